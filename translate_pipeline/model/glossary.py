"""The glossary: places, people and products with their names in each language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from translate_pipeline.model.locales import same_language

__all__ = [
    "CaseMode",
    "Decision",
    "Entry",
    "EntryStatus",
    "Evidence",
    "Glossary",
    "Guards",
    "Inflection",
    "Japanese",
    "Kind",
    "Term",
    "TermStatus",
    "Treatment",
]


V = TypeVar("V")


class TermStatus(Enum):
    """What a translator may do with a term."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"


class EntryStatus(Enum):
    """How far an entry is decided."""

    DRAFT = "draft"
    """Under discussion: its findings are for information only."""

    APPROVED = "approved"

    RETIRED = "retired"
    """Kept for the record; matches nothing."""


class CaseMode(Enum):
    """How the letters' case of a source name counts."""

    SMART = "smart"
    """A word with a capital needs one in the text; a word without takes any."""

    EXACT = "exact"
    ANY = "any"


class Treatment(Enum):
    """What becomes of a source name in a translation."""

    TRANSLATE = "translate"
    """One of the approved terms stands in the translation."""

    KEEP = "keep"
    """The source name stays as it is."""

    OPTIONAL = "optional"
    """No check."""


class Inflection(Enum):
    """How a term takes endings, where its language has them."""

    NAME = "name"
    """As a proper name: capital, but lower case in Hungarian adjectives with -i."""

    COMMON = "common"
    """As a common noun: lower case, a capital at the start of a sentence."""

    NONE = "none"
    """Never."""


@dataclass(frozen=True, slots=True)
class Term:
    """A name in one language."""

    form: str
    """Bare name in NFC, never empty: ``鹿角``, not ``鹿角市``."""

    status: TermStatus = TermStatus.PREFERRED
    """Whether it may be used."""

    why: str = ""
    """Reason why it is forbidden; empty if none was given."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about one entry for one target language."""

    preferred: Term
    """The term to write."""

    admitted: tuple[Term, ...] = ()
    """Terms that are right as well."""

    forbidden: tuple[Term, ...] = ()
    """Terms that are known to be wrong."""

    also: tuple[str, ...] = ()
    """Words that stand for the name, such as demonyms (``tokiota``); all inflected forms."""

    forms: tuple[str, ...] = ()
    """Irregular forms that the rules of the language do not give (``egri`` of Eger)."""

    inflection: Inflection = Inflection.NAME
    """How its terms take endings."""

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms, the preferred one first, the forbidden ones last."""
        return (self.preferred, *self.admitted, *self.forbidden)

    @property
    def approved(self) -> tuple[Term, ...]:
        """The terms that may be used, the preferred one first."""
        return (self.preferred, *self.admitted)


@dataclass(frozen=True, slots=True)
class Guards:
    """Neighbours that make a name another one: ``Mayor`` before ``Akita``."""

    not_after: tuple[str, ...] = ()
    """Words that may not stand right before the name, in their own case."""

    not_before: tuple[str, ...] = ()
    """Words that may not stand right after the name, in their own case."""


@dataclass(frozen=True, slots=True)
class Japanese:
    """The Japanese name that the other names are taken from."""

    kanji: str = ""
    """As the place itself writes it, with its type word (``鹿角市``)."""

    kana: str = ""
    """How it is read, in hiragana or katakana."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a form was seen."""

    language: str
    """Language code as the glossary spells it."""

    form: str
    """The form as it was seen."""

    by: str
    """Who uses it."""

    date: str
    """Day of the entry, ``YYYY-MM-DD``; empty if not known."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of entry with the type words that its names go with."""

    name: str
    """The word in an entry's ``kind``."""

    patterns: Mapping[str, tuple[str, ...]]
    """For each language, patterns with ``{name}``; the first one is the one to write."""

    def spell(self, language: str, name: str) -> tuple[str, ...]:
        """Return the name with its type words, in the order of the patterns.

        Example:
            >>> Kind("city", {"en": ("{name} City", "City of {name}")}).spell("en", "Yame")
            ('Yame City', 'City of Yame')
        """
        patterns = _of_language(self.patterns, language) or ()
        return tuple(pattern.replace("{name}", name) for pattern in patterns)


@dataclass(frozen=True, slots=True)
class Entry:
    """A place, person, organisation or product with its names."""

    id: str
    """Stable and unique in the glossary."""

    kind: Kind
    """What it is."""

    names: tuple[str, ...]
    """Bare names in the source language, the usual one first; never empty."""

    case: CaseMode = CaseMode.SMART
    """How the case of the source names counts."""

    guards: Guards = field(default_factory=Guards)
    """Neighbours that make it another name."""

    part_of: str = ""
    """Id of the entry that it is a part of; empty if of none."""

    code: str = ""
    """Official code, such as JIS X 0402; empty if there is none."""

    japanese: Japanese | None = None
    """Japanese name; None if it has none."""

    treatments: Mapping[str, Treatment] = field(default_factory=dict)
    """What becomes of it, for each target language."""

    decisions: Mapping[str, Decision] = field(default_factory=dict)
    """For each target language that has one; a missing one is not decided yet."""

    status: EntryStatus = EntryStatus.APPROVED
    """How far it is decided."""

    note: str = ""
    """Advice for translators."""

    evidence: tuple[Evidence, ...] = ()
    """Where the forms come from."""

    line: int = field(default=0, compare=False)
    """1-based line of the glossary file where it starts; 0 if unknown."""

    def decision(self, language: str) -> Decision | None:
        """Return what was decided for a language in either spelling; None if nothing was."""
        return _of_language(self.decisions, language)

    def treatment(self, language: str) -> Treatment:
        """Return what becomes of its name in a language in either spelling."""
        return _of_language(self.treatments, language) or Treatment.TRANSLATE


@dataclass(frozen=True, slots=True)
class Glossary:
    """All entries, in file order, with their kinds."""

    source: str
    """Code of the source language."""

    targets: tuple[str, ...]
    """Codes of the target languages, as the file spells them."""

    kinds: Mapping[str, Kind]
    """Kinds by name, in file order."""

    entries: tuple[Entry, ...]
    """Entries in file order; ids are unique."""

    path: str = field(default="", compare=False)
    """File that it was read from, as printed."""

    def entry(self, entry_id: str) -> Entry | None:
        """Return the entry with an id; None if there is none."""
        return next((entry for entry in self.entries if entry.id == entry_id), None)

    def language(self, code: str) -> str | None:
        """Return the file's spelling of a language code; None if it has no such language."""
        known = (self.source, *self.targets)
        return next((own for own in known if same_language(own, code)), None)

    @property
    def active(self) -> Iterator[Entry]:
        """Entries that are not retired."""
        return (entry for entry in self.entries if entry.status is not EntryStatus.RETIRED)


def _of_language(mapping: Mapping[str, V], language: str) -> V | None:
    if language in mapping:
        return mapping[language]
    return next((value for key, value in mapping.items() if same_language(key, language)), None)
