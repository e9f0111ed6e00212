"""Compare what was read in two texts."""
