"""Three-way merge of catalogs: each message on its own, and nothing typed is lost."""

from dataclasses import replace
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategies as own
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.catalogs.merge import Conflict, merge_catalogs
from translate_pipeline.catalogs.merge.message import suggestion_lines, suggestion_texts
from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Key

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def catalog(*entries: str, header: str = HEADER) -> Catalog:
    """Return the catalog of a PO file with these entries."""
    return parse_catalog("\n".join((header, *entries)).encode(), path="a.po")


def body(merged: Catalog) -> str:
    """Return the PO text of a catalog without its header."""
    return serialize_catalog(replace(merged, header=Message(msgid=""))).decode().split("\n\n", 1)[1]


NO_WRAP = "#, no-wrap\n"
FUZZY = "#, fuzzy, no-wrap\n"


def entry(msgid: str, msgstr: str = "", before: str = "", context: str = "") -> str:
    """Return the PO text of a message, with what stands above it."""
    return f'{flagged(before)}{context}msgid "{msgid}"\nmsgstr "{msgstr}"\n'


def obsolete(msgid: str, msgstr: str, before: str = "") -> str:
    """Return the PO text of an obsolete message, with what stands above it."""
    return f'{flagged(before)}#~ msgid "{msgid}"\n#~ msgstr "{msgstr}"\n'


def plural(*forms: str, before: str = "") -> str:
    """Return the PO text of a plural message."""
    lines = [f'msgstr[{number}] "{text}"\n' for number, text in enumerate(forms)]
    return f'{flagged(before)}msgid "%d tea"\nmsgid_plural "%d teas"\n{"".join(lines)}'


def flagged(before: str) -> str:
    """Return the lines above a message, with the flag that all our messages have."""
    return before if "#," in before else before + NO_WRAP


