"""Ask git about a project; nothing is changed."""

import subprocess
from pathlib import Path

__all__ = ["ask_git", "committed_bytes"]


def ask_git(folder: Path, *arguments: str) -> str | None:
    """Return what a git command prints; None if it fails, or there is no git."""
    answer = _run(folder, *arguments)
    return None if answer is None else answer.decode(errors="replace").rstrip("\n")


def committed_bytes(root: Path, name: str) -> bytes | None:
    """Return a file as the last commit holds it; None if it holds none.

    Args:
        root: The project's folder.
        name: The file's path below it, with forward slashes.
    """
    return _run(root, "cat-file", "blob", f"HEAD:./{name}")


def _run(folder: Path, *arguments: str) -> bytes | None:
    try:
        result = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False
        )
    except OSError:
        return None
    return result.stdout if result.returncode == 0 else None
