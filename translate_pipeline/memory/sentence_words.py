"""Words that tell whether a period ends a sentence, by language.

Collected from style guides: Fowler and the Chicago Manual for English, the Academy's list of
abbreviations for Spanish, the Academy's rules of orthography (AkH. 276-287) for Hungarian.
"""

from dataclasses import dataclass
from functools import cached_property

__all__ = ["WORDS", "Words"]


@dataclass(frozen=True)
class Words:
    """What periods and sentence beginnings look like in one language.

    An abbreviation is written without its last period. One in lower case stands for any case.
    """

    titles: frozenset[str] = frozenset()
    """Abbreviations that something always follows, as ``Mr`` and ``e.g``: never an end."""

    counters: frozenset[str] = frozenset()
    """Abbreviations that end no sentence before a number, as ``pp``."""

    closings: frozenset[str] = frozenset()
    """Abbreviations within a name or after it, as ``Inc``: an end before a starter only."""

    starters: frozenset[str] = frozenset()
    """Words in lower case that begin a sentence and rarely a name, as ``the``."""

    calendar: frozenset[str] = frozenset()
    """Words in lower case that may follow a time of day in its sentence, as ``monday``."""

    articles: frozenset[str] = frozenset()
    """Words in lower case after which a number with a period is an ordinal; empty if none is."""

    is_in_library: bool = True
    """Whether sentencex knows the language; it has nothing for Hungarian."""

    openings: frozenset[str] = frozenset()
    """Words in lower case that begin a time phrase, as ``at``; it alone is no sentence."""

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """All abbreviations, of whatever kind."""
        return self.titles | self.counters | self.closings

    def has_abbreviation(self, word: str) -> bool:
        """Return whether a word of any case is an abbreviation."""
        return word in self.abbreviations or word.lower() in self.abbreviations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH = Words(
    titles=_words("""
        mr mrs ms mx messrs dr prof rev fr hon gen col maj capt cpt lt sgt cpl adm cmdr gov sen rep
        pres supt insp mt Ft Pt e.g i.e eg viz vs v cf ca approx esp incl aka a.k.a n.b resp
        al est Sts Nos
    """),
    counters=_words("""
        No nos n° p pp vol vols fig figs ch chap sec sect par Art ed eds eq Ex App tel ext rm apt
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
        Sun c b d r fl v
    """),
    closings=_words("""
        co inc ltd corp bros llc plc assn dept univ inst jr sr esq st ave av blvd rd ln sq hwy pl
        dist pref ft pt
    """),
    starters=_words("""
        a an the this that these those there here it its he she they we you i his her their our
        your my who whom whose what which when where why how if as at by for from in into of on to
        with without and but or nor so yet then than while since after before because although
        though until unless once during between both each every all some any many most much more
        few several no not only even also just now today tomorrow yesterday soon later meanwhile
        however instead moreover therefore thus still again perhaps maybe please did do does is
        are was were has have had can could will would shall should may might must let don't
        it's that's there's i'm i've we're we've they're you're he's she's let's isn't nobody
        everyone someone nothing everything something another other others such same one two
        three about above across despite over under up visitors guests admission tickets entry
    """),
    calendar=_words("""
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
        sat sun january february march april may june july august september october november
        december jan feb mar apr jun jul aug sep sept oct nov dec jst utc gmt est edt cst cdt mst
        mdt pst pdt cet cest bst daily
    """),
    openings=_words("""
        at by from until till before after around about since between on starting beginning
    """),
)

_HUNGARIAN = Words(
    is_in_library=False,
    titles=_words("""
        dr drs prof id ifj özv szt vö ill ld l kb pl ún u.n cca ca ua v vs st gr Kr
        habil főv alez ezr szds szkv hdgy tit bp Sz Cs Gy Ny Zs Dzs Ly Ty
    """),
    counters=_words("""
        kb sz num no nr old o köt k fej par tel jan febr márc ápr máj jún júl aug szept okt nov dec
        hrsz u em fsz krt ker irsz évf
    """),
    closings=_words("""
        bt kft rt zrt nyrt kkt kv u krt ker pf jr e u.a tsz min max főisk
    """),
    starters=_words("""
        a az ez ezek azok ezt azt ezért azért ezután azután itt ott most ma holnap tegnap akkor
        aki ami amely amikor ahol ahogy ha hogy mert de és is egy két három minden mindenki
        mindig néhány sok több nem ne se sem csak már még majd aztán végül először később közben
        előtte utána így úgy vagy ám azonban ugyanis tehát bár mi mit ki kik kit hol mikor miért
        hogyan milyen melyik mennyi hány ön én te ő mi ti ők önök van volt lesz vannak voltak
        nincs nincsenek legyen kérjük jöjjön nézze a jegyek belépő jegy helyszín érdeklődni
    """),
    calendar=_words("hétfő kedd szerda csütörtök péntek szombat vasárnap"),
    articles=_words("a az ezen azon minden idei mostani e"),
)

_SPANISH = Words(
    titles=_words("""
        sr sra srta sres sras srtas dr dra dres d dña dª prof profa lic licda ing arq abg gral
        cnel tte cap sto sta fr mons rvdo excmo excma ilmo ilma mt av avda avd cra cl pje pza
        urb jr ctra p.ej aprox vs cf cfr v ee ff rr jj máx mín íd ibíd admón pdte
    """),
    counters=_words("""
        núm núms No nro n° nº n.º no.º p pp pág págs vol vols cap art arts fig figs ed t tel teléf
        ext apdo párr párrf párrs lám sec secc s Of ene feb Mar abr may jun jul ago sep sept set oct
        nov dic lun mié jue vie sáb dom km hs c
    """),
    closings=_words("""
        ud uds vd vds uu cía ltda s.a s.l s.r.l s.a.c a.c d.c a.e.c dpto depto prov dist hnos jr
        edo gob univ inst cía
    """),
    starters=_words("""
        el la los las lo un una unos unas este esta estos estas ese esa esos esas esto eso aquel
        aquella aquí allí ahí hay es son era eran fue fueron está están estaba ha han había hubo
        será serán y e o pero sino aunque si no sí se su sus mi mis tu tus nuestro nuestra yo tú
        él ella ello ellos ellas nosotros ustedes usted que quien quienes qué quién cómo cuándo
        dónde cuánto cuál por para con sin sobre según desde hasta en entre de del al a ante bajo
        tras durante cuando donde como mientras después antes luego ahora hoy mañana ayer pronto
        también tampoco además así entonces todo toda todos todas cada muchos muchas algunos
        algunas otro otra otros otras más menos ya aún todavía solo sólo me te nos le les gracias
    """),
    calendar=_words("lunes martes miércoles jueves viernes sábado domingo"),
    openings=_words("a desde hasta hacia sobre entre"),
)

WORDS = {"en": _ENGLISH, "hu": _HUNGARIAN, "es": _SPANISH, "zh": _ENGLISH, "ja": _ENGLISH}
"""Words by bare language; Latin words in Chinese and Japanese text are mostly English."""
