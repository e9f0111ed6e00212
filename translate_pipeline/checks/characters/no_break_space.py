"""No-break and other special spaces where a plain blank belongs, or nothing.

Facts: the Unicode Standard, table 6-2 (space characters). Numbers, units, initials, dashes and
short words are tied with them on purpose.
"""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.pieces import Piece, free_pieces
from translate_pipeline.checks.characters.plain import odd_characters
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["NO_BREAK_SPACE"]

_ODD = "\xa0\u1680\u2000-\u200a\u202f\u205f"
_HAS_ODD = re.compile(f"[{_ODD}\u3000]")
_LETTER = r"[^\W\d_]"
# Runs of blanks with a special one among them; the bound keeps the search linear.
_RUN = re.compile(rf"[ {_ODD}\u3000]+")
_IS_STOP = re.compile(r"[,.;:!?](?!\d)")
_IS_HAN = re.compile("[\u3400-\u9fff，。、；：？！（）《》“”]")
_WORD_BEFORE = re.compile(rf"{_LETTER}{{3,}}\Z")
_WORD_AFTER = re.compile(rf"{_LETTER}{{3,}}")
_WIDE = frozenset(map(chr, (0x1680, *range(0x2000, 0x2009), 0x205F, 0x3000)))
_WINDOW = 40


def _find_no_break(pair: Pair) -> Iterator[Problem]:
    odd = odd_characters(pair)
    if not odd or not _HAS_ODD.search("".join(odd)) or "&nbsp;" in pair.source:
        return
    pieces = [Piece(*run.span(), " ") for run in _RUN.finditer(pair.target) if odd & set(run[0])]
    for start, end, _ in free_pieces(pieces, garbled_pieces(pair)):
        problem = _judge(pair, start, end)
        if problem:
            yield problem


def _judge(pair: Pair, start: int, end: int) -> Problem | None:
    text = pair.target
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    found = _name(text[start:end])
    if pair.languages.target_base == "zh" and "\u3000" in text[start:end]:
        return None
    if not before.strip() or not after.strip():
        return _problem(f"found {found} at the edge of the text", text, start, end, "")
    if pair.languages.target_base == "zh":
        if end - start > 1:
            message = f"expected one blank at most, found {found} among {end - start}"
            return _problem(message, text, start, end, " ")
        if not (_IS_HAN.match(before[-1]) and _IS_HAN.match(after)):
            return None
        return _problem(f"found {found} between characters", text, start, end, "")
    if _IS_STOP.match(after):
        return _problem(f"found {found} before '{after[0]}'", text, start, end, "")
    if end - start > 1:
        return _problem(
            f"expected one blank, found {found} among {end - start}", text, start, end, " "
        )
    return _judge_between(text, start, end, found)


def _judge_between(text: str, start: int, end: int, found: str) -> Problem | None:
    """Judge a lone space between words: a wide one is wrong, a tie of long words is odd."""
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    if text[start] in _WIDE and re.match(_LETTER, before[-1]) and re.match(_LETTER, after):
        return _problem(f"expected a blank, found {found}", text, start, end, " ")
    is_between = _WORD_BEFORE.search(before) and _WORD_AFTER.match(after)
    if is_between and before[-1].islower() and after[:2].islower():
        message = f"found {found} between two words"
        return _problem(message, text, start, end, " ", Severity.INFO)
    return None


def _problem(
    message: str, text: str, start: int, end: int, mended: str, severity: Severity | None = None
) -> Problem:
    if not mended and end < len(text):
        end, mended = end + 1, text[end]
    elif not mended and start:
        start, mended = start - 1, text[start - 1]
    return Problem(message, target_span=(start, end), suggestion=mended, severity=severity)


def _name(run: str) -> str:
    char = next(char for char in run if char != " ")
    names = {"\xa0": "a no-break space", "\u202f": "a narrow no-break space"}
    return names.get(char, f"a space of another width (U+{ord(char):04X})")


NO_BREAK_SPACE = Check(
    name="no-break-space",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A no-break space or one of another width stands where none belongs: at an edge,"
    " before a comma, doubled, between Chinese characters.",
    why="Lines break in odd places, and gaps look too wide.",
    find=_find_no_break,
    good=examples(
        zh_CN=[
            ("About 5 km from here", "距此约5\xa0km"),
            ("The Linux server", "Linux\xa0服务器"),
            ("Dr Ota and Ms Mori", "太田博士和森女士"),
            ("“Hello,” he said.", "“你好”，他说。"),
        ],
        es=[
            ("It weighs 12,400 kg.", "Pesa 12\xa0400\xa0kg."),
            ("Dr Ota and J. R. Pérez", "El Dr.\xa0Ota y J.\xa0R.\xa0Pérez"),
            ("Tea – and rice", "Té\xa0– y arroz"),
            ("Up to 40%", "Hasta el 40\u202f%"),
        ],
        hu=[
            ("12,400 people live here.", "12\xa0400 ember él itt."),
            ("On 5 May", "Május\xa05-én"),
            ("He came at 8 o’clock, with Dr Kis.", "8\xa0órakor jött, dr.\xa0Kissel."),
            ("The pool is 25 m long.", "A medence 25\u202fm hosszú."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The river is clear.", "河水\xa0清澈。"),
            ("A quiet inn", "安静的\u2003旅馆"),
            ("The lake is deep.", "湖很深。\xa0水很凉。"),
            ("New songs", "新\u2009歌"),
        ],
        es=[
            ("The river, clear and cold", "El río\xa0, claro y frío"),
            ("What a day!", "¡Qué día\u202f!"),
            ("A quiet inn", "Una posada\u3000tranquila"),
            ("The lake is deep.", "El lago \xa0es hondo."),
        ],
        hu=[
            ("The river, clear and cold", "A folyó\xa0, tisztán és hidegen"),
            ("What a day!", "Micsoda nap\u202f!"),
            ("A quiet inn", "Csendes\u2003fogadó"),
            ("The lake is deep.", "A tó\xa0 mély."),
        ],
    ),
)
