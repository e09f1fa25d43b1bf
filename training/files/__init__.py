"""What is written: export to ONNX, loading back, int8, float16."""
