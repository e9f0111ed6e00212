"""When a careful translator ends a text with another mark than its author did."""

import re

__all__ = [
    "announces",
    "asks_at_end",
    "has_sentence_within",
    "has_verb",
    "is_caption",
    "is_fragment",
    "is_heading",
    "is_instruction",
    "may_ask",
    "starts_small",
]

_LONGEST_HEADING = 8
_SURELY_HEADING = 6
_LONGEST_NOUN = 14
_LONGEST_TITLE = 16
_LONGEST_CAPTION = 10
_SHORTEST_SENTENCE = 4
_ASKS = re.compile(
    r"\b(?:how|what|why|where|when|who|whose|which|whether)\b"
    r"|^\W*(?:is|are|do|does|did|can|could|have|has|will|would|should|want|need|ready|ever)\b",
    re.IGNORECASE,
)
# How it works. Whether it rains. We wonder who made it.
_ASKS_AT_END = re.compile(
    r"\W*(?:how|what|why|where|who|whose|which|whether)\b|.*\bwonder\b", re.IGNORECASE
)
# Follow the steps below. Please choose one.
_ANNOUNCES = re.compile(
    r"(?:\bbelow|\bthese(?: steps)?|\bas follows|\blike this|\bthis way|\bfor example)\W*$"
    r"|\bthe following\b|^\W*please (?:select|choose)\b",
    re.IGNORECASE,
)
_TITLES = r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)"
_SENTENCE_WITHIN = re.compile(rf"{_TITLES}[.!?][\"”’)\]]*\s+[\"“(\[]?[A-Z]")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should"
    r"|will|would|they|it|he|she|we|you|i|this|that)\b|'s\b|n't\b",
    re.IGNORECASE,
)
# An instruction in a list ends with a stop or without, as the list does.
_INSTRUCTION = re.compile(
    r"[\W_]{0,10}(?:to |if |when |\w{2,12}ly )?(?:add|allow|ask|avoid|ban|block|build|change|check"
    r"|choose|clear|click|close|complete|configure|consider|contact|copy|create|defeat|delete"
    r"|disable|display|drag|edit|enable|ensure|enter|find|get|give|go|hide|install|issue|keep|load"
    r"|make|move|notify|open|pick|place|press|provide|read|remove|rename|repeat|replace|request"
    r"|restart|return|run|save|scroll|search|see|select|send|set|show|specify|start|stop|switch"
    r"|take|tap|toggle|turn|type|update|use|wait|warn)\b",
    re.IGNORECASE,
)
# Such as "How to get there.", a label in the shape of a sentence.
_LABEL = re.compile(r"\W{0,10}(?:how|why|what|where|when)\b", re.IGNORECASE)
_INDEFINITE = re.compile(r"\W*An?\s(?!dozen|few|couple|total|lot|number|group|third|quarter)")
# A sliced orange. A flower covered in dew.
_PARTICIPLE = re.compile(r"^\W*An?\s\w+ed\b|\b\w+ed(?=\s(?:by|from|in|of|on|with)\b)")
# Words that are verbs only, or nearly so: what has one of them is a sentence.
_INFLECTED = re.compile(
    r"\w\wed\b|\b(?:came|went|took|won|grew|made|sang|saw|began|gave|told|said|found|built|brought"
    r"|held|kept|led|(?<!the )(?<![Ff]rom )left|lost|met|paid|ran|rose|sent|sold|spoke|spent"
    r"|stood|taught|thought|wore|wrote|became|chose|drew|fell|flew|got|heard|knew|slept"
    r"|costs|holds|covers|stands|leads|contains|leaves|takes|makes|gives|shows|opens|closes|starts"
    r"|begins|lies|lives|grows|sells|serves|offers|needs|helps|brings|comes|goes|keeps|sits|rises"
    r"|means|says|tells|connects|welcomes|presents|explains|introduces|meets|wins|teaches|joins"
    r"|weighs|measures|lasts|melts|flows|belongs|remains|follows|arrives|attracts|celebrates)\b"
)
_WORD = re.compile(r"[A-Za-zÀ-ɏ][\w'’-]*")
_FIRST = re.compile(r"[\W_]*([^\W_])")
# A bridge that joins two towns
_NOUN_WITH_CLAUSE = re.compile(r"[\W_]*An?\s[^,;]{3,30}?\s(?:that|which|who|where)\s")
_SMALL = (
    "a an the and but or nor of in on at to for from by with as into over under is it its vs via"
    " after before between through than that this"
)
_SMALL_WORDS = frozenset(_SMALL.split())


