"""What is spoken of: a record by its kind and name, where it stands, and how much it matters."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction, Instrument
from meetingdesk.domain.fields import Place, spec
from meetingdesk.domain.kinds import KINDS, OWNERS
from meetingdesk.domain.meeting import Decision, Session
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import InstrumentStatus, Status
from meetingdesk.ui import words
from meetingdesk.ui.fields.saying import named

_KINDS: dict[str, object] = {
    "Organization": QT_TRANSLATE_NOOP("versions", "Body"),
    "OrganizationName": QT_TRANSLATE_NOOP("versions", "Name of a body"),
    "Letterhead": QT_TRANSLATE_NOOP("versions", "Letterhead"),
    "Milestone": QT_TRANSLATE_NOOP("versions", "Milestone"),
    "Person": QT_TRANSLATE_NOOP("versions", "Person"),
    "Honorific": QT_TRANSLATE_NOOP("versions", "Honorific"),
    "Post": QT_TRANSLATE_NOOP("versions", "Post"),
    "Series": QT_TRANSLATE_NOOP("versions", "Dialogue"),
    "Topic": QT_TRANSLATE_NOOP("versions", "Topic"),
    "TopicLink": QT_TRANSLATE_NOOP("versions", "Topic"),
    "SamePerson": QT_TRANSLATE_NOOP("versions", "The same or not"),
    "Translation": QT_TRANSLATE_NOOP("versions", "Translation"),
    "Comment": QT_TRANSLATE_NOOP("versions", "Comment"),
    "Document": QT_TRANSLATE_NOOP("versions", "Document"),
    "Session": QT_TRANSLATE_NOOP("versions", "Session"),
    "Sitting": QT_TRANSLATE_NOOP("versions", "Sitting"),
    "Delegation": QT_TRANSLATE_NOOP("versions", "Side"),
    "Delegate": QT_TRANSLATE_NOOP("versions", "Delegate"),
    "Chair": QT_TRANSLATE_NOOP("versions", "Chair"),
    "AgendaItem": QT_TRANSLATE_NOOP("versions", "Agenda item"),
    "Movement": QT_TRANSLATE_NOOP("versions", "Arrival or departure"),
    "Note": QT_TRANSLATE_NOOP("versions", "Note"),
    "InternalRemark": QT_TRANSLATE_NOOP("versions", "Internal remark"),
    "Statement": QT_TRANSLATE_NOOP("versions", "Paragraph"),
    "Decision": QT_TRANSLATE_NOOP("versions", "Agreed point"),
    "AgreedAction": QT_TRANSLATE_NOOP("versions", "Action"),
    "Progress": QT_TRANSLATE_NOOP("versions", "News of an action"),
    "Instrument": QT_TRANSLATE_NOOP("versions", "Agreement"),
    "InstrumentParty": QT_TRANSLATE_NOOP("versions", "Party to an agreement"),
    "Article": QT_TRANSLATE_NOOP("versions", "Article"),
    "Signatory": QT_TRANSLATE_NOOP("versions", "Signatory"),
    "MinutesIssue": QT_TRANSLATE_NOOP("versions", "Issue of the minutes"),
    "IssuedNumber": QT_TRANSLATE_NOOP("versions", "Number in issued minutes"),
    "Clearance": QT_TRANSLATE_NOOP("versions", "Clearance"),
    "ConfirmingPaper": QT_TRANSLATE_NOOP("versions", "Confirming paper"),
    "Recipient": QT_TRANSLATE_NOOP("versions", "Recipient"),
    "HouseStyle": QT_TRANSLATE_NOOP("versions", "House style"),
}
_CALLED = ("title", "name", "text", "acronym", "native_name", "note", "code", "number")
_LONGEST = 90
_OUT = (Status.SENT, Status.AGREED, Status.CONFIRMED)
_BEFORE_SIGNING = (InstrumentStatus.DRAFT,)
_DEEPEST = 4


@dataclass(frozen=True, kw_only=True)
class About:
    """A record as it is spoken of."""

    subject: str
    """Its kind and name."""
    within: str
    """On whose page it stands; nothing where on its own."""
    weight: str
    """Why a choice there must not be passed over; nothing where it is of the everyday."""


def about(desk: Desk, record: Record, field: str) -> About:
    """Return how a field of a record is spoken of."""
    owner = owner_of(desk, record)
    kind, name = kind_word(type(record)), short_name(desk, record)
    within = ""
    if owner is not None:
        within = _said(_WITHIN).format(kind=kind_word(type(owner)), name=short_name(desk, owner))
    return About(
        subject=_said(_SUBJECT).format(kind=kind, name=name) if name else kind,
        within=within,
        weight=_weight(record, owner, field),
    )


def kind_word(kind: type[Record]) -> str:
    """Return what a kind of record is called."""
    return _said(_KINDS.get(kind.__name__, kind.__name__))


def short_name(desk: Desk, record: Record) -> str:
    """Return what one record is called, in one line; nothing where it has no name."""
    found = named(desk, record)
    for name in _CALLED:
        found = found or str(getattr(record, name, None) or "")
    found = " ".join(found.split())
    return found if len(found) <= _LONGEST else found[: _LONGEST - 1] + "…"


def owner_of(desk: Desk, record: Record) -> Record | None:
    """Return the session, person or body on whose page a record stands; None for its own."""
    at: Record | None = record
    for _ in range(_DEEPEST):
        above = _above(desk, at) if at else None
        if above is None:
            break
        at = above
        if isinstance(at, Session):
            break
    return None if at is record else at


def _weight(record: Record, owner: Record | None, field: str) -> str:
    """Say what is grave: texts already sent, agreed or signed, titles, agreed points, actions."""
    for settled in (owner, record):
        if isinstance(settled, Session) and settled.status in _OUT:
            return _said(_ALREADY).format(stage=words.term(settled.status))
        if isinstance(settled, Instrument) and settled.status not in _BEFORE_SIGNING:
            return _said(_ALREADY).format(stage=words.term(settled.status))
    if isinstance(record, Decision):
        return _said(_AGREED)
    if isinstance(record, AgreedAction):
        return _said(_ACTION)
    return _said(_TITLE) if field == "title" else ""


_SUBJECT = QT_TRANSLATE_NOOP("versions", "{kind} “{name}”")
_WITHIN = QT_TRANSLATE_NOOP("versions", "{kind}: {name}")
_ALREADY = QT_TRANSLATE_NOOP("versions", "already {stage}")
_AGREED = QT_TRANSLATE_NOOP("versions", "agreed point")
_ACTION = QT_TRANSLATE_NOOP("versions", "action")
_TITLE = QT_TRANSLATE_NOOP("versions", "title")


def _said(text: object) -> str:
    return QCoreApplication.translate("versions", str(text))


def _above(desk: Desk, record: Record) -> Record | None:
    """Return a record to which one belongs, its session before any other."""
    found: list[Record] = []
    for name in OWNERS.get(type(record).__name__, ()):
        known = spec(type(record), name)
        value = getattr(record, name)
        above = value.parent if isinstance(value, Place) else value
        for kind in (known.targets or KINDS) if known and above else ():
            owner = desk.get(KINDS[kind], above)
            found += [owner] if owner else []
    return next((r for r in found if isinstance(r, Session)), found[0] if found else None)
