# ruff: noqa: E501  # one case a line
"""Reading glossary.yaml."""

import re
import time
from pathlib import Path

import pytest

from translate_pipeline.errors import GlossaryError
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.glossary import (
    CaseMode,
    Decision,
    Entry,
    EntryStatus,
    Evidence,
    Glossary,
    Guards,
    Inflection,
    Japanese,
    Kind,
    Term,
    TermStatus,
    Treatment,
)

WHOLE = """\
version: 1
source: en
targets: [zh_CN, hu]
kinds:
  city: {en: ["{name} City"], zh_CN: ["{name}市"]}
entries:
  - id: a
    kind: city
    en: {name: A}
  - id: b
    kind: city
    part_of: a
    code: "05209"
    ja: {kanji: 鹿角市, kana: かづのし}
    en: {name: B, forms: [Be], case: any}
    guards: {not_after: [Mr], not_before: [dog]}
    translate: {zh-CN: keep}
    terms:
      zh-CN: {preferred: 鹿角, admitted: [鹿], forbidden: [{form: 鹿角郡, why: wrong type}]}
      hu: {preferred: Be, also: [no], forms: [bei], inflect: common}
    status: draft
    note: on
    evidence: [{lang: hu, form: Be, by: sopron.hu, date: 2026-05-01}]
"""
CITY = Kind("city", {"en": ("{name} City",), "zh_CN": ("{name}市",)})
LOADED = Glossary(
    source="en",
    targets=("zh_CN", "hu"),
    kinds={"city": CITY},
    entries=(
        Entry(
            id="a",
            kind=CITY,
            names=("A",),
            treatments={"zh_CN": Treatment.TRANSLATE, "hu": Treatment.TRANSLATE},
        ),
        Entry(
            id="b",
            kind=CITY,
            names=("B", "Be"),
            case=CaseMode.ANY,
            guards=Guards(("Mr",), ("dog",)),
            part_of="a",
            code="05209",
            japanese=Japanese("鹿角市", "かづのし"),
            treatments={"zh_CN": Treatment.KEEP},
            decisions={
                "zh_CN": Decision(
                    Term("鹿角"),
                    admitted=(Term("鹿", TermStatus.ADMITTED),),
                    forbidden=(Term("鹿角郡", TermStatus.FORBIDDEN, "wrong type"),),
                ),
                "hu": Decision(
                    Term("Be"), also=("no",), forms=("bei",), inflection=Inflection.COMMON
                ),
            },
            status=EntryStatus.DRAFT,
            note="on",
            evidence=(Evidence("hu", "Be", "sopron.hu", "2026-05-01"),),
        ),
    ),
)
LITTLE = """\
version: 1
source: en
targets: [zh_CN, hu]
kinds: {city: {en: ["{name} City"]}}
entries:
  - id: yame
    kind: city
    en: {name: Yame}
    terms:
      hu: {preferred: Jame, forbidden: [{form: Yame, why: English}]}
  - id: hall
    kind: city
    part_of: yame
    en: {name: Hall}
"""
BROKEN = [
    ("en: {name: Hall}", "en: {nam: Hall}", "14:10: error: unknown key 'entries[1].en.nam'; did you mean 'name'?"),
    ("part_of: yame", "partof: yame", "13:5: error: unknown key 'entries[1].partof'; did you mean 'part_of'?"),
    ("preferred: Jame", "prefered: Jame", "10:12: error: unknown key 'entries[0].terms.hu.prefered'; did you mean 'preferred'?"),
    ("why: English", "because: English", "10:54: error: unknown key 'entries[0].terms.hu.forbidden[0].because'; expected one of form, why"),
    ("targets: [", "target: [", "3:1: error: unknown key 'target'; did you mean 'targets'?"),
    ("    kind: city\n    en: {name: Yame}", "    kind: citty\n    en: {name: Yame}", "7:5: error: unknown kind 'citty'; did you mean 'city'?"),
    ("en: {name: Hall}", "en: {name: Hall}\n    status: aproved", "15:5: error: unknown status 'aproved'; did you mean 'approved'?"),
    ("en: {name: Hall}", "en: {name: Hall, case: smrt}", "14:22: error: unknown case mode 'smrt'; did you mean 'smart'?"),
    ("en: {name: Hall}", "en: {name: Hall}\n    translate: never", "15:5: error: unknown treatment 'never'; expected one of translate, keep, optional"),
    ("preferred: Jame", "preferred: Jame, inflect: nam", "10:29: error: unknown inflection 'nam'; did you mean 'name'?"),
    ("id: hall", "id: yame", "11:5: error: id 'yame' stands twice; rename one of them; the other is in line 6"),
    ("part_of: yame", "part_of: yaem", "13:5: error: unknown entry 'yaem'; did you mean 'yame'?"),
    ("part_of: yame", "part_of: hall", "13:5: error: 'hall' is a part of itself; remove one 'part_of'"),
    ("form: Yame", "form: Jame", "10:42: error: 'Jame' is both preferred and forbidden; remove one of them"),
    ("forbidden: [{form: Yame", "admitted: [Ya], forbidden: [{form: Ya", "10:58: error: 'Ya' is both admitted and forbidden; remove one of them"),
    ("      hu:", "      de:", "10:7: error: unknown language 'de'; expected one of zh_CN, hu"),
    ("      hu:", "      zh_TW:", "10:7: error: unknown language 'zh_TW'; did you mean 'zh_CN'?"),
    ("{name} City", "City", "4:21: error: pattern 'City' has no '{name}'; write it where the name goes"),
    ("{city: {en:", "{city: {fr:", "4:16: error: unknown language 'fr'; expected one of en, zh_CN, hu"),
    ("version: 1", "version: 2", "1:1: error: version 2 is not known; write 1"),
    ("source: en", "source: id", "2:1: error: source language 'id' cannot be told apart; entries have a key of that name: write the code with its region"),
    ("    en: {name: Hall}", "", "11:5: error: key 'en' is missing in 'entries[1]'; add it"),
    ("preferred: Jame", "preferred: ''", "10:12: error: expected 'str' of length >= 1; expected by 'entries[0].terms.hu.preferred'"),
    ("name: Hall", "name: 12", "14:10: error: expected 'str', got 'int'; put the value of 'entries[1].en.name' in quotes"),
    ("name: Hall", "name: true", "14:10: error: expected 'str', got 'bool'; put the value of 'entries[1].en.name' in quotes"),
    ("name: Hall", "name: ~", "14:10: error: the value of 'entries[1].en.name' is missing; write one, or remove the key"),
    ("name: Hall", "name: ' '", "14:10: error: the value of 'entries[1].en.name' is blank; write a text, or remove the key"),
    ("name: Hall", "name: Hall, name: Hall", "14:22: error: key 'name' stands twice; remove one of them"),
    ("hu: {preferred: Jame", "zh_CN: {preferred: a}\n      zh-CN: {preferred: Jame", "11:7: error: language 'zh-CN' stands twice; remove it, or 'zh_CN'"),
    ("en: {name: Hall}", "en: {name: Hall}\n    translate: {zh_cn: keep, zh_CN: keep}", "15:30: error: language 'zh_CN' stands twice; remove it, or 'zh_cn'"),
    ("targets: [zh_CN, hu]", "targets: [zh_CN, hu, zh-cn]", "3:22: error: language 'zh-cn' stands twice; remove it"),
    ("targets: [zh_CN, hu]", "targets: [zh_CN, hu, en]", "3:22: error: language 'en' stands twice; remove it"),
    ("{name} City", "{name} {name}", "4:21: error: pattern '{name} {name}' has more than one '{name}'; write it where the name goes"),
    ("en: {name: Hall}", "en: {name: Hall}\n    evidence: [{lang: hu, form: a, by: b, date: 2026-13-01}]", "15:43: error: '2026-13-01' is no day; write it as 2026-05-01"),
    ("en: {name: Hall}", "en: {name: Hall}\n    evidence: [{lang: hu, form: a, by: b, date: May}]", "15:43: error: 'May' is no day; write it as 2026-05-01"),
    ("en: {name: Hall}", "en: {name: Hall}\n    guards: {not_afer: [Mr]}", "15:14: error: unknown key 'entries[1].guards.not_afer'; did you mean 'not_after'?"),
    ("kinds:", "kinds: [", "5:1: error: not valid YAML: did not find expected ',' or ']'; check the indentation, and quote values that hold ': ' or ' #'"),
]  # fmt: skip


