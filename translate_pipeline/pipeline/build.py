"""Write localized issues: Markdown, pages, pictures, and the manifest of it all."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from translate_pipeline import __version__
from translate_pipeline.builders import (
    localize_article,
    localize_issue,
    read_anchors,
    render_pages,
)
from translate_pipeline.errors import BuildError, CatalogError, SourceError, TranslatePipelineError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.build import LocalizedIssue, Site
from translate_pipeline.model.documents import Document, Key
from translate_pipeline.model.findings import Finding
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.files import read_bytes, write_on_change
from translate_pipeline.pipeline.issues import Issue, load_issue
from translate_pipeline.pipeline.manifest import (
    MANIFEST,
    Completeness,
    Manifest,
    describe_file,
    encode_manifest,
    is_inside,
    read_manifest,
)
from translate_pipeline.pipeline.project import Project
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


@dataclass(slots=True)
class _Run:
    """What a build gathers before it writes."""

    files: dict[str, bytes] = field(default_factory=dict)
    counts: dict[str, dict[str, Completeness]] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    refused: list[Finding] = field(default_factory=list)
    problems: list[TranslatePipelineError] = field(default_factory=list)

    def keep(self, issue: str, code: str) -> None:
        """Leave the pages of an issue and language as they are."""
        self.kept.append(f"{code}/{issue}/")


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
    run = _Run()
    before = _manifest_before(project.output)
    wanted = project.issue_ids(issues)
    languages = (project.options.source_language, *project.options.languages)
    for issue_id in project.issue_ids():
        if issue_id not in wanted:
            for language in languages:
                run.keep(issue_id, language.code)
            continue
        try:
            issue = load_issue(project, issue_id)
        except SourceError as problem:
            run.problems.append(problem)
            for language in languages:
                run.keep(issue_id, language.code)
            continue
        run.problems += issue.problems
        documents = _documents(project, issue)
        for language in languages:
            _build_one(project, issue, documents, language, run)
            advance(f"{issue_id} {language.code}")
    run.files |= static_files()
    return _write(project, run, before)


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
    run: _Run,
) -> None:
    try:
        translations = _translations(project, issue, documents, language)
    except CatalogError as problem:
        run.problems.append(problem)
        run.keep(issue.id, language.code)
        return
    try:
        localized, refused = _localize(project, issue, documents, language, translations)
    except SourceError as problem:
        run.problems.append(problem)
        run.keep(issue.id, language.code)
        return
    run.refused += refused
    prefix = f"{language.code}/{issue.id}/"
    run.files[f"{prefix}issue.yaml"] = localized.data
    for article in localized.articles:
        run.files[f"{prefix}{article.name}.md"] = article.data
    site = Site(
        (project.options.source_language, *project.options.languages),
        project.options.source_language,
    )
    pages = render_pages(
        localized,
        site,
        environment=page_environment(),
        translations=page_furniture(language),
        heading_ids={Path(name).stem: read_anchors(d) for name, d in documents.items()},
    )
    run.files |= {prefix + name: data for name, data in pages.items()}
    run.files |= {prefix + name: data for name, data in _pictures(project, issue.id)}
    run.counts.setdefault(issue.id, {})[language.code] = _completeness(localized)


def _translations(
    project: Project, issue: Issue, documents: Mapping[str, Document], language: Language
) -> dict[Key, str]:
    """Return what is published in a language; the source language translates to itself."""
    if language == project.options.source_language:
        units = (u for d in (issue.description, *documents.values()) for u in d.units)
        return {unit.key: unit.key.msgid for unit in units}
    return project.require_catalog(issue.id, language).translations()


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


def _manifest_before(output: Path) -> Manifest:
    try:
        return read_manifest(output)
    except BuildError:
        return Manifest({}, {}, {}, "")


def _write(project: Project, run: _Run, before: Manifest) -> BuildOutcome:
    output = project.output
    written = sum(
        write_on_change(output / name, data, project.shown(output / name))
        for name, data in sorted(run.files.items())
    )
    manifest = _manifest(project, run, before)
    for name in sorted(before.files.keys() - manifest.files.keys()):
        if is_inside(output, name):
            (output / name).unlink(missing_ok=True)
    write_on_change(output / MANIFEST, encode_manifest(manifest), MANIFEST)
    return BuildOutcome(
        manifest=manifest,
        written=written,
        front_pages=tuple(
            output / language.code / issue / "index.html"
            for issue in manifest.issues
            for language in (project.options.source_language, *project.options.languages)
            if f"{language.code}/{issue}/index.html" in manifest.files
        ),
        refused=tuple(run.refused),
        problems=tuple(run.problems),
    )


def _manifest(project: Project, run: _Run, before: Manifest) -> Manifest:
    """Return the manifest: what was made now, and what was kept of the last build."""
    kept = tuple(run.kept)
    files = {
        name: built
        for name, built in before.files.items()
        if kept and name.startswith(kept) and (project.output / name).is_file()
    }
    files |= {name: describe_file(data) for name, data in run.files.items()}
    counts = {
        issue: {
            code: count
            for code, count in {**before.issues.get(issue, {}), **run.counts.get(issue, {})}.items()
            if any(name.startswith(f"{code}/{issue}/") for name in files)
        }
        for issue in sorted(before.issues.keys() | run.counts.keys())
    }
    counts = {issue: languages for issue, languages in counts.items() if languages}
    totals: dict[str, Completeness] = {}
    for languages in counts.values():
        for code, count in languages.items():
            totals[code] = totals.get(code, Completeness()) + count
    return Manifest(files, totals, counts, _input_hash(project))


def _input_hash(project: Project) -> str:
    """Return a hash over the program's version and every input file, by path and content."""
    digest = hashlib.sha256(f"translate-pipeline {__version__}\n".encode())
    for path in _input_files(project):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(project.root).as_posix()} {content}\n".encode())
    return digest.hexdigest()


def _input_files(project: Project) -> list[Path]:
    """Return the files that a build depends on, in the order of their paths."""
    options = project.options
    found = {project.root / options.glossary, project.configuration_file}
    found |= set((project.root / options.source).rglob("*"))
    for language in options.languages:
        found |= {project.catalog_path(issue, language) for issue in project.issue_ids()}
    return sorted(path for path in found if path.is_file())
