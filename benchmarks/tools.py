"""The tools that make templates from Markdown, each with its best-known options."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["OURS", "Tool", "list_tools"]

OURS = "translate-pipeline"
_HERE = Path(__file__).resolve().parent
_PER_ISSUE = 10
_EVERYTHING = sys.maxsize

# neverwrap spares po4a the folding of paragraphs, a sixth of its time. Its front end is slower:
# po4a with 1,000 articles in one po4a.cfg took 10.8 s, po4a-updatepo right after it 3.9 s.
_PO4A = [
    "po4a-updatepo", "--format", "text", "--master-charset", "UTF-8", "--option", "markdown",
    "--option", "neverwrap", "--option", "yfm_keys=title,summary,alt,caption",
]  # fmt: skip

Commands = Callable[[Path, Path], list[list[str]]]
"""Makes the commands from the folder of the articles and that of the templates."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A way to make templates."""

    name: str
    """Tool as users know it."""

    layout: str
    """How many articles go into a template."""

    commands: Commands
    """What to run."""

    install: str
    """Command that installs it; empty if it is there."""

    bar: float | None
    """How many times faster we have to be; None if nothing is asked."""


def list_tools(python: Path) -> list[Tool]:
    """Return all tools, ours first.

    Args:
        python: Python that has the peers.
    """
    pip = f"{python} -m pip install"
    # absolute(), not resolve(): a venv's python is a link, and what it points to has no peers.
    python = python.absolute()
    po4a = "" if shutil.which(_PO4A[0]) else "apt-get install --no-install-recommends po4a"
    mdpo = "" if _can_import(python, "mdpo.md2po") else f"{pip} mdpo"
    toolkit = (
        ""
        if _can_import(python, "translate.convert.md2po")
        else f"{pip} 'translate-toolkit[markdown]'"
    )
    # Left out: mdpo with one template for everything, for its time grows with the square of the
    # template or faster (100 articles 5 s, 200 articles 26 to 33 s); po4a with one template an
    # article, for it would start 1,000 times, and its split mode took 20 s for 200 articles.
    return [
        *(Tool(OURS, layout, _ours(size), "", None) for layout, size in _LAYOUTS.items()),
        Tool("po4a", "per issue", _po4a_by_issue, po4a, 8),
        Tool("po4a", "all in one", _po4a_at_once, po4a, 8),
        Tool("mdpo", "per article", _mdpo(python, 1), mdpo, 4),
        Tool("mdpo", "per issue", _mdpo(python, _PER_ISSUE), mdpo, 4),
        Tool("translate-toolkit", "per article", _toolkit(python, is_one=False), toolkit, None),
        Tool("translate-toolkit", "all in one", _toolkit(python, is_one=True), toolkit, None),
    ]


_LAYOUTS = {"per article": 1, "per issue": _PER_ISSUE, "all in one": _EVERYTHING}


def _can_import(python: Path, module: str) -> bool:
    try:
        command = [str(python), "-I", "-c", f"import {module}"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _ours(per_template: int) -> Commands:
    module = [sys.executable, "-m", "benchmarks.extract_ours"]
    return lambda articles, output: [[*module, str(articles), str(output), str(per_template)]]


def _mdpo(python: Path, per_template: int) -> Commands:
    # -I keeps this folder out of the import path: it has a module markdown.
    script = [str(python), "-I", str(_HERE / "extract_mdpo.py")]
    return lambda articles, output: [[*script, str(articles), str(output), str(per_template)]]


def _toolkit(python: Path, *, is_one: bool) -> Commands:
    command = [str(python), "-I", "-m", "translate.convert.md2po", "--pot", "--progress=none"]

    def commands(articles: Path, output: Path) -> list[list[str]]:
        if is_one:
            return [[*command, "--multifile=onefile", str(articles), str(output / "all.pot")]]
        return [[*command, str(articles), str(output)]]

    return commands


def _po4a_by_issue(articles: Path, output: Path) -> list[list[str]]:
    return [
        _po4a(sorted(issue.glob("*.md")), output / f"{issue.name}.pot")
        for issue in sorted(articles.iterdir())
    ]


def _po4a_at_once(articles: Path, output: Path) -> list[list[str]]:
    return [_po4a(sorted(articles.rglob("*.md")), output / "all.pot")]


def _po4a(articles: list[Path], template: Path) -> list[str]:
    masters = [word for path in articles for word in ("--master", str(path))]
    return [*_PO4A, *masters, "--po", str(template)]
