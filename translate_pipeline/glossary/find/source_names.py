"""Source names and type words, cut into words as a finder compares them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from translate_pipeline.glossary.find.tokens import fold_word, read_words, word_key
from translate_pipeline.model.glossary import CaseMode, Entry, Kind, Term, TermStatus

__all__ = ["KindPatterns", "SourceName", "TypeWords", "fold_words", "names_of", "type_words_of"]

# Guards of entries, which are looked at wherever their names stand.
_KNOWN_PHRASES = 10_000

Folded = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypeWords:
    """A pattern of a kind, cut at the name: ``City of`` before it, or ``Pref.`` after it."""

    before: tuple[str, ...]
    """Keys of the words before the name, in order."""

    before_gaps: tuple[str, ...]
    """What stands after each of them."""

    after: tuple[str, ...]
    """Keys of the words after the name, in order."""

    after_gaps: tuple[str, ...]
    """What stands before each of them."""

    tail: str
    """What ends the pattern: the full stop of ``Pref.``, or nothing."""


@dataclass(frozen=True, slots=True)
class SourceName:
    """One way to write a name, most often without its type word."""

    words: Folded
    """Its folded words in their own case; never empty."""

    gaps: tuple[str, ...]
    """What stands between them."""

    tail: str
    """What follows the last word: the full stop of ``D.C.``, or nothing."""

    case: CaseMode
    """How the case of its words counts."""

    entry: Entry
    """Whose name it is."""

    term: Term
    """The bare name."""

    order: int
    """Place of the entry in the glossary."""

    patterns: tuple[TypeWords, ...]
    """Type words that may stand with it, one without any among them."""

    has_type_word: bool = False
    """Whether a type word is a part of its words: of ``Fooshire``, kind ``{name}shire``."""

    @property
    def key(self) -> str:
        """What the whole name is looked up by."""
        return " ".join(word.casefold() for word in self.words)

    @property
    def first(self) -> str:
        """What its first word is looked up by."""
        return self.words[0].casefold()

    @property
    def takes_small_letter(self) -> bool:
        """Whether its first word may have a small letter in a text."""
        return self.case is not CaseMode.SMART or not self.words[0][0].isupper()


@dataclass(frozen=True, slots=True)
class KindPatterns:
    """The patterns of a kind in the source language."""

    apart: tuple[TypeWords, ...]
    """Type words that are words of their own; nothing at all comes first."""

    glued: tuple[str, ...]
    """Patterns that make one word with the name."""


def names_of(entry: Entry, order: int, kind: KindPatterns) -> Iterator[SourceName]:
    """Yield the ways to write an entry's names.

    Args:
        entry: Whose names.
        order: Place of the entry in the glossary.
        kind: What ``type_words_of`` returns for the entry's kind.
    """
    for number, form in enumerate(entry.names):
        term = Term(form, TermStatus.ADMITTED if number else TermStatus.PREFERRED)
        name = _cut(form, entry, term, order, kind.apart)
        if name is not None:
            yield name
            for pattern in kind.glued:
                spelled = pattern.replace("{name}", form)
                if glued := _cut(spelled, entry, term, order, _ALONE, has_type_word=True):
                    yield glued


def type_words_of(kind: Kind, language: str) -> KindPatterns:
    """Return the patterns of a kind in a language, cut at the name."""
    apart, glued = list(_ALONE), []
    for pattern in kind.spell(language, "{name}"):
        before, _, after = pattern.partition("{name}")
        if not _is_apart(before, after):
            glued.append(pattern)
        elif before.strip() or after.strip():
            apart.append(_cut_pattern(before, after))
    return KindPatterns(tuple(dict.fromkeys(apart)), tuple(glued))


@lru_cache(maxsize=_KNOWN_PHRASES)
def fold_words(text: str) -> Folded:
    """Return the folded words of a text in their own case."""
    return tuple(map(fold_word, read_words(text).words))


def _cut(
    form: str,
    entry: Entry,
    term: Term,
    order: int,
    patterns: tuple[TypeWords, ...],
    *,
    has_type_word: bool = False,
) -> SourceName | None:
    words = read_words(form)
    if not words.words:
        return None
    return SourceName(
        tuple(map(fold_word, words.words)),
        tuple(map(words.gap, range(len(words) - 1))),
        form[words.spans[-1][1] :].strip(),
        entry.case,
        entry,
        term,
        order,
        patterns,
        has_type_word,
    )


def _is_apart(before: str, after: str) -> bool:
    """Return whether a name between these two would be words of its own, and no code or tag."""
    expected = [*read_words(before).words, "X", *read_words(after).words]
    return read_words(f"{before}X{after}").words == expected and "{name}" not in after


@lru_cache(maxsize=1_000)
def _cut_pattern(before: str, after: str) -> TypeWords:
    words = read_words(f"{before}X{after}")
    at = len(read_words(before))
    keys = tuple(map(word_key, words.words))
    gaps = tuple(map(words.gap, range(len(words) - 1)))
    tail = words.text[words.spans[-1][1] :].strip() if len(words) > at + 1 else ""
    return TypeWords(keys[:at], gaps[:at], keys[at + 1 :], gaps[at:], tail)


_ALONE = (TypeWords((), (), (), (), ""),)
