"""Which characters of a translation are out of the ordinary: most translations have none."""

from collections.abc import Mapping
from functools import cache, lru_cache

from translate_pipeline.checks.pair import Pair
from translate_pipeline.glossary.simplified import LATER_SIMPLIFIED

__all__ = ["odd_characters", "unusual_characters"]

_ASCII = "\t\n\r" + "".join(map(chr, range(0x20, 0x7F)))
_SIGNS = "“”‘’«»–—…·•°€£¥§©®×²³½±"
# Letters as CLDR gives them (main exemplar characters, in both cases).
_LETTERS: Mapping[str, str] = {
    "en": "",
    "es": "áéíñóúüÁÉÍÑÓÚÜ¿¡ºª",
    "hu": "áéíóöőúüűÁÉÍÓÖŐÚÜŰ„",
    "zh": "，。、；：？！（）《》〈〉「」『』【】〔〕￥％～",
}


@lru_cache(maxsize=2)
def unusual_characters(pair: Pair) -> frozenset[str]:
    """Return the characters of a translation that its language is not written in.

    The last pairs are kept, as one check after the other asks.
    """
    return pair.target_characters - _plain_characters(pair.languages.target_base)


@lru_cache(maxsize=2)
def odd_characters(pair: Pair) -> frozenset[str]:
    """Return the unusual characters that the source has not either."""
    unusual = unusual_characters(pair)
    return unusual - pair.source_characters if unusual else unusual


@cache
def _plain_characters(language: str) -> frozenset[str]:
    characters = _ASCII + _SIGNS + _LETTERS.get(language, "")
    if language != "zh":
        return frozenset(characters)
    return frozenset(characters) | _gb2312() | LATER_SIMPLIFIED


def _gb2312() -> frozenset[str]:
    """Return the Han characters of GB/T 2312-1980: rows 16 to 87 of its table."""
    cells = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return frozenset(cell.decode("gb2312", "ignore") for cell in cells) - {""}
