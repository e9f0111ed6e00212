"""Translations written into the catalogs of a test's project."""

from pathlib import Path

from translate_pipeline.catalogs import parse_catalog, serialize_catalog

__all__ = ["CATALOG", "translate"]

CATALOG = "locales/hu/LC_MESSAGES/one.po"
"""The catalog of the small project."""


def translate(project: Path, *, comments: tuple[str, ...] = (), **texts: str) -> None:
    """Write translations into the small project's catalog as an editor would.

    Args:
        project: The project's folder, updated.
        comments: Translator comments for each of the messages.
        texts: Translations by the first word of their source, in lower case.
    """
    path = project / CATALOG
    data = path.read_text(encoding="utf-8")
    for word, text in texts.items():
        messages = parse_catalog(data.encode(), path=CATALOG).live
        message = next(m for m in messages if m.msgid.lower().startswith(word.replace("_", " ")))
        old = message.raw or ""
        above = "".join(f"# {comment}\n" for comment in comments)
        quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        head, found, _ = old.partition("msgstr ")
        assert found
        data = data.replace(old, f'{above}{head}msgstr "{quoted}"\n')
    assert serialize_catalog(parse_catalog(data.encode(), path=CATALOG)) == data.encode()
    path.write_text(data, encoding="utf-8")
