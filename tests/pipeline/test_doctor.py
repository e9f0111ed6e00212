"""The doctor tells what is wrong with a project, and what to do; it writes nothing."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from translate_pipeline.model.diagnosis import Condition, Diagnosis
from translate_pipeline.pipeline.doctor import diagnose
from translate_pipeline.pipeline.editors.files import write_editor_files
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.update import update_issues
from translate_pipeline.reports.doctor import doctor_view

CATALOG = "locales/hu/LC_MESSAGES/one.po"
needs_git = pytest.mark.skipif(not shutil.which("git"), reason="apt-get install git")


@pytest.fixture
def healthy(small_project: Path) -> Path:
    """Return a project that lacks nothing."""
    (small_project / "glossary.yaml").write_text(GLOSSARY)
    project = open_project(small_project)
    update_issues(project)
    write_editor_files(project)
    return small_project


GLOSSARY = "version: 1\nsource: en\ntargets: [hu]\nkinds: {}\nentries: []\n"


def found(folder: Path) -> list[Diagnosis]:
    """Return all that is not as it should be."""
    return [d for d in diagnose(open_project(folder)) if d.condition is not Condition.OK]


def to_mend(folder: Path) -> list[tuple[str, int, str]]:
    """Return path, line and message of what has to be mended."""
    return [
        (d.path, d.line, d.message) for d in found(folder) if d.condition is Condition.ATTENTION
    ]


def hints(folder: Path) -> list[tuple[str, str]]:
    """Return path and message of the hints about files."""
    return [(d.path, d.message) for d in found(folder) if d.path and d.condition is Condition.HINT]


def replace(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Return what replaces a text in a file that has it."""

    def change(folder: Path) -> None:
        text = (folder / name).read_bytes()
        assert old.encode() in text
        (folder / name).write_bytes(text.replace(old.encode(), new.encode()))

    return change


