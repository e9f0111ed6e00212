"""Import into and export from the memory of a project: nothing is lost, nothing doubled."""

from pathlib import Path

import pytest

from translate_pipeline.errors import CatalogError, ExchangeError, UsageError
from translate_pipeline.exchange.tmx import read_tmx, write_tmx
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair
from translate_pipeline.pipeline.memory.exporting import export_memory
from translate_pipeline.pipeline.memory.importing import Import, import_memory
from translate_pipeline.pipeline.memory.session import open_memory
from translate_pipeline.pipeline.project import Project, open_project

ENGLISH = Language("en", "en")
HUNGARIAN = Language("hu", "hu")
SPANISH = Language("es", "es-PE")
OLD_PO = """\
msgid ""
msgstr "Language: hu_HU\\n"

#. type: heading 1
msgid "Green tea "
msgstr "Zöld tea "

msgid "Rice"
msgstr "Rizs"

msgid "Rice"
msgstr "Rizs"

msgid "Rice"
msgstr "Rizsa"

msgid "Empty"
msgstr ""

#, fuzzy
msgid "Fuzzy"
msgstr "Homályos"

msgid "Yame"
msgstr "Yame"

msgid "Cup"
msgid_plural "Cups"
msgstr[0] "csésze"
msgstr[1] "csészék"

#~ msgid "Old"
#~ msgstr "Régi"
"""


@pytest.fixture
def project(small_project: Path) -> Project:
    """Return the small project with a second language."""
    (small_project / "translate-pipeline.toml").write_text('languages = ["hu", "es"]\n')
    return open_project(small_project)


def memory_of(project: Project, language: Language) -> tuple[Pair, ...]:
    """Return the pairs in a language's ``memory.tmx``."""
    data = (project.root / f"locales/{language.code}/memory.tmx").read_bytes()
    return read_tmx(data, path="m", source=ENGLISH, targets=[language]).pairs[language]


def tmx_file(project: Project, pairs: dict[Language, list[Pair]], name: str = "other.tmx") -> Path:
    """Write a TMX file of another program into a project."""
    data = write_tmx(pairs, source=ENGLISH).replace(b'"translate-pipeline"', b'"Loom"')
    (project.root / name).write_bytes(data)
    return project.root / name


def test_import_of_an_old_catalog(project: Project) -> None:
    """Ready pairs are taken with their place of origin; the rest is counted by reason."""
    path = project.root / "old.po"
    path.write_text(OLD_PO, encoding="utf-8")

    outcome = import_memory(project, path, HUNGARIAN)

    left_out = {"empty": 1, "fuzzy": 1, "with plural forms": 1, "equal to the source": 1}
    assert outcome == (Import("hu", "locales/hu/memory.tmx", 4, 1, left_out),)
    assert memory_of(project, HUNGARIAN) == (
        Pair("Green tea", "Zöld tea", None, "heading 1", origin="(old.po)"),
        Pair("Rice", "Rizs", origin="(old.po)"),
        Pair("Rice", "Rizsa", origin="(old.po)"),
        Pair("Old", "Régi", origin="(old.po)"),
    )


def test_import_of_all_languages(project: Project) -> None:
    """Without a language, those of the project that the file has are taken, and no others."""
    french = Language("fr", "fr")
    path = tmx_file(project, {SPANISH: [Pair("Tea", "Té")], french: [Pair("Tea", "Thé")]})

    outcome = import_memory(project, path, None)

    assert outcome == (Import("es", "locales/es/memory.tmx", 1, 0, {}),)
    assert not (project.root / "locales/hu/memory.tmx").exists()


def test_import_counts_other_languages(project: Project) -> None:
    """Units without the language asked for are counted."""
    pairs = {SPANISH: [Pair("Tea", "Té")], HUNGARIAN: [Pair("Rice", "Rizs"), Pair(" ", "x")]}

    outcome = import_memory(project, tmx_file(project, pairs), HUNGARIAN)

    left_out = {"empty": 1, "not in en and hu": 1}
    assert outcome == (Import("hu", "locales/hu/memory.tmx", 1, 0, left_out),)


def test_import_adds_at_the_end(project: Project) -> None:
    """Pairs that stand there stay, in order; equal ones and poorer ones are known already."""
    first = [Pair("Tea", "Tea!", "menu", "heading 1", "A", "B", "2026-01"), Pair("Rice", "Rizs")]
    import_memory(project, tmx_file(project, {HUNGARIAN: first}), HUNGARIAN)
    before = memory_of(project, HUNGARIAN)

    more = [Pair("Rice", "Rizsa"), Pair("Tea", "Tea!", "menu"), first[0], Pair("Tea", "Tea!"),
            Pair("Rice", "Rizs", origin="2025-12")]  # fmt: skip
    outcome = import_memory(project, tmx_file(project, {HUNGARIAN: more}, "b.tmx"), HUNGARIAN)

    assert outcome == (Import("hu", "locales/hu/memory.tmx", 2, 3, {}),)
    assert memory_of(project, HUNGARIAN) == (
        *before, Pair("Rice", "Rizsa", origin="(b.tmx)"), Pair("Tea", "Tea!", origin="(b.tmx)"),
    )  # fmt: skip


