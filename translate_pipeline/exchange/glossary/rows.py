"""Concepts as rows of two terms, and tables of text: what the CSV and TSV formats share."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from translate_pipeline.errors import ExchangeError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.model.glossary import Term, TermStatus

__all__ = [
    "Row",
    "TableRow",
    "approved",
    "concept_of",
    "one_line",
    "read_table",
    "rows_of",
    "write_table",
]

_SAVE_AGAIN = "save it as UTF-8"
# No name or note is longer; what is comes from a quotation mark that is not closed.
_MOST_CHARACTERS = 20_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Row(NamedTuple):
    """A source term with one of its target terms."""

    source: str
    """Source term."""

    target: Term
    """Target term."""

    concept: Concept
    """What they are terms of."""

    rank: int
    """Place of the target term among those of its language, from 0."""


class TableRow(NamedTuple):
    """One record of a table."""

    line: int
    """1-based line where it ends."""

    cells: tuple[str, ...]
    """Its cells, without white space around them."""


def rows_of(concepts: Iterable[Concept], source: str, target: str) -> Iterator[Row]:
    """Yield every source term with every target term, those of a status that is better first.

    Args:
        concepts: The concepts; those without a term in both languages are left out.
        source: BCP 47 tag of the source language.
        target: BCP 47 tag of the target language.
    """
    for concept in concepts:
        names = concept.terms.get(source, ())
        for rank, term in enumerate(concept.terms.get(target, ())):
            for name in names:
                yield Row(name.form, term, concept, rank)


def concept_of(
    source: tuple[str, str],
    targets: Iterable[tuple[str, Term]],
    *,
    concept_id: str = "",
    kind: str = "",
    note: str = "",
    line: int = 0,
) -> Concept:
    """Return the concept of a row.

    Args:
        source: BCP 47 tag and source term.
        targets: BCP 47 tag and term of every target language.
        concept_id: Id; empty if the format has none.
        kind: Sort of thing; empty if not told.
        note: Advice for translators.
        line: 1-based line of the row.
    """
    tag, name = source
    terms = {tag: (Term(name),), **{other: (term,) for other, term in targets}}
    return Concept(concept_id, terms, kind, note, line=line)


def one_line(text: str) -> str:
    """Return a text with every run of white space made one space.

    Example:
        >>> one_line(" a  b ")
        'a b'
    """
    return " ".join(text.split())


def write_table(rows: Iterable[Sequence[str]], *, quote_all: bool = False) -> bytes:
    """Return rows as CSV in UTF-8, one record a line."""
    text = io.StringIO()
    if quote_all:
        csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    else:
        csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def read_table(data: bytes, *, path: str, tabs: bool = False) -> tuple[TableRow, ...]:
    """Return the records of a table that are not empty.

    Args:
        data: The file: UTF-8, with or without a byte order mark, or UTF-16 with one.
        path: The file's name, for errors.
        tabs: Whether tabs part the cells, and quotation marks mean nothing.

    Raises:
        ExchangeError: It is empty, in another encoding, or no table.
    """
    text = _decode(data, path)
    if tabs:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        records = [(number, line.split("\t")) for number, line in enumerate(lines, start=1)]
    else:
        records = list(_csv_records(text, path))
    rows = [TableRow(line, tuple(cell.strip() for cell in cells)) for line, cells in records]
    found = tuple(row for row in rows if any(row.cells))
    if not found:
        raise ExchangeError("the file is empty", path=path, advice="export it again")
    for row in found:
        _refuse_odd(row, path)
    return found


def _decode(data: bytes, path: str) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        name = encoding.upper().removesuffix("-SIG")
        raise ExchangeError(f"not {name}", path=path, line=line, advice=_SAVE_AGAIN) from problem


def _csv_records(text: str, path: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as problem:
        raise ExchangeError(
            f"no CSV: {problem}",
            path=path,
            line=reader.line_num,
            advice="close the quotation mark, and write one within a cell twice",
        ) from problem


def _refuse_odd(row: TableRow, path: str) -> None:
    for cell in row.cells:
        if len(cell) > _MOST_CHARACTERS:
            message = f"a cell of {len(cell):,} characters"
            advice = "look for a quotation mark that is not closed"
            raise ExchangeError(message, path=path, line=row.line, advice=advice)
        if _CONTROL.search(cell):
            message, advice = "a control character in a cell", "remove it, or save it as UTF-8"
            raise ExchangeError(message, path=path, line=row.line, advice=advice)


def approved(row: Row) -> bool:
    """Return whether a row's target term may be used."""
    return row.target.status is not TermStatus.FORBIDDEN
