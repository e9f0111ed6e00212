"""Typography: punctuation, quotes and spaces as the language has them."""

from translate_pipeline.checks.base import Check

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = ()
"""The checks of one message, in the order in which they report."""
