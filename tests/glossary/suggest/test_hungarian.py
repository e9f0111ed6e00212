"""Japanese readings in Hungarian."""

import pytest

from translate_pipeline.errors import UsageError
from translate_pipeline.glossary.gazetteer.prefectures import PREFECTURES, Prefecture
from translate_pipeline.glossary.suggest.hungarian import to_hungarian
from translate_pipeline.glossary.suggest.romaji import to_hepburn
from translate_pipeline.glossary.suggest.type_words import split_japanese

SURE = [
    ("やめ", "八女", "Jame"),
    ("おおたま", "大玉", "Ótama"),
    ("あだち", "安達", "Adacsi"),
    ("かづの", "鹿角", "Kazuno"),
    ("カヅノ", "鹿角", "Kazuno"),
    ("こうち", "高知", "Kócsi"),
    ("こうのす", "鴻巣", "Kónoszu"),
    ("おうら", "邑楽", "Óra"),
    ("にいがた", "新潟", "Niigata"),
    ("けいじ", "", "Keidzsi"),
    ("さっぽろ", "札幌", "Szapporo"),
    ("いっしき", "一色", "Issiki"),
    ("はっさく", "", "Hasszaku"),
    ("はっちょう", "", "Haccsó"),
    ("みっつ", "", "Miccu"),
    ("ラーメン", "", "Rámen"),
    ("りゅうきゅう", "琉球", "Rjúkjú"),
    ("じゅうじょう", "十条", "Dzsúdzsó"),
    ("とおかまち", "十日町", "Tókamacsi"),
    ("きょうと", "京都", "Kiotó"),
]
# The kanji boundary stands between the two vowels.
SPLIT = [
    ("たきのうえ", "滝上", "Takinoue"),
    ("やまのうち", "山ノ内", "Jamanoucsi"),
    ("わのうち", "輪之内", "Vanoucsi"),
    ("せとうち", "瀬戸内", "Szetoucsi"),
    ("まつうら", "松浦", "Macuura"),
    ("のうち よきち", "野内与吉", "Noucsi Jokicsi"),
    ("のうち よきち", "野内 与吉", "Noucsi Jokicsi"),
]


@pytest.mark.parametrize("prefecture", PREFECTURES, ids=lambda p: p.english)
def test_prefectures(prefecture: Prefecture) -> None:
    """All 47 prefectures follow from their kana, and none needs a look."""
    kanji, kana, _ = split_japanese(prefecture.kanji, prefecture.kana, "prefecture")

    assert to_hungarian(kana, kanji) == (prefecture.hungarian, "")
    assert to_hepburn(kana, kanji) == prefecture.english


@pytest.mark.parametrize(("kana", "kanji", "expected"), SURE)
def test_sure_readings(kana: str, kanji: str, expected: str) -> None:
    """The rules give the house form, without a look."""
    assert to_hungarian(kana, kanji) == (expected, "")


@pytest.mark.parametrize(("kana", "kanji", "expected"), SPLIT)
def test_vowels_of_two_kanji(kana: str, kanji: str, expected: str) -> None:
    """Vowels of two kanji stay two letters, and a person looks."""
    form, doubt = to_hungarian(kana, kanji)

    assert form == expected
    assert "two kanji" in doubt


@pytest.mark.parametrize("kana", ["たきのうえ", "せとうち", "こうち"])
def test_without_kanji_a_boundary_is_not_seen(kana: str) -> None:
    """Where kanji would tell, their lack asks for a look."""
    assert "without kanji" in to_hungarian(kana)[1]


@pytest.mark.parametrize(
    ("kana", "part"),
    [
        ("kazuno", "'k'"),
        ("鹿角", "'鹿'"),
        ("ゃめ", "stands alone"),
        ("かっ", "no reading"),
        ("ーか", "no reading"),
    ],
)
def test_what_is_no_reading(kana: str, part: str) -> None:
    """What is not kana, or cannot be read, is refused by its character."""
    with pytest.raises(UsageError, match=part):
        to_hungarian(kana)


@pytest.mark.parametrize(
    ("kana", "expected"),
    [
        ("おおさか", "Osaka"),
        ("まっちゃ", "Matcha"),
        ("しんいち", "Shinichi"),
        ("フェリー", "Feri"),
        ("づ", "Zu"),
    ],
)
def test_hepburn(kana: str, expected: str) -> None:
    """Hepburn has no macrons and no apostrophes here."""
    assert to_hepburn(kana) == expected
