"""Language: the one that was asked for, in its own script, from beginning to end."""

from translate_pipeline.checks.base import Check
from translate_pipeline.checks.language.untranslated_passage import UNTRANSLATED_PASSAGE
from translate_pipeline.checks.language.wrong_language import WRONG_LANGUAGE
from translate_pipeline.checks.language.wrong_script import WRONG_SCRIPT

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (WRONG_SCRIPT, WRONG_LANGUAGE, UNTRANSLATED_PASSAGE)
"""The checks of one message, in the order in which they report."""
