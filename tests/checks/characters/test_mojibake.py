"""Text in the wrong encoding: what is found, and what it is mended to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.checks import PairChecker, check_pair

SILENT = [
    ("São Paulo", "São Paulo", "es"),
    ("He said “CAFÉ”—and left.", "Dijo “CAFÉ”—y se fue.", "es"),
    ("Tea – and rice", "Té\xa0– y arroz", "es"),
    ("“É–Ö”", "„É–Ö”…", "hu"),
    ("Ångström and Århus", "Ångström és Århus", "hu"),
    ("5 °C, ½ kg, 3 ²", "5 °C, ½ kg, 3 ²", "hu"),
    ("Where? There.", "¿Dónde?allí.", "es"),
    ("See example.org/a?b=c.", "Lásd: example.org/a?b=c.", "hu"),
    ("Read [more](page?id).", "Lea [más](page?id).", "es"),
    ("Is it so? Yes.", "Ugye?igen.", "hu"),
    ("Dû and Camões", "Dû és Camões", "hu"),
    ("The coast", "A Côte d’Azur, a Rhône és a Saône", "hu"),
    ("Theatre", "nô, kendô, sumô és Kyôto", "hu"),
    ("A hotel", "hôtel, dépôt, rôle", "hu"),
    ("Text", "Les chats ont dû courir dans la rue", "hu"),
    ("The bus board", "A „Merre megy a busz?” tábla", "hu"),
    ("Type a pattern", "A ?kis-macska? minta", "hu"),
    ("Is it? Yes.", "¿Es? sí.", "es"),
    ("Traditional text", "這個縣的車站與學校離國際機場很遠。", "zh_CN"),
    ("Yame (八女)", "Yame八女", "es"),
]
FOUND = [
    ("EspaÃ±a", "es", (4, 6), "ñ"),
    ("El prÃ³ximo aÃ±o", "es", (5, 15), "óximo añ"),
    ("ÃƒÂ©l", "es", (0, 4), "é"),
    ("â€œSÃ­â€\x9d", "es", (0, 9), "“Sí”"),
    ("25 Â°C", "es", (3, 5), "°"),
    ("dÃas", "es", (1, 2), "í"),
    ("tĂ©li fesztivĂˇl", "hu", (1, 15), "éli fesztivá"),
    ("kÅ‘", "hu", (1, 3), "ő"),
    ("r√©gi", "hu", (1, 3), "é"),
    ("Espa帽a", "es", (4, 5), "ñ"),
    ("A bamb\ufffd", "es", (6, 7), ""),
    ("La canci?n", "es", (3, 10), ""),
    ("esõ", "hu", (2, 3), "ő"),
    ("köszönhetô", "hu", (9, 10), "ő"),
    ("fôablak", "hu", (1, 2), "ő"),
    ("Fôablak", "hu", (1, 2), "ő"),
    ("Elôször", "hu", (2, 3), "ő"),
    ("Az ôszi", "hu", (3, 4), "ő"),
    ("Idegenvezetô", "hu", (11, 12), "ő"),
    ("El sastre dibuj? un traje", "es", (10, 16), ""),
    ("Mi caf? se enfría", "es", (3, 7), ""),
    ("Llov?… y paró", "es", (0, 5), ""),
    ("Cant? 3 veces", "es", (0, 5), ""),
    ("az els? éve", "hu", (3, 7), ""),
    ("az ?ve, és", "hu", (3, 6), ""),
    ("èŒ¶å›\xad开放", "zh_CN", (0, 6), "茶园"),
    ("锟斤拷", "zh_CN", (0, 3), ""),
    ("鑼跺洯寮€鏀惧暒", "zh_CN", (0, 8), ""),
    ("°ËÅ®ÊÐ", "zh_CN", (0, 6), "八女市"),
    ("ðŸ˜€", "es", (0, 4), "😀"),
]


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Foreign names, capitals before quotes, addresses and questions are text."""
    assert check_pair(source, target, locale, select=["mojibake"]) == ()


@pytest.mark.parametrize(("target", "locale", "span", "suggestion"), FOUND)
def test_found(target, locale, span, suggestion):
    """Garbage is reported once, with what it was if that can be told."""
    (finding,) = check_pair("Text", target, locale, select=["mojibake"])

    assert (finding.target_span, finding.suggestion) == (span, suggestion)


LETTERS = st.text(st.sampled_from("abe áéíóöőúüűñ"), min_size=1, max_size=30)
CHECKERS = {code: PairChecker(code, select=["mojibake"]) for code in ("es", "hu")}


@given(LETTERS, st.sampled_from(["cp1252", "cp1250", "mac_roman", "cp850", "cp437"]))
def test_wrong_reading_is_undone(text, codec):
    """Text that was read in the wrong encoding is mended to what it was."""
    garbled = "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())

    found = CHECKERS["hu"].check("Text", garbled)

    for finding in found:
        start, end = finding.target_span
        garbled = garbled[:start] + finding.suggestion + garbled[end:]
    assert garbled == text


MARKS = "abz –—“”„«»…’ .,!\xa0"


@given(st.text(st.sampled_from(MARKS + "áéíóöőúüűÁÉÍÓÖŐÚÜŰ"), max_size=40))
def test_right_hungarian_is_left_alone(text):
    """No text in the letters and marks of Hungarian is garbage."""
    assert CHECKERS["hu"].check("Text", text) == ()


SPANISH = st.text(st.sampled_from(MARKS + "áéíñóúüÁÉÍÑÓÚÜºª"), max_size=10)


@given(st.lists(st.tuples(st.sampled_from(["", "¿", "¡", "¡¿", "«¿"]), SPANISH), max_size=5))
def test_right_spanish_is_left_alone(pieces):
    """No text in the letters and marks of Spanish is garbage."""
    text = " ".join(opening + piece for opening, piece in pieces)

    assert CHECKERS["es"].check("Text", text) == ()
