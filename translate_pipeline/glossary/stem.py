"""Find target terms by simple rules: exact words, Hungarian names with any short ending.

Rules: AkH. 12 for the lengthened vowel and the small letter of Hungarian adjectives with -i.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from translate_pipeline.glossary.spans import TermMatch, compose_text
from translate_pipeline.model.glossary import (
    Decision,
    Entry,
    Glossary,
    Inflection,
    Term,
    TermStatus,
)

__all__ = ["TargetFinder", "compile_form", "has_term"]

_SPACELESS = frozenset(["zh", "ja", "th", "lo", "km", "my"])
# The longest chains of endings in running text (-jaival, -iakkal, -beliek) stay below this.
_ENDING = r"[^\W\d_]{0,8}"
_LENGTHENED = {"a": "á", "e": "é", "o": "ó", "ö": "ő", "A": "Á", "E": "É", "O": "Ó", "Ö": "Ő"}
_DIGRAPHS = ("dzs", "cs", "dz", "gy", "ly", "ny", "sz", "ty", "zs")
_WORD_START = r"(?<![^\W_])"
_WORD_END = r"(?![^\W_])"


def has_term(entry: Entry, language: str, text: str) -> bool:
    """Return whether a text has an approved form of an entry.

    Preferred and admitted terms, ``also`` and ``forms`` all count, with or without type word.

    Args:
        entry: Whose terms to look for.
        language: Code in either spelling.
        text: Plain text of one unit.
    """
    decision = entry.decision(language)
    if decision is None:
        return False
    composed = unicodedata.normalize("NFC", text)
    return any(
        compile_form(form, language, inflection).search(composed)
        for form, term, inflection in _forms_of(decision)
        if term.status is not TermStatus.FORBIDDEN
    )


class TargetFinder:
    """All terms of one target language by the head of their first word."""

    def __init__(self, glossary: Glossary, language: str) -> None:
        self._by_head: dict[str, list[tuple[re.Pattern[str], Entry, Term]]] = defaultdict(list)
        size = 1 if _is_spaceless(language) else 2
        for entry in glossary.active:
            decision = entry.decision(language)
            for form, term, inflection in _forms_of(decision) if decision else ():
                pattern = compile_form(form, language, inflection)
                self._by_head[_head(form, 0)[:size]].append((pattern, entry, term))

    def candidates(self, text: str) -> Iterator[TermMatch]:
        """Yield every place where a term fits, approved ones before forbidden ones."""
        composed, starts = compose_text(text)
        found = []
        for start in range(len(composed)):
            head = _head(composed, start)
            for size in {1, len(head)}:
                for pattern, entry, term in self._by_head.get(head[:size], ()):
                    if match := pattern.match(composed, start):
                        end = starts[match.end()]
                        found.append(TermMatch(starts[start], end, entry, term))
        found.sort(key=lambda match: match.term.status is TermStatus.FORBIDDEN)
        yield from found


def _forms_of(decision: Decision) -> Iterator[tuple[str, Term, Inflection]]:
    """Yield each form with the term that it counts as and how it takes endings."""
    for term in decision.terms:
        yield term.form, term, decision.inflection
    for form in decision.forms:
        yield form, decision.preferred, decision.inflection
    for form in decision.also:
        yield form, decision.preferred, Inflection.NONE


@lru_cache(maxsize=50_000)
def compile_form(form: str, language: str, inflection: Inflection) -> re.Pattern[str]:
    """Return the pattern of a form in NFC text, endings and capitals throughout included."""
    if _is_spaceless(language):
        return re.compile(_spaceless(form))
    capitals = form.upper()
    pattern = _spaced(form, language, inflection)
    if capitals != form:
        pattern += "|" + _spaced(capitals, language, inflection)
    return re.compile(pattern)


def _spaced(form: str, language: str, inflection: Inflection) -> str:
    *words, last = form.split()
    if language.split("-")[0].split("_")[0] != "hu" or inflection is Inflection.NONE:
        return _WORD_START + _joined([*words, last]) + _WORD_END
    inflected = _joined([*words, ""]) + _hungarian(last) if words else _hungarian(last)
    if not words and inflection is Inflection.NAME and last[:1].isupper():
        inflected = f"(?:{inflected}|{_hungarian_adjective(last)})"
    return _WORD_START + inflected + _WORD_END


def _spaceless(form: str) -> str:
    """Return a pattern that takes white space anywhere but a cut Latin word nowhere."""
    chars = [char for char in form if not char.isspace()]
    start = "(?<![A-Za-z0-9])" if chars[0].isascii() else ""
    end = "(?![A-Za-z0-9])" if chars[-1].isascii() else ""
    return start + r"\s*".join(map(re.escape, chars)) + end


def _joined(words: list[str]) -> str:
    """Return a pattern of words; a small letter at its start may be a capital."""
    text = r"\s+".join(map(re.escape, words))
    head = words[0][:1]
    return f"[{head}{head.upper()}]{text[1:]}" if head.islower() else text


def _hungarian(word: str) -> str:
    """Return a pattern of a word with any short ending.

    A final a, e, o, ö is long before most endings, a final digraph doubles its first letter.
    """
    stem, final = word[:-1], word[-1]
    digraph = next((two for two in _DIGRAPHS if word.endswith(two)), "")
    if final in _LENGTHENED:
        inflected = f"{_first(stem)}(?:{final}{_ENDING}|{_LENGTHENED[final]}[^\\W\\d_]{{1,8}})"
    elif digraph:
        stem = word.removesuffix(digraph)
        inflected = f"{_first(stem)}{digraph[0]}?{digraph}{_ENDING}"
    else:
        inflected = f"{_first(word)}{_ENDING}"
    return inflected


def _hungarian_adjective(name: str) -> str:
    """Return a pattern of the -i adjective of a one-word name, which takes a small letter."""
    stem = (name[:1].lower() + name[1:]).removesuffix("i")
    if name[-1] in "oö":
        stem = stem[:-1] + _LENGTHENED[name[-1]]
    return f"{re.escape(stem)}i{_ENDING}"


def _first(text: str) -> str:
    return _joined([text]) if text else ""


def _head(text: str, start: int) -> str:
    """Return the first two characters without case and marks; one, if a space follows."""
    parts = unicodedata.normalize("NFD", text[start : start + 2].casefold())
    return "".join(c for c in parts if unicodedata.category(c) != "Mn").split(" ")[0][:2]


def _is_spaceless(language: str) -> bool:
    return re.split("[-_]", language.lower())[0] in _SPACELESS
