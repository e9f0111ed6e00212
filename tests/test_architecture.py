"""The house keeps its layers: imports point down, and only some rooms have a door outside."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import translate_pipeline

PACKAGE = Path(translate_pipeline.__file__).parent
NAME = PACKAGE.name

# A room may import the rooms of lower numbers and itself; rooms of one number are siblings.
LAYERS = {
    "errors": 0,
    "typed_text": 1,
    "model": 2,
    "markdown": 3,
    "catalogs": 3,
    "glossary": 3,
    "memory": 3,
    "reports": 3,
    "update": 4,
    "checks": 4,
    "exchange": 4,
    "builders": 4,
    "pipeline": 5,
    "cli": 6,
}
# model/options.py, model/locales.py … name errors of their own nowhere; typed_text stands between.
ALLOWED_OUTSIDE = {
    "rich": {"reports", "cli"},
    "click": {"cli"},
    "pyromark": {"markdown"},
    "nh3": {"builders"},
    "jinja2": {"builders", "pipeline"},
    "polib": {"builders", "catalogs", "model"},
    "langdetect": {"checks"},
    "rapidfuzz": {"memory"},
    "sentencex": {"memory"},
    "yaml": {"typed_text", "markdown"},
    "pathlib": {"pipeline", "cli"},
    "os": {"pipeline"},
    "tempfile": {"pipeline"},
    "shutil": {"pipeline"},
    "subprocess": {"pipeline"},
    "importlib.resources": {"pipeline"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(module: str) -> str:
    """Return the room of a module's dotted name; the package itself for what is in none."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def imports_of(path: Path) -> Iterator[str]:
    """Yield the dotted names that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module is not None
            yield node.module


def own_room(path: Path) -> str:
    """Return the room that a file stands in."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_imports_point_down(path: Path) -> None:
    """A module imports its own room and lower ones, never a sibling or a higher one."""
    room = own_room(path)
    if room.startswith("__"):
        return
    for name in imports_of(path):
        if name.split(".")[0] != NAME:
            continue
        other = room_of(name)
        if other and other != room:
            assert LAYERS[other] < LAYERS[room], f"{room} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_doors_to_the_outside(path: Path) -> None:
    """Terminal, parser, sanitiser and files are touched only where they belong."""
    room = own_room(path)
    for name in imports_of(path):
        for outside, rooms in ALLOWED_OUTSIDE.items():
            if name == outside or name.startswith(f"{outside}."):
                assert room in rooms, f"{room} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_files_are_opened_in_the_pipeline_only(path: Path) -> None:
    """No ``open`` outside the pipeline and the command line."""
    if own_room(path) in ("pipeline", "cli"):
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id != "open", f"{path}:{node.lineno}"


def test_no_import_cycles() -> None:
    """Modules import each other without a cycle."""
    names = {
        ".".join((NAME, *p.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): p
        for p in MODULES
    }
    graph = {name: {i for i in imports_of(path) if i in names} for name, path in names.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail, name))
        if name in done:
            return
        for other in sorted(graph[name]):
            visit(other, (*trail, name))
        done.add(name)

    for name in sorted(graph):
        visit(name, ())


def test_help_stays_quick() -> None:
    """``--help`` loads none of the heavy packages."""
    code = (
        "import sys; from translate_pipeline.cli.main import execute; execute(['--help']); "
        "print(sorted(sys.modules.keys() & {'rich', 'pyromark', 'jinja2', 'babel', 'yaml', "
        "'langdetect', 'nh3', 'polib', 'msgspec', 'rapidfuzz', 'sentencex', 'sqlite3'}))"
    )

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert result.stdout.splitlines()[-1] == "[]"
