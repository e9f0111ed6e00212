"""Guess how translations render a name that the glossary lacks, by what stands beside it.

A guess is shown to a person, never written.
"""

import difflib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.glossary.match import TermMatcher
from translate_pipeline.glossary.mining.names import MinedName
from translate_pipeline.glossary.mining.renderings import Translation
from translate_pipeline.model.glossary import Glossary

__all__ = ["guess_renderings"]

_Scored = tuple[float, str, str]
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SENTENCE_START = re.compile(r"(?:^|[.!?:…])[\s„“”\"'«»¡¿*_(–-]*$")
# Endings of three letters: shorter ones may belong to the name.
_ENDINGS = re.compile(r"(.{3,})(?:b[ae]n|b[óő]l|r[óő]l|t[óő]l|n[ae]k|h[oeö]z)")
_SMALL_WORDS = frozenset(["de", "del", "la", "las", "los", "el", "y", "of", "di", "von"])
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]{2,}")
_MASK = "\ufffc"
# A name that is met once only is told by its spelling, one that is met often by its company.
_SPELLING_WEIGHTS = {1: 0.6, 2: 0.45}
_LEAST_SPELLING_WEIGHT = 0.3
_LEAST_SCORE = 0.6
_LEAST_COMPANY = 0.8
_LONGEST_HAN = 10
# The endings of a name in running text are shorter than this.
_LONGEST_ENDING = 6


def guess_renderings(
    names: Sequence[MinedName],
    language: str,
    translations: Sequence[Translation],
    glossary: Glossary | None = None,
) -> Mapping[str, str]:
    """Return what most likely stands for each name, by the name's spelling; none if unlikely.

    Args:
        names: Names to look for.
        language: Language of the translations.
        translations: Messages of that language.
        glossary: Entries whose terms stand for other names; None if there are none.
    """
    own = TermMatcher(glossary, glossary.source) if glossary else None
    other = _matcher(glossary, language)
    sources = [_mask_terms(translation.source, own) for translation in translations]
    texts = [_mask_terms(translation.target, other) for translation in translations]
    score = _score_words if language_of(language).HAS_SPACES else _score_characters
    holders = {name.spelled: _holders(name.spelled, sources) for name in names}
    return _assign(score(holders, texts, language))


def _matcher(glossary: Glossary | None, language: str) -> TermMatcher | None:
    """Return the finder of a language's terms; None if the glossary does not have it."""
    if glossary is None or glossary.language(language) is None:
        return None
    return TermMatcher(glossary, language)


def _mask_terms(text: str, matcher: TermMatcher | None) -> str:
    """Return a text with a mark in place of the glossary's names."""
    for match in reversed(matcher.find(text) if matcher else ()):
        text = text[: match.start] + _MASK + text[match.end :]
    return text


