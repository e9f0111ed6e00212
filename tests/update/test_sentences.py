"""Changed paragraphs: unchanged sentences keep their translation."""

from dataclasses import replace

from translate_pipeline.catalogs.previous import previous_text
from translate_pipeline.model.catalogs import State
from translate_pipeline.update import Change, update_catalog
from update.stories import CHINESE, one_edit, template_of, translated

ONE = "Yame lies in the hills."
TWO = "Its tea is famous all over Japan."
THREE = "Visitors come in May."
EGY = "Jame a dombok között fekszik."
KETTO = "Teája egész Japánban híres."
HAROM = "A látogatók májusban érkeznek."
WHOLE, EGESZ = f"{ONE} {TWO} {THREE}", f"{EGY} {KETTO} {HAROM}"


def test_a_changed_sentence_leaves_the_others() -> None:
    """The paragraph keeps its translation, fuzzy, and says which word changed."""
    new = WHOLE.replace("May", "June")

    (live,) = one_edit(WHOLE, EGESZ, new)

    assert (live.msgstr, live.state) == ((EGESZ,), State.FUZZY)
    assert previous_text(live.previous) == WHOLE
    assert live.extracted_comments == (
        "type: paragraph",
        "changed: date May -> June",
        "changed: … Visitors come in [-May-]{+June+}.",
    )


def test_a_dropped_sentence_takes_its_translation_along() -> None:
    """What is left is the other sentences; the full pair stays as obsolete."""
    live, obsolete = one_edit(WHOLE, EGESZ, f"{ONE} {THREE}")

    assert (live.msgstr[0], live.state) == (f"{EGY} {HAROM}", State.FUZZY)
    assert (obsolete.msgid, obsolete.msgstr[0], obsolete.state) == (WHOLE, EGESZ, State.OBSOLETE)


def test_an_added_sentence() -> None:
    """A new sentence in the middle leaves the translation as it was."""
    (live,) = one_edit(WHOLE, EGESZ, f"{ONE} Nobody is in a hurry here. {TWO} {THREE}")

    assert (live.msgstr[0], live.state) == (EGESZ, State.FUZZY)
    assert "changed: negation: nobody added" in live.extracted_comments


def test_sentences_in_another_order() -> None:
    """Each sentence takes its translation to its new place."""
    live, _ = one_edit(WHOLE, EGESZ, f"{THREE} {ONE} {TWO}")

    assert live.msgstr[0] == f"{HAROM} {EGY} {KETTO}"


def test_a_paragraph_in_two() -> None:
    """Both halves get their own sentences."""
    first, second, obsolete = one_edit(WHOLE, EGESZ, f"{ONE}\n\n{TWO} {THREE}")

    assert (first.msgstr[0], second.msgstr[0]) == (EGY, f"{KETTO} {HAROM}")
    assert previous_text(first.previous) == previous_text(second.previous) == WHOLE
    assert obsolete.msgstr[0] == EGESZ


def test_two_paragraphs_in_one() -> None:
    """The translations are joined; the difference shows where the first paragraph ended."""
    old = translated(template_of(f"{ONE} {TWO}\n\n{THREE}\n"),
                     {f"{ONE} {TWO}": f"{EGY} {KETTO}", THREE: HAROM})  # fmt: skip

    updated = update_catalog(old, template_of(f"{WHOLE}\n"))

    live = updated.catalog.messages[0]
    assert (live.msgstr[0], live.state) == (EGESZ, State.FUZZY)
    assert previous_text(live.previous) == f"{ONE} {TWO}\n{THREE}"
    assert (
        live.extracted_comments[1]
        == "changed: … famous all over Japan.[-⏎-]{+ +}Visitors come in May."
    )
    assert {m.msgstr[0] for m in updated.catalog.messages[1:]} == {f"{EGY} {KETTO}", HAROM}


def test_a_sentence_that_moves_to_another_paragraph() -> None:
    """Both paragraphs changed; each sentence follows."""
    texts = {f"{ONE} {TWO}": f"{EGY} {KETTO}", f"{THREE} Rice too.": f"{HAROM} Rizs is."}
    old = translated(template_of(f"{ONE} {TWO}\n\n{THREE} Rice too.\n"), texts)

    updated = update_catalog(old, template_of(f"{ONE}\n\n{THREE} {TWO} Rice too.\n"))

    assert [m.msgstr[0] for m in updated.catalog.live] == [EGY, f"{HAROM} {KETTO} Rizs is."]
    assert set(updated.fates.values()) == {Change.SENTENCES}


def test_chinese_sentences_are_joined_without_a_space() -> None:
    """Sentences of two paragraphs meet as Chinese is written."""
    texts = {ONE: "八女位于丘陵之间。", TWO: "那里的茶闻名全日本。"}
    old = translated(template_of(f"{ONE}\n\n{TWO}\n"), texts, language=CHINESE)

    live = update_catalog(old, template_of(f"{ONE} {TWO}\n")).catalog.messages[0]

    assert live.msgstr[0] == "八女位于丘陵之间。那里的茶闻名全日本。"


def test_a_translator_who_joined_sentences() -> None:
    """Two sentences in one translation stay together."""
    joined = "Jame a dombok között fekszik, teája pedig egész Japánban híres."
    live, *_ = one_edit(WHOLE, f"{joined} {HAROM}", f"{ONE} {TWO}")

    assert joined in live.msgstr[0]
    assert live.state is State.FUZZY


def test_a_short_sentence_alone_tells_nothing() -> None:
    """A shared "Yes." is no reason to suggest a translation."""
    live, obsolete = one_edit("Yes. Yame lies in the hills.", "Igen. Jame dombos.",
                              "Yes. Our shops open on every day of the week but one.")  # fmt: skip

    assert (live.msgstr[0], obsolete.state) == ("", State.OBSOLETE)


def test_fuzzy_text_that_changes_again_keeps_what_it_translates() -> None:
    """The previous text of a fuzzy message is that of its translation, also two edits later."""
    old = translated(template_of(f"{WHOLE}\n"), {WHOLE: EGESZ})
    once = update_catalog(old, template_of(f"{WHOLE.replace('May', 'June')}\n")).catalog

    twice = update_catalog(once, template_of(f"{WHOLE.replace('May', 'July')}\n")).catalog

    assert previous_text(twice.messages[0].previous) == WHOLE
    assert "changed: date May -> July" in twice.messages[0].extracted_comments


def test_a_confirmed_message_loses_the_difference() -> None:
    """Once a translator has confirmed a message, its ``changed:`` comments go."""
    old = translated(template_of(f"{WHOLE}\n"), {WHOLE: EGESZ})
    template = template_of(f"{WHOLE.replace('May', 'June')}\n")
    fuzzy = update_catalog(old, template).catalog
    confirmed = replace(fuzzy.messages[0], flags=("no-wrap",), previous=(), raw=None)

    after = update_catalog(replace(fuzzy, messages=(confirmed,)), template).catalog

    assert after.messages[0].extracted_comments == ("type: paragraph",)
    assert after.messages[0].state is State.TRANSLATED
