"""Which of many texts may be like a given one: those that share its rare words.

Words do for sentences. Short texts go by runs of three characters too, so that one typing
error does not hide them; Chinese and Japanese by pairs of characters.
"""

import re
from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import combinations, pairwise
from math import log
from zlib import crc32

__all__ = ["Candidates", "bounds_of_length", "sketch_of", "sought_of"]

_HAN_AND_KANA = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUN = re.compile(rf"[{_HAN_AND_KANA}]+|[^\W_{_HAN_AND_KANA}]+")
_HAN_OR_KANA = re.compile(f"[{_HAN_AND_KANA}]")
_FIRST_HAN_OR_KANA = "\u3040"

# Texts of up to so many characters are indexed by three characters in a row too, those of up
# to so few by single ones. What is looked for is held to half of it: a text of 40 characters
# may be like one of 80, and both must have runs then.
_SHORT = 80
_SHORT_SOUGHT = 40
_TINY = 10
# A run of letters without a space that is longer than any word: Thai, an address, a number.
_MAX_WORD = 20

_ROUNDING = 1e-6

# How many of its words, of its words to pair, and of its runs a text is stored under, and how
# many are looked up. More are looked up, so that a text is found by what remained of it.
_STORED = (4, 5, 6)
_SOUGHT = (8, 7, 16)

# Entries of the lists of places that one search reads, rarest feature first, and candidates
# that it scores: with these, a search takes the same time among any number of texts.
_MAX_READ = 3000
_MIN_CANDIDATES = 60
# Short titles share few runs with many others, and are scored in no time.
_MAX_SCORED_CHARACTERS = 6000


class Candidates:
    """An index of texts by their features.

    Args:
        texts: What to index; a text is named by its place among them.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._lengths = [len(text.strip()) for text in texts]
        self._places: dict[str, list[int]] = {}
        places = self._places
        for place, text in enumerate(texts):
            for feature in _words_of(text) | _runs_of(text, at_most=_SHORT):
                places.setdefault(feature, []).append(place)

    def find(self, text: str, *, threshold: float) -> list[int]:
        """Return the places of texts that may be so similar, the most promising first."""
        length = len(text.strip())
        low, high = bounds_of_length(length, threshold)
        lengths = self._lengths
        weights: dict[int, float] = {}
        # Words first: a text that is a little too long to have runs has words at least.
        for features in (_words_of(text), _runs_of(text, at_most=_SHORT_SOUGHT)):
            for weight, places in self._rarest(features):
                for place in places:
                    weights[place] = weights.get(place, 0.0) + weight
        promise = {
            place: weight / (length + lengths[place])
            for place, weight in weights.items()
            if low <= lengths[place] <= high
        }
        count = max(_MIN_CANDIDATES, _MAX_SCORED_CHARACTERS // max(length, 1))
        return nlargest(count, promise, key=lambda place: (promise[place], -place))

    def _rarest(self, features: set[str]) -> Iterator[tuple[float, list[int]]]:
        """Yield weight and places of features, rarest first, until enough has been read."""
        known = sorted((len(self._places[f]), f) for f in features if f in self._places)
        read = 0
        for _, feature in known:
            places = self._places[feature]
            read += len(places)
            if read > _MAX_READ and read > len(places):
                return
            yield log(1 + len(self._lengths) / len(places)), places


def bounds_of_length(length: int, threshold: float) -> tuple[float, float]:
    """Return the least and the greatest length of texts that can reach the threshold.

    What two texts share is at most the shorter one, so their similarity is at most
    ``2 * shorter / (shorter + longer)``.
    """
    if threshold <= 0:
        return 0, float("inf")
    ratio = (2 - threshold) / threshold
    return length / ratio - _ROUNDING, length * ratio + _ROUNDING


def sketch_of(text: str) -> list[str]:
    """Return the few features that a text is stored under where space is dear.

    They follow from the text alone, so the order in which texts are stored does not matter:
    its longest words, which are the rarest ones as a rule; pairs of these, which are rare even
    where each is common; some of its runs if it is short.
    """
    return _features_of(text, *_STORED, at_most=_SHORT)


def sought_of(text: str) -> list[str]:
    """Return the features to look up for a text: those of its sketch and the next ones."""
    return _features_of(text, *_SOUGHT, at_most=_SHORT_SOUGHT)


def _features_of(text: str, words: int, paired: int, runs: int, *, at_most: int) -> list[str]:
    # Of words of one length the last in the alphabet: Han comes after kana there.
    longest = sorted(sorted(_words_of(text), reverse=True), key=len, reverse=True)
    pairs = (f"{one} {other}" for one, other in combinations(longest[:paired], 2))
    # By checksum, for runs that are next to each other in a text are lost together.
    some = sorted(_runs_of(text, at_most=at_most), key=lambda run: (crc32(run.encode()), run))
    return [*longest[:words], *pairs, *some[:runs]]


def _words_of(text: str) -> set[str]:
    """Return the words of a text, and what stands for words where no spaces part them."""
    words: set[str] = set()
    for run in _RUN.findall(text.casefold()):
        if run[0] >= _FIRST_HAN_OR_KANA:
            words.update(map("".join, pairwise(run)))
        elif len(run) <= _MAX_WORD:
            words.add(run)
        else:
            words.update(_triples(run))
    return words


def _runs_of(text: str, *, at_most: int) -> set[str]:
    """Return the runs of characters that a short text is found by; none for a longer one."""
    folded = text.strip().casefold()
    if len(folded) > at_most:
        return set()
    single = set(folded) if len(folded) <= _TINY else set()
    if _HAN_OR_KANA.search(folded):
        return single  # its words are pairs of characters already
    return single.union(_triples(f" {folded} "))


def _triples(text: str) -> Iterator[str]:
    return map("".join, zip(text, text[1:], text[2:], strict=False))
