"""Find target terms in a language without blanks: as substrings, white space and width aside."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, combinations

from translate_pipeline.glossary.find.spans import TermMatch, compose_text
from translate_pipeline.glossary.inflect.base import Grade, TargetLanguage
from translate_pipeline.glossary.inflect.chinese import CUTS, fold_char
from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.model.glossary import Entry, Glossary, Inflection, Term, TermStatus

__all__ = ["SpacelessFinder"]

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
# Thai, Lao, Burmese, Khmer; from U+2E80 on the scripts of East Asia.
_SPACELESS_SCRIPTS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\U0003ffff]")


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write a term: alone or with its type word."""

    text: str
    """The form as the glossary gives it."""

    entry: Entry
    """Whose term it is."""

    term: Term
    """The bare term."""

    has_type_word: bool
    """Whether a type word stands with it."""

    inflection: Inflection
    """How the entry's terms take endings; passed on to the language."""


@dataclass(frozen=True, slots=True)
class _Squeezed:
    """A text without its white space, in one width."""

    text: str
    """What is left of it; a blank only between two words that need one."""

    starts: tuple[int, ...]
    """For each code point of ``text``, where it starts in the composed text."""

    ends: tuple[int, ...]
    """For each code point of ``text``, where it ends in the composed text."""


class SpacelessFinder:
    """All terms of one target language by their first character and their length.

    Args:
        glossary: Entries to look for; retired ones are left out.
        language: Code in either spelling.
    """

    def __init__(self, glossary: Glossary, language: str) -> None:
        self._language = language_of(language)
        self._forms: dict[str, list[_Form]] = {}
        for entry in glossary.active:
            for form in _forms_of(entry, language):
                self._forms.setdefault(_squeeze(form.text).text, []).append(form)
        self._forms.pop("", None)
        self._lengths = _lengths_by_first(self._forms)
        self._cuts = _cuts_of(self._forms)

    def candidates(self, text: str) -> Iterator[TermMatch]:
        """Yield every place where a term fits, approved ones before forbidden ones."""
        composed, starts = compose_text(text)
        squeezed = _squeeze(composed)
        found = []
        for first, piece in self._pieces(squeezed.text):
            start, end = squeezed.starts[first], squeezed.ends[first + len(piece) - 1]
            for form in self._forms[piece]:
                span = starts[start], starts[end]
                if match := _match(form, composed[start:end], span, self._language):
                    found.append(match)
        found.sort(key=_rank)
        yield from found

    def _pieces(self, text: str) -> Iterator[tuple[int, str]]:
        """Yield where a form stands as a word of its own, and its text."""
        for first, char in enumerate(text):
            for length in self._lengths.get(char, ()):
                piece = text[first : first + length]
                if piece not in self._forms or not _is_whole(text, first, first + length):
                    continue
                if not self._is_across(text, first, piece):
                    yield first, piece

    def _is_across(self, text: str, first: int, piece: str) -> bool:
        """Return whether a piece of the text lies across the edges of other words."""
        return any(
            first >= offset and text.startswith(words, first - offset)
            for words, offset in self._cuts.get(piece, ())
        )


def _forms_of(entry: Entry, language: str) -> Iterator[_Form]:
    """Yield the entry's forms, the bare ones first."""
    decision = entry.decision(language)
    if decision is None:
        return
    inflection, preferred = decision.inflection, decision.preferred
    seen = set()
    for term in decision.terms:
        for spelled in (term.form, *entry.kind.spell(language, term.form)):
            if spelled not in seen:
                seen.add(spelled)
                yield _Form(spelled, entry, term, spelled != term.form, inflection)
    for other in (*decision.forms, *decision.also):
        if other not in seen:
            seen.add(other)
            yield _Form(other, entry, preferred, False, Inflection.NONE)


def _lengths_by_first(forms: dict[str, list[_Form]]) -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for text in forms:
        lengths.setdefault(text[0], set()).add(len(text))
    return {first: tuple(sorted(each, reverse=True)) for first, each in lengths.items()}


def _cuts_of(forms: Collection[str]) -> dict[str, list[tuple[str, int]]]:
    """Return the forms that lie across words of ``CUTS``, with the words and where they do."""
    cuts: dict[str, list[tuple[str, int]]] = {}
    for cut in CUTS:
        words = cut.split(" ")
        joined = "".join(words)
        edges = set(accumulate(map(len, words), initial=0))
        for start, end in combinations(range(len(joined) + 1), 2):
            if joined[start:end] in forms and not {start, end} <= edges:
                cuts.setdefault(joined[start:end], []).append((joined, start))
    return cuts


def _match(
    form: _Form, written: str, span: tuple[int, int], language: TargetLanguage
) -> TermMatch | None:
    grade = language.grade_word(
        form.text, written, inflection=form.inflection, is_last_of_several=False
    )
    if grade is None:
        return None
    well_formed = ""
    if grade is Grade.LOOSE:
        well_formed = language.well_formed(
            form.text, written, inflection=form.inflection, is_last_of_several=False
        )
    return TermMatch(
        *span,
        form.entry,
        form.term,
        grade=grade,
        well_formed=well_formed,
        has_type_word=form.has_type_word,
    )


def _rank(match: TermMatch) -> tuple[bool, int]:
    """Return a key that puts approved terms first, the best written ones before the others."""
    return match.term.status is TermStatus.FORBIDDEN, -match.grade


def _squeeze(text: str) -> _Squeezed:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    breaks = {found.start() for found in _BLANK_LINE.finditer(text)}
    is_apart = False
    for index, char in enumerate(text):
        folded = "\n" if index in breaks else fold_char(char)
        if folded == " ":
            is_apart = True
            continue
        if not folded:
            continue
        if is_apart and pieces and _is_spaced(pieces[-1][-1]) and _is_spaced(folded[0]):
            folded = " " + folded
        is_apart = False
        pieces.append(folded)
        # The blank belongs to what follows it; no form starts with one.
        starts += [index] * len(folded)
        ends += [index + 1] * len(folded)
    return _Squeezed("".join(pieces), tuple(starts), tuple(ends))


def _is_whole(text: str, start: int, end: int) -> bool:
    """Return whether a piece of the text cuts no word of a script with blanks."""
    cuts_before = start > 0 and _is_spaced(text[start]) and _is_spaced(text[start - 1])
    cuts_after = end < len(text) and _is_spaced(text[end - 1]) and _is_spaced(text[end])
    return not cuts_before and not cuts_after


@lru_cache(maxsize=20_000)
def _is_spaced(char: str) -> bool:
    """Return whether a character is of a word that blanks part from the next one."""
    return char.isalnum() and not _SPACELESS_SCRIPTS.match(char)
