"""Writing PO text: new and changed messages in the form that all tools leave alone."""

import random
import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import pytest

import strategies as own
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.catalogs.serialize import format_message, quote_string
from translate_pipeline.model.catalogs import Catalog, Message

needs_gettext = pytest.mark.skipif(
    which("msgfmt") is None, reason="gettext is missing; install it: apt-get install gettext"
)
ROOT = Path(__file__).parent.parent.parent
OUR_CATALOGS = sorted([*ROOT.glob("locales/**/*.po"), *ROOT.glob("locales/*.pot")])

FORM = {
    "least": (Message("a"), '#, no-wrap\nmsgid "a"\nmsgstr ""\n'),
    "order": (
        Message("a", ("b",), "c", None, ("by hand",), ("made",), ("x.md",), ("no-wrap", "fuzzy"),
                ('msgid "o"',)),
        '# by hand\n#. made\n#: x.md\n#, fuzzy, no-wrap\n#| msgid "o"\nmsgctxt "c"\nmsgid "a"\n'
        'msgstr "b"\n'),
    "obsolete": (
        Message("a", ("b",), "c", None, ("by hand",), flags=("fuzzy",), previous=('msgid "o"',),
                is_obsolete=True),
        '# by hand\n#, fuzzy, no-wrap\n#~| msgid "o"\n#~ msgctxt "c"\n#~ msgid "a"\n'
        '#~ msgstr "b"\n'),
    "plural": (
        Message("a", ("b", "c\nd"), msgid_plural="as"),
        '#, no-wrap\nmsgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] ""\n"c\\n"\n"d"\n'),
    "flags": (Message("a", ("b",), flags=("no-wrap", "x", "fuzzy", "x", "y")),
              '#, fuzzy, x, y, no-wrap\nmsgid "a"\nmsgstr "b"\n'),
    "fuzzy without a text": (Message("a", flags=("fuzzy",)),
                             '#, no-wrap\nmsgid "a"\nmsgstr ""\n'),
    "blank comments": (
        Message("a", translator_comments=("", " in", "x "), extracted_comments=("",)),
        '#\n#  in\n# x\n#.\n#, no-wrap\nmsgid "a"\nmsgstr ""\n'),
    "line ends in comments": (
        Message("a", translator_comments=('b\nmsgid "c"',), extracted_comments=("d\r\ne\rf",)),
        '# b\n# msgid "c"\n#. d\n#. e\n#. f\n#, no-wrap\nmsgid "a"\nmsgstr ""\n'),
    "references": (
        Message("a", references=("x" * 38, "y" * 37, "z", "x" * 38, "\u2068a b\u2069")),
        f'#: {"x" * 38} {"y" * 37}\n#: z \u2068a b\u2069\n#, no-wrap\nmsgid "a"\nmsgstr ""\n'),
    "references in bytes": (Message("a", references=("八" * 12, "八" * 13)),
                            f'#: {"八" * 12} {"八" * 13}\n#, no-wrap\nmsgid "a"\nmsgstr ""\n'),
}  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), FORM.values(), ids=FORM)
def test_the_form_of_an_entry(message: Message, expected: str) -> None:
    """Every part has its place, flags their order, and no entry lacks ``no-wrap``."""
    assert format_message(message) == expected


STRINGS = {
    "": ['k ""'],
    "a": ['k "a"'],
    "a\n": ['k "a\\n"'],
    "\n": ['k "\\n"'],
    "a\nb": ['k ""', '"a\\n"', '"b"'],
    "\na": ['k ""', '"\\n"', '"a"'],
    "a\n\n": ['k ""', '"a\\n"', '"\\n"'],
    '\a\b\t\v\f\r"\\': ['k "\\a\\b\\t\\v\\f\\r\\"\\\\"'],
    "\x1b\x7f\u2028\x85": ['k "\x1b\x7f\u2028\x85"'],
}


@pytest.mark.parametrize(("text", "expected"), STRINGS.items(), ids=repr)
def test_the_form_of_a_string(text: str, expected: list[str]) -> None:
    """A string is one line, or one for each line of its text; few characters are escaped."""
    assert quote_string("k", text) == expected


