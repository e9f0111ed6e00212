"""Measure the update of catalogs against msgmerge and pot2po: cost, suggestions, growth, diffs.

Run ``python -m benchmarks.update``. All tools read the same files. A peer that is missing is
named with the command that installs it; ours always runs.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.report import Table, publish, verdict
from benchmarks.timing import run_children, time_rounds
from benchmarks.update_catalogs import EDITED_SHARE, Edited, make_edited, translate
from benchmarks.update_diff import measure_diffs
from benchmarks.update_ours import update_bytes
from benchmarks.update_tools import OURS, WITH_SEARCH, WITHOUT_SEARCH, Updater, list_updaters
from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.catalogs.previous import previous_text

__all__ = ["compare", "measure_growth"]

_ROOT = Path(__file__).resolve().parents[1]
_SIZES = (1_000, 10_000, 20_000)
# Twenty times the units may cost a unit half as much again.
_LEAST_GROWTH = 1 / 1.5


@dataclass(frozen=True, slots=True)
class _Run:
    """All runs of one tool on one catalog."""

    cpu: tuple[float, ...]
    """Seconds of each round."""

    found: Mapping[str, int]
    """How many edited texts got the translation of their own old text, by kind of edit."""


def compare(units: int, updaters: Sequence[Updater], rounds: int) -> tuple[Table, Table]:
    """Return cost and suggestions of each tool, medians of the rounds."""
    edited = make_edited(units)
    runs: dict[str, _Run] = {}
    with tempfile.TemporaryDirectory() as name:
        old, template, target = (Path(name, each) for each in ("old.po", "new.pot", "new.po"))
        old.write_bytes(edited.catalog)
        template.write_bytes(edited.template)
        able = [tool for tool in updaters if not tool.install]
        seconds: dict[str, list[float]] = {tool.name: [] for tool in able}
        for _ in range(rounds):
            for tool in able:
                usage = run_children([tool.command(old, template, target)], _ROOT)
                seconds[tool.name].append(usage.cpu)
                found = _found(edited, target.read_bytes())
                runs[tool.name] = _Run(tuple(seconds[tool.name]), found)
    size = (len(edited.catalog) + len(edited.template)) / 1e6
    title = f"{units:,} units, {EDITED_SHARE:.0%} edited, {size:.1f} MB"
    notes = tuple(
        f"{t.name} is missing; install it with: {t.install}" for t in updaters if t.install
    )
    cost = Table(
        f"Update: {title}, median of {rounds}",
        ("", "CPU s", "lowest", "highest", "theirs/ours", "right text", "bar"),
        tuple(_cost_row(name, runs, len(edited.originals)) for name in runs),
        notes,
    )
    return cost, _kinds_table(title, edited, runs)


def _cost_row(name: str, runs: Mapping[str, _Run], edited: int) -> tuple[str, ...]:
    run, ours = runs[name], runs[OURS]
    times = median(run.cpu) / median(ours.cpu)
    recall = sum(run.found.values()) / edited
    bar = ""
    if name == WITH_SEARCH:
        own = sum(ours.found.values()) / edited
        bar = f"cost {verdict(times, 1)}, right text {verdict(own, recall)}"
    elif name == WITHOUT_SEARCH:
        bar = f"aim {verdict(times, 1)}"
    return (
        name,
        f"{median(run.cpu):.2f}",
        f"{min(run.cpu):.2f}",
        f"{max(run.cpu):.2f}",
        f"{times:.2f}",
        f"{recall:.2%}",
        bar,
    )


def _kinds_table(title: str, edited: Edited, runs: Mapping[str, _Run]) -> Table:
    """Return the share of right suggestions by kind of edit."""
    totals = Counter(edited.kinds.values())
    searching = [name for name in runs if name != WITHOUT_SEARCH]
    return Table(
        f"Right text by edit: {title}",
        ("", "texts", *searching),
        tuple(
            (kind, f"{total:,}", *(f"{runs[name].found[kind] / total:.2%}" for name in searching))
            for kind, total in sorted(totals.items())
        ),
    )


def _found(edited: Edited, data: bytes) -> Counter[str]:
    """Return how many edited texts have the translation of their own old text, by kind.

    The previous text tells, which may hold more than the one old text; where a tool writes none,
    the translation itself has to be that of the old text.
    """
    found: Counter[str] = Counter()
    for message in parse_catalog(data, path="new.po").live:
        original = edited.originals.get(message.msgid)
        if original is None or not message.has_translation:
            continue
        previous = previous_text(message.previous)
        is_right = original in previous if previous else message.msgstr[0] == translate(original)
        if is_right:
            found[edited.kinds[message.msgid]] += 1
    return found


def measure_growth(sizes: Sequence[int], rounds: int) -> Table:
    """Return our cost a unit for growing catalogs, without the start of Python."""
    costs: dict[int, float] = {}
    for units in sizes:
        edited = make_edited(units)

        def work(edited: Edited = edited) -> None:
            update_bytes(edited.catalog, edited.template)

        costs[units] = median(time_rounds({"": work}, rounds)[""]) / units
    first = costs[sizes[0]]
    return Table(
        f"Growth: CPU microseconds a unit, read and written, median of {rounds}",
        ("", "a unit", "least/own", "bar"),
        tuple(
            (
                f"{units:,} units",
                f"{cost * 1e6:.1f}",
                f"{first / cost:.2f}",
                verdict(first / cost, _LEAST_GROWTH) if units == sizes[-1] else "",
            )
            for units, cost in costs.items()
        ),
    )


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure the update of catalogs.")
    parser.add_argument("--units", type=int, nargs="+", default=list(_SIZES))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--peers-python", type=Path, help="Python with translate-toolkit, RapidFuzz"
    )
    parser.add_argument("--markdown", type=Path, help="append the tables to this file")
    arguments = parser.parse_args()
    updaters = list_updaters(arguments.peers_python)
    tables: list[Table] = []
    for units in arguments.units:
        tables += compare(units, updaters, arguments.rounds)
    tables += [measure_growth(arguments.units, arguments.rounds), measure_diffs()]
    publish(tables, arguments.markdown)


if __name__ == "__main__":
    _main()
