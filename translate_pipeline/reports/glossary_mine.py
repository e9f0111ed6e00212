"""Names of the articles and how they are rendered, as text and as an answer for programs."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from rich.cells import cell_len
from rich.text import Text

from translate_pipeline.model.findings import Place
from translate_pipeline.model.glossary import TermStatus
from translate_pipeline.reports.console import count

__all__ = ["mine_answer", "mine_lines", "rendering_lines", "renderings_answer"]

_WIDTH_COLUMNS = 78
_SHOWN_PLACES = 3
_INDENT = " " * 5

Guesses = Mapping[str, Mapping[str, str]]
Use = tuple[str, TermStatus, tuple[Place, ...]]


class _Passage(Protocol):
    """The words of one unit."""

    @property
    def text(self) -> str: ...

    @property
    def place(self) -> Place: ...


class _Name(Protocol):
    """A name that no entry covers."""

    @property
    def name(self) -> str: ...

    @property
    def spelled(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def passages(self) -> Sequence[_Passage]: ...

    @property
    def proposed_id(self) -> str: ...

    @property
    def near(self) -> str: ...


class _Rendering(Protocol):
    """The forms that stand for one entry in one language."""

    @property
    def entry(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def language(self) -> str: ...

    @property
    def uses(self) -> Sequence[Use]: ...


def mine_lines(names: Sequence[_Name], guesses: Guesses) -> Iterator[Text]:
    """Yield a block a name: how often, what, where, an example, and likely renderings.

    Args:
        names: Names in the order to print.
        guesses: By language, what most likely stands for a name, by its spelling.
    """
    for name in names:
        yield (
            Text(f"{len(name.passages):3}  ", "dim")
            .append(name.spelled, "bold")
            .append(f"  {name.kind or 'kind not known'}, id: {name.proposed_id}", "dim")
        )
        yield Text(_INDENT + _excerpt(name.passages[0].text, name.spelled))
        yield Text(_INDENT + _places([passage.place for passage in name.passages]), "dim")
        if name.near:
            yield Text(f"{_INDENT}perhaps a short form of '{name.near}'", "cyan")
        found = [f"{code}: {forms[name.spelled]}" for code, forms in guesses.items()
                 if name.spelled in forms]  # fmt: skip
        if found:
            yield Text(f"{_INDENT}perhaps {', '.join(found)}", "cyan")
    yield Text(count(len(names), "name") + " without an entry")


def rendering_lines(renderings: Sequence[_Rendering]) -> Iterator[Text]:
    """Yield a block an entry and language that has more than one term in use."""
    varied = [rendering for rendering in renderings if len(rendering.uses) > 1]
    for rendering in varied:
        head = Text().append(f"{rendering.language}  ", "dim").append(rendering.name, "bold")
        yield head.append(f"  {rendering.entry}", "dim")
        for form, status, places in rendering.uses:
            style = "red" if status is TermStatus.FORBIDDEN else ""
            yield Text(f"{len(places):5}  {form} ").append(f"({status.value})", style)
            yield Text("       " + _places(places), "dim")
    total = len({rendering.entry for rendering in renderings})
    entries = count(total, "entry", "entries")
    yield Text(f"{count(len(varied), 'name')} in more than one form, of {entries} in use")


def _excerpt(text: str, name: str) -> str:
    """Return the words around a name, as many as a line takes."""
    room = _WIDTH_COLUMNS - len(_INDENT)
    words = " ".join(text.split())
    if cell_len(words) <= room:
        return words
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words)
    at = found.start() if found else 0
    start = min(max(at - (room - len(name)) // 2, 0), max(len(words) - room, 0))
    piece = words[start : start + room]
    if start:
        piece = "…" + piece.partition(" ")[2]
    if start + room < len(words):
        piece = piece.rpartition(" ")[0] + "…"
    return piece


def _places(places: Sequence[Place]) -> str:
    """Return the first places, lines of one file together, and how many more there are."""
    lines: dict[str, list[int]] = {}
    for place in places[:_SHOWN_PLACES]:
        lines.setdefault(place.path, []).append(place.line)
    shown = [f"{path}:{','.join(map(str, dict.fromkeys(n)))}" for path, n in lines.items()]
    rest = len(places) - _SHOWN_PLACES
    return "; ".join(shown) + (f"; {rest} more" if rest > 0 else "")


def mine_answer(names: Iterable[_Name], guesses: Guesses) -> dict[str, object]:
    """Return names that the glossary lacks."""
    return {
        "names": [
            {
                "name": name.name,
                "spelled": name.spelled,
                "kind": name.kind or None,
                "count": len(name.passages),
                "proposed_id": name.proposed_id,
                "near": name.near or None,
                "example": name.passages[0].text,
                "places": [_place(passage.place) for passage in name.passages],
                "guesses": {
                    code: forms[name.spelled]
                    for code, forms in guesses.items()
                    if name.spelled in forms
                },
            }
            for name in names
        ]
    }


def renderings_answer(renderings: Iterable[_Rendering]) -> dict[str, object]:
    """Return how entries are rendered, those with one term in use too."""
    return {
        "renderings": [
            {
                "entry": rendering.entry,
                "name": rendering.name,
                "language": rendering.language,
                "forms": [
                    {
                        "form": form,
                        "status": status.value,
                        "count": len(places),
                        "places": [_place(place) for place in places],
                    }
                    for form, status, places in rendering.uses
                ],
            }
            for rendering in renderings
        ]
    }


def _place(place: Place) -> dict[str, object]:
    return {"path": place.path, "line": place.line}
