"""On which page a record is shown."""

from meetingdesk.desk import Desk
from meetingdesk.domain.commitments import AgreedAction, Instrument
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.kinds import KINDS, OWNERS
from meetingdesk.domain.records import Organization, Person, Record

KIND_OF: dict[str, type[Record]] = {
    "actions": AgreedAction,
    "agreements": Instrument,
    "people": Person,
    "organizations": Organization,
}
"""The kind of record that each place lists."""


def page_of(desk: Desk, kind: str, record: RecordId) -> tuple[str, RecordId] | None:
    """Return the place and the record on whose page a record of a kind is edited.

    A post is edited on the page of its person. None where no page of these shows it.
    """
    for view, shown in KIND_OF.items():
        if shown.__name__ == kind:
            return (view, record) if desk.get(shown, record) else None
    found = desk.get(KINDS[kind], record) if kind in KINDS else None
    for name in OWNERS.get(kind, ()):
        owner = getattr(found, name, None)
        owner = owner.parent if isinstance(owner, Place) else owner
        for view, shown in KIND_OF.items():
            if owner and desk.get(shown, owner):
                return view, owner
    return None
