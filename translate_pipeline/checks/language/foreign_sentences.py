"""A sentence in another language among those of a translation, as of a row beside it."""

import re
from collections.abc import Iterator
from functools import cache

from translate_pipeline.checks.characters.words import small_words
from translate_pipeline.checks.language.function_words import FUNCTION_WORDS, foreign_words
from translate_pipeline.checks.language.originals import without_originals
from translate_pipeline.checks.pair import Pair

__all__ = ["ForeignSentence", "foreign_sentences"]

ForeignSentence = tuple[int, int, str]
"""Where it starts and ends in the translation's prose, and its language."""

_SENTENCE = re.compile(r"[^.!?。！？]+[.!?。！？]?")
# What is quoted or in brackets may be in any language.
_QUOTED = re.compile(
    r"“[^”]*”|„[^”“]*[”“]|«[^»]*»|\"[^\"]*\"|《[^》]*》|「[^」]*」|\([^()]*\)|（[^（）]*）"
)
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[\u3041-\u30ff\u4e00-\u9fff]+")
_MIN_FOREIGN = 3
_MIN_WORDS = 5
_MIN_SHARE = 0.3


def foreign_sentences(pair: Pair) -> Iterator[ForeignSentence]:
    """Yield the sentences of a translation that are in another language."""
    expected = pair.languages.target_base
    if len(small_words(pair) & foreign_words_of(expected)) < _MIN_FOREIGN:
        return
    text = _QUOTED.sub(lambda found: " " * len(found[0]), without_originals(pair))
    for found in _SENTENCE.finditer(text):
        words = _WORD.findall(_HAN.sub(" ", found[0]))
        small = [word for word in words if word.islower()]
        code = _language(small, expected) if len(small) >= _MIN_WORDS else ""
        if code:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            han = _HAN.match(text, start)
            yield (han.end() if han else start), found.end(), code


def _language(words: list[str], expected: str) -> str:
    """Return the language that some words are in beyond doubt; empty if there is none."""
    own = FUNCTION_WORDS.get(expected, frozenset[str]())
    counts = {
        code: sum(word in known and word not in own for word in words)
        for code, known in FUNCTION_WORDS.items()
        if code != expected
    }
    best = max(counts, key=lambda code: counts[code])
    known = FUNCTION_WORDS[best]
    # Words that both have tell nothing of one that looks foreign to the other.
    if any(word in own and word not in known for word in words):
        return ""
    native = sum(word in own for word in words)
    least = max(_MIN_FOREIGN, _MIN_SHARE * (len(words) - native))
    return best if counts[best] >= least else ""


@cache
def foreign_words_of(language: str) -> frozenset[str]:
    """Return the function words of other languages; all of them for one without a list."""
    if language in FUNCTION_WORDS:
        return foreign_words(language)
    return frozenset().union(*FUNCTION_WORDS.values())
