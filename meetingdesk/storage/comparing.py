"""What a union did, told by comparing a file before it with the same file after it."""

from collections import Counter
from collections.abc import Iterable

from meetingdesk.domain.coming import (
    Arrival,
    Arriving,
    AttachmentComing,
    Coming,
    ErasureComing,
    FieldChange,
    HeldThough,
    RemovalMet,
    VersionsMet,
)
from meetingdesk.domain.entries import REMOVED, Entry
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.journal import State
from meetingdesk.domain.terms import NameOrder
from meetingdesk.storage.dues_told import changes_together, versions_by_field
from meetingdesk.storage.joining import LINK
from meetingdesk.storage.schema import RECORD_TABLES
from meetingdesk.storage.sides import Side, sessions_of
from meetingdesk.storage.union import United

_CALLED = ("title", "name", "text", "acronym", "family_name", "native_name", "note", "code")
_PRINTED = ("name", *_CALLED)
"""Those who stand in a paper are called as printed there, not by their title."""
_LONGEST_NAME = 100
_NAMED_WHOLE = ("Person", "Organization", "Session")
"""Kinds of which one is told, too, that comes joined already."""


def compare(before: Side, after: Side, united: United, origin: str) -> Coming:
    """Return what a union did, from the file before it and after it.

    `origin` is the name of the file that was brought in.
    """
    records = [record for _, record in united.touched]
    kinds = dict((record, kind) for kind, record in united.touched)
    ordered = sorted(records, key=lambda r: (kinds[r], r))
    unknown = [r for r in ordered if kinds[r] not in RECORD_TABLES]
    known = [r for r in ordered if kinds[r] in RECORD_TABLES]
    authors = Counter(e.author or e.source for e in after.brought)
    return Coming(
        origin=origin,
        entries=united.entries,
        authors=dict(sorted(authors.items())),
        erasures=tuple(_erasures(before, after.brought)),
        arrivals=tuple(a for r in known if (a := _arrival(r, before, after))),
        two_versions=tuple(met for r in known for met in _versions(r, before, after)),
        removals_met=tuple(
            _removal(r, after) for r in known if r in after.flagged - before.flagged
        ),
        attachments=tuple(
            AttachmentComing(sha256=digest.hex(), size=after.attachments[digest])
            for digest in sorted(united.carried)
        ),
        unknown=len(unknown),
        digest=after.digest,
        held=tuple(
            HeldThough(
                issue=issue.id,
                number=issue.number,
                within=after.titles.get(issue.session or "", ("", False))[0],
            )
            for issue in after.holding
        ),
    )


def _erasures(before: Side, brought: Iterable[Entry]) -> Iterable[ErasureComing]:
    for said in sorted(brought, key=lambda e: e.id):
        if said.erases:
            yield ErasureComing(
                entry=said.id,
                author=said.author,
                time=said.time,
                reason=said.reason,
                reaches=sum(bytes.fromhex(target) in before.standing for target in said.erases),
            )


def _arrival(record: RecordId, old: Side, new: Side) -> Arrival | None:
    was, now = record in old.shown, record in new.shown
    before, after = old.states[record], new.states[record]
    fields: tuple[FieldChange, ...] = ()
    if was and now:
        fields = tuple(changes_together(after.kind, _fields(before, after), before, after))
        if not fields:
            return None
        what = Arriving.CHANGED
    elif now:
        what = Arriving.BACK if before.known else Arriving.NEW
    elif was:
        erased = any(e.gone for heads in after.heads.values() for e in heads)
        what = Arriving.ERASED if erased else Arriving.REMOVED
        if record in new.joined and not erased:
            what = Arriving.JOINED
    elif record in new.joined and after.kind in _NAMED_WHOLE and not before.known:
        what = Arriving.JOINED
    else:
        return None
    gone = what in (Arriving.REMOVED, Arriving.ERASED, Arriving.JOINED)
    told = before if gone and before.known else after
    return Arrival(
        what=what,
        kind=after.kind or before.kind,
        record=record,
        name=name_of(told),
        within=_session(told, new)[0] or _session(told, old)[0],
        author=_joiners(record, new) if what is Arriving.JOINED else _author(what, after, fields),
        fields=fields,
    )


def _fields(before: State, after: State) -> Iterable[FieldChange]:
    for name in sorted({*before.heads, *after.heads} - {REMOVED}):
        old, new = before.value(name), after.value(name)
        settled = bool(before.versions(name)) and not after.versions(name)
        if old != new or settled:
            head = after.heads[name][0]
            yield FieldChange(
                field=name,
                before=old,
                after=new,
                author=head.author or head.source,
                time=head.time,
                settled=settled,
            )


def _author(what: Arriving, after: State, fields: tuple[FieldChange, ...]) -> str:
    if what is Arriving.CHANGED:
        return ", ".join(sorted({f.author for f in fields if f.author}))
    if what in (Arriving.REMOVED, Arriving.ERASED):
        return ", ".join(sorted({e.author for e in after.removals if e.author}))
    heads = [e for entries in after.heads.values() for e in entries]
    return ", ".join(sorted({e.author or e.source for e in heads} - {""}))


def _joiners(record: RecordId, new: Side) -> str:
    """Return who said, as far as it is new, that a record means the same as another."""
    links = [s for s in new.states.values() if s.kind == LINK]
    said = [s for s in links if record in (s.value("first"), s.value("second"))]
    heads = [e for s in said for entries in s.heads.values() for e in entries]
    return ", ".join(sorted({e.author or e.source for e in heads} - {""}))


def _versions(record: RecordId, old: Side, new: Side) -> Iterable[VersionsMet]:
    if record not in new.shown:
        return
    before, after = old.states[record], new.states[record]
    held = versions_by_field(before, old.dues)
    for name, versions in versions_by_field(after, new.dues).items():
        known = {v.entry for v in held.get(name, ())}
        if not {v.entry for v in versions} <= known:
            within, settled = _session(after, new)
            yield VersionsMet(
                kind=after.kind,
                record=record,
                name=name_of(after),
                within=within,
                field=name,
                versions=versions,
                settled=settled,
            )


def _removal(record: RecordId, new: Side) -> RemovalMet:
    state, whole = new.states[record], new.wholes[record]
    covered = {seen for removal in state.removals for seen in removal.covers}
    unseen = [
        head
        for one in whole.values()
        for heads in one.heads.values()
        for head in heads
        if head.id in one.standing - covered
    ]
    return RemovalMet(
        kind=state.kind,
        record=record,
        name=name_of(state),
        within=_session(state, new)[0],
        removed_by=", ".join(sorted({e.author for e in state.removals})),
        kept_by=", ".join(sorted({e.author or e.source for e in unseen} - {""})),
        under=all(e.record != record for e in unseen),
        parts=frozenset(whole) - {record},
    )


def name_of(state: State) -> str:
    """Return what a record is called, in one line; nothing where no text names it."""
    called = _PRINTED if state.kind in ("Delegate", "Signatory") else _CALLED
    said = (state.value(name) for name in called)
    name = next((v for v in said if isinstance(v, str) and v.strip()), "")
    given = state.value("given_name")
    if state.kind == "Person" and isinstance(given, str):
        parts = [given, name]
        if state.value("order") == NameOrder.FAMILY_FIRST:
            parts.reverse()
        name = " ".join(parts)
    name = " ".join(name.split())
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _session(state: State, side: Side) -> tuple[str, bool]:
    """Return the title of the session in which a record stands, and whether its text is out."""
    for parent in sessions_of(state):
        if parent in side.titles:
            title, settled = side.titles[parent]
            return ("" if parent == state.record else title, settled)
    return "", False
