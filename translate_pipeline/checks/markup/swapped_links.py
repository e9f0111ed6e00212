"""Links whose targets have changed places: the words of one lead where the other's should."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import Mark, read_marks
from translate_pipeline.checks.markup.targets import normalize_target
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose
from translate_pipeline.glossary.match import TermMatch
from translate_pipeline.model.findings import Severity

__all__ = ["SWAPPED_LINKS"]

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_ACCENTS = dict.fromkeys(range(0x300, 0x370))  # combining marks
_NAME_LETTERS, _WORD_LETTERS = 4, 5
# Behind one of these the second link belongs to the first, and other languages turn them round.
_POSSESSIVES = frozenset(["at", "by", "for", "from", "in", "of", "on", "s", "under"])
# What joins two links either of which may come first.
_EQUALS = frozenset(["a", "an", "and", "or", "our", "the", "their"])
_MOST_WORDS_BETWEEN = 4


@dataclass(frozen=True, slots=True)
class _Link:
    """A link, and what its words can be told by."""

    mark: Mark
    names: frozenset[str]
    """Ids of the glossary entries that it names."""

    words: frozenset[str]
    """Its words in lower case without accents, and its figures."""

    capitals: frozenset[str]
    """Those of the words that are written with a capital."""


def _find(pair: Pair) -> Iterator[Problem]:
    if "]" not in pair.source_characters or "]" not in pair.target_characters:
        return
    for text in (pair.source, pair.target):
        if text.count("](") + text.count("][") < 2:
            return
    for kind in ("link", "image"):
        yield from _find_swapped(pair, kind)


def _find_swapped(pair: Pair, kind: str) -> Iterator[Problem]:
    """Yield the first pair of links whose words have each other's targets."""
    wanted = _by_target(read_marks(pair.source).of(kind))
    found = _by_target(read_marks(pair.target).of(kind))
    shared = [target for target in wanted if target in found]
    if len(shared) < 2:
        return
    links = {
        target: _read(wanted[target], pair.source_prose, pair.source_names) for target in shared
    }
    others = {
        target: _read(found[target], pair.target_prose, pair.target_names) for target in shared
    }
    for first, second in combinations(shared, 2):
        severity = _judge(pair, (links[first], links[second]), (others[first], others[second]))
        if severity:
            yield _build(pair, others[first], others[second], severity)
            return


def _by_target(marks: Sequence[Mark]) -> dict[str, Mark]:
    """Return links by target; what is linked twice cannot be told apart."""
    targets = [normalize_target(mark.text) for mark in marks]
    return {
        target: mark
        for target, mark in zip(targets, marks, strict=True)
        if targets.count(target) == 1 and mark.style in ("", "reference")
    }


def _read(mark: Mark, prose: Prose, names: Sequence[TermMatch]) -> _Link:
    words = _WORD.findall(unicodedata.normalize("NFD", mark.words).translate(_ACCENTS))
    return _Link(
        mark,
        frozenset(
            match.entry.id for match in names if mark.start <= prose.starts[match.start] < mark.end
        ),
        frozenset(word.casefold() for word in words),
        frozenset(word.casefold() for word in words if word[0].isupper() or word[0].isdigit()),
    )


def _judge(pair: Pair, wanted: tuple[_Link, _Link], found: tuple[_Link, _Link]) -> Severity | None:
    """Return how sure it is that two links are swapped; None if nothing speaks for it."""
    if wanted[0].words == wanted[1].words:
        return None
    wanted, found = _distinct(*wanted), _distinct(*found)
    if _is_like(wanted[0], found[0]) or _is_like(wanted[1], found[1]):
        return None
    crossed = _is_like(wanted[0], found[1]), _is_like(wanted[1], found[0])
    if all(crossed):
        return Severity.ERROR
    is_turned = found[0].mark.start > found[1].mark.start and _is_list(pair.source, wanted)
    if any(crossed):
        return Severity.WARNING if is_turned or _names_cross(wanted, found) else Severity.INFO
    if not is_turned:
        return None
    # Chinese has no letters that would tell whether the words have changed places as well.
    is_unsure = pair.languages.target_base == "zh" and not _is_sequence(pair.source, wanted)
    return Severity.INFO if is_unsure else Severity.WARNING


def _distinct(one: _Link, other: _Link) -> tuple[_Link, _Link]:
    """Return two links of one text without what both of them name."""
    return _without(one, other), _without(other, one)


def _without(link: _Link, other: _Link) -> _Link:
    words = {
        w
        for w in link.words
        if not any(_is_same_word(w, o, w in link.capitals) for o in other.words)
    }
    return replace(link, names=link.names - other.names, words=frozenset(words))


def _names_cross(wanted: tuple[_Link, _Link], found: tuple[_Link, _Link]) -> bool:
    """Return whether a name or figure tells a link, and not only a word like the other's."""
    return any(
        _is_like(replace(link, words=link.words & link.capitals), other)
        for link, other in zip(wanted, reversed(found), strict=True)
    )


def _is_like(link: _Link, other: _Link) -> bool:
    """Return whether the words of two links, in two languages, name the same."""
    return not link.names.isdisjoint(other.names) or any(
        _is_same_word(word, candidate, word in link.capitals)
        for word in link.words
        for candidate in other.words
    )


def _is_same_word(word: str, other: str, is_name: bool) -> bool:
    """Return whether a word was taken over, be it with another ending."""
    if word == other or word.isdigit() or other.isdigit():
        return word == other
    letters = min(len(word), len(other), _NAME_LETTERS if is_name else _WORD_LETTERS)
    return letters >= _NAME_LETTERS and word[:letters] == other[:letters]


