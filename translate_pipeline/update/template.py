"""The template of an issue: one message a text, with what a translator wants to know."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from translate_pipeline.model.catalogs import Catalog, Message
from translate_pipeline.model.documents import Document, Key, Role, Treatment, Unit
from translate_pipeline.model.locales import Language

__all__ = ["make_template", "new_catalog"]

_PROJECT_FIELD = "Project-Id-Version"


@dataclass(slots=True)
class _Gathered:
    """What all places of one text say about it."""

    references: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


def make_template(
    sources: Iterable[Document | Iterable[Message]], *, issue: str, title: str, date: str
) -> Catalog:
    """Return the catalog of an issue with no translations, in the order of the articles.

    A text that stands in several places is one message with all its references.

    Args:
        sources: The documents in order; for an article that cannot be read, its messages from
            the last template, so that they stay.
        issue: Issue id.
        title: Name of the newsletter.
        date: ISO 8601 date of the issue; the clock is never asked.
    """
    gathered: dict[Key, _Gathered] = {}
    for source in sources:
        if isinstance(source, Document):
            for unit in source.units:
                if unit.treatment is Treatment.LOCALIZE:
                    continue  # the build writes it, nobody translates it
                _gather(gathered, unit.key, [source.article.path], _comments(unit))
        else:
            for old in source:
                _gather(gathered, old.key, old.references, old.extracted_comments)
    messages = tuple(
        Message(
            msgid=key.msgid,
            msgctxt=key.msgctxt,
            references=tuple(found.references),
            extracted_comments=tuple(found.comments),
            flags=("no-wrap",),
        )
        for key, found in gathered.items()
    )
    return Catalog(_header(issue, title, date), messages)


def _gather(
    gathered: dict[Key, _Gathered], key: Key, references: Iterable[str], comments: Iterable[str]
) -> None:
    found = gathered.setdefault(key, _Gathered())
    found.references += [r for r in references if r not in found.references]
    found.comments += [c for c in comments if c not in found.comments]


def _comments(unit: Unit) -> list[str]:
    kind = unit.role.value
    if unit.role is Role.HEADING:
        kind = f"{kind} {unit.detail}"
    elif unit.role is Role.METADATA:
        kind = unit.detail.rpartition(".")[2]
    lines = [f"type: {kind}"]
    if unit.path:
        lines.append(f"in: {' > '.join(unit.path)}")
    if unit.image:
        lines.append(f"image: {unit.image}")
    lines += [f"note: {note}" for note in unit.notes]
    if unit.max_length:
        lines.append(f"max-length: {unit.max_length}")
    return lines


def _header(issue: str, title: str, date: str) -> Message:
    fields = {
        _PROJECT_FIELD: f"{title} {issue}",
        "Report-Msgid-Bugs-To": "",
        "POT-Creation-Date": f"{date} 00:00+0000",
        "PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": "LANGUAGE <LL@li.org>",
        "Language": "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    return Message(msgid="", msgstr=(_join(fields),), flags=("fuzzy", "no-wrap"))


def new_catalog(template: Catalog, language: Language) -> Catalog:
    """Return the empty catalog of a language, before its first update."""
    fields = {
        **template.fields,
        "PO-Revision-Date": template.fields["POT-Creation-Date"],
        "Last-Translator": "Automatically generated",
        "Language-Team": "none",
        "Language": language.gettext,
        "Plural-Forms": language.plural_forms,
    }
    header = replace(template.header, msgstr=(_join(fields),), flags=("no-wrap",))
    return Catalog(header, ())


def _join(fields: dict[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in fields.items())
