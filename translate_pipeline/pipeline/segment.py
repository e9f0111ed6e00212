"""Show the units of one file, as the parser sees them."""

from pathlib import Path

from translate_pipeline.errors import SourceError, UsageError
from translate_pipeline.markdown import parse_article
from translate_pipeline.model.documents import Document
from translate_pipeline.model.options import ParseOptions
from translate_pipeline.pipeline.configuration import find_root, read_options
from translate_pipeline.pipeline.files import read_bytes

__all__ = ["segment_file"]


def segment_file(path: Path) -> Document:
    """Return a file as a document, with the options of the project that it is in, if any.

    Raises:
        SourceError: The file cannot be read.
        ConfigurationError: The project's configuration is wrong.
    """
    shown = path.as_posix()
    data = read_bytes(path, shown, SourceError)
    return parse_article(data, path=shown, options=_options(path))


def _options(path: Path) -> ParseOptions:
    try:
        root = find_root(path.resolve().parent)
    except UsageError:
        return ParseOptions()
    return read_options(root).parse
