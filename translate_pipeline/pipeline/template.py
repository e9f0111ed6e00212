"""The template of an issue on disk; what an unreadable article said last stays in it."""

from collections.abc import Iterable
from dataclasses import replace

from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Document
from translate_pipeline.pipeline.issues import Issue
from translate_pipeline.pipeline.project import Project
from translate_pipeline.update import make_template

__all__ = ["issue_template"]


def issue_template(project: Project, issue: Issue) -> Catalog:
    """Return the template; an article that cannot be read keeps its last messages."""
    last = _last_template(project, issue) if issue.problems else ()
    sources: list[Document | Iterable[Message]] = [issue.description]
    for name in issue.articles:
        path = f"{issue.id}/{name}"
        document = issue.documents.get(name)
        sources.append(document or [_only_at(m, path) for m in last if path in m.references])
    return make_template(sources, issue=issue.id, title=issue.title, date=issue.date)


def _only_at(message: Message, path: str) -> Message:
    return replace(message, references=(path,))


def _last_template(project: Project, issue: Issue) -> tuple[Message, ...]:
    """Return the messages of the last template; of any catalog if the template is damaged."""
    paths = [project.template_path(issue.id)]
    paths += [project.catalog_path(issue.id, language) for language in project.options.languages]
    for path in paths:
        try:
            catalog = project.load_catalog(path)
        except CatalogError:
            continue
        if catalog is not None:
            return tuple(catalog.live)
    return ()
