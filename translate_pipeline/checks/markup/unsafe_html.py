"""HTML that runs code or loads pages of others, and that the author did not write."""

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import Mark, read_marks
from translate_pipeline.checks.markup.tags import TRANSLATABLE_ATTRIBUTES, Tag, read_tag
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["UNSAFE_HTML", "find_dangers"]

# HTML standard: elements that run a script, load another document or take in what readers type.
_ELEMENTS = frozenset(
    [
        "applet",
        "base",
        "embed",
        "form",
        "frame",
        "frameset",
        "iframe",
        "link",
        "meta",
        "object",
        "script",
        "style",
    ]
)
_ADDRESSES = frozenset(
    ["action", "background", "data", "formaction", "href", "poster", "src", "srcset", "xlink:href"]
)
_SCHEMES = ("javascript:", "vbscript:", "data:")
# A browser leaves out white space and control characters of an address before it reads it.
_IGNORED = re.compile(r"[\x00-\x20\x7f\xa0\u200b-\u200f\ufeff]+")
_STYLE = re.compile(r"expression\s*\(|url\s*\(|@import|-moz-binding|behavior\s*:", re.IGNORECASE)
# Tags that the Markdown parser leaves alone and a browser, more lenient, may not.
_LOOSE_TAG = re.compile(
    r"<[\s/\x00]*(?P<name>(?:script|iframe|object|embed)(?![\w-]))[^<>]*>?"
    r"|<[A-Za-z][^\s<>/]*[\s/][^<>]*?(?<=[\s/\"'])on[a-z]{3,}\s*=[^<>]*>?",
    re.IGNORECASE,
)
# What there is in an address that runs code, as such or in another spelling.
_SIGNS_IN_ADDRESS = ("script", "data:", "&", "%")
_HINT = re.compile(
    r"script|iframe|object|embed|applet|frame|form|meta|link|base|style|data|\bon\w+\s*=|&#|%",
    re.IGNORECASE,
)


def _find_unsafe(pair: Pair) -> Iterator[Problem]:
    if "<" not in pair.target_characters and "]" not in pair.target_characters:
        return
    for danger in find_dangers(pair.source, pair.target):
        yield Problem(
            f"'{_shortened(danger.text)}' is not in the source and not safe to publish",
            target_span=(danger.start, danger.end),
        )


@lru_cache(maxsize=64)
def find_dangers(source: str, target: str) -> tuple[Mark, ...]:
    """Return the unsafe tags and links of a translation that its source does not have."""
    if not _may_hold_danger(target):
        return ()
    known = {_identity(mark) for mark in _dangers(source)}
    return tuple(mark for mark in _dangers(target) if _identity(mark) not in known)


def _may_hold_danger(target: str) -> bool:
    if "<" in target:
        return _HINT.search(target) is not None
    lower = target.lower()
    return any(sign in lower for sign in _SIGNS_IN_ADDRESS)


def _identity(mark: Mark) -> object:
    """Return what two spellings of one tag have in common; its label may be translated."""
    if mark.kind != "html":
        return mark.text
    tag = read_tag(mark.text)
    kept = tag.attributes.items() if tag.name != "!" else [(mark.text, "")]
    return tag.name, frozenset(item for item in kept if item[0] not in TRANSLATABLE_ATTRIBUTES)


def _dangers(message: str) -> Iterator[Mark]:
    """Yield the unsafe pieces of a message; a closing tag belongs to its opening one."""
    marks = read_marks(message)
    for mark in marks.of("html", "link", "image"):
        if mark.kind == "html":
            tag = read_tag(mark.text)
            if not tag.is_end and _is_unsafe_tag(tag):
                yield mark
        elif _is_unsafe_address(mark.text):
            yield mark
    for found in _LOOSE_TAG.finditer(marks.text):
        if not found[0].startswith("</") and message[found.start() - 1 : found.start()] != "\\":
            yield Mark("html", found[0], *found.span())


def _is_unsafe_tag(tag: Tag) -> bool:
    return tag.name in _ELEMENTS or any(
        name.startswith("on")
        or (name in _ADDRESSES and _is_unsafe_address(value))
        or (name == "style" and _STYLE.search(value) is not None)
        or name == "srcdoc"
        for name, value in tag.attributes.items()
    )


def _is_unsafe_address(address: str) -> bool:
    plain = _IGNORED.sub("", unquote(html.unescape(address))).lower()
    return plain.startswith(_SCHEMES)


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


UNSAFE_HTML = Check(
    name="unsafe-html",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="The translation has a script, a frame, an event handler or a link that runs code, and"
    " the source does not.",
    why="It can do anything in the readers' browsers; no translation needs it.",
    find=_find_unsafe,
    signs=frozenset("<]"),
    good=examples(
        zh_CN=[
            (
                'Say <span lang="ja">こんにちは</span> aloud.',
                '请大声说<span lang="ja">こんにちは</span>。',
            ),
            ("Type `<script>` in the box.", "请在框中输入`<script>`。"),
            (
                'Watch the film: <iframe src="https://example.org/film"></iframe>',
                '观看影片：<iframe src="https://example.org/film"></iframe>',
            ),
            ("Data: [open data](data.md)", "数据：[开放数据](data.md)"),
        ],
        es=[
            ("A *script* for the puppet play", "Un *guion* para el teatro de títeres"),
            ("The tag &lt;script&gt; starts it.", "La etiqueta &lt;script&gt; lo inicia."),
            ("<b>Note:</b> bring water.", "<b>Nota:</b> lleve agua."),
            ("Press `onclick=save()` twice.", "Pulse dos veces `onclick=save()`."),
        ],
        hu=[
            ('Look at <a href="map.md">the map</a>.', 'Nézze meg <a href="map.md">a térképet</a>.'),
            ("The number of guests < 50", "A vendégek száma < 50"),
            (
                'Play it: <button onclick="play()">here</button>',
                'Lejátszás: <button onclick="play()">itt</button>',
            ),
            ("An object, a form and a frame", "Egy tárgy, egy forma és egy keret"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The museum is open.", "博物馆开放。<script>alert(1)</script>"),
            ("See [the map](map.md).", "请看[地图](javascript:alert(1))。"),
            ("<b>New:</b> evening tours", '<b onclick="go()">新增：</b>夜游'),
            ("Tea from the hills", '山里的茶<img src="x" onerror="run()">'),
        ],
        es=[
            ("See [the map](map.md).", "Vea [el mapa](java&#115;cript:alert(1))."),
            ("The shop is open.", "La tienda está abierta.<IFRAME src=//example.net></IFRAME>"),
            (
                '<span class="tea">Tea</span> time',
                '<span class="tea" style="background:url(//example.net/x)">Té</span>',
            ),
            ("Welcome!", '¡Bienvenidos!<meta http-equiv="refresh" content="0;url=//example.net">'),
        ],
        hu=[
            ("The hall is open.", "A csarnok nyitva van.<ScRiPt src=x.js></sCrIpT>"),
            ('<a href="a.md">Rice</a>', '<a href="java\tscript:run()">Rizs</a>'),
            ("See [the film](film.md).", "Lásd: [a film](data:text/html,x)."),
            ("Songs and dances", "Dalok és táncok<object data=x.swf></object>"),
        ],
    ),
)
