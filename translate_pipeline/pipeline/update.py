"""Bring templates and catalogs up to date with the articles."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from translate_pipeline.catalogs import serialize_catalog
from translate_pipeline.errors import CatalogError, TranslatePipelineError
from translate_pipeline.markdown import count_words
from translate_pipeline.memory.similarity import ListMemory
from translate_pipeline.model.catalogs import Catalog, State
from translate_pipeline.model.documents import Key
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Memory, Pair
from translate_pipeline.model.updates import CatalogUpdate, Change, Updated
from translate_pipeline.pipeline.editors.files import needed_editor_files, write_editor_files
from translate_pipeline.pipeline.files import read_bytes, replace_read, write_on_change
from translate_pipeline.pipeline.issues import load_issues
from translate_pipeline.pipeline.memory.session import ProjectMemory, catalog_pairs, open_memory
from translate_pipeline.pipeline.minor import minor_articles
from translate_pipeline.pipeline.project import Project
from translate_pipeline.pipeline.template import issue_template
from translate_pipeline.update import (
    NameComments,
    lost_translations,
    new_catalog,
    update_catalog,
)

__all__ = ["UpdateOutcome", "update_issues"]

_STAYS_PUBLISHED = (Change.COSMETIC, Change.MINOR)
_FRESH = (Change.REVIVED, *_STAYS_PUBLISHED)
# The languages of a project share their texts.
_words = lru_cache(maxsize=1 << 16)(count_words)


@dataclass(frozen=True, slots=True)
class UpdateOutcome:
    """What an update did, or would do."""

    catalogs: tuple[CatalogUpdate, ...]
    """By issue, then by language in the order of the configuration."""

    written: tuple[str, ...]
    """Files that changed, or would: templates, catalogs, settings of editors."""

    frozen: tuple[str, ...]
    """Issues that were left alone because they say so."""

    problems: tuple[TranslatePipelineError, ...]
    """What could not be read or written; its catalogs are untouched."""


def update_issues(
    project: Project,
    issues: tuple[str, ...] = (),
    *,
    minor: tuple[str, ...] = (),
    is_dry: bool = False,
    advance: Callable[[str], None] = lambda _: None,
) -> UpdateOutcome:
    """Update the template and the catalogs of issues.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        minor: Articles in which only slips were corrected, such as ``2026-05/yame.md``.
        is_dry: Whether to write nothing.
        advance: Called with a label after each catalog.

    Raises:
        UsageError: An article of ``minor`` is in none of the issues.
        GlossaryError: The glossary cannot be used; without it the catalogs would lose comments.
    """
    readable, problems = load_issues(project, issues)
    slips = minor_articles(project, readable, minor)
    frozen = frozenset(issue.id for issue in readable if issue.frozen)
    with open_memory(project) as memory:
        templates = {issue.id: issue_template(project, issue) for issue in readable}
        glossary = project.load_glossary()
        names = NameComments(glossary) if glossary else None
        run = _Run(project, memory, names, templates, frozen, slips, is_dry, advance, problems)
        for language in project.options.languages:
            run.update_language(language)
    return run.outcome()


@dataclass(frozen=True, slots=True)
class _Draft:
    """A catalog as it will be, beside what it was made from."""

    issue: str
    path: Path
    read: bytes | None
    old: Catalog
    updated: Updated
    data: bytes


@dataclass(slots=True)
class _Run:
    """One update of several issues."""

    project: Project
    memory: ProjectMemory
    names: NameComments | None
    templates: dict[str, Catalog]
    frozen: frozenset[str]
    minor: frozenset[str]
    is_dry: bool
    advance: Callable[[str], None]
    problems: list[TranslatePipelineError]
    updates: list[CatalogUpdate] = field(default_factory=list)
    written: list[str] = field(default_factory=list)

    def update_language(self, language: Language) -> None:
        """Update the catalogs of a language, then write them.

        Of a frozen issue a catalog is made where the language has none, and never touched again.
        """
        drafts: list[_Draft] = []
        for issue in self.templates:
            if issue in self.frozen and self.project.catalog_path(issue, language).exists():
                continue
            try:
                drafts.append(self._draft(issue, language))
            except CatalogError as problem:
                self.problems.append(problem)
            self.advance(f"{issue} {language.code}")
        for draft in self._echoed(drafts, language):
            self._take(draft, language)

    def _draft(self, issue: str, language: Language) -> _Draft:
        path = self.project.catalog_path(issue, language)
        shown = self.project.shown(path)
        read = read_bytes(path, shown, CatalogError) if path.exists() else None
        template = self.templates[issue]
        old = new_catalog(template, language) if read is None else self.memory.catalog(path, read)
        found = self.memory.language(language)
        updated = self._updated(old, template, language, found)
        return self._drafted(issue, path, read, old, updated)

    def _drafted(
        self, issue: str, path: Path, read: bytes | None, old: Catalog, updated: Updated
    ) -> _Draft:
        for message in lost_translations(old, updated.catalog):
            raise CatalogError(
                "the update would lose the translation of this message",
                path=self.project.shown(path),
                line=message.line,
                advice="nothing was written; this is a fault of the program, please report it",
            )
        return _Draft(issue, path, read, old, updated, serialize_catalog(updated.catalog))

    def _updated(
        self, old: Catalog, template: Catalog, language: Language, memory: Memory
    ) -> Updated:
        options = self.project.options
        names = self.names
        return update_catalog(
            old,
            template,
            memory=memory,
            minor=self.minor,
            exact_rule=options.exact_rule,
            source_language=options.source_language.code,
            advise=lambda text: names.of(text, language.code) if names else (),
        )

    def _echoed(self, drafts: list[_Draft], language: Language) -> Iterator[_Draft]:
        """Yield the drafts with what the others gave to the memory only now.

        Without this a second update would find it, and change files again.
        """
        pairs = [pair for draft in drafts for pair in _fresh_pairs(draft)]
        memory = ListMemory(pairs)
        sources = {pair.source for pair in pairs}
        for draft in drafts:
            catalog = draft.updated.catalog
            if not sources or not any(
                m.state is State.UNTRANSLATED and m.msgid in sources for m in catalog.live
            ):
                yield draft
                continue
            again = self._updated(catalog, self.templates[draft.issue], language, memory)
            found = {k: c for k, c in again.fates.items() if c is Change.MEMORY}
            updated = replace(draft.updated, catalog=again.catalog)
            updated = replace(updated, fates={**draft.updated.fates, **found})
            yield self._drafted(draft.issue, draft.path, draft.read, draft.old, updated)

    def _take(self, draft: _Draft, language: Language) -> None:
        """Write a catalog, and note what became of it."""
        shown = self.project.shown(draft.path)
        is_written = draft.data != draft.read
        if is_written and not self.is_dry:
            try:
                replace_read(draft.path, draft.data, shown, read=draft.read)
            except TranslatePipelineError as problem:
                self.problems.append(problem)
                return
        self.updates.append(_catalog_update(draft, language, shown, is_written))
        self.written += [shown] if is_written else []

    def outcome(self) -> UpdateOutcome:
        """Write what belongs to all languages; return what was done."""
        codes = [language.code for language in self.project.options.languages]
        order = sorted(self.updates, key=lambda one: (one.issue, codes.index(one.language)))
        beside = needed_editor_files(self.project)
        if not self.is_dry:
            write_editor_files(self.project)
        active = (issue for issue in self.templates if issue not in self.frozen)
        templates = [name for issue in active for name in self._write_template(issue)]
        written = (*templates, *self.written, *beside)
        frozen = tuple(sorted(self.frozen))
        return UpdateOutcome(tuple(order), written, frozen, tuple(self.problems))

    def _write_template(self, issue: str) -> Iterator[str]:
        path = self.project.template_path(issue)
        shown = self.project.shown(path)
        data = serialize_catalog(self.templates[issue])
        if path.is_file() and path.read_bytes() == data:
            return
        if not self.is_dry:
            write_on_change(path, data, shown)
        yield shown


def _fresh_pairs(draft: _Draft) -> Iterator[Pair]:
    """Yield the translations that are published from now on, under a text new to the memory."""
    fates = draft.updated.fates
    if any(change in _FRESH for change in fates.values()):
        for pair in catalog_pairs(draft.updated.catalog, origin=draft.issue):
            if fates.get(Key(pair.context, pair.source)) in _FRESH:
                yield pair


def _catalog_update(
    draft: _Draft, language: Language, shown: str, is_written: bool
) -> CatalogUpdate:
    fates = draft.updated.fates
    words: Counter[Change] = Counter()
    for key, change in fates.items():
        words[change] += _words(key.msgid)
    words[Change.OBSOLETE] = sum(_words(key.msgid) for key in draft.updated.retired)
    return CatalogUpdate(
        draft.issue,
        language.code,
        shown,
        draft.updated.changes,
        words,
        tuple((c, k.msgid) for k, c in fates.items() if c in _STAYS_PUBLISHED),
        is_written,
    )
