"""Catalogs of messages, as PO files hold them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from translate_pipeline.model.documents import Key

__all__ = ["Catalog", "Message", "State"]


class State(Enum):
    """How far a message is."""

    UNTRANSLATED = "untranslated"
    FUZZY = "fuzzy"
    TRANSLATED = "translated"
    OBSOLETE = "obsolete"


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalog.

    Comments are held without their marker and the one space after it.
    """

    msgid: str
    """Source text, escapes undone."""

    msgstr: tuple[str, ...] = ("",)
    """Translation; one text, or one a plural form."""

    msgctxt: str | None = None
    """Context; None if there is none."""

    msgid_plural: str | None = None
    """Plural source text; None if the message has no plural."""

    translator_comments: tuple[str, ...] = ()
    """Lines that a person wrote: ``# …``."""

    extracted_comments: tuple[str, ...] = ()
    """Lines for the translator, made by the template: ``#. …``."""

    references: tuple[str, ...] = ()
    """Articles that the text stands in: ``#: …``."""

    flags: tuple[str, ...] = ()
    """``#, …`` in the file's order, ``fuzzy`` among them."""

    previous: tuple[str, ...] = ()
    """Lines ``#| …`` as written, without the marker."""

    is_obsolete: bool = False
    """Whether it is kept as ``#~`` only."""

    line: int = field(default=0, compare=False)
    """1-based line of its ``msgid`` in the file that it was read from; 0 if from none."""

    raw: str | None = field(default=None, compare=False)
    """Its text in the file that it was read from; None once it is new or changed."""

    gap: str = field(default="\n", compare=False)
    """Blank lines that followed it in that file."""

    @property
    def key(self) -> Key:
        """What identifies the message."""
        return Key(self.msgctxt, self.msgid)

    @property
    def is_fuzzy(self) -> bool:
        """Whether a translator has to look at it again."""
        return "fuzzy" in self.flags

    @property
    def has_translation(self) -> bool:
        """Whether any form has a text other than white space."""
        return any(text.strip() for text in self.msgstr)

    @property
    def state(self) -> State:
        """How far the message is; plural messages count only when every form is there."""
        if self.is_obsolete:
            return State.OBSOLETE
        if not all(text.strip() for text in self.msgstr):
            return State.UNTRANSLATED
        return State.FUZZY if self.is_fuzzy else State.TRANSLATED


@dataclass(frozen=True, slots=True)
class Catalog:
    """A PO or POT file."""

    header: Message
    """Entry with the empty msgid; its msgstr holds the fields."""

    messages: tuple[Message, ...]
    """All other entries in file order, obsolete ones included."""

    tail: str = field(default="", compare=False)
    """Blank lines after the last entry in the file that it was read from."""

    charset: str = field(default="UTF-8", compare=False)
    """Encoding of the file that it was read from."""

    @property
    def fields(self) -> dict[str, str]:
        """Header fields in file order."""
        pairs = (line.partition(":") for line in self.header.msgstr[0].splitlines())
        return {name.strip(): value.strip() for name, colon, value in pairs if colon}

    @property
    def live(self) -> Iterator[Message]:
        """Messages that are not obsolete."""
        return (message for message in self.messages if not message.is_obsolete)

    def translations(self) -> dict[Key, str]:
        """Return the texts that may be published: translated, not fuzzy, not obsolete."""
        return {m.key: m.msgstr[0] for m in self.live if m.state is State.TRANSLATED}
