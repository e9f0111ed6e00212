"""A project on disk: its folders, issues and catalogs."""

from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.errors import CatalogError, GlossaryError, SourceError, UsageError
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.glossary import Glossary
from translate_pipeline.model.locales import Language, same_language
from translate_pipeline.model.options import Options
from translate_pipeline.pipeline.configuration import (
    CONFIGURATION_FILE,
    find_root,
    read_options,
)
from translate_pipeline.pipeline.files import read_bytes, shown_path

__all__ = ["Project", "open_project"]


@dataclass(frozen=True, slots=True)
class Project:
    """Where everything is."""

    root: Path
    """The project's folder."""

    options: Options
    """Its configuration."""

    @property
    def output(self) -> Path:
        """Folder of the built pages."""
        return self.root / self.options.output

    @property
    def configuration_file(self) -> Path:
        """The file that the configuration was read from."""
        own = self.root / CONFIGURATION_FILE
        return own if own.is_file() else self.root / "pyproject.toml"

    def shown(self, path: Path) -> str:
        """Return a path as messages show it."""
        return shown_path(path, self.root)

    def issue_ids(self, wanted: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return the issues in order of their id; all of them, or the wanted ones.

        Raises:
            SourceError: There is no source folder, or no issue in it.
            UsageError: A wanted issue does not exist.
        """
        source = self.root / self.options.source
        if not source.is_dir():
            raise SourceError(
                "folder not found",
                path=self.options.source,
                advice="create it with an issue in it, or correct 'source' in the configuration",
            )
        found = sorted(path.parent.name for path in source.glob("*/issue.yaml"))
        if not found:
            raise SourceError(
                "no issue here", path=self.options.source, advice="add '<issue>/issue.yaml'"
            )
        for issue in wanted:
            if issue not in found:
                raise UsageError(
                    f"no issue '{issue}'", advice=f"expected one of {', '.join(found)}"
                )
        return tuple(issue for issue in found if not wanted or issue in wanted)

    def languages(self, wanted: tuple[str, ...] = ()) -> tuple[Language, ...]:
        """Return the target languages; all of them, or the wanted ones in either spelling.

        Raises:
            UsageError: A wanted language is none of the project's.
        """
        known = self.options.languages
        for code in wanted:
            if not any(same_language(language.code, code) for language in known):
                names = ", ".join(language.code for language in known)
                raise UsageError(f"no language '{code}'", advice=f"expected one of {names}")
        return tuple(
            language
            for language in known
            if not wanted or any(same_language(language.code, code) for code in wanted)
        )

    def issue_folder(self, issue: str) -> Path:
        """Return the folder of an issue's articles."""
        return self.root / self.options.source / issue

    def template_path(self, issue: str) -> Path:
        """Return where the template of an issue stands."""
        return self.root / self.options.locales / f"{issue}.pot"

    def catalog_path(self, issue: str, language: Language) -> Path:
        """Return where the catalog of an issue and language stands."""
        folder = self.root / self.options.locales / language.code / "LC_MESSAGES"
        return folder / f"{issue}.po"

    def load_catalog(self, path: Path) -> Catalog | None:
        """Return a catalog; None if the file does not exist.

        Raises:
            CatalogError: It cannot be read without losing work.
        """
        if not path.exists():
            return None
        shown = self.shown(path)
        return parse_catalog(read_bytes(path, shown, CatalogError), path=shown)

    def require_catalog(self, issue: str, language: Language) -> Catalog:
        """Return the catalog of an issue and language.

        Raises:
            CatalogError: There is none yet, or it cannot be read without losing work.
        """
        path = self.catalog_path(issue, language)
        catalog = self.load_catalog(path)
        if catalog is None:
            raise CatalogError(
                "file not found",
                path=self.shown(path),
                advice="run 'translate-pipeline update' to make it",
            )
        return catalog

    def load_glossary(self) -> Glossary | None:
        """Return the glossary; None if the project has none.

        Raises:
            GlossaryError: It cannot be used.
        """
        path = self.root / self.options.glossary
        if not path.exists():
            return None
        shown = self.shown(path)
        return load_glossary(read_bytes(path, shown, GlossaryError), path=shown)


def open_project(start: Path) -> Project:
    """Return the project that a folder is in.

    Raises:
        UsageError: There is none.
        ConfigurationError: Its configuration is wrong.
    """
    root = find_root(start.resolve())
    return Project(root, read_options(root))