WRAPPED = NO_WRAP + 'msgid "Tea"\nmsgstr ""\n"a "\n"tea"\n'
# Each row: base, ours, theirs, what comes out. None: the message is not there.
ONE_SIDE = {
    "translated by them": (entry("Tea"), entry("Tea"), entry("Tea", "té"), entry("Tea", "té")),
    "both alike": (entry("Tea"), entry("Tea", "té"), entry("Tea", "té"), entry("Tea", "té")),
    "emptied by them": (entry("Tea", "té"), entry("Tea", "té"), entry("Tea"), entry("Tea")),
    "added by them": (None, None, entry("Tea", "té"), entry("Tea", "té")),
    "added by both alike": (None, entry("Tea", "té"), entry("Tea", "té"), entry("Tea", "té")),
    "removed by them": (entry("Tea", "té"), entry("Tea", "té"), None, ""),
    "removed by both": (entry("Tea", "té"), None, None, ""),
    "retired by them": (entry("Tea", "té"), entry("Tea", "té"), obsolete("Tea", "té"),
                        obsolete("Tea", "té")),
    "confirmed by them": (entry("Tea", "té", FUZZY), entry("Tea", "té", FUZZY), entry("Tea", "té"),
                          entry("Tea", "té")),
    "doubted by them": (entry("Tea", "té"), entry("Tea", "té"), entry("Tea", "té", FUZZY),
                        entry("Tea", "té", FUZZY)),
    "removed by us, wrapped by them": (
        entry("Tea", "té"), None, NO_WRAP + 'msgid ""\n"Tea"\nmsgstr "té"\n', ""),
    "our odd form": (
        entry("Tea", "t"), '#, no-wrap, fuzzy\nmsgid   "Tea"\nmsgstr "té"\n', entry("Tea"),
        '#, no-wrap, fuzzy\nmsgid   "Tea"\nmsgstr "té"\n'),
    "plural": (plural("", ""), plural("", ""), plural("egy", "sok"), plural("egy", "sok")),
    "our text, their reference": (
        entry("Tea", before="#: a.md\n"), entry("Tea", "té", "#: a.md\n"),
        entry("Tea", before="#: b.md\n"), entry("Tea", "té", "#: b.md\n")),
    "our text, their note": (
        entry("Tea", before="#. old\n"), entry("Tea", "té", "#. old\n"),
        entry("Tea", before="#. new\n"), entry("Tea", "té", "#. new\n")),
    "our text, their comment": (
        entry("Tea", before="# a\n# b\n"), entry("Tea", "té", "# a\n# b\n# mine\n"),
        entry("Tea", before="# b\n# theirs\n"), entry("Tea", "té", "# b\n# mine\n# theirs\n")),
    "our text, their flag": (
        entry("Tea"), entry("Tea", "té"),
        entry("Tea", before="#, c-format, no-wrap\n"),
        entry("Tea", "té", "#, c-format, no-wrap\n")),
    "our text, their wrapping": (
        entry("Tea", "a tea"), entry("Tea", "té"), WRAPPED,
        entry("Tea", "té")),
    "their wrapping only": (
        entry("Tea", "a tea"), entry("Tea", "a tea"), WRAPPED,
        WRAPPED),
}  # fmt: skip
BOTH_SIDES = {
    "two translations": (
        entry("Tea"), entry("Tea", "té"), entry("Tea", "tea"),
        entry("Tea", "té", "# theirs: tea\n")),
    "added by both": (
        None, entry("Tea", "té"), entry("Tea", "tea"), entry("Tea", "té", "# theirs: tea\n")),
    "two corrections": (
        entry("Tea", "te"), entry("Tea", "té"), entry("Tea", "tea"),
        entry("Tea", "té", "# theirs: tea\n")),
    "the same again": (
        entry("Tea"), entry("Tea", "té", "# theirs: tea\n"), entry("Tea", "tea"),
        entry("Tea", "té", "# theirs: tea\n")),
    "crosswise": (
        entry("Tea"), entry("Tea", "té", "# theirs: tea\n"), entry("Tea", "tea", "# theirs: té\n"),
        entry("Tea", "té", "# theirs: tea\n")),
    "several lines": (
        entry("Tea"), entry("Tea", "té"), NO_WRAP + 'msgid "Tea"\nmsgstr ""\n"a\\\\b\\n"\n"c "\n',
        entry("Tea", "té", "# theirs: a\\\\b\\nc\\u0020\n")),
    "confirmed over fuzzy": (
        entry("Tea"), entry("Tea", "té", FUZZY), entry("Tea", "tea"),
        entry("Tea", "tea", "# theirs: té\n")),
    "confirmed over corrected fuzzy": (
        entry("Tea", "t", FUZZY), entry("Tea", "té", FUZZY), entry("Tea", "t"),
        entry("Tea", "t", "# theirs: té\n")),
    "confirmed and corrected": (
        entry("Tea", "t", FUZZY), entry("Tea", "t"), entry("Tea", "tea"),
        entry("Tea", "t", "# theirs: tea\n")),
    "corrected and confirmed": (
        entry("Tea", "t", FUZZY), entry("Tea", "tea"), entry("Tea", "t"),
        entry("Tea", "tea", "# theirs: t\n")),
    "text over doubt": (
        entry("Tea", "t"), entry("Tea", "t", FUZZY), entry("Tea", "tea"), entry("Tea", "tea")),
    "text over emptiness": (
        entry("Tea", "t"), entry("Tea"), entry("Tea", "tea"), entry("Tea", "tea")),
    "whole plural over half": (
        plural("", ""), plural("egy", ""), plural("egy", "sok"), plural("egy", "sok")),
    "two plurals": (
        plural("", ""), plural("egy", "két"), plural("egy", "sok"),
        plural("egy", "két", before="# theirs[1]: sok\n")),
    "removed and translated": (entry("Tea"), None, entry("Tea", "té"), obsolete("Tea", "té")),
    "removed and corrected": (entry("Tea", "t"), None, entry("Tea", "té"), obsolete("Tea", "té")),
    "removed and moved": (entry("Tea"), None, entry("Tea", before="#: b.md\n"), ""),
    "retired and corrected": (
        entry("Tea", "t"), obsolete("Tea", "t"), entry("Tea", "té", "# why\n#: b.md\n"),
        obsolete("Tea", "té", "# why\n")),
    "translated and retired": (
        entry("Tea", "t"), entry("Tea", "té"), obsolete("Tea", "t"), obsolete("Tea", "té")),
    "retired and revived": (
        obsolete("Tea", "t"), None, entry("Tea", "té", "#: a.md\n"),
        entry("Tea", "té", "#: a.md\n")),
    "obsolete corrected and revived": (
        obsolete("Tea", "t"), obsolete("Tea", "té"), entry("Tea", "t", "#: a.md\n"),
        entry("Tea", "té", "#: a.md\n")),
}  # fmt: skip


