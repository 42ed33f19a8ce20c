"""From a draft to a confirmed text: each step one edit, what was issued as it was."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from meetingdesk.agreeing import Agreeing, Issuing
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import Clearance, ConfirmingPaper, IssuedNumber, MinutesIssue
from meetingdesk.domain.commitments import AgreedAction, Signatory
from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.meeting import Decision, Note, Session, Statement
from meetingdesk.domain.records import Translation
from meetingdesk.domain.terms import Confirmation, IssueStage, Status
from meetingdesk.domain.wording_diff import Span
from meetingdesk.minutes.carrying import carried
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Paragraph
from meetingdesk.minutes.issues.comparing import Differing
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.pdf import export_pdf
from tests.minutes.pdfs import pages_of
from tests.minutes.sessions import full_records, made_id
from tests.storage.sharing import copied, desk_at

SESSION = made_id("s")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a file with a session that is fit to be agreed."""
    desk = desk_at(tmp_path / "office.mdesk", "Anna")
    records = full_records(status=Status.DRAFT, draft=None, confirmation=Confirmation.SIGNED)
    settled = [
        replace(r, text=r.text.replace("[VN: two workshops] [JP: one workshop]", "one workshop"))
        if isinstance(r, Statement)
        else r
        for r in records
        if not isinstance(r, Note)
    ]
    desk.perform(add("Add", *settled))
    yield desk
    desk.close()


def issue(desk: Desk, stage: IssueStage) -> MinutesIssue:
    ready = Agreeing(desk).issuing(SESSION, stage)
    assert ready.hindrances == ()
    desk.perform(ready.edit)
    return ready.issue


def session(desk: Desk) -> Session:
    found = desk.get(Session, SESSION)
    assert found
    return found


def reworded(desk: Desk, old: str, new: str) -> Statement:
    (statement,) = [s for s in desk.all(Statement, session=SESSION) if old in s.text]
    desk.perform(revise("Change text", statement, text=statement.text.replace(old, new)))
    return statement


def text_of(pdf: bytes) -> str:
    return "\n".join(pages_of(pdf))


def numbers(desk: Desk) -> dict[RecordId, str]:
    said: list[Statement | Decision | AgreedAction] = []
    said += desk.all(Statement, session=SESSION)
    said += desk.all(Decision, session=SESSION)
    said += desk.all(AgreedAction, session=SESSION)
    return {r.id: r.number for r in said}


