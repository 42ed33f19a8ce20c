"""In which form a text is issued next: as asked for, else as the last issue was, else as usual."""

from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.minutes.editions import Edition, edition_of
from meetingdesk.minutes.issues.freezing import read_frozen
from meetingdesk.minutes.issues.keeping import kept
from meetingdesk.minutes.issuing import File
from meetingdesk.minutes.styles import Style, style, style_of, style_or_general


def edition_next(file: File, languages: str, last: MinutesIssue | None) -> Edition:
    """Return the languages of the next issue, as asked for (en, en+vi, en,vi), else of the last.

    Raises RuleBroken where what is asked for makes no sense.
    """
    if languages:
        return edition_of(languages)
    if last is None:
        return Edition()
    try:
        return read_frozen(kept(file, last, "blocks")).edition
    except RuleBroken:
        return Edition(languages=last.languages or Edition().languages)


def style_next(file: File, name: str, last: MinutesIssue | None) -> Style:
    """Return the style of the next issue. Raises RuleBroken where there is none of that name."""
    asked = _asked(name, last)
    return style(asked) if asked else style_of(file)[0]


def style_to_look_at(file: File, name: str, last: MinutesIssue | None) -> Style:
    """Return the same, to say what the text lacks: the general one where it is not there."""
    asked = _asked(name, last)
    return (style_or_general(asked) if asked else style_of(file))[0]


def _asked(name: str, last: MinutesIssue | None) -> str:
    return name or (last.style if last else "")
