"""Find the times of the day in a text."""

from collections.abc import Iterable

from translate_pipeline.checks.dates.facts import Clock, Place
from translate_pipeline.checks.dates.reading import (
    times_chinese,
    times_english,
    times_hungarian,
    times_spanish,
)
from translate_pipeline.checks.dates.reading.letters import to_small

__all__ = ["read_times"]

_LANGUAGES = {
    "en": times_english.read,
    "es": times_spanish.read,
    "hu": times_hungarian.read,
    "zh": times_chinese.read,
}


def read_times(text: str, language: str, taken: Iterable[Place] = ()) -> list[Clock]:
    """Return the times of a text in order; a range is two times.

    Args:
        text: Plain text.
        language: Bare code of a language of the project.
        taken: Places that are known to be something else.

    Example:
        >>> [sorted(time.minutes) for time in read_times("délután fél négykor", "hu")]
        [[930]]
    """
    mask = bytearray(len(text))
    for start, end in taken:
        mask[start:end] = b"\1" * (end - start)
    clocks = []
    for clock in _LANGUAGES[language](to_small(text)):
        start, end = clock.place
        if not any(mask[start:end]):
            mask[start:end] = b"\1" * (end - start)
            clocks.append(clock)
    return sorted(clocks, key=lambda clock: clock.place)
