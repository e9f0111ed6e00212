"""The use cases: the only layer that touches files and processes."""
