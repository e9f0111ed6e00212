"""Measure how names are found and checked with glossaries of different sizes.

Run ``python -m benchmarks.glossary``. Names and texts are invented, the same ones every time.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import ParamSpec, TypeVar

from benchmarks.prose import Prose
from benchmarks.report import Table, publish, verdict
from translate_pipeline.checks.run import PairChecker
from translate_pipeline.glossary import TermMatcher, load_glossary
from translate_pipeline.model.glossary import Glossary

P = ParamSpec("P")
R = TypeVar("R")

__all__ = ["measure_entries", "measure_units"]

_LANGUAGES = ("zh_CN", "es", "hu")
_CHECKS = ("missing-term", "forbidden-term", "ill-formed-term", "missing-type-word")
_UNITS = 10_000
_ENTRIES = 2_000
# The bars: a tenth of the units has to take a tenth of the time, give or take half of it, and a
# hundredfold glossary at most this many times as long.
_LEAST_LINEAR = 1 / 1.5
_MOST_GROWTH = 3.0
# About six of ten messages of the May 2026 issue hold a name, most often one or two.
_NAMES_A_UNIT = (0, 0, 1, 1, 2)
_WRONG_SHARE = 0.05
# A file of more than 200,000 values is refused as hostile, so larger glossaries come in parts.
_PART = 5_000
_KINDS = {
    "city": {"en": ["{name} City"], "zh_CN": ["{name}市"], "es": ["ciudad de {name}"],
             "hu": ["{name} városa"]},
    "person": {"en": ["{name}"], "zh_CN": ["{name}"], "es": ["{name}"], "hu": ["{name}"]},
}  # fmt: skip
_ONSETS = "bdfghkmnrstvz"
_LONG = {"a": "á", "e": "é", "o": "ó"}

_COLUMNS = (
    *("language", "entries", "units", "load s", "set-up en s", "set-up s"),
    *("source s", "first target s", "target s", "checks s", "us a unit"),
    *("target needed", "findings"),
)


@dataclass(frozen=True, slots=True)
class _Run:
    """What one language, one glossary and one lot of units cost; CPU seconds."""

    language: str
    """Language of the translations."""

    entries: int
    """Size of the glossary."""

    units: int
    """How many pairs were searched."""

    load: float
    """Reading the glossary's text."""

    source_setup: float
    """Building the finder of English names."""

    target_setup: float
    """Building the finder of the language's terms."""

    source: float
    """Finding names in all English texts."""

    first_target: float
    """Finding terms in all translations, needed or not, in a process that has found none yet."""

    target: float
    """The same once more."""

    checks: float
    """Checking all pairs with the checks of terms, which reads their markup too; a second round."""

    needed: float
    """Share of the pairs whose English text holds a name, so that the translation is searched."""

    findings: int
    """How many findings the checks had."""

    def cells(self) -> tuple[str, ...]:
        """Return its row."""
        seconds = (self.load, self.source_setup, self.target_setup)
        searches = (self.source, self.first_target, self.target, self.checks)
        return (
            *(self.language, f"{self.entries:,}", f"{self.units:,}"),
            *(f"{each:.2f}" for each in (*seconds, *searches)),
            f"{self.checks / self.units * 1e6:.0f}",
            f"{self.needed:.0%}",
            f"{self.findings:,}",
        )


def measure_entries(sizes: Sequence[int], units: int = _UNITS) -> Table:
    """Return how the searches grow with the number of entries."""
    runs = _run_all((language, size, units) for language in _LANGUAGES for size in sizes)
    rows = [(*run.cells(), _growth(run, runs)) for run in runs]
    return Table(
        "Glossary: names found and checked, by entries",
        (*_COLUMNS, "growth"),
        tuple(rows),
        (
            "Times are CPU. Source, target: TermMatcher.find over all texts; first: in a new "
            "process. Checks: PairChecker, second round, "
            f"with {', '.join(_CHECKS)}.",
            "Growth: source and target search, beside the smallest glossary.",
        ),
    )


def measure_units(sizes: Sequence[int], entries: int = _ENTRIES) -> Table:
    """Return how the checks grow with the number of units."""
    runs = _run_all((language, entries, size) for language in _LANGUAGES for size in sizes)
    rows = [(*run.cells(), _linearity(run, runs)) for run in runs]
    return Table("Glossary: the same, by units", (*_COLUMNS, "linear"), tuple(rows))


def _growth(run: _Run, runs: Sequence[_Run]) -> str:
    first = next(each for each in runs if each.language == run.language)
    growth = (run.source + run.target) / (first.source + first.target)
    return f"{growth:.1f}, {verdict(_MOST_GROWTH, growth).split()[0]}" if run != first else ""


def _linearity(run: _Run, runs: Sequence[_Run]) -> str:
    first = next(each for each in runs if each.language == run.language)
    ratio = first.checks / first.units / (run.checks / run.units)
    return verdict(ratio, _LEAST_LINEAR) if run != first else ""