def test_all_keys():
    """Every key is read; languages are spelled as in ``targets``; words stay words."""
    assert load_glossary(WHOLE) == LOADED


def test_entry_knows_its_line():
    """An entry knows the line of the file where it starts."""
    assert [entry.line for entry in load_glossary(WHOLE).entries] == [7, 10]


def test_own_glossary():
    """The newsletter's own glossary can be read."""
    data = (Path(__file__).parents[2] / "glossary.yaml").read_bytes()

    yame = load_glossary(data).entry("jp-yame")

    assert yame is not None
    assert yame.decision("zh-CN") == Decision(Term("八女"))


def test_other_source_language():
    """Names stand under the code of the source language."""
    german = re.sub(r"\ben\b", "de", LITTLE)

    assert [entry.names for entry in load_glossary(german).entries] == [("Yame",), ("Hall",)]


def test_bom_and_composition():
    """A byte order mark is dropped; forms are in NFC."""
    data = LITTLE.replace("Jame", "Jame\u0301").encode("utf-8-sig")

    decision = load_glossary(data).entries[0].decision("hu")

    assert decision is not None
    assert decision.preferred == Term("Jamé")


@pytest.mark.parametrize(("right", "wrong", "message"), BROKEN)
def test_broken_glossary(right, wrong, message):
    """A mistake is named with its place and the way out."""
    assert right in LITTLE

    with pytest.raises(GlossaryError) as error:
        load_glossary(LITTLE.replace(right, wrong, 1), path="g.yaml")

    assert str(error.value) == f"g.yaml:{message}"