def test_obsolete_messages_stand_last() -> None:
    """New obsolete messages go behind live ones, and away if they have no translation."""
    gone = Message("a", ("b",), flags=("no-wrap",), is_obsolete=True)
    live = Message("c", flags=("no-wrap",))
    catalog = Catalog(own.HEADER, (gone, live, Message("d", is_obsolete=True)))

    again = parse_catalog(serialize_catalog(catalog), path="a.po")

    assert again == Catalog(own.HEADER, (live, gone))


HEADER = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


def test_places_of_a_foreign_file_are_kept() -> None:
    """Obsolete messages that another tool put between live ones stay there."""
    data = HEADER + b'\n#~ msgid "a"\n#~ msgstr "b"\n\n\nmsgid "c"\nmsgstr ""\n'
    catalog = parse_catalog(data, path="a.po")
    changed = replace(catalog.messages[1], msgstr=("d",), raw=None)

    again = serialize_catalog(replace(catalog, messages=(catalog.messages[0], changed)))

    assert again == data.replace(b'msgid "c"\nmsgstr ""', b'#, no-wrap\nmsgid "c"\nmsgstr "d"')


@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
def test_a_change_keeps_the_line_ends(newline: bytes) -> None:
    """A changed message ends its lines as the others do, or the file would have two kinds."""
    data = (HEADER + b'\nmsgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""\n').replace(b"\n", newline)
    catalog = parse_catalog(data, path="a.po")
    changed = replace(catalog.messages[0], msgstr=("c",), raw=None)

    again = serialize_catalog(replace(catalog, messages=(changed, catalog.messages[1])))

    expected = b'#, no-wrap\nmsgid "a"\nmsgstr "c"'.replace(b"\n", newline)
    assert again == data.replace(b'msgid "a"' + newline + b'msgstr ""', expected)


def test_one_blank_line_between_new_messages() -> None:
    """New messages stand one blank line from each other and from old ones, at the end too."""
    catalog = parse_catalog(HEADER + b'\nmsgid "a"\nmsgstr ""', path="a.po")

    again = serialize_catalog(
        replace(catalog, messages=(*catalog.messages, Message("b"), Message("c")))
    )

    form = b'\n#, no-wrap\nmsgid "%b"\nmsgstr ""\n'
    assert again == HEADER + b'\nmsgid "a"\nmsgstr ""\n' + form % b"b" + form % b"c"


WORDS = ["tea", "八女茶", "árvíztűrő", "a-b", "https://example.org/a/b?c=d&e=%20", "`x`", "，。",
         "👩‍🌾", "\u00a0", "\u200b", "«x»", "[l](/u)", "\u3000", "100 %", "%s", "{{ x }}", "(",
         "\t", "\\", '"', "\\n", "\a", "\v", "\f", "\b", "\r", "'", "#", "#~", "\u2028", "\x7f",
         "msgid", "supercalifragilisticexpialidocious" * 3]  # fmt: skip
COMMENTS = ["", "plain words", " indented", ". x", ": y", ", fuzzy", "| z", "~ q", "八女 " * 40,
            "word " * 30 + "end", "# x", '"quoted"', "check: allow wrong-term(jp-kazuno): why",
            ]  # fmt: skip
NAMES = ["2026-05/yame.md", "a.md", "八女.md", "a.md:3", "b/" + "long" * 30 + ".md", "c.md:12",
         "éű.md:7", "x" * 70 + ".md"]  # fmt: skip


