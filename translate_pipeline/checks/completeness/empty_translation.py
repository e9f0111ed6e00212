"""Translations without a text."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
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
    good=examples(
        zh_CN=[("Tea", "茶"), ("12 km", "12公里"), ("…", "……"), ("", "")],
        es=[("Tea", "Té"), ("12 km", "12 km"), ("—", "—"), ("", "")],
        hu=[("Garden", "Kert"), ("12 km", "12 km"), ("—", "—"), ("", "")],
    ),
    bad=examples(
        zh_CN=[("Tea", ""), ("Tea", " "), ("12 km", "\n"), ("Tea fields", "\u3000")],
        es=[("Tea", ""), ("Tea", " "), ("12 km", "\n"), ("Tea fields", "\u00a0")],
        hu=[("Tea", ""), ("Tea", " \n"), ("12 km", "\t"), ("Tea fields", "\u00a0")],
    ),
    takes_blank=True,
)
