"""Suggestions for whole names."""

import pytest

from translate_pipeline.glossary.gazetteer.prefectures import PREFECTURES, Prefecture
from translate_pipeline.glossary.suggest.base import NameFacts, Suggestion
from translate_pipeline.glossary.suggest.names import missing_facts, suggest_names

LANGUAGES = ("zh_CN", "es", "hu")


def forms(facts: NameFacts) -> dict[str, str]:
    """Return the form suggested for each language."""
    return {each.language: each.form for each in suggest_names(facts, LANGUAGES)}


def looks(facts: NameFacts) -> list[str]:
    """Return the languages whose form needs a look."""
    return [each.language for each in suggest_names(facts, LANGUAGES) if each.needs_look]


def test_city() -> None:
    """A city with kanji and kana has a sure form in each language."""
    facts = NameFacts("Kazuno", "city", "鹿角", "かづの")

    assert suggest_names(facts, LANGUAGES) == (
        Suggestion("zh_CN", "鹿角", "simplified characters"),
        Suggestion("es", "Kazuno", "Latin letters without macrons"),
        Suggestion("hu", "Kazuno", "kana in Hungarian letters"),
    )


def test_languages_without_rules_say_nothing() -> None:
    """A language that no rule knows has no suggestion."""
    assert suggest_names(NameFacts("Akita", "prefecture"), ["fr", "de"]) == ()


@pytest.mark.parametrize("prefecture", PREFECTURES, ids=lambda p: p.english)
def test_prefectures_come_from_the_table(prefecture: Prefecture) -> None:
    """The English name of a prefecture is enough."""
    facts = NameFacts(prefecture.english, "prefecture")

    assert forms(facts) == {
        "zh_CN": prefecture.chinese,
        "es": prefecture.spanish,
        "hu": prefecture.hungarian,
    }
    assert looks(facts) == []
    assert missing_facts(facts) == ()


def test_table_of_prefectures() -> None:
    """Codes run from 01 to 47, and no name stands twice."""
    assert [each.code for each in PREFECTURES] == [f"{number:02}" for number in range(1, 48)]
    assert len({each.english for each in PREFECTURES}) == 47
    assert len({each.kanji for each in PREFECTURES}) == 47


def test_city_of_a_prefectures_name() -> None:
    """A city is not taken for the prefecture; a name of no kind is, with a look."""
    assert forms(NameFacts("Akita", "city")) == {"es": "Akita"}
    assert looks(NameFacts("Akita")) == ["zh_CN", "es", "hu"]
    assert forms(NameFacts("Yamaguchi", "", "山愚痴"))["zh_CN"] == "山愚痴"


def test_chinese_city() -> None:
    """With pinyin the characters stay, and exonyms come first."""
    assert forms(NameFacts("Shenzhen", "city", "深圳", pinyin="Shenzhen")) == {
        "zh_CN": "深圳", "es": "Shenzhen", "hu": "Sencsen",
    }  # fmt: skip
    assert forms(NameFacts("Guangzhou", "city", "廣州", pinyin="Guangzhou")) == {
        "zh_CN": "廣州", "es": "Cantón", "hu": "Kanton",
    }  # fmt: skip
    assert looks(NameFacts("Guangzhou", "city", "廣州", pinyin="Guangzhou")) == ["zh_CN"]


def test_person() -> None:
    """Hungarian has the family name first, Spanish keeps the source's order; all need a look."""
    facts = NameFacts("Yokichi Nouchi", "person", "野内 与吉", "のうち よきち")

    assert forms(facts) == {"zh_CN": "野内与吉", "es": "Yokichi Nouchi", "hu": "Noucsi Jokicsi"}
    assert looks(facts) == ["zh_CN", "es", "hu"]


def test_product() -> None:
    """Products keep the small letter of the source, and all forms need a look."""
    facts = NameFacts("sencha", "product", "煎茶", "せんちゃ")

    assert forms(facts) == {"zh_CN": "煎茶", "es": "sencha", "hu": "szencsa"}
    assert looks(facts) == ["zh_CN", "es", "hu"]


def test_organisation_without_kana() -> None:
    """An organisation's English name is no Spanish name."""
    assert forms(NameFacts("Tea Growers' Union", "organisation")) == {}


def test_english_name_that_the_kana_contradict() -> None:
    """A reading that gives another English name is pointed out."""
    (spanish,) = suggest_names(NameFacts("Odate", "city", kana="おおたま"), ["es"])

    assert spanish.needs_look == "the kana say Otama, the English name is Odate"


def test_chinese_city_by_its_english_name() -> None:
    """A name of old is known without pinyin, but a person looks: it may be another place."""
    facts = NameFacts("Hong Kong", "city")

    assert forms(facts) == {"es": "Hong Kong", "hu": "Hongkong"}
    assert looks(facts) == ["hu"]


def test_hints() -> None:
    """What is missing is asked for."""
    assert len(missing_facts(NameFacts("Kazuno"))) == 2
    assert missing_facts(NameFacts("Kazuno", "city", "鹿角", "かづの")) == ()
    assert missing_facts(NameFacts("Shenzhen", pinyin="Shenzhen")) == ()
