"""Typography: punctuation, quotes and spaces as the language has them."""

from translate_pipeline.checks.base import Check
from translate_pipeline.checks.typography.capitalised_month import CAPITALISED_MONTH
from translate_pipeline.checks.typography.date_full_stop import DATE_FULL_STOP
from translate_pipeline.checks.typography.double_space import DOUBLE_SPACE
from translate_pipeline.checks.typography.edge_space import EDGE_SPACE
from translate_pipeline.checks.typography.end_punctuation import END_PUNCTUATION
from translate_pipeline.checks.typography.foreign_interpunct import FOREIGN_INTERPUNCT
from translate_pipeline.checks.typography.foreign_quotes import FOREIGN_QUOTES
from translate_pipeline.checks.typography.full_width_character import FULL_WIDTH_CHARACTER
from translate_pipeline.checks.typography.half_width_punctuation import HALF_WIDTH_PUNCTUATION
from translate_pipeline.checks.typography.letter_case import LETTER_CASE
from translate_pipeline.checks.typography.missing_opening_mark import MISSING_OPENING_MARK
from translate_pipeline.checks.typography.punctuation_space import PUNCTUATION_SPACE
from translate_pipeline.checks.typography.repeated_punctuation import REPEATED_PUNCTUATION
from translate_pipeline.checks.typography.space_between_characters import (
    SPACE_BETWEEN_CHARACTERS,
)
from translate_pipeline.checks.typography.typewriter_marks import (
    TYPEWRITER_DASH,
    TYPEWRITER_ELLIPSIS,
)
from translate_pipeline.checks.typography.unbalanced_brackets import UNBALANCED_BRACKETS
from translate_pipeline.checks.typography.unbalanced_quotes import UNBALANCED_QUOTES
from translate_pipeline.checks.typography.unit_space import UNIT_SPACE
from translate_pipeline.checks.typography.wrong_article import WRONG_ARTICLE

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (
    DOUBLE_SPACE,
    EDGE_SPACE,
    PUNCTUATION_SPACE,
    REPEATED_PUNCTUATION,
    END_PUNCTUATION,
    UNBALANCED_BRACKETS,
    UNBALANCED_QUOTES,
    FOREIGN_QUOTES,
    HALF_WIDTH_PUNCTUATION,
    FULL_WIDTH_CHARACTER,
    SPACE_BETWEEN_CHARACTERS,
    FOREIGN_INTERPUNCT,
    TYPEWRITER_ELLIPSIS,
    TYPEWRITER_DASH,
    LETTER_CASE,
    MISSING_OPENING_MARK,
    CAPITALISED_MONTH,
    WRONG_ARTICLE,
    DATE_FULL_STOP,
    UNIT_SPACE,
)
"""The checks of one message, in the order in which they report."""
