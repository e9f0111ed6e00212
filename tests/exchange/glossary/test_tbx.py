"""TBX: the form that is written, the structure of the standard, and files of other tools."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from hypothesis import given, settings

from exchange.glossary.samples import ADMITTED, CONCEPTS, ENGLISH, FORBIDDEN, KEPT, LOOM, SAMPLE
from translate_pipeline.errors import ExchangeError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.tbx import read_tbx
from translate_pipeline.exchange.glossary.tbx2 import write_tbx2
from translate_pipeline.exchange.glossary.tbx3 import write_tbx3
from translate_pipeline.model.glossary import Term

NAMESPACE = "{urn:iso:std:iso:30042:ed-2}"
# The core structure of TBX 3, as far as we write it: children of an element, in their order, with
# how many there may be at least and at most; "" is text.
MANY = 1_000_000
STRUCTURE = {
    "tbx": [("tbxHeader", 1, 1), ("text", 1, 1)],
    "tbxHeader": [("fileDesc", 1, 1)],
    "fileDesc": [("sourceDesc", 1, MANY)],
    "sourceDesc": [("p", 1, MANY)],
    "text": [("body", 1, 1)],
    "body": [("conceptEntry", 1, MANY)],
    "conceptEntry": [("descrip", 0, MANY), ("note", 0, MANY), ("langSec", 1, MANY)],
    "langSec": [("termSec", 1, MANY)],
    "termSec": [("term", 1, 1), ("termNote", 0, MANY), ("note", 0, MANY)],
}
CATEGORIES = {"descrip": {"subjectField"}, "termNote": {"administrativeStatus"}}
PICKLIST = {"preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts",
            "supersededTerm-admn-sts"}  # fmt: skip


def faults_of(element: ET.Element) -> Iterator[str]:
    """Yield what is not as the core structure and the dialect TBX-Basic have it."""
    name = element.tag.removeprefix(NAMESPACE)
    rules = STRUCTURE.get(name, [])
    children = [child.tag.removeprefix(NAMESPACE) for child in element]
    for child, least, most in rules:
        if not least <= children.count(child) <= most:
            yield f"{name}: {children.count(child)} {child}"
    order = [child for child, _, _ in rules]
    if any(child not in order for child in children):
        yield f"{name}: has {children}"
    elif children != sorted(children, key=order.index):
        yield f"{name}: order {children}"
    if not rules and not (element.text or "").strip():
        yield f"{name}: no text"
    if name in CATEGORIES and element.get("type") not in CATEGORIES[name]:
        yield f"{name}: type {element.get('type')}"
    if name == "termNote" and element.text not in PICKLIST:
        yield f"{name}: {element.text}"
    for child in element:
        yield from faults_of(child)


@settings(max_examples=40)
@given(CONCEPTS.filter(bool))
def test_tbx_3_has_the_core_structure(concepts: list[Concept]) -> None:
    """Elements, their order and categories are those of the standard and TBX-Basic."""
    root = ET.fromstring(write_tbx3(concepts, source=ENGLISH))

    assert root.attrib == {
        "type": "TBX-Basic",
        "style": "dca",
        "{http://www.w3.org/XML/1998/namespace}lang": "en",
    }
    assert list(faults_of(root)) == []
    ids = [each.get("id") for each in root.iter(f"{NAMESPACE}conceptEntry")]
    assert len(set(ids)) == len(ids)


def test_the_structure_test_finds_faults() -> None:
    """A word that is not in the picklist, and a note before its term, are seen."""
    text = write_tbx3([LOOM], source=ENGLISH).decode()
    text = text.replace("admittedTerm-admn-sts", "fine", 1)
    text = text.replace("<term>织镇</term>\n", "<note>x</note>\n<term>织镇</term>\n")

    assert list(faults_of(ET.fromstring(text))) == [
        "termNote: fine",
        "termSec: order ['note', 'term', 'termNote']",
    ]


def test_the_form_of_tbx_2() -> None:
    """A forbidden term has an entry of its own, with the word that Weblate knows."""
    concept = Concept(
        "loom",
        {"en": (Term("Loom"),), "hu": (Term("Lúm"), Term("Loom", FORBIDDEN, "English"))},
        "city",
        'Say "Loom" & smile.',
    )

    assert write_tbx2([concept, KEPT], source=ENGLISH).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<martif type="TBX-Basic" xml:lang="en">\n'
        "<martifHeader>\n"
        "<fileDesc><sourceDesc><p>translate-pipeline, glossary.yaml</p></sourceDesc></fileDesc>\n"
        '<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>\n'
        "</martifHeader>\n<text>\n<body>\n"
        '<termEntry id="loom">\n'
        '<descrip type="subjectField">city</descrip>\n'
        '<note from="translator">Say &quot;Loom&quot; &amp; smile.</note>\n'
        '<langSet xml:lang="en">\n<tig>\n<term>Loom</term>\n'
        '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\n'
        "</tig>\n</langSet>\n"
        '<langSet xml:lang="hu">\n<tig>\n<term>Lúm</term>\n'
        '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\n'
        "</tig>\n</langSet>\n"
        "</termEntry>\n"
        '<termEntry id="loom.not-1">\n'
        '<descrip type="subjectField">city</descrip>\n'
        '<langSet xml:lang="en">\n<tig>\n<term>Loom</term>\n'
        '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\n'
        "</tig>\n</langSet>\n"
        '<langSet xml:lang="hu">\n<tig>\n<term>Loom</term>\n'
        '<termNote type="administrativeStatus">forbidden</termNote>\n'
        '<note from="translator">English</note>\n'
        "</tig>\n</langSet>\n"
        "</termEntry>\n"
        '<termEntry id="shop">\n'
        '<descrip type="Translation needed">No</descrip>\n'
        '<langSet xml:lang="en">\n<tig>\n<term>Bib &amp; Co</term>\n'
        '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\n'
        "</tig>\n</langSet>\n"
        '<langSet xml:lang="hu">\n<tig>\n<term>Bib &amp; Co</term>\n'
        '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>\n'
        "</tig>\n</langSet>\n"
        "</termEntry>\n"
        "</body>\n</text>\n</martif>\n"
    )


@pytest.mark.parametrize("write", [write_tbx2, write_tbx3])
def test_ids_that_xml_does_not_take(write: object) -> None:
    """An id such as "7 mills" is left out, the rest stays."""
    assert callable(write)
    (read,) = read_tbx(write([Concept("7 mills", {"en": (Term("Mill"),)})], source=ENGLISH),
                       path="a")  # fmt: skip

    assert read == Concept("", {"en": (Term("Mill"),)})


def martif(body: str, head: str = "") -> bytes:
    """Return a TBX 2 file."""
    return f"{head}<martif type='TBX'><text><body>{body}</body></text></martif>".encode()


def term(status: str) -> bytes:
    """Return a file with a term of a status after one without."""
    note = f"<termNote type='administrativeStatus'>{status}</termNote>"
    return martif(
        "<termEntry><langSet xml:lang='hu'><tig><term>a</term></tig>"
        f"<tig><term>b</term>{note}</tig></langSet></termEntry>"
    )


@pytest.mark.parametrize(
    ("status", "read"),
    [
        ("admittedTerm-admn-sts", ADMITTED),
        ("preferredTerm-admn-sts", ADMITTED),
        ("deprecatedTerm-admn-sts", FORBIDDEN),
        ("deprecatedTermAdmnSts", FORBIDDEN),
        ("supersededTerm-admn-sts", FORBIDDEN),
        ("forbidden", FORBIDDEN),
        ("Obsolete", FORBIDDEN),
        ("whatever", ADMITTED),
    ],
)
def test_statuses_of_other_tools(status: str, read: object) -> None:
    """Every word for a wrong term counts; of several right ones, one is preferred."""
    (concept,) = read_tbx(term(status), path="a")

    assert concept.terms == {"hu": (Term("a"), Term("b", read))}  # type: ignore[arg-type]


def test_files_of_other_tools() -> None:
    """Term groups of TBX 2, and the elements of style DCT of TBX 3, are understood."""
    old = martif(
        '<termEntry id="c1"><descripGrp><descrip type="definition">A mill.</descrip></descripGrp>'
        '<langSet lang="en"><ntig><termGrp><term>wind\n mill</term></termGrp></ntig></langSet>'
        "</termEntry>",
        '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">',
    )
    new = (
        '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" '
        'xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="c2">'
        '<min:subjectField>mills</min:subjectField><langSec xml:lang="hu"><termSec>'
        "<term>malom</term><min:administrativeStatus>deprecatedTerm-admn-sts"
        "</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>"
    ).encode("utf-16")

    assert read_tbx(old, path="a") == (Concept("c1", {"en": (Term("wind mill"),)}, "", "A mill."),)
    assert read_tbx(new, path="a") == (Concept("c2", {"hu": (Term("malom", FORBIDDEN),)}, "mills"),)


def test_forbidden_terms_without_a_home() -> None:
    """A forbidden term whose concept is not in the file stays where it is."""
    text = write_tbx2([LOOM], source=ENGLISH).decode()
    cut = text.index("<termEntry"), text.index('<termEntry id="loom.not-1">')

    (concept,) = read_tbx((text[: cut[0]] + text[cut[1] :]).encode(), path="a")

    wrong = Term("Loomton", FORBIDDEN, "English spelling")
    assert (concept.id, concept.terms["hu"]) == ("loom.not-1", (wrong,))


ENTITIES = '<?xml version="1.0"?>\n<!DOCTYPE martif [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n'
FILE = '<?xml version="1.0"?>\n<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n'
HOSTILE = {
    "empty": (b"  \n", 0, "the file is empty"),
    "other XML": (b"<tmx/>", 1, "the first element is 'tmx', expected 'martif' or 'tbx'"),
    "entities": (martif("&b;", ENTITIES), 2, "it declares an entity ('a')"),
    "a file": (martif("&x;", FILE), 2, "it declares an entity ('x')"),
    "unknown entity": (martif("&nbsp;", '<!DOCTYPE martif SYSTEM "a.dtd">\n'), 2,
                       "unknown entity '&nbsp;'"),
    "cut off": (b"<martif>\n<termEntry>\n", 3, "the file ends too early"),
    "conflict": (martif("\n<<<<<<< ours\n"), 2, "broken XML: not well-formed (invalid token)"),
    "deep": (martif("<hi>" * 200), 1, "too many elements in each other"),
    "encoding": (b'<?xml version="1.0" encoding="latin-9000"?>\n<martif/>', 1,
                 "unknown encoding 'latin-9000'"),
    "bytes": (b"<martif>\n<note>\xff</note>", 2, "broken XML: not well-formed (invalid token)"),
    "no XML": (b"source,target\nMill,Malom\n", 1, "broken XML: syntax error"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "line", "message"), HOSTILE.values(), ids=HOSTILE)
def test_damage_and_traps(data: bytes, line: int, message: str) -> None:
    """What is no TBX, damaged, or a trap is an error with the line and a way out."""
    with pytest.raises(ExchangeError) as caught:
        read_tbx(data, path="a.tbx")

    error = caught.value
    assert (error.path, error.line, error.message) == ("a.tbx", line, message)
    assert error.advice


def test_concepts_know_their_lines() -> None:
    """A concept's line is that of its first tag."""
    lines = write_tbx3(SAMPLE, source=ENGLISH).decode().split("\n")

    for concept in read_tbx(write_tbx3(SAMPLE, source=ENGLISH), path="a"):
        assert lines[concept.line - 1] == f'<conceptEntry id="{concept.id}">'
