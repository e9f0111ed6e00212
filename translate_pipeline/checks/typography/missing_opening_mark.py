"""Spanish questions and exclamations: a mark at both ends.

Rules: Ortografía de la lengua española (RAE, 2010), 3.4.9: the opening mark stands where the
question or exclamation begins, be it within a sentence; ``¿…!`` and ``¡…?`` are right as well.
"""

import re
from collections.abc import Iterator
from itertools import islice

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import at_most, mend
from translate_pipeline.model.findings import Severity

__all__ = ["MISSING_OPENING_MARK"]

_CLOSING = frozenset("?!⁇⁈⁉‼？！")
# Not "(!)", "?archive", "a=b?c", "«?»", "Y/?".
_MARKS = re.compile(
    r"(?P<opening>[¿¡]+)(?=\s*[^\s»”\"'),.?!])|(?<=[\w\ufffc»”\"'’)\].…%])\s?(?P<closing>[?!⁇⁈⁉‼]+)(?![\w=/:])"
)
_MIRRORED = str.maketrans({"?": "¿", "!": "¡", "⁇": "¿", "‼": "¡", "⁈": "¡¿", "⁉": "¿¡"})
# Where a sentence starts, as far as a stop tells it; the word before tells an abbreviation.
_SENTENCE_END = re.compile(r"(?P<word>\w*)(?P<stop>[.…:;?!])[»”\"')\]]*\s+")
_SHORT_WORD = 4
_NAME_WORDS = 3
# More than any newsletter has; each is looked for in the source.
_MOST_MARKS = 200
_FIRST = re.compile(r"[^\W_]|\ufffc")
_ASKS = re.compile(
    r"[,;:–—]\s+(?=(?:(?:a|con|de|desde|en|hasta|para|por)\s+)?(?:qué|quién(?:es)?|cómo|cuándo|d[óo]nde"
    r"|cuál(?:es)?|cuánt[oa]s?|adónde)\b|verdad\b|no(?=[?]))"
)
_PAIRS = {"»": "«", "”": "“", ")": "(", "]": "[", '"': '"'}
_OTHER_LANGUAGE = re.compile("[őűŐŰ\u3040-\u30ff\u4e00-\u9fff]")


def _find_missing_opening_mark(pair: Pair) -> Iterator[Problem]:
    if pair.target_characters.isdisjoint("?!⁇⁈⁉‼¿¡") or pair.source == pair.target:
        return
    text = pair.target_prose.text
    if not _OTHER_LANGUAGE.search(text):
        yield from at_most(_unpaired(pair, text))


def _unpaired(pair: Pair, text: str) -> Iterator[Problem]:
    """Yield what has no counterpart: a mark that opens closes with one or more of any sort."""
    open_marks: list[re.Match[str]] = []
    done = 0
    for mark in islice(_MARKS.finditer(text), _MOST_MARKS):
        if mark["opening"]:
            if _is_turned(text, mark):
                yield _turned(pair, mark)
                done = mark.end()
                open_marks = open_marks[:-1]
            else:
                open_marks.append(mark)
            continue
        if open_marks:
            open_marks.pop()
        elif not _is_of_source(pair, text, done, mark):
            yield _missing(pair, text, done, mark)
        done = mark.end()
    if open_marks and not _is_told_by_end(pair, text, open_marks[-1]):
        place = open_marks[-1].span("opening")
        found = open_marks[-1]["opening"]
        yield Problem(
            f"'{found}' opens what no '{_closing(found)}' closes",
            target_span=pair.target_prose.span(*place),
        )


def _is_turned(text: str, mark: re.Match[str]) -> bool:
    """Return whether an opening mark stands where a closing one should: behind a word."""
    start, end = mark.span("opening")
    return start > 0 and text[start - 1].isalnum() and text[end : end + 1].isspace()


def _turned(pair: Pair, mark: re.Match[str]) -> Problem:
    found = mark["opening"]
    wanted = _closing(found)
    message = f"expected '{wanted}' behind a word, found '{found}'"
    return mend(pair.target_prose, *mark.span("opening"), message, wanted, is_certain=True)


def _closing(opening: str) -> str:
    return opening.replace("¿", "?").replace("¡", "!")[::-1]


