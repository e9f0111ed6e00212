"""Findings that a person waived: ``# check: allow missing-term(jp-kazuno): reason [a1b2c3]``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

__all__ = ["Waiver", "read_waivers", "restamp", "stamp_of"]

# Any of the checks on terms; the others are named in full.
_FAMILIES = {"wrong-term": ("missing-term", "forbidden-term", "ill-formed-term")}
_WAIVER = re.compile(
    r"\s*check:\s*allow\s+(?P<check>[a-z][a-z-]*)\s*(?:\((?P<subject>[^()]*)\))?\s*"
    r"(?::\s*(?P<reason>.*?))?\s*(?:\[(?P<stamp>[0-9a-f]{6})\])?\s*\Z"
)


@dataclass(frozen=True, slots=True)
class Waiver:
    """One translator comment that allows a finding."""

    comment: str
    """The whole comment."""

    check: str
    """Name of the check, or ``wrong-term`` for all on terms."""

    subject: str = ""
    """What it is about, such as the id of an entry; empty for all."""

    reason: str = ""
    """Why; empty if none was given."""

    stamp: str = ""
    """Fingerprint of the texts that it was written for; empty until ``update`` has stamped it."""

    @property
    def checks(self) -> tuple[str, ...]:
        """Names of the checks that it is about."""
        return _FAMILIES.get(self.check, (self.check,))

    def covers(self, check: str, subject: str) -> bool:
        """Return whether it allows a finding of a check on a subject."""
        return check in self.checks and self.subject in ("", subject)

    def fits(self, msgid: str, msgstr: str) -> bool:
        """Return whether it was written for these texts, or has not been stamped yet."""
        return self.stamp in ("", stamp_of(msgid, msgstr))


def read_waivers(comments: Iterable[str]) -> tuple[Waiver, ...]:
    """Return the waivers among translator comments, in their order.

    Example:
        >>> read_waivers(["check: allow wrong-term(jp-yame): a pun"])[0].reason
        'a pun'
    """
    matches = ((comment, _WAIVER.match(comment)) for comment in comments)
    return tuple(
        Waiver(
            comment,
            match["check"],
            (match["subject"] or "").strip(),
            match["reason"] or "",
            match["stamp"] or "",
        )
        for comment, match in matches
        if match
    )


def stamp_of(msgid: str, msgstr: str) -> str:
    """Return a short fingerprint of a pair of texts: six hexadecimal digits."""
    return blake2b(f"{msgid}\0{msgstr}".encode(), digest_size=3).hexdigest()


def restamp(comments: Iterable[str], msgid: str, msgstr: str, *, anew: bool) -> tuple[str, ...]:
    """Return translator comments with the stamps of these texts on their waivers.

    Args:
        comments: The comments; those that are no waivers stay as they are.
        msgid: Source text.
        msgstr: Its translation.
        anew: Whether stamped waivers get a new stamp too, for the texts changed in looks alone.
    """
    kept = tuple(comments)
    stamps = {waiver.comment: waiver.stamp for waiver in read_waivers(kept)}
    stamp = stamp_of(msgid, msgstr)
    return tuple(
        f"{comment.removesuffix(f'[{stamps[comment]}]').rstrip()} [{stamp}]"
        if comment in stamps and (anew or not stamps[comment])
        else comment
        for comment in kept
    )
