"""``translate-pipeline memory`` as its user sees it."""

import json
import re
from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute
from translate_pipeline.exchange.tmx import write_tmx
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair

PAIRS = [
    Pair("The fair opens on 9 May", "A vásár május 9-én nyílik", None, "title", origin="2026-03"),
    Pair("The fair opens on 9 May", "A vásár május 9-én nyílik", None, "caption", origin="2026-04"),
    Pair("Tea", "Teaa", context="menu"),
]  # fmt: skip


def run(project: Path, *arguments: str) -> int:
    """Run a command of the group on a project; return its exit code."""
    return execute(["memory", *arguments, "--project", str(project)])


@pytest.fixture
def project(small_project: Path) -> Path:
    """Return the small project with a TMX file in it."""
    data = write_tmx({Language("hu", "hu"): PAIRS}, source=Language("en", "en"))
    (small_project / "old.tmx").write_bytes(data)
    return small_project


@pytest.fixture
def filled(project: Path, capfd: pytest.CaptureFixture[str]) -> Path:
    """Return that project with the file imported."""
    assert run(project, "import", str(project / "old.tmx")) == 0
    capfd.readouterr()
    return project


def test_import_says_what_it_took(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """One line a language, and one with what was left out."""
    text = 'msgid ""\nmsgstr ""\n\nmsgid "A"\nmsgstr "A"\n\n#, fuzzy\nmsgid "B"\nmsgstr "C"\n'
    (project / "old.po").write_text(text)

    assert run(project, "import", str(project / "old.tmx")) == 0
    assert run(project, "import", str(project / "old.po"), "--to", "HU") == 0

    assert capfd.readouterr() == (
        "locales/hu/memory.tmx: 3 pairs taken, 0 known already\n"
        "locales/hu/memory.tmx: 0 pairs taken, 0 known already\n"
        "  left out: 1 fuzzy, 1 equal to the source\n",
        "",
    )


def test_export_says_what_it_wrote(
    filled: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line with the counts; a second export changes nothing."""
    monkeypatch.chdir(filled)

    assert run(filled, "export", "new.tmx", "--to", "hu") == 0
    assert run(filled, "export", "new.tmx") == 0

    assert capfd.readouterr().out == (
        "new.tmx: 3 pairs (hu 3)\nnew.tmx: 3 pairs (hu 3); unchanged\n"
    )


def test_lookup(filled: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A match shows score, place, what differs, and the translation; equal ones once."""
    assert run(filled, "lookup", "The fair opens on 10 May", "--to", "hu") == 0

    assert capfd.readouterr().out == (
        "What differs: [-in the memory only-] {+in your text only+}\n"
        "\n"
        "93 %  2026-04, caption\n"
        "  en  The fair opens on [-9-]{+10+} May\n"
        "  hu  A vásár május 9-én nyílik\n"
    )


def test_lookup_of_an_equal_text(filled: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Only equal texts are 100 %, and nothing is marked in them."""
    assert run(filled, "lookup", " Tea\n", "--to", "hu", "--threshold", "1") == 0

    assert capfd.readouterr().out == (
        "100 %  (old.tmx), context: menu\n   en  Tea\n   hu  Teaa\n"
    )  # fmt: skip


def test_lookup_in_json(filled: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Programs get every field of a pair."""
    assert run(filled, "lookup", "Tea", "--to", "hu", "--format", "json") == 0

    assert json.loads(capfd.readouterr().out) == {
        "version": 1,
        "text": "Tea",
        "language": "hu",
        "matches": [
            {"score": 1.0, "source": "Tea", "target": "Teaa", "context": "menu", "role": "",
             "before": "", "after": "", "origin": "(old.tmx)"},
        ],
    }  # fmt: skip


def test_lookup_without_a_match(filled: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing found is an answer, not an error."""
    assert run(filled, "lookup", "Nothing alike is here at all", "--to", "hu") == 0
    assert capfd.readouterr() == ("no match of 60 % or more\n", "")


def test_lookup_of_markup(filled: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Brackets in texts are not taken for the terminal's own markup."""
    assert run(filled, "lookup", "[bold]Tea[/bold]", "--to", "hu", "--threshold", "0.1") == 0
    assert "{+[bold]+}Tea{+[/bold]+}" in capfd.readouterr().out


BAD = {
    "no such file": (["import", "none.tmx"], r"none\.tmx: error: file not found; .+"),
    "a folder": (["import", "source"], r".*source.* is a directory\."),
    "no format": (["import", "notes.md"], r"error: 'notes\.md' is in no format .*\.tmx or \.po"),
    "no TMX": (["import", "bad.tmx"], r"bad\.tmx:1: error: broken XML: .*; .+"),
    "no language of ours": (
        ["import", "german.tmx"],
        r"german\.tmx: error: no text in en with a translation into hu; its languages are: en, de",
    ),
    "PO without language": (["import", "a.po"], r"a\.po: error: a PO file does not .*--to hu'"),
    "PO in another language": (
        ["import", "a.po", "--to", "hu"],
        r"a\.po: error: its header says that it is in 'de'; .+",
    ),
    "damaged PO": (["import", "b.po", "--to", "hu"], r"b\.po:3: error: .*; .+"),
    "no such language": (["import", "old.tmx", "--to", "xx"], r"error: no language 'xx'; .*hu"),
    "no text": (["lookup", " ", "--to", "hu"], r"error: nothing to look up; give a text, .+"),
    "no UTF-8": (["lookup", "a\udcff", "--to", "hu"], r"error: the text is not UTF-8; .+"),
    "no --to": (["lookup", "Tea"], r".*Missing option '--to'\."),
    "threshold": (["lookup", "Tea", "--to", "hu", "--threshold", "60"], r".*0<=x<=1.*"),
    "limit": (["lookup", "Tea", "--to", "hu", "--limit", "0"], r".*x>=1.*"),
    "export to a page": (["export", "notes.md"], r"error: 'notes\.md' is no name .*'\.tmx'"),
    "export to nowhere": (["export", "old.tmx/a.tmx"], r"old\.tmx/a\.tmx: error: cannot .*; .+"),
    "export of nothing": (["export", "a.tmx"], r"error: the memory holds no .*; translate .+"),
}


@pytest.mark.parametrize(("arguments", "message"), BAD.values(), ids=BAD)
def test_bad_requests(
    project: Path,
    arguments: list[str],
    message: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A request that cannot be met ends with 2, one line to stderr, and no file written."""
    monkeypatch.chdir(project)
    (project / "notes.md").write_text("Notes\n")
    (project / "bad.tmx").write_text("Notes & more\n")
    (project / "a.po").write_text('msgid ""\nmsgstr ""\n"Language: de\\n"\n')
    (project / "b.po").write_text('msgid "Tea"\nmsgstr "T"\nmsgid "R\n')
    german = {Language("de", "de"): [Pair("Tea", "Tee")]}
    (project / "german.tmx").write_bytes(write_tmx(german, source=Language("en", "en")))
    if arguments == ["export", "old.tmx/a.tmx"]:
        assert run(project, "import", "old.tmx") == 0
    before = sorted(path for path in project.rglob("*") if "cache" not in str(path))
    capfd.readouterr()

    assert run(project, *arguments) == 2

    out, err = capfd.readouterr()
    assert out == ""
    assert re.fullmatch(message, err.splitlines()[-1]), err
    assert sorted(path for path in project.rglob("*") if "cache" not in str(path)) == before


def test_a_damaged_catalog_is_told(filled: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A lookup answers from what is readable, and ends with 2 because of the rest."""
    path = filled / "locales/hu/LC_MESSAGES/one.po"
    path.parent.mkdir()
    path.write_text("<<<<<<< HEAD\n")

    assert run(filled, "lookup", "Tea", "--to", "hu") == 2

    out, err = capfd.readouterr()
    assert "Teaa" in out
    assert err == (
        "locales/hu/LC_MESSAGES/one.po:1: error: a merge conflict marker; "
        "resolve the conflict first\n"
    )


@pytest.mark.parametrize("command", ["import", "export", "lookup"])
def test_help_has_an_example(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Every command of the group explains itself with an example."""
    assert execute(["memory", command, "--help"]) == 0
    assert f"Example:\n    translate-pipeline memory {command}" in capfd.readouterr().out
