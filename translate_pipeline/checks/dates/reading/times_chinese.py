"""How Chinese writes times of the day."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.dates.facts import Clock
from translate_pipeline.checks.dates.reading.hours import clock_of, in_half
from translate_pipeline.checks.dates.reading.numerals import read_han

__all__ = ["read"]

_PART = (
    "凌晨|清晨|早晨|早上|清早|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜里|夜间|深夜|半夜|午夜"
    "|当晚|今晚|早|晚"
)
_NUMBER = (
    r"(?:(?<![\d.])\d{1,2}(?!\d)|(?<![一二三四五六七八九十百千万几数])"
    r"(?:二?十[一二三四五六七八九]?|[一二两三四五六七八九零]))"
)
_FIGURES = re.compile(
    rf"(?:(?P<part>{_PART})\s*)?(?<!\d[:：])(?<![\d.,/])(?P<hour>[01]?\d|2[0-4])"
    r"[:：](?P<minute>[0-5]\d)(?![:：\d]|[.,]\d)"
)
_WORDS = re.compile(
    rf"(?:(?P<part>{_PART})\s*)?(?P<hour>{_NUMBER})\s*(?P<mark>点钟?|时|點)"
    rf"(?:(?P<half>半)|(?P<quarter>[一三])刻|(?P<sharp>整)|(?P<minute>零?\d{{1,2}}|"
    rf"[零二三四五]?十?[一二三四五六七八九]|[二三四五]十)分?(?![钟个]))?"
)
# 差一刻六点, 差15分6点
_BEFORE = re.compile(
    rf"(?:(?P<part>{_PART})\s*)?差(?:(?P<quarter>一)刻|"
    rf"(?P<minute>\d{{1,2}}|[一二三四五六七八九十]{{1,3}})分)钟?(?:到)?(?P<hour>{_NUMBER})点"
)
_NO_HOUR = re.compile(r"[代期间常光刻装尚髦空段候而]|左右的时")
_RANGE = re.compile(rf"\s*[-–—~～至到]\s*(?:{_PART})?\s*{_NUMBER}\s*(?:点|时|[:：]\d\d)")
# What happens at an hour, not what there are so many points of.
_HAPPENS = re.compile("开|起|集合|出发|举行|关|结束|闭|左右|许|以?前|[之以]?后|抵达|到达|发车")
_STOPS = re.compile("[，。；、）]|$")
_NAMED = re.compile(r"(?P<noon>正午|中午)|(?P<night>午夜|子夜|零点|零时|半夜)")


def read(text: str) -> Iterator[Clock]:
    """Yield the times of a Chinese text; one may overlap others before it."""
    for found in _FIGURES.finditer(text):
        hour = int(found["hour"])
        yield clock_of(found.span(), hour, int(found["minute"]), _half(found["part"], hour))
    for found in _BEFORE.finditer(text):
        hour = _number(found["hour"])
        minute = 15 if found["quarter"] else _number(found["minute"])
        if 0 < minute < 60:
            half = _half(found["part"], hour)
            yield clock_of(found.span(), hour - 1 or 12, 60 - minute, half)
    for found in _WORDS.finditer(text):
        hour = _number(found["hour"])
        if hour <= 24 and _is_time(found, text):
            yield clock_of(found.span(), hour, _minute(found), _half(found["part"], hour))
    for found in _NAMED.finditer(text):
        yield clock_of(found.span(), 12 if found["noon"] else 0, 0, "named")


def _is_time(found: re.Match[str], text: str) -> bool:
    """Return whether a number with 点 or 时 is an hour, not points or an age."""
    if found["mark"] == "时":
        return not _NO_HOUR.match(text, found.end()) and bool(
            found["part"] or found["minute"] or found["hour"].isdigit() or found["sharp"]
        )
    if found["part"] or found["mark"] == "点钟" or found.end() > found.end("mark"):
        return True
    before = text[max(found.start() - 4, 0) : found.start()]
    if found["hour"].isdigit() and (int(found["hour"]) > 12 or _STOPS.match(text, found.end())):
        return True
    if _HAPPENS.match(text, found.end()) or before.endswith(("于", "自", "从")):
        return True
    is_range_end = re.search(r"[点时半\d][-–—~～至到]$", before) is not None
    return is_range_end or _RANGE.match(text, found.end()) is not None


def _minute(found: re.Match[str]) -> int:
    if found["half"]:
        return 30
    if found["quarter"]:
        return 15 if found["quarter"] == "一" else 45
    if not found["minute"]:
        return 0
    return _number(found["minute"].lstrip("零") or "0") % 60


def _number(text: str) -> int:
    return int(text) if text.isdigit() else read_han(text)


def _half(part: str | None, hour: int) -> str:
    if not part:
        return ""
    if part in ("凌晨", "清晨", "早晨", "早上", "清早", "上午", "早"):
        return "am"
    if part in ("中午", "正午", "午间"):
        return in_half("noon", hour)
    if part in ("下午", "午后", "傍晚"):
        return in_half("later", hour)
    return in_half("night", hour)
