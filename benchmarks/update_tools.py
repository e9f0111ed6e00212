"""The tools that update a catalog to a template."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["OURS", "WITHOUT_SEARCH", "WITH_SEARCH", "Updater", "list_updaters"]

OURS = "translate-pipeline"
WITH_SEARCH = "msgmerge --previous"
WITHOUT_SEARCH = "msgmerge -N"

Command = Callable[[Path, Path, Path], list[str]]
"""Makes the command from the catalog, the template and the file to write."""


@dataclass(frozen=True, slots=True)
class Updater:
    """A way to update a catalog."""

    name: str
    """Tool as users know it."""

    command: Command
    """What to run."""

    install: str = ""
    """Command that installs it; empty if it is there."""


def list_updaters(peers_python: Path | None) -> list[Updater]:
    """Return all tools, ours first.

    Args:
        peers_python: Python that has translate-toolkit; None leaves it out.
    """
    gettext = "" if shutil.which("msgmerge") else "apt-get install --no-install-recommends gettext"
    updaters = [
        Updater(OURS, _ours),
        Updater(WITH_SEARCH, _msgmerge("--previous"), gettext),
        Updater(WITHOUT_SEARCH, _msgmerge("--no-fuzzy-matching"), gettext),
    ]
    if peers_python is not None:
        updaters.append(_pot2po(peers_python.absolute()))
    return updaters


def _ours(old: Path, template: Path, target: Path) -> list[str]:
    module = [sys.executable, "-m", "benchmarks.update_ours"]
    return [*module, str(old), str(template), str(target)]


def _msgmerge(option: str) -> Command:
    def command(old: Path, template: Path, target: Path) -> list[str]:
        paths = ["--output-file", str(target), str(old), str(template)]
        return ["msgmerge", "--quiet", option, *paths]

    return command


def _pot2po(python: Path) -> Updater:
    # -I keeps this folder out of the import path: it has a module markdown.
    start = [str(python), "-I", "-c"]

    def command(old: Path, template: Path, target: Path) -> list[str]:
        program = "from translate.convert.pot2po import main; main()"
        paths = ["-t", str(old), str(template), str(target)]
        return [*start, program, "--progress=none", *paths]

    imports = [*start, "import translate.convert.pot2po, rapidfuzz"]
    is_there = subprocess.run(imports, capture_output=True, check=False).returncode == 0
    install = "" if is_there else f"{python} -m pip install translate-toolkit rapidfuzz"
    return Updater("pot2po with RapidFuzz", command, install)
