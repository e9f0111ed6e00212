"""English that was copied from the source into the translation, word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from translate_pipeline.checks.language.function_words import FUNCTION_WORDS
from translate_pipeline.checks.language.originals import without_originals
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import CODE_MARK

__all__ = ["CopiedRun", "copied_runs", "native_english"]

_WORD = re.compile(r"[A-Za-z][A-Za-z]*(?:['’-][A-Za-z]+)*|\d[\d.,]*")
_MIN_WORDS = 4
_MIN_SMALL = 3
# Three words may be a term such as "farm to table", unless they have what sentences have.
_SENTENCE = frozenset(
    ["the", "is", "are", "was", "were", "they", "we", "which", "that", "have", "has", "had", "when"]
)
# They are names, labels and loan words too.
_AMBIGUOUS = frozenset(["i", "so", "one", "new", "no", "on", "in", "do"])


@dataclass(frozen=True, slots=True)
class CopiedRun:
    """Words in a row that stand in the source in the same order."""

    start: int
    """Code point of the translation's prose where they start."""

    end: int
    """Code point where they end."""

    words: int
    """How many there are."""


@cache
def native_english(language: str) -> frozenset[str]:
    """Return the English function words that are no words of a language, or rare ones."""
    own = FUNCTION_WORDS.get(language, frozenset())
    return FUNCTION_WORDS["en"] - own - _AMBIGUOUS


@lru_cache(maxsize=2)
def copied_runs(pair: Pair) -> tuple[CopiedRun, ...]:
    """Return the runs of English that were left in a translation; quotes and titles are not."""
    english = native_english(pair.languages.target_base)
    return tuple(
        CopiedRun(run[0].start(), run[-1].end(), len(run))
        for run in _runs(pair)
        if sum(word[0].islower() for word in run) >= _MIN_SMALL
        and not (english if len(run) >= _MIN_WORDS else _SENTENCE).isdisjoint(
            word[0].lower() for word in run
        )
    )


def _runs(pair: Pair) -> Iterator[Sequence[re.Match[str]]]:
    """Yield words of the translation each two of which stand side by side in the source too."""
    source = [word.lower() for word in _WORD.findall(pair.source_prose.text)]
    together = set(pairwise(source))
    text = without_originals(pair)
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if run and not (_is_beside(run[-1], word, text) and _key(run[-1], word) in together):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _key(first: re.Match[str], second: re.Match[str]) -> tuple[str, str]:
    return first[0].lower(), second[0].lower()


def _is_beside(first: re.Match[str], second: re.Match[str], text: str) -> bool:
    """Return whether nothing but blanks and punctuation is between two words."""
    between = text[first.end() : second.start()]
    return not any(char.isalpha() or char == CODE_MARK for char in between)
