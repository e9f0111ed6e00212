"""Names: what is said about each way to get one wrong."""

import pytest

from translate_pipeline.checks import PairChecker
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.findings import Severity

GLOSSARY = load_glossary("""
version: 1
source: en
targets: [zh_CN, es, hu]
kinds:
  city:
    {en: ["{name} City"], zh_CN: ["{name}市"], es: ["ciudad de {name}"], hu: ["{name} városa"]}
  country: {en: ["{name}"], zh_CN: ["{name}"], es: ["{name}"], hu: ["{name}"]}
  person: {en: ["{name}"], zh_CN: ["{name}"], es: ["{name}"], hu: ["{name}"]}
entries:
  - id: jp-yame
    kind: city
    ja: {kanji: 八女市, kana: やめし}
    en: {name: Yame}
    terms:
      zh_CN: {preferred: 八女}
      es: {preferred: Yame}
      hu: {preferred: Jame, forbidden: [{form: Yame, why: English spelling}]}
  - id: jp-kazuno
    kind: city
    en: {name: Kazuno}
    terms: {zh_CN: {preferred: 鹿角}, es: {preferred: Kazuno}, hu: {preferred: Kazuno}}
  - id: jp-aso
    kind: city
    en: {name: Aso}
    terms: {hu: {preferred: Aszo}}
    status: draft
  - id: cn-guangzhou
    kind: city
    en: {name: Guangzhou}
    terms: {es: {preferred: Cantón, admitted: [Guangzhou]}, hu: {preferred: Kanton}}
  - id: pe-peru
    kind: country
    en: {name: Peru}
    terms: {es: {preferred: Perú}}
  - id: p-nouchi
    kind: person
    en: {name: Yokichi Nouchi}
    translate: {es: keep}
""")

CASES = [
    ("Yame grows tea.", "Jaméban tea terem.", "hu", None, None, ""),
    ("Yame grows tea.", "A jamei tea jó.", "hu", None, None, ""),
    ("Yame City grows tea.", "Jame városában tea terem.", "hu", None, None, ""),
    ("Yame City grows tea.", "八女市产茶。", "zh_CN", None, None, ""),
    ("Yame City grows tea.", "Jaméban tea terem.", "hu", "missing-type-word", Severity.INFO,
     "'Yame City' has a type word, as in 'Jame városa'; found 'Jaméban' alone"),
    ("Yame grows tea.", "Jameban tea terem.", "hu", "ill-formed-term", Severity.WARNING,
     "expected 'Jaméban', found 'Jameban'"),
    ("Yame grows tea.", "Yaméban tea terem.", "hu", "forbidden-term", Severity.ERROR,
     "expected 'Jame' for 'Yame', found 'Yaméban': English spelling"),
    ("The city grows tea.", "Yaméban tea terem.", "hu", "forbidden-term", Severity.ERROR,
     "expected 'Jame', found 'Yaméban': English spelling"),
    ("The city", "A város (Yame)", "hu", None, None, ""),
    ("Fly with Yamebus", "Repüljön a Yamebusszal", "hu", None, None, ""),
    ("`Yame`", "A Yame szó", "hu", "forbidden-term", Severity.ERROR,
     "expected 'Jame', found 'Yame': English spelling"),
    ("Yame grows tea.", "Itt tea terem.", "hu", "missing-term", Severity.ERROR,
     "expected 'Jame' for 'Yame', found none"),
    ("Yame grows tea.", "Jamme produce té.", "es", "missing-term", Severity.ERROR,
     "expected 'Yame' for 'Yame', found 'Jamme', similar"),
    ("Yame grows tea.", "Jame produce té.", "es", "missing-term", Severity.ERROR,
     "expected 'Yame' for 'Yame', found 'Jame', the form for 'hu'"),
    ("Yame City grows tea.", "Yame产茶。", "zh_CN", "missing-term", Severity.ERROR,
     "expected '八女市' for 'Yame City', found 'Yame', as in the source"),
    ("Kazuno", "Kazanóba", "hu", "missing-term", Severity.ERROR,
     "expected 'Kazuno' for 'Kazuno', found 'Kazanóba', similar"),
    ("In Peru", "En Peru", "es", "ill-formed-term", Severity.WARNING,
     "expected 'Perú', found 'Peru'"),
    ("Aso", "Itt", "hu", "missing-term", Severity.INFO, "expected 'Aszo' for 'Aso', found none"),
    ("Yokichi Nouchi", "Don Yokichi Nouchi", "es", None, None, ""),
    ("Yokichi Nouchi", "Don Yokichi", "es", "missing-term", Severity.ERROR,
     "expected 'Yokichi Nouchi' for 'Yokichi Nouchi', found none"),
    ("Yame and Yame", "Jame és az a város", "hu", None, None, ""),
    ("Yame", "Jame (Yame)", "hu", None, None, ""),
    ("Peru", "Itt", "hu", None, None, ""),
]  # fmt: skip
TERM_CHECKS = ["missing-term", "forbidden-term", "ill-formed-term", "missing-type-word"]


@pytest.mark.parametrize(("source", "target", "locale", "check", "severity", "message"), CASES)
def test_verdicts(
    source: str, target: str, locale: str, check: str | None, severity: Severity, message: str
) -> None:
    """Each way to get a name wrong has its check, its severity and words that help."""
    checker = PairChecker(locale, glossary=GLOSSARY, select=TERM_CHECKS)

    findings = [(f.check, f.severity, f.message) for f in checker.check(source, target)]

    assert findings == ([(check, severity, message)] if check else [])


def test_a_finding_names_its_entry() -> None:
    """The subject of a finding is what a waiver can name."""
    checker = PairChecker("hu", glossary=GLOSSARY, select=TERM_CHECKS)

    (finding,) = checker.check("Yame", "Itt")

    assert finding.subject == "jp-yame"
