"""What a person writes in place of all versions, read as its field reads it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain import folding
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.due_versions import DUE
from meetingdesk.domain.dues import due_of, in_words, read_due
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import FieldSpec, spec
from meetingdesk.domain.terms import DueKind
from meetingdesk.ui import words
from meetingdesk.ui.fields import typed
from meetingdesk.ui.fields.candidates import Candidate, candidates
from meetingdesk.ui.fields.saying import record_named
from meetingdesk.ui.versions.open_points import Point, is_removal

_NOT_WRITTEN = ("place", "digest", "instant")

translate = QCoreApplication.translate


def can_be_written(point: Point) -> bool:
    """Return whether a third version can be typed: of places and files, only two are chosen."""
    known = spec(point.kind, point.key.field)
    return bool(known and not is_removal(point.key) and known.form not in _NOT_WRITTEN)


def choices(known: FieldSpec) -> Sequence[tuple[str, str]]:
    """Return the values of a closed list with their words; none where one types."""
    if known.choices and known.name != DUE[0]:
        return [(term.value, words.term(term)) for term in known.choices]
    if known.form == "flag":
        yes, no = (QCoreApplication.translate("saying", word) for word in ("yes", "no"))
        return [("yes", yes), ("", no)]
    return []


def as_typed(desk: Desk, point: Point) -> str:
    """Return what the field shows now, as it would be typed."""
    known = spec(point.kind, point.key.field)
    value = getattr(point.record, point.key.field)
    if isinstance(point.record, AgreedAction) and point.key.field == DUE[0]:
        due = due_of(point.record)
        if due.kind is DueKind.DATE and due.on:
            return typed.day_typed(due.on)
        return str(in_words(due))
    if known is None or known.form == "flag":
        return "yes" if value else ""
    if known.form == "choice":
        return str(value.value)
    if known.form == "ref":
        return record_named(desk, value, known.targets)
    return typed.shown(known, value)


def named(desk: Desk, point: Point, text: str) -> list[Candidate]:
    """Return the records that a text may mean."""
    known = spec(point.kind, point.key.field)
    targets = known.targets if known else ()
    return [
        candidate
        for target in targets
        for candidate in candidates(desk, target, text.strip(), point.record)
        if candidate.record != point.record.id
    ]


def read(
    desk: Desk, point: Point, text: str, candidate: Candidate | None = None
) -> Mapping[str, Any]:
    """Return the values by field that a text stands for. Raises RuleBroken.

    `candidate` is the one chosen from the list, where one was.
    """
    name = point.key.field
    known = spec(point.kind, name)
    assert known
    if isinstance(point.record, AgreedAction) and name == DUE[0]:
        due = read_due(text, desk.today())
        return dict(zip(DUE, (due.kind, due.on, due.before), strict=True))
    if known.form in ("flag", "choice"):
        return {name: bool(text) if known.form == "flag" else known.check(text)}
    if known.form == "ref":
        chosen = candidate if candidate and candidate.name == text else None
        return {name: chosen.record if chosen else _reference(desk, point, text)}
    return {name: typed.read(known, text, desk.today())}


def _reference(desk: Desk, point: Point, text: str) -> Any:
    if not text.strip():
        return None
    folded = folding.fold(text.strip())
    same = {c.record for c in named(desk, point, text) if folding.fold(c.name) == folded}
    if len(same) != 1:
        raise RuleBroken("Choose one from the list, or leave it empty.")
    return same.pop()
