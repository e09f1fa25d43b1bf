"""Training: the papers' methods, the shipped encoder, one audited evaluator."""
