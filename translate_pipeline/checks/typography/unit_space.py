"""A number and its unit: a space between them.

Rules: Spanish, Ortografía de la lengua española (RAE, 2010), symbols of units; Hungarian, A magyar
helyesírás szabályai (12th edition). Both agree with the SI brochure, 5.4.3. Nothing is said of the
per cent sign, which both languages write in two ways, and of hours (``15h30``).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import at_most, mend
from translate_pipeline.model.findings import Severity

__all__ = ["UNIT_SPACE"]

_SYMBOLS = (
    "km/h|km²|km2|km|m²|m³|m2|m3|m/s|mm|cm²|cm|dm|m|kg|mg|dkg|dag|g|t|ha|kW|MW|kWh|ml|cl|dl|hl|l|L|min"
    "|°C|°F|℃|kB|KB|MB|GB|TB|KiB|MiB|GiB|kHz|MHz|GHz|Hz|V|W"
)
_WORDS = {
    "es": "metros?|kilómetros?|kilos?|gramos?|litros?|hectáreas?|toneladas?|yen(?:es)?|soles"
    "|dólares|euros|horas?|minutos?|días?|años?|personas",
    "hu": "Ft|forint|jen|dollár|euró|fő|méter|kilométer|kiló|gramm|liter|hektár|tonna|óra|perc|nap"
    "|éves|év",
}
# Those of programs are often written on to the figure; then the translator may, too.
_OF_COMPUTERS = frozenset(
    ["kB", "KB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "kHz", "MHz", "GHz", "Hz", "V", "W"]
)
# Figures of a name or of a model are written on to letters: A4m, B-2m, 3x5m.
_GLUED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(
        rf"(?<![\w.,/])(?<!\w[-–])(?P<number>\d+(?:[.,]\d+)*)(?P<unit>{_SYMBOLS}|{words})(?!\w)"
    )
    for language, words in _WORDS.items()
}
# No newsletter has more in a message; each is looked for in the source.
_MOST = 100
_MAY_BE_GLUED = re.compile(r"\d[a-zA-Zé°℃]")


def _find_unit_space(pair: Pair) -> Iterator[Problem]:
    if _MAY_BE_GLUED.search(pair.target):
        yield from at_most(islice(_glued_units(pair), _MOST))


def _glued_units(pair: Pair) -> Iterator[Problem]:
    prose = pair.target_prose
    for found in _GLUED[pair.languages.target_base].finditer(prose.text):
        number, unit = found["number"], found["unit"]
        problem = mend(
            prose,
            *found.span(),
            f"expected a space between '{number}' and '{unit}', found '{number}{unit}'",
            f"{number} {unit}",
            is_certain=True,
        )
        is_habit = unit in _OF_COMPUTERS and pair.languages.target_base == "es"
        if is_habit or _may_be_name(found[0], unit, pair.source):
            problem = replace(problem, severity=Severity.INFO, is_certain=False)
        yield problem


def _may_be_name(figure: str, unit: str, source: str) -> bool:
    """Return whether the source has the same beside a capital, or with one letter: 10km Run, 5g."""
    if figure not in source:
        return False
    name = rf"[A-Z][\w’']* {re.escape(figure)}(?!\w)|(?<![\w.,]){re.escape(figure)}[ -][A-Z]"
    return len(unit) == 1 or re.search(name, source) is not None


UNIT_SPACE = Check(
    name="unit-space",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A number is written on to its unit in Spanish or Hungarian. What may be a name,"
    " such as a 10km Run of the source, is for information only.",
    why="Both languages put a space between them; without it the text looks like a label.",
    find=_find_unit_space,
    languages=frozenset({"es", "hu"}),
    good=examples(
        es=[
            ("The trail is 5km long.", "El sendero mide 5 km."),
            ("Two 3D printers and a 4x4 car", "Dos impresoras 3D y un auto 4x4"),
            ("40% of the 30 m² hall", "El 40% de la sala de 30 m²"),
            ("Sheets of A4 paper with 5G antennas", "Hojas de papel A4 con antenas 5G"),
            ("The train T4m leaves from platform 2b.", "El tren T4m sale del andén 2b."),
            ("It costs S/120.", "Cuesta S/120."),
        ],
        hu=[
            ("The trail is 5km long.", "Az ösvény 5 km hosszú."),
            ("Two 3D printers and a 4x4 car", "Két 3D nyomtató és egy 4x4-es autó"),
            ("40% of the 30 m² hall", "A 30 m²-es terem 40%-a"),
            ("Sheets of A4 paper with 5G antennas", "A4-es papír és 5G-s antennák"),
            ("A rise of 5 degrees", "Öt fok, azaz 5 °C emelkedés"),
            ("It costs 1,500 forints.", "Ára 1500 Ft."),
        ],
    ),
    bad=examples(
        es=[
            ("The trail is 5 km long.", "El sendero mide 5km."),
            ("A hall of 30 m²", "Una sala de 30m²"),
            ("The parcel weighs **2.5 kg**.", "El paquete pesa **2.5kg**."),
            ("Serve at 80 °C.", "Se sirve a 80°C."),
        ],
        hu=[
            ("The trail is 5 km long.", "Az ösvény 5km hosszú."),
            ("A rise of 750 m", "750m-es emelkedő"),
            ("It costs 1,500 forints.", "Ára 1500Ft."),
            ("The water is 28 °C.", "A víz 28°C-os."),
            ("The pictures take 16MB.", "A képek 16MB helyet foglalnak."),
        ],
    ),
)
