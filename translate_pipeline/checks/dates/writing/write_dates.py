"""Write a date of the source into a translation, in place of another one.

Only what differs is replaced, so that the style of the translator stays.
"""

import re
from collections.abc import Sequence

from translate_pipeline.checks.dates.facts import Day, Period, Place, Texts
from translate_pipeline.checks.dates.reading.eras import year_in_era
from translate_pipeline.checks.dates.reading.months import BACK_VOWELS, month_name, read_month

__all__ = ["write_day", "write_han", "write_period"]

_FRONT = str.maketrans("aáoóuú", "eéeőüű")
_BACK = str.maketrans("eéőüű", "aáóuú")
# Days whose Hungarian names end with back vowels: másodikán, but elsején.
_BACK_DAYS = frozenset({2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30})
# Decades whose Hungarian names end with back vowels: hatvanas, but hetvenes.
_BACK_DECADES = (2, 3, 6, 8)
_DECADE_ENDING = re.compile(r"(?<=0-)[ae]s\b")
_COUNTED_DECADE = re.compile(r"\d\d世纪\d0(年代)")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def write_day(texts: Texts, one: Day, two: Day, differing: Sequence[str]) -> str:
    """Return the text of a date in a translation, with the parts of the source's date in it.

    Args:
        texts: The source and its translation.
        one: Date of the source.
        two: Date of the translation.
        differing: Parts that differ: year, month, day.

    Returns:
        Text in place of that of ``two``; empty if it is not known how to write it.
    """
    start, end = two.place
    changes: list[tuple[Place, str]] = []
    for part in differing:
        place, new = _part(texts, one, two, part)
        if not new or not start <= place[0] < end:
            return ""
        changes.append((place, new))
    text = texts.target[start:end]
    for place, new in sorted(changes, reverse=True):
        text = text[: place[0] - start] + new + text[place[1] - start :]
    return text


def write_period(texts: Texts, one: Period, two: Period) -> str:
    """Return the text of a decade or century, with its figure changed; empty if in words."""
    found = texts.target[slice(*two.place)]
    if counted := _COUNTED_DECADE.fullmatch(found):
        ((first, length),) = one.spans if len(one.spans) == 1 else ((0, 0),)
        return f"{first // 100 + 1}世纪{first % 100}{counted[1]}" if length == 10 else ""
    digits = "".join(char for char in found if char.isdigit())
    spans = sorted(one.spans)
    first, length = spans[0]
    if not digits or len(spans) > 1 or found.count(digits) != 1:
        return ""
    if length == 100:
        return found.replace(digits, str(first // 100 + 1))
    if texts.language == "hu" and length == 10:
        found = _DECADE_ENDING.sub("as" if first // 10 % 10 in _BACK_DECADES else "es", found)
    return found.replace(digits, str(first) if len(digits) == 4 else f"{first % 100:02}")


def write_han(number: int) -> str:
    """Return a number below a hundred in Chinese numerals.

    Example:
        >>> write_han(5), write_han(12), write_han(30)
        ('五', '十二', '三十')
    """
    digits = " 一二三四五六七八九"
    tens, ones = divmod(number, 10)
    head = (digits[tens] if tens > 1 else "") + "十" if tens else ""
    return (head + digits[ones]).strip()


def _part(texts: Texts, one: Day, two: Day, part: str) -> tuple[Place, str]:
    place = {"year": two.year_place, "month": two.month_place, "day": two.day_place}[part]
    value = {"year": one.year, "month": one.month, "day": one.day}[part]
    assert place and value
    old = texts.target[slice(*place)]
    if two.is_era:
        number = year_in_era(value, two.year or 0, int(old)) if old.isdigit() else None
        return place, str(number or "")
    if part == "year":
        return place, str(value) if len(old) == 4 and old.isdigit() else ""
    if old.isdigit():
        new = f"{value:02}" if old[0] == "0" else str(value)
        return place, new if texts.language != "hu" or _keeps_ending(texts, two, value) else ""
    if texts.language == "zh":
        return place, write_han(value)
    return place, _month(texts.language, old, value) if part == "month" else ""


def _keeps_ending(texts: Texts, two: Day, day: int) -> bool:
    """Return whether the ending of a Hungarian date fits another day: 2-án, but 5-én."""
    assert two.day is not None
    after = texts.target[two.place[1] : two.place[1] + 4]
    is_same = (two.day in _BACK_DAYS) == (day in _BACK_DAYS) and 1 not in (day, two.day)
    return is_same or not after.startswith("-")


def _month(language: str, old: str, month: int) -> str:
    """Return the name of a month with the ending of another: októberében, májusában."""
    if old.upper() in _ROMANS:
        return _ROMANS[month - 1]
    name = month_name(language, month)
    if old.endswith("."):
        return ""
    if language != "hu":
        return name
    number = read_month(language, old)
    if number is None or not old.lower().startswith(month_name(language, number)):
        return ""
    ending = old[len(month_name(language, number)) :]
    if number in BACK_VOWELS and number < 3:
        ending = ending.removeprefix("j")
    if (number in BACK_VOWELS) != (month in BACK_VOWELS):
        ending = ending.translate(_BACK if month in BACK_VOWELS else _FRONT)
    is_possessive = ending[:1] in ("á", "é", "a", "e") and not ending.startswith("at")
    return name + ("j" if month < 3 and is_possessive else "") + ending
