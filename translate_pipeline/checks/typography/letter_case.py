"""Capital letters: a sentence starts with one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.typography.places import LOWER, UPPER, mend
from translate_pipeline.model.findings import Severity

__all__ = ["LETTER_CASE"]

_SENTENCE_END = frozenset('.!?…”»)"*_')
_SMALL_FIRST = re.compile(rf"[^{UPPER}{LOWER}]*[{LOWER}]")
_FIRST_WORD = re.compile(rf"[\s\"'“‘„«»(\[¿¡*_]*(?P<word>[{UPPER}{LOWER}][\w'’-]*)(?=[\s,:]|$)")
_ENDS = re.compile(r"[.!?…:][\"'”»’)\]]*\s*$")
_MIN_WORDS = 4
# Stops in the middle of a sentence, by language: abbreviations, ordinals and dates.
_NEXT_SENTENCE = re.compile(rf"(?<=[{LOWER}]{{4}})[.!] (?P<word>[{LOWER}]{{2,}})")
_SMALL_START = re.compile(r"[.!] [a-z]")
_CAPITAL_START = re.compile(r"[.!?][\"”’)]* [\"“(]?[A-Z]")
_LONG_WORD = 5
_SHORT_WORDS = (
    "aprox prov depto avda srta máx núms págs máj ápr szept márc febr képv prof uott közp mill"
    " approx dept"
)
_ABBREVIATED = frozenset(_SHORT_WORDS.split())


def _find_letter_case(pair: Pair) -> Iterator[Problem]:
    target = pair.target
    if _SMALL_FIRST.match(target):
        yield from _start(pair)
    if ". " in target:
        yield from _within(pair)


def _start(pair: Pair) -> Iterator[Problem]:
    source, target = pair.source_prose.text, pair.target_prose.text
    # A list whose items start in bold may be one long sentence.
    is_item = pair.target.startswith(("**", "__"))
    if is_item or not (_ENDS.search(source[-4:]) and _ENDS.search(target[-4:])):
        return
    wanted, found = _FIRST_WORD.match(source), _FIRST_WORD.match(target)
    if wanted is None or found is None or len(target.split()) < _MIN_WORDS:
        return
    word = found["word"]
    # Names such as iPhone or npm are written so, and what the source has so too.
    is_name = len(word) > 2 and _has_word(source, word)
    if wanted["word"][0].isupper() and word.islower() and not is_name:
        start = found.start("word")
        message = f"expected a capital letter at the start of '{word}'"
        capital = word[0].upper()
        yield mend(pair.target_prose, start, start + 1, message, capital, is_certain=True)


def _has_word(source: str, word: str) -> bool:
    """Return whether a source has a word with small letters, be it in two pieces."""
    piece = re.escape(word).replace("\\-", "[ -]")
    return re.search(rf"(?<!\w){piece}(?!\w)", source) is not None


def _within(pair: Pair) -> Iterator[Problem]:
    prose, source = pair.target_prose, pair.source_prose.text
    for found in _NEXT_SENTENCE.finditer(prose.text):
        before = re.split(r"\W", prose.text[max(found.start() - 12, 0) : found.start()])[-1]
        word = found["word"]
        if before.lower() in _ABBREVIATED or word in source or _SMALL_START.search(source):
            continue
        start = found.start("word")
        message = f"expected a capital letter at the start of '{word}'"
        problem = mend(prose, start, start + 1, message, word[0].upper())
        # What is short may be an abbreviation.
        is_sure = len(before) >= _LONG_WORD and _CAPITAL_START.search(source)
        yield problem if is_sure else replace(problem, severity=Severity.INFO)


LETTER_CASE = Check(
    name="letter-case",
    category=Category.STYLE,
    severity=Severity.WARNING,
    summary="A sentence starts with a small letter where the source starts with a capital one;"
    " within the text it is for information.",
    why="The sentence looks like the rest of one that was lost.",
    find=_find_letter_case,
    good=examples(
        es=[
            ("Tea, rice, etc. came by ship.", "El té, el arroz, etc. llegaron en barco."),
            ("Guests of honor", "invitados de honor"),
            ("The npm site is down today.", "npm tiene hoy su sitio caído."),
            ("It opens at 10 a.m. on Sundays.", "Los domingos abre a las 10 a. m. en punto."),
        ],
        hu=[
            ("Tea, rice, etc. came by ship.", "Tea, rizs stb. érkezett hajóval."),
            ("Guests of honor", "díszvendégek"),
            ("In District 3, on May 2, it rained.", "A 3. kerületben május 2. napján esett."),
            ("The npm site is down today.", "npm néven ma nem érhető el a lap."),
        ],
    ),
    bad=examples(
        es=[
            ("The guests came by train.", "los invitados llegaron en tren."),
            ("Who picks the tea in spring?", "¿quién recoge el té en primavera?"),
            ("“Come in, dear guests!”", "“¡pasen ustedes, queridos invitados!”"),
            ("They sing. Then they dance.", "Ellos cantan. luego ellos bailan."),
            ("Lima lies by the sea.", "lima está junto al mar."),
        ],
        hu=[
            ("The guests came by train.", "a vendégek vonattal érkeztek."),
            ("Who picks the tea in spring?", "ki szedi a teát tavasszal?"),
            ("“Come in, dear guests!”", "„jöjjenek be, kedves vendégek!”"),
            ("They sing. Then they dance.", "Előbb énekelnek. aztán táncolnak."),
            ("Lima lies by the sea.", "lima a tenger mellett fekszik."),
        ],
    ),
    languages=frozenset({"es", "hu"}),
)
