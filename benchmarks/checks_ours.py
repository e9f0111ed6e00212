"""Run all checks over one catalog, as a process that starts cold.

``python -m benchmarks.checks_ours FILE LOCALE JOBS`` prints how many messages there are, how many
warnings and errors were found, and how many messages reached the letter statistics of langdetect;
with several jobs those are not counted.
"""

import sys
from pathlib import Path

from translate_pipeline.catalogs import parse_catalog
from translate_pipeline.checks import CHECKS
from translate_pipeline.model.findings import Severity
from translate_pipeline.pipeline.check.workers import CheckWorkers, Texts
from translate_pipeline.pipeline.project import open_project

__all__: list[str] = []

_ROOT = Path(__file__).resolve().parents[1]


def _main(path: Path, locale: str, jobs: int) -> None:
    guessed = _count_guesses()
    catalog = parse_catalog(path.read_bytes(), path=path.name)
    texts = [Texts(each.msgid, each.msgstr[0], each.max_length) for each in catalog.live]
    reports = CheckWorkers(open_project(_ROOT), tuple(CHECKS), jobs).reports(locale, texts)
    flagged = sum(
        any(finding.severity >= Severity.WARNING for finding in report.findings)
        for report in reports
    )
    print(len(texts), flagged, len(guessed))


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
    _main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