def of_message(text: str | None) -> Catalog:
    """Return a catalog of one message, or of none, between two that never change."""
    texts = [entry("First", "a"), *([text] if text is not None else []), entry("Last", "b")]
    return catalog(*sorted(texts, key=lambda text: "#~" in text))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [*ONE_SIDE.values(), *BOTH_SIDES.values()],
    ids=[*ONE_SIDE, *BOTH_SIDES],
)
def test_one_message(base: str | None, ours: str | None, theirs: str | None, expected: str) -> None:
    """A message is merged on its own: what one side did stays, and of two texts both stay."""
    merged = merge_catalogs(of_message(base), of_message(ours), of_message(theirs)).catalog

    texts = [entry("First", "a"), expected, entry("Last", "b")]
    texts.sort(key=lambda text: "#~" in text)
    assert body(merged) == "\n".join(filter(None, texts))


@pytest.mark.parametrize(("base", "ours", "theirs", "expected"), ONE_SIDE.values(), ids=ONE_SIDE)
def test_sides_may_be_swapped(
    base: str | None, ours: str | None, theirs: str | None, expected: str
) -> None:
    """Where nobody disagrees it does not matter which side is ours."""
    one = merge_catalogs(of_message(base), of_message(ours), of_message(theirs))
    other = merge_catalogs(of_message(base), of_message(theirs), of_message(ours))

    def texts(merged: Catalog) -> list[Message]:
        return [
            replace(m, translator_comments=tuple(sorted(m.translator_comments)))
            for m in merged.messages
        ]

    assert texts(one.catalog) == texts(other.catalog)
    assert one.conflicts == other.conflicts == ()


def test_conflicts_are_told() -> None:
    """Each message with two translations is named, with both of them, in the catalog's order."""
    base = catalog(entry("Tea"), entry("Rice"), entry("Salt"))
    ours = catalog(entry("Tea", "té"), entry("Rice", "arroz"), entry("Salt", "sal"))
    theirs = catalog(entry("Tea", "tea"), entry("Rice", "arroz"), entry("Salt", "só"))

    assert merge_catalogs(base, ours, theirs).conflicts == (
        Conflict(Key(None, "Tea"), ("té",), ("tea",)),
        Conflict(Key(None, "Salt"), ("sal",), ("só",)),
    )


def test_a_known_conflict_is_told_once() -> None:
    """Merging again what was merged already says and changes nothing."""
    base, ours, theirs = (catalog(entry("Tea", text)) for text in ("", "a", "b"))
    once = merge_catalogs(base, ours, theirs).catalog

    again = merge_catalogs(base, once, theirs)

    assert again.conflicts == ()
    assert serialize_catalog(again.catalog) == serialize_catalog(once)


def test_contexts_are_apart() -> None:
    """The same text in two contexts is two messages."""
    base = catalog(entry("Tea"), entry("Tea", context='msgctxt "menu"\n'))
    ours = catalog(entry("Tea", "a"), entry("Tea", context='msgctxt "menu"\n'))
    theirs = catalog(entry("Tea"), entry("Tea", "b", context='msgctxt "menu"\n'))

    merged = merge_catalogs(base, ours, theirs)

    assert merged.conflicts == ()
    assert [m.msgstr for m in merged.catalog.messages] == [("a",), ("b",)]


ORDERS = {
    "theirs in the middle": ("ad", "ad", "abd", "abd"),
    "theirs first": ("a", "a", "ba", "ba"),
    "both at one place": ("ad", "abd", "acd", "acbd"),
    "ours moved": ("abc", "cab", "abxc", "cabx"),
    "theirs moved": ("abc", "axbc", "cab", "caxb"),
    "no base": ("", "ab", "xb", "xab"),
}


