"""What a union brings, told in the words of the trade, the gravest first."""

from collections.abc import Iterator

from meetingdesk.domain.coming import Arriving, Coming
from meetingdesk.domain.errors import Sentence
from meetingdesk.exchange.telling_arrivals import by_session, listed
from meetingdesk.exchange.told import ERASED, FILES, NEWER, REMOVED, VERSIONS, Told, within
from meetingdesk.exchange.trade_words import Words, kind_word


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
            lines=(*_erasures(coming), *_held(coming), *listed(erased)),
            count=len(coming.erasures) + len(coming.held) + len(erased),
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
        *by_session(coming, words),
        *_attachments(coming),
        *_newer(coming),
    ]
    return [part for part in told if part.lines]


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


def _held(coming: Coming) -> Iterator[Sentence]:
    for one in coming.held:
        yield Sentence(
            "Issue {number}{where} still holds text that was erased. No copy that is sent carries"
            " its PDF and text; they can be erased, too, where the issue is listed (Ctrl+G).",
            number=one.number or "–",
            where=within(one.within),
        )


def _versions(coming: Coming, words: Words) -> Iterator[Sentence]:
    for met in coming.two_versions:
        values = words.values(met.kind, met.field, [v.value for v in met.versions])
        sides = (
            f"{said} ({', '.join(part for part in (v.author, v.time[:10]) if part)})"
            for said, v in zip(values, met.versions, strict=True)
        )
        line = Sentence(
            "Two versions of “{field}” of {what} “{name}”{where}: {versions}.",
            field=words.field(met.kind, met.field),
            what=kind_word(met.kind),
            name=met.name,
            where=within(met.within),
            versions="; ".join(sides),
        )
        if met.settled:
            line = Sentence("{line} This text has already left the house.", line=line)
        yield line


def _removals(coming: Coming) -> Iterator[Sentence]:
    for met in coming.removals_met:
        yield Sentence(
            "Removed by {who}, and written under by {other}: {what} “{name}”{where} stays until"
            " you decide."
            if met.under
            else "Removed by {who}, and changed by {other}: {what} “{name}”{where} stays until"
            " you decide.",
            who=met.removed_by,
            other=met.kept_by,
            what=kind_word(met.kind),
            name=met.name,
            where=within(met.within),
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
