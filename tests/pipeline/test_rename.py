"""Renaming issues and articles: every translation goes with it, all or nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategies import catalogs
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.errors import CatalogError, SourceError, TranslatePipelineError, UsageError
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.pipeline.memory.cache import CACHE_FOLDER
from translate_pipeline.pipeline.project import Project, open_project
from translate_pipeline.pipeline.rename.plan import (
    RenamePlan,
    carry_out,
    plan_article_rename,
    plan_issue_rename,
)
from translate_pipeline.pipeline.rename.references import with_moved_references
from translate_pipeline.pipeline.update import update_issues

CATALOG = "locales/hu/LC_MESSAGES/one.po"


@pytest.fixture
def project(small_project: Path) -> Project:
    """Return the small project with an updated catalog and one translation."""
    project = open_project(small_project)
    update_issues(project)
    path = small_project / CATALOG
    text = path.read_text(encoding="utf-8")
    fresh = text.replace('msgid "Tea from Yame."\nmsgstr ""', 'msgid "Tea from Yame."\nmsgstr "T"')
    assert fresh != text
    path.write_text(fresh, encoding="utf-8")
    update_issues(project)
    return project


def snapshot(project: Project) -> dict[str, tuple[bytes, int]]:
    """Return every file's content and modification time."""
    return {
        project.shown(path): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(project.root.rglob("*"))
        if path.is_file() and CACHE_FOLDER not in path.parts
    }


def rename_issue(project: Project, old: str = "one", new: str = "two") -> RenamePlan:
    """Rename an issue; return the plan."""
    plan = plan_issue_rename(project, old, new)
    carry_out(project, plan)
    return plan


def rename_article(project: Project, old: str = "tea.md", new: str = "leaf.md") -> RenamePlan:
    """Rename an article of the one issue; return the plan."""
    plan = plan_article_rename(project, "one", old, new)
    carry_out(project, plan)
    return plan


def test_all_files_of_an_issue_move(project: Project) -> None:
    """Folder, template and catalogs have the new name; nothing keeps the old one."""
    before = {name.replace("one", "two") for name in snapshot(project)}

    rename_issue(project)

    after = snapshot(project)
    assert set(after) == before
    assert not [name for name, (data, _) in after.items() if b"one/" in data]


@pytest.mark.parametrize("rename", [rename_issue, rename_article])
def test_update_has_nothing_to_do_afterwards(
    project: Project, rename: Callable[[Project], RenamePlan]
) -> None:
    """After a rename ``update`` changes no byte and no modification time."""
    rename(project)
    before = snapshot(project)

    assert not update_issues(project).problems

    assert snapshot(project) == before


@pytest.mark.parametrize("rename", [rename_issue, rename_article])
def test_back_and_forth_gives_the_same_bytes(
    project: Project, rename: Callable[[Project, str, str], RenamePlan]
) -> None:
    """A rename and its reverse leave every file as it was."""
    before = {name: data for name, (data, _) in snapshot(project).items()}
    old, new = ("one", "two-2.1") if rename is rename_issue else ("tea.md", "leaf_2.md")

    rename(project, old, new)
    changed = {name: data for name, (data, _) in snapshot(project).items()}
    rename(project, new, old)

    assert changed != before
    assert {name: data for name, (data, _) in snapshot(project).items()} == before


def test_an_editors_project_id_stays(project: Project) -> None:
    """The header takes the new id where it ends with the old one, and only there."""
    path = project.root / CATALOG
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Project-Id-Version: News one", b"Project-Id-Version: Bone"))

    rename_issue(project)

    assert b'"Project-Id-Version: Bone\\n"' in path.with_name("two.po").read_bytes()
    assert b'"Project-Id-Version: News two\\n"' in (project.root / "locales/two.pot").read_bytes()


