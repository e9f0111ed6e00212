"""The table of languages, and the examples of each."""

import pytest

from translate_pipeline.glossary.inflect import chinese, hungarian, plain, spanish
from translate_pipeline.glossary.inflect.base import Grade
from translate_pipeline.glossary.inflect.languages import LANGUAGES, language_of
from translate_pipeline.model.glossary import Inflection

EXAMPLES = [(language, *example) for language in LANGUAGES for example in language.EXAMPLES]
USE = {"inflection": Inflection.NAME, "is_last_of_several": False}


def _name(value):
    return getattr(value, "__name__", str(value)).rpartition(".")[2]


@pytest.mark.parametrize(("language", "term", "word", "grade"), EXAMPLES, ids=_name)
def test_example(language, term, word, grade):
    """Each example of a language has the grade that it says."""
    assert language.grade_word(term, word, **USE) == grade


@pytest.mark.parametrize("language", LANGUAGES, ids=_name)
def test_language_is_complete(language):
    """A language has examples of what it takes and of what it does not take."""
    grades = {example.grade for example in language.EXAMPLES}

    assert {None, Grade.EXACT} <= grades


def test_codes():
    """No code stands for two languages, and only the fallback has none."""
    codes = [code for language in LANGUAGES for code in language.CODES]

    assert len(codes) == len(set(codes))
    assert [language for language in LANGUAGES if not language.CODES] == [plain]


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("es", spanish),
        ("es_PE", spanish),
        ("ES-pe", spanish),
        ("hu", hungarian),
        ("zh_CN", chinese),
        ("zh-Hans-CN", chinese),
        ("ja", chinese),
        ("th-TH", chinese),
        ("pt_BR", plain),
        ("est", plain),
        ("", plain),
    ],
)
def test_language_of(code, language):
    """A code in either spelling leads to its language, any other one to the fallback."""
    assert language_of(code) is language


@pytest.mark.parametrize("language", LANGUAGES, ids=_name)
def test_well_formed(language):
    """What a loose word should read is no loose word itself."""
    for example in language.EXAMPLES:
        if example.grade is Grade.LOOSE:
            right = language.well_formed(example.term, example.word, **USE)
            assert not right or language.grade_word(example.term, right, **USE) > Grade.LOOSE


@pytest.mark.parametrize(
    ("word", "grade"),
    [("Picchu", Grade.EXACT), ("PICCHU", Grade.STRICT), ("picchu", None)],
)
def test_last_of_several(word, grade):
    """The last word of a name in a language without rules is the word itself or in capitals."""
    use = {"inflection": Inflection.NAME, "is_last_of_several": True}

    assert plain.grade_word("Picchu", word, **use) is grade
    assert plain.grade_word("tea", "Tea", **use) is None
