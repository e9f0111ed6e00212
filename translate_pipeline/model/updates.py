"""What an update makes of messages, and what it gives back."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.documents import Key

__all__ = ["CatalogUpdate", "Change", "Updated"]


class Change(Enum):
    """What became of a message."""

    KEPT = "kept"
    """Same text, same articles."""

    MOVED = "moved"
    """Same text, in another article or context."""

    REVIVED = "revived"
    """Same text, back from the obsolete messages."""

    COSMETIC = "cosmetic"
    """Other white space, quotes, emphasis marks or link targets: still translated."""

    MINOR = "minor"
    """A small correction in an article that an editor declared so: still translated."""

    SENTENCES = "sentences"
    """Put together from the sentences that stayed: fuzzy."""

    SIMILAR = "similar"
    """Translation of a similar text that is gone: fuzzy."""

    MEMORY = "memory"
    """Translation of the same or a similar text in another catalog or an imported memory."""

    NEW = "new"
    """Nothing fits."""

    OBSOLETE = "obsolete"
    """Its text is gone; the translation is kept."""


@dataclass(frozen=True, slots=True)
class Updated:
    """A catalog after an update, and what the update did."""

    catalog: Catalog
    """The catalog in the order of the template, obsolete messages last."""

    fates: Mapping[Key, Change]
    """What became of each live message, in the order of the catalog."""

    retired: tuple[Key, ...] = ()
    """Messages that became obsolete now."""

    @property
    def changes(self) -> dict[Change, int]:
        """How many messages of each kind; kinds without any are 0."""
        counts = Counter(self.fates.values())
        counts[Change.OBSOLETE] = len(self.retired)
        return {change: counts[change] for change in Change}


@dataclass(frozen=True, slots=True)
class CatalogUpdate:
    """What an update did to one catalog, for reports."""

    issue: str
    """Issue id."""

    language: str
    """Language as the configuration spells it."""

    path: str
    """The catalog, as messages show it."""

    messages: Mapping[Change, int]
    """How many messages of each kind; kinds without any are 0."""

    words: Mapping[Change, int]
    """How many words of source text they have."""

    carried: tuple[tuple[Change, str], ...]
    """Changed texts whose translation stays published, for somebody to look over."""

    is_written: bool
    """Whether the file changed, or would have."""
