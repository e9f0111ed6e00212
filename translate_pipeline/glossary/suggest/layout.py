"""Where and how a glossary file takes one more entry, so that only lines are added."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from translate_pipeline.errors import GlossaryError
from translate_pipeline.typed_text import compose_yaml

__all__ = ["Layout", "add_lines", "mark_empty_list", "read_layout"]

# The ends of lines that YAML 1.1 counts, as the marks of its nodes do.
_LINE = re.compile("[^\n\r\x85\u2028\u2029]*(?:\r\n|[\n\r\x85\u2028\u2029]|$)")
_STEP_COLUMNS = 2
_BY_HAND = "write the entries one below the other, each behind a '-'"


_SEQUENCE, _MAPPING = "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"


class _Mark(Protocol):
    line: int
    column: int
    index: int


class _Node(Protocol):
    """A node of the YAML tree; what it holds depends on its tag."""

    tag: str
    value: Any

    @property
    def start_mark(self) -> _Mark: ...

    @property
    def end_mark(self) -> _Mark: ...


@dataclass(frozen=True, slots=True)
class Layout:
    """How the entries of one file are laid out."""

    line: int
    """0-based line before which the new entry goes."""

    dash: int = _STEP_COLUMNS
    """Columns before the dash of an entry."""

    gap: int = _STEP_COLUMNS
    """Columns from the dash to the keys."""

    step: int = _STEP_COLUMNS
    """Columns by which a mapping inside an entry is indented."""

    is_flow: bool = True
    """Whether small mappings stand in braces on one line."""

    is_spaced: bool = False
    """Whether a blank line stands between two entries."""

    newline: str = "\n"
    """How lines end."""


def read_layout(text: str, after: int | None, *, source: str, path: str) -> Layout:
    """Return the layout of a glossary's text, with the place of a new entry.

    Args:
        text: The file without a byte order mark; a glossary that can be loaded.
        after: Index of the entry that the new one follows; None if there are no entries.
        source: Source language, which is the key of an entry's names.
        path: File, as messages name it.

    Raises:
        GlossaryError: The entries are no list with a line for each dash.
    """
    lines = split_lines(text)
    key, value = _find_entries(text, path)
    newline = _newline_of(lines)
    if after is None:
        return Layout(key.end_mark.line + 1, newline=newline)
    if value.tag != _SEQUENCE or _is_flow(value):
        raise _refusal(value, path, "the entries stand in brackets")
    entries: list[_Node] = value.value
    if any(entry.tag != _MAPPING or _is_flow(entry) for entry in entries):
        raise _refusal(value, path, "an entry stands in braces")
    dash = value.start_mark.column
    ends = [_end_line(lines, entry, dash) for entry in entries]
    return Layout(
        line=ends[after],
        dash=dash,
        gap=entries[after].start_mark.column - dash,
        step=next((step for entry in entries for step in _steps(entry)), _STEP_COLUMNS),
        is_flow=any(
            _is_flow(child) for e in entries for name, child in _items(e) if name == source
        ),
        is_spaced=_is_spaced(lines, entries, ends),
        newline=newline,
    )


def add_lines(text: str, layout: Layout, entry: list[str]) -> tuple[str, int]:
    """Return the text with the lines of an entry in it, and the entry's 1-based line."""
    lines = split_lines(text)
    head, tail = "".join(lines[: layout.line]), "".join(lines[layout.line :])
    added = layout.newline.join([*([""] if layout.is_spaced else []), *entry])
    is_open = bool(head) and not _LINE_END.search(head)
    # A file whose last line has no end keeps that manner.
    added = layout.newline + added if is_open else added + layout.newline
    number = min(layout.line, len(lines)) + 1 + layout.is_spaced
    return head + added + tail, number


def mark_empty_list(text: str, *, path: str) -> str:
    """Return the text with ``[]`` behind an ``entries:`` that nothing follows, else the same.

    Raises:
        GlossaryError: There is no ``entries:`` to write below, or its list is ``[]``.
    """
    key, value = _find_entries(text, path)
    if value.tag == _SEQUENCE and not value.value:
        raise _refusal(
            value, path, "the entries stand in brackets", "remove '[]' behind 'entries:'"
        )
    if value.tag in (_SEQUENCE, _MAPPING):
        return text
    if value.value or value.start_mark.index != value.end_mark.index:
        raise _refusal(value, path, "the entries are no list", "write 'entries:' alone on its line")
    lines = split_lines(text)
    line, column = key.end_mark.line, key.end_mark.column
    at = sum(map(len, lines[:line])) + lines[line].index(":", column) + 1
    return f"{text[:at]} []{text[at:]}"


_LINE_END = re.compile("[\n\r\x85\u2028\u2029]\\Z")


def split_lines(text: str) -> list[str]:
    """Return the lines of a text with their ends, as YAML counts them."""
    return [line for line in _LINE.findall(text) if line]


def _find_entries(text: str, path: str) -> tuple[_Node, _Node]:
    root = compose_yaml(text, path=path, error=GlossaryError)
    for key, value in root.value if root is not None and root.tag == _MAPPING else ():
        if key.value == "entries":
            return key, value
    raise GlossaryError(
        "there is no list of entries", path=path, advice="add a line 'entries:' at its end"
    )


def _refusal(node: _Node, path: str, message: str, advice: str = _BY_HAND) -> GlossaryError:
    mark = node.start_mark
    return GlossaryError(
        message, path=path, line=mark.line + 1, column=mark.column + 1, advice=advice
    )


def _newline_of(lines: list[str]) -> str:
    found = _LINE_END.search(lines[0]) if lines else None
    return "\r\n" if lines and lines[0].endswith("\r\n") else found[0] if found else "\n"


def _is_flow(node: _Node) -> bool:
    return bool(getattr(node, "flow_style", False))


def _items(entry: _Node) -> Iterator[tuple[str, _Node]]:
    for key, value in entry.value:
        yield str(key.value), value


def _steps(entry: _Node) -> Iterator[int]:
    for _, child in _items(entry):
        if child.tag == _MAPPING and not _is_flow(child) and child.value:
            yield child.start_mark.column - entry.start_mark.column


def _end_line(lines: list[str], entry: _Node, dash: int) -> int:
    """Return the line after an entry's last own line.

    A node's end mark stands behind the comments that follow. Those that are not indented deeper
    than the dash belong to what comes next.
    """
    mark = entry.end_mark
    line = mark.line + 1 if mark.column > dash else mark.line
    line = min(line, len(lines))
    while line - 1 > entry.start_mark.line and _is_between(lines[line - 1], dash):
        line -= 1
    return line


def _is_between(line: str, dash: int) -> bool:
    bare = line.lstrip(" ")
    return not line.strip() or (bare.startswith("#") and len(line) - len(bare) <= dash)


def _is_spaced(lines: list[str], entries: list[_Node], ends: list[int]) -> bool:
    """Return whether blank lines stand between entries, or before the only one."""
    if len(entries) > 1:
        return any(end < len(lines) and not lines[end].strip() for end in ends[:-1])
    before = entries[0].start_mark.line - 1
    return before >= 0 and not lines[before].strip()
