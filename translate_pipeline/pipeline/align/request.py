"""Read what 'align' is asked to bring together: an article of an issue, and its translation."""

import difflib
from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.errors import SourceError, UsageError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.documents import Document
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.pipeline.issues import Issue, load_issue
from translate_pipeline.pipeline.project import Project

__all__ = ["AlignRequest", "read_request"]

_DESCRIPTION = "issue.yaml"
# The longest articles have some hundred; the time grows with the difference of both sides.
_MOST_UNITS = 1500


@dataclass(frozen=True, slots=True)
class AlignRequest:
    """An article and a translation of it."""

    issue: Issue
    """The issue that the article belongs to."""

    source: Document
    """The article, or ``issue.yaml``."""

    source_path: str
    """The article, as messages show it."""

    translated: Document
    """The translation."""

    translated_path: str
    """The translation, as messages show it."""


def read_request(
    project: Project, source: Path, translated: Path, *, issue: str = ""
) -> AlignRequest:
    """Return both documents.

    Args:
        project: The project.
        source: An article, from here, from the project's folder, or from its source folder.
        translated: The translation, anywhere.
        issue: The article's issue, so that its name is enough; empty if ``source`` says it.

    Raises:
        UsageError: ``source`` is no article of the project, or both are one file.
        SourceError: A file cannot be read.
    """
    path = _find_article(project, source, issue)
    if translated.resolve() == path.resolve():
        raise UsageError(
            "SOURCE and TRANSLATED are the same file",
            path=project.shown(path),
            advice="name the file that holds the translation second",
        )
    owner = load_issue(project, path.parent.name)
    return AlignRequest(
        issue=owner,
        source=_limited(_document(project, owner, path), project.shown(path)),
        source_path=project.shown(path),
        translated=_read_translated(project, translated, path.suffix),
        translated_path=translated.as_posix(),
    )


def _find_article(project: Project, source: Path, issue: str) -> Path:
    """Return the path of an article below the project's source folder."""
    folder = (project.root / project.options.source).resolve()
    if issue:
        project.issue_ids((issue,))
    starts = [project.issue_folder(issue)] if issue else [project.root, folder]
    tries = [path.resolve() for path in (source, *(start / source for start in starts))]
    files = [path for path in tries if path.is_file()]
    if not files:
        raise SourceError(
            "file not found",
            path=source.as_posix(),
            advice=f"name an article, such as {project.options.source}/2026-05/tea.md",
        )
    own = [path for path in files if path.parent.parent == folder]
    found = next((path for path in own if issue in ("", path.parent.name)), None)
    if found is None:
        place = f"{project.options.source}/{issue or '<issue>'}/"
        raise UsageError(
            f"not in issue '{issue}'" if issue else "not an article of this project",
            path=source.as_posix(),
            advice=f"name a file of {place} first, and the translation second",
        )
    project.issue_ids((found.parent.name,))
    return found


def _document(project: Project, issue: Issue, path: Path) -> Document:
    if path.name == _DESCRIPTION:
        return issue.description
    if path.name in issue.documents:
        return issue.documents[path.name]
    shown = project.shown(path)
    for problem in issue.problems:
        if problem.path == shown:
            raise problem
    close = difflib.get_close_matches(path.name, issue.articles, n=1, cutoff=0.5)
    raise UsageError(
        f"not among the articles of issue '{issue.id}'",
        path=shown,
        advice=f"did you mean '{close[0]}'?" if close else "add it to 'articles' in issue.yaml",
    )


def _read_translated(project: Project, path: Path, suffix: str) -> Document:
    shown = path.as_posix()
    data = read_bytes(path, shown, SourceError)
    if not data.strip():
        raise SourceError("the file is empty", path=shown, line=1, advice="name another one")
    if b"\0" in data:
        raise SourceError(
            "not a text file", path=shown, advice="name the Markdown file of the translation"
        )
    is_yaml = suffix == ".yaml"
    if is_yaml != shown.endswith((".yaml", ".yml")):
        raise UsageError(
            "not the same kind of file as SOURCE", path=shown, advice=f"name a {suffix} file"
        )
    return _limited(parse_article(data, path=shown, options=project.options.parse), shown)


def _limited(document: Document, shown: str) -> Document:
    if len(document.units) > _MOST_UNITS:
        raise SourceError(
            f"{len(document.units)} texts are too many to compare",
            path=shown,
            advice=f"divide it into articles of at most {_MOST_UNITS} texts",
        )
    return document
