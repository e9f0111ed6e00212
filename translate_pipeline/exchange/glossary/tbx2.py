"""Write TBX 2, the version that Weblate, OmegaT and translate-toolkit read.

Weblate takes one term a language of a ``<termEntry>``, and a status ``forbidden`` anywhere in it
for the whole: forbidden terms stand in entries of their own, with the same source term.
"""

from collections.abc import Iterator, Mapping, Sequence

from translate_pipeline.exchange.glossary.concepts import Concept, is_id
from translate_pipeline.exchange.glossary.tbx import KEPT_TYPE
from translate_pipeline.exchange.glossary.tbx_text import ORIGIN, STATUSES, element
from translate_pipeline.model.glossary import Term, TermStatus
from translate_pipeline.model.locales import Language

__all__ = ["write_tbx2"]

_HEAD = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="%s">
<martifHeader>
<fileDesc><sourceDesc><p>{ORIGIN}</p></sourceDesc></fileDesc>
<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
</martifHeader>
<text>
<body>
"""
_TAIL = "</body>\n</text>\n</martif>\n"
# Weblate knows this word, and not the standard's.
_STATUSES = {**STATUSES, TermStatus.FORBIDDEN: "forbidden"}


def write_tbx2(concepts: Sequence[Concept], *, source: Language) -> bytes:
    """Return concepts as a TBX 2 file.

    Args:
        concepts: What to write, in this order.
        source: Language of the source terms.
    """
    chunks = [_HEAD % source.tag]
    for concept in concepts:
        approved = {tag: _approved(terms) for tag, terms in concept.terms.items()}
        chunks += _entry_lines(concept, approved)
        for number, terms in enumerate(_forbidden_pairs(concept, source), start=1):
            stray_id = concept.id and f"{concept.id}.not-{number}"
            chunks += _entry_lines(Concept(stray_id, terms, concept.kind), terms)
    return "".join([*chunks, _TAIL]).encode()


def _approved(terms: Sequence[Term]) -> tuple[Term, ...]:
    return tuple(term for term in terms if term.status is not TermStatus.FORBIDDEN)


def _forbidden_pairs(concept: Concept, source: Language) -> Iterator[dict[str, tuple[Term, ...]]]:
    """Yield each forbidden term with the source term that it is wrong for."""
    names = concept.terms.get(source.tag, ())[:1]
    for tag, terms in concept.terms.items():
        for term in terms:
            if term.status is TermStatus.FORBIDDEN:
                yield {source.tag: names, tag: (term,)}


def _entry_lines(concept: Concept, terms: Mapping[str, Sequence[Term]]) -> Iterator[str]:
    yield f'<termEntry id="{concept.id}">\n' if is_id(concept.id) else "<termEntry>\n"
    yield element("descrip", concept.kind, type="subjectField")
    yield element("descrip", "No" if concept.is_kept else "", type=KEPT_TYPE)
    yield element("note", concept.note, from_="translator")
    for tag, found in terms.items():
        if found:
            yield f'<langSet xml:lang="{tag}">\n'
            for term in found:
                yield "<tig>\n" + element("term", term.form)
                yield element("termNote", _STATUSES[term.status], type="administrativeStatus")
                yield element("note", term.why, from_="translator") + "</tig>\n"
            yield "</langSet>\n"
    yield "</termEntry>\n"
