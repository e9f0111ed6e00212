"""Words that are written twice in a row by a slip."""

import re
from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.completeness.doubled_text import is_doubled
from translate_pipeline.checks.completeness.repetitions import (
    DOUBLE_HAN,
    INTENSIFIERS,
    ONE_LETTER_WORDS,
    RIGHT_TWICE,
    is_right_in_chinese,
)
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["REPEATED_WORD"]

_DOUBLE = re.compile(r"(?<![\w'’-])([^\W\d_]+)\s{1,3}\1(?![\w'’-])", re.IGNORECASE)
# "very, very", "long, long ago", "Baden-Baden"; "step by step" is not so in other languages.
_SOURCE_DOUBLE = re.compile(r"\b([^\W\d_]+)[\s,;–-]{1,3}\1\b", re.IGNORECASE)
# "nap nap után", "ház ház mellett".
_POSTPOSITION = re.compile(r"\s(?:után|mellett|mögött|ellen|fölött|felett|hátán)\b")

# "ha ha" is a laugh, unless a clause follows.
_CONJUNCTION = re.compile(r"ha\s")
_GOES_ON = re.compile(r"\s[^\W\d_]")


def _find_repeated(pair: Pair) -> Iterator[Problem]:
    text = pair.target_prose.text
    is_chinese = pair.languages.target_base == "zh"
    found = [*(DOUBLE_HAN if is_chinese else _DOUBLE).finditer(text)]
    if not found or _SOURCE_DOUBLE.search(pair.source_prose.text) or is_doubled(pair):
        return
    for match in found:
        # The description of an image, or the words of a link, and those behind it.
        if "](" in pair.target[slice(*pair.target_prose.span(*match.span()))]:
            continue
        severity = _judge(match, pair.languages.target_base)
        if severity:
            yield _build_problem(pair, match, severity)


def _judge(match: re.Match[str], language: str) -> Severity | None:
    """Return how bad a doubled word is; None if it is right."""
    if language == "zh":
        is_right = is_right_in_chinese(match.string, *match.span())
        return None if is_right else Severity.WARNING
    word = match[1]
    is_name_behind = word[0].islower() and match[0][-len(word)].isupper()
    is_letter = len(word) == 1 and (
        word.lower() not in ONE_LETTER_WORDS.get(language, "")
        # "de la A a la Z"
        or (word.isupper() and match.start() > 0)
    )
    is_right = word.lower() in RIGHT_TWICE.get(language, ()) and not (
        _CONJUNCTION.match(match[0]) and _GOES_ON.match(match.string, match.end())
    )
    if is_name_behind or is_letter or is_right:
        return None
    if language == "hu" and _POSTPOSITION.match(match.string, match.end()):
        return None
    is_emphasis = word.lower() in INTENSIFIERS.get(language, ())
    return Severity.INFO if is_emphasis else Severity.WARNING


def _build_problem(pair: Pair, match: re.Match[str], severity: Severity) -> Problem:
    start, end = pair.target_prose.span(*match.span())
    word = match[1] or match[2] if match.re is DOUBLE_HAN else match[1]
    # With markup in between the one word would take it away.
    is_plain = pair.target[start:end] == match[0]
    return Problem(
        f"'{word}' is there twice",
        target_span=(start, end),
        suggestion=word if is_plain else "",
        severity=severity,
    )


REPEATED_WORD = Check(
    name="repeated-word",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="A word stands twice in a row, which neither the language nor the source asks for.",
    why="A slip that readers stumble over.",
    find=_find_repeated,
    good=examples(
        zh_CN=[
            ("They meet every day to learn about each other.", "他们天天见面，为了了解彼此。"),
            ("People say the stones came from the river.", "人们说，石头是一块一块从河里搬来的。"),
            ("The aim of the visit is friendship and peace.", "访问的目的的确是友谊和和平。"),
            ("A delegation from Baden-Baden arrived.", "巴登巴登代表团到了。"),
            ("The pupils looked happy.", "小学生们个个高高兴兴。"),
        ],
        es=[
            ("Little by little, the snow melts.", "Poco a poco, la nieve se derrite."),
            ("Duran Duran played in Kazuno.", "Duran Duran tocó en Kazuno."),
            ("It is a very, very old song.", "Es una canción muy muy antigua."),
            ("We sang. And we danced.", "Cantamos. Y, y esto es lo mejor, bailamos."),
            ("He told us what he knows.", "Nos dijo lo que sabe: que, que él sepa, no hay otro."),
        ],
        hu=[
            ("The one who plants the tree also waters it.", "Az az ember öntözi, aki ülteti."),
            ("They met again and again.", "Újra és újra találkoztak."),
            ("Each village has its own dance.", "Egy-egy falunak saját tánca van."),
            ("Day after day it snowed.", "Nap nap után esett a hó."),
            ("The lake is slowly freezing.", "A tó szép lassan befagy, már-már járható."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The singers thanked the hosts.", "歌手们们感谢了主人。"),
            ("This is the oldest bridge in the valley.", "这是是山谷里最古老的桥。"),
            ("The pupils painted the fence.", "小学生小学生把围墙刷了一遍。"),
            ("We visited the island together.", "我们我们一起去了岛上。"),
        ],
        es=[
            ("The end of the road", "El final del del camino"),
            ("The bridge was rebuilt after the flood.", "El puente se rehízo tras la la riada."),
            ("Children carry red lanterns.", "Los niños llevan faroles faroles rojos."),
            ("The guests went to the school.", "Los invitados fueron a a la escuela."),
        ],
        hu=[
            ("The guests came to the garden.", "A vendégek a a kertbe jöttek."),
            ("Bread and cheese", "Kenyér és és sajt"),
            ("Nobody knows who built it.", "Senki sem tudja, hogy hogy ki építette."),
            ("The bus stops behind the school.", "A busz az iskola mögött mögött áll meg."),
        ],
    ),
)
