"""Spanish and Hungarian words that lost their accents, as on a foreign keyboard."""

import re
from collections.abc import Iterator
from functools import lru_cache

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.accents_hungarian import ACCENTED as HUNGARIAN
from translate_pipeline.checks.characters.accents_hungarian import STEMS, TELLING
from translate_pipeline.checks.characters.accents_spanish import (
    ACCENTED as SPANISH,
)
from translate_pipeline.checks.characters.accents_spanish import (
    accented_ending,
    has_bare_ending,
)
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.pieces import Piece, mend, quote
from translate_pipeline.checks.characters.plain import odd_characters
from translate_pipeline.checks.characters.words import small_words
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["MISSING_ACCENTS", "is_unaccented"]

_ACCENTS = frozenset("áéíóúüñöőűÁÉÍÓÚÜÑÖŐŰ")
_WORD = re.compile(r"(?<![\w#@/.\\-])[A-Za-z]+(?![\w@/\\]|[.-]\w)")
_ANY_WORD = re.compile(r"[^\W\d_]+")
# These are other words without their marks, but not beside such neighbours.
_PHRASES = (
    (re.compile(r"(?:(?<=\d )|(?<=\b[Cc]ada )|(?<=\b[Ee]ste ))ano(s?)\b"), "año"),
    (re.compile(r"(?:(?<=\blos )|(?<=\blas )|(?<=\bvez )|(?<=\bmucho ))mas\b()"), "más"),
    (re.compile(r"\bmas(?= (?:de|tarde|o menos)\b)()"), "más"),
)
_PHRASE_WORDS = frozenset(["ano", "anos", "mas"])
_BARE: dict[str, frozenset[str]] = {
    "es": frozenset(SPANISH) | frozenset(word.capitalize() for word in SPANISH) | _PHRASE_WORDS,
    "hu": frozenset(HUNGARIAN) | frozenset(word.capitalize() for word in HUNGARIAN),
}
# Function words of neither language: a name, a title or a text in another one.
_FOREIGN = frozenset(
    [
        "the",
        "and",
        "of",
        "to",
        "are",
        "was",
        "were",
        "with",
        "from",
        "that",
        "which",
        "os",
        "do",
        "da",
        "em",
        "um",
        "uma",
        "com",
        "il",
        "gli",
        "che",
        "di",
        "della",
        "le",
        "les",
        "des",
        "et",
        "du",
        "une",
        "est",
        "pour",
        "els",
        "amb",
        "und",
        "der",
        "die",
        "das",
        "ist",
    ]
)
_SPANISH = frozenset(["el", "los", "las", "y", "muy", "pero", "fue", "hay"])
# "El", "lo" and "se" may be Hungarian.
_ROMANCE = _FOREIGN | frozenset(
    ["los", "las", "y", "muy", "pero", "fue", "que", "con", "en", "por", "para", "una"]
)
# No Hungarian text has so many letters and no accent; the longest in print has some 25.
_MIN_LETTERS = 44
_MIN_TOLD_LETTERS = 32


def _find_missing_accents(pair: Pair) -> Iterator[Problem]:
    pieces = _bare_words(pair)
    if pieces:
        span, mended = mend(pair.target, pieces)
        found = quote(pair.target[slice(*span)])
        yield Problem(
            f"expected {quote(mended)}, found {found} without accents",
            target_span=span,
            suggestion=mended,
        )
    elif is_unaccented(pair):
        yield Problem("expected accented letters, found none in the whole text")


@lru_cache(maxsize=2)
def is_unaccented(pair: Pair) -> bool:
    """Return whether a translation lost its accents, in some words or in all of them."""
    if _bare_words(pair):
        return True
    language = pair.languages.target_base
    if language != "hu" or not _ACCENTS.isdisjoint(pair.target_characters):
        return False
    if not small_words(pair).isdisjoint(_ROMANCE):
        return False
    words = [word[0] for word in _new_words(pair) if word[0].islower()]
    letters = sum(map(len, words))
    is_native = any(map(STEMS.match, words))
    is_told = not TELLING.isdisjoint(words)
    if not is_native and letters < (_MIN_TOLD_LETTERS if is_told else _MIN_LETTERS):
        return False
    return not odd_characters(pair) and not garbled_pieces(pair)


