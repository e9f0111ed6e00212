"""Charsets: read as the header declares, written back as they were, UTF-8 after a change."""

import codecs
from dataclasses import replace

import pytest

from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.catalogs.parse import read_messages
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog

TEXTS = {
    "ISO-8859-2": "őű",
    "windows-1250": "„őű”",
    "KOI8-R": "чай",
    "GB18030": "八女市 \U00020000 ä",
    "GBK": "茶",
    "Big5": "許功蓋",
    "Shift_JIS": "表示ソ能",
    "CP932": "表①",
    "EUC-JP": "八女",
    "EUC-KR": "차",
    "ISO-2022-JP": "八女\t茶",
    "utf8": "őű 八女",
    "US-ASCII": "tea",
}
BACKSLASHES = ("Big5", "Shift_JIS", "CP932")


def header(charset: str) -> str:
    """Return a header that declares a charset."""
    content_type = f"Content-Type: text/plain; charset={charset}"
    return f'msgid ""\nmsgstr ""\n"Language: hu\\n"\n"{content_type}\\n"\n'


def catalog_text(charset: str) -> str:
    """Return a catalog with text of a charset in all places."""
    text = TEXTS[charset]
    return (
        f'{header(charset)}"Last-Translator: {text}\\n"\n\n# {text}\nmsgid "a"\nmsgstr "{text}"\n\n'
        f'msgid "b {text}"\nmsgstr ""\n"{text}\\n"\n"{text}"\n'
    )


def change(catalog: Catalog) -> Catalog:
    """Return a catalog with another translation of its first message."""
    changed = replace(catalog.messages[0], msgstr=("tűő 東京",), raw=None)
    return replace(catalog, messages=(changed, *catalog.messages[1:]))


@pytest.mark.parametrize("charset", TEXTS)
def test_text_is_read_and_comes_back(charset: str) -> None:
    """Every text is what was typed, and a file without a change keeps its bytes."""
    data = catalog_text(charset).encode(charset)

    catalog = parse_catalog(data, path="a.po")

    text = TEXTS[charset]
    assert [m.msgstr[0] for m in catalog.messages] == [text, f"{text}\n{text}"]
    assert catalog.fields["Last-Translator"] == text
    assert serialize_catalog(catalog) == data


@pytest.mark.parametrize("charset", BACKSLASHES)
def test_backslash_bytes_are_there(charset: str) -> None:
    """The texts above have the backslash as second byte of a character, which misleads readers."""
    assert b"\\" in TEXTS[charset].encode(charset)


@pytest.mark.parametrize("charset", TEXTS)
def test_a_change_makes_it_utf8(charset: str) -> None:
    """With a changed message the file is UTF-8, and says so; the other texts stay."""
    catalog = parse_catalog(catalog_text(charset).encode(charset), path="a.po")

    data = serialize_catalog(change(catalog))

    again = parse_catalog(data, path="a.po")
    declared = "utf8" if charset == "utf8" else "UTF-8"
    assert again.fields["Content-Type"] == f"text/plain; charset={declared}"
    assert [m.msgstr[0] for m in again.messages] == ["tűő 東京", catalog.messages[1].msgstr[0]]
    assert again.fields | {"Content-Type": ""} == catalog.fields | {"Content-Type": ""}
    assert catalog.messages[1].raw is not None
    assert data.decode().endswith(catalog.messages[1].raw)


def test_a_message_from_another_file_makes_it_utf8() -> None:
    """A message whose text the charset lacks is written all the same."""
    old = parse_catalog(header("ISO-8859-2").encode(), path="a.po")
    other = parse_catalog(f'{header("UTF-8")}\nmsgid "a"\nmsgstr "東"\n'.encode(), path="b.po")

    data = serialize_catalog(replace(old, messages=other.messages))

    assert parse_catalog(data, path="a.po").messages[0].msgstr == ("東",)


LATIN_2 = '\nmsgid "a"\nmsgstr "ő"\n'
DECLARED = {
    "comment before": "# charset=Shift_JIS\n" + header("ISO-8859-2"),
    "other field before": header("ISO-8859-2").replace(
        '"Language', '"X-Note: charset=Big5\\n"\n"Language'
    ),
    "own line": header("ISO-8859-2").replace("plain; charset", 'plain; "\n"charset'),
    "lower case": header("iso-8859-2").replace("Content-Type", "content-type"),
    "one line": 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"\n',
    "CRLF": header("ISO-8859-2").replace("\n", "\r\n"),
    "CR": header("ISO-8859-2").replace("\n", "\r"),
    "long comments": "# word\n" * 2_000 + header("ISO-8859-2"),
    "commented charset": '# msgid ""\n# msgstr "Content-Type: text/plain; charset=Big5\\n"\n'
    + header("ISO-8859-2"),
}


