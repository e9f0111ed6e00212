"""Japanese names in simplified characters."""

import pytest

from translate_pipeline.glossary.gazetteer.prefectures import PREFECTURES, Prefecture
from translate_pipeline.glossary.suggest.simplified import (
    find_opencc,
    to_simplified,
    with_opencc,
    with_table,
)
from translate_pipeline.glossary.suggest.simplified_table import DIFFERENT, SAME

needs_opencc = pytest.mark.skipif(find_opencc() is None, reason="pip install opencc")


def bare(prefecture: Prefecture) -> str:
    """Return the kanji of a prefecture without type word."""
    return prefecture.kanji if prefecture.code == "01" else prefecture.kanji[:-1]


@pytest.mark.parametrize("prefecture", PREFECTURES, ids=lambda p: p.english)
def test_prefectures_by_table(prefecture: Prefecture) -> None:
    """Our own table knows all characters of the 47 prefectures."""
    assert with_table(bare(prefecture)) == (prefecture.chinese, "")


@needs_opencc
@pytest.mark.parametrize("prefecture", PREFECTURES, ids=lambda p: p.english)
def test_prefectures_by_opencc(prefecture: Prefecture) -> None:
    """OpenCC gives the same 47 names, and nobody has to look."""
    opencc = find_opencc()
    assert opencc is not None

    assert with_opencc(bare(prefecture), opencc) == prefecture.chinese
    assert to_simplified(bare(prefecture), opencc)[2] == ""


@pytest.mark.parametrize(
    ("kanji", "expected"),
    [
        ("浜松", "滨松"),
        ("水戸", "水户"),
        ("氷見", "冰见"),
        ("姫路", "姬路"),
        ("鉾田", "矛田"),
        ("野内 与吉", "野内与吉"),
    ],
)
def test_names(kanji: str, expected: str) -> None:
    """Characters that look Chinese but are Japanese are changed too."""
    assert to_simplified(kanji) == (expected, "simplified characters", "")


def test_kana_need_a_person() -> None:
    """Kana in a name cannot be converted."""
    form, _, doubt = to_simplified("龍ケ崎")

    assert (form, doubt) == ("龙ケ崎", "kana has no characters of its own: ケ")


def test_unknown_characters_are_named() -> None:
    """Without OpenCC a character outside of the table asks for a look."""
    assert to_simplified("蔀島") == ("蔀岛", "simplified characters", "not in the table: 蔀")


def test_opencc_knows_more() -> None:
    """A character outside of the table is OpenCC's; where both know it, they must agree."""
    answers = {"鱩島": "𱇊岛", "広島": "広岛", "長島": "长鸟"}

    assert to_simplified("鱩島", answers.__getitem__)[:2] == (
        "𱇊岛",
        "simplified characters, OpenCC",
    )
    assert to_simplified("広島", answers.__getitem__) == ("广岛", "simplified characters", "")
    assert to_simplified("長島", answers.__getitem__)[2] == "OpenCC says 长鸟"


def test_table_is_closed() -> None:
    """What the table gives is not changed again by it, save where two characters merged."""
    again = {
        chinese for chinese in DIFFERENT.values() if DIFFERENT.get(chinese, chinese) != chinese
    }

    assert not again
    assert not SAME & DIFFERENT.keys()
