"""TMX files of other tools: codes, languages, encodings, damage and traps."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_pipeline.errors import ExchangeError
from translate_pipeline.exchange.tmx import TmxContent, read_tmx
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair

ENGLISH = Language("en", "en")
HUNGARIAN = Language("hu", "hu")
SPANISH = Language("es", "es-PE")
CHINESE = Language("zh_CN", "zh-CN")
HEADER = (
    '<header creationtool="Loom" creationtoolversion="2" segtype="sentence" o-tmf="x" '
    'adminlang="en" srclang="en" datatype="html"/>'
)


def unit(**texts: str) -> str:
    """Return a ``<tu>``; an underscore in a language is a hyphen in the file."""
    tuvs = (
        f'<tuv xml:lang="{tag.replace("_", "-")}"><seg>{text}</seg></tuv>'
        for tag, text in texts.items()
    )
    return f"<tu>{''.join(tuvs)}</tu>"


def file_of(*units: str, head: str = "") -> bytes:
    """Return a TMX file of units."""
    body = "\n".join(units)
    return f'{head}<tmx version="1.4">\n{HEADER}\n<body>\n{body}\n</body>\n</tmx>\n'.encode()


def read(data: bytes, target: Language = HUNGARIAN) -> TmxContent:
    """Read a file for one language."""
    return read_tmx(data, path="a.tmx", source=ENGLISH, targets=[target])


INLINE = {
    "no code": ("Tea &amp; rice", "Tea & rice"),
    "CDATA": ("<![CDATA[a <b> c]]>", "a <b> c"),
    "paired codes go": (
        'See <bpt i="1">&lt;a href="x"&gt;</bpt>the list<ept i="1">&lt;/a&gt;</ept>.',
        "See the list.",
    ),
    "placeholder goes": ('Tea<ph x="1">{\\rtf1}</ph> now', "Tea now"),
    "isolated and unknown go": ('<it pos="begin">&lt;b&gt;</it>Tea<ut>x</ut>', "Tea"),
    "highlight stays": ("Tea <hi>from <hi>Yame</hi></hi>", "Tea from Yame"),
    "text within a code goes": ("Tea<ph>&lt;img alt='<sub>Bowl</sub>'&gt;</ph>", "Tea"),
    "code within that text goes": ("A<ph>x<sub>y<ph>z</ph>y</sub>x</ph>B", "AB"),
    "line break": ('Tea<ph type="lb">&lt;br&gt;</ph>rice', "Tea\nrice"),
    "Markdown stays": (
        '<bpt i="1">**</bpt>Tea<ept i="1">**</ept> <bpt i="2">[</bpt>x<ept i="2">](/u)</ept>',
        "**Tea** [x](/u)",
    ),
    "our own character": ('a<ph type="x-character">000B</ph>b', "a\x0bb"),
    "lone surrogate": ('a<ph type="x-character">D800</ph>b', "ab"),
    "no character": ('a<ph type="x-character">zz</ph>b', "ab"),
}


@pytest.mark.parametrize(("seg", "text"), INLINE.values(), ids=INLINE)
def test_inline_elements(seg: str, text: str) -> None:
    """Visible text and Markdown stay; other formats' codes go with what is in them."""
    data = file_of(unit(en="Source", hu=seg))

    assert read(data).pairs == {HUNGARIAN: (Pair("Source", text),)}


TAGS = [
    ("en", "hu", HUNGARIAN, True),
    ("EN", "HU", HUNGARIAN, True),
    ("en-US", "hu-HU", HUNGARIAN, True),
    ("EN_us", "hu_hu", HUNGARIAN, True),
    ("en-GB", "es-419", SPANISH, True),
    ("en", "zh-CN", CHINESE, True),
    ("en", "zh_cn", CHINESE, True),
    ("en", "zh-Hans", CHINESE, True),
    ("en", "zh-Hans-CN", CHINESE, True),
    ("en", "zh-SG", CHINESE, True),
    ("en", "zh", CHINESE, True),
    ("en", "zh-TW", CHINESE, False),
    ("en", "zh-Hant-HK", CHINESE, False),
    ("en", "de", HUNGARIAN, False),
    ("de", "hu", HUNGARIAN, False),
    ("en", "", HUNGARIAN, False),
    ("en", "pt-PT", Language("pt_BR", "pt-BR"), False),
]


