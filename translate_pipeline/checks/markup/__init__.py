"""Markup: links, code, emphasis and HTML, compared as parsed structure."""

from translate_pipeline.checks.base import Check, WholeCheck
from translate_pipeline.checks.markup.codes import (
    CHANGED_LINK,
    EXTRA_CODE,
    MISSING_CODE,
    MISSING_LINK,
)
from translate_pipeline.checks.markup.emphasis import EMPHASIS_MISMATCH, LITERAL_MARKUP
from translate_pipeline.checks.markup.structure import BROKEN_STRUCTURE

__all__ = ["CHECKS", "WHOLE_CHECKS"]

CHECKS: tuple[Check, ...] = (
    MISSING_CODE,
    EXTRA_CODE,
    MISSING_LINK,
    CHANGED_LINK,
    EMPHASIS_MISMATCH,
    LITERAL_MARKUP,
)
"""The checks of one message, in the order in which they report."""

WHOLE_CHECKS: tuple[WholeCheck, ...] = (BROKEN_STRUCTURE,)
"""The checks of more than one message."""
