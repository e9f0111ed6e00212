"""Move articles within catalogs: their references change, all else stays byte for byte."""

import re
from collections.abc import Callable
from dataclasses import replace

from translate_pipeline.catalogs.serialize import format_message, serialize_catalog
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog, Message

__all__ = ["encode_moved", "with_moved_references", "with_project_id"]

_REFERENCE_LINE = re.compile(r"^(#:)(.*)$", re.MULTILINE)
_PROJECT_ID = re.compile(r'^("?Project-Id-Version:[^\n]* )(\S+?)(\\n"|"|)(?=\r?$)', re.MULTILINE)


def with_moved_references(catalog: Catalog, moved: Callable[[str], str]) -> Catalog:
    """Return a catalog whose live messages refer to the articles' new places.

    Args:
        catalog: The catalog.
        moved: Returns the new reference for an old one; the same if it stays.
    """
    return replace(catalog, messages=tuple(_moved(m, moved) for m in catalog.messages))


def _moved(message: Message, moved: Callable[[str], str]) -> Message:
    references = tuple(moved(reference) for reference in message.references)
    if message.is_obsolete or references == message.references:
        return message
    changed = replace(message, references=references, raw=None)
    if message.raw is None or message.raw == format_message(message):
        # Ours are filled to a width, which the new names may need in another way.
        return replace(changed, raw=format_message(changed))
    raw = _REFERENCE_LINE.sub(
        lambda line: line[1] + re.sub(r"[^\s\u2068\u2069]+", lambda m: moved(m[0]), line[2]),
        message.raw,
    )
    return replace(changed, raw=raw)


def with_project_id(catalog: Catalog, old: str, new: str) -> Catalog:
    """Return a catalog whose ``Project-Id-Version`` ends with the new issue id.

    ``update`` writes "title id" there once and leaves it alone afterwards, as it may be an
    editor's own; so a value that does not end with the old id stays.
    """
    raw = catalog.header.raw
    if raw is None or catalog.fields.get("Project-Id-Version", "").split(" ")[-1] != old:
        return catalog
    fresh = _PROJECT_ID.sub(lambda m: f"{m[1]}{new}{m[3]}" if m[2] == old else m[0], raw, count=1)
    fields = re.sub(
        rf"^(Project-Id-Version:.* ){re.escape(old)}[ \t]*$",
        lambda m: m[1] + new,
        catalog.header.msgstr[0],
        count=1,
        flags=re.MULTILINE,
    )
    return replace(catalog, header=replace(catalog.header, msgstr=(fields,), raw=fresh))


def encode_moved(catalog: Catalog, *, path: str) -> bytes:
    """Return the PO text of a catalog in its own encoding.

    Raises:
        CatalogError: The encoding cannot hold the new name.
    """
    try:
        return serialize_catalog(catalog)
    except UnicodeEncodeError as problem:
        raise CatalogError(
            f"the new name cannot be written in {catalog.charset}",
            path=path,
            line=1,
            advice="save the catalog as UTF-8 first, or choose a name without accents",
        ) from problem
