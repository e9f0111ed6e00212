"""Names in Spanish: they take no endings, but their accents and capitals count.

Rules: RAE, Ortografía de la lengua española: capitals keep their accents (PERÚ), and the article of
a name does not melt into a preposition ("de El Cairo"), so "del Cairo" is no form of it. Where a
newsletter writes it, the glossary admits "Cairo". An article before a name that has none ("del
Perú", "el Japón") leaves the name as it is. Demonyms come from the entry's ``also``.
"""

import unicodedata

from translate_pipeline.glossary.inflect import plain
from translate_pipeline.glossary.inflect.base import Grade, InflectionExample
from translate_pipeline.model.glossary import Inflection

__all__ = ["CODES", "EXAMPLES", "HAS_SPACES", "PREFIXES", "grade_word", "well_formed"]

CODES: tuple[str, ...] = ("es",)

HAS_SPACES: bool = True
PREFIXES: frozenset[str] = frozenset()

EXAMPLES: tuple[InflectionExample, ...] = (
    InflectionExample("Perú", "Perú", Grade.EXACT),
    InflectionExample("Perú", "PERÚ", Grade.STRICT),
    InflectionExample("Perú", "Peru", Grade.LOOSE),
    InflectionExample("Perú", "Pérú", Grade.LOOSE),
    InflectionExample("Perú", "PERU", Grade.LOOSE),
    InflectionExample("Perú", "perú", None),
    InflectionExample("Perú", "Perúes", None),
    InflectionExample("Tokio", "Tokío", Grade.LOOSE),
    InflectionExample("Tokio", "Tokyo", None),
    InflectionExample("España", "Espana", Grade.LOOSE),
    InflectionExample("Otama", "Ōtama", Grade.LOOSE),
    InflectionExample("japonés", "Japonés", Grade.STRICT),
    InflectionExample("japonés", "japones", Grade.LOOSE),
    InflectionExample("té", "te", None),
    InflectionExample("gyokuro", "Gyokuro", Grade.STRICT),
)

# Words that an accent alone tells from another one (RAE, "tilde diacrítica"): té is tea, te is you.
_TOLD_BY_ACCENT = frozenset(
    ["cómo", "cuál", "cuándo", "dé", "dónde", "él", "más", "mí", "qué", "sé", "sí", "té", "tú"]
)


def grade_word(
    term: str, word: str, *, inflection: Inflection, is_last_of_several: bool
) -> Grade | None:
    """Return how well a word is the term; a wrong accent is loose, a wrong capital is none."""
    grade = plain.grade_word(
        term, word, inflection=inflection, is_last_of_several=is_last_of_several
    )
    if grade or term.lower() in _TOLD_BY_ACCENT:
        return grade
    bare = plain.grade_word(
        _without_accents(term),
        _without_accents(word),
        inflection=inflection,
        is_last_of_several=is_last_of_several,
    )
    return Grade.LOOSE if bare else None


def well_formed(term: str, word: str, *, inflection: Inflection, is_last_of_several: bool) -> str:
    """Return the word with the accents of the term, in its own capitals.

    Example:
        >>> well_formed("Perú", "PERU", inflection=Inflection.NAME, is_last_of_several=False)
        'PERÚ'
    """
    forms = plain.cased_forms(term, is_last_of_several=is_last_of_several)
    bare = _without_accents(word)
    return next((form for form in forms if _without_accents(form) == bare), "")


def _without_accents(word: str) -> str:
    """Return a word without accents, the tilde of ñ and the macrons of Japanese names included."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return "".join(char for char in parts if unicodedata.category(char) != "Mn")
