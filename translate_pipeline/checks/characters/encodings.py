"""Undo a wrong reading of bytes: UTF-8 taken for an older encoding, or one of those for another.

Facts: the Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences); Python's codecs.
"""

import re
from collections.abc import Iterator
from functools import cache

from translate_pipeline.checks.characters.pieces import Piece, free_pieces

__all__ = ["reread_chinese", "reread_utf8"]

# What Western and Central European Windows, old Macs and DOS take UTF-8 for.
_CODECS = ("cp1252", "cp1250", "mac_roman", "cp850", "cp437")
_UTF8 = re.compile(
    "(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+"
)
# Letters and signs that texts in European languages have, and those of East Asia and emoji. An
# accented capital before a quotation mark looks like UTF-8 too, but of stranger letters.
_PLAUSIBLE = re.compile(
    "[¡¿«»‹›“”„‘’‚–—…·•°ºª€£¥§©®™×÷±½¼¾²³\xa0\xad\u202f\u200b\ufeff"
    "À-ÏÑ-ÖØ-ÝßÞà-ïñ-öø-ýÿāĀčČďĎēĒěĚęĘąĄćĆğĞĪīıłŁńŃňŇōŌőŐœŒřŘśŚşŞšŠťŤūŪůŮűŰźŹžŽżŻăĂșȘțȚ"
    "←-⇿☀-➿\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\U0001f000-\U0001faff]+"
)
_MAX_ROUNDS = 3
_HAN = "\u3400-\u9fff"
# UTF-8 read as GBK has characters that GB/T 2312 has not, and may have lost some on the way.
_RUN = re.compile("[^\x00-\x7f]{2,}")
_HAN_TEXT = re.compile(f"[{_HAN}\u3000-\u30ff\uff00-\uffef]")
_THREE_HAN = re.compile(
    rb"(?:[\xe4-\xe9][\x80-\xbf]{2}|\xe3\x80[\x80-\xbf]|\xef[\xbc\xbd][\x80-\xbf]){3}"
)
# A single character in a word with Latin letters.
_LONE_HAN = re.compile(f"(?<![{_HAN}])(?:(?<=[A-Za-z])[{_HAN}]|[{_HAN}](?=[A-Za-z]))(?![{_HAN}])")
# GBK read as ISO 8859-1: no language has that many of these letters in a row.
_LATIN_RUN = re.compile("[\x80-\xff]{4,}")
_MIN_LATIN_RUN_LETTERS = 2
_ALL_HAN = re.compile(
    "[\u2010-\u2026\u3000-\u303f\uff00-\uffef]*(?:[\u4e00-\u9fff]"
    "[\u2010-\u2026\u3000-\u303f\uff00-\uffef]*)+"
)
# What a byte order mark, missing bytes and unset memory look like in GBK.
_GARBAGE = re.compile("(?:锟斤拷)+|锟斤|烫烫烫+|屯屯屯+|锘縷?")


class _Bytes(dict[int, int]):
    """The bytes of an encoding by code point; NUL for what it has not."""

    def __missing__(self, code_point: int) -> int:
        return code_point if code_point < 0x80 else 0


def reread_utf8(text: str, odd: frozenset[str]) -> Iterator[Piece]:
    """Yield what is UTF-8 read in another encoding, with what it was.

    Args:
        text: Any text.
        odd: Characters of it that are out of the ordinary; one of them has to be in what is found.

    Example:
        >>> list(reread_utf8("EspaÃ±a", frozenset("Ã±")))
        [Piece(start=4, end=6, text='ñ')]
    """
    code_points = frozenset(map(ord, odd))
    codecs = (codec for codec in _CODECS if not code_points.isdisjoint(_bytes_of(codec)))
    readings = [tuple(_reread(text, codec, odd)) for codec in codecs]
    readings.sort(key=lambda pieces: sum(piece.end - piece.start for piece in pieces), reverse=True)
    taken: tuple[Piece, ...] = ()
    for pieces in readings:
        taken += free_pieces(pieces, taken)
    yield from taken


def _reread(text: str, codec: str, odd: frozenset[str]) -> Iterator[Piece]:
    pieces: list[Piece] = []
    is_sure = False
    for found in _UTF8.finditer(text.translate(_bytes_of(codec))):
        mended = _decode(found[0])
        for _ in range(_MAX_ROUNDS):
            again = _UTF8.fullmatch(mended.translate(_bytes_of(codec)))
            mended = (again and _decode(again[0])) or mended
        if _PLAUSIBLE.fullmatch(mended):
            pieces.append(Piece(*found.span(), mended))
            is_sure = is_sure or not _may_be_meant(text, pieces[-1], odd)
    if is_sure:
        yield from pieces


def _may_be_meant(text: str, piece: Piece, odd: frozenset[str]) -> bool:
    """Return whether a word's end, a quotation mark and a dash are one character by chance."""
    start, end, mended = piece
    if mended is None or len(mended) > 1 or mended < "\u3000":
        return False
    is_strange = any(char in odd and char.isalpha() for char in text[start:end])
    return not is_strange or text[start - 1 : start].isalpha()


def _decode(found: str) -> str:
    return found.encode("latin-1").decode("utf-8", "ignore")


@cache
def _bytes_of(codec: str) -> _Bytes:
    # Bytes that Windows leaves out came through as controls.
    table = _Bytes({byte: byte for byte in range(0x80, 0xA0)})
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode(codec, "ignore")
        if char:
            table[ord(char)] = byte
    return table


def reread_chinese(text: str, odd: frozenset[str]) -> Iterator[Piece]:
    """Yield UTF-8 read as GBK, and GBK read as ISO 8859-1.

    Args:
        text: Any text.
        odd: Characters of it that are out of the ordinary.

    Example:
        >>> [piece.text for piece in reread_chinese("中文锟斤拷 °ËÅ®", frozenset("ËÅ"))]
        [None, '八女']
    """
    for found in _GARBAGE.finditer(text):
        yield Piece(*found.span(), None)
    yield from _latin_as_chinese(text, odd)
    if not odd or max(odd) < "\u3400":
        return
    for found in _RUN.finditer(text):
        if not odd.isdisjoint(found[0]) and _is_utf8_as_gbk(found[0]):
            yield Piece(*found.span(), _strictly(found[0], "gbk", "utf-8") or None)
    for found in _LONE_HAN.finditer(text):
        mended = _strictly(found[0], "gbk", "utf-8")
        if _PLAUSIBLE.fullmatch(mended):
            yield Piece(*found.span(), mended)


def _latin_as_chinese(text: str, odd: frozenset[str]) -> Iterator[Piece]:
    for found in _LATIN_RUN.finditer(text):
        letters = [char for char in found[0] if char.isalpha()]
        # The letters of the language and no-break spaces may be meant.
        if len(letters) < _MIN_LATIN_RUN_LETTERS or odd.isdisjoint(letters):
            continue
        mended = _strictly(found[0], "latin-1", "gbk")
        if _ALL_HAN.fullmatch(mended):
            yield Piece(*found.span(), mended)


def _is_utf8_as_gbk(run: str) -> bool:
    data = run.encode("gbk", "ignore")
    decoded = data.decode("utf-8", "replace")
    known = len(_HAN_TEXT.findall(decoded))
    return (known > 1 and known > decoded.count("\ufffd")) or bool(_THREE_HAN.search(data))


def _strictly(text: str, wrong: str, right: str) -> str:
    """Return a text read in the right encoding; empty if it is no text in it."""
    try:
        return text.encode(wrong).decode(right)
    except UnicodeError:
        return ""
