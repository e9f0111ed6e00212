"""Concepts that the tests of this folder share."""

from hypothesis import strategies as st

from translate_pipeline.exchange.glossary.concepts import Concept
from translate_pipeline.exchange.glossary.rows import one_line
from translate_pipeline.model.glossary import Term, TermStatus
from translate_pipeline.model.locales import Language

ENGLISH = Language("en", "en")
HUNGARIAN = Language("hu", "hu")
CHINESE = Language("zh_CN", "zh-CN")

ADMITTED, FORBIDDEN = TermStatus.ADMITTED, TermStatus.FORBIDDEN

LOOM = Concept(
    "loom",
    {
        "en": (Term("Loomton"), Term("Loom Town", ADMITTED)),
        "hu": (
            Term("Lúmton"),
            Term("Szövőváros", ADMITTED),
            Term("Loomton", FORBIDDEN, "English spelling"),
        ),
        "zh-CN": (Term("织镇"),),
    },
    "city",
    'Two words, "Loom" & "ton".',
)
KEPT = Concept("shop", {"en": (Term("Bib & Co"),), "hu": (Term("Bib & Co"),)}, is_kept=True)
SAMPLE = (LOOM, KEPT)

# Letters of every width, what XML and CSV escape, and white space of all sorts.
_LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Cs"])
_TEXTS = st.text(st.one_of(_LETTERS, st.sampled_from(" \"'<>&,;\\|=#áő鹿")), max_size=12)
FORMS = _TEXTS.map(one_line).filter(bool)
NOTES = st.lists(_TEXTS.map(one_line), max_size=3).map("\n".join).map(str.strip)


@st.composite
def _terms(draw: st.DrawFn, *, most_forbidden: int) -> tuple[Term, ...]:
    forms = draw(st.lists(FORMS, min_size=1, max_size=4, unique=True))
    wrong = draw(st.integers(0, min(most_forbidden, len(forms) - 1)))
    right = forms[: len(forms) - wrong]
    return (
        Term(right[0]),
        *(Term(form, ADMITTED) for form in right[1:]),
        *(Term(form, FORBIDDEN, draw(FORMS)) for form in forms[len(right) :]),
    )


@st.composite
def _concepts(draw: st.DrawFn) -> list[Concept]:
    names = draw(st.lists(st.from_regex(r"[a-z][a-z-]{0,6}", fullmatch=True), unique=True,
                          max_size=4))  # fmt: skip
    return [
        Concept(
            name,
            {
                "en": draw(_terms(most_forbidden=0)),
                "hu": draw(_terms(most_forbidden=2)),
                **({"zh-CN": draw(_terms(most_forbidden=2))} if draw(st.booleans()) else {}),
            },
            draw(_TEXTS.map(one_line)),
            draw(NOTES),
        )
        for name in names
    ]


CONCEPTS = _concepts()
