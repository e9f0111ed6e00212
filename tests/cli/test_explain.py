"""Checks explain themselves, and the page of the documentation is what they say."""

import json
from pathlib import Path

import pytest

from translate_pipeline.checks import CHECKS, WHOLE_CHECKS
from translate_pipeline.checks.explain import explain_all
from translate_pipeline.cli.main import execute
from translate_pipeline.reports.checks import checks_document

PAGE = Path(__file__).parents[2] / "docs/checks.md"


def test_the_page_is_current() -> None:
    """To make it anew: translate-pipeline explain --format markdown > docs/checks.md."""
    assert PAGE.read_text(encoding="utf-8") == checks_document(explain_all())


@pytest.mark.parametrize("name", [*CHECKS, *WHOLE_CHECKS])
def test_every_check_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Name, severity, category, what and why are told."""
    assert execute(["explain", name]) == 0

    text = " ".join(capsys.readouterr().out.split())
    check = CHECKS.get(name) or WHOLE_CHECKS[name]
    assert text.startswith(f"{name}: {check.severity.label}, {check.category.value} ")
    assert check.summary in text
    assert check.why in text
    assert check.why.endswith(".")


def test_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a name all checks are listed."""
    assert execute(["explain"]) == 0

    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert sorted(names) == sorted([*CHECKS, *WHOLE_CHECKS])


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Programs get the same."""
    assert execute(["explain", "ill-formed-term", "--format", "json"]) == 0

    (check,) = json.loads(capsys.readouterr().out)["checks"]
    assert (check["category"], check["severity"]) == ("terminology", "warning")
    assert ["Tea is grown in Yame.", "Jameban teát termelnek.", "hu"] in check["bad"]


def test_a_slip_in_the_name(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown name is answered with the nearest one."""
    assert execute(["explain", "mising-term"]) == 2

    assert "did you mean 'missing-term'?" in capsys.readouterr().err
