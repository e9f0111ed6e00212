"""Dates, times, money and units: the same day, hour, sum and measure."""

from translate_pipeline.checks.base import Check

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = ()
"""The checks of one message, in the order in which they report."""
