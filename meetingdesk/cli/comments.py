"""The command for comments on the minutes: reads them back from a Word document, lists them."""

from argparse import Namespace
from collections.abc import Iterator

from meetingdesk.cli.commands import closed, opened
from meetingdesk.cli.manners import DONE, USAGE, complain, say, working
from meetingdesk.cli.sessions import choose_session
from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import undated
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation
from meetingdesk.minutes.alternat import delegation_called
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.comments import comments_in, comments_of, numbers
from meetingdesk.minutes.issuing import bundle_of

_INDENT = " " * 4


def run(arguments: Namespace) -> int:
    """Read back where a document is named, list what there is, and return the exit code."""
    desk = opened(arguments)
    try:
        session = choose_session(desk, arguments.session)
        bundle = bundle_of(desk, session)
        if arguments.returned:
            _read_back(desk, bundle, arguments)
        for line in _listed(desk, bundle):
            say(line)
    except RuleBroken as broken:
        complain(broken.why)
        return USAGE
    finally:
        closed(desk)
    return DONE


def _read_back(desk: Desk, bundle: Bundle, arguments: Namespace) -> None:
    side = _side(bundle, arguments.side) if arguments.side else _other_side(bundle)
    with working(f"Reading {arguments.returned.name}"):
        came = comments_in(desk, bundle.session.id, arguments.returned, side=side, at=desk.now())
        if came:
            desk.perform(edits.add("Read comments back", *came))
    count = len(came)
    said = "comment is" if count == 1 else "comments are"
    say(f"{count} {said} new in {arguments.returned}." if count else "Nothing in it is new.")


def _side(bundle: Bundle, called: str) -> RecordId:
    try:
        return delegation_called(bundle, called)
    except RuleBroken:
        codes = ", ".join(side.code for side in bundle.delegations if side.code)
        raise RuleBroken(
            "“{called}” is no side of this session. Name one of {codes}.",
            called=called,
            codes=codes or "–",
        ) from None


def _other_side(bundle: Bundle) -> RecordId | None:
    """Return the one side that is not one's own, or None where several are."""
    others = [side for side in bundle.delegations if not side.own]
    return others[0].id if len(others) == 1 else None


def _listed(desk: Desk, bundle: Bundle) -> Iterator[str]:
    named = {record: name for name, record in reversed(numbers(bundle).items())}
    sides = {side.id: side for side in bundle.delegations}
    comments = comments_of(desk, bundle)
    if not comments:
        yield "There are no comments on the minutes of this session."
    for comment in comments:
        place = named.get(comment.record or RecordId(""), "")
        yield f"{place or 'session':<8}{_head(comment, sides)}"
        for text in (
            undated(comment.text)[0],
            comment.proposal and f"→ {comment.proposal}",
            comment.answer,
        ):
            yield from (f"{_INDENT}{line}" for line in text.splitlines())


def _head(comment: Comment, sides: dict[RecordId, Delegation]) -> str:
    side = sides.get(comment.delegation) if comment.delegation else None
    _, written = undated(comment.text)
    when = f"in Word on {written:%Y-%m-%d %H:%M}" if written else ""
    by = " · ".join(part for part in (side.code if side else "", comment.author, when) if part)
    return f"{comment.state.value}  {by}".rstrip()
