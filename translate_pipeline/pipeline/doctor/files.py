"""Look at configuration, issues, articles and glossary."""

import re
from collections.abc import Iterator
from pathlib import Path

from translate_pipeline.errors import GlossaryError, SourceError
from translate_pipeline.model.diagnosis import Diagnosis
from translate_pipeline.pipeline.doctor.area import Area
from translate_pipeline.pipeline.issues import Issue, load_issue
from translate_pipeline.pipeline.project import Project

__all__ = ["diagnose_files", "issues_of"]

_AREA = Area("Project")
# Git's markers, such as "<<<<<<< HEAD"; a line of "=======" alone is a heading in Markdown.
_CONFLICT = re.compile(rb"^(?:<{7}|>{7}|\|{7})(?: |\r?$)", re.MULTILINE)
_LEFTOVERS = (".orig", ".rej", ".bak", ".swp", "~")


def diagnose_files(project: Project) -> Iterator[Diagnosis]:
    """Yield what is to say about all files that people write but the catalogs."""
    codes = ", ".join(language.code for language in project.options.languages)
    yield _AREA.ok(f"languages: {codes}", project.shown(project.configuration_file))
    try:
        project.issue_ids()
    except SourceError as problem:
        yield _AREA.problem(problem)
    for issue_id in issues_of(project):
        yield from _diagnose_issue(project, issue_id)
    yield from _stray_folders(project)
    yield from _diagnose_glossary(project)
    yield from _conflicts(project)


def issues_of(project: Project) -> tuple[str, ...]:
    """Return the issues; none where there are none, which is told elsewhere."""
    try:
        return project.issue_ids()
    except SourceError:
        return ()


def _diagnose_issue(project: Project, issue_id: str) -> Iterator[Diagnosis]:
    folder = project.issue_folder(issue_id)
    shown = project.shown(folder)
    try:
        issue = load_issue(project, issue_id)
    except SourceError as problem:
        yield _AREA.problem(problem)
        return
    state = ", frozen" if issue.frozen else ""
    count = len(issue.articles)
    if not issue.problems:
        yield _AREA.ok(f"{count} article{'' if count == 1 else 's'}{state}", shown)
    yield from (_AREA.problem(problem) for problem in issue.problems)
    yield from _unlisted(project, issue, folder)


def _unlisted(project: Project, issue: Issue, folder: Path) -> Iterator[Diagnosis]:
    for path in sorted(folder.iterdir()):
        shown = project.shown(path)
        if path.name.endswith(_LEFTOVERS):
            yield _AREA.hint("left over by an editor", "delete it if nothing is missing", shown)
        elif path.suffix == ".md" and path.name not in issue.articles:
            advice = "add it to 'articles' there when it is ready to be translated"
            yield _AREA.hint("not listed in issue.yaml, so nobody translates it", advice, shown)


def _stray_folders(project: Project) -> Iterator[Diagnosis]:
    source = project.root / project.options.source
    for folder in sorted(source.glob("*/")) if source.is_dir() else []:
        if not (folder / "issue.yaml").exists() and any(folder.glob("*.md")):
            shown = project.shown(folder)
            yield _AREA.hint("articles without an issue.yaml", "add one there", shown)


def _diagnose_glossary(project: Project) -> Iterator[Diagnosis]:
    try:
        glossary = project.load_glossary()
    except GlossaryError as problem:
        yield _AREA.problem(problem)
        return
    shown = project.options.glossary
    if glossary is None:
        yield _AREA.hint("no glossary, so no name is checked", "add one, or go without", shown)
    else:
        yield _AREA.ok("can be read", shown)


def _conflicts(project: Project) -> Iterator[Diagnosis]:
    """Yield where a merge of version control was not finished."""
    paths = [project.configuration_file, project.root / project.options.glossary]
    for issue in issues_of(project):
        folder = project.issue_folder(issue)
        paths += [folder / "issue.yaml", *sorted(folder.glob("*.md"))]
    for path in paths:
        data = _data_of(path)
        found = _CONFLICT.search(data)
        if found:
            line = data.count(b"\n", 0, found.start()) + 1
            advice = "choose between the two versions and remove the markers"
            yield _AREA.attention("a merge conflict marker", advice, project.shown(path), line)


def _data_of(path: Path) -> bytes:
    """Return a file's content; nothing if it cannot be read, which is told elsewhere."""
    try:
        return path.read_bytes()
    except OSError:
        return b""
