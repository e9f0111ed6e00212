"""Law 10: same input, same bytes, on any machine and any day."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import strategies as own
from translate_pipeline.pipeline.build import build_issues
from translate_pipeline.pipeline.project import open_project
from translate_pipeline.pipeline.update import update_issues


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def build_elsewhere(project: Path, **environment: str) -> dict[str, bytes]:
    """Build a project in a process of its own; return the files."""
    subprocess.run(
        [sys.executable, "-m", "translate_pipeline", "run", "--project", str(project)],
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
    )
    return contents(project / "build")


def test_place_clock_and_hash_order_do_not_show(demonstration: Path, tmp_path: Path) -> None:
    """Another folder, time zone, language and hash seed make the same build."""
    here = build_elsewhere(demonstration, PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="C")
    other = tmp_path / "a" / "longer path"
    shutil.copytree(demonstration, other, ignore=shutil.ignore_patterns("build"))
    for path in other.rglob("*"):
        os.utime(path, (0, 0))

    there = build_elsewhere(other, PYTHONHASHSEED="99", TZ="America/Lima", LC_ALL="C.UTF-8")

    assert there == here


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that the generated projects share."""
    return tmp_path_factory.mktemp("projects")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(article=own.articles(), translation=own.TRANSLATIONS, data=st.data())
def test_generated_projects(
    scratch: Path, article: bytes, translation: str, data: st.DataObject
) -> None:
    """Two builds of one project are equal, and the second writes nothing."""
    builds = []
    for name in ("one", "two"):
        root = scratch / name
        shutil.rmtree(root, ignore_errors=True)
        (root / "source/i").mkdir(parents=True)
        (root / "translate-pipeline.toml").write_text('languages = ["hu", "zh_CN"]\n')
        (root / "source/i/issue.yaml").write_text(
            "id: i\ntitle: News\ndate: 2026-01-01\narticles: [a.md]\n"
        )
        (root / "source/i/a.md").write_bytes(article)
        project = open_project(root)
        update_issues(project)
        build_issues(project)
        builds.append(contents(root))
        assert build_issues(project).written == 0

    assert builds[0] == builds[1]
