"""Another tool's concepts beside the glossary: known, new, contradicting, left out."""

import pytest

from exchange.glossary.samples import ADMITTED, CHINESE, ENGLISH, FORBIDDEN, HUNGARIAN
from exchange.glossary.test_concepts import GLOSSARY
from translate_pipeline.exchange.glossary.compare import Comparison, compare
from translate_pipeline.exchange.glossary.concepts import Concept, concepts_of
from translate_pipeline.exchange.glossary.formats import FORMATS
from translate_pipeline.exchange.glossary.new_entries import NewEntry
from translate_pipeline.exchange.glossary.yaml_text import decision_line, entry_lines
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.glossary import EntryStatus, Term, TermStatus


def pair(source: str, target: str, status: TermStatus = TermStatus.PREFERRED,
         **further: str) -> Concept:  # fmt: skip
    """Return a concept of one English and one Hungarian term."""
    return Concept(further.get("id", ""), {"en-US": (Term(source),), "hu": (Term(target, status),)},
                   further.get("kind", ""))  # fmt: skip


def compared(*concepts: Concept) -> Comparison:
    """Compare concepts with the glossary of these tests, in Hungarian."""
    return compare(concepts, GLOSSARY, source=ENGLISH, languages=[HUNGARIAN])


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_says_nothing_new(name: str) -> None:
    """What went out is known when it comes back, in every format."""
    concepts = concepts_of(GLOSSARY, ENGLISH, [HUNGARIAN], drafts=True)
    data = FORMATS[name].write(concepts, ENGLISH, [HUNGARIAN])

    found = compared(*FORMATS[name].read(data, "a", ENGLISH, [HUNGARIAN]))

    assert (found.entries, found.decisions, found.conflicts, found.left_out) == ((), (), (), {})
    assert found.known >= 5


KNOWN = {
    "bare": pair("Loomton", "Lúmton"),
    "case of the source": pair("LOOMTON", "Lúmton"),
    "another spelling": pair("Loom Town", "Lúmton"),
    "with the type word": pair("City of Loomton", "Lúmton város"),
    "by id alone": pair("something else", "Lúmton", id="loom"),
    "forbidden": pair("Loomton", "Loomton", FORBIDDEN),
    "kept": pair("Bib", "Bib"),
}


@pytest.mark.parametrize("concept", KNOWN.values(), ids=KNOWN)
def test_known_terms(concept: Concept) -> None:
    """An entry is found by its id, then by any of its names, with type words or without."""
    assert compared(concept) == Comparison(1, (), (), (), {})


CONFLICTS = {
    "another term": (pair("Loomton", "Szövőváros"), "Szövőváros"),
    "another one with the type word": (pair("Loomton City", "Lúm város"), "Lúm"),
    "forbidden here": (pair("Loomton", "Loomton"), "Loomton"),
    "forbidden there": (pair("Loomton", "Lúmton", FORBIDDEN), "Lúmton"),
    "kept here": (pair("Bib", "Előke"), "Előke"),
}


@pytest.mark.parametrize(("concept", "form"), CONFLICTS.values(), ids=CONFLICTS)
def test_conflicts(concept: Concept, form: str) -> None:
    """A decision stands; what contradicts it is told, once."""
    found = compared(concept, concept)

    assert [each.theirs.form for each in found.conflicts] == [form]
    assert (found.known, found.decisions, found.entries) == (0, (), ())


LEFT_OUT = {
    "no term in the source language": Concept("", {"de": (Term("A"),), "hu": (Term("B"),)}),
    "no term in the languages asked for": Concept("", {"en": (Term("A"),), "de": (Term("B"),)}),
    "retired entry": pair("Gone", "Elmúlt"),
    "type word that the kind does not have": pair("Loomton City", "Lúmton falu"),
    "forbidden terms only": pair("Open", "Nyitott", FORBIDDEN),
}


@pytest.mark.parametrize(("reason", "concept"), LEFT_OUT.items(), ids=LEFT_OUT)
def test_what_is_left_out(reason: str, concept: Concept) -> None:
    """What cannot be compared is counted by its reason."""
    assert compared(concept) == Comparison(0, (), (), (), {reason: 1})


def test_names_of_several_entries() -> None:
    """The kind decides between entries of one name; without it they are left alone."""
    twins = load_glossary(
        "version: 1\nsource: en\ntargets: [hu]\n"
        'kinds: {city: {en: ["{name} City"]}, peak: {en: ["Mount {name}"]}}\n'
        "entries:\n"
        "  - {id: a, kind: city, en: {name: Twin}, terms: {hu: {preferred: Iker}}}\n"
        "  - {id: b, kind: peak, en: {name: Twin}}\n"
    )
    concepts = [
        pair("Twin", "Iker"),
        pair("Twin", "Ikerhegy", kind="peak"),
    ]

    found = compare(concepts, twins, source=ENGLISH, languages=[HUNGARIAN])

    assert found.left_out == {"name of several entries": 1}
    assert [(each.entry.id, each.terms) for each in found.decisions] == [("b", (Term("Ikerhegy"),))]


