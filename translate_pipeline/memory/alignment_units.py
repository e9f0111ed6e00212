"""Align the units of an article with those of its translation: structure first, then texts."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from translate_pipeline.memory.alignment import Link, align_texts
from translate_pipeline.memory.alignment_evidence import Weigher, make_gauge, make_weigher
from translate_pipeline.model.documents import Role, Syntax, Unit

__all__ = ["UnitLink", "align_units"]

_METADATA = (Syntax.SCALAR, Syntax.TOML, Syntax.JSON)
# Log odds of the evidence. Of right pairs without anything in common, the lowest tenth has about
# -1, the lowest hundredth -2.5; a shared number or name alone lifts a pair above 1.
_SPEAKS_FOR = 1.0
_SPEAKS_AGAINST = -0.9
_CANNOT_BE = -2.0
# Deviations in length: right pairs have less than 4, one with a foreign sentence in it more.
_TOO_FAR = 4.0
# What only its place speaks for, in a passage that the translation does not keep as it was.
_UNSUPPORTED = 0.7


class UnitLink(NamedTuple):
    """Units of an article, and those that translate them, by their numbers."""

    sources: tuple[int, ...]
    """Ascending; empty if nothing is the source of the targets."""

    targets: tuple[int, ...]
    """Ascending; empty if the sources have no translation."""

    confidence: float
    """How likely it is that these belong together, in [0, 1]."""


class _Part(NamedTuple):
    """Units to align with each other: values of a front-matter key, or the body."""

    sources: list[int]
    """Numbers of source units."""

    targets: list[int]
    """Numbers of target units."""


def align_units(
    sources: Sequence[Unit],
    targets: Sequence[Unit],
    *,
    texts: tuple[Sequence[str], Sequence[str]] | None = None,
) -> tuple[UnitLink, ...]:
    """Return which units translate which: every unit in one link.

    Values in front matter go by their key, all else by kind, order and text. A link is sure only
    if its section has the same blocks on both sides, or if its own texts speak for it.

    Args:
        sources: Units of the article.
        targets: Units of its translation.
        texts: What to compare in place of the units' texts, one a unit: with names in a spelling
            that both sides share, for instance.
    """
    own = texts or ([u.key.msgid for u in sources], [u.key.msgid for u in targets])
    compared = (_with_images(own[0], sources), _with_images(own[1], targets))
    kinds = (_kinds(sources), _kinds(targets))
    return tuple(
        link
        for part in _parts(sources, targets)
        for link in _align_part(
            part,
            (_taken(compared[0], part.sources), _taken(compared[1], part.targets)),
            (_taken(kinds[0], part.sources), _taken(kinds[1], part.targets)),
        )
    )


def _with_images(texts: Sequence[str], units: Sequence[Unit]) -> list[str]:
    """Return texts with the picture that they belong to, as code that both sides share."""
    return [
        f"{text} `{unit.image}`" if unit.image else text
        for text, unit in zip(texts, units, strict=True)
    ]


def _kinds(units: Sequence[Unit]) -> list[str]:
    """Return role and detail of each unit; of table cells the column."""
    kinds: list[str] = []
    line = column = 0
    for unit in units:
        kind = f"{unit.role.value} {unit.detail}"
        if unit.role is Role.TABLE_CELL:
            line, column = unit.line, column + 1 if unit.line == line else 1
            kind = f"{unit.role.value} {column}"
        kinds.append(kind)
    return kinds


def _parts(sources: Sequence[Unit], targets: Sequence[Unit]) -> Iterator[_Part]:
    pictures = {unit.image for unit in sources} & {unit.image for unit in targets}
    own = [_part_of(unit, pictures) for unit in sources]
    others = [_part_of(unit, pictures) for unit in targets]
    for key in dict.fromkeys((*own, *others)):
        yield _Part(
            [number for number, each in enumerate(own) if each == key],
            [number for number, each in enumerate(others) if each == key],
        )


def _part_of(unit: Unit, pictures: Collection[str]) -> tuple[str, str]:
    """Return a front-matter key and its picture, if both sides have it; nothing for the body."""
    if unit.syntax not in _METADATA:
        return "", ""
    return unit.detail, unit.image if unit.image in pictures else ""


def _taken(items: Sequence[str], numbers: list[int]) -> list[str]:
    return [items[number] for number in numbers]


def _align_part(
    part: _Part,
    texts: tuple[Sequence[str], Sequence[str]],
    kinds: tuple[Sequence[str], Sequence[str]],
) -> Iterator[UnitLink]:
    links = align_texts(*texts, kinds=kinds)
    odds = _odds_of(links, make_weigher(*texts, kinds))
    headings = {n for n, link in enumerate(links) if _holds_heading(link, kinds)}
    sections = list(_sections(links, headings))
    sure = {n for n, value in odds.items() if value >= _SPEAKS_FOR and _is_pair(links[n])}
    for group in (headings, *sections):
        if _is_kept(group, links, odds):
            sure |= {number for number in group if odds[number] > _CANNOT_BE}
    gauge = make_gauge(*texts)
    sure = {n for n in sure if gauge(links[n].sources[0], links[n].targets[0]) <= _TOO_FAR}
    for number, link in enumerate(links):
        yield UnitLink(
            tuple(part.sources[n] for n in link.sources),
            tuple(part.targets[n] for n in link.targets),
            link.confidence if number in sure else link.confidence * _UNSUPPORTED,
        )


def _odds_of(links: Sequence[Link], weigh: Weigher) -> dict[int, float]:
    """Return what the texts of each link that has both sides say, by its number."""
    return {
        number: weigh(one.start, one.stop, other.start, other.stop)
        for number, (one, other, _) in enumerate(links)
        if one and other
    }


def _is_kept(group: Collection[int], links: Sequence[Link], odds: Mapping[int, float]) -> bool:
    """Return whether the blocks of some links are the same on both sides, and may be meant."""
    if not all(_is_pair(links[number]) for number in group):
        return False
    # One pair with much in common must not speak for all the others.
    total = sum(min(odds[number], _SPEAKS_FOR) for number in group)
    return total > _SPEAKS_AGAINST * len(group)


def _is_pair(link: Link) -> bool:
    return len(link.sources) == len(link.targets) == 1


def _holds_heading(link: Link, kinds: tuple[Sequence[str], Sequence[str]]) -> bool:
    found = [kinds[0][number] for number in link.sources]
    found += [kinds[1][number] for number in link.targets]
    return any(kind.startswith(Role.HEADING.value) for kind in found)


def _sections(links: Sequence[Link], headings: Collection[int]) -> Iterator[range]:
    """Yield the numbers of the links from each heading up to the next one."""
    starts = sorted({0, len(links), *headings})
    for start, end in pairwise(starts):
        yield range(start, end)