def _is_of_source(pair: Pair, text: str, done: int, mark: re.Match[str]) -> bool:
    """Return whether the mark belongs to a name or a text of another language: Yahoo!

    That is so if the source has the same from the start of the sentence on, or has the same words
    with the mark and goes on behind it.
    """
    if set(mark["closing"]).isdisjoint(pair.source_characters):
        # A statement that ends as a question is reported as that.
        return "?" in mark["closing"]
    source = pair.source_prose.text
    sentence = text[_start(text, done, mark) : mark.end()]
    if " " in sentence and (sentence in source or _ends_as_source(sentence, source)):
        return True
    word = sentence.split()[-1].lstrip("«“\"'(*")
    if word.isupper() and word in source:
        return True
    pattern = rf"(?<!\w){re.escape(word)}(?=[\s’'»”\")]*(?:[a-z,;:]|[’']s))"
    return word[:1].isupper() and re.search(pattern, source) is not None


def _ends_as_source(sentence: str, source: str) -> bool:
    """Return whether a sentence ends with some words of the source, mark and all: Oh My Tea!"""
    last = sentence.rsplit(maxsplit=_NAME_WORDS)[-_NAME_WORDS:]
    return len(last) == _NAME_WORDS and " ".join(last) in source


def _missing(pair: Pair, text: str, done: int, mark: re.Match[str]) -> Problem:
    start = _start(text, done, mark)
    asked = _ASKS.search(text, start, mark.start()) if "?" in mark["closing"] else None
    clause = text[asked.end() if asked else start : mark.start()]
    start = asked.end() if asked else start
    wanted = mark["closing"][0] if len(set(mark["closing"])) == 1 else mark["closing"][::-1]
    opening = wanted.translate(_MIRRORED)
    return mend(
        pair.target_prose,
        start,
        start + 1,
        f"expected '{opening}' before '{_quote(clause)}', as '{mark['closing']}' ends it",
        opening + text[start],
        is_certain=not re.search(r"[,;:.…–—(«“\"]", clause),
    )


def _start(text: str, done: int, mark: re.Match[str]) -> int:
    """Return where the sentence begins that a closing mark ends."""
    start = done
    for end in _SENTENCE_END.finditer(text, done, mark.start()):
        is_abbreviation = end["stop"] == "." and len(end["word"]) < _SHORT_WORD
        if not is_abbreviation and text[end.end()] not in ")»”":
            start = end.end()
    opening = _PAIRS.get(text[mark.end() : mark.end() + 1], "")
    quoted = text.rfind(opening, start, mark.start()) + 1 if opening else 0
    first = _FIRST.search(text, max(start, quoted), mark.start())
    return first.start() if first else start


def _quote(clause: str) -> str:
    words = clause.split()
    return " ".join(words[:3]) + (" …" if len(words) > 3 else "")


def _is_told_by_end(pair: Pair, text: str, mark: re.Match[str]) -> bool:
    """Return whether another check tells it: the text is cut, or lost the mark at its end."""
    rest = text[mark.end() :]
    return not _SENTENCE_END.search(rest) and pair.source.rstrip(" \"'”’*_)]")[-1:] in _CLOSING


MISSING_OPENING_MARK = Check(
    name="missing-opening-mark",
    category=Category.LOCALE,
    severity=Severity.WARNING,
    summary="A Spanish question or exclamation ends with ? or ! and does not begin with ¿ or ¡, or"
    " the other way round.",
    why="Spanish readers learn only at the end that a sentence was a question.",
    find=_find_missing_opening_mark,
    languages=frozenset({"es"}),
    good=examples(
        es=[
            ("And you, what do you think?", "Y usted, ¿qué piensa?"),
            ("What a night! Will they dance again?!", "¡Qué noche! ¡¿Volverán a bailar?!"),
            ("Did he say “hello!” yesterday?", "¿Dijo «¡hola!» ayer?"),
            ("The band Oh My Tea! played twice (!).", "El grupo Oh My Tea! tocó dos veces (!)."),
            ("You did it, how nice!", "¿Usted lo hizo, qué bien!"),
            ("See https://example.org/?a=b!", "¡Vea https://example.org/?a=b!"),
        ]
    ),
    bad=examples(
        es=[
            ("Where does the river begin?", "Dónde nace el río?"),
            ("And you, what do you think?", "Y usted, qué piensa?"),
            ("They sang. **Would they dance?**", "Cantaron. **Bailarían?**"),
            ("“What a night!” they said.", "«Qué noche!», dijeron."),
            ("Are you ready? Then come.", "¿Está listo. Entonces venga."),
            ("Was it late? It was.", "¿Era tarde¿ Lo era."),
        ]
    ),
)
