"""Run all checks over one catalog, as a process that starts cold.

``python -m benchmarks.checks_ours FILE LOCALE`` prints how many messages there are, how many
warnings and errors were found, and how many messages reached the letter statistics of langdetect.
"""

import sys
from pathlib import Path

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.checks import PairChecker
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.findings import Severity

__all__: list[str] = []

_ROOT = Path(__file__).resolve().parents[1]


def _main(path: Path, locale: str) -> None:
    guessed = _count_guesses()
    glossary = load_glossary((_ROOT / "glossary.yaml").read_bytes())
    checker = PairChecker(locale, glossary=glossary)
    catalog = parse_catalog(path.read_bytes(), path=path.name)
    messages = flagged = 0
    for message in catalog.live:
        messages += 1
        report = checker.report(message.msgid, message.msgstr[0], max_length=message.max_length)
        flagged += any(finding.severity >= Severity.WARNING for finding in report.findings)
    print(messages, flagged, len(guessed))


def _count_guesses() -> list[None]:
    """Return a list that grows by one with every text that langdetect is asked about."""
    from langdetect.detector import Detector

    asked: list[None] = []
    probabilities = Detector.get_probabilities

    def count(detector: Detector) -> object:
        asked.append(None)
        return probabilities(detector)

    Detector.get_probabilities = count
    return asked


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2])
