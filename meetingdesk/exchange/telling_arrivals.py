"""What comes in by itself, session by session; nothing that waits for a choice is among it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from meetingdesk.domain.coming import Arrival, Arriving, Coming, FieldChange
from meetingdesk.domain.errors import Sentence
from meetingdesk.exchange.told import REST, Told, within
from meetingdesk.exchange.trade_words import Words, first_words, kind_word

_DID: dict[str, str] = {
    "new": Sentence("New"),
    "changed": Sentence("Changed"),
    "removed": Sentence("Removed"),
    "erased": Sentence("Erased"),
    "back": Sentence("Shown again"),
    "joined": Sentence("Joined with another that means the same"),
}
_NAMED_APART = {"Session", "Delegate", "Instrument", "Decision", "AgreedAction"}
_LINKS = {"SamePerson", "TopicLink"}
_CLOSED = {"done", "dropped"}
_FROZEN = {("MinutesIssue", "pdf"), ("MinutesIssue", "blocks"), ("ConfirmingPaper", "attachment")}
"""Files that no edit takes away, only an erasure."""
_MOST_NAMED = 12
_MOST_IN_A_LINE = 5
_MOST_CHANGED = 200


def by_session(coming: Coming, words: Words) -> Iterator[Told]:
    """Return for each session what comes to it, new sessions first; then what is in none."""
    told: dict[str, list[tuple[Arrival, list[FieldChange]]]] = {}
    for a, fields in _undisputed(coming):
        title = a.name if a.kind == "Session" else a.within
        told.setdefault(title, []).append((a, fields))
    fresh = {a.name for a in coming.arrivals if a.kind == "Session" and a.what is Arriving.NEW}
    for title in sorted(told, key=lambda t: (not t, t not in fresh, t)):
        group = _with_their_person(told[title])
        rest = Sentence("People, bodies, agreements")
        lines = [*_new(a for a, _ in group if a.what is Arriving.NEW)]
        said = (_change(a, one, words) for a, fields in group for one in fields)
        # Of two files that one record kept, one line tells.
        changed = list(dict.fromkeys(said))
        lines += changed[:_MOST_CHANGED]
        if changed[_MOST_CHANGED:]:
            lines.append(Sentence("Changed: {n} more.", n=f"{len(changed) - _MOST_CHANGED:,}"))
        for what in (Arriving.BACK, Arriving.REMOVED, Arriving.JOINED):
            lines += listed([a for a, _ in group if a.what is what])
        yield Told(about=title or REST, heading=title or rest, lines=(*lines,), count=len(group))


def listed(arrivals: Sequence[Arrival]) -> Iterator[Sentence]:
    """Return a line for each of the first of these, and how many more there are."""
    yield from map(_line, arrivals[:_MOST_NAMED])
    left = arrivals[_MOST_NAMED:]
    for (what, kind), count in sorted(Counter((a.what, a.kind) for a in left).items()):
        more = kind_word(kind, count)
        yield Sentence("{did}: {n} more {what}.", did=_did(what), n=f"{count:,}", what=more)


def _line(a: Arrival) -> Sentence:
    what, where = kind_word(a.kind), within(a.within)
    if a.what is Arriving.REMOVED and not a.author:
        return Sentence(
            "Removed with what it belonged to: {what} “{name}”{where}.",
            what=what,
            name=a.name,
            where=where,
        )
    return Sentence(
        "{did}: {what} “{name}”{where} ({who}).",
        did=_did(a.what),
        what=what,
        name=a.name,
        where=where,
        who=a.author,
    )


def _undisputed(coming: Coming) -> Iterator[tuple[Arrival, list[FieldChange]]]:
    """Yield what arrives, without the fields and records that are told as waiting for a choice."""
    two = {(met.record, met.field) for met in coming.two_versions}
    flagged = {one for met in coming.removals_met for one in (met.record, *met.parts)}
    for a in coming.arrivals:
        fields = [one for one in a.fields if (a.record, one.field) not in two]
        waits = a.what is Arriving.BACK and a.record in flagged
        if a.what is not Arriving.ERASED and not waits and (fields or not a.fields):
            yield a, fields


def _with_their_person(
    group: list[tuple[Arrival, list[FieldChange]]],
) -> list[tuple[Arrival, list[FieldChange]]]:
    """Return a group without what is counted with its person, and without links between others."""
    folded = set(_LINKS)
    if any(a.kind == "Person" and a.what is Arriving.NEW for a, _ in group):
        folded.add("Honorific")
    left = [
        (a, fields) for a, fields in group if a.what is not Arriving.NEW or a.kind not in folded
    ]
    return left or group


def _new(arrivals: Iterable[Arrival]) -> Iterator[Sentence]:
    apart: dict[str, list[Arrival]] = {}
    plain: dict[tuple[str, str], list[Arrival]] = {}
    for a in arrivals:
        if a.kind in _NAMED_APART:
            apart.setdefault(a.kind, []).append(a)
        else:
            plain.setdefault((a.kind, a.within), []).append(a)
    for kind in sorted(apart, key=lambda k: (k != "Session", k)):
        yield from listed(apart[kind])
    for (kind, title), some in sorted(plain.items()):
        yield _counted(kind, title, some)


def _counted(kind: str, title: str, some: Sequence[Arrival]) -> Sentence:
    """Return how many of a kind are new, and what the first of them are called."""
    n, what, where = f"{len(some):,}", kind_word(kind, len(some)), within(title)
    names = [f"“{first_words(a.name)}”" for a in some if a.name]
    if not names:
        return Sentence("New: {n} {what}{where}.", n=n, what=what, where=where)
    told = ", ".join(names[:_MOST_IN_A_LINE])
    if len(some) <= len(names[:_MOST_IN_A_LINE]):
        return Sentence("New: {n} {what}{where}: {names}.", n=n, what=what, where=where, names=told)
    return Sentence(
        "New: {n} {what}{where}: {names} and more.", n=n, what=what, where=where, names=told
    )


def _did(what: Arriving) -> str:
    return _DID.get(what, what)


def _change(a: Arrival, change: FieldChange, words: Words) -> Sentence:
    what, who = kind_word(a.kind), change.author
    which = Sentence("“{name}”{where}", name=a.name, where=within(a.within))
    if change.settled:
        return _settled(a, change, words)
    if a.kind == "AgreedAction" and change.field == "status" and change.after in _CLOSED:
        now = words.value(a.kind, change.field, change.after).strip("“”")
        return Sentence("Action closed ({how}): {which} ({who}).", how=now, which=which, who=who)
    if change.field == "place" and isinstance(change.after, list):
        return Sentence("Moved: {what} {which} ({who}).", what=what, which=which, who=who)
    if (a.kind, change.field) in _FROZEN and not change.after:
        where = within(a.within)
        return Sentence("Files erased: {what}{where} ({who}).", what=what, where=where, who=who)
    before, after = words.values(a.kind, change.field, [change.before, change.after])
    return Sentence(
        "Changed: {what} {which}, {field}: {before} → {after} ({who}).",
        what=what,
        which=which,
        field=words.field(a.kind, change.field),
        before=before,
        after=after,
        who=who,
    )


def _settled(a: Arrival, change: FieldChange, words: Words) -> Sentence:
    """Return which of two versions somebody chose; a record is not called by that once more."""
    value = words.value(a.kind, change.field, change.after)
    field, what, where = words.field(a.kind, change.field), kind_word(a.kind), within(a.within)
    if change.after == a.name:
        return Sentence(
            "Settled by {who}: “{field}” of the {what}{where}: {value}.",
            who=change.author,
            field=field,
            what=what,
            where=where,
            value=value,
        )
    return Sentence(
        "Settled by {who}: “{field}” of the {what} “{name}”{where}: {value}.",
        who=change.author,
        field=field,
        what=what,
        name=a.name,
        where=where,
        value=value,
    )
