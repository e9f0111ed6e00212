"""Chinese punctuation is as wide as the characters."""

import re
from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.prose import Prose
from translate_pipeline.checks.typography.end_marks import is_abbreviated
from translate_pipeline.checks.typography.places import HAN, at_most, has_broken_link, mend
from translate_pipeline.model.findings import Severity

__all__ = ["HALF_WIDTH_PUNCTUATION"]

_GATE = frozenset(",.;:!?()")
_WIDE = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", ".": "。"}
_BESIDE = rf"{HAN}》」』”’）】"
_OPENING = "“‘《（「"
# Rule: GB/T 15834-2011, 5.1.1. Not the colon of an address, a time, a face or a picture, :tea:.
_MARK = re.compile(
    rf"(?<=[{_BESIDE}])(?:[,;!?]|:(?!//|\d|[\w+-]+:|-?[()DP])) ?"
    rf"|(?<=[{_BESIDE}])\.(?=[\s{_BESIDE}{_OPENING}(]|$) ?"
    rf"|(?<=[\w)\]\ufffc])[,;](?=[{HAN}{_OPENING}])"
    rf"|(?<=[a-zA-Z]):(?=[{HAN}{_OPENING}])"
)
_ENTITY = re.compile(r"& ?#?\w+$")
_HAN = re.compile(f"[{HAN}]")
_LAST = re.compile(rf"(?<=[\w)%\ufffc])(?<![{HAN}])[.?!]$")
_LAST_SENTENCE = re.compile("[。！？]")
_LONGEST_CLAUSE = 60
_BRACKETS = re.compile(r"\(([^()（）]*)\)")


def _find_half_width(pair: Pair) -> Iterator[Problem]:
    if _GATE.isdisjoint(pair.target_characters) or not _HAN.search(pair.target):
        return
    prose = pair.target_prose
    problems = [*_marks(prose), *_brackets(prose), *_last_mark(prose)]
    # The brackets of a broken link are another matter.
    if problems and not has_broken_link(pair):
        yield from at_most(sorted(problems, key=lambda problem: problem.target_span or (0, 0)))


def _marks(prose: Prose) -> Iterator[Problem]:
    text = prose.text
    for found in _MARK.finditer(text):
        start, end = found.span()
        mark, is_last = text[start], end >= len(text)
        if mark == ";" and _ENTITY.search(text, max(start - 10, 0), start):
            continue
        wide = _WIDE[mark]
        problem = mend(
            prose,
            start,
            end,
            f"expected '{wide}', found '{mark}' of half width",
            wide,
            is_certain=mark != "." or is_last,
        )
        # With a blank after it, it is the habit of a keyboard; a point may stand within a name.
        is_habit = found[0][-1] == " " or (mark == "." and not is_last)
        yield replace(problem, severity=Severity.INFO) if is_habit else problem


def _last_mark(prose: Prose) -> Iterator[Problem]:
    """Yield the mark that ends a Chinese sentence whose last word is a Latin one or a number."""
    text = prose.text
    found = _LAST.search(text, max(len(text) - 1, 0))
    if found is None or not _HAN.search(_LAST_SENTENCE.split(text[-_LONGEST_CLAUSE:-1])[-1]):
        return
    mark, start = found[0], found.start()
    if mark == "." and is_abbreviated(text[:start], "zh"):
        return
    wide = _WIDE[mark]
    yield mend(prose, start, start + 1, f"expected '{wide}', found '{mark}' of half width", wide)


def _brackets(prose: Prose) -> Iterator[Problem]:
    """Yield half-width brackets, which careful writers use too: for information only."""
    for each in _BRACKETS.finditer(prose.text):
        if _HAN.search(_surroundings(prose.text, each)):
            message = "expected '（）', found '()' of half width"
            problem = mend(prose, *each.span(), message, f"（{each[1]}）", is_certain=True)
            yield replace(problem, severity=Severity.INFO)


def _surroundings(text: str, brackets: re.Match[str]) -> str:
    return text[max(brackets.start() - 1, 0) : brackets.end() + 1]


HALF_WIDTH_PUNCTUATION = Check(
    name="half-width-punctuation",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A comma, stop, colon or another mark of half width beside Chinese characters; one"
    " that a blank follows, and brackets, are for information.",
    why="Chinese lines look ragged, and the mark clings to the next character.",
    find=_find_half_width,
    good=examples(
        zh_CN=[
            ("It opens at 10:30 and costs 1,400 yen.", "10:30开门，票价1,400日元。"),
            ("By Tea Co., Ltd. in Yame", "由八女的Tea Co., Ltd.制造"),
            ("See https://example.org/tea, please.", "请看https://example.org/tea。"),
            ("Point 3.5: **tea**", "第3.5点：**茶**"),
        ]
    ),
    bad=examples(
        zh_CN=[
            ("In spring, they pick tea.", "春天,人们采茶。"),
            ("Tea is picked in spring.", "人们在春天采茶."),
            ("Who picks the tea? Young people.", "是谁在采茶?是年轻人。"),
            ("The stove (made of clay) is warm.", "炉子(黏土做的)很暖和。"),
            ("Three things: tea, rice and salt.", "三样东西:茶、米和盐。"),
        ]
    ),
    languages=frozenset({"zh"}),
)
