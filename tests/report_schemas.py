"""The schemas of other programs' report formats, fetched when first needed.

Neither is part of this repository; both are kept in ``.cache/schemas/``, which git ignores.

- SARIF 2.1.0: the npm package of Microsoft's SARIF tools carries the standard's JSON Schema.
- JUnit: pytest's source distribution carries the XML Schema of Jenkins' xUnit plugin, against
  which it tests its own reports.
"""

import hashlib
import subprocess
import tarfile
import tempfile
from pathlib import Path

import pytest

from downloads import DownloadError, download

__all__ = ["junit_schema", "sarif_schema"]

_FOLDER = Path(__file__).parents[1] / ".cache" / "schemas"
_SARIF_PACKAGE = "@microsoft/sarif-multitool-ts@5.7.0"
_SARIF_MEMBER = "package/assets/sarif-2.1.0.schema.json"
_SARIF_DIGEST = "1c49a0f2b60444c71bb14878e21e0d882198eff4c539861b133093ad89ed798c"
_JUNIT_REQUIREMENT = (
    "pytest==9.2.0 --hash=sha256:97c4f3b1f3c7414aa36465e09b8220f1d03627993bd51b1282e193753c80557b\n"
)
_JUNIT_MEMBER = "pytest-9.2.0/testing/example_scripts/junit-10.xsd"


def sarif_schema() -> Path:
    """Return the JSON Schema of SARIF 2.1.0; the test is skipped where npm cannot bring it."""
    path = _FOLDER / "sarif-2.1.0.schema.json"
    if not path.exists():
        with tempfile.TemporaryDirectory() as folder:
            command = ["npm", "pack", "--silent", "--pack-destination", folder, _SARIF_PACKAGE]
            try:
                subprocess.run(command, check=True, capture_output=True, timeout=180)
            except (OSError, subprocess.SubprocessError) as problem:
                pytest.skip(f"apt-get install npm, to fetch the schema of SARIF: {problem}")
            _store(next(Path(folder).glob("*.tgz")), _SARIF_MEMBER, path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == _SARIF_DIGEST
    return path


def junit_schema() -> Path:
    """Return the XML Schema of JUnit reports; the test is skipped where pip cannot bring it."""
    path = _FOLDER / "junit-10.xsd"
    if not path.exists():
        with tempfile.TemporaryDirectory() as folder:
            try:
                archives = download(
                    _JUNIT_REQUIREMENT, Path(folder), kind="--no-binary", packages="pytest"
                )
            except DownloadError as problem:
                pytest.skip(f"pip has to reach a package index, to fetch the schema: {problem}")
            _store(archives[0], _JUNIT_MEMBER, path)
    return path


def _store(archive: Path, member: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as files:
        found = files.extractfile(member)
        assert found is not None
        path.write_bytes(found.read())
