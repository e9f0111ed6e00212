"""The CSV of Weblate and translate-toolkit: one pair of languages, no status.

Format: columns of translate-toolkit's csvl10n; Weblate keeps strings apart by source and context.
"""

import re
from collections.abc import Iterator, Sequence

from translate_pipeline.errors import ExchangeError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.rows import (
    approved,
    concept_of,
    one_line,
    read_table,
    rows_of,
    write_table,
)
from translate_pipeline.model.glossary import Term
from translate_pipeline.model.locales import Language

__all__ = ["read_weblate", "write_weblate"]

_COLUMNS = ("location", "source", "target", "id", "fuzzy", "context", "translator_comments",
            "developer_comments")  # fmt: skip
# Other names for a column that translate-toolkit takes.
_ALIASES = {
    "original": "source",
    "untranslated": "source",
    "translated": "target",
    "translation": "target",
    "notes": "translator_comments",
    "translator comments": "translator_comments",
    "developer comments": "developer_comments",
    "state": "fuzzy",
}
_FUZZY = frozenset(["1", "x", "true", "yes", "fuzzy"])
# Weblate quotes such cells, as spreadsheets would run them as formulas: they come back changed.
_REFUSED_STARTS = tuple("=+-@|%")
# A further term of a concept: Weblate wants another context for the same source.
_CONTEXT = re.compile(r"(?P<concept>.*?)(?:/\d+)?")


def write_weblate(concepts: Sequence[Concept], *, source: Language, target: Language) -> bytes:
    """Return concepts as CSV with the columns of Weblate; forbidden terms are left out.

    Args:
        concepts: What to write, in this order.
        source: Language of the source terms.
        target: Language of the target terms.

    Raises:
        ExchangeError: A cell would start like a formula.
    """
    return write_table([_COLUMNS, *_records(concepts, source, target)], quote_all=True)


def _records(
    concepts: Sequence[Concept], source: Language, target: Language
) -> Iterator[tuple[str, ...]]:
    for row in filter(approved, rows_of(concepts, source.tag, target.tag)):
        concept = row.concept
        context = concept.id if not row.rank else f"{concept.id}/{row.rank + 1}"
        cells = ("", row.source, row.target.form, "", "", context, concept.note, concept.kind)
        for cell in cells:
            _refuse_formula(cell, concept)
        yield cells


def _refuse_formula(cell: str, concept: Concept) -> None:
    if cell.startswith(_REFUSED_STARTS):
        raise ExchangeError(
            f"'{one_line(cell)[:40]}' of '{concept.id}' starts with '{cell[0]}', "
            "which spreadsheets and Weblate take for a formula",
            advice="export with '--as tbx', or write it another way",
        )


def read_weblate(
    data: bytes, *, path: str, source: Language, target: Language
) -> tuple[Concept, ...]:
    """Return one concept for each row of a CSV file with the columns of Weblate.

    Rows that are not translated, or fuzzy, are left out.

    Args:
        data: The file.
        path: The file's name, for errors.
        source: Language of the column ``source``.
        target: Language of the column ``target``.

    Raises:
        ExchangeError: It is no such CSV.
    """
    head, *rows = read_table(data, path=path)
    names = [_ALIASES.get(cell.casefold(), cell.casefold()) for cell in head.cells]
    if "source" not in names or "target" not in names:
        raise ExchangeError(
            "no columns 'source' and 'target'",
            path=path,
            line=head.line,
            advice="name the columns in the first line, or name another format with '--as'",
        )
    concepts = []
    for row in rows:
        cells = dict(zip(names, row.cells, strict=False))
        name, form = one_line(cells.get("source", "")), one_line(cells.get("target", ""))
        if not name or not form or cells.get("fuzzy", "").casefold() in _FUZZY:
            continue
        context = _CONTEXT.fullmatch(cells.get("context", ""))
        concept = concept_of(
            (source.tag, name),
            [(target.tag, Term(form))],
            concept_id=context["concept"] if context else "",
            kind=cells.get("developer_comments", ""),
            note=cells.get("translator_comments", ""),
            line=row.line,
        )
        concepts.append(concept)
    return tuple(concepts)
