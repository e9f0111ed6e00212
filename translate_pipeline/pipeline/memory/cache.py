"""The memory's database in the cache folder of a project; it can be deleted at any time."""

import sqlite3
from pathlib import Path

from translate_pipeline.pipeline.cache import CACHE_FOLDER, make_cache_folder

__all__ = [
    "cache_database",
    "connect_memory",
    "is_damage",
    "open_database",
    "remove_database",
]

_WAIT_SECONDS = 2.0
# SQLite's result codes: wrong tables, a damaged file, no database at all.
_DAMAGE = frozenset([sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB])


def cache_database(root: Path) -> Path:
    """Return where the memory's database of a project stands."""
    return root / CACHE_FOLDER / "memory.sqlite"


def open_database(path: Path) -> sqlite3.Connection:
    """Return a connection to a database in a cache folder; makes both if need be.

    Raises:
        OSError: The folder cannot be made.
        sqlite3.Error: The file cannot be opened.
    """
    make_cache_folder(path.parent)
    return sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None)


def connect_memory() -> sqlite3.Connection:
    """Return a connection to a database that no file holds."""
    return sqlite3.connect(":memory:", isolation_level=None)


def is_damage(problem: Exception) -> bool:
    """Return whether a new database would cure what went wrong, unlike a lock or a full disk."""
    code = getattr(problem, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) in _DAMAGE


def remove_database(path: Path) -> None:
    """Delete a database with the files that SQLite keeps beside it.

    Raises:
        OSError: It cannot be deleted.
    """
    for ending in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
