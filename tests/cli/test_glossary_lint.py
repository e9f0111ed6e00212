"""``translate-pipeline glossary lint`` and ``glossary mine`` as their user sees them."""

import json
from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute

GLOSSARY = """\
version: 1
source: en
targets: [hu]
kinds:
  city: {en: ["{name} City"], hu: ["{name} város"]}
entries:
  - id: yame
    kind: city
    en: {name: Yame City}
    terms:
      hu: {preferred: Jame, forbidden: [{form: Jame város, why: long}]}
  - {id: zorba, kind: city, en: {name: Zorba}, terms: {hu: {preferred: Zorba}}}
"""


def run(project: Path, *arguments: str) -> int:
    """Run a command of the group on a project; return its exit code."""
    return execute(["glossary", *arguments, "--project", str(project)])


@pytest.fixture
def project(small_project: Path) -> Path:
    """Return the small project with a glossary that has faults."""
    (small_project / "glossary.yaml").write_text(GLOSSARY, encoding="utf-8")
    return small_project


def test_lint_prints_findings(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A finding has its place to the column, its severity, its rule and its entry."""
    assert run(project, "lint") == 1

    assert capfd.readouterr() == (
        "glossary.yaml:7:5: info unused-entry: yame: no article mentions 'Yame City'\n"
        "glossary.yaml:9:10: warning type-word-in-name: yame: 'Yame City' has the type word"
        " 'City', which the kind city adds; try 'Yame'\n"
        "glossary.yaml:11:42: error forbidden-own-form: yame: 'Jame város' is forbidden, yet the"
        " entry allows it as well\n"
        "glossary.yaml:12:5: info unused-entry: zorba: no article mentions 'Zorba'\n"
        "1 error, 1 warning, 2 info in 2 entries\n",
        "",
    )


def test_lint_for_programs(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """JSON has the same with entry and language as fields of their own."""
    assert run(project, "lint", "--format", "json", "--select", "forbidden-own-form") == 1

    answer = json.loads(capfd.readouterr().out)
    (finding,) = answer["findings"]
    assert (answer["version"], finding["rule"], finding["entry"], finding["language"]) == (
        1,
        "forbidden-own-form",
        "yame",
        "hu",
    )
    assert (finding["path"], finding["line"], finding["column"]) == ("glossary.yaml", 11, 42)


def test_lint_fails_as_asked(project: Path) -> None:
    """The exit code follows ``--fail-on``, for the rules that were selected."""
    assert run(project, "lint", "--select", "unused-entry") == 0
    assert run(project, "lint", "--select", "unused-entry", "--fail-on", "info") == 1
    assert run(project, "lint", "--select", "type-word-in-name", "--fail-on", "error") == 0


def test_lint_refuses_an_unknown_rule(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A rule that does not exist is a wrong request, with the nearest name as advice."""
    assert run(project, "lint", "--select", "unused-entries") == 2

    assert "did you mean 'unused-entry'?" in capfd.readouterr().err


def test_lint_without_a_glossary(small_project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Without a glossary there is nothing to look over: exit code 2, and what to do."""
    assert run(small_project, "lint") == 2

    assert capfd.readouterr() == (
        "",
        "glossary.yaml: error: file not found; create it or correct the name\n",
    )


def test_lint_of_an_unreadable_article(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What stands in an unreadable article is not known, so no entry is called unused."""
    (project / "source/one/tea.md").write_text("", encoding="utf-8")

    assert run(project, "lint", "--select", "unused-entry") == 2

    out, err = capfd.readouterr()
    assert "unused-entry" not in out
    assert "the article is empty" in err


def test_own_glossary_is_clean(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The newsletter's own glossary has nothing worse than open questions."""
    assert run(demonstration, "lint", "--fail-on", "warning") == 0

    assert "0 errors, 0 warnings" in capfd.readouterr().out


def test_mine_shows_names(small_project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A name comes with its number, kind, proposed id, an example and its places."""
    text = "---\ntitle: Tea\n---\n\nTea comes from Zorba City.\n"
    (small_project / "source/one/tea.md").write_text(text, encoding="utf-8")
    (small_project / "source/one/rice.md").write_text("We like Zorba.\n", encoding="utf-8")

    assert run(small_project, "mine") == 0

    assert capfd.readouterr() == (
        "  2  Zorba City  city, id: zorba\n"
        "     Tea comes from Zorba City.\n"
        "     source/one/tea.md:5; source/one/rice.md:1\n"
        "1 name without an entry\n",
        "",
    )


def test_mine_guesses_from_catalogs(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Names of the newsletter that no entry covers come with their likely renderings."""
    (demonstration / "glossary.yaml").unlink()

    assert run(demonstration, "mine", "--format", "json", "--lang", "hu") == 0

    names = {name["name"]: name for name in json.loads(capfd.readouterr().out)["names"]}
    assert {"Honshu", "Kyushu", "Mount Adatara", "Andes", "Fire Tower"} <= names.keys()
    assert names["Andes"]["guesses"] == {"hu": "Andok"}
    assert (names["Kazuno"]["kind"], names["Mount Adatara"]["kind"]) == ("city", "landmark")


def test_renderings(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Names in more than one approved form are shown with each form, its status and places."""
    catalog = demonstration / "locales/es/LC_MESSAGES/2026-05.po"
    text = catalog.read_text(encoding="utf-8")
    at = text.index('msgstr "', text.index('msgid "Otama Village and Machu Picchu Village'))
    line_end = text.index("\n", at)
    changed = text[at:line_end].replace("Machu Picchu", "Machupicchu")
    catalog.write_text(text[:at] + changed + text[line_end:], encoding="utf-8")

    assert run(demonstration, "mine", "--renderings", "--lang", "es") == 0

    out = capfd.readouterr().out
    assert "es  Machu Picchu  pe-machu-picchu\n" in out
    assert "    1  Machupicchu (admitted)\n       locales/es/LC_MESSAGES/2026-05.po:" in out
    assert "1 name in more than one form" in out


def test_renderings_for_programs(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """JSON has every entry in use with its terms, those in one form as well."""
    assert run(demonstration, "mine", "--renderings", "--lang", "hu", "--format", "json") == 0

    answer = json.loads(capfd.readouterr().out)
    sopron = next(r for r in answer["renderings"] if r["entry"] == "hu-sopron")
    (form,) = sopron["forms"]
    assert (answer["version"], form["form"], form["status"]) == (1, "Sopron", "preferred")
    assert form["count"] == len(form["places"]) >= 9


def test_mine_without_catalogs(small_project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither glossary nor catalogs are needed; of a damaged one the command tells."""
    catalog = small_project / "locales/hu/LC_MESSAGES/one.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text('msgid "a', encoding="utf-8")

    assert run(small_project, "mine") == 2

    out, err = capfd.readouterr()
    assert "  1  Yame  kind not known, id: yame\n" in out
    assert "locales/hu/LC_MESSAGES/one.po:1" in err


@pytest.mark.parametrize("verb", ["lint", "mine"])
def test_help_has_an_example(verb: str, capfd: pytest.CaptureFixture[str]) -> None:
    """The help of each command shows how it is used."""
    assert execute(["glossary", verb, "--help"]) == 0

    assert f"Example:\n    translate-pipeline glossary {verb}" in capfd.readouterr().out
