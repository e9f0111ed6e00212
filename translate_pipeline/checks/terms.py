"""Names: each one of the source has an approved form in the translation."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Check, Example, Problem
from translate_pipeline.checks.pair import Pair
from translate_pipeline.glossary.match import TermMatch
from translate_pipeline.glossary.stem import has_term
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import Entry, EntryStatus, TermStatus, Treatment

__all__ = ["FORBIDDEN_TERM", "MISSING_TERM"]


def _find_missing(pair: Pair) -> Iterator[Problem]:
    language = pair.languages.target
    for match in _first_matches(pair):
        entries = (match.entry, *match.rivals)
        if any(_is_rendered(entry, match, pair) for entry in entries):
            continue
        if _forbidden_matches(pair, match):
            continue
        start, end = match.span
        expected = _expected(match, language)
        yield Problem(
            f"expected '{expected}' for '{pair.source_prose.text[start:end]}', found none",
            source_span=pair.source_prose.span(start, end),
            suggestion=expected,
            severity=_severity(match.entry),
        )


def _find_forbidden(pair: Pair) -> Iterator[Problem]:
    for match in _first_matches(pair):
        for wrong in _forbidden_matches(pair, match):
            expected = _expected(match, pair.languages.target)
            found = wrong.term.form
            reason = f": {wrong.term.why}" if wrong.term.why else ""
            yield Problem(
                f"expected '{expected}' for '{match.term.form}', found '{found}'{reason}",
                source_span=pair.source_prose.span(*match.span),
                target_span=pair.target_prose.span(*wrong.span),
                suggestion=expected,
                severity=_severity(match.entry),
            )


def _first_matches(pair: Pair) -> Iterator[TermMatch]:
    """Yield the first source match of each entry that has to be rendered in the language."""
    seen = set()
    for match in pair.source_names:
        entries = (match.entry, *match.rivals)
        if match.entry.id not in seen and all(_is_checked(entry, pair) for entry in entries):
            seen.add(match.entry.id)
            yield match


def _is_checked(entry: Entry, pair: Pair) -> bool:
    if not pair.languages.matchers:
        return False
    treatment = entry.treatment(pair.languages.target)
    if treatment is Treatment.TRANSLATE:
        return entry.decision(pair.languages.target) is not None
    return treatment is Treatment.KEEP


def _is_rendered(entry: Entry, match: TermMatch, pair: Pair) -> bool:
    text = pair.target_prose.text
    if entry.treatment(pair.languages.target) is Treatment.KEEP:
        return any(name in text for name in (match.term.form, *entry.names))
    return has_term(entry, pair.languages.target, text)


def _forbidden_matches(pair: Pair, match: TermMatch) -> list[TermMatch]:
    """Return the forbidden terms of a source match that the translation uses.

    In brackets, beside an approved form, one is the original spelling for the reader.
    """
    entries = (match.entry, *match.rivals)
    ids = {entry.id for entry in entries}
    wrong = [
        found
        for found in pair.target_names
        if found.entry.id in ids and found.term.status is TermStatus.FORBIDDEN
    ]
    if any(_is_rendered(entry, match, pair) for entry in entries):
        text = pair.target_prose.text
        wrong = [found for found in wrong if text[: found.start].rstrip()[-1:] not in ("(", "（")]
    return wrong


def _expected(match: TermMatch, language: str) -> str:
    decision = match.entry.decision(language)
    if decision is None or match.entry.treatment(language) is Treatment.KEEP:
        return match.term.form
    return decision.preferred.form


def _severity(entry: Entry) -> Severity | None:
    return Severity.INFO if entry.status is EntryStatus.DRAFT else None


MISSING_TERM = Check(
    name="missing-term",
    severity=Severity.WARNING,
    summary="A name of the glossary stands in the source, and no approved form of it in the"
    " translation.",
    find=_find_missing,
    good=(
        Example("Yame City grows tea.", "八女市出产茶叶。", "zh_CN"),
        Example("Yame City grows tea.", "La ciudad de Yame produce té.", "es"),
        Example("Yame City grows tea.", "Jaméban teát termelnek.", "hu"),
    ),
    bad=(
        Example("Yame City grows tea.", "该市出产茶叶。", "zh_CN"),
        Example("Kazuno and Sopron", "Kazano y Sopron", "es"),
        Example("Guests from Kazuno", "Vendégek Kazanóból", "hu"),
    ),
)

FORBIDDEN_TERM = Check(
    name="forbidden-term",
    severity=Severity.WARNING,
    summary="The translation writes a name in a way that the glossary rules out.",
    find=_find_forbidden,
    good=(
        Example("Yame City grows tea.", "Jame városa teát termel.", "hu"),
        Example("Yame City grows tea.", "Jame (Yame) teát termel.", "hu"),
    ),
    bad=(
        Example("Yame City grows tea.", "Yaméban teát termelnek.", "hu"),
        Example("People in Peru", "Gente del Peru", "es"),
    ),
)
