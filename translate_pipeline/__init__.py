"""Translate a Markdown newsletter through gettext catalogs, with every place name right."""

__version__ = "0.1.0"
