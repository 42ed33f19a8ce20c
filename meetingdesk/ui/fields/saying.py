"""Values and records in words, for lists, history and choices."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction, Article, Instrument
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import FieldSpec, RecordId, spec
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.meeting import (
    AgendaItem,
    Decision,
    Delegate,
    Delegation,
    Session,
    Statement,
)
from meetingdesk.domain.records import Document, Organization, Person, Record, Series
from meetingdesk.domain.terms import NameOrder
from meetingdesk.ui import words
from meetingdesk.ui.fields import typed
from meetingdesk.ui.fields.versions import moment
from meetingdesk.ui.pages.session.summary import language_name

_LONGEST = 90
"""Characters of a paragraph by which it is told from others."""


def said(desk: Desk, kind: type[Record], name: str, plain: Any) -> str:
    """Return a value, given as in JSON, in words."""
    known = spec(kind, name)
    if plain is None or known is None:
        return "" if plain is None else str(plain)
    try:
        value = known.check(plain)
    except RuleBroken:
        return str(plain)
    if known.choices:
        return words.term(value)
    if known.form == "ref":
        return record_named(desk, value, known.targets)
    if known.form == "flag":
        yes = QCoreApplication.translate("saying", "yes")
        return yes if value else QCoreApplication.translate("saying", "no")
    return "" if known.form == "place" else _in_words(known, value)


def _in_words(known: FieldSpec, value: Any) -> str:
    match known.form:
        case "language":
            return language_name(value)
        case "words":
            return ", ".join(map(language_name, value))
        case "instant":
            return moment(value)
    return typed.shown(known, value)


def record_named(desk: Desk, record: RecordId | None, kinds: tuple[str, ...]) -> str:
    """Return what a record is called, given the kinds that it may be of.

    Of a joined one, such as history may speak of, that is what the one is called that is shown.
    """
    for kind in kinds:
        found = desk.get(KINDS[kind], record)
        if found is not None:
            return named(desk, found)
    standing = desk.sharing.stands_for(record) if record else None
    return record_named(desk, standing, kinds) if standing != record else ""


def named(desk: Desk, record: Record) -> str:
    """Return what a record is called in a list."""
    name = ""
    match record:
        case Person():
            name = person_name(record)
        case Organization():
            name = record.acronym
        case Delegation():
            name = record_named(desk, record.organization, ("Organization",)) or record.code
        case Session():
            day = record.held_on
            name = f"{record.title}, {typed.day_typed(day)}" if day else record.title
        case Series() | Instrument():
            name = record.title
        case Article():
            name = f"{record.number} {record.title or record.text}".strip()
        case AgreedAction() | Decision():
            name = record.text
        case Delegate():
            name = record.name
        case Statement() | AgendaItem() | Document():
            name = _one_line(record.text if isinstance(record, Statement) else _titled(record))
    return name


def _titled(record: AgendaItem | Document) -> str:
    if isinstance(record, Document) and not record.title:
        return record.number or record.file_name
    return record.title


def _one_line(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def person_name(person: Person) -> str:
    """Return a person's name in the order in which its bearer writes it."""
    parts = [person.given_name, person.family_name]
    if person.order is NameOrder.FAMILY_FIRST:
        parts.reverse()
    return " ".join(part for part in parts if part) or person.native_name
