"""What a union brings, told in the words of the trade, the gravest first."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from meetingdesk.domain.coming import Arrival, Arriving, Coming, TakenOut, UnionDone
from meetingdesk.domain.errors import Sentence
from meetingdesk.exchange.trade_words import Words, kind_word

_DID: dict[str, str] = {
    "new": Sentence("New"),
    "changed": Sentence("Changed"),
    "removed": Sentence("Removed"),
    "erased": Sentence("Erased"),
    "back": Sentence("Shown again"),
    "joined": Sentence("Joined with another that means the same"),
}
_NAMED_APART = {"Session", "Delegate", "Instrument", "Decision", "AgreedAction"}
_CLOSED = {"done", "dropped"}
_MOST_NAMED = 12
_MOST_CHANGED = 200

ERASED, VERSIONS, REMOVED, REST = "erased", "versions", "removed", "rest"
FILES, NEWER = "files", "newer"


@dataclass(frozen=True, kw_only=True)
class Told:
    """What belongs together of what a union brings, a line for each thing.

    `about` says what: one of the words above, or the title of a session. Of more things of a kind
    than anyone reads only their number is told; `count` counts all of them.
    """

    about: str
    heading: str
    lines: tuple[str, ...]
    count: int


def tell_coming(coming: Coming, words: Words | None = None) -> list[str]:
    """Return what a union brings, a line for each thing; nothing is left out uncounted."""
    parts = parts_of(coming, words)
    return [summary(coming), *(line for part in parts for line in part.lines)]


def summary(coming: Coming) -> Sentence:
    """Return in one sentence how much comes, and by whom it was written."""
    if coming.empty:
        return Sentence("Nothing new: this file holds all that is in the copy.")
    by = ", ".join(f"{who or '?'} {count:,}" for who, count in coming.authors.items())
    if not coming.entries:
        return Sentence("All changes in the copy are here already.")
    if coming.entries == 1:
        return Sentence("1 change new here ({by}).", by=by)
    return Sentence("{n} changes new here ({by}).", n=f"{coming.entries:,}", by=by)


def parts_of(coming: Coming, words: Words | None = None) -> list[Told]:
    """Return what a union brings, the gravest first, then session by session."""
    words = words or Words({a.record: a.name for a in coming.arrivals})
    erased = [a for a in coming.arrivals if a.what is Arriving.ERASED]
    told = [
        Told(
            about=ERASED,
            heading=Sentence("Erased for good"),
            lines=(*_erasures(coming), *_listed(erased)),
            count=len(coming.erasures) + len(erased),
        ),
        Told(
            about=VERSIONS,
            heading=Sentence("Two versions"),
            lines=tuple(_versions(coming, words)),
            count=len(coming.two_versions),
        ),
        Told(
            about=REMOVED,
            heading=Sentence("Removed and changed"),
            lines=tuple(_removals(coming)),
            count=len(coming.removals_met),
        ),
        *_by_session(coming, words),
        *_attachments(coming),
        *_newer(coming),
    ]
    return [part for part in told if part.lines]


def tell_taken_out(taken: TakenOut) -> list[Sentence]:
    """Return what undoing a union did, and what comes back by itself later."""
    return [
        Sentence(
            "{n} of the changes that came from {file} were taken out again. They come back whenever"
            " a copy that holds them is brought in.",
            n=f"{taken.entries:,}",
            file=taken.origin,
        ),
        *_staying(taken),
    ]


def tell_would_go(taken: TakenOut) -> list[Sentence]:
    """Return beforehand what undoing a union will do, and what comes back by itself later."""
    return [
        Sentence(
            "{n} of the changes that came from {file} will be taken out. They come back by"
            " themselves with the next copy that holds them.",
            n=f"{taken.entries:,}",
            file=taken.origin,
        ),
        *_staying(taken, ahead=True),
    ]


def tell_union(done: UnionDone) -> Sentence:
    """Return a line of the list of unions."""
    line = Sentence(
        "{number}  {at}  {file}, {n} new, by {who}",
        number=done.number,
        at=done.at,
        file=done.origin,
        n=f"{done.entries:,}",
        who=done.author,
    )
    return Sentence("{line}, undone", line=line) if done.taken_out else line


def _staying(taken: TakenOut, *, ahead: bool = False) -> Iterator[Sentence]:
    if taken.stayed:
        yield Sentence(
            "{n} will stay, because what came or was done since builds on them."
            if ahead
            else "{n} stayed, because what came or was done since builds on them.",
            n=f"{taken.stayed:,}",
        )
    if taken.erasures:
        yield Sentence(
            "Erasures that stay: {n}. What was erased cannot come back.",
            n=f"{taken.erasures:,}",
        )


def _erasures(coming: Coming) -> Iterator[Sentence]:
    for said in coming.erasures:
        yield Sentence(
            "Erased for good by {who} on {day} ({reason}): {n} of the changes held here lose their"
            " words; this cannot be undone.",
            who=said.author,
            day=said.time[:10],
            reason=said.reason or Sentence("no reason"),
            n=f"{said.reaches:,}",
        )


def _versions(coming: Coming, words: Words) -> Iterator[Sentence]:
    for met in coming.two_versions:
        values = words.values(met.kind, met.field, [v.value for v in met.versions])
        sides = (
            f"{said} ({v.author}, {v.time[:10]})"
            for said, v in zip(values, met.versions, strict=True)
        )
        line = Sentence(
            "Two versions of the {field} of {what} “{name}”{where}: {versions}.",
            field=words.field(met.kind, met.field),
            what=kind_word(met.kind),
            name=met.name,
            where=_within(met.within),
            versions="; ".join(sides),
        )
        if met.settled:
            line = Sentence("{line} This text has already left the house.", line=line)
        yield line


def _removals(coming: Coming) -> Iterator[Sentence]:
    for met in coming.removals_met:
        yield Sentence(
            "Removed by {who}, changed by another: {what} “{name}”{where} stays, flagged.",
            who=met.removed_by,
            what=kind_word(met.kind),
            name=met.name,
            where=_within(met.within),
        )


def _by_session(coming: Coming, words: Words) -> Iterator[Told]:
    """Return for each session what comes to it, new sessions first; then what is in none."""
    told: dict[str, list[Arrival]] = {}
    for a in coming.arrivals:
        if a.what is not Arriving.ERASED:
            told.setdefault(a.name if a.kind == "Session" else a.within, []).append(a)
    fresh = {a.name for a in coming.arrivals if a.kind == "Session" and a.what is Arriving.NEW}
    for title in sorted(told, key=lambda t: (not t, t not in fresh, t)):
        arrivals = told[title]
        rest = Sentence("People, bodies, agreements")
        lines = [*_new(a for a in arrivals if a.what is Arriving.NEW)]
        changed = [x for a in arrivals if a.what is Arriving.CHANGED for x in _changes(a, words)]
        lines += changed[:_MOST_CHANGED]
        if changed[_MOST_CHANGED:]:
            lines.append(Sentence("Changed: {n} more.", n=f"{len(changed) - _MOST_CHANGED:,}"))
        for what in (Arriving.BACK, Arriving.REMOVED, Arriving.JOINED):
            lines += _listed([a for a in arrivals if a.what is what])
        yield Told(about=title or REST, heading=title or rest, lines=(*lines,), count=len(arrivals))


def _new(arrivals: Iterable[Arrival]) -> Iterator[Sentence]:
    plain: Counter[tuple[str, str]] = Counter()
    apart: dict[str, list[Arrival]] = {}
    for a in arrivals:
        if a.kind in _NAMED_APART:
            apart.setdefault(a.kind, []).append(a)
        else:
            plain[a.kind, a.within] += 1
    for kind in sorted(apart, key=lambda k: (k != "Session", k)):
        yield from _listed(apart[kind])
    for (kind, within), count in sorted(plain.items()):
        what, where = kind_word(kind, count), _within(within)
        yield Sentence("New: {n} {what}{where}.", n=f"{count:,}", what=what, where=where)


def _listed(arrivals: list[Arrival]) -> Iterator[Sentence]:
    for a in arrivals[:_MOST_NAMED]:
        yield Sentence(
            "{did}: {what} “{name}”{where} ({who}).",
            did=_did(a.what),
            what=kind_word(a.kind),
            name=a.name,
            where=_within(a.within),
            who=a.author,
        )
    left = arrivals[_MOST_NAMED:]
    for (what, kind), count in sorted(Counter((a.what, a.kind) for a in left).items()):
        more = kind_word(kind, count)
        yield Sentence("{did}: {n} more {what}.", did=_did(what), n=f"{count:,}", what=more)


def _did(what: Arriving) -> str:
    return _DID.get(what, what)


def _changes(a: Arrival, words: Words) -> Iterator[Sentence]:
    what, where = (
        kind_word(a.kind),
        Sentence("“{name}”{where}", name=a.name, where=_within(a.within)),
    )
    for change in a.fields:
        if a.kind == "AgreedAction" and change.field == "status" and change.after in _CLOSED:
            now = words.value(a.kind, change.field, change.after).strip("“”")
            yield Sentence(
                "Action closed ({how}): {which} ({who}).", how=now, which=where, who=change.author
            )
        elif change.field == "place":
            yield Sentence(
                "Moved: {what} {which} ({who}).", what=what, which=where, who=change.author
            )
        else:
            before, after = words.values(a.kind, change.field, [change.before, change.after])
            yield Sentence(
                "Changed: {what} {which}, {field}: {before} → {after} ({who}).",
                what=what,
                which=where,
                field=words.field(a.kind, change.field),
                before=before,
                after=after,
                who=change.author,
            )


def _attachments(coming: Coming) -> Iterator[Told]:
    if coming.attachments:
        count, size = len(coming.attachments), sum(a.size for a in coming.attachments)
        line = (
            Sentence("1 attached file, {size} bytes.", size=f"{size:,}")
            if count == 1
            else Sentence(
                "{n} attached files, {size} bytes together.", n=f"{count:,}", size=f"{size:,}"
            )
        )
        heading = Sentence("Attached files")
        yield Told(about=FILES, heading=heading, lines=(line,), count=count)


def _newer(coming: Coming) -> Iterator[Told]:
    if coming.unknown:
        line = Sentence(
            "Records of a newer Meeting Desk: {n}. They are kept and passed on, not shown here.",
            n=f"{coming.unknown:,}",
        )
        heading = Sentence("From a newer Meeting Desk")
        yield Told(about=NEWER, heading=heading, lines=(line,), count=coming.unknown)


def _within(title: str) -> str:
    return Sentence(" in “{title}”", title=title) if title else ""
