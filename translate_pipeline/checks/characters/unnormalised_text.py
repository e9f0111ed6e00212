"""Characters in a form that is made for old software: accents of their own, ligatures.

Facts: UAX #15 (normalization forms); the Unicode Standard, 22.1 and 18.2 (compatibility forms).
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.pieces import Piece, free_pieces, mend, quote
from translate_pipeline.checks.characters.plain import odd_characters
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["UNNORMALISED_TEXT", "unnormalised_pieces"]

# A character and the marks on it; the bound keeps endless marks from taking endless time.
_MARKED = re.compile(
    "[^\u0300-\u036f][\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a]{0,20}",
    re.DOTALL,
)
# Ligatures of Latin letters, radicals of dictionaries, letters of East Asian tables.
_COMPATIBLE = re.compile("[\ufb00-\ufb06\u2e9f\u2ef3\u2f00-\u2fd5\u01c4-\u01cc\u0132\u0133]")


def _find_unnormalised(pair: Pair) -> Iterator[Problem]:
    pieces = unnormalised_pieces(pair)
    if not pieces:
        return
    span, mended = mend(pair.target, pieces)
    found = quote(pair.target[slice(*span)])
    yield Problem(
        f"expected {quote(mended)}, found {found}, in characters that only look the same",
        target_span=span,
        suggestion=mended,
        is_certain=True,
    )


@lru_cache(maxsize=2)
def unnormalised_pieces(pair: Pair) -> tuple[Piece, ...]:
    """Return the stretches that are not as Unicode composes them."""
    if not odd_characters(pair):
        return ()
    return free_pieces(sorted(_pieces(pair.target, odd_characters(pair))), garbled_pieces(pair))


def _pieces(text: str, odd: frozenset[str]) -> Iterator[Piece]:
    for found in _COMPATIBLE.finditer(text):
        if found[0] in odd:
            yield Piece(*found.span(), unicodedata.normalize("NFKC", found[0]))
    if unicodedata.is_normalized("NFC", text):
        return
    for found in _MARKED.finditer(text):
        composed = unicodedata.normalize("NFC", found[0])
        if composed != found[0] and not odd.isdisjoint(found[0]):
            yield Piece(*found.span(), composed)


UNNORMALISED_TEXT = Check(
    name="unnormalised-text",
    category=Category.LANGUAGE,
    severity=Severity.WARNING,
    summary="A letter and its accent are two characters, or a character is a look-alike kept for"
    " old software, such as a ligature or a radical.",
    why="Searches do not find the word, and some screens show the accent beside the letter.",
    find=_find_unnormalised,
    good=examples(
        zh_CN=[
            ("Café Duna", "多瑙咖啡馆（Café Duna）"),
            ("Eight gates, part Ⅳ", "八门，第Ⅳ部分"),
            ("Cafe\u0301 Duna", "多瑙咖啡馆（Cafe\u0301 Duna）"),
            ("A 25 ㎡ room", "25㎡的房间"),
        ],
        es=[
            ("The child's song", "La canción del niño"),
            ("Twenty degrees, part Ⅳ", "Veinte grados, parte Ⅳ"),
            ("Cafe\u0301 Duna", "Cafe\u0301 Duna"),
            ("In three steps: ①, ②, ③", "En tres pasos: ①, ②, ③"),
        ],
        hu=[
            ("A new bridge", "Új híd épült"),
            ("Chapter Ⅳ", "Ⅳ. fejezet"),
            ("Cafe\u0301 Duna", "Cafe\u0301 Duna"),
            ("The keyboard has a ´ key.", "A billentyűzeten van ´ gomb."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The inn of the Café Sol", "Cafe\u0301 Sol旅馆"),
            ("An ancient grove", "古\u2f4a林"),
            ("An old tree", "一棵\uf934树"),
            ("The Office café", "O\ufb03ce咖啡馆"),
        ],
        es=[
            ("The lesson was short.", "La leccio\u0301n fue breve."),
            ("The girl and the river", "La nin\u0303a y el ri\u0301o"),
            ("The tailor works at home.", "El sastre con\ufb01a en su casa."),
            ("Penguins", "Pingu\u0308inos"),
        ],
        hu=[
            ("The garden is open.", "A kert nyitva a\u0301ll."),
            ("Rain all day", "Egesz nap eso\u030b"),
            ("A pro\ufb01le", "Por\ufb02esztő"),
            ("Green tea", "Zo\u0308ld tea"),
        ],
    ),
)
