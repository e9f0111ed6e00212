"""Names: each one of the source has an approved, well-formed term in the translation."""

from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Example, Problem
from translate_pipeline.checks.names import Rendering
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.terminology.nearest import nearest_wrong
from translate_pipeline.glossary.match import TermMatch
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import EntryStatus

__all__ = ["FORBIDDEN_TERM", "ILL_FORMED_TERM", "MISSING_TERM", "MISSING_TYPE_WORD"]


def _find_missing(pair: Pair) -> Iterator[Problem]:
    for rendering in pair.renderings:
        if rendering.found or rendering.is_kept:
            continue
        wrong = nearest_wrong(rendering)
        yield Problem(
            f"expected '{rendering.expected}' for '{_source_text(rendering)}', "
            + (f"found {wrong.words}" if wrong else "found none"),
            source_span=_source_span(rendering),
            target_span=wrong.span if wrong else None,
            suggestion=rendering.expected,
            severity=_severity(rendering),
            subject=rendering.name.entry.id,
        )


def _find_forbidden(pair: Pair) -> Iterator[Problem]:
    for rendering in pair.renderings:
        expected = f"'{rendering.expected}' for '{_source_text(rendering)}'"
        for wrong in rendering.forbidden:
            yield replace(
                _forbidden(pair, wrong, expected),
                source_span=_source_span(rendering),
                suggestion=rendering.expected,
            )
    for wrong in pair.stray_names:
        decision = wrong.entry.decision(pair.languages.target)
        form = decision.preferred.form if decision else ""
        yield replace(_forbidden(pair, wrong, f"'{form}'"), suggestion=form)


def _forbidden(pair: Pair, wrong: TermMatch, expected: str) -> Problem:
    found = pair.target_prose.text[wrong.start : wrong.end]
    reason = f": {wrong.term.why}" if wrong.term.why else ""
    return Problem(
        f"expected {expected}, found '{found}'{reason}",
        target_span=pair.target_prose.span(*wrong.span),
        severity=Severity.INFO if wrong.entry.status is EntryStatus.DRAFT else None,
        subject=wrong.entry.id,
    )


def _find_ill_formed(pair: Pair) -> Iterator[Problem]:
    for rendering in pair.renderings:
        if rendering.approved or rendering.forbidden or not rendering.ill_formed:
            continue
        wrong = rendering.ill_formed[0]
        found = pair.target_prose.text[wrong.start : wrong.end]
        expected = wrong.well_formed or f"a form of '{rendering.expected}'"
        quoted = f"'{expected}'" if wrong.well_formed else expected
        yield Problem(
            f"expected {quoted}, found '{found}'",
            source_span=_source_span(rendering),
            target_span=pair.target_prose.span(*wrong.span),
            suggestion=wrong.well_formed,
            # Without a form that is right for certain it may be a plural or a possessive.
            severity=_severity(rendering) if wrong.well_formed else Severity.INFO,
            subject=rendering.name.entry.id,
        )


def _find_missing_type_word(pair: Pair) -> Iterator[Problem]:
    for rendering in pair.renderings:
        if not rendering.has_type_word or not rendering.approved:
            continue
        if any(match.has_type_word for match in rendering.approved):
            continue
        decision = rendering.name.entry.decision(pair.languages.target)
        if decision is None or rendering.expected == decision.preferred.form:
            continue  # the kind has no type word in this language
        bare = rendering.approved[0]
        yield Problem(
            f"'{_source_text(rendering)}' has a type word, as in '{rendering.expected}'; "
            f"found '{pair.target_prose.text[bare.start : bare.end]}' alone",
            source_span=_source_span(rendering),
            target_span=pair.target_prose.span(*bare.span),
            suggestion=rendering.expected,
            subject=rendering.name.entry.id,
        )


def _source_text(rendering: Rendering) -> str:
    start, end = rendering.name.span
    return rendering.source.text[start:end]


def _source_span(rendering: Rendering) -> tuple[int, int]:
    return rendering.source.span(*rendering.name.span)


def _severity(rendering: Rendering) -> Severity | None:
    return Severity.INFO if rendering.is_draft else None


MISSING_TERM = Check(
    name="missing-term",
    category=Category.TERMINOLOGY,
    severity=Severity.ERROR,
    summary="A name of the glossary stands in the source, and no approved form of it in the"
    " translation.",
    why="The reader cannot tell which place, person or product is meant.",
    find=_find_missing,
    good=(
        Example("Yame City grows tea.", "八女市出产茶叶。", "zh_CN"),
        Example("Yame City grows tea.", "La ciudad de Yame produce té.", "es"),
        Example("Tea is grown in Yame.", "Jaméban teát termelnek.", "hu"),
    ),
    bad=(
        Example("Yame City grows tea.", "该市出产茶叶。", "zh_CN"),
        Example("Kazuno and Sopron", "Kazano y Sopron", "es"),
        Example("Guests from Kazuno", "Vendégek Kazanóból", "hu"),
    ),
)

FORBIDDEN_TERM = Check(
    name="forbidden-term",
    category=Category.TERMINOLOGY,
    severity=Severity.ERROR,
    summary="The translation writes a name in a way that the glossary rules out.",
    why="It was decided that this form is wrong, and why.",
    find=_find_forbidden,
    good=(
        Example("Yame City grows tea.", "Jame városa teát termel.", "hu"),
        Example("Yame grows tea.", "Jame (Yame) teát termel.", "hu"),
    ),
    bad=(
        Example("Tea is grown in Yame.", "Yaméban teát termelnek.", "hu"),
        Example("People in Peru", "Gente del Peru", "es"),
    ),
)

ILL_FORMED_TERM = Check(
    name="ill-formed-term",
    category=Category.TERMINOLOGY,
    severity=Severity.WARNING,
    summary="The translation has the right name, but not as the language inflects or spells it.",
    why="A name with a wrong ending or without its accent reads like a slip of the publisher.",
    find=_find_ill_formed,
    good=(Example("Tea is grown in Yame.", "Jaméban teát termelnek.", "hu"),),
    bad=(Example("Tea is grown in Yame.", "Jameban teát termelnek.", "hu"),),
)

MISSING_TYPE_WORD = Check(
    name="missing-type-word",
    category=Category.TERMINOLOGY,
    severity=Severity.INFO,
    summary="The source says what a place is, such as City, and the translation only names it.",
    why="Who does not know the place may not see whether it is a city or a village.",
    find=_find_missing_type_word,
    good=(Example("Yame City grows tea.", "Jame városában teát termelnek.", "hu"),),
    bad=(Example("Yame City grows tea.", "Jaméban teát termelnek.", "hu"),),
)
