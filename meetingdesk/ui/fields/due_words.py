"""When an action falls due, in the window's language, in whichever one it was typed."""

from dataclasses import replace

from PySide6.QtCore import QLocale

from meetingdesk.domain.dues import Due, in_words
from meetingdesk.domain.terms import DueKind
from meetingdesk.minutes.wording import EVENTS, known_phrase, said_in, wording
from meetingdesk.ui.sentences import say


def due_in_window(due: Due) -> str:
    """Return a due date in words; an event of which there is wording as the paper calls it."""
    language = QLocale().name()[:2]
    if due.kind is DueKind.EVENT:
        due = replace(due, before=event_in_window(due.before))
    return say(in_words(due, language))


def event_in_window(event: str) -> str:
    """Return an event in the window's language where there is wording of it, else as it is."""
    return said_in(wording(QLocale().name()[:2]), event, EVENTS)


def same_due(one: Due, other: Due) -> bool:
    """Say whether two due dates are the same, also where an event is called in two languages."""
    events = [known_phrase(due.before, EVENTS) for due in (one, other)]
    both = one.kind is other.kind is DueKind.EVENT
    return one == other or (both and events[0] == events[1] != "")
