"""Find the days of the week in a text."""

import re
from collections.abc import Iterator, Mapping

from translate_pipeline.checks.dates.facts import Weekday

__all__ = ["loose_weekdays", "other_weekday", "read_weekdays"]

_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
          "sat": 5, "sun": 6}  # fmt: skip
_SPANISH = {"lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4,
            "sábado": 5, "sábados": 5, "sabado": 5, "domingo": 6, "domingos": 6}  # fmt: skip
# Every case that a text about dates needs, in the order of the week.
_HUNGARIAN_FORMS = (
    "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    "hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap",
    "hétfői keddi szerdai csütörtöki pénteki szombati vasárnapi",
    "hétfőnként keddenként szerdánként csütörtökönként péntekenként szombatonként vasárnaponként",
    "hétfőtől keddtől szerdától csütörtöktől péntektől szombattól vasárnaptól",
    "hétfőig keddig szerdáig csütörtökig péntekig szombatig vasárnapig",
    "hétfőre keddre szerdára csütörtökre péntekre szombatra vasárnapra",
)
_HUNGARIAN = _HUNGARIAN_FORMS[0].split()
_HAN = {char: number for number, char in enumerate("一二三四五六日")} | {"天": 6}
_SHORT_NAMES = "Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun"
_MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    # A short name is one beside another, a month or a figure, or alone in brackets: not the sun.
    "en": re.compile(
        rf"\b(?P<full>{'|'.join(_ENGLISH)}|{'|'.join(_ENGLISH).upper()})(?:s|S)?\b"
        rf"|\b(?P<short>{_SHORT_NAMES})(?=\.?,?\s*"
        rf"(?:(?:[-–—/&,]|to\b|through\b|and\b|or\b)\s*(?:{_SHORT_NAMES})|{_MONTH}|\d|\)))"
        rf"|(?<=[-–—/&])\s?(?P<short2>{_SHORT_NAMES})\b"
    ),
    "es": re.compile(
        r"\b(?P<full>lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados?|domingos?)\b",
        re.IGNORECASE,
    ),
    "hu": re.compile(
        r"\b(?:húsvét|pünkösd|nagy|virág|fekete|hamvazó|hús)?(?P<full>hétfő|kedd|szerd[aá]|csütörtök|péntek|szombat|vasárnap)"
        r"(?!hely|falva?|főz|ik\b)",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"(?:星期|礼拜)(?P<full>[一二三四五六日天])"
        # 一周一次 is once a week, 一周日程 the plan of a week.
        r"|(?<![\d一二两三四五六七八九十几数半每])周(?P<short>[一二三四五六日])"
        r"(?![一二三四五六七八九十]?[次回个趟节堂期篇岁年名])(?!日?[本语程历常期])"
        r"|每周(?P<short2>[一二三四五六日])(?![次回个趟节堂期篇岁年名天])(?!日?[本语程历常期])"
    ),
}  # fmt: skip
# What is no name of a day but may be rendered with some.
_LOOSE = re.compile(
    rf"\b(?P<short>{_SHORT_NAMES})\b|(?P<end>\bweek-?ends?\b)|(?P<work>\bweek-?days?\b"
    r"|\b(?:working|business) days?\b)|(?P<easter>\bEaster\b|\bLent\b|\bHoly\b|\bGolden Week\b)",
    re.IGNORECASE,
)
_LOOSE_DAYS = {"end": (4, 5, 6), "work": (0, 1, 2, 3, 4), "easter": (0, 3, 4, 6)}
_NAME_AFTER = re.compile(r"\s+[A-ZÁÉÍÓÚÑ]")
_NAME_BEFORE = re.compile(r"(?:[A-ZÁÉÍÓÚÑ][\wáéíóúñ]+|\b(?:don|Sto))\s+$")


def read_weekdays(text: str, language: str) -> Iterator[Weekday]:
    """Yield the days of the week that a text names.

    Example:
        >>> [day.number for day in read_weekdays("一周一次，周三或星期日", "zh")]
        [2, 6]
    """
    for found in _PATTERNS[language].finditer(text):
        group = found.lastgroup or "full"
        word = found[group]
        if word == "Domingo" and _is_name(text, *found.span()):
            continue
        yield Weekday(_place(found, group, language), _number(word, language))


def loose_weekdays(text: str) -> frozenset[int]:
    """Return days that an English text may mean without naming them: weekends."""
    days: set[int] = set()
    for found in _LOOSE.finditer(text):
        group = found.lastgroup or ""
        days.update([_SHORT[found[0].lower()]] if group == "short" else _LOOSE_DAYS[group])
    return frozenset(days)


def other_weekday(word: str, number: int, language: str) -> str:
    """Return a name of a day, with the ending of another; empty if its form is not known.

    Example:
        >>> other_weekday("csütörtökön", 2, "hu"), other_weekday("los domingos", 0, "es")
        ('szerdán', '')
    """
    if language == "zh":
        return word[:-1] + "一二三四五六日"[number]
    if language == "es":
        name = [day for day in _SPANISH if day[:3] != "mie" and not day.startswith("sabado")]
        plural = word.lower() in ("sábados", "domingos")
        found = [day for day in name if _SPANISH[day] == number]
        return (found[-1] if plural else found[0]) if word.lower() in _SPANISH else ""
    for forms in _HUNGARIAN_FORMS:
        if word.lower() in forms.split() and word.lower() != _HUNGARIAN[-1]:
            return forms.split()[number]
    return ""


def _is_name(text: str, start: int, end: int) -> bool:
    before = text[max(start - 20, 0) : start]
    return bool(_NAME_BEFORE.search(before) or _NAME_AFTER.match(text, end))


def _place(found: re.Match[str], group: str, language: str) -> tuple[int, int]:
    start, end = found.span(group)
    if language == "zh":
        return (found.start() + (group == "short2"), end)
    if language == "hu":
        while end < len(found.string) and found.string[end].isalpha():
            end += 1
    return start, end


def _number(word: str, language: str) -> int:
    if language == "zh":
        return _HAN[word]
    if language == "es":
        return _SPANISH[word.lower()]
    if language == "hu":
        return next(i for i, name in enumerate(_HUNGARIAN) if name[:3] == word[:3].lower())
    short = _SHORT.get(word.lower())
    return _ENGLISH.index(word.title()) if short is None else short
