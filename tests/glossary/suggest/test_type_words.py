"""Names and their type words."""

import pytest

from translate_pipeline.glossary.suggest.type_words import (
    ENGLISH_TYPE_WORDS,
    split_english,
    split_japanese,
)

ENGLISH = [
    ("Kazuno", ("Kazuno", "")),
    ("City", ("City", "")),
    ("Kazuno City", ("Kazuno", "city")),
    ("City of Kazuno", ("Kazuno", "city")),
    ("Akita Prefecture", ("Akita", "prefecture")),
    ("Kansas City Town", ("Kansas City", "town")),
]
JAPANESE = [
    ("鹿角市", "かづのし", "", "Kazuno", ("鹿角", "かづの", "city")),
    ("鹿角", "かづの", "city", "Kazuno", ("鹿角", "かづの", "city")),
    ("鹿角市", "かづの", "city", "Kazuno", ("鹿角", "かづの", "city")),
    ("", "かづのし", "city", "Kazuno", ("", "かづの", "city")),
    ("", "あかし", "city", "Akashi", ("", "あかし", "city")),
    ("鹿角市", "", "city", "Kazuno", ("鹿角", "", "city")),
    ("滝上町", "たきのうえちょう", "", "", ("滝上", "たきのうえ", "town")),
    ("大玉村", "おおたまむら", "", "", ("大玉", "おおたま", "village")),
    ("読谷村", "よみたんそん", "", "", ("読谷", "よみたん", "village")),
    ("安達郡", "あだちぐん", "", "", ("安達", "あだち", "district")),
    ("十日町", "とおかまち", "city", "Tokamachi", ("十日町", "とおかまち", "city")),
    ("十日町市", "とおかまちし", "city", "", ("十日町", "とおかまち", "city")),
    ("四日市市", "よっかいちし", "", "", ("四日市", "よっかいち", "city")),
    ("京都", "きょうと", "", "", ("京都", "きょうと", "")),
    ("京都府", "きょうとふ", "", "", ("京都", "きょうと", "prefecture")),
    ("東京都", "とうきょうと", "", "", ("東京", "とうきょう", "prefecture")),
    ("北海道", "ほっかいどう", "", "", ("北海道", "ほっかいどう", "")),
    ("富士山", "ふじさん", "mountain", "Fuji", ("富士", "ふじ", "mountain")),
    ("富士山", "ふじさん", "", "Fuji", ("富士山", "ふじさん", "")),
    ("岡山", "おかやま", "", "Okayama", ("岡山", "おかやま", "")),
    ("道の市", "みちのいち", "landmark", "", ("道の市", "みちのいち", "landmark")),
]


@pytest.mark.parametrize(("name", "expected"), ENGLISH)
def test_english(name: str, expected: tuple[str, str]) -> None:
    """A type word tells the kind; a type word alone is a name."""
    assert split_english(name, ENGLISH_TYPE_WORDS) == expected


def test_patterns_without_a_word_tell_nothing() -> None:
    """A kind whose names stand bare is never guessed."""
    assert split_english("Peru", {"country": ["{name}"]}) == ("Peru", "")


@pytest.mark.parametrize(("kanji", "kana", "kind", "name", "expected"), JAPANESE)
def test_japanese(kanji: str, kana: str, kind: str, name: str, expected: tuple[str, ...]) -> None:
    """The type word is cut where kanji, kana and kind agree, and stays where it is the name's."""
    assert split_japanese(kanji, kana, kind, name) == expected
