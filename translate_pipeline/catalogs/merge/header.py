"""Three-way merge of catalog headers, field by field."""

from dataclasses import replace
from datetime import UTC, datetime

from translate_pipeline.catalogs.merge.lists import merge_lines, merge_orders, merge_values
from translate_pipeline.model.catalogs import Catalog, Message

__all__ = ["merge_headers", "template_date"]

_TEMPLATE_DATE = "POT-Creation-Date"
_REVISION_DATE = "PO-Revision-Date"
# An editor writes these together with the date of the revision.
_OF_THE_REVISION = ("Last-Translator", "X-Generator")
# What a template has for a date is older than any date.
_NEVER = datetime(1, 1, 1, tzinfo=UTC)


def template_date(catalog: Catalog) -> datetime:
    """Return when the template of a catalog was made, as its header says."""
    return _date_of(_fields_of(catalog.header).get(_TEMPLATE_DATE))


def merge_headers(base: Message, ours: Message, theirs: Message) -> Message:
    """Return the header of a merged catalog.

    Of two dates the later one stays; translator and editor come from the later revision. Any
    other field is the one of the side that changed it, ours if both did.
    """
    if theirs in (ours, base):
        return ours
    if ours == base:
        return theirs
    fields = _merge_fields(_fields_of(base), _fields_of(ours), _fields_of(theirs))
    merged = replace(
        ours,
        msgstr=("".join(f"{line}\n" for line in fields),),
        translator_comments=merge_lines(
            base.translator_comments, ours.translator_comments, theirs.translator_comments
        ),
        flags=merge_lines(base.flags, ours.flags, theirs.flags),
        raw=None,
    )
    return next((side for side in (ours, theirs) if side == merged), merged)


def _fields_of(header: Message) -> dict[str, str]:
    """Return the lines of a header by the name of their field; a line without one by itself."""
    lines = header.msgstr[0].removesuffix("\n").split("\n") if header.msgstr[0] else []
    return {line.partition(":")[0].strip(): line for line in lines}


def _merge_fields(base: dict[str, str], ours: dict[str, str], theirs: dict[str, str]) -> list[str]:
    dates = _date_of(ours.get(_REVISION_DATE)), _date_of(theirs.get(_REVISION_DATE))
    later: dict[str, str] = {}
    if dates[0] != dates[1]:
        side = ours if dates[0] > dates[1] else theirs
        later = {name: side[name] for name in _OF_THE_REVISION if name in side}
    for name in (_TEMPLATE_DATE, _REVISION_DATE):
        found = [side[name] for side in (ours, theirs) if name in side]
        later |= {name: max(found, key=_date_of)} if found else {}
    lines: list[str] = []
    for name in merge_orders(list(base), list(ours), list(theirs)):
        values = [side.get(name) for side in (base, ours, theirs)]
        line = later.get(name) or merge_values(*values, otherwise=ours.get(name, theirs.get(name)))
        lines += [line] if line is not None else []
    return lines


def _date_of(line: str | None) -> datetime:
    try:
        return datetime.strptime((line or "").partition(":")[2].strip(), "%Y-%m-%d %H:%M%z")
    except ValueError:
        return _NEVER
