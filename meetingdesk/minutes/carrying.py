"""The records that a paper carries in its PDF: what it prints, and nothing else."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from importlib import import_module
from typing import Any

from meetingdesk.domain.agreeing import Letterhead
from meetingdesk.domain.fields import specs
from meetingdesk.domain.meeting import Note, Session
from meetingdesk.domain.records import Record, Translation
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.bundle import DUE_DATE, Bundle
from meetingdesk.minutes.parts.form import OF_STATE
from meetingdesk.minutes.style import GENERAL, Style

_COURSE = "place session text language number"
_LETTERHEAD = "organization language text logo"
_PRINTED: Mapping[str, str] = {
    "Session": "title kind number held_on mode place platform languages text_language prevailing"
    " status classification confirmation reference draft occasion next_when next_where next_host"
    " closing signed_at signed_on example",
    "Sitting": "session held_on begins ends zone suspended",
    "Delegation": "place organization code name own zone zone_place",
    "Delegate": "place session person name honorific title body unit capacity interprets presence"
    " represented_by attending head_count native_name",
    "Chair": "session delegate from_item",
    "AgendaItem": "place title level treatment taken_with introduced_by",
    "Movement": "place session delegate kind at",
    "Note": "place session text delegation speaker guest language statement",
    "Statement": f"{_COURSE} kind delegation replies_to document",
    "Decision": f"{_COURSE} verb",
    "AgreedAction": f"{_COURSE} delegation organization unit person due due_on due_before",
    "Progress": "action due_on note session",
    "Document": "place number title delegation annexed",
    "Signatory": "place session person name title body signs_for signed_at signed_on",
    "Recipient": "place text",
    "Organization": "acronym country",
    "Letterhead": _LETTERHEAD,
    "OrganizationName": "organization name language valid_from valid_to",
    "Person": "family_name given_name order native_name",
    "Honorific": "person language text",
    "Translation": "record field language text renders",
    "IssuedNumber": "session record field row number",
    "MinutesIssue": "session stage issued_on",
}
"""The fields that a paper prints, or that decide how it prints; of each kind, by name."""

_HEAD = {
    "Session": "title kind number held_on mode place platform text_language status reference"
    " classification example",
    "Letterhead": _LETTERHEAD,
    **{kind: _PRINTED[kind] for kind in ("Sitting", "Delegation", "Organization")},
    **{kind: _PRINTED[kind] for kind in ("OrganizationName", "Translation")},
}
_DELEGATES = {**_HEAD, **{kind: _PRINTED[kind] for kind in ("Delegate", "Person", "Honorific")}}
_PAPERS: Mapping[str, Mapping[str, str]] = {
    "minutes": _PRINTED,
    "agenda": {**_HEAD, "AgendaItem": "place title level introduced_by"},
    "delegations": _DELEGATES,
    "attendance": _DELEGATES,
}

_EARLIER = "–"
"""The title of another session, of which only the number is printed."""


def carried(
    bundle: Bundle, paper: str = "minutes", *, notes: bool = False, style: Style = GENERAL
) -> Iterator[Record]:
    """Yield the records of a paper, by its name, without what it does not print.

    An extract carries none: numbered anew among themselves, they would give another extract.
    `notes` says that the paper prints notes: it is then internal itself.
    """
    known = _PAPERS.get(paper, {})
    if style.head == "state":
        known = {**known, "Organization": f"{known['Organization']} parent"} if known else known
    if not _has_letterheads(bundle, style):
        known = {kind: known[kind] for kind in known if kind != "Letterhead"}
    bundle = _without_governing(bundle, style)
    earlier = {session.id for session in bundle.earlier_sessions}
    printed = {
        (record.id, field)
        for record in bundle.records()
        if notes or not isinstance(record, Note)
        for field in known.get(type(record).__name__, "").split()
    }
    for record in {record.id: record for record in bundle.records()}.values():
        kind = type(record).__name__
        if kind not in known or (kind == "Note" and not notes):
            continue
        if isinstance(record, Translation) and (record.record, record.field) not in printed:
            continue
        if record.id in earlier:
            if paper == "minutes":
                yield replace(_bare(record, ["number"]), title=_EARLIER)
        else:
            bare = _bare(record, known[kind].split())
            yield _as_draft(bare) if bundle.changed and isinstance(bare, Session) else bare


def has_versions(bundle: Bundle, records: Iterable[Record]) -> bool:
    """Say whether of anything that the records say there is another version."""
    said = {record.id: record for record in records}
    return any(
        len(values) > 1
        and record in said
        and (field == DUE_DATE or bool(getattr(said[record], field, None)))
        for (record, field), values in bundle.versions.items()
    )


def as_printed(
    records: Iterable[Record], pictures: Mapping[str, bytes]
) -> tuple[list[Record], tuple[bytes, ...]]:
    """Return the records with the marks of letterheads as they print, and these as files.

    A picture as it was attached may hold more than one sees.
    """
    made = {digest: _drawn(data) for digest, data in pictures.items()}
    named = {digest: sha256(data).hexdigest() if data else "" for digest, data in made.items()}
    found = [
        replace(record, logo=named.get(record.logo, ""))
        if isinstance(record, Letterhead)
        else record
        for record in records
    ]
    printed = {record.logo for record in found if isinstance(record, Letterhead)}
    files = {named[digest]: data for digest, data in made.items() if named[digest] in printed}
    return found, tuple(files[digest] for digest in sorted(files) if digest)


def _drawn(data: bytes) -> bytes:
    """Return a picture as it prints; nothing where it does not."""
    # Loaded where it is needed: few papers have pictures.
    drawing = import_module("meetingdesk.minutes.pictures")
    picture = drawing.picture_of(data, "")
    return bytes(drawing.png(picture)) if picture else b""


def _has_letterheads(bundle: Bundle, style: Style) -> bool:
    """Say whether letterheads print: where both bodies stand at the head, and no form does."""
    sides = {side.organization for side in bundle.delegations}
    of_state = any(o.id in sides and o.country == OF_STATE for o in bundle.organizations)
    return style.head == "bodies" or (style.head == "state" and not of_state)


def _without_governing(bundle: Bundle, style: Style) -> Bundle:
    """Return the bundle without the bodies above those of the sides that are not printed."""
    named = {o.parent for o in bundle.organizations if o.country == OF_STATE}
    governing = tuple(
        body for body in bundle.governing if style.head == "state" and body.id in named
    )
    printed = {body.id for body in (*bundle.organizations, *governing)}
    names = tuple(name for name in bundle.names if name.organization in printed)
    return replace(bundle, governing=governing, names=names)


def _as_draft(session: Session) -> Session:
    """Return a session whose text is no longer the issued one as it prints: the next draft."""
    return replace(session, status=Status.CLEARED, draft=(session.draft or 0) + 1)


def _bare(record: Record, printed: list[str]) -> Any:
    left = {s.name: s.default for s in specs(type(record)) if s.name not in printed}
    return replace(record, **left)
