"""Formats of other tools: translation memories and glossaries."""
