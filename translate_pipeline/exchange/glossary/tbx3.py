"""Write TBX 3 (ISO 30042:2019), dialect TBX-Basic, style DCA.

Source: the public schema and rules of the dialect TBX-Basic. It has no word for "forbidden", and
none for "not to be translated".
"""

from collections.abc import Iterator, Sequence

from translate_pipeline.exchange.glossary.concepts import Concept, is_id
from translate_pipeline.exchange.glossary.tbx_text import ORIGIN, STATUSES, element
from translate_pipeline.model.locales import Language

__all__ = ["write_tbx3"]

_HEAD = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="%s" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader>
<fileDesc><sourceDesc><p>{ORIGIN}</p></sourceDesc></fileDesc>
</tbxHeader>
<text>
<body>
"""
_TAIL = "</body>\n</text>\n</tbx>\n"


def write_tbx3(concepts: Sequence[Concept], *, source: Language) -> bytes:
    """Return concepts as a TBX 3 file.

    Args:
        concepts: What to write, in this order; the standard wants one at least.
        source: Language of the source terms.
    """
    lines = (line for concept in concepts for line in _concept_lines(concept))
    return "".join([_HEAD % source.tag, *lines, _TAIL]).encode()


def _concept_lines(concept: Concept) -> Iterator[str]:
    yield f'<conceptEntry id="{concept.id}">\n' if is_id(concept.id) else "<conceptEntry>\n"
    yield element("descrip", concept.kind, type="subjectField")
    yield element("note", concept.note)
    for tag, terms in concept.terms.items():
        yield f'<langSec xml:lang="{tag}">\n'
        for term in terms:
            yield "<termSec>\n" + element("term", term.form)
            yield element("termNote", STATUSES[term.status], type="administrativeStatus")
            yield element("note", term.why) + "</termSec>\n"
        yield "</langSec>\n"
    yield "</conceptEntry>\n"
