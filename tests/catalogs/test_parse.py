"""Reading PO text: nothing is guessed, nothing is dropped in silence."""

from dataclasses import replace

import polib
import pytest
from hypothesis import given

import strategies as own
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog, Message, State

HEADER = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
KEPT = {
    "CRLF": HEADER.replace(b"\n", b"\r\n") + b'\r\nmsgid "a"\r\nmsgstr "b"\r\n',
    "CR": HEADER.replace(b"\n", b"\r") + b'\rmsgid "a"\rmsgstr "b"\r',
    "CRLF at some lines": HEADER + b'\nmsgid "a"\r\nmsgstr "b"\n\r\nmsgid "c"\nmsgstr ""\r\n',
    "BOM": b"\xef\xbb\xbf" + HEADER,
    "no newline at the end": HEADER + b'\nmsgid "a"\nmsgstr "b"',
    "no blank line between": HEADER
    + b'#: x.md\nmsgid "a"\nmsgstr "b"\n#~ msgid "c"\n#~ msgstr "d"\n',
    "blank lines": b"\n\n" + HEADER + b'\n\n\nmsgid "a"\n\nmsgstr "b"\n\n\n',
    "comments": HEADER
    + b"\n# by hand\n#\n#. note\n#: a.md:3\n#, fuzzy, c-format\n"
    + b'#| msgid "o"\nmsgid "a"\nmsgstr "b"\n',
    "comments at the end": HEADER + b'\nmsgid "a"\nmsgstr "b"\n\n# last words\n\n#~\n',
    "obsolete with previous": HEADER + b'\n#, fuzzy\n#~| msgid "o"\n#~ msgid "a"\n#~ msgstr "b"\n',
    "obsolete with blank marks": HEADER + b'\n#~ msgid "a"\n#~ msgstr "b"\n#~\n#~ msgid "c"\n'
    b'#~ msgstr "d"\n',
    "plural": HEADER + b'\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n',
    "wrapped": HEADER + b'\nmsgid ""\n"a "\n"b"\nmsgstr "c "\n"d"\n',
    "spaces and tabs": HEADER + b'\n  msgid\t"a"  \n msgstr   "b"\t\n',
    "form feeds": HEADER + b'\n\x0c\nmsgid "a"\nmsgstr "b"\x0b\n',
    "line separators of Unicode": HEADER
    + '\n# a\u2028b\x85c\nmsgid "\u2029"\nmsgstr "\x85"\n'.encode(),
}  # fmt: skip


@pytest.mark.parametrize("data", KEPT.values(), ids=KEPT)
def test_files_of_other_tools_come_back(data: bytes) -> None:
    """What another tool wrote is written back byte for byte."""
    assert serialize_catalog(parse_catalog(data, path="a.po")) == data


ENTRY = """
# by hand
#. type: x
#: a.md b.md:3 \u2068c d.md\u2069:4
#, fuzzy,no-wrap
#= sticky
#| msgid "be"
#| "fore"
msgctxt "c"
msgid ""
"one\\n"
"\\x41\\102\\303\\251\\xe6\\x9d\\xb1"
msgid_plural "many"
msgstr[0] "\\a\\b\\t\\n\\v\\f\\r\\"\\\\"
msgstr[1] ""
""".lstrip()


def test_all_parts_of_an_entry_are_read() -> None:
    """Comments by kind, flags, previous text, context, plural forms, escapes, line and raw."""
    (message,) = parse_catalog(HEADER + b"\n" + ENTRY.encode(), path="a.po").messages

    assert message == Message(
        msgid="one\nABé東",
        msgstr=('\a\b\t\n\v\f\r"\\', ""),
        msgctxt="c",
        msgid_plural="many",
        translator_comments=("by hand",),
        extracted_comments=("type: x",),
        references=("a.md", "b.md:3", "\u2068c d.md\u2069:4"),
        flags=("fuzzy", "no-wrap", "sticky"),
        previous=('msgid "be"', '"fore"'),
    )
    assert (message.line, message.raw) == (12, ENTRY)