@pytest.mark.parametrize(("source", "target", "language", "is_taken"), TAGS)
def test_language_tags(source: str, target: str, language: Language, is_taken: bool) -> None:
    """Spelling and region of a tag matter little, language and script do."""
    data = file_of(
        f'<tu><tuv xml:lang="{source}"><seg>Tea</seg></tuv>'
        f'<tuv xml:lang="{target}"><seg>X</seg></tuv></tu>'
    )

    content = read(data, language)

    assert content.pairs[language] == ((Pair("Tea", "X"),) if is_taken else ())
    assert content.missing[language] == (not is_taken)
    assert content.tags == (source, target)


def test_the_best_language_of_a_unit() -> None:
    """The plain tag wins over a region's; two texts in it are two pairs."""
    data = file_of(unit(en_GB="Colour", en="Color", es_MX="c1", es="c2"),
                   "<tu><tuv lang='en'><seg>T</seg></tuv><tuv lang='es'><seg>t1</seg></tuv>"
                   "<tuv lang='es'><seg>t2</seg></tuv></tu>")  # fmt: skip

    pairs = read(data, SPANISH).pairs[SPANISH]

    assert pairs == (Pair("Color", "c2"), Pair("T", "t1"), Pair("T", "t2"))


def test_blank_texts_are_counted_and_left_out() -> None:
    """A unit without text on either side is no pair."""
    content = read(file_of(unit(en="Tea", hu=" "), unit(en="", hu="Tea"), unit(en="Tea", hu="T")))

    assert content.pairs[HUNGARIAN] == (Pair("Tea", "T"),)
    assert content.blank == {HUNGARIAN: 2}
    assert content.tool == "Loom"


def test_omegat_neighbours() -> None:
    """OmegaT's own names for the segments around are understood; other properties are not."""
    data = file_of(
        '<tu><note>n</note><prop type="file">a.md</prop><prop type="prev">Before</prop>'
        '<prop type="next">After</prop><tuv xml:lang="en"><seg>Tea</seg></tuv>'
        '<tuv xml:lang="hu"><prop type="x">y</prop><seg>T</seg></tuv></tu>'
    )

    pairs = read(data).pairs[HUNGARIAN]

    assert pairs == (Pair("Tea", "T", before="Before", after="After"),)


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "iso-8859-2", "gb18030", "cp1250", "utf8"]
)
def test_encodings(encoding: str) -> None:
    """A file comes in whatever encoding it declares."""
    head = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>\n'
    data = file_of(unit(en="Tea", hu="é" if encoding == "gb18030" else "őű"), head=head)

    pairs = read(data.decode().encode(encoding)).pairs[HUNGARIAN]

    assert pairs[0].target in ("őű", "é")


def test_a_named_dtd_is_not_fetched() -> None:
    """A DOCTYPE that names the DTD is fine, even where no such file exists."""
    data = file_of(unit(en="Tea", hu="T"), head='<!DOCTYPE tmx SYSTEM "file:///none/tmx14.dtd">\n')

    assert read(data).pairs[HUNGARIAN] == (Pair("Tea", "T"),)


