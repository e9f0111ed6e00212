"""The memory index: the same matches whatever happened to the database before."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate_pipeline.memory.index import MemoryIndex
from translate_pipeline.memory.similarity import ListMemory, similarity
from translate_pipeline.model.memory import Pair

TEA = Pair("Green tea from Yame", "Zöld tea Jaméból", None, "paragraph", "Tea", "", "2026-01")
TEAS = Pair("Green teas from Yame", "Zöld teák Jaméból", "title", "heading", "", "Tea", "2026-02")
WINE = Pair("Plum wine", "Szilvabor", None, "", "", "", "2026-02")
WINE_ES = Pair("Plum wine", "Vino de ciruela", None, "", "", "", "2026-02")

WORDS = ("tea", "wine", "茶", "Yame", "green", "2026", "!")
SOURCES = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
PAIRS = st.builds(
    Pair,
    source=SOURCES,
    target=st.sampled_from(["a", "b"]),
    context=st.sampled_from([None, "c"]),
    before=SOURCES,
    origin=st.sampled_from(["2026-01", "2026-02"]),
)
FILES = st.dictionaries(st.sampled_from(["a.po", "b.po", "c.po"]), st.lists(PAIRS, max_size=5))


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """Return a database in memory."""
    connection = sqlite3.connect(":memory:")
    yield connection
    connection.close()


@pytest.fixture
def index(connection: sqlite3.Connection) -> MemoryIndex:
    """Return an index of two files in Hungarian and one in Spanish."""
    index = MemoryIndex(connection)
    index.replace("hu/1.po", "d1", "hu", [TEA])
    index.replace("hu/2.po", "d2", "hu", [TEAS, WINE])
    index.replace("es/2.po", "d3", "es", [WINE_ES])
    return index


def content(connection: sqlite3.Connection) -> list[list[tuple[object, ...]]]:
    """Return all rows of all tables, in an order of their own."""
    tables = ("file", "text", "pair", "posting")
    return [sorted(connection.execute(f"SELECT * FROM {t}"), key=repr) for t in tables]


def test_pairs_come_back_whole(index: MemoryIndex) -> None:
    """A pair is found by its source with all that was said about it, in its language only."""
    assert index.memory("hu").exact("Green tea from Yame") == (TEA,)
    assert index.memory("hu").exact("Plum wine") == (WINE,)
    assert index.memory("es").exact("Plum wine") == (WINE_ES,)
    assert index.memory("zh_CN").exact("Plum wine") == ()


def test_similar_pairs_have_scores(index: MemoryIndex) -> None:
    """Similar pairs come best first, with the score that their sources have."""
    found = index.memory("hu").similar("Green tea from Yama", threshold=0.7)

    scores = [(pair, similarity(pair.source, "Green tea from Yama")) for pair in (TEA, TEAS)]
    assert [tuple(one) for one in found] == scores
    assert index.memory("es").similar("Green tea from Yama", threshold=0.7) == ()


def test_digests_of_files(index: MemoryIndex) -> None:
    """The digest of every file is known, until the file is removed."""
    index.remove("hu/1.po")
    index.remove("unknown.po")

    assert index.digests() == {"es/2.po": "d3", "hu/2.po": "d2"}


def test_replaced_pairs_are_gone(index: MemoryIndex) -> None:
    """A file's former pairs are found no more, those of other files still are."""
    index.replace("hu/2.po", "d4", "hu", [TEA])

    memory = index.memory("hu")
    assert memory.exact("Green tea from Yame") == (TEA, TEA)
    assert memory.similar("Plum wine", threshold=0.5) == ()
    assert index.memory("es").similar("Plum wines", threshold=0.5)[0].pair == WINE_ES


def test_a_failed_change_changes_nothing(
    index: MemoryIndex, connection: sqlite3.Connection
) -> None:
    """If reading the pairs fails halfway, the database is as before."""
    before = content(connection)

    def pairs() -> Iterator[Pair]:
        yield TEA
        raise ValueError("unreadable")

    with pytest.raises(ValueError, match="unreadable"):
        index.replace("hu/2.po", "d4", "hu", pairs())
    assert content(connection) == before
    assert not connection.in_transaction


