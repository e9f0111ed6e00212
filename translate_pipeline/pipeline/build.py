"""Write localized issues: Markdown, pages, pictures, and the manifest of it all."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.builders import (
    localize_article,
    localize_issue,
    localize_values,
    read_anchors,
    render_pages,
)
from translate_pipeline.errors import CatalogError, SourceError, TranslatePipelineError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.build import LocalizedIssue, Site
from translate_pipeline.model.documents import Document, Key
from translate_pipeline.model.findings import Finding
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.pipeline.issues import Issue, load_issue
from translate_pipeline.pipeline.manifest import Completeness, Manifest
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.publish import Draft, publish
from translate_pipeline.pipeline.resources import page_environment, page_furniture, static_files

__all__ = ["BuildOutcome", "build_issues"]


@dataclass(frozen=True, slots=True)
class BuildOutcome:
    """What a build made."""

    manifest: Manifest
    """What stands in the output folder now."""

    written: int
    """How many files changed."""

    front_pages: tuple[Path, ...]
    """Front pages of the issues, source language first."""

    refused: tuple[Finding, ...]
    """Translations that could not be put in place; their units show the source."""

    problems: tuple[TranslatePipelineError, ...]
    """What could not be read; its pages are as they were."""

    def completeness(self) -> dict[str, tuple[int, int]]:
        """Return by language how many units are translated, and how many fell back."""
        return {
            code: (count.translated, count.fallback)
            for code, count in self.manifest.languages.items()
        }

    def shown_pages(self, project: Project) -> tuple[str, ...]:
        """Return the front pages as messages show them."""
        return tuple(project.shown(page) for page in self.front_pages)

    def below(self, min_translated_percent: int) -> tuple[str, ...]:
        """Return the languages of which less than a share of the units is translated."""
        return tuple(
            code
            for code, (translated, fallback) in self.completeness().items()
            if translated * 100 < min_translated_percent * (translated + fallback)
        )


def build_issues(
    project: Project,
    issues: tuple[str, ...] = (),
    *,
    advance: Callable[[str], None] = lambda _: None,
) -> BuildOutcome:
    """Build issues in the source language and in every target language.

    Files that do not change are not touched; files of an earlier build that are no longer made
    are removed. The manifest is written last.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        advance: Called with a label after each issue and language.
    """
    draft = Draft()
    refused: list[Finding] = []
    problems: list[TranslatePipelineError] = []
    wanted = project.issue_ids(issues)
    languages = (project.options.source_language, *project.options.languages)
    for issue_id in project.issue_ids():
        try:
            issue = load_issue(project, issue_id) if issue_id in wanted else None
        except SourceError as problem:
            problems.append(problem)
            issue = None
        if issue is None:
            for language in languages:
                draft.keep(issue_id, language.code)
            continue
        problems += issue.problems
        documents = _documents(project, issue)
        for language in languages:
            try:
                refused += _build_one(project, issue, documents, language, draft)
            except (CatalogError, SourceError) as problem:
                problems.append(problem)
                draft.keep(issue_id, language.code)
            advance(f"{issue_id} {language.code}")
    draft.files |= static_files()
    manifest, written = publish(project, draft)
    pages = _front_pages(project, manifest)
    return BuildOutcome(manifest, written, pages, tuple(refused), tuple(problems))


def _front_pages(project: Project, manifest: Manifest) -> tuple[Path, ...]:
    return tuple(
        project.output / language.code / issue / "index.html"
        for issue in manifest.issues
        for language in (project.options.source_language, *project.options.languages)
        if f"{language.code}/{issue}/index.html" in manifest.files
    )


def _documents(project: Project, issue: Issue) -> dict[str, Document]:
    """Return the articles in order; for one that cannot be read, its text in the last build."""
    documents = {}
    folder = project.output / project.options.source_language.code / issue.id
    for name in issue.articles:
        document = issue.documents.get(name)
        if document is None and (folder / name).is_file():
            data = (folder / name).read_bytes()
            try:
                document = parse_article(
                    data, path=f"{issue.id}/{name}", options=project.options.parse
                )
            except SourceError:
                continue  # reported for the article itself
        if document is not None:
            documents[name] = document
    return documents


def _build_one(
    project: Project,
    issue: Issue,
    documents: Mapping[str, Document],
    language: Language,
    draft: Draft,
) -> list[Finding]:
    """Add an issue in one language to a draft; return the translations that were refused."""
    translations = _translations(project, issue, documents, language)
    localized, refused = _localize(project, issue, documents, language, translations)
    prefix = f"{language.code}/{issue.id}/"
    draft.files[f"{prefix}issue.yaml"] = localized.data
    for article in localized.articles:
        draft.files[f"{prefix}{article.name}.md"] = article.data
    source = project.options.source_language
    pages = render_pages(
        localized,
        Site((source, *project.options.languages), source),
        environment=page_environment(),
        translations=page_furniture(language),
        heading_ids={Path(name).stem: read_anchors(d) for name, d in documents.items()},
    )
    draft.files |= {prefix + name: data for name, data in pages.items()}
    draft.files |= {prefix + name: data for name, data in _pictures(project, issue.id)}
    draft.counts.setdefault(issue.id, {})[language.code] = _completeness(localized)
    return refused


def _translations(
    project: Project, issue: Issue, documents: Mapping[str, Document], language: Language
) -> dict[Key, str]:
    """Return what is published in a language; the source language translates to itself."""
    units = [u for d in (issue.description, *documents.values()) for u in d.units]
    if language == project.options.source_language:
        return {unit.key: unit.key.msgid for unit in units}
    translations = project.require_catalog(issue.id, language).translations()
    return translations | localize_values(units, language)


def _localize(
    project: Project,
    issue: Issue,
    documents: Mapping[str, Document],
    language: Language,
    translations: Mapping[Key, str],
) -> tuple[LocalizedIssue, list[Finding]]:
    articles = []
    refused: list[Finding] = []
    for document in documents.values():
        article, findings = localize_article(document, translations, project.options.parse)
        articles.append(article)
        refused += findings
    localized, findings = localize_issue(issue.description, translations, tuple(articles), language)
    return localized, [*refused, *findings]


def _completeness(issue: LocalizedIssue) -> Completeness:
    units = issue.unit_count + sum(a.unit_count for a in issue.articles)
    fallback = issue.fallback_count + sum(a.fallback_count for a in issue.articles)
    return Completeness(units - fallback, fallback)


def _pictures(project: Project, issue: str) -> Iterator[tuple[str, bytes]]:
    """Yield the files of an issue's ``images`` folder by name; links out of it are left out."""
    folder = project.issue_folder(issue) / "images"
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
            name = path.relative_to(folder.parent).as_posix()
            yield name, read_bytes(path, project.shown(path), SourceError)
