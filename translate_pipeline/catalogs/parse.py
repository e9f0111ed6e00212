"""Read gettext PO text into a Catalog; refuse what would lose work.

Format: GNU gettext manual, "The Format of PO Files".
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from translate_pipeline.catalogs.charsets import decode_blocks, find_charset
from translate_pipeline.catalogs.entries import ReadEntry, read_entry
from translate_pipeline.catalogs.refusals import (
    refuse_damage,
    refuse_duplicates,
    refuse_no_header,
)
from translate_pipeline.catalogs.shapes import shapes_of
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog, Message

__all__ = ["ReadMessages", "parse_catalog", "read_messages"]

_BOM = "\ufeff"
_BLOCK_BYTES = 1 << 18


class ReadMessages(NamedTuple):
    """What a PO file holds, header and all."""

    messages: list[Message]
    """Entries in file order; the gap of the last one is a common one."""

    tail: str
    """Blank lines and comments after the last entry."""

    charset: str
    """Encoding of the file."""


def parse_catalog(data: bytes, *, path: str) -> Catalog:
    """Return the catalog of a PO or POT file.

    Every message keeps its own text, so that an unchanged one is written back byte for byte.

    Args:
        data: The file; in the encoding that its header declares, UTF-8 if it declares none.
        path: The file's name, for errors.

    Raises:
        CatalogError: Where reading on would lose work: syntax, a message twice, a message
            without translation field, conflict markers, damaged characters.
    """
    messages, tail, charset = read_messages(data, path)
    del data  # large, and not needed further
    refuse_duplicates(messages, path)
    refuse_damage(messages, path)
    refuse_no_header(messages, path)
    return Catalog(messages[0], tuple(messages[1:]), tail, charset)


def read_messages(data: bytes, path: str, *, block_size: int = _BLOCK_BYTES) -> ReadMessages:
    """Return all entries of a PO file, be it without header.

    Args:
        data: The file.
        path: The file's name, for errors.
        block_size: Bytes that are text at a time; the outcome is the same for any number.

    Raises:
        CatalogError: An entry cannot be read.
    """
    charset = find_charset(data, path)
    blocks = decode_blocks(data, charset, path, size=block_size)
    first = next(blocks, "")
    reader = _Reader(blocks, first.removeprefix(_BOM), path, charset)
    messages: list[Message] = []
    while (message := reader.read()) is not None:
        messages.append(message)
    tail = reader.rest
    if messages:
        last = messages[-1]
        messages[-1] = replace(last, gap="\n")
        tail = last.gap + tail
    if messages and first.startswith(_BOM):
        messages[0] = replace(messages[0], raw=f"{_BOM}{messages[0].raw}")
    return ReadMessages(messages, tail, charset)


class _Reader:
    """Reads entries from blocks of text; an entry may begin in one and end in the next."""

    def __init__(self, blocks: Iterator[str], text: str, path: str, charset: str) -> None:
        self._blocks = blocks
        self._text = text
        self._path = path
        self._charset = charset
        self._live, self._obsolete = shapes_of(text)
        self._start = 0
        self._line = 1

    @property
    def rest(self) -> str:
        """What follows the last entry."""
        return self._text[self._start :]

    def read(self) -> Message | None:
        """Return the next entry; None if there is none."""
        while True:
            problem: CatalogError | None = None
            found = None
            try:
                found = self._take()
            except CatalogError as error:
                problem = error
            # What ends with the text may go on in the next block, and be whole there.
            may_go_on = found is None or found.end == len(self._text)
            if may_go_on and self._load():
                continue
            if problem is not None:
                raise problem
            if found is None or found.message is None:
                return None
            self._start, self._line = found.end, found.line
            return found.message

    def _take(self) -> ReadEntry | None:
        text, start, line = self._text, self._start, self._line
        if start == len(text):
            return None
        return (
            self._live.take(text, start, line)
            or self._obsolete.take(text, start, line)
            or read_entry(text, start, line, path=self._path, charset=self._charset)
        )

    def _load(self) -> bool:
        """Add text; return whether there was any.

        As much as is there already, or an entry of many blocks would be read many times.
        """
        wanted = len(self._text) - self._start
        parts = [self.rest]
        added = 0
        for block in self._blocks:
            parts.append(block)
            added += len(block)
            if added >= wanted:
                break
        self._text = "".join(parts)
        self._start = 0
        return added > 0
