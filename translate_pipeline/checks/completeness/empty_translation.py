"""Translations without a text."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Example, Problem
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["EMPTY_TRANSLATION"]


def _find_empty(pair: Pair) -> Iterator[Problem]:
    if pair.target.strip() or not pair.source.strip():
        return
    if pair.target:
        yield Problem("translation is only white space", severity=Severity.ERROR)
    else:
        yield Problem("translation is empty")


EMPTY_TRANSLATION = Check(
    name="empty-translation",
    category=Category.ACCURACY,
    severity=Severity.WARNING,
    summary="There is no translation yet; one of white space alone is an error, for editors"
    " count it as done.",
    why="The page falls back to the source language, or shows nothing.",
    find=_find_empty,
    good=(Example("Tea", "Té", "es"), Example("", "", "hu")),
    bad=(Example("Tea", "", "es"), Example("Tea", " \n", "hu")),
    takes_blank=True,
)
