"""``translate-pipeline glossary export`` and ``import`` as their user sees them."""

import json
from pathlib import Path

import pytest

from translate_pipeline.cli.glossary.export import FORMAT_NAMES
from translate_pipeline.cli.main import execute
from translate_pipeline.exchange.glossary.formats import FORMATS
from translate_pipeline.glossary import load_glossary

GLOSSARY = """\
version: 1
source: en
targets: [hu, es]
kinds:
  city:
    en: ["{name} City"]
    hu: ["{name} város"]
entries:

  # ---- the first one
  - id: loom
    kind: city
    en: {name: Loomton}
    terms:
      hu: {preferred: Lúmton, forbidden: [{form: Loomton, why: English}]}   # decided
  - {id: open, kind: city, en: {name: Open}}
  - {id: draft, kind: city, en: {name: Draft}, terms: {hu: {preferred: Vázlat}}, status: draft}
"""
KNOWN = "Loomton,Lúmton\n"
NEW = "Mill City,Malom város\nMill,Malom\n"
DECISION = "Open City,Nyílt város\n"
CONFLICT = "Loomton,Szövő\n"


def run(project: Path, *arguments: str) -> int:
    """Run a command of the group on a project; return its exit code."""
    return execute(["glossary", *arguments, "--project", str(project)])


