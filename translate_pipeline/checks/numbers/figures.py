"""Numbers in figures, with what the words around them make of them."""

import re
from collections.abc import Iterator
from fractions import Fraction
from unicodedata import numeric

from translate_pipeline.checks.numbers.marks import BLANKS, read_marks
from translate_pipeline.checks.numbers.number import Number, Value
from translate_pipeline.checks.numbers.phones import read_phone
from translate_pipeline.checks.numbers.scales import find_scale
from translate_pipeline.checks.prose import CODE_MARK

__all__ = ["cut", "read_figures"]

_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_FIGURE = re.compile(rf"[\d{_VULGAR}]+(?:[.,'’/·]\d+|[{BLANKS}](?:\d{{3}}(?!\d)|[{_VULGAR}]))*")
_PIECE = re.compile(r"\d+")
# Longer ones are no numbers, and Python refuses to convert them.
_MAX_FIGURE = 100
# Denominators of which recipes and statistics have halves, thirds, quarters …
_MAX_DENOMINATOR = 16
# CO2, A4, COVID-19, 5G: the figure is a part of a name; a currency before it is not.
_NAME_BEFORE = re.compile(r"(?:[A-Za-z]{1,9}|\b[A-Z]{1,9}-)$")
_CURRENCY = re.compile(r"(?:USD?|EUR|JPY|HUF|PEN|CNY|RMB|GBP|CHF|S|Ft|N[or]|n|p|pp|[Cc]a?)$")
_NAME_AFTER = re.compile(r"-?[A-Z](?![A-Za-z])")
_NAME_SIZE = 12
_ALWAYS = "24/7"
# Full hours say nothing more: 15:00 is three o'clock.
_FULL_HOUR = re.compile(r"(?<=\d)[:：]00\b")
_DECADE = re.compile(r"(\d{1,2})世纪(?:(\d0)年代|(?=[一二三四五六七八九]{1,3}十年代))")
_AFTERNOON = re.compile(r"(?::\d\d)?\s?p\.?\s?m\b", re.IGNORECASE)
_PLURAL = re.compile(r"['’]?s\b")


def read_figures(text: str, language: str) -> list[Number]:
    """Return the figures of a text in order.

    Args:
        text: Plain text.
        language: Bare code; decides on the marks and on the words that scale a figure.

    Example:
        >>> [(n.text, *n.values) for n in read_figures("2025年10月约140万", "zh")]
        [('2025', 2025), ('10', 10), ('140万', 1400000)]
    """
    if ":00" in text or "：00" in text:
        text = _FULL_HOUR.sub("   ", text)
    numbers: list[Number] = []
    for number in _read(text, language):
        if numbers and (whole := _compound(numbers[-1], number, text, language)):
            numbers[-1] = whole
        else:
            numbers.append(number)
    return numbers


def cut(numbers: list[Number]) -> list[Number]:
    """Return numbers with every run of digits for itself, as dates and times are written.

    Example:
        >>> [n.text for n in cut(read_figures("10.30", "hu"))]
        ['10', '30']
    """
    pieces: list[Number] = []
    for number in numbers:
        if len(number.figure) == len(number.digits):
            pieces.append(number)
            continue
        for piece in _PIECE.finditer(number.figure):
            start = number.start + piece.start()
            values = frozenset[Value]([int(piece[0])])
            pieces.append(Number(piece[0], start, start + len(piece[0]), values, figure=piece[0]))
    return pieces


def _read(text: str, language: str) -> Iterator[Number]:
    done = 0
    has_decades = "世纪" in text and language == "zh"
    for found in _FIGURE.finditer(text):
        start, end = found.span()
        if has_decades and (decade := _DECADE.match(text, start)):
            done = decade.end()
            if decade[2]:
                year = 100 * int(decade[1]) - 100 + int(decade[2])
                yield Number(decade[0], start, done, frozenset([year]), figure=decade[0])
        if start < done or end - start > _MAX_FIGURE:
            continue
        figure = found[0]
        if _is_placeholder(text, start, end):
            continue
        if figure[0] == "0" or (start and text[start - 1] in "+("):
            phone = read_phone(text, start)
            if phone:
                done = phone.end
                yield phone
                continue
        if figure.isdecimal():
            yield _build(figure, (int(figure),), start, text, language)
        else:
            yield from _read_marked(figure, start, text, language)


def _is_placeholder(text: str, start: int, end: int) -> bool:
    """Return whether a figure stands for something else: an argument, a character, a footnote.

    {0}, %1, %1$s (its dollars may pass for math), & #39; and [ ^1].
    """
    before = text[start - 1] if start else " "
    if before == "{":
        return text[end : end + 1] == "}"
    if before == "%":
        return text[end : end + 1] in ("$", CODE_MARK) or not text[start - 2 : start - 1].isdigit()
    # The parser takes the brackets of [ ^1] for a link.
    return before == "^" or (before == "#" and "&" in text[max(0, start - 4) : start])


