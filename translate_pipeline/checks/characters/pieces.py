"""Faulty pieces of a translation, told as one finding with all of them mended."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

__all__ = ["Piece", "free_pieces", "mend", "quote"]

_MAX_QUOTE = 40


class Piece(NamedTuple):
    """A stretch of the msgstr that is not as it should be."""

    start: int
    """Code point where it starts."""

    end: int
    """Code point where it ends."""

    text: str | None
    """What should stand there; None if that is not known."""


def free_pieces(pieces: Iterable[Piece], *taken: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces that touch none of those that another check reports."""
    claims = [claim for claimed in taken for claim in claimed]
    if not claims:
        return tuple(pieces)
    reach = set[int]().union(*(range(claim.start, claim.end) for claim in claims))
    return tuple(piece for piece in pieces if reach.isdisjoint(range(piece.start, piece.end)))


def mend(text: str, pieces: Sequence[Piece]) -> tuple[tuple[int, int], str]:
    """Return the span from the first to the last of some pieces, and what to put there.

    What to put there is empty if it is not known. Where nothing would be left, the span takes in
    a neighbour that stays.

    Example:
        >>> mend("a-b-c", [Piece(1, 2, ""), Piece(3, 4, "+")])
        ((1, 4), 'b+')
        >>> mend("a-b", [Piece(1, 2, "")])
        ((1, 3), 'b')
    """
    start, end = pieces[0].start, pieces[-1].end
    if any(piece.text is None for piece in pieces):
        return (start, end), ""
    mended = _put(text, pieces)
    if not mended and end < len(text):
        return (start, end + 1), text[end]
    if not mended and start:
        return (start - 1, end), text[start - 1]
    return (start, end), mended


def _put(text: str, pieces: Sequence[Piece]) -> str:
    parts: list[str] = []
    done = pieces[0].start
    for start, end, mended in pieces:
        parts += (text[done:start], mended or "")
        done = end
    return "".join(parts)


def quote(text: str) -> str:
    """Return a text for a message, cut if it is long.

    Example:
        >>> quote("tea")
        "'tea'"
    """
    return f"'{text}'" if len(text) <= _MAX_QUOTE else f"'{text[: _MAX_QUOTE - 2]} …'"
