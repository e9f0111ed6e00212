"""MateCat's glossary: CSV with columns in a fixed order, in as many languages as wanted.

Source: MateCat's guide "Glossary file format" and its check of the column names. Its languages
have a region (``hu-HU``); the likely one of CLDR is written where ours have none. MateCat takes
spreadsheets in, and gives CSV out.
"""

import re
from collections.abc import Iterator, Sequence

from translate_pipeline.errors import ExchangeError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.rows import (
    TableRow,
    concept_of,
    one_line,
    read_table,
    write_table,
)
from translate_pipeline.exchange.tmx_languages import source_rank
from translate_pipeline.model.glossary import Term, TermStatus
from translate_pipeline.model.locales import Language

__all__ = ["read_matecat", "write_matecat"]

_CONCEPT_COLUMNS = ("Forbidden", "Domain", "Subdomain", "Definition")
_TERM_COLUMNS = ("Notes", "Example of use")
_LOCALE = r"[a-z]{2,3}(?:-[a-z0-9]{2,8})+"
_ORDER = re.compile(
    r"(?:forbidden\n)?(?:domain\n)?(?:subdomain\n)?(?:definition\n)?"
    rf"(?:{_LOCALE}\n(?:notes\n)?(?:example of use\n)?){{2,}}"
)
_TRUE = "TRUE"


def write_matecat(
    concepts: Sequence[Concept], *, source: Language, targets: Sequence[Language]
) -> bytes:
    """Return concepts as CSV with the columns of MateCat.

    Args:
        concepts: What to write, in this order.
        source: Language of the source terms.
        targets: Languages of the target terms.
    """
    tags = [source.tag, *(target.tag for target in targets)]
    columns = [cell for tag in tags for cell in (_with_region(tag), *_TERM_COLUMNS)]
    rows = (row for concept in concepts for row in _records(concept, tags))
    return write_table([[*_CONCEPT_COLUMNS, *columns], *rows])


def _with_region(tag: str) -> str:
    """Return a tag with a region: its own, or the likely one."""
    if "-" in tag:
        return tag
    from babel.core import get_global

    likely = str(get_global("likely_subtags").get(tag, tag))
    return f"{tag}-{likely.split('_')[-1]}" if "_" in likely else tag


def _records(concept: Concept, tags: Sequence[str]) -> Iterator[list[str]]:
    names = concept.terms.get(tags[0], ())
    by_language = {tag: concept.terms.get(tag, ()) for tag in tags[1:]}
    approved = {
        tag: [term for term in terms if term.status is not TermStatus.FORBIDDEN]
        for tag, terms in by_language.items()
    }
    for name in names:
        for rank in range(max(map(len, approved.values()), default=0)):
            found = {tag: terms[rank] for tag, terms in approved.items() if rank < len(terms)}
            yield _record(concept, tags, {tags[0]: name, **found})
    for tag, terms in by_language.items():
        for term in terms:
            if term.status is TermStatus.FORBIDDEN and names:
                yield _record(concept, tags, {tags[0]: names[0], tag: term}, forbidden=_TRUE)


def _record(
    concept: Concept, tags: Sequence[str], terms: dict[str, Term], *, forbidden: str = ""
) -> list[str]:
    cells = [forbidden, concept.kind, "", one_line(concept.note)]
    for tag in tags:
        term = terms.get(tag)
        cells += [term.form, one_line(term.why), ""] if term else ["", "", ""]
    return cells


def read_matecat(data: bytes, *, path: str, source: Language) -> tuple[Concept, ...]:
    """Return one concept for each row of a glossary of MateCat that has a source term.

    Args:
        data: The file, as CSV.
        path: The file's name, for errors.
        source: Language of the source terms.

    Raises:
        ExchangeError: Its columns are not those of MateCat.
    """
    head, *rows = read_table(data, path=path)
    names = [cell.casefold() for cell in head.cells]
    while names and not names[-1]:
        names.pop()
    if not _ORDER.fullmatch("".join(f"{name}\n" for name in names)):
        raise ExchangeError(
            "its columns are not those of MateCat",
            path=path,
            line=head.line,
            advice="name them 'Forbidden, Domain, Subdomain, Definition, en-US, Notes, "
            "Example of use, hu-HU, …' in this order, or name another format with '--as'",
        )
    columns = [place for place, name in enumerate(names) if re.fullmatch(_LOCALE, name)]
    own = max(columns, key=lambda place: source_rank(names[place], source))
    if not source_rank(names[own], source):
        message = f"no column in {source.tag}"
        raise ExchangeError(message, path=path, line=head.line, advice="add one, such as 'en-US'")
    found = (_concept(row, names, head.cells, columns, own) for row in rows)
    return tuple(concept for concept in found if concept)


def _concept(
    row: TableRow, names: Sequence[str], written: Sequence[str], columns: Sequence[int], own: int
) -> Concept | None:
    cells = dict(enumerate(map(one_line, row.cells)))
    by_name = {name: cells.get(place, "") for place, name in enumerate(names[: columns[0]])}
    is_forbidden = by_name.get("forbidden", "").upper() == _TRUE
    status = TermStatus.FORBIDDEN if is_forbidden else TermStatus.PREFERRED
    targets = []
    for place in columns:
        if place != own and cells.get(place):
            has_note = place + 1 < len(names) and names[place + 1] == "notes"
            why = cells.get(place + 1, "") if has_note else ""
            targets.append((written[place], Term(cells[place], status, why)))
    if not cells.get(own):
        return None
    return concept_of(
        (written[own], cells[own]),
        targets,
        kind=by_name.get("domain", ""),
        note=by_name.get("definition", ""),
        line=row.line,
    )
