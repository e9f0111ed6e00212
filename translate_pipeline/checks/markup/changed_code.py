"""Code, tags and references in whose place the translation has others."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import Mark
from translate_pipeline.checks.markup.code_changes import compare_codes
from translate_pipeline.checks.markup.misspellings import has_gloss, is_misspelled
from translate_pipeline.checks.markup.tag_changes import compare_tags
from translate_pipeline.checks.markup.tags import read_tag
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["CHANGED_CODE"]

_SIGNS = frozenset("`<[{$")
# Words alone, and what says that they are typed or name a file nevertheless.
_LABEL = re.compile(r"[A-Za-z]?[a-z]+(?: [A-Za-z][a-z]*)*")
_COMMAND = re.compile(
    r"\b(?:command|directory|enter|execute|file|folder|hashtag|input|message|password|press|run|say"
    r"|search for|send|tag|text|type|word|write)s?\b[^.!?`]*\Z",
    re.IGNORECASE,
)
# What the reader of a command is to put in.
_VARIABLE_PART = re.compile(r"\"[^\"]*\"|'[^']*'|\*[^*]*\*|<[^<>]*>")


def _find(pair: Pair) -> Iterator[Problem]:
    if _SIGNS.isdisjoint(pair.source_characters):
        return
    for wanted, found in (*compare_codes(pair).changed, *compare_tags(pair).changed):
        yield Problem(
            f"expected {wanted.described}, found '{found.spelled}'",
            source_span=wanted.text_span(pair.source),
            target_span=found.text_span(pair.target),
            suggestion=wanted.replacement_for(found, pair.target),
            severity=Severity.INFO if _is_translatable(wanted, found, pair) else None,
        )


def _is_translatable(wanted: Mark, found: Mark, pair: Pair) -> bool:
    """Return whether it is no mistake that one code stands for another."""
    if wanted.kind == "html":
        return not (read_tag(wanted.text).is_known or read_tag(found.text).is_known)
    if wanted.kind != "code":
        return False
    if is_misspelled(wanted.text, found.text, pair.languages.target_base):
        return False
    own, other = _VARIABLE_PART.sub("", wanted.text), _VARIABLE_PART.sub("", found.text)
    return own == other or _is_label(wanted, pair.source) or has_gloss(wanted.text, found.text)


def _is_label(mark: Mark, source: str) -> bool:
    """Return whether a code span may be the words of a button or a list, which get translated."""
    return _LABEL.fullmatch(mark.text) is not None and not _COMMAND.search(
        source, max(0, mark.start - 40), mark.start
    )


CHANGED_CODE = Check(
    name="changed-code",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A code span, HTML tag, shortcode, formula or footnote reference is another one than in"
    " the source; words in a shortcode may be translated.",
    why="A command, a file or a key works under one name only.",
    find=_find,
    signs=_SIGNS,
    good=examples(
        zh_CN=[
            ("Run `update` before `start`.", "运行`start`之前请先运行`update`。"),
            ('{{< image src="dam.png" alt="The dam" >}}', '{{< image src="dam.png" alt="水坝" >}}'),
            ("The mill[^mill] still turns.", "水车[^mill]仍在转动。"),
            ("The answer is $x + y$.", "答案是$x + y$。"),
        ],
        es=[
            ("Send `JOIN` to the office.", "Envíe `JOIN` a la oficina."),
            ('{{figure src="map.png" title="A map"}}', '{{figure src="map.png" title="Un mapa"}}'),
            ("The mill[^a] and the dam[^b]", "La presa[^b] y el molino[^a]"),
            ("The <b>old</b> and the <i>new</i>", "Lo <i>nuevo</i> y lo <b>viejo</b>"),
        ],
        hu=[
            ("Copy `guide.txt` first.", "Először másolja át a `guide.txt` fájlt."),
            ('{{< video id="mill" >}}', '{{< video  id="mill" >}}'),
            ("The mill[^note] still turns.", "A malom[^note] ma is forog."),
            ("<ul><li>Rice</li></ul>", "<ul><li>Rizs</li></ul>"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Run `update --all` once a week.", "请每周运行一次`update --全部`。"),
            ("The mill[^mill] still turns.", "水车[^dam]仍在转动。"),
            ('{{< video id="mill" >}}', '{{< video id="dam" >}}'),
            ("The <b>gate</b> is open.", "<i>大门</i>开着。"),
        ],
        es=[
            ("Run `update --all` once a week.", "Ejecute `update --todo` una vez por semana."),
            ("The file `guide.txt` holds the rules.", "El archivo `guía.txt` contiene las reglas."),
            ("The mill[^a] still turns.", "El molino[^b] sigue girando."),
            ("The <b>gate</b> is open.", "La <b>puerta<b> está abierta."),
        ],
        hu=[
            ("Send `JOIN` to the office.", "Küldje el a `BELÉP` szót az irodának."),
            ("The mill[^note] still turns.", "A malom[^not] ma is forog."),
            ("The area is $a^2$.", "A terület $a^3$."),
            ('{{< video id="mill" >}}', '{{< video id="malom" >}}'),
        ],
    ),
)
