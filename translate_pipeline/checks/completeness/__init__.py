"""Completeness: all of the source is there, in the other language, and once."""

from translate_pipeline.checks.base import Check
from translate_pipeline.checks.completeness.doubled_text import DOUBLED_TEXT
from translate_pipeline.checks.completeness.empty_translation import EMPTY_TRANSLATION
from translate_pipeline.checks.completeness.repeated_word import REPEATED_WORD
from translate_pipeline.checks.completeness.too_long import TOO_LONG
from translate_pipeline.checks.completeness.truncated_translation import TRUNCATED_TRANSLATION
from translate_pipeline.checks.completeness.unlikely_length import UNLIKELY_LENGTH
from translate_pipeline.checks.completeness.untranslated_text import UNTRANSLATED_TEXT

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (
    EMPTY_TRANSLATION,
    UNTRANSLATED_TEXT,
    TRUNCATED_TRANSLATION,
    UNLIKELY_LENGTH,
    DOUBLED_TEXT,
    REPEATED_WORD,
    TOO_LONG,
)
"""The checks of one message, in the order in which they report."""
