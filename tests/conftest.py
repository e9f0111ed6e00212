"""Settings and projects that the tests share."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent

collect_ignore = ["fuzz"]  # run by hand: it needs atheris, and minutes

# At a desk every run looks somewhere new; the gate says the same of the same commit every time.
settings.register_profile("desk", deadline=None, max_examples=200)
settings.register_profile("gate", deadline=None, max_examples=200, derandomize=True)
settings.load_profile("gate" if os.environ.get("CI") else "desk")


@pytest.fixture
def demonstration(tmp_path: Path) -> Path:
    """Return a copy of this repository's own newsletter project."""
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("pyproject.toml", "glossary.yaml", ".gitattributes", ".gitignore"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def small_project(tmp_path: Path) -> Path:
    """Return a project of one issue with two short articles and one language."""
    write = _writer(tmp_path)
    write("translate-pipeline.toml", 'languages = ["hu"]\n')
    issue = "id: one\ntitle: News\ndate: 2026-01-01\narticles:\n  - tea.md\n  - rice.md\n"
    write("source/one/issue.yaml", issue)
    write("source/one/tea.md", "---\ntitle: Tea\n---\n\nTea from Yame.\n")
    write("source/one/rice.md", "---\ntitle: Rice\n---\n\nRice for all.\n")
    return tmp_path


def _writer(root: Path) -> Callable[[str, str], None]:
    def write(name: str, text: str) -> None:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return write
