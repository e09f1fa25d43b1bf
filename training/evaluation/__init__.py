"""What it is worth: the one audited evaluator, ground truth, scores, baselines."""
