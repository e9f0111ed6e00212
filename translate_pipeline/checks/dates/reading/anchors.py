"""Try a pattern only where it can begin.

Most patterns of dates begin with a look at what stands before them, so that ``re`` has to try them
at every character; looking for figures and names of months first is many times quicker.
"""

import re
from collections.abc import Iterable, Iterator

__all__ = ["matches_at", "starts_of"]


def starts_of(pattern: re.Pattern[str], text: str) -> list[int]:
    """Return where the matches of a pattern begin."""
    return [found.start() for found in pattern.finditer(text)]


def matches_at(
    pattern: re.Pattern[str], text: str, starts: Iterable[int]
) -> Iterator[re.Match[str]]:
    """Yield what ``pattern.finditer`` would, if the pattern can begin nowhere else.

    Args:
        pattern: Pattern that matches at least one character.
        text: Text.
        starts: Places where it may begin, in order.
    """
    end = 0
    for start in starts:
        if start >= end and (found := pattern.match(text, start)):
            end = found.end()
            yield found
