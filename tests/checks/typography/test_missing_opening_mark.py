"""Opening marks in Spanish: what needs one, what does not, and where it goes."""

import pytest

from translate_pipeline.checks import check_pair
from translate_pipeline.model.findings import Finding, Severity

SILENT = [
    ("And you, what do you think?", "Y usted, ¿qué opina?"),
    ("“How?” he asked.", "«¿Cómo?», preguntó."),
    ("“Hello!” said María.", "—¡Hola! —dijo María."),
    ("What?!", "¡¿Qué?!"),
    ("What!", "¿Qué!"),
    ("Is it open⁉", "¡¿Abre hoy⁉"),
    ("What a night, right?", "¡Qué noche, ¿verdad?!"),
    ("Pedro is (was?) a teacher.", "Pedro es (¿era?) profesor."),
    ("One (!) in three (?)", "Uno (!) de cada tres (?)"),
    ("The shop Yahoo! opened in 1999.", "La tienda Yahoo! abrió en 1999."),
    ("She likes Oh My Tea!", "Le gusta Oh My Tea!"),
    ("*JALAN!*", "*JALAN!*"),
    ("See www.example.org/?q=a!", "¡Vea www.example.org/?q=a!"),
    ("[How to get there?](a.md)", "[¿Cómo llegar?](a.md)"),
    ("**Where?** In Lima.", "**¿Dónde?** En Lima."),
    ("Does Mr. Pérez live in Lima?", "¿Vive el Sr. Pérez en Lima?"),
    ("Write “¿” and “?”.", "Escriba «¿» y «?»."),
    ("Many thanks. Thank you!", "¡Gracias. Muchas gracias!"),
    ("Ready? ... Go!", "¿Listos?... ¡Ya!"),
    # The end of the text is told by another check.
    ("The river begins here.", "El río nace aquí?"),
    ("Where does the river begin?", "¿Dónde nace el río."),
]

# Translation, the stretch that is wrong, what goes there, whether that is beyond doubt.
FOUND = [
    ("Where does it begin?", "Dónde nace?", "D", "¿D", True),
    ("What a night!", "Qué noche!", "Q", "¡Q", True),
    ("And you, what do you think?", "Y usted, qué opina?", "q", "¿q", True),
    ("With tea, of course?", "Con té, claro?", "C", "¿C", False),
    ("Hello! How are you?", "¡Hola! Cómo está?", "C", "¿C", True),
    ("“Let's go!”", "«Vamos!»", "V", "¡V", True),
    ("(Who would have thought?)", "(Quién lo diría?)", "Q", "¿Q", True),
    ("**Note:** Did you know?", "**Nota:** Sabía usted?", "S", "¿S", True),
    ("[How to get there?](a.md)", "[Cómo llegar?](a.md)", "C", "¿C", True),
    ("Does Mr. Pérez live here?", "Vive el Sr. Pérez aquí?", "V", "¿V", False),
    ("What?!", "Qué?!", "Q", "¡¿Q", True),
    ("Is it late? Let us go.", "¿Es tarde¿ Vamos.", "¿", "?", True),
    ("Is it late. Let us go.", "¿Es tarde. Vamos.", "¿", "", False),
]


@pytest.mark.parametrize(("source", "target"), SILENT)
def test_silent(source, target):
    """Pairs of marks, remarks, names and addresses are left alone."""
    assert check_pair(source, target, "es", select=["missing-opening-mark"]) == ()


@pytest.mark.parametrize(("source", "target", "place", "suggestion", "is_certain"), FOUND)
def test_found(source, target, place, suggestion, is_certain):
    """The mark is asked for where the sentence or the clause begins."""
    (finding,) = check_pair(source, target, "es", select=["missing-opening-mark"])

    start, end = finding.target_span
    assert (target[start:end], finding.suggestion, finding.is_certain) == (
        place,
        suggestion,
        is_certain,
    )


def test_finding():
    """A finding says what is expected, and before what."""
    assert check_pair("Really?", "De verdad?", "es", select=["missing-opening-mark"]) == (
        Finding(
            check="missing-opening-mark",
            severity=Severity.WARNING,
            message="expected '¿' before 'De verdad', as '?' ends it",
            target_span=(0, 1),
            suggestion="¿D",
            is_certain=True,
        ),
    )


def test_each_one():
    """Every sentence without its mark is reported."""
    found = check_pair("No? Yes!", "No? Sí!", "es", select=["missing-opening-mark"])

    assert [finding.suggestion for finding in found] == ["¿N", "¡S"]
