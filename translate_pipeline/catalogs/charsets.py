"""Find the charset of a PO file in its header and decode it; refuse what cannot be written back.

Source: GNU gettext manual, "Filling in the Header Entry": the charset stands in Content-Type.
"""

import codecs
import re
from collections.abc import Iterator

from translate_pipeline.errors import CatalogError

__all__ = ["declare_utf8", "decode_blocks", "find_charset", "is_utf8"]

# The first message with an empty msgid, and the strings of its msgstr. Bytes of the charsets
# that PO files may have are the ASCII ones wherever a line begins.
_HEADER = re.compile(
    rb'(?:^|\r)(?:\xef\xbb\xbf)?[ \t]*+msgid[ \t]*+(?:""[ \t]*+[\r\n][ \t\r\n]*+)++'
    rb'msgstr[ \t]*+((?:"[^\r\n]*+[\r\n]*+[ \t]*+)*+)',
    flags=re.MULTILINE,
)
_JOINT = re.compile(rb'"[ \t]*[\r\n]+[ \t]*"')
_CONTENT_TYPE = re.compile(rb"Content-Type:[^\\]*?charset=([\w.:-]+)", flags=re.IGNORECASE)
_DECLARATION = re.compile(r"Content-Type:[^\n]*?charset=([\w.:-]+)", flags=re.IGNORECASE)
_PLACEHOLDER = "CHARSET"
_SYNTAX = 'msgid "\\n"\n'


def find_charset(data: bytes, path: str) -> str:
    """Return the charset of a PO file: UTF-8 if its header declares none.

    Raises:
        CatalogError: PO files cannot have that charset.
    """
    _refuse_nul(data, path)
    charset = _declared_charset(data)
    _refuse_unusable(charset, path)
    return charset


def decode_blocks(data: bytes, charset: str, path: str, *, size: int) -> Iterator[str]:
    """Yield the text of a PO file in blocks of whole lines.

    A file in UTF-8 is never text as a whole, which saves memory. A file in another charset is
    one block, for some charsets shift between lines.

    Args:
        data: The file.
        charset: Its charset.
        path: The file's name, for errors.
        size: Bytes that a block has, up to the end of a line.

    Raises:
        CatalogError: The bytes are not in the charset, or would not come back from it.
    """
    if not is_utf8(charset):
        text = _decode(data, 0, len(data), charset, path)
        _refuse_one_way(text, data, charset, path)
        yield text
        return
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + size) + 1 or len(data)
        yield _decode(data, start, end, charset, path)
        start = end


def _decode(data: bytes, start: int, end: int, charset: str, path: str) -> str:
    try:
        return str(memoryview(data)[start:end], charset)
    except UnicodeDecodeError as problem:
        at = start + problem.start
        raise CatalogError(
            f"not {charset}: byte 0x{data[at]:02x}",
            path=path,
            line=data.count(b"\n", 0, at) + 1,
            advice="save the file in the charset that its header declares",
        ) from problem


def is_utf8(charset: str) -> bool:
    """Return whether a charset is UTF-8 by one of its names."""
    try:
        return codecs.lookup(charset).name == "utf-8"
    except LookupError:
        return False


def declare_utf8(fields: str) -> str:
    """Return header fields that declare UTF-8 where they declared another charset."""
    declared = _DECLARATION.search(fields)
    if declared is None or is_utf8(declared[1]):
        return fields
    return f"{fields[: declared.start(1)]}UTF-8{fields[declared.end(1) :]}"


def _refuse_nul(data: bytes, path: str) -> None:
    at = data.find(b"\0")
    if at < 0 and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    # Text of a Latin alphabet in UTF-16 is NULs by half, in UTF-32 by three quarters.
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or (
        data.count(b"\0", 0, 4096) > len(data[:4096]) // 4
    ):
        raise CatalogError(
            "a file in UTF-16 or UTF-32", path=path, line=1, advice="save it as UTF-8"
        )
    raise CatalogError(
        "a NUL byte",
        path=path,
        line=data.count(b"\n", 0, at) + 1,
        advice="restore the file from version control",
    )


def _declared_charset(data: bytes) -> str:
    header = _HEADER.search(data)
    declared = _CONTENT_TYPE.search(_JOINT.sub(b"", header[1])) if header else None
    charset = declared[1].decode("ascii", "replace") if declared else "UTF-8"
    return "UTF-8" if charset == _PLACEHOLDER else charset


def _refuse_unusable(charset: str, path: str) -> None:
    try:
        codecs.lookup(charset)
    except LookupError as problem:
        raise CatalogError(
            f"unknown charset '{charset}'",
            path=path,
            advice="convert the file: msgconv --to-code=UTF-8",
        ) from problem
    try:
        is_usable = _SYNTAX.encode(charset) == _SYNTAX.encode()
    except (LookupError, UnicodeError):  # codecs that are no charsets: "hex", "undefined"
        is_usable = False
    if not is_usable:
        raise CatalogError(
            f"'{charset}' is no charset for PO files",
            path=path,
            advice="save the file as UTF-8 and declare that in its header",
        )


def _refuse_one_way(text: str, data: bytes, charset: str, path: str) -> None:
    """Refuse bytes with a second spelling: writing the text would change untouched messages."""
    try:
        again = text.encode(charset)
    except UnicodeEncodeError:
        again = b""
    if again == data:
        return
    same = next((at for at, (a, b) in enumerate(zip(again, data, strict=False)) if a != b), 0)
    raise CatalogError(
        f"characters that {charset} spells in two ways",
        path=path,
        line=data.count(b"\n", 0, same) + 1,
        advice="convert the file: msgconv --to-code=UTF-8",
    )
