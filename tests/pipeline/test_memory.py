"""The memory of a project: its pairs, and an index that nobody can tell from none."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.errors import CatalogError, ExchangeError
from translate_pipeline.exchange.tmx import write_tmx
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair, ScoredPair
from translate_pipeline.pipeline.memory import cache as memory_cache
from translate_pipeline.pipeline.memory.cache import cache_database
from translate_pipeline.pipeline.memory.session import catalog_pairs, open_memory
from translate_pipeline.pipeline.project import open_project

ENGLISH = Language("en", "en")
HUNGARIAN = Language("hu", "hu")
HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
CATALOG = "locales/hu/LC_MESSAGES/one.po"
MEMORY = "locales/hu/memory.tmx"


def entry(source: str, target: str, *, before: str = "#: one/tea.md\n") -> str:
    """Return a PO entry."""
    return f'\n{before}msgid "{source}"\nmsgstr "{target}"\n'


def write(project: Path, name: str, *entries: str) -> None:
    """Write a catalog of a project."""
    path = project / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + "".join(entries), encoding="utf-8")


def write_memory(project: Path, *pairs: Pair) -> None:
    """Write the imported pairs of a project."""
    (project / MEMORY).parent.mkdir(parents=True, exist_ok=True)
    (project / MEMORY).write_bytes(write_tmx({HUNGARIAN: pairs}, source=ENGLISH))


Answers = tuple[list[Pair], list[Pair], list[ScoredPair], list[ScoredPair], list[str]]


def answers(root: Path) -> Answers:
    """Return what the memory of a project says to a few questions, and its problems."""
    with open_memory(open_project(root)) as memory:
        hungarian = memory.language(HUNGARIAN)
        return (
            list(hungarian.exact("Tea")),
            list(hungarian.exact("Tea from Yame.")),
            list(hungarian.similar("Tea from Jame.", threshold=0.5)),
            list(hungarian.similar("Rice", threshold=0.1)),
            [str(problem) for problem in memory.problems],
        )


@pytest.fixture
def project(small_project: Path) -> Path:
    """Return the small project with a catalog and an imported pair."""
    write(small_project, CATALOG, entry("Tea", "Teaa"), entry("Tea from Yame.", "Jamei tea."))
    write_memory(small_project, Pair("Tea", "Thea", origin="(old.po)"))
    return small_project


def test_pairs_of_a_catalog() -> None:
    """Ready messages are pairs, with role, origin and the texts beside them in the article."""
    catalog = Catalog(
        Message(""),
        (
            Message("Title", ("Cím",), references=("i/a.md",),
                    extracted_comments=("image: x", "type: heading 1", "type: caption")),
            Message("Body", ("",), references=("i/a.md",)),
            Message("Menu", ("Étlap",), "food", references=("i/a.md", "i/b.md")),
            Message("Other", ("Más",), references=("i/b.md",)),
            Message("Old", ("Régi",), references=("i/b.md",), is_obsolete=True),
            Message("Fuzzy", ("Homályos",), references=("i/b.md",), flags=("fuzzy",)),
            Message("Cup", ("csésze", "csészék"), msgid_plural="Cups", references=("i/b.md",)),
            Message("Loose", ("Laza",)),
            Message("Free", ("Szabad",)),
        ),
    )  # fmt: skip

    assert catalog_pairs(catalog, origin="i") == (
        Pair("Title", "Cím", None, "heading 1", "", "Body", "i"),
        Pair("Menu", "Étlap", "food", "", "Body", "", "i"),
        Pair("Other", "Más", None, "", "", "Fuzzy", "i"),
        Pair("Loose", "Laza", origin="i"),
        Pair("Free", "Szabad", origin="i"),
    )


def test_catalogs_and_imported_pairs(project: Path) -> None:
    """The memory knows catalogs first, then what was imported."""
    exact, _, similar, _, problems = answers(project)

    assert exact == [Pair("Tea", "Teaa", after="Tea from Yame.", origin="one"),
                     Pair("Tea", "Thea", origin="(old.po)")]  # fmt: skip
    assert similar[0].pair == Pair("Tea from Yame.", "Jamei tea.", before="Tea", origin="one")
    assert 0.9 < similar[0].score < 1
    assert problems == []


def test_every_change_is_seen(project: Path) -> None:
    """A changed, new or removed file changes the answers, whatever its times say."""
    answers(project)
    write(project, CATALOG, entry("Tea", "Tëaa"))
    write(project, "locales/hu/LC_MESSAGES/gone.po", entry("Tea", "Tea!"))
    write(project, "locales/hu/LC_MESSAGES/.#one.po", entry("Tea", "hidden"))
    (project / MEMORY).unlink()

    assert [pair.target for pair in answers(project)[0]] == ["Tëaa", "Tea!"]


def test_another_source_language(project: Path) -> None:
    """The same file gives other pairs once the project's source language is another."""
    assert len(answers(project)[0]) == 2

    (project / "translate-pipeline.toml").write_text('languages = ["hu"]\nsource-language = "de"\n')

    assert len(answers(project)[0]) == 1


