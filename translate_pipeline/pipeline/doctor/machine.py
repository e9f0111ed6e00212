"""Look at what the project runs on: Python, tools, folders."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from translate_pipeline import __version__
from translate_pipeline.model.diagnosis import Diagnosis
from translate_pipeline.pipeline.cache import CACHE_FOLDER
from translate_pipeline.pipeline.doctor.area import Area
from translate_pipeline.pipeline.project import Project

__all__ = ["diagnose_machine"]

_AREA = Area("Machine")
# What each optional tool is for, and how Debian calls it.
_TOOLS = {
    "git": ("keeps every version of the translations", "apt-get install git"),
    "msgfmt": ("a second opinion on catalogs", "apt-get install gettext"),
}
_SECONDS = 10


def diagnose_machine(project: Project) -> Iterator[Diagnosis]:
    """Yield what is to say about Python, optional tools, folders and the cache."""
    yield _AREA.ok(f"translate-pipeline {__version__}, Python {platform.python_version()}")
    packages = _packages()
    if packages:
        yield _AREA.ok(f"packages: {', '.join(packages)}")
    for name, (purpose, command) in _TOOLS.items():
        version = _version(name)
        if version:
            yield _AREA.ok(f"{name} {version}")
        else:
            yield _AREA.hint(f"no {name}; it is {purpose}", f"{command} (optional)")
    yield from _folders(project)
    yield from _cache(project)


def _packages() -> list[str]:
    """Return the packages that ours needs, with their versions; none if ours is not installed."""
    try:
        needed = metadata.requires("translate-pipeline") or []
    except metadata.PackageNotFoundError:
        return []
    names = [re.split(r"[^\w.-]", line)[0] for line in needed if "extra ==" not in line]
    return [f"{name} {_package_version(name)}" for name in sorted(names)]


def _package_version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"


def _version(tool: str) -> str:
    """Return the version that a tool says it has; empty if there is no such tool."""
    path = shutil.which(tool)
    if path is None:
        return ""
    try:
        result = subprocess.run(
            [path, "--version"], capture_output=True, check=False, timeout=_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    first = result.stdout.decode(errors="replace").splitlines()[:1]
    return first[0].split()[-1] if first and first[0].split() else ""


def _folders(project: Project) -> Iterator[Diagnosis]:
    """Yield the folders that commands write to but may not."""
    locales = project.root / project.options.locales
    wanted = [project.root, locales, *sorted(locales.glob("*/LC_MESSAGES")), project.output]
    wrong = [path for path in wanted if not _is_writable(path)]
    if not wrong:
        yield _AREA.ok("all folders can be written")
    for path in wrong:
        shown = project.shown(path)
        yield _AREA.attention("cannot be written", f"chmod u+w {shown}, or ask its owner", shown)


def _is_writable(path: Path) -> bool:
    """Return whether files can be made in a folder; one that is missing can be made itself."""
    while not path.exists():
        path = path.parent
    return path.is_dir() and os.access(path, os.W_OK | os.X_OK)


def _cache(project: Project) -> Iterator[Diagnosis]:
    folder = project.root / CACHE_FOLDER
    if not folder.exists():
        return
    if not folder.is_dir() or not _is_writable(folder):
        yield _AREA.attention("not usable as the cache", f"rm -r {CACHE_FOLDER}", CACHE_FOLDER)
        return
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    message = f"the cache holds {size / 1_000_000:.1f} MB and can be deleted at any time"
    yield _AREA.ok(message, CACHE_FOLDER)
