"""Numbers: the same values, written as the language writes them."""

from translate_pipeline.checks.base import Check
from translate_pipeline.checks.numbers.different_number import DIFFERENT_NUMBER

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (DIFFERENT_NUMBER,)
"""The checks of one message, in the order in which they report."""
