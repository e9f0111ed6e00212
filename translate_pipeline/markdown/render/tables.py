"""Writers of tables."""

from collections.abc import Mapping
from typing import Any

from translate_pipeline.markdown.render.page import Page, Writer, always

__all__ = ["TABLE_WRITERS"]


def _open_table(page: Page, value: Any, start: int) -> str:
    page.table.alignments = value
    # A region that scrolls has to be reachable by keyboard.
    return '<div class="table" tabindex="0">\n<table>\n'


def _open_head(page: Page, value: Any, start: int) -> str:
    page.table.column, page.table.cell_tag = 0, "th"
    return "<thead>\n<tr>"


def _close_head(page: Page, value: Any, start: int) -> str:
    page.table.cell_tag = "td"
    return "</tr>\n</thead>\n<tbody>\n"


def _open_row(page: Page, value: Any, start: int) -> str:
    page.table.column = 0
    return "<tr>"


def _open_cell(page: Page, value: Any, start: int) -> str:
    table = page.table
    side = table.alignments[table.column].lower()
    table.column += 1
    scope = ' scope="col"' if table.cell_tag == "th" else ""
    align = "" if side == "none" else f' class="align-{side}"'
    return f"<{table.cell_tag}{scope}{align}{page.languages.of_block('TableCell', start)}>"


def _close_cell(page: Page, value: Any, start: int) -> str:
    return f"</{page.table.cell_tag}>"


TABLE_WRITERS: Mapping[str, Writer] = {
    "StartTable": _open_table,
    "EndTable": always("</tbody>\n</table>\n</div>\n"),
    "StartTableHead": _open_head,
    "EndTableHead": _close_head,
    "StartTableRow": _open_row,
    "EndTableRow": always("</tr>\n"),
    "StartTableCell": _open_cell,
    "EndTableCell": _close_cell,
}
"""Writers by edge and name of the event."""
