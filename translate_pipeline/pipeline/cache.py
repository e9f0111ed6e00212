"""The cache folder of a project; it can be deleted at any time.

Format: Cache Directory Tagging Specification 0.6, so that backups leave the folder out.
"""

from contextlib import suppress
from pathlib import Path

__all__ = ["CACHE_FOLDER", "make_cache_folder"]

CACHE_FOLDER = ".translate-pipeline-cache"

_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# This folder is a cache of translate-pipeline; it can be deleted at any time.\n"
)


def make_cache_folder(folder: Path) -> None:
    """Make a cache folder that neither backups nor git take in.

    Raises:
        OSError: It cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("CACHEDIR.TAG", _TAG), (".gitignore", "*\n")):
        with suppress(FileExistsError), (folder / name).open("x", encoding="ascii") as file:
            file.write(text)