@pytest.mark.parametrize("start", DECLARED.values(), ids=DECLARED)
def test_only_the_header_declares(start: str) -> None:
    """A charset counts in the header's Content-Type, however that is laid out, and nowhere else."""
    data = (start + LATIN_2).encode("ISO-8859-2")

    catalog = parse_catalog(data, path="a.po")

    assert catalog.messages[0].msgstr == ("ő",)
    assert serialize_catalog(catalog) == data


@pytest.mark.parametrize(
    "start",
    [
        header("CHARSET"),
        'msgid ""\nmsgstr "Language: hu\\n"\n',
        '# charset=Big5\nmsgid ""\nmsgstr "Language: hu\\n"\n\nmsgid "charset=Big5"\nmsgstr ""\n',
        'msgid ""\nmsgstr ""\n\n#: x\nmsgid ""\n"Content-Type: charset=Big5"\nmsgstr ""\n',
    ],
    ids=["placeholder", "none", "elsewhere", "msgid"],
)
def test_without_a_charset_it_is_utf8(start: str) -> None:
    """A header that declares nothing, or the placeholder of a template, leaves UTF-8."""
    catalog = parse_catalog(f"{start}{LATIN_2}".encode(), path="a.po")

    assert (catalog.charset, catalog.messages[-1].msgstr) == ("UTF-8", ("ő",))


def test_the_placeholder_gives_way_to_utf8() -> None:
    """Once a message changes, the header says what the file is in: msgcat refuses it else."""
    catalog = parse_catalog(f"{header('CHARSET')}{LATIN_2}".encode(), path="a.pot")

    assert b"charset=UTF-8" in serialize_catalog(change(catalog))


WIDE = "a file in UTF-16 or UTF-32"
REFUSED = {
    "UTF-16": (catalog_text("utf8").encode("utf-16"), WIDE),
    "UTF-16LE": (catalog_text("utf8").encode("utf-16-le"), WIDE),
    "UTF-16BE": (codecs.BOM_UTF16_BE + catalog_text("utf8").encode("utf-16-be"), WIDE),
    "UTF-32": (catalog_text("utf8").encode("utf-32"), WIDE),
    "declares UTF-16": (header("UTF-16").encode(), "'UTF-16' is no charset for PO files"),
    "declares UTF-7": (header("UTF-7").encode(), "'UTF-7' is no charset for PO files"),
    "declares EBCDIC": (header("cp037").encode(), "'cp037' is no charset for PO files"),
    "codec of bytes": (header("hex").encode(), "'hex' is no charset for PO files"),
    "no codec": (header("undefined").encode(), "'undefined' is no charset for PO files"),
    "unknown": (header("UTF-9").encode(), "unknown charset 'UTF-9'"),
    "Latin-1 as UTF-8": (
        f"{header('UTF-8')}{LATIN_2}".encode("ISO-8859-2"), "not UTF-8: byte 0xf5"),
    "UTF-8 as ASCII": (f"{header('ASCII')}{LATIN_2}".encode(), "not ASCII: byte 0xc5"),
    "surrogate": (header("UTF-8").encode() + b"# \xed\xa0\x80\n", "not UTF-8: byte 0xed"),
    "two spellings": (
        header("CP932").encode() + b'\nmsgid "a"\nmsgstr "\xee\xf9"\n',
        "characters that CP932 spells in two ways"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_other_bytes_are_refused(data: bytes, message: str) -> None:
    """What is not in the declared charset, or would not come back from it, is not guessed."""
    with pytest.raises(CatalogError) as caught:
        parse_catalog(data, path="a.po")

    assert (caught.value.path, caught.value.message) == ("a.po", message)
    assert caught.value.advice


def test_the_line_of_a_wrong_byte_is_told() -> None:
    """The error points at the line with the byte, also where the bytes have two spellings."""
    lines = []
    for name in ("Latin-1 as UTF-8", "two spellings"):
        with pytest.raises(CatalogError) as caught:
            parse_catalog(REFUSED[name][0], path="a.po")
        lines.append(caught.value.line)

    assert lines == [7, 7]


@pytest.mark.parametrize("block_size", [1, 100, 1 << 20])
def test_the_line_is_that_of_the_file(block_size: int) -> None:
    """Where a file is decoded in blocks, lines are counted from its start all the same."""
    with pytest.raises(CatalogError, match="not UTF-8") as caught:
        read_messages(REFUSED["Latin-1 as UTF-8"][0], "a.po", block_size=block_size)

    assert caught.value.line == 7
