"""Hungarian names with their endings: a table, forms made by rule, slips of the pen."""

import random
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.hungarian_forms import NAMES, Name, forms_of, slips_of
from glossary.hungarian_table import Labelled, read_pairs
from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.glossary.inflect.hungarian import EXAMPLES, grade_word, well_formed
from translate_pipeline.model.glossary import Inflection

PAIRS = read_pairs()
# English spelling with a Hungarian ending: never a form of the Hungarian name.
ENGLISH = """Fukushima/Fukusima Yame/Jame Kadzuno/Kazuno Kagoshima/Kagosima Yamaguchi/Jamagucsi
Nagasaki/Nagaszaki Osaka/Oszaka Hiroshima/Hirosima Tokyo/Tokió Kyoto/Kiotó Satsuma/Szacuma
Saga/Szaga Aichi/Aicsi Chiba/Csiba Okayama/Okajama Kochi/Kócsi Sapporo/Szapporo
Yokohama/Jokohama Nagoya/Nagoja Otama/Ótama Toyama/Tojama Beijing/Peking Shenzhen/Sencsen
Guangdong/Kuangtung Shanghai/Sanghaj Chengdu/Csengtu Hyogo/Hjógo China/Kína Canton/Kanton
Adachi/Adacsi Shizuoka/Sizuoka Yamagata/Jamagata Miyazaki/Mijazaki Ishikawa/Isikava"""


def grade(term, word, inflection=Inflection.NAME, *, is_several=False):
    """Return the grade of a word."""
    return grade_word(term, word, inflection=inflection, is_last_of_several=is_several)


@cache
def graded():
    """Return each pair of the table with the grade that it gets."""
    return tuple(
        (pair, grade(pair.term, pair.word, pair.inflection, is_several=pair.is_several))
        for pair in PAIRS
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.term}-{example.word}")
def test_example(example):
    """The examples of the module are graded as they say."""
    assert grade(example.term, example.word) is example.grade


def test_table_is_large_enough():
    """The table has many names and all three labels."""
    assert len(PAIRS) >= 400
    assert len({pair.term for pair in PAIRS}) >= 60
    assert {pair.label for pair in PAIRS} == {"right", "loose", "absent"}


def test_precision():
    """What is taken for a form of a name is one."""
    strict = [pair.label for pair, found in graded() if found and found > Grade.LOOSE]
    anyhow = [pair.label for pair, found in graded() if found]

    assert strict.count("right") / len(strict) >= 0.99
    assert 1 - anyhow.count("absent") / len(anyhow) >= 0.99


def test_recall():
    """What is a form of a name is found."""
    right = [found for pair, found in graded() if pair.label == "right"]
    named = [found for pair, found in graded() if pair.label != "absent"]

    assert sum((found or 0) > Grade.LOOSE for found in right) / len(right) >= 0.985
    assert sum(found is not None for found in named) / len(named) >= 0.995


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.right], ids=lambda pair: pair.word)
def test_well_formed(pair: Labelled):
    """An ill-formed word comes with the right one, which is well formed indeed."""
    how = {"inflection": pair.inflection, "is_last_of_several": pair.is_several}

    assert well_formed(pair.term, pair.word, **how) == pair.right
    assert grade_word(pair.term, pair.right, **how) > Grade.LOOSE


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.bare)
def test_forms_made_by_rule(name: Name):
    """Every form that the rules of spelling give is right."""
    found = {form: grade(name.bare, form) for form in forms_of(name)}

    assert [form for form, each in found.items() if (each or 0) < Grade.STRICT] == []


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.bare)
def test_capitals(name: Name):
    """A heading in capitals is right too."""
    forms = [form for form in forms_of(name) if "-" not in form]

    assert [form for form in forms if (grade(name.bare, form.upper()) or 0) < Grade.STRICT] == []


def test_slips_of_the_pen():
    """A stem with a wrong letter is no form of the name."""
    rng = random.Random(8)
    valid = {form for name in NAMES for form in forms_of(name)}
    slips = {
        (name.bare, slip)
        for name in NAMES
        for _ in range(2)
        for slip in slips_of(name, rng)
        if slip not in valid
    }
    accepted = sorted(
        (name, slip) for name, slip in slips if (grade(name, slip) or 0) > Grade.LOOSE
    )

    assert len({name for name, _ in slips}) >= 60
    assert len(slips) >= 5_000
    assert len(accepted) / len(slips) <= 0.001, accepted


@pytest.mark.parametrize("spellings", ENGLISH.split())
def test_english_spelling(spellings):
    """An English stem with a Hungarian ending is no form of the Hungarian name."""
    english, hungarian = spellings.split("/")
    words = forms_of(Name(english, 0)) + forms_of(Name(english, 1))

    assert [word for word in words if (grade(hungarian, word) or 0) > Grade.LOOSE] == []


def test_other_names():
    """No form of a name is one of another name."""
    taken = [
        (other.bare, form)
        for other in NAMES
        for name in NAMES
        for form in forms_of(name)
        if name != other and (grade(other.bare, form) or 0) > Grade.LOOSE
    ]

    assert taken == []


SYLLABLES = st.sampled_from(
    [
        "ka",
        "ki",
        "ku",
        "ke",
        "ko",
        "sza",
        "si",
        "szu",
        "sze",
        "szo",
        "ta",
        "csi",
        "cu",
        "te",
        "to",
        "na",
        "ni",
        "nu",
        "ne",
        "no",
    ]
)
ENDS = st.sampled_from(["ra", "mi", "ko", "ja", "ma", "jo", "ro", "ru", "dzu", "szaki", "o"])
JAPANESE = st.tuples(st.lists(SYLLABLES, min_size=1, max_size=3), ENDS).map(
    lambda parts: "".join([*parts[0], parts[1]]).capitalize()
)


@given(JAPANESE)
def test_names_nobody_listed(bare):
    """A name that ends in a vowel needs no list: its harmony is that of its last back vowel."""
    row = 0 if set(bare.lower()) & set("aáoóuú") else 1
    forms = forms_of(Name(bare, row))

    assert [form for form in forms if (grade(bare, form) or 0) < Grade.STRICT] == []


@given(
    st.text(max_size=12),
    st.text(max_size=16),
    st.sampled_from(Inflection),
    st.booleans(),
)
def test_any_text(term, word, inflection, is_several):
    """Nothing that can be written is too much; a term is a form of itself."""
    found = grade(term, word, inflection, is_several=is_several)
    right = well_formed(term, word, inflection=inflection, is_last_of_several=is_several)

    assert found in (None, *Grade)
    assert not right or found is Grade.LOOSE
    assert grade(term, term, inflection, is_several=is_several) is Grade.EXACT
