"""Labelled pairs of a name and a sentence, and how well a finder tells what they are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from translate_pipeline.glossary.find.spans import TermMatch
from translate_pipeline.model.glossary import TermStatus

__all__ = ["Figures", "Pair", "measure", "outcome", "read_pairs"]

ABSENT = "absent"


class Pair(NamedTuple):
    """A line of a file of pairs."""

    entry: str
    """Id of the entry that is asked about."""

    sentence: str
    """Text in the target language."""

    expected: str
    """Name of a grade, ``forbidden`` or ``absent``."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How well a finder did."""

    precision: float
    """Share of the names found that are there."""

    recall: float
    """Share of the names there that were found."""

    wrong: tuple[tuple[Pair, str], ...]
    """Pairs with another outcome than expected, and the outcome; the grade counts too."""


def read_pairs(path: Path) -> tuple[Pair, ...]:
    """Return the pairs of a file; a slash stands for a line feed."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split(" | ") for line in lines if line and not line.startswith("#"))
    return tuple(Pair(entry, text.replace("/", "\n"), label) for entry, text, label in rows)


def outcome(matches: Iterable[TermMatch], entry: str) -> str:
    """Return how a text has the name of an entry, as the files of pairs call it."""
    own = [
        match
        for match in matches
        if entry in (match.entry.id, *(rival.id for rival in match.rivals))
    ]
    if not own:
        return ABSENT
    if any(match.term.status is TermStatus.FORBIDDEN for match in own):
        return "forbidden"
    return max(match.grade for match in own).name.lower()


def measure(pairs: Iterable[Pair], find: Callable[[str], Iterable[TermMatch]]) -> Figures:
    """Return the figures of a finder over some pairs."""
    judged = [(pair, outcome(find(pair.sentence), pair.entry)) for pair in pairs]
    found = [pair for pair, got in judged if got != ABSENT]
    there = [pair for pair, _ in judged if pair.expected != ABSENT]
    right = [pair for pair in found if pair.expected != ABSENT]
    wrong = tuple((pair, got) for pair, got in judged if got != pair.expected)
    return Figures(len(right) / len(found), len(right) / len(there), wrong)
