"""The edits of an agenda."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.terms import Treatment
from meetingdesk.exchange.agendas import DEEPEST, AgendaLine

translate = QCoreApplication.translate


def agenda_of(desk: Desk, session: RecordId) -> list[AgendaItem]:
    """Return the items of a session, in order."""
    return desk.all(AgendaItem, parent=session)


def numbers(items: Sequence[AgendaItem]) -> Iterator[str]:
    """Give the number of each item: 1, 2, 2.1, 2.1.1, 3."""
    counts: list[int] = []
    for item in items:
        depth = min(item.level or 1, len(counts) + 1)
        counts = [*counts, 0][:depth]
        counts[-1] += 1
        yield ".".join(map(str, counts))


def items_added(desk: Desk, session: RecordId, lines: Sequence[AgendaLine], label: str) -> Edit:
    """Return the one edit that adds items at the end of an agenda."""
    last = [i.place.key for i in agenda_of(desk, session) if i.place][-1:]
    keys = keys_after(last[0] if last else None, len(lines))
    items = (
        AgendaItem(
            place=Place(session, key),
            title=line.title,
            level=line.level if line.level > 1 else None,
        )
        for line, key in zip(lines, keys, strict=True)
    )
    return edits.add(label, *items)


def deepened(items: Sequence[AgendaItem], item: AgendaItem, by: int) -> Edit | None:
    """Return the edit that moves an item to a deeper (1) or a higher (-1) level; None at an end."""
    at = [i.id for i in items].index(item.id)
    above = (items[at - 1].level or 1) if at else 0
    level = (item.level or 1) + by
    if not 1 <= level <= min(DEEPEST, above + 1):
        return None
    return edits.revise(
        translate("edits", "Change level of item"), item, level=level if level > 1 else None
    )


def treated(item: AgendaItem, treatment: Treatment, jointly: RecordId | None = None) -> Edit:
    """Return the edit that says what became of an item."""
    return edits.revise(
        translate("edits", "Change treatment of item"),
        item,
        treatment=treatment,
        taken_with=jointly,
    )
