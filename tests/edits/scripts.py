"""Edit scripts: an issue, what an author did to it, and what has to become of each text."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from edits.corpus import Article, Block, make_article, untouched
from edits.draft import Draft
from edits.structure import BLOCKS, PLACE, SENTENCES
from edits.wording import COSMETIC, LIGHT

__all__ = ["EDITS", "Expectation", "Script", "make_script"]

EDITS = {**PLACE, **COSMETIC, **LIGHT, **SENTENCES, **BLOCKS}
"""All edits by name."""

_MOST_EDITS = 6
_TRIES = 40
_REVIVED = "delete and restore"
_MEMORY = "text of another issue"
_FRESH = "new paragraph"


@dataclass(frozen=True, slots=True)
class Expectation:
    """What has to become of one text of the new issue."""

    text: str
    """The text."""

    sentences: tuple[str, ...]
    """Its sentences."""

    kind: str
    """The edit that touched it; ``combined`` for several."""

    changes: frozenset[str]
    """Values of ``Change`` that are right."""

    origins: tuple[str, ...]
    """Old texts that it was made from."""

    named: tuple[str, ...]
    """Changes that a translator has to be told by name."""


@dataclass(frozen=True, slots=True)
class Script:
    """What an author did to an issue."""

    seed: int
    """Number that it was made from."""

    old: tuple[Article, ...]
    """The issue that was translated."""

    between: tuple[Article, ...]
    """The issue at a first update: nothing but deletions; the old one if there are none."""

    new: tuple[Article, ...]
    """The issue at the update that is tested."""

    elsewhere: Article
    """An article of another issue, translated long ago."""

    story: tuple[str, ...]
    """What was done, one line an edit, its name first."""

    expectations: tuple[Expectation, ...]
    """What has to become of the texts that were touched."""

    @property
    def minor(self) -> frozenset[str]:
        """Paths of the articles whose changes are declared minor."""
        return frozenset(article.path for article in self.new if article.is_minor)


def make_script(
    seed: int, kind: str | None = None, *, before: tuple[Article, ...] | None = None
) -> Script:
    """Return a script of one to six edits.

    Args:
        seed: The same number gives the same script.
        kind: Name of the only edit; chosen by the seed if None.
        before: The issue that is edited; a new one if None.
    """
    random = Random(f"script-{seed}")
    old = tuple(map(untouched, before)) if before else _new_issue(random)
    elsewhere = make_article("2025-11/rice.md", random)
    draft = Draft(old, elsewhere, random)
    wanted = 1 if kind else random.choice((1, 1, 2, 3, 4, 5, _MOST_EDITS))
    for _ in range(_TRIES):
        if len(draft.story) < wanted:
            name = kind or random.choice(list(EDITS))
            EDITS[name](draft, name)
    new = draft.articles()
    expectations = tuple(_expectations(draft, old, new))
    story = tuple(draft.story)
    return Script(seed, old, draft.without_deleted(), new, elsewhere, story, expectations)


def _new_issue(random: Random) -> tuple[Article, ...]:
    return tuple(make_article(f"2026-05/{name}.md", random) for name in ("tea", "towns"))


def _units(articles: tuple[Article, ...]) -> dict[str, tuple[str, ...]]:
    return {text: sentences for article in articles for text, sentences in article.units()}


def _expectations(
    draft: Draft, old: tuple[Article, ...], new: tuple[Article, ...]
) -> Iterator[Expectation]:
    before, after = _units(old), _units(new)
    vanished = {s for text, each in before.items() if text not in after for s in each}
    for article in new:
        for block in article.blocks:
            if not block.edits:
                continue
            kind = block.edits[0] if len(block.edits) == 1 else "combined"
            for text in block.texts:
                changes = _changes(block, text, set(before), vanished, is_minor=article.is_minor)
                yield Expectation(
                    text, block.sentences, kind, changes, block.origins,
                    block.named if len(block.edits) == 1 else (),
                )  # fmt: skip
    for article in new:
        if article.path in draft.renamed:
            yield from _renamed(article)


def _renamed(article: Article) -> Iterator[Expectation]:
    """Yield that texts stay which nothing but the name of their article touched."""
    for block in article.blocks:
        if block.origins and not block.edits:
            text = block.text
            yield Expectation(text, block.sentences, "rename article", _STAYS, (text,), ())


_STAYS = frozenset({"kept", "moved"})
_CARRIED = frozenset({"sentences"})
_CORRECTIONS = frozenset({"typo", "minor typo", "word"})


def _changes(
    block: Block, text: str, before: set[str], vanished: set[str], *, is_minor: bool
) -> frozenset[str]:
    """Return the values of ``Change`` that are right for a text."""
    edits = [edit for edit in block.edits if edit not in PLACE]
    if _REVIVED in edits:
        return frozenset({"revived"})
    if _MEMORY in edits:
        return frozenset({"memory"})
    if text in before:
        return _STAYS
    if all(edit in COSMETIC for edit in edits):
        return frozenset({"cosmetic"})
    others = [edit for edit in edits if edit not in COSMETIC]
    if is_minor and others in (["typo"], ["minor typo"]):
        return frozenset({"minor"})
    # A word for a word may be as small as a typo.
    lenient = {"minor"} if is_minor and _CORRECTIONS.issuperset(others) else set()
    if vanished.intersection(block.sentences):
        return _CARRIED | lenient
    if _FRESH in others:
        return frozenset({"new"})
    if len(others) == 1 and others[0] in LIGHT:
        return frozenset({"similar"}) | lenient
    return frozenset({"similar", "new", "sentences"}) | lenient
