"""Telephone numbers: one number in the eyes of a reader, however its digits are grouped."""

import re

from translate_pipeline.checks.numbers.number import Number

__all__ = ["read_phone"]

# A country code, or a zero at the head, and further groups of digits.
_PHONE = re.compile(
    r"(?:\+\d{1,3}|\(?0\d{1,4}\)?)"
    r"(?:[ \u00a0\u2009\u202f\u2010\u2011\u2013-]\(?\d{1,5}\)?|\(\d{1,5}\)"
    r"|(?<=\))\d{1,5}){1,6}(?![\d:：])"
)
_TRUNK = "(0)"
# E.164 allows fifteen digits; a shorter one than seven is more likely a date or a score.
_MIN_DIGITS, _MAX_DIGITS = 7, 15
# 01-05-2026 is a date.
_DATE = re.compile(r"\(?\d\d\D\d\d\D\d{4}\b")


def read_phone(text: str, place: int) -> Number | None:
    """Return the telephone number whose first digit is at a place, or None.

    Example:
        >>> read_phone("Call +81 (0)24-555-0147.", 6).values
        frozenset({'+81245550147'})
    """
    start = place - 1 if place and text[place - 1] in "+(" else place
    found = _PHONE.match(text, start)
    if not found or _DATE.match(found[0]):
        return None
    digits = "".join(filter(str.isdigit, found[0].replace(_TRUNK, "")))
    if not _MIN_DIGITS <= len(digits) <= _MAX_DIGITS:
        return None
    mark = "+" if found[0][0] == "+" else ""
    return Number(found[0], start, found.end(), frozenset([mark + digits]), figure=found[0])
