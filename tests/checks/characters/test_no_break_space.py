"""Special spaces: where they tie on purpose, and where they do not belong."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Severity

CHECK = ["no-break-space"]
SILENT = [
    ("12,400 kg", "12\xa0400\xa0kg", "es"),
    ("40%", "40\u202f%", "es"),
    ("Mr Ota", "Sr.\xa0Ota", "es"),
    ("J. R. Ota", "J.\u2009R.\u2009Ota", "hu"),
    ("tea – rice", "tea\xa0– rizs", "hu"),
    ("the river", "a\xa0folyó", "hu"),
    ("five days", "5\xa0nap", "hu"),
    ("Linux server", "Linux\xa0服务器", "zh_CN"),
    ("Indented", "\u3000缩进", "zh_CN"),
    ("a\xa0, b", "a\xa0, b", "es"),
]
WARNING, INFO = Severity.WARNING, Severity.INFO
FOUND = [
    ("el río\xa0, frío", "es", "el río, frío", WARNING),
    ("el río \xa0frío", "es", "el río frío", WARNING),
    ("\xa0El río", "es", "El río", WARNING),
    ("El río\xa0", "es", "El río", WARNING),
    ("nagy\u2003folyó", "hu", "nagy folyó", WARNING),
    ("nagy\u3000folyó", "hu", "nagy folyó", WARNING),
    ("szép\xa0folyó", "hu", "szép folyó", INFO),
    ("河水\xa0清澈", "zh_CN", "河水清澈", WARNING),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Numbers, units, initials, dashes and short words are tied on purpose."""
    assert check_pair(source, target, locale, select=CHECK) == ()


@pytest.mark.parametrize(("target", "locale", "mended", "severity"), FOUND)
def test_found(target, locale, mended, severity):
    """A space that ties nothing is reported with a plain one, or none."""
    (finding,) = check_pair("Text", target, locale, select=CHECK)

    start, end = finding.target_span
    assert (target[:start] + finding.suggestion + target[end:], finding.severity) == (
        mended,
        severity,
    )
