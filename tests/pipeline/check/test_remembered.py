"""Answers that are remembered between runs."""

import re
import shutil
from pathlib import Path

import msgspec
import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.pipeline.cache import CACHE_FOLDER
from translate_pipeline.pipeline.check import check_issues
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.update import update_issues
from translated import CATALOG, translate

TEA = re.compile(r'msgid "Tea number (\d+)"\nmsgstr ""')
GLOSSARY = """
version: 1
source: en
targets: [hu]
kinds: {city: {en: ["{name}"], hu: ["{name}"]}}
entries:
  - id: jp-yame
    kind: city
    en: {name: Yame}
    terms: {hu: {preferred: %s}}
"""


@pytest.fixture
def project(small_project: Path) -> Path:
    """Return a project with a finding."""
    update_issues(open_project(small_project))
    translate(small_project, tea_from="Tea  Jaméból.")
    return small_project


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of the translations that the checks really look at from now on."""
    texts: list[str] = []
    report = PairChecker.report

    def note(self: PairChecker, source: str, target: str, *, max_length: int = 0) -> object:
        texts.append(target)
        return report(self, source, target, max_length=max_length)

    monkeypatch.setattr(PairChecker, "report", note)
    return texts


def cache_file(project: Path) -> Path:
    """Return where the answers are kept."""
    return project / CACHE_FOLDER / "checks" / "hu" / "one.msgpack"


def test_the_second_run_asks_nothing(project, asked):
    """The answers are the same, and no check is run for a message that has not changed."""
    first = check_issues(open_project(project))
    asked.clear()

    assert check_issues(open_project(project)) == first
    assert asked == []


def test_a_changed_message_is_checked(project, asked):
    """Only what changed is checked again."""
    check_issues(open_project(project))
    asked.clear()
    translate(project, rice_for="Jó  rizs.")

    findings = check_issues(open_project(project)).findings

    assert asked == ["Jó  rizs."]
    assert [f.check for f in findings].count("double-space") == 2


def test_a_changed_glossary_is_seen(project):
    """What the glossary says now holds."""
    (project / "glossary.yaml").write_text(GLOSSARY % "Jame", encoding="utf-8")
    before = check_issues(open_project(project)).findings
    (project / "glossary.yaml").write_text(GLOSSARY % "Yame", encoding="utf-8")

    after = check_issues(open_project(project)).findings

    assert [f.check for f in before].count("missing-term") == 0
    assert [f.check for f in after].count("missing-term") == 1


@pytest.mark.parametrize(
    "data", [b"", b"\xc1", msgspec.msgpack.encode((b"", {})), msgspec.msgpack.encode([1, 2])]
)
def test_a_damaged_cache_does_no_harm(project, data):
    """Whatever stands in the file, the answers are the same, and it is made anew."""
    first = check_issues(open_project(project))
    cache_file(project).write_bytes(data)

    assert check_issues(open_project(project)) == first
    assert cache_file(project).read_bytes() != data


def test_a_cache_that_is_a_file(project):
    """A file in the folder's place is left alone, and the answers are the same."""
    shutil.rmtree(project / CACHE_FOLDER)
    (project / CACHE_FOLDER).write_text("mine")

    findings = check_issues(open_project(project)).findings

    assert "double-space" in {finding.check for finding in findings}
    assert (project / CACHE_FOLDER).read_text() == "mine"


def test_workers_do_not_matter(small_project):
    """With one process and with several the answers are the same, in the same order."""
    lines = [f"- Tea number {number}" for number in range(4_100)]
    (small_project / "source/one/tea.md").write_text("\n".join(lines) + "\n")
    update_issues(open_project(small_project))
    path = small_project / CATALOG
    text = path.read_text(encoding="utf-8")
    path.write_text(TEA.sub(_wrong_every_seventh, text), encoding="utf-8")

    alone = check_issues(open_project(small_project), jobs=1).findings
    shutil.rmtree(small_project / CACHE_FOLDER)
    together = check_issues(open_project(small_project), jobs=2).findings

    assert together == alone
    assert [f.check for f in alone].count("different-number") == len(range(0, 4_100, 7))


def _wrong_every_seventh(found: re.Match[str]) -> str:
    number = int(found[1])
    shown = number + (number % 7 == 0)
    return f'msgid "Tea number {number}"\nmsgstr "A {shown}. számú tea"'
