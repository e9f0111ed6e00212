"""Whether Hungarian ``az`` before a consonant can be the pronoun "that", and so be right.

``Az a kiállítás`` and ``az nem baj`` have the pronoun; ``az kiállítást`` does not. What follows and
what comes before tells them apart; where it does not, the pronoun gets the benefit of the doubt.
"""

import re
from collections.abc import Sequence

from translate_pipeline.checks.typography.hungarian_nouns import is_known_noun, is_noun
from translate_pipeline.checks.typography.word_sets import words

__all__ = ["may_be_pronoun"]

# Verbs, adverbs, particles and pronouns, none of which has an article.
_FOLLOWERS = words(
    "bárhol bárki bármely bármelyik bármi bármikor bármilyen be belőle benne bennünket bizony"
    " biztosan bőven csak csakhamar csakis csaknem csakúgy csinálja csupán de fáj fel feltehetően"
    " feltétlenül fenn fent fog fogja fokozatosan folyamatosan folyton forog föl főként főleg függ"
    " gyakorlatilag gyakran gyorsan ha hajdan hamar hamarosan hanem hangzik hat határozottan"
    " hatott hát helyben helyett helyette hiányzik hirtelen hírlik hogy hol hova hová hozzá ja jár"
    " jelent jelentené jelentheti jelenti jobban joggal jól jön jött jut jutott kell kellene"
    " kellett kerül került kevésbé később kétségkívül kétszer ki kicsit kicsoda kiderül kint"
    " kizárólag korábban könnyen következett következik közben közel közülük közülünk különben"
    " különösen lassan látható látszik látszott le legalább legalábbis legfeljebb legyen lehet"
    " lehetett lehetne lehetőleg lenne lesz leszek lett lettem lettünk lényegében lép létezik"
    " lévén ma maga magában magától magyarul majd majdnem maradok maximum már mára máris más"
    " máshol másképp meg megint meglehet megvan megy mehet mellesleg mellett mellette mely melyik"
    " mennyi merre mert még mégis mégsem mi miatt miatta mienk miénk miért mihez mikor milyen mind"
    " minden mindenesetre mindenhol mindenképpen mindenki mindent mindig mindnyájunknak mindössze"
    " minimum minket mit mivel mondható most mostanában mostanra mögött muszáj mutatja múlik"
    " működik működött nagyjából nagyon naponta nála nálad nálam náluk nálunk ne neked nekem neki"
    " nekik nektek nekünk nem nemcsak néha néhol nélkül nélküle nincs nincsen nincsenek nyert"
    " nyilván pedig persze például pillanatnyilag pláne plusz pont pontosan pusztán rajta rajtad"
    " rajtam rajtuk rajtunk rá ráadásul rád rám ránk reggel rendben rendkívül rendszerint régen"
    " régóta részben részint ritkán róla rögtön s sajnos se sehol sem semmi semmit senki senkit"
    " sikerül sikerült sincs sincsen soha sohasem sokkal sokszor sosem stb számára számít"
    " számított számomra számunkra szemben szerint szerintem szerintük szerintünk szinte szintén"
    " szokott szóba szól szólt talán tartozik tán te tehát teljesen természetesen tesz teszi"
    " tetszett tetszik tett tette téged tényleg ténylegesen tovább továbbra többnyire többször"
    " történik történt tud tudja tudna tulajdonképpen túl túlságosan tűnik tűnt ugyan vagy vagyis"
    " vagyok vajon valahogy valahol valaki valamennyi valami valamiért valamikor valamivel való"
    " valóban valójában valószínűleg van vannak válik váljon vált vele veled velem velünk vezet"
    " vezetett vezethet végett végleg végre végül világosan vissza visz viszi viszont vitt volna"
    " volt voltak voltaképpen vonatkozik vonzza zajlik zajlott"
)
_NUMERALS = words("két három négy hat hét nyolc kilenc tíz húsz harminc negyven hatvan hetven száz")
# What that may be without an article: az nagy, az hiba volt; attributes before a noun.
_PREDICATES = words(
    "badarság baj biztos boldog bonyolult borzasztó butaság célszerű csalás csodálatos csúnya"
    " dicséretes divat döntő drága dupla felesleges félelmetes finom fontos fölösleges furcsa gond"
    " gyanús gyerekes gyors gyönyörű hallatlan hasonló hasznos hazugság helyes helytelen hiba"
    " hihetetlen jellemző jobb jó kár kedves kevés képes képtelen késő kész kétes kétségtelen"
    " kicsi kiváló kínos komoly korai könnyű köszönhető közömbös különös lehetetlen lehetséges"
    " lényeg lényeges lényegtelen mesés mulatságos nagy nagyszerű nehéz nevetséges normális"
    " nyilvánvaló próba rejtély remek ritka rossz rosszabb saját sok súlyos sürgős szabad"
    " szabályos szerencse szégyen szép szokás szomorú szörnyű szükséges tény téves tilos tipikus"
    " tiszta tisztességes titok tökéletes tréfa valószínű veszélyes vétek vicces vidám világos"
    " vonzó zavaró"
)
_ATTRIBUTE = re.compile(r"[a-zà-ű]{3,}[isúűóő]")
_VERB = re.compile(
    r"\w*(?:[hl][ae]t|[óő]dik|[ltzrsng]ik|[oeö]tt(?:[ea]|[áé]k)?|n[áé]|[ae]ná|ené|j[áé]k)"
)
# Before van and its forms, and before a stop, a noun may be what that is: az hiba lenne.
_BEING = re.compile(
    r"\s+(?:(?:is|nem|már|még)\s+)?(?:van|volt|voltak|lesz|lett|lenne|lehet|lehetett|lehetne|nincs"
    r"|maradt?|volna|legyen)(?!\w)|\s*(?:$|[.,;:!?…)”»])"
)
# Words that the pronoun stands after: conjunctions, questions, what singles out.
_HOSTS = words(
    "ahogy ahogyan ahol akár aki akkor amely ami amikor amíg azért azonban azután ám bár bárha"
    " csak csakis de egyben ez ezek ezen ezért ezután én épp éppen és felül ha hanem hát hátha"
    " hisz hiszen hogy hogyan hol igen illetve is itt így legyen lehet ma maga majd már mármint"
    " melyik mennyi mert még mi miért mikor milyen mind mint mintha mire mit mivel míg most na"
    " nahát ne nehogy nem noha nos ott ő persze pont ráadásul s se sem sőt számára szerintem talán"
    " te tehát ugyan ugyanis úgy vagy vajon valamint valóban viszont"
)
# This, before a noun in the same case: ebben az városban.
_DEMONSTRATIVE = re.compile(
    r"(?<!\w)(?:(?:ez|az)(?:t|ek|ok|eket|okat|eknek|oknak|ekben|okban|zel|zal|en|on)|(?:e|a)(?:nnek"
    r"|nnak|bben|bban|bbe|bba|bből|bból|rről|rról|rre|rra|hhez|hhoz|ttől|ttól|nnél|nnál))\s+$",
    re.IGNORECASE,
)
# Az sums up a clause that one of these begins: aki keres, az talál.
_RELATIVE = re.compile(
    r"\b(?:(?:aki|ami|amely|amelyik|bárki|bármi)(?:\w{0,6})|ak[ai]\w{0,5}|aho[lnv]\w{0,4}|ahogy(?:an)?|amikor|mikor"
    r"|amíg|míg|hol|ha|mert|mint|bár|hogy|mi|mit|ki|kit|akár|csak|legyen)\b",
    re.IGNORECASE,
)
_PAUSES = (",", ";", "–", "—")
_BEFORE = re.compile(r"(\w+)\s+$")
_IN_LIST = re.compile(r"\w(\w\w)[\])»”]?(?:,|\s+(?:és|vagy|illetve|valamint))\s+$")
# The vowel of an ending goes with its word: -ról, -ről.
_FOLDED = str.maketrans("aáeéoóöőuúüű", "a" * 12)
_LISTED = re.compile(r"(?<!\w)[Aa]z?\s+\w+,\s+$")
_NEXT = re.compile(r"\s+(\w+)")
_WINDOW = 200


