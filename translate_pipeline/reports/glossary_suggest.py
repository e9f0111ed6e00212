"""Suggested names as a table for a terminal and as an answer for programs."""

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

__all__ = ["addition_answer", "suggestion_answer", "suggestion_lines"]

_Row = tuple[str, str, str, str]
_HEAD = ("language", "form", "rule", "look")


def suggestion_lines(rows: Sequence[_Row]) -> Iterator[Text]:
    """Yield a table, and below it why somebody has to look.

    Args:
        rows: Language, form, rule, and why it needs a look; empty if it needs none.
    """
    table = [
        _HEAD,
        *((lang, form, rule, "yes" if doubt else "no") for lang, form, rule, doubt in rows),
    ]
    widths = [max(Text(row[n]).cell_len for row in table) for n in range(len(_HEAD))]
    for number, row in enumerate(table):
        line = Text(style="" if number else "bold")
        for cell, width in zip(row, widths, strict=True):
            line.append(cell + " " * (width - Text(cell).cell_len + 2))
        line.rstrip()
        yield line
    for language, form, _, doubt in rows:
        if doubt:
            yield Text(f"{language} {form}: {doubt}", "yellow")


def suggestion_answer(
    name: str, kind: str, rows: Iterable[_Row], hints: Iterable[str]
) -> dict[str, object]:
    """Return suggestions for a program."""
    return {
        "name": name,
        "kind": kind,
        "suggestions": _suggestions(rows),
        "hints": list(hints),
    }


def addition_answer(
    path: str,
    line: int,
    entry_id: str,
    text: str,
    rows: Iterable[_Row],
    hints: Iterable[str],
    *,
    is_written: bool,
) -> dict[str, object]:
    """Return what was added to a glossary, or would be, for a program."""
    return {
        "path": path,
        "line": line,
        "id": entry_id,
        "written": is_written,
        "entry": text,
        "suggestions": _suggestions(rows),
        "hints": list(hints),
    }


def _suggestions(rows: Iterable[_Row]) -> list[dict[str, str]]:
    return [
        {"language": language, "form": form, "rule": rule, "needs_look": doubt}
        for language, form, rule, doubt in rows
    ]
