"""Comments on the minutes from outside: read back from a Word document, or pasted as a text."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import (
    DUE,
    LEFT_OUT,
    NEW,
    PAPER,
    PROPOSED,
    PROPOSED_FIRST,
    PROPOSED_INSTEAD,
    PROPOSED_LEFT_OUT,
    PROPOSED_MOVED,
    PROPOSED_NEW,
    PROPOSED_PAPER,
    TEXT,
    dated,
    pasted,
    shortened,
    undated,
)
from meetingdesk.domain.deciding import wording_of
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import INTERNAL, derived_id
from meetingdesk.domain.records import Record
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Facing, Minutes, Paragraph
from meetingdesk.minutes.due_comments import DueDates
from meetingdesk.minutes.issuing import File, bundle_of
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.styles import style_or_general
from meetingdesk.minutes.word.marks import own_text
from meetingdesk.minutes.word.reading_back import Found, read_back
from meetingdesk.minutes.wording import wording, written_in

_LEAD = " .:：　\u00a0"


def comments_in(
    file: File,
    session: RecordId,
    path: Path,
    *,
    side: RecordId | None,
    issue: RecordId | None = None,
    at: datetime,
) -> tuple[Comment, ...]:
    """Return the comments in a Word document that came back, without those the file has already.

    `side` is the delegation that sent it back, `at` the moment (UTC) in which it came. Their ids
    come from what the document says, so reading it again adds nothing.
    Raises FileTrouble where the document will not do, OSError where it cannot be read.
    """
    bundle = bundle_of(file, session)
    found = reading_back(bundle, path)()
    return comments_found(file, bundle, found, side=side, issue=issue, at=at)


def reading_back(bundle: Bundle, path: Path) -> Callable[[], tuple[Found, ...]]:
    """Return what reads a document that came back, for any thread; it raises as `comments_in`."""
    ours, known = list(_paragraphs(bundle)), _printed(bundle).keys()
    return lambda: read_back(path, ours, known)


def comments_found(
    file: File,
    bundle: Bundle,
    found: Iterable[Found],
    *,
    side: RecordId | None,
    issue: RecordId | None = None,
    at: datetime,
) -> tuple[Comment, ...]:
    """Return as comments what was found in a document, without those the file has already."""
    records, session, dues = _printed(bundle), bundle.session.id, DueDates(bundle)
    made: dict[tuple[object, ...], Comment] = {}
    for one in found:
        comment = dues.told_apart(_comment(one, records, session, side, issue, at), one)
        # A due date stands in its table and in its paragraph: what is said of both alike is one.
        same = (comment.record, comment.author, undated(comment.text)[0], comment.proposal)
        made.setdefault(same if comment.field == DUE else (comment.id,), comment)
    known = file.entries({comment.id for comment in made.values()})
    fresh = {c.id: c for c in made.values() if not known.get(c.id)}
    return tuple(c for c in fresh.values() if not _says_nothing_new(file, c))


def comments_pasted(
    file: File,
    session: RecordId,
    text: str,
    *,
    side: RecordId | None,
    author: str = "",
    issue: RecordId | None = None,
    at: datetime,
) -> tuple[Comment, ...]:
    """Return the comments in a block of text, of which each names its paragraph: `12: …`.

    What names no paragraph is about the session. The same text pasted again adds nothing.
    """
    bundle = bundle_of(file, session)
    made = {}
    for record, said in pasted(text, numbers(bundle)):
        about = record or session
        key = derived_id("Comment", about, side or "", author, said)
        made[key] = Comment(
            id=key,
            record=about,
            issue=issue,
            delegation=side,
            author=author,
            text=said,
            field="" if record else PAPER,
            received_at=_instant(at),
        )
    known = file.entries(made.keys())
    return tuple(comment for key, comment in made.items() if not known.get(key))


def comments_of(file: File, bundle: Bundle) -> list[Comment]:
    """Return all comments on a session's minutes: of the paper as such, then in its order."""
    order = {bundle.session.id: -1}
    for at, block in enumerate(_paper(bundle).blocks):
        record = getattr(block, "record", None)
        if record:
            order.setdefault(record, at)
    found = [c for record in _printed(bundle) for c in file.all(Comment, record=record)]
    last = len(order)
    return sorted(
        found, key=lambda c: (order.get(c.record or bundle.session.id, last), c.received_at, c.id)
    )


def numbers(bundle: Bundle) -> dict[str, RecordId]:
    """Return by its name each paragraph, agreed point and action of the minutes: 12, A 5/1."""
    reading = Reading(bundle, wording(_language(bundle)))
    named = {
        block.number.strip(_LEAD): block.record
        for block in _paragraphs(bundle)
        if block.record and block.field == TEXT
    }
    for action, name in reading.action_numbers.items():
        named.setdefault(name, action)
    return named


def own_texts(paper: Minutes) -> dict[tuple[RecordId, str], str]:
    """Return what a paper prints of records in their own words, by record and language."""
    found: dict[tuple[RecordId, str], str] = {}
    for block in paper.blocks:
        for side in (block.left, block.right) if isinstance(block, Facing) else (block,):
            at = own_text(side) if isinstance(side, Paragraph) else None
            if at is not None and isinstance(side, Paragraph) and side.record:
                text = [span.text for span in side.spans if span.text][at].strip()
                found.setdefault((side.record, side.language), text)
    return found


def _printed(bundle: Bundle) -> dict[RecordId, Record]:
    """Return the records on which the other side can comment: nothing internal is among them."""
    return {r.id: r for r in bundle.records() if type(r).__name__ not in INTERNAL}


def _paragraphs(bundle: Bundle) -> Iterator[Paragraph]:
    for block in _paper(bundle).blocks:
        if isinstance(block, Paragraph) and block.number:
            yield block


def _paper(bundle: Bundle) -> Minutes:
    style, _ = style_or_general(bundle.style)
    return compose_minutes(bundle, _language(bundle), style=style)


def _language(bundle: Bundle) -> str:
    return written_in(bundle.session.text_language)


def _comment(
    found: Found,
    records: Mapping[RecordId, Record],
    session: RecordId,
    side: RecordId | None,
    issue: RecordId | None,
    at: datetime,
) -> Comment:
    known = found.record in records and found.record != session
    record = found.record if found.record and known else session
    field = found.field if known else PAPER
    parts = (found.language, field, found.author, found.remark, found.proposal, found.behind or "")
    return Comment(
        id=derived_id("Comment", record, *parts),
        record=record,
        issue=issue,
        delegation=side,
        author=found.author,
        text=dated(found.remark or _said(found, field, records), found.written),
        proposal=found.proposal,
        received_at=_instant(at),
        field="" if field == TEXT else field,
        language=found.language if known else "",
    )


def _said(found: Found, field: str, records: Mapping[RecordId, Record]) -> str:
    """Return in a sentence what is proposed without a remark."""
    if field == NEW:
        other = records.get(found.behind) if found.behind else None
        said = shortened(str(getattr(other, "text", "")))
        moved = PROPOSED_MOVED.format(words=said) if other else PROPOSED_FIRST
        return PROPOSED_NEW if found.proposal else moved
    if field == PAPER:
        old = shortened(found.old)
        return PROPOSED_INSTEAD.format(words=old) if old else PROPOSED_PAPER
    return PROPOSED_LEFT_OUT if field == LEFT_OUT else PROPOSED


def _says_nothing_new(file: File, comment: Comment) -> bool:
    target = wording_of(file, comment) if undated(comment.text)[0] == PROPOSED else None
    return target is not None and target.text == comment.proposal


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
