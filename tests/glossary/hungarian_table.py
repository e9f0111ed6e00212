"""Read ``hungarian_pairs.txt``: terms and words of texts with what they are."""

from pathlib import Path
from typing import NamedTuple

from translate_pipeline.model.glossary import Inflection

PATH = Path(__file__).with_name("hungarian_pairs.txt")
_LABELS = {"+": "right", "~": "loose", "-": "absent"}


class Labelled(NamedTuple):
    """A term, a word of a text, and what the word is."""

    term: str
    """The last word of the term."""

    word: str
    """The word of the text."""

    label: str
    """``right``, ``loose`` or ``absent``."""

    right: str
    """How a loose word should read; empty if the table does not say."""

    inflection: Inflection
    """How the term takes endings."""

    is_several: bool
    """Whether the term has words before it."""


def read_pairs() -> list[Labelled]:
    """Return all pairs of the table in order."""
    pairs: list[Labelled] = []
    term, inflection = "", Inflection.NAME
    for line in PATH.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        sign, _, words = line.partition(" ")
        if sign not in _LABELS:
            term, _, mode = line.partition(" | ")
            inflection = Inflection(mode or "name")
            continue
        *before, last = term.split()
        for each in words.split():
            word, _, right = each.partition(">")
            pairs.append(Labelled(last, word, _LABELS[sign], right, inflection, bool(before)))
    return pairs
