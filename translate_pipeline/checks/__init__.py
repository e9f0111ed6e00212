"""Checks of translations: each names one potential error and says where it is."""

from translate_pipeline.checks.base import Check, Example, Problem
from translate_pipeline.checks.registry import CHECKS
from translate_pipeline.checks.run import PairChecker, check_pair

__all__ = ["CHECKS", "Check", "Example", "PairChecker", "Problem", "check_pair"]
