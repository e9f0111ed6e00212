"""Sort the comment lines of an entry by their kind.

Source: GNU gettext manual, "The Format of PO Files".
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

__all__ = ["WHITE", "Comments", "read_comment_block", "read_comments"]

# What gettext's lexer passes over within a line.
WHITE = " \t\f\v"
_WHITE_AND_CR = f"{WHITE}\r"

# File names with spaces stand between FSI and PDI.
_REFERENCE = re.compile("(?:\u2068[^\u2069]*\u2069|[^ \t\f\v])+")


class Comments(NamedTuple):
    """What stands above the strings of an entry, in the order of ``Message``."""

    translator_comments: tuple[str, ...]
    """``# …`` and kinds unknown, without the marker and one space."""

    extracted_comments: tuple[str, ...]
    """``#. …``"""

    references: tuple[str, ...]
    """``#: …``, one a file; marks around names with spaces included."""

    flags: tuple[str, ...]
    """``#, …`` and ``#= …``"""

    previous: tuple[str, ...]
    """``#| …`` and ``#~| …``, one a line."""


_NONE = Comments((), (), (), (), ())


def read_comments(lines: Iterable[str]) -> Comments:
    """Return the comments of an entry.

    Args:
        lines: Lines from ``#`` on, in file order, white space around them removed.
    """
    translator: list[str] = []
    extracted: list[str] = []
    references: list[str] = []
    flags: list[str] = []
    previous: list[str] = []
    for line in lines:
        kind, rest = line[1:2], line[2:]
        if kind == ".":
            extracted.append(rest.removeprefix(" "))
        elif kind == ":":
            references += _REFERENCE.findall(rest)
        elif kind in (",", "="):  # "#=" is how newer gettext writes some flags
            flags += [flag for part in rest.split(",") if (flag := part.strip(WHITE))]
        elif kind == "|":
            previous.append(rest.strip(WHITE))
        else:
            translator.append(line[1:].removeprefix(" "))
    return Comments(
        tuple(translator), tuple(extracted), tuple(references), tuple(flags), tuple(previous)
    )


# Neighbours often stand in one article and share the whole block.
@lru_cache(maxsize=256)
def read_comment_block(block: str) -> Comments:
    r"""Return the comments of whole lines, each ended by ``\n`` or ``\r\n``."""
    if not block:
        return _NONE
    lines = [line.strip(_WHITE_AND_CR) for line in block.split("\n")]
    lines.pop()
    if "#~" in block:
        lines = [f"#{line[2:]}" if line.startswith("#~") else line for line in lines]
    return read_comments(lines)
