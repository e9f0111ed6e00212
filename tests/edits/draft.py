"""An issue while an author works on it: which blocks there are, and what was done to each."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import NamedTuple

from edits.corpus import Article, Block

__all__ = ["Draft", "Place"]


class Place(NamedTuple):
    """Where a block stands."""

    article: int
    """0-based number of the article."""

    block: int
    """0-based number of the block in it."""


class Draft:
    """The articles of an issue, open for edits; edits change it in place."""

    def __init__(self, old: tuple[Article, ...], elsewhere: Article, random: Random) -> None:
        self.heads = list(old)
        self.blocks = [list(article.blocks) for article in old]
        self.elsewhere = elsewhere
        self.random = random
        self.story: list[str] = []
        self.renamed: list[str] = []
        self._deleted: set[str] = set()

    def articles(self) -> tuple[Article, ...]:
        """Return the issue as it stands."""
        pairs = zip(self.heads, self.blocks, strict=True)
        return tuple(replace(head, blocks=tuple(blocks)) for head, blocks in pairs)

    def without_deleted(self) -> tuple[Article, ...]:
        """Return the old issue without the blocks that were deleted for a while."""
        kept = (
            tuple(b for b in head.blocks if not self._deleted.intersection(b.texts))
            for head in self.heads
        )
        old = zip(self.heads, kept, strict=True)
        return tuple(replace(head, blocks=blocks, is_minor=False) for head, blocks in old)

    def pick(self, wanted: Callable[[Block], bool]) -> Place | None:
        """Return the place of a block that is not locked; None if there is none such."""
        places = [
            Place(number, at)
            for number, blocks in enumerate(self.blocks)
            for at, block in enumerate(blocks)
            if not block.is_locked and wanted(block)
        ]
        return self.random.choice(places) if places else None

    def at(self, place: Place) -> Block:
        """Return the block at a place."""
        return self.blocks[place.article][place.block]

    def edit(self, place: Place, name: str, sentences: tuple[str, ...], *named: str) -> None:
        """Give a block other sentences."""
        block = self.at(place)
        self.put(place, replace(
            block, sentences=sentences, edits=(*block.edits, name), named=(*block.named, *named)
        ))  # fmt: skip

    def put(self, place: Place, block: Block) -> None:
        """Put a block in the place of another."""
        self.blocks[place.article][place.block] = block

    def take(self, place: Place) -> Block:
        """Remove a block."""
        return self.blocks[place.article].pop(place.block)

    def insert(self, block: Block, article: int | None = None) -> None:
        """Insert a block anywhere before the footnotes; in any article if None is given."""
        if article is None:
            article = self.random.randrange(len(self.blocks))
        blocks = self.blocks[article]
        notes = sum(each.kind == "footnote" for each in blocks)
        blocks.insert(self.random.randint(0, len(blocks) - notes), block)

    def declare_minor(self, article: int) -> None:
        """Declare that the changes of an article are minor ones."""
        self.heads[article] = replace(self.heads[article], is_minor=True)

    def rename(self, article: int, path: str) -> None:
        """Give an article another path."""
        self.heads[article] = replace(self.heads[article], path=path)
        self.renamed.append(path)

    def delete_for_a_while(self, place: Place, name: str) -> None:
        """Let the block be missing at the update between."""
        block = self.at(place)
        self._deleted.add(block.text)
        self.put(place, replace(block, edits=(*block.edits, name), is_locked=True))

    def tell(self, name: str, what: str) -> None:
        """Note what was done."""
        self.story.append(f"{name}: {what}")
