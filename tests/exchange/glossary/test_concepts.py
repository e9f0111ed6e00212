"""Concepts of a glossary: what goes out, bare and with type words."""

from exchange.glossary.samples import ADMITTED, CHINESE, ENGLISH, FORBIDDEN, HUNGARIAN
from translate_pipeline.exchange.glossary.concepts import Concept, concepts_of
from translate_pipeline.glossary import load_glossary
from translate_pipeline.model.glossary import Term

GLOSSARY = load_glossary(
    """\
version: 1
source: en
targets: [zh_CN, hu]
kinds:
  city:
    en: ["{name} City", "City of {name}"]
    zh_CN: ["{name}市"]
    hu: ["{name} város"]
  shop: {en: ["{name}"], hu: ["{name}"]}
entries:
  - id: loom
    kind: city
    en: {name: Loomton, forms: [Loom Town]}
    terms:
      zh_CN: {preferred: 织镇}
      hu: {preferred: Lúmton, forbidden: [{form: Loomton, why: English}]}
    note: Old.
  - {id: bib, kind: shop, en: {name: Bib}, translate: keep}
  - {id: part, kind: shop, en: {name: Part}, translate: {hu: keep}}
  - {id: open, kind: city, en: {name: Open}}
  - {id: draft, kind: shop, en: {name: Draft}, terms: {hu: {preferred: Piszkozat}}, status: draft}
  - {id: gone, kind: shop, en: {name: Gone}, terms: {hu: {preferred: Volt}}, status: retired}
"""
)
FULL = Concept(
    "loom.full",
    {
        "en": (
            Term("Loomton City"),
            Term("City of Loomton", ADMITTED),
            Term("Loom Town City", ADMITTED),
            Term("City of Loom Town", ADMITTED),
        ),
        "hu": (Term("Lúmton város"),),
    },
    "city",
)


def test_what_goes_out() -> None:
    """Bare names and names with the type word are apart; a name to keep is its own term."""
    concepts = concepts_of(GLOSSARY, ENGLISH, [HUNGARIAN])

    assert concepts == (
        Concept(
            "loom",
            {
                "en": (Term("Loomton"), Term("Loom Town", ADMITTED)),
                "hu": (Term("Lúmton"), Term("Loomton", FORBIDDEN, "English")),
            },
            "city",
            "Old.",
        ),
        FULL,
        Concept("bib", {"en": (Term("Bib"),), "hu": (Term("Bib"),)}, "shop", "", True),
        Concept("part", {"en": (Term("Part"),), "hu": (Term("Part"),)}, "shop", "", True),
    )


def test_several_languages() -> None:
    """Languages without a decision are left out; "kept" is said where it holds in all."""
    concepts = {each.id: each for each in concepts_of(GLOSSARY, ENGLISH, [CHINESE, HUNGARIAN])}

    assert list(concepts) == ["loom", "loom.full", "bib", "part"]
    assert list(concepts["loom"].terms) == ["en", "zh-CN", "hu"]
    assert concepts["loom.full"].terms["zh-CN"] == (Term("织镇市"),)
    assert concepts["bib"].is_kept
    assert (concepts["part"].is_kept, list(concepts["part"].terms)) == (False, ["en", "hu"])


def test_drafts() -> None:
    """Drafts go out when they are asked for; retired entries never."""
    ids = [each.id for each in concepts_of(GLOSSARY, ENGLISH, [HUNGARIAN], drafts=True)]

    assert ids == ["loom", "loom.full", "bib", "part", "draft"]
