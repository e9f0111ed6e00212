"""Run the checks over messages."""

from collections.abc import Collection

from translate_pipeline.checks.base import Check, Problem
from translate_pipeline.checks.numbers.mixed_number_style import decimal_uses
from translate_pipeline.checks.pair import Languages, Pair, base_language
from translate_pipeline.checks.registry import CHECKS, known_checks
from translate_pipeline.checks.report import PairReport
from translate_pipeline.checks.terminology.inconsistent_term import term_uses
from translate_pipeline.glossary.find.forbidden import ForbiddenGate
from translate_pipeline.glossary.inflect.languages import language_of
from translate_pipeline.glossary.match import TermMatcher
from translate_pipeline.glossary.script import approved_characters
from translate_pipeline.model.findings import Finding
from translate_pipeline.model.glossary import Glossary

__all__ = ["PairChecker", "check_pair"]

_DEFAULT_SOURCE = "en"
# Building the finders of a glossary takes longer than a hundred messages do.
_MOST_CHECKERS = 16
# Prose has its signs in a few hundred combinations.
_MOST_PLANS = 4_096


class PairChecker:
    """Checks the messages of one language; built once, used for many.

    Args:
        locale: Language of the translations, in either spelling.
        glossary: Names to check; without one, or without the language in it, none are.
        select: Names of the checks to run; None for all.

    Raises:
        UsageError: A name in ``select`` is no check.
    """

    def __init__(
        self,
        locale: str,
        *,
        glossary: Glossary | None = None,
        select: Collection[str] | None = None,
    ) -> None:
        self._languages = _languages(locale, glossary)
        self._checks = _select(select, self._languages.target_base)
        self._signs = frozenset[str]().union(*(check.signs for check in self._checks))
        self._by_signs: dict[frozenset[str], tuple[Check, ...]] = {}

    def check(self, source: str, target: str, *, max_length: int = 0) -> tuple[Finding, ...]:
        """Return the findings of one message, in the order of the registry.

        Args:
            source: The msgid.
            target: The msgstr; if it is blank, only that is reported.
            max_length: The most code points that the author allows; 0 if there is no limit.
        """
        return self.check_pair(self.pair(source, target, max_length=max_length))

    def report(self, source: str, target: str, *, max_length: int = 0) -> PairReport:
        """Return the findings of one message, and what the checks of a catalog build on.

        Args:
            source: The msgid.
            target: The msgstr.
            max_length: The most code points that the author allows; 0 if there is no limit.
        """
        pair = self.pair(source, target, max_length=max_length)
        return PairReport(self.check_pair(pair), term_uses(pair), decimal_uses(pair))

    def pair(self, source: str, target: str, *, max_length: int = 0) -> Pair:
        """Return a message's two texts, ready to be asked about."""
        return Pair(source, target, self._languages, max_length=max_length)

    def check_pair(self, pair: Pair) -> tuple[Finding, ...]:
        """Return the findings of a pair that ``pair`` made."""
        if not pair.target.strip():
            checks = tuple(check for check in self._checks if check.takes_blank)
        else:
            checks = self._concerned(pair)
        return tuple(
            _build_finding(check, problem) for check in checks for problem in check.find(pair)
        )

    def _concerned(self, pair: Pair) -> tuple[Check, ...]:
        """Return the checks that can report a pair, by the signs that its texts have."""
        signs = self._signs & (pair.source_characters | pair.target_characters)
        checks = self._by_signs.get(signs)
        if checks is None:
            if len(self._by_signs) >= _MOST_PLANS:
                self._by_signs.clear()
            checks = tuple(
                check
                for check in self._checks
                if not check.signs or not check.signs.isdisjoint(signs)
            )
            self._by_signs[signs] = checks
        return checks


_known_checkers: dict[tuple[str, tuple[str, ...] | None], tuple[Glossary | None, PairChecker]] = {}


def check_pair(
    source: str,
    target: str,
    locale: str,
    *,
    glossary: Glossary | None = None,
    select: Collection[str] | None = None,
    max_length: int = 0,
) -> tuple[Finding, ...]:
    """Return the findings of one message.

    The checks of the last few languages and glossaries are kept ready; for many messages, build a
    PairChecker.

    Raises:
        UsageError: A name in ``select`` is no check.

    Example:
        >>> [f.message for f in check_pair("since 1997", "desde 1979", "es")]
        ["expected '1997', found '1979'"]
    """
    names = None if select is None else tuple(select)
    known = _known_checkers.get((locale, names))
    if known is None or known[0] is not glossary:
        if len(_known_checkers) >= _MOST_CHECKERS:
            _known_checkers.clear()
        known = (glossary, PairChecker(locale, glossary=glossary, select=names))
        _known_checkers[locale, names] = known
    return known[1].check(source, target, max_length=max_length)


def _select(names: Collection[str] | None, language: str) -> tuple[Check, ...]:
    """Return the checks that are asked for and made for a language, given by its bare code."""
    wanted = CHECKS if names is None else known_checks(names)
    return tuple(
        check
        for name, check in CHECKS.items()
        if name in wanted and (not check.languages or language in check.languages)
    )


def _languages(locale: str, glossary: Glossary | None) -> Languages:
    source = glossary.source if glossary else _DEFAULT_SOURCE
    codes = (source, *(glossary.targets if glossary else ()), locale)
    known = tuple(sorted({base_language(code) for code in codes}))
    if glossary is None or glossary.language(locale) in (None, source):
        return Languages(source, locale, known)
    matchers = {code: TermMatcher(glossary, code) for code in (source, locale)}
    return Languages(
        source,
        locale,
        known,
        matchers,
        ForbiddenGate(glossary, locale, has_spaces=language_of(locale).HAS_SPACES),
        approved_characters(glossary, locale),
    )


def _build_finding(check: Check, problem: Problem) -> Finding:
    return Finding(
        check=check.name,
        severity=problem.severity or check.severity,
        message=problem.message,
        source_span=problem.source_span,
        target_span=problem.target_span,
        suggestion=problem.suggestion,
        is_certain=problem.is_certain,
        subject=problem.subject,
    )
