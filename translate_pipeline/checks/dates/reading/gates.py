"""Tell quickly what an English text cannot hold, so that most texts are never read closely."""

import re
from collections.abc import Iterable

__all__ = ["Gate"]

_WORD = re.compile(r"[A-Za-zōô]+")
_DIGITS = frozenset("0123456789")
_SIGNS = frozenset("$€£¥￥₩₹฿°℃℉")
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


class Gate:
    """What an English text may hold."""

    def __init__(self, text: str, characters: frozenset[str]) -> None:
        self._text = text
        self._words = frozenset(_WORD.findall(text))
        self._characters = characters
        self.has_digits = not characters.isdisjoint(_DIGITS)

    def may_hold_weekdays(self) -> bool:
        """Return whether there may be a day of the week."""
        return self._has(_WEEKDAYS)

    def may_hold_periods(self) -> bool:
        """Return whether there may be a decade or century."""
        return self._has(_PERIODS) or (self.has_digits and "s" in self._words)

    def may_hold_dates(self) -> bool:
        """Return whether there may be a date, or a year."""
        if self._has(_MONTHS):
            return True
        if not self.has_digits:
            return False
        return _YEAR_OR_FIGURES.search(self._text) is not None or self._has(_ERAS)

    def may_hold_times(self) -> bool:
        """Return whether there may be a time of the day."""
        if self._has(_TIMES) or (self.has_digits and ":" in self._characters):
            return True
        if self._has(_HALVES) and (self.has_digits or self._has(_NUMBERS)):
            return True
        return "to" in self._words and self._has(_MINUTES)

    def may_hold_measures(self) -> bool:
        """Return whether there may be an amount, or a quantity with a unit."""
        if not self.has_digits and not self._has(_NUMBERS):
            return False
        return self._has(_UNITS) or self._has(_MONEY) or not self._characters.isdisjoint(_SIGNS)

    def _has(self, words: Iterable[str]) -> bool:
        return not self._words.isdisjoint(words)
