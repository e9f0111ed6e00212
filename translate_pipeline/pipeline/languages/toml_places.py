"""Find keys, tables and the items of lists in a TOML text that ``tomllib`` has read.

Format: TOML 1.0.0.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Item", "Statement", "items_of", "statements_of"]

_TOKEN = re.compile(
    r'''"""[^"\\]*(?:(?:\\.|""?(?!"))[^"\\]*)*"""(?:"{0,2})|"[^"\\]*(?:\\.[^"\\]*)*"'''
    r"""|'''.*?'''(?:'{0,2})|'[^']*'|#[^\n]*|[\[\]{},=\n]|[^\S\n]+|[^\s\[\]{},=#"']+""",
    re.DOTALL,
)
_OPENING, _CLOSING = frozenset("[{"), frozenset("]}")


@dataclass(frozen=True, slots=True)
class Statement:
    """A table header, or a key with its value."""

    path: tuple[str, ...]
    """The table that it opens, or the full path of its key."""

    is_header: bool
    """Whether it is a table header."""

    start: int
    """Offset of its first line."""

    end: int
    """Offset behind its last line, the line end included."""

    value: tuple[int, int] = (0, 0)
    """Offsets of its value, white space and comments around it excluded."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list, or one entry of an inline table."""

    start: int
    """Offset where it starts."""

    end: int
    """Offset behind it; a comma may follow."""

    key: str
    """Text of a list's string, or key of an inline table's entry."""


def statements_of(text: str) -> list[Statement]:
    """Return the statements of a TOML text in order.

    Args:
        text: Valid TOML.
    """
    found: list[Statement] = []
    table: tuple[str, ...] = ()
    for tokens in _lines(text):
        words = [token for token in tokens if not _is_blank(token[0])]
        if not words:
            continue
        start, end = tokens[0][1], tokens[-1][1] + len(tokens[-1][0])
        if words[0][0] == "[":
            table = _keys("".join(word for word, _ in words).strip("[]"))
            found.append(Statement(table, True, start, end))
            continue
        sign = next(n for n, (word, _) in enumerate(words) if word == "=")
        path = (*table, *_keys("".join(word for word, _ in words[:sign])))
        last, last_at = words[-1]
        value = words[sign + 1][1], last_at + len(last)
        found.append(Statement(path, False, start, end, value))
    return found


def items_of(text: str, value: tuple[int, int]) -> list[Item]:
    """Return the items of a list or inline table that stands at ``value``."""
    items: list[Item] = []
    words: list[tuple[str, int]] = []
    depth = 0
    for match in _TOKEN.finditer(text, *value):
        word = match[0]
        depth += (word in _OPENING) - (word in _CLOSING)
        is_outer = depth == 0 or (depth == 1 and word in _OPENING and not words)
        ends = depth == 0 or (depth == 1 and word == ",")
        if ends and words:
            items.append(_item(words))
            words = []
        elif not ends and not _is_blank(word) and not (is_outer and match.start() == value[0]):
            words.append((word, match.start()))
    return items


def _item(words: list[tuple[str, int]]) -> Item:
    last, last_at = words[-1]
    key = _keys(words[0][0])[0]
    return Item(words[0][1], last_at + len(last), key)


def _is_blank(word: str) -> bool:
    return not word.strip() or word.startswith("#")


def _lines(text: str) -> Iterator[list[tuple[str, int]]]:
    """Yield the tokens of each line with their offsets; one inside brackets goes on."""
    tokens: list[tuple[str, int]] = []
    depth = 0
    for match in _TOKEN.finditer(text):
        word = match[0]
        tokens.append((word, match.start()))
        depth += (word in _OPENING) - (word in _CLOSING)
        if word == "\n" and not depth:
            yield tokens
            tokens = []
    if tokens:
        yield tokens


def _keys(dotted: str) -> tuple[str, ...]:
    """Return the parts of a dotted key, quotes and escapes undone."""
    value: object = tomllib.loads(f"{dotted} = 0")
    keys: list[str] = []
    while isinstance(value, dict):
        ((key, value),) = value.items()
        keys.append(key)
    return tuple(keys)
