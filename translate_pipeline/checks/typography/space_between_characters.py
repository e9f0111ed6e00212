"""Chinese words have no blanks between them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import HAN, at_most, mend, plain_span
from translate_pipeline.model.findings import Severity

__all__ = ["SPACE_BETWEEN_CHARACTERS", "is_numbered"]

_GAP = re.compile(f"(?<=[{HAN}])[ ](?=[{HAN}])")
# A blank sets a number apart from its title, and a date from what is said of the day.
_NUMBERED = re.compile(r"第.{1,4}[章节课回届部分卷集期条篇]$|\d[日号]$|^.{0,2}[图表]$|星期.$|周.$")
_PARTS = re.compile(f"[{HAN}]{{2}} [{HAN}]{{2}}")
_NUMBER = re.compile("第.{1,4}[章节课回届部分卷集期条篇]")
_SENTENCE = re.compile("[，。；！？]")
_SEPARATOR = re.compile(r"[:–—|/·•]| - ")
_OWN_SEPARATOR = re.compile("[：、—·|/-]")


def _find_space(pair: Pair) -> Iterator[Problem]:
    if " " not in pair.target or not _GAP.search(pair.target):
        return
    # Where a tag or a link is lost, that is what is reported.
    if len(pair.target_marks.all) >= len(pair.source_marks.all):
        yield from at_most(_problems(pair))


def _problems(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    text = prose.text
    has_marks = _SENTENCE.search(text) or _OWN_SEPARATOR.search(text)
    is_heading = not has_marks and _has_parts(pair.source_prose.text)
    for found in _GAP.finditer(text):
        start, end = found.span()
        # Beside emphasis and links many writers leave a blank.
        if plain_span(prose, start - 1, end + 1) is None:
            continue
        if is_numbered(text, start, end):
            continue
        # The parts of a heading are words of two characters or more.
        is_gap = is_heading and bool(_PARTS.match(text, max(start - 2, 0)))
        pieces = f"{text[start - 1]} {text[end]}"
        message = f"found a blank between Chinese characters: '{pieces}'"
        problem = mend(prose, start, end + 1, message, text[end], is_certain=not is_gap)
        yield replace(problem, severity=Severity.INFO) if is_gap else problem


def is_numbered(text: str, start: int, end: int) -> bool:
    """Return whether a blank stands beside the number of a chapter, or after a date."""
    before = text[max(start - 6, 0) : start]
    return bool(_NUMBERED.search(before) or _NUMBER.match(text, end))


def _has_parts(source: str) -> bool:
    """Return whether a heading is in parts: by a mark, or as a list of names."""
    if _SEPARATOR.search(source):
        return True
    return "," in source and not any(word[0].islower() for word in source.split())


SPACE_BETWEEN_CHARACTERS = Check(
    name="space-between-characters",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A blank between two Chinese characters; in a heading with parts it is for"
    " information.",
    why="It looks as if a character were missing, and lines break there.",
    find=_find_space,
    good=examples(
        zh_CN=[
            ("Tea for Host Towns in 2026", "2026 年 Host Town 的茶"),
            ("This is **important** here.", "这里 **重要** 得很。"),
            ("Chapter 1 The tea", "第一章 茶"),
            ("May 2, Saturday", "5月2日 星期六"),
        ]
    ),
    bad=examples(
        zh_CN=[
            ("The spring is open to guests.", "温泉 对客人开放。"),
            ("Old houses stand by the river.", "河边有 老房子。"),
            ("The singers of the coast", "海边的 歌手们"),
            ("In spring, they pick tea.", "春天，人们采 茶。"),
        ]
    ),
    languages=frozenset({"zh"}),
)
