"""Numbers: the same values, written as the language writes them."""

from translate_pipeline.checks.base import Check, WholeCheck
from translate_pipeline.checks.numbers.different_number import DIFFERENT_NUMBER
from translate_pipeline.checks.numbers.mixed_number_style import MIXED_NUMBER_STYLE
from translate_pipeline.checks.numbers.number_format import NUMBER_FORMAT

__all__ = ["CHECKS", "WHOLE_CHECKS"]

CHECKS: tuple[Check, ...] = (DIFFERENT_NUMBER, NUMBER_FORMAT)
"""The checks of one message, in the order in which they report."""

WHOLE_CHECKS: tuple[WholeCheck, ...] = (MIXED_NUMBER_STYLE,)
"""The checks of a whole catalog; the pipeline feeds them."""
