"""The state of a page while it is written, and the shape of the functions that write it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from translate_pipeline.markdown.render.languages import Figure, Languages

__all__ = ["Image", "Notes", "Page", "Table", "Writer", "always"]


@dataclass(slots=True)
class Table:
    """Where the writing stands in a table."""

    alignments: Sequence[str] = ()
    """Alignment of each column, in the parser's words."""

    column: int = 0
    """Column of the next cell, from 0."""

    cell_tag: str = "td"
    """Element of the next cell: ``th`` in the head, else ``td``."""


@dataclass(slots=True)
class Image:
    """The image that is open, and the figure around it."""

    depth: int = 0
    """How many images are open: alt text may hold further ones."""

    target: str = ""
    """Target of the outermost image, as the text has it."""

    title: str = ""
    """Title of the outermost image; empty if it has none."""

    figure: Figure | None = None
    """The figure that is open; None in a paragraph of text."""


@dataclass(slots=True)
class Notes:
    """Footnotes and their uses so far; labels are case-folded."""

    texts: dict[str, str] = field(default_factory=dict)
    """HTML of each note by its label, in the order of definition."""

    uses: dict[str, int] = field(default_factory=dict)
    """How often the text refers to each label, in the order of the first use."""

    outer_parts: list[tuple[str, list[str]]] = field(default_factory=list)
    """Labels of the open notes, each with the parts written around it."""


@dataclass(slots=True, kw_only=True)
class Page:
    """What is written so far, and what the writing of the next event depends on."""

    link: Callable[[str], str]
    """Maps the target of a link or an image."""

    credit: Callable[[str], str]
    """Returns HTML to put behind a figure's caption, by the image's target."""

    labels: Mapping[str, str]
    """Words that the renderer adds."""

    languages: Languages
    """What stands in the source language."""

    tasks: Collection[int]
    """Where the items start that hold a task's box."""

    heading_ids: Iterator[str]
    """Anchors of the headings to come."""

    parts: list[str] = field(default_factory=list)
    """HTML so far; within a footnote, that of the note."""

    is_in_run: bool = False
    """Whether a ``span`` in the source language is open."""

    is_in_link: bool = False
    """Whether a link is open, in which an address makes no second one."""

    break_at: int | None = None
    """Index of the part that a soft break wrote; None once text or a block's edge came."""

    last_character: str = ""
    """End of the last text or code; empty before any."""

    table: Table = field(default_factory=Table)
    """The last table."""

    image: Image = field(default_factory=Image)
    """The last image."""

    notes: Notes = field(default_factory=Notes)
    """Footnotes so far."""


Writer = Callable[[Page, Any, int], str]
"""Returns the HTML of an event, by page, payload (untyped in the parser) and start."""


def always(markup: str) -> Writer:
    """Return a writer whose markup depends on nothing."""
    return lambda page, value, start: markup
