"""Tell a name from its type word, in English and in Japanese."""

from collections.abc import Iterable, Mapping

from translate_pipeline.glossary.suggest.kana import fold_kana
from translate_pipeline.glossary.suggest.romaji import to_hepburn
from translate_pipeline.glossary.suggest.spanish import drop_macrons

__all__ = ["ENGLISH_TYPE_WORDS", "split_english", "split_japanese"]

# What names go with where a glossary has no kinds yet.
ENGLISH_TYPE_WORDS: Mapping[str, tuple[str, ...]] = {
    "prefecture": ("{name} Prefecture", "{name} Pref."),
    "province": ("{name} Province", "Province of {name}"),
    "district": ("{name} District", "{name} County"),
    "city": ("{name} City", "City of {name}"),
    "town": ("{name} Town", "Town of {name}"),
    "village": ("{name} Village", "Village of {name}"),
}
# Kanji, its readings, and the kind that it makes.
_JAPANESE = (
    ("県", ("けん",), "prefecture"),
    ("府", ("ふ",), "prefecture"),
    ("都", ("と",), "prefecture"),
    ("省", ("しょう",), "province"),
    ("市", ("し",), "city"),
    ("町", ("まち", "ちょう"), "town"),
    ("村", ("むら", "そん"), "village"),
    ("郡", ("ぐん",), "district"),
    ("区", ("く",), "ward"),
    ("山", ("さん", "ざん", "やま"), "mountain"),
    ("島", ("しま", "じま", "とう"), "island"),
)
# 岡山 and 広島 are no mountain and no island: these words are cut only where the kind is said.
_NEVER_GUESSED = frozenset(["mountain", "island"])
_KINDS_WITH_TYPE_WORD = frozenset(kind for _, _, kind in _JAPANESE)
# 京都 and 四日市 end in a type word that belongs to the name.
_WHOLE = frozenset(["京都", "四日市", "廿日市", "八日市", "余市"])


def split_english(name: str, patterns: Mapping[str, Iterable[str]]) -> tuple[str, str]:
    """Return the bare name and the kind that its type word tells; empty if it has none.

    Args:
        name: As a person writes it: ``Kazuno City``.
        patterns: For each kind, patterns with ``{name}``; those without a type word tell nothing.

    Example:
        >>> split_english("City of Kazuno", ENGLISH_TYPE_WORDS)
        ('Kazuno', 'city')
    """
    for kind, forms in patterns.items():
        for form in forms:
            before, _, after = form.partition("{name}")
            has_word = bool(before or after) and name.startswith(before) and name.endswith(after)
            bare = name[len(before) : len(name) - len(after)].strip()
            if has_word and bare:
                return bare, kind
    return name, ""


def split_japanese(kanji: str, kana: str, kind: str, name: str = "") -> tuple[str, str, str]:
    """Return kanji and kana without their type word, and the kind that it tells.

    The word is cut only where both say the same, and where it fits ``kind``: the 町 of 十日町
    stays in the name of a city. Where one of them is missing or lacks the word, ``name`` decides.

    Args:
        kanji: Name with or without type word; empty if not known.
        kana: Its reading; empty if not known.
        kind: What it is; empty if not known.
        name: Bare name in English; empty if not known.

    Example:
        >>> split_japanese("鹿角市", "かづのし", "")
        ('鹿角', 'かづの', 'city')
    """
    kana = fold_kana(kana)
    if kind and kind not in _KINDS_WITH_TYPE_WORD:
        return kanji, kana, kind
    for word, readings, own in _JAPANESE:
        if own != kind and (kind or own in _NEVER_GUESSED):
            continue
        if bare := _cut(kanji, kana, word, readings, name):
            return *bare, own
    return kanji, kana, kind


def _cut(
    kanji: str, kana: str, word: str, readings: tuple[str, ...], name: str
) -> tuple[str, str] | None:
    if kanji in _WHOLE or kanji == word or (kanji and not kanji.endswith(word)):
        return None
    if word == "都" and kanji != "東京都":
        return None
    bare_kana = next((kana.removesuffix(r).strip() for r in readings if kana.endswith(r)), "")
    if kanji and not kana:
        return kanji.removesuffix(word), ""
    if bare_kana and (kanji or _reads(bare_kana, name)):
        return kanji.removesuffix(word), bare_kana
    # 鹿角市 with かづの: the reading was given without its type word.
    return (kanji.removesuffix(word), kana) if kanji and _reads(kana, name) else None


def _reads(kana: str, name: str) -> bool:
    return bool(name) and to_hepburn(kana).casefold() == drop_macrons(name).casefold()
