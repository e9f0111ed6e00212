"""Catalogs for and from other programs: polib files, compiled files, compendia."""

import gettext
import io
import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import polib
import pytest
from hypothesis import given, settings

import strategies as own
from translate_pipeline.catalogs import (
    compile_catalog,
    parse_catalog,
    read_compendium,
    serialize_catalog,
)
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog, Message, State

needs_gettext = pytest.mark.skipif(
    which("msgunfmt") is None, reason="gettext is missing; install it: apt-get install gettext"
)
HEADER = (
    'msgid ""\nmsgstr ""\n"Language: hu\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
)
PO = f"""# team
{HEADER}
# by hand
# twice
#. type: x
#: a.md b.md:3 \u2068c d.md\u2069:4
#, fuzzy, no-wrap
#| msgctxt "old"
#| msgid ""
#| "be\\n"
#| "fore"
#| msgid_plural "befores"
msgctxt "menu"
msgid "one\\n"
msgid_plural "many"
msgstr[0] "egy"
msgstr[1] "sok"

msgid "Tea"
msgstr "Tea"

msgid "Rice"
msgstr ""

msgctxt ""
msgid "Tea"
msgstr "Üres"

msgctxt "menu"
msgid "Tea"
msgstr "Teák"

msgid "cup"
msgid_plural "cups"
msgstr[0] "csésze"
msgstr[1] "csészék"

msgid "bowl"
msgid_plural "bowls"
msgstr[0] "tál"
msgstr[1] ""

#~ msgid "gone"
#~ msgstr "elment"
"""
CATALOG = parse_catalog(PO.encode(), path="a.po")


def test_polib_gets_all_fields() -> None:
    """Every field of a message arrives where polib's users look for it."""
    file = CATALOG.to_polib()

    entry = file[0]
    assert file.metadata == CATALOG.fields
    assert file.header == "team"
    assert [(e.msgctxt, e.msgid, e.obsolete) for e in file] == [
        (m.msgctxt, m.msgid, m.is_obsolete) for m in CATALOG.messages
    ]
    assert vars(entry) | {"encoding": ""} == {
        "msgid": "one\n",
        "msgstr": "",
        "msgctxt": "menu",
        "msgid_plural": "many",
        "msgstr_plural": {0: "egy", 1: "sok"},
        "comment": "type: x",
        "tcomment": "by hand\ntwice",
        "occurrences": [("a.md", ""), ("b.md", "3"), ("c d.md", "4")],
        "flags": ["fuzzy", "no-wrap"],
        "obsolete": False,
        "previous_msgctxt": "old",
        "previous_msgid": "be\nfore",
        "previous_msgid_plural": "befores",
        "linenum": 19,
        "encoding": "",
    }


def test_polib_file_is_what_polib_reads() -> None:
    """Our polib file and the one that polib reads from our text are written alike."""
    text = serialize_catalog(CATALOG).decode().replace("\u2068c d.md\u2069:4", "e.md:4")
    catalog = parse_catalog(text.encode(), path="a.po")

    assert str(catalog.to_polib()) == str(polib.pofile(text, wrapwidth=0))


def test_the_polib_file_belongs_to_the_caller() -> None:
    """Changing the polib file does not change the catalog."""
    before = serialize_catalog(CATALOG)

    file = CATALOG.to_polib()
    file.metadata["Language"] = "es"
    file[1].msgstr = "Té"

    assert serialize_catalog(CATALOG) == before


def translations(catalog: Catalog) -> gettext.GNUTranslations:
    """Return a compiled catalog as Python's gettext reads it."""
    return gettext.GNUTranslations(io.BytesIO(compile_catalog(catalog)))


def test_gettext_reads_what_we_compile() -> None:
    """Translated messages answer by text, context and number; others give their source."""
    compiled = translations(CATALOG)

    assert compiled.info()["language"] == "hu"
    assert [compiled.gettext(text) for text in ("Tea", "Rice", "gone")] == ["Tea", "Rice", "gone"]
    assert compiled.pgettext("menu", "Tea") == "Teák"
    assert compiled.pgettext("", "Tea") == "Üres"
    assert [compiled.ngettext("cup", "cups", n) for n in (1, 2)] == ["csésze", "csészék"]
    assert [compiled.ngettext("bowl", "bowls", n) for n in (1, 2)] == ["bowl", "bowls"]
    assert compiled.npgettext("menu", "one\n", "many", 2) == "many"