def test_unchanged_files_are_not_parsed(project: Path) -> None:
    """The second time the index alone answers: it is not even written."""
    first = answers(project)
    database = cache_database(project)
    before = (database.read_bytes(), database.stat().st_mtime_ns)

    assert answers(project) == first
    assert (database.read_bytes(), database.stat().st_mtime_ns) == before


def test_catalogs_that_were_parsed_are_handed_on(project: Path) -> None:
    """A catalog is parsed once for the memory and for who asks; never an older one of its file."""
    path = project / CATALOG
    data = path.read_bytes()

    with open_memory(open_project(project)) as memory:
        one = memory.catalog(path, data)
        assert one is memory.catalog(path, data)
        assert one == parse_catalog(data, path="x")
        write(project, CATALOG, entry("Tea", "Other"))
        assert [m.msgstr for m in memory.catalog(path, path.read_bytes()).live] == [("Other",)]
    with open_memory(open_project(project)) as memory, pytest.raises(CatalogError):
        memory.catalog(path, b'msgid "')


def test_damaged_files_are_problems(project: Path) -> None:
    """What cannot be read is reported and left out, also when it was fine before."""
    answers(project)
    (project / CATALOG).write_text("<<<<<<< HEAD\n")
    (project / MEMORY).write_text("<tmx>")

    exact, _, _, similar, problems = answers(project)

    assert (exact, similar) == ([], [])
    assert [problem.split(": ")[:2] for problem in problems] == [
        [f"{CATALOG}:1", "error"], [f"{MEMORY}:1", "error"],
    ]  # fmt: skip


def test_the_cache_folder(project: Path) -> None:
    """Git does not see the cache, backups leave it out, and it can be deleted."""
    subprocess.run(["git", "init", "-q", project], check=True)
    first = answers(project)

    folder = cache_database(project).parent
    status = subprocess.run(["git", "-C", project, "status", "--short"], capture_output=True)
    assert b"cache" not in status.stdout
    signature = "Signature: 8a477f597d28d172789f06886806bc55\n"
    assert (folder / "CACHEDIR.TAG").read_text().startswith(signature)
    shutil.rmtree(folder)
    assert answers(project) == first


def garble(path: Path) -> None:
    """Put something else in a file's place."""
    path.write_bytes(b"no database at all" * 99)


def cut(path: Path) -> None:
    """Cut a file in the middle of its pages."""
    path.write_bytes(path.read_bytes()[:5000])


def wipe_pages(path: Path) -> None:
    """Overwrite all but the first page."""
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xa5" * (len(data) - 4096))


def wipe_from_third(path: Path) -> None:
    """Overwrite all but the first pages, as a failing disk may."""
    data = path.read_bytes()
    path.write_bytes(data[:12288] + b"\xa5" * (len(data) - 12288))


def other_tables(path: Path) -> None:
    """Make a database with tables of the same names and other columns."""
    path.unlink()
    with sqlite3.connect(path) as connection:
        for table in ("file", "text", "pair"):
            connection.execute(f"CREATE TABLE {table} (x)")


def folder_instead(path: Path) -> None:
    """Put a folder in the file's place."""
    path.unlink()
    path.mkdir()


def file_instead_of_folder(path: Path) -> None:
    """Put a file in the folder's place."""
    shutil.rmtree(path.parent)
    path.parent.write_text("")


