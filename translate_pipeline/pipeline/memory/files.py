"""The files that a project's memory is made of, and the pairs in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.errors import (
    CatalogError,
    ExchangeError,
    TranslatePipelineError,
)
from translate_pipeline.exchange.tmx import TmxContent, read_tmx
from translate_pipeline.model.catalogs import Catalog, State
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.pipeline.project import Project

__all__ = ["MEMORY_FILE", "MemoryFile", "catalog_pairs", "memory_files", "memory_path"]

MEMORY_FILE = "memory.tmx"


@dataclass(frozen=True, slots=True)
class MemoryFile:
    """A file with pairs of one language."""

    path: Path
    """Where it is."""

    shown: str
    """Its name in messages and in the index: below the project, with forward slashes."""

    language: Language
    """Language of the translations."""

    source: Language
    """Language of the articles."""

    @property
    def is_catalog(self) -> bool:
        """Whether it is a PO file; ``memory.tmx`` otherwise."""
        return self.path.suffix == ".po"

    def read(self) -> bytes:
        """Return its bytes.

        Raises:
            CatalogError: It is a catalog and cannot be read.
            ExchangeError: It is no catalog and cannot be read.
        """
        return read_bytes(self.path, self.shown, self._error)

    @property
    def _error(self) -> type[TranslatePipelineError]:
        return CatalogError if self.is_catalog else ExchangeError

    def parse_catalog(self, data: bytes) -> Catalog:
        """Return the catalog that its bytes hold.

        Raises:
            CatalogError: It cannot be read without losing work.
        """
        return parse_catalog(data, path=self.shown)

    def pairs_of(self, catalog: Catalog) -> tuple[Pair, ...]:
        """Return the pairs of its catalog; their origin is the issue."""
        return catalog_pairs(catalog, origin=self.path.stem)

    def parse_tmx(self, data: bytes) -> TmxContent:
        """Return what it holds as a TMX file.

        Raises:
            ExchangeError: It is no TMX file, or is damaged.
        """
        return read_tmx(data, path=self.shown, source=self.source, targets=[self.language])

    def pairs(self) -> tuple[Pair, ...]:
        """Return its pairs in its own order.

        Raises:
            CatalogError: It is a catalog and cannot be read.
            ExchangeError: It is no catalog and cannot be read.
        """
        data = self.read()
        if self.is_catalog:
            return self.pairs_of(self.parse_catalog(data))
        return self.parse_tmx(data).pairs[self.language]


def memory_path(project: Project, language: Language) -> Path:
    """Return where imported pairs of a language stand."""
    return project.root / project.options.locales / language.code / MEMORY_FILE


def memory_files(project: Project, language: Language) -> Iterator[MemoryFile]:
    """Yield the files with pairs of a language: catalogs by name, then ``memory.tmx``.

    Catalogs of issues that are gone count too. Hidden files are those of editors.
    """
    memory = memory_path(project, language)
    catalogs = sorted((memory.parent / "LC_MESSAGES").glob("*.po"))
    paths = [path for path in catalogs if not path.name.startswith(".")]
    if memory.exists():
        paths.append(memory)
    for path in paths:
        yield MemoryFile(path, project.shown(path), language, project.options.source_language)


def catalog_pairs(catalog: Catalog, *, origin: str) -> tuple[Pair, ...]:
    """Return the pairs of a catalog that may be published, in its order.

    Messages with plural forms are left out: no text of an article has them.

    Args:
        catalog: The catalog.
        origin: Issue id.
    """
    return tuple(
        Pair(
            message.msgid,
            message.msgstr[0],
            message.msgctxt,
            message.role,
            before=before,
            after=after,
            origin=origin,
        )
        for message, before, after in catalog.in_context()
        if message.state is State.TRANSLATED and message.msgid_plural is None
    )
