"""Alignment of articles: front matter by its keys, blocks by structure, doubt after changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.markdown import parse_article
from translate_pipeline.memory.alignment import SURE
from translate_pipeline.memory.alignment_units import UnitLink, align_units
from translate_pipeline.model.documents import Unit

ARTICLE = """---
title: A town of bells
summary: It has seven.
images:
  - file: a.png
    alt: A small bell
  - file: b.png
    alt: A large bell
---

Bells ring here all day long, and nobody seems to mind.

## The foundry

It was founded in 1762.

- Bronze is melted.
- The mould is filled.
- It cools for a week.

## The tower

| Bell | Weight |
|---|---|
| Anna | 350 kg |
| Old Peter | 1,200 kg |
"""
TRANSLATED = """---
summary: Hét van belőlük.
title: Harangok városa
images:
  - file: b.png
    alt: Nagy harang
  - file: a.png
    alt: Kis harang
---

Itt egész nap szólnak a harangok, és ez láthatóan senkit sem zavar.

## Az öntöde

1762-ben alapították.

- Megolvasztják a bronzot.
- Megtöltik a formát.
- Egy hétig hűl.

## A torony

| Harang | Súly |
|---|---|
| Anna | 350 kg |
| Öreg Péter | 1200 kg |
"""


def _units(text: str) -> tuple[Unit, ...]:
    return parse_article(text, path="a.md").units


def _texts(article: str, translated: str, *, sure: bool = False) -> dict[str, str]:
    """Return the texts of the pairs; of all that were found, or of the sure ones."""
    sources, targets = _units(article), _units(translated)
    return {
        sources[link.sources[0]].key.msgid: targets[link.targets[0]].key.msgid
        for link in align_units(sources, targets)
        if len(link.sources) == len(link.targets) == 1 and (not sure or link.confidence >= SURE)
    }


def test_same_structure() -> None:
    """Every block finds its translation; keys may stand in another order."""
    found = _texts(ARTICLE, TRANSLATED)

    assert len(found) == len(_units(ARTICLE))
    assert found["A town of bells"] == "Harangok városa"
    assert found["It has seven."] == "Hét van belőlük."
    assert found["The mould is filled."] == "Megtöltik a formát."
    assert found["Weight"] == "Súly"
    assert found["Old Peter"] == "Öreg Péter"


def test_same_structure_is_sure() -> None:
    """A section with the same blocks on both sides needs no more proof."""
    sure = _texts(ARTICLE, TRANSLATED, sure=True)
    assert sure.keys() >= {"The foundry", "It was founded in 1762.", "Bronze is melted.", "Bell"}


def test_pictures_tell_alt_texts_apart() -> None:
    """An alt text goes with its picture, wherever that stands."""
    found = _texts(ARTICLE, TRANSLATED)
    assert (found["A small bell"], found["A large bell"]) == ("Kis harang", "Nagy harang")


def test_missing_item_casts_doubt_on_its_section() -> None:
    """Where a block is missing, only blocks that share something stay sure; headings stay."""
    damaged = TRANSLATED.replace("- Megtöltik a formát.\n", "")

    sure = _texts(ARTICLE, damaged, sure=True)

    assert "Megolvasztják a bronzot." not in sure.values()
    assert sure["It was founded in 1762."] == "1762-ben alapították."
    assert sure["The foundry"] == "Az öntöde"
    assert sure["The tower"] == "A torony"


def test_kinds_are_not_mixed() -> None:
    """A paragraph never counts as the translation of a heading or of a list item for sure."""
    sources = _units("# Tea\n\nIt is green.\n\n- One\n")
    targets = _units("A tea.\n\n# Zöld\n\nEgy\n")

    for link in align_units(sources, targets):
        if link.sources and link.targets and link.confidence >= SURE:
            roles = {sources[n].role for n in link.sources} | {
                targets[n].role for n in link.targets
            }
            assert len(roles) == 1


def test_merged_paragraphs_are_not_sure() -> None:
    """Two paragraphs that became one are found together, in doubt."""
    sources = _units("The bell rang in 1910.\n\nIt rang again in 1945.\n")
    targets = _units("A harang 1910-ben szólt. 1945-ben újra megszólalt.\n")

    (link,) = align_units(sources, targets)

    assert (link.sources, link.targets) == ((0, 1), (0,))
    assert link.confidence < SURE


def test_texts_to_compare_may_be_given() -> None:
    """Names in a shared spelling tell which block is missing."""
    sources = _units("A town in the hills.\n\nA town on the coast.\n")
    targets = _units("海边的一座城镇。\n")

    links = align_units(
        sources, targets, texts=(["Town `@jp-kazuno`", "Town `@jp-yame`"], ["城 `@jp-yame`"])
    )

    assert [(link.sources, link.targets) for link in links] == [((0,), ()), ((1,), (0,))]


BLOCKS = [
    "# Tea\n",
    "## Rice\n",
    "Green 1987.\n",
    "Black!\n",
    "- one\n- two\n",
    "| a | b |\n|---|---|\n",
]


@pytest.mark.parametrize("front", ["", "---\ntitle: Tea\nimages:\n  - alt: x\n---\n\n"])
@given(st.lists(st.sampled_from(BLOCKS), max_size=8), st.lists(st.sampled_from(BLOCKS), max_size=8))
def test_every_unit_once(front: str, one: list[str], other: list[str]) -> None:
    """Every unit of both articles stands in one link, and confidence is in its range."""
    sources, targets = _units(front + "\n".join(one)), _units("\n".join(other))

    links: tuple[UnitLink, ...] = align_units(sources, targets)

    assert sorted(n for link in links for n in link.sources) == list(range(len(sources)))
    assert sorted(n for link in links for n in link.targets) == list(range(len(targets)))
    assert all(0 <= link.confidence <= 1 for link in links)