def make(name: str, text: str = "x\n") -> Callable[[Path], None]:
    """Return what makes a file, or adds to its end."""

    def change(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(text)

    return change


def remove(name: str) -> Callable[[Path], None]:
    """Return what removes a file."""
    return lambda folder: (folder / name).unlink()


def spoil_cache(folder: Path) -> None:
    """Put a file where the cache's folder belongs."""
    shutil.rmtree(folder / ".translate-pipeline-cache")
    make(".translate-pipeline-cache")(folder)


def test_nothing_to_mend(healthy: Path) -> None:
    """A project as the commands leave it needs nothing, inside git and outside."""
    assert to_mend(healthy) == []
    assert hints(healthy) == []


def test_nothing_is_written(healthy: Path) -> None:
    """A look changes no file, no modification time, and makes none."""
    (healthy / ".gitignore").unlink()
    before = {p: p.stat().st_mtime_ns for p in healthy.rglob("*")}

    diagnose(open_project(healthy))

    assert {p: p.stat().st_mtime_ns for p in healthy.rglob("*")} == before


TO_MEND = {
    "issue": (
        replace("source/one/issue.yaml", "id: one", "id: eins"),
        ("source/one/issue.yaml", 1, "id 'eins' is not the folder's name"),
    ),
    "article": (remove("source/one/tea.md"), ("source/one/tea.md", 0, "file not found")),
    "glossary": (
        make("glossary.yaml", "nonsense: 1\n"), ("glossary.yaml", 6, "unknown key 'nonsense'"),
    ),
    "conflict in an article": (
        make("source/one/tea.md", "<<<<<<< HEAD\n"),
        ("source/one/tea.md", 6, "a merge conflict marker"),
    ),
    "no catalog": (remove(CATALOG), (CATALOG, 0, "no catalog yet")),
    "no template": (remove("locales/one.pot"), ("locales/one.pot", 0, "no template yet")),
    "damaged template": (
        make("locales/one.pot", "\nnonsense\n"),
        ("locales/one.pot", 0, "'nonsense' is no PO keyword"),
    ),
    "conflict in a catalog": (
        make(CATALOG, "\n>>>>>>> other\n"), (CATALOG, 0, "a merge conflict marker"),
    ),
    "BOM": (
        replace(CATALOG, '#, no-wrap\nmsgid ""\n', '\ufeffmsgid ""\n'),
        (CATALOG, 1, "a byte order mark at the start"),
    ),
    "CRLF": (
        replace(CATALOG, 'msgid "Tea"\n', 'msgid "Tea"\r\n'),
        (CATALOG, 0, "line ends of Windows or old Macs"),
    ),
    "language": (replace(CATALOG, "Language: hu", "Language: de"),
                 (CATALOG, 1, "Language says 'de'")),
    "plural forms": (
        replace(CATALOG, "Plural-Forms: nplurals=2; plural=(n != 1);", "Plural-Forms: "),
        (CATALOG, 1, "Plural-Forms says nothing"),
    ),
    "damaged catalog without issue": (
        make("locales/hu/LC_MESSAGES/two.po"),
        ("locales/hu/LC_MESSAGES/two.po", 0, "'x' is no PO keyword"),
    ),
    "damaged memory": (
        make("locales/hu/memory.tmx", "<tmx>"),
        ("locales/hu/memory.tmx", 0, "the file ends too early"),
    ),
    "other spelling": (
        make("locales/HU/LC_MESSAGES/one.po"),
        ("locales/HU/LC_MESSAGES/one.po", 0, "in a folder of another spelling"),
    ),
    "no settings": (remove(".gitattributes"), (".gitattributes", 0, "lacks lines")),
    "contradiction": (
        make(".gitattributes", "*.pot binary\n"),
        (".gitattributes", 3, "gives catalogs other line ends"),
    ),
    "word wrap": (
        replace("locales/index.lokalize", "WordWrap=-1", "WordWrap=80"),
        ("locales/index.lokalize", 0, "WordWrap is 80"),
    ),
    "cache": (
        spoil_cache,
        (".translate-pipeline-cache", 0, "not usable as the cache"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), TO_MEND.values(), ids=TO_MEND)
def test_what_is_to_mend(
    healthy: Path, change: Callable[[Path], None], expected: tuple[str, int, str]
) -> None:
    """One thing that is wrong is one diagnosis, with its place and with advice."""
    change(healthy)

    ((path, line, message),) = to_mend(healthy)

    assert (path, message) == (expected[0], expected[2])
    assert line == expected[1] or not expected[1]
    assert all(diagnosis.advice for diagnosis in found(healthy))


HINTS = {
    "catalog without issue": (
        lambda folder: shutil.copy(folder / CATALOG, (folder / CATALOG).with_name("two.po")),
        "no issue of this name, so only the memory uses it",
    ),
    "template without issue": (make("locales/two.pot"), "no issue of this name"),
    "draft": (make("source/one/draft.md"), "not listed in issue.yaml, so nobody translates it"),
    "leftover article": (make("source/one/tea.md~"), "left over by an editor"),
    "stray folder": (make("source/two/tea.md"), "articles without an issue.yaml"),
    "backup": (make("locales/hu/LC_MESSAGES/one.po~"), "left over by an editor or a merge"),
    "merge": (make("locales/hu/LC_MESSAGES/one.po.orig"), "left over by an editor or a merge"),
    "unknown": (make("locales/notes.txt"), "no file of a catalog"),
    "language": (
        make("locales/es/LC_MESSAGES/one.po"), "a language that the project does not have",
    ),
    "glossary": (remove("glossary.yaml"), "no glossary, so no name is checked"),
    "charset": (replace(CATALOG, "charset=UTF-8", "charset=ISO-8859-2"), "written in ISO-8859-2"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "message"), HINTS.values(), ids=HINTS)
def test_hints(healthy: Path, change: Callable[[Path], None], message: str) -> None:
    """What could be better is a hint, and nothing has to be mended."""
    change(healthy)

    assert [found for _, found in hints(healthy)] == [message]
    assert to_mend(healthy) == []


def test_only_obsolete_messages(healthy: Path) -> None:
    """A catalog with obsolete messages only is told."""
    path = healthy / CATALOG
    header = path.read_text(encoding="utf-8").partition("\n\n")[0]
    path.write_text(f'{header}\n\n#~ msgid "a"\n#~ msgstr "b"\n', encoding="utf-8")

    assert hints(healthy) == [(CATALOG, "obsolete messages only")]


def test_compiled_catalogs_are_no_surprise(healthy: Path) -> None:
    """A ``.mo`` file beside a catalog is fine."""
    make("locales/hu/LC_MESSAGES/one.mo")(healthy)

    assert found(healthy) == [d for d in found(healthy) if not d.path]


def test_a_frozen_issue(healthy: Path) -> None:
    """A frozen issue is told as such; a catalog that it lacks is one update away."""
    make("source/one/issue.yaml", "frozen: true\n")(healthy)
    assert "2 articles, frozen" in [d.message for d in diagnose(open_project(healthy))]
    assert to_mend(healthy) == []

    (healthy / "locales/one.pot").unlink()
    (healthy / CATALOG).unlink()

    assert to_mend(healthy) == [(CATALOG, 0, "no catalog yet")]
    assert any("'translate-pipeline update'" in diagnosis.advice for diagnosis in found(healthy))


@needs_git
@pytest.mark.parametrize(
    ("prepare", "message"),
    [
        (make(".git/info/attributes", "*.po -text eol=crlf\n"), "git does not keep LF in catalogs"),
        (make(".git/info/exclude", "*.po\n"), "git ignores catalogs, so work is not kept"),
    ],
)
def test_git_itself_is_asked(healthy: Path, prepare: Callable[[Path], None], message: str) -> None:
    """Settings of git that overrule the project's are found."""
    subprocess.run(["git", "init", "--quiet", healthy], check=True)
    assert to_mend(healthy) == []

    prepare(healthy)

    assert to_mend(healthy) == [(CATALOG, 0, message)]


@needs_git
def test_merge_driver_and_line_ends_are_hints(healthy: Path) -> None:
    """A clone without the merge driver, or one that changes line ends of articles, is told."""
    subprocess.run(["git", "init", "--quiet", healthy], check=True)
    config = ["git", "-C", healthy, "config"]
    subprocess.run([*config, "core.autocrlf", "true"], check=True)
    messages = {d.message for d in found(healthy)}
    assert "git merges catalogs by line in this clone" in messages
    assert "core.autocrlf changes the articles' line ends" in messages

    subprocess.run([*config, "core.autocrlf", "false"], check=True)
    subprocess.run([*config, "merge.translate-pipeline.driver", "true"], check=True)
    make(".gitattributes", "*.po merge=translate-pipeline\n")(healthy)

    assert "git merges catalogs by message" in [d.message for d in diagnose(open_project(healthy))]
    assert not [d for d in found(healthy) if d.area == "Editors and git"]


def test_without_git_or_gettext(healthy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where optional tools are missing, hints say how to get them, and all else goes on."""
    monkeypatch.setenv("PATH", "")

    assert to_mend(healthy) == []
    advice = [d.advice for d in found(healthy)]
    assert "apt-get install gettext (optional)" in advice
    assert "apt-get install git (optional)" in advice


def test_the_view_fits_80_columns(healthy: Path) -> None:
    """Long messages and advice are wrapped and hang below their mark."""
    for change in (make(".gitattributes", "*.po binary\n"), make("locales/two.pot")):
        change(healthy)

    lines = [str(line) for line in doctor_view(diagnose(open_project(healthy)), width_columns=80)]

    assert max(map(len, lines)) <= 80
    assert "  MEND  .gitattributes:3: gives catalogs other line ends" in lines
    assert "        → write 'text eol=lf' there, for editors and 'update' write LF" in lines
    assert all(line == line.rstrip() for line in lines)
