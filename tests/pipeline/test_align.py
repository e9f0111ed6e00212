"""Align: translated articles go into empty catalogs, and only what is certain counts as done."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.errors import CatalogError, SourceError, UsageError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.catalogs import Catalog, Message, State
from translate_pipeline.model.documents import Key
from translate_pipeline.pipeline.align.article import AlignOutcome, align_article
from translate_pipeline.pipeline.align.offers import Candidate, doubt_breaking
from translate_pipeline.pipeline.build import build_issues
from translate_pipeline.pipeline.project import Project, open_project
from translate_pipeline.pipeline.update import update_issues

ROOT = Path(__file__).parent.parent.parent
ISSUE = "2026-05"
ARTICLES = ("china-promotion.md", "kazuno-sopron.md", "otama-machu-picchu.md", "yame-tea.md")
DAMAGED = ("china-promotion.md", "yame-tea.md")
LANGUAGES = ("es", "hu", "zh_CN")
Damage = Callable[[str], str]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the demonstration project, its pages built, to be left as it is."""
    root = tmp_path_factory.mktemp("built")
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("pyproject.toml", "glossary.yaml"):
        shutil.copy(ROOT / name, root / name)
    build_issues(open_project(root))
    return root


@pytest.fixture(scope="module")
def untranslated(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the demonstration project without catalogs, to be left as it is."""
    root = tmp_path_factory.mktemp("untranslated")
    shutil.copytree(ROOT / "source", root / "source", ignore=shutil.ignore_patterns("images"))
    for name in ("pyproject.toml", "glossary.yaml"):
        shutil.copy(ROOT / name, root / name)
    return root


@pytest.fixture
def emptied(built: Path, demonstration: Path) -> Path:
    """Return the demonstration project without catalogs, with its translated articles aside."""
    shutil.copytree(built / "build", demonstration / "old")
    shutil.rmtree(demonstration / "locales")
    return demonstration


def _catalog(root: Path, code: str) -> Catalog:
    path = root / f"locales/{code}/LC_MESSAGES/{ISSUE}.po"
    return parse_catalog(path.read_bytes(), path=path.name)


def _align(root: Path, name: str, code: str, translated: Path | None = None) -> AlignOutcome:
    project = open_project(root)
    (language,) = project.languages((code,))
    file = translated or root / f"old/{code}/{ISSUE}/{name}"
    return align_article(project, root / f"source/{ISSUE}/{name}", file, language)


@pytest.mark.parametrize("code", LANGUAGES)
def test_round_trip(built: Path, emptied: Path, code: str) -> None:
    """Localized articles bring back what they were made from, nearly all of it as translated."""
    for name in (*ARTICLES, "issue.yaml"):
        _align(emptied, name, code)

    wanted = {m.key: m.msgstr for m in _catalog(built, code).live}
    found = {m.key: m for m in _catalog(emptied, code).live if m.has_translation}
    assert {key: message.msgstr for key, message in found.items()} == wanted
    translated = [m for m in found.values() if m.state is State.TRANSLATED]
    assert len(translated) >= 0.96 * len(wanted)


def _without_third_paragraph(text: str) -> str:
    blocks = text.split("\n\n")
    prose = [n for n, block in enumerate(blocks) if n and block[:1].isalnum()]
    return "\n\n".join(block for n, block in enumerate(blocks) if n != prose[2])


def _with_paragraph_of_its_own(text: str) -> str:
    blocks = text.split("\n\n")
    prose = [n for n, block in enumerate(blocks) if n and block[:1].isalnum()]
    blocks.insert(prose[3], "Sopron 1921 — Machu Picchu 2015, Yame 1889. " * 3)
    return "\n\n".join(blocks)


def _with_merged_paragraphs(text: str) -> str:
    return re.sub(r"\n\n(?=[^\W\d_])(?<=[.。]\n\n)", " ", text, count=1)


def _without_list_item(text: str) -> str:
    return re.sub(r"\n(?:2\.|[*-]) .*(?:\n  .*)*", "", text, count=1)


def _with_swapped_sections(text: str) -> str:
    start, first, second, *rest = re.split(r"(?m)^(?=## )", text)
    return "".join((start, second, first, *rest))


def _without_front_matter(text: str) -> str:
    return text.partition("\n---\n")[2]


DAMAGES = (
    _without_third_paragraph,
    _with_paragraph_of_its_own,
    _with_merged_paragraphs,
    _without_list_item,
    _with_swapped_sections,
    _without_front_matter,
)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__[1:])
@pytest.mark.parametrize("code", LANGUAGES)
def test_damaged_translations(
    built: Path, untranslated: Path, tmp_path: Path, code: str, damage: Damage
) -> None:
    """Whatever was done to a translated article, a wrong pair is never marked as translated."""
    wanted = {m.key: m.msgstr[0] for m in _catalog(built, code).live}
    project = open_project(untranslated)
    (language,) = project.languages((code,))
    found: dict[Key, str] = {}
    for name in DAMAGED:
        text = (built / f"build/{code}/{ISSUE}/{name}").read_text(encoding="utf-8")
        file = tmp_path / name
        file.write_text(damage(text), encoding="utf-8")
        source = untranslated / f"source/{ISSUE}/{name}"
        outcome = align_article(project, source, file, language, is_dry=True)
        found |= {each.key: each.text for each in outcome.translated}

    assert {key: text for key, text in found.items() if text != wanted[key]} == {}
    assert len(found) >= 20


def test_merged_paragraphs_are_divided(emptied: Path) -> None:
    """Two paragraphs that were made one come back as two, both fuzzy."""
    name = "yame-tea.md"
    file = emptied / f"old/hu/{ISSUE}/{name}"
    text = file.read_text(encoding="utf-8")
    file.write_text(_with_merged_paragraphs(text), encoding="utf-8")

    outcome = _align(emptied, name, "hu")

    one, other = (each.text for each in outcome.fuzzy)
    assert f"{one}\n\n{other}" in text
    assert not outcome.lost


def test_existing_translations_stay(emptied: Path) -> None:
    """A message that has a translation, or a fuzzy one, keeps it byte for byte."""
    project = open_project(emptied)
    update_issues(project)
    path = emptied / f"locales/hu/LC_MESSAGES/{ISSUE}.po"
    text = path.read_text(encoding="utf-8")
    text = re.sub(r'(msgid "They are rolled and dried."\nmsgstr) ""', r'\1 "Mine."', text)
    text = re.sub(
        r'#, no-wrap\n(msgid "The young leaves .*"\nmsgstr) ""',
        r'#, fuzzy, no-wrap\n\1 "Old."',
        text,
    )
    path.write_text(text, encoding="utf-8")

    outcome = _align(emptied, "yame-tea.md", "hu")

    after = {m.msgid: m for m in _catalog(emptied, "hu").live}
    assert after["They are rolled and dried."].msgstr == ("Mine.",)
    fuzzy = after["The young leaves are picked by hand."]
    assert (fuzzy.msgstr, fuzzy.is_fuzzy, fuzzy.translator_comments) == (("Old.",), True, ())
    assert sorted(each.key.msgid for each in outcome.kept) == [
        "The young leaves are picked by hand.",
        "They are rolled and dried.",
    ]


def test_second_run_changes_nothing(emptied: Path) -> None:
    """What was taken is left alone the next time."""
    _align(emptied, "yame-tea.md", "hu")
    path = emptied / f"locales/hu/LC_MESSAGES/{ISSUE}.po"
    before = path.read_bytes(), path.stat().st_mtime_ns

    outcome = _align(emptied, "yame-tea.md", "hu")

    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert not outcome.is_written
    assert not outcome.translated


def test_dry_run_writes_nothing(emptied: Path) -> None:
    """A preview without a catalog says what the first run would do."""
    project = open_project(emptied)
    (language,) = project.languages(("hu",))
    source = emptied / f"source/{ISSUE}/yame-tea.md"
    file = emptied / f"old/hu/{ISSUE}/yame-tea.md"

    preview = align_article(project, source, file, language, is_dry=True)

    assert not (emptied / "locales").exists()
    assert preview.translated == _align(emptied, "yame-tea.md", "hu").translated


@pytest.fixture
def tea(small_project: Path) -> Callable[[str, str], AlignOutcome]:
    """Return what aligns a text as the translation of an article of the small project."""
    project = open_project(small_project)
    (language,) = project.languages(())

    def align(article: str, translated: str) -> AlignOutcome:
        source = small_project / "source/one/tea.md"
        source.write_text(article, encoding="utf-8")
        file = small_project / "old.md"
        file.write_text(translated, encoding="utf-8")
        return align_article(project, source, file, language)

    return align


def _small_catalog(root: Path) -> dict[str, tuple[str, bool, tuple[str, ...]]]:
    path = root / "locales/hu/LC_MESSAGES/one.po"
    catalog = parse_catalog(path.read_bytes(), path=path.name)
    assert serialize_catalog(catalog) == path.read_bytes()
    return {
        m.msgid: (m.msgstr[0], m.is_fuzzy, m.translator_comments)
        for m in catalog.live
        if m.has_translation
    }


def test_doubt_is_told(small_project: Path, tea: Callable[[str, str], AlignOutcome]) -> None:
    """A fuzzy message says where its text is from, how likely it is, and what is wrong."""
    outcome = tea(
        "Yame opened in 1987.\n\nSee `tea` for more.\n",
        "Yame 1978-ban nyitott.\n\nTovábbiak: `tea`.\n",
    )

    assert [each.faults for each in outcome.fuzzy] == [("different-date",)]
    text, is_fuzzy, comments = _small_catalog(small_project)["Yame opened in 1987."]
    assert (text, is_fuzzy) == ("Yame 1978-ban nyitott.", True)
    assert len(comments) == 1
    assert re.fullmatch(r"aligned from old\.md, confidence 0\.\d\d, different-date", comments[0])


def test_untranslated_text_is_not_taken(
    small_project: Path, tea: Callable[[str, str], AlignOutcome]
) -> None:
    """Text that the translator left as it was stays open; a number has nothing to translate."""
    outcome = tea(
        "| Year | Guests |\n|---|---|\n| 1987 | many |\n",
        "| Év | Guests |\n|---|---|\n| 1987 | sok |\n",
    )

    assert [each.key.msgid for each in outcome.copied] == ["Guests"]
    assert set(_small_catalog(small_project)) == {"Year", "1987", "many"}


def test_structure_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that cannot stand in the article without breaking it is in doubt."""
    # No text is known that the escapes do not tame; without them, many are not tame.
    monkeypatch.setattr("translate_pipeline.markdown.escape._escape_start", lambda line, _: line)
    document = parse_article("Tea\n\nRice\n", path="a.md")
    tea, rice = (unit.key for unit in document.units)
    found = {key: Candidate(key, text, 1.0, 1, 1) for key, text in ((tea, "# A"), (rice, "Rizs"))}

    checked = doubt_breaking(found, Catalog(Message(msgid=""), ()), [document])

    assert checked[tea].faults == ("broken-structure",)
    assert not checked[tea].is_sure
    assert checked[rice].is_sure


def test_one_text_in_two_ways(small_project: Path, tea: Callable[[str, str], AlignOutcome]) -> None:
    """A text that stands twice and is translated in two ways is for a translator to decide."""
    outcome = tea(
        "- Tea\n\nGreen leaves.\n\n- Tea\n", "- Tea-ital\n\nZöld levelek.\n\n- Teacserje\n"
    )

    assert [each.key.msgid for each in outcome.fuzzy] == ["Tea"]
    assert _small_catalog(small_project)["Tea"][1]


def test_lost_and_spare_units(tea: Callable[[str, str], AlignOutcome]) -> None:
    """Units without a counterpart are named with their lines."""
    outcome = tea(
        "---\ntitle: Tea\nsummary: It is green.\n---\n\n## About 1987\n\nYame grew.\n",
        "---\ntitle: A tea\n---\n\n1234: `x` and https://x.example/ are here and nowhere else.\n\n"
        "## 1987-ről\n\nYame nőtt.\n",
    )

    assert [(unit.line, unit.key.msgid) for unit in outcome.lost] == [(3, "It is green.")]
    assert [unit.line for unit in outcome.spare] == [5]


def test_changed_catalog_is_not_overwritten(emptied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A catalog that an editor saves meanwhile is left as the editor wrote it."""
    project = open_project(emptied)
    update_issues(project)
    path = emptied / f"locales/hu/LC_MESSAGES/{ISSUE}.po"
    theirs = path.read_bytes() + b"\n"
    load = Project.load_glossary

    def save_meanwhile(self: Project) -> object:
        path.write_bytes(theirs)
        return load(self)

    monkeypatch.setattr(Project, "load_glossary", save_meanwhile)
    with pytest.raises(UsageError, match="changed on disk meanwhile"):
        _align(emptied, "yame-tea.md", "hu")
    assert path.read_bytes() == theirs


def test_damaged_catalog(emptied: Path) -> None:
    """A catalog that cannot be read is an error, and stays."""
    path = emptied / f"locales/hu/LC_MESSAGES/{ISSUE}.po"
    path.parent.mkdir(parents=True)
    path.write_text('msgid "Tea\n', encoding="utf-8")

    with pytest.raises(CatalogError):
        _align(emptied, "yame-tea.md", "hu")
    assert path.read_text(encoding="utf-8") == 'msgid "Tea\n'


def test_frozen_issue(emptied: Path) -> None:
    """An issue that is frozen is left alone."""
    path = emptied / f"source/{ISSUE}/issue.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "frozen: true\n", encoding="utf-8")

    with pytest.raises(UsageError, match="is frozen"):
        _align(emptied, "yame-tea.md", "hu")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "file not found"),
        (b" \n\n", "the file is empty"),
        (b"\x89PNG\x00\x00", "not a text file"),
        (b"caf\xe9 in Lima\n", "not UTF-8"),
        (b"- tea\n" * 1501, "1501 texts are too many"),
        (b"---\ntitle: [\n---\n\nTea\n", "YAML"),
    ],
)
def test_unreadable_translation(
    untranslated: Path, tmp_path: Path, content: bytes | None, message: str
) -> None:
    """A translation that cannot be read is an error with its name, and nothing is written."""
    file = tmp_path / "bad.md"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(SourceError, match=message) as caught:
        _align(untranslated, "yame-tea.md", "hu", file)
    assert caught.value.path.endswith("bad.md")
    assert caught.value.advice
    assert not (untranslated / "locales").exists()


@pytest.mark.parametrize(
    ("source", "issue", "message"),
    [
        ("README.md", "", "not an article of this project"),
        ("old/hu/2026-05/yame-tea.md", "", "not an article of this project"),
        ("source/2026-05/draft.md", "", "not among the articles"),
        ("source/2026-05/nope.md", "", "file not found"),
        ("yame-tea.md", "2026-06", "no issue '2026-06'"),
        ("source/2026-05/yame-tea.md", "", "the same file"),
    ],
)
def test_wrong_source(emptied: Path, source: str, issue: str, message: str) -> None:
    """A source that is no article is an error with advice."""
    (emptied / "README.md").write_text("Tea\n", encoding="utf-8")
    (emptied / "source/2026-05/draft.md").write_text("Tea\n", encoding="utf-8")
    project = open_project(emptied)
    (language,) = project.languages(("hu",))
    same = emptied / "source/2026-05/yame-tea.md"

    with pytest.raises((UsageError, SourceError), match=message) as caught:
        align_article(project, emptied / source, same, language, issue=issue)
    assert caught.value.advice


@pytest.mark.parametrize("source", ["source/2026-05/yame-tea.md", "2026-05/yame-tea.md"])
def test_source_from_elsewhere(emptied: Path, source: str) -> None:
    """An article is found from the project's folder and from its source folder."""
    project = open_project(emptied)
    (language,) = project.languages(("hu",))
    file = emptied / f"old/hu/{ISSUE}/yame-tea.md"

    assert align_article(project, Path(source), file, language, is_dry=True).translated
    named = align_article(project, Path("yame-tea.md"), file, language, issue=ISSUE, is_dry=True)
    assert named.translated


def test_wrong_language_is_doubtful(emptied: Path) -> None:
    """An article in another language is taken as fuzzy at most, and the outcome says so."""
    file = emptied / f"old/es/{ISSUE}/yame-tea.md"

    outcome = _align(emptied, "yame-tea.md", "hu", file)

    assert outcome.is_doubtful
    assert len(outcome.translated) < 8


def test_source_as_translation_is_doubtful(emptied: Path) -> None:
    """A copy of the article brings nothing, and the outcome says so."""
    file = emptied / "copy.md"
    shutil.copy(emptied / f"source/{ISSUE}/yame-tea.md", file)

    outcome = _align(emptied, "yame-tea.md", "hu", file)

    assert outcome.is_doubtful
    assert not outcome.translated
    assert not outcome.fuzzy
