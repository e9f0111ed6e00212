"""CSV and TSV: the forms that are written, what is refused, and files of other tools."""

import re

import pytest

from exchange.glossary.samples import CHINESE, ENGLISH, FORBIDDEN, HUNGARIAN, LOOM
from translate_pipeline.errors import ExchangeError, UsageError
from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.formats import FORMATS, choose_format, left_out
from translate_pipeline.model.glossary import Term
from translate_pipeline.model.locales import Language

TARGETS = (HUNGARIAN, CHINESE)

FORMS = {
    "weblate": (
        '"location","source","target","id","fuzzy","context","translator_comments",'
        '"developer_comments"\n'
        '"","Loomton","Lúmton","","","loom","Two words, ""Loom"" & ""ton"".","city"\n'
        '"","Loom Town","Lúmton","","","loom","Two words, ""Loom"" & ""ton"".","city"\n'
        '"","Loomton","Szövőváros","","","loom/2","Two words, ""Loom"" & ""ton"".","city"\n'
        '"","Loom Town","Szövőváros","","","loom/2","Two words, ""Loom"" & ""ton"".","city"\n'
    ),
    "omegat": (
        'Loomton\tLúmton\tTwo words, "Loom" & "ton".\n'
        'Loom Town\tLúmton\tTwo words, "Loom" & "ton".\n'
        'Loomton\tSzövőváros\tTwo words, "Loom" & "ton".\n'
        'Loom Town\tSzövőváros\tTwo words, "Loom" & "ton".\n'
    ),
    "deepl": "Loomton,Lúmton\nLoom Town,Lúmton\n",
    "matecat": (
        "Forbidden,Domain,Subdomain,Definition,en-US,Notes,Example of use,"
        "hu-HU,Notes,Example of use,zh-CN,Notes,Example of use\n"
        ',city,,"Two words, ""Loom"" & ""ton"".",Loomton,,,Lúmton,,,织镇,,\n'
        ',city,,"Two words, ""Loom"" & ""ton"".",Loomton,,,Szövőváros,,,,,\n'
        ',city,,"Two words, ""Loom"" & ""ton"".",Loom Town,,,Lúmton,,,织镇,,\n'
        ',city,,"Two words, ""Loom"" & ""ton"".",Loom Town,,,Szövőváros,,,,,\n'
        'TRUE,city,,"Two words, ""Loom"" & ""ton"".",Loomton,,,Loomton,English spelling,,,,\n'
    ),
}


@pytest.mark.parametrize(("name", "text"), FORMS.items(), ids=FORMS)
def test_the_form(name: str, text: str) -> None:
    """A line for each pair that the format holds."""
    assert FORMATS[name].write([LOOM], ENGLISH, TARGETS).decode() == text


def test_matecat_takes_the_columns() -> None:
    """The names of the columns, lower-case and in a row, are in the order that MateCat checks."""
    head = FORMATS["matecat"].write([LOOM], ENGLISH, TARGETS).decode().split("\n")[0]

    order = (
        r"(forbidden)?(domain)?(subdomain)?(definition)?"
        r"((en-us|hu-hu|zh-cn)((notes)?(example of use)?)){2,}"
    )
    assert re.fullmatch(order, head.lower().replace(",", ""))


@pytest.mark.parametrize("mark", "=+-@|%")
@pytest.mark.parametrize("place", ["source", "target", "note"])
def test_weblate_refuses_formulas(mark: str, place: str) -> None:
    """A cell that Weblate would quote is refused, with the other way to export it."""
    texts = {"source": "Mill", "target": "Malom", "note": "Old."}
    texts[place] = f"{mark}x"
    terms = {"en": (Term(texts["source"]),), "hu": (Term(texts["target"]),)}

    with pytest.raises(ExchangeError) as caught:
        FORMATS["weblate"].write([Concept("mill", terms, "", texts["note"])], ENGLISH, TARGETS)

    assert caught.value.message == (
        f"'{mark}x' of 'mill' starts with '{mark}', which spreadsheets and Weblate take for "
        "a formula"
    )
    assert "--as tbx" in caught.value.advice


@pytest.mark.parametrize(
    ("name", "source", "message"),
    [
        ("omegat", "#1 Mill", "'#1 Mill' of 'mill' starts with '#', a comment to OmegaT"),
        ("deepl", "ő" * 513, f"'{'ő' * 40}…' of 'mill' is longer than 1,024 bytes"),
    ],
)
def test_what_other_formats_refuse(name: str, source: str, message: str) -> None:
    """A term that would be lost on the other side is refused."""
    concept = Concept("mill", {"en": (Term(source),), "hu": (Term("Malom"),)})

    with pytest.raises(ExchangeError) as caught:
        FORMATS[name].write([concept], ENGLISH, TARGETS)

    assert (caught.value.message, bool(caught.value.advice)) == (message, True)


