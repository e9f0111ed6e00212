"""Changes of a source text that turn its meaning: numbers, dates, negation."""

import re
from collections import Counter
from collections.abc import Iterator

from translate_pipeline.memory.difference import mark_difference

__all__ = ["difference_comments", "name_risks"]

_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# "may" with a small letter is a verb, so that dates are looked for with a capital only.
_MONTHS_AND_DAYS = frozenset([
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
    "Saturday", "Sunday",
])  # fmt: skip
_NEGATIONS = {
    "en": {"not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor",
           "without", "cannot"},
    "es": {"no", "nunca", "jamás", "nada", "nadie", "ningún", "ninguno", "ninguna", "ni",
           "tampoco", "sin"},
    "hu": {"nem", "ne", "sem", "se", "soha", "senki", "semmi", "sehol", "nincs", "nincsenek",
           "nélkül"},
    "fr": {"ne", "pas", "jamais", "rien", "personne", "aucun", "aucune", "ni", "sans", "non"},
    "de": {"nicht", "kein", "keine", "keinen", "keiner", "nie", "niemals", "nichts", "niemand",
           "ohne", "weder"},
}  # fmt: skip
_NEGATED_SIGNS = {
    "zh": re.compile("[不没沒无無未非]"),
    "ja": re.compile("ない|ません|なく|ず(?=に)|[不無未非]"),
}


def name_risks(old: str, new: str, *, language: str = "en") -> tuple[str, ...]:
    """Return what a translation must not miss in a changed source, gravest first.

    Numbers, months and days of the week, and negation; the words for the latter two are known
    for some source languages only.

    Example:
        >>> name_risks("130,000 people came in May.", "140,000 people never came in June.")
        ('number 130,000 -> 140,000', 'negation: never added', 'date May -> June')
    """
    base = language.replace("_", "-").split("-")[0].lower()
    dates = _dates if base == "en" else _nothing
    return (
        *_changes("number", _NUMBER.findall(old), _NUMBER.findall(new)),
        *_negation_changes(old, new, base),
        *_changes("date", dates(old), dates(new)),
    )


def _changes(kind: str, old: list[str], new: list[str]) -> Iterator[str]:
    """Yield what one side has and the other has not, in pairs as long as there are some."""
    gone = list((Counter(old) - Counter(new)).elements())
    added = list((Counter(new) - Counter(old)).elements())
    for one, other in zip(gone, added, strict=False):
        yield f"{kind} {one} -> {other}"
    yield from (f"{kind} {one} dropped" for one in gone[len(added) :])
    yield from (f"{kind} {one} added" for one in added[len(gone) :])


def _negation_changes(old: str, new: str, base: str) -> Iterator[str]:
    before, after = _negations(old, base), _negations(new, base)
    if len(before) == len(after):
        return  # "not … without" for "without … not" turns nothing
    gone = list((Counter(before) - Counter(after)).elements())
    added = list((Counter(after) - Counter(before)).elements())
    if len(before) < len(after):
        yield f"negation: {', '.join(added)} added"
    else:
        yield f"negation: {', '.join(gone)} dropped"


def _negations(text: str, base: str) -> list[str]:
    signs = _NEGATED_SIGNS.get(base)
    if signs:
        return signs.findall(text)
    known = _NEGATIONS.get(base, set())
    return [
        word
        for word in (found.lower().replace("’", "'") for found in _WORD.findall(text))
        if word in known or (base == "en" and word.endswith("n't"))
    ]


def _dates(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if word in _MONTHS_AND_DAYS]


def _nothing(_: str) -> list[str]:
    return []


def difference_comments(previous: str, text: str, *, language: str = "en") -> tuple[str, ...]:
    """Return what a translator of a changed text should know, a line each.

    Example:
        >>> difference_comments("We have 3 teas.", "We have 4 teas.")
        ('changed: number 3 -> 4', 'changed: We have [-3-]{+4+} teas.')
    """
    if not previous or previous == text:
        return ()
    risks = name_risks(previous, text, language=language)
    return (
        *(f"changed: {risk}" for risk in risks),
        f"changed: {mark_difference(previous, text)}",
    )
