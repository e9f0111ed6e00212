"""Find runs of words with capitals in a text."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from translate_pipeline.glossary.mining.words import (
    CONNECTORS,
    FUNCTION_WORDS,
    GENERIC_WORDS,
    HEAD_KINDS,
    NO_NAMES,
    TAIL_KINDS,
    TITLES,
)

__all__ = ["Sighting", "find_sightings", "lower_words"]

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"[’']s?$")
_SENTENCE_END = re.compile(r"[.!?:…]['\"”’)\]]*\s+$|[\"“„«‘(\[]$|^\s*$|[—|]\s*$|\n\s*$")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Mt)\.\s+$")
_ENDED = re.compile(r"[.!?…]['\"”’)\]]*\s*$")
# Far enough to see a full stop with the marks and blanks behind it.
_LOOK_BACK = 12
_BARE_KINDS = ("city", "town", "village", "prefecture", "province", "district", "region")
# A title of a few words has capitals only because it is one.
_TITLE_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Sighting:
    """A run of words that may be a name."""

    name: str
    """Its words without the type word of a city and the like."""

    spelled: str
    """All its words as the text has them, no possessive ending."""

    kind: str
    """What its words show it to be; empty if they show nothing."""

    is_firm: bool
    """Whether it has its capitals from itself, not from the start of a sentence."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a text."""

    text: str
    """The word without a possessive ending."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends, possessive ending included."""

    is_first: bool
    """Whether a sentence or a quotation starts with it."""

    is_quoted: bool
    """Whether a quotation starts with it, which may be a title."""

    @property
    def is_possessive(self) -> bool:
        """Whether it had an ending that was taken off, which ends a name."""
        return self.end - self.start > len(self.text)

    @property
    def has_capital(self) -> bool:
        """Whether it starts with a capital and is no letter or abbreviation of capitals."""
        return self.text[0].isupper() and not self.text.isupper()


def lower_words(texts: Iterable[str]) -> Counter[str]:
    """Return how often each word stands in texts with a small letter."""
    words = (word[0] for text in texts for word in _WORD.finditer(text))
    return Counter(_POSSESSIVE.sub("", word) for word in words if word[0].islower())


def find_sightings(
    text: str, covered: Sequence[tuple[int, int]], common: Counter[str], *, is_title: bool
) -> Iterator[Sighting]:
    """Yield the runs of words with capitals in a text, in order.

    Args:
        text: Plain text of a unit.
        covered: Spans of names that are known.
        common: How often words stand with a small letter.
        is_title: Whether the capitals may be those of a title.
    """
    words = list(_read_words(text))
    weak = is_title or (not _ENDED.search(text) and _has_title_case(words))
    for run in _runs(words, text, covered):
        kept = _trim(run, common)
        if not kept:
            continue
        at = words.index(kept[0])
        is_person = at > 0 and words[at - 1].text in TITLES
        rest: list[_Word] = []
        if is_person:
            kept, rest = _part_person(kept)
        yield _build_sighting(kept, text, is_person=is_person, is_weak=weak)
        if rest := _trim(rest, common):
            yield _build_sighting(rest, text, is_person=False, is_weak=weak)


def _read_words(text: str) -> Iterator[_Word]:
    for found in _WORD.finditer(text):
        before = text[max(found.start() - _LOOK_BACK, 0) : found.start()]
        is_first = bool(_SENTENCE_END.search(before)) and not _ABBREVIATED.search(before)
        is_quoted = before[-1:] in tuple("\"“„«‘'")
        word = _POSSESSIVE.sub("", found[0]) or found[0]
        yield _Word(word, *found.span(), is_first or is_quoted, is_quoted)


def _has_title_case(words: list[_Word]) -> bool:
    """Return whether most words of a text have capitals, small words aside."""
    counted = [word for word in words if word.text.casefold() not in FUNCTION_WORDS]
    capitals = sum(word.text[0].isupper() for word in counted)
    return len(counted) > 3 and capitals >= _TITLE_SHARE * len(counted)


def _runs(
    words: list[_Word], text: str, covered: Sequence[tuple[int, int]]
) -> Iterator[list[_Word]]:
    """Yield the longest runs of words with capitals, small words between them included."""
    run: list[_Word] = []
    for word in words:
        is_free = all(word.end <= start or end <= word.start for start, end in covered)
        if run and not _goes_on(run[-1], word, text):
            yield from _closed(run)
            run = []
        if is_free and (word.has_capital or (run and word.text in CONNECTORS)):
            run.append(word)
        else:
            yield from _closed(run)
            run = []
    yield from _closed(run)


def _goes_on(last: _Word, word: _Word, text: str) -> bool:
    gap = text[last.end : word.start]
    is_joined = gap == " " or (gap == ". " and last.text in ("Mt", "St"))
    return is_joined and not last.is_possessive and not word.is_first


def _closed(run: list[_Word]) -> Iterator[list[_Word]]:
    while run and run[-1].text in CONNECTORS:
        run = run[:-1]
    if run:
        yield run


def _trim(run: list[_Word], common: Counter[str]) -> list[_Word]:
    """Return a run without words before the name: titles, demonyms, starts of sentences."""
    while run and (_is_opener(run[0], common, is_alone=len(run) == 1) or _leads(run)):
        run = run[1:]
    while run and run[-1].text in CONNECTORS:
        run = run[:-1]
    return run


def _part_person(run: list[_Word]) -> tuple[list[_Word], list[_Word]]:
    """Return a person's name and what the person is of: ``Ann Hill`` ``of Brook City``."""
    number = next((n for n, word in enumerate(run) if word.text == "of"), len(run))
    return run[:number], run[number:]


def _is_opener(word: _Word, common: Counter[str], *, is_alone: bool) -> bool:
    if word.text in CONNECTORS or word.text.casefold() in FUNCTION_WORDS:
        return True
    if word.text in NO_NAMES:
        return is_alone
    return word.is_first and not is_alone and common[word.text.casefold()] > 0


def _leads(run: list[_Word]) -> bool:
    """Return whether a run starts with a word about the name that follows it."""
    if len(run) < 2:
        return False
    if run[0].text in TITLES:
        return True
    # "Students of Hill University", but "University of Hill".
    if run[0].is_first and run[1].text in CONNECTORS and run[0].text not in GENERIC_WORDS:
        return True
    # "Peruvian Andes", but "East Asia": points of the compass belong to the name.
    compass = ("North", "South", "East", "West")
    return run[0].text in NO_NAMES and run[0].text not in compass


def _build_sighting(run: list[_Word], text: str, *, is_person: bool, is_weak: bool) -> Sighting:
    words = [word.text for word in run]
    kind = "person" if is_person else _kind_of(words)
    name = _bare(words) if kind in _BARE_KINDS else []
    spelled = text[run[0].start : run[-1].start + len(run[-1].text)]
    is_firm = not is_weak and not run[0].is_quoted and (len(run) > 1 or not run[0].is_first)
    return Sighting(" ".join(name) or spelled, spelled, kind, is_firm)


def _kind_of(words: list[str]) -> str:
    if len(words) > 2 and words[1] == "of":
        return HEAD_KINDS.get(words[0]) or TAIL_KINDS.get(words[0], "")
    return HEAD_KINDS.get(words[0]) or TAIL_KINDS.get(words[-1], "")


def _bare(words: list[str]) -> list[str]:
    """Return a name without the type word of a city and the like."""
    return words[2:] if words[1:2] == ["of"] else words[:-1]
