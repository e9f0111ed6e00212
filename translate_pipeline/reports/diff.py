"""A unified diff for a person at a terminal."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from translate_pipeline.reports.visible import visible

__all__ = ["diff_lines"]

_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def diff_lines(diff: Iterable[str]) -> Iterator[Text]:
    """Yield the lines of a unified diff in colour, without their line ends."""
    for line in diff:
        colour = "bold" if line.startswith(("+++", "---")) else _COLOURS.get(line[:1], "")
        yield Text(visible(line.rstrip("\r\n")), colour)
