"""Placeholders: what a program fills in stays in the text, under its own name."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.markup.placeholder_forms import Placeholder, find_placeholders
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["CHANGED_PLACEHOLDER", "MISSING_PLACEHOLDER"]

_SIGNS = frozenset("{%$")


@dataclass(frozen=True, slots=True)
class _Changes:
    missing: tuple[Placeholder, ...]
    changed: tuple[tuple[Placeholder, Placeholder], ...]
    extra: tuple[Placeholder, ...]


def _find_missing(pair: Pair) -> Iterator[Problem]:
    if not _may_hold(pair.source, pair.source_characters):
        return
    for one in _compare(pair.source, pair.target).missing:
        yield Problem(f"placeholder '{one.text}' is missing", source_span=(one.start, one.end))


def _find_changed(pair: Pair) -> Iterator[Problem]:
    if not _may_hold(pair.target, pair.target_characters):
        return
    changes = _compare(pair.source, pair.target)
    for wanted, found in changes.changed:
        yield Problem(
            f"expected placeholder '{wanted.text}', found '{found.text}'",
            source_span=(wanted.start, wanted.end),
            target_span=(found.start, found.end),
            suggestion=wanted.text,
        )
    for one in changes.extra:
        yield Problem(
            f"placeholder '{one.text}' is not in the source", target_span=(one.start, one.end)
        )


def _may_hold(message: str, characters: frozenset[str]) -> bool:
    return not _SIGNS.isdisjoint(characters) or "[[" in message or "@:" in message


@lru_cache(maxsize=64)
def _compare(source: str, target: str) -> _Changes:
    """Return the placeholders that are not on both sides.

    One with a name may come more or less often: a pronoun stands for a name, or a name again.
    """
    wanted, found = find_placeholders(source), find_placeholders(target)
    own, other = {one.key for one in wanted}, {one.key for one in found}
    missing = {one.key: one for one in wanted if one.key not in other}
    extra = {one.key: one for one in found if one.key not in own}
    changed = tuple(zip(missing.values(), extra.values(), strict=False))
    return _Changes(
        tuple(missing.values())[len(changed) :],
        changed,
        tuple(extra.values())[len(changed) :],
    )


MISSING_PLACEHOLDER = Check(
    name="missing-placeholder",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A placeholder of the source, such as {name}, {{count}} or %s, is not in the"
    " translation.",
    why="The name or number that it stands for is never shown.",
    find=_find_missing,
    signs=_SIGNS | frozenset("[@"),
    good=examples(
        zh_CN=[
            ("Dear {{name}}, welcome!", "{{name}}，您好！欢迎光临！"),
            ("%s and %s", "%s与%s"),
            ("{name} waits for {name}.", "{name}在等候自己。"),
            ("Half the hall is 50% full.", "半个会场坐了50%的人。"),
        ],
        es=[
            ("Hello, {{ name }}!", "¡Hola, {{name}}!"),
            ("Sale: 50 % of all tea", "Oferta: el 50 % de todo el té"),
            ("%(count)s guests from ${town}", "De ${town} llegan %(count)s huéspedes"),
            ("He is 100% sure.", "Está 100% seguro."),
        ],
        hu=[
            ("Saved in {folder}", "Mentve ide: {folder}"),
            ("{0} beside {1}", "{1} mellett: {0}"),
            ("Dear %name%, welcome!", "Kedves %name%! Üdvözöljük!"),
            ("Read [[tea]] today.", "Olvassa el ma: [[tea]]."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Dear {{name}}, welcome!", "您好！欢迎光临！"),
            ("Page %s of the guide", "指南的页面"),
            ("You have {count} letters.", "您有来信。"),
            ("Dear %name%, welcome!", "您好！欢迎光临！"),
        ],
        es=[
            ("Hello, {{name}}!", "¡Hola!"),
            ("You have {count} letters.", "Tiene cartas."),
            ("Page %s of %s", "Página %s"),
            ("Welcome to ${town}", "Bienvenidos al pueblo"),
        ],
        hu=[
            ("Good morning, {{name}}!", "Jó reggelt!"),
            ("Page %d of the guide", "Az útmutató oldala"),
            ("Saved in {folder}", "Mentve a mappába"),
            ("Read [[tea]] today.", "Olvassa el ma."),
        ],
    ),
)

CHANGED_PLACEHOLDER = Check(
    name="changed-placeholder",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A placeholder has another name than in the source, or the source has none.",
    why="The program does not know it: readers see the braces, or nothing at all.",
    find=_find_changed,
    signs=_SIGNS | frozenset("[@"),
    good=examples(
        zh_CN=[
            ("Hello, {name}!", "你好，{name}！"),
            ("Run `{name}` now.", "现在运行`{name}`。"),
            ("%s’s house", "%s的家"),
            ("{{< map >}} The way", "路线{{< map >}}"),
        ],
        es=[
            ("Hello, {name}!", "¡Hola, {name}!"),
            ("%s and %s", "%s y %s"),
            ("A discount of 20% is given", "Se da un descuento del 20% durante el día"),
            ("The price is $5.", "El precio es de $5."),
        ],
        hu=[
            ("Hello, {{name}}!", "Üdvözöljük, {{name}}!"),
            ("%i letters", "%d levél"),
            ("{count:,} pages", "{count} oldal"),
            ("40%-off days", "40%-os napok"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Hello, {name}!", "你好，{姓名}！"),
            ("Updated on %s", "更新于%d"),
            ("{{date}}: closed", "{{日期}}：休馆"),
            ("Hello, friends!", "{name}，你好！"),
        ],
        es=[
            ("Hello, {name}!", "¡Hola, {nombre}!"),
            ("{{date}}: closed", "{{fecha}}: cerrado"),
            ("Welcome to ${town}", "Bienvenidos a ${pueblo}"),
            ("Dear %name%, welcome!", "¡Bienvenido, %nombre%!"),
        ],
        hu=[
            ("Saved in {folder}", "Mentve ide: {mappa}"),
            ("Hello {{user}}!", "Üdvözöljük, {{felhasználó}}!"),
            ("Songs of {town}", "{falu} dalai"),
            ("Read [[tea]] today.", "Olvassa el ma: [[teák]]."),
        ],
    ),
)
