"""Measure reading and writing catalogs against msgcat, polib and Babel, and the growth.

Run ``python -m benchmarks.catalogs``. A tool that is missing is named with the command that
installs it; ours always runs. Every run is a process of its own, its start included, that reads
one file and writes another.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.report import Table, publish, verdict
from benchmarks.timing import time_rounds
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.model.catalogs import Catalog

__all__ = ["compare", "measure_growth", "write_corpus"]

_COUNTS = (1_000, 10_000, 50_000)
# msgcat's seconds, polib's memory: how many times less we have to need.
_SPEED_BAR = 2
_MEMORY_BAR = 1
# Smaller files cost what the start of a process costs.
_BARS_FROM = 10_000

_OURS = "translate-pipeline"
_CHANGED = "translate-pipeline, one message changed"
_READ = "translate-pipeline, reading alone"
_SETUP = """
import sys
from dataclasses import replace
from pathlib import Path
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
source, target = map(Path, sys.argv[1:])
catalog = parse_catalog(source.read_bytes(), path=source.name)
"""
_WRITE = "target.write_bytes(serialize_catalog(catalog))\n"
_CHANGE = """
middle = len(catalog.messages) // 2
changed = replace(catalog.messages[middle], msgstr=("changed",), raw=None)
messages = (*catalog.messages[:middle], changed, *catalog.messages[middle + 1:])
catalog = replace(catalog, messages=messages)
"""
_POLIB = """
import polib, sys
polib.pofile(sys.argv[1], wrapwidth=0).save(sys.argv[2])
"""
_BABEL = """
import sys
from babel.messages.pofile import read_po, write_po
with open(sys.argv[1], "rb") as source, open(sys.argv[2], "wb") as target:
    write_po(target, read_po(source), width=0)
