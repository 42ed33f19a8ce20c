"""Paragraphs that are notes as they stand: how they are made, and how they are known again."""

from collections.abc import Sequence
from unicodedata import east_asian_width

from meetingdesk.domain.meeting import Note

_STOPS = ".!?…。！？．"
_CLOSING = "\"'”’»)）]］」』】"


def as_it_stands(who: str, text: str) -> str:
    """Return a note as a paragraph: "The Japanese side: thanked STAMEQ."

    Parameters: `who` spoke, or nothing. A note that names `who` itself is not told twice; a last
    full stop is added where the note has none.
    """
    said = text.strip()
    name = who.strip()
    name = name[:1].upper() + name[1:]
    if not name or said.casefold().startswith(name.casefold()):
        return _stopped(said[:1].upper() + said[1:])
    colon = "：" if _is_wide(name[-1]) else ": "
    return _stopped(f"{name}{colon}{said}")


def stands_as_noted(paragraph: str, notes: Sequence[Note], who: str) -> bool:
    """Whether a paragraph is nothing but its one note, which nobody has worded for the paper."""
    return len(notes) == 1 and paragraph == as_it_stands(who, notes[0].text)


def _stopped(said: str) -> str:
    bare = said.rstrip(_CLOSING)
    if not bare or bare[-1] in _STOPS:
        return said
    said = said.rstrip(" ,;:、；：")
    return said + ("。" if _is_wide(said[-1:]) else ".")


def _is_wide(sign: str) -> bool:
    return bool(sign) and east_asian_width(sign) in "WF"
