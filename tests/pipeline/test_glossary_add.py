"""New entries in glossary.yaml, with nothing else touched."""

import difflib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translate_pipeline.errors import GlossaryError, UsageError
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.glossary import EntryStatus
from translate_pipeline.model.locales import Language
from translate_pipeline.model.options import Options
from translate_pipeline.pipeline.glossary import add as add_module
from translate_pipeline.pipeline.glossary.add import Added, add_entry
from translate_pipeline.pipeline.glossary.suggest import GivenName
from translate_pipeline.pipeline.project import Project

KINDS = """\
version: 1
source: en
targets: [zh_CN, es, hu]
kinds:
  country: {en: ["{name}"]}
  prefecture: {en: ["{name} Prefecture"]}
  city: {en: ["{name} City"], hu: ["{name} városa"]}
  product: {en: ["{name}"]}
"""
ENTRIES = """\
entries:

  # Japan

  - id: jp-japan
    kind: country
    en: {name: Japan}

  - id: jp-akita
    kind: prefecture
    part_of: jp-japan
    en: {name: Akita}   # not the dog
    terms:
      hu: {preferred: Akita}

  - id: jp-kazuno
    kind: city
    part_of: jp-akita
    en: {name: Kazuno, forms: [Kaduno]}
    note: >-
      A city.
      # this belongs to the note
    # and this to the entry

  # China

  - id: cn-china
    kind: country
    en: {name: China}
"""
ODATE = GivenName("Odate City", kana="おおだてし", kanji="大館市")
ODATE_LINES = """\
  - id: jp-odate
    kind: city
    part_of: jp-akita
    ja: {kanji: 大館市, kana: おおだてし}
    en: {name: Odate}
    terms:
      zh_CN: {preferred: 大馆}  # suggested: simplified characters
      es: {preferred: Odate}  # suggested: Latin letters without macrons
      hu: {preferred: Ódate, inflect: name}  # suggested: kana in Hungarian letters
    status: draft
"""


def project_of(folder: Path, text: str) -> Project:
    """Return a project whose glossary is a text, its ends of lines kept."""
    (folder / "glossary.yaml").write_bytes(text.encode())
    languages = tuple(Language(code, code) for code in ("zh_CN", "es", "hu"))
    return Project(folder, Options(languages, Language("en", "en")))


def text_of(project: Project) -> str:
    """Return the glossary as it stands, its ends of lines kept."""
    return (project.root / "glossary.yaml").read_bytes().decode()


def added_lines(old: str, new: str) -> list[str]:
    """Return the lines added; fail if a line was removed or changed."""
    delta = list(difflib.ndiff(old.splitlines(keepends=True), new.splitlines(keepends=True)))
    assert not [line for line in delta if line.startswith("- ")]
    return [line[2:] for line in delta if line.startswith("+ ")]


def test_entry_follows_its_kin(tmp_path: Path) -> None:
    """A new city stands behind the last city of its prefecture, in the layout of the file."""
    project = project_of(tmp_path, KINDS + ENTRIES)

    added = add_entry(project, ODATE, part_of="jp-akita")

    head, tail = (KINDS + ENTRIES).split("\n  # China\n")
    assert text_of(project) == f"{head}\n{ODATE_LINES}\n  # China\n{tail}"
    assert text_of(project).splitlines()[added.line - 1] == "  - id: jp-odate"
    assert added.text + "\n" == ODATE_LINES
    entry = load_glossary(text_of(project)).entry("jp-odate")
    assert entry is not None and entry.status is EntryStatus.DRAFT


def test_dry_run_writes_nothing(tmp_path: Path) -> None:
    """What would be added is told, and the file stays."""
    project = project_of(tmp_path, KINDS + ENTRIES)

    added = add_entry(project, ODATE, part_of="jp-akita", dry_run=True)

    assert added.id == "jp-odate"
    assert text_of(project) == KINDS + ENTRIES


@pytest.mark.parametrize(
    ("name", "part_of", "before"),
    [
        ("Nara Prefecture", "jp-japan", "jp-akita"),
        ("Nara City", "", "jp-kazuno"),
        ("Lima City", "cn-china", "cn-china"),
    ],
)
def test_place(tmp_path: Path, name: str, part_of: str, before: str) -> None:
    """Kin are those of kind and region, then of kind and country, then the region itself."""
    project = project_of(tmp_path, KINDS + ENTRIES)
    kana = "" if part_of else "ならし"

    added = add_entry(project, GivenName(name, kana=kana), part_of=part_of)

    ids = [entry.id for entry in load_glossary(text_of(project)).entries]
    assert ids[ids.index(added.id) - 1] == before


