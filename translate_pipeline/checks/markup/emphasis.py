"""Emphasis: what the author stressed is what the reader sees stressed."""

import re
from collections import Counter
from collections.abc import Iterator
from math import log

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.marks import read_marks
from translate_pipeline.checks.markup.literal_markup import find_literal
from translate_pipeline.checks.markup.tags import read_tag
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.wording import times
from translate_pipeline.model.findings import Severity

__all__ = ["EMPHASIS_MISMATCH"]

_SIGNS = frozenset("*_~")
_WORDS = {"emphasis": "emphasis", "strong": "strong text", "strikethrough": "struck text"}
_TAGS = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "s": "strikethrough",
    "del": "strikethrough",
}
_QUOTES = '“”„«»《》〈〉「」『』‘’"'
_QUOTE = re.compile(r"[“„«《〈「『‘]|(?<!\w)\"(?=\w)")
# Two stressed words may become one stressed phrase, as long as about as much is stressed.
_SHARE_TOLERANCE = 0.35
_MANY = 4


def _find(pair: Pair) -> Iterator[Problem]:
    if _SIGNS.isdisjoint(pair.source_characters) and _SIGNS.isdisjoint(pair.target_characters):
        return
    if pair.source_marks.kinds(*_WORDS) == pair.target_marks.kinds(*_WORDS) and not (
        "<" in pair.source_characters or "<" in pair.target_characters
    ):
        return
    wanted, found = _count(pair.source), _count(pair.target)
    _strike_out_tags(pair, wanted, found)
    if wanted == found or _is_title_in_chinese(pair, wanted, found) or find_literal(pair):
        return
    yield Problem(_describe(wanted, found), severity=_severity(pair, wanted, found))


def _count(message: str) -> Counter[str]:
    return Counter(mark.kind for mark in read_marks(message).all if mark.kind in _WORDS)


def _strike_out_tags(pair: Pair, wanted: Counter[str], found: Counter[str]) -> None:
    """Take off what the other side says with a tag: <b> for two asterisks."""
    if "<" not in pair.source_characters and "<" not in pair.target_characters:
        return
    tags, others = _count_tags(pair.source), _count_tags(pair.target)
    for kind in _WORDS:
        gained = min(found[kind] - wanted[kind], tags[kind] - others[kind])
        lost = min(wanted[kind] - found[kind], others[kind] - tags[kind])
        found[kind] -= max(gained, 0)
        wanted[kind] -= max(lost, 0)


def _count_tags(message: str) -> Counter[str]:
    tags = (read_tag(mark.text) for mark in read_marks(message).of("html"))
    return Counter(_TAGS[tag.name] for tag in tags if tag.name in _TAGS and not tag.is_end)


def _is_title_in_chinese(pair: Pair, wanted: Counter[str], found: Counter[str]) -> bool:
    """Return whether there are quotation marks or 《》 where the source has italics."""
    lost = wanted["emphasis"] - found["emphasis"]
    is_lost_alone = lost > 0 and all(
        wanted[kind] == found[kind] for kind in ("strong", "strikethrough")
    )
    if pair.languages.target_base != "zh" or not is_lost_alone:
        return False
    return _is_quoted(pair, lost) and not _is_plain_beside(pair, wanted - found)


def _severity(pair: Pair, wanted: Counter[str], found: Counter[str]) -> Severity | None:
    """Return info where a careful translator may have meant it; else None."""
    lost, gained = wanted - found, found - wanted
    if not gained and _is_plain_beside(pair, lost):
        return None
    is_meant = (
        _is_bold_in_chinese(pair, lost, gained)
        or (set(lost) == {"emphasis"} and not gained and _is_dispensable(pair, wanted, found))
        or (not lost and set(gained) == {"emphasis"})
        or (
            not (lost and gained)
            and all(found[kind] for kind in lost)
            and _is_regrouped(pair, wanted, found)
        )
    )
    return Severity.INFO if is_meant else None


def _is_plain_beside(pair: Pair, lost: Counter[str]) -> bool:
    """Return whether words that the author stressed stand there just so, and are not stressed."""
    marks, others = pair.source_marks, pair.target_marks
    stressed = {mark.words.casefold() for mark in others.of(*_WORDS)}
    text = others.text.casefold()
    return any(
        words not in stressed
        and re.search(rf"(?<![\w{_QUOTES}]){re.escape(words)}(?![\w{_QUOTES}])", text, re.ASCII)
        for mark in marks.of(*lost)
        if (words := mark.words.casefold())
        and words not in marks.text.casefold().replace(words, "", 1)
    )


def _is_bold_in_chinese(pair: Pair, lost: Counter[str], gained: Counter[str]) -> bool:
    """Return whether italics became bold, for slanted characters are hard to read."""
    is_chinese = pair.languages.target_base == "zh"
    return is_chinese and set(lost) == {"emphasis"} and set(gained) == {"strong"}


