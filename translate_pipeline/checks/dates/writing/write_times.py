"""Write a time of the source into a translation, in place of another one."""

import re

from translate_pipeline.checks.dates.facts import Clock, Texts

__all__ = ["write_time"]

_FULL_HOUR = re.compile(r"\d{1,2}(\s+ór\w+|-kor)")
_FIGURES = re.compile(r"\d{1,2}([:.：])\d\d")


def write_time(texts: Texts, one: Clock, two: Clock) -> str:
    """Return a time as the translation writes its own; empty if it writes it in words.

    Args:
        texts: The source and its translation.
        one: Time of the source.
        two: Time of the translation.
    """
    found = texts.target[slice(*two.place)]
    if len(one.minutes) > 2:
        return ""
    hour, minute = divmod(max(one.minutes), 60)
    figures = _FIGURES.search(found)
    if figures and figures[0] == found:
        early = min(one.minutes) // 60
        # Where the source leaves open which half of the day it is, its own figures stay.
        hour = hour if len(one.minutes) == 1 else early
        return f"{hour}{figures[1]}{minute:02}"
    if len(one.minutes) > 1:
        return ""
    if texts.language == "es" and re.search(r"\d", found):
        return _spanish(hour, minute)
    if texts.language == "zh":
        return _chinese(hour, minute)
    if texts.language == "hu":
        return _hungarian(hour, minute, found, is_same_half=_half(one) == _half(two))
    return ""


def _half(time: Clock) -> frozenset[bool]:
    return frozenset(minutes < 12 * 60 for minutes in time.minutes)


def _spanish(hour: int, minute: int) -> str:
    part = "a. m." if hour < 12 else "p. m."
    return f"{hour % 12 or 12}{f':{minute:02}' if minute else ''} {part}"


def _hungarian(hour: int, minute: int, found: str, *, is_same_half: bool) -> str:
    full_hour = _FULL_HOUR.fullmatch(found)
    if full_hour and not minute:
        return f"{hour}{full_hour[1]}"
    figures = _FIGURES.search(found)
    if figures and is_same_half:
        written = hour - 12 if hour > 12 > int(figures[0].split(figures[1])[0]) else hour
        return found.replace(figures[0], f"{written}{figures[1]}{minute:02}")
    return ""


def _chinese(hour: int, minute: int) -> str:
    part = "上午" if hour < 12 else "中午" if hour == 12 else "下午" if hour < 18 else "晚上"
    return f"{part}{hour % 12 or 12}点{f'{minute}分' if minute else ''}"
