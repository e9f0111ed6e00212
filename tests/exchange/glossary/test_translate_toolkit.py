"""translate-toolkit reads what is written, and what it writes is read."""

import pytest

from exchange.glossary.samples import ENGLISH, HUNGARIAN, SAMPLE
from translate_pipeline.exchange.glossary.formats import FORMATS
from translate_pipeline.model.glossary import Term

PIP = "pip install translate-toolkit"
TARGETS = (HUNGARIAN,)


def write(name: str) -> bytes:
    """Return the sample in a format."""
    return FORMATS[name].write(SAMPLE, ENGLISH, TARGETS)


def test_it_reads_tbx_2() -> None:
    """All terms with their status, notes, ids, and what is not to be translated."""
    tbx = pytest.importorskip("translate.storage.tbx", reason=PIP)

    store = tbx.tbxfile.parsestring(write("tbx"), sourcelanguage="en", targetlanguage="hu")

    assert [(unit.getid(), unit.source, unit.target) for unit in store.units] == [
        ("loom", "Loomton", "Lúmton"),
        ("loom.not-1", "Loomton", "Loomton"),
        ("shop", "Bib & Co", "Bib & Co"),
    ]
    loom, wrong, _ = store.units
    assert [(term.text, term.administrative_status) for term in loom.get_target_terms()] == [
        ("Lúmton", "preferredTerm-admn-sts"),
        ("Szövőváros", "admittedTerm-admn-sts"),
    ]
    assert [term.text for term in loom.get_source_terms()] == ["Loomton", "Loom Town"]
    assert wrong.get_target_terms()[0].administrative_status == "forbidden"
    assert loom.getnotes("translator") == 'Two words, "Loom" & "ton".'
    assert wrong.getnotes("translator") == "English spelling"
    assert loom.getnotes("definition") == "city"
    assert [unit.istranslatable() for unit in store.units] == [True, True, False]


def test_it_refuses_tbx_3() -> None:
    """It knows TBX 2 only, which is why that one is the default."""
    tbx = pytest.importorskip("translate.storage.tbx", reason=PIP)

    with pytest.raises(AssertionError):
        tbx.tbxfile.parsestring(write("tbx3"), sourcelanguage="en", targetlanguage="hu")


def test_it_reads_the_csv_of_weblate() -> None:
    """Pairs with context and notes; none is fuzzy."""
    csvl10n = pytest.importorskip("translate.storage.csvl10n", reason=PIP)

    store = csvl10n.csvfile.parsestring(write("weblate"))

    assert [(unit.source, unit.target, unit.getcontext()) for unit in store.units] == [
        ("Loomton", "Lúmton", "loom"),
        ("Loom Town", "Lúmton", "loom"),
        ("Loomton", "Szövőváros", "loom/2"),
        ("Loom Town", "Szövőváros", "loom/2"),
        ("Bib & Co", "Bib & Co", "shop"),
    ]
    assert store.units[0].getnotes("translator") == 'Two words, "Loom" & "ton".'
    assert store.units[0].getnotes("developer") == "city"
    assert not any(unit.isfuzzy() for unit in store.units)


def test_it_reads_omegat() -> None:
    """Source, target and comment."""
    omegat = pytest.importorskip("translate.storage.omegat", reason=PIP)

    store = omegat.OmegaTFile.parsestring(write("omegat"))

    read = [(unit.source, unit.target, unit.getnotes()) for unit in store.units if unit.source]
    assert read == [
        ("Loomton", "Lúmton", 'Two words, "Loom" & "ton".'),
        ("Loom Town", "Lúmton", 'Two words, "Loom" & "ton".'),
        ("Loomton", "Szövőváros", 'Two words, "Loom" & "ton".'),
        ("Loom Town", "Szövőváros", 'Two words, "Loom" & "ton".'),
        ("Bib & Co", "Bib & Co", ""),
    ]


def test_its_tbx_is_read() -> None:
    """A glossary that it made comes in with its notes."""
    tbx = pytest.importorskip("translate.storage.tbx", reason=PIP)
    store = tbx.tbxfile(sourcelanguage="en", targetlanguage="hu")
    unit = store.addsourceunit("Mill & Co")
    unit.target = "Malom"
    unit.addnote("Old.", origin="translator")

    (concept,) = FORMATS["tbx"].read(bytes(store), "a", ENGLISH, TARGETS)

    assert concept.terms == {"en": (Term("Mill & Co"),), "hu": (Term("Malom"),)}
    assert concept.note == "Old."


def test_its_csv_and_tsv_are_read() -> None:
    """Tables that it made come in."""
    csvl10n = pytest.importorskip("translate.storage.csvl10n", reason=PIP)
    omegat = pytest.importorskip("translate.storage.omegat", reason=PIP)
    for name, store in (("weblate", csvl10n.csvfile()), ("omegat", omegat.OmegaTFile())):
        unit = store.addsourceunit('Mill, "old"')
        unit.target = "Malom"

        (concept,) = FORMATS[name].read(bytes(store), "a", ENGLISH, TARGETS)

        assert concept.terms == {"en": (Term('Mill, "old"'),), "hu": (Term("Malom"),)}
