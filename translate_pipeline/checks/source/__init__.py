"""Source: the article itself, before it goes to translators."""

from translate_pipeline.checks.base import WholeCheck

__all__ = ["WHOLE_CHECKS"]

WHOLE_CHECKS: tuple[WholeCheck, ...] = ()
"""The checks of articles."""