def may_ask(text: str) -> bool:
    """Return whether an English text without a question mark may become a question."""
    return bool(_ASKS.search(text))


def asks_at_end(text: str) -> bool:
    """Return whether the last sentence of an English text, which ends with a stop, may ask.

    Example:
        >>> [asks_at_end(t) for t in ("How to get there.", "Why not? Tea is good.")]
        [True, False]
    """
    return bool(_ASKS_AT_END.match(_last_sentence(text)))


def announces(text: str) -> bool:
    """Return whether the last sentence of an English text may lead to a list or an example.

    Example:
        >>> [announces(t) for t in ("Follow the steps below.", "Tea is good.")]
        [True, False]
    """
    return bool(_ANNOUNCES.search(_last_sentence(text)))


def _last_sentence(text: str) -> str:
    ends = [found.end() for found in _SENTENCE_WITHIN.finditer(text)]
    return text[ends[-1] - 1 :] if ends else text


def has_sentence_within(text: str) -> bool:
    """Return whether a sentence ends within a text, so that the last stop was but forgotten."""
    return bool(_SENTENCE_WITHIN.search(text))


def is_heading(text: str) -> bool:
    """Return whether an English text without a stop is a heading or a short caption.

    Example:
        >>> [is_heading(t) for t in ("Tea and Rice", "Where it begins", "with a long path")]
        [True, True, False]
    """
    words = _WORD.findall(text)
    if not words or starts_small(text) or len(words) > _LONGEST_TITLE:
        return False
    long_words = [word for word in words[1:] if word.lower() not in _SMALL_WORDS]
    if long_words and all(word[0].isupper() for word in long_words):
        return True
    if not has_verb(text):
        return len(words) <= (_LONGEST_HEADING if ";" in text else _LONGEST_NOUN)
    is_sentence = _VERB.search(text) and not _NOUN_WITH_CLAUSE.match(text)
    longest = _SURELY_HEADING if is_sentence else _LONGEST_HEADING
    return len(words) <= longest


def is_fragment(text: str) -> bool:
    """Return whether an English text without a stop is a few words in small letters."""
    words = _WORD.findall(text)
    return 0 < len(words) <= _LONGEST_HEADING and starts_small(text) and not has_verb(text)


def starts_small(text: str) -> bool:
    """Return whether the first letter or figure of a text is a small letter."""
    first = _FIRST.match(text)
    return first is not None and first[1].islower()


def is_caption(text: str) -> bool:
    """Return whether an English text with a stop has no verb, as captions do, or only asks.

    Example:
        >>> [is_caption(t) for t in ("A cup of tea.", "A cup of tea is served.", "It rains.")]
        [True, False, False]
    """
    if _LABEL.match(text):
        return True
    count = len(text.split())
    if not _INDEFINITE.match(text):
        return count <= _SHORTEST_SENTENCE and not has_verb(text)
    return count <= _LONGEST_CAPTION and not has_verb(_PARTICIPLE.sub("", text))


def has_verb(text: str) -> bool:
    """Return whether an English text has a word that is surely a verb, or a pronoun."""
    return bool(_VERB.search(text) or _INFLECTED.search(text))


def is_instruction(text: str) -> bool:
    """Return whether an English text tells the reader to do something with a program."""
    return bool(_INSTRUCTION.match(text))
