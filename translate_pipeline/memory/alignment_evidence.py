"""Weigh what speaks for and against two texts being translations of each other."""

from collections.abc import Callable, Mapping, Sequence
from math import sqrt
from typing import NamedTuple

from translate_pipeline.memory.alignment_traits import FULL_STOP, QUESTION, Traits, read_traits

__all__ = ["Weigher", "make_gauge", "make_weigher"]

Weigher = Callable[[int, int, int, int], float]
"""Gives the log odds that texts belong together, from first and last ones on both sides."""

# Log odds; tuned on the hand-made pairs of the tests, and kept round.
_FIGURE_SHARED = 2.0
_FIGURE_LOST = 0.8
_FIGURE_CONFLICT = 2.0
_ANCHOR_SHARED = 2.0
_ANCHOR_LOST = 1.0
_WORD_SHARED = 0.7
_WORD_LOST = 0.3
_END_SHARED = 1.0
_QUESTION_LOST = 2.0
_END_DIFFERS = 0.4
_MARKS_SHARED = 0.3
_MARKS_DIFFER = 0.3
_KIND_DIFFERS = 8.0

# Gale and Church, "A program for aligning sentences in bilingual corpora" (1993), found 6.8 for
# the variance a character; that of our own catalogs is between 1 and 3 a byte.
_VARIANCE = 2.5
_SLACK_BYTES = 12
# Beyond two deviations the cost grows in a straight line: one odd sentence is no disaster.
_BEND = 2.0
_MAX_RATIO = 1.3
_RATIO_INERTIA_BYTES = 500


class _Side(NamedTuple):
    """The texts of one side; sums have one item more than there are texts."""

    lengths: list[float]
    """Sums of the lengths, scaled towards the other side's."""

    marks: list[int]
    """Sums of the marks."""

    bits: list[int]
    """What each text has of the things that can be compared."""

    ends: list[int]
    """Class of the last mark of each text."""

    kinds: Sequence[str]
    """Structural kinds; empty if none were given."""


class _Bits(NamedTuple):
    """The bits of all things that can be compared between two sides."""

    numbers: Mapping[str, int]
    """Bit of each thing by its kind and text."""

    figures: int
    """Bits of the numbers."""

    firm_figures: int
    """Bits of the numbers that no word replaces: large ones, and what both sides have."""

    anchors: int
    """Bits of links, code and names; both sides have them."""

    words: int
    """Bits of other words; both sides have them."""


_NOTHING: frozenset[str] = frozenset()


def make_weigher(
    sources: Sequence[str],
    targets: Sequence[str],
    kinds: tuple[Sequence[str], Sequence[str]] | None = None,
) -> Weigher:
    """Return what gives the log odds that texts belong together.

    Its arguments are first source, source behind the last, first target, target behind the last;
    one or two texts a side.
    """
    one, other = [read_traits(text) for text in sources], [read_traits(text) for text in targets]
    bits = _number_bits(one, other)
    ratio = _length_ratio(one, other)
    own_kinds, other_kinds = kinds or ((), ())
    # Each side goes half of the way, so that it makes no difference which one is the source.
    source = _make_side(one, sqrt(ratio), bits, own_kinds)
    target = _make_side(other, 1 / sqrt(ratio), bits, other_kinds)
    return _weigher(source, target, bits)


def make_gauge(sources: Sequence[str], targets: Sequence[str]) -> Callable[[int, int], float]:
    """Return what gives how many deviations a source and a target differ in length."""
    one, other = [read_traits(text) for text in sources], [read_traits(text) for text in targets]
    ratio = _length_ratio(one, other)

    def gauge(i: int, j: int) -> float:
        length, other_length = one[i].length * sqrt(ratio), other[j].length / sqrt(ratio)
        scatter = _VARIANCE * ((length + other_length) / 2 + _SLACK_BYTES)
        return abs(length - other_length) / sqrt(scatter)

    return gauge


