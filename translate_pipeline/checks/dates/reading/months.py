"""Names of the months and weekdays, as running text has them.

Source: Unicode CLDR through Babel; the forms that CLDR does not list (inflected, older and short
ones) stand here.
"""

from collections.abc import Mapping
from functools import cache

__all__ = [
    "BACK_VOWELS",
    "full_month_pattern",
    "month_name",
    "month_names",
    "month_pattern",
    "read_month",
]

BACK_VOWELS = range(1, 9)
"""Months whose Hungarian names take endings with back vowels: áprilisban, but októberben."""

_LOCALES: Mapping[str, str] = {"en": "en", "es": "es_PE", "hu": "hu", "zh": "zh_CN"}
# Peru writes setiembre, other countries septiembre; abbreviations of both style guides.
_MORE: Mapping[str, Mapping[str, int]] = {
    "en": {"sept": 9, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
           "sep": 9, "oct": 10, "nov": 11, "dec": 12},
    "es": {"septiembre": 9, "sept": 9, "sep": 9, "set": 9, "ene": 1, "febr": 2, "feb": 2,
           "mzo": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ag": 8, "ago": 8, "oct": 10,
           "nov": 11, "dic": 12},
    "hu": {"jan": 1, "febr": 2, "feb": 2, "márc": 3, "ápr": 4, "máj": 5, "jún": 6, "júl": 7,
           "aug": 8, "szept": 9, "okt": 10, "nov": 11, "dec": 12},
}  # fmt: skip


@cache
def month_names(language: str) -> Mapping[str, int]:
    """Return the full and short names of the months in lower case, with their numbers."""
    from babel import Locale

    wide = Locale.parse(_LOCALES[language]).months["format"]["wide"]
    return {str(name).lower(): int(number) for number, name in wide.items()} | dict(
        _MORE.get(language, {})
    )


@cache
def month_name(language: str, month: int) -> str:
    """Return the name of a month as running text has it."""
    return next(name for name, number in month_names(language).items() if number == month)


@cache
def full_month_pattern(language: str) -> str:
    """Return a pattern for a full name of a month; it has no groups."""
    full = [name for name in month_names(language) if name not in _MORE.get(language, ())]
    full += ["septiembre"] if language == "es" else []
    if language == "en":
        full = _capitals(full)
    ending = r"\w{0,8}" if language == "hu" else ""
    return rf"(?:{'|'.join(full)}){ending}\b"


@cache
def month_pattern(language: str) -> str:
    """Return a pattern for a full or short name of a month; it has no groups."""
    short = sorted(set(_MORE[language]) - {"septiembre"}, key=len, reverse=True)
    if language == "en":
        short = _capitals(short)
    return rf"(?:{full_month_pattern(language)}|(?:{'|'.join(short)})\b\.?)"


def read_month(language: str, text: str) -> int | None:
    """Return the number of a month that a text, matched by the pattern, begins with.

    Example:
        >>> read_month("hu", "októberében"), read_month("es", "set.")
        (10, 9)
    """
    word = text.lower().rstrip(".")
    names = month_names(language)
    return names.get(word) or next(
        (number for name, number in names.items() if len(name) > 4 and word.startswith(name)), None
    )


def _capitals(names: list[str]) -> list[str]:
    """Return English names as they are written; may and march are verbs."""
    return [form for name in names for form in (name.title(), name.upper())]
