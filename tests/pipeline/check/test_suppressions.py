"""What a project leaves out by configuration or baseline, and what of that is of no use."""

from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute
from translate_pipeline.errors import ConfigurationError
from translate_pipeline.model.findings import Place
from translate_pipeline.pipeline.check import check_issues
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.status import issue_status
from translate_pipeline.pipeline.update import update_issues
from translated import CATALOG, translate

CONFIGURATION = "translate-pipeline.toml"
BASELINE = "checks-baseline.json"


@pytest.fixture
def project(small_project: Path) -> Path:
    """Return a project with two doubled blanks and a number too many."""
    update_issues(open_project(small_project))
    translate(small_project, tea_from="Jó  tea  5.", rice_for="Jó rizs.", rice="Rizs", news="Hír")
    return small_project


def configure(project: Path, text: str) -> None:
    """Write the tables of the configuration that are about checks."""
    (project / CONFIGURATION).write_text(f'languages = ["hu"]\n{text}')


def found(project: Path, **options: object) -> list[str]:
    """Return the names of the checks that found something, each once."""
    findings = check_issues(open_project(project), **options).findings
    return list(dict.fromkeys(finding.check for finding in findings))


def test_nothing_is_left_out_by_itself(project):
    """Without a configuration everything is reported."""
    assert found(project) == ["empty-translation", "different-number", "double-space"]


@pytest.mark.parametrize(
    "text",
    [
        '[checks]\nignore = ["double-space"]\n',
        '[checks.languages.hu]\nignore = ["double-space"]\n',
        '[[checks.allow]]\ncheck = "double-space"\nreason = "verse"\n',
        '[[checks.allow]]\ncheck = "double-space"\nlanguage = "hu"\nissue = "one"\nreason = "x"\n',
    ],
)
def test_configuration_leaves_out(project, text):
    """A check is left out everywhere, or where the configuration says; ``--select`` runs it."""
    configure(project, text)

    assert found(project) == ["empty-translation", "different-number"]
    assert found(project, select=["double-space"]) == ["double-space"]
    assert "double-space" not in {f.check for f in issue_status(open_project(project)).findings}


def test_an_unused_entry_is_reported_with_its_line(project):
    """What suppresses nothing is a warning at its own line, once all it is about was checked."""
    configure(
        project,
        '[checks]\nignore = ["literal-markup"]\n'
        '[[checks.allow]]\ncheck = "double-space"\nreason = "verse"\n'
        '[[checks.allow]]\ncheck = "different-number"\nissue = "two"\nreason = "x"\n',
    )

    unused = [f for f in check_issues(open_project(project)).findings if f.po and not f.article]

    assert [(f.check, f.message, f.po) for f in unused] == [
        (
            "unused-suppression",
            "'literal-markup' is left out here, but was not found; remove it",
            Place(CONFIGURATION, 3, 1),
        )
    ]
    assert "unused-suppression" not in found(project, ignore=["unused-suppression"])
    assert "unused-suppression" not in found(project, ignore=["literal-markup"])


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('[checks]\nignore = ["double-spaces"]\n', 3, "unknown check 'double-spaces'"),
        ('[checks.languages.es]\nignore = ["double-space"]\n', 2, "no language 'es'"),
        ('[[checks.allow]]\ncheck = "double-space"\nreason = " "\n', 4, "no reason"),
        ('[[checks.allow]]\nreason = "x"\ncheck = "nope"\n', 4, "unknown check 'nope'"),
        ('[checks]\nbaseline = "../old.json"\n', 3, "'../old.json' leads out of the project"),
    ],
)
def test_a_wrong_entry(project, text, line, message):
    """A wrong name, language, reason or path is an error at its line, with advice."""
    configure(project, text)

    with pytest.raises(ConfigurationError) as caught:
        open_project(project)

    assert (caught.value.line, caught.value.message) == (line, message)
    assert caught.value.advice


def test_baseline_hides_what_is_old(project, capfd):
    """After a baseline only new findings count; a line that moves makes none."""
    assert execute(["check", "--project", str(project), "--write-baseline"]) == 0
    assert capfd.readouterr().out == f"{BASELINE}: 3 findings\n"
    assert found(project) == []

    path = project / CATALOG
    path.write_text("# a comment above all\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    translate(project, rice_for="Jó  rizs.")

    assert found(project) == ["double-space"]


def test_baseline_entries_that_are_gone_are_reported(project):
    """A mended finding leaves an entry of no use, reported at its line of the baseline."""
    execute(["check", "--project", str(project), "--write-baseline"])
    translate(project, tea_from="Jó tea.")

    findings = check_issues(open_project(project)).findings

    assert [(f.check, f.subject) for f in findings] == [
        ("unused-suppression", "different-number"),
        ("unused-suppression", "double-space"),
    ]
    lines = (project / BASELINE).read_text(encoding="utf-8").splitlines()
    for finding in findings:
        assert finding.po is not None
        assert f'"check":"{finding.subject}"' in lines[finding.po.line - 1]


def test_baseline_of_a_part_keeps_the_rest(project):
    """Writing the baseline for one check leaves the entries of the others."""
    execute(["check", "--project", str(project), "--write-baseline"])
    translate(project, tea_from="Jó tea.")

    execute(
        ["check", "--project", str(project), "--write-baseline", "--select", "different-number"]
    )

    text = (project / BASELINE).read_text(encoding="utf-8")
    assert ('"different-number"' in text, '"double-space"' in text) == (False, True)


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b'{"version": 2, "findings": []}', b'{"version": 1, "findings": [1]}', b"\xff"],
)
def test_a_damaged_baseline(project, data, capfd):
    """A file that is no baseline is an error with its path and advice, and stays as it is."""
    (project / BASELINE).write_bytes(data)

    assert execute(["check", "--project", str(project)]) == 2
    assert capfd.readouterr().err.startswith(f"{BASELINE}: ")
    assert execute(["check", "--project", str(project), "--write-baseline"]) == 2
    assert (project / BASELINE).read_bytes() == data
