"""Names: each one of the source has an approved, well-formed term in the translation."""

from collections.abc import Iterator
from dataclasses import replace

from translate_pipeline.checks.base import Category, Check, Problem, examples
from translate_pipeline.checks.names import Rendering
from translate_pipeline.checks.pair import Pair
from translate_pipeline.checks.terminology.nearest import nearest_wrong
from translate_pipeline.glossary.match import TermMatch
from translate_pipeline.model.findings import Severity
from translate_pipeline.model.glossary import EntryStatus

__all__ = ["FORBIDDEN_TERM", "ILL_FORMED_TERM", "MISSING_TERM", "MISSING_TYPE_WORD"]


def _find_missing(pair: Pair) -> Iterator[Problem]:
    for rendering in pair.renderings:
        if rendering.found or rendering.is_kept:
            continue
        wrong = nearest_wrong(rendering)
        yield Problem(
            f"expected '{rendering.expected}' for '{_source_text(rendering)}', "
            + (f"found {wrong.words}" if wrong else "found none"),
            source_span=_source_span(rendering),
            target_span=wrong.span if wrong else None,
            suggestion=rendering.expected,
            severity=_severity(rendering),
            subject=rendering.name.entry.id,
        )


def _find_forbidden(pair: Pair) -> Iterator[Problem]:
    for rendering in pair.renderings:
        expected = f"'{rendering.expected}' for '{_source_text(rendering)}'"
        for wrong in rendering.forbidden:
            yield replace(
                _forbidden(pair, wrong, expected),
                source_span=_source_span(rendering),
                suggestion=rendering.expected,
            )
    for wrong in pair.stray_names:
        decision = wrong.entry.decision(pair.languages.target)
        form = decision.preferred.form if decision else ""
        yield replace(_forbidden(pair, wrong, f"'{form}'"), suggestion=form)


def _forbidden(pair: Pair, wrong: TermMatch, expected: str) -> Problem:
    found = pair.target_prose.text[wrong.start : wrong.end]
    reason = f": {wrong.term.why}" if wrong.term.why else ""
    return Problem(
        f"expected {expected}, found '{found}'{reason}",
        target_span=pair.target_prose.span(*wrong.span),
        severity=Severity.INFO if wrong.entry.status is EntryStatus.DRAFT else None,
        subject=wrong.entry.id,
    )


def _find_ill_formed(pair: Pair) -> Iterator[Problem]:
    for rendering in pair.renderings:
        if rendering.approved or rendering.forbidden or not rendering.ill_formed:
            continue
        wrong = rendering.ill_formed[0]
        found = pair.target_prose.text[wrong.start : wrong.end]
        expected = wrong.well_formed or f"a form of '{rendering.expected}'"
        quoted = f"'{expected}'" if wrong.well_formed else expected
        yield Problem(
            f"expected {quoted}, found '{found}'",
            source_span=_source_span(rendering),
            target_span=pair.target_prose.span(*wrong.span),
            suggestion=wrong.well_formed,
            # Without a form that is right for certain it may be a plural or a possessive.
            severity=_severity(rendering) if wrong.well_formed else Severity.INFO,
            subject=rendering.name.entry.id,
        )


def _find_missing_type_word(pair: Pair) -> Iterator[Problem]:
    for rendering in pair.renderings:
        if not rendering.has_type_word or not rendering.approved:
            continue
        if any(match.has_type_word for match in rendering.approved):
            continue
        decision = rendering.name.entry.decision(pair.languages.target)
        if decision is None or rendering.expected == decision.preferred.form:
            continue  # the kind has no type word in this language
        bare = rendering.approved[0]
        yield Problem(
            f"'{_source_text(rendering)}' has a type word, as in '{rendering.expected}'; "
            f"found '{pair.target_prose.text[bare.start : bare.end]}' alone",
            source_span=_source_span(rendering),
            target_span=pair.target_prose.span(*bare.span),
            suggestion=rendering.expected,
            subject=rendering.name.entry.id,
        )


def _source_text(rendering: Rendering) -> str:
    start, end = rendering.name.span
    return rendering.source.text[start:end]


def _source_span(rendering: Rendering) -> tuple[int, int]:
    return rendering.source.span(*rendering.name.span)


