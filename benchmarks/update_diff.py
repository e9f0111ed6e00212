"""Count the lines that one added paragraph changes in the catalogs of an article."""

import difflib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.corpus import article_text
from benchmarks.report import Table
from benchmarks.timing import run_children
from benchmarks.update_catalogs import translate
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.model.locales import Language
from translate_pipeline.update import make_template, new_catalog, update_catalog

__all__ = ["measure_diffs"]

_PATH = "2026-05/article.md"
_LEAST_MESSAGES = 130
_ADDED = "A paragraph that was not there before stands in the middle of the article now."
_PO4A = [
    "po4a-updatepo", "--format", "text", "--master-charset", "UTF-8", "--option", "markdown",
    "--option", "neverwrap", "--option", "yfm_keys=title,summary,alt,caption",
]  # fmt: skip
_LANGUAGES = {"zh_CN": "zh-CN", "es": "es-PE", "hu": "hu"}

_Update = Callable[[Path, str, str], bytes]
"""Updates the catalog of a language in a folder to an article's text; returns the file."""


def measure_diffs() -> Table:
    """Return the changed lines of each tool, for the catalogs of all languages together."""
    before = _long_article()
    after = _with_paragraph(before)
    messages = len(_template(before).messages)
    tools: dict[str, tuple[_Update, str]] = {
        "translate-pipeline": (_ours, ""),
        "msgmerge --previous": (_msgmerge, "gettext" if not shutil.which("msgmerge") else ""),
        "po4a-updatepo": (_po4a, "po4a" if not shutil.which(_PO4A[0]) else ""),
    }
    rows = [
        (name, *_row(update, before, after))
        for name, (update, missing) in tools.items()
        if not missing
    ]
    notes = tuple(
        f"{name} is missing; install it with: apt-get install {missing}"
        for name, (_, missing) in tools.items()
        if missing
    )
    return Table(
        f"One added paragraph in an article of {messages} messages: changed lines in "
        f"{len(_LANGUAGES)} catalogs",
        ("", "added", "removed", "of the paragraph", "elsewhere"),
        tuple(rows),
        notes,
    )


def _long_article() -> str:
    """Return the first generated articles as one of enough messages."""
    text, number = article_text(0), 0
    while len(_template(text).messages) < _LEAST_MESSAGES:
        number += 1
        text += "\n" + article_text(number).partition("\n---\n\n")[2].partition("\n[^1]:")[0]
    return text


def _with_paragraph(text: str) -> str:
    blocks = text.split("\n\n")
    middle = next(n for n in range(len(blocks) // 2, len(blocks)) if blocks[n].startswith("#"))
    blocks.insert(middle, _ADDED)
    return "\n\n".join(blocks)


def _row(update: _Update, before: str, after: str) -> tuple[str, ...]:
    added = removed = own = 0
    for language in _LANGUAGES:
        with tempfile.TemporaryDirectory() as name:
            _translate_all(Path(name), language, update, before)
            # Once more, so that the tool has the file in its own form.
            old = update(Path(name), language, before).decode().splitlines()
            new = update(Path(name), language, after).decode().splitlines()
        changes = [line for line in difflib.ndiff(old, new) if line[:2] in ("+ ", "- ")]
        added += sum(line.startswith("+") for line in changes)
        removed += sum(line.startswith("-") for line in changes)
        own += _size_of_own_entry(new)
    return str(added), str(removed), str(own), str(added + removed - own)


def _size_of_own_entry(lines: list[str]) -> int:
    """Return how many lines the entry of the added paragraph has, with the blank line."""
    entry = next(each for each in "\n".join(lines).split("\n\n") if _ADDED[:40] in each)
    return entry.count("\n") + 2


def _translate_all(folder: Path, language: str, update: _Update, text: str) -> None:
    """Let a tool make its own catalog of an article, and translate every message of it."""
    path = folder / f"{language}.po"
    catalog = parse_catalog(update(folder, language, text), path=str(path))
    messages = tuple(
        replace(m, msgstr=(translate(m.msgid),), flags=_ready(m.flags), raw=None)
        for m in catalog.messages
    )
    path.write_bytes(serialize_catalog(replace(catalog, messages=messages)))


def _ready(flags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(flag for flag in flags if flag != "fuzzy")


def _template(text: str) -> Catalog:
    document = parse_article(text, path=_PATH)
    return make_template([document], issue="2026-05", title="News", date="2026-05-01")


def _ours(folder: Path, language: str, text: str) -> bytes:
    path, template = folder / f"{language}.po", _template(text)
    if path.exists():
        old = parse_catalog(path.read_bytes(), path=str(path))
    else:
        old = new_catalog(template, Language(language, _LANGUAGES[language]))
    path.write_bytes(serialize_catalog(update_catalog(old, template).catalog))
    return path.read_bytes()


def _msgmerge(folder: Path, language: str, text: str) -> bytes:
    path = folder / f"{language}.po"
    if not path.exists():
        return _ours(folder, language, text)
    (folder / "new.pot").write_bytes(serialize_catalog(_template(text)))
    command = ["msgmerge", "--quiet", "--previous", "--update", "--backup=none", path.name]
    run_children([[*command, "new.pot"]], folder)
    return path.read_bytes()


def _po4a(folder: Path, language: str, text: str) -> bytes:
    (folder / "article.md").write_text(text, encoding="utf-8")
    path = folder / f"{language}.po"
    run_children([[*_PO4A, "--master", "article.md", "--po", path.name]], folder)
    return path.read_bytes()
