"""Write a Japanese name in simplified Chinese characters.

Two ways that check each other: a table of our own, and OpenCC (optional: ``pip install
translate-pipeline[opencc]``), which knows many more characters but not all Japanese ones.
"""

import importlib
from collections.abc import Callable
from functools import lru_cache

from translate_pipeline.glossary.suggest.simplified_table import DIFFERENT, SAME

__all__ = ["KANA_DOUBT", "find_opencc", "to_simplified", "with_opencc", "with_table"]

KANA_DOUBT = "kana has no characters of its own"

Converter = Callable[[str], str]
# Japanese characters that OpenCC's jp2t leaves alone: what they are in traditional ones.
_BEFORE_OPENCC = str.maketrans("戸氷姫呉郷並渋値舎倶脇篠戻毎黒", "戶冰姬吳鄉並澀值舍俱脅筱戾每黑")
_SHARED = frozenset("々〇")


def to_simplified(kanji: str, opencc: Converter | None = None) -> tuple[str, str, str]:
    """Return a name in simplified characters, the rule, and why a person has to look.

    Args:
        kanji: The Japanese name; spaces between the parts of a person's name are dropped.
        opencc: Converter of OpenCC, as ``find_opencc`` returns it; None to do without.

    Example:
        >>> to_simplified("鹿児島")
        ('鹿儿岛', 'simplified characters', '')
    """
    kanji = "".join(kanji.split())
    form, unknown = with_table(kanji)
    doubt = _kana_doubt(kanji)
    if opencc is None:
        if unknown and not doubt:
            doubt = f"not in the table: {unknown}"
        return form, "simplified characters", doubt
    other = with_opencc(kanji, opencc)
    if unknown:
        return other, "simplified characters, OpenCC", doubt
    # A character that OpenCC leaves as it is in Japanese is no other opinion.
    if other != form and not doubt and all(map(_is_simplified, other)):
        doubt = f"OpenCC says {other}"
    return form, "simplified characters", doubt


def with_table(kanji: str) -> tuple[str, str]:
    """Return a text in simplified characters by our table, and the characters it lacks.

    Example:
        >>> with_table("静岡")
        ('静冈', '')
    """
    form = "".join(DIFFERENT.get(char, char) for char in kanji)
    unknown = "".join(
        char
        for char in dict.fromkeys(kanji)
        if char not in DIFFERENT and char not in SAME | _SHARED and not _is_simplified(char)
    )
    return form, unknown


def with_opencc(kanji: str, opencc: Converter) -> str:
    """Return a text in simplified characters by OpenCC."""
    return opencc(kanji.translate(_BEFORE_OPENCC))


@lru_cache(maxsize=1)
def find_opencc() -> Converter | None:
    """Return OpenCC's way from Japanese to simplified characters; None if it is not installed."""
    try:
        opencc = importlib.import_module("opencc")
        to_traditional, to_simple = opencc.OpenCC("jp2t"), opencc.OpenCC("t2s")
    except (ImportError, AttributeError, OSError, RuntimeError, ValueError):
        # Another package of the same module name has no jp2t: as good as none.
        return None
    return lambda text: str(to_simple.convert(to_traditional.convert(text)))


def _is_simplified(char: str) -> bool:
    """Return whether a character is in GB 2312, the first set of simplified characters."""
    try:
        return len(char.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return char.isascii()


def _kana_doubt(text: str) -> str:
    kana = "".join(char for char in text if "ぁ" <= char <= "ヿ" and char != "・")
    return f"{KANA_DOUBT}: {kana}" if kana else ""
