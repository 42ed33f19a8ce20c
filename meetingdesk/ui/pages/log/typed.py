"""What kind of entry a line is, and what may be typed for it in front."""

import re
import unicodedata
from enum import StrEnum

from meetingdesk.domain.folding import fold


class Kind(StrEnum):
    """The kinds of entry; the value is the letter that is the same in every language."""

    NOTE = "n"
    AGREED = "d"
    ACTION = "a"
    ITEM = "i"
    INTERNAL = "x"


# A Japanese input method makes ・ of the slash, and kana of the vowels.
_KANA = str.maketrans("あいん", "ain")
_PREFIX = re.compile(r"[/・](\w)(?:\s|$)")


def kind_typed(text: str) -> tuple[Kind | None, str]:
    """Return the kind that a prefix such as `/a `, `・a` or `／a` names, and the text after it."""
    head = unicodedata.normalize("NFKC", text[:4]).translate(_KANA).casefold()
    match = _PREFIX.match(head)
    if match and match[1] in set(Kind):
        return Kind(match[1]), text[2:].lstrip()
    return None, text


def fits(words: str, text: str) -> bool:
    """Return whether each word typed begins a word of the text, or stands in one without blanks."""
    candidate = fold(text)
    starts = re.split(r"[\W_]+", candidate)
    return all(
        any(start.startswith(word) for start in starts)
        or (not word.isascii() and word in candidate)
        for word in fold(words).split()
    )
