"""The command ``align``: what it prints, and how it ends."""

import json
from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute

ARTICLE = """---
title: Tea from Yame
---

Yame opened its tea school in 1987.

## Guests

It has 350 places.

Everybody is welcome!
"""
TRANSLATED = """---
title: Tea Jaméból
---

Yame 1987-ben nyitotta meg teaiskoláját.

## Vendégek

350 hely van benne.

Everybody is welcome!

Ez a mondat 2024 óta csak itt áll, és `semmi` másnak nem felel meg az eredetiben, bizony.
"""


@pytest.fixture
def files(small_project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with a longer article and a translation of it, and work there."""
    (small_project / "source/one/tea.md").write_text(ARTICLE, encoding="utf-8")
    (small_project / "tea-hu.md").write_text(TRANSLATED, encoding="utf-8")
    monkeypatch.chdir(small_project)
    return small_project


def test_report(files: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The report counts what was taken, and names the lines of all else within 80 columns."""
    assert execute(["align", "source/one/tea.md", "tea-hu.md", "--to", "hu"]) == 0

    out, err = capfd.readouterr()
    lines = [line.rstrip() for line in out.splitlines()]
    assert lines[0] == "locales/hu/LC_MESSAGES/one.po, from tea-hu.md:"
    assert "taken as translated" in lines[1]
    assert "  1 text left out: the same as in the article" in lines
    assert lines[lines.index("Not translated there:") + 1] == (
        "  tea-hu.md:11: Everybody is welcome!"
    )
    assert lines[lines.index("In the translation only:") + 1].startswith(
        "  tea-hu.md:13: Ez a mondat"
    )
    assert max(map(len, lines)) <= 80
    assert err == ""


def test_json(files: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Programs get every text with both lines and its confidence."""
    arguments = ["align", "tea.md", "tea-hu.md", "--to", "hu", "--issue", "one"]
    assert execute([*arguments, "--format", "json", "--dry-run"]) == 0

    answer = json.loads(capfd.readouterr().out)
    assert answer["version"] == 1
    assert answer["language"] == "hu"
    assert answer["catalog"] == "locales/hu/LC_MESSAGES/one.po"
    assert answer["written"] is False
    found = [*answer["translated"], *answer["fuzzy"]]
    opened = next(each for each in found if each["line"] == 5)
    assert opened["msgid"] == "Yame opened its tea school in 1987."
    assert opened["msgstr"] == "Yame 1987-ben nyitotta meg teaiskoláját."
    assert opened["translated_line"] == 5
    assert 0 < opened["confidence"] <= 1
    assert [each["line"] for each in answer["same_as_source"]] == [11]
    assert [each["line"] for each in answer["unmatched_translated"]] == [13]
    assert answer["unmatched_source"] == []
    assert not (files / "locales").exists()


def test_wrong_file_draws_a_hint(files: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A file that is no translation is no error, but a hint asks about it."""
    (files / "copy.md").write_text(ARTICLE, encoding="utf-8")

    assert execute(["align", "source/one/tea.md", "copy.md", "--to", "hu"]) == 0

    assert capfd.readouterr().err == "copy.md: few texts fit; is this hu, and this article?\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["source/one/tea.md", "tea-hu.md"], "Missing option '--to'"),
        (["source/one/tea.md", "tea-hu.md", "--to", "xx"], "no language 'xx'"),
        (["source/one/tea.md", "nope.md", "--to", "hu"], "nope.md: error: file not found"),
        (["source/one/tea.md", "source", "--to", "hu"], "source: error: cannot be read"),
        (["tea-hu.md", "source/one/tea.md", "--to", "hu"], "not an article of this project"),
        (["source/one/tea.md", "source/one/../one/tea.md", "--to", "hu"], "are the same file"),
        (["source/one/issue.yaml", "tea-hu.md", "--to", "hu"], "not the same kind of file"),
    ],
)
def test_wrong_requests(
    files: Path, arguments: list[str], message: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """A request that cannot be carried out ends with 2 and says why."""
    assert execute(["align", *arguments]) == 2

    assert message in capfd.readouterr().err
    assert not (files / "locales").exists()