def test_new_decisions() -> None:
    """Terms for an entry without any are gathered from all rows, type words taken off."""
    found = compared(
        pair("Open City", "Nyílt város"),
        pair("Open", "Nyitott"),
        pair("Open", "Open", FORBIDDEN),
    )

    (decision,) = found.decisions
    terms = (Term("Nyílt"), Term("Nyitott", ADMITTED), Term("Open", FORBIDDEN))
    assert (decision.entry.id, decision.language, decision.terms) == ("open", "hu", terms)


def test_new_entries() -> None:
    """Rows of one name make one draft, of the kind that their type word tells."""
    found = compared(
        pair("Mill", "Malom"),
        pair("Mill City", "Malom város"),
        pair("Mill", "Darab", FORBIDDEN),
        pair("Új-Mill!", "Új malom"),
        pair("Bad", "Rossz", FORBIDDEN),
    )

    mill = {"hu": (Term("Malom"), Term("Darab", FORBIDDEN))}
    assert found.entries == (
        NewEntry("mill", "city", True, ("Mill",), mill, ""),
        NewEntry("uj-mill", "shop", False, ("Új-Mill!",), {"hu": (Term("Új malom"),)}, ""),
    )
    assert found.left_out == {"forbidden terms only": 1}


def test_new_entries_of_our_own_export() -> None:
    """Ids, names and kinds come from the file; its concepts with type words add nothing."""
    without = load_glossary(
        'version: 1\nsource: en\ntargets: [zh_CN, hu]\nkinds:\n  city:\n    en: ["{name} City", '
        '"City of {name}"]\n  shop: {en: ["{name}"]}\nentries: []\n'
    )
    concepts = concepts_of(GLOSSARY, ENGLISH, [CHINESE, HUNGARIAN])

    found = compare(concepts, without, source=ENGLISH, languages=[CHINESE, HUNGARIAN])

    assert [(each.id, each.kind, each.names) for each in found.entries] == [
        ("loom", "city", ("Loomton", "Loom Town")),
        ("bib", "shop", ("Bib",)),
        ("part", "shop", ("Part",)),
    ]
    assert list(found.entries[0].terms) == ["zh_CN", "hu"]


def test_a_kind_that_the_glossary_lacks() -> None:
    """Where type words cannot be taken off, the concept with bare names alone counts."""
    without = load_glossary(
        'version: 1\nsource: en\ntargets: [hu]\nkinds: {shop: {en: ["{name}"]}}\nentries: []\n'
    )

    found = compare(
        concepts_of(GLOSSARY, ENGLISH, [HUNGARIAN])[:2],
        without,
        source=ENGLISH,
        languages=[HUNGARIAN],
    )

    (entry,) = found.entries
    assert (entry.names, entry.kind, entry.is_kind_told) == (
        ("Loomton", "Loom Town"),
        "shop",
        False,
    )


def test_ids_that_are_taken() -> None:
    """An id that an entry or another draft has gets a number."""
    found = compared(pair("Draft!", "A"), pair("draft?", "B"), pair("茶", "C"))

    assert [each.id for each in found.entries] == ["draft-2", "draft-3", "entry"]


TRAPS = ["yes", "null", "12", "a: b", "a #b", "- a", "'a", '"a"', "{a}", "[a, b]", "a\\b",
         "*a", "&a", "!a", "%a", "@a", "a\u2028b", "a\x85b", "\ufeffa", "鹿角",
         "d'Or", "a, b"]  # fmt: skip


@pytest.mark.parametrize("text", TRAPS, ids=ascii)
def test_text_stays_text_in_yaml(text: str) -> None:
    """Whatever a term, note or id holds, the glossary reads back the same."""
    terms = (Term(text), Term(f"{text} x", ADMITTED), Term(f"{text} y", FORBIDDEN, text))
    entry = NewEntry("a-1", "city", False, (text, f"{text} z"), {"hu": terms}, text)
    head = 'version: 1\nsource: en\ntargets: [hu]\nkinds: {city: {en: ["{name}"]}}\nentries:\n'

    lines = entry_lines(entry, source="en", by=text)
    read = load_glossary(head + "\n".join(lines) + "\n").entries[0]

    assert (read.names, read.note, read.status) == (entry.names, text, EntryStatus.DRAFT)
    assert read.decisions["hu"].terms == terms
    assert (read.evidence[0].form, read.evidence[0].by) == (text, text)


def test_the_form_of_a_decision() -> None:
    """A decision is one line of the file, plain where it can be."""
    line = decision_line("hu", [Term("Lúmton"), Term("Szövő", ADMITTED), Term("yes", FORBIDDEN)])

    assert line == '      hu: {preferred: Lúmton, admitted: [Szövő], forbidden: [{form: "yes"}]}'
