"""A progress bar on a terminal, and silence in a pipe."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["progress"]


@contextmanager
def progress(label: str, total: int) -> Iterator[Callable[[str], None]]:
    """Show a bar on stderr while the block runs; it is gone afterwards.

    Args:
        label: What goes on.
        total: How many steps it takes.

    Yields:
        A function to call with a label after each step.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import BarColumn, Progress, TextColumn

    from translate_pipeline.reports.console import make_console

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[step]}"))
    with Progress(*columns, console=make_console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total, step="")
        yield lambda step: bar.update(task, advance=1, step=step)
