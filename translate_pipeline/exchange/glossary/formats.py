"""The formats that a glossary can be exchanged in, and what each of them cannot hold."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from translate_pipeline.errors import UsageError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.csv_weblate import read_weblate, write_weblate
from translate_pipeline.exchange.glossary.deepl import read_deepl, write_deepl
from translate_pipeline.exchange.glossary.matecat import read_matecat, write_matecat
from translate_pipeline.exchange.glossary.omegat import read_omegat, write_omegat
from translate_pipeline.exchange.glossary.tbx import read_tbx
from translate_pipeline.exchange.glossary.tbx2 import write_tbx2
from translate_pipeline.exchange.glossary.tbx3 import write_tbx3
from translate_pipeline.model.glossary import TermStatus
from translate_pipeline.model.locales import Language

__all__ = ["FORMATS", "NEVER_HELD", "Format", "choose_format", "left_out"]

_Write = Callable[[Sequence[Concept], Language, Sequence[Language]], bytes]
_Read = Callable[[bytes, str, Language, Sequence[Language]], tuple[Concept, ...]]

NEVER_HELD = (
    "guards",
    "case modes",
    "kanji and kana",
    "codes",
    "part_of",
    "irregular forms",
    "demonyms",
    "inflection",
    "optional names",
    "evidence",
    "draft marks",
)
"""What no format has a place for."""


@dataclass(frozen=True, slots=True)
class Format:
    """One of them."""

    name: str
    """Word for ``--as``."""

    title: str
    """What it is, and whose."""

    suffix: str
    """What the name of a file in it ends in."""

    write: _Write
    """Make a file of concepts."""

    read: _Read
    """Read a file."""

    is_bilingual: bool
    """Whether a file holds one target language only."""

    statuses: frozenset[TermStatus]
    """Sorts of terms that it holds."""

    lacks: tuple[str, ...]
    """What else of a concept it has no place for."""

    sources_once: bool = False
    """Whether a source term stands once in a file."""

    needs_suffix: bool = False
    """Whether the suffix tells the encoding."""


def _bilingual(write: Callable[..., bytes]) -> _Write:
    return lambda concepts, source, targets: write(concepts, source=source, target=targets[0])


def _read_bilingual(read: Callable[..., tuple[Concept, ...]]) -> _Read:
    return lambda data, path, source, targets: read(
        data, path=path, source=source, target=targets[0]
    )


_ALL = frozenset(TermStatus)
_APPROVED = frozenset([TermStatus.PREFERRED, TermStatus.ADMITTED])

FORMATS: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format(
            "tbx",
            "TBX 2, for Weblate, OmegaT and most others",
            ".tbx",
            lambda concepts, source, _: write_tbx2(concepts, source=source),
            lambda data, path, *_: read_tbx(data, path=path),
            is_bilingual=False,
            statuses=_ALL,
            lacks=(),
        ),
        Format(
            "tbx3",
            "TBX 3, ISO 30042:2019",
            ".tbx",
            lambda concepts, source, _: write_tbx3(concepts, source=source),
            lambda data, path, *_: read_tbx(data, path=path),
            is_bilingual=False,
            statuses=_ALL,
            lacks=("names to keep",),
        ),
        Format(
            "weblate",
            "CSV with the columns of Weblate",
            ".csv",
            _bilingual(write_weblate),
            _read_bilingual(read_weblate),
            is_bilingual=True,
            statuses=_APPROVED,
            lacks=("names to keep",),
        ),
        Format(
            "omegat",
            "OmegaT's own, with tabs",
            ".utf8",
            _bilingual(write_omegat),
            _read_bilingual(read_omegat),
            is_bilingual=True,
            statuses=_APPROVED,
            lacks=("ids", "kinds beside a note", "names to keep"),
            needs_suffix=True,
        ),
        Format(
            "deepl",
            "DeepL's CSV",
            ".csv",
            _bilingual(write_deepl),
            _read_bilingual(read_deepl),
            is_bilingual=True,
            statuses=frozenset([TermStatus.PREFERRED]),
            lacks=("ids", "kinds", "notes", "names to keep"),
            sources_once=True,
        ),
        Format(
            "matecat",
            "MateCat's CSV",
            ".csv",
            lambda concepts, source, targets: write_matecat(
                concepts, source=source, targets=targets
            ),
            lambda data, path, source, _: read_matecat(data, path=path, source=source),
            is_bilingual=False,
            statuses=_ALL,
            lacks=("ids", "names to keep"),
        ),
    )
}
"""Formats by name."""


def choose_format(file_name: str, word: str | None) -> Format:
    """Return the format of a file.

    Args:
        file_name: Its name.
        word: What the user calls the format; None if nothing was said.

    Raises:
        UsageError: The name tells nothing, or another format.
    """
    suffix = "." + file_name.rpartition(".")[2].lower()
    if word is None:
        found = [each for each in FORMATS.values() if each.suffix == suffix]
        if not found or suffix == ".csv":
            names = ", ".join(each.name for each in found or FORMATS.values())
            raise UsageError(
                f"'{file_name}' does not tell its format",
                advice=f"name it with '--as': {names}",
            )
        return found[0]
    chosen = FORMATS[word]
    if chosen.needs_suffix and suffix != chosen.suffix:
        raise UsageError(
            f"'{file_name}' is no name for a file of {word}",
            advice=f"end it in '{chosen.suffix}', which says that it is UTF-8",
        )
    return chosen


def left_out(
    form: Format, concepts: Iterable[Concept], source: Language, targets: Iterable[Language]
) -> dict[str, int]:
    """Return how many terms a format has no place for, by what they are."""
    counts = {"forbidden": 0, "admitted": 0, "same source again": 0}
    seen: set[str] = set()
    tags = [target.tag for target in targets]
    for concept in concepts:
        for term in (term for tag in tags for term in concept.terms.get(tag, ())):
            if term.status not in form.statuses:
                counts[term.status.value] += 1
        for name in concept.terms.get(source.tag, ()):
            counts["same source again"] += form.sources_once and name.form in seen
            seen.add(name.form)
    return {what: number for what, number in counts.items() if number}
