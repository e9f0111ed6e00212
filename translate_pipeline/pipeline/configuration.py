"""Find a project and read its configuration: as written, then checked, then resolved."""

import difflib
import re
import tomllib
from collections import Counter
from pathlib import Path

from translate_pipeline.errors import ConfigurationError, UsageError
from translate_pipeline.model.findings import Place, Severity
from translate_pipeline.model.locales import Language, same_language
from translate_pipeline.model.options import ExactRule, Options, ParseOptions
from translate_pipeline.model.suppressions import Suppression
from translate_pipeline.pipeline.configuration_tables import (
    AllowTable,
    ChecksTable,
    FrontMatterTable,
    LanguageTable,
    Written,
)
from translate_pipeline.pipeline.files import read_bytes
from translate_pipeline.typed_text import Position, convert_value

__all__ = ["CONFIGURATION_FILE", "find_root", "read_options"]

CONFIGURATION_FILE = "translate-pipeline.toml"
_At = tuple[str | int, ...]
_TABLE = ("tool", "translate-pipeline")
_HEADER = re.compile(r"\s*\[+([^\[\]]+)\]+")
_KEY_PATH = re.compile(r"[^.\[\]]+(?:\[\])*(?:\.[^.\[\]]+(?:\[\])*)*")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*[\w-]+)*)\s*=""")


def find_root(start: Path) -> Path:
    """Return the project that a folder is in: the nearest one upwards with a configuration.

    Raises:
        UsageError: There is none.
    """
    for folder in (start, *start.parents):
        if (folder / CONFIGURATION_FILE).is_file() or _has_table(folder / "pyproject.toml"):
            return folder
    raise UsageError(
        "no newsletter project here or above",
        advice="run 'translate-pipeline init', or name the project with --project",
    )


def _has_table(path: Path) -> bool:
    try:
        return f"[{'.'.join(_TABLE)}" in path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False


def read_options(root: Path) -> Options:
    """Return the configuration of a project.

    Raises:
        ConfigurationError: Not TOML, an unknown key, a wrong value, an unknown language.
    """
    own = root / CONFIGURATION_FILE
    path, prefix = (own, ()) if own.is_file() else (root / "pyproject.toml", _TABLE)
    name = path.name
    text = _text_of(path)
    try:
        table: object = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        place = re.search(r"\(at line (\d+), column (\d+)\)", str(problem))
        raise ConfigurationError(
            f"not valid TOML: {str(problem).split(' (at')[0].lower()}",
            path=name,
            line=int(place[1]) if place else text.count("\n"),
            column=int(place[2]) if place else 0,
            advice="compare it with the documented example",
        ) from problem
    for step in prefix:
        table = table.get(step, {}) if isinstance(table, dict) else {}
    positions = _positions(text, prefix)
    written = convert_value(
        table, Written, path=name, positions=positions, error=ConfigurationError
    )
    return _Resolver(root, name, positions).resolve(written)


def _text_of(path: Path) -> str:
    try:
        return read_bytes(path, path.name, ConfigurationError).decode()
    except UnicodeDecodeError as problem:
        raise ConfigurationError(
            "not UTF-8", path=path.name, advice="save the file as UTF-8"
        ) from problem


def _positions(text: str, prefix: tuple[str, ...]) -> dict[_At, Position]:
    """Return where keys and tables stand; the TOML reader of Python does not tell."""
    found: dict[_At, Position] = {}
    table: tuple[str | int, ...] = ()
    counts: Counter[tuple[str, ...]] = Counter()
    for number, line in enumerate(text.splitlines(), start=1):
        header, key = _HEADER.match(line), _KEY.match(line)
        if header:
            table = steps = _steps(header[1])
            if line.lstrip().startswith("[["):
                table = (*steps, counts[steps])
                counts[steps] += 1
        elif not key:
            continue
        path = table if header else (*table, *_steps(key[1] if key else ""))
        if path[: len(prefix)] == prefix:
            column = len(line) - len(line.lstrip()) + 1
            found.setdefault(path[len(prefix) :], (number, column))
    return found


def _steps(dotted: str) -> tuple[str, ...]:
    return tuple(step.strip().strip("\"'") for step in dotted.split("."))


class _Resolver:
    """Turns what is written into options, and says where a value is wrong."""

    def __init__(self, root: Path, name: str, positions: dict[_At, Position]) -> None:
        self.root = root
        self.name = name
        self.positions = positions

    def resolve(self, written: Written) -> Options:
        tables = written.languages
        if isinstance(tables, list):
            tables = dict.fromkeys(tables, LanguageTable())
        if not tables:
            raise self._error(("languages",), "no languages", "name at least one, such as 'hu'")
        languages = tuple(self._language(code, table) for code, table in tables.items())
        source = self._known(written.source_language, ("source-language",))
        if any(language.base == source and language.code == source for language in languages):
            raise self._error(
                ("languages",), f"'{source}' is the source language", "remove it from 'languages'"
            )
        return Options(
            languages=languages,
            source_language=Language(source, source.replace("_", "-")),
            source=self._inside(("source",), written.source),
            locales=self._inside(("locales",), written.locales),
            glossary=self._inside(("glossary",), written.glossary),
            output=self._inside(("output",), written.output),
            parse=self._parse_options(written.front_matter),
            suppressions=self._suppressions(written.checks, languages),
            baseline=self._inside(("checks", "baseline"), written.checks.baseline),
            exact_rule=self._exact_rule(written.memory.exact),
            fail_on=self._severity(written.thresholds.fail_on),
            min_translated_percent=self._percent(written.thresholds.min_translated_percent),
        )

    def _parse_options(self, table: FrontMatterTable) -> ParseOptions:
        lists = {
            "translate": table.translate,
            "localize": table.localize,
            "replace": table.replace,
        }
        taken: dict[str, str] = {}
        for name, keys in {**lists, "translate-issue": table.translate_issue}.items():
            for key in keys:
                if not _KEY_PATH.fullmatch(key):
                    raise self._error(
                        ("front-matter", name),
                        f"'{key}' leads to no key",
                        "write it as 'title', or 'images[].alt' for all items of a list",
                    )
        for name, keys in lists.items():
            for key in keys:
                if taken.setdefault(key, name) != name:
                    raise self._error(
                        ("front-matter", name),
                        f"'{key}' is in '{taken[key]}' too",
                        "a key has one treatment, so remove it from one of them",
                    )
        return ParseOptions(
            translated_keys=tuple(table.translate),
            localized_keys=tuple(table.localize),
            replaced_keys=tuple(table.replace),
            translated_issue_keys=tuple(table.translate_issue),
        )

    def _language(self, code: str, table: LanguageTable) -> Language:
        at = ("languages", code)
        self._known(code, at)
        locale = table.locale or code.replace("_", "-")
        self._known(locale, (*at, "locale"))
        return Language(code, locale)

    def _known(self, code: str, at: _At) -> str:
        """Return a code that CLDR knows."""
        from babel import Locale, UnknownLocaleError, localedata

        try:
            Locale.parse(code.replace("-", "_"))
        except (UnknownLocaleError, ValueError) as problem:
            names = localedata.locale_identifiers()
            close = difflib.get_close_matches(code.replace("-", "_"), names, n=1)
            advice = (
                f"did you mean '{close[0]}'?" if close else "use a code such as 'hu' or 'zh_CN'"
            )
            raise self._error(at, f"unknown language '{code}'", advice) from problem
        return code

    def _inside(self, at: _At, folder: str) -> str:
        """Return a path that stays in the project."""
        target = (self.root / folder).resolve()
        root = self.root.resolve()
        if not folder or target == root or not target.is_relative_to(root):
            raise self._error(
                at, f"'{folder}' leads out of the project", "use a path below its folder"
            )
        return folder

    def _severity(self, word: str) -> Severity:
        try:
            return {severity.label: severity for severity in Severity}[word]
        except KeyError as problem:
            names = ", ".join(severity.label for severity in Severity)
            raise self._error(
                ("thresholds", "fail-on"), f"unknown severity '{word}'", f"expected one of {names}"
            ) from problem

    def _suppressions(
        self, table: ChecksTable, languages: tuple[Language, ...]
    ) -> tuple[Suppression, ...]:
        found = list(self._ignored(table.ignore, ("checks", "ignore")))
        for code, own in table.languages.items():
            at: _At = ("checks", "languages", code)
            language = self._target(code, languages, at)
            found += self._ignored(own.ignore, (*at, "ignore"), language)
        for number, allowed in enumerate(table.allow):
            found.append(self._allowed(allowed, languages, ("checks", "allow", number)))
        return tuple(found)

    def _ignored(self, names: list[str], at: _At, language: str = "") -> list[Suppression]:
        return [Suppression(self._check(name, at), self._place(at), language) for name in names]

    def _allowed(self, table: AllowTable, languages: tuple[Language, ...], at: _At) -> Suppression:
        if not table.reason.strip():
            raise self._error((*at, "reason"), "no reason", "say why the finding may stay")
        return Suppression(
            self._check(table.check, (*at, "check")),
            self._place(at),
            self._target(table.language, languages, (*at, "language")) if table.language else "",
            table.issue,
            table.subject,
        )

    def _target(self, code: str, languages: tuple[Language, ...], at: _At) -> str:
        """Return a target language as the configuration spells it among its languages."""
        for language in languages:
            if same_language(language.code, code):
                return language.code
        names = ", ".join(language.code for language in languages)
        raise self._error(at, f"no language '{code}'", f"expected one of {names}")

    def _check(self, name: str, at: _At) -> str:
        from translate_pipeline.checks import known_checks

        try:
            return known_checks([name])[0]
        except UsageError as problem:
            raise self._error(at, problem.message, problem.advice) from problem

    def _exact_rule(self, word: str) -> ExactRule:
        try:
            return ExactRule(word)
        except ValueError as problem:
            names = ", ".join(rule.value for rule in ExactRule)
            raise self._error(
                ("memory", "exact"), f"unknown rule '{word}'", f"expected one of {names}"
            ) from problem

    def _percent(self, value: int) -> int:
        if not 0 <= value <= 100:
            at = ("thresholds", "min-translated-percent")
            raise self._error(at, f"{value} is no percentage", "expected 0 to 100")
        return value

    def _place(self, at: _At) -> Place:
        return Place(self.name, *self._position(at))

    def _position(self, at: _At) -> Position:
        """Return where a key stands, or the nearest table around it."""
        known = (at[:n] for n in range(len(at), 0, -1) if at[:n] in self.positions)
        return self.positions.get(next(known, ()), (0, 0))

    def _error(self, at: _At, message: str, advice: str) -> ConfigurationError:
        line, column = self._position(at)
        return ConfigurationError(message, path=self.name, line=line, column=column, advice=advice)
