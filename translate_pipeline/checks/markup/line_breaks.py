"""Line breaks: as many as in the source, and no paragraph cut in two."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["CHANGED_LINE_BREAKS"]

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_BREAK = re.compile(r"(?:\r\n|\r|\n)[ \t]*")
_TAG = re.compile(r"<br ?/?>", re.IGNORECASE)


def _find(pair: Pair) -> Iterator[Problem]:
    source, target = pair.source_characters, pair.target_characters
    if "\n" in source or "\n" in target or "\r" in target:
        yield from _find_changed(pair)
    if "\\" in target:
        yield from _find_backslash(pair)


def _find_changed(pair: Pair) -> Iterator[Problem]:
    """Yield one problem if the lines of the texts do not match; edges are none of ours."""
    source, target = pair.source.strip(), pair.target.strip()
    offset = pair.target.index(target)
    first = _BREAK.search(target)
    if first and "\n" not in source and target[: first.start()] == target[first.start() :].lstrip():
        return  # pasted twice: a text that is doubled is another check's
    blank = _BLANK_LINE.search(target)
    if blank and not _BLANK_LINE.search(source):
        yield Problem(
            "a blank line cuts the text in two",
            target_span=_place(target, blank, offset),
            suggestion=" " if pair.languages.target_base != "zh" else "",
        )
        return
    wanted, found = _count(source), _count(target)
    if wanted == found:
        return
    surplus = list(_BREAK.finditer(target))[wanted:]
    yield Problem(
        f"expected {_describe(wanted)}, found {_describe(found) if found else 'none'}",
        target_span=_place(target, surplus[0], offset) if surplus else None,
        severity=Severity.WARNING,
    )


def _place(target: str, found: re.Match[str], offset: int) -> tuple[int, int]:
    """Return where a break stands in the message, with the blanks before it."""
    return len(target[: found.start()].rstrip()) + offset, found.end() + offset


def _count(text: str) -> int:
    """Return how often a new line starts; it does not matter how that is written."""
    return len(_BREAK.findall(text)) + len(_TAG.findall(text))


def _describe(count: int) -> str:
    return {0: "no line break", 1: "one line break"}.get(count, f"{count} line breaks")


def _find_backslash(pair: Pair) -> Iterator[Problem]:
    """Yield a lone backslash at the end, which would break the line or show."""
    text = pair.target.rstrip()
    count = len(text) - len(text.rstrip("\\"))
    if count % 2 and not pair.source.rstrip().endswith("\\"):
        message = "a backslash at the end is shown to the reader"
        yield Problem(message, target_span=(len(text) - count, len(text)))


CHANGED_LINE_BREAKS = Check(
    name="changed-line-breaks",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A blank line in the translation makes two paragraphs of one, or there are more or"
    " fewer line breaks than in the source; the tag <br> counts as one.",
    why="The lines of an address or a poem run together, or a paragraph falls apart.",
    find=_find,
    signs=frozenset("\n\r\\"),
    good=examples(
        zh_CN=[
            ("Spring tea\nAutumn rice", "春茶\n秋米"),
            ("Spring tea<br>Autumn rice", "春茶\n秋米"),
            ("One path\n\nAnother path", "一条路\n\n另一条路"),
            ("A long path along the river", "沿河的长路"),
        ],
        es=[
            ("Spring tea\nAutumn rice", "Té de primavera\nArroz de otoño"),
            ("Spring tea\nAutumn rice", "Té de primavera<br>Arroz de otoño"),
            ("One path<br/>Another path", "Un camino<br>Otro camino"),
            ("One path\r\nAnother path", "Un camino\nOtro camino"),
        ],
        hu=[
            ("Spring tea\nAutumn rice", "Tavaszi tea\nŐszi rizs"),
            ("One path\n\nAnother path", "Egy ösvény\n\nMásik ösvény"),
            ("A path \\\\", "Ösvény \\\\"),
            (
                "The path is steep. The view is wide.",
                "Az ösvény meredek, a kilátás messzire nyílik.",
            ),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The path is steep, the view is wide.", "山路陡峭，\n\n视野开阔。"),
            ("Spring tea\nAutumn rice", "春茶秋米"),
            ("A long path along the river", "沿河的\n长路"),
            ("A long path along the river", "沿河的长路\\"),
        ],
        es=[
            (
                "The path is steep, the view is wide.",
                "El camino es empinado\n\ny la vista es amplia.",
            ),
            ("Spring tea\nAutumn rice", "Té de primavera, arroz de otoño"),
            ("A long path along the river", "Un largo camino\njunto al río"),
            ("One path\nTwo hills\nA lake", "Un camino\nDos colinas, un lago"),
        ],
        hu=[
            (
                "The path is steep, the view is wide.",
                "Az ösvény meredek,\n\na kilátás messzire nyílik.",
            ),
            ("Spring tea\nAutumn rice", "Tavaszi tea, őszi rizs"),
            ("A long path along the river", "Hosszú ösvény\na folyó mentén"),
            ("A long path along the river", "Hosszú ösvény a folyó mentén\\"),
        ],
    ),
)
