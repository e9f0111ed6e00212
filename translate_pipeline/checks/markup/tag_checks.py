"""HTML tags: their attributes, and the order in which they open and close."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import Mark
from translate_pipeline.checks.markup.tag_changes import changed_attributes, compare_tags
from translate_pipeline.checks.markup.tags import read_tag
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["CHANGED_ATTRIBUTE", "MISPLACED_TAG"]


def _find_changed_attribute(pair: Pair) -> Iterator[Problem]:
    if "<" not in pair.source_characters:
        return
    for wanted, found in compare_tags(pair).attributes:
        yield Problem(
            _describe(wanted, found, (pair.languages.source_base, pair.languages.target_base)),
            source_span=(wanted.start, wanted.end),
            target_span=(found.start, found.end),
        )


def _describe(wanted: Mark, found: Mark, languages: tuple[str, str]) -> str:
    tag, other = read_tag(wanted.text), read_tag(found.text)
    name = changed_attributes(tag, other, languages)[0]
    if name not in other.attributes:
        return f"attribute '{_spell(name, tag.attributes[name])}' is missing"
    if name not in tag.attributes:
        return f"attribute '{_spell(name, other.attributes[name])}' is not in the source"
    return f"expected {name} '{tag.attributes[name]}', found '{other.attributes[name]}'"


def _spell(name: str, value: str) -> str:
    return f'{name}="{value}"' if value else name


def _find_misplaced(pair: Pair) -> Iterator[Problem]:
    if "<" not in pair.source_characters:
        return
    for mark in compare_tags(pair).misplaced:
        yield Problem(
            f"HTML tag '{mark.text}' does not {'close' if mark.text[1] == '/' else 'get closed by'}"
            " what it should",
            target_span=(mark.start, mark.end),
        )


CHANGED_ATTRIBUTE = Check(
    name="changed-attribute",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="An HTML tag has another address, class, language or other attribute than in the"
    " source; what readers see of it, such as title and alt, may be translated.",
    why="The picture, the page or the style that it names is not found.",
    find=_find_changed_attribute,
    signs=frozenset("<"),
    good=examples(
        zh_CN=[
            ('<img src="dam.jpg" alt="The dam">', '<img src="dam.jpg" alt="水坝">'),
            ('<a href="/en/tea.html">Tea</a>', '<a href="/zh/tea.html">茶</a>'),
            ('The word <span lang="ja">祭り</span>', '<span lang="ja">祭り</span>一词'),
            ("<span class='old tea'>Tea</span>", '<span class="old  tea">茶</span>'),
        ],
        es=[
            (
                '<a href="tea.md" title="About tea">Tea</a>',
                '<a href="tea.md" title="Sobre el té">Té</a>',
            ),
            ('<span lang="en">Hello</span>', '<span lang="es">Hola</span>'),
            ('<img width="400" src="dam.jpg">', '<img src="dam.jpg" width="400">'),
            ("A line<br>and a line", "Una línea<br />y otra línea"),
        ],
        hu=[
            ('<a href="https://example.org/">Rice</a>', '<a href="https://example.org">Rizs</a>'),
            ('<button aria-label="Close">x</button>', '<button aria-label="Bezárás">x</button>'),
            ('<abbr title="a kind of tea">ST</abbr>', '<abbr title="egy teafajta">ST</abbr>'),
            ("<SPAN ID=a>Rice</SPAN>", '<span id="a">Rizs</span>'),
        ],
    ),
    bad=examples(
        zh_CN=[
            ('<img src="dam.jpg" alt="The dam">', '<img src="水坝.jpg" alt="水坝">'),
            ('<a href="tea.html" class="link">Tea</a>', '<a href="tea.html">茶</a>'),
            ('The word <span lang="ja">祭り</span>', '<span lang="zh">祭り</span>一词'),
            ('<div id="tea">Tea</div>', '<div id="cha">茶</div>'),
        ],
        es=[
            ('The word <span lang="ja">祭り</span>', 'La palabra <span lang="es">祭り</span>'),
            ('<img src="gate.jpg" width="400">', '<img src="gate.jpg" width="40">'),
            ('<a href="tea.html">Tea</a>', '<a href="té.html">Té</a>'),
            ('<p class="note">Tea</p>', '<p class="nota">Té</p>'),
        ],
        hu=[
            (
                '<a href="map.html" class="button">Map</a>',
                '<a href="terkep.html" class="button">Térkép</a>',
            ),
            ('<span lang="ja">ただいま</span>', '<span lang="hu">ただいま</span>'),
            ("<b>Old</b> songs", '<b class="x">Régi</b> dalok'),
            ('<span style="color:red">Stop</span>', '<span style="color:piros">Állj</span>'),
        ],
    ),
)

MISPLACED_TAG = Check(
    name="misplaced-tag",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="HTML tags of the translation overlap or close before they open.",
    why="Browsers guess what was meant, and style the wrong words.",
    find=_find_misplaced,
    signs=frozenset("<"),
    good=examples(
        zh_CN=[
            ("<b>Old <i>tea</i></b>", "<b>老<i>茶</i></b>"),
            ("<u>Tea</u> and <b>rice</b>", "<b>米</b>和<u>茶</u>"),
            ("Spring<br>and <b>fall</b>", "<b>秋</b><br>与春"),
            ("All</b> is well.", "一切</b>都好。"),
        ],
        es=[
            ("<b>Old <i>tea</i></b>", "<b><i>Té</i> viejo</b>"),
            ("<p>Tea<br>rice</p>", "<p>Té<br>arroz</p>"),
            ("<u>Tea</u> and <b>rice</b>", "<b>Arroz</b> y <u>té</u>"),
            ("<sub>a</sub> <sup>b</sup>", "<sup>b</sup> <sub>a</sub>"),
        ],
        hu=[
            ("<b>Old <i>tea</i></b>", "<b>Régi <i>tea</i></b>"),
            ("<ul><li>Rice</li></ul>", "<ul><li>Rizs</li></ul>"),
            ("<b>Tea</b> <i>rice</i>", "<i>rizs</i> <b>tea</b>"),
            ("Wait <b>here", "Itt <b>várjon"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("<b>Old <i>tea</i></b>", "<b>老<i>茶</b></i>"),
            ("<b>Gate</b> of the hill", "</b>山门<b>"),
            ("<u>Tea</u> and <b>rice</b>", "<u>茶<b></u>和米</b>"),
            ("<p><b>Tea</b></p>", "<b><p>茶</b></p>"),
        ],
        es=[
            ("<b>Old <i>tea</i></b>", "<b><i>Té</b> viejo</i>"),
            ("<b>Gate</b> of the hill", "</b>Puerta<b> de la colina"),
            ("<u>Tea</u> and <b>rice</b>", "<u>Té y <b>arroz</u></b>"),
            ("<ul><li>Tea</li></ul>", "<ul><li>Té</ul></li>"),
        ],
        hu=[
            ("<b>Old <i>tea</i></b>", "<b>Régi <i>tea</b></i>"),
            ("<b>Gate</b> of the hill", "</b>A hegy kapuja<b>"),
            ("<p><b>Rice</b></p>", "<p><b>Rizs</p></b>"),
            ("<u>Tea</u> and <b>rice</b>", "<u>Tea és <b>rizs</u></b>"),
        ],
    ),
)
