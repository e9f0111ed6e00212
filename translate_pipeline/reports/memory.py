"""What the memory knows and took, as text for a terminal and as an answer for programs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.console import Console
from rich.text import Text

from translate_pipeline.model.memory import Pair
from translate_pipeline.reports.console import count

__all__ = ["export_line", "import_lines", "lookup_answer", "lookup_lines"]

_Match = tuple[Pair, float, Sequence[tuple[str, str]]]
_OLD, _NEW = "red strike", "green underline"


def lookup_lines(
    console: Console, matches: Sequence[_Match], *, source: str, target: str
) -> Iterator[Text]:
    """Yield a block a match: score, origin and kind, then both texts.

    Where the console has no colours, marks tell what differs. Lines are wrapped for a terminal
    only, so that programs find a text in one piece.

    Args:
        console: Where the lines will be printed.
        matches: Pair, score, and the edits that make the pair's source into the text.
        source: Language of the sources, as printed.
        target: Language of the translations, as printed.
    """
    in_colour = console.color_system is not None and not console.no_color
    labels = [f"{int(score * 100)} %" for _, score, _ in matches]  # only equal texts are 100 %
    indent = max(map(len, (source, target, *labels)), default=0)
    if any(score < 1 for _, score, _ in matches):
        legend = [("in the memory only", ""), (" ", " "), ("", "in your text only")]
        yield Text("What differs: ").append(_marked(legend, in_colour=in_colour))
        yield Text()
    for number, ((pair, _, edits), label) in enumerate(zip(matches, labels, strict=True)):
        if number:
            yield Text()
        yield from _block(console, indent, label, Text(_description(pair), "dim"), "bold")
        yield from _block(console, indent, source, _marked(edits, in_colour=in_colour))
        yield from _block(console, indent, target, Text(_one_line(pair.target)))


def _block(
    console: Console, indent: int, label: str, text: Text, style: str = "dim"
) -> Iterator[Text]:
    """Yield a text behind its label, further lines below its first."""
    lines = text.wrap(console, console.width - indent - 2) if console.is_terminal else [text]
    for number, line in enumerate(lines or [Text()]):
        head = " " * indent if number else label.rjust(indent)
        yield Text.assemble((head, style), "  ", line)


def _description(pair: Pair) -> str:
    context = f"context: {pair.context}" if pair.context is not None else ""
    return ", ".join(part for part in (pair.origin, pair.role, context) if part)


def _marked(edits: Iterable[tuple[str, str]], *, in_colour: bool) -> Text:
    line = Text()
    for old, new in edits:
        if old == new:
            line.append(_one_line(old))
            continue
        if old:
            line.append(_one_line(old) if in_colour else f"[-{_one_line(old)}-]", _OLD)
        if new:
            line.append(_one_line(new) if in_colour else f"{{+{_one_line(new)}+}}", _NEW)
    return line


def _one_line(text: str) -> str:
    return text.replace("\n", "⏎")


def lookup_answer(text: str, language: str, matches: Iterable[_Match]) -> dict[str, object]:
    """Return what the memory knows about a text."""
    return {
        "text": text,
        "language": language,
        "matches": [
            {"score": round(score, 4) if score < 1 else 1.0, **pair._asdict()}
            for pair, score, _ in matches
        ],
    }


def import_lines(rows: Iterable[tuple[str, int, int, Mapping[str, int]]]) -> Iterator[str]:
    """Yield what an import did.

    Args:
        rows: The memory's path, pairs taken, pairs known, and pairs left out by reason.
    """
    for path, taken, known, left_out in rows:
        yield f"{path}: {count(taken, 'pair')} taken, {known} known already"
        if left_out:
            reasons = (f"{number} {reason}" for reason, number in left_out.items())
            yield f"  left out: {', '.join(reasons)}"


def export_line(path: str, counts: Mapping[str, int], *, is_written: bool) -> str:
    """Return what an export did."""
    numbers = ", ".join(f"{language} {number}" for language, number in counts.items())
    fate = "" if is_written else "; unchanged"
    return f"{path}: {count(sum(counts.values()), 'pair')} ({numbers}){fate}"
