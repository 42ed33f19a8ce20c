"""What a union brings, told in the words of the trade, the gravest first."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from meetingdesk.domain.coming import Arrival, Arriving, Coming, FieldChange, TakenOut, VersionsMet

_KINDS = {
    "AgreedAction": "action",
    "Decision": "agreed point",
    "Instrument": "agreement",
    "Statement": "paragraph",
    "Organization": "body",
    "OrganizationName": "name of a body",
    "InternalRemark": "internal remark",
    "SamePerson": "link between two records",
    "MinutesIssue": "issue of the minutes",
    "Movement": "arrival or departure",
}
_PLURALS = {
    "body": "bodies",
    "person": "people",
    "series": "series",
    "progress": "news of progress",
    "name of a body": "names of bodies",
    "link between two records": "links between records",
    "issue of the minutes": "issues of the minutes",
    "arrival or departure": "arrivals and departures",
}
_LONGEST = 70
_NAMED_APART = {"Session", "Delegate", "Instrument", "Decision", "AgreedAction"}
_CLOSED = {"done", "dropped"}
_MOST_NAMED = 12


def tell_coming(coming: Coming) -> list[str]:
    """Return what a union brings, a line for each thing; nothing is left out uncounted."""
    if coming.empty:
        return ["Nothing new: this file holds all that is in the copy."]
    by = ", ".join(f"{who or 'unknown'} {count:,}" for who, count in coming.authors.items())
    lines = [f"{coming.entries:,} {_many('change', coming.entries)} new here ({by})."]
    lines += _erasures(coming)
    arrivals = coming.arrivals
    lines += _new(a for a in arrivals if a.what is Arriving.NEW)
    lines += [line for a in arrivals if a.what is Arriving.CHANGED for line in _changes(a)]
    for what, said in ((Arriving.BACK, "Shown again"), (Arriving.REMOVED, "Removed")):
        lines += _listed(said, [a for a in arrivals if a.what is what])
    lines += [_versions(met) for met in coming.two_versions]
    lines += [
        f"Removed by {met.removed_by}, changed by another: {_called(met.kind)} “{met.name}”"
        f"{_within(met.within)} stays, flagged."
        for met in coming.removals_met
    ]
    if coming.attachments:
        size = sum(a.size for a in coming.attachments)
        count = len(coming.attachments)
        lines.append(f"{count:,} {_many('attached file', count)}, {size:,} bytes together.")
    if coming.unknown:
        lines.append(
            f"{coming.unknown:,} {_many('record', coming.unknown)} of a newer Meeting Desk: kept"
            " and passed on, not shown here."
        )
    return lines


def tell_taken_out(taken: TakenOut) -> list[str]:
    """Return what undoing a union did, and what comes back by itself later."""
    lines = [
        f"{taken.entries:,} {_many('change', taken.entries)} that came from {taken.origin} were"
        " taken out again. They come back whenever a copy that holds them is brought in."
    ]
    if taken.stayed:
        lines.append(f"{taken.stayed:,} stayed, because what was done here since builds on them.")
    if taken.erasures:
        lines.append(
            f"{taken.erasures:,} {_many('erasure', taken.erasures)} stayed: what was erased cannot"
            " come back."
        )
    return lines


def _erasures(coming: Coming) -> Iterator[str]:
    for said in coming.erasures:
        yield (
            f"Erased for good by {said.author} on {said.time[:10]} ({said.reason or 'no reason'}):"
            f" {said.reaches:,} {_many('change', said.reaches)} held here will lose their words;"
            " this cannot be undone."
        )
    yield from _listed("Erased", [a for a in coming.arrivals if a.what is Arriving.ERASED])


def _new(arrivals: Iterable[Arrival]) -> Iterator[str]:
    plain: Counter[tuple[str, str]] = Counter()
    apart: dict[str, list[Arrival]] = {}
    for a in arrivals:
        if a.kind in _NAMED_APART:
            apart.setdefault(a.kind, []).append(a)
        else:
            plain[a.kind, a.within] += 1
    for kind in sorted(apart, key=lambda k: (k != "Session", k)):
        yield from _listed("New", apart[kind])
    for (kind, within), count in sorted(plain.items()):
        yield f"New: {count:,} {_many(_called(kind), count)}{_within(within)}."


def _listed(said: str, arrivals: list[Arrival]) -> Iterator[str]:
    for a in arrivals[:_MOST_NAMED]:
        yield f"{said}: {_called(a.kind)} “{a.name}”{_within(a.within)} ({a.author})."
    left = arrivals[_MOST_NAMED:]
    for kind, count in sorted(Counter(a.kind for a in left).items()):
        yield f"{said}: {count:,} more {_many(_called(kind), count)}."


def _changes(a: Arrival) -> Iterator[str]:
    where = f"“{a.name}”{_within(a.within)}"
    for change in a.fields:
        if a.kind == "AgreedAction" and change.field == "status" and change.after in _CLOSED:
            yield f"Action closed ({change.after}): {where} ({change.author})."
        elif change.field == "place":
            yield f"Moved: {_called(a.kind)} {where} ({change.author})."
        else:
            yield f"Changed: {_called(a.kind)} {where}, {_change(change)}."


def _change(change: FieldChange) -> str:
    field = change.field.replace("_", " ")
    return f"{field}: {_value(change.before)} → {_value(change.after)} ({change.author})"


def _versions(met: VersionsMet) -> str:
    told = "; ".join(f"{_value(v.value)} ({v.author}, {v.time[:10]})" for v in met.versions)
    out = " This text has already left the house." if met.settled else ""
    field = met.field.replace("_", " ")
    return (
        f"Two versions of the {field} of {_called(met.kind)} “{met.name}”{_within(met.within)}:"
        f" {told}.{out}"
    )


def _value(value: Any) -> str:
    if value in (None, "", []):
        return "nothing"
    text = " ".join(str(value).split())
    return f"“{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}”"


def _within(title: str) -> str:
    return f" in “{title}”" if title else ""


def _called(kind: str) -> str:
    return _KINDS.get(kind) or re.sub(r"(?<!^)(?=[A-Z])", " ", kind).lower()


def _many(word: str, count: int) -> str:
    return word if count == 1 else _PLURALS.get(word, f"{word}s")
