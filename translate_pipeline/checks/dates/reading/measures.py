"""Find the sums of money and the quantities with a unit in a text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from translate_pipeline.checks.dates.facts import Kind, Measure, Place, Value
from translate_pipeline.checks.dates.reading.currencies import after_pattern, find_before
from translate_pipeline.checks.dates.reading.figures import Number, read_numbers
from translate_pipeline.checks.dates.reading.units import unit_pattern

__all__ = ["read_measures"]

# Between the numbers of a range, the unit of which stands behind the last one.
_RANGE = re.compile(
    r"(?:-(?:t[óő]l|r[óő]l)\s+|\s*(?:[-–—~～至到或、]|/)\s*(?:最多)?|\s+(?:to|or|and|a|o|u|y|hasta|vagy|és|illetve)\s+)"
)
# One of these is "some day" rather than a number.
_LONG = frozenset({"day", "week", "month", "year", "night", "decade", "century", "quarter"})
_SYMBOL = re.compile(r"^[\s-]?(?:[a-zA-Z]{1,2}[²³]?)$")
_HALF_AFTER = {
    "en": re.compile(r"[\s-]+and[\s-]+(?:a[\s-]+half|(?P<quarter>a[\s-]+quarter))\b"),
    "es": re.compile(r"\s+y\s+(?:medi[ao]|(?P<quarter>cuarto))\b"),
    "zh": re.compile(r"半(?![个数天])"),
}
_LETTERS = {"m": 10**6, "k": 1000}
_LETTER = re.compile(r"\s?(?P<letter>[mMkK])\b")


def read_measures(
    text: str, language: str, taken: Iterable[Place] = ()
) -> Iterator[tuple[Kind, Measure]]:
    """Yield the amounts and quantities of a text in order; a range is two of them.

    Args:
        text: Plain text.
        language: Bare code of a language of the project.
        taken: Places that are known to be something else.

    Example:
        >>> [(m.unit, *map(float, m.figures)) for _, m in read_measures("2–3 liter, 5 jen", "hu")]
        [('litre', 2.0), ('litre', 3.0), ('yen', 5.0)]
    """
    mask = bytearray(len(text))
    for start, end in taken:
        mask[start:end] = b"\1" * (end - start)
    numbers = [n for n in read_numbers(text, language) if not any(mask[slice(*n.place)])]
    waiting: list[Number] = []
    end = 0
    signed: Measure | None = None
    for index, number in enumerate(numbers):
        if number.place[0] < end and (not index or number.place != numbers[index - 1].place):
            continue
        waiting.append(number)
        found = _measure_of(number, text, language)
        if found:
            kind, measure = found
            end = max(end, measure.place[1])
            yield from _range_measures(kind, measure, waiting)
            yield kind, measure
        elif signed and _is_range(numbers, index - 1, text):
            yield (
                Kind.AMOUNT,
                signed._replace(
                    place=number.place, number_place=number.place, figures=number.values
                ),
            )
        signed = found[1] if found and found[1].unit_place < found[1].number_place else None
        if found or not _is_range(numbers, index, text):
            waiting = []


def _is_range(numbers: Sequence[Number], index: int, text: str) -> bool:
    if index + 1 >= len(numbers):
        return False
    end, start = numbers[index].place[1], numbers[index + 1].place[0]
    return end >= start or _RANGE.fullmatch(text, end, start) is not None


def _measure_of(number: Number, text: str, language: str) -> tuple[Kind, Measure] | None:
    start, end = number.place
    sign = None if number.is_word else find_before(text, start)
    if sign:
        assert sign.lastgroup
        return Kind.AMOUNT, _sum_of(number, sign, text)
    is_single = number.is_one or number.is_article
    name = None if is_single else after_pattern(language).match(text, end)
    if name:
        assert name.lastgroup
        place = (start, name.end())
        return Kind.AMOUNT, Measure(
            place, number.place, name.span(name.lastgroup), number.values, name.lastgroup
        )
    unit = unit_pattern(language).match(text, end)
    if unit is None or (number.is_word and _SYMBOL.match(unit[0])) or _is_age_of_time(number, unit):
        return None
    return Kind.UNIT, _quantity(number, unit, language)


def _is_age_of_time(number: Number, unit: re.Match[str]) -> bool:
    """Return whether a figure with "year" is a year of the calendar."""
    return (
        unit.lastgroup == "year"
        and not number.is_word
        and all(1800 <= value <= 2100 for value in number.values)
        and "," not in unit.string[slice(*number.place)]
    )


def _quantity(number: Number, unit: re.Match[str], language: str) -> Measure:
    assert unit.lastgroup
    end = unit.end()
    more: Value = 0
    if "个半" in unit[0]:
        more = Fraction(1, 2)
    elif language in _HALF_AFTER and (half := _HALF_AFTER[language].match(unit.string, end)):
        more = Fraction(1, 4) if half.groupdict().get("quarter") else Fraction(1, 2)
        end = half.end()
    values = frozenset([value + more for value in number.values]) if more else number.values
    is_long_one = number.is_one and unit.lastgroup in _LONG
    is_soft = not more and (number.is_article or is_long_one)
    return Measure(
        (number.place[0], end),
        number.place,
        (unit.start(unit.lastgroup), unit.end()),
        values,
        unit.lastgroup,
        is_soft,
    )


def _sum_of(number: Number, sign: re.Match[str], text: str) -> Measure:
    """Return an amount with its sign before it; an m or a k behind it scales it."""
    assert sign.lastgroup
    letter = _LETTER.match(text, number.place[1])
    end = letter.end() if letter else number.place[1]
    scale = _LETTERS[letter["letter"].lower()] if letter else 1
    values = frozenset([value * scale for value in number.values])
    number_place, unit_place = (number.place[0], end), sign.span(sign.lastgroup)
    return Measure((sign.start(), end), number_place, unit_place, values, sign.lastgroup)


def _range_measures(
    kind: Kind, last: Measure, numbers: Sequence[Number]
) -> Iterator[tuple[Kind, Measure]]:
    """Yield the first number of a range with the unit of its last one, and perhaps its scale."""
    for number in numbers[-2:-1]:
        if not number.is_article:
            place, scale = number.place, numbers[-1].scale if number.scale == 1 else 1
            values = number.values | {value * scale for value in number.values}
            yield kind, Measure(place, place, last.unit_place, values, last.unit)
