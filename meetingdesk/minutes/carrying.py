"""The records that a paper carries in its PDF: what it prints, and nothing else."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace

from meetingdesk.domain.fields import specs
from meetingdesk.domain.records import Record
from meetingdesk.minutes.bundle import Bundle

_COURSE = "place session text language number"
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
    "OrganizationName": "organization name language valid_from valid_to",
    "Person": "family_name given_name order native_name",
    "Honorific": "person language text",
    "Translation": "record field language text renders",
}
"""The fields that a paper prints, or that decide how it prints; of each kind, by name."""

_EARLIER = "–"
"""The title of another session, of which only the number is printed."""


def carried(bundle: Bundle, *, notes: bool = False) -> Iterator[Record]:
    """Yield the records of a paper, without what it does not print.

    `notes` says that the paper prints notes: it is then internal itself.
    """
    earlier = {session.id for session in bundle.earlier_sessions}
    for record in {record.id: record for record in bundle.records()}.values():
        kind = type(record).__name__
        if kind not in _PRINTED or (kind == "Note" and not notes):
            continue
        if record.id in earlier:
            yield type(record)(id=record.id, **{"title": _EARLIER, "number": _number(record)})
        else:
            yield _bare(record, _PRINTED[kind].split())


def _number(record: Record) -> object:
    return next(getattr(record, f.name) for f in fields(record) if f.name == "number")


def _bare(record: Record, printed: list[str]) -> Record:
    left = {s.name: s.default for s in specs(type(record)) if s.name not in printed}
    return replace(record, **left)
