"""Where a translation was read or written in the wrong encoding."""

import re
from collections.abc import Iterator
from functools import lru_cache

from translate_pipeline.checks.characters.encodings import reread_chinese, reread_utf8
from translate_pipeline.checks.characters.pieces import Piece, free_pieces
from translate_pipeline.checks.characters.plain import odd_characters
from translate_pipeline.checks.characters.words import small_words
from translate_pipeline.checks.pair import Pair

__all__ = ["garbled_pieces"]

# What missing bytes and unset memory are in GBK, in rare but ordinary characters.
_GARBAGE = frozenset("锟烫屯锘")
_LOST = re.compile("\ufffd+")
# UTF-8 whose second byte went missing, as a blank or soft hyphen does.
_HALF = re.compile(r"(?<=[a-zà-ÿ])Ã(?=[\s\W]|[a-z])|(?<![^\W\d_])Ã(?=[b-df-hj-np-tv-z])|â€")
_STRAY = re.compile("Â(?=[\\s\xa0])(?<=[\\s\\d\xa0]Â)")
_LOWER = "a-zß-öø-ÿőűœšž"
# A letter lost in a word: no address, no question without a blank after it.
_QUESTION = re.compile(
    rf"(?<![^\s\"'“„«¿¡*_-])[^\W\d_]+\?{{1,2}}[{_LOWER}]+(?=[\s.,;:!?)”»*_-]|\Z)"
)
# Lost at an edge: no question goes on with a small letter, but for what the source asks.
_EDGE_QUESTION = re.compile(
    rf"(?<![\w/?=&-])[^\W\d_]+\?(?=\s+[{_LOWER}\d]|[,;…])"
    rf"|(?<=[{_LOWER}?,] )\?[{_LOWER}]+(?![\w?(-])"
)
# In ISO 8859-1 and its Windows kin these stand where ISO 8859-2 has the Hungarian ones.
_HUNGARIAN = {"õ": "ő", "Õ": "Ő", "û": "ű", "Û": "Ű"}
_WESTERN = re.compile("[õÕûÛ]")
# As a keyboard gives it; French words and Japanese ones in Latin letters have it too.
_CIRCUMFLEX = re.compile(r"(?<!\w)\w*[ôÔ]\w*(?![\w@])")
_IS_FRENCH = re.compile(
    r"(?:h|r|c|contr|drôl|p|tr|cl|imp|bient|plut|auss|dipl|sympt|ar|d|n|v|ap|ch|t|ent|dép|fant)ô"
    r"(?:t|l|m|n|ch|tr|ts)(?:e|es|el|els|é|és|eau|eaux|er|ure|ures|age|al|pital|re|res|s)?",
    re.IGNORECASE,
)
_IS_JAPANESE = re.compile(
    r"(?:jud|kend|aikid|iaid|bushid|chad|sad|shod|d|karated|d[oô]j|sum|sh[oô]g|n|ky|t[oô]ky|[oô]sak)"
    r"[oôu]\w{0,3}",
    re.IGNORECASE,
)
_HUNGARIAN_CAPITAL = re.compile(
    "(?:els?|er|id|f|gy|bels|vev|szül|szerz)ô|ô(?:k|ket|si?|r|s[zs]|t)?\\Z", re.IGNORECASE
)
_HUNGARIAN_LETTER = re.compile("[áíóöúüőű]|sz|gy|zs|ly|cs|ze|tt")
_ROMANCE = frozenset(
    [
        "les",
        "des",
        "et",
        "du",
        "une",
        "dans",
        "pour",
        "avec",
        "est",
        "ont",
        "sur",
        "os",
        "do",
        "da",
        "em",
        "um",
        "uma",
        "dos",
        "com",
        "não",
        "gli",
        "che",
        "il",
    ]
)
_MIN_ROMANCE = 2


@lru_cache(maxsize=2)
def garbled_pieces(pair: Pair) -> tuple[Piece, ...]:
    """Return the pieces that are not text any more, in text order."""
    pieces = [*_lost_letters(pair)]
    odd = odd_characters(pair)
    if odd or not _GARBAGE.isdisjoint(pair.target_characters):
        reread = [*reread_utf8(pair.target, odd), *reread_chinese(pair.target, odd)]
        pieces += (
            piece for piece in reread if pair.target[piece.start : piece.end] not in pair.source
        )
        pieces += free_pieces(_leftovers(pair.target, odd), pieces)
        if not pieces and pair.languages.target_base == "hu":
            pieces += _western_letters(pair, odd)
    return tuple(_apart(sorted(pieces, key=lambda piece: piece.start)))


def _lost_letters(pair: Pair) -> Iterator[Piece]:
    """Yield question marks in place of letters; a question mark of the source stays one."""
    if "?" not in pair.target_characters:
        return
    # With its opening mark it is a question, and lacks a blank.
    if pair.target.count("?") <= max(pair.source.count("?"), pair.target.count("¿")):
        return
    for found in _QUESTION.finditer(pair.target):
        yield Piece(*found.span(), None)
    for found in _EDGE_QUESTION.finditer(pair.target_prose.text):
        yield Piece(*pair.target_prose.span(*found.span()), None)


def _leftovers(text: str, odd: frozenset[str]) -> Iterator[Piece]:
    for found in _LOST.finditer(text) if "\ufffd" in odd else ():
        yield Piece(*found.span(), None)
    for found in _HALF.finditer(text) if odd & {"Ã", "â"} else ():
        yield Piece(*found.span(), "í" if found[0] == "Ã" else "”")
    for found in _STRAY.finditer(text) if "Â" in odd else ():
        yield Piece(*found.span(), "")


def _western_letters(pair: Pair, odd: frozenset[str]) -> Iterator[Piece]:
    """Yield letters that stand where Hungarian has its own; a text in French keeps its."""
    is_western = not odd.isdisjoint(_HUNGARIAN)
    if not is_western and odd.isdisjoint("ôÔ"):
        return
    if len(small_words(pair) & _ROMANCE) >= _MIN_ROMANCE:
        return
    for found in _WESTERN.finditer(pair.target) if is_western else ():
        if found[0] in odd:
            yield Piece(*found.span(), _HUNGARIAN[found[0]])
    for word in _CIRCUMFLEX.finditer(pair.target) if not odd.isdisjoint("ôÔ") else ():
        if _is_hungarian(word[0]):
            for start, char in enumerate(word[0], word.start()):
                if char in "ôÔ":
                    yield Piece(start, start + 1, "ő" if char == "ô" else "Ő")


def _is_hungarian(word: str) -> bool:
    """Return whether a word with a circumflex is neither French nor Japanese nor a name."""
    if _IS_FRENCH.fullmatch(word) or _IS_JAPANESE.fullmatch(word):
        return False
    if word[0].islower():
        return True
    return bool(_HUNGARIAN_CAPITAL.match(word) or _HUNGARIAN_LETTER.search(word))


def _apart(pieces: list[Piece]) -> Iterator[Piece]:
    """Yield pieces, without those that begin in the one before."""
    end = 0
    for piece in pieces:
        if piece.start >= end:
            yield piece
            end = piece.end
