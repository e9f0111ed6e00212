"""One name, one form: a place is not written in two ways within an issue."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from translate_pipeline.checks.base import Category, WholeCheck, examples
from translate_pipeline.checks.names import Rendering
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.wording import times
from translate_pipeline.model.findings import Finding, Severity
from translate_pipeline.model.glossary import Entry, TermStatus

__all__ = ["INCONSISTENT_TERM", "TermUse", "TermUses", "term_uses"]

INCONSISTENT_TERM = WholeCheck(
    name="inconsistent-term",
    category=Category.TERMINOLOGY,
    severity=Severity.WARNING,
    summary="A name is written in two approved forms within one issue; the rarer one is reported.",
    why="Readers take two names for two places.",
    good=(
        examples(zh_CN=[("The Andes are high.", "安第斯山很高。"), ("In the Andes", "在安第斯山")]),
        examples(zh_CN=[("Shochu from Satsuma", "萨摩烧酒"), ("A cup of shochu", "一杯烧酒")]),
        examples(zh_CN=[("The Andes", "安第斯山"), ("Cusco", "库斯科")]),
        examples(zh_CN=[("The Andes", "安第斯山（安第斯）"), ("In the Andes", "在安第斯山")]),
        examples(
            es=[("Guests from Guangzhou", "Huéspedes de Cantón"), ("In Guangzhou", "En Cantón")]
        ),
        examples(
            es=[("Machu Picchu", "Machu Picchu"), ("Near Machu Picchu", "Cerca de Machu Picchu")]
        ),
        examples(
            es=[
                ("Guests from Guangzhou", "Huéspedes de Cantón (Guangzhou)"),
                ("In Guangzhou", "En Cantón"),
            ]
        ),
        examples(
            es=[("In East Asia", "En Asia Oriental"), ("In Central Europe", "En Europa Central")]
        ),
        examples(hu=[("From Guangzhou", "Kantonból"), ("To Guangzhou", "Kantonba")]),
        examples(hu=[("Guangzhou (China)", "Kanton (Kuangcsou)"), ("In Guangzhou", "Kantonban")]),
        examples(hu=[("Gyokuro tea", "Gjokuro tea"), ("A cup of gyokuro", "Egy csésze gjokuro")]),
        examples(hu=[("Yame tea", "Jamei tea"), ("Tea from Sopron", "Soproni tea")]),
    ),
    bad=(
        examples(
            zh_CN=[("The Andes are high.", "安第斯山很高。"), ("In the Andes", "在安第斯山脉")]
        ),
        examples(zh_CN=[("A cup of shochu", "一杯烧酒"), ("A bottle of shochu", "一瓶烧酎")]),
        examples(
            zh_CN=[
                ("A plate of Satsuma-age", "一盘萨摩炸鱼饼"),
                ("Satsuma-age is fried.", "萨摩扬是炸的。"),
            ]
        ),
        examples(
            zh_CN=[
                ("Over the Andes", "越过安第斯"),
                ("Across the Andes", "横跨安第斯山脉"),
                ("The Andes", "安第斯山脉"),
            ]
        ),
        examples(
            es=[("Guests from Guangzhou", "Huéspedes de Cantón"), ("In Guangzhou", "En Guangzhou")]
        ),
        examples(
            es=[("Machu Picchu", "Machu Picchu"), ("Near Machu Picchu", "Cerca de Machupicchu")]
        ),
        examples(
            es=[("In East Asia", "En Asia Oriental"), ("Across East Asia", "Por Asia del Este")]
        ),
        examples(
            es=[
                ("In Central Europe", "En Europa Central"),
                ("Across Central Europe", "Por Centroeuropa"),
            ]
        ),
        examples(hu=[("From Guangzhou", "Kantonból"), ("To Guangzhou", "Kuangcsouba")]),
        examples(hu=[("Gyokuro tea", "Gjokuro tea"), ("A cup of gyokuro", "Egy csésze gyokuro")]),
        examples(
            hu=[
                ("Yame tea is green.", "A jamei tea zöld."),
                ("A cup of Yame tea", "Egy csésze Jame tea"),
            ]
        ),
        examples(
            hu=[
                ("In Guangzhou", "Kantonban"),
                ("Near Guangzhou", "Kanton közelében"),
                ("Guests from Guangzhou", "Vendégek Kuangcsouból"),
            ]
        ),
    ),
)

Where = TypeVar("Where")


class TermUse(NamedTuple):
    """An approved form of a name in one translation."""

    entry: str
    """Id of the glossary entry."""

    name: str
    """The name in the source language."""

    form: str
    """The approved term, in its dictionary form."""

    is_preferred: bool
    """Whether the glossary prefers it."""

    start: int
    """Code point of the msgstr where it starts."""

    end: int
    """Code point of the msgstr where it ends."""


def term_uses(pair: Pair) -> tuple[TermUse, ...]:
    """Return the approved forms that a translation uses for the names of its source."""
    return tuple(_read_uses(pair.renderings))


def _read_uses(renderings: Iterable[Rendering]) -> Iterator[TermUse]:
    for rendering in renderings:
        text = rendering.target.text
        for match in rendering.approved:
            if text[: match.start].rstrip().endswith(("(", "（")):
                continue  # the other form, given to the reader
            yield TermUse(
                match.entry.id,
                match.entry.names[0],
                match.term.form,
                _is_preferred(match.entry, match.term.form),
                *rendering.target.span(*match.span),
            )


def _is_preferred(entry: Entry, form: str) -> bool:
    return any(
        term.form == form and term.status is TermStatus.PREFERRED
        for decision in entry.decisions.values()
        for term in decision.terms
    )


@dataclass(slots=True)
class _Uses(Generic[Where]):
    """How the approved terms of one entry are used."""

    counts: Counter[str] = field(default_factory=Counter)
    first: dict[str, tuple[Where, TermUse]] = field(default_factory=dict)


class TermUses(Generic[Where]):
    """Gathers the approved terms that the messages of a catalog use."""

    def __init__(self) -> None:
        self._by_entry: dict[str, _Uses[Where]] = {}

    def add(self, where: Where, found: Iterable[TermUse]) -> None:
        """Note the names of one message.

        Args:
            where: What tells the message from others; given back with a finding.
            found: Its names.
        """
        for use in found:
            uses = self._by_entry.setdefault(use.entry, _Uses())
            uses.counts[use.form] += 1
            uses.first.setdefault(use.form, (where, use))

    def findings(self) -> Iterator[tuple[Where, Finding]]:
        """Yield a finding for each form of a name but the usual one, where it stands first."""
        for uses in self._by_entry.values():
            usual = max(
                uses.counts, key=lambda form: (uses.counts[form], uses.first[form][1].is_preferred)
            )
            for form, (where, use) in uses.first.items():
                if form != usual:
                    yield where, _build_finding(use, uses.counts, usual)


def _build_finding(use: TermUse, counts: Mapping[str, int], usual: str) -> Finding:
    return Finding(
        check=INCONSISTENT_TERM.name,
        severity=INCONSISTENT_TERM.severity,
        message=f"'{use.name}' is '{usual}' {times(counts[usual])} in this issue, and"
        f" '{use.form}' {times(counts[use.form])}",
        target_span=(use.start, use.end),
        suggestion=usual,
        subject=use.entry,
    )
