"""Completeness: all of the source is there, in the other language, and once."""

from translate_pipeline.checks.base import Check
from translate_pipeline.checks.completeness.empty_translation import EMPTY_TRANSLATION

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (EMPTY_TRANSLATION,)
"""The checks of one message, in the order in which they report."""
