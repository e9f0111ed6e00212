"""How Hungarian writes times of the day."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.dates.facts import Clock
from translate_pipeline.checks.dates.reading.hours import clock_of, in_half
from translate_pipeline.checks.dates.reading.numerals import numbered

__all__ = ["read"]

_HOURS = numbered(
    "egy kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő/tizenkét"
)
_WORD = "|".join(sorted(_HOURS, key=len, reverse=True))
_QUARTERS = {"negyed": -45, "fél": -30, "háromnegyed": -15}
_PART = (
    r"(?:délelőtt|délután|reggel|este|éjjel|éjszaka|hajnal(?:i|ban)?|kora\s+reggel|kora\s+este|"
    r"déli|éjféli|reggeli|esti|délutáni|délelőtti|de\.|du\.)"
)
_WORDS = re.compile(
    rf"(?:\b(?P<part>{_PART})\s+)?(?:\b(?P<quarter>negyed|fél|háromnegyed)\s+)?"
    rf"(?:\b(?P<word>{_WORD})|(?<![\d.,:])(?P<figure>2[0-4]|[01]?\d))"
    rf"(?P<ending>-?kor\b|-?t[óő]l\b|-?ig\b|-?re\b|-?ra\b|\s+ór[aá](?:kor|tól|ig|i|\b))?",
)
_FIGURES = re.compile(
    rf"(?:\b(?P<part>{_PART})\s+)?(?<!\d:)(?<![\d.,/])(?P<hour>[01]?\d|2[0-4])"
    r"(?:[:.](?P<minute>[0-5]\d)|\s+óra\s+(?P<minute2>[0-5]?\d)\s+perc(?:kor|t[őó]l|ig|\b))"
    r"(?![:\d]|[.,]\d|\.\s?(?:[a-záéíóöőúüű]|\d))",
)
_UNIT_AFTER = re.compile(
    r"\s?(?:%|[kcm]?m\b|kg|ha\b|méter|kilom|száz|mill|ezer|jen|euró|dollár|forint|Ft|fok|°)"
)
_RANGE = re.compile(
    r"(?:-t[óő]l|\s*[-–—])\s*(?:\b\w{3,9}\s+)?\d{1,2}(?:[:.]\d\d)?"
    r"(?:-ig|-kor|\s+óra|\s+óráig|\s?h\b)"
)
_BEFORE_HOURS = re.compile(r"(?:t[óő]l|kezdés:?|nyitás:?|időpont\w*:?)\s+$")
_HOUR_BEFORE = re.compile(r"\b(?:reggel|délelőtt|délután|este|délben)\s+\d{1,2}-t[óő]l\s+$")
_BETWEEN_HOURS = re.compile(r"\s+(?:és|vagy)\s+(?:éj|dél|\d)")
_NAMED = re.compile(
    r"\b(?:(?P<noon>dél(?:ben|ig|től|kor|re|\s+(?:körül|tájban))|déli\s+harangszó\w*)|(?P<night>éjfél\w*))\b",
)


def read(text: str) -> Iterator[Clock]:
    """Yield the times of a Hungarian text in small letters; one may overlap others before it."""
    for found in _FIGURES.finditer(text):
        if not _UNIT_AFTER.match(text, found.end()):
            hour = int(found["hour"])
            minute = int(found["minute"] or found["minute2"])
            yield clock_of(found.span(), hour, minute, _half(found["part"], hour))
    for found in _WORDS.finditer(text):
        if _is_time(found, text):
            yield _build(found)
    for found in _NAMED.finditer(text):
        yield clock_of(found.span(), 12 if found["noon"] else 0, 0, "named")


def _build(found: re.Match[str]) -> Clock:
    word = (found["word"] or "").lower()
    hour = int(found["figure"]) if found["figure"] else _HOURS[word]
    half = _half(found["part"], hour)
    minutes = _QUARTERS[found["quarter"].lower()] if found["quarter"] else 0
    if minutes:
        return clock_of(found.span(), hour - 1 or 12, 60 + minutes, half)
    return clock_of(found.span(), hour, 0, half)


def _is_time(found: re.Match[str], text: str) -> bool:
    """Return whether words count hours of the day, not hours that pass or anything else."""
    ending = (found["ending"] or "").lower()
    if ending.endswith(("kor", "órától", "órai")):
        return True
    if found["part"]:
        after = text[found.end() : found.end() + 8]
        is_alone = _BETWEEN_HOURS.match(after) or not re.match(r"\s*[\w-]", after)
        return bool(ending) or bool(found["quarter"]) or bool(is_alone)
    if ending.strip().lower() in ("óra", "óráig", "óraig"):
        return _BEFORE_HOURS.search(text, max(found.start() - 16, 0), found.start()) is not None
    if found["figure"] and not found["quarter"]:
        before = text[max(found.start() - 24, 0) : found.start()]
        is_end = ending.endswith("ig") and _HOUR_BEFORE.search(before)
        return bool(is_end) or _RANGE.match(text, found.end() - len(ending)) is not None
    return False


def _half(words: str | None, hour: int) -> str:
    if not words:
        return ""
    text = words.lower()
    if text.startswith(("délelőtt", "reggel", "kora reggel", "hajnal", "de.")):
        return "am"
    if text.startswith(("éj",)):
        return in_half("night", hour)
    if text == "déli":
        return in_half("noon", hour)
    return in_half("night" if text.startswith("est") and hour == 12 else "later", hour)
