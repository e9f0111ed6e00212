"""Read TBX of either version: TBX 2 (martif) and TBX 3 (ISO 30042:2019), DCA and DCT style.

Sources: ISO 30042:2019 and its public dialect TBX-Basic; for the words of TBX 2 that Weblate and
translate-toolkit know beyond them, their documentation. No schema is fetched.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.xml import XmlStream
from translate_pipeline.model.glossary import Term, TermStatus

__all__ = ["FORBIDDEN_ID", "KEPT_TYPE", "read_tbx"]

KEPT_TYPE = "Translation needed"
"""``type`` of the ``<descrip>`` that says, with ``No``, that a term is not translated."""

FORBIDDEN_ID = re.compile(r"(?P<concept>.+)\.not-\d+")
"""Ids of the concepts that ``write_tbx2`` puts forbidden terms into."""

_ADVICE = "export it again as TBX from the program that made it"
_CONCEPTS = frozenset(["termEntry", "conceptEntry"])
_LANGUAGES = frozenset(["langSet", "langSec"])
_TERMS = frozenset(["tig", "ntig", "termSec"])
# Of DCT style; in DCA style and TBX 2 they are the type of a termNote or descrip.
_CATEGORIES = frozenset(["administrativeStatus", "subjectField"])
_TEXTS = frozenset(["term", "termNote", "descrip", "note"]) | _CATEGORIES
# Without what follows the word in the standard's picklist: "-admn-sts".
_STATUSES = {
    **dict.fromkeys(
        ["forbidden", "obsolete", "deprecated", "deprecatedterm", "superseded", "supersededterm",
         "notrecommended"], TermStatus.FORBIDDEN
    ),
    **dict.fromkeys(["admitted", "admittedterm"], TermStatus.ADMITTED),
}  # fmt: skip
_STATUS_END = re.compile(r"-?admn-?sts$")
_ORDER = (TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.FORBIDDEN)


def read_tbx(data: bytes, *, path: str) -> tuple[Concept, ...]:
    """Return the concepts of a TBX file, of any version from 2 and from any tool.

    Args:
        data: The file, in the encoding that it declares.
        path: The file's name, for errors.

    Raises:
        ExchangeError: It is no TBX, is damaged, or declares entities.
    """
    return tuple(_with_forbidden(list(_Reader(path).read(data))))


def _with_forbidden(concepts: Sequence[Concept]) -> Iterator[Concept]:
    """Put forbidden terms that stand in concepts of their own back where they belong."""
    homes = {concept.id for concept in concepts if concept.id}
    strays: dict[str, list[Concept]] = {}
    for concept in concepts:
        match = FORBIDDEN_ID.fullmatch(concept.id)
        if match and match["concept"] in homes:
            strays.setdefault(match["concept"], []).append(concept)
    moved = {concept.id for found in strays.values() for concept in found}
    for concept in concepts:
        if concept.id not in moved or not concept.id:
            yield _merged(concept, strays.get(concept.id, ()))


def _merged(concept: Concept, strays: Sequence[Concept]) -> Concept:
    terms = dict(concept.terms)
    for stray in strays:
        for tag, found in stray.terms.items():
            wrong = [term for term in found if term.status is TermStatus.FORBIDDEN]
            if wrong:
                terms[tag] = (*terms.get(tag, ()), *wrong)
    return Concept(concept.id, terms, concept.kind, concept.note, concept.is_kept, concept.line)


@dataclass(slots=True)
class _Reader:
    """Where in the file we are, and what was read of the concept that we are in."""

    path: str
    stream: XmlStream = field(init=False)
    ready: list[Concept] = field(default_factory=list)
    id: str = ""
    line: int = 0
    terms: dict[str, list[Term]] = field(default_factory=dict)
    kind: str = ""
    notes: list[str] = field(default_factory=list)
    is_kept: bool = False
    tag: str = ""
    is_in_term: bool = False
    form: str = ""
    status: str = ""
    why: list[str] = field(default_factory=list)
    category: str = ""
    text: list[str] | None = None

    def read(self, data: bytes) -> Iterator[Concept]:
        """Yield the concepts of a file."""
        self.stream = XmlStream(
            self.path, ("martif", "tbx"), _ADVICE, self.start, self.end, self.characters
        )
        for _ in self.stream.read(data):
            yield from self.ready
            self.ready.clear()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        if name in _TEXTS:
            self.category = attributes.get("type", name)
            self.text = []
        elif name in _CONCEPTS:
            self.id, self.line = attributes.get("id", ""), self.stream.line
            self.terms, self.kind, self.notes, self.is_kept = {}, "", [], False
        elif name in _LANGUAGES:
            self.tag = attributes.get("xml:lang") or attributes.get("lang", "")
        elif name in _TERMS:
            self.is_in_term, self.form, self.status, self.why = True, "", "", []

    def characters(self, text: str) -> None:
        """Take text."""
        if self.text is not None:
            self.text.append(text)

    def end(self, name: str) -> None:
        """End an element."""
        if name in _TEXTS:
            self.take(name, "".join(self.text or ()).strip())
            self.text = None
        elif name in _TERMS:
            self.end_term()
        elif name in _LANGUAGES:
            self.tag = ""
        elif name in _CONCEPTS:
            terms = {tag: _ordered(found) for tag, found in self.terms.items()}
            note = "\n".join(self.notes)
            self.ready.append(Concept(self.id, terms, self.kind, note, self.is_kept, self.line))

    def take(self, name: str, text: str) -> None:
        """Keep the text of an element where it belongs."""
        if name == "term" and self.is_in_term:
            self.form = " ".join(text.split())
        elif self.category == "administrativeStatus":
            self.status = text
        elif self.category == KEPT_TYPE:
            self.is_kept = text.casefold() == "no"
        elif self.category == "subjectField":
            self.kind = text
        elif self.category in ("note", "definition", "Usage note") and text:
            (self.why if self.is_in_term else self.notes).append(text)

    def end_term(self) -> None:
        """Add the term that was read to its language."""
        self.is_in_term = False
        word = _STATUS_END.sub("", self.status.casefold())
        status = _STATUSES.get(word, TermStatus.PREFERRED)
        if self.form:
            why = "\n".join(self.why)
            self.terms.setdefault(self.tag, []).append(Term(self.form, status, why))


def _ordered(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return terms by status, exactly one of the approved ones preferred."""
    found = sorted(terms, key=lambda term: _ORDER.index(term.status))
    is_first = True
    ordered = []
    for term in found:
        if term.status is not TermStatus.FORBIDDEN:
            status = TermStatus.PREFERRED if is_first else TermStatus.ADMITTED
            term = Term(term.form, status, term.why)
            is_first = False
        ordered.append(term)
    return tuple(ordered)
