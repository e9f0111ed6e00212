"""Files for editors and git: what is missing is added, nothing else changes."""

import shutil
import subprocess
from pathlib import Path

import pytest

from translate_pipeline.pipeline.editors.attributes import contradictions
from translate_pipeline.pipeline.editors.files import (
    CATALOG_ATTRIBUTES,
    needed_editor_files,
    write_editor_files,
)
from translate_pipeline.pipeline.project import open_project

NAMES = ("locales/index.lokalize", ".gitattributes", ".gitignore")
IGNORES = "build/\n*.mo\n*.po~\n.translate-pipeline-cache/\n"
ATTRIBUTES = "*.po text eol=lf\n*.pot text eol=lf\n"


def write(project: Path, **files: str) -> tuple[str, ...]:
    """Put git's files in place, then write what is missing; return what was written."""
    for name, text in files.items():
        (project / f".git{name}").write_bytes(text.encode())
    return write_editor_files(open_project(project))


def test_all_files_are_made(small_project: Path) -> None:
    """A project without any of the files gets all three."""
    assert write(small_project) == NAMES

    assert (small_project / ".gitignore").read_text() == IGNORES
    assert (small_project / ".gitattributes").read_text() == ATTRIBUTES
    assert "[RegExps]\nWordWrap=-1\n" in (small_project / NAMES[0]).read_text()


def test_a_second_run_touches_nothing(small_project: Path) -> None:
    """Once in place, no byte and no modification time changes."""
    write(small_project)
    before = [(small_project / name).stat().st_mtime_ns for name in NAMES]

    assert write(small_project) == ()

    assert [(small_project / name).stat().st_mtime_ns for name in NAMES] == before


def test_needed_files_are_named_and_not_written(small_project: Path) -> None:
    """The question what is missing writes nothing."""
    assert needed_editor_files(open_project(small_project)) == NAMES
    assert not (small_project / ".gitignore").exists()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (IGNORES, IGNORES),
        ("/build\n*.mo\n*~\n.translate-pipeline-cache\n", None),
        ("build/*\n*.[mp]o\n*.po~\n.translate-*/\n", "build/*\n*.[mp]o\n*.po~\n.translate-*/\n"),
        ("!*.mo\nbuild\n*.po~\n/.translate-pipeline-cache/\n", None),
        ("a\r\n", "a\r\n" + IGNORES.replace("\n", "\r\n")),
        ("a", "a\n" + IGNORES),
        ("", IGNORES),
        ("# build/\nrebuild/\n", "# build/\nrebuild/\n" + IGNORES),
        ("\ufeffbuild/\n", "\ufeffbuild/\n" + IGNORES.removeprefix("build/\n")),
    ],
)
def test_ignores(small_project: Path, before: str, after: str | None) -> None:
    """Missing entries come at the end; an entry that says the same in other words counts."""
    write(small_project, ignore=before)

    expected = before if after is None else after
    assert (small_project / ".gitignore").read_bytes() == expected.encode()


@pytest.mark.parametrize(
    ("before", "added"),
    [
        (ATTRIBUTES, ""),
        ("*.po text eol=lf -diff\n*.pot eol=lf\n", ""),
        ("*.po* text eol=lf\n", ""),
        ("* text=auto eol=lf\n", ""),
        ("locales/** text eol=lf\n", ""),
        ("* text=auto\n", ATTRIBUTES),
        ("* -text\n", ATTRIBUTES),
        ("*.po eol=crlf\n", "*.pot text eol=lf\n"),
        ("*.po binary\n*.pot -text\n", ""),
        ("*.po merge=translate-pipeline\n", ATTRIBUTES),
        ("docs/*.po text eol=lf\n", ATTRIBUTES),
        ("*.png binary", "\n" + ATTRIBUTES),
    ],
)
def test_attributes(small_project: Path, before: str, added: str) -> None:
    """A line that says the same is not doubled, one that says the contrary is left alone."""
    write(small_project, attributes=before)

    assert (small_project / ".gitattributes").read_text() == before + added


@pytest.mark.skipif(not shutil.which("git"), reason="apt-get install git")
@pytest.mark.parametrize(
    "before",
    ["", "* -text\n", "* text=auto\n", "*.po* text eol=lf\n", "*.po eol=lf\r\n", "* eol=crlf\n"],
)
def test_git_agrees(small_project: Path, before: str) -> None:
    """After writing, git itself says that catalogs have LF."""
    subprocess.run(["git", "init", "--quiet", small_project], check=True)

    write(small_project, attributes=before)

    for name in ("locales/hu/LC_MESSAGES/one.po", "locales/one.pot"):
        command = ["git", "-C", small_project, "check-attr", "eol", "--", name]
        answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert answer == f"{name}: eol: lf\n"


def test_the_merge_driver_is_one_more_attribute(small_project: Path) -> None:
    """With a merge driver its line is added, once."""
    project = open_project(small_project)
    write_editor_files(project)

    assert write_editor_files(project, merge_driver="by-message") == (".gitattributes",)
    assert write_editor_files(project, merge_driver="by-message") == ()

    text = (small_project / ".gitattributes").read_text()
    assert text == ATTRIBUTES + "*.po merge=by-message\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (ATTRIBUTES, []),
        ("*.po eol=crlf\n", [1]),
        ("# x\n*.po binary\n*.pot -text\n", [2, 3]),
        ("*.po -text\n*.po text eol=lf\n", []),
    ],
)
def test_contradictions(text: str, lines: list[int]) -> None:
    """The lines that win and say the contrary are found."""
    assert contradictions(text, CATALOG_ATTRIBUTES) == lines


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[General]\nLangCode=hu\n", "[General]\nLangCode=hu\n\n[RegExps]\nWordWrap=-1\n"),
        ("[RegExps]\nAccel=&\n[Other]\n", "[RegExps]\nWordWrap=-1\nAccel=&\n[Other]\n"),
        ("[RegExps]\r\nAccel=&\r\n", "[RegExps]\r\nWordWrap=-1\r\nAccel=&\r\n"),
        ("[RegExps]\nWordWrap=80\n", "[RegExps]\nWordWrap=80\n"),
        ("[General]\nWordWrap=1\n", "[General]\nWordWrap=1\n\n[RegExps]\nWordWrap=-1\n"),
    ],
)
def test_lokalize(small_project: Path, before: str, after: str) -> None:
    """The settings of Lokalize keep their values and get the one that is missing."""
    path = small_project / NAMES[0]
    path.parent.mkdir()
    path.write_bytes(before.encode())

    write(small_project)

    assert path.read_bytes() == after.encode()


def test_a_linked_file_is_left_alone(small_project: Path, tmp_path: Path) -> None:
    """A symbolic link may lead to a file that others share, so nothing is written there."""
    shared = tmp_path / "shared"
    shared.write_text("mine\n")
    (small_project / ".gitignore").symlink_to(shared)

    assert ".gitignore" not in write(small_project)

    assert shared.read_text() == "mine\n"
    assert (small_project / ".gitignore").is_symlink()


def test_bytes_that_are_no_text_stay(small_project: Path) -> None:
    """A file in another encoding keeps its bytes."""
    (small_project / ".gitignore").write_bytes(b"caf\xe9/\n")

    write(small_project)

    assert (small_project / ".gitignore").read_bytes() == b"caf\xe9/\n" + IGNORES.encode()
