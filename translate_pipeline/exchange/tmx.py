"""Translation memories as TMX files: the project's own, and those of other tools.

Format: TMX 1.4b specification (LISA OSCAR, 2005), level 1: our texts are Markdown source, which is
plain text to TMX. A file has one line a ``<tuv>`` or ``<prop>``, so that versions compare well.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from translate_pipeline.exchange.tmx_languages import source_rank, target_rank
from translate_pipeline.exchange.tmx_units import CHARACTER_TYPE, TmxUnit, TmxUnits
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair

__all__ = ["TOOL", "TmxContent", "read_tmx", "write_tmx"]

TOOL = "translate-pipeline"
"""``creationtool`` of the files that ``write_tmx`` makes."""

# The version is that of this form, not of the program: a release must not change users' files.
# OmegaT aligns the sentences of "paragraph" segments; translate-toolkit reads "x-context".
_HEAD = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="{TOOL}" creationtoolversion="1" segtype="paragraph" o-tmf="PO" \
adminlang="en" srclang="%s" datatype="plaintext"/>
<body>
"""
_TAIL = "</body>\n</tmx>\n"
_PROPS = {
    "context": "x-context",
    "role": "x-role",
    "before": "x-before",
    "after": "x-after",
    "origin": "x-origin",
}
# OmegaT's project_save.tmx names neighbours so.
_FOREIGN_PROPS = {"before": "prev", "after": "next"}
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;",
            "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}  # fmt: skip
# XML 1.0, section 2.2: characters that no document may hold, not even as a reference.
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TO_ESCAPE = re.compile('[&<>"\x00-\x1f\ud800-\udfff\ufffe\uffff]')


@dataclass(frozen=True, slots=True)
class TmxContent:
    """What a TMX file holds in the languages asked for."""

    pairs: Mapping[Language, tuple[Pair, ...]]
    """Pairs by language, in the file's order; none has an empty text."""

    blank: Mapping[Language, int]
    """Units by language whose source or translation is white space only."""

    missing: Mapping[Language, int]
    """Units by language that lack it, or the source language."""

    tags: tuple[str, ...]
    """All language tags in the file, as it spells them."""

    tool: str
    """The program that made it; empty if it does not say."""


def write_tmx(pairs: Mapping[Language, Iterable[Pair]], *, source: Language) -> bytes:
    """Return pairs as a TMX file; the same pairs give the same bytes, always.

    Pairs of several languages that differ in nothing but the translation become one unit. A
    character that XML cannot hold is written as a placeholder; in neighbours it is left out.

    Args:
        pairs: Pairs by language; the file keeps their order.
        source: Language of the sources.
    """
    units: dict[tuple[Pair, int], list[tuple[str, str]]] = {}
    for language, members in pairs.items():
        seen: Counter[Pair] = Counter()
        for pair in members:
            bare = pair._replace(target="")
            units.setdefault((bare, seen[bare]), []).append((language.tag, pair.target))
            seen[bare] += 1
    chunks = [_HEAD % source.tag]
    for (pair, _), targets in units.items():
        chunks += _unit_lines(pair, [(source.tag, pair.source), *targets])
    return "".join([*chunks, _TAIL]).encode()


def _unit_lines(pair: Pair, texts: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield "<tu>\n"
    for name, kind in _PROPS.items():
        text = getattr(pair, name)
        if text or (name == "context" and text is not None):
            yield f'<prop type="{kind}">{_escape(_UNHOLDABLE.sub("", text))}</prop>\n'
    for tag, text in texts:
        yield f'<tuv xml:lang="{tag}"><seg>{_escape(text)}</seg></tuv>\n'
    yield "</tu>\n"


def _escape(text: str) -> str:
    return _TO_ESCAPE.sub(_escape_character, text)


def _escape_character(match: re.Match[str]) -> str:
    character = match[0]
    known = _ESCAPES.get(character)
    return known or f'<ph type="{CHARACTER_TYPE}">{ord(character):04X}</ph>'


def read_tmx(
    data: bytes, *, path: str, source: Language, targets: Sequence[Language]
) -> TmxContent:
    """Return the pairs of a TMX file of any version up to 1.4, from any tool.

    Inline codes are left out with what is in them, as the texts of other formats mean nothing in
    Markdown; Markdown's own marks stay. Languages are matched loosely, see ``tmx_languages``.

    Args:
        data: The file.
        path: The file's name, for errors.
        source: Language of the sources.
        targets: Languages of the translations that are wanted.

    Raises:
        ExchangeError: It is no TMX, is damaged, or declares entities.
    """
    pairs: dict[Language, list[Pair]] = {language: [] for language in targets}
    blank, missing = Counter[Language](), Counter[Language]()
    units = TmxUnits(path)
    for unit in units.read(data):
        text = next(iter(_best(unit, [source_rank(tag, source) for tag, _ in unit.texts])), None)
        for language in targets:
            found = _best(unit, [target_rank(tag, language) for tag, _ in unit.texts])
            if text is None or not found:
                missing[language] += 1
                continue
            ready = [target for target in found if text.strip() and target.strip()]
            blank[language] += len(found) - len(ready)
            pairs[language] += [_pair(text, target, unit.props) for target in ready]
    frozen = {language: tuple(found) for language, found in pairs.items()}
    return TmxContent(frozen, blank, missing, tuple(units.tags), units.tool)


def _best(unit: TmxUnit, ranks: Sequence[int]) -> list[str]:
    """Return the texts in the language that fits best; empty if none does."""
    best = max(ranks, default=0)
    return [text for (_, text), rank in zip(unit.texts, ranks, strict=True) if rank == best > 0]


def _pair(source: str, target: str, props: Mapping[str, str]) -> Pair:
    found = {name: props.get(kind, "") for name, kind in _PROPS.items()}
    for name, kind in _FOREIGN_PROPS.items():
        found[name] = found[name] or props.get(kind, "")
    return Pair(
        source,
        target,
        context=props.get(_PROPS["context"]),
        role=found["role"],
        before=found["before"],
        after=found["after"],
        origin=found["origin"],
    )
