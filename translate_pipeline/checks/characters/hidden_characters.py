"""Characters that nobody sees: controls of old terminals, and those without a width.

Facts: the Unicode Standard, chapters 23.1 (control codes), 23.2 (layout controls), 23.7
(noncharacters); UTS #51 for what holds an emoji together.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.pieces import Piece, free_pieces, mend
from translate_pipeline.checks.characters.plain import odd_characters
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["CONTROL_CHARACTER", "INVISIBLE_CHARACTER", "hidden_pieces"]

_BIDI = "\u202a-\u202e\u2066-\u2069"
_BYTES = frozenset(map(chr, (*range(0x80, 0xA0), 0xAD)))
_LINE_ENDS = "\x85\u2028\u2029"
_NONCHARACTERS = "\ufdd0-\ufdef\ufffe\uffff" + "".join(
    chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(1, 17)
)
# A terminal's colour is told by several characters, of which only the first is a control.
_CONTROL = re.compile(
    rf"\x1b\[[\d;]{{0,20}}[A-Za-z]"
    rf"|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029{_BIDI}\ufff9-\ufffb{_NONCHARACTERS}]"
)
_INVISIBLE = re.compile(
    "[\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e007f]"
)
_EMOJI = r"#*0-9\xa9\xae\u203c-\u27bf\u2934-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
_BEFORE_JOINER = re.compile(f"[{_EMOJI}\ufe0f]")
_BEFORE_SELECTOR = re.compile(f"[{_EMOJI}\u3400-\u9fff\uf900-\ufaff]")
_BEFORE_TAG = re.compile("[\U0001f3f4\U000e0020-\U000e007e]")
# Arabic, Hebrew and the scripts of South Asia are not written without joiners and marks.
_NEEDS_JOINERS = re.compile("[\u0590-\u0fff\u1780-\u18af]")


def _find_control(pair: Pair) -> Iterator[Problem]:
    pieces = hidden_pieces(pair)[0]
    if not pieces:
        return
    span, mended = mend(pair.target, pieces)
    is_certain = all(piece.text == "" for piece in pieces)
    found = _describe("control character", pair.target, pieces)
    yield Problem(found, target_span=span, suggestion=mended, is_certain=is_certain)


def _find_invisible(pair: Pair) -> Iterator[Problem]:
    pieces = hidden_pieces(pair)[1]
    if not pieces:
        return
    span, mended = mend(pair.target, pieces)
    found = _describe("invisible character", pair.target, pieces)
    yield Problem(found, target_span=span, suggestion=mended, is_certain=True)


@lru_cache(maxsize=2)
def hidden_pieces(pair: Pair) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return the control characters and the invisible ones of a translation."""
    odd, garbled = odd_characters(pair), garbled_pieces(pair)
    if not odd:
        return (), ()
    text = pair.target
    if "&shy;" in pair.source:
        odd -= {"\xad"}
    if garbled:
        # What bytes look like in the wrong encoding.
        odd -= _BYTES
    control = (_control_piece(text, m) for m in _CONTROL.finditer(text) if m[0][0] in odd)
    invisible = (
        Piece(*found.span(), "")
        for found in _INVISIBLE.finditer(text)
        if found[0] in odd and not _has_a_use(text, found.start())
    )
    return free_pieces(control, garbled), free_pieces(invisible, garbled)


def _control_piece(text: str, found: re.Match[str]) -> Piece:
    start, end = found.span()
    if found[0] in _LINE_ENDS:
        is_spaced = not (text[:start].strip() and text[end:].strip()) or (
            text[start - 1].isspace() or text[end].isspace()
        )
        return Piece(start, end, "" if is_spaced else " ")
    if "\x80" <= found[0] <= "\x9f":
        return Piece(start, end, _as_windows(found[0]))
    return Piece(start, end, "")


def _as_windows(char: str) -> str:
    """Return what Windows has where ISO 8859-1 has a control: quotes and dashes, mostly."""
    return char.encode("latin-1").decode("cp1252", "ignore")


def _has_a_use(text: str, index: int) -> bool:
    """Return whether an invisible character does what it is for: emoji, scripts that need it."""
    char, before, after = text[index], text[index - 1 : index], text[index + 1 : index + 2]
    if "\ufe00" <= char <= "\ufe0f":
        return bool(before and _BEFORE_SELECTOR.match(before))
    if char >= "\U000e0000":
        return bool(before and _BEFORE_TAG.match(before))
    if _NEEDS_JOINERS.match(before) or _NEEDS_JOINERS.match(after):
        return True
    return char == "\u200d" and bool(_BEFORE_JOINER.match(before))


def _describe(kind: str, text: str, pieces: Sequence[Piece]) -> str:
    char = text[pieces[0].start]
    name = unicodedata.name(char, "").lower()
    told = f"U+{ord(char):04X}" + (f" ({name})" if name else "")
    if len(pieces) == 1:
        return f"found the {kind} {told}"
    return f"found {len(pieces)} {kind}s, the first is {told}"