@pytest.mark.parametrize(("base", "ours", "theirs", "expected"), ORDERS.values(), ids=ORDERS)
def test_order(base: str, ours: str, theirs: str, expected: str) -> None:
    """New messages stand behind the one that they stood behind, in the order of ours."""
    sides = [catalog(*(entry(name, "x") for name in names)) for names in (base, ours, theirs)]

    merged = merge_catalogs(*sides).catalog

    assert "".join(message.msgid for message in merged.messages) == expected


PREVIOUS = '#, fuzzy, no-wrap\n#| msgid "Tea"\n'
CARRIED = {
    "untouched": (entry("Green tea", "te", PREVIOUS), entry("Green tea", "té", PREVIOUS)),
    "corrected": (entry("Green tea", "verde", PREVIOUS), entry("Green tea", "verde", PREVIOUS)),
    "confirmed": (entry("Green tea", "te"), entry("Green tea", "te")),
    "unreadable": (
        entry("Green tea", "te", '#, fuzzy, no-wrap\n#| "Tea"\n'),
        entry("Green tea", "te", '#, fuzzy, no-wrap\n#| "Tea"\n'),
    ),
    "other": (
        entry("Green tea", "te", '#, fuzzy, no-wrap\n#| msgid "Té"\n'),
        entry("Green tea", "te", '#, fuzzy, no-wrap\n#| msgid "Té"\n'),
    ),
}


@pytest.mark.parametrize(("updated", "expected"), CARRIED.values(), ids=CARRIED)
@pytest.mark.parametrize("is_swapped", [False, True], ids=["ours new", "theirs new"])
@pytest.mark.parametrize("left", [obsolete("Tea", "te"), None], ids=["retired", "removed"])
def test_new_words_take_the_new_translation(
    updated: str, expected: str, left: str | None, is_swapped: bool
) -> None:
    """A text in new words keeps the old one's new translation, unless a person was there."""
    base = catalog(entry("Tea", "te"))
    sides = [catalog(updated, *filter(None, [left])), catalog(entry("Tea", "té"))]

    merged = merge_catalogs(base, *sides[:: -1 if is_swapped else 1])

    assert body(merged.catalog) == f"{expected}\n{obsolete('Tea', 'té')}"
    assert merged.conflicts == ()


def header(**fields: str) -> str:
    """Return a header; underscores in names stand for hyphens."""
    lines = [f'"{name.replace("_", "-")}: {value}\\n"\n' for name, value in fields.items()]
    return f'msgid ""\nmsgstr ""\n{"".join(lines)}'


def test_header_fields() -> None:
    """Dates are the later ones, the revision's fields go with it, others are the changed ones."""
    base = header(POT_Creation_Date="2026-05-01 00:00+0000", Last_Translator="A",
                  PO_Revision_Date="2026-05-02 10:00+0200", Language_Team="none",
                  X_Old="x")  # fmt: skip
    ours = header(POT_Creation_Date="2026-06-01 00:00+0000", Last_Translator="B", Language="hu",
                  PO_Revision_Date="2026-05-03 10:00+0200", Language_Team="none",
                  X_Old="x")  # fmt: skip
    theirs = header(POT_Creation_Date="2026-05-01 00:00+0000", Last_Translator="C",
                    PO_Revision_Date="2026-05-03 09:00+0000", Language_Team="hu",
                    X_Generator="Poedit 3.6")  # fmt: skip

    merged = merge_catalogs(*(catalog(header=text) for text in (base, ours, theirs))).catalog

    assert merged.fields == {
        "POT-Creation-Date": "2026-06-01 00:00+0000",
        "Last-Translator": "C",
        "Language": "hu",
        "PO-Revision-Date": "2026-05-03 09:00+0000",
        "Language-Team": "hu",
        "X-Generator": "Poedit 3.6",
    }


@pytest.mark.parametrize("is_swapped", [False, True], ids=["ours", "theirs"])
def test_header_that_one_side_changed(is_swapped: bool) -> None:
    """It is that side's as it stands there, even where a date in the future was put right."""
    old = header(PO_Revision_Date="2062-05-03 10:00+0200", Last_Translator="A", Language="hu")
    new = header(PO_Revision_Date="2026-05-03 10:00+0200", Last_Translator="B", Language="hu")
    sides = [catalog(header=new), catalog(entry("Tea"), header=old)]

    merged = merge_catalogs(catalog(header=old), *sides[:: -1 if is_swapped else 1]).catalog

    assert (merged.header.raw, len(merged.messages)) == (new, 1)


