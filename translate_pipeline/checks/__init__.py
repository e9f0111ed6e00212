"""Checks of translations: each names one potential error and says where it is."""

from translate_pipeline.checks.base import Category, Check, Example, Problem, WholeCheck
from translate_pipeline.checks.registry import CHECKS, WHOLE_CHECKS, known_checks
from translate_pipeline.checks.run import PairChecker, check_pair

__all__ = [
    "CHECKS",
    "WHOLE_CHECKS",
    "Category",
    "Check",
    "Example",
    "PairChecker",
    "Problem",
    "WholeCheck",
    "check_pair",
    "known_checks",
]