def test_changes_of_a_transaction_go_together(
    index: MemoryIndex, connection: sqlite3.Connection
) -> None:
    """An error after several changes takes all of them back."""
    before = content(connection)

    with pytest.raises(ValueError, match="stop"), index.transaction():
        index.replace("hu/3.po", "d4", "hu", [WINE])
        index.remove("hu/1.po")
        raise ValueError("stop")
    assert content(connection) == before

    index.replace("hu/3.po", "d4", "hu", [TEA])
    assert index.memory("hu").similar("Green tea of Yame", threshold=0.6, limit=1)[0].pair == TEA


@settings(max_examples=60)
@given(FILES, st.randoms(use_true_random=False), st.lists(SOURCES, min_size=1, max_size=3))
def test_order_of_files_does_not_matter(
    files: dict[str, list[Pair]], random: Random, sought: list[str]
) -> None:
    """Files indexed in any order, replaced and removed on the way, give the same content."""
    plain, restless = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    one, other = MemoryIndex(plain), MemoryIndex(restless)
    for name, pairs in sorted(files.items()):
        one.replace(name, "d", "hu", pairs)
    names = list(files)
    random.shuffle(names)
    other.replace("gone.po", "d", "hu", [TEA, *(pair for name in names for pair in files[name])])
    for name in names:
        other.replace(name, "old", "es", files[names[0]])
        other.replace(name, "d", "hu", files[name])
    other.remove("gone.po")

    assert content(plain) == content(restless)
    for text in sought:
        assert one.memory("hu").exact(text) == other.memory("hu").exact(text)
        found = one.memory("hu").similar(text, threshold=0.5)
        assert found == other.memory("hu").similar(text, threshold=0.5)
    plain.close()
    restless.close()


@settings(max_examples=60)
@given(st.lists(PAIRS, max_size=8), SOURCES)
def test_agrees_with_the_memory_in_process(pairs: list[Pair], text: str) -> None:
    """Index and list give the same exact matches, and the same best one."""
    connection = sqlite3.connect(":memory:")
    index = MemoryIndex(connection)
    index.replace("a.po", "d", "hu", pairs)
    listed = ListMemory(pairs)

    assert index.memory("hu").exact(text) == listed.exact(text)
    wanted = listed.similar(text, threshold=0.75, limit=1)
    assert index.memory("hu").similar(text, threshold=0.75, limit=1) == wanted
    connection.close()


@pytest.mark.parametrize(
    "damage",
    [
        "PRAGMA user_version = 999",
        "DROP TABLE pair",
        "ALTER TABLE pair ADD COLUMN note TEXT",
        "CREATE TABLE stranger (text TEXT)",
        "DROP INDEX pair_source",
    ],
)
def test_another_version_is_made_anew(
    index: MemoryIndex, connection: sqlite3.Connection, damage: str
) -> None:
    """Tables that are not these are dropped, and the index is empty and works."""
    connection.execute(damage)
    connection.commit()

    anew = MemoryIndex(connection)

    assert anew.digests() == {}
    anew.replace("hu/1.po", "d1", "hu", [TEA])
    assert anew.memory("hu").exact(TEA.source) == (TEA,)


def test_what_is_no_database_is_an_error(tmp_path: Path) -> None:
    """A damaged file is reported by SQLite, for the caller to delete."""
    path = tmp_path / "memory.sqlite3"
    path.write_bytes(b"no database, " * 500)
    connection = sqlite3.connect(path)

    with pytest.raises(sqlite3.DatabaseError):
        MemoryIndex(connection)
    connection.close()


def test_content_stays_in_the_file(tmp_path: Path) -> None:
    """What was indexed is there when the database is opened again."""
    path = tmp_path / "memory.sqlite3"
    first = sqlite3.connect(path)
    MemoryIndex(first).replace("hu/1.po", "d1", "hu", [TEA])
    first.close()

    second = sqlite3.connect(path)
    assert MemoryIndex(second).digests() == {"hu/1.po": "d1"}
    assert MemoryIndex(second).memory("hu").exact(TEA.source) == (TEA,)
    second.close()


@pytest.mark.parametrize("text", ["", "…", "2026", "!?", "茶", "a\0b", "๑๒๓" * 20, "tea " * 3_000])
def test_odd_texts_are_found(index: MemoryIndex, text: str) -> None:
    """Texts without words, tiny texts and very long ones are stored and found."""
    pair = Pair(text, "x")
    index.replace("odd.po", "d", "hu", [pair])

    assert index.memory("hu").exact(text) == (pair,)
    assert index.memory("hu").similar(text, threshold=0.9)[0] == (pair, 1.0)
