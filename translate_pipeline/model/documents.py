"""Articles, their translatable units, and where those stand."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

__all__ = [
    "Article",
    "Document",
    "InlineCode",
    "Key",
    "Role",
    "Span",
    "Syntax",
    "Treatment",
    "Unit",
]


class Span(NamedTuple):
    """A half-open range of byte offsets into an article's UTF-8 bytes."""

    start: int
    end: int


class Key(NamedTuple):
    """What identifies a message: gettext's pair of context and text."""

    msgctxt: str | None
    """Context that the author asked for; None if there is none, which is not the empty one."""

    msgid: str
    """Source text, container prefixes removed, soft breaks folded to one space."""


class Role(Enum):
    """What a unit is to the reader; the value is the word that translators see."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    TABLE_CELL = "table cell"
    FOOTNOTE = "footnote"
    TERM = "term"
    DEFINITION = "definition"
    CAPTION = "caption"
    ALT_TEXT = "alt text"
    LINK_TITLE = "link title"
    METADATA = "metadata"


class Syntax(Enum):
    """Where a unit's text stands, which decides how a translation is written there."""

    PROSE = "prose"
    """Block text that may go on over several lines."""

    LINE = "line"
    """An ATX heading: one line, ended by optional ``#`` or ``{…}``."""

    CELL = "cell"
    """A table cell: one line, ended by ``|``."""

    LABEL = "label"
    """Between ``![`` and ``]``."""

    TITLE = "title"
    """Between the quotes of a link or image title."""

    SCALAR = "scalar"
    """A YAML scalar in any of its five styles."""

    TOML = "toml"
    """A TOML string in any of its four styles."""

    JSON = "json"
    """A JSON string."""

    HTML = "html"
    """Text within an HTML block: no blank line, and ``<`` and ``&`` as the author wrote them."""

    ATTRIBUTE = "attribute"
    """An HTML attribute's value, between its quotes."""


@dataclass(frozen=True, slots=True)
class InlineCode:
    """Markup inside a unit that a translation has to keep."""

    kind: str
    """emphasis, strong, strikethrough, link, image, code, html, math, footnote or shortcode."""

    text: str
    """What has to match: a link's target, a code span's source; empty for emphasis."""


class Treatment(Enum):
    """What is done with a unit's text in another language."""

    TRANSLATE = "translate"
    """A translator writes it; without a translation it falls back to the source."""

    LOCALIZE = "localize"
    """A date or number that the build writes in the language's own form."""

    REPLACE = "replace"
    """A translator may give another value, such as a slug; without one the source's holds."""


class Unit(NamedTuple):
    """One translatable block of an article.

    A named tuple: articles have thousands, and this is the value that Python makes fastest.
    """

    key: Key
    """Identity and source text."""

    role: Role
    """What it is to the reader."""

    syntax: Syntax
    """How a translation has to be written."""

    lines: tuple[Span, ...]
    """One span a physical line, ascending, disjoint; never empty."""

    path: tuple[str, ...]
    """Headings above it, outermost first."""

    line: int
    """1-based line of the article where it starts."""

    detail: str = ""
    """Front-matter key (``images[].caption``), heading level, or empty."""

    prefix: str = ""
    """What further lines of a translation start with, such as ``> ``; an attribute's quote."""

    image: str = ""
    """Picture that an alt text or caption belongs to; empty for all else."""

    notes: tuple[str, ...] = ()
    """What the author tells the translators."""

    max_length: int = 0
    """Most characters that a translation may have; 0 if the author set no limit."""

    treatment: Treatment = Treatment.TRANSLATE
    """What is done with it in another language."""

    @property
    def hull(self) -> Span:
        """The bytes from the start of the first line to the end of the last."""
        return Span(self.lines[0].start, self.lines[-1].end)


@dataclass(frozen=True, slots=True)
class Article:
    """One source file of an issue: its path and its exact bytes."""

    path: str
    """Path below the source folder, with forward slashes."""

    data: bytes
    """The file's content, valid UTF-8, untouched."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its units located; all bytes outside the units are its skeleton."""

    article: Article
    """What was parsed."""

    units: tuple[Unit, ...]
    """Units in document order; their hulls are disjoint."""

    body: int = 0
    """Byte offset where the Markdown starts, behind front matter and BOM."""