@pytest.mark.parametrize(
    ("written", "new", "expected"),
    [
        ("id: one   # of many", "two", "id: two   # of many"),
        ('id: "one"', "two", 'id: "two"'),
        ("id: 'one'", "2026", "id: '2026'"),
        ("id:\n    one", "2026", 'id:\n    "2026"'),
        ("id: one\r", "true", 'id: "true"\r'),
        ('"id" : one', "május", '"id" : május'),
    ],
)
def test_the_id_changes_in_place(project: Project, written: str, new: str, expected: str) -> None:
    """Quotes, comments and line ends of issue.yaml stay; a number gets quotes."""
    path = project.root / "source/one/issue.yaml"
    text = "# A\n" + path.read_text() + "# one\n"
    path.write_bytes(text.replace("id: one", written).encode())

    rename_issue(project, new=new)

    fresh = (project.root / f"source/{new}/issue.yaml").read_bytes()
    assert fresh == text.replace("id: one", expected).encode()


def test_a_byte_order_mark_stays(project: Project) -> None:
    """A BOM of issue.yaml does not shift what is replaced."""
    path = project.root / "source/one/issue.yaml"
    data = b"\xef\xbb\xbf" + path.read_bytes()
    path.write_bytes(data)

    try:
        rename_issue(project)
    except SourceError:
        assert path.read_bytes() == data
    else:
        fresh = (project.root / "source/two/issue.yaml").read_bytes()
        assert fresh == data.replace(b"one", b"two")


@pytest.mark.parametrize("written", ["id: !!str one", "id: &a one", 'id: "\\u006fne"'])
def test_an_id_in_disguise_is_refused(project: Project, written: str) -> None:
    """An id that no plain replacement can change is an error with its line."""
    path = project.root / "source/one/issue.yaml"
    path.write_text(path.read_text().replace("id: one", written))
    before = snapshot(project)

    with pytest.raises(SourceError) as caught:
        rename_issue(project)

    assert (caught.value.path, caught.value.line) == ("source/one/issue.yaml", 1)
    assert snapshot(project) == before


def test_articles_in_a_flow_list(project: Project) -> None:
    """The list entry changes in place in any layout, and its order stays."""
    path = project.root / "source/one/issue.yaml"
    head = path.read_text().partition("articles:")[0]
    path.write_text(f"{head}articles: [ 'tea.md',rice.md ] # tea.md\n")

    rename_article(project)

    assert path.read_text() == f"{head}articles: [ 'leaf.md',rice.md ] # tea.md\n"


def test_only_references_change(project: Project) -> None:
    """An article's rename changes lines with its references, in every catalog."""
    before = (project.root / CATALOG).read_bytes().splitlines()

    rename_article(project)

    after = (project.root / CATALOG).read_bytes().splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed == [(b"#: one/tea.md", b"#: one/leaf.md")] * 2


FOREIGN = b'''msgid ""\r
msgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"\r
\r
#: one/tea.md:3 one/teapot.md two/one/tea.md\r
#: one/rice.md one/tea.md\r
#, c-format\r
msgid "T"\r
msgstr ""\r
"\xe1"\r
\r
#~ msgid "one/tea.md"\r
#~ msgstr "x"'''


def test_a_foreign_catalog_keeps_its_form(project: Project) -> None:
    """Line ends, wrapping and encoding of another tool's catalog stay."""
    (project.root / CATALOG).write_bytes(FOREIGN)

    rename_article(project)

    expected = FOREIGN.replace(b" one/tea.md:3", b" one/leaf.md:3")
    expected = expected.replace(b"rice.md one/tea.md", b"rice.md one/leaf.md")
    assert (project.root / CATALOG).read_bytes() == expected


def test_long_references_are_filled_anew(project: Project) -> None:
    """Lines of references keep to their width, as ``update`` would write them."""
    names = [f"{name}.md" for name in ("rice", "tea", *(f"story-{n}" for n in range(9)))]
    description = project.root / "source/one/issue.yaml"
    head = description.read_text().partition("articles:")[0]
    description.write_text(head + "articles:\n" + "".join(f"  - {name}\n" for name in names))
    for name in names:
        (project.root / "source/one" / name).write_text("Tea from Yame.\n")
    update_issues(project)

    rename_article(project, new="a-much-longer-name-than-before.md")

    data = (project.root / CATALOG).read_bytes()
    assert max(len(line) for line in data.splitlines() if line.startswith(b"#:")) <= 79
    before = snapshot(project)
    update_issues(project)
    assert snapshot(project) == before


