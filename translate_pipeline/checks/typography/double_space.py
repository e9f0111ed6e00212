"""Blanks: one between two words."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import HAN, at_most, mend, plain_span
from translate_pipeline.model.findings import Severity

__all__ = ["DOUBLE_SPACE"]

# A run with other blanks in it is reported by no-break-space.
_RUN = re.compile(r"(?<![\u00a0\u202f])(?:[ \t]{2,}+|\t)(?![\u00a0\u202f])")
# No blank stands before these; beside these Chinese marks and characters it is never due.
_CLOSING = frozenset(",.;:!?)]}”»%")
_UNSPACED = re.compile(rf"[{HAN}，。；：！？、（）《》【】“”…]")


def _find_double_space(pair: Pair) -> Iterator[Problem]:
    target = pair.target
    if ("  " in target or "\t" in target) and not _RUN.search(pair.source.strip()):
        yield from at_most(_runs(pair))


def _runs(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    text = prose.text
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    for run in _RUN.finditer(text):
        start, end = run.span()
        # A hard break is a line feed in the message: blanks around it are not seen.
        if start < first or end > last or plain_span(prose, start, end) is None:
            continue
        found = "a tab" if "\t" in run[0] else f"{end - start} blanks in a row"
        if _is_spaced(text[start - 1], text[end]):
            yield mend(prose, start, end, f"found {found}", " ", is_certain=True)
        else:
            yield mend(prose, start, end + 1, f"found {found}", text[end], is_certain=True)


def _is_spaced(before: str, after: str) -> bool:
    """Return whether a blank belongs between two characters."""
    return not (after in _CLOSING or (_UNSPACED.match(before) and _UNSPACED.match(after)))


DOUBLE_SPACE = Check(
    name="double-space",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="Two or more blanks in a row, or a tab, where the source has none.",
    why="In print and in mails the hole shows, and the next translator copies it.",
    find=_find_double_space,
    good=examples(
        zh_CN=[
            ("Code `a  b` stays.", "代码`a  b`保持不变。"),
            ("First line\nSecond line", "第一行\n第二行"),
            ("Tea  and  rice", "茶  和  米"),
            ("JET Programme in Yame", "八女的 JET Programme 项目"),
        ],
        es=[
            ("Code `a  b` stays.", "El código `a  b` no cambia."),
            ("One.  Two.", "Uno.  Dos."),
            ("First line\nSecond line", "Primera línea  \nSegunda línea"),
            ("Ten kilometers of path", "Diez kilómetros de camino"),
        ],
        hu=[
            ("Code `a  b` stays.", "Az `a  b` kód marad."),
            ("One.  Two.", "Egy.  Kettő."),
            ("Ten kilometers of path", "Tíz kilométernyi ösvény"),
            ("A *cup* of tea", "Egy *csésze* tea"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The JET Programme invites teachers.", "JET  Programme邀请教师。"),
            ("Guests came in spring.", "客人们  在春天到来。"),
            ("The tea, and the rice.", "茶，  还有米。"),
            ("About the ESG report", "关于ESG\t报告"),
        ],
        es=[
            ("The tea is served hot.", "El té se  sirve caliente."),
            ("First they sing. Then they dance.", "Primero cantan.  Luego bailan."),
            ("A *small* cup", "Una  *taza* pequeña"),
            ("The bridge is long.", "El puente\tes largo."),
        ],
        hu=[
            ("The tea is served hot.", "A teát forrón  kínálják."),
            ("First they sing. Then they dance.", "Előbb énekelnek.  Aztán táncolnak."),
            ("A cup of tea, please.", "Egy csésze teát  kérek."),
            ("The bridge is long.", "A híd\thosszú."),
        ],
    ),
)
