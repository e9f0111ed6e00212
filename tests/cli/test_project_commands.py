"""The commands that rename, add, remove and look: output and exit codes."""

import json
from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute
from translate_pipeline.pipeline.memory.cache import CACHE_FOLDER


def run(project: Path, *arguments: str) -> int:
    """Run a command on a project; return its exit code."""
    return execute([*arguments, "--project", str(project)])


@pytest.fixture
def project(small_project: Path, capfd: pytest.CaptureFixture[str]) -> Path:
    """Return the small project with its catalogs; nothing is printed yet."""
    assert run(small_project, "update") == 0
    capfd.readouterr()
    return small_project


def files(folder: Path) -> dict[str, bytes]:
    """Return every file's content."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    paths = [path for path in paths if CACHE_FOLDER not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_rename_issue(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The command prints what it moves, and a dry run prints the same and does nothing."""
    before = files(project)
    assert run(project, "rename-issue", "one", "two", "--dry-run") == 0
    planned = capfd.readouterr().out
    assert files(project) == before

    assert run(project, "rename-issue", "one", "two") == 0

    assert capfd.readouterr().out == planned.replace("Would rename", "Renamed")
    assert planned.splitlines() == [
        "Would rename:",
        "  source/one -> source/two",
        "  locales/one.pot -> locales/two.pot",
        "  locales/hu/LC_MESSAGES/one.po -> locales/hu/LC_MESSAGES/two.po",
        "  source/two/issue.yaml: changed in place",
    ]
    assert run(project, "run") == 0


def test_rename_article(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Links to the old name are listed with their lines."""
    with (project / "source/one/rice.md").open("a") as file:
        file.write("\nSee [tea](tea.md).\n")
    run(project, "update")
    capfd.readouterr()

    assert run(project, "rename-article", "one/tea.md", "one/leaf.md") == 0

    out = capfd.readouterr().out
    assert "  source/one/tea.md -> source/one/leaf.md\n" in out
    assert "left alone:\n  source/one/rice.md:7\n" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("rename-issue", "one"),
        ("rename-issue", "nope", "two"),
        ("rename-issue", "one", "a/b"),
        ("rename-article", "tea.md", "leaf.md"),
        ("rename-article", "one/", "leaf.md"),
        ("rename-article", "one/x/tea.md", "leaf.md"),
        ("rename-article", "one/tea.md", "two/leaf.md"),
        ("rename-article", "one/tea.md", "../leaf.md"),
        ("rename-article", "nope/tea.md", "leaf.md"),
        ("add-language", "xx"),
        ("add-language", "hu"),
        ("add-language", "de", "--locale", "de_XX_"),
        ("remove-language", "de"),
        ("remove-language", "hu"),
        ("remove-language", "hu", "--delete"),
    ],
    ids=" ".join,
)
def test_wrong_requests(
    project: Path, arguments: tuple[str, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    """A request that makes no sense ends with 2, says so on stderr, and changes nothing."""
    before = files(project)

    assert run(project, *arguments) == 2

    captured = capfd.readouterr()
    assert captured.err
    assert captured.out == ""
    assert files(project) == before


def test_add_and_remove_language(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A new language gets its catalogs at once; a removed one leaves them, and says so."""
    hungarian = (project / "locales/hu/LC_MESSAGES/one.po").stat().st_mtime_ns

    assert run(project, "add-language", "pt_BR") == 0
    added = capfd.readouterr().out
    assert run(project, "remove-language", "pt-BR") == 0
    removed = capfd.readouterr().out

    assert added == (
        "Added 'pt_BR' to translate-pipeline.toml.\n"
        "  locales/pt_BR/LC_MESSAGES/one.po: 0 translations\n"
    )
    assert "locales/pt_BR/LC_MESSAGES/one.po: 0 translations of 0 words" in removed
    assert "Language: pt_BR" in (project / "locales/pt_BR/LC_MESSAGES/one.po").read_text()
    assert (project / "locales/hu/LC_MESSAGES/one.po").stat().st_mtime_ns == hungarian


def test_a_language_that_returns_has_its_translations(project: Path) -> None:
    """Catalogs that a removal left are used again as they are."""
    run(project, "add-language", "es")
    path = project / "locales/es/LC_MESSAGES/one.po"
    path.write_text(path.read_text().replace('msgid "Tea"\nmsgstr ""', 'msgid "Tea"\nmsgstr "Té"'))
    data = path.read_bytes()

    run(project, "remove-language", "es")
    assert run(project, "add-language", "es") == 0

    assert path.read_bytes() == data


def test_doctor_of_a_fresh_project(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What ``init`` and ``update`` lay out has nothing to mend."""
    execute(["init", str(tmp_path)])
    run(tmp_path, "update")
    capfd.readouterr()

    assert run(tmp_path, "doctor") == 0

    assert capfd.readouterr().out.splitlines()[-1].startswith("All is well")


def test_doctor_finds_something(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What has to be mended is listed with its place, ends with 1, and nothing is written."""
    (project / ".gitattributes").write_text("*.po eol=crlf\n")
    before = files(project)

    assert run(project, "doctor") == 1

    captured = capfd.readouterr()
    assert captured.err == ""
    assert "  MEND  .gitattributes:1: gives catalogs other line ends\n" in captured.out
    assert captured.out.splitlines()[-1].startswith("2 things to mend, ")
    assert files(project) == before


def test_a_new_language_gets_catalogs_of_frozen_issues(project: Path) -> None:
    """A catalog that is not there cannot be touched: also a frozen issue gets one."""
    with (project / "source/one/issue.yaml").open("a") as file:
        file.write("frozen: true\n")

    assert run(project, "add-language", "es") == 0

    assert (project / "locales/es/LC_MESSAGES/one.po").exists()


def test_doctor_json(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Diagnoses come as JSON with their place and advice."""
    (project / "locales/index.lokalize").write_text("[RegExps]\nWordWrap=80\n")

    assert run(project, "doctor", "--format", "json") == 1

    answer = json.loads(capfd.readouterr().out)
    assert answer["version"] == 1
    assert {
        "area": "Editors and git",
        "condition": "attention",
        "message": "WordWrap is 80",
        "path": "locales/index.lokalize",
        "line": 0,
        "advice": "write 'WordWrap=-1', or Lokalize re-wraps all messages",
    } in answer["diagnoses"]


@pytest.mark.parametrize("text", ["languages = [1\n]\n", "languages = []\n", "nonsense = 1\n"])
def test_doctor_without_a_configuration(
    project: Path, text: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """A project whose configuration cannot be read ends with 2 and its error."""
    (project / "translate-pipeline.toml").write_text(text)

    assert run(project, "doctor") == 2

    assert capfd.readouterr().err.startswith("translate-pipeline.toml:1")
