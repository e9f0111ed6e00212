"""Another language or script: what is told from names, loan words and quotes."""

import pytest

from translate_pipeline.checks import PairChecker, check_pair
from translate_pipeline.checks.language import other_words

SILENT = [
    # Nothing but names, titles and loan words.
    ("Civitas Fidelissima", "Civitas Fidelissima", "hu"),
    ("Kazuno and Hanawa", "Kazuno y Hanawa", "es"),
    ("Museum of the Nation in Lima", "A limai Museo de la Nación", "hu"),
    ("Karaoke, sushi, anime", "Karaoke, sushi, anime", "es"),
    ("Heroes’ Square", "Hősök tere", "hu"),
    ("Wine from Tokaj and sausage from Gyula", "Vino de Tokaj y salchicha de Gyula", "es"),
    ("Győr and Pécs", "Győr y Pécs", "es"),
    ("Yokichi Nouchi 野内与吉", "Yokichi Nouchi 野内与吉", "hu"),
    ("The word 旅 means journey.", "La palabra 旅 significa viaje.", "es"),
    ("The Linux kernel", "Linux kernel", "zh_CN"),
    ("Open the GNOME settings panel first.", "请先打开 GNOME 的 settings 面板。", "zh_CN"),
    # Quotes and titles that stay.
    ("She sang “La flor de la canela” for us.", "„La flor de la canela” – énekelte.", "hu"),
    ("*The Old Man and the Sea*", "*The Old Man and the Sea* (novela)", "es"),
    ("The motto “one for all, all for one”", "El lema “one for all, all for one”", "es"),
    ("Sweets (<b lang='ja'>おしるこ</b>)", "甜品（<b lang='ja'>おしるこ</b>）", "zh_CN"),
    # The same text is another check's.
    ("The bakers learned how to knead.", "The bakers learned how to knead. ", "hu"),
    # Words of one language that are words of another too.
    ("Now he is most of all a father.", "Most apa lett.", "hu"),
    ("He has no time.", "No tiene tiempo.", "es"),
    ("Bread, fish, oil", "Kenyér, hal, olaj", "hu"),
    ("Software for town archives", "Software para archivos municipales", "es"),
    ("It weighs 12 kg.", "12 kg", "es"),
    ("", "", "es"),
]  # fmt: skip
FOUND = [
    ("The cat sleeps.", "A macska alszik, és nem ébred fel.", "es", "'hu'"),
    ("Autumn in the mountains", "Ősz a hegyekben", "es", "another language"),
    ("The baker gets up early.", "El panadero se levanta antes del alba.", "hu", "'es'"),
    ("The potter opens the kiln.", "El alfarero abre el horno.", "hu", "another language"),
    ("The potter opens the kiln.", "The potter opened the kiln", "zh_CN", "text in Latin letters"),
    ("Fresh bread every day", "Friss kenyér", "es", "another language"),
    ("Wooden toys from the village", "Juguetes de madera del pueblo", "hu", "'es'"),
    ("A tea house", "The owner of the inn pours tea for the guests.", "es", "'en'"),
    ("A tea house", "O dono da pousada não serve chá com leite.", "es", "'pt'"),
    ("A tea house", "Der Wirt gießt den Tee für die Gäste ein.", "hu", "'de'"),
    ("Friends for life", "一生的朋友", "hu", "Chinese or Japanese"),
    ("Bring your JET badge.", "请带上您的 JET 徽章。", "es", "Chinese or Japanese"),
    ("Friends for life", "いつまでも友だち", "es", "Japanese"),
    ("Friends for life", "평생 친구들", "es", "Korean"),
    ("Friends for life are here", "Друзья на всю жизнь", "hu", "text in another alphabet"),
    ("Friends", "彼らはいつまでも友だちです。", "zh_CN", "Japanese"),
    ("A walk by the river", "Un paseo junto al río", "zh_CN", "'es'"),
    ("Early birds", "A korán kelő madarak", "zh_CN", "text in Latin letters"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "locale"), SILENT)
def test_silent(source, target, locale):
    """Names, titles, loan words and quotes are not another language."""
    assert check_pair(source, target, locale, select=["wrong-language"]) == ()


@pytest.mark.parametrize(("source", "target", "locale", "found"), FOUND)
def test_found(source, target, locale, found):
    """A text in another language is told by its script or a few of its words."""
    (finding,) = check_pair(source, target, locale, select=["wrong-language"])

    assert finding.message == f"expected text in '{locale}', this looks like {found}"


def test_statistics_are_the_last_resort(monkeypatch):
    """Statistics are asked about long texts only that neither words nor letters tell."""
    asked = []
    monkeypatch.setattr(other_words, "guess_languages", lambda text, _: asked.append(text) or ())
    checker = PairChecker("es", select=["wrong-language"])

    checker.check("The tea is served with milk.", "El té se sirve con leche y azúcar.")
    checker.check("Handwork", "A leveleket kézzel szedik, és nem géppel.")
    checker.check("Tea", "kimono")
    checker.check("Fruit", "naranjas maduras, kiwis verdes, aceitunas negras")

    assert asked == ["naranjas maduras kiwis verdes aceitunas negras"]


def test_language_without_word_lists():
    """A language without word lists is told by letter statistics, if they know it."""
    english = "Lanterns made of paper hang before every house, and children carry them to the sea"
    english += " when the evening comes and the wind falls."
    polish = "Lampiony z papieru wiszą przed każdym domem, a dzieci niosą je wieczorem nad morze"
    polish += " i puszczają na wodę, kiedy ucichnie wiatr."

    found = [check_pair("Tea", text, "pl", select=["wrong-language"]) for text in (english, polish)]

    assert [[finding.message for finding in each] for each in found] == [
        ["expected text in 'pl', this looks like 'en'"],
        [],
    ]


@pytest.mark.parametrize("text", ["(" * 50_000, "the " * 20_000, "„a" * 30_000, "*a " * 30_000])
def test_long_texts(text):
    """Endless brackets and words take no endless time."""
    for locale in ("es", "zh_CN"):
        check_pair(text + "x", text, locale, select=["wrong-language", "untranslated-passage"])
