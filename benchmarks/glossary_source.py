"""Measure how fast the source names of a glossary are found in units of an issue.

Run ``python -m benchmarks.glossary_source``. Names and texts are the same ones every time.
Beside it stands the search of an Aho-Corasick automaton over the folded text with a boundary
test, if ahocorasick_rs is installed: a part of the same work, as the automaton knows no case, no
markup, no guards and no places in the text as it was given.
"""

import argparse
import gc
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random

from benchmarks.prose import Prose
from benchmarks.report import Table, publish, verdict
from benchmarks.timing import time_rounds
from translate_pipeline.glossary import TermMatcher
from translate_pipeline.model.glossary import Entry, Glossary, Kind

__all__ = ["measure_hostile", "measure_search"]

_LEAST_SPEED = 3.0
# A text of 100,000 characters may take this many times what half of it takes.
_MOST_GROWTH = 2.6
_UNIT_WIDTH = 300
_ROUNDS = 5
_HOSTILE = ("a ", "City of ", "Sea of ", "O\u0304", "](", "{{ ", '<a "', "a@a", "`` ` ", "\n")
_CITY = Kind("city", {"en": ("{name} City", "City of {name}")})
_COLUMNS = ("names", "set-up s", "us a name", "found", "Mchar/s", "none found", "bar", "automaton")


def measure_search(sizes: Sequence[int], characters: int) -> Table:
    """Return the search for names in texts of about 300 characters, two names in each.

    Args:
        sizes: Names in the glossary.
        characters: Length of all texts together.
    """
    return Table(
        f"Source names: {characters:,} characters in units of about {_UNIT_WIDTH}",
        _COLUMNS,
        tuple(_search_row(size, characters) for size in sizes),
        (
            "Mchar/s: two names a unit, one of them with its type word; none found: the same "
            "texts without names.",
            "Automaton: ahocorasick_rs over the folded text, boundaries tested; '-' if it is "
            "not installed.",
        ),
    )


def measure_hostile(characters: int) -> Table:
    """Return how long texts take that are made to be slow, and half as long ones."""
    names = _names(2_000)
    matcher = TermMatcher(_glossary([*names, "A", "Sea of Japan", "Otama"]), "en")
    rows = []
    for piece in (
        "a ",
        "City of ",
        "Sea of ",
        "O\u0304",
        "](",
        "{{ ",
        '<a "',
        "a@a",
        "`` ` ",
        "\n",
    ):
        whole = (piece * characters)[:characters]
        half = whole[: characters // 2]
        seconds = time_rounds(
            {"half": _search(matcher, [half]), "whole": _search(matcher, [whole])}, 3
        )
        growth = min(seconds["whole"]) / min(seconds["half"])
        bar = "met" if growth <= _MOST_GROWTH or min(seconds["whole"]) < 0.05 else "NOT MET"
        rows.append((repr(piece), f"{min(seconds['whole']) * 1e3:.1f}", f"{growth:.2f}", bar))
    return Table(
        f"Source names: hostile texts of {characters:,} characters",
        ("text of", "ms", "to half of it", f"below {_MOST_GROWTH:g} or 50 ms"),
        tuple(rows),
    )


def _search_row(size: int, characters: int) -> tuple[str, ...]:
    names = _names(size)
    glossary = _glossary(names)
    gc.collect()
    start = time.process_time()
    matcher = TermMatcher(glossary, "en")
    build = time.process_time() - start
    bare = _units(characters)
    random = Random(7)
    texts = [_with_names(text, random, names) for text in bare]
    cases = {"some": _search(matcher, texts), "none": _search(matcher, bare)}
    if find_spec("ahocorasick_rs"):
        cases["automaton"] = _automaton(names, texts)
    seconds = {case: min(rounds) for case, rounds in time_rounds(cases, _ROUNDS).items()}
    total = sum(map(len, texts))
    speed = total / seconds["some"] / 1e6
    other = total / seconds["automaton"] / 1e6 if "automaton" in seconds else 0
    return (
        f"{size:,}",
        f"{build:.2f}",
        f"{build / size * 1e6:.1f}",
        f"{sum(len(matcher.find(text)) for text in texts):,}",
        f"{speed:.1f}",
        f"{sum(map(len, bare)) / seconds['none'] / 1e6:.1f}",
        verdict(speed, _LEAST_SPEED),
        f"{other:.1f}" if other else "-",
    )


def _glossary(names: Sequence[str]) -> Glossary:
    entries = tuple(Entry(f"e{at}", _CITY, (name,)) for at, name in enumerate(names))
    return Glossary("en", ("hu",), {"city": _CITY}, entries)


def _names(count: int) -> list[str]:
    """Return invented names of one to three words, with a few marks among them."""
    random = Random("names")
    found: dict[str, None] = {}
    while len(found) < count:
        words = random.choices((1, 2, 3), weights=(6, 3, 1))[0]
        found[" ".join(_word(random).capitalize() for _ in range(words))] = None
    return list(found)


def _word(random: Random) -> str:
    syllables = random.choices((2, 3, 4), weights=(1, 4, 2))[0]
    return "".join(
        random.choice("bdfghkmnrstyz") + random.choice("aeiouō") for _ in range(syllables)
    )


def _units(characters: int) -> list[str]:
    prose, units, unit = Prose.english(), [], ""
    while characters > 0:
        unit += prose.text() + " "
        if len(unit) >= _UNIT_WIDTH:
            units.append(unit)
            characters, unit = characters - len(unit), ""
    return units


def _with_names(text: str, random: Random, names: Sequence[str]) -> str:
    words = text.split(" ")
    for form in ("{}", "{} City"):
        words.insert(random.randrange(len(words)), form.format(random.choice(names)))
    return " ".join(words)


def _search(matcher: TermMatcher, texts: Sequence[str]) -> Callable[[], None]:
    def search() -> None:
        for text in texts:
            matcher.find(text)

    return search


def _automaton(names: Sequence[str], texts: Sequence[str]) -> Callable[[], None]:
    automaton = import_module("ahocorasick_rs").AhoCorasick([name.lower() for name in names])

    def search() -> None:
        for text in texts:
            lowered = text.lower()
            for _, start, end in automaton.find_matches_as_indexes(lowered, overlapping=True):
                _ = (
                    not lowered[start - 1 : start].isalnum()
                    and not lowered[end : end + 1].isalnum()
                )

    return search


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure the search for source names.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 2_000, 20_000, 100_000])
    parser.add_argument("--characters", type=int, default=3_000_000)
    parser.add_argument("--markdown", type=Path, help="append the tables to this file")
    arguments = parser.parse_args()
    tables = [measure_search(arguments.sizes, arguments.characters), measure_hostile(100_000)]
    publish(tables, arguments.markdown)


if __name__ == "__main__":
    _main()
