"""Lay out a new newsletter project; what exists is never overwritten."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from translate_pipeline.errors import UsageError
from translate_pipeline.pipeline.files import write_on_change

__all__ = ["InitOutcome", "init_project"]

_IGNORED = "build/\n*.mo\n*.po~\n"
_ATTRIBUTES = "*.po text eol=lf\n*.pot text eol=lf\n"
# Lokalize finds this file by itself and would wrap every message at 80 columns without it.
_LOKALIZE = "[General]\nLangCode=\nMailingList=\n\n[RegExps]\nWordWrap=-1\n"
_SHARED = {".gitignore": _IGNORED, ".gitattributes": _ATTRIBUTES}


@dataclass(frozen=True, slots=True)
class InitOutcome:
    """What was laid out."""

    created: tuple[str, ...]
    """New files, relative to the folder, in order."""

    to_add: tuple[tuple[str, str], ...]
    """Git files that existed and were left alone, each with the lines that it should hold."""


def init_project(folder: Path) -> InitOutcome:
    """Make a project with a sample issue in a folder.

    Args:
        folder: Where; made if it does not exist.

    Raises:
        UsageError: A file of the project exists already; nothing was written.
    """
    wanted = dict(_sample_files())
    existing = sorted(name for name in wanted if (folder / name).exists())
    if existing:
        raise UsageError(
            f"'{existing[0]}' exists already, so nothing was written",
            path=folder.as_posix(),
            advice="choose an empty folder, or move what is there",
        )
    present = {name: lines for name, lines in _SHARED.items() if (folder / name).exists()}
    wanted |= {n: lines.encode() for n, lines in _SHARED.items() if n not in present}
    for name, data in sorted(wanted.items()):
        write_on_change(folder / name, data, name)
    return InitOutcome(tuple(sorted(wanted)), tuple(sorted(present.items())))


def _sample_files() -> Iterator[tuple[str, bytes]]:
    """Yield the files of the sample project by name."""
    yield from _files_below(files("translate_pipeline.pipeline") / "sample", "")
    yield "locales/index.lokalize", _LOKALIZE.encode()


def _files_below(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _files_below(entry, f"{prefix}{entry.name}/")
        else:
            yield prefix + entry.name, entry.read_bytes()