def test_languages_that_are_gone_move_too(project: Project) -> None:
    """A catalog of a language that is no longer configured is renamed with the others."""
    left = project.root / "locales/es/LC_MESSAGES/one.po"
    left.parent.mkdir(parents=True)
    left.write_bytes((project.root / CATALOG).read_bytes())

    rename_issue(project)

    assert parse_catalog(left.with_name("two.po").read_bytes(), path="x").fields["Language"] == "hu"
    assert not left.exists()


def test_links_are_listed(project: Project) -> None:
    """Lines that lead to the old name are named, others are not."""
    source = project.root / "source"
    (source / "one/rice.md").write_text(
        "See [tea](tea.md#cup), not [this](green-tea.md), [x](tea.mdx) or [that](../two/tea.md).\n"
        "\nA <a href='./tea.html'>page</a>\n\n[t]: ../one/tea.md\n"
    )
    (source / "old").mkdir()
    (source / "old/issue.yaml").write_text(
        "id: old\ntitle: t\ndate: 2026-01-01\narticles: [a.md]\neditorial: See ../one/tea.md\n"
    )
    (source / "old/a.md").write_text("[tea](tea.md)\n[one](../one/)\n")

    article = plan_article_rename(project, "one", "tea.md", "leaf.md").links
    issue = plan_issue_rename(project, "one", "two").links

    assert article == (
        "source/old/issue.yaml:5",
        "source/one/rice.md:1",
        "source/one/rice.md:3",
        "source/one/rice.md:5",
    )
    assert issue == ("source/old/a.md:2", "source/old/issue.yaml:5", "source/one/rice.md:5")


def freeze(root: Path) -> None:
    """Freeze the issue."""
    with (root / "source/one/issue.yaml").open("a") as file:
        file.write("frozen: true\n")


def damage(root: Path) -> None:
    """Leave a merge conflict in the catalog."""
    with (root / CATALOG).open("a") as file:
        file.write("<<<<<<< HEAD\n")


