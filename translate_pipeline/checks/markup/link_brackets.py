"""Brackets that were those of a link: full-width ones, a space between, or one that is lost."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import Mark, Marks, read_marks
from translate_pipeline.checks.markup.targets import normalize_target
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["LINK_BRACKETS", "BrokenLink", "find_broken_links"]

_OPEN, _CLOSE = "\\[［【〔「", "\\]］】〕」"
_IN_BRACKETS = rf"[^{_OPEN}{_CLOSE}\n]*"
# A link whose brackets are not all those of Markdown, or not all in their place.
_LINK = re.compile(
    rf"(?P<bang>[!！] ?)?[{_OPEN}](?P<words>{_IN_BRACKETS})[{_CLOSE}]"
    r"(?P<gap>[ \u3000\xa0]{0,3})[(（] ?(?P<target>[^\s()（）<>\"“”]+(?:\([^\s()（）]*\))?)"
    r"(?P<title> \"[^\"\n]*\")? ?[)）]"
)
_REFERENCE = re.compile(
    rf"[{_OPEN}](?P<words>{_IN_BRACKETS})[{_CLOSE}] ?[{_OPEN}](?P<label>{_IN_BRACKETS})[{_CLOSE}]"
)
_FOOTNOTE = re.compile(rf"[{_OPEN}] ?[\^＾] ?(?P<label>[^\s{_OPEN}{_CLOSE}]+) ?[{_CLOSE}]")
# One bracket of four is lost: [words(target), words](target), [words](target, [words]target).
_BEFORE = re.compile(
    rf"(?:[{_OPEN}](?P<words>{_IN_BRACKETS}?)(?:[{_CLOSE}] ?[(（]?|[(（])|[{_CLOSE}] ?[(（])\Z"
)

_DESCRIPTIONS = {"link": "a link", "image": "an image", "footnote": "a footnote reference"}


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """What is left of a link or footnote reference of the source."""

    wanted: Mark
    """The link in the source."""

    span: tuple[int, int]
    """Code points of the translation that it has become."""

    mended: str
    """What to write in their place; empty if nobody can tell."""

    is_certain: bool = True
    """Whether that is what was meant, beyond doubt."""


def _find_broken(pair: Pair) -> Iterator[Problem]:
    if "[" not in pair.source_characters:
        return
    for broken in find_broken_links(pair.source, pair.target):
        written = pair.target[slice(*broken.span)]
        yield Problem(
            f"'{written}' does not work as {_DESCRIPTIONS[broken.wanted.kind]}",
            source_span=(broken.wanted.start, broken.wanted.end),
            target_span=broken.span,
            suggestion=broken.mended,
            is_certain=broken.is_certain,
        )


@lru_cache(maxsize=64)
def find_broken_links(source: str, target: str) -> tuple[BrokenLink, ...]:
    """Return the links and footnotes of a source whose brackets the translation has damaged."""
    if "[" not in source:
        return ()
    wanted, found = read_marks(source), read_marks(target)
    if wanted.targets(*_DESCRIPTIONS) == found.targets(*_DESCRIPTIONS):
        return ()
    links = _lost(wanted, found, "link", "image")
    notes = _lost(wanted, found, "footnote")
    if not links and not notes:
        return ()
    broken = [
        *_broken_links(target, found, links),
        *_broken_references(target, links),
        *_broken_footnotes(target, notes),
    ]
    done = {id(link.wanted) for link in broken}
    broken += _half_links(target, found, [link for link in links if id(link) not in done])
    return tuple(sorted(broken, key=lambda link: link.span))


def _lost(wanted: Marks, found: Marks, *kinds: str) -> list[Mark]:
    """Return the marks of the source whose target is that of no mark of the translation."""
    own = [(m.kind, normalize_target(m.text)) for m in found.of(*kinds) if m.style != "bare"]
    lost = []
    for mark in wanted.of(*kinds):
        key = (mark.kind, normalize_target(mark.text))
        if key in own:
            own.remove(key)
        elif mark.style not in ("auto", "bare"):
            lost.append(mark)
    return lost


def _take(lost: list[Mark], target: str, kind: str = "") -> Mark | None:
    """Remove the lost mark with a target and return it; None if there is none."""
    key = normalize_target(target)
    for mark in lost:
        if normalize_target(mark.text) == key and kind in ("", mark.kind):
            lost.remove(mark)
            return mark
    return None


def _broken_links(target: str, found: Marks, lost: list[Mark]) -> Iterator[BrokenLink]:
    working = {mark.start for mark in found.of("link", "image") if not mark.style}
    for match in _LINK.finditer(target):
        start = match.start() if not match["bang"] else match.end("bang")
        if start in working and not match["bang"]:
            continue
        link = _take(lost, match["target"])
        if link:
            title = match["title"] or ""
            mended = f"[{match['words']}]({match['target']}{title})"
            is_image = link.kind == "image"
            begin = match.start() if is_image else start
            yield BrokenLink(link, (begin, match.end()), f"!{mended}" if is_image else mended)


def _broken_references(target: str, lost: list[Mark]) -> Iterator[BrokenLink]:
    for match in _REFERENCE.finditer(target):
        link = _take(lost, match["label"].casefold(), "link")
        if link and link.style == "reference":
            yield BrokenLink(link, match.span(), f"[{match['words']}][{match['label']}]")


def _broken_footnotes(target: str, lost: list[Mark]) -> Iterator[BrokenLink]:
    for match in _FOOTNOTE.finditer(target):
        note = _take(lost, match["label"])
        mended = f"[^{note.text}]" if note else ""
        if note and mended != match[0]:
            yield BrokenLink(note, match.span(), mended)


def _half_links(target: str, found: Marks, lost: Sequence[Mark]) -> Iterator[BrokenLink]:
    """Yield the links whose target still stands in the text, beside some of their brackets."""
    for link in lost:
        at = found.text.find(link.text) if link.text else -1
        before = _BEFORE.search(target, 0, at) if at >= 0 else None
        if before:
            end = at + len(link.text)
            end += target[end : end + 1] in (")", "）")
            mended = f"[{before['words']}]({link.text})" if before["words"] else ""
            yield BrokenLink(link, (before.start(), end), mended, is_certain=False)


LINK_BRACKETS = Check(
    name="link-brackets",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="The brackets of a link, an image or a footnote reference are full-width, apart or"
    " lost, so that none comes of it.",
    why="Readers see brackets and an address in the middle of the sentence, and no link.",
    find=_find_broken,
    signs=frozenset("["),
    good=examples(
        zh_CN=[
            ("Read [our diary](diary.md).", "请阅读[我们的日记](diary.md)。"),
            ("A note (see [the list](list.md))", "说明（见[名单](list.md)）"),
            ("The bell rang.[^1]", "钟声响起。[^1]"),
            ("The sign [in red] is new.", "【红色的】标牌是新的。"),
        ],
        es=[
            ("Read [our diary](diary.md).", "Lea [nuestro diario](diary.md)."),
            ("The [port](https://example.org/a_(b))", "El [puerto](https://example.org/a_(b))"),
            ("![A mill](mill.jpg)", "![Un molino](mill.jpg)"),
            ("See [the list][list].", "Vea [la lista][list]."),
        ],
        hu=[
            ("Read [our diary](diary.md).", "Olvassa el [a naplónkat](diary.md)."),
            ("The old name [lost] (see below)", "A régi név [elveszett] (lásd lent)"),
            ("The [mill](mill.md) (built of wood)", "A [malom](mill.md) (fából)"),
            ("Old[^a] and new[^b]", "Régi[^a] és új[^b]"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Read [our diary](diary.md).", "请阅读［我们的日记］(diary.md)。"),
            (
                "Look at the [photos](https://example.org/photos).",
                "请看[照片]（https://example.org/photos）。",
            ),
            ("![A mill](mill.jpg)", "！[水车](mill.jpg)"),
            ("The bell rang.[^bell]", "钟声响起。［^bell］"),
        ],
        es=[
            ("Read [our diary](diary.md).", "Lea [nuestro diario] (diary.md)."),
            ("![A mill](mill.jpg)", "! [Un molino](mill.jpg)"),
            ("The [port](https://example.org/port)", "El [puerto](https://example.org/port"),
            ("See [the list][list].", "Vea [la lista] [list]."),
        ],
        hu=[
            ("Read [our diary](diary.md).", "Olvassa el [a naplónkat] (diary.md)."),
            ("Open [the leaflet](leaflet.pdf).", "Nyissa meg [a füzetet]（leaflet.pdf）."),
            ("The [mill](mill.md) is old.", "A [malom(mill.md) régi."),
            ("The bell rang.[^note]", "Megszólalt a harang.[ ^note]"),
        ],
    ),
)
