"""Language: the one that was asked for, in its own script."""

from translate_pipeline.checks.base import Check
from translate_pipeline.checks.language.wrong_language import WRONG_LANGUAGE
from translate_pipeline.checks.language.wrong_script import WRONG_SCRIPT

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (WRONG_SCRIPT, WRONG_LANGUAGE)
"""The checks of one message, in the order in which they report."""
