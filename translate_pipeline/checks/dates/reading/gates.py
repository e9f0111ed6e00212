"""Tell quickly what an English text cannot hold, so that most texts are never read closely."""

import re

__all__ = ["DATES", "MEASURES", "PERIODS", "TIMES", "WEEKDAYS", "possible_kinds"]

WEEKDAYS, PERIODS, DATES, TIMES, MEASURES = 1, 2, 4, 8, 16
"""Kinds of facts, as bits of a number."""

_WORD = re.compile(r"[A-Za-zōô]+")
_DIGITS = frozenset("0123456789")
_SIGNS = frozenset("$€£¥￥₩₹฿°℃℉")
_AT_HOUR = re.compile(r"at\s\d")
_YEAR_OR_FIGURES = re.compile(r"[12]\d\d\d|\d[-/.]\d")


def _forms(words: str) -> frozenset[str]:
    """Return words as they are, with a plural, a capital and in capitals."""
    plain = [form for word in words.split() for form in (word, f"{word}s", f"{word}es")]
    return frozenset(form for word in plain for form in (word, word.capitalize(), word.upper()))


_WEEKDAYS = _forms(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri"
    " sat sun"
)
_MONTHS = _forms(
    "january february march april may june july august september october november december jan feb"
    " mar apr jun jul aug sep sept oct nov dec"
) - {"may", "march", "mar"}
_ERAS = _forms("meiji taisho taishō showa shōwa heisei reiwa")
_PERIODS = _forms("century centurie twentie thirtie fortie fiftie sixtie seventie eightie ninetie")
_TIMES = _forms("noon midday midnight clock past")
_HALVES = _forms("am pm m morning afternoon evening night")
_MINUTES = _forms("five ten quarter twenty half")
_NUMBERS = _forms(
    "one two three four five six seven eight nine ten eleven twelve dozen thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
    " hundred thousand million billion half quarter"
)
_UNITS = _forms(
    "km cm mm m kilometer kilometre centimeter centimetre millimeter millimetre meter metre mile"
    " mph kph mi yard yd foot feet ft inch kilogram kilogramme kilo kg milligram mg gram gramme g"
    " ton tonne t lb ounce oz milliliter millilitre ml liter litre l gallon kwh mwh kw mw kilowatt"
    " megawatt hectare ha acre tsubo sq square cubic degree second sec minute min hour hr h"
    " fortnight week night day month decade century centurie year yr celsius c f"
) | {"mL", "kWh", "MWh", "kW", "MW"}
_MONEY = _forms(
    "yen jpy yuan rmb renminbi cny dollar usd us euro eur sterling gbp forint huf ft sol pen krw"
    " won peso reais rupee baht franc chf crown koruna krona kronor krone zloty złoty rouble ruble"
)


_WEEKDAY, _MONTH, _ERA, _PERIOD, _S, _TIME, _HALF, _MINUTE, _TO, _AT, _NUMBER, _UNIT = (
    1 << bit for bit in range(12)
)
_MEANINGS = (
    (_WEEKDAY, _WEEKDAYS),
    (_MONTH, _MONTHS),
    (_ERA, _ERAS),
    (_PERIOD, _PERIODS),
    (_S, {"s"}),
    (_TIME, _TIMES),
    (_HALF, _HALVES),
    (_MINUTE, _MINUTES),
    (_TO, {"to"}),
    (_AT, {"at"}),
    (_NUMBER, _NUMBERS),
    (_UNIT, _UNITS | _MONEY),
)
_HINTS = {
    word: sum(bit for bit, words in _MEANINGS if word in words)
    for word in frozenset().union(*(words for _, words in _MEANINGS))
}
_HINT_WORDS = frozenset(_HINTS)


def possible_kinds(text: str, characters: frozenset[str]) -> int:
    """Return the kinds of facts that an English text may hold.

    All words are looked up at once, for most texts have none that matters.

    Example:
        >>> possible_kinds("Closed on Mondays", frozenset()) == WEEKDAYS
        True
    """
    found = 0
    for word in _HINT_WORDS.intersection(_WORD.findall(text)):
        found |= _HINTS[word]
    has_digits = not characters.isdisjoint(_DIGITS)
    if not found and not has_digits:
        return 0
    kinds = WEEKDAYS if found & _WEEKDAY else 0
    if found & _PERIOD or (has_digits and found & _S):
        kinds |= PERIODS
    if _may_hold_dates(text, found, has_digits):
        kinds |= DATES
    if _may_hold_times(text, characters, found, has_digits):
        kinds |= TIMES
    if (has_digits or found & _NUMBER) and (found & _UNIT or not characters.isdisjoint(_SIGNS)):
        kinds |= MEASURES
    return kinds


def _may_hold_dates(text: str, found: int, has_digits: bool) -> bool:
    """Return whether there may be a date, or a year."""
    if found & _MONTH:
        return True
    return has_digits and (bool(found & _ERA) or _YEAR_OR_FIGURES.search(text) is not None)


def _may_hold_times(text: str, characters: frozenset[str], found: int, has_digits: bool) -> bool:
    """Return whether there may be a time of the day."""
    if found & _TIME or (has_digits and ":" in characters):
        return True
    if has_digits and found & _AT and _AT_HOUR.search(text):
        return True
    if found & _HALF and (has_digits or found & _NUMBER):
        return True
    return bool(found & _TO and found & _MINUTE)
