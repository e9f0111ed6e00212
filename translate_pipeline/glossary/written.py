"""The glossary file as it is written: keys, types and defaults, nothing checked beyond that."""

from enum import Enum
from functools import cache
from typing import Annotated

import msgspec

from translate_pipeline.model.glossary import CaseMode, EntryStatus, Inflection, Treatment

__all__ = [
    "RESERVED_KEYS",
    "VERSION",
    "WrittenEntry",
    "WrittenForbidden",
    "WrittenGlossary",
    "WrittenNames",
    "WrittenTerm",
    "glossary_struct",
]

VERSION = 1
# A text that says something; the loader has a better message than msgspec for a blank one.
Text = Annotated[str, msgspec.Meta(min_length=1, pattern=r"\S")]


# What the loader refuses by itself, told to editors.
Pattern = Annotated[str, msgspec.Meta(extra_json_schema={"pattern": r"\{name\}"})]
Day = Annotated[str, msgspec.Meta(extra_json_schema={"pattern": r"^(\d{4}-\d{2}-\d{2})?$"})]


def _one_of(words: type[Enum]) -> msgspec.Meta:
    """Return what an editor shows; the loader checks the word itself, to name the nearest one."""
    return msgspec.Meta(extra_json_schema={"enum": [word.value for word in words]})


class _Struct(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A mapping of the file: the keys named here, no others."""


class WrittenNames(_Struct):
    """Names in the source language."""

    name: Text
    """Bare name, without its type word: Yame, not Yame City."""

    forms: tuple[Text, ...] = ()
    """Other spellings of the bare name."""

    case: Annotated[str, _one_of(CaseMode)] = CaseMode.SMART.value
    """How letters' case counts: smart (a capital needs one), exact or any."""


class WrittenForbidden(_Struct):
    """A term that is known to be wrong."""

    form: Text
    """The wrong form; its inflected forms are found too."""

    why: str = ""
    """Reason, shown with the finding."""


class WrittenTerm(_Struct):
    """The decision for one target language; a language without one is not decided yet."""

    preferred: Text
    """Bare term to write; the kind adds the type word."""

    admitted: tuple[Text, ...] = ()
    """Terms that are right as well."""

    forbidden: tuple[WrittenForbidden, ...] = ()
    """Terms that are known to be wrong."""

    also: tuple[Text, ...] = ()
    """Words that stand for the name, such as demonyms, with all their forms."""

    forms: tuple[Text, ...] = ()
    """Irregular forms that the rules of the language do not give."""

    inflect: Annotated[str, _one_of(Inflection)] = Inflection.NAME.value
    """How the term takes endings: as a proper name, as a common noun, or not at all."""


class WrittenGuards(_Struct):
    """Neighbors that make a name another one."""

    not_after: tuple[Text, ...] = ()
    """Words that may not stand right before the name, in their own case: Mr, Mayor."""

    not_before: tuple[Text, ...] = ()
    """Words that may not stand right after the name, in their own case: Fair, Opera."""


class WrittenJapanese(_Struct):
    """The Japanese name that other names are taken from."""

    kanji: str = ""
    """As the place itself writes it, with its type word: 鹿角市."""

    kana: str = ""
    """How it is read, in hiragana or katakana: かづのし."""


class WrittenEvidence(_Struct):
    """Where a form was seen."""

    lang: Text
    """Language of the form."""

    form: Text
    """The form as it was seen."""

    by: Text
    """Who uses it."""

    date: Day = ""
    """Day of the entry: YYYY-MM-DD."""


class WrittenEntry(_Struct):
    """A place, person, organisation or product; its own names stand under the source's code."""

    id: Text
    """Stable and unique in the glossary."""

    kind: Text
    """One of the kinds of this file; its type words go with the names."""

    part_of: str = ""
    """Id of the entry that it is a part of."""

    code: str = ""
    """Official code in quotes, such as JIS X 0402."""

    ja: WrittenJapanese | None = None
    """Japanese name, from which names in other languages can be suggested."""

    guards: WrittenGuards = msgspec.field(default_factory=WrittenGuards)
    """Neighbors that make the name another one."""

    translate: (
        Annotated[str, _one_of(Treatment)] | dict[str, Annotated[str, _one_of(Treatment)]]
    ) = Treatment.TRANSLATE.value
    """What becomes of the name, in all languages or by language."""

    terms: dict[str, WrittenTerm] = msgspec.field(default_factory=dict)
    """Decisions by target language."""

    status: Annotated[str, _one_of(EntryStatus)] = EntryStatus.APPROVED.value
    """How far it is decided: findings about a draft inform only; a retired one matches nothing."""

    note: str = ""
    """Advice for translators."""

    evidence: tuple[WrittenEvidence, ...] = ()
    """Where the forms come from."""

    @property
    def names(self) -> WrittenNames:
        """Names in the source language."""
        names = getattr(self, _NAMES)
        assert isinstance(names, WrittenNames)
        return names


class WrittenGlossary(_Struct):
    """Names and how each language writes them."""

    version: Annotated[int, msgspec.Meta(extra_json_schema={"const": VERSION})]
    """Version of this format."""

    source: Text
    """Code of the source language, which is also the key of an entry's source names."""

    targets: tuple[Text, ...]
    """Codes of the target languages."""

    kinds: dict[str, dict[str, tuple[Pattern, ...]]]
    """Sorts of entries with their type words: patterns with {name} by language, the first of
    which is the one to write."""

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
