"""Writers of lists, their items and the boxes of tasks."""

from collections.abc import Iterable, Mapping
from typing import Any

from translate_pipeline.markdown.events import flatten_event
from translate_pipeline.markdown.render.page import Page, Writer, always

__all__ = ["LIST_WRITERS", "find_tasks"]


def find_tasks(events: Iterable[tuple[Any, int, int]]) -> set[int]:
    """Return where the items start that hold a task's box."""
    tasks, item = set(), -1
    for event, start, _ in events:
        name, edge, _ = flatten_event(event)
        if (name, edge) == ("Item", "Start"):
            item = start
        elif name == "TaskListMarker":
            tasks.add(item)
    return tasks


def _open_list(page: Page, value: Any, start: int) -> str:
    if value is None:
        return "<ul>\n"
    return "<ol>\n" if value == 1 else f'<ol start="{value}">\n'


def _close_list(page: Page, value: Any, start: int) -> str:
    return "</ol>\n" if value else "</ul>\n"


def _open_item(page: Page, value: Any, start: int) -> str:
    task = ' class="task"' if start in page.tasks else ""
    return f"<li{task}{page.languages.of_block('Item', start)}>"


def _write_task_box(page: Page, value: bool, start: int) -> str:
    return f'<input type="checkbox" disabled{" checked" if value else ""}> '


LIST_WRITERS: Mapping[str, Writer] = {
    "StartList": _open_list,
    "EndList": _close_list,
    "StartItem": _open_item,
    "EndItem": always("</li>\n"),
    "TaskListMarker": _write_task_box,
}
"""Writers by edge and name of the event."""
