"""How alike two texts are, and which of many texts are most like a given one."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from math import nextafter
from typing import NamedTuple, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from translate_pipeline.memory.candidates import Candidates
from translate_pipeline.model.memory import Pair, ScoredPair

__all__ = [
    "ListMemory",
    "Scored",
    "SimilarTexts",
    "edit_distance",
    "score_all",
    "similarity",
]

Name = TypeVar("Name", bound=Hashable)

# The score of texts that differ at their edges only: next to 1, which is for equal texts.
_ALMOST_EQUAL = nextafter(1.0, 0.0)

# With fewer texts, scoring every one is quicker than looking for candidates: measured with
# titles, sentences and paragraphs in equal parts, 0.3 ms a search either way.
_FEW_TEXTS = 400


class Scored(NamedTuple):
    """One of the texts that were searched."""

    index: int  # type: ignore[assignment]  # hides tuple.index, which nobody asks of a score
    """Its place among them, from 0."""

    score: float
    """Similarity to the text that was asked for, in [0, 1]."""


def similarity(one: str, other: str) -> float:
    """Return how alike two texts are, in [0, 1]; 1 for equal texts only.

    It is the share of characters that both have in the same order. White space at the edges
    does not count. Unrelated English sentences reach 0.5, now and then 0.6, for they share
    letters; Chinese ones 0.3. One word or number changed in a sentence gives 0.85 and more, a
    third of it rewritten 0.7 to 0.8, its two halves swapped 0.5.

    Example:
        >>> round(similarity("The fair opens on 9 May", "The fair opens on 10 May"), 2)
        0.94
        >>> similarity("Tea", "Tea"), similarity("Tea ", "Tea") == 1
        (1.0, False)
    """
    if one == other:
        return 1.0
    return min(Indel.normalized_similarity(one.strip(), other.strip()), _ALMOST_EQUAL)


def edit_distance(one: str, other: str) -> int:
    """Return how many slips make one word into another: a letter more, less, other, or swapped.

    Example:
        >>> edit_distance("Yame", "Yaem")
        1
    """
    return OSA.distance(one, other)


def score_all(
    text: str, choices: Mapping[Name, str], *, threshold: float
) -> list[tuple[Name, float]]:
    """Return the choices that are similar enough, with their scores, in no special order."""
    found = process.extract(
        text.strip(),
        {name: choice.strip() for name, choice in choices.items()},
        scorer=Indel.normalized_similarity,
        score_cutoff=threshold,
        limit=None,
    )
    return [
        (name, 1.0 if choices[name] == text else min(score, _ALMOST_EQUAL))
        for _, score, name in found
    ]


class SimilarTexts:
    """Many texts, searched for those that are most like a given one.

    The search looks at promising candidates only. It finds the best match of an edited text
    in more than 99 of 100 cases; of equally good and of poor matches it may miss some.

    Args:
        texts: What to search; equal texts may occur more than once.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._places: dict[str, list[int]] = {}
        for index, text in enumerate(texts):
            self._places.setdefault(text, []).append(index)
        self._distinct = list(self._places)
        self._candidates: Candidates | None = None

    def find(self, text: str, *, threshold: float, limit: int = 5) -> list[Scored]:
        """Return the texts at least so similar, best first, equal scores by index.

        Args:
            text: What to look for.
            threshold: Lowest score to report, in [0, 1].
            limit: How many to report at most.
        """
        scores = score_all(text, self._choices(text, threshold), threshold=threshold)
        found = [Scored(index, score) for name, score in scores for index in self._places[name]]
        return sorted(found, key=lambda scored: (-scored.score, scored.index))[:limit]

    def _choices(self, text: str, threshold: float) -> dict[str, str]:
        if len(self._distinct) < _FEW_TEXTS:
            return {choice: choice for choice in self._distinct}
        if self._candidates is None:
            self._candidates = Candidates(self._distinct)
        names = self._candidates.find(text, threshold=threshold)
        choices = {self._distinct[name]: self._distinct[name] for name in names}
        if text in self._places:
            choices[text] = text
        return choices


class ListMemory:
    """A memory of the pairs given to it, for scripts and for a single update.

    Args:
        pairs: The pairs; of equally new origins, the first comes first.
    """

    def __init__(self, pairs: Iterable[Pair]) -> None:
        newest_first = sorted(pairs, key=lambda pair: pair.origin, reverse=True)
        self._pairs: dict[str, list[tuple[int, Pair]]] = {}
        for order, pair in enumerate(newest_first):
            self._pairs.setdefault(pair.source, []).append((order, pair))
        self._sources = list(self._pairs)
        self._similar = SimilarTexts(self._sources)

    def exact(self, text: str) -> Sequence[Pair]:
        """Return the pairs with this very source, newest origin first."""
        return tuple(pair for _, pair in self._pairs.get(text, ()))

    def similar(self, text: str, *, threshold: float, limit: int = 5) -> Sequence[ScoredPair]:
        """Return pairs whose source is at least so similar, best first, then newest first."""
        found = [
            (-score, order, pair)
            for index, score in self._similar.find(text, threshold=threshold, limit=limit)
            for order, pair in self._pairs[self._sources[index]]
        ]
        found.sort(key=lambda one: one[:2])
        return tuple(ScoredPair(pair, -negated) for negated, _, pair in found[:limit])
