"""What a union brings, in the words and the language of the window."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.coming import Coming
from meetingdesk.domain.kinds import KINDS
from meetingdesk.exchange.telling import VERSIONS, Told, parts_of
from meetingdesk.exchange.trade_words import Words, kind_word
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.fields.saying import said
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.sentences import say


def spoken(sentence: str) -> str:
    """Return a sentence in the window's language."""
    return str(say(sentence))


class WindowWords(Words):
    """Fields as the pages call them, values as the pages show them."""

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
        shown = said(self._desk, KINDS[kind], field, plain) if kind in KINDS else ""
        return shown or super().plain(kind, field, plain)


def told_in_window(desk: Desk, coming: Coming) -> list[Told]:
    """Return what a union brings, for the window: versions stand below each other there."""
    words = WindowWords(desk, {a.record: a.name for a in coming.arrivals})
    return [
        Told(
            about=part.about,
            heading=spoken(part.heading),
            lines=tuple(_versions(coming, words) if part.about == VERSIONS else _all(part)),
            count=part.count,
        )
        for part in parts_of(coming, words)
    ]


def report_of(desk: Desk, coming: Coming) -> list[str]:
    """Return the lines of a report to keep."""
    words = WindowWords(desk, {a.record: a.name for a in coming.arrivals})
    return [spoken(line) for part in parts_of(coming, words) for line in part.lines]


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
            lines.append(f"    {version.author}, {moment(version.time)}: {spoken(value)}")
        if met.settled:
            out = QCoreApplication.translate("bringing", "This text has already left the house.")
            lines.append(f"    {out}")
        told.append("\n".join(lines))
    return told
