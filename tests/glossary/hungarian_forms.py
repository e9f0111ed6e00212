"""Make the correct Hungarian forms of a name from a description of it, and slips of the pen.

Made apart from the matcher: what a name's endings look like is stated for each name, not found out.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["NAMES", "Name", "forms_of", "slips_of"]

BACK, FRONT, ROUND = 0, 1, 2
CASES = (
    "ban ben ben", "ba be be", "ból ből ből", "ra re re", "ról ről ről", "nál nél nél",
    "hoz hez höz", "tól től től", "nak nek nek", "ért ért ért", "ig ig ig",
)  # fmt: skip
LETTERS = "aábcdeéfghiíjklmnoóöőprstuúüűvz"


class Name(NamedTuple):
    """A name with what its endings depend on."""

    bare: str
    """The name."""

    row: int
    """Row of vowels."""

    doubled: str = ""
    """How it stands before -val without the v; empty after a vowel."""

    accusative: str = ""
    """Its accusative after a consonant."""


def _vowels(row: int, names: str) -> list[Name]:
    return [Name(name, row) for name in names.split()]


def _consonants(row: int, names: str) -> list[Name]:
    return [Name(*_parts(each, row)) for each in names.split()]


def _parts(each: str, row: int) -> tuple[str, int, str, str]:
    bare, doubled, accusative = each.split("/")
    return bare, row, doubled, accusative


NAMES = [
    *_vowels(
        BACK,
        "Fukusima Fukuoka Akita Kazuno Kagosima Tokió Kiotó Oszaka Hirosima Hjógo Szaga Nara Gifu"
        " Aicsi Csiba Nagano Kanagava Aomori Okajama Okinava Kócsi Kumamoto Szapporo Jokohama"
        " Nagoja Kína Peru Lima Cusco Arequipa Oslo Makaó Csengtu Kanada Ausztria Baja Kalocsa"
        " Pápa Tata Nyíregyháza Ótama Szacuma Niigata Jamanota Tojama",
    ),
    *_vowels(FRONT, "Ise Mie Ehime Helsinki Gönce Zsennye Bene"),
    *_consonants(
        BACK,
        "Sopron/Sopronn/Sopront Párizs/Párizzs/Párizst Kanton/Kantonn/Kantont "
        "Szolnok/Szolnokk/Szolnokot"
        " Esztergom/Esztergomm/Esztergomot Vác/Vácc/Vácot Tihany/Tihanny/Tihanyt"
        " Sanghaj/Sanghajj/Sanghajt Hongkong/Hongkongg/Hongkongot London/Londonn/Londont"
        " Miskolc/Miskolcc/Miskolcot Szarvas/Szarvass/Szarvast Makád/Makádd/Makádot",
    ),
    *_consonants(
        FRONT,
        "Pécs/Péccs/Pécset Peking/Pekingg/Pekinget Szeged/Szegedd/Szegedet"
        " Sencsen/Sencsenn/Sencsent"
        " Bécs/Béccs/Bécset Debrecen/Debrecenn/Debrecent Veszprém/Veszprémm/Veszprémet"
        " Kőszeg/Kőszegg/Kőszeget Szentes/Szentess/Szentest Berlin/Berlinn/Berlint"
        " Keszthely/Keszthelly/Keszthelyt Mezőhegyes/Mezőhegyess/Mezőhegyest",
    ),
    *_consonants(ROUND, "Győr/Győrr/Győrt Fertőd/Fertődd/Fertődöt Körmöd/Körmödd/Körmödöt"),
]  # fmt: skip
_LONG = {"a": "á", "e": "é", "o": "ó", "ö": "ő"}


def forms_of(name: Name) -> list[str]:
    """Return the name in 18 cases, its -i adjective and that adjective's plural."""
    bare, row = name.bare, name.row
    long = bare[:-1] + _LONG.get(bare[-1], bare[-1])
    forms = [bare, *(long + case.split()[row] for case in CASES)]
    forms += [(bare if bare[-1] in "ae" else long) + "ként"]
    if name.doubled:
        forms += [name.doubled + ("al", "el", "el")[row], name.doubled + ("á", "é", "é")[row]]
        forms += [name.accusative, bare + ("on", "en", "ön")[row]]
    else:
        forms += [long + ("val", "vel", "vel")[row], long + ("vá", "vé", "vé")[row]]
        forms += [long + "t", long + "n"]
    adjective = bare.lower() if bare[-1] in "ae" else long.lower()
    adjective = adjective[:-1] if bare.endswith(("háza", "i")) else adjective
    forms += [adjective + "i", adjective + ("iak", "iek", "iek")[row]]
    return forms


def slips_of(name: Name, rng: random.Random) -> Iterator[str]:
    """Yield forms with one letter of the stem put in, left out, replaced or swapped."""
    for form in forms_of(name):
        size = len(name.bare) - 1
        at = rng.randrange(1, size)
        letter = rng.choice(LETTERS)
        yield form[:at] + letter + form[at:]
        yield form[:at] + form[at + 1 :]
        yield form[:at] + letter + form[at + 1 :]
        yield form[: at - 1] + form[at] + form[at - 1] + form[at + 1 :]
        yield form[:at] + _ACCENTS.get(form[at], letter) + form[at + 1 :]


_ACCENTS = dict(zip("aáeéiíoóöőuúüű", "áaéeíióoőöúuűü", strict=True))