def _holders(name: str, sources: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of the texts that have a name."""
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    return tuple(number for number, text in enumerate(sources) if pattern.search(text))


def _score_words(
    holders: Mapping[str, Sequence[int]], texts: Sequence[str], language: str
) -> Iterator[_Scored]:
    """Yield how well capitalised words go with each name: where both stand, how alike they look."""
    forms = _forms_of_texts(texts, language)
    totals = Counter(form for found in forms for form in found)
    for name, numbers in holders.items():
        shared = Counter(form for number in numbers for form in forms[number])
        for form, both in shared.items():
            together = 2 * both / (len(numbers) + totals[form])
            weight = _SPELLING_WEIGHTS.get(both, _LEAST_SPELLING_WEIGHT)
            score = together * (1 - weight + weight * _likeness(name, form))
            if score >= _LEAST_SCORE:
                yield score, name, form


def _score_characters(
    holders: Mapping[str, Sequence[int]], texts: Sequence[str], language: str
) -> Iterator[_Scored]:
    """Yield how well runs of characters go with each name.

    They look like no name, so that several places have to tell.
    """
    for name, numbers in holders.items():
        shared = Counter(form for number in numbers for form in set(_han_forms(texts[number])))
        for form, both in shared.items():
            if both == 1 or 2 * both / (len(numbers) + both) < _LEAST_COMPANY:
                continue
            together = 2 * both / (len(numbers) + sum(form in text for text in texts))
            if together >= _LEAST_COMPANY:
                # Of runs that stand in the same places, the longest one is the name.
                yield together * (1 - 0.2 / len(form)), name, form


def _forms_of_texts(texts: Sequence[str], language: str) -> list[set[str]]:
    """Return for each text the words that may be names, without their endings."""
    words = (word[0] for text in texts for word in _WORD.finditer(text))
    common = frozenset(word for word in words if word.islower())
    forms = [set(_capital_forms(text, common)) for text in texts]
    stems = _group_forms(form for found in forms for form in found)
    if language.lower().replace("_", "-").split("-")[0] == "hu":
        stems = {form: _without_ending(stem) for form, stem in stems.items()}
    return [{stems[form] for form in found} for found in forms]


def _without_ending(form: str) -> str:
    """Return a Hungarian name without a common case ending, its last vowel short again."""
    found = _ENDINGS.fullmatch(form)
    if not found:
        return form
    stem = found[1]
    return stem[:-1] + {"á": "a", "é": "e"}.get(stem[-1], stem[-1])


def _capital_forms(text: str, common: frozenset[str]) -> Iterator[str]:
    """Yield runs of words with capitals; small words of Spanish may stand within them.

    A word that starts a sentence owes its capital to that: it counts with others only, and not
    at all if it is a common word elsewhere.
    """
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        joins = bool(run) and text[run[-1].end() : word.start()] == " "
        if joins and (word[0][0].isupper() or word[0] in _SMALL_WORDS):
            run.append(word)
            continue
        yield from _closed(run, text, common)
        run = [word] if word[0][0].isupper() else []
    yield from _closed(run, text, common)


def _closed(run: list[re.Match[str]], text: str, common: frozenset[str]) -> Iterator[str]:
    while run and run[-1][0] in _SMALL_WORDS:
        run = run[:-1]
    while run and (run[0][0] in _SMALL_WORDS or run[0][0].casefold() in common):
        run = run[1:]
    if len(run) > 1 or (run and not _SENTENCE_START.search(text[: run[0].start()])):
        yield text[run[0].start() : run[-1].end()]


def _han_forms(text: str) -> Iterator[str]:
    """Yield all runs of two to ten Chinese characters."""
    for found in _HAN.finditer(text):
        piece = found[0]
        for start in range(len(piece) - 1):
            for end in range(start + 2, min(start + _LONGEST_HAN, len(piece)) + 1):
                yield piece[start:end]


def _group_forms(forms: Iterable[str]) -> dict[str, str]:
    """Return for each form the shortest one that it is an inflected form of."""
    groups: dict[str, str] = {}
    heads: dict[str, list[str]] = defaultdict(list)
    for form in sorted(set(forms), key=lambda form: (len(form), form)):
        plain = _plain(form)
        stem = next((s for s in heads[plain[:3]] if _is_ending(_plain(s), plain)), form)
        groups[form] = stem
        if stem is form:
            heads[plain[:3]].append(form)
    return groups


def _is_ending(stem: str, form: str) -> bool:
    return form.startswith(stem) and len(form) - len(stem) <= _LONGEST_ENDING


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in parts if unicodedata.category(char) != "Mn")


def _likeness(name: str, form: str) -> float:
    """Return how much a form looks like a name or one of its words, in [0, 1]."""
    plain = _plain(form)
    return max(
        difflib.SequenceMatcher(None, each, plain, autojunk=False).ratio()
        for each in (_plain(name), *_plain(name).split())
    )


def _assign(scored: Iterable[_Scored]) -> dict[str, str]:
    """Return the best form of each name; no form stands for two names."""
    taken: dict[str, str] = {}
    for _, name, form in sorted(scored, key=lambda item: (-item[0], item[1], item[2])):
        if name not in taken and form not in taken.values():
            taken[name] = form
    return taken
