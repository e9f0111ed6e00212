"""Measure articles to templates against po4a, mdpo and translate-toolkit, and the growth.

Run ``python -m benchmarks.templates``. A peer that is missing is named with the command that
installs it; ours always runs.
"""

import argparse
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.corpus import write_corpus
from benchmarks.extract_ours import write_template
from benchmarks.report import Table, publish, verdict
from benchmarks.timing import Usage, run_children, time_rounds
from benchmarks.tools import OURS, Tool, list_tools

__all__ = ["compare", "measure_growth"]

_ROOT = Path(__file__).resolve().parents[1]
_PER_ISSUE = 10
_GROWTH = (10, 100, 1_000, 10_000)


@dataclass(frozen=True, slots=True)
class _Run:
    """One run of a tool."""

    usage: Usage
    """What it cost."""

    messages: int
    """How many messages its templates have."""


def compare(tools: list[Tool], articles: int, rounds: int) -> Table:
    """Return the cost of each tool, medians of the rounds; a round runs every tool once.

    A peer that fails is named below the table and left out of it.
    """
    runs: dict[Tool, list[_Run]] = {tool: [] for tool in tools if not tool.install}
    notes = {f"{t.name} is missing; install it with: {t.install}" for t in tools if t.install}
    with tempfile.TemporaryDirectory() as name:
        corpus = Path(name, "articles")
        size = sum(path.stat().st_size for path in write_corpus(corpus, articles))
        for round_number in range(rounds):
            for at, tool in enumerate(list(runs)):
                output = Path(name, f"templates-{round_number}-{at}")
                output.mkdir()
                try:
                    usage = run_children(tool.commands(corpus, output), _ROOT)
                except RuntimeError as problem:
                    if tool.name == OURS:
                        raise
                    notes.add(f"{tool.name}, {tool.layout}: {problem}")
                    del runs[tool]
                    continue
                runs[tool].append(_Run(usage, _count_messages(output)))
    ours = {tool.layout: _cpu(found) for tool, found in runs.items() if tool.name == OURS}
    return Table(
        f"Templates: {articles:,} articles, {size / 1e6:.1f} MB, median of {rounds}",
        ("", "CPU s", "lowest", "highest", "wall s", "messages", "theirs/ours", "ours/theirs",
         "bar"),
        tuple(_row(tool, found, ours[tool.layout]) for tool, found in runs.items()),
        tuple(sorted(notes)),
    )  # fmt: skip


def _row(tool: Tool, runs: list[_Run], ours: float) -> tuple[str, ...]:
    times = _cpu(runs) / ours
    return (
        f"{tool.name}, {tool.layout}",
        f"{_cpu(runs):.2f}",
        f"{min(run.usage.cpu for run in runs):.2f}",
        f"{max(run.usage.cpu for run in runs):.2f}",
        f"{median(run.usage.wall for run in runs):.2f}",
        f"{runs[-1].messages:,}",
        f"{times:.1f}",
        f"{1 / times:.2f}",
        verdict(times, tool.bar) if tool.bar else "",
    )


def _cpu(runs: list[_Run]) -> float:
    return median(run.usage.cpu for run in runs)


def _count_messages(output: Path) -> int:
    """Return the messages of all templates, headers not counted."""
    templates = list(output.rglob("*.pot"))
    found = sum(path.read_text(encoding="utf-8").count("\nmsgid ") for path in templates)
    return found - len(templates)


def measure_growth(counts: tuple[int, ...], rounds: int) -> Table:
    """Return our cost an article for growing numbers of articles, without the start of Python."""
    rows = []
    with tempfile.TemporaryDirectory() as name:
        for count in counts:
            articles = write_corpus(Path(name, str(count)), count)
            # Few articles are too fast for one reading of the clock.
            repeats = max(1, 200 // count)
            seconds = {
                per_template: _seconds_each(articles, per_template, Path(name), repeats, rounds)
                for per_template in (_PER_ISSUE, count)
            }
            rows.append(
                (f"{count:,} articles", *(f"{each * 1e3:.3f}" for each in seconds.values()))
                if count > _PER_ISSUE
                else (f"{count:,} articles", *(f"{seconds[count] * 1e3:.3f}",) * 2)
            )
    return Table(
        f"Growth: CPU milliseconds an article, median of {rounds}",
        ("", "per issue", "all in one"),
        tuple(rows),
    )


def _seconds_each(
    articles: list[Path], per_template: int, output: Path, repeats: int, rounds: int
) -> float:
    groups = list(_groups(articles, per_template))

    def work() -> None:
        for _ in range(repeats):
            for group in groups:
                write_template(group, output / "template.pot")

    return median(time_rounds({"": work}, rounds)[""]) / len(articles) / repeats


def _groups(articles: list[Path], size: int) -> Iterator[list[Path]]:
    for at in range(0, len(articles), size):
        yield articles[at : at + size]


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure articles to templates.")
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers-python", type=Path, default=Path(".venv-bench/bin/python"))
    parser.add_argument("--growth-to", type=int, default=_GROWTH[-1])
    parser.add_argument("--markdown", type=Path, help="append the tables to this file")
    arguments = parser.parse_args()
    counts = tuple(count for count in _GROWTH if count <= arguments.growth_to)
    tables = [
        compare(list_tools(arguments.peers_python), arguments.articles, arguments.rounds),
        measure_growth(counts, arguments.rounds),
    ]
    publish(tables, arguments.markdown)


if __name__ == "__main__":
    _main()
