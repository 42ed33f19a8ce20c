"""What a union brings, in the words and the language of the window."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.coming import Coming
from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.kinds import KINDS
from meetingdesk.exchange.telling import parts_of, tell_coming
from meetingdesk.exchange.telling_alike import tell_alike
from meetingdesk.exchange.told import ERASED, REMOVED, VERSIONS, Told
from meetingdesk.exchange.trade_words import Words, due_of_list, kind_word
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.fields.saying import said
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.sentences import say
from meetingdesk.ui.versions.values import due_said

ALIKE = "alike"
GRAVE = (ERASED, VERSIONS, REMOVED)
"""What somebody is to look at; it comes first."""


def spoken(sentence: str) -> str:
    """Return a sentence in the window's language."""
    return str(say(sentence))


class WindowWords(Words):
    """Fields as the pages call them, values as the pages show them."""

    longest = 240

    def __init__(self, desk: Desk, names: Mapping[str, str]) -> None:
        """Take the open file; `names` are those of records that are not in it yet."""
        super().__init__(names)
        self._desk = desk

    def field(self, kind: str, name: str) -> str:
        """Return what the pages call a field."""
        if kind not in KINDS:
            return super().field(kind, name)
        return field_label(KINDS[kind], name).lower()

    def plain(self, kind: str, field: str, plain: Any) -> str:
        """Return a value as the pages show it."""
        due = due_of_list(kind, field, plain)
        if due is not None:
            return due_said(due)
        shown = said(self._desk, KINDS[kind], field, plain) if kind in KINDS else ""
        return shown or super().plain(kind, field, plain)


def told_in_window(desk: Desk, coming: Coming) -> list[Told]:
    """Return what a union brings, for the window: versions stand below each other there."""
    words = WindowWords(desk, {a.record: a.name for a in coming.arrivals})
    told = parts_of(coming, words)
    grave = [part for part in told if part.about in GRAVE]
    return [
        Told(
            about=part.about,
            heading=spoken(part.heading),
            lines=tuple(_versions(coming, words) if part.about == VERSIONS else _all(part)),
            count=part.count,
        )
        for part in [*grave, *_alike(coming), *told[len(grave) :]]
    ]


def report_of(desk: Desk, coming: Coming) -> list[str]:
    """Return the lines of a report to keep."""
    words = WindowWords(desk, {a.record: a.name for a in coming.arrivals})
    lines = [*tell_coming(coming, words), *tell_alike(coming.alike)]
    return [spoken(line) for line in lines]


def _alike(coming: Coming) -> list[Told]:
    if not coming.alike:
        return []
    lines, count = tuple(tell_alike(coming.alike)), len(coming.alike)
    heading = Sentence("Perhaps entered twice")
    return [Told(about=ALIKE, heading=heading, lines=lines, count=count)]


def _all(part: Told) -> list[str]:
    return [spoken(line) for line in part.lines]


def _versions(coming: Coming, words: Words) -> list[str]:
    told = []
    for met in coming.two_versions:
        field = words.field(met.kind, met.field)
        head = f"{field[:1].upper()}{field[1:]} · {spoken(kind_word(met.kind))} “{met.name}”"
        lines = [f"{head} · {met.within}" if met.within else head]
        values = words.values(met.kind, met.field, [v.value for v in met.versions])
        for version, value in zip(met.versions, values, strict=True):
            by = ", ".join(part for part in (version.author, moment(version.time)) if part)
            lines.append(f"    {by}: {spoken(value)}")
        if met.settled:
            out = QCoreApplication.translate("bringing", "This text has already left the house.")
            lines.append(f"    {out}")
        told.append("\n".join(lines))
    return told
