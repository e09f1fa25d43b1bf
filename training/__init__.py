"""Training: the papers' methods, the shipped encoder, one audited evaluator."""

import desktop_app  # noqa: F401 -- before ONNX Runtime, which it keeps from reporting its use