BOTH = b'\nmsgid "a"\nmsgid_plural "b"\n'
REFUSED = {
    "unterminated": (b'\nmsgid "a\nmsgstr "b"\n', 4, "string is not closed"),
    "unterminated with a backslash": (b'\nmsgid "a\\\nmsgstr "b"\n', 4, "string is not closed"),
    "unterminated in the middle": (b'\nmsgid ""\n"a\n"b"\nmsgstr "b"\n', 5,
                                   "string is not closed"),
    "no quotes": (b"\nmsgid a\nmsgstr b\n", 4, "no quoted text"),
    "no string": (b'\nmsgid "a"\nmsgstr\n', 5, "no quoted text"),
    "after the quote": (b'\nmsgid "a" x\nmsgstr ""\n', 4, "text after the closing quote"),
    "quote inside": (b'\nmsgid "a"b"\nmsgstr ""\n', 4, "text after the closing quote"),
    "keyword": (b'\nmgsid "a"\nmsgstr ""\n', 4, "'mgsid' is no PO keyword"),
    "longer keyword": (b'\nmsgids "a"\nmsgstr ""\n', 4, "'msgids' is no PO keyword"),
    "white space of Unicode": ('\n\u00a0\n'.encode(), 4, "'\\xa0' is no PO keyword"),
    "duplicate": (b'\nmsgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n', 7,
                  "message 'a' stands twice, first in line 4"),
    "obsolete duplicate": (b'\nmsgid "a"\nmsgstr ""\n\n#~ msgid "a"\n#~ msgstr "b"\n', 7,
                           "message 'a' stands twice, first in line 4"),
    "second header": (b'\nmsgid ""\nmsgstr "Language: hu\\n"\n', 4,
                      "message '' stands twice, first in line 1"),
    "long duplicate": (b'\nmsgid "' + b"ab " * 20 + b'"\nmsgstr ""\n\nmsgid "' + b"ab " * 20
                       + b'"\nmsgstr "b"\n', 7,
                       f"message '{'ab ' * 13}\u2026' stands twice, first in line 4"),
    "msgid without msgstr": (b'\nmsgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 6,
                             "the message above has no msgstr"),
    "msgid without msgstr before a context": (
        b'\nmsgid "a"\n\nmsgctxt "x"\nmsgid "b"\nmsgstr "c"\n', 6,
        "the message above has no msgstr"),
    "msgid without msgstr before comments": (
        b'\nmsgid "a"\n\n#: b.md\nmsgid "b"\nmsgstr "c"\n', 6, "a comment inside a message"),
    "comment inside": (b'\nmsgid "a"\n# b\nmsgstr "c"\n', 5, "a comment inside a message"),
    "msgstr without msgid": (b'\nmsgstr "c"\n', 4, "msgstr without msgid"),
    "form without msgid": (b'\nmsgid "a"\nmsgstr "c"\n\nmsgstr[1] "c"\n', 7,
                           "msgstr without msgid"),
    "msgstr twice": (b'\nmsgid "a"\nmsgstr "c"\nmsgstr "d"\n', 6,
                     "'msgstr' stands twice in one message"),
    "plural without msgid": (b'\nmsgid_plural "c"\nmsgstr "d"\n', 4,
                             "msgid_plural without msgid"),
    "end": (b'\nmsgid "a"\n', 4, "the last entry has no msgstr"),
    "string alone": (b'\n"a"\n', 4, "a string without a keyword before it"),
    "string after a blank line": (b'\nmsgid "a"\nmsgstr "b"\n\n"c"\n', 7,
                                  "a string without a keyword before it"),
    "plural without forms": (BOTH + b'msgstr "c"\n', 6, "msgid_plural without plural forms"),
    "plural without any form": (BOTH, 5, "the last entry has no msgstr"),
    "forms without plural": (b'\nmsgid "a"\nmsgstr[0] "c"\n', 5,
                             "'msgstr[0]' without msgid_plural"),
    "form missing": (BOTH + b'msgstr[0] "c"\nmsgstr[2] "d"\n', 7,
                     "'msgstr[2]' where 'msgstr[1]' is expected"),
    "first form missing": (BOTH + b'msgstr[1] "c"\n', 6,
                           "'msgstr[1]' where 'msgstr[0]' is expected"),
    "form twice": (BOTH + b'msgstr[0] "c"\nmsgstr[0] "d"\n', 7,
                   "'msgstr[0]' stands twice in one message"),
    "obsolete in part": (b'\n#~ msgid "a"\nmsgstr "b"\n', 5,
                         "a message with '#~' on some of its lines"),
    "obsolete continuation": (b'\nmsgid "a"\nmsgstr "b"\n#~ "c"\n', 6,
                              "a message with '#~' on some of its lines"),
    "escape": (b'\nmsgid "a\\qb"\nmsgstr "b"\n', 4, "unknown escape '\\q'"),
    "escaped bytes": (b'\nmsgid "a\\303"\nmsgstr "b"\n', 4, "escaped bytes '\\303' are no UTF-8"),
    "escaped NUL": (b'\nmsgid "a"\nmsgstr "\\0"\n', 5, "an escaped NUL"),
    "NUL": (b'\nmsgid "a"\nmsgstr "\0"\n', 5, "a NUL byte"),
    "conflict": (b"\n>>>>>>> theirs\n", 4, "a merge conflict marker"),
    "conflict between entries": (
        b'\n<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n=======\nmsgid "a"\nmsgstr "c"\n>>>>>>> x\n', 4,
        "a merge conflict marker"),
    "conflict inside an entry": (
        b'\nmsgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n=======\nmsgstr "c"\n>>>>>>> x\n', 5,
        "a merge conflict marker"),
    "conflict inside a string": (b'\nmsgid "a"\nmsgstr "b"\n=======\n"c"\n', 6,
                                 "a merge conflict marker"),
    "conflict in comments": (b'\n# a\n<<<<<<< HEAD\n# b\nmsgid "a"\nmsgstr "b"\n', 5,
                             "a merge conflict marker"),
    "conflict of three": (b'\nmsgid "a"\nmsgstr "b"\n||||||| 0123abc\nmsgstr "c"\n', 6,
                          "a merge conflict marker"),
    "conflict among obsolete": (
        b'\n#~ msgid "a"\n#~ msgstr "b"\n<<<<<<< HEAD\n#~ msgid "c"\n#~ msgstr "d"\n', 6,
        "a merge conflict marker"),
    "nested conflict": (b"\n<<<<<<<<< HEAD\n", 4, "a merge conflict marker"),
    "merged by a tool": (b'\nmsgid "a"\nmsgstr "#-#-#-#-#  x.po  #-#-#-#-#\\nb"\n', 4,
                         "two translations merged by a tool ('#-#-#-#-#')"),
    "form merged by a tool": (BOTH + b'msgstr[0] "c"\nmsgstr[1] "#-#-#-#-#  x.po  #-#-#-#-#\\n"\n',
                              4, "two translations merged by a tool ('#-#-#-#-#')"),
    "damaged": ('\nmsgid "a"\nmsgstr "\ufffd"\n'.encode(), 4,
                "a damaged character (U+FFFD) in a translation"),
    "not UTF-8": (b'\nmsgid "a"\nmsgstr "\xe1"\n', 5, "not UTF-8: byte 0xe1"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "line", "message"), REFUSED.values(), ids=REFUSED)
