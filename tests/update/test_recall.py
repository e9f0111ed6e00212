"""Translations from the memory: which need a look, and which of several is taken."""

import pytest

from translate_pipeline.catalogs.previous import previous_text
from translate_pipeline.memory.similarity import ListMemory
from translate_pipeline.model.catalogs import Message, State
from translate_pipeline.model.memory import Pair
from translate_pipeline.model.options import ExactRule
from translate_pipeline.update import Change, new_catalog, update_catalog
from update.stories import HUNGARIAN, template_of

ARTICLE = template_of("Rice\n\nTea from Yame, sold in the hills.\n\nSalt\n")
TEA = Pair("Tea from Yame, sold in the hills.", "Jamei tea.")


def recalled(*pairs: Pair, rule: ExactRule = ExactRule.SAME_ROLE) -> Message:
    """Return the paragraph on tea after an update of an empty catalog."""
    empty = new_catalog(ARTICLE, HUNGARIAN)
    updated = update_catalog(empty, ARTICLE, memory=ListMemory(pairs), exact_rule=rule)
    return updated.catalog.messages[1]


@pytest.mark.parametrize(
    ("pair", "rule", "state"),
    [
        (TEA._replace(role="paragraph"), ExactRule.SAME_ROLE, State.TRANSLATED),
        (TEA._replace(role="caption"), ExactRule.SAME_ROLE, State.FUZZY),
        (TEA, ExactRule.SAME_ROLE, State.FUZZY),
        (TEA._replace(role="caption"), ExactRule.TRANSLATED, State.TRANSLATED),
        (TEA._replace(role="paragraph"), ExactRule.FUZZY, State.FUZZY),
        (TEA._replace(role="paragraph", before="Rice"), ExactRule.FUZZY, State.TRANSLATED),
        (TEA._replace(role="paragraph", after="Salt"), ExactRule.FUZZY, State.TRANSLATED),
        (TEA._replace(role="paragraph", after="Salt", context="x"), ExactRule.FUZZY, State.FUZZY),
        (TEA._replace(role="paragraph", before="Salt"), ExactRule.FUZZY, State.FUZZY),
    ],
)
def test_what_needs_a_look(pair: Pair, rule: ExactRule, state: State) -> None:
    """In context a translation is taken as it is; elsewhere the rule says."""
    message = recalled(pair, rule=rule)

    assert (message.msgstr, message.state, message.previous) == (("Jamei tea.",), state, ())


def test_the_translation_in_context_wins() -> None:
    """Of several translations the one that stood beside the same text is taken."""
    message = recalled(
        TEA._replace(role="paragraph", target="newer", origin="2026-05"),
        TEA._replace(role="paragraph", target="in context", before="Rice", origin="2026-04"),
    )

    assert message.msgstr == ("in context",)


def test_the_newest_translation_wins() -> None:
    """Without context the newest issue counts."""
    message = recalled(
        TEA._replace(role="paragraph", target="older", origin="2026-04"),
        TEA._replace(role="paragraph", target="newer", origin="2026-05"),
    )

    assert message.msgstr == ("newer",)


def test_a_similar_text_of_another_issue() -> None:
    """It is a suggestion with the text that it was made for."""
    message = recalled(TEA._replace(source="Tea from Yame, sold in the valley."))

    assert message.state is State.FUZZY
    assert previous_text(message.previous) == "Tea from Yame, sold in the valley."
    assert message.extracted_comments[-1] == ("changed: … sold in the [-valley-]{+hills+}.")


def test_too_different_texts_are_not_suggested() -> None:
    """Below the threshold a message stays empty."""
    assert recalled(TEA._replace(source="Tea from the coast.")).state is State.UNTRANSLATED


def test_a_message_that_nobody_translated_is_filled() -> None:
    """A translation that another issue got meanwhile fills the empty message."""
    first = update_catalog(new_catalog(ARTICLE, HUNGARIAN), ARTICLE).catalog

    second = update_catalog(first, ARTICLE, memory=ListMemory([TEA._replace(role="paragraph")]))

    assert second.catalog.messages[1].state is State.TRANSLATED
    assert second.changes[Change.MEMORY] == 1
