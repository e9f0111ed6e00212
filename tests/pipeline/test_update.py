"""Updating on disk: other issues help, and only what changed is written."""

import json
from pathlib import Path

import pytest

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.cli.main import execute
from translate_pipeline.errors import UsageError
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.updates import Change
from translate_pipeline.pipeline import update as update_module
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.status import issue_status
from translate_pipeline.pipeline.update import update_issues

CATALOG = "locales/hu/LC_MESSAGES/one.po"


def add_issue(project: Path, name: str, article: str, *, more: str = "") -> None:
    """Add an issue of one article."""
    folder = project / "source" / name
    folder.mkdir()
    (folder / "issue.yaml").write_text(
        f"id: {name}\ntitle: News\ndate: 2026-02-01\narticles: [a.md]\n{more}"
    )
    (folder / "a.md").write_text(article)


def translate(project: Path, name: str, texts: dict[str, str]) -> None:
    """Fill in empty translations as an editor would."""
    path = project / f"locales/hu/LC_MESSAGES/{name}.po"
    text = path.read_text(encoding="utf-8")
    for msgid, msgstr in texts.items():
        text = text.replace(f'msgid "{msgid}"\nmsgstr ""', f'msgid "{msgid}"\nmsgstr "{msgstr}"')
    path.write_text(text, encoding="utf-8")


def catalog_of(project: Path, name: str) -> Catalog:
    """Return the Hungarian catalog of an issue."""
    path = project / f"locales/hu/LC_MESSAGES/{name}.po"
    return parse_catalog(path.read_bytes(), path=path.name)


def test_another_issue_lends_its_translations(small_project: Path) -> None:
    """A text that an earlier issue translated comes translated in the next one."""
    assert execute(["update", "--project", str(small_project)]) == 0
    translate(small_project, "one", {"Tea from Yame.": "Jamei tea."})
    add_issue(small_project, "two", "Tea from Yame.\n\nNew text.\n")

    outcome = update_issues(open_project(small_project), ("two",))

    assert not outcome.problems
    texts = {m.msgid: m.msgstr[0] for m in catalog_of(small_project, "two").messages}
    assert (texts["Tea from Yame."], texts["New text."]) == ("Jamei tea.", "")


def test_only_changed_catalogs_are_written(small_project: Path) -> None:
    """Of two issues, the one that did not change keeps its files as they are."""
    add_issue(small_project, "two", "Text.\n")
    update_issues(open_project(small_project))
    (small_project / "source/two/a.md").write_text("Other text.\n")

    outcome = update_issues(open_project(small_project))

    assert {(u.issue, u.is_written) for u in outcome.catalogs} == {("one", False), ("two", True)}


def test_what_one_catalog_revives_reaches_the_others_at_once(small_project: Path) -> None:
    """A text that comes back in one issue fills another in the same run, so a second has rest."""
    update_issues(open_project(small_project))
    translate(small_project, "one", {"Tea from Yame.": "Jamei tea."})
    tea = small_project / "source/one/tea.md"
    with_tea = tea.read_text()
    tea.write_text("---\ntitle: Tea\n---\n\nNothing.\n")
    update_issues(open_project(small_project))
    tea.write_text(with_tea)
    add_issue(small_project, "a-first", "Tea from Yame.\n")

    first = update_issues(open_project(small_project))
    second = update_issues(open_project(small_project))

    by_issue = {update.issue: update.messages for update in first.catalogs}
    assert by_issue["one"][Change.REVIVED] == by_issue["a-first"][Change.MEMORY] == 1
    assert not second.written