def _run_all(cases: Iterable[tuple[str, int, int]]) -> list[_Run]:
    """Run each case in a process of its own: the finders remember words that they have seen."""
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, max_tasks_per_child=1) as pool:
        return [each.result() for each in [pool.submit(_run, *case) for case in cases]]


def _run(language: str, entries: int, units: int) -> _Run:
    names = _names(entries)
    pairs = _pairs(names, language, units)
    glossary, load = _timed(_load, [_written(part) for part in _parts(names)])
    english, source_setup = _timed(TermMatcher, glossary, "en")
    other, target_setup = _timed(TermMatcher, glossary, language)
    found, source = _timed(_find, english, [pair[0] for pair in pairs])
    _, first_target = _timed(_find, other, [pair[1] for pair in pairs])
    _, target = _timed(_find, other, [pair[1] for pair in pairs])
    checker = PairChecker(language, glossary=glossary, select=_CHECKS)
    _check(checker, pairs)
    findings, checks = _timed(_check, checker, pairs)
    return _Run(
        language,
        entries,
        units,
        load,
        source_setup,
        target_setup,
        source,
        first_target,
        target,
        checks,
        sum(map(bool, found)) / units,
        findings,
    )


def _find(matcher: TermMatcher, texts: Sequence[str]) -> list[int]:
    """Return how many names each text has."""
    return [len(matcher.find(text)) for text in texts]


def _check(checker: PairChecker, pairs: Sequence[tuple[str, str]]) -> int:
    return sum(len(checker.check(source, target)) for source, target in pairs)


def _names(count: int) -> list[dict[str, str]]:
    """Return invented names, each with its forms by language."""
    random = Random("names")
    names: dict[str, dict[str, str]] = {}
    while len(names) < count:
        syllables = random.choices([a + b for a in _ONSETS for b in "aeio"], k=3)
        name = "".join(syllables).capitalize() + random.choice(("", "n", "r", " Bay"))
        han = "".join(chr(random.randrange(0x4E00, 0x9F00)) for _ in range(3))
        # As long as no s and z are written otherwise, a Hungarian would read it alike.
        names[name] = {"en": name, "zh_CN": han, "es": name, "hu": name.replace("s", "sz")}
    return list(names.values())


def _parts(names: Sequence[dict[str, str]]) -> list[Sequence[dict[str, str]]]:
    return [names[at : at + _PART] for at in range(0, len(names), _PART)]


def _load(texts: Sequence[str]) -> Glossary:
    parts = [load_glossary(text) for text in texts]
    entries = tuple(entry for part in parts for entry in part.entries)
    return replace(parts[0], entries=entries)


def _written(names: Sequence[dict[str, str]]) -> str:
    """Return the text of a glossary; JSON is YAML."""
    entries = [
        {
            "id": f"name-{name['en']}",
            "kind": "person" if number % 3 == 0 else "city",
            "en": {"name": name["en"]},
            "terms": {language: {"preferred": name[language]} for language in _LANGUAGES},
        }
        for number, name in enumerate(names)
    ]
    head = {"version": 1, "source": "en", "targets": list(_LANGUAGES), "kinds": _KINDS}
    return json.dumps({**head, "entries": entries}, ensure_ascii=False, indent=1)


def _pairs(names: Sequence[dict[str, str]], language: str, count: int) -> list[tuple[str, str]]:
    """Return texts and translations with names in them; some names are another one's."""
    random = Random("pairs")
    english = Prose.english()
    other = Prose.chinese() if language == "zh_CN" else Prose.english()
    gap = "" if language == "zh_CN" else " "
    pairs = []
    for _ in range(count):
        used = random.choices(names, k=random.choice(_NAMES_A_UNIT))
        wrong = [random.choice(names) if random.random() < _WRONG_SHARE else n for n in used]
        source = " ".join([english.text(), *(each["en"] for each in used)])
        terms = [_inflected(each[language], language, random) for each in wrong]
        pairs.append((source, gap.join([other.text(), *terms])))
    return pairs


def _inflected(term: str, language: str, random: Random) -> str:
    if language != "hu" or " " in term:
        return term
    stem = term[:-1] + _LONG.get(term[-1], term[-1])
    back = max(map(term.lower().rfind, "ao")) > max(map(term.lower().rfind, "ei"))
    endings = ("ban", "ból", "nak", "tól") if back else ("ben", "ből", "nek", "től")
    return random.choice((term, *(stem + ending for ending in endings)))


def _timed(work: Callable[P, R], *args: P.args, **options: P.kwargs) -> tuple[R, float]:
    """Return a result and the CPU seconds that it took: the machine may be busy."""
    start = time.process_time()
    result = work(*args, **options)
    return result, time.process_time() - start


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure the search for names.")
    parser.add_argument("--entries", type=int, nargs="+", default=[200, 2_000, 20_000])
    parser.add_argument("--units", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--markdown", type=Path, help="append the tables to this file")
    arguments = parser.parse_args()
    tables = [
        measure_entries(arguments.entries, max(arguments.units)),
        measure_units(arguments.units),
    ]
    publish(tables, arguments.markdown)


if __name__ == "__main__":
    _main()
