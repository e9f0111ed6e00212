"""Articles to documents and back, and to HTML."""

from translate_pipeline.markdown.assemble import Assembled, assemble
from translate_pipeline.markdown.inline import count_words, find_codes, plain_text
from translate_pipeline.markdown.parse import parse_article

__all__ = ["Assembled", "assemble", "count_words", "find_codes", "parse_article", "plain_text"]