def test_prefecture_is_filled_in_from_the_table(tmp_path: Path) -> None:
    """Code, kanji and kana of a prefecture need not be given."""
    project = project_of(tmp_path, KINDS + ENTRIES)

    add_entry(project, GivenName("Kochi Prefecture"), part_of="jp-japan")

    entry = load_glossary(text_of(project)).entry("jp-kochi")
    assert entry is not None and entry.japanese is not None
    assert (entry.code, entry.japanese.kanji, entry.japanese.kana) == ("39", "高知県", "こうちけん")


def test_block_style_is_kept(tmp_path: Path) -> None:
    """A file without braces gets none, and its indentation is the new entry's."""
    entries = """\
entries:
-   id: jp-akita
    kind: prefecture
    en:
        name: Akita
-   id: jp-yuzawa
    kind: city
    part_of: jp-akita
    en:
        name: Yuzawa
"""
    project = project_of(tmp_path, KINDS + entries)

    added = add_entry(project, GivenName("Noshiro City", kana="のしろし"), part_of="jp-akita")

    assert text_of(project) == KINDS + entries + added.text + "\n"
    assert (
        added.text
        == """\
-   id: jp-noshiro
    kind: city
    part_of: jp-akita
    ja:
        kana: のしろし
    en:
        name: Noshiro
    terms:
        es:  # suggested: Latin letters without macrons
            preferred: Noshiro
        hu:  # suggested: kana in Hungarian letters
            preferred: Nosiro
            inflect: name
    status: draft"""
    )


@pytest.mark.parametrize(
    ("given", "options", "message", "line"),
    [
        (GivenName("Kazuno City"), {}, "'Kazuno' is there already, as 'jp-kazuno'", 24),
        (GivenName("kaduno", kind="city"), {}, "'kaduno' is there already", 24),
        (ODATE, {"entry_id": "jp-akita"}, "id 'jp-akita' is there already", 17),
        (ODATE, {"entry_id": "Jp Odate"}, "is no id", 0),
        (ODATE, {"part_of": "jp-akitta"}, "no entry 'jp-akitta'", 0),
        (GivenName("Odate"), {}, "no type word", 0),
        (GivenName("Odate City"), {}, "no id follows", 0),
        (GivenName("Odate", kind="hamlet"), {}, "no kind 'hamlet'", 0),
        (GivenName("Odate\x07 City"), {}, "one line of text", 0),
        (GivenName("  "), {}, "the name is empty", 0),
    ],
)
def test_refusals(
    tmp_path: Path, given: GivenName, options: dict[str, str], message: str, line: int
) -> None:
    """What is there already, or makes no sense, is refused with its line, and nothing written."""
    project = project_of(tmp_path, KINDS + ENTRIES)

    with pytest.raises((GlossaryError, UsageError), match=message) as refusal:
        add_entry(project, given, **options)

    assert refusal.value.line == line
    assert refusal.value.advice
    assert text_of(project) == KINDS + ENTRIES


def test_same_name_elsewhere(tmp_path: Path) -> None:
    """A name may stand twice for two kinds, and for two regions."""
    project = project_of(tmp_path, KINDS + ENTRIES)

    first = add_entry(project, GivenName("Akita City", kana="あきたし"), part_of="jp-akita")
    second = add_entry(project, GivenName("Akita City", kana="あきたし"), part_of="jp-japan")

    assert (first.id, second.id) == ("jp-akita-city", "jp-akita-city-2")


def test_empty_list(tmp_path: Path) -> None:
    """The first entry stands right below ``entries:``, with its comment and what follows kept."""
    text = KINDS.replace("kinds:", "entries:  # none yet\nkinds:")
    project = project_of(tmp_path, text)

    added = add_entry(project, ODATE)

    assert text_of(project) == text.replace("none yet\n", f"none yet\n{added.text}\n")


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ("entries: []\n", "in brackets"),
        ("entries: [{id: jp-x, kind: city, en: {name: X}}]\n", "in brackets"),
        ("entries:\n  - {id: jp-x, kind: city, en: {name: X}}\n", "in braces"),
        ("entries: null\n", "no list"),
        ("", "no list of entries"),
    ],
)
def test_lists_that_take_no_lines(tmp_path: Path, entries: str, message: str) -> None:
    """A list in brackets is refused with advice, and stays."""
    project = project_of(tmp_path, KINDS + entries)

    with pytest.raises(GlossaryError, match=message) as refusal:
        add_entry(project, ODATE)

    assert refusal.value.advice
    assert text_of(project) == KINDS + entries


