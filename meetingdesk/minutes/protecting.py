"""Papers for the mail that open with a password only (ISO 32000-2, 7.6: AES-256, revision 6)."""

import io
import unicodedata
from importlib import import_module

from meetingdesk.domain.errors import RuleBroken

_MOST_BYTES = 127
"""Of a password in UTF-8 (ISO 32000-2, 7.6.4.3.3)."""


def protect(pdf: bytes, password: str) -> bytes:
    """Return a PDF that can be read with the password only; each time other bytes.

    Its words, properties and bookmarks are encrypted. The password is taken as a keyboard of
    another system may type it (NFKC). Raises RuleBroken where it is empty, too long, or holds
    what no keyboard types.
    """
    told = unicodedata.normalize("NFKC", password)
    if not told:
        raise RuleBroken("The password is empty. Think of one that nobody guesses.")
    if len(told.encode("utf-8", "replace")) > _MOST_BYTES:
        raise RuleBroken(
            "The password is too long: a PDF takes {most} bytes. Choose a shorter one.",
            most=_MOST_BYTES,
        )
    if any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in told):
        raise RuleBroken("The password holds a sign that cannot be typed. Choose another one.")
    # Loaded where it is needed: it takes longer to load than a PDF takes to write.
    pikepdf = import_module("pikepdf")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, encryption=pikepdf.Encryption(owner=told, user=told, R=6))
    return out.getvalue()
