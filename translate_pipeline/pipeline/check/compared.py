"""Compare the translations of all catalogs of a language: one text, one translation."""

from collections.abc import Iterator, Mapping, Sequence

from translate_pipeline.checks.consistency.inconsistent_translation import SourceUses
from translate_pipeline.checks.consistency.same_translation import TargetUses
from translate_pipeline.checks.consistency.texts import ConsistencyText
from translate_pipeline.model.catalogs import Message
from translate_pipeline.model.documents import Key
from translate_pipeline.model.findings import Finding

__all__ = ["ComparedTexts", "FindingsByMessage", "MessagePlace"]

MessagePlace = tuple[str, Key]
"""A message of a project: the catalog, as messages show it, and its key there."""

FindingsByMessage = Mapping[MessagePlace, Sequence[Finding]]
"""What was found about messages, those without findings left out."""


class ComparedTexts:
    """The translated messages of one language, in all of its catalogs."""

    def __init__(self) -> None:
        self._by_source: SourceUses[MessagePlace] = SourceUses()
        self._by_target: TargetUses[MessagePlace] = TargetUses()

    def add(self, path: str, issue: str, message: Message) -> None:
        """Note a message of a catalog; issues come in order."""
        text = ConsistencyText(
            issue, message.msgctxt, message.role, message.msgid, message.msgstr[0]
        )
        self._by_source.add((path, message.key), text)
        self._by_target.add((path, message.key), text)

    def findings(self) -> Iterator[tuple[MessagePlace, Finding]]:
        """Yield what is not translated as elsewhere, and what is translated like another text."""
        yield from self._by_source.findings()
        yield from self._by_target.findings()
