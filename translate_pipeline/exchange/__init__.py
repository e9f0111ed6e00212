"""Formats of other tools: translation memories."""
