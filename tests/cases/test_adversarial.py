"""Translations that try to break out of their place, each put into every kind of place.

``adversarial.txt`` has one a line, behind the reason why it is there and a tab. ``⏎`` stands for
a line feed, ``⇥`` for a tab, ``⟨20⟩`` for the character of that number.
"""

import html
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from markdown_it import MarkdownIt

from spec.pseudo import html_of
from translate_pipeline.markdown import assemble, parse_article
from translate_pipeline.markdown.structure import block_structure
from translate_pipeline.model.documents import Article, Key

_ESCAPE = re.compile("⟨([0-9a-f]+)⟩")
# Unlike HTML, Markdown asks for the semicolon.
_ENTITY = re.compile(r"&#?\w+;")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_OTHER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _read_translations() -> list[str]:
    path = Path(__file__).with_name("adversarial.txt")
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line]
    return [
        _ESCAPE.sub(lambda m: chr(int(m[1], 16)), text.replace("⏎", "\n").replace("⇥", "\t"))
        for _, text in rows
    ]


TRANSLATIONS = _read_translations()

# The unit to translate is "UNIT"; everything else is a neighbour that has to stay.
PLACES = {
    "paragraph": "Before\n\nUNIT\n\nAfter\n",
    "paragraph alone": "UNIT",
    "paragraph over lines": "Before\n\nUNIT  \ngoes on\n\nAfter\n",
    "paragraph before a rule": "Before\n\nUNIT\n\n---\n",
    "paragraph before a fence": "UNIT\n```\ncode\n```\n",
    "heading": "Before\n\n## UNIT\n\nAfter\n",
    "closed heading": "# UNIT ##\nAfter\n",
    "heading with attributes": "# UNIT {#kept}\n\nAfter\n",
    "setext heading": "Before\n\nUNIT\n===\n\nAfter\n",
    "second-level setext heading": "UNIT\n---\nAfter\n",
    "tight item": "- Before\n- UNIT\n- After\n",
    "loose item": "1. Before\n\n2. UNIT\n\n3. After\n",
    "second paragraph of an item": "- Before\n\n  UNIT\n\n  After\n",
    "task": "- [ ] Before\n- [x] UNIT\n- After\n",
    "quote": "> Before\n>\n> UNIT\n>\n> After\n",
    "quote alone": "Before\n\n> UNIT\n\nAfter\n",
    "alert": "> [!NOTE]\n> UNIT\n\nAfter\n",
    "nested": "> - Before\n>   1. > UNIT\n>\n>   After\n",
    "table head": "| Before | UNIT | After |\n|---|---|---|\n| a | b | c |\n",
    "table cell": "| a | b |\n|---|---|\n| Before | UNIT |\n| After | d |\n",
    "cell without outer pipes": "a | b\n---|---\nUNIT | After\n",
    "footnote": "Before[^n]\n\n[^n]: UNIT\n\n[^m]: After[^n]\n",
    "term": "UNIT\n: After\n",
    "definition": "Before\n: UNIT\n: After\n",
    "alt text": "Before\n\n![UNIT](a.jpg \"After\")\n\nAfter\n",
    "alt text in a list": "- ![UNIT](a.jpg)\n- After\n",
    "caption": "Before\n\n![Alt](a.jpg \"UNIT\")\n\nAfter\n",
    "caption in single quotes": "![Alt](a.jpg 'UNIT')\n\nAfter\n",
    "caption in brackets": "> ![Alt](a.jpg (UNIT))\n\nAfter\n",
}  # fmt: skip
METADATA = {
    "plain scalar": "---\nslug: before\ntitle: UNIT # kept\nweight: 5\n---\n\nAfter\n",
    "single-quoted scalar": "---\ntitle: 'UNIT'\nweight: 5\n---\n\nAfter\n",
    "double-quoted scalar": '---\ntitle: "UNIT"\nweight: 5\n---\n\nAfter\n',
    "folded scalar": "---\ntitle: >-\n  UNIT\nweight: 5\n---\n\nAfter\n",
    "literal scalar": "---\ntitle: |\n  UNIT\nweight: 5\n---\n\nAfter\n",
    "scalar in a flow": "---\nimages: [{alt: UNIT, file: a.jpg}]\nweight: 5\n---\n\nAfter\n",
    "scalar in a list": "---\nimages:\n- alt: UNIT\n  file: a.jpg\n---\n\nAfter\n",
}


# markdown-it has no footnotes, and alone takes "a |" over "---" for a table; cmark-gfm and
# pulldown-cmark take it for a heading.
_IN_OTHER_DIALECT = PLACES.keys() - {"footnote", "second-level setext heading"}


class Outcome(NamedTuple):
    """What became of one translation in one place."""

    place: str
    """Key of ``PLACES`` or ``METADATA``."""

    source: str
    """The article."""

    translation: str
    """What was put in place of ``UNIT``."""

    result: str
    """The article afterwards."""

    is_refused: bool
    """Whether the unit kept its source."""


@cache
def _outcomes(place: str) -> tuple[Outcome, ...]:
    source = (PLACES | METADATA)[place]
    document = parse_article(source, path="a.md")
    key = next(unit.key for unit in document.units if "UNIT" in unit.key.msgid)
    found = []
    for text in TRANSLATIONS:
        result = assemble(document, {Key(key.msgctxt, key.msgid): text})
        found.append(Outcome(place, source, text, result.data.decode(), bool(result.refused)))
    return tuple(found)


