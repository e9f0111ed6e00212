"""Where a fault stands in a message, and what goes there instead."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from translate_pipeline.checks.base import Problem
from translate_pipeline.checks.markup.link_brackets import find_broken_links
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose

__all__ = [
    "HAN",
    "LATIN",
    "LOWER",
    "UPPER",
    "at_most",
    "has_broken_link",
    "mend",
    "plain_span",
]

HAN = r"々〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters, for use within the brackets of a regular expression."""

LOWER = "a-zß-öø-ÿőűāēīōū"
"""Small letters of Spanish, Hungarian and romanised Japanese, for use within brackets."""

UPPER = "A-ZÀ-ÖØ-ÞŐŰĀĒĪŌŪ"
"""Capital letters of the same."""

LATIN = UPPER + LOWER
"""Letters of the same."""

_LIMIT = 5
# Nobody counts further, and a text of 100,000 faults takes its time.
_MANY = 500


def plain_span(prose: Prose, start: int, end: int) -> tuple[int, int] | None:
    """Return the message's span of a stretch of prose; None if markup or a line break is in it."""
    span = prose.span(start, end)
    return span if prose.message[slice(*span)] == prose.text[start:end] else None


def mend(
    prose: Prose, start: int, end: int, message: str, suggestion: str, *, is_certain: bool = False
) -> Problem:
    """Return a problem with a stretch of prose; markup within it leaves it without a suggestion."""
    span = plain_span(prose, start, end)
    if span is None:
        return Problem(message, target_span=prose.span(start, end))
    return Problem(message, target_span=span, suggestion=suggestion, is_certain=is_certain)


def at_most(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the first few problems of a message, then one that stands for all others."""
    some = list(islice(problems, _MANY))
    yield from some[:_LIMIT]
    if len(some) > _LIMIT:
        rest = some[_LIMIT:]
        yield Problem(f"the same in {len(rest)} more places", target_span=_hull(rest))


def has_broken_link(pair: Pair) -> bool:
    """Return whether a link or a footnote is broken, so that its brackets are seen as text."""
    return "](" in pair.target_prose.text or any(find_broken_links(pair.source, pair.target))


def _hull(problems: Sequence[Problem]) -> tuple[int, int] | None:
    spans = [problem.target_span for problem in problems if problem.target_span]
    return (spans[0][0], spans[-1][1]) if spans else None
