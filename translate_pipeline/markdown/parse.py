"""Locate the translatable units of an article.

Sources: CommonMark 0.31.2; GitHub Flavored Markdown 0.29; YAML 1.2, TOML 1.0 and JSON.
"""

from collections.abc import Mapping
from functools import lru_cache

from translate_pipeline.errors import SourceError
from translate_pipeline.markdown.blocks import body_units
from translate_pipeline.markdown.front_matter import find_front_matter, metadata_units
from translate_pipeline.model.documents import Article, Document, Treatment, Unit
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
    article = Article(path, raw)
    front = find_front_matter(raw, path)
    treatments = _treatments(options or _DEFAULTS, is_issue=path.endswith((".yaml", ".yml")))
    units: list[Unit] = list(metadata_units(raw, front, treatments, path=path))
    units += body_units(raw, front.body, path)
    return Document(article, tuple(units), front.body)


@lru_cache(maxsize=8)
def _treatments(options: ParseOptions, *, is_issue: bool) -> Mapping[str, Treatment]:
    """Return what is done with the values in metadata, by path."""
    if is_issue:
        return dict.fromkeys(options.translated_issue_keys, Treatment.TRANSLATE)
    return {
        **dict.fromkeys(options.translated_keys, Treatment.TRANSLATE),
        **dict.fromkeys(options.localized_keys, Treatment.LOCALIZE),
        **dict.fromkeys(options.replaced_keys, Treatment.REPLACE),
    }


def _require_utf8(data: bytes, path: str) -> None:
    if data.isascii():
        return
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
