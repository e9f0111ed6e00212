"""Text that was read or written in the wrong encoding."""

from collections.abc import Iterator

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.characters.garbled import garbled_pieces
from translate_pipeline.checks.characters.pieces import mend, quote
from translate_pipeline.checks.pair import Pair
from translate_pipeline.model.findings import Severity

__all__ = ["MOJIBAKE"]

_FOREIGN_TO_HUNGARIAN = frozenset("õÕûÛôÔ")


def _find_mojibake(pair: Pair) -> Iterator[Problem]:
    pieces = garbled_pieces(pair)
    if not pieces:
        return
    (start, end), mended = mend(pair.target, pieces)
    found = quote(pair.target[start:end])
    severity = None
    if _FOREIGN_TO_HUNGARIAN.issuperset(pair.target[piece.start] for piece in pieces):
        severity = Severity.WARNING
        message = f"expected {quote(mended)}, found {found}, a letter that Hungarian has not"
    elif mended:
        message = f"expected {quote(mended)}, found {found}, read in the wrong encoding"
    else:
        message = f"found {found}, letters lost in the wrong encoding"
    yield Problem(message, target_span=(start, end), suggestion=mended, severity=severity)


MOJIBAKE = Check(
    name="mojibake",
    category=Category.LANGUAGE,
    severity=Severity.ERROR,
    summary="Letters were lost or changed as a file was read or written in the wrong encoding.",
    why="The reader sees garbage.",
    find=_find_mojibake,
    good=examples(
        zh_CN=[
            ("The café of São Paulo", "圣保罗的咖啡馆（São Paulo）"),
            ("Really? Yes?", "真的吗？是吗？"),
            ("Costs ½ of the fare, at 5 °C", "票价的½，气温5°C"),
            ("Tea & rice", "茶&米"),
        ],
        es=[
            ("A choir from São Paulo sang.", "Cantó un coro de São Paulo."),
            ("He is called Ångström.", "Se llama Ångström."),
            ("The motto is “ESPAÑA Y PERÚ”…", "El lema es «ESPAÑA Y PERÚ»…"),
            ("Who comes? When?", "¿Quién viene? ¿Cuándo?"),
        ],
        hu=[
            ("A choir from São Paulo sang.", "Egy São Paulo-i kórus énekelt."),
            ("The Côte d’Azur and Août", "A Côte d’Azur és az Août"),
            ("The hotel by the coast", "A parti hôtel neve: Hôtel de la Côte"),
            ("He wrote “CAFÉ” on it.", "Azt írta rá: „CAFÉ”."),
            ("Do you know? Come!", "Tudja-e? Jöjjön!"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("A song for spring", "æ˜¥å¤©的歌"),
            ("Water wheels turn.", "姘磋溅杞姩"),
            ("A song of spring", "春天�歌"),
            ("The orchard", "¹ûÔ°"),
        ],
        es=[
            ("The school of music", "La escuela de mÃºsica"),
            ("“Come in,” she said.", "â€œPase,â€\x9d dijo."),
            ("The morning in the valley", "La ma�ana en el valle"),
            ("The autumn song", "La canci?n de otoño"),
            ("It cost a lot of money.", "Cost? mucho dinero."),
        ],
        hu=[
            ("The stone bridge", "A kÅ‘bÅ‘l Ă©pĂĽlt hĂ­d"),
            ("The new school", "Az új isk?la"),
            ("Rain and wind", "Esõ és szél"),
            ("He thanked them for the help.", "Megköszönte a segítôknek."),
            ("The first house", "Az els? ház"),
            ("The old garden", "A r√©gi kert"),
        ],
    ),
)
