"""Unions of the past, and what undoing one takes out, told in the words of the trade."""

from collections.abc import Iterator

from meetingdesk.domain.coming import TakenOut, UnionDone
from meetingdesk.domain.errors import Sentence


def tell_taken_out(taken: TakenOut) -> list[Sentence]:
    """Return what undoing a union did, and what comes back by itself later."""
    return [
        Sentence(
            "{n} of the changes that came from “{file}” were taken out again. They come back"
            " whenever a copy that holds them is brought in.",
            n=f"{taken.entries:,}",
            file=taken.origin,
        ),
        *_staying(taken),
    ]


def tell_would_go(taken: TakenOut) -> list[Sentence]:
    """Return beforehand what undoing a union will do, and what comes back by itself later."""
    return [
        Sentence(
            "{n} of the changes that came from “{file}” will be taken out. They come back by"
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
