"""The command line: each command parses, calls the pipeline and prints a report."""
