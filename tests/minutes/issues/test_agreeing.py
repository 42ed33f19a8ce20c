"""From a draft to a confirmed text: each step one edit, what was issued as it was."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from meetingdesk.agreeing import Agreeing, Issuing
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import (
    Clearance,
    Comment,
    ConfirmingPaper,
    IssuedNumber,
    MinutesIssue,
)
from meetingdesk.domain.commenting import PROPOSED
from meetingdesk.domain.commitments import AgreedAction, Signatory
from meetingdesk.domain.edits import add, remove, revise
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.meeting import Decision, Note, Session, Statement
from meetingdesk.domain.records import Translation
from meetingdesk.domain.terms import CommentState, IssueStage, Status
from meetingdesk.domain.wording_diff import Span
from meetingdesk.minutes.carrying import carried
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Paragraph
from meetingdesk.minutes.issues.comparing import Differing
from meetingdesk.minutes.issues.keeping import made_by
from meetingdesk.minutes.issues.stages import number_of
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.pdf import export_pdf
from tests.minutes.pdfs import pages_of
from tests.minutes.sessions import made_id
from tests.storage.sharing import copied, desk_at

SESSION = made_id("s")


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
        "DRAFT 1 FOR AGREEMENT",
        "AGREED TEXT (VERSION 1)",
        "SIGNED (VERSION 1)",
    ]


def test_a_changed_text_is_the_next_draft_and_the_same_text_stays_the_draft_it_was(
    desk: Desk,
) -> None:
    made = []
    for stage, word in (
        (IssueStage.DRAFT, ""),
        (IssueStage.DRAFT, ""),
        (IssueStage.FOR_AGREEMENT, "Bên"),
        (IssueStage.FOR_AGREEMENT, "Đoàn"),
        (IssueStage.AGREED, ""),
    ):
        if word:
            (statement,) = [s for s in desk.all(Statement, session=SESSION) if "Việt Nam" in s.text]
            text = f"{word} Việt Nam nêu ý kiến."
            desk.perform(revise("Change text", statement, text=text))
        ready = Agreeing(desk).issuing(SESSION, stage)
        desk.perform(ready.edit)
        made.append((ready.issue.number, session(desk).draft, ready.paper.marking))
    assert made == [
        (1, 1, "DRAFT 1"),
        (2, 1, "DRAFT 1"),
        (3, 2, "DRAFT 2 FOR AGREEMENT"),
        (4, 3, "DRAFT 3 FOR AGREEMENT"),
        (5, 3, "AGREED TEXT (VERSION 3)"),
    ]


def test_a_changed_text_that_is_cleared_is_the_next_draft(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    issue(desk, IssueStage.FOR_AGREEMENT)
    reworded(desk, "Phía Việt Nam", "Bên Việt Nam")
    ready = agreeing.issuing(SESSION, IssueStage.DRAFT)
    desk.perform(ready.edit + agreeing.clearing(ready.issue, "Director"))
    assert (session(desk).status, session(desk).draft) == (Status.CLEARED, 2)


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


def test_a_corrected_text_says_by_what_and_is_to_be_confirmed_anew(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    issue(desk, IssueStage.AGREED)
    signed = issue(desk, IssueStage.SIGNED)
    desk.perform(agreeing.attaching(signed, b"%PDF-1.4 signed", "signed.pdf"))
    assert agreeing.may(SESSION) == []
    reworded(desk, "Phía Việt Nam", "Bên Việt Nam")
    ready = agreeing.issuing(SESSION, IssueStage.CORRIGENDUM, on=date(2022, 5, 12))
    desk.perform(ready.edit)
    last = agreeing.corrigendum(SESSION)
    assert last
    assert (last.number, last.issue.id, last.confirmed) == (1, ready.issue.id, False)
    assert session(desk).status is Status.AGREED
    known = "AGREED TEXT (VERSION 2) · WITH CORRIGENDUM 1 OF 12\u00a0MAY\u00a02022"
    assert compose_minutes(bundle_of(desk, SESSION)).marking == known
    assert agreeing.frozen(ready.issue).paper.marking == known
    assert agreeing.may(SESSION) == [IssueStage.SIGNED]
    again = agreeing.issuing(SESSION, IssueStage.SIGNED)
    assert again.paper.marking == known.replace("AGREED TEXT", "SIGNED")
    desk.perform(again.edit)
    last = agreeing.corrigendum(SESSION)
    assert last
    assert last.confirmed
    assert agreeing.may(SESSION) == []
    reworded(desk, "Bên Việt Nam", "Đoàn Việt Nam")
    # It is a draft now: what it was corrected by does not speak of this text.
    assert compose_minutes(bundle_of(desk, SESSION)).marking == "DRAFT 3"


@pytest.mark.parametrize("languages", ["en,vi", "en+vi"])
def test_a_text_of_two_languages_is_corrected_in_both(desk: Desk, languages: str) -> None:
    agreeing = Agreeing(desk)
    desk.perform(agreeing.issuing(SESSION, IssueStage.AGREED, languages=languages).edit)
    reworded(desk, "Phía Việt Nam", "Bên Việt Nam")
    reworded_point = desk.all(Decision, session=SESSION)[0]
    desk.perform(revise("Change", reworded_point, text="Both sides agreed to meet."))
    ready = agreeing.issuing(SESSION, IssueStage.CORRIGENDUM)
    english, vietnamese = (" ".join(page.split()) for page in pages_of(ready.pdf))
    assert "CORRIGENDUM 1" in english
    assert "Both sides agreed to meet." in english
    assert "BẢN ĐÍNH CHÍNH SỐ 1" in vietnamese
    assert "Bên Việt Nam" in vietnamese


def test_what_a_corrected_paper_carries_prints_the_same_again(desk: Desk, tmp_path: Path) -> None:
    issue(desk, IssueStage.AGREED)
    reworded(desk, "Phía Việt Nam", "Bên Việt Nam")
    issue(desk, IssueStage.CORRIGENDUM)
    bundle = bundle_of(desk, SESSION)
    fresh = desk_at(tmp_path / "fresh.mdesk", "Bo")
    fresh.perform(add("Take in", *carried(bundle)))
    (kept,) = Agreeing(fresh).issues(SESSION)
    assert (kept.stage, kept.number, kept.sent_to) == (IssueStage.CORRIGENDUM, None, "")
    assert (kept.program, kept.pdf, kept.style) == ("", "", "")
    assert compose_minutes(bundle_of(fresh, SESSION)) == compose_minutes(bundle)
    last = Agreeing(fresh).corrigendum(SESSION)
    assert last
    assert not last.confirmed
    fresh.perform(revise("Take in", session(fresh), status=Status.CONFIRMED))
    # None of its other issues is here: what is said of the session holds.
    last = Agreeing(fresh).corrigendum(SESSION)
    assert last
    assert last.confirmed
    fresh.close()


def test_an_open_comment_keeps_a_text_from_being_agreed(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    sent = issue(desk, IssueStage.FOR_AGREEMENT)
    decision = desk.all(Decision, session=SESSION)[0]
    comments = [
        Comment(record=decision.id, issue=sent.id, text="Which lists?"),
        Comment(record=SESSION, issue=sent.id, text="Thank you.", field="paper"),
        Comment(record=decision.id, text=PROPOSED, proposal="Both sides agreed to meet."),
    ]
    desk.perform(add("Take comments in", *comments))
    assert agreeing.hindrances(SESSION, IssueStage.FOR_AGREEMENT) == ()
    assert agreeing.issuing(SESSION, IssueStage.FOR_AGREEMENT).hindrances == ()
    found = agreeing.hindrances(SESSION, IssueStage.AGREED)
    assert {f.record.id for f in found} == {comment.id for comment in comments}
    assert {str(f.said) for f in found} == {
        "Nobody has decided on a comment: “Thank you.”",
        "Nobody has decided on a comment on paragraph 7: “Which lists?”",
        "Nobody has decided on a comment on paragraph 7: “Both sides agreed to meet.”",
    }
    ready = agreeing.issuing(SESSION, IssueStage.AGREED)
    assert {f.record.id for f in ready.hindrances} == {comment.id for comment in comments}
    for comment in comments:
        desk.perform(revise("Decide", comment, state=CommentState.REJECTED))
    assert agreeing.issuing(SESSION, IssueStage.AGREED).hindrances == ()


def test_a_clearance_goes_on_with_the_text_until_that_is_changed(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    draft = issue(desk, IssueStage.DRAFT)
    assert agreeing.cleared(SESSION) == []
    desk.perform(agreeing.clearing(draft, "Director", on=date(2022, 4, 1)))
    assert [one.by for one in agreeing.cleared(SESSION)] == ["Director"]
    sent = issue(desk, IssueStage.FOR_AGREEMENT)
    assert [(one.by, one.on) for one in agreeing.clearances(sent)] == [
        ("Director", date(2022, 4, 1))
    ]
    reworded(desk, "Phía Việt Nam", "Bên Việt Nam")
    assert agreeing.cleared(SESSION) == []
    assert agreeing.clearances(issue(desk, IssueStage.FOR_AGREEMENT)) == []


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
    issues = agreeing.issues(SESSION)
    assert [number_of(one, issues) for one in issues] == ["1", "2a", "2b"]
    assert {made_by(desk, one)[0] for one in issues[1:]} == {desk.author, "Bo"}
    paper = "\n".join(pages_of(export_pdf(agreeing.comparison(SESSION, issues[1], issues[2]))))
    assert "issue 2a" in paper
    assert "issue 2b" in paper
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
    assert {one.by for one in desk.all(Clearance)} == {"Xavier"}
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
