"""What authors ask of translation in the comments of front matter.

A comment on a line of its own concerns the next key or item with all that is in it; one behind a
value concerns the key of that line.
"""

import math
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.directives import Directive, Verb, read_directive
from translate_pipeline.markdown.front_matter.values import Comment, Contents, Entry, place_at

__all__ = ["Ask", "read_asks"]


class Ask(NamedTuple):
    """A directive and the part of the metadata that it concerns, in code points."""

    start: int
    """Where that part starts."""

    end: float
    """Where it ends; infinite if the directive holds to the end."""

    directive: Directive
    """What the author asks for: one of ``OFF``, ``NOTE``, ``CONTEXT``, ``MAX_LENGTH``."""


def read_asks(contents: Contents, text: str, *, path: str, first_line: int) -> list[Ask]:
    """Return the directives in the comments of metadata, in text order.

    Raises:
        SourceError: A comment starts like a directive but is none, or concerns no key.
    """
    asks: list[Ask] = []
    off = -1
    for comment in contents.comments:
        directive = _directive(comment, text, path, first_line)
        if directive is None:
            continue
        entry = _entry_of(comment, contents.entries, text)
        start = min(entry.start, comment.start) if entry else comment.start
        if directive.verb is Verb.OFF:
            off = start if off < 0 else off
        elif directive.verb is Verb.ON:
            if off >= 0:
                asks.append(Ask(off, start, Directive(Verb.OFF)))
            off = -1
        elif entry is None:
            problem = f"'{directive.verb.value}' concerns no key; write it before one"
            raise _error(problem, comment, text, path, first_line)
        elif directive.verb is Verb.SKIP_NEXT:
            asks.append(Ask(entry.start, entry.end, Directive(Verb.OFF)))
        else:
            asks.append(Ask(entry.start, entry.end, directive))
    if off >= 0:
        asks.append(Ask(off, math.inf, Directive(Verb.OFF)))
    return asks


def _directive(comment: Comment, text: str, path: str, first_line: int) -> Directive | None:
    try:
        return read_directive(comment.text)
    except ValueError as problem:
        raise _error(str(problem), comment, text, path, first_line) from problem


def _error(problem: str, comment: Comment, text: str, path: str, first_line: int) -> SourceError:
    """Return the error for a comment; what to do stands behind the last semicolon."""
    message, _, advice = problem.rpartition("; ")
    line, column = place_at(text, comment.start, first_line)
    return SourceError(message, path=path, line=line, column=column, advice=advice)


def _entry_of(comment: Comment, entries: list[Entry], text: str) -> Entry | None:
    """Return the key or item that a comment concerns; None if none follows."""
    after = bisect_right(entries, comment.start, key=lambda entry: entry.start)
    line_start = max(text.rfind("\n", 0, comment.start), text.rfind("\r", 0, comment.start)) + 1
    if not text[line_start : comment.start].strip():
        return entries[after] if after < len(entries) else None
    return next(_entries_before(entries[:after], line_start), None)


def _entries_before(entries: list[Entry], line_start: int) -> Iterator[Entry]:
    """Yield what starts on a line, keys first; then what started before it, the last first."""
    on_line = [entry for entry in entries if entry.start >= line_start]
    yield from (entry for entry in on_line if entry.is_key)
    yield from on_line
    yield from reversed(entries[: len(entries) - len(on_line)])