@pytest.fixture
def project(small_project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the small project with a glossary, as the working directory."""
    (small_project / "glossary.yaml").write_text(GLOSSARY, encoding="utf-8")
    monkeypatch.chdir(small_project)
    return small_project


def table(project: Path, *rows: str) -> None:
    """Write a file of DeepL."""
    (project / "in.csv").write_text("".join(rows), encoding="utf-8")


def take(project: Path, *options: str) -> int:
    """Import that file."""
    return run(project, "import", "in.csv", "--as", "deepl", *options)


def test_the_names_of_the_formats() -> None:
    """``--as`` offers what there is."""
    assert tuple(FORMATS) == FORMAT_NAMES


def test_export_says_what_is_lost(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Entries by language, what was left out, and what the format never holds."""
    assert run(project, "export", "a.utf8", "--to", "hu") == 0
    assert run(project, "export", "a.utf8", "--drafts") == 0
    assert run(project, "export", "a.utf8", "--drafts") == 0

    first, left, lacks, *rest = capfd.readouterr().out.splitlines()
    assert first == "a.utf8: 1 entry (hu 1), OmegaT's own, with tabs"
    assert left == "  left out: 1 draft, 1 forbidden"
    assert lacks.startswith("  not in the file: ids, kinds beside a note, names to keep, guards")
    assert "a.utf8: 2 entries (hu 2), OmegaT's own, with tabs" in rest
    assert "a.utf8: 2 entries (hu 2), OmegaT's own, with tabs; unchanged" in rest
    assert all(len(line) <= 80 for line in [first, left, lacks, *rest])
    assert (project / "a.utf8").read_text(encoding="utf-8") == (
        "Loomton\tLúmton\tcity\nLoomton City\tLúmton város\tcity\n"
        "Draft\tVázlat\tcity\nDraft City\tVázlat város\tcity\n"
    )


def test_export_as_json(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The answer for programs has the same facts."""
    assert run(project, "export", "a.tbx", "--format", "json") == 0

    answer = json.loads(capfd.readouterr().out)
    assert "guards" in answer.pop("not_held")
    assert answer == {
        "version": 1,
        "format": "tbx",
        "entries": 1,
        "languages": {"hu": 1},
        "left_out": {"draft": 1},
        "written": True,
    }


@pytest.mark.parametrize("name", FORMATS)
def test_there_and_back(project: Path, capfd: pytest.CaptureFixture[str], name: str) -> None:
    """An export, imported again, changes nothing in any format."""
    file = f"a{FORMATS[name].suffix}"
    assert run(project, "export", file, "--as", name, "--drafts") == 0

    assert run(project, "import", file, "--as", name) == 0

    assert "0 new entries, 0 new decisions, 0 conflicts" in capfd.readouterr().out
    assert (project / "glossary.yaml").read_text(encoding="utf-8") == GLOSSARY


DRAFT = """\
  - id: mill
    kind: city
    en: {name: Mill}
    terms:
      hu: {preferred: Malom}
    status: draft
    evidence:
      - {lang: hu, form: Malom, by: "in.csv"}
"""


def block(text: str) -> str:
    """Return the glossary with all entries in lines of their own, and no blank ones between."""
    entries = GLOSSARY.index("  - {id: open")
    return text[:entries] + "  - id: open\n    kind: city\n    en: {name: Open}\n"


def test_import_adds_drafts(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """New entries stand behind the last one, as drafts; every byte before them stays."""
    (project / "glossary.yaml").write_text(block(GLOSSARY), encoding="utf-8")
    table(project, KNOWN, NEW, "Inn,Fogadó\n")

    assert take(project) == 0

    assert capfd.readouterr() == (
        "in.csv: 1 term known, 2 new entries, 0 new decisions, 0 conflicts\n"
        "\n"
        "Added to glossary.yaml as drafts: mill, inn\n",
        "",
    )
    text = (project / "glossary.yaml").read_text(encoding="utf-8")
    assert text.startswith(block(GLOSSARY) + DRAFT + "  - id: inn\n    kind: city  # a guess")
    assert take(project) == 0
    assert "4 terms known, 0 new entries" in capfd.readouterr().out


def test_drafts_take_the_layout_of_the_file(project: Path) -> None:
    """Indentation, ends of lines, the mark at the start and what follows the entries stay."""
    head, entries = block(GLOSSARY).split("entries:\n")
    entries = entries.replace("\n  ", "\n").replace("      hu", "        hu").lstrip("\n")
    text = "\ufeffentries:\n" + entries + head
    (project / "glossary.yaml").write_bytes(text.replace("\n", "\r\n").encode())
    table(project, NEW)

    assert take(project) == 0

    read = (project / "glossary.yaml").read_bytes().decode()
    draft = DRAFT.replace("\n  ", "\n")[2:]
    assert sorted(read.split("\r\n")) == sorted((text + draft).split("\n"))
    assert read.startswith("\ufeffentries:\r\n")
    assert read.endswith(head.replace("\n", "\r\n"))


def test_import_prints_decisions(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A term for an entry that is there is printed with its place."""
    table(project, DECISION)
    path = project / "glossary.yaml"
    path.write_text(GLOSSARY.replace("terms:\n", "terms:   # all\n"), encoding="utf-8")
    before = path.read_bytes()

    assert take(project) == 0

    assert path.read_bytes() == before
    assert capfd.readouterr().out == (
        "in.csv: 0 terms known, 0 new entries, 1 new decision, 0 conflicts\n"
        "\n"
        "glossary.yaml:16: into these braces (open, hu):\n"
        "    terms:\n"
        "      hu: {preferred: Nyílt}\n"
    )


def test_a_decision_fits_where_it_is_said_to(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Pasted below the line that was named, the glossary has the term."""
    entry = (
        "  - id: open\n    kind: city\n    en: {name: Open}\n    terms:\n      es: {preferred: A}"
    )
    text = GLOSSARY.replace("  - {id: open, kind: city, en: {name: Open}}", entry)
    (project / "glossary.yaml").write_text(text, encoding="utf-8")
    table(project, DECISION)

    assert take(project, "--format", "json") == 0

    (paste,) = json.loads(capfd.readouterr().out)["paste"]
    lines = text.splitlines(keepends=True)
    lines.insert(paste["line"], paste["text"])
    read = load_glossary("".join(lines)).entry("open")
    assert read is not None
    assert {code: each.preferred.form for code, each in read.decisions.items()} == {
        "es": "A",
        "hu": "Nyílt",
    }


def test_import_never_overwrites(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A conflict is told with both places; the exit code is 1."""
    table(project, CONFLICT)

    assert take(project) == 1

    assert capfd.readouterr().out == (
        "in.csv: 0 terms known, 0 new entries, 0 new decisions, 1 conflict\n"
        "in.csv:1: conflict loom, hu: 'Szövő' (preferred); "
        "glossary.yaml:11 has 'Lúmton', 'Loomton' (forbidden)\n"
    )
    assert (project / "glossary.yaml").read_text(encoding="utf-8") == GLOSSARY


@pytest.mark.parametrize(("option", "code"), [("--dry-run", 1), ("--print", 0)])
def test_import_can_leave_the_glossary_alone(
    project: Path, capfd: pytest.CaptureFixture[str], option: str, code: int
) -> None:
    """The drafts are printed, nothing is written."""
    before = block(GLOSSARY)
    (project / "glossary.yaml").write_text(before, encoding="utf-8")
    table(project, NEW)

    assert take(project, option) == code

    out = capfd.readouterr().out
    assert "\nglossary.yaml: at the end (entry 'mill'):\n  - id: mill\n    kind: city\n" in out
    assert (project / "glossary.yaml").read_text(encoding="utf-8") == before


def test_a_layout_that_takes_no_entry(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Where entries stand in braces, drafts are printed instead."""
    table(project, NEW)

    assert take(project) == 0

    assert f"\nglossary.yaml: at the end (entry 'mill'):\n{DRAFT}" in capfd.readouterr().out
    assert (project / "glossary.yaml").read_text(encoding="utf-8") == GLOSSARY


REFUSED = {
    "no format": (["export", "a.csv"], "'a.csv' does not tell its format"),
    "itself": (["export", "glossary.yaml", "--as", "tbx"], "this is the glossary itself"),
    "language": (["export", "a.tbx", "--to", "de"], "no language 'de'"),
    "no file": (["import", "none.tbx"], "none.tbx: error: file not found"),
    "other language": (["import", "de.tbx"], "no term in hu; its languages are: en, de"),
}


@pytest.mark.parametrize(("arguments", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(
    project: Path, capfd: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    """A request that makes no sense, or an unreadable file, is exit code 2."""
    (project / "de.tbx").write_text(
        "<martif><body><termEntry><langSet xml:lang='en'><tig><term>A</term></tig></langSet>"
        "<langSet xml:lang='de'><tig><term>B</term></tig></langSet></termEntry></body></martif>"
    )

    assert run(project, *arguments) == 2

    out, err = capfd.readouterr()
    assert (out, message in err) == ("", True)


def test_a_file_that_is_no_glossary(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A file beyond all measure is refused before it is read."""
    with (project / "in.csv").open("wb") as file:
        file.truncate((64 << 20) + 1)

    assert take(project) == 2

    assert "in.csv: error: larger than 64 MiB" in capfd.readouterr().err


def test_one_language_a_file(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A format of pairs asks which language is meant."""
    assert run(demonstration, "export", str(demonstration / "a.utf8")) == 2

    assert "add '--to zh_CN' or '--to es' or '--to hu'" in capfd.readouterr().err


def test_our_own_glossary(demonstration: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The newsletter's glossary goes out whole and comes back without a word."""
    file = str(demonstration / "a.tbx")
    assert run(demonstration, "export", file) == 0

    assert run(demonstration, "import", file) == 0

    assert ", 0 new entries, 0 new decisions, 0 conflicts" in capfd.readouterr().out
