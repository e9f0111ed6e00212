"""The ways to write the target terms of an entry, and the texts that they are laid upon."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from translate_pipeline.glossary.find.tokens import Words, read_words
from translate_pipeline.model.glossary import Decision, Entry, Inflection, Term

__all__ = ["HYPHENS", "Form", "Laid", "Slot", "forms_of", "lay_text", "seen_word"]

HYPHENS = frozenset("-\u2010\u2011")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")
# A compound of more parts is a chain, whose parts are looked at by themselves.
_MAX_PARTS = 6


@dataclass(frozen=True, slots=True)
class Slot:
    """One word of a form."""

    word: str
    """The word, its hyphens included."""

    is_type_word: bool = False
    """Whether it is a part of the type word, whose case does not count."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a term: alone or with its type word."""

    slots: tuple[Slot, ...]
    """Its words; never empty. The last one takes endings."""

    gaps: tuple[str, ...]
    """What stands between the words."""

    sizes: tuple[int, ...]
    """For each word, how many words it is parted into at its hyphens."""

    entry: Entry
    """Whose term it is."""

    term: Term
    """The term that a match counts as."""

    inflection: Inflection
    """How the last word takes endings."""

    has_type_word: bool
    """Whether a type word is among the words."""

    is_last_of_several: bool
    """Whether the name, or the type word, that its last word is of has words before that."""

    @property
    def anchor(self) -> int:
        """Number of the slot where the bare name starts."""
        return next(at for at, slot in enumerate(self.slots) if not slot.is_type_word)


@dataclass(frozen=True, slots=True)
class Laid:
    """A text as the forms are laid upon it."""

    words: Words
    """Its words, parted at hyphens too; the text is in NFC."""

    joined: tuple[bool, ...]
    """For each word, whether nothing but a hyphen stands before it."""

    def word(self, first: int, last: int) -> str:
        """Return the text of some words with the hyphens between, invisible characters left out."""
        spans = self.words.spans
        return seen_word(self.words.text[spans[first][0] : spans[last][1]])

    def compound_ends(self, first: int) -> Iterator[int]:
        """Yield a word and all those that hyphens join to it, one after the other."""
        yield first
        for last in range(first + 1, min(first + _MAX_PARTS, len(self.words))):
            if not self.joined[last]:
                return
            yield last

    def goes_on(self, at: int) -> bool:
        """Return whether a word with a small letter goes on with the compound before it."""
        return self.words.words[at][0].islower()


def forms_of(entry: Entry, code: str) -> Iterator[Form]:
    """Yield every way to write the terms of an entry in a language."""
    decision = entry.decision(code)
    if decision is None:
        return
    for term in decision.terms:
        if read_words(term.form):
            yield _build_form([(term.form, False)], entry, term, decision.inflection)
            yield from _typed_forms(entry, code, term, decision.inflection)
    for form, inflection in _other_words(decision):
        if read_words(form):
            yield _build_form([(form, False)], entry, decision.preferred, inflection)


def _other_words(decision: Decision) -> Iterator[tuple[str, Inflection]]:
    for form in decision.forms:
        # Small letters make an adjective or a people (egri, magyar): no proper name any more.
        is_common = form[:1].islower() and decision.inflection is Inflection.NAME
        yield form, Inflection.COMMON if is_common else decision.inflection
    for form in decision.also:
        yield form, Inflection.NONE


def _typed_forms(entry: Entry, code: str, term: Term, inflection: Inflection) -> Iterator[Form]:
    for pattern in entry.kind.spell(code, "{name}"):
        before, after = pattern.split("{name}", 1)
        if not read_words(before + after):
            continue
        pieces = [(before, True), (term.form, False), (after, True)]
        last = Inflection.COMMON if read_words(after) else inflection
        yield _build_form(pieces, entry, term, last)


def _build_form(
    pieces: list[tuple[str, bool]], entry: Entry, term: Term, inflection: Inflection
) -> Form:
    slots: list[Slot] = []
    gaps: list[str] = []
    for text, is_type_word in pieces:
        for gap, word in _hyphened_words(text):
            gaps += [gap] if slots else []
            slots.append(Slot(word, is_type_word))
    last = slots[-1].is_type_word
    return Form(
        tuple(slots),
        tuple(gaps),
        tuple(len(read_words(slot.word)) for slot in slots),
        entry,
        term,
        inflection,
        has_type_word=any(slot.is_type_word for slot in slots),
        is_last_of_several=sum(slot.is_type_word is last for slot in slots) > 1,
    )


def _hyphened_words(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word of a piece with the parts that hyphens join to it, and what is before it."""
    laid = lay_text(unicodedata.normalize("NFC", text))
    size = len(laid.words)
    firsts = [first for first in range(size) if not laid.joined[first]]
    for first, following in pairwise([*firsts, size]):
        yield laid.words.gap(first - 1) if first else " ", laid.word(first, following - 1)


def seen_word(word: str) -> str:
    """Return a word without its invisible characters."""
    return word if word.isascii() else _INVISIBLE.sub("", word)


def lay_text(composed: str) -> Laid:
    """Return a text in NFC with its words."""
    words = read_words(composed)
    if HYPHENS.isdisjoint(composed):
        return Laid(words, (False,) * len(words))
    gaps = (words.gap(at) for at in range(len(words) - 1))
    return Laid(words, (False, *(gap in HYPHENS for gap in gaps)))
