"""Letters and figures are as wide as in English; so is all that stands in a Latin text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import (
    HAN,
    LATIN,
    at_most,
    has_broken_link,
    mend,
)
from translate_pipeline.checks.typography.space_between_characters import is_numbered
from translate_pipeline.model.findings import Severity

__all__ = ["FULL_WIDTH_CHARACTER"]

_CJK = f"{HAN}\u3041-\u3096\u30a1-\u30fa"
_ONE = re.compile("[０-９Ａ-Ｚａ-ｚ]")
_ALNUM = re.compile("[０-９Ａ-Ｚａ-ｚ]+(?:[．，][０-９]+)*[％]?")
_IDEOGRAPHIC_BLANK = re.compile("(?<=\\S)\u3000+(?=\\S)")
_ANY_IN_CHINESE = re.compile("[０-９Ａ-Ｚａ-ｚ\u3000]")
_BETWEEN_HAN = re.compile(f"[{HAN}]\u3000[{HAN}]")
_ANY_IN_LATIN = re.compile("[！-～、。\u3000]")
# In a Latin text; what stands beside Chinese or Japanese belongs to a quotation.
_IN_LATIN = re.compile(f"(?<![{_CJK}])[！-～、。]+(?![{_CJK}])")
# Between two words it is told by no-break-space.
_BLANK_IN_LATIN = re.compile(
    f"(?<=[{LATIN}\\d])\u3000(?=\\d)|(?<=\\d)\u3000(?=[{LATIN}])|(?<=[,;:.!?)])\u3000(?=[{LATIN}\\d])"
)
_DIGIT = re.compile("[0-9]")
_CJK_CHARACTER = re.compile(f"[{_CJK}]")
_LATIN_WORD = re.compile(f"[{LATIN}]{{2}}")
_LAST_MARKS = "。．？！：；，、"
_HALF = {"、": ",", "。": "."}


def _find_full_width(pair: Pair) -> Iterator[Problem]:
    is_chinese = pair.languages.target_base == "zh"
    if (_ANY_IN_CHINESE if is_chinese else _ANY_IN_LATIN).search(pair.target):
        yield from at_most(_in_chinese(pair) if is_chinese else _in_latin(pair))


def _in_chinese(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    # One alone may be meant as a sign: the letter Ａ.
    is_many = len(_ONE.findall(prose.text)) > 1
    for found in _ALNUM.finditer(prose.text):
        is_odd = is_many or (found[0].isdigit() and _has_digits(pair))
        severity = Severity.WARNING if is_odd else Severity.INFO
        if found[0] not in pair.source:
            half = unicodedata.normalize("NFKC", found[0])
            message = f"expected '{half}', found '{found[0]}' of full width"
            problem = mend(prose, *found.span(), message, half, is_certain=True)
            yield replace(problem, severity=severity)
    for found in _IDEOGRAPHIC_BLANK.finditer(prose.text):
        start, end = found.span()
        is_within = _BETWEEN_HAN.match(prose.text, start - 1) is not None
        # Headings are set apart so: 第一章　茶.
        if is_within and not is_numbered(prose.text, start, end):
            message = "found a blank of full width between Chinese characters"
            yield mend(prose, start, end + 1, message, prose.text[end], is_certain=True)
        else:
            problem = mend(prose, start, end, "found a blank of full width", " ")
            yield replace(problem, severity=Severity.INFO)


def _has_digits(pair: Pair) -> bool:
    """Return whether the rest of the text, or the source, has figures of half width."""
    return bool(_DIGIT.search(pair.target_prose.text) or _DIGIT.search(pair.source_prose.text))


def _in_latin(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    text = prose.text
    if not _LATIN_WORD.search(text) or has_broken_link(pair):
        return
    for found in _BLANK_IN_LATIN.finditer(text):
        yield mend(prose, *found.span(), "found a blank of full width", " ", is_certain=True)
    for found in _IN_LATIN.finditer(text):
        start, end = found.span()
        # The mark at the end is that of end-punctuation.
        is_last = end == len(text) and found[0] in _LAST_MARKS
        if is_last or found[0] in pair.source or _is_beside_cjk(text, start):
            continue
        half = unicodedata.normalize("NFKC", found[0])
        for wide, narrow in _HALF.items():
            half = half.replace(wide, narrow)
        if half in ",.;:!?" and text[end : end + 1].isalnum():
            half += " "
        message = f"expected '{half}', found '{found[0]}' of full width"
        yield mend(prose, start, end, message, half, is_certain=True)


def _is_beside_cjk(text: str, place: int) -> bool:
    return bool(_CJK_CHARACTER.search(text, max(place - 2, 0), place + 3))


FULL_WIDTH_CHARACTER = Check(
    name="full-width-character",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A letter, figure or blank of full width; in a text in Latin letters, any mark of full"
    " width.",
    why="Searching does not find the word, and the line looks torn.",
    find=_find_full_width,
    good=examples(
        zh_CN=[
            ("The tower of 1682", "1682年的塔楼"),
            ("10% to 20%, or about 15", "10％～20％，约15"),
            ("ESG, CIR", "ESG、CIR"),
            ("Chapter 1 Tea", "第1章 茶"),
        ],
        es=[
            ("Nouchi (野内与吉) was born in 1895.", "Nouchi (野内与吉) nació en 1895."),
            ("The song 「富士山、ああ！」 is old.", "La canción 「富士山、ああ！」 es antigua."),
            ("The tower of 1682", "La torre de 1682"),
            ("The sign says 「入口」.", "El letrero dice 「入口」."),
        ],
        hu=[
            ("Nouchi (野内与吉) was born in 1895.", "Noucsi (野内与吉) 1895-ben született."),
            ("The song 「富士山、ああ！」 is old.", "A 「富士山、ああ！」 című dal régi."),
            ("The tower of 1682", "Az 1682-es torony"),
            ("The sign says 「入口」.", "A táblán ez áll: 「入口」."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The tower was built in 1682.", "塔楼建于１６８２年。"),
            ("The DVD from the town", "该镇的ＤＶＤ光盘"),
            ("A hall with 350 seats", "设有３５０个座位的大厅"),
            ("The CIR of the town", "该镇的ＣＩＲ"),
            ("Step 2: steam the leaves", "第２步：蒸茶叶"),
            ("Guests came from afar.", "客人从\u3000远方来。"),
        ],
        es=[
            ("Tea, rice and salt", "Té， arroz y sal"),
            ("The DVD", "El ＤＶＤ"),
            ("Tea (green tea) is served.", "Se sirve té （té verde） caliente."),
            ("Three things: tea, rice, salt", "Tres cosas：té, arroz, sal"),
            ("The bridge is 50 years old.", "El puente tiene\u300050 años."),
        ],
        hu=[
            ("Tea, rice and salt", "Tea， rizs és só"),
            ("The DVD", "Az új ＤＶＤ lemez"),
            ("Tea (green tea) is served.", "Forró teát （zöld teát） kínálnak."),
            ("Three things: tea, rice, salt", "Három dolog：tea, rizs, só"),
            ("The bridge is 50 years old.", "A híd\u300050 éves."),
        ],
    ),
    languages=frozenset({"es", "hu", "zh"}),
)
