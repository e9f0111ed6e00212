"""Locate the translatable units of an article.

Sources: CommonMark 0.31.2; GitHub Flavored Markdown 0.29; YAML 1.2 for front matter.
"""

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.blocks import LineIndex, body_units
from translate_pipeline.markdown.front_matter import find_front_matter, metadata_units
from translate_pipeline.model.documents import Article, Document, Span, Unit
from translate_pipeline.model.options import ParseOptions

__all__ = ["parse_article"]

_DEFAULTS = ParseOptions()


def parse_article(data: bytes | str, *, path: str, options: ParseOptions | None = None) -> Document:
    r"""Return an article with its units located.

    A path that ends in ``.yaml`` is read as metadata alone, such as ``issue.yaml``.

    Args:
        data: Content of the file, UTF-8 if bytes.
        path: Path below the source folder; used in errors and references.
        options: What is translatable in metadata; defaults fit newsletters.

    Raises:
        SourceError: Not UTF-8, or broken front matter.

    Example:
        >>> document = parse_article("# Tea\n\nYame is\nfamous for it.\n", path="yame.md")
        >>> [(unit.role.value, unit.key.msgid) for unit in document.units]
        [('heading', 'Tea'), ('paragraph', 'Yame is famous for it.')]
    """
    raw = data.encode() if isinstance(data, str) else data
    _require_utf8(raw, path)
    options = options or _DEFAULTS
    article = Article(path, raw)
    if path.endswith((".yaml", ".yml")):
        keys, metadata, body = options.translated_issue_keys, Span(0, len(raw)), len(raw)
    else:
        keys = options.translated_keys
        metadata_span, body = find_front_matter(raw, path)
        metadata = metadata_span or Span(0, 0)
    units: list[Unit] = []
    if metadata.end:
        units += metadata_units(raw, metadata, keys, path=path)
    units += body_units(raw, body, LineIndex(raw))
    return Document(article, tuple(units))


def _require_utf8(data: bytes, path: str) -> None:
    try:
        data.decode()
    except UnicodeDecodeError as problem:
        before = data[: problem.start]
        raise SourceError(
            f"not UTF-8: byte 0x{data[problem.start]:02x}",
            path=path,
            line=before.count(b"\n") + 1,
            column=len(before.rpartition(b"\n")[2].decode()) + 1,
            advice="save the file as UTF-8",
        ) from problem
