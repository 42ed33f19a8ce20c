"""Records that one removed and another changed: keep them, or remove them after all."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from meetingdesk.desk import Desk
from meetingdesk.domain.entries import REMOVED, Entry
from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.journal import State, fold
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record
from meetingdesk.domain.settling import Settlement, kept, removed
from meetingdesk.exchange.trade_words import kind_word as kind_words
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.sentences import say
from meetingdesk.ui.versions.open_points import Choice, Key, Point
from meetingdesk.ui.versions.subjects import about, kind_word, short_name
from meetingdesk.ui.versions.values import read, value_said

translate = QCoreApplication.translate
_MOST = 12
"""Changes that are told; more are counted."""

Change = tuple[Entry, str]
"""An entry that the remover had not seen, and what it says."""


def removal_point(desk: Desk, key: Key, record: Record) -> Point | None:
    """Return what is to be settled of a removal, or None where nothing is any more."""
    known = desk.entries_of_whole(record.id)
    states = {one: fold(one, entries) for one, entries in known.items()}
    removals = states[record.id].removals
    if not removals:
        return None
    covers = frozenset(seen for removal in removals for seen in removal.covers)
    news = sorted(_news(desk, record.id, states, covers), key=lambda change: change[0].time)
    firsts = [_first(removal, known[record.id]) for removal in removals]
    last = max(firsts, key=lambda e: e.time)
    back = (removed(record, covers),)
    keep = translate("edits", "Keep what was removed")
    remove = translate("edits", "Remove after all")
    by = ", ".join(sorted({e.author or e.source for e, _ in news} - {""}))
    return Point(
        key=key,
        record=record,
        about=about(desk, record, REMOVED),
        choices=(
            Choice(
                author=", ".join(sorted({e.author for e in firsts})),
                time=last.time,
                text=_whole_said(states, record),
                caption=translate("versions", "Removed it"),
                edit=Settlement(label=remove, changes=(removed(record),), back=back),
            ),
            Choice(
                author=by,
                time=news[-1][0].time if news else "",
                text=_told([said for _, said in news]),
                caption=translate("versions", "Changed it"),
                edit=Settlement(label=keep, changes=(kept(record),), back=back),
                shown=True,
            ),
        ),
        versions={},
        seen={},
    )


def _first(removal: Entry, entries: Collection[Entry]) -> Entry:
    """Return who first removed it: undoing a choice writes the same removal anew."""
    told = (e for e in entries if e.field == REMOVED and e.value)
    same = (e for e in told if set(e.covers) == set(removal.covers))
    return min((removal, *same), key=lambda e: e.time)


def _news(
    desk: Desk, root: RecordId, states: Mapping[RecordId, State], covers: frozenset[str]
) -> Iterator[Change]:
    """Yield what the remover had not seen, of the record and of all that belongs to it."""
    for state in states.values():
        kind = KINDS.get(state.kind)
        found = desk.get(kind, state.record) if kind and state.known else None
        for name, heads in state.heads.items() if kind and found else ():
            for head in heads:
                if head.id not in covers and (name != REMOVED or not head.gives(REMOVED)):
                    yield head, _change_said(desk, found, head, name, own=state.record == root)


def _change_said(desk: Desk, record: Record | None, head: Entry, name: str, *, own: bool) -> str:
    """Return what an entry says; what its record is called only where it is not the one itself."""
    assert record
    kind = type(record)
    what = f"{kind_word(kind)} “{short_name(desk, record)}”"
    if head.add is not None:
        return translate("versions", "{what}: added").format(what=what)
    if name == REMOVED:
        return translate("versions", "{what}: taken back").format(what=what)
    value = read(kind, name, head.gives(name)) if spec(kind, name) else None
    said = value_said(desk, kind, name, value) or translate("versions", "(empty)")
    field = field_label(kind, name)
    return f"{field}: {said}" if own else f"{what}, {field}: {said}"


def _told(said: Sequence[str]) -> str:
    once = list(dict.fromkeys(said))
    lines = once[:_MOST]
    if len(once) > _MOST:
        lines.append(translate("versions", "and {n} more").format(n=len(once) - _MOST))
    return "\n".join(lines)


def _whole_said(states: Mapping[RecordId, State], record: Record) -> str:
    parts = Counter(s.kind for s in states.values() if s.known and s.record != record.id)
    if not parts:
        return translate("versions", "It then leaves the lists and the papers.")
    said = translate(
        "versions", "It then leaves the lists and the papers, with what belongs to it: {parts}."
    )
    counted = [f"{n:,} {say(kind_words(kind, n))}" for kind, n in sorted(parts.items())]
    return said.format(parts=", ".join(counted))