BOMB = (
    '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;">]>\n'
)
THIEF = '<!DOCTYPE tmx [\n<!ENTITY t SYSTEM "file:///etc/hostname">]>\n'
GOOD = file_of(unit(en="Tea", hu="Tő"))
TRAPS = {
    "empty": (b"", r"a\.tmx: error: the file is empty; save it again.*"),
    "blank": (b" \n", r"a\.tmx: error: the file is empty; .*"),
    "HTML": (b"<html></html>", r"a\.tmx:1: error: the first element is 'html', .*'tmx'; .*"),
    "PO": (b'msgid ""\n', r"a\.tmx:1: error: broken XML: .*; .*save it again.*"),
    "binary": (b"PK\x03\x04\x00", r"a\.tmx:1: error: broken XML: .*"),
    "NUL": (b"\0" * 9, r"a\.tmx:1: error: broken XML: .*"),
    "cut": (GOOD[:-30], r"a\.tmx:4: error: the file ends too early; it was cut off.*"),
    "cut in a character": (GOOD[: GOOD.index(b"\x91")], r"a\.tmx:4: error: the file ends too .*"),
    "cut in a tag": (GOOD[:-3], r"a\.tmx:6: error: the file ends too early; .*"),
    "twice": (GOOD + GOOD, r"a\.tmx:7: error: broken XML: junk after .*"),
    "wrong end": (GOOD.replace(b"</seg>", b"</sag>", 1), r"a\.tmx:4: .*: mismatched tag; .*"),
    "conflict": (
        GOOD.replace(b"<tu>", b"<<<<<<< HEAD\n<tu>"),
        r"a\.tmx:4: error: broken XML: .*; resolve a merge conflict.*",
    ),
    "wrong bytes": (
        GOOD.replace("ő".encode(), b"\xf5"),
        r"a\.tmx:4: error: broken XML: .*; save it in the encoding .* best UTF-8",
    ),
    "no such encoding": (
        b'<?xml version="1.0" encoding="wavy"?>' + GOOD.replace("ő".encode(), b"o"),
        r"a\.tmx:1: error: unknown encoding 'wavy'; save it as UTF-8",
    ),
    "no text encoding": (
        b'<?xml version="1.0" encoding="zip"?>' + GOOD.replace("ő".encode(), b"o"),
        r"a\.tmx:1: error: unknown encoding 'zip'; .*",
    ),
    "not in its encoding": (
        b'<?xml version="1.0" encoding="gbk"?>\n' + GOOD.replace(b"Tea", b"\xff\xff"),
        r"a\.tmx:5: error: not gbk, which its first line names; save it as UTF-8",
    ),
    "UTF-8 in disguise": (
        b'<?xml version="1.0" encoding="ISO-8859-1"?>' + GOOD,
        r"a\.tmx:1: error: its first line names ISO-8859-1, but it is UTF-8; name UTF-8 .*",
    ),
    "UTF-16 in disguise": (
        ('<?xml version="1.0" encoding="UTF-8"?>' + GOOD.decode()).encode("utf-16"),
        r"a\.tmx:1: error: broken XML: .*; save it in the encoding .* best UTF-8",
    ),
    "bomb": (BOMB.encode() + GOOD.replace(b"Tea", b"&c;"),
             r"a\.tmx:1: error: it declares an entity \('a'\); remove .*"),
    "thief": (THIEF.encode() + GOOD.replace(b"Tea", b"&t;"),
              r"a\.tmx:2: error: it declares an entity \('t'\); remove .*"),
    "parameter entity": (
        b'<!DOCTYPE tmx [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>' + GOOD,
        r"a\.tmx:1: error: it declares an entity \('p'\); .*",
    ),
    "unknown entity": (GOOD.replace(b"Tea", b"&nbsp;"), r"a\.tmx:4: .*undefined entity.*; .*"),
    "entity of a DTD": (
        b'<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n' + GOOD.replace(b"Tea", b"a&nbsp;b"),
        r"a\.tmx:5: error: unknown entity '&nbsp;'; write the character itself",
    ),
    "deep": (
        file_of("<tu><tuv xml:lang='en'><seg>" + "<hi>" * 200_000),
        r"a\.tmx:4: error: too many elements in each other; .*",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("data", "message"), TRAPS.values(), ids=TRAPS)
def test_traps_and_damage(data: bytes, message: str) -> None:
    """What is no TMX, is damaged or wants to harm ends in one error with place and advice."""
    with pytest.raises(ExchangeError) as caught:
        read(data)

    assert re.fullmatch(message, str(caught.value)), str(caught.value)


HARMS = st.sampled_from(
    ["<", ">", "&", "]]>", "<tu>", "</seg>", "<seg>", "<ph>", "</ph>", "<prop>", "<!--", "\0",
     "\xff", "<![CDATA[", "<?x", '"', "xml:lang", "<!DOCTYPE tmx [", "\ufffe", "</tmx>", ""]
)  # fmt: skip


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), HARMS), max_size=4))
def test_harm_ends_in_pairs_or_one_error(harms: list[tuple[float, int, str]]) -> None:
    """However a file is damaged, pairs come out of it, or one error with its name."""
    data = file_of(unit(en="Tea <ph>x</ph>", hu="Tő"), unit(en="Rice", hu="<hi>Rizs</hi>"))
    for place, length, harm in harms:
        start = int(place * len(data))
        data = data[:start] + harm.encode("latin-1", "replace") + data[start + length :]

    try:
        pairs = read(data).pairs[HUNGARIAN]
    except ExchangeError as problem:
        assert problem.path == "a.tmx"
        assert problem.advice
    else:
        assert all(pair.source.strip() and pair.target.strip() for pair in pairs)
