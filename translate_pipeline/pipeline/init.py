"""Lay out a new newsletter project; what exists is never overwritten."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from translate_pipeline.errors import UsageError
from translate_pipeline.pipeline.editors.files import needed_editor_files, write_editor_files
from translate_pipeline.pipeline.files import write_on_change
from translate_pipeline.pipeline.project import open_project

__all__ = ["InitOutcome", "init_project"]


@dataclass(frozen=True, slots=True)
class InitOutcome:
    """What was laid out."""

    created: tuple[str, ...]
    """New files, relative to the folder, in order."""

    extended: tuple[str, ...]
    """Files that existed and got lines for editors or git at their end, in order."""


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
    for name, data in sorted(wanted.items()):
        write_on_change(folder / name, data, name)
    project = open_project(folder)
    beside = needed_editor_files(project)
    extended = tuple(sorted(name for name in beside if (folder / name).exists()))
    write_editor_files(project)
    return InitOutcome(tuple(sorted({*wanted, *beside} - {*extended})), extended)


def _sample_files() -> Iterator[tuple[str, bytes]]:
    """Yield the files of the sample project by name."""
    yield from _files_below(files("translate_pipeline.pipeline") / "sample", "")


def _files_below(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _files_below(entry, f"{prefix}{entry.name}/")
        else:
            yield prefix + entry.name, entry.read_bytes()
