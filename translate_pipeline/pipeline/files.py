"""Read and write files so that nothing is lost: write beside, then rename, only on change."""

import os
import tempfile
from pathlib import Path

from translate_pipeline.errors import TranslatePipelineError, UsageError

__all__ = ["read_bytes", "replace_read", "shown_path", "write_on_change"]


def shown_path(path: Path, root: Path) -> str:
    """Return a path as messages show it: below the project, with forward slashes."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.as_posix()


def read_bytes(path: Path, shown: str, error: type[TranslatePipelineError]) -> bytes:
    """Return a file's content.

    Raises:
        TranslatePipelineError: Of class ``error``; the file cannot be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError as problem:
        raise error(
            "file not found", path=shown, advice="create it or correct the name"
        ) from problem
    except OSError as problem:
        reason = (problem.strerror or str(problem)).lower()
        raise error(f"cannot be read: {reason}", path=shown, advice="check it") from problem


def write_on_change(path: Path, data: bytes, shown: str) -> bool:
    """Write ``data`` unless the file holds it already; return whether it was written.

    The file is never half written: it is made beside and put in place in one step. A file that
    has not changed keeps its modification time.

    Raises:
        UsageError: The file cannot be written.
    """
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as problem:
        reason = (problem.strerror or str(problem)).lower()
        raise UsageError(
            f"cannot be written: {reason}", path=shown, advice="check its folder's permissions"
        ) from problem
    return True


def replace_read(path: Path, data: bytes, shown: str, *, read: bytes | None) -> bool:
    """Write ``data`` on change, unless the file is no longer what was read.

    Args:
        path: The file.
        data: Its new content.
        shown: Its name in messages.
        read: The content that ``data`` was made from; None if there was no file.

    Raises:
        UsageError: Somebody else wrote the file meanwhile, or it cannot be written.
    """
    if data == read:
        return False
    now = path.read_bytes() if path.is_file() else None
    if now != read:
        raise UsageError(
            "changed on disk meanwhile, so it was not overwritten",
            path=shown,
            advice="save it in your editor, then run the command again",
        )
    return write_on_change(path, data, shown)


def _replace(path: Path, data: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        beside.chmod(mode)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """Return the process's umask; the only way to read it is to set it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