def test_damage_is_refused(tmp_path: Path) -> None:
    """Where an added line would change another entry, nothing is written."""
    text = (
        KINDS
        + "entries:\n  - id: jp-x\n    kind: city\n    en: {name: X}\n    note: |+\n      a\n\n\n"
    )
    project = project_of(tmp_path, text)

    with pytest.raises(GlossaryError, match="does not take another entry"):
        add_entry(project, ODATE)

    assert text_of(project) == text


def test_kana_are_no_chinese_name(tmp_path: Path) -> None:
    """A Chinese name that still has kana is left out, with a hint."""
    project = project_of(tmp_path, KINDS + ENTRIES)

    added = add_entry(project, GivenName("Tsugaru City", kana="つがるし", kanji="つがる市"))

    assert [form.language for form in added.forms] == ["es", "hu"]
    assert "zh_CN was left out" in added.hints[0]


def test_words_that_yaml_reads_otherwise(tmp_path: Path) -> None:
    """Names that YAML takes for a boolean, and names with marks, are quoted."""
    project = project_of(tmp_path, KINDS + ENTRIES)

    for name in ("No", "O'Neil: the #1", "true", "{x}"):
        add_entry(project, GivenName(name, kind="product"), entry_id=f"product-{len(name)}")

    names = [entry.names[0] for entry in load_glossary(text_of(project)).entries]
    assert {"No", "O'Neil: the #1", "true", "{x}"} <= set(names)


def test_file_that_changes_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What somebody else wrote between reading and writing is not overwritten."""
    project = project_of(tmp_path, KINDS + ENTRIES)
    suggest = add_module.suggest_for

    def edit_and_suggest(*arguments):
        (tmp_path / "glossary.yaml").write_text(KINDS)
        return suggest(*arguments)

    monkeypatch.setattr(add_module, "suggest_for", edit_and_suggest)

    with pytest.raises(UsageError, match="changed on disk"):
        add_entry(project, ODATE)

    assert text_of(project) == KINDS


COMMENTS = st.sampled_from(["", "# a: comment", "  # - id: x", "      # deep", "\t# tab"])


@st.composite
def glossaries(draw: st.DrawFn) -> str:
    """Return a glossary of one to four entries in a layout that people write."""
    dash, gap = draw(st.sampled_from([0, 2, 4])), draw(st.sampled_from([2, 4]))
    step = draw(st.sampled_from([2, 4]))
    lines = [*KINDS.splitlines(), "entries:"]
    for number in range(draw(st.integers(1, 4))):
        lines += [line for line in draw(st.lists(COMMENTS, max_size=2)) if "\t" not in line]
        entry = [f"id: {draw(st.sampled_from(['jp', 'cn']))}-{number}"]
        entry.append(f"kind: {draw(st.sampled_from(['city', 'product', 'country']))}")
        entry += draw(
            st.sampled_from(
                [[f"en: {{name: N{number}}}"], ["en:", " " * step + f"name: N{number}"]]
            )
        )
        entry += draw(
            st.sampled_from(
                [
                    [],
                    ["note: >-", " " * step + "some", " " * step + "# text"],
                    ["note: 'two", "", "  lines'"],
                    ["terms:", " " * step + "hu: {preferred: N}  # why"],
                    ["status: draft  # decided by nobody"],
                ]
            )
        )
        heads = [" " * dash + "-" + " " * (gap - 1)] + [" " * (dash + gap)] * (len(entry) - 1)
        lines += [(head + line).rstrip() for head, line in zip(heads, entry, strict=True)]
    lines += draw(st.lists(COMMENTS.filter(lambda line: "\t" not in line), max_size=2))
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    return (
        draw(st.sampled_from(["", "\ufeff"]))
        + newline.join(lines)
        + draw(st.sampled_from(["", newline, newline * 2]))
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=glossaries(), given=st.sampled_from([ODATE, GivenName("Uji City", pinyin="yu'zhi")]))
def test_only_lines_are_added(tmp_path: Path, text: str, given: GivenName) -> None:
    """Whatever the layout, every old line stays, and the new ones end as the old ones do."""
    project = project_of(tmp_path, text)

    added: Added = add_entry(project, given, entry_id="jp-new")

    new = text_of(project)
    newline = "\r\n" if "\r\n" in text else "\n"
    if text.endswith("\n"):
        lines = [line for line in added_lines(text, new) if line.strip()]
        assert "".join(lines) == added.text.replace("\n", newline) + newline
    else:
        assert "".join(new.split(added.text.replace("\n", newline))).split() == text.split()
        assert not new.endswith("\n") or new.rstrip() != text.rstrip()
    assert new.startswith("\ufeff") == text.startswith("\ufeff")
    assert new.count("\n") - new.count("\r\n") == (0 if newline == "\r\n" else new.count("\n"))
    assert [e for e in load_glossary(new).entries if e.id != "jp-new"] == list(
        load_glossary(text).entries
    )
