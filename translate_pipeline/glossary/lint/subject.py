"""A glossary together with its forms as they are written, each with its place in the file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from translate_pipeline.model.glossary import Entry, EntryStatus, Glossary
from translate_pipeline.typed_text import Path, Plain

__all__ = ["Form", "Part", "Subject", "read_forms"]


class Part(Enum):
    """What a form is in its entry; the value is its key in the file."""

    NAME = "name"
    SOURCE_FORM = "source forms"
    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"
    ALSO = "also"
    IRREGULAR = "forms"


_SOURCE = (Part.NAME, Part.SOURCE_FORM)
_APPROVED = (Part.PREFERRED, Part.ADMITTED)


@dataclass(frozen=True, slots=True)
class Form:
    """One form of the file, which loading would have put into NFC."""

    text: str
    """The form as written."""

    part: Part
    """What it is."""

    language: str
    """Its language as the glossary spells it."""

    entry: Entry
    """Whose form it is."""

    place: Path
    """Where it stands in the YAML text."""

    @property
    def is_source(self) -> bool:
        """Whether it is a name in the source language."""
        return self.part in _SOURCE

    @property
    def is_approved(self) -> bool:
        """Whether a translator may write it as the name."""
        return self.part in _APPROVED

    @property
    def is_wanted(self) -> bool:
        """Whether somebody writes it: all but forbidden forms."""
        return self.part is not Part.FORBIDDEN

    @property
    def base_language(self) -> str:
        """Bare language: ``zh`` of ``zh_CN``."""
        return self.language.replace("_", "-").split("-")[0].lower()


@dataclass(frozen=True)
class Subject:
    """What the rules look at."""

    glossary: Glossary
    """The glossary as it was loaded."""

    forms: tuple[Form, ...]
    """Forms of the entries that are not retired, in file order."""

    places: Mapping[str, Path]
    """Where each entry stands, by its id."""

    mentioned: frozenset[str] | None = None
    """Ids of the entries that articles mention; None if the articles were not read."""

    @cached_property
    def active(self) -> tuple[Entry, ...]:
        """Entries that are not retired, in file order."""
        return tuple(self.glossary.active)

    def place(self, entry: Entry, *path: str | int) -> Path:
        """Return where a value of an entry stands."""
        return (*self.places[entry.id], *path)


def read_forms(glossary: Glossary, value: Plain) -> Iterator[Form]:
    """Yield the forms of a YAML value that was loaded as ``glossary``."""
    entries = value.get("entries", []) if isinstance(value, dict) else []
    assert isinstance(entries, list)
    for number, (entry, written) in enumerate(zip(glossary.entries, entries, strict=True)):
        if entry.status is EntryStatus.RETIRED:
            continue
        assert isinstance(written, dict)
        place = ("entries", number)
        yield from _source_forms(entry, written[glossary.source], (*place, glossary.source))
        terms = written.get("terms") or {}
        assert isinstance(terms, dict)
        for code, term in terms.items():
            language = glossary.language(code) or code
            yield from _target_forms(entry, language, term, (*place, "terms", code))


def _source_forms(entry: Entry, names: Plain, place: Path) -> Iterator[Form]:
    assert isinstance(names, dict)
    yield from _listed(entry, place[-1], names.get("name"), Part.NAME, (*place, "name"))
    yield from _listed(entry, place[-1], names.get("forms"), Part.SOURCE_FORM, (*place, "forms"))


def _target_forms(entry: Entry, language: str, term: Plain, place: Path) -> Iterator[Form]:
    assert isinstance(term, dict)
    for part in Part:
        if part not in _SOURCE:
            value = term.get(part.value)
            yield from _listed(entry, language, value, part, (*place, part.value))


def _listed(
    entry: Entry, language: str | int, value: Plain, part: Part, place: Path
) -> Iterator[Form]:
    """Yield the forms that a value holds: a text, texts, or mappings with a ``form``."""
    if isinstance(value, str):
        yield Form(value, part, str(language), entry, place)
    elif isinstance(value, dict):
        yield from _listed(entry, language, value.get("form"), part, (*place, "form"))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _listed(entry, language, item, part, (*place, number))
