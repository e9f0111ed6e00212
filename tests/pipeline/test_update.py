"""Updating on disk: other issues help, and only what changed is written."""

from pathlib import Path

from translate_pipeline.cli.main import execute
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.update import update_issues


def add_issue(project: Path, name: str, article: str) -> None:
    """Add an issue of one article."""
    folder = project / "source" / name
    folder.mkdir()
    (folder / "issue.yaml").write_text(
        f"id: {name}\ntitle: News\ndate: 2026-02-01\narticles: [a.md]\n"
    )
    (folder / "a.md").write_text(article)


def test_another_issue_lends_its_translations(small_project: Path) -> None:
    """A text that an earlier issue translated comes translated in the next one."""
    assert execute(["update", "--project", str(small_project)]) == 0
    catalog = small_project / "locales/hu/LC_MESSAGES/one.po"
    text = catalog.read_text(encoding="utf-8")
    catalog.write_text(
        text.replace('msgid "Tea from Yame."\nmsgstr ""',
                     'msgid "Tea from Yame."\nmsgstr "Jamei tea."'),
        encoding="utf-8",
    )  # fmt: skip
    add_issue(small_project, "two", "Tea from Yame.\n\nNew text.\n")

    outcome = update_issues(open_project(small_project), ("two",))

    assert not outcome.problems
    text = (small_project / "locales/hu/LC_MESSAGES/two.po").read_text(encoding="utf-8")
    assert 'msgid "Tea from Yame."\nmsgstr "Jamei tea."' in text
    assert 'msgid "New text."\nmsgstr ""' in text


def test_only_changed_catalogs_are_written(small_project: Path) -> None:
    """Of two issues, the one that did not change keeps its files as they are."""
    add_issue(small_project, "two", "Text.\n")
    update_issues(open_project(small_project))
    (small_project / "source/two/a.md").write_text("Other text.\n")

    outcome = update_issues(open_project(small_project))

    assert {(u.issue, u.is_written) for u in outcome.catalogs} == {("one", False), ("two", True)}
