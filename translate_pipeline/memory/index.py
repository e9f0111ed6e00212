"""The memory's pairs in a database, so that a lookup need not read all of them.

The database is a cache: its content follows from the catalogs and imported files alone, and
it can be deleted at any time.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from translate_pipeline.memory import postings
from translate_pipeline.memory.postings import Posting, find_texts, id_of, postings_of
from translate_pipeline.memory.similarity import score_all
from translate_pipeline.model.memory import Memory, Pair, ScoredPair

__all__ = ["MemoryIndex"]

# To be raised whenever the tables change, or what a text is stored under: sketch_of().
_VERSION = 1

_SCHEMA = (
    "CREATE TABLE file (name TEXT PRIMARY KEY, digest TEXT NOT NULL, language TEXT NOT NULL)",
    # Sources, and texts that stood before and after one; uses counts the places in pairs.
    "CREATE TABLE text (id INTEGER PRIMARY KEY, text TEXT NOT NULL, uses INTEGER NOT NULL)",
    "CREATE TABLE pair (file TEXT NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL,"
    " source INTEGER NOT NULL, before INTEGER NOT NULL, after INTEGER NOT NULL,"
    " target TEXT NOT NULL, context TEXT, role TEXT NOT NULL, origin TEXT NOT NULL)",
    "CREATE INDEX pair_file ON pair (file)",
    "CREATE INDEX pair_source ON pair (source, language)",
    postings.SCHEMA,
)

_USE = (
    "INSERT INTO text VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET uses = uses + excluded.uses"
)
_ADD = "INSERT INTO pair VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OF_SOURCE = (
    "SELECT text.text, target, context, role, before.text, after.text, origin, file, position"
    " FROM pair JOIN text ON text.id = source"
    " JOIN text AS before ON before.id = before JOIN text AS after ON after.id = after"
    " WHERE source = ? AND language = ? ORDER BY origin DESC, file, position"
)
_IS_SOURCE = "SELECT 1 FROM pair WHERE source = ? AND language = ? LIMIT 1"
# Postings that wait for the end of a transaction: about 60 MB.
_MAX_PENDING = 500_000

_Row = tuple[int, int, int, str]
"""Ids of the source and the texts before and after it, and a language."""


class _Found(NamedTuple):
    """A pair with what tells it from its like."""

    pair: Pair
    """What was found."""

    file: str
    """Name of the file that it came from."""

    position: int
    """Its place in the file, from 0."""


class MemoryIndex:
    """Pairs of several languages, each known by the file that it came from.

    Args:
        connection: A database for this index alone. Tables of another version are dropped.

    Raises:
        sqlite3.DatabaseError: The database is damaged: delete the file and begin anew. Any
            method may raise it, for damage shows when it is read.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._pending: list[Posting] = []
        # 64 MB: adding pairs touches pages all over the file.
        connection.execute("PRAGMA cache_size = -65536")
        # A crash of the program harms nothing; after a power cut a cache may be made anew.
        connection.execute("PRAGMA synchronous = OFF")
        if not self._is_current():
            self._make_anew()

    def digests(self) -> dict[str, str]:
        """Return the digest of each file that pairs came from, by name in order."""
        return dict(self._connection.execute("SELECT name, digest FROM file ORDER BY name"))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make the changes inside take effect together, or none of them.

        Every change is a transaction of its own; one around many makes them much quicker.
        """
        run = self._connection.execute
        if self._connection.in_transaction:
            yield
            return
        run("BEGIN IMMEDIATE")
        try:
            yield
            self._write_postings()
        except BaseException:
            self._pending.clear()
            run("ROLLBACK")
            raise
        run("COMMIT")

    def replace(self, file: str, digest: str, language: str, pairs: Iterable[Pair]) -> None:
        """Put pairs in place of those that came from a file before.

        Args:
            file: Name of the file, the same on every machine.
            digest: Digest of the content that the pairs came from.
            language: Language of the targets; all of one file have the same.
            pairs: The pairs in the order of the file.
        """
        pairs = tuple(pairs)
        with self.transaction():
            gone = self._take_out(file)
            self._connection.execute("INSERT INTO file VALUES (?, ?, ?)", (file, digest, language))
            self._put_in(file, language, pairs, stored={(row[0], row[3]) for row in gone})
            self._forget(gone)

    def remove(self, file: str) -> None:
        """Take out the pairs that came from a file; nothing happens if it is not known."""
        with self.transaction():
            self._forget(self._take_out(file))

    def memory(self, language: str) -> Memory:
        """Return the pairs of one language, as they are at each lookup."""
        return _LanguageMemory(self._connection, language)

    def _is_current(self) -> bool:
        """Return whether the tables are these, also if an interrupted program made them."""
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        found = self._connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        return version == _VERSION and {sql for (sql,) in found} == set(_SCHEMA)

    def _make_anew(self) -> None:
        with self.transaction():
            tables = self._connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            ).fetchall()
            for (name,) in tables:
                quoted = name.replace('"', '""')
                self._connection.execute(f'DROP TABLE "{quoted}"')
            for statement in _SCHEMA:
                self._connection.execute(statement)
            self._connection.execute(f"PRAGMA user_version = {_VERSION}")

    def _put_in(
        self, file: str, language: str, pairs: Iterable[Pair], *, stored: set[tuple[int, str]]
    ) -> None:
        """Add a file's pairs; ``stored`` are sources whose postings are there without a pair."""
        added = [
            (pair, [(id_of(text), text) for text in (pair.source, pair.before, pair.after)])
            for pair in pairs
        ]
        fresh = {
            source: text
            for _, ((source, text), *_) in added
            if (source, language) not in stored and not self._is_source(source, language)
        }
        write = self._connection.executemany
        uses = Counter(text for _, texts in added for text in texts)
        write(_USE, ((*text, count) for text, count in sorted(uses.items())))
        write(_ADD, (_row(file, at, language, *one) for at, one in enumerate(added)))
        self._pending += postings_of(fresh, language)
        if len(self._pending) > _MAX_PENDING:
            self._write_postings()

    def _write_postings(self) -> None:
        """Write what waited, in the order of the table: one visit to a page, not one a text."""
        self._connection.executemany(postings.INSERT, sorted(self._pending))
        self._pending.clear()

    def _take_out(self, file: str) -> list[_Row]:
        """Delete a file's pairs; return the texts of each, and its language.

        Texts and postings stay until it is known which are gone for good.
        """
        run = self._connection.execute
        rows = run("SELECT source, before, after, language FROM pair WHERE file = ?", (file,))
        gone: list[_Row] = rows.fetchall()
        run("DELETE FROM pair WHERE file = ?", (file,))
        run("DELETE FROM file WHERE name = ?", (file,))
        self._connection.executemany("UPDATE text SET uses = uses - 1 WHERE id = ?", _numbers(gone))
        return gone

    def _forget(self, gone: list[_Row]) -> None:
        """Delete what no pair needs any more."""
        if gone:
            self._write_postings()
        for source, language in sorted({(row[0], row[3]) for row in gone}):
            if self._is_source(source, language):
                continue
            (text,) = self._connection.execute(
                "SELECT text FROM text WHERE id = ?", (source,)
            ).fetchone()
            former = postings_of({source: text}, language)
            self._connection.executemany(postings.DELETE, former)
        self._connection.executemany("DELETE FROM text WHERE id = ? AND uses = 0", _numbers(gone))

    def _is_source(self, text: int, language: str) -> bool:
        found = self._connection.execute(_IS_SOURCE, (text, language))
        return found.fetchone() is not None


