"""Findings as JUnit XML: a catalog is a test suite, each check of it a test case.

Format: the XML that JUnit's Ant task writes, as build servers read it.
"""

from collections.abc import Iterable, Mapping, Sequence
from xml.etree import ElementTree as ET

from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.reports.visible import visible

__all__ = ["junit_text"]


def junit_text(
    findings: Iterable[Finding],
    *,
    catalogs: Sequence[str],
    checks: Sequence[str],
    fail_on: Severity,
) -> str:
    """Return a JUnit report without a newline at its end.

    Args:
        findings: What the checks found.
        catalogs: The catalogs that were checked; each is a suite.
        checks: Names of the checks that were run; each is a case of every suite.
        fail_on: Findings from here on make a case fail; others are its output.
    """
    by_file: dict[str, dict[str, list[Finding]]] = {path: {} for path in catalogs}
    for finding in findings:
        path = finding.place.path if finding.place else ""
        by_file.setdefault(path, {}).setdefault(finding.check, []).append(finding)
    root = ET.Element("testsuites", name="translate-pipeline check")
    for path, by_check in by_file.items():
        root.append(_suite(path, by_check, checks, fail_on))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=False)


def _suite(
    path: str, by_check: Mapping[str, list[Finding]], checks: Sequence[str], fail_on: Severity
) -> ET.Element:
    names = [*checks, *(name for name in by_check if name not in checks)]
    cases = [_case(path, name, by_check.get(name, []), fail_on) for name in names]
    failures = sum(case.find("failure") is not None for case in cases)
    suite = ET.Element(
        "testsuite",
        name=path,
        tests=str(len(cases)),
        failures=str(failures),
        errors="0",
        skipped="0",
    )
    suite.extend(cases)
    return suite


def _case(path: str, name: str, findings: Sequence[Finding], fail_on: Severity) -> ET.Element:
    case = ET.Element("testcase", classname=path, name=name)
    failing = [finding for finding in findings if finding.severity >= fail_on]
    others = [finding for finding in findings if finding.severity < fail_on]
    if failing:
        message = visible(failing[0].message)
        if len(failing) > 1:
            message = f"{message} (and {len(failing) - 1} more)"
        failure = ET.SubElement(case, "failure", type=name, message=message)
        failure.text = "\n".join(map(_line, failing))
    if others:
        ET.SubElement(case, "system-out").text = "\n".join(map(_line, others))
    return case


def _line(finding: Finding) -> str:
    line = f"{finding.place}: {finding.severity.label} {finding.check}: {visible(finding.message)}"
    if finding.suggestion:
        line += f"; try '{visible(finding.suggestion)}'"
    return f"{line} ({finding.article})" if finding.po and finding.article else line
