"""Generate articles whose every sentence is known, the same ones from the same seed."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from edits.vocabulary import CLAUSES, SENTENCES, WORDS

__all__ = [
    "PROSE",
    "Article",
    "Block",
    "make_article",
    "make_fragment",
    "make_sentence",
    "untouched",
]

PROSE = ("paragraph", "item", "quote", "footnote")
"""Kinds of blocks that are made of sentences."""

_SLOT = re.compile(r"\{(\w+)\}")
_WIDTH_COLUMNS = 92
_MOST_SENTENCES = 6
# Each sentence of these is a unit of its own.
_APART = ("cells", "figure")
# Before the first line, and before further ones.
_PREFIXES = {"item": ("- ", "  "), "quote": ("> ", "> "), "footnote": ("[^1]: ", "    ")}


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article, and what a script did to it."""

    kind: str
    """heading, paragraph, item, quote, footnote, cells or figure."""

    sentences: tuple[str, ...]
    """Sentences in order; the cells of a table row; alt text and caption of a figure."""

    level: int = 2
    """Level of a heading."""

    width_columns: int = _WIDTH_COLUMNS
    """Where lines are broken; 0 for nowhere."""

    origins: tuple[str, ...] = ()
    """Texts of the old article that this one was made from."""

    edits: tuple[str, ...] = ()
    """Names of the edits that touched it, in order."""

    named: tuple[str, ...] = ()
    """Changes that a translator has to be told by name."""

    is_locked: bool = False
    """Whether no further edit may touch it."""

    @property
    def texts(self) -> tuple[str, ...]:
        """Texts of its units."""
        return self.sentences if self.kind in _APART else (" ".join(self.sentences),)

    @property
    def text(self) -> str:
        """Text of its only unit."""
        (text,) = self.texts
        return text

    def as_markdown(self) -> str:
        """Return its source, without blank lines around it."""
        if self.kind == "heading":
            return f"{'#' * self.level} {self.text}"
        if self.kind == "cells":
            return f"| {' | '.join(self.sentences)} |\n|{' --- |' * len(self.sentences)}"
        if self.kind == "figure":
            return f'![{self.sentences[0]}](images/a.jpg "{self.sentences[1]}")'
        first, rest = _PREFIXES.get(self.kind, ("", ""))
        if not self.width_columns:
            return first + self.text
        return textwrap.fill(
            self.text, self.width_columns, initial_indent=first, subsequent_indent=rest,
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Article:
    """One article: front matter and blocks."""

    path: str
    """Path below the source folder."""

    title: str
    """Title in the front matter."""

    summary: str
    """Summary in the front matter."""

    blocks: tuple[Block, ...]
    """Blocks in order, footnotes last."""

    is_minor: bool = False
    """Whether its changes are declared to be minor ones."""

    def as_markdown(self) -> str:
        """Return the whole file."""
        head = f'---\ntitle: "{self.title}"\nsummary: "{self.summary}"\ndate: 2026-05-01\n---'
        return "\n\n".join([head, *(block.as_markdown() for block in self.blocks)]) + "\n"

    def units(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the text of each unit with its sentences, in order."""
        yield self.title, (self.title,)
        yield self.summary, (self.summary,)
        for block in self.blocks:
            for text in block.texts:
                yield text, block.sentences if text == " ".join(block.sentences) else (text,)


def make_article(path: str, random: Random) -> Article:
    """Return an article of a lead, two or three sections, and mostly a footnote."""
    blocks = [_prose("paragraph", random, least=2)]
    for _ in range(random.randint(2, 3)):
        blocks += _section(random)
    if random.random() < 0.7:
        first, *others = blocks[0].sentences
        blocks[0] = Block("paragraph", (f"{first}[^1]", *others))
        blocks.append(_prose("footnote", random, most=2))
    summary = make_sentence(random, is_plain=True)
    return untouched(Article(path, make_fragment(random), summary, tuple(blocks)))


def untouched(article: Article) -> Article:
    """Return an article as a new edit script finds it: its own texts are the origins."""
    blocks = (
        Block(
            block.kind,
            block.sentences,
            block.level,
            origins=block.texts if block.kind not in _APART else (),
        )
        for block in article.blocks
    )
    return replace(article, blocks=tuple(blocks), is_minor=False)


def make_sentence(random: Random, *, is_plain: bool = False) -> str:
    """Return a sentence; a plain one holds no markup and no quotation."""
    text = ""
    while not text or (is_plain and re.search(r"[`*\[“&]", text)):
        text = _fill(random.choice(SENTENCES), random)
    at = next(number for number, char in enumerate(text) if char.isalpha() or char == "`")
    return text[:at] + text[at].upper() + text[at + 1 :]


def make_fragment(random: Random) -> str:
    """Return a heading: words without a full stop."""
    return _fill("The {adjective} {noun} of {town} and {number} {adjective} {nouns}", random)


def _section(random: Random) -> Iterator[Block]:
    yield Block("heading", (make_fragment(random),), level=random.choice((2, 2, 3)))
    yield _prose("paragraph", random)
    kind = random.choice(("item", "quote", "cells", "figure", "paragraph"))
    if kind == "cells":
        cells = ("{town} {noun}", "{adjective} {nouns}", "{number} {adjective} {nouns}")
        yield Block("cells", tuple(_fill(cell, random) for cell in cells))
    elif kind == "figure":
        plain = make_sentence(random, is_plain=True)
        yield Block("figure", (make_fragment(random), plain))
    else:
        yield from (_prose(kind, random, most=3) for _ in range(3 if kind == "item" else 1))
    yield _prose("paragraph", random)


def _prose(kind: str, random: Random, least: int = 1, most: int = _MOST_SENTENCES) -> Block:
    count = random.randint(least, most)
    return Block(kind, tuple(make_sentence(random) for _ in range(count)))


def _fill(pattern: str, random: Random) -> str:
    def fill(slot: re.Match[str]) -> str:
        if slot[1] == "clause":
            return _fill(random.choice(CLAUSES), random)
        return random.choice(WORDS[slot[1]])

    return _SLOT.sub(fill, pattern)
