"""Names in a language whose endings nobody has written down: the word as the term has it.

Other forms come from the entry's own ``forms`` and ``also``. The parts of a compound such as
Yame-Sopron come one by one.
"""

from translate_pipeline.glossary.inflect.base import Grade, InflectionExample
from translate_pipeline.model.glossary import Inflection

__all__ = [
    "CODES",
    "EXAMPLES",
    "HAS_SPACES",
    "PREFIXES",
    "cased_forms",
    "grade_word",
    "well_formed",
]

CODES: tuple[str, ...] = ()
"""It stands for every language with blanks that has no module of its own."""

HAS_SPACES: bool = True
PREFIXES: frozenset[str] = frozenset(
    ["east", "nord", "north", "nova", "ost", "south", "sud", "süd", "west"]
)  # fmt: skip

EXAMPLES: tuple[InflectionExample, ...] = (
    InflectionExample("Yame", "Yame", Grade.EXACT),
    InflectionExample("Yame", "YAME", Grade.STRICT),
    InflectionExample("Yame", "yame", None),
    InflectionExample("Yame", "Yamé", None),
    InflectionExample("Yame", "Yames", None),
    InflectionExample("Yame", "Yame's", None),
    InflectionExample("Yame", "Yame-Sopron", None),
    InflectionExample("gyokuro", "Gyokuro", Grade.STRICT),
    InflectionExample("satsuma-age", "satsuma-age", Grade.EXACT),
    InflectionExample("satsuma-age", "Satsuma-age", Grade.STRICT),
    InflectionExample("satsuma-age", "satsuma", None),
)


def grade_word(
    term: str, word: str, *, inflection: Inflection, is_last_of_several: bool
) -> Grade | None:
    """Return how well a word is the term: as it is, in capitals, or at the start of a sentence."""
    if word == term:
        return Grade.EXACT
    forms = cased_forms(term, is_last_of_several=is_last_of_several)
    return Grade.STRICT if word in forms else None


def well_formed(term: str, word: str, *, inflection: Inflection, is_last_of_several: bool) -> str:
    """Return nothing: no word is a loose form here."""
    return ""


def cased_forms(term: str, *, is_last_of_several: bool) -> tuple[str, ...]:
    """Return a term as it may be written: itself, in capitals, at the start of a sentence.

    Example:
        >>> cased_forms("gyokuro", is_last_of_several=False)
        ('gyokuro', 'GYOKURO', 'Gyokuro')
    """
    if is_last_of_several:
        return term, term.upper()
    return term, term.upper(), term[:1].upper() + term[1:]
