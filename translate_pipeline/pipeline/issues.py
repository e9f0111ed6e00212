"""Read an issue: its description and its articles, bad ones reported and set aside."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

import msgspec

from translate_pipeline.builders.metadata import ArticleMetadata, read_metadata
from translate_pipeline.errors import SourceError, TranslatePipelineError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.documents import Document
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.pipeline.project import Project
from translate_pipeline.typed_text import Position, convert_value, read_yaml

__all__ = ["Issue", "load_issue", "load_issues"]


class _IssueFile(msgspec.Struct, forbid_unknown_fields=True):
    """The form of ``issue.yaml``."""

    id: str
    title: str
    date: str
    articles: list[str]
    publisher: str = ""
    editorial: str = ""
    frozen: bool = False


@dataclass(frozen=True, slots=True)
class Issue:
    """One edition of the newsletter, read from disk."""

    id: str
    """Name of its folder."""

    title: str
    """Name of the newsletter."""

    date: str
    """ISO 8601 date."""

    description: Document
    """``issue.yaml`` with its units."""

    articles: tuple[str, ...]
    """File names of the articles, in order."""

    documents: dict[str, Document]
    """Articles that could be read, by file name."""

    problems: tuple[SourceError, ...]
    """What is wrong with the articles that could not."""

    frozen: bool = False
    """Whether its template and catalogs stay as they are: nothing writes them."""

    @property
    def all_documents(self) -> tuple[Document, ...]:
        """The description and the articles that could be read, in their order."""
        return (self.description, *self.documents.values())


def load_issue(project: Project, issue: str) -> Issue:
    """Return an issue with all of its articles that can be read.

    Raises:
        SourceError: ``issue.yaml`` itself is wrong.
    """
    folder = project.issue_folder(issue)
    path = folder / "issue.yaml"
    shown = project.shown(path)
    data = read_bytes(path, shown, SourceError)
    description = _placed(data, f"{issue}/issue.yaml", shown, project)
    text = read_yaml(data.decode(), path=shown, error=SourceError)
    written = convert_value(
        text.value, _IssueFile, path=shown, positions=text.positions, error=SourceError
    )
    _check_description(written, issue, shown, text.positions)
    documents: dict[str, Document] = {}
    problems: list[SourceError] = []
    for name in written.articles:
        try:
            documents[name] = _load_article(project, folder / name, f"{issue}/{name}")
        except SourceError as problem:
            problems.append(problem)
    return Issue(
        id=issue,
        title=written.title,
        date=written.date,
        description=description,
        articles=tuple(written.articles),
        documents=documents,
        problems=tuple(problems),
        frozen=written.frozen,
    )


def load_issues(
    project: Project, wanted: tuple[str, ...] = ()
) -> tuple[list[Issue], list[TranslatePipelineError]]:
    """Return the issues that can be read, and what is wrong with others and with articles.

    Args:
        project: The project.
        wanted: Issue ids; all issues if empty.
    """
    issues: list[Issue] = []
    problems: list[TranslatePipelineError] = []
    for issue_id in project.issue_ids(wanted):
        try:
            issue = load_issue(project, issue_id)
        except SourceError as problem:
            problems.append(problem)
            continue
        issues.append(issue)
        problems += issue.problems
    return issues, problems


def _load_article(project: Project, path: Path, name: str) -> Document:
    shown = project.shown(path)
    if not path.resolve().is_relative_to(project.root.resolve()):
        raise SourceError(
            "the file leads out of the project", path=shown, advice="put a copy here, no link"
        )
    data = read_bytes(path, shown, SourceError)
    if not data.strip():
        raise SourceError(
            "the article is empty",
            path=shown,
            line=1,
            advice="write it, or take it out of 'articles' in issue.yaml",
        )
    return _placed(data, name, shown, project)


def _placed(data: bytes, name: str, shown: str, project: Project) -> Document:
    """Parse an article; errors name the file as seen from the project's folder."""
    try:
        document = parse_article(data, path=name, options=project.options.parse)
        if name.endswith(".md"):
            read_metadata(document.article, ArticleMetadata)
        return document
    except SourceError as problem:
        raise SourceError(
            problem.message,
            path=shown,
            line=problem.line,
            column=problem.column,
            advice=problem.advice,
        ) from problem


def _check_description(
    written: _IssueFile, issue: str, shown: str, positions: Mapping[tuple[str | int, ...], Position]
) -> None:
    def refuse(at: tuple[str | int, ...], message: str, advice: str) -> SourceError:
        line, column = positions.get(at, (0, 0))
        return SourceError(message, path=shown, line=line, column=column, advice=advice)

    if written.id != issue:
        raise refuse(("id",), f"id '{written.id}' is not the folder's name", f"write '{issue}'")
    try:
        date.fromisoformat(written.date)
    except ValueError as problem:
        raise refuse(
            ("date",), f"'{written.date}' is no date", "write it like 2026-05-01"
        ) from problem
    if not written.articles:
        raise refuse(("articles",), "no articles", "list their file names in order")
    for number, name in enumerate(written.articles):
        at = ("articles", number)
        if not _is_plain_name(name):
            raise refuse(at, f"'{name}' is no article of this folder", "write a name like tea.md")
        if name in written.articles[:number]:
            raise refuse(at, f"article '{name}' stands twice", "remove one of them")


def _is_plain_name(name: str) -> bool:
    """Return whether a name is a Markdown file in the issue's own folder, fit for a URL."""
    return PurePosixPath(name).name == name and bool(re.fullmatch(r"[\w.-]+\.md", name))