MILL = {"en": (Term("Mill"),), "hu": (Term("Malom"),)}
FOREIGN = {
    "weblate, other names": (
        "weblate", "key,original,Translation,notes,state\nk,Mill,Malom,Old.,\nk,Mill,Darab,,fuzzy\n"
        "k,Mill,,,\n", [Concept("", MILL, "", "Old.")],
    ),
    "weblate, mark and CRLF": (
        "weblate", "\ufeffsource,target\r\n Mill ,Malom\r\n", [Concept("", MILL)],
    ),
    "omegat": (
        "omegat", "# Glossary in tab-separated format -*- coding: utf-8 -*-\nMill\tMalom\n\n"
        'Mill\tMalom\t"old\n', [Concept("", MILL), Concept("", MILL, "", '"old')],
    ),
    "deepl's own": ("deepl", "Mill,Malom,EN,HU\nMill,Malom,en,hu,0.9\n", [Concept("", MILL)] * 2),
    "matecat, fewest columns": (
        "matecat", "en-GB,hu-HU\nMill,Malom\n,Malom\n",
        [Concept("", {"en-GB": (Term("Mill"),), "hu-HU": (Term("Malom"),)})],
    ),
    "matecat, other order of languages": (
        "matecat", "Forbidden,Definition,hu-HU,Notes,en-US,\ntrue,Old.,Mil,typo,Mill,\n",
        [Concept("", {"en-US": (Term("Mill"),), "hu-HU": (Term("Mil", FORBIDDEN, "typo"),)},
                 "", "Old.")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "concepts"), FOREIGN.values(), ids=FOREIGN)
def test_files_of_other_tools(name: str, text: str, concepts: list[Concept]) -> None:
    """What tools and people write comes in, with what belongs to it."""
    read = FORMATS[name].read(text.encode(), "a", ENGLISH, TARGETS)

    assert list(read) == concepts


DAMAGED = {
    "weblate, empty": ("weblate", b"", 0, "the file is empty"),
    "omegat, blank": ("omegat", b"\n\t\t\n", 0, "the file is empty"),
    "weblate, Latin 2": ("weblate", b"source,target\nMill,\xe9\n", 2, "not UTF-8"),
    "deepl, half UTF-16": ("deepl", b"\xff\xfea", 1, "not UTF-16"),
    "weblate, columns": ("weblate", b"a,b\n1,2\n", 1, "no columns 'source' and 'target'"),
    "weblate, quote": ("weblate", b'source,target\n"Mill,x\ny\n', 3,
                       "no CSV: unexpected end of data"),
    "weblate, huge": ("weblate", b"source,target\n" + b"x" * 20_001 + b",y\n", 2,
                      "a cell of 20,001 characters"),
    "weblate, control": ("weblate", b"source,target\nMi\x1bll,y\n", 2,
                         "a control character in a cell"),
    "omegat, CSV": ("omegat", b"Mill,Malom\n", 1,
                    "1 cells, expected source, target and comment"),
    "deepl, columns": ("deepl", b"Mill,Malom\na,b,c\n", 2, "3 cells, expected source and target"),
    "deepl, language": ("deepl", b"Mill,Malom,EN,DE\n", 1, "in 'EN' and 'DE', not in en and hu"),
    "matecat, order": ("matecat", b"Definition,Forbidden,en-US,hu-HU\n", 1,
                       "its columns are not those of MateCat"),
    "matecat, one language": ("matecat", b"Forbidden,en-US,Notes\n", 1,
                              "its columns are not those of MateCat"),
    "matecat, no source": ("matecat", b"de-DE,hu-HU\n", 1, "no column in en"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "data", "line", "message"), DAMAGED.values(), ids=DAMAGED)
def test_damage(name: str, data: bytes, line: int, message: str) -> None:
    """A file of another form or encoding is an error with path, line and a way out."""
    with pytest.raises(ExchangeError) as caught:
        FORMATS[name].read(data, "a.csv", ENGLISH, TARGETS)

    error = caught.value
    assert (error.path, error.line, error.message) == ("a.csv", line, message)
    assert error.advice


@pytest.mark.parametrize(
    ("file_name", "word", "name"),
    [
        ("a.tbx", None, "tbx"),
        ("A.TBX", None, "tbx"),
        ("a.utf8", None, "omegat"),
        ("a.tbx", "tbx3", "tbx3"),
        ("a.csv", "deepl", "deepl"),
        ("a.csv", None, "'a.csv' does not tell its format"),
        ("a", None, "'a' does not tell its format"),
        ("a.txt", "omegat", "'a.txt' is no name for a file of omegat"),
    ],
)
def test_formats_are_told_from_names(file_name: str, word: str | None, name: str) -> None:
    """A name tells the format where it is clear; else the error lists them."""
    try:
        assert choose_format(file_name, word).name == name
    except UsageError as problem:
        assert problem.message == name
        assert problem.advice


def test_what_is_left_out_is_counted() -> None:
    """Terms of statuses that the format lacks, and sources that stand there already."""
    again = Concept("again", {"en": (Term("Loomton"),), "hu": (Term("Lóm"),)})

    assert left_out(FORMATS["tbx"], [LOOM, again], ENGLISH, TARGETS) == {}
    assert left_out(FORMATS["weblate"], [LOOM], ENGLISH, [HUNGARIAN]) == {"forbidden": 1}
    assert left_out(FORMATS["deepl"], [LOOM, again], ENGLISH, [HUNGARIAN]) == {
        "forbidden": 1,
        "admitted": 1,
        "same source again": 1,
    }


def test_languages_without_a_region() -> None:
    """MateCat gets the likely region of a language, and the own one of a language that has it."""
    data = FORMATS["matecat"].write([], ENGLISH, [Language("es", "es-PE"), CHINESE])

    assert re.findall(r"[a-z]{2}-[A-Z]{2}", data.decode()) == ["en-US", "es-ES", "zh-CN"]
