"""Terminology: names as the glossary has them."""

from translate_pipeline.checks.base import Check, WholeCheck
from translate_pipeline.checks.terminology.inconsistent_term import INCONSISTENT_TERM
from translate_pipeline.checks.terminology.terms import (
    FORBIDDEN_TERM,
    ILL_FORMED_TERM,
    MISSING_TERM,
    MISSING_TYPE_WORD,
)

__all__ = ["CHECKS", "WHOLE_CHECKS"]

CHECKS: tuple[Check, ...] = (MISSING_TERM, FORBIDDEN_TERM, ILL_FORMED_TERM, MISSING_TYPE_WORD)
"""The checks of one message, in the order in which they report."""

WHOLE_CHECKS: tuple[WholeCheck, ...] = (INCONSISTENT_TERM,)
"""The checks of more than one message."""
