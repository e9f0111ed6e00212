"""Take the translations of another tool's file into the memory of a project."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from translate_pipeline.catalogs import read_compendium
from translate_pipeline.errors import CatalogError, ExchangeError, UsageError
from translate_pipeline.exchange.tmx import TOOL, read_tmx, write_tmx
from translate_pipeline.exchange.tmx_languages import target_rank
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair
from translate_pipeline.pipeline.files import read_bytes, write_on_change
from translate_pipeline.pipeline.memory.files import MemoryFile, memory_path
from translate_pipeline.pipeline.project import Project

__all__ = ["Import", "import_memory"]

_DECLARED_LANGUAGE = re.compile(rb'^"Language: *([A-Za-z][A-Za-z_@-]*) *\\n"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Import:
    """What an import did for one language."""

    language: str
    """Language as the configuration spells it."""

    path: str
    """The project's memory of the language, as messages show it."""

    taken: int
    """Pairs that are new in it."""

    known: int
    """Pairs that it had already, or that the file holds twice."""

    left_out: Mapping[str, int]
    """How many were not taken, by the reason."""


def import_memory(project: Project, path: Path, language: Language | None) -> tuple[Import, ...]:
    """Add the pairs of a TMX or PO file to ``locales/<language>/memory.tmx``.

    What stands there stays, in its order; new pairs follow in the order of the file.

    Args:
        project: The project.
        path: The file.
        language: The language to take; None for all of the project's that a TMX file has.

    Raises:
        UsageError: The file is in no format that is understood, or the language is missing.
        ExchangeError: A TMX file cannot be read, or has none of the languages.
        CatalogError: A PO file cannot be read.
    """
    shown = project.shown(path)
    if path.exists() and not path.is_file():
        raise UsageError("this is no file", path=shown, advice="name a file")
    kind = path.suffix.lower()
    if kind == ".tmx":
        data = read_bytes(path, shown, ExchangeError)
        found = _read_tmx(project, data, shown, language)
    elif kind == ".po":
        found = _read_po(path, shown, language)
    else:
        raise UsageError(
            f"'{path.name}' is in no format for translations",
            advice="expected a file ending in .tmx or .po",
        )
    # All of them are read before one is written: a damaged memory stops the import as a whole.
    # The parenthesis makes a file's name sort behind the ids of issues, whose pairs come first.
    merged = [
        _merged(project, each, pairs, left_out, origin=f"({path.name})")
        for each, (pairs, left_out) in found.items()
    ]
    for outcome, data in merged:
        if outcome.taken:
            write_on_change(project.root / outcome.path, data, outcome.path)
    return tuple(outcome for outcome, _ in merged)


_Found = dict[Language, tuple[Iterable[Pair], Counter[str]]]


def _read_tmx(project: Project, data: bytes, shown: str, language: Language | None) -> _Found:
    source = project.options.source_language
    targets = (language,) if language else project.options.languages
    content = read_tmx(data, path=shown, source=source, targets=targets)
    found: _Found = {}
    for target in targets:
        pairs, blank = content.pairs[target], content.blank[target]
        if pairs or blank:
            missing = content.missing[target]
            reasons = {"empty": blank, f"not in {source.code} and {target.code}": missing}
            found[target] = (pairs, Counter(reasons))
    if not found:
        wanted = ", ".join(target.code for target in targets)
        has = ", ".join(tag for tag in content.tags if tag) or "none"
        raise ExchangeError(
            f"no text in {source.code} with a translation into {wanted}",
            path=shown,
            advice=f"its languages are: {has}",
        )
    return found


def _read_po(path: Path, shown: str, language: Language | None) -> _Found:
    if language is None:
        raise UsageError(
            "a PO file does not say for sure which language it is in",
            path=shown,
            advice="name it with '--to', such as '--to hu'",
        )
    data = read_bytes(path, shown, CatalogError)
    declared = _DECLARED_LANGUAGE.search(data)
    if declared and not target_rank(declared[1].decode(), language):
        raise UsageError(
            f"its header says that it is in '{declared[1].decode()}'",
            path=shown,
            advice="name that language with '--to', or correct the header",
        )
    left_out: Counter[str] = Counter()
    messages = read_compendium(data, path=shown)
    return {language: (list(_message_pairs(messages, left_out)), left_out)}


def _message_pairs(messages: Iterable[Message], left_out: Counter[str]) -> Iterator[Pair]:
    """Yield the pairs of messages, obsolete ones too; note why others are left out."""
    for message in messages:
        if message.msgid_plural is not None:
            left_out["with plural forms"] += 1
        elif message.is_fuzzy:
            left_out["fuzzy"] += 1
        elif not message.msgid.strip() or not message.has_translation:
            left_out["empty"] += 1
        else:
            yield Pair(message.msgid, message.msgstr[0], message.msgctxt, message.role)


def _merged(
    project: Project,
    language: Language,
    pairs: Iterable[Pair],
    left_out: Counter[str],
    *,
    origin: str,
) -> tuple[Import, bytes]:
    """Return what an import does to the memory of a language, and that memory's new bytes."""
    path = memory_path(project, language)
    source = project.options.source_language
    file = MemoryFile(path, project.shown(path), language, source)
    memory = list(_own_pairs(file))
    known = {shape for pair in memory for shape in _shapes(pair)}
    taken = doubled = 0
    for pair in pairs:
        fresh = _trimmed(pair, origin)
        if fresh.source == fresh.target:
            left_out["equal to the source"] += 1
        elif fresh._replace(origin="") in known:
            doubled += 1
        else:
            taken += 1
            memory.append(fresh)
            known.update(_shapes(fresh))
    data = write_tmx({language: memory}, source=source)
    reasons = {reason: number for reason, number in left_out.items() if number}
    return Import(language.code, file.shown, taken, doubled, reasons), data


def _own_pairs(file: MemoryFile) -> tuple[Pair, ...]:
    """Return the pairs of the project's memory.

    Raises:
        ExchangeError: It is damaged, or another program's: writing it anew would lose what we
            do not keep.
    """
    if not file.path.exists():
        return ()
    content = file.parse_tmx(file.read())
    if content.tool != TOOL:
        raise ExchangeError(
            f"this file was made by '{content.tool}'",
            path=file.shown,
            advice="move it out of the folder, import it, then repeat this import",
        )
    return content.pairs[file.language]


def _shapes(pair: Pair) -> Iterator[Pair]:
    """Yield what is no news once a pair is known: itself, and itself with less about it."""
    yield pair._replace(origin="")
    yield Pair(pair.source, pair.target, pair.context)


def _trimmed(pair: Pair, origin: str) -> Pair:
    """Return a pair with an origin; no text of ours has white space at its ends."""
    return pair._replace(
        source=pair.source.strip(), target=pair.target.strip(), origin=pair.origin or origin
    )
