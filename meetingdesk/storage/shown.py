"""Rows of the lists, made of what the file gives."""

from collections.abc import Callable

from meetingdesk.domain.dues import Due, in_words
from meetingdesk.domain.rows import (
    ActionRow,
    AgreementRow,
    OrganizationRow,
    PersonRow,
    Row,
)
from meetingdesk.domain.terms import (
    ActionStatus,
    DueKind,
    InstrumentKind,
    InstrumentStatus,
    NameOrder,
    Relation,
)
from meetingdesk.storage.shown_sessions import day_of, id_of, session


def _action(
    record: bytes,
    session: bytes | None,
    session_title: str | None,
    number: str,
    text: str,
    side: str | None,
    due: str,
    due_on: str | None,
    due_before: str,
    status: str,
    late: int | None,
) -> ActionRow:
    on = day_of(due_on)
    return ActionRow(
        id=id_of(record),
        session=id_of(session) if session else None,
        session_title=session_title or "",
        number=number,
        text=text,
        side=side or "",
        due=on,
        due_text=in_words(Due(kind=DueKind(due), on=on, before=due_before)),
        status=ActionStatus(status),
        late=bool(late),
    )


def _agreement(
    record: bytes, title: str, kind: str, signed_on: str | None, parties: str | None, status: str
) -> AgreementRow:
    return AgreementRow(
        id=id_of(record),
        title=title,
        kind=InstrumentKind(kind),
        signed_on=day_of(signed_on),
        parties=parties or "",
        status=InstrumentStatus(status),
    )


def person(
    record: bytes,
    family: str,
    given: str,
    order: str,
    native_name: str,
    post: str | None,
    body: str | None,
) -> PersonRow:
    """Return a person as a list shows one."""
    names = (family, given) if order == NameOrder.FAMILY_FIRST else (given, family)
    return PersonRow(
        id=id_of(record),
        name=" ".join(name for name in names if name),
        native_name=native_name,
        post=post or "",
        body=body or "",
    )


def _organization(
    record: bytes, acronym: str, name: str | None, country: str, relation: str
) -> OrganizationRow:
    return OrganizationRow(
        id=id_of(record),
        acronym=acronym,
        name=name or "",
        country=country,
        relation=Relation(relation),
    )


SHOWN: dict[str, Callable[..., Row]] = {
    "sessions": session,
    "actions": _action,
    "agreements": _agreement,
    "people": person,
    "organizations": _organization,
}
"""What makes the rows of each view, of the columns that its SQL shows."""
