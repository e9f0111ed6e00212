"""Spanish names: those that Spanish has of its own, else the Latin letters of the source.

Sources: RAE, Diccionario panhispánico de dudas, and Fundéu for the names below.
"""

import unicodedata

__all__ = ["EXONYMS", "OWN_NAME", "drop_macrons", "to_spanish"]

EXONYMS = {
    "tokyo": "Tokio", "kyoto": "Kioto", "beijing": "Pekín", "peking": "Pekín",
    "guangzhou": "Cantón", "canton": "Cantón", "nanjing": "Nankín", "nanking": "Nankín",
    "hong kong": "Hong Kong", "xianggang": "Hong Kong", "shanghai": "Shanghái",
    "macao": "Macao", "macau": "Macao", "aomen": "Macao", "tibet": "Tíbet", "xizang": "Tíbet",
    "taiwan": "Taiwán", "taipei": "Taipéi", "lhasa": "Lhasa", "japan": "Japón",
    "china": "China", "hungary": "Hungría", "peru": "Perú", "budapest": "Budapest",
    "inner mongolia": "Mongolia Interior", "neimenggu": "Mongolia Interior",
}  # fmt: skip

OWN_NAME = "Spanish name of its own"


def to_spanish(latin: str) -> tuple[str, str]:
    """Return a name as Spanish writes it, and the rule.

    Args:
        latin: In Hepburn, pinyin or English; macrons and tone marks are dropped.

    Example:
        >>> to_spanish("Tōkyō"), to_spanish("Yame")
        (('Tokio', 'Spanish name of its own'), ('Yame', 'Latin letters without macrons'))
    """
    plain = drop_macrons(latin)
    if exonym := EXONYMS.get(plain.casefold()):
        return exonym, OWN_NAME
    return plain, "Latin letters without macrons"


def drop_macrons(text: str) -> str:
    """Return a text without macrons; other marks stay.

    Example:
        >>> drop_macrons("Ōtama, Kōchi, Pécs")
        'Otama, Kochi, Pécs'
    """
    parts = unicodedata.normalize("NFD", text).replace("\u0304", "")
    return unicodedata.normalize("NFC", parts)
