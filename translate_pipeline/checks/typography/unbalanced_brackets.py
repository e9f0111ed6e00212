"""Brackets: as many closed as opened."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose
from translate_pipeline.checks.typography.places import LATIN, at_most, has_broken_link
from translate_pipeline.model.findings import Severity

__all__ = ["UNBALANCED_BRACKETS"]

_PAIRS = {
    "(": ")", "[": "]", "{": "}", "【": "】", "〖": "〗", "《": "》", "〈": "〉",
    "「": "」", "『": "』", "〔": "〕",
}  # fmt: skip
_WIDE = {"（": "(", "）": ")", "［": "[", "］": "]", "｛": "{", "｝": "}"}
_OPENERS = {closer: opener for opener, closer in _PAIRS.items()}
_ALL_PAIRS = (*_PAIRS.items(), *zip("（［｛", "）］｝", strict=True))
_BRACKETS = frozenset([*_PAIRS, *_OPENERS, *_WIDE])
_ANY = re.compile("[" + "".join(re.escape(char) for char in _BRACKETS) + "]")
# The mark of a list item, "1)", and a face, ":-)".
_ITEM = re.compile(rf"(?<![{LATIN}\d(.,-])(?:\d{{1,2}}|[A-Za-z]|[ivx]{{1,4}}|[IVX]{{1,4}})$")
_FIRST_ITEM = re.compile(rf"(?<![{LATIN}\d(.,-])[1aAiI][)）]|^\s*\w{{1,4}}[)）]")
_FACE = re.compile(r"(?:^|(?<=[^\w]))(?:[:;=8][-^']?|\^_?\^;?|T_T|[:;]-)$")
_REACH = 8


def _find_unbalanced(pair: Pair) -> Iterator[Problem]:
    characters = pair.target_characters
    if not _BRACKETS.isdisjoint(characters) and _may_be_unbalanced(pair.target, characters):
        yield from at_most(_problems(pair))


def _may_be_unbalanced(text: str, characters: frozenset[str]) -> bool:
    """Return whether brackets differ in number or start the wrong way round."""
    for opener, closer in _ALL_PAIRS:
        if (opener in characters or closer in characters) and (
            text.count(opener) != text.count(closer)
            or text.find(opener) > text.find(closer)
            or text.rfind(opener) > text.rfind(closer)
        ):
            return True
    return False


def _problems(pair: Pair) -> Iterator[Problem]:
    found = _unmatched(pair.target_prose)
    if not found:
        return
    source = {kind for _, kind in _unmatched(pair.source_prose)}
    # So does a control character: the bracket after an escape is a part of it.
    is_broken_code = "{" in pair.source or "\x1b" in pair.target_characters or has_broken_link(pair)
    for index, kind in found:
        # A link or a shortcode that lost a bracket is reported as such.
        if kind in source or (kind in "[](){}" and is_broken_code):
            continue
        char = pair.target_prose.text[index]
        message = f"'{char}' {'is never closed' if kind in _PAIRS else 'closes nothing'}"
        yield Problem(message, target_span=pair.target_prose.span(index, index + 1))


def _unmatched(prose: Prose) -> list[tuple[int, str]]:
    """Return the brackets without a partner: where they stand, and their half-width form."""
    text = prose.text
    has_items = bool(_FIRST_ITEM.search(text))
    open_ones: dict[str, list[int]] = {}
    lone: list[tuple[int, str]] = []
    for found in _ANY.finditer(text):
        char = _WIDE.get(found[0], found[0])
        before = text[max(found.start() - _REACH, 0) : found.start()]
        if char in _PAIRS:
            if not _FACE.search(before):
                open_ones.setdefault(char, []).append(found.start())
        elif open_ones.get(_OPENERS[char]):
            open_ones[_OPENERS[char]].pop()
        elif not (_FACE.search(before) or (has_items and _ITEM.search(before))):
            lone.append((found.start(), char))
    return sorted([*lone, *((place, char) for char in open_ones for place in open_ones[char])])


UNBALANCED_BRACKETS = Check(
    name="unbalanced-brackets",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="A bracket is opened and not closed, or closed and not opened; list marks such as"
    " '1)' and faces are fine.",
    why="The reader looks for the end of the aside and does not find it.",
    find=_find_unbalanced,
    good=examples(
        zh_CN=[
            ("Two steps: 1) wash, 2) dry.", "两个步骤：1）清洗，2）晾干。"),
            ("Tea (green) and rice", "茶（绿茶）和米"),
            ("The book Tea [1] is old.", "《茶》[1]是一本旧书。"),
            ("Thank you :)", "谢谢 :)"),
        ],
        es=[
            ("Two steps: (a) wash, (b) dry.", "Dos pasos: a) lavar, b) secar."),
            ("Tea (green [or black])", "Té (verde [o negro])"),
            ("Thank you :-)", "Gracias :-)"),
            ("See [the map](map.md).", "Vea [el mapa](map.md)."),
        ],
        hu=[
            ("Two steps: (1) wash, (2) dry.", "Két lépés: 1) mosás, 2) szárítás."),
            ("Tea (green [or black])", "Tea (zöld [vagy fekete])"),
            ("Thank you ;)", "Köszönjük ;)"),
            ("See [the map](map.md).", "Lásd [a térképet](map.md)."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The stove (made of clay) is warm.", "炉子（用黏土做的很暖和。"),
            ("The stove (made of clay) is warm.", "炉子用黏土做的）很暖和。"),
            ("The book Tea is old.", "《茶是一本旧书。"),
            ("Note [see below]", "注【见下文"),
        ],
        es=[
            ("The stove (made of clay) is warm.", "La estufa (de barro está caliente."),
            ("The stove (made of clay) is warm.", "La estufa de barro) está caliente."),
            ("The hall [closed on Mondays] is new.", "La sala [cerrada los lunes es nueva."),
            (
                "They came (by train) and left (by ship).",
                "Vinieron (en tren) y se fueron (en barco.",
            ),
        ],
        hu=[
            ("The stove (made of clay) is warm.", "A kályha (agyagból van meleg."),
            ("The stove (made of clay) is warm.", "Az agyagból készült) kályha meleg."),
            ("The hall [closed on Mondays] is new.", "A [hétfőnként zárt terem új."),
            ("They came (by train).", "Megérkeztek (vonattal))."),
        ],
    ),
)
