"""Building on disk: fallback, manifest, stale files."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from translate_pipeline.cli.main import execute
from translate_pipeline.errors import BuildError
from translate_pipeline.pipeline.manifest import load_build


def build(project: Path) -> int:
    """Build a project."""
    return execute(["build", "--project", str(project)])


def untranslate(project: Path, msgid: str) -> None:
    """Delete one Hungarian translation."""
    path = project / "locales/hu/LC_MESSAGES/2026-05.po"
    text, count = re.subn(
        rf'(msgid "{re.escape(msgid)}"\n)msgstr ".*"',
        r'\1msgstr ""',
        path.read_text(encoding="utf-8"),
    )
    assert count == 1
    path.write_text(text, encoding="utf-8")


def test_untranslated_block_stands_in_english(demonstration: Path) -> None:
    """A block without a translation is in English, marked so, and counted in the manifest."""
    untranslate(demonstration, "The young leaves are picked by hand.")

    assert build(demonstration) == 0

    page = (demonstration / "build/hu/2026-05/yame-tea.html").read_text(encoding="utf-8")
    assert '<li lang="en">The young leaves are picked by hand.</li>' in page
    manifest = json.loads((demonstration / "build/manifest.json").read_bytes())
    assert manifest["languages"]["hu"] == {"translated": 118, "fallback": 1}
    assert manifest["languages"]["es"] == {"translated": 119, "fallback": 0}


def test_manifest_describes_every_file(demonstration: Path) -> None:
    """The manifest holds hash and size of each file in the folder, and of nothing else."""
    assert build(demonstration) == 0

    folder = demonstration / "build"
    manifest = json.loads((folder / "manifest.json").read_bytes())
    assert manifest["version"] == 1
    assert manifest["files"] == {
        path.relative_to(folder).as_posix(): {
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "size": path.stat().st_size,
        }
        for path in folder.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }


@pytest.mark.parametrize("name", ["source/2026-05/yame-tea.md", "glossary.yaml",
                                  "locales/hu/LC_MESSAGES/2026-05.po", "pyproject.toml",
                                  "source/2026-05/images/plaque.svg"])  # fmt: skip
def test_every_input_counts(demonstration: Path, name: str) -> None:
    """A change of any input changes the manifest's source hash."""
    build(demonstration)
    before = load_build(demonstration / "build").source
    path = demonstration / name
    path.write_bytes(path.read_bytes() + b"\n")

    build(demonstration)

    assert load_build(demonstration / "build").source != before


def test_pages_of_removed_articles_go(small_project: Path) -> None:
    """What an earlier build made and this one does not is removed; foreign files stay."""
    execute(["run", "--project", str(small_project)])
    foreign = small_project / "build/CNAME"
    foreign.write_text("example.org\n")
    issue = small_project / "source/one/issue.yaml"
    issue.write_text(issue.read_text().replace("  - rice.md\n", ""))

    assert execute(["run", "--project", str(small_project)]) == 0

    assert not (small_project / "build/hu/one/rice.html").exists()
    assert (small_project / "build/hu/one/tea.html").exists()
    assert foreign.exists()


def test_localized_markdown_differs_in_words_only(demonstration: Path) -> None:
    """The source language's Markdown is the source, byte for byte; others keep its lines."""
    build(demonstration)

    source = demonstration / "source/2026-05"
    for path in [*source.glob("*.md"), source / "issue.yaml"]:
        built = demonstration / "build/en/2026-05" / path.name
        assert built.read_bytes() == path.read_bytes()
    chinese = (demonstration / "build/zh_CN/2026-05/china-promotion.md").read_text("utf-8")
    assert "约140万" in chinese
    assert "| --- | ---: |" in chinese


def test_hungarian_date_at_the_head_of_a_paragraph(small_project: Path) -> None:
    """A translation that starts like an ordered list is read as the sentence that it is."""
    execute(["update", "--project", str(small_project)])
    path = small_project / "locales/hu/LC_MESSAGES/one.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('"Tea from Yame."\nmsgstr ""', '"Tea from Yame."\nmsgstr "2026. május"'),
        encoding="utf-8",
    )

    assert build(small_project) == 0

    page = (small_project / "build/hu/one/tea.html").read_text(encoding="utf-8")
    assert "<p>2026. május</p>" in page


def test_load_build_finds_a_changed_file(small_project: Path) -> None:
    """A build whose file was changed by hand is not taken for whole."""
    execute(["run", "--project", str(small_project)])
    page = small_project / "build/hu/one/tea.html"
    page.write_text("changed")

    with pytest.raises(BuildError, match="differs from its manifest"):
        load_build(small_project / "build")


def test_manifest_cannot_name_files_elsewhere(small_project: Path, tmp_path: Path) -> None:
    """A damaged or hostile manifest makes no build remove a file outside its folder."""
    execute(["run", "--project", str(small_project)])
    victim = small_project / "glossary.yaml"
    victim.write_text("version: 1\nsource: en\ntargets: [hu]\nkinds: {}\nentries: []\n")
    path = small_project / "build/manifest.json"
    manifest = json.loads(path.read_bytes())
    manifest["files"]["../glossary.yaml"] = {"sha256": "", "size": 0}
    path.write_text(json.dumps(manifest))

    build(small_project)

    assert victim.exists()


def test_threshold_not_met(small_project: Path) -> None:
    """A language below the configured share makes the build end with 1."""
    with (small_project / "translate-pipeline.toml").open("a") as file:
        file.write("[thresholds]\nmin-translated-percent = 50\n")
    execute(["update", "--project", str(small_project)])

    assert build(small_project) == 1


def test_untranslated_text_in_html_stands_in_english(small_project: Path) -> None:
    """Text of an HTML block without a translation is marked, too, and its neighbours as well."""
    (small_project / "source/one/tea.md").write_text(
        "---\ntitle: Tea\n---\n\n"
        "<figure>\n<figcaption>Tea in <b>May</b></figcaption>\n</figure>\n\n"
        "> <p>Rice</p>\n\nGreen tea.\n",
        encoding="utf-8",
    )

    assert execute(["run", "--project", str(small_project)]) == 0

    page = (small_project / "build/hu/one/tea.html").read_text(encoding="utf-8")
    assert '<figcaption><span lang="en">Tea in <b>May</b></span></figcaption>' in page
    assert '<p><span lang="en">Rice</span></p>' in page
    assert '<p lang="en">Green tea.</p>' in page
    english = (small_project / "build/en/one/tea.html").read_text(encoding="utf-8")
    assert "<figcaption>Tea in <b>May</b></figcaption>" in english
