"""How Spanish writes times of the day."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.dates.facts import Clock
from translate_pipeline.checks.dates.reading.hours import clock_of, in_half
from translate_pipeline.checks.dates.reading.numerals import numbered

__all__ = ["read"]

_HOURS = numbered("una dos tres cuatro cinco seis siete ocho nueve diez once doce")
_MINUTES = {"cuarto": 15, "media": 30, "cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25}
_WORD = "|".join(_HOURS)
_PART = (
    r"(?:a\.?\s?m\b\.?|p\.?\s?m\b\.?|(?:de|por|en)\s+la\s+(?:mañana|tarde|noche|madrugada)"
    r"|del\s+(?:mediod[íi]a|d[íi]a)|de\s+medianoche)"
)
_FIGURES = re.compile(
    rf"(?<!\d:)(?<![\d.,/$€£¥])(?P<hour>[01]?\d|2[0-4])(?:(?:[:.]|\s?h\s?|\s+y\s+(?=[1-5]\d\b))"
    rf"(?P<minute>[0-5]\d)(?!\s?%))?(?![:\d]|[.,]\d)(?P<mark>\s?h(?:oras|rs)?\b\.?)?"
    rf"(?:\s?(?P<half>{_PART}))?",
)
_ARTICLE = re.compile(r"\b(?:las?)\s+$")
_RANGE_END = re.compile(
    r"\s*(?:[-–—]|a|hasta)\s*(?:las?\s+)?\d{1,2}(?:[:.]\d\d|\s?h(?:oras)?\b|\s?[ap]\.\s?m)",
)
_RANGE_START = re.compile(
    r"\b(?:de|desde)\s+(?:las?\s+)?\d{1,2}(?:[:.]\d\d|\s?h(?:oras)?)?\s*(?:[-–—]|a|hasta)\s*(?:las?\s+)?$",
)
_WORDS = re.compile(
    rf"\blas?\s+(?:(?P<word>{_WORD})|(?P<figure>1?\d)(?=\s+(?:y|menos)\s+(?:cuarto|media|cinco|diez|"
    rf"veinte|veinticinco)\b))(?:\s+(?P<side>y|menos)\s+"
    rf"(?P<minutes>{'|'.join(sorted(_MINUTES, key=len, reverse=True))}))?\b"
    rf"(?:\s+en\s+punto)?(?:\s+(?P<half>{_PART}))?(?!\s+(?!y\b|a\b|en\b|de\b)\w+s\b)",
)
# Peru counts down to the next hour: un cuarto para las seis.
_UNTIL = re.compile(
    rf"\b(?P<minutes>(?:un\s+)?cuarto|cinco|diez|veinte|veinticinco)\s+(?:minutos\s+)?para\s+las?\s+"
    rf"(?:(?P<figure>1?\d)|(?P<word>{_WORD}))\b(?:\s+(?P<half>{_PART}))?",
)
_NAMED = re.compile(r"\b(?P<name>mediod[íi]a|medianoche)\b")


def read(text: str) -> Iterator[Clock]:
    """Yield the times of a Spanish text in small letters; one may overlap others before it."""
    for found in _UNTIL.finditer(text):
        hour = _hour(found)
        minutes = _MINUTES[found["minutes"].lower().split()[-1]]
        yield clock_of(found.span(), hour - 1 or 12, 60 - minutes, _half(found["half"], hour))
    for found in _WORDS.finditer(text):
        hour, half = _hour(found), _half(found["half"], _hour(found))
        minutes = _MINUTES[found["minutes"].lower()] if found["minutes"] else 0
        if found["side"] and found["side"].lower() == "menos":
            hour, minutes = hour - 1 or 12, 60 - minutes
        if minutes or half or not _is_article_alone(found):
            yield clock_of(found.span(), hour, minutes, half)
    for found in _FIGURES.finditer(text):
        if _is_time(found, text):
            hour = int(found["hour"])
            half = _half(found["half"], hour)
            yield clock_of(found.span(), hour, int(found["minute"] or 0), half)
    for found in _NAMED.finditer(text):
        yield clock_of(found.span(), 12 if "d" in found[0][5:7] else 0, 0, "named")


def _is_time(found: re.Match[str], text: str) -> bool:
    if found["half"]:
        return True
    if found["minute"]:
        return re.search("[:h]", found[0]) is not None or _has_article(found, text)
    if found["mark"] and _RANGE_START.search(text, max(found.start() - 20, 0), found.start()):
        return True
    return _has_article(found, text) or _RANGE_END.match(text, found.end()) is not None


def _has_article(found: re.Match[str], text: str) -> bool:
    after = text[found.end() : found.end() + 12]
    is_counted = re.match(r"\s+(?!horas)[a-záéíóúñ]+s\b", after) is not None
    before = _ARTICLE.search(text, max(found.start() - 8, 0), found.start())
    return before is not None and not is_counted


def _is_article_alone(found: re.Match[str]) -> bool:
    """Return whether words such as "las dos" may be a number with its article."""
    before = found.string[max(found.start() - 8, 0) : found.start()].lower()
    return not re.search(r"\b(?:a|desde|hasta|para)\s+$", before)


def _hour(found: re.Match[str]) -> int:
    return int(found["figure"]) if found["figure"] else _HOURS[found["word"].lower()]


def _half(words: str | None, hour: int) -> str:
    if not words:
        return ""
    text = words.lower()
    if text[0] in "ap" and "r" not in text[1:3]:
        return text[0] + "m"
    if "mañana" in text or "madrugada" in text:
        return "am"
    if "noche" in text:
        return in_half("night", hour)
    return in_half("noon" if "d" in text[2:] and "tarde" not in text else "later", hour)
