"""What a field's versions say, in the field's words."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from meetingdesk.desk import Desk
from meetingdesk.domain.dues import Due, day_in_words, in_words
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import Place, RecordId, spec
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.meeting import AgendaItem, Delegation, Session
from meetingdesk.domain.records import Record
from meetingdesk.ui.fields.saying import said
from meetingdesk.ui.versions.subjects import kind_word, short_name

_ITEM = QT_TRANSLATE_NOOP("versions", "Under “{item}”")
_SESSION = QT_TRANSLATE_NOOP("versions", "Under no item of “{session}”")
_SIDE = QT_TRANSLATE_NOOP("versions", "On the side of {side}")
_UNDER = QT_TRANSLATE_NOOP("versions", "Under {kind} “{name}”")
_GONE = QT_TRANSLATE_NOOP("versions", "Under something that was removed")
_UNKNOWN = QT_TRANSLATE_NOOP("versions", "a record that was removed")
_FILE = QT_TRANSLATE_NOOP("versions", "file {digest}")
_TOLD = 12
"""Digits of an attached file's SHA-256 that tell it from another."""


def value_said(desk: Desk, kind: type[Record], name: str, value: Any) -> str:
    """Return a field's value in words; an empty text where it has none."""
    known = spec(kind, name)
    if known is None or value is None or value == "":
        return ""
    match known.form:
        case "place":
            found = _place_said(desk, value, known.targets)
        case "date":
            found = day_in_words(value, QLocale().name()[:2])
        case "digest":
            found = _say(_FILE).format(digest=value[:_TOLD])
        case _:
            found = said(desk, kind, name, known.plain(value))
            if known.form == "ref":
                found = found or _of_any(desk, value, known.targets)
    return found


def due_said(value: Due) -> str:
    """Return in words when an action is due."""
    return in_words(value, QLocale().name()[:2])


def read(kind: type[Record], name: str, plain: Any) -> Any:
    """Return the value that JSON stands for; what breaks the field's rule reads as empty."""
    known = spec(kind, name)
    assert known
    try:
        return known.check(plain)
    except RuleBroken:
        return known.default


def _place_said(desk: Desk, place: Place, targets: tuple[str, ...]) -> str:
    for target in targets:
        parent = desk.get(KINDS[target], place.parent)
        match parent:
            case AgendaItem():
                return _say(_ITEM).format(item=short_name(desk, parent))
            case Session():
                return _say(_SESSION).format(session=parent.title)
            case Delegation():
                return _say(_SIDE).format(side=short_name(desk, parent))
            case Record():
                kind = kind_word(type(parent)).lower()
                return _say(_UNDER).format(kind=kind, name=short_name(desk, parent))
    return _say(_GONE)


def _of_any(desk: Desk, record: RecordId, targets: tuple[str, ...]) -> str:
    for target in targets or KINDS:
        found = desk.get(KINDS[target], record)
        if found:
            return short_name(desk, found) or kind_word(type(found))
    return _say(_UNKNOWN)


def _say(text: object) -> str:
    return QCoreApplication.translate("versions", str(text))
