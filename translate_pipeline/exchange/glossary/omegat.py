"""OmegaT's own glossary: source, target and comment, with tabs between.

Format: OmegaT manual, "Glossaries". A name that ends in ``.utf8`` says the encoding; a line that
starts with ``#`` is a comment.
"""

from collections.abc import Sequence

from translate_pipeline.errors import ExchangeError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.rows import (
    approved,
    concept_of,
    one_line,
    read_table,
    rows_of,
)
from translate_pipeline.model.glossary import Term
from translate_pipeline.model.locales import Language

__all__ = ["read_omegat", "write_omegat"]

_COMMENT = "#"
_FEWEST_CELLS, _MOST_CELLS = 2, 3


def write_omegat(concepts: Sequence[Concept], *, source: Language, target: Language) -> bytes:
    """Return concepts as lines of three cells; forbidden terms are left out.

    Args:
        concepts: What to write, in this order.
        source: Language of the source terms.
        target: Language of the target terms.

    Raises:
        ExchangeError: A source term would make its line a comment.
    """
    lines = []
    for row in filter(approved, rows_of(concepts, source.tag, target.tag)):
        if row.source.startswith(_COMMENT):
            raise ExchangeError(
                f"'{row.source}' of '{row.concept.id}' starts with '#', a comment to OmegaT",
                advice="export with '--as tbx', which OmegaT reads too",
            )
        comment = row.concept.note or row.concept.kind
        lines.append("\t".join(map(one_line, (row.source, row.target.form, comment))))
    return "".join(f"{line}\n" for line in lines).encode()


def read_omegat(
    data: bytes, *, path: str, source: Language, target: Language
) -> tuple[Concept, ...]:
    """Return one concept for each line of an OmegaT glossary.

    Args:
        data: The file, in UTF-8.
        path: The file's name, for errors.
        source: Language of the first cells.
        target: Language of the second cells.

    Raises:
        ExchangeError: A line has too few or too many cells.
    """
    concepts = []
    for row in read_table(data, path=path, tabs=True):
        if row.cells[0].startswith(_COMMENT):
            continue
        if not _FEWEST_CELLS <= len(row.cells) <= _MOST_CELLS:
            raise ExchangeError(
                f"{len(row.cells)} cells, expected source, target and comment",
                path=path,
                line=row.line,
                advice="part the cells with tabs, or name another format with '--as'",
            )
        name, form, comment = (*map(one_line, row.cells), "")[:3]
        if name and form:
            pair = (source.tag, name), [(target.tag, Term(form))]
            concepts.append(concept_of(*pair, note=comment, line=row.line))
    return tuple(concepts)
