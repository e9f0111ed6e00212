"""Names in texts that no entry covers, and how translations render names."""
