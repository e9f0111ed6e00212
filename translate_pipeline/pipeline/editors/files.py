"""Files beside the catalogs that keep editors and git from changing them.

Lines that a file lacks are added at its end; what stands there is never changed. Whether the
project is in git does not matter, so that every machine writes the same.
"""

from collections.abc import Iterator
from pathlib import Path

from translate_pipeline.errors import UsageError
from translate_pipeline.pipeline.cache import CACHE_FOLDER
from translate_pipeline.pipeline.editors.attributes import Wanted, missing_attributes
from translate_pipeline.pipeline.editors.ignores import missing_ignores
from translate_pipeline.pipeline.files import read_bytes, write_on_change
from translate_pipeline.pipeline.project import Project

__all__ = [
    "CATALOG_ATTRIBUTES",
    "lokalize_path",
    "needed_editor_files",
    "word_wrap",
    "write_editor_files",
]

_EOL = {"text": "set", "eol": "lf"}
CATALOG_ATTRIBUTES: tuple[Wanted, ...] = (("*.po", _EOL), ("*.pot", _EOL))
# Lokalize finds this file by itself and would wrap every message at 80 columns without it.
_WRAP_SECTION = "[RegExps]"
_WRAP_KEY = "WordWrap"
_WRAP_OFF = f"{_WRAP_KEY}=-1"
_LOKALIZE = ["[General]", "LangCode=", "MailingList=", "", _WRAP_SECTION, _WRAP_OFF]


def write_editor_files(project: Project, *, merge_driver: str = "") -> tuple[str, ...]:
    """Write what editors and git have to know about the project's catalogs.

    Args:
        project: The project.
        merge_driver: Name of the git merge driver for catalogs; empty for git's own.

    Returns:
        The files that changed, as messages show them.

    Raises:
        UsageError: A file cannot be read or written.
    """
    wanted = _changed_files(project, merge_driver)
    return tuple(
        project.shown(path)
        for path, data in wanted
        if write_on_change(path, data, project.shown(path))
    )


def needed_editor_files(project: Project, *, merge_driver: str = "") -> tuple[str, ...]:
    """Return the files that ``write_editor_files`` would change; nothing is written.

    Raises:
        UsageError: A file cannot be read.
    """
    return tuple(project.shown(path) for path, _ in _changed_files(project, merge_driver))


def lokalize_path(project: Project) -> Path:
    """Return where the settings of Lokalize stand."""
    return project.root / project.options.locales / "index.lokalize"


def word_wrap(text: str) -> str | None:
    """Return what the settings of Lokalize say about wrapping; None if they say nothing."""
    section = ""
    for line in text.splitlines():
        if line.strip().startswith("["):
            section = line.strip()
        name, sign, value = line.partition("=")
        if section == _WRAP_SECTION and sign and name.strip() == _WRAP_KEY:
            return value.strip()
    return None


def _changed_files(project: Project, merge_driver: str) -> list[tuple[Path, bytes]]:
    """Return each file that has to change, with its new content."""
    wanted = [
        (lokalize_path(project), _lokalize_text),
        (project.root / ".gitattributes", lambda text: _attributes_text(text, merge_driver)),
        (project.root / ".gitignore", lambda text: _ignores_text(text, project)),
    ]
    changed = []
    for path, new_text in wanted:
        if path.is_symlink():
            continue  # it may be shared, and git does not follow it; the doctor tells
        text = _read(path, project.shown(path))
        if (new := new_text(text)) != text:
            changed.append((path, new.encode(errors="surrogateescape")))
    return changed


def _read(path: Path, shown: str) -> str:
    """Return a file's text, any bytes; empty if there is none."""
    if not path.exists():
        return ""
    return read_bytes(path, shown, UsageError).decode(errors="surrogateescape")


def _lokalize_text(text: str) -> str:
    if not text.strip():
        return _with_lines(text, _LOKALIZE)
    if word_wrap(text) is not None:
        return text
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if line.strip() == _WRAP_SECTION:
            head, rest = "".join(lines[: number + 1]), "".join(lines[number + 1 :])
            return _with_lines(head, [_WRAP_OFF]) + rest
    return _with_lines(text, ["", _WRAP_SECTION, _WRAP_OFF])


def _attributes_text(text: str, merge_driver: str) -> str:
    wanted = [*CATALOG_ATTRIBUTES]
    if merge_driver:
        wanted.append(("*.po", {"merge": merge_driver}))
    return _with_lines(text, missing_attributes(text, wanted))


def _ignores_text(text: str, project: Project) -> str:
    output = Path(project.options.output).as_posix()
    wanted = [f"{output}/", "*.mo", "*.po~", f"{CACHE_FOLDER}/"]
    return _with_lines(text, missing_ignores(text, wanted))


def _with_lines(text: str, lines: list[str]) -> str:
    """Return a text with lines added at its end, ended as its own lines are."""
    if not lines:
        return text
    return text + "".join(_ended(text, lines))


def _ended(text: str, lines: list[str]) -> Iterator[str]:
    end = "\r\n" if "\r\n" in text else "\n"
    if text.removeprefix("\ufeff") and not text.endswith("\n"):
        yield end
    for line in lines:
        yield line + end
