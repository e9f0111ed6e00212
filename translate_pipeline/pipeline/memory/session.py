"""The memory of a project: every translation in its catalogs, and what was imported.

An index of it stands in the cache folder. Files are known there by their content, so the index is
never stale; where there is none, or none can be written, the answers are the same.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.errors import CatalogError, ExchangeError, TranslatePipelineError
from translate_pipeline.memory.index import MemoryIndex
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Memory, Pair, ScoredPair
from translate_pipeline.pipeline.memory.cache import (
    cache_database,
    connect_memory,
    is_damage,
    open_database,
    remove_database,
)
from translate_pipeline.pipeline.memory.files import MemoryFile, catalog_pairs, memory_files
from translate_pipeline.pipeline.project import Project

__all__ = ["ProjectMemory", "catalog_pairs", "open_memory"]

# Part of every digest: raise it when the same file gives other pairs than before.
_FORM = "pairs 1"

Answer = TypeVar("Answer")


class ProjectMemory:
    """The memory of a project while a command runs; made by ``open_memory``.

    Args:
        project: The project; its files are read when ``refresh`` is called.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._connection: sqlite3.Connection | None = None
        self._index: MemoryIndex | None = None
        self._parsed: dict[Path, tuple[bytes, Catalog]] = {}
        self._problems: dict[str, TranslatePipelineError] = {}

    @property
    def problems(self) -> tuple[TranslatePipelineError, ...]:
        """Files that could not be read; their pairs are left out."""
        return tuple(self._problems.values())

    def language(self, language: Language) -> Memory:
        """Return the memory of one language, as of the last refresh."""
        return _LanguageMemory(self, language.code)

    def ask(self, code: str, question: Callable[[Memory], Answer]) -> Answer:
        """Return what the index answers, in spite of a lock or damage that shows only now."""
        try:
            return question(self._opened.memory(code))
        except sqlite3.Error as problem:
            self._recover(problem)
            return question(self._opened.memory(code))

    def catalog(self, path: Path, data: bytes) -> Catalog:
        """Return the catalog that bytes hold; one that was parsed here is not parsed again.

        Args:
            path: Its file.
            data: The file's bytes.

        Raises:
            CatalogError: It cannot be read without losing work.
        """
        digest, catalog = self._parsed.get(path, (b"", None))
        if catalog is not None and digest == blake2b(data).digest():
            return catalog
        return parse_catalog(data, path=self._project.shown(path))

    def refresh(self) -> None:
        """Bring the index up to date with the files."""
        try:
            self._use(open_database(cache_database(self._project.root)))
        except (OSError, sqlite3.Error) as problem:
            self._recover(problem)

    def _recover(self, problem: OSError | sqlite3.Error) -> None:
        if not is_damage(problem) or not self._start_anew(cache_database(self._project.root)):
            self._use(connect_memory())

    def _start_anew(self, path: Path) -> bool:
        """Replace a damaged database; return whether there is one in its place."""
        try:
            self.close()
            remove_database(path)
            self._use(open_database(path))
        except (OSError, sqlite3.Error):
            return False
        return True

    def _use(self, connection: sqlite3.Connection) -> None:
        self.close()
        self._connection = connection
        self._index = MemoryIndex(connection)
        self._bring_up_to_date(self._index)
        # One transaction for all lookups: else each of thousands would lock the file anew.
        connection.execute("BEGIN")

    def _bring_up_to_date(self, index: MemoryIndex) -> None:
        """Index what changed; all is read before anything is written, so no lock is held long."""
        self._problems = {}
        known = index.digests()
        gone = set(known)
        changes: list[tuple[MemoryFile, str, tuple[Pair, ...]]] = []
        for language in self._project.options.languages:
            for file in memory_files(self._project, language):
                try:
                    data = file.read()
                    digest = _digest(file, data)
                    if known.get(file.shown) != digest:
                        changes.append((file, digest, self._pairs(file, data)))
                    gone.discard(file.shown)
                except (CatalogError, ExchangeError) as problem:
                    self._problems[file.shown] = problem
        if not changes and not gone:
            return
        with index.transaction():
            for file, digest, pairs in changes:
                index.replace(file.shown, digest, file.language.code, pairs)
            for name in sorted(gone):
                index.remove(name)

    def _pairs(self, file: MemoryFile, data: bytes) -> tuple[Pair, ...]:
        if not file.is_catalog:
            return file.parse_tmx(data).pairs[file.language]
        catalog = self.catalog(file.path, data)
        self._parsed[file.path] = (blake2b(data).digest(), catalog)
        return file.pairs_of(catalog)

    @property
    def _opened(self) -> MemoryIndex:
        assert self._index is not None, "the memory is not open"
        return self._index

    def close(self) -> None:
        """Let go of the index."""
        if self._connection is not None:
            self._connection.close()
        self._connection = self._index = None


class _LanguageMemory:
    """The memory of one language; satisfies ``Memory``."""

    def __init__(self, project_memory: ProjectMemory, code: str) -> None:
        self._project_memory = project_memory
        self._code = code

    def exact(self, text: str) -> Sequence[Pair]:
        """Return the pairs with this very source, newest origin first."""
        return self._project_memory.ask(self._code, lambda memory: memory.exact(text))

    def similar(self, text: str, *, threshold: float, limit: int = 5) -> Sequence[ScoredPair]:
        """Return pairs whose source is at least so similar, best first."""
        return self._project_memory.ask(
            self._code, lambda memory: memory.similar(text, threshold=threshold, limit=limit)
        )


@contextmanager
def open_memory(project: Project) -> Iterator[ProjectMemory]:
    """Open the memory of a project for a while.

    Example:
        with open_memory(project) as memory:
            pairs = memory.language(hungarian).exact("Tea from Yame.")
    """
    memory = ProjectMemory(project)
    memory.refresh()
    try:
        yield memory
    finally:
        memory.close()


def _digest(file: MemoryFile, data: bytes) -> str:
    """Return what a file's pairs depend on, in short."""
    key = "|".join([_FORM, file.shown, file.source.tag, file.language.code])
    return blake2b(data, digest_size=16, key=blake2b(key.encode()).digest()).hexdigest()