def test_header_of_a_template_is_older_than_any() -> None:
    """A date that nobody filled in gives way, and its placeholder of a translator with it."""
    ours = header(PO_Revision_Date="YEAR-MO-DA HO:MI+ZONE", Last_Translator="FULL NAME")
    theirs = header(PO_Revision_Date="2026-05-03 09:00+0000", Last_Translator="C")

    merged = merge_catalogs(None, catalog(header=ours), catalog(header=theirs)).catalog

    assert merged.fields["Last-Translator"] == "C"
    assert merged.header.raw == theirs


def test_the_newer_template_describes_the_message() -> None:
    """Where both sides have new references, those of the newer template stay."""
    versions = {"2026-05": "a", "2026-06": "b", "2026-07": "c"}
    base, ours, theirs = (
        catalog(
            entry("Tea", name if name > "a" else "", f"#. in: {name}\n#: {name}.md\n"),
            header=header(POT_Creation_Date=f"{month}-01 00:00+0000"),
        )
        for month, name in versions.items()
    )

    (message,) = merge_catalogs(base, ours, theirs).catalog.messages

    assert message.references == ("c.md",)
    assert message.extracted_comments == ("in: c",)
    assert message.msgstr == ("b",)


LATIN_2 = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"\n'


def latin_2(*entries: str) -> Catalog:
    """Return a catalog that was read from a file in Latin-2."""
    return parse_catalog("\n".join((LATIN_2, *entries)).encode("iso8859-2"), path="a.po")


def test_charsets() -> None:
    """Of a file in two charsets comes UTF-8, whichever side is ours; of one charset, that one."""
    old = entry("Fire")
    base, ours = latin_2(old, entry("Tree")), latin_2(entry("Fire", "tűz"), entry("Tree"))
    latin, utf8 = latin_2(old, entry("Tree", "fűz")), catalog(old, entry("Tree", "木"))

    mixed = [serialize_catalog(merge_catalogs(base, *sides).catalog).decode()
             for sides in ((ours, utf8), (utf8, ours))]  # fmt: skip
    same = serialize_catalog(merge_catalogs(base, ours, latin).catalog).decode("iso8859-2")

    for text in mixed:
        assert "charset=UTF-8" in text
        assert 'msgstr "tűz"' in text and 'msgstr "木"' in text
    assert same == "\n".join((LATIN_2, entry("Fire", "tűz"), entry("Tree", "fűz")))


def test_an_end_without_newline_stays_apart() -> None:
    """The last message of a file without a final newline may come to stand inside."""
    base = catalog()
    ours = parse_catalog(f"{HEADER}\n{entry('a', 'x')}".rstrip().encode(), path="a.po")
    theirs = parse_catalog(f"{HEADER}\n{entry('b', 'y')}\n\n".encode(), path="a.po")

    for sides in ((ours, theirs), (theirs, ours)):
        merged = merge_catalogs(base, *sides).catalog
        again = parse_catalog(serialize_catalog(merged), path="a.po")
        assert {m.msgid: m.msgstr[0] for m in again.messages} == {"a": "x", "b": "y"}


def test_unchanged_messages_keep_their_bytes() -> None:
    """Only the message that both sides changed is written anew, in another editor's wrapping."""
    wrapped = 'msgid ""\n"a long "\n"text"\nmsgstr   "x"\n'
    base = catalog(wrapped, entry("Tea"), entry("Rice"))
    ours = catalog(wrapped, NO_WRAP + 'msgid "Tea"\nmsgstr ""\n"t"\n"é"\n', entry("Rice"))
    theirs = catalog(wrapped, entry("Tea"), 'msgid "Rice"\nmsgstr ""\n"arr"\n"oz"\n')

    merged = merge_catalogs(base, ours, theirs).catalog

    assert [m.raw for m in merged.messages] == [
        wrapped, ours.messages[1].raw, theirs.messages[2].raw,
    ]  # fmt: skip


