"""Tables of measurements, as plain text and as Markdown."""

import os
import platform
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Table", "describe_machine", "publish", "verdict"]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a report."""

    title: str
    """What was measured."""

    columns: tuple[str, ...]
    """Column heads; the first column is text, the others are figures."""

    rows: tuple[tuple[str, ...], ...]
    """Cells, as many a row as there are columns."""

    notes: tuple[str, ...] = ()
    """Sentences below the table."""

    def as_plain(self) -> str:
        """Return the table for a terminal."""
        widths = [max(map(len, cells)) for cells in zip(self.columns, *self.rows, strict=True)]
        lines = [
            "  ".join(
                cell.rjust(width) if at else cell.ljust(width)
                for at, (cell, width) in enumerate(zip(row, widths, strict=True))
            ).rstrip()
            for row in (self.columns, tuple("-" * width for width in widths), *self.rows)
        ]
        return "\n".join([self.title, "", *lines, *self.notes, ""])

    def as_markdown(self) -> str:
        """Return the table for ``docs/performance.md``."""
        rule = ("---", *("---:" for _ in self.columns[1:]))
        lines = [f"| {' | '.join(row)} |" for row in (self.columns, rule, *self.rows)]
        notes = [line for note in self.notes for line in ("", note)]
        return "\n".join([f"**{self.title}**", "", *lines, *notes, ""])


def publish(tables: list[Table], markdown: Path | None) -> None:
    """Print tables; append them to a Markdown file too if one is given."""
    head = describe_machine()
    print("\n".join([head, "", *(table.as_plain() for table in tables)]))
    if markdown is not None:
        with markdown.open("a", encoding="utf-8") as file:
            file.write("\n".join([f"{head}\n", *(table.as_markdown() for table in tables)]) + "\n")


def describe_machine() -> str:
    """Return what a reader needs to compare figures; nothing that names the machine."""
    return (
        f"{os.cpu_count()} cores ({platform.machine()}), {platform.system()}, "
        f"{platform.python_implementation()} {platform.python_version()}"
    )


def verdict(value: float, bar: float) -> str:
    """Return whether a figure reaches its bar, in words for a cell."""
    return f"{'met' if value >= bar else 'NOT MET'} ({bar:.3g})"