"""


@dataclass(frozen=True, slots=True)
class _Tool:
    """What reads a catalog and writes it."""

    name: str
    """What the table calls it."""

    command: tuple[str, ...]
    """Command line, with ``SOURCE`` and ``TARGET`` for the two files."""

    install: str = ""
    """Command that installs it; empty if it is there."""


@dataclass(frozen=True, slots=True)
class _Run:
    """What one process cost."""

    cpu: float
    """Seconds, user and system."""

    peak: float
    """Most memory at a time, in MB."""


def compare(count: int, layout: str, rounds: int) -> Table:
    """Return what each tool costs for one file, medians of the rounds."""
    tools = _list_tools()
    runs: dict[str, list[_Run]] = {tool.name: [] for tool in tools if not tool.install}
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name, "source.po"), Path(name, "target.po")
        write_corpus(source, count, layout)
        for _ in range(rounds):
            for tool in tools:
                if not tool.install:
                    runs[tool.name].append(_run(tool, source, target))
                if tool.name == _OURS and not _are_equal(source, target):
                    raise RuntimeError("the file did not come back byte for byte")
        size = source.stat().st_size
    return Table(
        f"Catalogs, {layout}: {count:,} messages, {size / 1e6:.1f} MB, median of {rounds}",
        ("", "CPU s", "lowest", "highest", "of msgcat's", "peak MB", "bar"),
        tuple(_row(name, runs, has_bars=count >= _BARS_FROM) for name in runs),
        tuple(
            f"{tool.name} is missing; install it with: {tool.install}"
            for tool in tools
            if tool.install
        ),
    )


def _list_tools() -> list[_Tool]:
    gettext = "" if shutil.which("msgcat") else "apt-get install gettext"
    pip = f"{sys.executable} -m pip install"
    return [
        _Tool(_OURS, _python(_SETUP + _WRITE)),
        _Tool(_CHANGED, _python(_SETUP + _CHANGE + _WRITE)),
        _Tool(_READ, _python(_SETUP)),
        _Tool("msgcat", ("msgcat", "--force-po", "-o", "TARGET", "SOURCE"), gettext),
        _Tool("polib", _python(_POLIB), "" if find_spec("polib") else f"{pip} polib"),
        _Tool("Babel", _python(_BABEL), "" if find_spec("babel") else f"{pip} babel"),
    ]


def _python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code, "SOURCE", "TARGET")


def _run(tool: _Tool, source: Path, target: Path) -> _Run:
    """Run a tool; this process has to be small, for a child's peak starts with its parent's."""
    files = {"SOURCE": str(source), "TARGET": str(target)}
    command = [files.get(word, word) for word in tool.command]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{tool.name} failed: {errors.decode()[-500:]}")
    return _Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _are_equal(one: Path, other: Path) -> bool:
    # By a process of its own: reading the files here would make this one large.
    return subprocess.run(["cmp", "--silent", one, other], check=False).returncode == 0


def _row(name: str, runs: dict[str, list[_Run]], *, has_bars: bool) -> tuple[str, ...]:
    cpu = [run.cpu for run in runs[name]]
    peak = median(run.peak for run in runs[name])
    theirs = median(run.cpu for run in runs["msgcat"]) if "msgcat" in runs else 0.0
    bars = []
    if name == _OURS and theirs:
        bars.append(f"time {verdict(theirs / median(cpu), _SPEED_BAR)}")
    if name == _OURS and "polib" in runs:
        ratio = median(run.peak for run in runs["polib"]) / peak
        bars.append(f"memory {verdict(ratio, _MEMORY_BAR)}")
    return (
        name,
        f"{median(cpu):.2f}",
        f"{min(cpu):.2f}",
        f"{max(cpu):.2f}",
        f"{median(cpu) / theirs:.2f}" if theirs else "",
        f"{peak:.0f}",
        ", ".join(bars) if has_bars else "",
    )


def measure_growth(layout: str, rounds: int) -> Table:
    """Return our cost a message for growing numbers of messages, without the start of Python."""
    rows = []
    with tempfile.TemporaryDirectory() as name:
        for count in _COUNTS:
            source = Path(name, f"{count}.po")
            write_corpus(source, count, layout)
            # Few messages are too fast for one reading of the clock.
            repeats = max(1, 5_000 // count)
            seconds = time_rounds(_cases(source.read_bytes(), repeats), rounds)
            each = (median(found) / count / repeats for found in seconds.values())
            rows.append((f"{count:,} messages", *(f"{one * 1e6:.2f}" for one in each)))
    return Table(
        f"Growth, {layout}: CPU microseconds a message, median of {rounds}",
        ("", "read", "write", "write with one changed"),
        tuple(rows),
    )


def _cases(data: bytes, repeats: int) -> dict[str, Callable[[], None]]:
    catalog = parse_catalog(data, path="a.po")
    changed = _change_one(catalog)

    def repeat(work: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            for _ in range(repeats):
                work()

        return run

    return {
        "read": repeat(lambda: parse_catalog(data, path="a.po")),
        "write": repeat(lambda: serialize_catalog(catalog)),
        "change": repeat(lambda: serialize_catalog(changed)),
    }


def _change_one(catalog: Catalog) -> Catalog:
    first, *others = catalog.messages
    return replace(catalog, messages=(replace(first, msgstr=("changed",), raw=None), *others))


_HEADER = (
    'msgid ""\nmsgstr ""\n"Project-Id-Version: news 2026-05\\n"\n"Language: hu\\n"\n'
    '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Content-Transfer-Encoding: 8bit\\n"\n'
)


def write_corpus(path: Path, count: int, layout: str) -> None:
    """Write a catalog that depends on its number of messages and its layout alone.

    Args:
        path: Where to write it.
        count: Messages beside the header.
        layout: ``one line``, as we write, or ``wrapped``, as msgmerge does.
    """
    entry = {"one line": _entry, "wrapped": _wrapped_entry}[layout]
    pick = random.Random(20260501)
    sources = list(_words(pick, "abcdefghijklmnopqrstuvwxyz"))
    targets = list(_words(pick, "abcdeéáőűñ" if layout == "one line" else "的一是在八女茶村東京"))
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_HEADER)
        for number in range(count):
            source = " ".join(pick.choices(sources, k=pick.randint(3, 40)))
            target = " ".join(pick.choices(targets, k=pick.randint(3, 30)))
            file.write(f"\n{entry(number, f'{source} {number}', target)}")


def _words(pick: random.Random, letters: str) -> Iterator[str]:
    for _ in range(5_000):
        yield "".join(pick.choices(letters, k=pick.randint(2, 10)))


def _entry(number: int, source: str, target: str) -> str:
    return (
        f"#. type: paragraph\n#: 2026-05/{number // 50}.md\n#, no-wrap\n"
        f'msgid "{source}"\nmsgstr "{target}"\n'
    )


def _wrapped_entry(number: int, source: str, target: str) -> str:
    article, line = number // 50, number % 50 * 7
    previous = "".join(f"#| {line}\n" for line in _wrap("msgid", source[5:], 76))
    texts = [*_wrap("msgid", source, 76), *_wrap("msgstr", target, 38)]
    return (
        f"# seen by the editor\n#. type: paragraph\n#. in: Tea > Harvest\n"
        f"#: 2026-05/{article}.md:{line} 2026-06/{article}.md:{line + 3}\n"
        f"#, fuzzy\n{previous}" + "".join(f"{line}\n" for line in texts)
    )


def _wrap(keyword: str, text: str, width: int) -> list[str]:
    """Return the lines of a string, of a width each; the first is empty if there are several."""
    lines = [f'"{text[at : at + width]}"' for at in range(0, len(text), width)]
    return [f'{keyword} ""', *lines] if len(lines) > 1 else [f"{keyword} {lines[0]}"]


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure reading and writing catalogs.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--messages", type=int, default=_COUNTS[-1], help="most messages a file")
    parser.add_argument("--markdown", type=Path, help="append the tables to this file")
    arguments = parser.parse_args()
    layouts = ("one line", "wrapped")
    counts = [count for count in _COUNTS if count <= arguments.messages]
    tables = [compare(count, layout, arguments.rounds) for layout in layouts for count in counts]
    # Last, for they make this process large.
    tables += [measure_growth(layout, arguments.rounds) for layout in layouts]
    publish(tables, arguments.markdown)


if __name__ == "__main__":
    _main()
