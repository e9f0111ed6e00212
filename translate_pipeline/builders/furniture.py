"""The words around the articles: their catalogs, and dates, names and numbers from CLDR."""

import datetime
import gettext
import io
import unicodedata
from decimal import Decimal

import polib
from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from translate_pipeline.model.locales import Language

__all__ = [
    "format_day",
    "format_month",
    "format_number",
    "load_furniture",
    "name_language",
    "name_language_itself",
    "reading_minutes",
]

# Brysbaert 2019, "How many words do we read per minute?": 238; rounded down for learners.
_WORDS_PER_MINUTE = 200
_CHARACTERS_PER_MINUTE = 300


def load_furniture(po: bytes) -> gettext.NullTranslations:
    """Return the translations of a furniture catalog; fuzzy ones do not count.

    Args:
        po: A PO file in UTF-8; empty for the source language.
    """
    if not po:
        return gettext.NullTranslations()
    catalog = polib.pofile(po.decode(), wrapwidth=0)
    return gettext.GNUTranslations(io.BytesIO(catalog.to_binary()))


def format_month(date: str, language: Language) -> str:
    """Return month and year of an ISO date.

    Example:
        >>> format_month("2026-05-01", Language("hu", "hu"))
        '2026. május'
    """
    day = datetime.date.fromisoformat(date)
    return format_skeleton("yMMMM", day, locale=_locale_of(language))


def format_day(date: str, language: Language) -> str:
    """Return an ISO date in full.

    Example:
        >>> format_day("2026-05-01", Language("es", "es-PE"))
        '1 de mayo de 2026'
    """
    return format_date(datetime.date.fromisoformat(date), "long", locale=_locale_of(language))


def format_number(number: int | Decimal, language: Language) -> str:
    """Return a number as the language writes it."""
    return format_decimal(number, locale=_locale_of(language))


def name_language(language: Language, reader: Language) -> str:
    """Return a language's name in the reader's language.

    Example:
        >>> name_language(Language("hu", "hu"), Language("es", "es-PE"))
        'húngaro'
    """
    names = _locale_of(reader).languages
    return str(names.get(language.base) or language.tag)


def name_language_itself(language: Language) -> str:
    """Return a language's own name, with its script where it has two.

    Example:
        >>> name_language_itself(Language("zh_CN", "zh-CN"))
        '简体中文'
    """
    locale = _locale_of(language)
    with_script = f"{locale.language}_{locale.script}"
    names = locale.languages
    return str(names.get(with_script) or names.get(locale.language) or language.tag)


def reading_minutes(text: str) -> int:
    """Return how long a text takes to read: at least one minute.

    Chinese and Japanese count by characters, all else by words.
    """
    ideographs = sum(unicodedata.category(c) == "Lo" and _is_wide(c) for c in text)
    spaced = "".join(" " if _is_wide(c) else c for c in text)
    words = sum(any(c.isalnum() for c in word) for word in spaced.split())
    return max(1, round(words / _WORDS_PER_MINUTE + ideographs / _CHARACTERS_PER_MINUTE))


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def _locale_of(language: Language) -> Locale:
    return Locale.parse(language.locale, sep="-")