def _is_list(source: str, links: tuple[_Link, _Link]) -> bool:
    """Return whether two links stand side by side, where no language turns them round."""
    between = source[links[0].mark.end : links[1].mark.start]
    words = _words_between(source, links)
    is_near = links[0].mark.end <= links[1].mark.start and len(words) <= _MOST_WORDS_BETWEEN
    return is_near and "]" not in between and not _POSSESSIVES.intersection(words)


def _is_sequence(source: str, links: tuple[_Link, _Link]) -> bool:
    """Return whether words between two links put them in order: first, then."""
    return not _EQUALS.issuperset(_words_between(source, links))


def _words_between(source: str, links: tuple[_Link, _Link]) -> list[str]:
    return re.findall(r"\w+", source[links[0].mark.end : links[1].mark.start].casefold())


def _build(pair: Pair, first: _Link, second: _Link, severity: Severity) -> Problem:
    first_mark = min(first.mark, second.mark, key=lambda mark: mark.start)
    return Problem(
        f"the links to '{first.mark.text}' and '{second.mark.text}' seem to have changed places",
        target_span=first_mark.text_span(pair.target),
        severity=severity,
    )


SWAPPED_LINKS = Check(
    name="swapped-links",
    category=Category.ACCURACY,
    severity=Severity.ERROR,
    summary="Two links or images have changed places: names, figures or words that both languages"
    " share tell that each stands with the other's words.",
    why="Each link works, and leads readers to what they did not choose.",
    find=_find,
    signs=frozenset("]"),
    good=examples(
        zh_CN=[
            (
                "Visit [Yame](yame.md) or [Kazuno](kazuno.md).",
                "请去[鹿角](kazuno.md)或[八女](yame.md)。",
            ),
            ("The [map](map.md) of [the park](park.md)", "[公园](park.md)[地图](map.md)"),
            ("See [2025](old.md) and [2026](new.md).", "请看[2025年](old.md)和[2026年](new.md)。"),
            ("![A mill](mill.jpg) ![A dam](dam.jpg)", "![水车](mill.jpg) ![水坝](dam.jpg)"),
        ],
        es=[
            (
                "Visit [Yame](yame.md) or [Kazuno](kazuno.md).",
                "Visite [Kazuno](kazuno.md) o [Yame](yame.md).",
            ),
            (
                "The [programme](p.md) of [the museum](m.md)",
                "El [museo](m.md) y su [programa](p.md)",
            ),
            (
                "See [the map](map.md) and [the list](list.md).",
                "Vea [el mapa](map.md) y [la lista](list.md).",
            ),
            ("[Tea](a.md) or [tea](b.md)?", "¿[Té](a.md) o [té](b.md)?"),
        ],
        hu=[
            (
                "Visit [Sopron](sopron.md) or [Kazuno](kazuno.md).",
                "Látogasson el [Kazunóba](kazuno.md) vagy [Sopronba](sopron.md)!",
            ),
            ("The [map](map.md) of [the park](park.md)", "[A park](park.md) [térképe](map.md)"),
            (
                "From [the port](port.md) to [the castle](castle.md)",
                "[A kikötőtől](port.md) [a várig](castle.md)",
            ),
            ("[Volume 1](one.md), [volume 2](two.md)", "[1. kötet](one.md), [2. kötet](two.md)"),
        ],
    ),
    bad=examples(
        zh_CN=[
            (
                "Visit [Yame](yame.md) or [Kazuno](kazuno.md).",
                "请去[八女](kazuno.md)或[鹿角](yame.md)。",
            ),
            ("See [2025](old.md) and [2026](new.md).", "请看[2025年](new.md)和[2026年](old.md)。"),
            ("The [mill](mill.md) and the [dam](dam.md)", "[水车](dam.md)和[水坝](mill.md)"),
            (
                "Guests from [Sopron](a.md), hosts in [Otama](b.md)",
                "[肖普朗](b.md)的客人，[大玉](a.md)的主人",
            ),
        ],
        es=[
            (
                "Visit [Yame](yame.md) or [Kazuno](kazuno.md).",
                "Visite [Yame](kazuno.md) o [Kazuno](yame.md).",
            ),
            (
                "See [the map](map.md) and [the programme](day.md).",
                "Vea [el mapa](day.md) y [el programa](map.md).",
            ),
            ("![The museum](a.jpg) ![The hotel](b.jpg)", "![El museo](b.jpg) ![El hotel](a.jpg)"),
            (
                "The [old plan](old.pdf) and the [new plan](new.pdf)",
                "El [plan antiguo](new.pdf) y el [plan nuevo](old.pdf)",
            ),
        ],
        hu=[
            (
                "Visit [Sopron](sopron.md) or [Kazuno](kazuno.md).",
                "Látogasson el [Sopronba](kazuno.md) vagy [Kazunóba](sopron.md)!",
            ),
            ("[Volume 1](one.md), [volume 2](two.md)", "[1. kötet](two.md), [2. kötet](one.md)"),
            (
                "[The potter](potter.md) next to [the baker](baker.md)",
                "[A fazekas](baker.md) [a pék](potter.md) mellett",
            ),
            (
                "[The festival](a.md) and [the museum](b.md)",
                "[A fesztivál](b.md) és [a múzeum](a.md)",
            ),
        ],
    ),
)
