"""One walk over issues and their catalogs, for all who look at them and write nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from translate_pipeline.errors import CatalogError, TranslatePipelineError
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.locales import Language
from translate_pipeline.pipeline.issues import Issue, load_issues
from translate_pipeline.pipeline.project import Project

__all__ = ["Survey", "Surveyed"]


@dataclass(frozen=True, slots=True)
class Surveyed:
    """A catalog of an issue, as it stands on disk."""

    language: Language
    """Its language."""

    catalog: Catalog
    """What it holds."""

    path: str
    """The file, as messages show it."""


class Survey:
    """The issues that can be read, each with the catalogs that can.

    Args:
        project: The project.
        issues: Issue ids; all issues if empty.
        languages: Target languages; all if empty.
        advance: Called with a label after each catalog.
    """

    def __init__(
        self,
        project: Project,
        issues: tuple[str, ...] = (),
        *,
        languages: tuple[Language, ...] = (),
        advance: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.languages = languages or project.options.languages
        self.problems: list[TranslatePipelineError] = []
        self._project = project
        self._wanted = issues
        self._advance = advance

    def issues(self) -> Iterator[tuple[Issue, Iterator[Surveyed]]]:
        """Yield each issue with its catalogs; what cannot be read is added to the problems."""
        readable, problems = load_issues(self._project, self._wanted)
        self.problems += problems
        for issue in readable:
            yield issue, self._catalogs(issue)

    def _catalogs(self, issue: Issue) -> Iterator[Surveyed]:
        for language in self.languages:
            path = self._project.shown(self._project.catalog_path(issue.id, language))
            try:
                catalog = self._project.require_catalog(issue.id, language)
            except CatalogError as problem:
                self.problems.append(problem)
                continue
            yield Surveyed(language, catalog, path)
            self._advance(f"{issue.id} {language.code}")
