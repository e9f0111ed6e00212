"""Take what another tool's glossary says beside ours: drafts are added, nothing is replaced."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from translate_pipeline.errors import ExchangeError, GlossaryError, UsageError
from translate_pipeline.exchange.glossary.compare import (
    NO_TARGET,
    Comparison,
    NewDecision,
    compare,
)
from translate_pipeline.exchange.glossary.formats import Format, choose_format
from translate_pipeline.exchange.glossary.yaml_text import decision_line, entry_lines
from translate_pipeline.glossary import load_glossary
from translate_pipeline.glossary.suggest.layout import Layout, add_lines, read_layout
from translate_pipeline.model.glossary import EntryStatus, Glossary
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.files import read_bytes, replace_read
from translate_pipeline.pipeline.glossary.export import require_glossary, require_one_language
from translate_pipeline.pipeline.project import Project
from translate_pipeline.typed_text import read_yaml

__all__ = ["GlossaryImport", "Paste", "import_glossary"]

# Ten times the largest termbase that a newsletter could ever need.
_MOST_BYTES = 64 << 20
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Paste:
    """Text for the glossary, and where it belongs."""

    line: int
    """1-based line that it goes below, or into; 0 for the end of the file."""

    heading: str
    """What it is, for a person."""

    text: str
    """Its lines, with indentation."""

    is_below: bool = True
    """Whether it goes below the line; else into what stands there in braces."""


@dataclass(frozen=True, slots=True)
class GlossaryImport:
    """What a file says beside the glossary."""

    format: Format
    """The file's format."""

    comparison: Comparison
    """What is known, new, and contradicting."""

    pastes: tuple[Paste, ...]
    """What is not in the glossary, to be put there by hand."""

    added: tuple[str, ...]
    """Ids of the drafts that were added, or would be."""


def import_glossary(
    project: Project,
    path: Path,
    languages: Sequence[Language],
    *,
    word: str | None = None,
    writes: bool = True,
) -> GlossaryImport:
    """Compare a file with the glossary, and add drafts of what has no entry.

    Args:
        project: The project.
        path: The file.
        languages: Target languages to take.
        word: Name of the format; None to tell it from the file's name.
        writes: Whether drafts are added; else they are offered as text.

    Raises:
        UsageError: The format is not told, or the glossary changed meanwhile.
        ExchangeError: The file cannot be read, or holds none of the languages.
        GlossaryError: The glossary cannot be used.
    """
    form = choose_format(path.name, word)
    require_one_language(form, languages)
    glossary = require_glossary(project)
    shown, source = project.shown(path), project.options.source_language
    concepts = form.read(_read_file(path, shown), shown, source, languages)
    found = compare(concepts, glossary, source=source, languages=languages)
    if len(concepts) == found.left_out.get(NO_TARGET, 0):
        names = ", ".join(language.code for language in languages)
        tags = ", ".join(dict.fromkeys(tag for each in concepts for tag in each.terms)) or "none"
        message, advice = f"no term in {names}", f"its languages are: {tags}"
        raise ExchangeError(message, path=shown, advice=advice)
    own = project.root / project.options.glossary
    data = read_bytes(own, glossary.path, GlossaryError)
    pastes = list(_decision_pastes(data, glossary, found.decisions))
    drafts = [
        "\n".join(entry_lines(entry, source=glossary.source, by=path.name)) + "\n"
        for entry in found.entries
    ]
    grown = _with_drafts(data, glossary, drafts) if drafts else None
    if grown is None or not writes:
        pastes += (
            Paste(0, f"entry '{entry.id}'", text)
            for entry, text in zip(found.entries, drafts, strict=True)
        )
    if grown is not None and writes:
        replace_read(own, grown, glossary.path, read=data)
    added = tuple(entry.id for entry in found.entries) if grown is not None else ()
    return GlossaryImport(form, found, tuple(pastes), added)


def _read_file(path: Path, shown: str) -> bytes:
    if path.exists() and not path.is_file():
        raise UsageError("this is no file", path=shown, advice="name a file")
    if path.exists() and path.stat().st_size > _MOST_BYTES:
        raise ExchangeError(
            f"larger than {_MOST_BYTES >> 20} MiB",
            path=shown,
            advice="this is no glossary of names; export the part that you need",
        )
    return read_bytes(path, shown, ExchangeError)


def _decision_pastes(
    data: bytes, glossary: Glossary, decisions: Sequence[NewDecision]
) -> Iterator[Paste]:
    """Yield the line of each decision with the place where it belongs."""
    content = data.decode("utf-8-sig")
    lines = content.splitlines()
    positions = read_yaml(content, path=glossary.path, error=GlossaryError).positions
    numbers = {entry.id: number for number, entry in enumerate(glossary.entries)}
    for decision in decisions:
        entry = decision.entry
        place = positions.get(("entries", numbers[entry.id], "terms"))
        line = decision_line(decision.language, decision.terms)
        heading = f"{entry.id}, {decision.language}"
        if place:
            yield _paste(lines, place[0], heading, f"{line}\n")
        else:
            yield _paste(lines, entry.line, heading, f"    terms:\n{line}\n")


def _paste(lines: Sequence[str], line: int, heading: str, text: str) -> Paste:
    """Return a paste that goes below a line, or somewhere in it where it holds braces."""
    return Paste(line, heading, text, is_below="{" not in lines[line - 1].partition("#")[0])


def _with_drafts(data: bytes, glossary: Glossary, drafts: Sequence[str]) -> bytes | None:
    """Return the glossary with drafts behind its last entry; None if its layout takes none.

    What was there is proved to mean the same as before.
    """
    text = data.decode("utf-8")
    mark = _BOM if text.startswith(_BOM) else ""
    text = text.removeprefix(_BOM)
    last = len(glossary.entries) - 1 if glossary.entries else None
    try:
        layout = read_layout(text, last, source=glossary.source, path=glossary.path)
        grown, _ = add_lines(text, layout, list(_in_layout(drafts, layout)))
        read = load_glossary(grown, path=glossary.path)
    except GlossaryError:
        return None
    old = len(glossary.entries)
    fresh = read.entries[old:]
    is_sound = (
        replace(read, entries=read.entries[:old]) == glossary
        and len(fresh) == len(drafts)
        and all(entry.status is EntryStatus.DRAFT for entry in fresh)
    )
    return (mark + grown).encode() if is_sound else None


def _in_layout(drafts: Sequence[str], layout: Layout) -> Iterator[str]:
    """Yield the lines of drafts with the indentation of a file."""
    keys = layout.dash + layout.gap
    columns = {2: layout.dash, 4: keys, 6: keys + layout.step}
    for number, draft in enumerate(drafts):
        if number and layout.is_spaced:
            yield ""
        for line in draft.splitlines():
            bare = line.lstrip(" ")
            if bare.startswith("- ") and len(line) - len(bare) == 2:
                bare = "-" + " " * (layout.gap - 1) + bare[2:]
            yield " " * columns[len(line) - len(line.lstrip(" "))] + bare