@given(st.lists(st.one_of(own.ESCAPED_TEXTS, own.TEXTS), min_size=1, max_size=3))
def test_suggestions_are_read_back(texts: list[str]) -> None:
    """Any text survives in a comment of one line, through a PO file too."""
    comments = suggestion_lines(texts)
    message = Message(msgid="a", msgstr=("b",), translator_comments=comments)
    data = serialize_catalog(Catalog(own.HEADER, (message,)))

    (read,) = parse_catalog(data, path="a.po").messages

    assert suggestion_texts(read.translator_comments) == list(enumerate(texts))
    assert len(comments) == len(texts)


KEYS = st.sampled_from([f"text {letter}" for letter in "abcdefg"])
WORDS = st.one_of(st.sampled_from(["egy", "két", "há\nrom"]), own.ESCAPED_TEXTS)
DATES = st.sampled_from(["2026-05-01 00:00+0000", "2026-06-01 00:00+0000", "YEAR-MO-DA"])
V = TypeVar("V")


def typed(message: Message, texts: tuple[str, ...], *, is_fuzzy: bool) -> Message:
    """Return a message with another translation."""
    flags = (*(["fuzzy"] if is_fuzzy else []), *(f for f in message.flags if f != "fuzzy"))
    return replace(message, msgstr=texts, flags=flags, raw=None)


@st.composite
def edited(draw: st.DrawFn, message: Message) -> Message | None:
    """Draw what a person or an update makes of a message; None if it goes."""
    deed = draw(st.sampled_from(["keep", "keep", "type", "type", "retire", "remove", "describe"]))
    if deed == "keep":
        return message
    if deed == "remove":
        return None
    if deed == "retire":
        retired = replace(message, is_obsolete=True, references=(), raw=None)
        return retired if message.has_translation else None
    if deed == "describe":
        comments = draw(st.lists(own.COMMENT, max_size=2))
        return replace(message, references=("new.md",), translator_comments=tuple(comments),
                       is_obsolete=False, raw=None)  # fmt: skip
    texts = tuple(draw(st.one_of(st.just(""), WORDS)) for _ in message.msgstr)
    if message.is_obsolete and not any(texts):
        return None
    return typed(message, texts, is_fuzzy=any(texts) and draw(st.booleans()))


@st.composite
def plain_catalogs(draw: st.DrawFn) -> Catalog:
    """Draw a catalog with singular and plural messages, as it is read from a file."""
    catalog = draw(own.catalogs(msgids=KEYS))
    some = [
        replace(m, msgid=f"{m.msgid} n", msgid_plural="many", msgstr=(m.msgstr[0], "sok"))
        if draw(st.integers(0, 4)) == 0
        else m
        for m in catalog.messages
    ]
    return dated(replace(catalog, messages=tuple(some)), draw(DATES))


def dated(catalog: Catalog, date: str) -> Catalog:
    """Return a catalog with dates in its header, as it is read from a file."""
    lines = f"POT-Creation-Date: {date}\nPO-Revision-Date: {date}\n"
    header = replace(own.HEADER, msgstr=(own.HEADER.msgstr[0] + lines,))
    return as_file(replace(catalog, header=header))


@st.composite
def sides(draw: st.DrawFn, base: Catalog) -> Catalog:
    """Draw what became of a catalog: edited, added to, maybe in another order."""
    messages = [found for m in base.messages if (found := draw(edited(m))) is not None]
    present = {m.key for m in messages}
    more = draw(st.lists(own.messages(msgids=KEYS), max_size=2))
    fresh = {m.key: m for m in more if m.key not in present}
    for message in fresh.values():
        messages.insert(draw(st.integers(0, len(messages))), message)
    if draw(st.booleans()):
        messages = draw(st.permutations(messages))
    messages.sort(key=lambda message: message.is_obsolete)
    return dated(replace(base, messages=tuple(messages)), draw(DATES))


@st.composite
def histories(draw: st.DrawFn) -> tuple[Catalog | None, Catalog, Catalog]:
    """Draw a base, or none, and two sides that began with it."""
    base = draw(plain_catalogs())
    ours, theirs = draw(sides(base)), draw(sides(base))
    return (base if draw(st.integers(0, 5)) else None), ours, theirs


