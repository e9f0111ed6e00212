"""Law 6 on disk: a second run changes no byte and no modification time."""

from pathlib import Path

from translate_pipeline.cli.main import execute
from translate_pipeline.pipeline.editors.files import CACHE_FOLDER


def stamps(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Return every file's bytes and modification time; the cache counts as none."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and CACHE_FOLDER not in path.parts
    }


def test_update_twice_changes_nothing(demonstration: Path) -> None:
    """The repository's catalogs are up to date, and a second update leaves every file alone."""
    committed = stamps(demonstration)

    for _ in range(2):
        assert execute(["update", "--project", str(demonstration)]) == 0

        assert stamps(demonstration) == committed


def test_run_twice_changes_nothing(demonstration: Path) -> None:
    """A second run leaves catalogs, pages and manifest alone."""
    assert execute(["run", "--project", str(demonstration)]) == 0
    first = stamps(demonstration)

    assert execute(["run", "--project", str(demonstration)]) == 0

    assert stamps(demonstration) == first
