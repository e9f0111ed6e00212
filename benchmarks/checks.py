"""Measure the checks against pofilter: cost on the same files, and its growth.

Run ``python -m benchmarks.checks``. Each tool reads the same catalog in a process of its own, its
start included, and nothing is remembered from an earlier run; ours with one process, and with one
a core as ``translate-pipeline check`` does. What the checks find, and what they
leave in peace, is measured by ``PYTHONPATH=tests python -m pairs.measure --peer``.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.check_catalogs import make_catalog
from benchmarks.report import Table, publish, verdict
from benchmarks.timing import Usage, run_children

__all__ = ["compare", "measure_growth"]

_ROOT = Path(__file__).resolve().parents[1]
_LOCALES = ("zh_CN", "es", "hu")
_MESSAGES = 50_000
_SIZES = (100, 1_000, 10_000)
_BAR = 5
_GUESSED_BAR = 0.01
_GUESSED_MESSAGES = 5_000


def compare(count: int, rounds: int) -> Table:
    """Return the cost of all checks over catalogs of so many messages, by language."""
    rows = []
    has_peer = find_spec("translate.filters.pofilter") is not None
    with tempfile.TemporaryDirectory() as folder:
        for locale in _LOCALES:
            path = Path(folder, f"{locale}.po")
            path.write_bytes(make_catalog(locale, count))
            runs: dict[str, list[Usage]] = {"one": [], "all": [], "peer": []}
            for _ in range(rounds):
                runs["one"].append(_ours(path, locale, 1))
                runs["all"].append(_ours(path, locale, os.cpu_count() or 1))
                if has_peer:
                    runs["peer"].append(_pofilter(path, locale))
            rows.append(_row(locale, count, runs, _guessed(folder, locale)))
    notes = () if has_peer else ("pofilter is missing; install it with: pip install -e '.[test]'",)
    columns = (
        "", "ours s", "messages/s", "all cores s", "pofilter s", "messages/s", "theirs/ours",
        "all cores", "bar", "guessed", "bar",
    )  # fmt: skip
    title = f"All checks, {count:,} messages, seconds on the clock, median of {rounds}"
    return Table(title, columns, tuple(rows), notes)


def _row(
    locale: str, count: int, runs: Mapping[str, Sequence[Usage]], guessed: float
) -> tuple[str, ...]:
    one, every, peer = (
        median(usage.wall for usage in runs[name]) if runs[name] else 0.0
        for name in ("one", "all", "peer")
    )
    return (
        locale,
        f"{one:.1f}",
        f"{count / one:,.0f}",
        f"{every:.1f}",
        f"{peer:.1f}" if peer else "",
        f"{count / peer:,.0f}" if peer else "",
        f"{peer / one:.1f}" if peer else "",
        f"{peer / every:.1f}" if peer else "",
        verdict(peer / every, _BAR) if peer else "",
        f"{guessed:.2%}",
        "met (1 %)" if guessed <= _GUESSED_BAR else "NOT MET (1 %)",
    )


def measure_growth(sizes: tuple[int, ...]) -> Table:
    """Return what a message costs in catalogs of several sizes."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for locale in _LOCALES:
            costs = []
            for size in sizes:
                path = Path(folder, f"{locale}-{size}.po")
                path.write_bytes(make_catalog(locale, size))
                costs.append(f"{_ours(path, locale, 1).cpu / size * 1e6:,.0f}")
            rows.append((locale, *costs))
    columns = ("", *(f"{size:,}" for size in sizes))
    return Table("Microseconds of CPU a message, start included, one process", columns, tuple(rows))


def _ours(path: Path, locale: str, jobs: int) -> Usage:
    return run_children([_command(path, locale, jobs)], _ROOT)


def _guessed(folder: str, locale: str) -> float:
    """Return the share of messages that reach langdetect."""
    path = Path(folder, f"{locale}-guessed.po")
    path.write_bytes(make_catalog(locale, _GUESSED_MESSAGES))
    command = _command(path, locale, 1)
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
    messages, _, guessed = map(int, done.stdout.split())
    return guessed / messages


def _command(path: Path, locale: str, jobs: int) -> list[str]:
    return [sys.executable, "-m", "benchmarks.checks_ours", str(path), locale, str(jobs)]


def _pofilter(path: Path, locale: str) -> Usage:
    command = [
        sys.executable, "-I", "-m", "translate.filters.pofilter", "--progress=none",
        f"--language={locale}", str(path), str(path.with_suffix(".filtered.po")),
    ]  # fmt: skip
    return run_children([command], _ROOT)


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=_MESSAGES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--markdown", type=Path, help="append the tables to this file")
    options = parser.parse_args()
    sizes = tuple(size for size in _SIZES if size <= options.messages)
    publish([compare(options.messages, options.rounds), measure_growth(sizes)], options.markdown)


if __name__ == "__main__":
    _main()