def test_a_second_import_changes_nothing(project: Project) -> None:
    """The same file again takes nothing and writes nothing."""
    path = tmx_file(project, {HUNGARIAN: [Pair("Tea", "Teaa"), Pair("Rice", "Rizs")]})
    import_memory(project, path, None)
    memory = project.root / "locales/hu/memory.tmx"
    before = (memory.read_bytes(), memory.stat().st_mtime_ns)

    outcome = import_memory(project, path, None)

    assert outcome == (Import("hu", "locales/hu/memory.tmx", 0, 2, {}),)
    assert (memory.read_bytes(), memory.stat().st_mtime_ns) == before


def test_catalogs_come_before_imports(project: Project) -> None:
    """Whatever an imported file is called, an issue's own translation is found first."""
    import_memory(project, tmx_file(project, {HUNGARIAN: [Pair("Tea", "X")]}, "zz.tmx"), None)
    path = project.root / "locales/hu/LC_MESSAGES/2026-05.po"
    path.parent.mkdir(parents=True)
    path.write_text('msgid ""\nmsgstr ""\n\nmsgid "Tea"\nmsgstr "Teaa"\n')

    with open_memory(project) as memory:
        found = memory.language(HUNGARIAN)
        assert [pair.target for pair in found.exact("Tea")] == ["Teaa", "X"]
        assert found.similar("Teas", threshold=0.5, limit=1)[0].pair.target == "Teaa"


def test_nothing_is_written_if_one_memory_is_damaged(project: Project) -> None:
    """A memory that cannot be read stops the import before any other is written."""
    path = tmx_file(project, {HUNGARIAN: [Pair("Tea", "T")], SPANISH: [Pair("Tea", "T")]})
    damaged = project.root / "locales/es/memory.tmx"
    damaged.parent.mkdir(parents=True)
    damaged.write_text("<tmx>")

    with pytest.raises(ExchangeError, match="the file ends too early"):
        import_memory(project, path, None)

    assert not (project.root / "locales/hu/memory.tmx").exists()
    assert damaged.read_text() == "<tmx>"


def test_another_programs_memory_is_not_rewritten(project: Project) -> None:
    """A ``memory.tmx`` with notes and dates that we would drop stays as it is."""
    (project.root / "locales/hu").mkdir(parents=True)
    theirs = tmx_file(project, {HUNGARIAN: [Pair("Tea", "T")]}, "locales/hu/memory.tmx")
    before = theirs.read_bytes()

    with pytest.raises(ExchangeError) as caught:
        import_memory(project, tmx_file(project, {HUNGARIAN: [Pair("Rice", "R")]}), None)

    assert str(caught.value) == (
        "locales/hu/memory.tmx: error: this file was made by 'Loom'; "
        "move it out of the folder, import it, then repeat this import"
    )
    assert theirs.read_bytes() == before


def test_export_and_import_are_inverse(project: Project, tmp_path_factory: pytest.TempPathFactory
                                       ) -> None:  # fmt: skip
    """What is exported comes into another project whole, with all that is known about it."""
    hungarian = [Pair("Tea", "Teaa", "menu", "title", "A", "B", "2026-01"), Pair("Rice", "Rizs")]
    spanish = [Pair("Tea", "Té", "menu", "title", "A", "B", "2026-01"), Pair("Two\nlines", "D\no")]
    import_memory(project, tmx_file(project, {HUNGARIAN: hungarian, SPANISH: spanish}), None)
    languages = project.options.languages

    export = export_memory(project, project.root / "all.tmx", languages)

    assert (export.counts, export.is_written, export.problems) == ({"hu": 2, "es": 2}, True, ())
    other = tmp_path_factory.mktemp("other")
    (other / "translate-pipeline.toml").write_text('languages = ["hu", "es"]\n')
    import_memory(open_project(other), project.root / "all.tmx", None)
    for language in languages:
        assert memory_of(open_project(other), language) == memory_of(project, language)
    assert not export_memory(project, project.root / "all.tmx", languages).is_written


def test_export_leaves_damaged_files_out(project: Project) -> None:
    """What cannot be read is a problem; the rest is exported."""
    import_memory(project, tmx_file(project, {HUNGARIAN: [Pair("Tea", "T")]}), None)
    catalog = project.root / "locales/hu/LC_MESSAGES/one.po"
    catalog.parent.mkdir()
    catalog.write_text("<<<<<<<\n")

    export = export_memory(project, project.root / "hu.tmx", (HUNGARIAN,))

    assert export.counts == {"hu": 1}
    assert [type(problem) for problem in export.problems] == [CatalogError]


@pytest.mark.parametrize("name", ["notes.md", "hu", "locales/hu/memory.tmx"])
def test_export_refuses_places(project: Project, name: str) -> None:
    """A file that is none for TMX, or the memory itself, is not overwritten."""
    import_memory(project, tmx_file(project, {HUNGARIAN: [Pair("Tea", "T")]}), None)
    path = project.root / name
    path.touch()
    before = path.read_bytes()

    with pytest.raises(UsageError):
        export_memory(project, path, (HUNGARIAN,))

    assert path.read_bytes() == before


def test_export_of_nothing(project: Project) -> None:
    """An empty memory is not exported."""
    with pytest.raises(UsageError, match="holds no translation into hu, es"):
        export_memory(project, project.root / "a.tmx", project.options.languages)

    assert not (project.root / "a.tmx").exists()
