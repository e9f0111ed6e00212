"""Merge catalogs for git: the three files of a merge in, the merged catalog out."""

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.catalogs.merge import Conflict, merge_catalogs
from translate_pipeline.errors import CatalogError, UsageError
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.pipeline.files import read_bytes, write_on_change

__all__ = ["Installed", "MergeConflict", "install_driver", "merge_files"]

_NAME = "translate-pipeline"
_ATTRIBUTES = (f"*.po merge={_NAME}", f"*.pot merge={_NAME}")
_LONE_NEWLINE = re.compile(rb"(?<!\r)\n")


@dataclass(frozen=True, slots=True)
class MergeConflict:
    """A conflict, and where its message stands in the merged file."""

    conflict: Conflict
    """The message and its two translations."""

    line: int
    """1-based line of its ``msgid``."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What git knows now."""

    command: str
    """The command that git runs for a catalog."""

    added: tuple[str, ...]
    """Lines that ``.gitattributes`` did not have yet."""


def merge_files(base: Path, ours: Path, theirs: Path, shown: str) -> tuple[MergeConflict, ...]:
    """Merge two versions of a catalog and write the result to ``ours``.

    Args:
        base: The version that both started from; an empty file if both sides added it.
        ours: Our version; it is written only if the merge succeeds.
        theirs: Their version.
        shown: The catalog's name in the repository, for messages.

    Returns:
        The messages that both sides translated, each in its own way.

    Raises:
        CatalogError: A version cannot be read without losing work; nothing is written.
        UsageError: The file cannot be written.
    """
    before = _read(base, shown, "the common ancestor") if _has_text(base, shown) else None
    left = _read(ours, shown, "our version")
    right = _read(theirs, shown, "their version")
    merged = merge_catalogs(before, left, right)
    data = serialize_catalog(merged.catalog)
    if data != serialize_catalog(right):
        data = _with_line_ends_of(read_bytes(ours, shown, CatalogError), data)
    lines = {message.key: message.line for message in parse_catalog(data, path=shown).messages}
    write_on_change(ours, data, shown)
    return tuple(MergeConflict(c, lines[c.key]) for c in merged.conflicts)


def _has_text(path: Path, shown: str) -> bool:
    return bool(read_bytes(path, shown, CatalogError).strip())


def _read(path: Path, shown: str, side: str) -> Catalog:
    try:
        return parse_catalog(read_bytes(path, shown, CatalogError), path=shown)
    except CatalogError as problem:
        raise CatalogError(
            f"in {side}: {problem.message}",
            path=problem.path,
            line=problem.line,
            advice=f"{problem.advice}; nothing was merged, the file holds our version only",
        ) from problem


def _with_line_ends_of(ours: bytes, merged: bytes) -> bytes:
    """Return a merged file with the line ends of ours, if those are CRLF throughout."""
    if b"\r\n" not in ours or _LONE_NEWLINE.search(ours):
        return merged
    return _LONE_NEWLINE.sub(b"\r\n", merged)


def install_driver(root: Path) -> Installed:
    """Tell git to merge the catalogs of a project with this program.

    The command goes to the repository's own configuration, with the full path of the program,
    so that it also works where git runs in a window; ``.gitattributes`` gets what it lacks.

    Args:
        root: The project's folder.

    Raises:
        UsageError: The folder is in no git repository, or there is no git.
    """
    command = driver_command()
    _configure(root, f"merge.{_NAME}.name", "merge of PO files, message by message")
    _configure(root, f"merge.{_NAME}.driver", command)
    return Installed(command, _add_attributes(root / ".gitattributes"))


def driver_command() -> str:
    """Return the command that runs this very program, as git's configuration wants it."""
    # -P: a folder of the repository that is named like a package must not be taken for it.
    program = shlex.join([sys.executable, "-P", "-m", "translate_pipeline"])
    return f"{program.replace('%', '%%')} merge-driver %O %A %B %P"


def _configure(root: Path, name: str, value: str) -> None:
    try:
        result = subprocess.run(
            ["git", "config", "--local", name, value], cwd=root, capture_output=True, text=True
        )
    except OSError as problem:
        raise UsageError("git cannot be run", advice="install git first") from problem
    if result.returncode:
        reason = result.stderr.strip().removeprefix("fatal: ")
        raise UsageError(
            f"git cannot be configured: {reason}",
            path=root.as_posix(),
            advice="run it inside a git repository ('git init' makes one)",
        )


def _add_attributes(path: Path) -> tuple[str, ...]:
    """Add the lines that a file of attributes lacks; return them."""
    old = path.read_bytes() if path.exists() else b""
    present = {b" ".join(line.split()) for line in old.splitlines()}
    added = tuple(line for line in _ATTRIBUTES if line.encode() not in present)
    if added:
        start = old if not old or old.endswith(b"\n") else old + b"\n"
        end = b"\r\n" if b"\r\n" in old else b"\n"
        write_on_change(path, start + b"".join(a.encode() + end for a in added), ".gitattributes")
    return added
