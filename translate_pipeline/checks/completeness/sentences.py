"""The sentences of a text: where one ends, with abbreviations and ordinals in mind."""

import re

__all__ = ["split_sentences"]

_CLOSING = "\"'”’»）)\\]』」\ufffc"
# The next sentence may begin with a quote, an opening mark or a figure, never with a small letter.
_END = re.compile(rf"[.!?…]+[{_CLOSING}]*(?=\s+[^\W\d_a-zà-öø-ÿ]|\s+[\d¿¡«“„\"'(]|\s*\Z)"
                  rf"|[。！？]+[{_CLOSING}]*")  # fmt: skip
# A full stop behind these ends no sentence unless it ends the text.
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|approx|ca|cf|no|nos|vol|pp?|fig|mr|mrs|ms|dr|drs|prof|st|mt|mts|ft|jr"
    r"|sr|sra|srta|dra|ud|uds|ej|núm|av|avda|kb|pl|stb|ún|ill|szt|old|id|ifj|özv"
    r"|mfg|gen|gov|rev|hon|capt|lt|col|inc|ltd|co|corp|bros|dept|est|ave|blvd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z]|\d{1,4}|[ivxlc]+)\.$",
    re.IGNORECASE,
)
_LONGEST_ABBREVIATION = 8
_LETTER = re.compile(r"[^\W_]")


def split_sentences(text: str) -> list[str]:
    """Return the sentences of a text in one line, without blanks around them.

    Example:
        >>> split_sentences("Mt. Adatara is near. It is 1,700 m high!")
        ['Mt. Adatara is near.', 'It is 1,700 m high!']
    """
    sentences, start = [], 0
    for mark in _END.finditer(text):
        end = mark.end()
        head = text[max(start, mark.start() - _LONGEST_ABBREVIATION) : mark.start() + 1]
        if mark[0] == "." and text[end:].strip() and _ABBREVIATION.search(head):
            continue
        sentences.append(text[start:end])
        start = end
    sentences.append(text[start:])
    return [sentence.strip() for sentence in sentences if _LETTER.search(sentence)]
