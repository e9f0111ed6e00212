"""Numbers: thousands and decimals are marked as the reader's country marks them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.numbers.comparison import find_twins
from translate_pipeline.checks.numbers.marks import Reading, read_marks
from translate_pipeline.checks.numbers.number import Number
from translate_pipeline.checks.numbers.writing import write_value
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["NUMBER_FORMAT"]

_DIGITS = frozenset("0123456789０１２３４５６７８９")
_MARKED = re.compile(r"\d[.,]\d")
# Software is numbered with points everywhere.
_VERSION = re.compile(
    r"(?:\b(?:[Vv]er(?:sion)?|[Rr]elease|[Cc]hapter|[Ss]ection|[Ff]ig(?:ure)?|[Tt]ab(?:le)?|[Nn]o"
    r"|[Aa]rt(?:icle)?|[Pp]art|[Ss]tep|[Ll]evel|[Ll]esson|[Uu]nit)s?\.?\s|\bv\.?\s?|§\s?"
    r"|\b[A-Z]{2,}[ -])$"
)
_RELEASE = re.compile(r"[A-Z]{3}")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s-]$")
_CLOCK = re.compile(r"\b(?:at|from|to|until|till|by)\s$")
_TIME = re.compile(r"\d\d?\.[0-5]\d")
_CONTEXT = 24
_PERCENT = re.compile(r"\s?[%％‰]")


class _Fault(NamedTuple):
    """Why a way to write a number misleads."""

    reason: str
    severity: Severity | None = None


_DECIMAL = _Fault("which reads as a decimal")
_THOUSANDS = _Fault("which reads as thousands")
_COMMA = _Fault("where decimals start with a comma")
_POINT = _Fault("where decimals start with a point")
# The handbooks have the blank; newspapers and price tags also have the full stop (Osiris
# Helyesírás notes it; the Institute of Linguistics advises against it, but does not call it wrong).
_FULL_STOP = _Fault("where thousands are grouped with a blank", Severity.INFO)


def _find_number_format(pair: Pair) -> Iterator[Problem]:
    characters = pair.target_characters
    if _DIGITS.isdisjoint(characters) or ("." not in characters and "," not in characters):
        return
    if not _MARKED.search(pair.target):
        return
    if pair.source == pair.target:
        return  # no translation at all
    language = pair.languages.target_base
    for wanted, found in find_twins(pair):
        if found.figure.isdecimal():
            continue
        reading = _meant(wanted, found, language)
        fault = _fault(reading, found.figure, language) if reading else None
        if not reading or not fault or _is_name(pair, wanted, found, reading):
            continue
        expected = write_value(reading.value, language)
        end = found.start + len(found.figure)
        is_certain = bool(reading.group) or found.scale != 1
        yield Problem(
            f"expected '{expected}', found '{found.figure}', {fault.reason}",
            source_span=pair.source_prose.span(wanted.start, wanted.end),
            target_span=pair.target_prose.span(found.start, end),
            suggestion=expected,
            is_certain=is_certain or _PERCENT.match(pair.target_prose.text, end) is not None,
            severity=fault.severity,
        )


def _meant(wanted: Number, found: Number, language: str) -> Reading | None:
    """Return the reading of a number that is the source's; the right one if there are two."""
    readings = [
        reading
        for reading in read_marks(found.figure, language)
        if not wanted.values.isdisjoint([reading.value, reading.value * found.scale])
    ]
    return next((r for r in readings if not _fault(r, found.figure, language)), None) or (
        readings[0] if readings else None
    )


def _fault(reading: Reading, figure: str, language: str) -> _Fault | None:
    if language == "hu":
        if reading.group == ",":
            return _DECIMAL
        if reading.decimal == ".":
            return _COMMA
        return _FULL_STOP if reading.group == "." else None
    if reading.group == ".":
        return _DECIMAL
    if reading.decimal == "," and language == "zh":
        return _POINT
    # In Peru a comma before three digits groups them; before fewer or more it is a decimal one.
    looks_grouped = len(figure.rpartition(",")[2]) == 3 and figure[0] != "0" and not reading.group
    return _THOUSANDS if reading.decimal == "," and looks_grouped else None


