"""What each list shows: its columns, its first order, and what it says when empty."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.folding import fold_words
from meetingdesk.ui.sentences import say

if TYPE_CHECKING:
    from enum import StrEnum

    from meetingdesk.domain.rows import ActionRow, Row

Show = Callable[[Any], str]


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: the row's field that it shows and by which the list sorts."""

    field: str
    title: str
    width: int
    """Preferred width in average characters; 0 takes what is left."""
    show: Show | None = None
    wrong: Callable[[Any], bool] | None = None
    """Whether the value calls for attention, for which the text has a word of its own."""
    right: bool = False
    spare: bool = False
    """Whether it is left out where the list is narrow, for its page tells it."""
    nameless: str = ""
    """What stands for the name of a record that has none yet."""
    names: tuple[str, ...] = ()
    """The row's fields that name it besides."""

    def text(self, row: "Row") -> str:
        """Return what the column says of a row."""
        if self.waits(row):
            return spoken(self.nameless)
        value = getattr(row, self.field)
        if self.show:
            return self.show(row)
        return "" if value is None else str(value)

    def waits(self, row: "Row") -> bool:
        """Return whether the record is still to get a name, which stands here."""
        named = any(getattr(row, field) for field in (self.field, *self.names))
        return bool(self.nameless) and not named

    def stands_out(self, row: "Row") -> bool:
        """Return whether the text is to be seen first."""
        return bool(self.wrong and self.wrong(row))


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One place: how its list looks."""

    title: str
    columns: tuple[Column, ...]
    order: str
    descending: bool
    empty: str
    start: str
    """The one button of an empty list."""


def spoken(listed: str) -> str:
    """Return a text of this module in the window's language."""
    return QCoreApplication.translate("lists", listed)


def short_day(day: date | None) -> str:
    """Return a day as lists show it: 18 Mar 2022."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), spoken(_DAY))


def due(row: "ActionRow") -> str:
    """Return when an action is due; a late one says so."""
    text = short_day(row.due) or _in_words(row.due_text)
    if not row.late:
        return text
    return spoken(_LATE).format(due=text)


def _in_words(due: str) -> str:
    event = due.parts.get("event") if isinstance(due, Sentence) else None
    if event is None:
        return say(due)
    said = import_module("meetingdesk.ui.fields.due_words").event_in_window(event)
    return say(Sentence("before {event}", event=said))


def asked(view: str, words: str) -> str:
    """Return what is asked of the file: words by which rows tell a state, as that state's name."""
    if view != "actions":
        return words
    statuses = import_module("meetingdesk.domain.terms").ActionStatus
    states = {status.value: _term(status) for status in statuses}
    states["late"] = late_word()
    found = f" {' '.join(fold_words(words).split())} "
    for name, said in sorted(states.items(), key=lambda state: -len(state[1])):
        found = found.replace(f" {' '.join(fold_words(said).split())} ", f" ={name} ")
    return found.strip()


def late_word() -> str:
    """Return the word by which a row says that its action is late."""
    return spoken(_LATE).format(due="").strip(" ·")


def _term(value: "StrEnum") -> str:
    # The sidebar needs this module before the first paint, the words for terms only after it.
    return str(import_module("meetingdesk.ui.words").term(value))


_DAY = str(QT_TRANSLATE_NOOP("lists", "d MMM yyyy"))
_LATE = str(QT_TRANSLATE_NOOP("lists", "{due} · late"))
_NO_NAME = str(QT_TRANSLATE_NOOP("lists", "(no name yet)"))
_NO_TITLE = str(QT_TRANSLATE_NOOP("lists", "(no title yet)"))

