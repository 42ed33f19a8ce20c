"""What was deleted, erased or kept internal is found in no paper and in no file that is sent."""

import base64
import random
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from meetingdesk.desk import Desk, Draft, new_desk
from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.fields import RecordId, new_id
from meetingdesk.domain.meeting import AgendaItem, InternalRemark, Note, Session, Statement
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import Status
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.styles import style, style_names
from tests.campaigns.outcome import Outcome, folder, places_in
from tests.minutes.pdfs import pages_of
from tests.storage.colleagues import place

NOWHERE = ("erased", "erased title", "draft")
"""Not in a colleague's copy either."""
NOT_PRINTED = (*NOWHERE, "internal note", "remark", "removed", "replaced", "another session")
NOT_IN_EXTRACT = (*NOWHERE, "another session")
PRINTED = "printed"
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def run(count: int, seed: int, *, broken: bool = False) -> Outcome:
    """Scan the papers and copies of `count` files; `broken` prints what must not be printed."""
    outcome = Outcome(name="leak")
    for case in range(count):
        with folder(memory=True) as here:
            r = random.Random(f"{seed} {case}")
            words = {
                what: "ZQ" + "".join(r.choices("ABCDEFGHKLMNPRT", k=14))
                for what in (*NOT_PRINTED, PRINTED)
            }
            shown = {**words, PRINTED: words["remark"]} if broken else words
            _case(here, shown, case, outcome, words)
    return outcome


def _case(
    here: Path, shown: dict[str, str], case: int, outcome: Outcome, words: dict[str, str]
) -> None:
    desk = new_desk(here / "a.mdesk", author="Anna", places=places_in(here / "home"))
    session = _written(desk, shown)
    for name, make in PAPERS.items():
        found = set(_in_pdf(export_pdf(make(bundle_of(desk, session))), words))
        _judge(outcome, case, f"the paper {name}", found, NOT_PRINTED)
        if name == "minutes" and not _finds_the_printed(found, shown, words):
            outcome.wrong(case, "the scan does not find what is printed")
    for name in style_names():
        paper = PAPERS["minutes"](bundle_of(desk, session), style=style(name))
        found = set(_in_pdf(export_pdf(paper), words))
        _judge(outcome, case, f"the minutes in the style {name}", found, NOT_PRINTED)
    whole, part = here / "whole.mdesk", here / "part.mdesk"
    desk.sharing.send(whole)
    desk.sharing.send(part, session=session)
    desk.close()
    _judge(outcome, case, "the file", _in_bytes((here / "a.mdesk").read_bytes(), words), NOWHERE)
    _judge(outcome, case, "the copy", _in_bytes(whole.read_bytes(), words), NOWHERE)
    _judge(outcome, case, "the extract", _in_bytes(part.read_bytes(), words), NOT_IN_EXTRACT)


def _finds_the_printed(found: set[str], shown: dict[str, str], words: dict[str, str]) -> bool:
    """Say whether the scan found the word that the paper prints, whichever it is."""
    printed = next(what for what, word in words.items() if word == shown[PRINTED])
    return printed in found


def _judge(
    outcome: Outcome, case: int, where: str, found: set[str], unwanted: tuple[str, ...]
) -> None:
    outcome.cases += 1
    for what in sorted(found & set(unwanted)):
        outcome.wrong(case, f"{where} holds what is {what}")


def _written(desk: Desk, words: dict[str, str]) -> RecordId:
    """Type, delete, erase and keep internal; return the session whose papers are made."""
    session, other = Session(title="A session", status=Status.SENT), Session(title="Another")
    item = AgendaItem(place=place(session.id, 1, "A"), title="Item")

    def statement(what: str, to: RecordId, number: int) -> Statement:
        return Statement(session=to, place=place(to, number, "A"), text=words[what])

    kept = statement(PRINTED, session.id, 1)
    gone: list[Record] = [
        statement("removed", session.id, 2),
        statement("erased", session.id, 3),
        statement("replaced", session.id, 4),
    ]
    desk.perform(add("Add", session, other, item, kept, *gone))
    desk.perform(
        add(
            "Add",
            Note(session=session.id, place=place(item.id, 1, "A"), text=words["internal note"]),
            InternalRemark(session=session.id, place=place(item.id, 2, "A"), text=words["remark"]),
            statement("another session", other.id, 1),
        )
    )
    spoilt = Session(title=words["erased title"])
    desk.perform(add("Add", spoilt))
    desk.perform(remove("Remove", gone[0]))
    desk.perform(revise("Edit", gone[2], text="something else"))
    desk.erase([gone[1].id, spoilt.id], "Said in confidence")
    draft = Draft(record=new_id(), kind="Note", field="text", text=words["draft"])
    desk.keep_draft(draft)
    desk.drop_draft(draft.record, draft.field)
    return session.id


def _in_pdf(pdf: bytes, words: dict[str, str]) -> Iterator[str]:
    """Return which words are in a PDF: in its bytes, its streams, or what is read from it."""
    unpacked = [pdf]
    for stream in _STREAM.findall(pdf):
        for data in (stream, _from_ascii85(stream)):
            try:
                unpacked.append(zlib.decompress(data))
            except zlib.error:
                continue
    text = "".join("".join(page.split()) for page in pages_of(pdf))
    for what, word in words.items():
        if word in text or any(what in _in_bytes(data, {what: word}) for data in unpacked):
            yield what


def _from_ascii85(stream: bytes) -> bytes:
    try:
        return base64.a85decode(stream.removesuffix(b"~>"))
    except ValueError:
        return b""


def _in_bytes(data: bytes, words: dict[str, str]) -> set[str]:
    """Return which words are in bytes: as UTF-8, UTF-16, or in hexadecimal digits."""
    lower = data.lower()
    return {
        what
        for what, word in words.items()
        for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
        if form in data or form.hex().encode() in lower
    }
