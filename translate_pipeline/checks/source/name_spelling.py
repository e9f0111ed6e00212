"""One place spelled in two ways within an issue."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from translate_pipeline.checks.base import Category
from translate_pipeline.checks.source.base import (
    SourceCheck,
    SourceProblem,
    articles,
    read_units,
)
from translate_pipeline.checks.wording import times
from translate_pipeline.model.documents import Document
from translate_pipeline.model.findings import Severity

__all__ = ["SOURCE_NAME_SPELLING"]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_SENTENCE_END = re.compile(r"(?:\A|[.!?:…])[\"'“”‘’(\[]*\s*\Z")
# Modified Hepburn writes long vowels with a macron; without one they are doubled, have a u or an
# h, or are left short, and an apostrophe or hyphen between syllables comes and goes.
_LONG_VOWEL = re.compile(r"ou|oo|oh(?![aeiouy])|uu|aa|ii")
_M_BEFORE_LABIAL = re.compile(r"m(?=[bmp])")
_LEAST_LETTERS = 5


@dataclass(slots=True)
class _Spellings:
    """How one name is spelled."""

    counts: Counter[str] = field(default_factory=Counter)
    first: dict[str, SourceProblem] = field(default_factory=dict)


def _find(documents: Sequence[Document]) -> Iterator[SourceProblem]:
    names: dict[str, _Spellings] = {}
    common: set[str] = set()
    for document, unit, prose in read_units(documents):
        for found in _WORD.finditer(prose.text):
            word = _POSSESSIVE.sub("", found[0])
            if word.islower():
                common.add(word)
            elif word[0].isupper() and not word.isupper() and len(word) >= _LEAST_LETTERS:
                if _SENTENCE_END.search(prose.text[: found.start()][-8:]):
                    continue
                spellings = names.setdefault(_key(word), _Spellings())
                spellings.counts[word] += 1
                span = prose.span(found.start(), found.start() + len(word))
                problem = SourceProblem(document.article.path, unit.line, "", span=span)
                spellings.first.setdefault(word, problem)
    for spellings in names.values():
        yield from _report(spellings, common)


def _key(word: str) -> str:
    """Return what the spellings of one name have in common.

    Example:
        >>> [_key(word) for word in ("Ōtama", "Ohtama", "Ootama", "Gunma", "Gumma")]
        ['otama', 'otama', 'otama', 'gunma', 'gunma']
    """
    parts = unicodedata.normalize("NFD", word.lower())
    plain = "".join(char for char in parts if char.isalpha())
    short = _LONG_VOWEL.sub(lambda found: found[0][0], plain)
    return _M_BEFORE_LABIAL.sub("n", short)


def _report(spellings: _Spellings, common: set[str]) -> Iterator[SourceProblem]:
    """Yield a problem for each spelling but the usual one; common words are no names."""
    if len(spellings.counts) < 2 or any(word.lower() in common for word in spellings.counts):
        return
    usual, often = spellings.counts.most_common(1)[0]
    for word, place in spellings.first.items():
        # Case alone, as in McDonald and Mcdonald, and plurals are no matter of spelling a place.
        if word != usual and word.lower() != usual.lower():
            yield SourceProblem(
                place.path,
                place.line,
                f"'{word}' here, but '{usual}' {times(often)} in this issue",
                span=place.span,
                suggestion=usual,
                subject=word,
            )


SOURCE_NAME_SPELLING = SourceCheck(
    name="source-name-spelling",
    category=Category.TERMINOLOGY,
    severity=Severity.WARNING,
    summary="A name is spelled in two ways within an issue, with and without a macron, a hyphen or"
    " a doubled vowel; the rarer spelling is reported.",
    why="Translators take two spellings for two places, and look up both.",
    find=_find,
    good=articles(
        "From Otama to Kazuno, and back to Otama.",
        "The people of Sopron, and Sopron's wine.",
        "Near Omiya and near Oyama.",
        "A Coop in Sopron, and a coop of hens.",
    ),
    bad=articles(
        "From Ōtama to Kazuno, and back to Otama and Ōtama.",
        "In Shinichi, and again in Shin-ichi.",
        "In Kohchi, that is in Kochi and near Kochi.",
        "From Gunma to Tokyo.\n\nThe hills of Gumma.",
    ),
)
