"""Names over a whole catalog: one form an issue, and waivers beside the messages."""

import json
from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute
from translate_pipeline.pipeline.check import check_issues
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.update import update_issues

GLOSSARY = """
version: 1
source: en
targets: [hu]
kinds: {city: {en: ["{name}"], hu: ["{name}"]}}
entries:
  - id: cn-guangzhou
    kind: city
    en: {name: Guangzhou}
    terms: {hu: {preferred: Kanton, admitted: [Kuangcsou]}}
"""


@pytest.fixture
def project(small_project: Path) -> Path:
    """Return a project whose article names a city three times, translated in two ways."""
    (small_project / "glossary.yaml").write_text(GLOSSARY, encoding="utf-8")
    (small_project / "source/one/tea.md").write_text(
        "From Guangzhou.\n\nTo Guangzhou.\n\nGuangzhou (China).\n"
    )
    update_issues(open_project(small_project))
    translate(small_project, "From Guangzhou.", "Kantonból.")
    translate(small_project, "To Guangzhou.", "Kuangcsouba.")
    translate(small_project, "Guangzhou (China).", "Kanton (Kuangcsou).")
    return small_project


def catalog_of(project: Path) -> Path:
    """Return the project's one catalog."""
    return project / "locales/hu/LC_MESSAGES/one.po"


def translate(project: Path, msgid: str, msgstr: str, *, comment: str = "") -> None:
    """Write a translation into the catalog, and a translator comment above its message."""
    path = catalog_of(project)
    head, message, tail = path.read_text(encoding="utf-8").partition(f'msgid "{msgid}"\n')
    assert message
    tail = f'msgstr "{msgstr}"\n' + tail.split("\n", 1)[1]
    if comment:
        place = head.rindex("\n\n") + 2
        head = f"{head[:place]}# {comment}\n{head[place:]}"
    path.write_text(head + message + tail, encoding="utf-8")


def names_found(project: Path) -> list[tuple[str, str]]:
    """Return the findings on names and waivers."""
    found = check_issues(open_project(project)).findings
    wanted = ("inconsistent-term", "missing-term", "unused-waiver")
    return [(f.check, f.message) for f in found if f.check in wanted]


def test_two_approved_forms_in_an_issue(project: Path) -> None:
    """The rarer form is reported once, where it stands; in brackets it is for the reader."""
    assert names_found(project) == [
        ("inconsistent-term",
         "'Guangzhou' is 'Kanton' twice in this issue, and 'Kuangcsou' once"),
    ]  # fmt: skip


def test_a_waiver_beside_the_message(project: Path) -> None:
    """A comment on the message allows it, and is stamped by the next update."""
    comment = "check: allow inconsistent-term(cn-guangzhou): in a quotation"
    translate(project, "To Guangzhou.", "Kuangcsouba.", comment=comment)
    assert names_found(project) == []

    update_issues(open_project(project))

    assert f"# {comment} [" in catalog_of(project).read_text(encoding="utf-8")
    assert names_found(project) == []


def test_a_waiver_that_has_lapsed(project: Path) -> None:
    """Once the translation changes, a stamped waiver allows nothing and is reported."""
    comment = "check: allow missing-term: it is clear from the picture"
    translate(project, "To Guangzhou.", "Oda.", comment=comment)
    update_issues(open_project(project))
    assert names_found(project) == []
    translate(project, "To Guangzhou.", "Oda is.")

    assert names_found(project) == [
        ("missing-term", "expected 'Kanton' for 'Guangzhou', found none"),
        ("unused-waiver",
         "'allow missing-term' was for other texts; remove it, or its stamp in brackets"),
    ]  # fmt: skip


def test_checks_that_are_left_out(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--ignore`` and the configuration leave checks out; ``--select`` runs them."""
    check = ["check", "--project", str(project), "--fail-on", "warning"]
    others = ["--ignore", "empty-translation"]
    assert execute([*check, *others]) == 1
    assert execute([*check, *others, "--ignore", "inconsistent-term"]) == 0

    configuration = project / "translate-pipeline.toml"
    ignored = '[checks]\nignore = ["inconsistent-term"]\n'
    configuration.write_text(configuration.read_text() + ignored)
    assert execute([*check, *others]) == 0
    assert execute([*check, "--select", "inconsistent-term"]) == 1

    configuration.write_text(configuration.read_text().replace("inconsistent-", "inconsistant-"))
    capsys.readouterr()
    assert execute([*check, *others]) == 2
    assert capsys.readouterr().err.startswith(
        "translate-pipeline.toml:3:1: error: unknown check 'inconsistant-term'; "
        "did you mean 'inconsistent-term'?"
    )


def test_trying_a_pair(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``glossary check`` says which names a text has to have, and what is wrong."""
    arguments = ["glossary", "check", "--project", str(project), "--to", "hu"]

    assert execute([*arguments, "Kantonból", "--source", "From Guangzhou"]) == 0
    assert capsys.readouterr().out == "'Guangzhou' = 'Kanton', found 'Kantonból'\n"
    assert execute([*arguments, "Innen", "--source", "From Guangzhou"]) == 1
    assert "error missing-term: expected 'Kanton'" in capsys.readouterr().out
    assert execute([*arguments, "Innen", "--source", "From here"]) == 0
    assert capsys.readouterr().out == "no name of the glossary in the source\n"

    assert execute([*arguments, "Innen", "--source", "Guangzhou", "--format", "json"]) == 1

    answer = json.loads(capsys.readouterr().out)
    assert answer["names"] == [{"name": "Guangzhou", "expected": "Kanton", "found": []}]
    assert answer["findings"][0]["check"] == "missing-term"


def test_trying_without_a_glossary(small_project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A project without a glossary says what to do."""
    assert execute(["glossary", "check", "x", "--to", "hu", "--source", "y",
                    "--project", str(small_project)]) == 2  # fmt: skip
    assert "the project has no glossary" in capsys.readouterr().err