def test_the_status_follows_the_stage(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    draft = issue(desk, IssueStage.DRAFT)
    assert (session(desk).status, session(desk).draft) == (Status.DRAFT, 1)
    desk.perform(agreeing.clearing(draft, "Director", remarks="fine"))
    assert session(desk).status is Status.CLEARED
    assert [c.remarks for c in agreeing.clearances(draft)] == ["fine"]
    for stage, status in (
        (IssueStage.FOR_AGREEMENT, Status.SENT),
        (IssueStage.AGREED, Status.AGREED),
        (IssueStage.SIGNED, Status.CONFIRMED),
    ):
        assert stage in agreeing.may(SESSION)
        issue(desk, stage)
        assert session(desk).status is status
    assert [i.number for i in agreeing.issues(SESSION)] == [1, 2, 3, 4]
    assert agreeing.may(SESSION) == []
    assert desk.check().findings == ()


def test_a_draft_writes_no_numbers_and_can_be_undone(desk: Desk) -> None:
    before = session(desk)
    ready = Agreeing(desk).issuing(SESSION, IssueStage.DRAFT)
    desk.perform(ready.edit)
    assert set(numbers(desk).values()) <= {"", "12"}
    assert desk.all(IssuedNumber) == []
    desk.perform(ready.edit.inverse)
    assert desk.all(MinutesIssue) == []
    assert session(desk) == before
    desk.perform(ready.edit)
    assert Agreeing(desk).pdf(ready.issue) == ready.pdf


def test_what_left_the_house_is_no_step_back(desk: Desk) -> None:
    ready = Agreeing(desk).issuing(SESSION, IssueStage.FOR_AGREEMENT)
    desk.perform(ready.edit)
    written = numbers(desk)
    assert all(written.values())
    with pytest.raises(RuleBroken, match="left the house"):
        desk.perform(ready.edit.inverse)
    assert numbers(desk) == written
    assert session(desk).status is Status.SENT


def test_the_paper_is_as_it_was_whatever_the_records_say(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    ready = agreeing.issuing(SESSION, IssueStage.FOR_AGREEMENT, languages="en,vi", style="jica")
    desk.perform(ready.edit)
    reworded(desk, "Phía Việt Nam", "Bên Việt Nam")
    desk.perform(revise("Change title", session(desk), title="Another title"))
    (kept,) = agreeing.issues(SESSION)
    assert agreeing.pdf(kept) == ready.pdf
    assert sha256(agreeing.pdf(kept)).hexdigest() == kept.pdf
    assert (kept.languages, kept.style) == (("en", "vi"), "jica")
    frozen = agreeing.frozen(kept)
    assert "Another title" not in str(frozen.paper.blocks)
    written = {n.record: n.number for n in desk.all(IssuedNumber) if n.field == "text"}
    assert written.items() <= {r: n for (r, f), n in frozen.numbers.items() if f == "text"}.items()


def test_the_marking_says_stage_and_version_on_each_page(desk: Desk) -> None:
    markings = {}
    for stage in (IssueStage.DRAFT, IssueStage.FOR_AGREEMENT, IssueStage.AGREED, IssueStage.SIGNED):
        ready = Agreeing(desk).issuing(SESSION, stage)
        desk.perform(ready.edit)
        markings[stage] = ready.paper.marking
        assert all(ready.paper.marking in page for page in pages_of(ready.pdf))
    assert list(markings.values()) == [
        "DRAFT 1",
        "DRAFT 2 FOR AGREEMENT",
        "AGREED TEXT (VERSION 3)",
        "SIGNED (VERSION 4)",
    ]


def test_a_text_changed_since_is_the_next_draft(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    issue(desk, IssueStage.FOR_AGREEMENT)
    assert not agreeing.is_changed(SESSION)
    action = desk.all(AgreedAction, session=SESSION)[0]
    desk.perform(revise("Chase", action, status=list(type(action.status))[1]))
    statement = desk.all(Statement, session=SESSION)[0]
    rendering = Translation(
        id=translation_id(statement.id, "text", "ja"),
        record=statement.id,
        field="text",
        language="ja",
        text="訳文",
        renders=sha256(statement.text.encode()).hexdigest(),
    )
    desk.perform(add("Translate", rendering))
    assert not agreeing.is_changed(SESSION)
    desk.perform(revise("Change", statement, text="Otherwise."))
    assert agreeing.is_changed(SESSION)
    assert bundle_of(desk, SESSION).changed
    desk.perform(revise("Change", replace(statement, text="Otherwise."), text=statement.text))
    assert not agreeing.is_changed(SESSION)


def test_what_must_be_settled_keeps_it_from_a_stage(desk: Desk) -> None:
    note = Note(session=SESSION, place=None, text="Said in passing")
    desk.perform(add("Log", note))
    agreeing = Agreeing(desk)
    assert agreeing.issuing(SESSION, IssueStage.DRAFT).hindrances == ()
    assert [f.rule for f in agreeing.issuing(SESSION, IssueStage.AGREED).hindrances] == ["note"]
    assert [f.rule for f in agreeing.hindrances(SESSION, IssueStage.FOR_AGREEMENT)] == ["note"]
    desk.perform(remove("Remove", note))
    statement = reworded(desk, "Phía", "[VN: a] [JP: b] Phía")
    assert agreeing.hindrances(SESSION, IssueStage.FOR_AGREEMENT) == ()
    (open_bracket,) = agreeing.hindrances(SESSION, IssueStage.AGREED)
    assert (open_bracket.rule, open_bracket.record.id) == ("bracket", statement.id)


def test_an_agreed_text_is_only_corrected(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    agreed = issue(desk, IssueStage.AGREED)
    with pytest.raises(RuleBroken, match="Nothing was changed"):
        agreeing.issuing(SESSION, IssueStage.CORRIGENDUM)
    statement = reworded(desk, "Phía Việt Nam", "Bên Việt Nam")
    for stage in (IssueStage.DRAFT, IssueStage.FOR_AGREEMENT, IssueStage.AGREED):
        with pytest.raises(RuleBroken, match="corrigendum"):
            agreeing.issuing(SESSION, stage)
    with pytest.raises(RuleBroken, match="changed since"):
        agreeing.issuing(SESSION, IssueStage.SIGNED)
    assert agreeing.may(SESSION) == [IssueStage.CORRIGENDUM]
    ready = agreeing.issuing(SESSION, IssueStage.CORRIGENDUM)
    desk.perform(ready.edit)
    assert (ready.issue.corrects, ready.paper.marking) == (agreed.id, "CORRIGENDUM 1")
    said = " ".join(text_of(ready.pdf).split())
    number = numbers(desk)[statement.id]
    assert f"{number} Phía Việt Nam" in said
    assert "Bên Việt Nam" in said
    assert "Both sides agreed" not in said
    assert session(desk).status is Status.AGREED
    assert agreeing.may(SESSION) == [IssueStage.SIGNED]
    assert not agreeing.is_changed(SESSION)


def test_scans_are_kept_with_their_hash(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    issue(desk, IssueStage.AGREED)
    signed = issue(desk, IssueStage.SIGNED)
    scan = b"%PDF-1.4 signed by both" * 50
    desk.perform(agreeing.attaching(signed, scan, "signed.pdf", on=date(2022, 4, 1)))
    (paper,) = agreeing.confirming(SESSION)
    assert paper.attachment == sha256(scan).hexdigest()
    assert (paper.file_name, paper.file_size, paper.issue) == ("signed.pdf", len(scan), signed.id)
    assert agreeing.scan(paper) == scan
    assert desk.check().findings == ()


def test_two_issues_are_compared_by_word(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    first = issue(desk, IssueStage.FOR_AGREEMENT)
    changed = reworded(desk, "Phía Việt Nam", "Bên Việt Nam")
    gone = desk.all(Decision, session=SESSION)[0]
    desk.perform(remove("Remove", gone))
    second = issue(desk, IssueStage.FOR_AGREEMENT)
    found = {one.record: one for one in agreeing.compare(SESSION, first, second)}
    assert found.keys() == {changed.id, gone.id}
    assert found[gone.id].what is Differing.LEFT_OUT
    assert found[gone.id].after == ()
    assert Span("Phía", True) in found[changed.id].before
    assert Span("Bên", True) in found[changed.id].after
    assert agreeing.compare(SESSION, second) == ()
    paper = agreeing.comparison(SESSION, first, second, "vi")
    assert not paper.internal
    assert "Bên Việt Nam" in " ".join(text_of(export_pdf(paper)).split())
    today = agreeing.comparison(SESSION, second)
    assert today.internal
    assert "Both texts say the same." in text_of(export_pdf(today))


def test_a_copy_without_attachments_says_so(desk: Desk, tmp_path: Path) -> None:
    kept = issue(desk, IssueStage.FOR_AGREEMENT)
    desk.sharing.send(tmp_path / "bare.mdesk", carry=False)
    desk.sharing.send(tmp_path / "whole.mdesk", session=SESSION)
    bare, whole = (desk_at(tmp_path / f"{name}.mdesk", "Bo") for name in ("bare", "whole"))
    with pytest.raises(RuleBroken, match="not carried"):
        Agreeing(bare).pdf(kept)
    assert not Agreeing(bare).is_changed(SESSION)
    assert Agreeing(whole).pdf(kept) == Agreeing(desk).pdf(kept)
    assert Agreeing(whole).frozen(kept) == Agreeing(desk).frozen(kept)
    assert bare.check().findings == whole.check().findings == ()
    bare.close()
    whole.close()


def test_issues_of_colleagues_come_together(desk: Desk, tmp_path: Path) -> None:
    first = issue(desk, IssueStage.DRAFT)
    other = desk_at(copied(desk.path, "theirs.mdesk"), "Bo")
    reworded(other, "Phía Việt Nam", "Bên Việt Nam")
    issue(other, IssueStage.FOR_AGREEMENT)
    other.close()
    desk.sharing.bring_in(other.path)
    agreeing = Agreeing(desk)
    before, after = agreeing.issues(SESSION)
    assert before == first
    assert agreeing.pdf(after).startswith(b"%PDF")
    assert len(agreeing.compare(SESSION, before, after)) == 1
    assert not agreeing.is_changed(SESSION)


def test_issues_made_apart_are_told(desk: Desk) -> None:
    issue(desk, IssueStage.DRAFT)
    other = desk_at(copied(desk.path, "theirs.mdesk"), "Bo")
    issue(other, IssueStage.FOR_AGREEMENT)
    other.close()
    issue(desk, IssueStage.FOR_AGREEMENT)
    agreeing = Agreeing(desk)
    assert agreeing.made_apart(SESSION) == []
    desk.sharing.bring_in(other.path)
    assert agreeing.made_apart(SESSION) == [2]
    assert desk.versions() == []
    assert issue(desk, IssueStage.FOR_AGREEMENT).number == 3


def test_clearing_and_issuing_make_one_edit(desk: Desk) -> None:
    desk.perform(revise("Held", session(desk), status=Status.HELD))
    agreeing = Agreeing(desk)
    ready: Issuing = agreeing.issuing(SESSION, IssueStage.DRAFT)
    desk.perform(ready.edit + agreeing.clearing(ready.issue, "Director"))
    assert session(desk).status is Status.CLEARED
    assert desk.versions() == []


def test_nothing_internal_is_in_what_leaves(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    draft = issue(desk, IssueStage.DRAFT)
    desk.perform(agreeing.clearing(draft, "Xavier", remarks="Never concede this"))
    ready = agreeing.issuing(SESSION, IssueStage.FOR_AGREEMENT, sent_to="Attention Yvonne")
    for secret in (b"Xavier", b"concede", b"Yvonne"):
        assert all(secret not in data for data in ready.edit.files)
        assert secret.decode() not in text_of(ready.pdf)
    desk.perform(ready.edit)
    kinds = {type(record).__name__ for record in carried(bundle_of(desk, SESSION), notes=True)}
    assert not kinds & {"Clearance", "MinutesIssue", "ConfirmingPaper", "Comment"}
    assert "IssuedNumber" in kinds
    assert desk.all(ConfirmingPaper) == []
    assert len(desk.all(Clearance)) == 1
    assert desk.all(Signatory)


def test_a_later_issue_is_in_the_form_of_the_one_before(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    first = agreeing.issuing(SESSION, IssueStage.AGREED, languages="en+vi", style="jica")
    desk.perform(first.edit)
    signed = agreeing.issuing(SESSION, IssueStage.SIGNED)
    assert (signed.issue.languages, signed.issue.style) == (("en", "vi"), "jica")
    assert (signed.paper.language, signed.paper.style.name) == ("en", "jica")
    other = agreeing.issuing(SESSION, IssueStage.SIGNED, languages="ja", style="decree30")
    assert (other.issue.languages, other.issue.style) == (("ja",), "decree30")


def test_numbers_stay_where_another_style_has_other_paragraphs(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    desk.perform(agreeing.issuing(SESSION, IssueStage.FOR_AGREEMENT, style="decree30").edit)
    given = numbers(desk)
    general = compose_minutes(bundle_of(desk, SESSION))
    numbered = [b for b in general.blocks if isinstance(b, Paragraph) and b.field == "text"]
    assert {b.record: b.number.rstrip(".") for b in numbered}.items() >= {
        s.id: given[s.id] for s in desk.all(Statement, session=SESSION)
    }.items()
    opening = [b for b in general.blocks if isinstance(b, Paragraph)][:3]
    assert [b.number for b in opening] == ["", "", ""]
