"""Read dates, times and measures in each language."""