def take(name: str) -> Callable[[Path], None]:
    """Return what makes a file or folder of a name."""

    def make(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x")

    return make


def nothing(root: Path) -> None:
    """Leave the project as it is."""


BAD_ISSUE_RENAMES = {
    "no issue": (nothing, "nope", "two", UsageError, "no issue 'nope'"),
    "same": (nothing, "one", "one", UsageError, "called 'one' already"),
    "folder": (nothing, "one", "a/b", UsageError, "no name"),
    "parent": (nothing, "one", "..", UsageError, "no name"),
    "hidden": (nothing, "one", ".two", UsageError, "no name"),
    "option": (nothing, "one", "-two", UsageError, "no name"),
    "blank": (nothing, "one", "t wo", UsageError, "no name"),
    "newline": (nothing, "one", "two\n", UsageError, "no name"),
    "empty": (nothing, "one", "", UsageError, "no name"),
    "frozen": (freeze, "one", "two", UsageError, "frozen"),
    "damaged": (damage, "one", "two", CatalogError, "conflict"),
    "taken": (take("source/two/x.md"), "one", "two", UsageError, "exists already"),
    "orphan": (take("locales/de/LC_MESSAGES/two.po"), "one", "two", UsageError, "exists already"),
    "template": (take("locales/two.pot"), "one", "two", UsageError, "exists already"),
}


@pytest.mark.parametrize(
    ("prepare", "old", "new", "error", "words"), BAD_ISSUE_RENAMES.values(), ids=BAD_ISSUE_RENAMES
)
def test_bad_issue_renames(
    project: Project,
    prepare: Callable[[Path], None],
    old: str,
    new: str,
    error: type[TranslatePipelineError],
    words: str,
) -> None:
    """A rename that cannot work is refused before anything is written."""
    prepare(project.root)
    before = snapshot(project)

    with pytest.raises(error, match=words) as caught:
        rename_issue(project, old, new)

    assert caught.value.advice
    assert snapshot(project) == before


BAD_ARTICLE_RENAMES = {
    "no article": (nothing, "tee.md", "leaf.md", UsageError, "no article 'tee.md'"),
    "listed": (nothing, "tea.md", "rice.md", UsageError, "already"),
    "same": (nothing, "tea.md", "tea.md", UsageError, "already"),
    "ending": (nothing, "tea.md", "leaf.txt", UsageError, "no name"),
    "folder": (nothing, "tea.md", "a/leaf.md", UsageError, "no name"),
    "frozen": (freeze, "tea.md", "leaf.md", UsageError, "frozen"),
    "damaged": (damage, "tea.md", "leaf.md", CatalogError, "conflict"),
    "taken": (take("source/one/leaf.md"), "tea.md", "leaf.md", UsageError, "exists already"),
    "gone": (
        lambda root: (root / "source/one/tea.md").unlink(),
        "tea.md", "leaf.md", SourceError, "not found",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("prepare", "old", "new", "error", "words"),
    BAD_ARTICLE_RENAMES.values(),
    ids=BAD_ARTICLE_RENAMES,
)
def test_bad_article_renames(
    project: Project,
    prepare: Callable[[Path], None],
    old: str,
    new: str,
    error: type[TranslatePipelineError],
    words: str,
) -> None:
    """A rename that cannot work is refused before anything is written."""
    prepare(project.root)
    before = snapshot(project)

    with pytest.raises(error, match=words) as caught:
        rename_article(project, old, new)

    assert caught.value.advice
    assert snapshot(project) == before


def test_a_failure_midway_is_taken_back(project: Project) -> None:
    """Where the last step fails, all files are as they were, under their old names."""
    before = {name: data for name, (data, _) in snapshot(project).items()}
    plan = plan_issue_rename(project, "one", "two")
    too_long = project.root / ("x" * 300)

    with pytest.raises(UsageError, match="cannot be changed: file name too long") as caught:
        carry_out(project, RenamePlan((*plan.moves, (plan.moves[0][1], too_long)), (), ()))

    assert caught.value.advice.startswith("nothing was changed")
    assert {name: data for name, (data, _) in snapshot(project).items()} == before


def test_a_failure_while_writing_is_taken_back(project: Project) -> None:
    """Where writing fails after the moves, contents and names are as they were."""
    before = {name: data for name, (data, _) in snapshot(project).items()}
    plan = plan_issue_rename(project, "one", "two")
    bad = (project.root / "nowhere/x.po", b"")

    with pytest.raises(UsageError, match="cannot be changed"):
        carry_out(project, RenamePlan(plan.moves, (*plan.contents, bad), ()))

    assert {name: data for name, (data, _) in snapshot(project).items()} == before


@given(catalog=catalogs(), end=st.sampled_from([b"\n", b"\r\n"]))
@settings(max_examples=50)
def test_only_reference_lines_of_any_catalog_change(catalog: Catalog, end: bytes) -> None:
    """Whatever a catalog holds, moving its articles changes lines with references alone."""
    data = serialize_catalog(catalog).replace(b"\n", end)
    before = parse_catalog(data, path="x.po")

    after = with_moved_references(before, lambda reference: f"new/{reference}")
    written = serialize_catalog(after)

    assert _without_references(written) == _without_references(data)
    assert [m.references for m in parse_catalog(written, path="x.po").messages] == [
        m.references if m.is_obsolete else tuple(f"new/{r}" for r in m.references)
        for m in before.messages
    ]


def _without_references(data: bytes) -> list[bytes]:
    return [line for line in data.splitlines(keepends=True) if not line.startswith(b"#:")]