def test_damage_is_an_error_with_a_line(data: bytes, line: int, message: str) -> None:
    """Where reading on would lose work, the line and the way out are told."""
    with pytest.raises(CatalogError) as caught:
        parse_catalog(HEADER + data, path="a.po")

    assert (caught.value.path, caught.value.line, caught.value.message) == ("a.po", line, message)
    assert caught.value.advice


@pytest.mark.parametrize(
    "name", ["CRLF", "CR", "spaces and tabs", "wrapped", "no blank line between"]
)
def test_lines_are_counted_in_any_layout(name: str) -> None:
    """The line of a message is where its msgid stands, whatever ends the lines."""
    data = KEPT[name]

    (message, *_) = parse_catalog(data, path="a.po").messages

    lines = data.decode().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert lines[message.line - 1].strip().startswith("msgid")
    assert message.line > 2


@pytest.mark.parametrize(
    "data",
    [b"", b"\n\n", b"# words\n", b'msgid "a"\nmsgstr "b"\n', b'msgctxt ""\nmsgid ""\nmsgstr ""\n',
     b'#~ msgid ""\n#~ msgstr "Language: hu\\n"\n'],
    ids=["empty", "blank", "comment", "message", "context", "obsolete"],
)  # fmt: skip
def test_a_file_without_header_is_refused(data: bytes) -> None:
    """A file that does not begin with a header is no catalog: something ate it."""
    with pytest.raises(CatalogError, match="no header"):
        parse_catalog(data, path="a.po")


def test_a_merged_header_is_refused() -> None:
    """Headers that a tool merged into one are not taken for fields."""
    header = HEADER.replace(b'"Content', b'"#-#-#-#-#  a.po  #-#-#-#-#\\n"\n"Content')

    with pytest.raises(CatalogError, match="merged by a tool"):
        parse_catalog(header, path="a.po")


def test_a_character_that_the_source_has_is_no_damage() -> None:
    """A text about U+FFFD may have it in its translation too."""
    data = HEADER + '\nmsgid "\ufffd is bad"\nmsgstr "\ufffd rossz"\n'.encode()

    assert parse_catalog(data, path="a.po").messages[0].state is State.TRANSLATED


# What we refuse and polib takes: the messages that it finds, text and translations.
SILENT = {
    "string alone": [],
    "unterminated": [("", "Content-Type: text/plain; charset=UTF-8\n", {})],
    "unterminated in the middle": [("b", "b", {})],
    "msgid without msgstr before comments": [("b", "c", {})],
    "string after a blank line": [("a", "bc", {})],
    "plural without forms": [("a", "c", {})],
    "form missing": [("a", "", {0: "c", 2: "d"})],
    "form twice": [("a", "", {0: "d"})],
    "obsolete continuation": [("a", "bc", {})],
    "duplicate": [("a", "", {}), ("a", "b", {})],
    "damaged": [("a", "\ufffd", {})],
    "merged by a tool": [("a", "#-#-#-#-#  x.po  #-#-#-#-#\nb", {})],
}  # fmt: skip


@pytest.mark.parametrize("name", SILENT)
def test_polib_is_silent_where_we_refuse(name: str) -> None:
    """Damage that the other reader takes, or drops, without a word is an error here."""
    data = HEADER + REFUSED[name][0]

    theirs = polib.pofile(data.decode())

    assert [(e.msgid, e.msgstr, e.msgstr_plural) for e in theirs] == SILENT[name]
    with pytest.raises(CatalogError):
        parse_catalog(data, path="a.po")


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


def test_the_last_message_may_move() -> None:
    """A message that ended the file without a line end stands apart from what follows it now."""
    catalog = parse_catalog(
        HEADER + b'\nmsgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr "c"', path="a.po"
    )

    moved = serialize_catalog(replace(catalog, messages=catalog.messages[::-1]))

    assert moved == HEADER + b'\nmsgid "b"\nmsgstr "c"\n\nmsgid "a"\nmsgstr ""\n'
