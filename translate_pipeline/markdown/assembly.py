"""Put translations where the units stand, and prove that nothing else changed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.autolinks import separate_addresses
from translate_pipeline.markdown.escape import Care, write_unit
from translate_pipeline.markdown.references import defined_labels, restore_references
from translate_pipeline.markdown.structure import block_structure
from translate_pipeline.model.documents import (
    Article,
    Document,
    Key,
    Syntax,
    Treatment,
    Unit,
)
from translate_pipeline.model.findings import Finding, Place, Severity

__all__ = ["Assembled", "assemble"]

_MARKDOWN = (Syntax.PROSE, Syntax.LINE, Syntax.CELL)


@dataclass(frozen=True, slots=True)
class Assembled:
    """An article with its translations in place."""

    data: bytes
    """The localized article; also what ``bytes()`` of this value returns."""

    refused: tuple[Finding, ...]
    """Translations that would have changed the structure; their units keep the source text."""

    fallback: tuple[int, ...]
    """Numbers of the units that stand in the source language: not translated, or refused.

    Values that a language need not replace, such as a slug, are never among them.
    """

    def __bytes__(self) -> bytes:
        return self.data


def assemble(document: Document, translations: Mapping[Key, str] | Mapping[int, str]) -> Assembled:
    r"""Return the article with each unit's translation in its place.

    A unit without a translation, or with one equal to its source, is copied byte for byte. A
    translation that would start or end a block is escaped; where no escape serves, the unit
    keeps its source and a finding says why.

    Args:
        document: A parsed article.
        translations: Texts by the units' keys, or by their numbers in ``document.units``; blank
            ones count as missing.

    Example:
        >>> from translate_pipeline.markdown import parse_article
        >>> document = parse_article("* Tea\n* Rice\n", path="a.md")
        >>> tea = document.units[0].key
        >>> assemble(document, {tea: "2026. tea"}).data
        b'* 2026\\. tea\n* Rice\n'
    """
    texts = dict(_texts(document, translations))
    changed = {n: text for n, text in texts.items() if text != document.units[n].key.msgid}
    pieces, refused = _fitting_pieces(document, changed)
    untranslated = (
        number
        for number, unit in enumerate(document.units)
        if number not in texts and unit.treatment is Treatment.TRANSLATE
    )
    return Assembled(
        data=_splice(document, pieces),
        refused=tuple(_refusal(document, n, changed[n]) for n in refused),
        fallback=tuple(sorted((*untranslated, *refused))),
    )


def _texts(
    document: Document, translations: Mapping[Key, str] | Mapping[int, str]
) -> Iterator[tuple[int, str]]:
    """Yield number and translation of the units that have one."""
    texts = cast("Mapping[Key | int, str]", translations)  # a union's get() takes no key
    for number, unit in enumerate(document.units):
        text = texts.get(unit.key) or texts.get(number) or ""
        if text.strip():
            yield number, text


def _fitting_pieces(
    document: Document, texts: Mapping[int, str]
) -> tuple[dict[int, bytes], list[int]]:
    """Return the bytes for each unit, and the numbers of the units whose text does not fit."""
    if not texts:
        return {}, []
    newline = _newline_of(document.article.data)
    texts = _repaired(document, texts)
    pieces = {n: _write(document, n, text, newline, Care.USUAL) for n, text in texts.items()}
    structure = block_structure(document.article)
    if _keeps(document, pieces, structure):
        return pieces, []
    refused: list[int] = []
    for number in _misfits(document, pieces, structure):
        pieces[number] = _write(document, number, texts[number], newline, Care.WARY)
        if not _keeps(document, {number: pieces[number]}, structure):
            del pieces[number]
            refused.append(number)
    if not _keeps(document, pieces, structure):
        # Texts that fit alone but not together: the later one of a pair has to go.
        together: dict[int, bytes] = {}
        for number, piece in pieces.items():
            if _keeps(document, {**together, number: piece}, structure):
                together[number] = piece
            else:
                refused.append(number)
        pieces = together
    return pieces, sorted(refused)


def _repaired(document: Document, texts: Mapping[int, str]) -> dict[int, str]:
    """Return the texts with links that lead where the source's do."""
    labels = defined_labels(document.article.data[document.body :])
    repaired = {}
    for number, text in texts.items():
        unit = document.units[number]
        if unit.syntax in _MARKDOWN:
            text = restore_references(unit.key.msgid, text, labels)
            text = separate_addresses(unit.key.msgid, text)
        repaired[number] = text
    return repaired


def _misfits(
    document: Document, pieces: Mapping[int, bytes], structure: tuple[object, ...]
) -> list[int]:
    """Return the units that change the structure, found by halving: few bad ones cost little."""
    numbers = list(pieces)
    if _keeps(document, pieces, structure):
        return []
    if len(numbers) == 1:
        return numbers
    middle = len(numbers) // 2
    halves: Iterable[list[int]] = (numbers[:middle], numbers[middle:])
    return [
        n for half in halves for n in _misfits(document, {n: pieces[n] for n in half}, structure)
    ]


def _keeps(document: Document, pieces: Mapping[int, bytes], structure: tuple[object, ...]) -> bool:
    article = Article(document.article.path, _splice(document, pieces))
    try:
        return block_structure(article) == structure
    except SourceError:
        return False


def _splice(document: Document, pieces: Mapping[int, bytes]) -> bytes:
    data = document.article.data
    parts = []
    position = 0
    for number in sorted(pieces):
        hull = document.units[number].hull
        parts += [data[position : hull.start], pieces[number]]
        position = hull.end
    parts.append(data[position:])
    return b"".join(parts)


def _write(document: Document, number: int, text: str, newline: str, care: Care) -> bytes:
    unit = document.units[number]
    return write_unit(unit, document.article.data, text, newline, care)


def _newline_of(data: bytes) -> str:
    """Return the article's first line end; LF if it has none."""
    for at, byte in enumerate(data):
        if byte == 0x0A:
            return "\n"
        if byte == 0x0D:
            return "\r\n" if data[at + 1 : at + 2] == b"\n" else "\r"
    return "\n"


def _refusal(document: Document, number: int, text: str) -> Finding:
    unit: Unit = document.units[number]
    first_line = text.strip().splitlines()[0]
    return Finding(
        check="broken-structure",
        severity=Severity.ERROR,
        message=f"'{first_line[:40]}' would change the blocks around it, so the source stays",
        suggestion="",
        article=Place(document.article.path, unit.line),
    )
