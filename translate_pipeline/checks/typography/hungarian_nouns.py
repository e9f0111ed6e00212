"""Which Hungarian words in lower case are certainly nouns, or adjectives that stand before one.

They tell the article from the pronoun. Only words that begin with a consonant are asked for; the
stems are those of the newsletter's themes: towns, people, schools, crafts, tea, food, journeys.
"""

import re

from translate_pipeline.checks.typography.word_sets import words

__all__ = ["is_known_noun", "is_noun"]

_CASES = (
    r"(?<!b)b[ae]n|[aeoöáéóő]k|[bt][óő]l|r[óő]l|n[ae]k|hoz|hez|höz|n[áé]l|ként|[aeoö]k(?:[ae]t|[aeoö]n|[rb][ae]"
    r"|k[ae]l)|[áéóő]v[ae]l|j[áé](?:n[ae]k|v[ae]l|b[ae]n)"
)
_WITH_CASE = re.compile(rf"\w{{2,}}(?:{_CASES}|([b-df-hj-np-tvz])\1(?:[yz]?)[ae]l)(?!\w)")
_DERIVED = re.compile(
    r"\w{2,}(?:[^\W_aáeé][áé]s|s[áé]g|[mv][áé]ny|izmus|[cz]ió|ista|úra|it[áa]s|ológia|gráfia|rium)"
    r"(?:t?|[aáeéio]\w{0,9}|[bhknrv]\w{1,9})(?!\w)"
)
# Adjectives, which may be predicates: szükséges, hatásos, kétségtelen.
_ADJECTIVE = re.compile(r"\w{2,}(?:[áé]s|s[áé]g)(?:[oeö]s|t[ae]lan|telen)")
# The largest, the second: no pronoun goes before them.
_RANKED = re.compile(
    r"másik|leg\w+bb|(?:máso|harma|negye|hato|hete|nyolca|kilence|\w*tize|\w*husza|harminca|negyvene|hatvana"
    r"|hetvene|nyolcvana|kilencvene|száza)dik"
)
# Stems that verbs and adjectives have, too: szabály, szabályozza.
_SHARED = (
    "belső|bor|cég|cél|cím|csend|csere|csomag|dal|díj|dob|domb|fal|falu|felső|fény|film|fiú"
    "|föld|gasztronómi|gép|harang|határ|ház|hegy|hét|hivatal|híd|hír|hó|jövő|kert|kezdet|kép"
    "|kivitel|komp|köd|könyv|kör|középső|kút|külső|lap|lány|levél|léc|magyar|nap|nép|név"
    "|nyár|nyelv|park|part|pék|rajz|rét|rizs|siker|sor|sör|szabály|szél|szint|szín|szó|tag"
    "|tavasz|táj|tánc|te[aá]|telep|terv|test|tél|tér|toll|tó|turizm|tűz|vasút|vásár|vers|világ"
    "|virág|víz|vonat|völgy|zen[eé]"
)
_WITH_ENDING = re.compile(
    rf"(?:{_SHARED})(?:[aeoö]k|[aeoö]?t|j?[ae]i?|[áé][tvk]?|[áé]r[ae]|[áé]b[ae]n|[aeoö]n|r[ae]|b[ae]|i)?(?!\w)"
)
_SIZES = range(4, 10)
_STEMS = words(
    "bajnok balett bambusz bankett barát bemutató beszéd bevándorló bizotts bíróság bolt boltos"
    " bölcső börze buddhis burgony busz bútor búvár cikk ciprus civil család csapat csatorn"
    " császár csemete csereprogram cseresznye csillag csokolád csoport csónak cukrász delegáci"
    " dialóg diák diploma doboz doktor dokument dolgozó döntős dráma falvai falvak fazekas fejezet"
    " feladat felnőtt felvétel festmény festő fesztivál fénykép férfi fiatalok filmek folyosó"
    " folyó forduló forrás fotó földműv főiskol főkonz főnök főutc főváros futam futball fürdő"
    " füzet gabona galéria gazda gazdas gimnáz gyár gyerek gyermek gyógyfürdő gyógyszer gyöngy"
    " gyümölcs gyűjtemény gyűjtő hagyomány hajó halász hallgató hangver háború háztart hegység"
    " helyszín herceg hétvég híradó hírlev honlap horgász hotel hónap hölgy hőforrás hőmérs hullám"
    " japán járat jármű járvány játék jegyek jegyz jelentkező jelvény jubileum kabóc kaland"
    " kapcsolat kapitány karácsony kastély katalóg kábel kápoln kávéz kemenc kenyér kerámia"
    " kereskedel kereskedő kerület képviselő kézműv kiadvány kiállító kikötő kilátó kincs király"
    " kiránduló kísérlet kocsi kollég kolostor koncert konferen konyha konzul kormány kosár kórház"
    " kórus költő könyvtár körút közgyűl közönség közösség központ község kőkör kőműves kulturá"
    " kultúr kupa kurzus kutató küldöttség lakás lakosok lakosság lampion lámpa lámpás látogató"
    " látvány legend legény levelek leveleket levéltár lépcső liget lovas madár máglya medence"
    " megálló megnyitó mester mezőgaz mezők mécses méhész mérkőz miniszt modell mozi munkás múzeum"
    " műemlék műhely műsor műter művész nagykövet nagymama nagyszül nagyter napfelk naptár nemzet"
    " nemzetk német népdal népsz néptánc nézők növény nyaraló nyelvt nyertes nyilatkozat pagoda"
    " palánt palota papír parti partner patak pavilon pályaud pályázat pályázó perui pékség piac"
    " pincér plakát plakett polgár posta postás prefekt program projekt püspök raktár rádió"
    " rendező rendezv rendőr repülő restaurá régió résztvevő rizsf robot rózs ruhá sajtó sárkány"
    " segély selyem sétány stadion strand sütemény szakács szakért szállod szálloda számla szemle"
    " szentély szerkesztő szervezet szervező szerzetes szerződés szerződő székhely sziget szikl"
    " színész színház színp szoba szobor szoftv szolgáltat szomszéd szöveg szövetség szőlő szülő"
    " szüret találkozó tanács tanár tanév tanfoly tanító tanítvány tantárgy tanuló tábla tábor"
    " támogató társas társaság társulat teaház teakert teault telefon település templom tenger"
    " tengeri terem termelő termék termés természet testvér térkép tojás tornyot torony tömeg"
    " történel tulajdonos turist turiz tűzijáték tűzolt vacsor vadász vagon vállalat vállalkoz"
    " várak város várost vendég versen verseny vezető vidék vitorlá vulkán zarándok zászló zenekar"
    " zenész zongor zöldség"
)


def is_noun(word: str) -> bool:
    """Return whether a word is certainly a noun or stands before one.

    Example:
        >>> [is_noun(word) for word in ("művésznek", "kiállítás", "sziget", "szükséges", "volt")]
        [True, True, True, False, False]
    """
    return is_known_noun(word) or (not _ADJECTIVE.match(word) and bool(_WITH_CASE.match(word)))


def is_known_noun(word: str) -> bool:
    """Return whether a word is a noun by its stem or suffix, not only by its case."""
    if _ADJECTIVE.match(word):
        return False
    return bool(
        _DERIVED.match(word)
        or _RANKED.match(word)
        or _WITH_ENDING.match(word)
        or any(word[:size] in _STEMS for size in _SIZES)
    )
