"""Character references such as &amp; and &copy;: whole, and for the same character."""

import html
import re
from collections import Counter
from collections.abc import Iterator
from html.entities import html5
from unicodedata import category

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import read_marks
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["CHANGED_ENTITY"]

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# Those that writers of Markdown know by heart; a longer name comes before its own beginning.
_KNOWN = (
    "nbsp|ensp|emsp|thinsp|shy|zwj|zwnj|amp|lt|gt|quot|apos|copy|reg|trade|deg|middot|hellip|ndash"
    "|mdash|lsquo|rsquo|ldquo|rdquo|laquo|raquo|times|frac12|frac14|frac34|euro|yen|pound|sect"
    "|eacute|aacute|iacute|oacute|uacute|ntilde|ouml|uuml"
)
_DAMAGED = re.compile(
    rf"&amp;(?P<twice>{_KNOWN}|#[0-9]{{2,7}});"
    rf"|(?:[&＆] ?(?P<name>{_KNOWN})(?: ?[;；]|(?!\w*[=;])(?![A-Z])))"
    r"|[&＆] ?[#＃] ?(?P<code>[xX][0-9a-fA-F]{2,6}|[0-9]{2,7})(?: ?[;；]|(?![0-9A-Za-z]))"
    r"|&(?P<unknown>[A-Za-z][a-z0-9]{1,30});"
)
_NAMED = re.compile(rf"&(?:{_KNOWN});")
_SIGNS = frozenset("&＆")
_GENERAL_SYMBOLS = frozenset("<>&")
# What words say just as well, by the character: then nothing is lost.
_SAID = {
    "©": re.compile(r"copyright|\(c\)|derechos|szerzői|jog|版权|著作权", re.IGNORECASE),
    "®": re.compile(r"registrad|bejegyzett|védjegy|注册|商标|\(r\)", re.IGNORECASE),
    "™": re.compile(r"marca|védjegy|商标|\(tm\)", re.IGNORECASE),
}


def _find(pair: Pair) -> Iterator[Problem]:
    if _SIGNS.isdisjoint(pair.target_characters) and "&" not in pair.source_characters:
        return
    source, target = read_marks(pair.source).text, read_marks(pair.target).text
    damaged = [*_damaged(pair.source, target), *_without_sign(source, target)]
    yield from damaged
    if not damaged and "&" in source:
        yield from _changed(source, target)


def _damaged(source: str, text: str) -> Iterator[Problem]:
    """Yield what was an entity and is none any more."""
    known = {found[0] for found in _DAMAGED.finditer(source)}
    for found in _DAMAGED.finditer(text):
        if found[0] in known or _is_whole(found[0]):
            continue
        mended = _mended(found)
        yield Problem(
            f"'{found[0]}' is no character reference and is shown to the reader",
            target_span=found.span(),
            suggestion=mended,
            is_certain=bool(mended),
        )


def _without_sign(source: str, text: str) -> Iterator[Problem]:
    """Yield the names of the source's entities that have lost their sign."""
    for entity in dict.fromkeys(_NAMED.findall(source)):
        if text.count(entity) < source.count(entity):
            name = entity[1:]
            for found in re.finditer(rf"(?<![&＆]){name}", text):
                if name not in source.replace(entity, ""):
                    yield Problem(
                        f"'{name}' is no character reference and is shown to the reader",
                        target_span=found.span(),
                        suggestion=entity,
                        is_certain=True,
                    )
                    break


def _is_whole(entity: str) -> bool:
    return _ENTITY.fullmatch(entity) is not None and (entity[1] == "#" or entity[1:] in html5)


def _mended(found: re.Match[str]) -> str:
    name = found["name"] or found["twice"]
    if name:
        return f"&{name};"
    return f"&#{found['code']};" if found["code"] else ""


def _changed(source: str, target: str) -> Iterator[Problem]:
    """Yield symbols of the source, written as entities, that the translation does not have."""
    entities = {html.unescape(one[0]): one for one in reversed(list(_ENTITY.finditer(source)))}
    own, other = Counter(html.unescape(source)), Counter(html.unescape(target))
    lost = [char for char in entities if _is_symbol(char) and other[char] < own[char]]
    gained = [
        (char, found)
        for found in re.finditer(rf"{_ENTITY.pattern}|[<>]", target)
        if _is_symbol(char := html.unescape(found[0])) and other[char] > own[char]
    ]
    for char, (_, found) in zip(lost, gained, strict=False):
        yield Problem(
            f"expected '{entities[char][0]}', found '{found[0]}'",
            source_span=entities[char].span(),
            target_span=found.span(),
            suggestion=entities[char][0],
        )
    for char in lost[len(gained) :]:
        if char in _SAID and not _SAID[char].search(target):
            yield Problem(
                f"'{entities[char][0]}' is missing",
                source_span=entities[char].span(),
                severity=Severity.WARNING,
            )


def _is_symbol(char: str) -> bool:
    return char in _GENERAL_SYMBOLS or (len(char) == 1 and category(char).startswith("S"))


CHANGED_ENTITY = Check(
    name="changed-entity",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="A character reference such as &amp;amp; is damaged, or stands for another symbol than"
    " in the source; the character itself may be written instead.",
    why="Readers see the code of a character, or a character that means something else.",
    find=_find,
    signs=_SIGNS,
    good=examples(
        zh_CN=[
            ("Tea &amp; Talk", "茶&amp;话"),
            ("Songs &amp; dances", "歌曲与舞蹈"),
            ("&copy; the town office", "© 镇政府"),
            ("Late&nbsp;spring", "晚春"),
        ],
        es=[
            ("Fish &amp; rice", "Pescado &amp; arroz"),
            ("Tea &amp; rice", "Té y arroz"),
            ("A caf&eacute; by the lake", "Un café junto al lago"),
            ("Tom &#38; Ann", "Tom & Ann"),
        ],
        hu=[
            ("Tea &amp; rice", "Tea és rizs"),
            ("&copy; the town office", "A szerzői jog a községházáé"),
            ("Less than &lt; here", "Itt kevesebb, mint < jelenik meg"),
            ("The long&mdash;very long&mdash;road", "A hosszú, nagyon hosszú út"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Tea &amp; Talk", "茶＆amp；话"),
            ("Tea &amp; Talk", "茶& amp;话"),
            ("&copy; the town office", "&reg; 镇政府"),
            ("Late&nbsp;spring", "晚&nsbp;春"),
        ],
        es=[
            ("Rice &amp; beans", "Arroz &lt; frijoles"),
            ("Rice &amp; beans", "Arroz &amp frijoles"),
            ("Old&nbsp;tea", "Té&nbspviejo"),
            ("&copy; the town office", "El municipio"),
        ],
        hu=[
            ("Salt &lt; sugar", "Só &gt; cukor"),
            ("Arts &amp; crafts", "Művészet &copy; kézművesség"),
            ("Arts &amp; crafts", "Művészet &am; kézművesség"),
            ("&copy; the town office", "&copy a községháza"),
        ],
    ),
)
