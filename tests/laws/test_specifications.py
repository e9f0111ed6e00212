"""Laws 1 and 2 on every example of the CommonMark and GFM specifications, none left out."""

from collections.abc import Callable, Iterator

import pytest

from spec.fetch import SPECIFICATIONS, Example, SpecificationMissingError, read_examples
from spec.laws import LAWS
from translate_pipeline.errors import SourceError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.documents import Document, Span

Law = Callable[[Document], Iterator[str]]


def _indented(first: str, rest: str) -> Callable[[str], str]:
    def wrap(text: str) -> str:
        lines = text.removesuffix("\n").split("\n")
        return "".join(f"{rest if n else first}{line}\n" for n, line in enumerate(lines))

    return wrap


# The same example elsewhere: other line ends, and inside of other blocks.
SETTINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "BOM": lambda text: f"\ufeff{text}",
    "no last line end": lambda text: text.rstrip("\n"),
    "twice": lambda text: f"{text}\n***\n\nTea\n\n{text}",
    "in a quote": _indented("> ", "> "),
    "in a list": _indented("1.  ", "    "),
    "in a list in a quote": _indented("> - ", ">   "),
}


@pytest.fixture(scope="module", params=SPECIFICATIONS)
def examples(request: pytest.FixtureRequest) -> tuple[Example, ...]:
    """Return the examples of a specification; skip if it is not here and cannot be fetched."""
    try:
        return read_examples(request.param)
    except SpecificationMissingError as problem:
        pytest.skip(str(problem))


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("law", LAWS)
def test_law(examples: tuple[Example, ...], law: str, setting: str) -> None:
    """Each law holds for each example, in whatever block and with whatever line ends it stands."""
    broken: dict[int, list[str]] = {}
    for example in examples:
        try:
            document = parse_article(SETTINGS[setting](example.markdown), path="a.md")
            complaints = list(LAWS[law](document))
        except SourceError as problem:
            complaints = [f"refused: {problem}"]
        if complaints:
            broken[example.number] = complaints

    assert broken == {}


# Each row: law, and by how many bytes the start and the end of a span are moved.
SHIFTS = [
    *((law, ends) for law in ("splice", "html", "coverage") for ends in [(1, 0), (0, -1)]),
    *((law, ends) for law in ("html", "coverage") for ends in [(-1, 0), (0, 1), (-1, -1), (1, 1)]),
]


@pytest.mark.parametrize(("law", "ends"), SHIFTS, ids=str)
def test_a_shifted_span_breaks_the_law(
    examples: tuple[Example, ...], law: str, ends: tuple[int, int]
) -> None:
    """Negative control: each law complains of each unit whose span is moved by one byte."""
    spared = []
    for example in examples:
        document = parse_article(example.markdown, path="a.md")
        for number in range(len(document.units)):
            faulty = _shifted(document, number, ends)
            if faulty is not None and not _complains(law, faulty):
                spared.append((example.number, number))

    assert spared == []


def _complains(law: str, document: Document) -> bool:
    try:
        return any(LAWS[law](document))
    except UnicodeDecodeError:
        # The span starts or ends within a character.
        return True


def _shifted(document: Document, number: int, ends: tuple[int, int]) -> Document | None:
    """Return a document with one span shifted; None if it would leave the article."""
    unit = document.units[number]
    data = document.article.data
    first, last = unit.lines[0], unit.lines[-1]
    start, end = first.start + ends[0], last.end + ends[1]
    if start < 0 or end > len(data):
        return None
    lines = [*unit.lines]
    lines[0] = Span(start, lines[0].end)
    lines[-1] = Span(lines[-1].start, end)
    units = [*document.units]
    units[number] = unit._replace(lines=tuple(lines))
    return Document(document.article, tuple(units))