CONTROL_CHARACTER = Check(
    name="control-character",
    category=Category.MARKUP,
    severity=Severity.ERROR,
    summary="The translation has a control character, such as a backspace, one that turns the"
    " direction of the text, or a code point that is no character.",
    why="It breaks feeds and exports, and editors show a box or nothing at all.",
    find=_find_control,
    good=examples(
        zh_CN=[
            ("The market opens at dawn.  \nCome early!", "市场拂晓开门。  \n请早点来！"),
            ("Press \u202aABC\u202c to start.", "按\u202aABC\u202c即可开始。"),
            ("A family 👨\u200d👩\u200d👧 from Lima", "来自利马的一家人👨\u200d👩\u200d👧"),
            ("Tea, rice and salt", "茶、米和盐"),
        ],
        es=[
            ("The market opens at dawn.  \nCome early!", "El mercado abre al alba.  \n¡Venga!"),
            ("Press \u202aABC\u202c to start.", "Pulse \u202aABC\u202c para empezar."),
            ("Why not?", "¿Por qué no?"),
            ("Tea 🍵 and rice ❤️", "Té 🍵 y arroz ❤️"),
        ],
        hu=[
            ("The market opens at dawn.  \nCome early!", "A piac hajnalban nyit.  \nSiessen!"),
            ("Press \u202aABC\u202c to start.", "Az indításhoz: \u202aABC\u202c."),
            ("Tea 🍵 and rice ❤️", "Tea 🍵 és rizs ❤️"),
            ("A film with two endings", "Film két befejezéssel"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The bell rings at noon.", "正午\x07鸣钟。"),
            ("The bridge is new.", "桥是\x1b新的。"),
            ("Snow fell all night.", "雪下了一\x7f整夜。"),
            ("The inn is full.", "旅馆\u202e客满。"),
        ],
        es=[
            ("The bell rings at noon.", "La campana\x07 suena al mediodía."),
            ("The bridge is new.", "El puente es nue\x08vo."),
            ("Snow fell all night.", "Nevó toda\x0b la noche."),
            ("The inn is full.", "La posada está \u202ellena."),
        ],
        hu=[
            ("The bell rings at noon.", "Délben\x07 megkondul a harang."),
            ("The bridge is new.", "A híd\x00 új."),
            ("Snow fell all night.", "Egész éjjel\x1f esett a hó."),
            ("The inn is full.", "A fogadó\ufdd0 megtelt."),
        ],
    ),
)

INVISIBLE_CHARACTER = Check(
    name="invisible-character",
    category=Category.MARKUP,
    severity=Severity.WARNING,
    summary="The translation has a character without a width, such as a zero-width space or a"
    " soft hyphen; those that hold an emoji or a script together are fine.",
    why="Nobody sees it, but searches, links and line breaks go wrong.",
    find=_find_invisible,
    good=examples(
        zh_CN=[
            ("A family 👨\u200d👩\u200d👧 at the fair", "集市上的一家人👨\u200d👩\u200d👧"),
            ("With love ❤\ufe0f", "满怀爱意❤\ufe0f"),
            ("Step 1\ufe0f\u20e3: wash the rice", "第1\ufe0f\u20e3步：淘米"),
            ("Fire\u200bworks over the bay", "海湾上空的烟\u200b花"),
        ],
        es=[
            ("The cook 👩\u200d🍳 smiles.", "La cocinera 👩\u200d🍳 sonríe."),
            ("With love ❤\ufe0f", "Con cariño ❤\ufe0f"),
            ("Handi\u00adcraft", "Arte\u00adsanía"),
            (
                "Scotland 🏴\U000e0067\U000e0062\U000e007f",
                "Escocia 🏴\U000e0067\U000e0062\U000e007f",
            ),
        ],
        hu=[
            ("The cook 👩\u200d🍳 smiles.", "A szakácsnő 👩\u200d🍳 mosolyog."),
            ("With love ❤\ufe0f", "Szeretettel ❤\ufe0f"),
            ("Handi\u00adcraft", "Kéz\u00admű\u00adves\u00adség"),
            ("“I grow” in Persian", "„Termesztek” perzsául: می\u200cکارم"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("The lake is frozen.", "湖面\u200b结冰了。"),
            ("The school by the sea", "\ufeff海边的学校"),
            ("Pupils sing in the hall.", "学生们在礼堂里\u2060唱歌。"),
            ("Fresh noodles every day", "每天都有新\u00ad鲜的面条"),
        ],
        es=[
            ("The lake is frozen.", "El lago está con\u200bgelado."),
            ("The school by the sea", "\ufeffLa escuela junto al mar"),
            ("Pupils sing in the hall.", "Los alumnos cantan\u200e en el salón."),
            ("Fresh noodles every day", "Fi\u00addeos frescos todos los días"),
        ],
        hu=[
            ("The lake is frozen.", "A tó be\u200bfagyott."),
            ("The school by the sea", "\ufeffAz iskola a tengernél"),
            ("Pupils sing in the hall.", "A diákok a terem\u200dben énekelnek."),
            ("Fresh noodles every day", "Minden nap friss tész\u00adta"),
        ],
    ),
)
