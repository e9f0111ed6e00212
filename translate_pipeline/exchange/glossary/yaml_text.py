"""New entries and decisions as text of glossary.yaml, in the manner of that file."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from translate_pipeline.exchange.glossary.new_entries import NewEntry
from translate_pipeline.model.glossary import Term, TermStatus

__all__ = ["decision_line", "entry_lines"]

# Words that YAML takes as they stand, in flow style too; all others are quoted.
_PLAIN = re.compile(r"[^\W\d_](?:[\w'’ -]*\w)?")
# Of YAML 1.1 and 1.2: words that would not stay text everywhere.
_NO_TEXT = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])
# JSON leaves them as they are; to YAML they are line breaks, or no characters at all.
_TO_ESCAPE = re.compile("[\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def entry_lines(entry: NewEntry, *, source: str, by: str) -> Iterator[str]:
    """Yield the lines of a draft, as an item of ``entries``.

    Args:
        entry: The draft.
        source: Code of the source language.
        by: Where its terms were seen.
    """
    guess = "" if entry.is_kind_told else "  # a guess: the file does not say it"
    name, *forms = map(_scalar, entry.names)
    further = f", forms: [{', '.join(forms)}]" if forms else ""
    yield f"  - id: {_scalar(entry.id)}"
    yield f"    kind: {_scalar(entry.kind)}{guess}"
    yield f"    {_scalar(source)}: {{name: {name}{further}}}"
    yield "    terms:"
    for code, terms in entry.terms.items():
        yield decision_line(code, terms)
    yield "    status: draft"
    if entry.note:
        yield f"    note: {_scalar(entry.note)}"
    yield "    evidence:"
    for code, terms in entry.terms.items():
        seen = {"lang": code, "form": terms[0].form, "by": by}
        yield f"      - {_mapping(seen)}"


def decision_line(code: str, terms: Sequence[Term]) -> str:
    """Return the line of a decision in an entry's ``terms``.

    Args:
        code: Code of the language, as the glossary spells it.
        terms: Its terms, the preferred one first.

    Example:
        >>> decision_line("hu", [Term("Jame"), Term("Yame", TermStatus.FORBIDDEN, "English")])
        '      hu: {preferred: Jame, forbidden: [{form: Yame, why: English}]}'
    """
    parts = [f"preferred: {_scalar(terms[0].form)}"]
    admitted = [term for term in terms[1:] if term.status is TermStatus.ADMITTED]
    if admitted:
        parts.append(f"admitted: [{', '.join(_scalar(term.form) for term in admitted)}]")
    forbidden = [term for term in terms if term.status is TermStatus.FORBIDDEN]
    if forbidden:
        parts.append(f"forbidden: [{', '.join(_forbidden(forbidden))}]")
    return f"      {_scalar(code)}: {{{', '.join(parts)}}}"


def _forbidden(terms: Iterable[Term]) -> Iterator[str]:
    for term in terms:
        yield _mapping({"form": term.form, "why": term.why} if term.why else {"form": term.form})


def _mapping(values: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {_scalar(value)}" for key, value in values.items()) + "}"


def _scalar(text: str) -> str:
    """Return a text as YAML, quoted where it needs to be."""
    if _PLAIN.fullmatch(text) and text.isprintable() and text.lower() not in _NO_TEXT:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _TO_ESCAPE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)
