"""Archives of packages, downloaded by pip and checked against pinned hashes; none is installed.

pip's own configuration (index, proxy, certificates) holds.
"""

import subprocess
import sys
from pathlib import Path

__all__ = ["DownloadError", "download"]


class DownloadError(Exception):
    """pip could not bring what was asked for."""


def download(requirements: str, folder: Path, *, kind: str, packages: str) -> tuple[Path, ...]:
    """Download archives into a folder; return them by name.

    Args:
        requirements: Lines of a requirements file, each with its hash.
        folder: An empty folder.
        kind: ``--no-binary`` for sources, ``--only-binary`` for wheels.
        packages: Names of the packages that this is asked of, or ``:all:``.

    Raises:
        DownloadError: It did not work.
    """
    listed = folder / "requirements.txt"
    listed.write_text(requirements, encoding="utf-8")
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--no-input", "--retries", "1", "--timeout", "20", "--no-deps", "--require-hashes",
        kind, packages, "--dest", str(folder), "--requirement", str(listed),
    ]  # fmt: skip
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=180)
    except (OSError, subprocess.SubprocessError) as problem:
        raise DownloadError(str(problem)) from problem
    return tuple(sorted(path for path in folder.iterdir() if path != listed))
