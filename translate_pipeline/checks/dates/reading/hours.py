"""From an hour and a part of the day to minutes since midnight."""

from translate_pipeline.checks.dates.facts import Clock, Place

__all__ = ["clock_of", "in_half"]


def clock_of(place: Place, hour: int, minute: int, half: str) -> Clock:
    """Return a time of the day.

    Args:
        place: Where it stands.
        hour: 0 to 24.
        minute: 0 to 59.
        half: ``am``, ``pm``; ``named`` if the hour is one of 24 whatever it is; empty if not said.

    Example:
        >>> sorted(clock_of((0, 4), 3, 30, "").minutes)
        [210, 930]
    """
    if half == "am":
        hours = {hour % 12} if hour <= 12 else {hour}
    elif half == "pm":
        hours = {hour % 12 + 12} if hour <= 12 else {hour}
    elif half == "named" or not 1 <= hour <= 12:
        hours = {hour}
    else:
        hours = {hour, hour % 12 + 12, hour % 12}
    return Clock(place, frozenset(each % 24 * 60 + minute for each in hours))


def in_half(part: str, hour: int) -> str:
    """Return the half of the day that an hour is in.

    Args:
        part: ``morning``, ``later`` for afternoon and evening, ``noon``, ``night``, or empty.
        hour: As it is written, 0 to 24.
    """
    if part == "morning":
        return "am"
    if part == "later":
        return "pm"
    if part == "noon":
        return "am" if hour in (10, 11) else "pm"
    if part == "night":
        return "am" if hour == 12 or hour < 5 else "pm"
    return ""
