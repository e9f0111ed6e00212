"""How rules are run, and what their findings carry."""

from pathlib import Path

import pytest

from translate_pipeline.errors import GlossaryError, UsageError
from translate_pipeline.glossary.lint import RULES, lint_glossary

ROOT = Path(__file__).parents[3]
GLOSSARY = (ROOT / "glossary.yaml").read_text(encoding="utf-8")
HEAD = 'version: 1\nsource: en\ntargets: [es, hu]\nkinds:\n  city: {en: ["{name} City"]}\n'

SLIPS = [
    ("preferred: 八女}", "preferred: 八女市}", "type-word-in-name"),
    ("preferred: Jame,", "preferred: Jammé,", "unlike-transcription"),
    ("preferred: 深圳", "preferred: 深圳縣", "wrong-script"),
    ("es: {preferred: Otama,", 'es: {preferred: "Otama ",', "stray-space"),
    ("es: {preferred: Kazuno}", "es: {preferred: Kazunō}", "macron"),
    ("{lang: hu, form: Ótama,", "{lang: hu, form: Ottama,", "unknown-evidence"),
    (
        "form: 鹿角郡, why: wrong type; Kazuno is a city",
        "form: 鹿角市, why: x",
        "forbidden-own-form",
    ),
    ("form: Kadzuno, why: house form is Kazuno", "form: Kadzuno", "missing-reason"),
    ("admitted: [Kuangcsou]", "admitted: [Kanton]", "repeated-form"),
    ("{name: Shenzhen}", "{name: Guangzhou}", "ambiguous-name"),
]


@pytest.mark.parametrize(("right", "wrong", "rule"), SLIPS, ids=[slip[2] for slip in SLIPS])
def test_slip_in_the_real_glossary(right: str, wrong: str, rule: str) -> None:
    """One slip in the newsletter's own glossary is found, in its line."""
    assert right in GLOSSARY
    number = GLOSSARY[: GLOSSARY.index(right)].count("\n") + 1

    remarks = lint_glossary(GLOSSARY.replace(right, wrong, 1))

    lines = [r.finding.article.line for r in remarks if r.finding.check == rule]
    assert number in lines


def test_findings_stand_in_the_order_of_lines() -> None:
    """Findings are sorted by line and column, whatever rule they are of."""
    entries = (
        "entries:\n"
        "  - {id: a, kind: city, en: {name: Hill City}, status: draft}\n"
        "  - {id: b, kind: city, en: {name: Oak City}}\n"
    )
    places = [
        (r.finding.article.line, r.finding.article.column) for r in lint_glossary(HEAD + entries)
    ]

    assert places == sorted(places)
    assert len(places) == 5


@pytest.mark.parametrize("entries", ["", "entries: []\n"])
def test_glossary_without_entries(entries: str) -> None:
    """A glossary that was just begun has no findings."""
    assert lint_glossary(HEAD + entries) == ()


def test_retired_entries_are_left_alone() -> None:
    """What is kept for the record only has no findings."""
    entry = "entries:\n  - {id: a, kind: city, en: {name: 'Hill  City '}, status: retired}\n"

    assert lint_glossary(HEAD + entry) == ()


def test_language_in_the_other_spelling() -> None:
    """A language is the same in either spelling, and named as the glossary does."""
    head = HEAD.replace("[es, hu]", "[zh_CN]")
    entry = (
        "entries:\n  - {id: a, kind: city, en: {name: Hill}, terms: {zh-CN: {preferred: 小島}}}\n"
    )

    (remark,) = lint_glossary(head + entry)

    assert (remark.entry, remark.finding.check, remark.finding.language) == (
        "a",
        "wrong-script",
        "zh_CN",
    )
    assert remark.finding.suggestion == "小岛"


def test_bytes_with_a_mark_and_windows_lines() -> None:
    """A byte-order mark and CRLF change no finding and no place."""
    entry = "entries:\n  - {id: a, kind: city, en: {name: Hill City}}\n"
    data = ("\ufeff" + HEAD + entry).replace("\n", "\r\n").encode()

    assert lint_glossary(data) == lint_glossary(HEAD + entry)


def test_refusals() -> None:
    """A file that cannot be loaded and a rule that does not exist are refused."""
    with pytest.raises(GlossaryError):
        lint_glossary("version: 1\n")
    with pytest.raises(UsageError, match="unknown rule 'macrons'"):
        lint_glossary(HEAD, select=["macrons"])


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_rule_is_documented(rule) -> None:
    """The table of the documentation has each rule as the program describes it."""
    text = (ROOT / "docs/glossary-upkeep.md").read_text(encoding="utf-8")

    assert f"| `{rule.name}` | {rule.severity.label} | {rule.summary} |" in text
