"""Find the vowels of a reading that belong to two kanji and are not one long vowel."""

from translate_pipeline.glossary.suggest.kana import read_morae

__all__ = ["count_tail_morae", "doubt_long_vowel"]

# Readings of frequent last kanji of names that begin with a vowel: 滝上 is Takino + ue.
_LAST_KANJI = {
    "上": ("うえ",), "内": ("うち",), "浦": ("うら",), "海": ("うみ",), "馬": ("うま",),
    "牛": ("うし",), "梅": ("うめ",), "魚": ("うお",), "臼": ("うす",), "岡": ("おか",),
    "丘": ("おか",), "尾": ("お",), "奥": ("おく",), "沖": ("おき",), "江": ("え",),
    "合": ("あい",), "会": ("あい",), "相": ("あい",), "足": ("あし",), "麻": ("あさ",),
    "荒": ("あら",), "朝": ("あさ",), "歌": ("うた",), "宇": ("う",), "鵜": ("う",),
}  # fmt: skip
# Kana that a word which begins with う goes on with, in names: うえ, うち, うら, うみ, うま, うし.
_AFTER_U = frozenset(["え", "ち", "ら", "み", "ま", "し"])
_MERGING = {"a": "a", "u": "u", "e": "e", "o": "uo"}


def count_tail_morae(word: str, kanji: str, *, is_whole: bool) -> int:
    """Return how many morae at the end of a word its last kanji takes; 0 if that is not known.

    Args:
        word: Reading of one word, in hiragana.
        kanji: Its kanji.
        is_whole: Whether ``kanji`` is this word alone; else any kanji but the first may end it.

    Example:
        >>> count_tail_morae("たきのうえ", "滝上", is_whole=True)
        2
    """
    candidates = kanji[-1:] if is_whole else kanji[1:]
    for char in candidates if len(kanji) > 1 else "":
        for reading in _LAST_KANJI.get(char, ()):
            if word.endswith(reading) and word != reading:
                return len(read_morae(reading))
    return 0


def doubt_long_vowel(word: str, kanji: str) -> str:
    """Return why a long vowel of a word may be two vowels; empty if nothing says so.

    Without kanji only the shapes are looked at that a kanji boundary is known to make.

    Example:
        >>> doubt_long_vowel("こうち", "高知"), doubt_long_vowel("おおたま", "大玉")
        ('', '')
    """
    places = _merging_places(word)
    known = {reading for char in kanji[1:] for reading in _LAST_KANJI.get(char, ())}
    if any(word.startswith(reading, at) for at in places for reading in known):
        return "a vowel may belong to two kanji and not be long"
    if kanji:
        return ""
    if any(word[at] == "う" and word[at + 1 : at + 2] in _AFTER_U for at in places):
        return "without kanji it is not certain that the vowel before う is long"
    return ""


def _merging_places(word: str) -> list[int]:
    """Return where a bare vowel would make the vowel before it long."""
    bare = dict(zip("あいうえお", "aiueo", strict=True))
    places = []
    for at in range(1, len(word)):
        if word[at] in bare:
            before = read_morae(word[:at])[-1] if word[at - 1] != "っ" else None
            if before and bare[word[at]] in _MERGING.get(before.vowel, ""):
                places.append(at)
    return places
