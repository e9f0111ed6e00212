"""``glossary suggest`` and ``glossary add`` as their user sees them."""

import json
from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute

GLOSSARY = """\
version: 1
source: en
targets: [hu]
kinds:
  city: {en: ["{name} City"]}
entries:
  - id: jp-yame
    kind: city
    en: {name: Yame}
"""


@pytest.fixture
def project(small_project: Path) -> Path:
    """Return the small project with a glossary of one entry."""
    (small_project / "glossary.yaml").write_text(GLOSSARY, encoding="utf-8")
    return small_project


def run(project: Path, *arguments: str) -> int:
    """Run a command of the group on a project; return its exit code."""
    return execute(["glossary", *arguments, "--project", str(project)])


def test_suggest(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A table says the form, the rule and whether to look; reasons stand below."""
    assert (
        run(project, "suggest", "Setouchi City", "--kana", "せとうちし", "--kanji", "瀬戸内市") == 0
    )

    assert capfd.readouterr() == (
        "language  form       rule                       look\n"
        "hu        Szetoucsi  kana in Hungarian letters  yes\n"
        "hu Szetoucsi: a vowel may belong to two kanji and not be long\n",
        "",
    )


def test_suggest_without_kana(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A hint says what to give as well."""
    assert run(project, "suggest", "Setouchi City") == 0

    output, errors = capfd.readouterr()
    assert output == ""
    assert errors.startswith("hint: give the reading with --kana or --pinyin for Hungarian\n")


def test_suggest_without_a_glossary(small_project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Suggestions need no glossary."""
    assert run(small_project, "suggest", "Yame City", "--kana", "やめし") == 0

    assert "Jame" in capfd.readouterr().out


def test_suggest_json(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Programs get the same with a version."""
    assert run(project, "suggest", "Kazuno City", "--kana", "かづのし", "--format", "json") == 0

    assert json.loads(capfd.readouterr().out) == {
        "version": 1,
        "name": "Kazuno",
        "kind": "city",
        "suggestions": [
            {
                "language": "hu",
                "form": "Kazuno",
                "rule": "kana in Hungarian letters",
                "needs_look": "",
            }
        ],
        "hints": ["give the characters with --kanji for Chinese"],
    }


def test_suggest_refuses_what_is_no_reading(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A reading in Latin letters is a wrong request."""
    assert run(project, "suggest", "Kazuno City", "--kana", "kazuno") == 2

    assert capfd.readouterr().err == (
        "error: 'k' in 'kazuno' is no kana; write the reading in kana\n"
    )


def test_add(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The entry is shown with its place; a second time it is there already."""
    arguments = ("add", "Kazuno City", "--kana", "かづのし", "--kanji", "鹿角市")
    entry = (
        "  - id: jp-kazuno\n    kind: city\n    ja: {kanji: 鹿角市, kana: かづのし}\n"
        "    en: {name: Kazuno}\n    terms:\n"
        "      hu: {preferred: Kazuno, inflect: name}  # suggested: kana in Hungarian letters\n"
        "    status: draft\n"
    )

    assert run(project, *arguments, "--dry-run") == 0
    assert run(project, *arguments) == 0
    assert run(project, *arguments) == 2

    assert capfd.readouterr() == (
        f"glossary.yaml:10: 'jp-kazuno' would be added\n{entry}"
        f"glossary.yaml:10: 'jp-kazuno' added as a draft\n{entry}",
        "glossary.yaml:10: error: 'Kazuno' is there already, as 'jp-kazuno'; "
        "change that entry, or tell them apart with --part-of\n",
    )
    assert (project / "glossary.yaml").read_text(encoding="utf-8") == GLOSSARY + entry


def test_add_json(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Programs get the place, the lines and what to look at."""
    assert run(project, "add", "Seto City", "--kana", "せとし", "--format", "json") == 0

    answer = json.loads(capfd.readouterr().out)
    assert (answer["version"], answer["line"], answer["id"]) == (1, 10, "jp-seto")
    assert answer["written"] is True
    assert answer["suggestions"][0]["form"] == "Szeto"
    assert (project / "glossary.yaml").read_text(encoding="utf-8") == (
        GLOSSARY + answer["entry"] + "\n"
    )


def test_add_without_a_glossary(small_project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """There has to be a glossary to add to."""
    assert run(small_project, "add", "Kazuno City", "--kana", "かづのし") == 2

    assert "glossary.yaml: error: file not found" in capfd.readouterr().err
