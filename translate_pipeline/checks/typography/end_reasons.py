"""When a careful translator ends a text with another mark than its author did."""

import re

__all__ = [
    "has_sentence_within",
    "has_verb",
    "is_caption",
    "is_heading",
    "is_instruction",
    "may_ask",
]

_LONGEST_HEADING = 8
_SURELY_HEADING = 6
_LONGEST_TITLE = 16
_LONGEST_CAPTION = 10
_SHORTEST_SENTENCE = 4
_ASKS = re.compile(
    r"\b(?:how|what|why|where|when|who|whose|which|whether)\b"
    r"|^\W*(?:is|are|do|does|did|can|could|have|has|will|would|should|want|need|ready|ever)\b",
    re.IGNORECASE,
)
_SENTENCE_WITHIN = re.compile(r"[.!?][\"”’)\]]*\s+[\"“(\[]?[A-Z]")
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
# Words that are verbs only, or nearly so: what has one of them is a sentence.
_INFLECTED = re.compile(
    r"\w\wed\b|\b(?:came|went|took|won|grew|made|sang|saw|began|gave|told|said|found|built|brought"
    r"|held|kept|led|left|lost|met|paid|ran|rose|sent|sold|spoke|spent|stood|taught|thought|wore"
    r"|wrote|became|chose|drew|fell|flew|got|heard|knew|slept"
    r"|costs|holds|covers|stands|leads|contains|leaves|takes|makes|gives|shows|opens|closes|starts"
    r"|begins|lies|lives|grows|sells|serves|offers|needs|helps|brings|comes|goes|keeps|sits|rises"
    r"|means|says|tells|connects|welcomes|presents|explains|introduces|meets|wins|teaches|joins"
    r"|weighs|measures|lasts|melts|flows|belongs|remains|follows|arrives|attracts|celebrates)\b"
)
_WORD = re.compile(r"[A-Za-zÀ-ɏ][\w'’-]*")
_SMALL = (
    "a an the and but or nor of in on at to for from by with as into over under is it its vs via"
    " after before between through than that this"
)
_SMALL_WORDS = frozenset(_SMALL.split())


def may_ask(text: str) -> bool:
    """Return whether an English text without a question mark may become a question."""
    return bool(_ASKS.search(text))


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
    if not words or not text.lstrip("\"“'‘(*_ ")[:1].isupper() or len(words) > _LONGEST_TITLE:
        return False
    long_words = [word for word in words[1:] if word.lower() not in _SMALL_WORDS]
    if long_words and all(word[0].isupper() for word in long_words):
        return True
    longest = _SURELY_HEADING if _VERB.search(text) else _LONGEST_HEADING
    return len(words) <= longest


def is_caption(text: str) -> bool:
    """Return whether an English text with a stop has no verb, as captions do, or only asks.

    Example:
        >>> [is_caption(t) for t in ("A cup of tea.", "A cup of tea is served.", "It rains.")]
        [True, False, False]
    """
    if _LABEL.match(text):
        return True
    count = len(text.split())
    is_short = count <= (_LONGEST_CAPTION if _INDEFINITE.match(text) else _SHORTEST_SENTENCE)
    return is_short and not has_verb(text)


def has_verb(text: str) -> bool:
    """Return whether an English text has a word that is surely a verb, or a pronoun."""
    return bool(_VERB.search(text) or _INFLECTED.search(text))


def is_instruction(text: str) -> bool:
    """Return whether an English text tells the reader to do something with a program."""
    return bool(_INSTRUCTION.match(text))
