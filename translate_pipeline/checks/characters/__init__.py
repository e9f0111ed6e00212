"""Characters: none that is broken, hidden or looks like another."""

from translate_pipeline.checks.base import Check
from translate_pipeline.checks.characters.hidden_characters import (
    CONTROL_CHARACTER,
    INVISIBLE_CHARACTER,
)
from translate_pipeline.checks.characters.lookalike_letter import LOOKALIKE_LETTER
from translate_pipeline.checks.characters.missing_accents import MISSING_ACCENTS
from translate_pipeline.checks.characters.mojibake import MOJIBAKE
from translate_pipeline.checks.characters.no_break_space import NO_BREAK_SPACE
from translate_pipeline.checks.characters.unnormalised_text import UNNORMALISED_TEXT

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (
    MOJIBAKE,
    CONTROL_CHARACTER,
    INVISIBLE_CHARACTER,
    UNNORMALISED_TEXT,
    LOOKALIKE_LETTER,
    MISSING_ACCENTS,
    NO_BREAK_SPACE,
)
"""The checks of one message, in the order in which they report."""
