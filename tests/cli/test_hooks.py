"""The hooks for pre-commit run commands that there are, and tell a bad state from a good one."""

from pathlib import Path

import pytest
import yaml

from translate_pipeline.cli.main import execute

HOOKS = yaml.safe_load((Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text())
ENTRIES = {hook["id"]: hook["entry"].split() for hook in HOOKS}


@pytest.mark.parametrize("name", ENTRIES)
def test_a_good_project_passes(
    name: str, demonstration: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each hook passes on the demonstration as it stands."""
    monkeypatch.chdir(demonstration)

    assert ENTRIES[name][0] == "translate-pipeline"
    assert execute(ENTRIES[name][1:]) == 0


@pytest.mark.parametrize(
    ("name", "path", "old", "new"),
    [
        ("translate-pipeline-check", "locales/es/LC_MESSAGES/2026-05.po", "](https", "] (https"),
        ("translate-pipeline-update", "source/2026-05/yame-tea.md", "tea", "green tea"),
    ],
)
def test_a_bad_project_fails(
    name: str,
    path: str,
    old: str,
    new: str,
    demonstration: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The check fails on a broken link, the update on catalogs older than their article."""
    monkeypatch.chdir(demonstration)
    text = (demonstration / path).read_text(encoding="utf-8")
    head, found, tail = text.rpartition(old)
    assert found
    (demonstration / path).write_text(head + new + tail, encoding="utf-8")

    assert execute(ENTRIES[name][1:]) == 1


def test_hooks_run_once_for_all_files() -> None:
    """A project is checked as a whole, so no file names are passed."""
    assert {hook["pass_filenames"] for hook in HOOKS} == {False}
