"""Paragraphs that are notes as they stand: how they are made, and how they are known again."""

import re
from collections.abc import Collection, Sequence
from unicodedata import east_asian_width

from meetingdesk.domain.meeting import Note

_STOPS = ".!?…。！？．"
_CLOSING = "\"'”’»)）]］」』】"


_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_AFTER_NAME = re.compile(r"\s+([^\W\d_]+|\d)")
_OF_VERBS = ("ed", "ing", "s")


def small_first(text: str, names: Collection[str] = ()) -> str:
    """Return what was said as it follows its subject: its first letter small in an ordinary word.

    A word keeps its capital where it is one of `names` (single words), an abbreviation ("ISO",
    "Mr."), or where a number or another capital follows: "Annex 2", "Hai Phong". After what looks
    like an English verb a capital says nothing: "Thanked Mr. Ito".
    """
    found = _WORD.match(text)
    if not found:
        return text
    word, rest = found[0], text[found.end() :]
    known = word in names or word.removesuffix("'s").removesuffix("’s") in names
    if known or word == "I" or word[1:] != word[1:].lower() or _is_title(word, rest):
        return text
    after = _AFTER_NAME.match(rest)
    if after and not (word.isascii() and word.endswith(_OF_VERBS)):
        following = after[1]
        if following.isdigit() or following[:1].isupper() and not following.isupper():
            return text
    return word[:1].lower() + text[1:]


def as_it_stands(who: str, text: str, names: Collection[str] = ()) -> str:
    """Return a note as a paragraph: "The Japanese side: thanked STAMEQ."

    Parameters: `who` spoke, or nothing; `names` are words that keep their capital. A note that
    names `who` itself is not told twice; a last full stop is added where the note has none.
    """
    return _told(who, text, small_first(text.strip(), names))


def _told(who: str, text: str, after: str) -> str:
    said = text.strip()
    name = who.strip()
    name = name[:1].upper() + name[1:]
    if not name or said.casefold().startswith(name.casefold()):
        return _stopped(said[:1].upper() + said[1:])
    colon = "：" if _is_wide(name[-1]) else ": "
    return _stopped(f"{name}{colon}{after}")


def stands_as_noted(paragraph: str, notes: Sequence[Note], who: str) -> bool:
    """Whether a paragraph is nothing but its one note, which nobody has worded for the paper."""
    if len(notes) != 1:
        return False
    said = notes[0].text.strip()
    # Which capitals stay depends on names that were known when it was written up.
    forms = (said, said[:1].lower() + said[1:])
    return paragraph in [_told(who, said, form) for form in forms]


def _is_title(word: str, rest: str) -> bool:
    """Whether a word is abbreviated, and something follows it: "Mr. Ito"."""
    return len(word) <= 4 and rest.startswith(".") and bool(rest[1:].strip())


def _stopped(said: str) -> str:
    bare = said.rstrip(_CLOSING)
    if not bare or bare[-1] in _STOPS:
        return said
    said = said.rstrip(" ,;:、；：")
    return said + ("。" if _is_wide(said[-1:]) else ".")


def _is_wide(sign: str) -> bool:
    return bool(sign) and east_asian_width(sign) in "WF"
