"""Measure the Hungarian rules: labelled pairs, slips of the pen, and the time a unit takes.

Run ``python -m benchmarks.hungarian``. Pairs and names are those of ``tests/glossary``.
"""

import argparse
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.report import Table, publish, verdict
from benchmarks.timing import time_rounds
from tests.glossary.hungarian_forms import NAMES, forms_of, slips_of
from tests.glossary.hungarian_table import read_pairs
from translate_pipeline.glossary.find.target import TargetFinder
from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.glossary.inflect.hungarian import grade_word
from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.model.glossary import Decision, Entry, Glossary, Inflection, Kind, Term

__all__ = ["measure_pairs", "measure_slips", "measure_speed"]

_SIZES = (100, 2_000, 20_000)
_UNITS = 200
_UNIT_LENGTH = 300
# Enough slips that one in a thousand shows.
_SLIP_ROUNDS = 10
_CONSONANTS = ("k", "s", "sz", "t", "n", "h", "m", "j", "r", "g", "z", "d", "b", "p", "cs")
_PROSE = ("a", "az", "és", "hogy", "nem", "is", "egy", "város", "ciudad", "de", "még", "mint",
          "lehet", "volt", "tartomány", "között", "évben", "szerint", "amely", "vagy", "csak",
          "fesztivál", "teát", "termesztenek", "vendégek")  # fmt: skip


def measure_pairs() -> Table:
    """Return precision and recall on the labelled pairs."""
    graded = [
        (
            pair.label,
            grade_word(
                pair.term, pair.word, inflection=pair.inflection, is_last_of_several=pair.is_several
            )
            or 0,
        )
        for pair in read_pairs()
    ]
    strict = [label for label, grade in graded if grade > Grade.LOOSE]
    anyhow = [label for label, grade in graded if grade]
    right = [grade for label, grade in graded if label == "right"]
    named = [grade for label, grade in graded if label != "absent"]
    figures = (
        ("precision, strict", strict.count("right") / len(strict), 0.99),
        ("precision, any grade", 1 - anyhow.count("absent") / len(anyhow), 0.99),
        ("recall, strict", sum(grade > Grade.LOOSE for grade in right) / len(right), 0.985),
        ("recall, any grade", sum(grade > 0 for grade in named) / len(named), 0.995),
    )
    return Table(
        f"{len(graded)} labelled pairs",
        ("", "share", "bar"),
        tuple((name, f"{share:.4f}", verdict(share, bar)) for name, share, bar in figures),
    )


def measure_slips() -> Table:
    """Return how many names with one wrong letter in the stem are taken for the name."""
    rng = random.Random(1)
    valid = {form for name in NAMES for form in forms_of(name)}
    slips = sorted(
        {
            (name.bare, slip)
            for name in NAMES
            for _ in range(_SLIP_ROUNDS)
            for slip in slips_of(name, rng)
            if slip not in valid
        }
    )
    grades = [
        grade_word(name, slip, inflection=Inflection.NAME, is_last_of_several=False)
        for name, slip in slips
    ]
    strict = sum((grade or 0) > Grade.LOOSE for grade in grades)
    rows = (
        ("strict", str(strict), f"{strict / len(slips):.4%}"),
        ("loose", str(grades.count(Grade.LOOSE)), f"{grades.count(Grade.LOOSE) / len(slips):.4%}"),
    )
    return Table(f"{len(slips):,} slips of {len(NAMES)} names accepted", ("", "n", "share"), rows)


def measure_speed(rounds: int) -> Table:
    """Return microseconds a unit, by language and number of terms."""
    cases: dict[str, Callable[[], None]] = {}
    for code in ("hu", "es"):
        for size in _SIZES:
            finder, units = _build(code, size)
            cases[f"{code} {size:,}"] = partial(_find, finder, units)
    seconds = time_rounds(cases, rounds)
    return Table(
        f"Terms found in units of {_UNIT_LENGTH} characters",
        ("language, terms", "microseconds a unit"),
        tuple((name, f"{median(each) / _UNITS * 1e6:.0f}") for name, each in seconds.items()),
    )


def _find(finder: TargetFinder, units: list[str]) -> None:
    for unit in units:
        list(finder.candidates(unit))


def _build(code: str, size: int) -> tuple[TargetFinder, list[str]]:
    rng = random.Random(size)
    names: dict[str, None] = {}
    while len(names) < size:
        syllables = (
            rng.choice(_CONSONANTS) + rng.choice("aiueo") for _ in range(rng.randint(2, 5))
        )
        names["".join(syllables).capitalize()] = None
    kind = Kind("city", {"hu": ("{name} város", "{name} városa"), "es": ("ciudad de {name}",)})
    entries = tuple(
        Entry(f"e{at}", kind, (name,), decisions={code: Decision(Term(name))})
        for at, name in enumerate(names)
    )
    finder = TargetFinder(Glossary("en", (code,), {}, entries), code, language_of(code))
    return finder, [_write_unit(rng, list(names)) for _ in range(_UNITS)]


def _write_unit(rng: random.Random, names: list[str]) -> str:
    words: list[str] = []
    while sum(map(len, words)) + len(words) < _UNIT_LENGTH:
        is_name = rng.random() < 0.07
        words.append(rng.choice(names) if is_name else rng.choice(_PROSE))
    return " ".join(words)


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="rounds of the speed measurement")
    parser.add_argument("--markdown", type=Path, help="file to append the tables to")
    options = parser.parse_args()
    publish([measure_pairs(), measure_slips(), measure_speed(options.rounds)], options.markdown)


if __name__ == "__main__":
    main()
