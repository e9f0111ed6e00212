"""Write an amount or a quantity of the source into a translation, in place of another one.

The number is written as Unicode CLDR has it for the country; the unit stays in the words of the
translation, or becomes its symbol.
"""

from collections.abc import Mapping
from fractions import Fraction

from translate_pipeline.checks.dates.facts import Measure, Texts
from translate_pipeline.checks.dates.reading.currencies import CURRENCY_NAMES, currencies_of

__all__ = ["write_amount", "write_number", "write_quantity"]

_LOCALES: Mapping[str, str] = {"es": "es_PE", "hu": "hu", "zh": "zh_CN"}
_SCALES: Mapping[str, tuple[tuple[int, str], ...]] = {
    "es": ((10**6, " millones"),),
    "hu": ((10**9, " milliárd"), (10**6, " millió")),
    "zh": ((10**8, "亿"), (10**4, "万")),
}
# From a million on, people count in words, as far as few figures are left.
_SCALED_FROM: Mapping[str, int] = {"es": 10**6, "hu": 10**6, "zh": 10**5}
_SYMBOLS: Mapping[str, str] = {
    "square_kilometre": "km²", "square_metre": "m²", "hectare": "ha", "cubic_metre": "m³",
    "kilometre": "km", "centimetre": "cm", "millimetre": "mm", "metre": "m", "kilogram": "kg",
    "gram": "g", "tonne": "t", "millilitre": "ml", "litre": "l", "celsius": "°C",
    "fahrenheit": "°F", "kilowatt_hour": "kWh", "megawatt_hour": "MWh", "kilowatt": "kW",
    "megawatt": "MW",
}  # fmt: skip
_WORDS: Mapping[str, Mapping[str, str]] = {
    "es": {"hectare": "hectáreas", "acre": "acres", "mile": "millas", "foot": "pies",
           "minute": "minutos", "hour": "horas", "day": "días", "week": "semanas",
           "month": "meses", "year": "años", "second": "segundos", "tonne": "toneladas",
           "kilogram": "kilogramos", "metre": "metros", "kilometre": "kilómetros",
           "night": "noches", "litre": "litros", "gram": "gramos"},
    "hu": {"minute": "perc", "hour": "óra", "day": "nap", "week": "hét", "month": "hónap",
           "year": "év", "tonne": "tonna", "hectare": "hektár", "mile": "mérföld",
           "square_metre": "négyzetméter", "kilometre": "kilométer", "metre": "méter",
           "centimetre": "centiméter", "kilogram": "kilogramm", "litre": "liter"},
    "zh": {"hectare": "公顷", "acre": "英亩", "mile": "英里", "foot": "英尺", "minute": "分钟",
           "hour": "小时", "day": "天", "week": "周", "month": "个月", "year": "年",
           "second": "秒", "tonne": "吨", "kilogram": "公斤", "metre": "米", "kilometre": "公里",
           "centimetre": "厘米", "litre": "升", "gram": "克", "night": "晚",
           "square_metre": "平方米", "square_kilometre": "平方公里", "celsius": "摄氏度"},
}  # fmt: skip


def write_amount(texts: Texts, one: Measure, two: Measure) -> str:
    """Return an amount of the source in place of one of the translation; empty if unknown."""
    currencies = currencies_of(one.unit)
    if not currencies & currencies_of(two.unit):
        name = CURRENCY_NAMES[texts.language].get(sorted(currencies)[0], "")
        old = texts.target[slice(*two.unit_place)]
        is_bare = texts.language != "hu" or old in CURRENCY_NAMES["hu"].values()
        if not name or not is_bare or two.unit_place < two.number_place:
            return ""
        return _replace(texts, one, two, name)
    return _replace(texts, one, two, texts.target[slice(*two.unit_place)])


def write_quantity(texts: Texts, one: Measure, two: Measure) -> str:
    """Return a quantity of the source in place of one of the translation; empty if unknown."""
    old = texts.target[slice(*two.unit_place)]
    if one.unit == two.unit:
        return _replace(texts, one, two, old)
    is_symbol = old.strip("°").rstrip("²³").isascii() and len(old) <= 3
    unit = _SYMBOLS.get(one.unit, "") if is_symbol else _WORDS[texts.language].get(one.unit, "")
    is_bare = texts.language != "hu" or old in _WORDS["hu"].values() or is_symbol
    return _replace(texts, one, two, unit) if unit and is_bare else ""


def write_number(number: Fraction, language: str) -> str:
    """Return a number as prose in a language has it.

    Example:
        >>> write_number(Fraction(2400000000), "zh"), write_number(Fraction(5, 2), "hu")
        ('24亿', '2,5')
    """
    for scale, word in _SCALES[language]:
        is_round = (number * 100 / scale).denominator == 1 and number >= scale
        if number >= _SCALED_FROM[language] and is_round:
            return _figure(number / scale, language) + word
    return _figure(number, language)


def _figure(number: Fraction, language: str) -> str:
    """Return a number in figures, four of them in one group."""
    from babel.numbers import format_decimal

    figure = int(number) if number.denominator == 1 else float(number)
    group = number >= 10**4
    return format_decimal(figure, locale=_LOCALES[language], group_separator=group)


def _replace(texts: Texts, one: Measure, two: Measure, unit: str) -> str:
    """Return the text of a measure with another number and unit."""
    if not _is_joined(two):
        return ""
    start, end = two.place
    text = texts.target
    number = text[slice(*two.number_place)]
    if not one.figures & two.figures:
        if not any(char.isdigit() for char in number):
            return ""
        number = write_number(Fraction(min(one.figures)), texts.language)
    if two.unit_place < two.number_place:
        between = text[two.unit_place[1] : two.number_place[0]]
        head, tail = text[start : two.unit_place[0]], text[two.number_place[1] : end]
        return head + unit + between + number + tail
    between = text[two.number_place[1] : two.unit_place[0]]
    return number + _linked(between, number, texts.language) + unit + text[two.unit_place[1] : end]


def _is_joined(two: Measure) -> bool:
    """Return whether number and unit stand together, not at the two ends of a range."""
    start, end = two.place
    return start <= two.unit_place[0] and two.unit_place[1] <= end


def _linked(between: str, number: str, language: str) -> str:
    """Return what stands between number and unit: dos millones de yenes, but dos mil yenes."""
    if language != "es":
        return between
    if number.endswith(("millones", "millón")):
        return " de "
    return between.replace(" de ", " ")