def _is_dispensable(pair: Pair, wanted: Counter[str], found: Counter[str]) -> bool:
    """Return whether italics are lost that a reader does not miss."""
    count = wanted["emphasis"] - found["emphasis"]
    is_one_of_many = count == 1 and wanted["emphasis"] >= _MANY
    return is_one_of_many or _is_quoted(pair, count) or _is_within_strong(pair, count)


def _is_within_strong(pair: Pair, count: int) -> bool:
    """Return whether the passages in bold were in italics, too."""
    marks = read_marks(pair.source)
    within = [
        mark
        for mark in marks.of("emphasis")
        if any(strong.words == mark.words for strong in marks.of("strong"))
    ]
    return len(within) >= count


def _is_quoted(pair: Pair, count: int) -> bool:
    """Return whether quotation marks stand for the italics of titles and foreign words."""
    quotes = len(_QUOTE.findall(pair.target)) - len(_QUOTE.findall(pair.source))
    return quotes >= count


def _is_regrouped(pair: Pair, wanted: Counter[str], found: Counter[str]) -> bool:
    """Return whether as much is stressed in fewer or more passages, longer or shorter ones."""
    own, other = _share(pair.source), _share(pair.target)
    if not own or not other or abs(own - other) > _SHARE_TOLERANCE * max(own, other):
        return False
    # With as much in each passage as before, the share goes with their number.
    times = found.total() / wanted.total()
    return abs(log(other / own)) < abs(log(other / own / times))


def _share(message: str) -> float:
    """Return how much of a message is stressed, from 0 to 1."""
    marks = read_marks(message)
    stressed = sum(len(mark.words) for mark in marks.of(*_WORDS))
    return stressed / max(len(marks.text.strip()), 1)


def _describe(wanted: Counter[str], found: Counter[str]) -> str:
    kinds = [kind for kind in _WORDS if wanted[kind] != found[kind]]
    expected = " and ".join(f"{_WORDS[k]} {times(wanted[k])}" for k in kinds if wanted[k])
    if len(kinds) == 1:
        (kind,) = kinds
        got = f"it {times(found[kind])}" if found[kind] else "none"
        return f"expected {expected or f'no {_WORDS[kind]}'}, found {got}"
    got = " and ".join(f"{_WORDS[k]} {times(found[k])}" for k in kinds if found[k])
    return f"expected {expected or 'none'}, found {got or 'none'}"


EMPHASIS_MISMATCH = Check(
    name="emphasis-mismatch",
    category=Category.MARKUP,
    severity=Severity.WARNING,
    summary="The translation has more or fewer emphasised passages than the source; for titles"
    " and foreign words, quotation marks may stand instead of italics.",
    why="What the author stressed is not what the reader sees stressed.",
    find=_find,
    signs=_SIGNS,
    good=examples(
        zh_CN=[
            ("**Tea** from *the hills*", "*山间*的**茶**"),
            ("The word **furusato** means home.", "**故乡**一词指家。"),
            ("A <b>red</b> gate", "一座**红色**的门"),
            ("The ***old*** road", "***古老的***路"),
        ],
        es=[
            ("**Tea** from *the hills*", "**Té** de *las colinas*"),
            ("Arrive **on time**, please.", "Por favor, llegue **a tiempo**."),
            ("~~Today~~ Tomorrow", "~~Hoy~~ Mañana"),
            ("A __red__ gate", "Una puerta **roja**"),
        ],
        hu=[
            ("**Tea** from *the hills*", "*Dombvidéki* **tea**"),
            ("Their dream was *simple* and **bold**.", "Álmuk **merész** volt, mégis *egyszerű*."),
            ("A **red** gate", "Egy <strong>piros</strong> kapu"),
            ("The _old_ road", "A *régi* út"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Entry is **free**.", "免费入场。"),
            ("They call it *the long night*.", "他们称之为漫漫长夜。"),
            ("Bring **a coat** and **a hat**.", "请带**外套**和帽子。"),
            ("The *Nozomi* train", "希望号列车"),
        ],
        es=[
            ("**Tea** from the hills", "Té de las colinas"),
            ("The word *matsuri* means festival.", "La palabra matsuri significa festival."),
            ("Please arrive **on time**.", "Por favor, llegue *a tiempo*."),
            ("~~Today~~ Tomorrow", "Mañana"),
        ],
        hu=[
            ("*gyokuro* tea", "**gjokuro** tea"),
            ("Entry is **free**.", "A belépés ingyenes."),
            ("They call it *natsukashii*.", "Úgy hívják: nacukasii."),
            ("The hall is open.", "A csarnok **nyitva** van."),
        ],
    ),
)