def _is_name(pair: Pair, wanted: Number, found: Number, reading: Reading) -> bool:
    """Return whether a number with a point counts nothing: a version, a chapter, a time."""
    if reading.group:
        return False
    source, target = pair.source_prose.text, pair.target_prose.text
    if _TIME.fullmatch(found.figure) and source.startswith(":", wanted.end):
        return True
    if _RELEASE.match(target, found.start + len(found.figure)):
        return True
    before = source[max(0, wanted.start - _CONTEXT) : wanted.start]
    if _VERSION.search(before) or (wanted.name and wanted.name == found.name):
        return True
    if len(wanted.figure.rpartition(".")[2]) == 2 and _CLOCK.search(before):
        return True
    own = _LAST_WORD.search(before)
    other = _LAST_WORD.search(target[max(0, found.start - _CONTEXT) : found.start])
    return own is not None and other is not None and own[1] == other[1]


NUMBER_FORMAT = Check(
    name="number-format",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A number is right, but its marks for thousands or decimals are those of another"
    " country.",
    why="A reader in Lima takes 12.345 for twelve, and one in Budapest 12,345.",
    find=_find_number_format,
    good=examples(
        zh_CN=[
            ("The hall seats 12,345 people.", "大厅可容纳12,345人。"),
            ("The hall seats 12,345 people.", "大厅可容纳12345人。"),
            ("Some 12,500 cups were sold.", "售出约1.25万杯。"),
            ("Open version 2.1 of the app.", "请打开2.1版应用程序。"),
        ],
        es=[
            ("The hall seats 12,345 people.", "El salón tiene capacidad para 12 345 personas."),
            ("The hall seats 12,345 people.", "El salón tiene capacidad para 12,345 personas."),
            ("Some 1.4 million cups were sold.", "Se vendieron unos 1.4 millones de tazas."),
            ("Some 1.4 million cups were sold.", "Se vendieron unos 1,4 millones de tazas."),
            ("The village has 8,700 people.", "El pueblo tiene 8700 habitantes."),
        ],
        hu=[
            ("The hall seats 12,345 people.", "A csarnokban 12 345 ember fér el."),
            ("The village has 8,700 people.", "A falunak 8700 lakosa van."),
            ("Some 1.4 million cups were sold.", "Mintegy 1,4 millió csésze fogyott el."),
            ("Open version 2.1 of the app.", "Nyissuk meg az alkalmazás 2.1-es verzióját."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The index rose to 3.5.", "指数升至3,5。"),
            ("The hall seats 12,345 people.", "大厅可容纳12.345人。"),
            ("Some 1.4 million cups were sold.", "售出约1,4百万杯。"),
            ("Only 0.4% of the tea is exported.", "仅有0,4%的茶叶出口。"),
        ],
        es=[
            ("The hall seats 12,345 people.", "El salón tiene capacidad para 12.345 personas."),
            ("The library owns 48,300 books.", "La biblioteca posee 48.300 libros."),
            ("The index stands at 58.125.", "El índice es de 58,125."),
            ("Over 1,250,000 cups were sold.", "Se vendieron más de 1.250.000 tazas."),
        ],
        hu=[
            ("The hall seats 12,345 people.", "A csarnokban 12,345 ember fér el."),
            ("Some 1.8 million cups were sold.", "Mintegy 1.8 millió csésze fogyott el."),
            ("Only 0.4% of the tea is exported.", "A tea mindössze 0.4%-át exportálják."),
            ("The library owns 48,300 books.", "A könyvtárnak 48.300 könyve van."),
        ],
    ),
    languages=frozenset({"zh", "es", "hu"}),
)