def _read_marked(figure: str, start: int, text: str, language: str) -> Iterator[Number]:
    """Yield the numbers of a figure with marks in it: one if they make sense, else its pieces."""
    if fraction := _fraction(figure):
        number = _build(figure, (fraction,), start, text, language)
        percent = 100 * fraction
        more = {percent.numerator} if percent.denominator == 1 and fraction < 1 else set[int]()
        yield number._replace(values=number.values | more)
        return
    values = tuple(reading.value for reading in read_marks(figure, language))
    if values:
        yield _build(figure, values, start, text, language)
        return
    blank = next((i for i, char in enumerate(figure) if char in BLANKS), None)
    if blank is not None:
        # 2015 300: a year, and what is counted.
        yield from _read_part(figure[:blank], start, text, language)
        yield from _read_part(figure[blank + 1 :], start + blank + 1, text, language)
        return
    for piece in _PIECE.finditer(figure):
        number = _build(piece[0], (int(piece[0]),), start + piece.start(), text, language)
        # Around the clock is a saying, and so good as a name.
        yield number._replace(name=figure) if figure == _ALWAYS else number


def _read_part(figure: str, start: int, text: str, language: str) -> Iterator[Number]:
    if figure.isdecimal():
        yield _build(figure, (int(figure),), start, text, language)
    elif figure:
        yield from _read_marked(figure, start, text, language)


def _fraction(figure: str) -> Fraction | None:
    """Return the value of ``1/2``, ``½`` or ``2½``; None of anything else."""
    if figure[-1] in _VULGAR:
        whole = figure[:-1].strip(BLANKS) or "0"
        part = Fraction(numeric(figure[-1])).limit_denominator(10)
        return int(whole) + part if whole.isdecimal() else None
    above, slash, below = figure.partition("/")
    if not slash or not below.isdecimal() or below[0] == "0":
        return None
    whole, _, top = above.rpartition(" ")
    if not top.isdecimal() or top[0] == "0" or (whole and not whole.isdecimal()):
        return None
    if not int(top) < int(below) <= _MAX_DENOMINATOR:
        return None
    return int(whole or "0") + Fraction(int(top), int(below))


def _build(
    figure: str, readings: tuple[int | Fraction, ...], start: int, text: str, language: str
) -> Number:
    end = start + len(figure)
    scale = find_scale(text, end, language)
    if not scale and language != "en" and "illion" in text:
        scale = find_scale(text, end, "en")  # a passage that nobody has translated
    values = set[Value]()
    if scale:
        values.update(reading * scale.factor for reading in readings)
    if not scale or scale.is_letter:
        values.update(readings)
        if language == "en" and isinstance(readings[0], int):
            values |= _by_habit(readings[0], figure, start, text)
    if language == "zh" and text.startswith("折", end):
        values.update(100 - value * (10 if value < 10 else 1) for value in readings)
    return Number(
        text[start : scale.end if scale else end],
        start,
        scale.end if scale else end,
        frozenset(values),
        figure=figure,
        scale=scale.factor if scale and not scale.is_letter else 1,
        name="" if scale else _name(text, start, end),
    )


def _by_habit(number: int, figure: str, start: int, text: str) -> set[Value]:
    """Return what else an English number may be: 90 of 1990s, 1997 of ’97, 15 of 3 p.m., .5."""
    rest = text[start + len(figure) : start + len(figure) + 8]
    values = set[Value]()
    if 9 < number < 2100 and number % 10 == 0 and _PLURAL.match(rest):
        values.add(number % 100 if number > 999 else 1900 + number)
        if number % 100 == 0:
            values.add(number // 100 + 1)
    if len(figure) == 2 and start and text[start - 1] in "'’‘":
        values |= {1900 + number, 2000 + number}
    if number < 12 and _AFTERNOON.match(rest):
        values.add(number + 12)
    if start and text[start - 1] == "." and not text[max(0, start - 2) : start - 1].isalnum():
        values.add(Fraction(number, 10 ** len(figure)))
    return values


def _name(text: str, start: int, end: int) -> str:
    """Return the letters that make a figure a part of a name; empty if there are none."""
    before = text[start - 1] if start else " "
    if before.isascii() and (before.isalpha() or before == "-"):
        head = text[max(start - _NAME_SIZE, 0) : start]
        found = _NAME_BEFORE.search(head)
        if found and not _CURRENCY.search(head):
            return found[0]
    after = _NAME_AFTER.match(text, end)
    return after[0] if after else ""


def _compound(first: Number, second: Number, text: str, language: str) -> Number | None:
    """Return two numbers that are one, or None: 1万2千, 1 millón 250 mil, 2 mil 500."""
    between = text[first.end : second.start]
    if first.scale < 1000 or first.kind is not second.kind:
        return None
    if language == "zh":
        is_one = between in ("", " ")
    else:
        is_short = language == "es" and len(second.figure) == 3
        is_one = between in BLANKS and between != "" and (second.scale >= 1000 or is_short)
    values = frozenset[Value](
        one + other
        for one in first.values
        for other in second.values
        if not isinstance(one, str) and not isinstance(other, str) and other < first.scale
    )
    if not is_one or not values:
        return None
    return Number(
        text[first.start : second.end],
        first.start,
        second.end,
        values,
        figure=text[first.start : second.end],
        scale=second.scale,
    )
