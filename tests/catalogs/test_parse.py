"""Reading PO text: nothing is guessed, nothing is dropped in silence."""

import subprocess
from pathlib import Path
from shutil import which

import polib
import pytest
from hypothesis import given

import strategies as own
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog, State

HEADER = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
KEPT = {
    "CRLF": HEADER.replace(b"\n", b"\r\n") + b'\r\nmsgid "a"\r\nmsgstr "b"\r\n',
    "BOM": b"\xef\xbb\xbf" + HEADER,
    "no newline at the end": HEADER + b'\nmsgid "a"\nmsgstr "b"',
    "no blank line between": HEADER
    + b'#: x.md\nmsgid "a"\nmsgstr "b"\n#~ msgid "c"\n#~ msgstr "d"\n',
    "blank lines": b"\n\n" + HEADER + b'\n\n\nmsgid "a"\n\nmsgstr "b"\n\n\n',
    "comments": HEADER
    + b"\n# by hand\n#\n#. note\n#: a.md:3\n#, fuzzy, c-format\n"
    + b'#| msgid "o"\nmsgid "a"\nmsgstr "b"\n',
    "obsolete with previous": HEADER + b'\n#, fuzzy\n#~| msgid "o"\n#~ msgid "a"\n#~ msgstr "b"\n',
    "plural": HEADER + b'\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n',
    "wrapped": HEADER + b'\nmsgid ""\n"a "\n"b"\nmsgstr "c "\n"d"\n',
    "spaces and tabs": HEADER + b'\n  msgid\t"a"  \n msgstr   "b"\t\n',
    "Latin-2": b'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"\n\n'
    + b'msgid "a"\nmsgstr "\xf5\xfb"\n',
}


@pytest.mark.parametrize("data", KEPT.values(), ids=KEPT)
def test_files_of_other_tools_come_back(data: bytes) -> None:
    """What another tool wrote is written back byte for byte."""
    assert serialize_catalog(parse_catalog(data, path="a.po")) == data


def test_a_change_makes_it_utf8() -> None:
    """A catalog in another charset becomes UTF-8, header too, when a message changes."""
    from dataclasses import replace

    catalog = parse_catalog(KEPT["Latin-2"], path="a.po")
    changed = replace(catalog.messages[0], msgstr=("tűő",), raw=None)

    text = serialize_catalog(replace(catalog, messages=(changed,))).decode()

    assert "charset=UTF-8" in text
    assert 'msgstr "tűő"' in text


REFUSED = {
    "unterminated": (b'\nmsgid "a\nmsgstr "b"\n', 4, "string is not closed"),
    "no quotes": (b"\nmsgid a\nmsgstr b\n", 4, "no quoted text"),
    "after the quote": (b'\nmsgid "a" x\nmsgstr ""\n', 4, "text after the closing quote"),
    "keyword": (b'\nmgsid "a"\nmsgstr ""\n', 4, "'mgsid' is no PO keyword"),
    "duplicate": (b'\nmsgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n', 7,
                  "message 'a' stands twice, first in line 4"),
    "msgid without msgstr": (b'\nmsgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 6,
                             "the message above has no msgstr"),
    "msgstr without msgid": (b'\nmsgstr "c"\n', 4, "msgstr without msgid"),
    "end": (b'\nmsgid "a"\n', 4, "the last entry has no msgstr"),
    "string alone": (b'\n"a"\n', 4, "a string without a keyword before it"),
    "conflict": (b'\n>>>>>>> theirs\n', 4, "a merge conflict marker"),
    "merged by a tool": (b'\nmsgid "a"\nmsgstr "#-#-#-#-#  x.po  #-#-#-#-#\\nb"\n', 4,
                         "two translations merged by a tool ('#-#-#-#-#')"),
    "damaged": ('\nmsgid "a"\nmsgstr "\ufffd"\n'.encode(), 4,
                "a damaged character (U+FFFD) in a translation"),
    "not UTF-8": (b'\nmsgid "a"\nmsgstr "\xe1"\n', 5, "not UTF-8: byte 0xe1"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "line", "message"), REFUSED.values(), ids=REFUSED)
def test_damage_is_an_error_with_a_line(data: bytes, line: int, message: str) -> None:
    """Where reading on would lose work, the line and the way out are told."""
    with pytest.raises(CatalogError) as caught:
        parse_catalog(HEADER + data, path="a.po")

    assert (caught.value.line, caught.value.message) == (line, message)
    assert caught.value.advice


def test_a_file_without_header_is_refused() -> None:
    """An empty file is no catalog: something ate it."""
    with pytest.raises(CatalogError, match="no header"):
        parse_catalog(b"", path="a.po")


def test_unknown_charset() -> None:
    """A charset that does not exist is named."""
    with pytest.raises(CatalogError, match="unknown charset 'UTF-9'"):
        parse_catalog(HEADER.replace(b"UTF-8", b"UTF-9"), path="a.po")


@given(own.catalogs())
def test_polib_reads_the_same(catalog: Catalog) -> None:
    """The reader of another project agrees on texts and states."""
    data = serialize_catalog(catalog).decode()
    if any(c in data for c in "\u2028\u2029\x85\\a\\b\\v\\f"):
        return  # polib cuts lines there and does not know these escapes

    read = [m for m in parse_catalog(data.encode(), path="a.po").messages if not m.is_obsolete]

    theirs = polib.pofile(data, wrapwidth=0)
    assert [(m.msgid, m.msgstr[0], m.msgctxt) for m in read] == [
        (e.msgid, e.msgstr, e.msgctxt) for e in theirs if not e.obsolete
    ]
    assert [m.state is State.TRANSLATED for m in read] == [
        bool(e.msgstr.strip()) and not e.fuzzy for e in theirs if not e.obsolete
    ]


needs_gettext = pytest.mark.skipif(
    which("msgfmt") is None, reason="gettext is missing; install it: apt-get install gettext"
)


@needs_gettext
@pytest.mark.parametrize(
    "tool", [["msgcat", "--force-po"], ["msgcat", "--force-po", "--no-wrap"]], ids=" ".join
)
@given(catalog=own.catalogs())
def test_msgcat_keeps_our_form(tool: list[str], catalog: Catalog) -> None:
    """GNU msgcat writes a catalog of ours back byte for byte, wrapping or not."""
    data = serialize_catalog(catalog)

    result = subprocess.run([*tool, "-"], input=data, capture_output=True)

    assert result.stdout == data, result.stderr.decode()


ROOT = Path(__file__).parent.parent.parent
OUR_CATALOGS = sorted([*ROOT.glob("locales/**/*.po"), *ROOT.glob("locales/*.pot")])


@needs_gettext
@pytest.mark.parametrize("path", OUR_CATALOGS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_msgfmt_accepts_our_catalogs(path: Path) -> None:
    """Every catalog and template of the repository passes ``msgfmt -c`` without an error."""
    result = subprocess.run(["msgfmt", "-c", "-o", "/dev/null", path], capture_output=True)

    assert result.returncode == 0, result.stderr.decode()


def test_there_are_catalogs() -> None:
    """The tests over the repository's catalogs have some to look at."""
    assert len(OUR_CATALOGS) == 4