def test_check_writes_nothing_and_says_what_is_old(
    small_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``update --check`` ends with 1 and names the files; after an update it ends with 0."""
    arguments = ["update", "--project", str(small_project)]
    before = sorted(path for path in small_project.rglob("*") if path.is_file())

    assert execute([*arguments, "--check"]) == 1

    assert f"out of date: {CATALOG}" in capsys.readouterr().out
    after = [path for path in small_project.rglob("*") if path.is_file()]
    assert [path for path in sorted(after) if "cache" not in str(path)] == before
    assert execute(arguments) == 0
    assert execute([*arguments, "--check"]) == 0


def test_a_minor_change_stays_translated(small_project: Path) -> None:
    """A corrected slip keeps the translation; a changed number in the same article does not."""
    rice = small_project / "source/one/rice.md"
    rice.write_text(
        "---\ntitle: Rice\n---\n\nRise for all of us here.\n\nWe have 300 bags of it.\n"
    )
    update_issues(open_project(small_project))
    translate(small_project, "one", {"Rise for all of us here.": "Rizs mindnyájunknak.",
                                     "We have 300 bags of it.": "300 zsákkal van."})  # fmt: skip
    rice.write_text(
        "---\ntitle: Rice\n---\n\nRice for all of us here.\n\nWe have 400 bags of it.\n"
    )

    outcome = update_issues(open_project(small_project), minor=("source/one/rice.md",))

    (update,) = outcome.catalogs
    assert (update.messages[Change.MINOR], update.messages[Change.SIMILAR]) == (1, 1)
    assert update.carried == ((Change.MINOR, "Rice for all of us here."),)
    states = {m.msgid: m.is_fuzzy for m in catalog_of(small_project, "one").live}
    assert states["We have 400 bags of it."]
    assert not states["Rice for all of us here."]


def test_a_typo_leaves_all_languages_complete(demonstration: Path) -> None:
    """A slip corrected with ``--minor`` leaves every language of the edition at 100 %."""
    article = demonstration / "source/2026-05/kazuno-sopron.md"
    text = article.read_text(encoding="utf-8")
    assert "official delegation" in text
    article.write_text(text.replace("official delegation", "offical delegation"), encoding="utf-8")

    outcome = update_issues(open_project(demonstration), minor=("2026-05/kazuno-sopron.md",))

    assert all(update.messages[Change.MINOR] for update in outcome.catalogs)
    (issue,) = issue_status(open_project(demonstration)).issues
    assert {p.translated_percent for p in issue.languages.values()} == {100}


def test_a_new_paragraph_adds_its_own_block(small_project: Path) -> None:
    """In an article of 130 messages it changes no other line of the catalog."""
    tea = small_project / "source/one/tea.md"
    paragraphs = [f"Paragraph {number} of a long article about tea." for number in range(130)]
    tea.write_text("\n\n".join(paragraphs) + "\n")
    update_issues(open_project(small_project))
    translate(small_project, "one", {text: f"Fordítás: {text}" for text in paragraphs})
    before = (small_project / CATALOG).read_text(encoding="utf-8")
    paragraphs.insert(60, "Nobody has ever said anything of this kind before.")
    tea.write_text("\n\n".join(paragraphs) + "\n")

    update_issues(open_project(small_project))

    block = (
        "#. type: paragraph\n#: one/tea.md\n#, no-wrap\n"
        'msgid "Nobody has ever said anything of this kind before."\nmsgstr ""\n\n'
    )
    after = (small_project / CATALOG).read_text(encoding="utf-8")
    assert block in after
    assert after.replace(block, "") == before


def test_update_json(small_project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Programs get counts, words and the files that were written."""
    assert execute(["update", "--project", str(small_project), "--format", "json"]) == 0

    answer = json.loads(capsys.readouterr().out)
    assert answer["version"] == 1
    (catalog,) = answer["catalogs"]
    assert (catalog["messages"]["new"], catalog["words"]["new"]) == (5, 9)
    assert CATALOG in answer["written"]


def test_minor_names_an_article(small_project: Path) -> None:
    """A slip in the name of an article is answered with the right one."""
    with pytest.raises(UsageError, match=r"did you mean 'one/rice\.md'") as caught:
        update_issues(open_project(small_project), minor=("one/rize.md",))

    assert caught.value.message == "no article 'one/rize.md'"


def test_a_frozen_issue_is_left_alone(
    small_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing touches the catalogs of an issue that says ``frozen: true``; others may use them."""
    add_issue(small_project, "two", "Text.\n")
    update_issues(open_project(small_project))
    translate(small_project, "two", {"Text.": "Szöveg."})
    (small_project / "source/two/a.md").write_text("Other.\n")
    description = small_project / "source/two/issue.yaml"
    description.write_text(description.read_text() + "frozen: true\n")
    (small_project / "source/one/tea.md").write_text("Text.\n")
    (small_project / "translate-pipeline.toml").write_text('languages = ["hu", "es"]\n')
    before = (small_project / "locales/hu/LC_MESSAGES/two.po").read_bytes()
    template = (small_project / "locales/two.pot").read_bytes()

    assert execute(["update", "--project", str(small_project)]) == 0

    assert "two: frozen, left as it is" in capsys.readouterr().out
    assert (small_project / "locales/hu/LC_MESSAGES/two.po").read_bytes() == before
    texts = {m.msgid: m.msgstr[0] for m in catalog_of(small_project, "one").messages}
    assert texts["Text."] == "Szöveg."
    assert (small_project / "locales/two.pot").read_bytes() == template
    assert (small_project / "locales/es/LC_MESSAGES/two.po").exists(), "a new language gets one"


def test_a_catalog_saved_meanwhile_is_not_overwritten(
    small_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a translator saves while the update runs stays; the update says so."""
    update_issues(open_project(small_project))
    (small_project / "source/one/tea.md").write_text("Other tea.\n")
    path = small_project / CATALOG
    serialize = update_module.serialize_catalog

    def serialize_while_somebody_saves(catalog: Catalog) -> bytes:
        translate(small_project, "one", {"Rice for all.": "Rizs mindenkinek."})
        return serialize(catalog)

    monkeypatch.setattr(update_module, "serialize_catalog", serialize_while_somebody_saves)
    outcome = update_issues(open_project(small_project))

    assert "Rizs mindenkinek." in path.read_text(encoding="utf-8")
    (problem,) = outcome.problems
    assert (problem.path, problem.message) == (
        CATALOG,
        "changed on disk meanwhile, so it was not overwritten",
    )


def test_an_update_without_cache_says_the_same(small_project: Path) -> None:
    """The cache is invisible: a project without one gets the same catalogs."""
    update_issues(open_project(small_project))
    translate(small_project, "one", {"Tea from Yame.": "Jamei tea."})
    add_issue(small_project, "two", "Tea from Yame.\n\nTea from Yame and rice.\n")
    catalog = small_project / "locales/hu/LC_MESSAGES/two.po"
    update_issues(open_project(small_project), ("two",))
    with_cache = catalog.read_bytes()
    catalog.unlink()
    for path in (small_project / ".translate-pipeline-cache").iterdir():
        path.unlink()

    update_issues(open_project(small_project), ("two",))

    assert catalog.read_bytes() == with_cache
