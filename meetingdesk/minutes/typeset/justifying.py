"""Lines stretched to the width: words are parted, in Japanese the signs."""

from meetingdesk.minutes.typeset.lines import Line, blanks, ideographs, width_of

_FEW = 5
"""With one Japanese sign among so many, all signs are parted instead of the words."""
_MOST_BETWEEN_WORDS, _MOST_BETWEEN_SIGNS = 0.9, 0.12
"""In parts of the size of type: what is wider apart stays ragged."""


def stretched(line: Line, room: float, size: float) -> tuple[Line, float, float]:
    """Return a line as wide as the room, and how far its signs and its words are parted.

    A line that would be torn apart stays as it is: the last one of a paragraph among them.
    """
    missing = room - width_of(line)
    text = "".join(run.text for run in line)
    words, signs = blanks(text.rstrip()), len(text) - 1
    if missing <= 0.01:
        return line, 0.0, 0.0
    wide = sum(len(run) for run in ideographs().findall(text))
    if wide and _FEW * wide > signs:
        spread = missing / signs
        if spread > _MOST_BETWEEN_SIGNS * size:
            return line, 0.0, 0.0
        wider = (r._replace(width=r.width + spread * len(r.text)) for r in line)
        return tuple(wider), spread, 0.0
    if words and missing / words <= _MOST_BETWEEN_WORDS * size:
        gap = missing / words
        wider = (r._replace(width=r.width + gap * blanks(r.text)) for r in line)
        return tuple(wider), 0.0, gap
    return line, 0.0, 0.0
