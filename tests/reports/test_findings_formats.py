"""Findings in the formats of other programs, held against the schemas of those."""

import json
import subprocess
from shutil import which
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from report_schemas import junit_schema, sarif_schema
from translate_pipeline.checks.explain import explain_all
from translate_pipeline.model.findings import Finding, Place, Severity
from translate_pipeline.reports.findings_json import findings_answer, findings_schema
from translate_pipeline.reports.github import github_lines
from translate_pipeline.reports.json import encode
from translate_pipeline.reports.junit import junit_text
from translate_pipeline.reports.sarif import sarif_text

PO = "locales/hu/LC_MESSAGES/2026-05.po"
FINDINGS = (
    Finding(
        "missing-term",
        Severity.ERROR,
        "expected 'Jame' for 'Yame', found 'Yame'",
        source_span=(0, 4),
        target_span=(2, 6),
        suggestion="Jame",
        subject="jp-yame",
        language="hu",
        issue="2026-05",
        po=Place(PO, 42, 1),
        article=Place("source/2026-05/tea and cake.md", 7, 1),
        fingerprint="00ff00ff00ff00ff",
    ),
    Finding(
        "control-character",
        Severity.WARNING,
        "50 % <b>: found '\x07\u202e', a bell\nand more",
        language="hu",
        issue="2026-05",
        po=Place(PO, 50, 1),
    ),
    Finding("source-double-space", Severity.INFO, "two blanks", article=Place("source/a.md", 0)),
    Finding("unused-suppression", Severity.WARNING, "of no use"),
)


def test_json_follows_its_schema():
    """The JSON answer is what its own schema, a valid one, says."""
    schema = json.loads(findings_schema())

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(encode(findings_answer(FINDINGS))), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"version": 1, "findings": [{"check": "missing-term"}]}, schema)


def test_sarif_follows_the_standard():
    """The SARIF log follows the schema of the standard, and names rules, lines and levels."""
    log = json.loads(sarif_text(FINDINGS, explain_all(), version="1.2.3"))

    jsonschema.Draft202012Validator(json.loads(sarif_schema().read_bytes())).validate(log)
    first = log["runs"][0]["results"][0]
    rule = log["runs"][0]["tool"]["driver"]["rules"][first["ruleIndex"]]
    assert (rule["id"], first["level"]) == ("missing-term", "error")
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": PO},
        "region": {"startLine": 42, "startColumn": 1},
    }
    related = first["relatedLocations"][0]["physicalLocation"]["artifactLocation"]
    assert related == {"uri": "source/2026-05/tea%20and%20cake.md"}


def test_sarif_without_findings():
    """A clean project has a log without results that follows the schema too."""
    log = json.loads(sarif_text((), explain_all(), version="1.2.3"))

    jsonschema.Draft202012Validator(json.loads(sarif_schema().read_bytes())).validate(log)
    assert log["runs"][0]["results"] == []


@pytest.mark.skipif(not which("xmllint"), reason="apt-get install libxml2-utils")
@pytest.mark.parametrize("findings", [FINDINGS, ()], ids=["findings", "clean"])
def test_junit_follows_its_schema(findings, tmp_path):
    """The JUnit report follows the schema of Jenkins, control characters and markup included."""
    path = tmp_path / "report.xml"
    checks = ["missing-term", "control-character", "double-space"]
    text = junit_text(findings, catalogs=[PO], checks=checks, fail_on=Severity.WARNING)
    path.write_text(text, encoding="utf-8")

    command = ["xmllint", "--noout", "--schema", str(junit_schema()), str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (result.returncode, result.stderr) == (0, f"{path} validates\n")


def test_junit_fails_what_counts():
    """A check that found something bad enough fails for its catalog; the others pass."""
    checks = ["missing-term", "control-character", "double-space"]
    text = junit_text(FINDINGS[:2], catalogs=[PO], checks=checks, fail_on=Severity.ERROR)
    suite = ET.fromstring(text)[0]

    failed = [case.get("name") for case in suite if case.find("failure") is not None]
    noted = [case.get("name") for case in suite if case.find("system-out") is not None]
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    assert (failed, noted) == (["missing-term"], ["control-character"])


def test_github_commands():
    """Each annotation is one line, with nothing in it that starts or ends a command."""
    assert list(github_lines(FINDINGS)) == [
        f"::error file={PO},line=42,title=missing-term,col=1::expected 'Jame' for 'Yame', found"
        " 'Yame'; try 'Jame'%0ASource: source/2026-05/tea and cake.md:7:1",
        f"::warning file={PO},line=50,title=control-character,col=1::50 %25 <b>: found"
        " '<U+0007><U+202E>', a bell%0Aand more",
        "::notice file=source/a.md,line=1,title=source-double-space::two blanks",
        "::warning title=unused-suppression::of no use",
    ]
