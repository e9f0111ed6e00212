"""Read ``.gitignore``: which entries it lacks.

Format: gitignore(5).
"""

from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

__all__ = ["missing_ignores"]


def missing_ignores(text: str, wanted: Sequence[str]) -> list[str]:
    """Return the entries that a file lacks, in the order wanted.

    An entry that covers a wanted one in other words counts; so does ``!`` before one, for its
    author wants those files in git.

    Example:
        >>> missing_ignores("/build", ["build/", "*.mo"])
        ['*.mo']
    """
    written = [line.strip() for line in text.removeprefix("\ufeff").splitlines()]
    patterns = [_bare(line) for line in written if line and not line.startswith("#")]
    return [entry for entry in wanted if not any(_covers(p, entry) for p in patterns)]


def _bare(line: str) -> str:
    """Return a pattern without the marks that do not change which entry it is about."""
    pattern = line.removeprefix("!").removeprefix("**/")
    for ending in ("/**", "/*", "/"):
        pattern = pattern.removesuffix(ending)
    return pattern


def _covers(pattern: str, entry: str) -> bool:
    path = PurePosixPath(entry.replace("*", "messages"))
    places = [path, *path.parents[:-1]]
    if "/" in pattern:
        return any(fnmatchcase(str(place), pattern.removeprefix("/")) for place in places)
    return any(fnmatchcase(place.name, pattern) for place in places)