class Generator:
    """Makes messages of all kinds from a seed."""

    def __init__(self, seed: int) -> None:
        """Start from a seed."""
        self.random = random.Random(seed)

    def text(self) -> str:
        """Return a text of one line or several, short or long."""
        pick = self.random
        lines = [
            pick.choice([" ", "", "  "]).join(pick.choices(WORDS, k=pick.choice([1, 3, 8, 30])))
            for _ in range(pick.choice([1, 1, 1, 1, 2, 4]))
        ]
        ends = ["", "", "", "", "\n", "\n\n"]
        return pick.choice(ends) + "\n".join(lines) + pick.choice(ends)

    def some(self, values: list[str], most: int) -> tuple[str, ...]:
        """Return a few of the values, often none; a value may come twice."""
        count = self.random.choice([0, self.random.randint(0, most)])
        return tuple(self.random.choices(values, k=count))

    def previous(self) -> tuple[str, ...]:
        """Return the lines of a former text."""
        lines = quote_string("msgctxt", "before") if self.random.random() < 0.3 else []
        return (*lines, *quote_string("msgid", self.text()))

    def forms(self, count: int) -> tuple[str, ...]:
        """Return translations, at times none; msgcat judges a message by its first form."""
        if self.random.random() < 0.3:
            return ("",) * count
        others = [self.random.choice([self.text(), ""]) for _ in range(count - 1)]
        return (self.random.choice(WORDS) + self.text(), *others)

    def message(self, number: int) -> Message:
        """Return a message whose msgid is its own."""
        pick = self.random
        is_fuzzy, is_plural = pick.random() < 0.3, pick.random() < 0.2
        return Message(
            msgid=f"{number} {self.text()}",
            msgstr=self.forms(3 if is_plural else 1),
            msgctxt=pick.choice([None, None, None, "", "menu", self.text()]),
            msgid_plural=self.text() if is_plural else None,
            translator_comments=self.some(COMMENTS, 3),
            extracted_comments=self.some(COMMENTS, 3),
            references=self.some(NAMES, 12),
            flags=pick.choice([("fuzzy",), ("no-wrap", "fuzzy")]) if is_fuzzy else (),
            previous=self.previous() if is_fuzzy and pick.random() < 0.6 else (),
            is_obsolete=pick.random() < 0.2,
        )


@needs_gettext
@pytest.mark.parametrize("seed", range(3))
def test_msgcat_keeps_our_form(seed: int) -> None:
    """GNU msgcat writes 1,500 new messages of all kinds back byte for byte, wrapping or not."""
    generator = Generator(seed)
    data = serialize_catalog(
        Catalog(own.HEADER, tuple(generator.message(number) for number in range(1_500)))
    )

    for options in ([], ["--no-wrap"]):
        command = ["msgcat", "--force-po", *options, "-"]
        result = subprocess.run(command, input=data, capture_output=True, check=False)
        assert result.stdout.decode().split("\n\n") == data.decode().split("\n\n"), result.stderr


def test_generated_messages_come_back() -> None:
    """What those messages say is read back, but for what the form adds, drops and orders."""
    generator = Generator(0)
    catalog = Catalog(own.HEADER, tuple(generator.message(number) for number in range(1_500)))

    data = serialize_catalog(catalog)

    again = parse_catalog(data, path="a.po")
    texts = {(m.key, m.msgid_plural, m.msgstr) for m in again.messages}
    assert texts == {
        (m.key, m.msgid_plural, m.msgstr)
        for m in catalog.messages
        if any(m.msgstr) or not m.is_obsolete
    }
    assert serialize_catalog(again) == data
    assert serialize_catalog(replace(again, messages=_all_changed(again))) == data


def _all_changed(catalog: Catalog) -> tuple[Message, ...]:
    return tuple(replace(message, raw=None) for message in catalog.messages)


@needs_gettext
@pytest.mark.parametrize("path", OUR_CATALOGS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_msgfmt_accepts_our_catalogs(path: Path) -> None:
    """Every catalog and template of the repository passes ``msgfmt -c`` without an error."""
    result = subprocess.run(["msgfmt", "-c", "-o", "/dev/null", path], capture_output=True)

    assert result.returncode == 0, result.stderr.decode()


def test_there_are_catalogs() -> None:
    """The tests over the repository's catalogs have some to look at."""
    assert len(OUR_CATALOGS) == 4


@needs_gettext
@pytest.mark.parametrize("path", sorted(ROOT.glob("locales/*/*/*.po")), ids=lambda p: p.parts[-3])
def test_msgmerge_keeps_our_catalogs(path: Path, tmp_path: Path) -> None:
    """Merging by GNU msgmerge changes nothing but the names, which the template does not have."""
    template = ROOT / "locales" / path.with_suffix(".pot").name
    output = tmp_path / "merged.po"

    subprocess.run(["msgmerge", "--quiet", "--previous", "-o", output, path, template], check=True)

    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("#. glossary: ")]
    assert output.read_text(encoding="utf-8") == "".join(kept)
    assert len(kept) < len(lines)