class _LanguageMemory:
    """The pairs of one language in the database; nothing is kept in the process."""

    def __init__(self, connection: sqlite3.Connection, language: str) -> None:
        self._run = connection.execute
        self._language = language

    def exact(self, text: str) -> Sequence[Pair]:
        return tuple(found.pair for found in self._pairs(id_of(text)))

    def similar(self, text: str, *, threshold: float, limit: int = 5) -> Sequence[ScoredPair]:
        if self._run("SELECT 1 FROM pair LIMIT 1").fetchone() is None:
            return ()  # the memory of a new project, asked for every text of it
        scores = score_all(text, self._choices(text, threshold), threshold=threshold)
        found: list[tuple[float, _Found]] = []
        for number, score in sorted(scores, key=lambda one: -one[1]):
            if len(found) >= max(limit, 1) and score < found[-1][0]:
                break
            found += [(score, one) for one in self._pairs(number)]
        found.sort(key=lambda one: (one[1].file, one[1].position))
        found.sort(key=lambda one: one[1].pair.origin, reverse=True)
        found.sort(key=lambda one: -one[0])
        return tuple(ScoredPair(one.pair, score) for score, one in found[:limit])

    def _pairs(self, source: int) -> list[_Found]:
        rows = self._run(_OF_SOURCE, (source, self._language))
        return [_Found(Pair(*row[:7]), row[7], row[8]) for row in rows]

    def _choices(self, text: str, threshold: float) -> dict[int, str]:
        """Return the texts that may be so similar, by their ids."""
        names = [id_of(text), *find_texts(self._run, text, self._language, threshold=threshold)]
        rows = (
            self._run("SELECT id, text FROM text WHERE id = ?", (name,)).fetchone()
            for name in names
        )
        return {row[0]: row[1] for row in rows if row is not None}


def _row(
    file: str, position: int, language: str, pair: Pair, texts: list[tuple[int, str]]
) -> tuple[str | int | None, ...]:
    numbers = (number for number, _ in texts)
    about = (pair.target, pair.context, pair.role, pair.origin)
    return (file, position, language, *numbers, *about)


def _numbers(rows: list[_Row]) -> Iterator[tuple[int]]:
    """Yield each text of each pair."""
    return ((number,) for *numbers, _ in rows for number in numbers)
