"""Markup: links, code, emphasis and HTML, compared as parsed structure."""

from translate_pipeline.checks.base import Check, WholeCheck
from translate_pipeline.checks.markup.addresses import CHANGED_ADDRESS, MISSING_ADDRESS
from translate_pipeline.checks.markup.changed_code import CHANGED_CODE
from translate_pipeline.checks.markup.emphasis import EMPHASIS_MISMATCH
from translate_pipeline.checks.markup.entities import CHANGED_ENTITY
from translate_pipeline.checks.markup.extra_code import EXTRA_CODE
from translate_pipeline.checks.markup.line_breaks import CHANGED_LINE_BREAKS
from translate_pipeline.checks.markup.link_brackets import LINK_BRACKETS
from translate_pipeline.checks.markup.links import CHANGED_LINK, MISSING_LINK
from translate_pipeline.checks.markup.literal_markup import LITERAL_MARKUP
from translate_pipeline.checks.markup.missing_code import MISSING_CODE
from translate_pipeline.checks.markup.placeholders import CHANGED_PLACEHOLDER, MISSING_PLACEHOLDER
from translate_pipeline.checks.markup.structure import BROKEN_STRUCTURE
from translate_pipeline.checks.markup.swapped_links import SWAPPED_LINKS
from translate_pipeline.checks.markup.tag_checks import CHANGED_ATTRIBUTE, MISPLACED_TAG
from translate_pipeline.checks.markup.unsafe_html import UNSAFE_HTML

__all__ = ["CHECKS", "WHOLE_CHECKS"]

CHECKS: tuple[Check, ...] = (
    MISSING_CODE,
    CHANGED_CODE,
    EXTRA_CODE,
    CHANGED_ATTRIBUTE,
    MISPLACED_TAG,
    CHANGED_ENTITY,
    UNSAFE_HTML,
    MISSING_LINK,
    CHANGED_LINK,
    SWAPPED_LINKS,
    LINK_BRACKETS,
    MISSING_ADDRESS,
    CHANGED_ADDRESS,
    MISSING_PLACEHOLDER,
    CHANGED_PLACEHOLDER,
    EMPHASIS_MISMATCH,
    LITERAL_MARKUP,
    CHANGED_LINE_BREAKS,
)
"""The checks of one message, in the order in which they report."""

WHOLE_CHECKS: tuple[WholeCheck, ...] = (BROKEN_STRUCTURE,)
"""The checks of more than one message."""