LISTS: Mapping[str, Listed] = {
    "sessions": Listed(
        title=str(QT_TRANSLATE_NOOP("lists", "Sessions")),
        columns=(
            Column(
                field="when",
                title=str(QT_TRANSLATE_NOOP("lists", "Date")),
                width=13,
                show=lambda r: short_day(r.when),
            ),
            Column(
                field="title",
                title=str(QT_TRANSLATE_NOOP("lists", "Title")),
                width=0,
                nameless=_NO_TITLE,
            ),
            Column(field="sides", title=str(QT_TRANSLATE_NOOP("lists", "Sides")), width=18),
            Column(
                field="number",
                title=str(QT_TRANSLATE_NOOP("lists", "No.")),
                width=6,
                right=True,
            ),
            Column(
                field="status",
                title=str(QT_TRANSLATE_NOOP("lists", "Stage")),
                width=15,
                show=lambda r: _term(r.status),
            ),
        ),
        order="when",
        descending=True,
        empty=str(QT_TRANSLATE_NOOP("lists", "No session has been recorded in this file yet.")),
        start=str(QT_TRANSLATE_NOOP("lists", "New session")),
    ),
    "actions": Listed(
        title=str(QT_TRANSLATE_NOOP("lists", "Actions")),
        columns=(
            Column(
                field="due",
                title=str(QT_TRANSLATE_NOOP("lists", "Due")),
                width=27,
                show=due,
                wrong=lambda r: bool(r.late),
            ),
            Column(field="text", title=str(QT_TRANSLATE_NOOP("lists", "Agreed action")), width=0),
            Column(field="side", title=str(QT_TRANSLATE_NOOP("lists", "Side")), width=10),
            Column(
                field="status",
                title=str(QT_TRANSLATE_NOOP("lists", "Status")),
                width=16,
                show=lambda r: _term(r.status),
            ),
            Column(
                field="session_title",
                title=str(QT_TRANSLATE_NOOP("lists", "Session")),
                width=26,
                spare=True,
            ),
        ),
        order="due",
        descending=False,
        empty=str(QT_TRANSLATE_NOOP("lists", "Actions agreed in a session are listed here.")),
        start=str(QT_TRANSLATE_NOOP("lists", "Go to the sessions")),
    ),
    "agreements": Listed(
        title=str(QT_TRANSLATE_NOOP("lists", "Agreements")),
        columns=(
            Column(
                field="signed_on",
                title=str(QT_TRANSLATE_NOOP("lists", "Signed on")),
                width=13,
                show=lambda r: short_day(r.signed_on),
            ),
            Column(
                field="title",
                title=str(QT_TRANSLATE_NOOP("lists", "Title")),
                width=0,
                nameless=_NO_TITLE,
            ),
            Column(
                field="kind",
                title=str(QT_TRANSLATE_NOOP("lists", "Kind")),
                width=29,
                spare=True,
                show=lambda r: _term(r.kind),
            ),
            Column(field="parties", title=str(QT_TRANSLATE_NOOP("lists", "Parties")), width=18),
            Column(
                field="status",
                title=str(QT_TRANSLATE_NOOP("lists", "Status")),
                width=16,
                show=lambda r: _term(r.status),
            ),
        ),
        order="signed_on",
        descending=True,
        empty=str(QT_TRANSLATE_NOOP("lists", "No agreement has been recorded in this file yet.")),
        start=str(QT_TRANSLATE_NOOP("lists", "New agreement")),
    ),
    "people": Listed(
        title=str(QT_TRANSLATE_NOOP("lists", "People")),
        columns=(
            Column(
                field="name",
                title=str(QT_TRANSLATE_NOOP("lists", "Name")),
                width=28,
                nameless=_NO_NAME,
                names=("native_name",),
            ),
            Column(
                field="native_name",
                title=str(QT_TRANSLATE_NOOP("lists", "In own script")),
                width=18,
                spare=True,
            ),
            Column(field="post", title=str(QT_TRANSLATE_NOOP("lists", "Post")), width=0),
            Column(field="body", title=str(QT_TRANSLATE_NOOP("lists", "Body")), width=12),
        ),
        order="name",
        descending=False,
        empty=str(QT_TRANSLATE_NOOP("lists", "Nobody has been recorded in this file yet.")),
        start=str(QT_TRANSLATE_NOOP("lists", "New person")),
    ),
    "organizations": Listed(
        title=str(QT_TRANSLATE_NOOP("lists", "Organizations")),
        columns=(
            Column(field="acronym", title=str(QT_TRANSLATE_NOOP("lists", "Acronym")), width=14),
            Column(
                field="name",
                title=str(QT_TRANSLATE_NOOP("lists", "Name")),
                width=0,
                nameless=_NO_NAME,
                names=("acronym",),
            ),
            Column(
                field="country",
                title=str(QT_TRANSLATE_NOOP("lists", "Country")),
                width=10,
                spare=True,
            ),
            Column(
                field="relation",
                title=str(QT_TRANSLATE_NOOP("lists", "Relation")),
                width=15,
                show=lambda r: _term(r.relation),
            ),
        ),
        order="acronym",
        descending=False,
        empty=str(
            QT_TRANSLATE_NOOP("lists", "No organization has been recorded in this file yet.")
        ),
        start=str(QT_TRANSLATE_NOOP("lists", "New organization")),
    ),
}
PLACES = tuple(LISTS)
"""The places in the order of the sidebar."""
STARTED_IN_LIST = ("agreements", "people", "organizations")
"""The places in whose list a record can be added; sessions have a command of their own."""