def may_be_pronoun(text: str, start: int, word: re.Match[str], *, has_that: bool) -> bool:
    """Return whether ``az`` before a word that begins with a consonant can be right.

    Args:
        text: The prose.
        start: Where ``az`` starts in it.
        word: The word after it.
        has_that: Whether the source has a pronoun that ``az`` may stand for.
    """
    if word[0].lower() in _FOLLOWERS:
        return True
    before = text[max(start - _WINDOW, 0) : start]
    following = _NEXT.match(text, word.end())
    if demonstrative := _DEMONSTRATIVE.search(before):
        phrase = f"{word[0]} {following[1] if following else ''}"
        return not _ends_as_noun(demonstrative[0], phrase.split())
    if _is_in_list(before, word[0]):
        return False
    host = _BEFORE.search(before)
    host_word = host[1].lower() if host else ""
    if host_word == "legyen":
        return True
    is_verb = _VERB.fullmatch(word[0]) is not None and not is_noun(word[0])
    if is_verb or (host and host_word not in _HOSTS):
        return is_verb
    has_that = has_that or before.rstrip().endswith(_PAUSES)
    if _is_summary(before) or (has_that and _BEING.match(text, word.end())):
        is_plural = word[0].endswith("k") and is_noun(word[0])
        return word[0] in _PREDICATES or not is_plural
    if following and _is_attribute(word[0]) and is_noun(following[1]):
        return has_that and _BEING.match(text, following.end()) is not None
    return _may_begin_clause(word[0], has_host=host is not None, has_that=has_that)


def _may_begin_clause(word: str, *, has_host: bool, has_that: bool) -> bool:
    """Return whether the pronoun may be what a clause begins with, for all that a word tells."""
    if has_host:
        return not is_known_noun(word) and not word[0].isupper()
    return has_that and word[0].islower() and not is_noun(word)


def _ends_as_noun(demonstrative: str, phrase: Sequence[str]) -> bool:
    """Return whether a noun follows a demonstrative; the accusative has no ending of its own."""
    is_accusative = demonstrative.rstrip().endswith("t")
    return phrase[0][0].isupper() or any(
        is_noun(word) or (is_accusative and word.endswith("t")) for word in phrase
    )


def _is_attribute(word: str) -> bool:
    return word in _PREDICATES or word in _NUMERALS or _ATTRIBUTE.fullmatch(word) is not None


def _is_in_list(before: str, word: str) -> bool:
    """Return whether a word goes with the one before "and" or a comma: a vízről és az."""
    if _LISTED.search(before) and is_known_noun(word):
        return True
    other = _IN_LIST.search(before)
    if other is None or other[1].translate(_FOLDED) != word[-2:].translate(_FOLDED):
        return False
    return is_noun(word) or word.endswith("t")


def _is_summary(before: str) -> bool:
    return before.rstrip().endswith(_PAUSES) and _RELATIVE.search(before) is not None