def _severity(rendering: Rendering) -> Severity | None:
    return Severity.INFO if rendering.is_draft else None


MISSING_TERM = Check(
    name="missing-term",
    category=Category.TERMINOLOGY,
    severity=Severity.ERROR,
    summary="A name of the glossary stands in the source, and no approved form of it in the"
    " translation.",
    why="The reader cannot tell which place, person or product is meant.",
    find=_find_missing,
    good=examples(
        zh_CN=[
            ("Yame City grows tea.", "八女市出产茶叶。"),
            ("Guests from Sopron visited Kazuno.", "鹿角接待了来自肖普朗的客人。"),
            ("Otama (大玉) is a village.", "大玉是一座村庄。"),
            ("The Andes rise in the east.", "东边是安第斯山脉。"),
        ],
        es=[
            ("Yame City grows tea.", "La ciudad de Yame produce té."),
            ("Guests from Sopron visited Kazuno.", "Kazuno recibió a huéspedes de Sopron."),
            ("The road to Machu Picchu", "El camino a Machupicchu"),
            ("The Inca trail in Peru", "El camino inca del Perú"),
        ],
        hu=[
            ("Tea is grown in Yame.", "Jaméban teát termelnek."),
            ("Guests from Sopron visited Kazuno.", "Soproni vendégek jártak Kazunóban."),
            ("Bottles of shochu from Satsuma", "Szacumai sócsú palackokban"),
            ("The Inca trail in the Andes", "Az inka ösvény az Andokban"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Yame City grows tea.", "该市出产茶叶。"),
            ("Guests from Sopron visited Kazuno.", "来自肖普朗的客人参观了当地。"),
            ("Tea is grown in Yame.", "福冈出产茶叶。"),
            ("The road to Machu Picchu", "通往库斯科的路"),
        ],
        es=[
            ("Kazuno and Sopron", "Kazano y Sopron"),
            ("Tea is grown in Yame.", "El té se cultiva en Akita."),
            ("Guests from Otama", "Huéspedes del pueblo"),
            ("Snow fell on Kyushu.", "Nevó en Honshu."),
        ],
        hu=[
            ("Guests from Kazuno", "Vendégek Kazanóból"),
            ("Tea is grown in Yame.", "A teát Akitában termesztik."),
            ("The town of Sopron is old.", "A város régi."),
            ("Snow fell on Kyushu.", "Havazott Honsún."),
        ],
    ),
)

FORBIDDEN_TERM = Check(
    name="forbidden-term",
    category=Category.TERMINOLOGY,
    severity=Severity.ERROR,
    summary="The translation writes a name in a way that the glossary rules out.",
    why="It was decided that this form is wrong, and why.",
    find=_find_forbidden,
    good=examples(
        zh_CN=[
            ("Guests from Sopron", "来自肖普朗的客人"),
            ("Otama and Machu Picchu", "大玉村与马丘比丘"),
            ("The Andes", "安第斯山脉"),
            ("Kazuno hosts the runners.", "鹿角接待跑者。"),
        ],
        es=[
            ("Guests from Guangzhou", "Huéspedes de Guangzhou"),
            ("From Peru to Japan", "Del Perú al Japón"),
            ("A flight with Japan Airlines", "Un vuelo de Japan Airlines"),
            ("Tea from Kyushu", "Té de Kyushu"),
        ],
        hu=[
            ("Yame City grows tea.", "Jame városa teát termel."),
            ("Yame grows tea.", "Jame (Yame) teát termel."),
            ("Fukushima Prefecture", "Fukusima prefektúra"),
            ("Guests from Peru", "Vendégek Peruból"),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Guests from Sopron", "来自索普朗的客人"),
            ("The village of Otama", "奥塔马村"),
            ("The peaks of the Andes", "安地斯的群峰"),
            ("The town of Kazuno", "鹿角郡的小镇"),
        ],
        es=[
            ("People in Peru", "Gente del Peru"),
            ("An office in Beijing", "Una oficina en Beijing"),
            ("Tea from Kyushu", "Té de Kiushu"),
            ("The road to Machu Picchu", "El camino a Machu Pichu"),
        ],
        hu=[
            ("Tea is grown in Yame.", "Yaméban teát termelnek."),
            ("Guests from Otama", "Vendégek Otamából"),
            ("A shop in Guangzhou", "Egy bolt Guangzhouban"),
            ("The Fukushima coast", "Fukushima partja"),
        ],
    ),
)

ILL_FORMED_TERM = Check(
    name="ill-formed-term",
    category=Category.TERMINOLOGY,
    severity=Severity.WARNING,
    summary="The translation has the right name, but not as the language inflects or spells it.",
    why="A name with a wrong ending or without its accent reads like a slip of the publisher.",
    find=_find_ill_formed,
    good=examples(
        es=[
            ("Guests from Kazuno", "Huéspedes de Kazuno"),
            ("KAGOSHIMA", "KAGOSHIMA"),
            ("From Hungary to Honshu", "De Hungría a Honshu"),
            ("Gyokuro tea from Yame", "Té gyokuro de Yame"),
        ],
        hu=[
            ("Tea is grown in Yame.", "Jaméban teát termelnek."),
            ("From Sopron to Kazuno", "Soprontól Kazunóig"),
            ("The people of Sopron", "A soproniak"),
            ("With Peru and Hungary", "Peruval és Magyarországgal"),
        ],
    ),
    bad=examples(
        es=[
            ("Guests from Kazuno", "Huéspedes de Kázuno"),
            ("Snow fell on Honshu.", "Nevó en Honshú."),
            ("Guests from Hungary", "Huéspedes de Húngria"),
            ("The tea of Yame", "El té de Yamé"),
        ],
        hu=[
            ("Tea is grown in Yame.", "Jameban teát termelnek."),
            ("Guests from Sopron", "Vendégek Sopronbol"),
            ("A meeting in Beijing", "Találkozó Pekingban"),
            ("The way to Akita", "Az út Akitaba"),
        ],
    ),
)

MISSING_TYPE_WORD = Check(
    name="missing-type-word",
    category=Category.TERMINOLOGY,
    severity=Severity.INFO,
    summary="The source says what a place is, such as City, and the translation only names it.",
    why="Who does not know the place may not see whether it is a city or a village.",
    find=_find_missing_type_word,
    good=examples(
        zh_CN=[
            ("Yame City grows tea.", "八女市出产茶叶。"),
            ("Yame grows tea.", "八女出产茶叶。"),
            ("Akita Prefecture is in the north.", "秋田县位于北部。"),
            ("Otama Village and Kazuno City", "大玉村与鹿角市"),
        ],
        es=[
            ("Yame City grows tea.", "La ciudad de Yame produce té."),
            ("Yame grows tea.", "Yame produce té."),
            ("Akita Prefecture is in the north.", "La prefectura de Akita está en el norte."),
            ("Otama Village is small.", "El pueblo de Otama es pequeño."),
        ],
        hu=[
            ("Yame City grows tea.", "Jame városában teát termelnek."),
            ("Yame grows tea.", "Jaméban teát termelnek."),
            ("Akita Prefecture is in the north.", "Akita prefektúra északon fekszik."),
            ("Otama Village is small.", "Ótama falu kicsi."),
        ],
    ),
    bad=examples(
        zh_CN=[
            ("Yame City grows tea.", "八女出产茶叶。"),
            ("Otama Village is small.", "大玉很小。"),
            ("Akita Prefecture is in the north.", "秋田位于北部。"),
            ("Guests came to Kazuno City.", "客人来到了鹿角。"),
        ],
        es=[
            ("Yame City grows tea.", "Yame produce té."),
            ("Otama Village is small.", "Otama es pequeño."),
            ("Akita Prefecture is in the north.", "Akita está en el norte."),
            ("Guests came to Kazuno City.", "Llegaron huéspedes a Kazuno."),
        ],
        hu=[
            ("Yame City grows tea.", "Jaméban teát termelnek."),
            ("Otama Village is small.", "Ótama kicsi."),
            ("Akita Prefecture is in the north.", "Akita északon fekszik."),
            ("Guests came to Kazuno City.", "Vendégek érkeztek Kazunóba."),
        ],
    ),
)
