"""Hungarian: 17 cases, -i adjectives in small letters, and the slips that are surely meant so.

Rules: AkH. (A magyar helyesírás szabályai, 12th edition), named beside each table; irregular forms
(egri of Eger) come from the entry.
"""

import re
from functools import lru_cache

from translate_pipeline.glossary.inflect.base import Grade, InflectionExample
from translate_pipeline.glossary.inflect.hungarian_rows import Use, adjective_stem, read_rows
from translate_pipeline.model.glossary import Inflection

__all__ = ["CODES", "EXAMPLES", "HAS_SPACES", "PREFIXES", "grade_word", "well_formed"]

CODES: tuple[str, ...] = ("hu",)

HAS_SPACES: bool = True
PREFIXES: frozenset[str] = frozenset(
    ["alsó", "belső", "dél", "délkelet", "délnyugat", "elő", "észak", "északkelet", "északnyugat",
     "felső", "hátsó", "kelet", "kis", "közép", "külső", "nagy", "nyugat", "ó", "új"]
)  # fmt: skip

EXAMPLES: tuple[InflectionExample, ...] = (
    InflectionExample("Jame", "Jame", Grade.EXACT),
    InflectionExample("Jame", "Jaméban", Grade.STRICT),
    InflectionExample("Jame", "jamei", Grade.STRICT),
    InflectionExample("Jame", "Jameként", Grade.STRICT),
    InflectionExample("Jame", "Jameban", Grade.LOOSE),
    InflectionExample("Jame", "Jame-ban", Grade.LOOSE),
    InflectionExample("Jame", "Jamagucsi", None),
    InflectionExample("Kazuno", "kazunói", Grade.STRICT),
    InflectionExample("Kazuno", "Kazunori", None),
    InflectionExample("Jamagucsi", "jamagucsi", Grade.STRICT),
    InflectionExample("Sopron", "Sopronnal", Grade.STRICT),
    InflectionExample("Sopron", "soproniak", Grade.STRICT),
    InflectionExample("Sopron", "Sopronunk", Grade.LOOSE),
    InflectionExample("Sopron", "sopronban", None),
    InflectionExample("Pécs", "Péccsel", Grade.STRICT),
    InflectionExample("Pécs", "Pécsett", Grade.STRICT),
    InflectionExample("Pécs", "Pécel", None),
    InflectionExample("Tallinn", "Tallinn-nal", Grade.STRICT),
    InflectionExample("Bordeaux", "Bordeaux-ban", Grade.STRICT),
    InflectionExample("Nyíregyháza", "nyíregyházi", Grade.STRICT),
    InflectionExample("Edo", "Edo-korban", Grade.EXACT),
)

_Graded = tuple[Grade, str]

_HYPHENS = str.maketrans("\u2010\u2011", "--")
# No chain of endings, and hardly a second part of a compound, has more letters.
_MAX_REST = 60
_COMPOUND_REST = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")


def grade_word(
    term: str, word: str, *, inflection: Inflection, is_last_of_several: bool
) -> Grade | None:
    """Return how well a word is a form of a term's last word; None if it is none."""
    best = _read_word(term, word, inflection, is_last_of_several)
    return best[0] if best else None


def well_formed(term: str, word: str, *, inflection: Inflection, is_last_of_several: bool) -> str:
    """Return how a loosely matching word should read; empty if that is not certain."""
    best = _read_word(term, word, inflection, is_last_of_several)
    return best[1] if best and best[0] is Grade.LOOSE else ""


@lru_cache(maxsize=50_000)
def _read_word(term: str, word: str, inflection: Inflection, is_last: bool) -> _Graded | None:
    """Return the best grade of a word, and how it should read if it is loose."""
    if word == term:
        return Grade.EXACT, ""
    word = word.translate(_HYPHENS).rstrip("-")
    if not term or not word or len(word) > len(term) + _MAX_REST:
        return None
    if _is_capitals(word) and not term.isupper():
        best = _read_word(term.lower(), word.lower(), inflection, is_last)
        return (min(best[0], Grade.STRICT), best[1].upper()) if best else None
    if not is_last and term[0].islower() and word[0].isupper():
        best = _read_word(term, word[0].lower() + word[1:], inflection, is_last)
        return (min(best[0], Grade.STRICT), best[1][:1].upper() + best[1][1:]) if best else None
    if inflection is Inflection.NONE:
        return (Grade.EXACT, "") if word == term else None
    use = Use(inflection is Inflection.COMMON or (is_last and term[0].islower()), is_last)
    return _read_inflected(term, word, use) or _read_compound(term, word, use)


def _read_inflected(term: str, word: str, use: Use) -> _Graded | None:
    best: _Graded | None = None
    for row in read_rows(term, use):
        if not word.startswith(row.stem):
            continue
        ending = row.endings.get(word[len(row.stem) :])
        if ending is None:
            continue
        found = ending.grade, "" if ending.right is None else row.right_stem + ending.right
        if best is None or _rank(found) > _rank(best):
            best = found
    return best


def _rank(graded: _Graded) -> tuple[Grade, bool]:
    return graded[0], graded[1] != ""


def _read_compound(term: str, word: str, use: Use) -> _Graded | None:
    """Grade the first part of a hyphen compound; a capital -i adjective makes another name."""
    for hyphen in (index for index, char in enumerate(word) if char == "-"):
        head, rest = word[:hyphen], word[hyphen + 1 :]
        if head != term and head == adjective_stem(term) and head[0].isupper():
            continue
        if _COMPOUND_REST.fullmatch(rest) and (best := _read_inflected(term, head, use)):
            grade, right = best
            return grade, f"{right}-{rest}" if right else ""
    return None


def _is_capitals(word: str) -> bool:
    return len(word) > 1 and word.isupper()
