"""Change several files so that all of it happens, or nothing does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from translate_pipeline.errors import UsageError
from translate_pipeline.pipeline.files import write_on_change
from translate_pipeline.pipeline.project import Project

__all__ = ["Steps", "all_or_nothing"]


class Steps:
    """Changes that were made, each with the way back."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._back: list[tuple[str, Callable[[], object]]] = []

    def move(self, old: Path, new: Path) -> None:
        """Rename a file or a folder; nothing may stand at ``new``."""
        shown = self._project.shown
        new.parent.mkdir(parents=True, exist_ok=True)
        old.rename(new)
        self._back.append((f"'{shown(new)}' was '{shown(old)}'", lambda: new.rename(old)))

    def write(self, path: Path, data: bytes) -> None:
        """Write a file that exists, if it changes."""
        shown = self._project.shown(path)
        before = path.read_bytes()
        if write_on_change(path, data, shown):
            way_back = f"'{shown}' was changed"
            self._back.append((way_back, lambda: write_on_change(path, before, shown)))

    def remove(self, path: Path) -> None:
        """Remove a file."""
        shown = self._project.shown(path)
        before = path.read_bytes()
        path.unlink()
        self._back.append((f"'{shown}' was removed", lambda: write_on_change(path, before, shown)))

    def undo(self) -> list[str]:
        """Take all changes back, the last one first; return those that stay."""
        staying: list[str] = []
        while self._back:
            change, way_back = self._back.pop()
            try:
                way_back()
            except (OSError, UsageError):
                staying.append(change)
        return staying


@contextmanager
def all_or_nothing(project: Project) -> Iterator[Steps]:
    """Take back all steps of the block if one of them fails, or the user interrupts.

    Raises:
        UsageError: A step failed; the message says what state the files are in.
    """
    steps = Steps(project)
    try:
        yield steps
    except BaseException as problem:
        staying = steps.undo()
        if not isinstance(problem, OSError | UsageError) and not staying:
            raise
        raise _failure(problem, staying, project) from problem


def _failure(problem: BaseException, staying: list[str], project: Project) -> UsageError:
    path, advice = "", "check the permissions of the file and its folder"
    if isinstance(problem, OSError):
        message = f"cannot be changed: {(problem.strerror or str(problem)).lower()}"
        path = project.shown(Path(problem.filename)) if problem.filename else ""
    elif isinstance(problem, UsageError):
        message, path, advice = problem.message, problem.path, problem.advice
    else:
        message, advice = "interrupted", ""
    state = "nothing was changed"
    if staying:
        state = f"these changes could not be taken back, so mend them: {', '.join(staying)}"
    return UsageError(message, path=path, advice="; ".join(filter(None, (state, advice))))
