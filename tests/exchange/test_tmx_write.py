"""TMX files that we write: their form, other tools' eyes on them, and reading them back."""

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.tmx_form import faults_of
from translate_pipeline.exchange.tmx import read_tmx, write_tmx
from translate_pipeline.model.locales import Language
from translate_pipeline.model.memory import Pair

ENGLISH = Language("en", "en")
HUNGARIAN = Language("hu", "hu")
CHINESE = Language("zh_CN", "zh-CN")

TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab <>&\"'\n\r\t\x00\x0b\x85\u2028\ufeff\ufffe]*_`茶ő𝒳"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=12,
)
FILLED = TEXTS.filter(str.strip)
PROPS = st.text(st.sampled_from("ab <>&\"'\n\t茶"), max_size=6)
PAIRS = st.lists(
    st.builds(
        Pair,
        st.one_of(st.just("Tea"), FILLED),
        FILLED,
        context=st.one_of(st.none(), PROPS),
        role=PROPS,
        before=PROPS,
        after=PROPS,
        origin=PROPS,
    ),
    max_size=5,
)
SAMPLE = {
    HUNGARIAN: [
        Pair("Tea & <b>rice</b>", "Tea és <b>rizs</b>", role="paragraph", origin="2026-05"),
        Pair("Menu", "Étlap", context="restaurant", before="Tea & <b>rice</b>"),
        Pair("Menu", "Menü", context="screen"),
        Pair("Two\nlines\x07", "Két\nsor\x07"),
    ],
    CHINESE: [Pair("Menu", "菜单", context="restaurant", before="Tea & <b>rice</b>")],
}


def dtd(folder: Path) -> Path | None:
    """Return the TMX 1.4 DTD: the one that TMX_DTD names, or the one in Debian's OmegaT."""
    if os.environ.get("TMX_DTD"):
        return Path(os.environ["TMX_DTD"])
    archive = Path("/usr/share/omegat/OmegaT.jar")
    if not archive.is_file():
        return None
    path = folder / "tmx14.dtd"
    path.write_bytes(zipfile.ZipFile(archive).read("schemas/tmx14.dtd"))
    return path


def test_the_form() -> None:
    """One line a text and property; pairs that differ in the translation alone share a unit."""
    pairs = {
        HUNGARIAN: [Pair("Tea\n& rice", "Tea\n& rizs", role="title", origin="one")],
        CHINESE: [Pair("Tea\n& rice", "茶\n& 米", role="title", origin="one")],
    }

    assert write_tmx(pairs, source=ENGLISH).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tmx version="1.4">\n'
        '<header creationtool="translate-pipeline" creationtoolversion="1" segtype="paragraph" '
        'o-tmf="PO" adminlang="en" srclang="en" datatype="plaintext"/>\n'
        "<body>\n"
        "<tu>\n"
        '<prop type="x-role">title</prop>\n'
        '<prop type="x-origin">one</prop>\n'
        '<tuv xml:lang="en"><seg>Tea&#10;&amp; rice</seg></tuv>\n'
        '<tuv xml:lang="hu"><seg>Tea&#10;&amp; rizs</seg></tuv>\n'
        '<tuv xml:lang="zh-CN"><seg>茶&#10;&amp; 米</seg></tuv>\n'
        "</tu>\n"
        "</body>\n"
        "</tmx>\n"
    )


@given(PAIRS, PAIRS)
def test_what_is_written_is_read_back(hungarian: list[Pair], chinese: list[Pair]) -> None:
    """Every character of every pair survives, in order where one language stands alone."""
    alone = write_tmx({HUNGARIAN: hungarian}, source=ENGLISH)
    both = write_tmx({HUNGARIAN: hungarian, CHINESE: chinese}, source=ENGLISH)

    content = read_tmx(alone, path="a", source=ENGLISH, targets=[HUNGARIAN])
    assert content.pairs[HUNGARIAN] == tuple(hungarian)
    content = read_tmx(both, path="a", source=ENGLISH, targets=[HUNGARIAN, CHINESE])
    assert content.pairs[HUNGARIAN] == tuple(hungarian)
    assert sorted(content.pairs[CHINESE], key=repr) == sorted(chinese, key=repr)
    assert not any(content.blank.values())


@given(PAIRS, PAIRS)
def test_every_file_is_tmx(hungarian: list[Pair], chinese: list[Pair]) -> None:
    """Whatever the texts hold, the file has the form of TMX 1.4 and one line a text."""
    data = write_tmx({HUNGARIAN: hungarian, CHINESE: chinese}, source=ENGLISH)

    assert faults_of(data) == []
    lines = data.decode().split("\n")
    assert all(line.startswith("<") and line.endswith(">") for line in lines[:-1])


def test_an_empty_memory() -> None:
    """No pair at all is a valid file too."""
    assert faults_of(write_tmx({HUNGARIAN: []}, source=ENGLISH)) == []


def test_the_official_dtd(tmp_path: Path) -> None:
    """The DTD of TMX 1.4 accepts what we write, and refuses it with a text too few."""
    grammar = dtd(tmp_path)
    if grammar is None or not shutil.which("xmllint"):
        pytest.skip("apt-get install libxml2-utils omegat, or set TMX_DTD to a tmx14.dtd")
    data = write_tmx(SAMPLE, source=ENGLISH)
    command = ["xmllint", "--noout", "--nonet", "--dtdvalid", str(grammar), "-"]

    good = subprocess.run(command, input=data, capture_output=True)
    bad = subprocess.run(command, input=data.replace(b"<seg>", b"<prop>").replace(
        b"</seg>", b"</prop>"), capture_output=True)  # fmt: skip

    assert (good.returncode, good.stderr) == (0, b"")
    assert bad.returncode != 0


def test_translate_toolkit_reads_it() -> None:
    """Texts, contexts and languages are the same to translate-toolkit."""
    tmx = pytest.importorskip("translate.storage.tmx", reason="pip install translate-toolkit")
    pairs = [*SAMPLE[HUNGARIAN][:3], Pair("Two\nlines", " Két\nsor ")]
    data = write_tmx({HUNGARIAN: pairs}, source=ENGLISH)

    store = tmx.tmxfile.parsestring(data, sourcelanguage="en", targetlanguage="hu")

    read = [Pair(unit.source, unit.target, unit.getcontext() or None) for unit in store.units]
    assert read == [pair._replace(role="", before="", origin="") for pair in pairs]


def test_what_translate_toolkit_writes_is_read() -> None:
    """A memory made by translate-toolkit comes in whole."""
    tmx = pytest.importorskip("translate.storage.tmx", reason="pip install translate-toolkit")
    store = tmx.tmxfile(sourcelanguage="en", targetlanguage="hu")
    store.addtranslation("Tea <b>&\nrice", "en", "Tea <b>és\nrizs", "hu", context="menu")
    store.addtranslation("Menu", "en", "Étlap", "hu", comment="on paper")

    content = read_tmx(bytes(store), path="a", source=ENGLISH, targets=[HUNGARIAN])

    assert content.pairs[HUNGARIAN] == (
        Pair("Tea <b>&\nrice", "Tea <b>és\nrizs", "menu"),
        Pair("Menu", "Étlap"),
    )
