"""Consistency: one text, one translation, within an issue and across issues."""

from translate_pipeline.checks.base import WholeCheck

__all__ = ["WHOLE_CHECKS"]

WHOLE_CHECKS: tuple[WholeCheck, ...] = ()
"""The checks of more than one message."""
