"""Mending what is wrong beyond doubt."""

import subprocess
from pathlib import Path
from shutil import which

import pytest

from translate_pipeline.cli.main import execute
from translate_pipeline.model.waivers import stamp_of
from translate_pipeline.pipeline.check import check_issues
from translate_pipeline.pipeline.check.fix import fix_issues
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.update import update_issues
from translated import CATALOG, translate


@pytest.fixture
def project(small_project: Path) -> Path:
    """Return a project whose translations have mistakes that are certain, and one that is not."""
    update_issues(open_project(small_project))
    translate(small_project, tea_from="Jaméból  való tea.", rice_for="Rizs  mindenkinek ,  hurrá.")
    return small_project


def test_fix_mends_and_keeps_the_rest(project):
    """Only the lines of the mended translations change, and nothing certain is left."""
    path = project / CATALOG
    before = path.read_text(encoding="utf-8")

    outcome = fix_issues(open_project(project))

    after = path.read_text(encoding="utf-8")
    changed = [
        (old, new)
        for old, new in zip(before.splitlines(), after.splitlines(), strict=True)
        if old != new
    ]
    assert changed == [
        ('msgstr "Jaméból  való tea."', 'msgstr "Jaméból való tea."'),
        ('msgstr "Rizs  mindenkinek ,  hurrá."', 'msgstr "Rizs mindenkinek, hurrá."'),
    ]
    (fixed,) = outcome.catalogs
    assert (fixed.path, fixed.messages, fixed.after) == (CATALOG, 2, after)
    assert not any(f.is_certain for f in check_issues(open_project(project)).findings)


def test_fix_twice_changes_nothing(project):
    """A second run leaves bytes and modification times as they are."""
    fix_issues(open_project(project))
    path = project / CATALOG
    state = (path.read_bytes(), path.stat().st_mtime_ns)

    outcome = fix_issues(open_project(project))

    assert outcome.catalogs == ()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == state


@pytest.mark.skipif(not which("git"), reason="apt-get install git")
def test_diff_is_what_fix_does(project, capfd):
    """The diff can be applied with git, and gives what ``--fix`` gives; it writes nothing."""
    path = project / CATALOG
    before = path.read_bytes()

    assert execute(["check", "--project", str(project), "--diff"]) == 1
    diff = capfd.readouterr().out
    assert path.read_bytes() == before
    (project / "fix.diff").write_text(diff, encoding="utf-8")
    subprocess.run(["git", "apply", "fix.diff"], cwd=project, check=True)
    applied = path.read_bytes()
    path.write_bytes(before)
    execute(["check", "--project", str(project), "--fix"])

    assert applied == path.read_bytes() != before


def test_diff_of_a_clean_project(project, capfd):
    """There is nothing to show, and the command ends with 0."""
    fix_issues(open_project(project))

    assert execute(["check", "--project", str(project), "--diff"]) == 0
    assert capfd.readouterr().out == ""


def test_fix_leaves_what_is_allowed(small_project):
    """A place that a comment or the configuration allows is not mended."""
    update_issues(open_project(small_project))
    translate(small_project, comments=("check: allow double-space: verse",), tea_from="Jó  tea.")
    translate(small_project, rice_for="Jó  rizs.")
    configuration = small_project / "translate-pipeline.toml"
    configuration.write_text(
        'languages = ["hu"]\n[checks.languages.hu]\nignore = ["double-space"]\n'
    )

    assert fix_issues(open_project(small_project)).catalogs == ()
    configuration.write_text('languages = ["hu"]\n')
    (fixed,) = fix_issues(open_project(small_project)).catalogs
    assert (fixed.messages, dict(fixed.fixes)) == (1, {"double-space": 1})


def test_fix_renews_the_stamp_of_a_waiver(small_project):
    """A waiver that held for the old text holds for the mended one; a lapsed one stays lapsed."""
    update_issues(open_project(small_project))
    source = "Tea from Yame."
    fitting = f"check: allow missing-term: free [{stamp_of(source, 'Jó  tea.')}]"
    lapsed = "check: allow wrong-language: old [000000]"
    translate(small_project, comments=(fitting, lapsed), tea_from="Jó  tea.")

    fix_issues(open_project(small_project))

    text = (small_project / CATALOG).read_text(encoding="utf-8")
    assert f"# check: allow missing-term: free [{stamp_of(source, 'Jó tea.')}]\n" in text
    assert f"# {lapsed}\n" in text


def test_frozen_issues_are_not_mended(project):
    """What is frozen stays as it is."""
    description = project / "source/one/issue.yaml"
    description.write_text(description.read_text() + "frozen: true\n")

    assert fix_issues(open_project(project)).catalogs == ()


def test_an_unreadable_catalog_is_left_alone(project, capfd):
    """A damaged catalog is an error with its line, and its bytes stay."""
    path = project / CATALOG
    path.write_bytes(path.read_bytes() + b'\nmsgid "open\n')
    damaged = path.read_bytes()

    assert execute(["check", "--project", str(project), "--fix"]) == 2
    assert path.read_bytes() == damaged
    assert capfd.readouterr().err.startswith(f"{CATALOG}:")
