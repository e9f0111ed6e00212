"""The command line: help, output, exit codes."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from translate_pipeline import __version__
from translate_pipeline.cli.main import cli, execute

COMMANDS = sorted(cli.commands)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(command: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Every command explains itself with an example that starts with the program's name."""
    assert execute([command, "--help"]) == 0

    text = capfd.readouterr().out
    assert f"Example:\n    translate-pipeline {command}" in text


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_names_every_command(command: str) -> None:
    """README tells what each command is for."""
    readme = Path(__file__).parent.parent.parent / "README.md"
    assert f"`{command}`" in readme.read_text(encoding="utf-8")


def test_version(capfd: pytest.CaptureFixture[str]) -> None:
    """``--version`` prints the package's version."""
    assert execute(["--version"]) == 0
    assert capfd.readouterr().out == f"translate-pipeline, version {__version__}\n"


@pytest.mark.parametrize("arguments", [["nope"], ["update", "--nope"], ["check", "--fail-on", "x"],
                                       ["check", "--lang", "xx"], ["check", "--select", "nope"]],
                         ids=" ".join)  # fmt: skip
def test_wrong_requests(
    small_project: Path, arguments: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    """A request that makes no sense ends with 2 and says so."""
    place = ["--project", str(small_project)] if arguments[0] != "nope" else []

    assert execute([*arguments, *place]) == 2
    assert capfd.readouterr().err


def test_check_finds_and_fails(small_project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """An error among the findings ends ``check`` with 1; the line names catalog and check."""
    execute(["update", "--project", str(small_project)])
    path = small_project / "locales/hu/LC_MESSAGES/one.po"
    text = path.read_text(encoding="utf-8")
    changed = text.replace('"Tea from Yame."\nmsgstr ""', '"Tea from Yame."\nmsgstr "`Tea`"')
    path.write_text(changed, encoding="utf-8")
    capfd.readouterr()

    code = execute(["check", "--project", str(small_project), "--select", "extra-code"])

    out = capfd.readouterr().out.splitlines()
    assert code == 1
    assert out[0].startswith("locales/hu/LC_MESSAGES/one.po:")
    assert ":1: error extra-code: " in out[0]
    assert out[-1] == "1 error, 0 warnings"


def test_check_json(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Findings come as JSON with the places of catalog and article."""
    path = demonstration / "locales/hu/LC_MESSAGES/2026-05.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Japán vidékei bemutatkoznak Pekingben", "Japán Beijingben"),
                    encoding="utf-8")  # fmt: skip

    assert execute(["check", "--project", str(demonstration), "--format", "json"]) == 1

    answer = json.loads(capfd.readouterr().out)
    assert answer["version"] == 1
    found = next(f for f in answer["findings"] if f["check"] == "forbidden-term")
    assert found["language"] == "hu"
    assert found["issue"] == "2026-05"
    assert found["po"]["path"] == "locales/hu/LC_MESSAGES/2026-05.po"
    line = path.read_text(encoding="utf-8").splitlines()[found["po"]["line"] - 1]
    assert line == 'msgid "Japan\'s Regions Come to Beijing and Shenzhen"'
    assert found["article"] == {"path": "2026-05/china-promotion.md", "line": 2, "column": 1}


def test_status_json(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Status comes as JSON: issue, articles, sections, each with its languages."""
    assert execute(["status", "--project", str(demonstration), "--format", "json"]) == 0

    answer = json.loads(capfd.readouterr().out)
    (issue,) = answer["issues"]
    assert issue["id"] == "2026-05"
    assert issue["languages"]["hu"] == {
        "units": {"translated": 119, "fuzzy": 0, "untranslated": 0},
        "words": {"translated": 2328, "fuzzy": 0, "untranslated": 0},
        "translated_percent": 100,
        "findings": {"error": 0, "warning": 0, "info": 0},
    }
    assert [article["name"] for article in issue["articles"]] == [
        "issue.yaml",
        "china-promotion.md",
        "yame-tea.md",
        "otama-machu-picchu.md",
        "kazuno-sopron.md",
    ]
    assert issue["articles"][1]["sections"][1]["heading"] == "Three ways to meet a region"


def test_status_table(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The table fits 80 columns, shows every article and section, and says 100 %."""
    assert execute(["status", "--project", str(demonstration)]) == 0

    lines = [line.rstrip() for line in capfd.readouterr().out.splitlines()]
    assert max(map(len, lines)) <= 80
    whole = next(line for line in lines if line.startswith("Whole issue"))
    assert whole.split() == ["Whole", "issue", "119", "2328", *["100", "%"] * 3]
    assert sum("0 errors" in line for line in lines) == 3


def test_status_counts_fuzzy_and_missing(
    demonstration: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A fuzzy message is not counted as translated, and rounding never claims 100 %."""
    path = demonstration / "locales/es/LC_MESSAGES/2026-05.po"
    text = path.read_text(encoding="utf-8")
    account = '#, no-wrap\nmsgid "Account"'
    path.write_text(text.replace(account, account.replace("#,", "#, fuzzy,")), encoding="utf-8")

    execute(["status", "--project", str(demonstration)])

    out = capfd.readouterr().out
    whole = next(line for line in out.splitlines() if line.startswith("Whole issue"))
    assert whole.split() == ["Whole", "issue", "119", "2328", "100", "%", "99", "%", "1f",
                             "100", "%"]  # fmt: skip
    assert "f fuzzy units" in out


def run_in_terminal(arguments: list[str], **environment: str) -> str:
    """Run the program with a terminal as its output; return what it wrote there."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "translate_pipeline", *arguments],
        stdout=follower,
        stderr=follower,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", **environment},
    )
    os.close(follower)
    written = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:  # the terminal closes with the last process that writes to it
            break
        if not part:
            break
        written += part
    process.wait()
    os.close(leader)
    return written.decode()


def test_a_terminal_sees_progress_and_colour(demonstration: Path) -> None:
    """On a terminal a progress bar runs, and the table has colours."""
    text = run_in_terminal(["run", "--project", str(demonstration)])

    assert "Building pages" in text
    assert "\x1b[32m100 %" in text


def test_no_color(demonstration: Path) -> None:
    """``NO_COLOR`` switches colours off."""
    text = run_in_terminal(["status", "--project", str(demonstration)], NO_COLOR="1")

    assert "100 %" in text
    assert "\x1b[32m" not in text


def test_a_pipe_sees_results_only(demonstration: Path) -> None:
    """In a pipe there is no progress and no colour code."""
    result = subprocess.run(
        [sys.executable, "-m", "translate_pipeline", "run", "--project", str(demonstration)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert result.stderr == ""
    assert "\x1b" not in result.stdout


def test_init_lays_out_a_working_project(tmp_path: Path) -> None:
    """A new project runs at once; its sample shows fallback pages."""
    folder = tmp_path / "news"

    assert execute(["init", str(folder)]) == 0
    assert execute(["run", "--project", str(folder)]) == 0

    page = (folder / "build/hu/first-issue/welcome.html").read_text(encoding="utf-8")
    assert '<p lang="en">Kyoto City wakes early.' in page
    assert "build/" in (folder / ".gitignore").read_text()
    assert (folder / ".gitattributes").exists()


def test_run_does_not_drown_in_empty_translations(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Of many findings of one check in one catalog, ``run`` shows three, ``check`` all."""
    execute(["init", str(tmp_path)])
    execute(["run", "--project", str(tmp_path)])
    shown = capfd.readouterr().out
    execute(["check", "--lang", "hu", "--project", str(tmp_path)])
    listed = capfd.readouterr().out

    assert shown.count("hu/LC_MESSAGES/first-issue.po") == 4
    assert "empty-translation: 10 more; 'translate-pipeline check' lists all" in shown
    assert listed.count("empty-translation: translation is empty") == 13


def test_init_refuses_to_overwrite(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Where a file of a project exists, nothing at all is written."""
    (tmp_path / "glossary.yaml").write_text("mine\n")

    assert execute(["init", str(tmp_path)]) == 2

    assert "'glossary.yaml' exists already" in capfd.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["glossary.yaml"]
    assert (tmp_path / "glossary.yaml").read_text() == "mine\n"


def test_init_adds_to_git_files(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """An existing .gitignore keeps its lines and gets those that it lacks."""
    (tmp_path / ".gitignore").write_text("mine\nbuild/\n")

    assert execute(["init", str(tmp_path)]) == 0

    text = (tmp_path / ".gitignore").read_text()
    assert text == "mine\nbuild/\n*.mo\n*.po~\n.translate-pipeline-cache/\n"
    assert ".gitignore existed and got the lines that it lacked" in capfd.readouterr().out


def test_segment(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The units of a file are shown with role, headings, line, text and bytes."""
    path = tmp_path / "tea.md"
    path.write_text("# Tea\n\nFrom *Yame*\nand [more](a.md).\n", encoding="utf-8")

    assert execute(["segment", str(path)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert execute(["segment", str(path), "--format", "json"]) == 0
    answer = json.loads(capfd.readouterr().out)

    assert lines[2:] == [
        "3: paragraph  bytes 7-36 in 2 lines  in Tea",
        "   From *Yame* and [more](a.md).",
        "2 units",
    ]
    assert answer["units"][1] == {
        "msgid": "From *Yame* and [more](a.md).",
        "msgctxt": None,
        "role": "paragraph",
        "detail": "",
        "treatment": "translate",
        "line": 3,
        "path": ["Tea"],
        "spans": [[7, 18], [19, 36]],
        "codes": [{"kind": "emphasis", "text": ""}, {"kind": "link", "text": "a.md"}],
        "notes": [],
        "max_length": 0,
    }


def test_segment_of_a_missing_file(capfd: pytest.CaptureFixture[str]) -> None:
    """A file that is not there is an error that says so."""
    assert execute(["segment", "nowhere.md"]) == 2
    assert capfd.readouterr().err == (
        "nowhere.md: error: file not found; create it or correct the name\n"
    )