@pytest.mark.parametrize(
    "harm",
    [garble, cut, wipe_pages, wipe_from_third, other_tables, folder_instead,
     file_instead_of_folder],
)  # fmt: skip
def test_a_damaged_cache_does_not_show(project: Path, harm: object) -> None:
    """Whatever becomes of the cache, the answers stay the same."""
    first = answers(project)
    harm(cache_database(project))  # type: ignore[operator]

    assert answers(project) == first
    assert answers(project) == first


def test_a_damaged_index_is_made_anew(project: Path) -> None:
    """After damage the index is a good one again, not left as it was."""
    answers(project)
    path = cache_database(project)
    garble(path)

    answers(project)

    assert path.read_bytes().startswith(b"SQLite format 3\0")


def test_a_locked_index_does_not_show(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another program holds the index, the files themselves answer."""
    first = answers(project)
    write(project, CATALOG, entry("Tea", "Locked"))
    monkeypatch.setattr(memory_cache, "_WAIT_SECONDS", 0.05)
    holder = sqlite3.connect(cache_database(project), isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")

    locked = answers(project)
    holder.execute("ROLLBACK")
    holder.close()

    assert locked != first
    assert answers(project) == locked


def test_two_processes_at_once(project: Path) -> None:
    """Several processes make the index of one project together and say the same."""
    lines = [entry(f"Text number {n} of many", f"{n}. szöveg") for n in range(500)]
    write(project, "locales/hu/LC_MESSAGES/big.po", *lines)
    command = [sys.executable, "-m", "translate_pipeline", "memory", "lookup",
               "Text number 77 of many", "--to", "hu", "--project", str(project)]  # fmt: skip

    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
               for _ in range(3)]  # fmt: skip
    outcomes = [(*process.communicate(), process.returncode) for process in running]

    assert {(err, code) for _, err, code in outcomes} == {(b"", 0)}
    assert len({out for out, _, _ in outcomes}) == 1
    assert "77. szöveg".encode() in outcomes[0][0]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["one.po", "two.po", "zero.po", "memory.tmx"]),
        st.lists(
            st.tuples(st.sampled_from(["Tea", "Tea from Yame.", "Rice", "Rice for all"]),
                      st.sampled_from(["a", "b", "c"])),
            max_size=4, unique_by=lambda one: one[0],
        ),
        st.sampled_from(["write", "write", "write", "remove", "damage", "forget"]),
    ),
    min_size=1,
    max_size=6,
)  # fmt: skip


def take_step(root: Path, name: str, texts: list[tuple[str, str]], kind: str) -> None:
    """Change one file of a project's memory, or delete the cache."""
    path = root / "locales/hu" / (name if name == "memory.tmx" else f"LC_MESSAGES/{name}")
    if kind == "forget":
        shutil.rmtree(root / memory_cache.CACHE_FOLDER, ignore_errors=True)
    elif kind == "remove":
        path.unlink(missing_ok=True)
    elif kind == "damage":
        path.write_text("<<<<<<< HEAD\n")
    elif name == "memory.tmx":
        write_memory(root, *(Pair(source, target) for source, target in texts))
    else:
        write(root, f"locales/hu/LC_MESSAGES/{name}", *(entry(*pair) for pair in texts))


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder for many small projects."""
    return tmp_path_factory.mktemp("law")


@given(steps=STEPS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_cache_is_invisible(folders: Path, steps: list[tuple[str, list, str]]) -> None:
    """Law 8: after any changes the index says what the files say without one."""
    root = folders / "project"
    shutil.rmtree(root, ignore_errors=True)
    (root / "locales/hu/LC_MESSAGES").mkdir(parents=True)
    (root / "translate-pipeline.toml").write_text('languages = ["hu"]\n')
    for step in steps:
        take_step(root, *step)
        with_index = answers(root)

    take_step(root, "", [], "forget")
    assert answers(root) == with_index


def test_errors_are_of_their_kind(project: Path) -> None:
    """A problem of a catalog is a catalog's error, one of ``memory.tmx`` an exchange's."""
    (project / CATALOG).write_bytes(b"\xff")
    (project / MEMORY).write_bytes(b"\xff")

    with open_memory(open_project(project)) as memory:
        assert [type(problem) for problem in memory.problems] == [CatalogError, ExchangeError]
