"""Merge two edited versions of a catalog, message by message: nothing that was typed is lost."""

import codecs
from collections.abc import Mapping
from dataclasses import dataclass, replace

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.catalogs.charsets import declare_utf8
from translate_pipeline.catalogs.merge.header import merge_headers, template_date
from translate_pipeline.catalogs.merge.lists import merge_orders
from translate_pipeline.catalogs.merge.message import merge_message
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Key

__all__ = ["Conflict", "Merged", "merge_catalogs"]

_NO_CATALOG = Catalog(Message(msgid=""), ())


@dataclass(frozen=True, slots=True)
class Conflict:
    """A message that each side translated in its own way."""

    key: Key
    """The message."""

    kept: tuple[str, ...]
    """The translation in use, a text a form."""

    suggested: tuple[str, ...]
    """The other one, now in a comment, a text a form; empty where a form has no other text."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A catalog that holds the work of two sides."""

    catalog: Catalog
    """Live messages in the order of ours, obsolete ones last."""

    conflicts: tuple[Conflict, ...]
    """What somebody should look at, in the order of the catalog."""


def merge_catalogs(base: Catalog | None, ours: Catalog, theirs: Catalog) -> Merged:
    """Return what two sides made of a catalog, as one.

    A message that one side changed is taken from it. Where both translated one, a confirmed
    translation comes before a fuzzy one, and ours before theirs; the other text is kept in a
    translator comment. A message that one side removed and the other translated is obsolete.

    Args:
        base: What both started from; None if both sides added the file.
        ours: The side whose translations and order come first.
        theirs: The other side.
    """
    if _is_same(ours, theirs) or (base is not None and _is_same(base, theirs)):
        return Merged(ours, ())
    if base is not None and _is_same(base, ours):
        return Merged(theirs, ())
    base = base or _NO_CATALOG
    found, conflicts = _merge_messages(base, ours, theirs)
    found |= _carried(base, found)
    messages = tuple(found[key] for key in _order(base, ours, theirs, found))
    header = merge_headers(base.header, ours.header, theirs.header)
    catalog = _in_one_charset(replace(ours, header=header, messages=messages), ours, theirs)
    places = {message.key: number for number, message in enumerate(messages)}
    conflicts.sort(key=lambda conflict: places[conflict.key])
    return Merged(_separated(catalog, ours, theirs), tuple(conflicts))


def _is_same(one: Catalog, other: Catalog) -> bool:
    """Return whether two catalogs are the same bytes."""
    return one == other and _as_read(one) == _as_read(other)


def _as_read(catalog: Catalog) -> tuple[str, str, list[tuple[str | None, str]]]:
    entries = [(message.raw, message.gap) for message in (catalog.header, *catalog.messages)]
    return catalog.charset, catalog.tail, entries


def _merge_messages(
    base: Catalog, ours: Catalog, theirs: Catalog
) -> tuple[dict[Key, Message], list[Conflict]]:
    """Return the messages that stay, in no order, and the conflicts."""
    old, left, right = ({m.key: m for m in side.messages} for side in (base, ours, theirs))
    is_theirs_newer = template_date(theirs) > template_date(ours)
    found: dict[Key, Message] = {}
    conflicts: list[Conflict] = []
    for key in left | right:
        message, given_way = merge_message(
            old.get(key), left.get(key), right.get(key), is_theirs_newer=is_theirs_newer
        )
        if message is None:
            continue
        found[key] = message
        if given_way:
            conflicts.append(Conflict(key, message.msgstr, given_way))
    return found, conflicts


def _carried(base: Catalog, found: Mapping[Key, Message]) -> dict[Key, Message]:
    """Return fuzzy messages with the newer translation of the text that they were made from.

    One side translated a text that the other side's template has in new words: the old
    translation, carried over there and untouched since, gives way to the new one.
    """
    old = {
        message.key: message.msgstr
        for message in base.live
        if message.has_translation
        and message.key in found
        and found[message.key].is_obsolete
        and found[message.key].msgstr != message.msgstr
    }
    carried: dict[Key, Message] = {}
    for key, message in found.items() if old else ():
        if message.is_obsolete or not message.is_fuzzy or not message.previous:
            continue
        source = _previous_key(message)
        if source in old and message.msgstr == old[source]:
            carried[key] = replace(message, msgstr=found[source].msgstr, raw=None)
    return carried


def _previous_key(message: Message) -> Key | None:
    """Return what a fuzzy message was translated from; None if its ``#|`` cannot be read."""
    lines = ('msgid ""', 'msgstr ""', "", *message.previous, 'msgstr ""')
    try:
        return parse_catalog("\n".join(lines).encode(), path="").messages[0].key
    except (CatalogError, IndexError):
        return None


def _order(
    base: Catalog, ours: Catalog, theirs: Catalog, found: Mapping[Key, Message]
) -> list[Key]:
    """Return the keys in the order of the merged catalog."""
    sides = (base, ours, theirs)
    live = merge_orders(*([m.key for m in c.live if _is_live_in(found, m.key)] for c in sides))
    retired = dict.fromkeys(m.key for c in (ours, theirs) for m in c.messages if m.key in found)
    return [*live, *(key for key in retired if found[key].is_obsolete)]


def _is_live_in(found: Mapping[Key, Message], key: Key) -> bool:
    return key in found and not found[key].is_obsolete


def _in_one_charset(catalog: Catalog, ours: Catalog, theirs: Catalog) -> Catalog:
    """Return a catalog as UTF-8 if its messages come from files of two charsets."""
    names = {codecs.lookup(side.charset).name for side in (ours, theirs)}
    if len(names) == 1:
        return catalog
    header = catalog.header
    fields = declare_utf8(header.msgstr[0])
    if fields != header.msgstr[0]:
        header = replace(header, msgstr=(fields,), raw=None)
    return replace(catalog, header=header, charset="UTF-8")


def _separated(catalog: Catalog, ours: Catalog, theirs: Catalog) -> Catalog:
    """Return a catalog in which what ended a file and now stands inside has an end of its own."""
    ends = {id(side.messages[-1] if side.messages else side.header) for side in (ours, theirs)}
    entries = [catalog.header, *catalog.messages]
    for number, entry in enumerate(entries[:-1]):
        if id(entry) in ends and entry.raw is not None:
            raw = entry.raw if entry.raw.endswith(("\n", "\r")) else f"{entry.raw}\n"
            entries[number] = replace(entry, raw=raw, gap="\r\n" if "\r\n" in raw else "\n")
    return replace(catalog, header=entries[0], messages=tuple(entries[1:]))