@pytest.mark.parametrize("word", ["on", "yes", "no", "off", "2026-05-01", "05209", "1.5", "1e3"])
def test_words_stay_words(word):
    """What YAML 1.1 takes for a truth value, a date or a number is a name like any other."""
    text = LITTLE.replace("Hall", word).replace("hall", word)

    hall = load_glossary(text).entries[1]

    assert (hall.id, hall.names) == (word, (word,))


def test_aliases_do_not_explode():
    """A text whose aliases stand for millions of values is refused at once."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]" for n in range(1, 9)]

    with pytest.raises(GlossaryError, match="too deep or too large"):
        load_glossary("\n".join(lines))


@pytest.mark.parametrize("text", ["", "\n", "# nothing yet", "---\n"])
def test_empty_file(text):
    """An empty file is named as what it is."""
    with pytest.raises(GlossaryError) as error:
        load_glossary(text)

    advice = "write 'version: 1', the languages, kinds and entries"
    assert str(error.value) == f"glossary.yaml: error: the file is empty; {advice}"


def test_many_entries():
    """A thousand entries, ten of them in a chain each, load in a fraction of a second."""
    head, _, _ = LITTLE.partition("  - id: yame")
    entries = [
        f"  - {{id: e{n}, kind: city, part_of: '{f'e{n - 1}' if n % 10 else ''}', en: {{name: N{n}}}}}"
        for n in range(1_000)
    ]

    start = time.process_time()
    glossary = load_glossary(head + "\n".join(entries))

    assert len(glossary.entries) == 1_000
    assert time.process_time() - start < 10


def test_not_utf8():
    """Bytes that are not UTF-8 are named with their place."""
    with pytest.raises(GlossaryError) as error:
        load_glossary("version: 1\n# é".encode("latin-1"))

    assert str(error.value) == "glossary.yaml:2:3: error: not UTF-8; save it as UTF-8"
