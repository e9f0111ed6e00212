"""All the numbers of one text, sorted by how they are said."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from translate_pipeline.checks.numbers.context import in_context
from translate_pipeline.checks.numbers.number import Kind, Number, Value
from translate_pipeline.checks.numbers.pairing import values_of
from translate_pipeline.checks.numbers.words import read_words

__all__ = ["Side", "Spans", "read_side", "without_spans"]

_SPELLED = (Kind.COUNT, Kind.WORD)

Spans = Sequence[tuple[int, int]]
"""Half-open ranges of code points of a text."""


class Side(NamedTuple):
    """The numbers of one text."""

    text: str
    """The text."""

    figures: list[Number]
    """Numbers in figures."""

    spelled: list[Number]
    """Numbers in words."""

    hints: set[Value]
    """What other words may stand for."""

    values: set[Value]
    """What all its numbers may mean, those that another check has compared among them."""


def read_side(text: str, figures: list[Number], language: str, *, names: Spans) -> Side:
    """Return the numbers of a text.

    Args:
        text: Plain text.
        figures: Its numbers in figures.
        language: Bare code.
        names: Spans of glossary names; their letters spell no number (八女市).
    """
    scaled = _places((number.start, number.end) for number in figures if number.scale != 1)
    named = _places(names)
    words = [n for n in read_words(text, language) if n.start not in scaled]
    numbers = in_context(sorted([*figures, *words], key=_start), text, language)
    counted = [n for n in numbers if n.kind is Kind.FIGURE]
    spelled = [n for n in numbers if n.kind in _SPELLED and n.start not in named]
    hints = values_of(n for n in numbers if n.kind is Kind.HINT)
    return Side(text, counted, spelled, hints, values_of(counted) | values_of(spelled))


def without_spans(side: Side, spans: Spans) -> Side:
    """Return a side without the numbers in some spans, which another check has compared."""
    if not spans:
        return side
    taken = _places(spans)
    return side._replace(
        figures=[number for number in side.figures if number.start not in taken],
        spelled=[number for number in side.spelled if number.start not in taken],
    )


def _start(number: Number) -> int:
    return number.start


def _places(spans: Iterable[tuple[int, int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}
