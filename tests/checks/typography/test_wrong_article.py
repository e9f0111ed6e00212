"""The Hungarian article: the sound after it, and the pronoun that looks like it."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.checks.typography.hungarian_onsets import starts_with_vowel
from translate_pipeline.checks.typography.word_sets import words
from translate_pipeline.model.findings import Finding, Severity

VOWELS = words(
    "alma Ótama őszi ő Ōita iPhone onsen utca Unió univerzum Uganda Eiffel Európa euró Ybl"
    " 1 1. 1-jén 5 5. 5G-s 50 500. 1000 1999-es 1,4 5000 50000 I. V."
    " NHK EU-s ESG FTC USA UNESCO RTL A4-es M1-es F-16 A E Y N"
)
CONSONANTS = words(
    "Jame Yame Yahoo gyerek Szent Hokkaidó hegy Llosa Wall dzsúdó nyár"
    " 2 10 15 100 112000 2026-os 600 0,5 II. IV. X. XXI. BBC JET WHO GPS TV B-vitamin G7 K C"
)
UNSURE = words(
    "One once Uber Unix user US United European Hermès Xavier Mbappé ltrace kb NATO MÁV HBO HTML"
    " X V XIX 112 1,5 1/2 05 1234567"
)

SILENT = [
    ("That house", "Az a ház"),
    ("That was it, but that one is not.", "Az volt az, az pedig már nem az."),
    ("Who rises early works.", "Aki korán kel, az sokat dolgozik."),
    ("What is best is friendship.", "Ami a legjobb, az a barátság."),
    ("That was a great book.", "Az nagy könyv volt."),
    ("It is special as it is made by hand.", "Az teszi különlegessé, hogy kézzel készül."),
    ("Be it tea or coffee", "Legyen az tea vagy kávé"),
    ("What is that in Hungarian?", "Mi az magyarul?"),
    ("If it is secure and asks clients for it", "ha biztonságos, és az kliensektől kéri"),
    ("Teams A and B", "A és B csapat"),
    ("Team A won.", "A osztály nyert."),
    ("a) apple", "a) alma"),
    ("40% of them are here.", "A 40%-a itt van."),
    ("*Viva a Italia*", "A *Viva a Italia* című dal"),
    ("An envoy", "A(z) elnök küldötte"),
    ("It costs S/120.", "Az S/120 és a S/120 ugyanaz."),
]

FOUND = [
    ("The school", "A iskola", "A", "Az", True),
    ("the word “feast”", "a „ünnep” szó", "a", "az", True),
    ("the *onsen*", "a *onsen*", "a", "az", True),
    ("his life", "a ő élete", "a", "az", True),
    ("of 1999", "a 1999-es", "a", "az", True),
    ("the 2026 plan", "az 2026-os terv", "az", "a", True),
    ("World War II", "az II. világháború", "az", "a", True),
    ("the tea of Yame", "az Jame teája", "az", "a", True),
    ("The exhibition is open.", "Az kiállítás nyitva van.", "Az", "A", False),
    ("They wrote to the artist.", "Írtak az művésznek.", "az", "a", False),
    ("In that town", "abban az kisvárosban", "az", "a", False),
    ("It has the two towns.", "Az két város neve ez.", "Az", "A", False),
    ("of the water and the tea", "a vízről és az szacumáról", "az", "a", False),
    ("It has the sea, the fog.", "Itt a tenger, az köd.", "az", "a", False),
]


@pytest.mark.parametrize("word", sorted(VOWELS))
def test_vowel(word):
    """Words, figures and abbreviations are told by how they are spoken."""
    assert starts_with_vowel(word) is True


@pytest.mark.parametrize("word", sorted(CONSONANTS))
def test_consonant(word):
    """Letters of other languages count as they sound."""
    assert starts_with_vowel(word) is False


@pytest.mark.parametrize("word", sorted(UNSURE))
def test_unsure(word):
    """What people say in two ways is not judged."""
    assert starts_with_vowel(word) is None


@pytest.mark.parametrize(("source", "target"), SILENT)
def test_silent(source, target):
    """The pronoun, the letter A and titles of other languages are left alone."""
    assert check_pair(source, target, "hu", select=["wrong-article"]) == ()


@pytest.mark.parametrize(("source", "target", "place", "suggestion", "is_certain"), FOUND)
def test_found(source, target, place, suggestion, is_certain):
    """The article is reported, with the other one in its place."""
    (finding,) = check_pair(source, target, "hu", select=["wrong-article"])

    start, end = finding.target_span
    assert (target[start:end], finding.suggestion, finding.is_certain) == (
        place,
        suggestion,
        is_certain,
    )


def test_finding():
    """A finding names the word after the article."""
    assert check_pair("the apple", "a **alma**", "hu", select=["wrong-article"]) == (
        Finding(
            check="wrong-article",
            severity=Severity.WARNING,
            message="expected 'az' before 'alma', found 'a'",
            target_span=(0, 1),
            suggestion="az",
            is_certain=True,
        ),
    )
