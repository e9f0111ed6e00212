"""Look a text up in the memory of a project."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from translate_pipeline.errors import TranslatePipelineError, UsageError
from translate_pipeline.memory.difference import Edit, word_edits
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Memory, Pair, ScoredPair
from translate_pipeline.pipeline.memory.session import open_memory
from translate_pipeline.pipeline.project import Project

__all__ = ["Lookup", "Match", "lookup_text"]


class Match(NamedTuple):
    """A pair that was found for a text."""

    pair: Pair
    """What was found."""

    score: float
    """Similarity of its source and the text, in [0, 1]."""

    edits: Sequence[Edit]
    """What makes its source into the text."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """What the memory knows about a text."""

    matches: tuple[Match, ...]
    """Best first; no two with the same source and translation."""

    problems: tuple[TranslatePipelineError, ...]
    """Files of the memory that could not be read."""


def lookup_text(
    project: Project, text: str, language: Language, *, threshold: float = 0.6, limit: int = 5
) -> Lookup:
    """Return past translations of a text and of texts like it.

    Args:
        project: The project.
        text: Source text, as in a message.
        language: Language of the translations.
        threshold: Lowest similarity to report, in [0, 1].
        limit: How many matches to return at most.

    Raises:
        UsageError: The text is empty, or was no UTF-8 on the command line.
    """
    text = text.strip()
    if not text:
        raise UsageError("nothing to look up", advice="give a text, in quotes")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise UsageError("the text is not UTF-8", advice="set the terminal to UTF-8")
    with open_memory(project) as memory:
        found = _distinct(_scored(memory.language(language), text, threshold, limit))
        matches = [
            Match(pair, score, word_edits(pair.source, text)) for pair, score in found[:limit]
        ]
        return Lookup(tuple(matches), memory.problems)


def _scored(memory: Memory, text: str, threshold: float, limit: int) -> Iterator[ScoredPair]:
    yield from (ScoredPair(pair, 1.0) for pair in memory.exact(text))
    # Equal pairs of several issues are shown once, so more is asked for than is shown.
    yield from memory.similar(text, threshold=threshold, limit=limit * 4)


def _distinct(pairs: Iterator[ScoredPair]) -> list[ScoredPair]:
    found: dict[tuple[str, str], ScoredPair] = {}
    for scored in pairs:
        found.setdefault((scored.pair.source, scored.pair.target), scored)
    return list(found.values())
