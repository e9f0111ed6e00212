"""Thousands of figures, which are data and no prose: only their digits are compared."""

import re
from collections import Counter
from collections.abc import Iterator

from translate_pipeline.checks.numbers.number import Number

__all__ = ["are_many", "compare_digits"]

_RUN = re.compile(r"\d+")
# A text of fewer characters has not as many figures.
_LONG = 4000
_MANY = 2000


def are_many(source: str, target: str) -> bool:
    """Return whether one of two texts has more figures than prose ever has."""
    if len(source) < _LONG and len(target) < _LONG:
        return False
    return any(len(_RUN.findall(text)) > _MANY for text in (source, target))


def compare_digits(source: str, target: str) -> tuple[tuple[Number, ...], tuple[Number, ...]]:
    """Return the runs of digits that only one of two texts has, each as often as it has more.

    Example:
        >>> [[number.text for number in left] for left in compare_digits("1, 2, 2", "2, 1, 3")]
        [['2'], ['3']]
    """
    wanted, found = Counter(_RUN.findall(source)), Counter(_RUN.findall(target))
    return tuple(_find(source, wanted - found)), tuple(_find(target, found - wanted))


def _find(text: str, runs: Counter[str]) -> Iterator[Number]:
    if not runs:
        return
    for found in _RUN.finditer(text):
        if runs[found[0]]:
            runs[found[0]] -= 1
            yield Number(found[0], *found.span(), frozenset([found[0]]), figure=found[0])
