"""Measure the checks against pofilter: cost on the same files, and its growth.

Run ``python -m benchmarks.checks``. Each tool reads the same catalog in a process of its own, its
start included, and nothing is remembered from an earlier run. What the checks find, and what they
leave in peace, is measured by ``PYTHONPATH=tests python -m pairs.measure --peer``.
"""

import argparse
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.check_catalogs import make_catalog
from benchmarks.report import Table, publish, verdict
from benchmarks.timing import run_children

__all__ = ["compare", "measure_growth"]

_ROOT = Path(__file__).resolve().parents[1]
_LOCALES = ("zh_CN", "es", "hu")
_MESSAGES = 50_000
_SIZES = (100, 1_000, 10_000, 50_000)
_BAR = 5
_GUESSED_BAR = 0.01


def compare(count: int, rounds: int) -> Table:
    """Return the cost of all checks over catalogs of so many messages, by language."""
    rows = []
    has_peer = find_spec("translate.filters.pofilter") is not None
    with tempfile.TemporaryDirectory() as folder:
        for locale in _LOCALES:
            path = Path(folder, f"{locale}.po")
            path.write_bytes(make_catalog(locale, count))
            ours = [_ours(path, locale) for _ in range(rounds)]
            theirs = [_pofilter(path, locale) for _ in range(rounds)] if has_peer else []
            rows.append(_row(locale, count, path, ours, theirs))
    notes = () if has_peer else ("pofilter is missing; install it with: pip install -e '.[test]'",)
    columns = (
        "", "ours s", "messages/s", "pofilter s", "messages/s", "theirs/ours", "bar", "guessed",
        "bar",
    )  # fmt: skip
    return Table(
        f"All checks, {count:,} messages, CPU, median of {rounds}", columns, tuple(rows), notes
    )


def _row(
    locale: str, count: int, path: Path, ours: list[float], theirs: list[float]
) -> tuple[str, ...]:
    own = median(ours)
    guessed = _guessed(path, locale)
    row = (locale, f"{own:.2f}", f"{count / own:,.0f}")
    if not theirs:
        return (*row, "", "", "", "", f"{guessed:.2%}", verdict(_GUESSED_BAR, guessed))
    peer = median(theirs)
    times = peer / own
    return (
        *row,
        f"{peer:.2f}",
        f"{count / peer:,.0f}",
        f"{times:.1f}",
        verdict(times, _BAR),
        f"{guessed:.2%}",
        verdict(_GUESSED_BAR, guessed),
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
                costs.append(f"{_ours(path, locale) / size * 1e6:,.0f}")
            rows.append((locale, *costs))
    columns = ("", *(f"{size:,}" for size in sizes))
    return Table("Microseconds a message, start of the process included", columns, tuple(rows))


def _ours(path: Path, locale: str) -> float:
    command = [sys.executable, "-m", "benchmarks.checks_ours", str(path), locale]
    return run_children([command], _ROOT).cpu


def _guessed(path: Path, locale: str) -> float:
    """Return the share of messages that reached langdetect."""
    command = [sys.executable, "-m", "benchmarks.checks_ours", str(path), locale]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
    messages, _, guessed = map(int, done.stdout.split())
    return guessed / messages


def _pofilter(path: Path, locale: str) -> float:
    command = [
        sys.executable, "-I", "-m", "translate.filters.pofilter", "--progress=none",
        f"--language={locale}", str(path), str(path.with_suffix(".filtered.po")),
    ]  # fmt: skip
    return run_children([command], _ROOT).cpu


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