def _weigher(source: _Side, target: _Side, bits: _Bits) -> Weigher:
    """Return the function that ``make_weigher`` promises; it runs often, so it calls little."""
    s_lengths, s_marks, s_bits, s_ends, s_kinds = source
    t_lengths, t_marks, t_bits, t_ends, t_kinds = target
    _, figures, firm_figures, anchors, words = bits

    def weigh(i: int, k: int, j: int, m: int) -> float:
        length, other_length = s_lengths[k] - s_lengths[i], t_lengths[m] - t_lengths[j]
        scatter = _VARIANCE * ((length + other_length) / 2 + _SLACK_BYTES)
        apart = abs(length - other_length) / sqrt(scatter)
        odds = -apart * apart / 2 if apart < _BEND else _BEND * (_BEND / 2 - apart)
        end, other_end = s_ends[k - 1], t_ends[m - 1]
        if end != other_end:
            odds -= _QUESTION_LOST if end == QUESTION or other_end == QUESTION else _END_DIFFERS
        elif end > FULL_STOP:
            odds += _END_SHARED
        marks, other_marks = s_marks[k] - s_marks[i], t_marks[m] - t_marks[j]
        if marks or other_marks:
            odds += _MARKS_SHARED * min(marks, other_marks)
            odds -= _MARKS_DIFFER * abs(marks - other_marks)
        one, other = s_bits[i] | s_bits[k - 1], t_bits[j] | t_bits[m - 1]
        if one or other:
            both, lone = one & other, one ^ other
            if both:
                odds += _FIGURE_SHARED * (both & figures).bit_count()
                odds += _ANCHOR_SHARED * (both & anchors).bit_count()
                odds += _WORD_SHARED * (both & words).bit_count()
            if lone:
                odds -= _FIGURE_LOST * (lone & firm_figures).bit_count()
                odds -= _ANCHOR_LOST * (lone & anchors).bit_count()
                odds -= _WORD_LOST * (lone & words).bit_count()
                lacks, has_more = one & lone & figures, other & lone & figures
                if lacks and has_more:
                    odds -= _FIGURE_CONFLICT * min(lacks.bit_count(), has_more.bit_count())
        if s_kinds and len({*s_kinds[i:k], *t_kinds[j:m]}) > 1:
            odds -= _KIND_DIFFERS
        return odds

    return weigh


def _length_ratio(one: list[Traits], other: list[Traits]) -> float:
    """Return how much longer the other side is; not more than languages differ."""
    length = sum(traits.length for traits in one) + _RATIO_INERTIA_BYTES
    other_length = sum(traits.length for traits in other) + _RATIO_INERTIA_BYTES
    return min(max(other_length / length, 1 / _MAX_RATIO), _MAX_RATIO)


def _number_bits(one: list[Traits], other: list[Traits]) -> _Bits:
    """Return bits for all numbers, and for the other things that both sides have."""
    numbers: dict[str, int] = {}
    masks = [0, 0, 0, 0]
    own = _NOTHING.union(*[traits.figures for traits in one])
    theirs = _NOTHING.union(*[traits.figures for traits in other])
    firm = (own & theirs).union(figure for figure in own ^ theirs if len(figure) > 2)
    for which, items in enumerate(
        (
            firm,
            (own | theirs) - firm,
            _NOTHING.union(*[t.anchors for t in one]) & _NOTHING.union(*[t.anchors for t in other]),
            _NOTHING.union(*[t.words for t in one]) & _NOTHING.union(*[t.words for t in other]),
        )
    ):
        for item in items:
            numbers[item] = bit = 1 << len(numbers)
            masks[which] |= bit
    firm_figures, soft_figures, anchors, words = masks
    return _Bits(numbers, firm_figures | soft_figures, firm_figures, anchors, words)


def _make_side(texts: list[Traits], ratio: float, bits: _Bits, kinds: Sequence[str]) -> _Side:
    lengths, marks, found = [0.0], [0], []
    for text in texts:
        lengths.append(lengths[-1] + text.length * ratio)
        marks.append(marks[-1] + text.marks)
        here = 0
        if bits.numbers:
            for item in (*text.figures, *text.anchors, *text.words):
                here |= bits.numbers.get(item, 0)
        found.append(here)
    return _Side(lengths, marks, found, [text.end for text in texts], kinds)