@given(own.catalogs())
@settings(max_examples=50)
def test_compiled_texts_are_those_of_the_catalog(catalog: Catalog) -> None:
    """Whatever the texts: translated ones are found, all others are not there."""
    compiled = translations(catalog)

    for message in catalog.messages:
        found = (
            compiled.gettext(message.msgid)
            if message.msgctxt is None
            else compiled.pgettext(message.msgctxt, message.msgid)
        )
        expected = message.msgstr[0] if message.state is State.TRANSLATED else message.msgid
        assert found == expected


def test_compiling_is_repeatable() -> None:
    """The order of the messages does not matter, and neither does the file's charset."""
    text = PO.replace("UTF-8", "ISO-8859-2").replace("\u2068c d.md\u2069:4", "")
    latin = parse_catalog(text.encode("ISO-8859-2"), path="a.po")
    turned = replace(CATALOG, messages=CATALOG.messages[::-1])

    assert compile_catalog(CATALOG) == compile_catalog(turned) == compile_catalog(latin)


@needs_gettext
def test_msgunfmt_reads_what_we_compile(tmp_path: Path) -> None:
    """GNU msgunfmt gives the messages that GNU msgfmt would have compiled."""
    ours, theirs, source = tmp_path / "ours.mo", tmp_path / "theirs.mo", tmp_path / "a.po"
    text = PO.replace('msgstr[0] "tál"', 'msgstr[0] ""')  # msgfmt takes half a plural for whole
    source.write_text(text.replace('\nmsgctxt ""', '\nmsgctxt "none"'), encoding="utf-8")
    ours.write_bytes(compile_catalog(parse_catalog(source.read_bytes(), path="a.po")))
    subprocess.run(["msgfmt", "-o", theirs, source], check=True)

    texts = [
        subprocess.run(["msgunfmt", path], capture_output=True, check=True).stdout
        for path in (ours, theirs)
    ]

    found = [sorted(text.decode().split("\n\n")[1:]) for text in texts]
    assert [part.strip() for part in found[0]] == [part.strip() for part in found[1]]
    assert len(found[0]) == 4


COMPENDIUM = {
    "no header": 'msgid "Tea"\nmsgstr "Tea"\n',
    "header": f'{HEADER}\nmsgid "Tea"\nmsgstr "Tea"\n',
    "two files": f'{HEADER}\nmsgid "Tea"\nmsgstr "Tea"\n\n{HEADER}',
}


@pytest.mark.parametrize("text", COMPENDIUM.values(), ids=COMPENDIUM)
def test_a_compendium_needs_no_header(text: str) -> None:
    """Messages are found with one header, with none and with several."""
    assert read_compendium(text.encode(), path="old.po") == (Message("Tea", ("Tea",)),)


def test_a_compendium_keeps_every_pair() -> None:
    """A text with two translations gives both, in file order, with what they are worth."""
    text = (
        'msgid "Tea"\nmsgstr "Tea"\n\n#, fuzzy\nmsgid "Tea"\nmsgstr "Teák"\n\n'
        '#~ msgid "Tea"\n#~ msgstr "tea"\n\nmsgctxt "c"\nmsgid ""\nmsgstr "x"\n'
    )

    pairs = [(m.msgid, m.msgstr[0], m.state) for m in read_compendium(text.encode(), path="old.po")]

    assert pairs == [
        ("Tea", "Tea", State.TRANSLATED),
        ("Tea", "Teák", State.FUZZY),
        ("Tea", "tea", State.OBSOLETE),
        ("", "x", State.TRANSLATED),
    ]


@pytest.mark.parametrize(
    "text",
    ['msgid "a\nmsgstr "b"\n', 'msgid "a"\nmsgstr "\ufffd"\n', "<<<<<<< HEAD\n", 'msgid "a"\n',
     'msgid "a"\nmsgstr "#-#-#-#-#  a.po  #-#-#-#-#\\nb"\n'],
    ids=["open", "damaged", "conflict", "end", "merged"],
)  # fmt: skip
def test_a_damaged_compendium_is_refused(text: str) -> None:
    """What would bring wrong pairs into the memory is an error, as in a catalog."""
    with pytest.raises(CatalogError) as caught:
        read_compendium(text.encode(), path="old.po")

    assert (caught.value.path, caught.value.line) == ("old.po", 1)
