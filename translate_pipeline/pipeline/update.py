"""Bring templates and catalogs up to date with the articles."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from translate_pipeline.catalogs import serialize_catalog
from translate_pipeline.errors import CatalogError, TranslatePipelineError
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Document
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.files import write_on_change
from translate_pipeline.pipeline.issues import Issue, load_issues
from translate_pipeline.pipeline.project import Project
from translate_pipeline.update import Change, make_template, new_catalog, update_catalog

__all__ = ["CatalogUpdate", "UpdateOutcome", "update_issues"]


@dataclass(frozen=True, slots=True)
class CatalogUpdate:
    """What an update did to one catalog."""

    issue: str
    """Issue id."""

    language: str
    """Language as the configuration spells it."""

    path: str
    """The catalog, as messages show it."""

    changes: Mapping[Change, int]
    """How many messages of each kind."""

    is_written: bool
    """Whether the file changed."""


@dataclass(frozen=True, slots=True)
class UpdateOutcome:
    """What an update did."""

    catalogs: tuple[CatalogUpdate, ...]
    """By issue, then by language in the order of the configuration."""

    problems: tuple[TranslatePipelineError, ...]
    """What could not be read; its catalogs are untouched."""

    def rows(self) -> list[tuple[str, str, dict[str, int], bool]]:
        """Return a row a catalog: issue, language, counts by kind of change, written or not."""
        return [
            (u.issue, u.language, {c.value: n for c, n in u.changes.items()}, u.is_written)
            for u in self.catalogs
        ]


def update_issues(
    project: Project,
    issues: tuple[str, ...] = (),
    *,
    advance: Callable[[str], None] = lambda _: None,
) -> UpdateOutcome:
    """Update the template and the catalogs of issues.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        advance: Called with a label after each catalog.
    """
    updates: list[CatalogUpdate] = []
    memories = {language: _memory(project, language) for language in project.options.languages}
    readable, problems = load_issues(project, issues)
    for issue in readable:
        template = _template(project, issue)
        path = project.template_path(issue.id)
        write_on_change(path, serialize_catalog(template), project.shown(path))
        for language in project.options.languages:
            memory = memories[language]
            try:
                updates.append(_update_one(project, issue.id, language, template, memory))
            except CatalogError as problem:
                problems.append(problem)
            advance(f"{issue.id} {language.code}")
    return UpdateOutcome(tuple(updates), tuple(problems))


def _template(project: Project, issue: Issue) -> Catalog:
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


def _memory(project: Project, language: Language) -> dict[str, str]:
    """Return the published translations of all issues by text; the newest issue wins."""
    memory: dict[str, str] = {}
    for issue in project.issue_ids():
        try:
            catalog = project.load_catalog(project.catalog_path(issue, language))
        except CatalogError:
            continue  # reported where that catalog itself is updated
        if catalog is not None:
            memory |= {key.msgid: text for key, text in catalog.translations().items()}
    return memory


def _update_one(
    project: Project, issue: str, language: Language, template: Catalog, memory: Mapping[str, str]
) -> CatalogUpdate:
    path = project.catalog_path(issue, language)
    shown = project.shown(path)
    old = project.load_catalog(path) or new_catalog(template, language)
    updated = update_catalog(old, template, memory=memory)
    is_written = write_on_change(path, serialize_catalog(updated.catalog), shown)
    return CatalogUpdate(issue, language.code, shown, updated.changes, is_written)
