"""Running checks over one message."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks import CHECKS, PairChecker, check_pair
from translate_pipeline.errors import UsageError
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.findings import Finding, Severity

GLOSSARY_TEXT = """
version: 1
source: en
targets: [zh_CN, hu]
kinds: {city: {en: ["{name} City"], zh_CN: ["{name}市"], hu: ["{name} városa"]}}
entries:
  - {id: yame, kind: city, en: {name: Yame},
     terms: {zh_CN: {preferred: 八女}, hu: {preferred: Jame}}}
"""
GLOSSARY = load_glossary(GLOSSARY_TEXT)


@pytest.mark.parametrize("locale", ["zh_CN", "zh-CN", "zh_cn"])
def test_locale_in_any_spelling(locale):
    """A locale is taken in either spelling; spans count code points of msgid and msgstr."""
    assert check_pair("In **Yame City**", "在**该市**", locale, glossary=GLOSSARY) == (
        Finding(
            check="missing-term",
            severity=Severity.ERROR,
            message="expected '八女市' for 'Yame City', found none",
            source_span=(5, 14),
            suggestion="八女市",
            subject="yame",
        ),
    )


def test_language_without_glossary():
    """Names are not checked in a language that the glossary does not have."""
    assert check_pair("In Yame", "À Yamé", "fr", glossary=GLOSSARY) == ()


def test_select():
    """Only the checks that were asked for run."""
    assert check_pair("since 1997 in [a](b)", "1979", "hu", select=["missing-link"]) == (
        Finding(
            check="missing-link",
            severity=Severity.ERROR,
            message="link to 'b' is missing",
            source_span=(18, 19),
        ),
    )


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing-terms", "error: unknown check 'missing-terms'; did you mean 'missing-term'?"),
        ("zzz", "error: unknown check 'zzz'; 'translate-pipeline explain' lists all"),
    ],
)
def test_unknown_check(name, message):
    """An unknown check is refused with the nearest name."""
    with pytest.raises(UsageError) as error:
        check_pair("a", "b", "hu", select=[name])

    assert str(error.value) == message


@pytest.mark.parametrize("text", ["1" * 5000, "1," * 5000, "一" * 5000, "M" * 5000, "*" * 5000])
def test_no_text_is_too_strange(text):
    """Endless numbers and marks are no reason to fail."""
    for locale in ("zh_CN", "hu", "es"):
        assert check_pair(text, text, locale, select=["different-number", "literal-markup"]) == ()


def test_treatments():
    """A name that stays is looked for as it is; an optional one is not looked for."""
    text = GLOSSARY_TEXT.replace("en: {name: Yame}", "en: {name: Yame}, translate: {}")
    keep = load_glossary(text.replace("translate: {}", "translate: keep"))
    optional = load_glossary(text.replace("translate: {}", "translate: optional"))

    assert check_pair("Yame", "Yame", "hu", glossary=keep) == ()
    assert [f.message for f in check_pair("Yame", "Jame", "hu", glossary=keep)] == [
        "expected 'Yame' for 'Yame', found 'Jame', similar"
    ]
    assert check_pair("Yame", "Xame", "hu", glossary=optional) == ()


def test_language_statistics_are_loaded_late():
    """Importing the checks does not load langdetect."""
    code = "import sys, translate_pipeline.checks; print('langdetect' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "False\n"


MARKUP = st.text(st.sampled_from("aé八ű *_~`[]()<>{}^!\\&;1.5,万\n#-|$éa\u0301"), max_size=30)


@given(MARKUP, MARKUP, st.sampled_from(["zh_CN", "hu", "es"]))
def test_spans_lie_in_the_texts(source, target, locale):
    """Any text can be checked, and every span is a part of its text."""
    for finding in PairChecker(locale, glossary=GLOSSARY).check(source, target):
        for span, text in ((finding.source_span, source), (finding.target_span, target)):
            assert span is None or 0 <= span[0] < span[1] <= len(text)


@given(MARKUP)
def test_a_text_is_its_own_counterpart(text):
    """A text that stayed as it is has its own codes, links, emphasis and numbers."""
    select = [
        name for name in CHECKS if name.rpartition("-")[2] in ("code", "link", "mismatch", "digits")
    ]

    assert not text.strip() or check_pair(text, text, "es", select=select) == ()
