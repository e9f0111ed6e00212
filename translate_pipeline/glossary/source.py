"""Find the source names of the glossary with an index of their first words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from translate_pipeline.glossary.spans import TermMatch
from translate_pipeline.glossary.tokens import Token, is_gap, read_tokens
from translate_pipeline.model.glossary import CaseMode, Entry, Glossary, Term, TermStatus

__all__ = ["SourceFinder"]

Words = tuple[str, ...]
_GUARD_WORDS = 5


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write a name: alone or with its type word."""

    words: tuple[Token, ...]
    """Its words; never empty."""

    modes: tuple[CaseMode, ...]
    """For each word, how its case counts; type words take any."""

    text: str
    """The form as the glossary gives it."""

    entry: Entry
    """Whose name it is."""

    term: Term
    """The bare name."""

    not_after: tuple[Words, ...]
    """Guards before it, as folded words."""

    not_before: tuple[Words, ...]
    """Guards after it, as folded words."""

    @property
    def tail(self) -> str:
        """The full stop of an abbreviated type word (``Pref.``), or empty."""
        return self.text[self.words[-1].end :].strip()


class SourceFinder:
    """All source names by their first word."""

    def __init__(self, glossary: Glossary) -> None:
        self._by_first: dict[str, list[_Form]] = defaultdict(list)
        for entry in glossary.active:
            for form in _forms_of(entry, glossary.source):
                self._by_first[form.words[0].key].append(form)

    def candidates(self, text: str) -> Iterator[TermMatch]:
        """Yield every place where a name fits, overlaps included."""
        tokens = read_tokens(text)
        for first, token in enumerate(tokens):
            for form in self._by_first.get(token.key, ()):
                after = first + len(form.words)
                if not _fits(form, tokens[first:after], text):
                    continue
                before = tokens[max(first - _GUARD_WORDS, 0) : first]
                behind = tokens[after : after + _GUARD_WORDS]
                if _is_guarded(form, before, tokens[first:after], behind, text):
                    continue
                end = tokens[after - 1].end
                end += len(form.tail) if text.startswith(form.tail, end) else 0
                yield TermMatch(token.start, end, form.entry, form.term)


def _forms_of(entry: Entry, language: str) -> Iterator[_Form]:
    seen = set()
    for number, name in enumerate(entry.names):
        term = Term(name, TermStatus.ADMITTED if number else TermStatus.PREFERRED)
        for spelled in (name, *entry.kind.spell(language, name)):
            if spelled not in seen and read_tokens(name):
                seen.add(spelled)
                yield _build_form(spelled, entry, term)


def _build_form(spelled: str, entry: Entry, term: Term) -> _Form:
    words = tuple(read_tokens(spelled))
    start = spelled.index(term.form)
    end = start + len(term.form)
    return _Form(
        words,
        tuple(entry.case if start <= word.start < end else CaseMode.ANY for word in words),
        spelled,
        entry,
        term,
        tuple(map(_fold_words, entry.guards.not_after)),
        tuple(map(_fold_words, entry.guards.not_before)),
    )


def _fold_words(text: str) -> Words:
    return tuple(token.folded for token in read_tokens(text))


def _fits(form: _Form, found: Sequence[Token], text: str) -> bool:
    if len(found) != len(form.words):
        return False
    if not all(map(_is_same_word, form.words, found, form.modes)):
        return False
    gaps = (text[left.end : right.start] for left, right in pairwise(found))
    expected = (form.text[left.end : right.start] for left, right in pairwise(form.words))
    return all(is_gap(gap) or gap == own for gap, own in zip(gaps, expected, strict=True))


def _is_same_word(wanted: Token, found: Token, mode: CaseMode) -> bool:
    if wanted.key != found.key:
        return False
    if mode is CaseMode.EXACT:
        return wanted.folded == found.folded
    if mode is CaseMode.SMART and wanted.folded[0].isupper():
        return found.folded[0].isupper()
    return True


def _is_guarded(
    form: _Form,
    before: Sequence[Token],
    found: Sequence[Token],
    after: Sequence[Token],
    text: str,
) -> bool:
    return any(
        _touches([*before[-len(guard) :], found[0]], (*guard, found[0].folded), text)
        for guard in form.not_after
    ) or any(
        _touches([found[-1], *after[: len(guard)]], (found[-1].folded, *guard), text)
        for guard in form.not_before
    )


def _touches(tokens: Sequence[Token], words: Words, text: str) -> bool:
    """Return whether the tokens are these words with nothing but gaps and full stops between."""
    if tuple(token.folded for token in tokens) != words:
        return False
    gaps = (text[left.end : right.start] for left, right in pairwise(tokens))
    return all(is_gap(gap.removeprefix(".")) for gap in gaps)
