"""The glossary file as it is written: keys, types and defaults, nothing checked beyond that."""

from functools import cache
from typing import Annotated

import msgspec

__all__ = [
    "RESERVED_KEYS",
    "WrittenEntry",
    "WrittenForbidden",
    "WrittenGlossary",
    "WrittenNames",
    "WrittenTerm",
    "glossary_struct",
]

Text = Annotated[str, msgspec.Meta(min_length=1)]


class _Struct(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A mapping of the file: the keys named here, no others."""


class WrittenNames(_Struct):
    """Names in the source language."""

    name: Text
    forms: tuple[Text, ...] = ()
    case: str = "smart"


class WrittenForbidden(_Struct):
    """A term that is known to be wrong."""

    form: Text
    why: str = ""


class WrittenTerm(_Struct):
    """The decision for one target language."""

    preferred: Text
    admitted: tuple[Text, ...] = ()
    forbidden: tuple[WrittenForbidden, ...] = ()
    also: tuple[Text, ...] = ()
    forms: tuple[Text, ...] = ()
    inflect: str = "name"


class _Guards(_Struct):
    not_after: tuple[Text, ...] = ()
    not_before: tuple[Text, ...] = ()


class _Japanese(_Struct):
    kanji: str = ""
    kana: str = ""


class _Evidence(_Struct):
    lang: str
    form: Text
    by: str
    date: str = ""


class WrittenEntry(_Struct):
    """An entry without its source names: their key is the code of the source language."""

    id: Text
    kind: str
    part_of: str = ""
    code: str = ""
    ja: _Japanese | None = None
    guards: _Guards = msgspec.field(default_factory=_Guards)
    translate: str | dict[str, str] = "translate"
    terms: dict[str, WrittenTerm] = msgspec.field(default_factory=dict)
    status: str = "approved"
    note: str = ""
    evidence: tuple[_Evidence, ...] = ()

    @property
    def names(self) -> WrittenNames:
        """Names in the source language."""
        names = getattr(self, _NAMES)
        assert isinstance(names, WrittenNames)
        return names


class WrittenGlossary(_Struct):
    """The file without its entries, whose struct depends on the source language."""

    version: int
    source: Text
    targets: tuple[Text, ...]
    kinds: dict[str, dict[str, tuple[Text, ...]]]

    @property
    def written_entries(self) -> tuple[WrittenEntry, ...]:
        """Entries in file order."""
        entries = getattr(self, "entries")  # noqa: B009  # a field of the subclass
        assert isinstance(entries, tuple)
        return entries


RESERVED_KEYS = frozenset(WrittenEntry.__struct_fields__)
_NAMES = "source_names"


@cache
def glossary_struct(source: str) -> type[WrittenGlossary]:
    """Return the struct of a glossary whose entries hold their names under ``source``."""
    entry = msgspec.defstruct(
        "Entry",
        [(_NAMES, WrittenNames)],
        bases=(WrittenEntry,),
        rename={_NAMES: source},
        kw_only=True,
        forbid_unknown_fields=True,
    )
    entries = tuple.__class_getitem__((entry, ...))
    glossary = msgspec.defstruct(
        "Glossary",
        [("entries", entries, ())],
        bases=(WrittenGlossary,),
        kw_only=True,
        forbid_unknown_fields=True,
    )
    assert issubclass(glossary, WrittenGlossary)
    return glossary
