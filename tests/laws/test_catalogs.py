"""Laws 6 and 7, and lossless reading: catalogs are kept, and nothing typed by a person is lost."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

import strategies as own
from catalogs.texts import damaged_catalogs, mangled_texts
from translate_pipeline.catalogs import parse_catalog, serialize_catalog
from translate_pipeline.errors import CatalogError
from translate_pipeline.model.catalogs import Catalog
from translate_pipeline.update import update_catalog

FEW = st.sampled_from(["Tea", "Yame", "A longer text.", 'say "x"', "two\nlines"])
TEMPLATES = own.catalogs(msgids=FEW).map(
    lambda catalog: replace(
        catalog,
        messages=tuple(
            replace(m, msgstr=("",), flags=("no-wrap",), previous=(), translator_comments=())
            for m in catalog.messages
            if not m.is_obsolete
        ),
    )
)


@given(own.catalogs())
def test_what_is_written_is_read_back(catalog: Catalog) -> None:
    """Serialize and parse are each other's inverse for new catalogs."""
    assert parse_catalog(serialize_catalog(catalog), path="a.po") == catalog


@given(own.catalogs())
def test_reading_keeps_every_byte(catalog: Catalog) -> None:
    """A catalog that is read and not changed is written back as it was."""
    data = serialize_catalog(catalog)

    assert serialize_catalog(parse_catalog(data, path="a.po")) == data


HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
LAYOUTS = st.one_of(mangled_texts().map(HEADER.__add__), damaged_catalogs())


def _read(text: str) -> Catalog | None:
    try:
        return parse_catalog(text.encode(), path="a.po")
    except CatalogError:
        return None


@given(LAYOUTS)
def test_any_layout_comes_back(text: str) -> None:
    """Law 4: whatever the layout, a file is refused or written back byte for byte."""
    catalog = _read(text)

    assert catalog is None or serialize_catalog(catalog).decode() == text


@given(LAYOUTS, st.randoms(use_true_random=False))
def test_one_change_in_any_layout(text: str, random: Random) -> None:
    """Law 5: with one message changed, all before and behind it stays byte for byte."""
    catalog = _read(text)
    if catalog is None or not catalog.messages:
        return
    at = random.randrange(len(catalog.messages))
    old = catalog.messages[at]
    changed = replace(old, msgstr=("changed",) * len(old.msgstr), raw=None, is_obsolete=False)
    messages = (*catalog.messages[:at], changed, *catalog.messages[at + 1 :])

    after = serialize_catalog(replace(catalog, messages=messages)).decode()

    start = sum(len(m.raw or "") + len(m.gap) for m in (catalog.header, *catalog.messages[:at]))
    rest = text[start + len(old.raw or "") :].lstrip("\r\n\t\f\v ")
    assert after.startswith(text[:start])
    assert after.endswith(rest)
    again = parse_catalog(after.encode(), path="a.po")
    assert again.messages[at].msgstr == changed.msgstr
    assert len(again.messages) == len(messages)


@given(own.catalogs(msgids=FEW), TEMPLATES)
def test_update_is_idempotent(old: Catalog, template: Catalog) -> None:
    """Law 6: a second update with the same template changes no byte."""
    once = serialize_catalog(update_catalog(old, template).catalog)

    again = update_catalog(parse_catalog(once, path="a.po"), template)

    assert serialize_catalog(again.catalog) == once


@given(own.catalogs(msgids=FEW), TEMPLATES)
def test_update_loses_no_translation(old: Catalog, template: Catalog) -> None:
    """Law 7: every text that a person typed is translated, fuzzy or obsolete afterwards."""
    after = parse_catalog(serialize_catalog(update_catalog(old, template).catalog), path="a.po")

    kept = {(m.msgid, m.msgstr) for m in after.messages}
    assert {(m.msgid, m.msgstr) for m in old.messages if m.has_translation} <= kept


@given(own.catalogs(msgids=FEW), TEMPLATES)
def test_update_follows_the_template(old: Catalog, template: Catalog) -> None:
    """Live messages are the template's, in its order, and obsolete ones stand last."""
    after = update_catalog(old, template).catalog

    assert [m.key for m in after.live] == [m.key for m in template.messages]
    obsolete = [m.is_obsolete for m in after.messages]
    assert obsolete == sorted(obsolete)


@given(own.catalogs())
def test_one_change_touches_its_own_lines(catalog: Catalog) -> None:
    """Locality: a new translation changes the lines of its message and no others."""
    read = parse_catalog(serialize_catalog(catalog), path="a.po")
    if not read.messages:
        return
    changed = replace(read.messages[0], msgstr=("changed",), raw=None)

    after = serialize_catalog(replace(read, messages=(changed, *read.messages[1:])))

    before_text = serialize_catalog(read).decode()
    assert read.messages[0].raw is not None
    head, _, rest = before_text.partition(read.messages[0].raw)
    assert after.decode().startswith(head)
    assert after.decode().endswith(rest)
