"""The project's own glossary against its own catalogs: what is found, and what is left alone."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.checks.run import PairChecker
from translate_pipeline.glossary import TermMatcher, load_glossary
from translate_pipeline.model.findings import Finding
from translate_pipeline.model.glossary import EntryStatus

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LANGUAGES = ("zh_CN", "es", "hu")
CHECKS = ("missing-term", "forbidden-term", "ill-formed-term", "missing-type-word", "wrong-script")
GLOSSARY = load_glossary((ROOT / "glossary.yaml").read_bytes())
# Spanish joins two names under one type word ("los pueblos de Otama y Machu Picchu"), and leaves it
# out in headlines. That is good Spanish, and reported for information only.
SHORT_NAMES = [
    ("es", "Welcome to the May issue", "pe-machu-picchu", "jp-otama"),
    ("es", "Otama Village and Machu Picchu Village:", "pe-machu-picchu", "jp-otama"),
    ("es", "Kazuno City and Sopron:", "jp-kazuno"),
    ("es", "More about the Japanese village", "jp-kazuno"),
]


class Mistake(NamedTuple):
    """A line of ``seeded_mistakes.txt``."""

    language: str
    """Catalog that it goes into."""

    place: str
    """How the msgid starts."""

    right: str
    """Words of the translation; all of them are replaced."""

    wrong: str
    """What is put in their place."""

    check: str
    """Name of the check that has to see it."""

    severity: str
    """How bad it has to say that it is."""

    part: str
    """What has to stand in the message or the suggestion."""


def _lines(name: str) -> list[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("# ")]


def _mistakes() -> list[Mistake]:
    cells = ([cell.strip() for cell in line.split(" | ")] for line in _lines("seeded_mistakes.txt"))
    return [Mistake(*each) for each in cells]


def _silent_pairs() -> list[tuple[str, str, str]]:
    lines = iter(_lines("silent_pairs.txt"))
    blocks = zip(lines, lines, lines, lines, strict=True)
    return [
        (language, source, target)
        for source, *targets in blocks
        for language, target in zip(LANGUAGES, targets, strict=True)
    ]


@cache
def _pairs(language: str) -> dict[str, str]:
    path = ROOT / "locales" / language / "LC_MESSAGES" / "2026-05.po"
    messages = parse_catalog(path.read_bytes(), path=str(path)).messages
    return {each.key.msgid: each.msgstr[0] for each in messages if each.key.msgid}


@cache
def _checker(language: str) -> PairChecker:
    return PairChecker(language, glossary=GLOSSARY, select=CHECKS)


def _findings(language: str, source: str, target: str) -> tuple[Finding, ...]:
    return _checker(language).check(source, target)


@pytest.mark.parametrize(("language", "source", "target"), _silent_pairs())
def test_silent_pair(language, source, target):
    """Inflected names, names in brackets, in lists and in capitals are left alone."""
    assert _findings(language, source, target) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalog_has_no_findings(language):
    """The names of the catalogs are right as they are committed, left-out type words aside."""
    found = {
        (msgid, each.check, each.subject)
        for msgid, text in _pairs(language).items()
        for each in _findings(language, msgid, text)
    }

    assert found == {
        (msgid, "missing-type-word", entry)
        for own, start, *entries in SHORT_NAMES
        for entry in entries
        for msgid in _pairs(language)
        if own == language and msgid.startswith(start)
    }


@pytest.mark.parametrize("mistake", _mistakes(), ids=lambda each: f"{each.language}-{each.wrong}")
def test_seeded_mistake(mistake):
    """A mistake is found, called what it is, and the right form is named."""
    (source,) = (msgid for msgid in _pairs(mistake.language) if msgid.startswith(mistake.place))
    right = _pairs(mistake.language)[source]
    assert mistake.right in right

    found = _findings(mistake.language, source, right.replace(mistake.right, mistake.wrong))

    assert any(
        (each.check, each.severity.name.lower()) == (mistake.check, mistake.severity)
        and mistake.part in f"{each.message}\n{each.suggestion}"
        for each in found
    ), found


@pytest.mark.parametrize("language", LANGUAGES)
def test_twenty_mistakes_a_language(language):
    """Each language has its share of mistakes and of sentences to be left alone."""
    assert sum(each.language == language for each in _mistakes()) == 20
    assert sum(each[0] == language for each in _silent_pairs()) >= 60


def test_every_entry_is_used():
    """Each entry occurs in the issue: the glossary holds what the newsletter needs."""
    matcher = TermMatcher(GLOSSARY, "en")
    used = {match.entry.id for msgid in _pairs("hu") for match in matcher.find(msgid)}

    assert used == {entry.id for entry in GLOSSARY.entries}


def test_approved_entries_name_their_source():
    """What is approved is decided in all languages and says by which rule or use."""
    approved = [each for each in GLOSSARY.entries if each.status is EntryStatus.APPROVED]

    assert [each.id for each in approved if not each.evidence] == []
    assert [each.id for each in approved if set(each.decisions) != set(LANGUAGES)] == []
