"""Names in Chinese and the other languages without blanks: the characters as the term has them.

Rules: GB/T 15834-2011 for the dot between the parts of a foreign name (U+00B7).
"""

import unicodedata
from functools import lru_cache

from translate_pipeline.glossary.inflect.base import Grade, InflectionExample
from translate_pipeline.model.glossary import Inflection

__all__ = [
    "CODES",
    "CUTS",
    "EXAMPLES",
    "HAS_SPACES",
    "PREFIXES",
    "fold_char",
    "grade_word",
    "well_formed",
]

CODES: tuple[str, ...] = ("zh", "yue", "ja", "th", "lo", "km", "my")

HAS_SPACES: bool = False
PREFIXES: frozenset[str] = frozenset()

EXAMPLES: tuple[InflectionExample, ...] = (
    InflectionExample("八女", "八女", Grade.EXACT),
    InflectionExample("八女", "八 女", Grade.EXACT),
    InflectionExample("八女", "八\n女", Grade.EXACT),
    InflectionExample("八女", "八女市", None),
    InflectionExample("福冈", "福岡", None),
    InflectionExample("WFTGA", "ＷＦＴＧＡ", Grade.STRICT),
    InflectionExample("WFTGA", "wftga", None),
    InflectionExample("桑多尔·马洛伊", "桑多尔・马洛伊", Grade.LOOSE),
    InflectionExample("桑多尔·马洛伊", "桑多尔马洛伊", None),
)

CUTS: tuple[str, ...] = (
    *("火山口", "登山口", "入山口", "出山口", "火山 形", "高山 形", "山 形成", "山 形状"),
    *("今日 本", "每日 本", "当日 本", "昨日 本", "翌日 本", "即日 本", "生日 本", "节日 本"),
    *("假日 本", "平日 本", "其中 国家", "其中 国内", "其中 国际", "集中 国", "途中 国道"),
    *("高中 国", "初中 国", "当中 国家", "空中 国门", "广东 京", "山东 京", "华东 京", "东京 都"),
    *("北京 都", "南京 都", "湖南 京", "云南 京", "济南 京", "河南 京", "上海 南", "青海 南"),
    *("珠海 南", "江西 安", "山西 安", "广西 安", "陕西 安", "四川 口", "中山 口", "香 川菜"),
    *("三重奏", "三重唱", "三 重要", "大分子", "高 知名", "高 知识", "丰富 山", "财富 山"),
    *("故宫 城", "皇宫 城", "中秋 田", "生长 野", "可爱 知", "爱 知识", "士兵 库", "一群 马"),
    *("羊群 马", "幸福 山", "幸福 岛", "山 梨树", "冲 绳索"),
)
"""Chinese words beside each other, parted by blanks: a name across their edges is none.

They are here for names of Japanese and Chinese places; a wrong hit only hides a missing name.
"""

_DOT = "\u00b7"
# Bullet, hyphenation point, dot operators, katakana middle dot: taken for the dot of names.
_DOTS = frozenset("\u2022\u2027\u2219\u22c5\u30fb\uff65")


def grade_word(
    term: str, word: str, *, inflection: Inflection, is_last_of_several: bool
) -> Grade | None:
    """Return how well a piece of text is the term; another width is strict, another dot loose."""
    term, word = _without_blanks(term), _without_blanks(word)
    if word == term:
        return Grade.EXACT
    if _fold(word) != _fold(term):
        return None
    return Grade.LOOSE if _count_dots(word) != _count_dots(term) else Grade.STRICT


def well_formed(term: str, word: str, *, inflection: Inflection, is_last_of_several: bool) -> str:
    """Return the term itself."""
    return term


@lru_cache(maxsize=20_000)
def fold_char(char: str) -> str:
    """Return what a character is looked up by: in normal width, with one dot for all dots.

    White space is a blank, an invisible character is nothing.
    """
    if char.isspace():
        return " "
    if char in _DOTS:
        return _DOT
    # Joiners and other format characters, and variation selectors.
    if unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f":
        return ""
    return unicodedata.normalize("NFKC", char).replace(" ", "")


def _without_blanks(text: str) -> str:
    return "".join(char for char in text if fold_char(char) not in ("", " "))


def _fold(text: str) -> str:
    return "".join(map(fold_char, text))


def _count_dots(text: str) -> int:
    return text.count(_DOT)
