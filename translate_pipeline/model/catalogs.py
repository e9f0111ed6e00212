"""Catalogs of messages, as PO files hold them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from translate_pipeline.model.documents import Key

if TYPE_CHECKING:
    import polib

__all__ = ["Catalog", "Message", "State"]

_MAX_LENGTH = re.compile(r"max-length: ([1-9][0-9]{0,8})")
_ROLE_MARK = "type: "
_PREVIOUS_STRING = re.compile(r'(msgctxt|msgid_plural|msgid|)[ \t]*"(.*)"')


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
    def role(self) -> str:
        """What the text is to the reader, as its ``type:`` comment says; empty if unknown."""
        for comment in self.extracted_comments:
            if comment.startswith(_ROLE_MARK):
                return comment.removeprefix(_ROLE_MARK)
        return ""

    @property
    def max_length(self) -> int:
        """The most code points that the author allows; 0 if there is no limit."""
        for comment in self.extracted_comments:
            if found := _MAX_LENGTH.fullmatch(comment):
                return int(found[1])
        return 0

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
        pairs = (line.partition(":") for line in self.header.msgstr[0].split("\n"))
        return {name.strip(): value.strip() for name, colon, value in pairs if colon}

    @property
    def live(self) -> Iterator[Message]:
        """Messages that are not obsolete."""
        return (message for message in self.messages if not message.is_obsolete)

    def in_context(self) -> Iterator[tuple[Message, str, str]]:
        """Yield each live message with the texts before and after it in the same article.

        They are empty at the ends of an article, and for a message that names no article.
        """
        live = [None, *self.live, None]
        for (before, message), (_, after) in pairwise(pairwise(live)):
            if message is not None:
                yield message, _text_beside(message, before), _text_beside(message, after)

    def translations(self) -> dict[Key, str]:
        """Return the texts that may be published: translated, not fuzzy, not obsolete."""
        return {m.key: m.msgstr[0] for m in self.live if m.state is State.TRANSLATED}

    def to_polib(self) -> "polib.POFile":
        """Return the catalog as a polib file, for scripts and tools that expect one.

        It has all messages, obsolete ones too, and belongs to the caller. What polib has no
        place for is left out: the layout of the file, and marks around names with spaces.
        """
        import polib  # slow to load, and few commands need it

        file = polib.POFile(wrapwidth=0, encoding="utf-8")
        file.metadata = self.fields
        file.metadata_is_fuzzy = self.header.is_fuzzy
        file.header = "\n".join(self.header.translator_comments)
        file.extend(_polib_entry(message) for message in self.messages)
        return file


def _text_beside(message: Message, other: Message | None) -> str:
    if other is None or not message.references or other.references[:1] != message.references[:1]:
        return ""
    return other.msgid


def _polib_entry(message: Message) -> "polib.POEntry":
    import polib

    previous = _previous_texts(message.previous)
    forms = {} if message.msgid_plural is None else dict(enumerate(message.msgstr))
    return polib.POEntry(
        msgid=message.msgid,
        msgstr="" if forms else message.msgstr[0],
        msgctxt=message.msgctxt,
        msgid_plural=message.msgid_plural or "",
        msgstr_plural=forms,
        comment="\n".join(message.extracted_comments),
        tcomment="\n".join(message.translator_comments),
        occurrences=[_occurrence(reference) for reference in message.references],
        flags=list(message.flags),
        obsolete=message.is_obsolete,
        previous_msgctxt=previous.get("msgctxt"),
        previous_msgid=previous.get("msgid"),
        previous_msgid_plural=previous.get("msgid_plural"),
        linenum=message.line or None,
    )


def _occurrence(reference: str) -> tuple[str, str]:
    """Return file and line of a reference; the line is empty where none is given."""
    reference = re.sub("[\u2068\u2069]", "", reference)
    path, colon, line = reference.rpartition(":")
    return (path, line) if colon and line.isdecimal() else (reference, "")


def _previous_texts(lines: tuple[str, ...]) -> dict[str, str]:
    """Return the texts of ``#|`` lines by keyword, escapes undone."""
    import polib

    texts: dict[str, str] = {}
    keyword = ""
    for line in lines:
        match = _PREVIOUS_STRING.fullmatch(line)
        if match:
            keyword = match[1] or keyword
            texts[keyword] = texts.get(keyword, "") + polib.unescape(match[2])
    return texts
