"""Full stops in Hungarian dates."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

SILENT = [
    ("On May 2, 2026", "2026. május 2-án"),
    ("In May 2026", "2026 májusában"),
    ("In 2026, in the summer of 2025", "2026-ban, 2025 nyarán"),
    ("May 2-5", "május 2–5., május 2-től 5-ig"),
    ("May 2 to June 5", "május 2–június 5."),
    ("Saturday, May 2", "május 2., szombat"),
    ("May 2: opening", "Május 2: megnyitó"),
    ("In May, 12,000 people came.", "Május 12 000 embert hozott."),
    ("For 20 days in May", "Május 5 napja"),
    ("On the 1st", "1-jén"),
    ("The 2026 plan", "A 2026. évi terv"),
    ("It ends on May 2.", "Vége: május 2"),
]

WARNING, INFO = Severity.WARNING, Severity.INFO
FOUND = [
    ("On May 2, 2026", "2026 május 2-án", "2026", "2026.", WARNING),
    ("May 2026", "2026 május", "2026", "2026.", WARNING),
    ("In early May 2026", "2026 május elején", "2026", "2026.", INFO),
    ("In May 2026", "2026 májusban", "2026", "2026.", INFO),
    ("In May 2026", "2026. májusában", "2026.", "2026", INFO),
    ("May 18, 2026", "2026. május 18", "18", "18.", WARNING),
    ("Friday, 12 June", "június 12, péntek", "12", "12.", WARNING),
    ("2026/05/02", "(2026. **május 2**)", "2", "2.", WARNING),
    ("Closed on May 2-5", "Május 2–5 között zárva", "2–5", "2–5.", WARNING),
    ("on May 2", "május 2.-án", "2.", "2", WARNING),
    ("in 2026", "2026.-ban", "2026.", "2026", WARNING),
]


@pytest.mark.parametrize(("source", "target"), SILENT)
def test_silent(source, target):
    """Dates as the rules have them, and numbers that are no dates, are left alone."""
    assert check_pair(source, target, "hu", select=["date-full-stop"]) == ()


@pytest.mark.parametrize(("source", "target", "place", "suggestion", "severity"), FOUND)
def test_found(source, target, place, suggestion, severity):
    """The figure is reported with the stop that it lacks or has too many."""
    (finding,) = check_pair(source, target, "hu", select=["date-full-stop"])

    start, end = finding.target_span
    assert (target[start:end], finding.suggestion, finding.severity) == (
        place,
        suggestion,
        severity,
    )
