"""DeepL's glossary: CSV of source and target, each source once, no header.

Format: DeepL API documentation, "Managing glossaries": at most 1,024 bytes a phrase, no control
characters, no white space around. Files that DeepL itself exports have the two languages as well.
"""

from collections.abc import Sequence

from translate_pipeline.errors import ExchangeError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.rows import (
    concept_of,
    one_line,
    read_table,
    rows_of,
    write_table,
)
from translate_pipeline.exchange.tmx_languages import source_rank, target_rank
from translate_pipeline.model.glossary import Term, TermStatus
from translate_pipeline.model.locales import Language

__all__ = ["read_deepl", "write_deepl"]

_MOST_BYTES = 1024
# Files that DeepL makes have the two languages too, and a number for how well a pair fits.
_CELLS = (2, 4, 5)


def write_deepl(concepts: Sequence[Concept], *, source: Language, target: Language) -> bytes:
    """Return the preferred terms of concepts as CSV; of two equal sources, the first goes out.

    Args:
        concepts: What to write, in this order.
        source: Language of the source terms.
        target: Language of the target terms.

    Raises:
        ExchangeError: A term is too long for DeepL.
    """
    pairs: dict[str, str] = {}
    for row in rows_of(concepts, source.tag, target.tag):
        if row.target.status is not TermStatus.PREFERRED:
            continue
        name, form = one_line(row.source), one_line(row.target.form)
        for text in (name, form):
            if len(text.encode()) > _MOST_BYTES:
                raise ExchangeError(
                    f"'{text[:40]}…' of '{row.concept.id}' is longer than {_MOST_BYTES:,} bytes",
                    advice="DeepL takes no longer phrase: shorten it",
                )
        pairs.setdefault(name, form)
    return write_table(pairs.items())


def read_deepl(
    data: bytes, *, path: str, source: Language, target: Language
) -> tuple[Concept, ...]:
    """Return one concept for each row of a DeepL glossary.

    Args:
        data: The file.
        path: The file's name, for errors.
        source: Language of the first cells.
        target: Language of the second cells.

    Raises:
        ExchangeError: A row has other cells, or is in other languages.
    """
    concepts = []
    for row in read_table(data, path=path):
        cells = row.cells
        if len(cells) not in _CELLS:
            message = f"{len(cells)} cells, expected source and target"
            advice = "quote cells that hold commas, or name another format with '--as'"
            raise ExchangeError(message, path=path, line=row.line, advice=advice)
        if len(cells) > 2 and not (source_rank(cells[2], source) and target_rank(cells[3], target)):
            message = f"in '{cells[2]}' and '{cells[3]}', not in {source.tag} and {target.tag}"
            advice = "name the language with '--to'"
            raise ExchangeError(message, path=path, line=row.line, advice=advice)
        name, form = map(one_line, cells[:2])
        if name and form:
            pair = (source.tag, name), [(target.tag, Term(form))]
            concepts.append(concept_of(*pair, line=row.line))
    return tuple(concepts)
