"""Look at what editors and git are told about the catalogs."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from translate_pipeline.errors import UsageError
from translate_pipeline.model.diagnosis import Diagnosis
from translate_pipeline.pipeline.doctor.area import Area
from translate_pipeline.pipeline.editors.attributes import contradictions
from translate_pipeline.pipeline.editors.files import (
    CATALOG_ATTRIBUTES,
    lokalize_path,
    needed_editor_files,
    word_wrap,
)
from translate_pipeline.pipeline.git import ask_git
from translate_pipeline.pipeline.project import Project

__all__ = ["diagnose_settings"]

_AREA = Area("Editors and git")
_ATTRIBUTES = ".gitattributes"
_DRIVER = "translate-pipeline"


def diagnose_settings(project: Project) -> Iterator[Diagnosis]:
    """Yield what is to say about Lokalize's and git's settings."""
    found = [*_files(project), *_contradictions(project)]
    if not found:
        yield _AREA.ok("settings of Lokalize and git are in place")
    yield from found
    if ask_git(project.root, "rev-parse", "--is-inside-work-tree") == "true":
        yield from _git(project)
    elif any((folder / ".git").exists() for folder in (project.root, *project.root.parents)):
        yield _AREA.hint("git does not answer here", "see what 'git status' says")
    else:
        advice = "keep the project in git, so that no work is ever lost: git init"
        yield _AREA.hint("not in a git repository", advice)


def _files(project: Project) -> Iterator[Diagnosis]:
    try:
        needed = needed_editor_files(project)
    except UsageError as problem:
        yield _AREA.problem(problem)
        return
    for name in needed:
        yield _AREA.attention("lacks lines", "run 'translate-pipeline update' to add them", name)


def _contradictions(project: Project) -> Iterator[Diagnosis]:
    path = project.root / _ATTRIBUTES
    for line in contradictions(_text(path), CATALOG_ATTRIBUTES):
        advice = "write 'text eol=lf' there, for editors and 'update' write LF"
        yield _AREA.attention("gives catalogs other line ends", advice, _ATTRIBUTES, line)
    lokalize = lokalize_path(project)
    wrap = word_wrap(_text(lokalize))
    if wrap not in (None, "-1"):
        advice = "write 'WordWrap=-1', or Lokalize re-wraps all messages"
        shown = project.shown(lokalize)
        yield _AREA.attention(f"WordWrap is {wrap}", advice, shown)
    for link in (path, project.root / ".gitignore", lokalize):
        if link.is_symlink():
            advice = "git reads no linked file: put a copy here"
            yield _AREA.hint("a symbolic link, left alone", advice, project.shown(link))


def _text(path: Path) -> str:
    """Return a file's text; empty if there is none, or it cannot be read, as told above."""
    try:
        return path.read_bytes().decode(errors="replace")
    except OSError:
        return ""


def _git(project: Project) -> Iterator[Diagnosis]:
    catalogs = _catalogs(project)
    attributes = _attributes(project, catalogs)
    wrong = [name for name in catalogs if not _keeps_lf(attributes.get(name, {}))]
    convert = ask_git(project.root, "config", "--get", "core.autocrlf") or "false"
    for name in wrong[:1]:
        advice = f"see 'git check-attr -a {name}'; '*.po text eol=lf' has to win"
        if convert.lower() == "true":
            advice += f"; core.autocrlf={convert} would write CRLF"
        yield _AREA.attention("git does not keep LF in catalogs", advice, name)
    if not wrong and convert.lower() == "true":
        advice = "git config core.autocrlf input"
        yield _AREA.hint("core.autocrlf changes the articles' line ends", advice)
    ignored = ask_git(project.root, "check-ignore", "--", *catalogs) if catalogs else None
    for name in (ignored or "").splitlines()[:1]:
        advice = f"see 'git check-ignore -v {name}', and take that line out"
        yield _AREA.attention("git ignores catalogs, so work is not kept", advice, name)
    is_merged = any(a.get("merge") == _DRIVER for a in attributes.values())
    yield from _merge_driver(project, is_named=is_merged)


def _merge_driver(project: Project, *, is_named: bool) -> Iterator[Diagnosis]:
    command = ask_git(project.root, "config", "--get", f"merge.{_DRIVER}.driver")
    if command and is_named:
        yield _AREA.ok("git merges catalogs by message")
        return
    advice = "run 'translate-pipeline merge-driver --install', or two people's work conflicts"
    yield _AREA.hint("git merges catalogs by line in this clone", advice)


def _catalogs(project: Project) -> list[str]:
    locales = project.root / project.options.locales
    paths = [*sorted(locales.glob("*/LC_MESSAGES/*.po")), *sorted(locales.glob("*.pot"))]
    return [project.shown(path) for path in paths]


def _attributes(project: Project, names: list[str]) -> dict[str, dict[str, str]]:
    """Return what git makes of all attribute files for each catalog, in one question."""
    asked = ("check-attr", "-z", "text", "eol", "merge", "--", *names)
    answer = ask_git(project.root, *asked) if names else None
    fields = (answer or "").split("\0")
    found: dict[str, dict[str, str]] = {}
    for name, attribute, value in zip(fields[::3], fields[1::3], fields[2::3], strict=False):
        found.setdefault(name, {})[attribute] = value
    return found


def _keeps_lf(attributes: Mapping[str, str]) -> bool:
    return attributes.get("eol") == "lf" and attributes.get("text") != "unset"
