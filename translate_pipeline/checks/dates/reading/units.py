"""Units of measure: what they come to.

Sources: the SI Brochure of the BIPM; the international yard and pound of 1959; a tsubo is 400/121
square metres by the Japanese Measurement Act.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from translate_pipeline.checks.dates.facts import Value
from translate_pipeline.checks.dates.reading.named_forms import NamedForms
from translate_pipeline.checks.dates.reading.unit_forms import UNIT_FORMS

__all__ = ["UNITS", "Unit", "unit_pattern"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure."""

    dimension: str
    """What it measures; only quantities of one dimension can be equal."""

    factor: Value
    """How many base units it is; temperatures are converted by themselves."""

    system: str
    """Units of one system convert exactly, others as precisely as people round."""


_METRIC, _OTHER = "metric", "other"


def _unit(dimension: str, factor: str | int | Fraction, system: str = _METRIC) -> Unit:
    exact = Fraction(factor)
    whole = exact.numerator if exact.denominator == 1 else exact
    return Unit(dimension, whole, system)


UNITS: Mapping[str, Unit] = {
    "square_kilometre": _unit("area", 10**6),
    "square_metre": _unit("area", 1),
    "square_mile": _unit("area", "2589988.11", _OTHER),
    "square_foot": _unit("area", "0.09290304", _OTHER),
    "hectare": _unit("area", 10**4),
    "acre": _unit("area", "4046.8564224", _OTHER),
    "tsubo": _unit("area", Fraction(400, 121), _OTHER),
    "mu": _unit("area", Fraction(2000, 3), _OTHER),
    "cubic_metre": _unit("volume", 1000),
    "cubic_foot": _unit("volume", "28.316846592", _OTHER),
    "kilometre": _unit("length", 1000),
    "centimetre": _unit("length", "0.01"),
    "millimetre": _unit("length", "0.001"),
    "metre": _unit("length", 1),
    "mile": _unit("length", "1609.344", _OTHER),
    "yard": _unit("length", "0.9144", _OTHER),
    "foot": _unit("length", "0.3048", _OTHER),
    "inch": _unit("length", "0.0254", _OTHER),
    "kilogram": _unit("mass", 1),
    "milligram": _unit("mass", "0.000001"),
    "decagram": _unit("mass", "0.01"),
    "gram": _unit("mass", "0.001"),
    "tonne": _unit("mass", 1000),
    "jin": _unit("mass", "0.5"),
    "pound": _unit("mass", "0.45359237", _OTHER),
    "ounce": _unit("mass", "0.028349523", _OTHER),
    "millilitre": _unit("volume", "0.001"),
    "litre": _unit("volume", 1),
    "gallon": _unit("volume", "3.785411784", _OTHER),
    "kilowatt_hour": _unit("energy", 1000),
    "megawatt_hour": _unit("energy", 10**6),
    "kilowatt": _unit("power", 1000),
    "megawatt": _unit("power", 10**6),
    "celsius": _unit("temperature", 1),
    "fahrenheit": _unit("temperature", 1, _OTHER),
    "degree": _unit("temperature", 1),
    "second": _unit("time", 1),
    "minute": _unit("time", 60),
    "hour": _unit("time", 3600),
    "fortnight": _unit("time", 14 * 86400),
    "week": _unit("time", 7 * 86400),
    "night": _unit("nights", 1),
    "day": _unit("time", 86400),
    "month": _unit("months", 1),
    "quarter": _unit("months", 3),
    "semester": _unit("months", 6),
    "decade": _unit("months", 120),
    "century": _unit("months", 1200),
    "year": _unit("months", 12),
}
"""The units by name."""


@cache
def unit_pattern(language: str) -> NamedForms:
    """Return the pattern of units as they follow a number; groups are the names of the units."""
    between = {
        "en": r"(?:\s|-)?(?:(?:full|whole|long|more|consecutive|straight|short)\s+)?",
        "es": r"\s?(?:de\s+)?(?:(?:largos|largas|escasos|escasas)\s+)?",
        "hu": r"[\s-]?(?:(?:teljes|egész|hosszú)\s+)?",
        "zh": r"\s*[多余来几]?(?:个半(?=小时|钟头|月|星期|世纪))?",
    }[language]
    return NamedForms(between, UNIT_FORMS[language])
