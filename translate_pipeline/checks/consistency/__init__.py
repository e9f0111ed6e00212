"""Consistency: one text, one translation, within an issue and across issues."""

from translate_pipeline.checks.base import WholeCheck
from translate_pipeline.checks.consistency.inconsistent_translation import (
    INCONSISTENT_TRANSLATION,
)
from translate_pipeline.checks.consistency.same_translation import SAME_TRANSLATION

__all__ = ["WHOLE_CHECKS"]

WHOLE_CHECKS: tuple[WholeCheck, ...] = (INCONSISTENT_TRANSLATION, SAME_TRANSLATION)
"""The checks of more than one message."""