def kept_texts(catalog: Catalog, key: Key) -> list[str]:
    """Return all texts that a catalog holds of a message, in use or in a comment."""
    found = [m for m in catalog.messages if m.key == key]
    return [t for m in found for t in m.msgstr] + [
        text for m in found for _, text in suggestion_texts(m.translator_comments)
    ]


@settings(max_examples=60)
@given(histories())
def test_nothing_typed_is_lost(history: tuple[Catalog | None, Catalog, Catalog]) -> None:
    """Every text that a side has and the base has not is in use, obsolete or in a comment."""
    base, ours, theirs = history

    data = serialize_catalog(merge_catalogs(base, ours, theirs).catalog)

    merged = parse_catalog(data, path="a.po")
    old = {m.key: m.msgstr for m in base.messages} if base else {}
    for message in (*ours.messages, *theirs.messages):
        for number, text in enumerate(message.msgstr):
            if text and text not in old.get(message.key, ())[number : number + 1]:
                assert text in kept_texts(merged, message.key)


@settings(max_examples=60)
@given(histories())
def test_result_is_in_form(history: tuple[Catalog | None, Catalog, Catalog]) -> None:
    """What comes out is read again as it is, each message once, obsolete ones last."""
    merged = merge_catalogs(*history).catalog

    again = parse_catalog(serialize_catalog(merged), path="a.po")

    assert again == merged
    assert [m.is_obsolete for m in again.messages] == sorted(m.is_obsolete for m in again.messages)


@settings(max_examples=60)
@given(plain_catalogs().flatmap(lambda base: st.tuples(st.just(base), sides(base))))
def test_one_side_only(history: tuple[Catalog, Catalog]) -> None:
    """If one side did nothing, or both the same, the other's file comes out byte for byte."""
    base, side = history
    data = serialize_catalog(side)

    assert serialize_catalog(merge_catalogs(base, base, side).catalog) == data
    assert serialize_catalog(merge_catalogs(base, side, base).catalog) == data
    assert serialize_catalog(merge_catalogs(base, side, side).catalog) == data


@settings(max_examples=60)
@given(histories())
def test_it_matters_little_which_side_is_ours(
    history: tuple[Catalog | None, Catalog, Catalog],
) -> None:
    """Both ways have the same messages in the same states with the same texts."""
    base, ours, theirs = history

    one = merge_catalogs(base, ours, theirs).catalog
    other = merge_catalogs(base, theirs, ours).catalog

    def seen(merged: Catalog) -> dict[Key, tuple[object, set[str]]]:
        return {m.key: (m.state, set(kept_texts(merged, m.key)) - {""}) for m in merged.messages}

    assert seen(one) == seen(other)


@settings(max_examples=60)
@given(histories())
def test_merging_again_changes_nothing(history: tuple[Catalog | None, Catalog, Catalog]) -> None:
    """A merged file, merged with either side again, stays as it is."""
    base, ours, theirs = history
    merged = as_file(merge_catalogs(base, ours, theirs).catalog)

    for side in (ours, theirs):
        again = merge_catalogs(side, merged, side)
        assert serialize_catalog(again.catalog) == serialize_catalog(merged)


@settings(max_examples=60)
@given(histories())
def test_crosswise_merges_agree(history: tuple[Catalog | None, Catalog, Catalog]) -> None:
    """If both sides merge each other first, the texts stay the same; comments do not pile up."""
    base, ours, theirs = history
    one = as_file(merge_catalogs(base, ours, theirs).catalog)
    other = as_file(merge_catalogs(base, theirs, ours).catalog)

    settled = merge_catalogs(base, one, other)

    for message in settled.catalog.messages:
        texts = [text for text in kept_texts(settled.catalog, message.key) if text]
        assert set(texts) == set(kept_texts(one, message.key)) - {""}
        assert len(texts) == len([text for text in kept_texts(one, message.key) if text])
    assert settled.conflicts == ()


def as_file(catalog: Catalog) -> Catalog:
    """Return a catalog as it is read from the file that it makes."""
    return parse_catalog(serialize_catalog(catalog), path="a.po")
