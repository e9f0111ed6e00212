r"""Undo the quotes and escapes of PO strings.

Source: GNU gettext manual, "The Format of PO Files": C syntax. msgcat takes ``\a \b \t \n \v \f
\r \" \\``, octal and hexadecimal bytes, and stops at any other escape; so do we.
"""

import re

__all__ = ["PLAIN_STRING", "StringError", "undo_plain_escapes", "unquote"]

# A string whose escapes stand for one character each, whatever stands beside them.
PLAIN_STRING = r'"[^"\\\r\n]*+(?:\\[abfnrtv"\\][^"\\\r\n]*+)*+"'

_ESCAPES = {
    "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    '"': '"', "\\": "\\",
}  # fmt: skip
_STRING = re.compile(r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"\Z')
_OPEN_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+\\?\Z')
_PLAIN_ESCAPE = re.compile(r"\\(.)")
_ESCAPE = re.compile(r"((?:\\x[0-9a-fA-F]+|\\[0-7]{1,3})+)|\\(.)")
_BYTE = re.compile(r"\\(?:x([0-9a-fA-F]+)|([0-7]+))")
_QUOTING = 'write it as "…" with \\" for quotes inside'


class StringError(Exception):
    """A string that cannot be read.

    Args:
        message: What is wrong with it.
        advice: What to do about it.
    """

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


def unquote(content: str, charset: str) -> str:
    """Return the text of one quoted string.

    Args:
        content: What follows the keyword on its line, white space around it removed.
        charset: Charset of the file, which escaped bytes are in.

    Raises:
        StringError: It is not one whole string.
    """
    match = _STRING.match(content)
    if match is None:
        raise StringError(_describe(content), _QUOTING)
    text = match[1]
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda escape: _unescape(escape, charset), text)


def undo_plain_escapes(text: str) -> str:
    """Return the text of strings that match ``PLAIN_STRING``, quotes already removed."""
    return _PLAIN_ESCAPE.sub(lambda escape: _ESCAPES[escape[1]], text)


def _describe(content: str) -> str:
    if not content.startswith('"'):
        return "no quoted text"
    return "string is not closed" if _OPEN_STRING.match(content) else "text after the closing quote"


def _unescape(escape: re.Match[str], charset: str) -> str:
    if escape[1]:
        return _decode_bytes(escape[1], charset)
    if escape[2] not in _ESCAPES:
        raise StringError(f"unknown escape '\\{escape[2]}'", "write a backslash as \\\\")
    return _ESCAPES[escape[2]]


def _decode_bytes(escapes: str, charset: str) -> str:
    values = [int(m[1], 16) if m[1] else int(m[2], 8) for m in _BYTE.finditer(escapes)]
    if 0 in values:
        raise StringError("an escaped NUL", "remove it")
    try:
        return bytes(values).decode(charset)
    except ValueError as problem:  # above 255, or no text in the charset
        message = f"escaped bytes '{escapes[:20]}' are no {charset}"
        raise StringError(message, "write the characters themselves") from problem
