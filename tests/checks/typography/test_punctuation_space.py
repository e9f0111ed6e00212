"""Blanks beside punctuation."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.checks.typography.space_rules import find_faults
from translate_pipeline.model.findings import Severity

CHECK = ["punctuation-space"]
SILENT = [
    ("es", "1,4 millones, 12.345, 10:30, 3:1, 1 : 3 y 0.33"),
    ("es", "a. m., p.m., EE.UU., S.A.C., J.R. Ota, D.C."),
    ("es", "Node.js, README.md, example.org/a,b, www.example.org, a@example.org"),
    ("es", "Sí ... no … [...] :) :-( ;-) ¿Sí? ¡No!"),
    ("es", "niño(s), el(la), (re)construcción, f(x)"),
    ("es", "—dijo—, «sí», “no”; (bien): todo"),
    ("es", "El grupo :smile: y .NET"),
    ("hu", "A „barát”-tal, »bent«, – mondta –, 2026. 05. 02., 10.30-kor"),
    ("hu", "pl. tea, stb., kb. 3,5 km, 1,5-szeres, 5%-os"),
    ("hu", "Kérdés: ki? mi? (és miért)"),
    ("zh_CN", "**茶。** 它是绿的。《茶》（绿）：“好”"),
    ("zh_CN", "使用 JET，5 月；Don’t 停"),
    ("zh_CN", "第一行，\n第二行"),
]
FOUND = [
    ("Té , arroz", "es", ["Té, arroz"]),
    ("¿ Té ?", "es", ["¿Té ?", "¿ Té?"]),
    ("Té.¿Arroz?", "es", ["Té. ¿Arroz?"]),
    ("Un té,“bueno”", "es", ["Un té, “bueno”"]),
    ("dijo “sí”y salió", "es", []),
    ("dijo “sí”luego", "es", ["dijo “sí” luego"]),
    ("(Japón),pueblo", "es", ["(Japón), pueblo"]),
    ("En 2025,los", "es", ["En 2025, los"]),
    ("La UNESCO.Otra", "es", ["La UNESCO. Otra"]),
    ("[té](a.md) , sí", "es", ["[té](a.md), sí"]),
    ("`té` .", "es", ["`té`."]),
    ("'té' .", "es", ["'té'."]),
    ("¿Es té¿ Sí.", "es", []),
    ("Nota :", "es", ["Nota:"]),
    ("teát;aztán rizst", "hu", ["teát; aztán rizst"]),
    ("„ tea”", "hu", ["„tea”"]),
    ("minden:a tea", "hu", ["minden: a tea"]),
    ("( tea )", "hu", ["(tea )", "( tea)"]),
    ("多达15% 。", "zh_CN", ["多达15%。"]),
    ("茶 ，米", "zh_CN", ["茶，米"]),
    ("[茶](a.md) 。", "zh_CN", ["[茶](a.md)。"]),
]


@pytest.mark.parametrize(("locale", "target"), SILENT)
def test_silent(locale, target):
    """Numbers, abbreviations, addresses, faces and suffixes are left alone."""
    assert check_pair("Some text", target, locale, select=CHECK) == ()


@pytest.mark.parametrize(("target", "locale", "mended"), FOUND)
def test_found(target, locale, mended):
    """Each fault is mended on its own."""
    found = check_pair("Some text", target, locale, select=CHECK)

    spans = [(finding.target_span, finding.suggestion) for finding in found]
    assert [target[:start] + text + target[end:] for (start, end), text in spans] == mended


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Press ? twice, or press ? once", "Pulse ? dos veces"),
        ("History.Military", "Historia.Militar"),
        ("{xx,yy}modem", "módem {xx,yy}"),
    ],
)
def test_as_in_source(source, target):
    """What the author writes so may be so."""
    assert check_pair(source, target, "es", select=CHECK) == ()


def test_habit():
    """A blank after a Chinese sentence is for information."""
    (finding,) = check_pair("Tea. Rice.", "茶。 米。", "zh_CN", select=CHECK)

    assert (finding.severity, finding.suggestion, finding.is_certain) == (Severity.INFO, "。", True)


def test_other_language():
    """Of another language nothing is known: French has blanks before some marks."""
    assert check_pair("Tea!", "Du thé !", "fr", select=CHECK) == ()


def test_faults_in_order():
    """Faults of a kind come in text order."""
    assert [fault.start for fault in find_faults("a , b , c", "es")] == [1, 5]