@lru_cache(maxsize=2)
def _bare_words(pair: Pair) -> tuple[Piece, ...]:
    """Return the words that are none without an accent, with the right ones."""
    language = pair.languages.target_base
    bare = _BARE.get(language)
    if bare is None or (bare.isdisjoint(small_words(pair)) and not _may_be_bare(pair, language)):
        return ()
    pieces = [*_phrases(pair)] if language == "es" else []
    for word in _new_words(pair):
        mended = _accented(word[0], language)
        if mended:
            span = pair.target_prose.span(*word.span())
            # A letter of markup or of an entity would be in the way.
            if span[1] - span[0] == len(word[0]):
                pieces.append(Piece(*span, mended))
    if not pieces or _is_foreign(pair, pieces) or garbled_pieces(pair):
        return ()
    return tuple(sorted(set(pieces)))


def _may_be_bare(pair: Pair, language: str) -> bool:
    if language == "es":
        return has_bare_ending(pair.target)
    return _ACCENTS.isdisjoint(pair.target_characters)


def _phrases(pair: Pair) -> Iterator[Piece]:
    if _PHRASE_WORDS.isdisjoint(small_words(pair)):
        return
    for pattern, mended in _PHRASES:
        for found in pattern.finditer(pair.target_prose.text):
            yield Piece(*pair.target_prose.span(*found.span()), mended + found[1])


def _new_words(pair: Pair) -> Iterator[re.Match[str]]:
    """Yield the words in plain Latin letters that are not in the source."""
    known = frozenset(_ANY_WORD.findall(pair.source.lower()))
    for word in _WORD.finditer(pair.target_prose.text):
        if word[0].lower() not in known:
            yield word


def _accented(word: str, language: str) -> str:
    """Return a word with its accents; empty if it wants none, or nobody knows which."""
    if not word[1:].islower() and len(word) > 1:
        return ""
    lower = word.lower()
    if language == "hu":
        mended = HUNGARIAN.get(lower, "")
    else:
        mended = SPANISH.get(lower) or accented_ending(lower)
    if lower == word:
        return mended
    # With a capital it may be a name.
    is_name = lower not in _BARE[language] and not lower.endswith("cion")
    return "" if is_name else mended.capitalize()


def _is_foreign(pair: Pair, pieces: list[Piece]) -> bool:
    """Return whether the words may be those of a text in another language."""
    words = small_words(pair)
    if pair.languages.target_base == "hu":
        # "es" is a Spanish word too.
        is_certain = any(piece.text != "és" for piece in pieces)
        return not is_certain and not words.isdisjoint(_ROMANCE)
    if not words.isdisjoint(_SPANISH):
        return False
    is_certain = any(pair.target[piece.end - 4 : piece.end] == "cion" for piece in pieces)
    return not is_certain and not words.isdisjoint(_FOREIGN)


MISSING_ACCENTS = Check(
    name="missing-accents",
    category=Category.LANGUAGE,
    severity=Severity.WARNING,
    summary="A word lost the accents that it is never written without, or all of a Hungarian text"
    " has none; words that are also right without an accent are never reported.",
    why="It reads as a mistake, and may even mean something else.",
    find=_find_missing_accents,
    good=examples(
        es=[
            (
                "He publishes the news and practises daily.",
                "Publica las noticias y practica a diario.",
            ),
            ("This bell is from the mountain forest.", "Esta campana es de la selva montana."),
            ("The band Cancion Nueva", "El grupo Cancion Nueva"),
            ("He chews and tames the parrot.", "Mastica y domestica al perico."),
            ("We change and study the plans.", "Cambiamos y estudiamos los planes."),
        ],
        hu=[
            ("Edit the name of the big house.", "A nagy ház nevét írja át!"),
            ("A cat sleeps here.", "Itt egy macska alszik."),
            ("The 2010 model", "A 2010-es modell"),
            ("The film “Rojo es el color”", "A „Rojo es el color” film"),
        ],
    ),
    bad=examples(
        es=[
            ("The song is about the river.", "La cancion habla del agua."),
            ("The fair was ten years ago.", "La feria fue hace 10 anos."),
            ("They also danced there.", "Tambien bailaron ahí."),
            ("A historic house", "Una casa historica"),
            ("The children are here.", "Los ninos estan aqui."),
        ],
        hu=[
            ("The boat and the oar", "A csónak es az evező"),
            ("They sang together.", "Egyutt énekeltek."),
            ("It stands between the two hills.", "A két domb kozott áll."),
            (
                "The old house by the lake is open again.",
                "A regi haz a to mellett ismet nyitva van.",
            ),
            (
                "The guests warmed their hands at the stove.",
                "A vendegek a kalyhanal melengettek a kezuket.",
            ),
        ],
    ),
    languages=frozenset(["es", "hu"]),
)