def _written(place: str) -> Iterator[Outcome]:
    """Yield the outcomes that are a change: neither refused nor blank."""
    for outcome in _outcomes(place):
        if not outcome.is_refused and outcome.translation.strip():
            yield outcome


def test_there_are_enough() -> None:
    """The list holds at least 200 translations, no two of them equal."""
    assert len(set(TRANSLATIONS)) == len(TRANSLATIONS) >= 200


@pytest.mark.parametrize("place", [*PLACES, *METADATA])
def test_structure_is_kept(place: str) -> None:
    """No translation changes the blocks of an article, in the eyes of either parser."""
    broken = [
        (o.translation, o.result)
        for o in _outcomes(place)
        if block_structure(Article("a.md", o.result.encode()))
        != block_structure(Article("a.md", o.source.encode()))
        or (place in _IN_OTHER_DIALECT and _other_structure(o.result) != _other_structure(o.source))
    ]

    assert broken == []


def _other_structure(text: str) -> list[tuple[str, str, int]]:
    return [(token.type, token.tag, token.level) for token in _OTHER.parse(text)]


def test_few_are_refused() -> None:
    """At most 2 % of the translations are refused."""
    outcomes = [outcome for place in PLACES | METADATA for outcome in _outcomes(place)]
    refused = [(o.place, o.translation) for o in outcomes if o.is_refused]

    assert len(refused) <= 0.02 * len(outcomes), refused


@pytest.mark.parametrize("place", PLACES)
def test_neighbours_are_kept(place: str) -> None:
    """What stands before and behind a translation is rendered as it was."""
    before, behind = html_of(PLACES[place].encode()).split("UNIT")
    broken = []
    for outcome in _written(place):
        rendered = html_of(outcome.result.encode())
        if not (rendered.startswith(before) and rendered.endswith(_behind(place, behind))):
            broken.append((outcome.translation, outcome.result, rendered))

    assert broken == []


def _behind(place: str, behind: str) -> str:
    # The unit of this place goes on behind the word.
    return behind.split("goes on")[-1] if place == "paragraph over lines" else behind


@pytest.mark.parametrize("place", [p for p in PLACES if not p.startswith(("alt", "caption"))])
def test_translations_are_read_as_written(place: str) -> None:
    """A reader sees a translation as it would be in the midst of a line, or letter by letter."""
    before, behind = html_of(PLACES[place].encode()).split("UNIT")
    broken = []
    for outcome in _written(place):
        rendered = html_of(outcome.result.encode())
        seen = rendered[len(before) : len(rendered) - len(_behind(place, behind))]
        lines = [line.strip(" \t") for line in _one_kind(outcome.translation).strip().split("\n")]
        if _folded(seen) not in (_rendered_inline(lines), _rendered_verbatim(lines)):
            broken.append((outcome.translation, outcome.result, seen))

    assert broken == []


# A private character and a space before each line: then it starts no block.
_HEAD = "\ue000 "


def _rendered_inline(lines: list[str]) -> str:
    """Return the rendering of lines none of which can start a block, with breaks between."""
    rendered = html_of("  \n".join(_HEAD + line for line in lines).encode())
    rendered = rendered.removeprefix("<p>").removesuffix("</p>\n")
    return _folded(re.sub(f"{_HEAD}?", "", rendered))


def _rendered_verbatim(lines: list[str]) -> str:
    return _folded("<br>".join(html.escape(line, quote=False) for line in lines))


def _folded(rendered: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\s*<br ?/?>\s*", "<br>", rendered)).strip()


@pytest.mark.parametrize("place", [p for p in PLACES if p.startswith("caption")])
def test_captions_are_read_as_written(place: str) -> None:
    """A caption has no markup but escapes and entities: all else is shown."""
    broken = []
    for outcome in _written(place):
        title = re.search(r'title="([^"]*)"', html_of(outcome.result.encode()))
        expected = _ENTITY.sub(lambda m: html.unescape(m[0]), outcome.translation)
        expected = _ESCAPED.sub(r"\1", expected)
        if title is None or html.unescape(title[1]).split() != expected.split():
            broken.append((outcome.translation, outcome.result))

    assert broken == []


@pytest.mark.parametrize("place", METADATA)
def test_metadata_is_read_as_written(place: str) -> None:
    """In front matter a translation is the value, and all other values stay."""
    broken = []
    for outcome in _written(place):
        before, after = (
            yaml.safe_load(text.split("\n---\n")[0]) for text in (outcome.source, outcome.result)
        )
        if _without_unit(after, outcome.translation) != _without_unit(before, "UNIT"):
            broken.append((outcome.translation, outcome.result))

    assert broken == []


def _without_unit(value: object, text: str) -> object:
    """Return metadata with a mark in place of the unit's value."""
    if isinstance(value, dict):
        return {key: _without_unit(child, text) for key, child in value.items()}
    if isinstance(value, list):
        return [_without_unit(child, text) for child in value]
    if isinstance(value, str) and _one_kind(value).strip("\n") == _one_kind(text).strip(" \t\n"):
        return ...
    return value


def _one_kind(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
