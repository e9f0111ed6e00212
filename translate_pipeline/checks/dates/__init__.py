"""Dates, times, money and units: the same day, hour, sum and measure."""

from translate_pipeline.checks.base import Check
from translate_pipeline.checks.dates.different_amount import DIFFERENT_AMOUNT
from translate_pipeline.checks.dates.different_date import DIFFERENT_DATE
from translate_pipeline.checks.dates.different_time import DIFFERENT_TIME
from translate_pipeline.checks.dates.different_unit import DIFFERENT_UNIT
from translate_pipeline.checks.dates.different_weekday import DIFFERENT_WEEKDAY

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (
    DIFFERENT_DATE,
    DIFFERENT_WEEKDAY,
    DIFFERENT_TIME,
    DIFFERENT_AMOUNT,
    DIFFERENT_UNIT,
)
"""The checks of one message, in the order in which they report."""
