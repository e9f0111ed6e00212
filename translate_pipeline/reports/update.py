"""What an update did, as text for a terminal."""

from collections.abc import Iterator, Sequence

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from translate_pipeline.model.updates import CatalogUpdate, Change
from translate_pipeline.reports.console import count

__all__ = ["update_view"]

_WORDS = {
    Change.SENTENCES: "carried by sentence",
    Change.MEMORY: "from memory",
}
_COLOURS = {
    Change.NEW: "yellow",
    Change.SENTENCES: "yellow",
    Change.SIMILAR: "yellow",
    Change.OBSOLETE: "dim",
}
_MOST_CARRIED = 10
_TEXT_WIDTH_COLUMNS = 50


def update_view(
    updates: Sequence[CatalogUpdate], frozen: Sequence[str] = (), *, is_dry: bool = False
) -> RenderableType:
    """Return a line a catalog that changed, one for all others, and what to look over.

    Args:
        updates: By issue and language.
        frozen: Issues that were left alone.
        is_dry: Whether nothing was written.
    """
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    for update in updates:
        if _is_worth_a_line(update, len(updates)):
            table.add_row(update.issue, update.language, _changes(update, is_dry))
    quiet = [u for u in updates if not _is_worth_a_line(u, len(updates))]
    lines = [*_carried(updates), *_quiet(quiet)]
    lines += [Text(f"{issue}: frozen, left as it is", "dim") for issue in frozen]
    return Group(*([table] if table.row_count else []), *lines)


def _is_worth_a_line(update: CatalogUpdate, total: int) -> bool:
    return update.is_written or total <= 12


def _changes(update: CatalogUpdate, is_dry: bool) -> RenderableType:
    parts = [
        Text(f"{number:,} {_WORDS.get(change, change.value)}", _COLOURS.get(change, "")).append(
            f" ({count(update.words[change], 'word')})", "dim"
        )
        for change, number in update.messages.items()
        if number
    ]
    state = "would be written" if is_dry else "written"
    parts.append(Text(state if update.is_written else "unchanged", "dim"))
    return _Listed(parts)


class _Listed:
    """Parts with commas between them; a line never ends within one."""

    def __init__(self, parts: list[Text]) -> None:
        self._parts = [*(part.append(",") for part in parts[:-1]), *parts[-1:]]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        line = Text()
        for part in self._parts:
            if line and len(line) + 1 + len(part) > options.max_width:
                yield line
                line = Text()
            line.append(" " if line else "").append(part)
        yield line

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        widest = max(len(part) for part in self._parts)
        whole = sum(len(part) + 1 for part in self._parts)
        return Measurement(widest, min(whole, options.max_width))


def _quiet(updates: Sequence[CatalogUpdate]) -> Iterator[Text]:
    if updates:
        messages = sum(sum(update.messages.values()) for update in updates)
        files = count(len(updates), "catalog")
        yield Text(f"{files} unchanged, {count(messages, 'message')}", "dim")


def _carried(updates: Sequence[CatalogUpdate]) -> Iterator[Text]:
    """Yield the texts that changed and stay published, so that somebody looks them over."""
    texts = list(dict.fromkeys((change, text) for u in updates for change, text in u.carried))
    for change, text in texts[:_MOST_CARRIED]:
        line = Text(f"{change.value}, stays translated: ", "cyan")
        short = " ".join(text.split())
        if len(short) > _TEXT_WIDTH_COLUMNS:
            short = f"{short[: _TEXT_WIDTH_COLUMNS - 1]}…"
        yield line.append(short, "default")
    if len(texts) > _MOST_CARRIED:
        yield Text(f"and {len(texts) - _MOST_CARRIED} more that stay translated", "cyan")
