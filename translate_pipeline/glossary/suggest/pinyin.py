"""Write a Chinese name given in pinyin in Hungarian.

Rules: the transcription of Chinese in Hungarian spelling (Osiris; the table of the Hungarian
Wikipedia, "WP:KÍNAI"); names that Hungarian has of old come before them.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from translate_pipeline.errors import UsageError

__all__ = ["find_exonym", "pinyin_to_hungarian", "split_pinyin"]

# Names older than the rules, and names that are no Chinese (Tibet, Urumqi); by folded name.
_EXONYMS = {
    "beijing": "Peking", "nanjing": "Nanking", "guangzhou": "Kanton", "shanghai": "Sanghaj",
    "xianggang": "Hongkong", "hongkong": "Hongkong", "aomen": "Makaó", "macao": "Makaó",
    "macau": "Makaó", "chongqing": "Csungking", "lasa": "Lhásza", "lhasa": "Lhásza",
    "wulumuqi": "Urumcsi", "urumqi": "Urumcsi", "xizang": "Tibet", "tibet": "Tibet",
    "haerbin": "Harbin", "harbin": "Harbin", "huhehaote": "Hohhot", "hohhot": "Hohhot",
    "neimenggu": "Belső-Mongólia", "innermongolia": "Belső-Mongólia", "kashi": "Kasgar",
    "kashgar": "Kasgar",
    "peking": "Peking", "nanking": "Nanking", "canton": "Kanton", "taiwan": "Tajvan",
    # The official spelling tells it from Shanxi (Sanhszi); as pinyin it would be irregular.
    "shaanxi": "Senhszi",
}  # fmt: skip

# Longer initials first, so that zh is not read as z.
_INITIALS = {
    "zh": "cs", "ch": "cs", "sh": "s", "b": "p", "p": "p", "m": "m", "f": "f", "d": "t",
    "t": "t", "n": "n", "l": "l", "g": "k", "k": "k", "h": "h", "j": "cs", "q": "cs",
    "x": "hsz", "r": "zs", "z": "c", "c": "c", "s": "sz", "y": "j", "w": "v", "": "",
}  # fmt: skip
_FINALS = {
    "a": "a", "o": "o", "e": "ö", "ai": "aj", "ei": "ej", "ao": "ao", "ou": "ou", "an": "an",
    "en": "en", "ang": "ang", "eng": "eng", "ong": "ung", "er": "er", "i": "i", "ia": "ia",
    "ie": "ie", "iao": "iao", "iu": "iu", "ian": "ien", "in": "in", "iang": "iang",
    "ing": "ing", "iong": "iung", "u": "u", "ua": "ua", "uo": "o", "uai": "uaj", "ui": "uj",
    "uan": "uan", "un": "un", "uang": "uang", "ü": "ü", "üe": "üe", "üan": "üan", "ün": "ün",
}  # fmt: skip
# Which finals stand after which initials; a spelling outside of it is no pinyin.
_FINALS_OF = {
    "b p m": "a o ai ei ao an en ang eng i ie iao ian in ing u",
    "f": "a o ei ou an en ang eng u",
    "d t": "a e ai ei ao ou an ang eng ong i ie iao iu ian ing u uo ui uan un",
    "n l": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe",
    "g k h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j q x": "i ia ie iao iu ian in iang ing iong ü üe üan ün",
    "zh ch sh r": "a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang",
    "z c s": "a e ai ei ao ou an en ang eng ong i u uo ui uan un",
    "y": "a ao e i in ing an ang ong ou ü üe üan ün",
    "w": "a o ai ei an en ang eng u",
    "": "a o e ai ei ao ou an en ang er",
}
# Syllables whose vowel is another after their initial.
_IRREGULAR = {
    "zhi": "cse", "chi": "cse", "shi": "si", "ri": "zse", "zi": "ce", "ci": "ce", "si": "sze",
    "ge": "ko", "ke": "ko", "he": "ho", "e": "o", "ye": "je", "yan": "jen", "you": "ju",
    "guo": "kuo", "kuo": "kuo", "huo": "huo", "shuo": "suo",
}  # fmt: skip
_UNSURE = frozenset(["ri", "shuo", "e"])


def pinyin_to_hungarian(pinyin: str) -> tuple[str, str, str]:
    """Return a name in Hungarian, the rule, and why a person has to look; empty if nobody has to.

    Args:
        pinyin: With or without tone marks; an apostrophe where a syllable begins with a vowel.

    Raises:
        UsageError: It is no pinyin.

    Example:
        >>> pinyin_to_hungarian("Shēnzhèn")[0], pinyin_to_hungarian("Xi'an")[0]
        ('Sencsen', 'Hszian')
    """
    folded = _fold(pinyin)
    if exonym := find_exonym(pinyin):
        return exonym, "Hungarian name of old", ""
    words, doubts = [], []
    for word in folded.split():
        syllables = split_pinyin(word)
        text = "".join(_write(syllable) for syllable in syllables)
        words.append(text[:1].upper() + text[1:])
        doubts.append(_doubt(word, syllables))
    return " ".join(words), "pinyin in Hungarian letters", next(filter(None, doubts), "")


def find_exonym(name: str) -> str:
    """Return the name that Hungarian has of old for a Chinese place; empty if it has none.

    Example:
        >>> find_exonym("Hong Kong"), find_exonym("Shenzhen")
        ('Hongkong', '')
    """
    return _EXONYMS.get(re.sub(r"[' -]", "", _fold(name)), "")


def split_pinyin(word: str) -> tuple[str, ...]:
    """Return the syllables of one word.

    Raises:
        UsageError: It cannot be split.

    Example:
        >>> split_pinyin("xi'an"), split_pinyin("xian"), split_pinyin("henan")
        (('xi', 'an'), ('xian',), ('he', 'nan'))
    """
    found: list[str] = []
    for part in re.split(r"['-]", _fold(word)):
        # A syllable inside of a part begins with a consonant; only sloppy spelling breaks that.
        split = _split(part, 0, may_start_bare=False) or _split(part, 0, may_start_bare=True)
        if not split:
            raise UsageError(
                f"'{word}' is no pinyin", advice="write it as in 'Xi'an', tone marks as you like"
            )
        found += split
    return tuple(found)


@lru_cache(maxsize=1000)
def _split(part: str, at: int, *, may_start_bare: bool) -> tuple[str, ...]:
    for end in range(min(len(part), at + 6), at, -1):
        syllable = part[at:end]
        if _parts(syllable) is None or (at and syllable[0] in "aoe" and not may_start_bare):
            continue
        if end == len(part):
            return (syllable,)
        if rest := _split(part, end, may_start_bare=may_start_bare):
            return (syllable, *rest)
    return ()


@lru_cache(maxsize=1000)
def _parts(syllable: str) -> tuple[str, str] | None:
    """Return initial and final of a syllable; None if it is none."""
    initial = next(each for each in _INITIALS if syllable.startswith(each))
    final = syllable[len(initial) :]
    if initial in ("j", "q", "x", "y") and final.startswith("u"):
        final = f"ü{final[1:]}"
    for initials, finals in _FINALS_OF.items():
        if initial in initials.split(" ") and final in finals.split():
            return initial, final
    return None


def _write(syllable: str) -> str:
    if syllable in _IRREGULAR:
        return _IRREGULAR[syllable]
    parts = _parts(syllable)
    assert parts is not None
    return _INITIALS[parts[0]] + _FINALS[parts[1]]


def _doubt(word: str, syllables: tuple[str, ...]) -> str:
    if any(syllable[0] in "aoe" for syllable in syllables[1:]) and "'" not in word:
        return "a syllable begins with a vowel; pinyin puts an apostrophe before it"
    pairs = pairwise(syllables)
    if any(a.endswith("n") and b[0] == "g" and b[1] in "aoe" and _parts(f"{a}g") for a, b in pairs):
        return "n and g may belong together; an apostrophe would tell"
    if odd := next((each for each in syllables if each in _UNSURE), ""):
        return f"the tables differ on '{odd}'"
    return ""


def _fold(pinyin: str) -> str:
    """Return pinyin in small letters without tone marks; ü keeps its dots, v becomes ü."""
    parts = unicodedata.normalize("NFD", pinyin.replace("’", "'")).lower()
    # U+0304 0301 030C 0300 are the four tones; U+0308 is a part of the letter.
    kept = re.sub("[\u0304\u0301\u030c\u0300]", "", parts).replace("v", "ü")
    return " ".join(unicodedata.normalize("NFC", kept).replace("u:", "ü").split())
