"""Spanish words that are none without their accent or tilde.

Facts: the rules of accents of the Ortografía de la lengua española (2010), chapter II. Words whose
bare form is a word too are left out: "publica", "esta", "mas", "seria", "campana", "montana".
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

__all__ = ["ACCENTED", "accented_ending", "has_bare_ending"]

_WORDS = (
    "también después aquí allí así según además todavía través detrás atrás quizás jamás algún"
    " ningún común fácil difícil útil útiles móvil móviles árbol árboles día días mediodía país"
    " países café cafés están estará estarán habrá habrán podrá podrán tendrá tendrán serán hará"
    " harán vendrá vendrán saldrá saldrán dirá dirán había habían podía podían tenían querían"
    " decían sabían venían debía vivía vivían podría podrían tendría tendrían serían"
    " habría habrían debería deberían haría harían quería número números artículos música músicos"
    " últimos últimas único única únicos únicas próximo próxima próximos próximas página páginas"
    " línea líneas área áreas época épocas cámara cámaras película películas médicos miércoles"
    " sábado sábados niño niña niños niñas señor señora señores señoras español española españoles"
    " españolas mañana mañanas pequeño pequeña pequeños pequeñas otoño compañía compañías"
    " compañero compañera compañeros compañeras tamaño diseño diseños enseñanza baño baños daño"
    " daños cumpleaños extraño extraña señal señales razón corazón millón salón balcón"
    " jardín rincón jabón algodón camarón avión camión región religión opinión reunión unión"
    " interés japonés francés portugués holandés alemán húngaro húngara húngaros húngaras capitán"
    " volcán jóvenes imágenes orígenes exámenes títulos capítulos círculos kilómetro kilómetros"
    " teléfono teléfonos periódico periódicos política políticas político políticos energía"
    " energías mayoría minoría alegría policía filosofía poesía categoría categorías"
    " galería galerías librería librerías panadería pastelería cafetería cafeterías alfarería"
    " artesanía artesanías básico básica básicos básicas clásico clásica clásicos clásicas mágico"
    " mágica mágicos mágicas técnico técnica técnicos técnicas físico física químico química"
    " científico científica científicos científicas típico típica típicos típicas lápiz azúcar"
    " carácter líder líderes débil frágil fértil túnel huésped huéspedes bambú menú ángulo ámbito"
    " ácido águila óptimo órgano órganos éxito éxitos énfasis índice árabe artículo recibió nació"
    " ofreció vivió surgió permitió creció abrió asistió salió volvió existió aprendió escribió"
    " sirvió murió pidió siguió sintió vendió perdió conoció apareció reunió decidió convirtió"
    " inglés código códigos cónsul cónsules héroe héroes océano pájaro pájaros sótano"
    " telón ratón cartón limón"
    " melocotón bastón tazón montón estadística máquina máquinas método métodos espíritu vehículo"
    " vehículos película píldora semáforo atmósfera teléfono cálido cálida"
    " rápido rápida rápidos rápidas  sólido sólida válido válida espléndido espléndida"
    " tímido húmedo húmeda pálido lámpara lámparas sábana pirámide cerámica máximo máxima mínimo"
    " mínima séptimo décimo  marítimo marítima plátano tónico"
    " autobús revés cortés"
)
_PLAIN = str.maketrans("áéíóúüñÁÉÍÓÚÑ", "aeiouunAEIOUN")
ACCENTED: Mapping[str, str] = MappingProxyType(
    {word.translate(_PLAIN): word for word in _WORDS.split()}
)
"""Words by what is left of them without accents."""

# The vowel before the mark takes the accent. Verbs end in none of these, but for those left out.
_ENDINGS = (
    ("[a-z]{2,}[cs]i", "o", "n"),
    ("[a-z]{2,}(?:log|graf)", "i", "as?"),
    ("(?:eco|astro|gastro|auto|taxo)nom", "i", "as?"),
    ("[a-z]{2,}", "i", "sim[oa]s?"),
    ("(?!platic|mastic|abanic)[a-z]+", "a", "(?:tic|mic|nic|stic)[oa]s?"),
    ("(?!sofistic)[a-z]+", "i", "stic[oa]s?"),
    ("(?!peric)[a-z]+", "e", "(?:tic|mic|ric|ctric|tric)[oa]s?"),
    ("[a-z]+", "o", "(?:gic|nic|mic|tic|ric|lic)[oa]s?"),
    ("[a-z]+", "a", "bamos"),
    ("(?:hab|pod|ten|hac|quer|deb|sab|podr|tendr|habr|deber)", "i", "amos"),
    ("[a-z]+", "a", "ndo(?:se|l[oae]s?|me|nos|te)"),
    ("[a-z]+i", "e", "ndo(?:se|l[oae]s?|me|nos|te)"),
)
# They tell whether to look at all. Each begins with letters, which are searched for fast.
_HAS_ENDING = (
    re.compile(r"ion\b(?<=[cs]ion)"),
    re.compile(r"ic(?<=[aeiost][tmnrgl]ic)[oa]s?\b"),
    re.compile(r"ia(?<=logia|rafia|nomia)s?\b"),
    re.compile(r"isim[oa]s?\b"),
    re.compile(r"amos\b(?<=[bi]amos)"),
    re.compile(r"ndo(?:se|l[oae]s?|me|nos|te)\b"),
)
_ACUTE = dict(zip("aeio", "áéíó", strict=True))


def has_bare_ending(text: str) -> bool:
    """Return whether a text may have a word whose ending wants an accent."""
    return any(pattern.search(text) for pattern in _HAS_ENDING)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(f"({before}){vowel}({after})"), _ACUTE[vowel])
        for before, vowel, after in _ENDINGS
    )


def _endings(word: str) -> Iterator[str]:
    for pattern, vowel in _patterns():
        found = pattern.fullmatch(word)
        if found:
            yield f"{found[1]}{vowel}{found[2]}"


def accented_ending(word: str) -> str:
    """Return a word with the accent that its ending wants; empty if it wants none.

    Example:
        >>> [accented_ending(word) for word in ("estacion", "historica", "casa")]
        ['estación', 'histórica', '']
    """
    return next(_endings(word), "")
