"""What is erased for good goes out of what was issued, too; that it was issued stays."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import ConfirmingPaper, IssuedNumber, MinutesIssue
from meetingdesk.domain.edits import remove, revise
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.meeting import Session, Statement
from meetingdesk.domain.terms import IssueStage
from meetingdesk.exchange.telling import tell_coming
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.pdf import export_pdf
from tests.minutes.pdfs import pages_of
from tests.minutes.sessions import made_id
from tests.storage.sharing import copied, desk_at

SESSION = made_id("s")
SECRET = "Zanzibar shall never be spoken of"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Return a file with a session that is fit to be agreed, and one statement too many."""
    known = desk.all(Statement, session=SESSION)[-1]
    desk.perform(revise("Say too much", known, text=f"{SECRET}, said both."))
    return desk


def spoilt(desk: Desk) -> Statement:
    (found,) = [s for s in desk.all(Statement, session=SESSION) if SECRET in s.text]
    return found


def issued(
    desk: Desk, stage: IssueStage, languages: str = "", style: str = "", to: str = ""
) -> MinutesIssue:
    ready = Agreeing(desk).issuing(SESSION, stage, languages=languages, style=style, sent_to=to)
    desk.perform(ready.edit)
    return ready.issue


def now(desk: Desk, issue: MinutesIssue) -> MinutesIssue:
    found = desk.get(MinutesIssue, issue.id)
    assert found
    return found


def holds(path: Path) -> bool:
    return SECRET.encode() in path.read_bytes()


def test_an_issue_that_holds_the_text_is_named(desk: Desk) -> None:
    statement = spoilt(desk)
    first = issued(desk, IssueStage.FOR_AGREEMENT)
    desk.perform(revise("Change", statement, text="Otherwise than it was."))
    second = issued(desk, IssueStage.FOR_AGREEMENT)
    assert desk.issues_holding([statement.id]) == [first, second]
    other = desk.all(Statement, session=SESSION)[0]
    assert other.id != statement.id
    desk.perform(remove("Remove", replace(statement, text="Otherwise than it was.")))
    third = issued(desk, IssueStage.FOR_AGREEMENT)
    assert desk.issues_holding([statement.id]) == [first, second]
    assert desk.issues_holding([other.id]) == [first, second, third]


def test_without_being_asked_nothing_frozen_goes(desk: Desk) -> None:
    issue = issued(desk, IssueStage.FOR_AGREEMENT)
    desk.erase([spoilt(desk).id], "in confidence")
    assert now(desk, issue) == issue
    assert SECRET in str(Agreeing(desk).frozen(issue).paper)


def test_the_frozen_text_goes_and_the_issue_stays(desk: Desk, tmp_path: Path) -> None:
    agreeing = Agreeing(desk)
    issue = issued(desk, IssueStage.FOR_AGREEMENT, to="JISC")
    numbers = {(n.record, n.number) for n in desk.all(IssuedNumber)}
    desk.erase([spoilt(desk).id], "in confidence", frozen=True)
    assert now(desk, issue) == replace(issue, pdf="", blocks="")
    assert agreeing.erased_on(now(desk, issue)) == desk.today()
    assert {(n.record, n.number) for n in desk.all(IssuedNumber)} == numbers
    for ask in (agreeing.pdf, agreeing.frozen):
        with pytest.raises(RuleBroken, match=f"issue 1 was erased on {desk.today()}"):
            ask(now(desk, issue))
    assert desk.versions() == []
    assert desk.check().findings == ()
    desk.sharing.send(tmp_path / "sent.mdesk")
    assert not holds(tmp_path / "sent.mdesk")
    assert not holds(desk.path)


def test_the_next_issue_goes_on_and_keeps_its_numbers(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    first = issued(desk, IssueStage.FOR_AGREEMENT, languages="en,vi", style="jica")
    given = {s.id: s.number for s in desk.all(Statement, session=SESSION)}
    gone = spoilt(desk).id
    desk.erase([gone], "in confidence", frozen=True)
    assert agreeing.is_changed(SESSION)
    second = issued(desk, IssueStage.FOR_AGREEMENT)
    assert (second.number, second.languages, second.style) == (2, ("en", "vi"), "jica")
    assert not agreeing.is_changed(SESSION)
    left = {s.id: s.number for s in desk.all(Statement, session=SESSION)}
    assert left == {record: number for record, number in given.items() if record != gone}
    with pytest.raises(RuleBroken, match="issue 1 was erased"):
        agreeing.compare(SESSION, now(desk, first), second)
    changed = desk.all(Statement, session=SESSION)[0]
    desk.perform(revise("Change", changed, text="Anew."))
    assert {one.record for one in agreeing.compare(SESSION, second)} == {changed.id}


@pytest.mark.parametrize(
    ("languages", "style", "leads"),
    [
        ("en", "general", ["is replaced as a whole"]),
        ("en+vi", "general", ["is replaced as a whole", "được thay thế bằng"]),
        ("vi,ja", "jica", ["được thay thế bằng", "全文を次のとおり改める"]),
        ("vi", "decree30", ["được thay thế bằng"]),
        ("en+vi", "decree30", ["is replaced as a whole", "(LẦN 1)", "No.: /BB-VSB"]),
    ],
)
def test_a_corrigendum_of_an_erased_text_is_the_whole_text(
    desk: Desk, languages: str, style: str, leads: list[str]
) -> None:
    agreeing = Agreeing(desk)
    agreed = issued(desk, IssueStage.AGREED, languages=languages, style=style)
    desk.erase([spoilt(desk).id], "in confidence", frozen=True)
    assert agreeing.may(SESSION) == [IssueStage.CORRIGENDUM]
    ready = agreeing.issuing(SESSION, IssueStage.CORRIGENDUM)
    desk.perform(ready.edit)
    assert ready.issue.corrects == agreed.id
    printed = " ".join("".join(pages_of(ready.pdf)).split())
    assert "".join(printed.split()).count("".join(desk.all(Statement)[0].text.split())) >= 1
    for lead in leads:
        assert "".join(lead.split()) in "".join(printed.split())
    assert SECRET not in printed
    assert not agreeing.is_changed(SESSION)
    desk.perform(revise("Change", desk.all(Statement, session=SESSION)[0], text="Anew."))
    second = agreeing.issuing(SESSION, IssueStage.CORRIGENDUM)
    assert "Anew." in " ".join(pages_of(second.pdf))
    assert second.issue.corrects == ready.issue.id


def test_what_a_corrigendum_says_was_there_goes_with_it(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    agreed = issued(desk, IssueStage.AGREED)
    statement = spoilt(desk)
    desk.perform(remove("Remove", statement))
    corrected = issued(desk, IssueStage.CORRIGENDUM)
    assert SECRET.split(maxsplit=1)[0] in "".join(pages_of(agreeing.pdf(corrected)))
    assert desk.issues_holding([statement.id]) == [agreed, corrected]
    desk.erase([statement.id], "in confidence", frozen=True)
    assert now(desk, corrected) == replace(corrected, pdf="")
    assert agreeing.erased_on(now(desk, corrected)) == desk.today()
    assert SECRET not in str(agreeing.frozen(now(desk, corrected)).paper)
    assert not agreeing.is_changed(SESSION)
    assert desk.check().findings == ()


def test_the_scan_of_the_signed_original_goes_too(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    issued(desk, IssueStage.AGREED)
    signed = issued(desk, IssueStage.SIGNED)
    desk.perform(agreeing.attaching(signed, SECRET.encode(), "signed.pdf", on=date(2022, 4, 1)))
    (paper,) = desk.all(ConfirmingPaper)
    desk.erase([spoilt(desk).id], "in confidence", frozen=True)
    (left,) = agreeing.confirming(SESSION)
    assert left == replace(paper, attachment="")
    with pytest.raises(RuleBroken, match="scan was erased"):
        agreeing.scan(left)
    assert not holds(desk.path)


def test_a_draft_that_was_taken_back_holds_nothing_either(desk: Desk) -> None:
    ready = Agreeing(desk).issuing(SESSION, IssueStage.DRAFT)
    desk.perform(ready.edit)
    desk.perform(ready.edit.inverse)
    assert desk.all(MinutesIssue) == []
    assert holds(desk.path)
    assert desk.issues_holding([spoilt(desk).id]) == []
    desk.erase([spoilt(desk).id], "in confidence", frozen=True)
    assert desk.all(MinutesIssue) == []
    assert desk.flagged() == []
    assert not holds(desk.path)


def test_it_reaches_a_colleague_and_does_not_come_back(desk: Desk) -> None:
    issue = issued(desk, IssueStage.FOR_AGREEMENT)
    gone = spoilt(desk).id
    bo = desk_at(copied(desk.path, "theirs.mdesk"), "Bo")
    bo.perform(revise("Send", now(bo, issue), sent_to="JISC"))
    desk.erase([gone], "in confidence", frozen=True)
    desk.sharing.bring_in(bo.path)
    assert not holds(desk.path)
    assert {v.field for v in desk.versions()} <= {"sent_to"}
    told = tell_coming(bo.sharing.what_would_come(desk.path))
    assert "Files erased: issue of the minutes in “Working session of VSB and JSB” (Anna)." in told
    assert not [line for line in told if issue.pdf in line]
    number = bo.sharing.bring_in(desk.path).number
    assert not holds(bo.path)
    assert Agreeing(bo).erased_on(now(bo, issue)) == desk.today()
    bo.sharing.undo_union(number)
    left = now(bo, issue)
    assert (left.session, left.number, left.pdf, left.blocks) == (SESSION, 1, "", "")
    assert bo.get(Statement, gone) is None
    assert bo.check().findings == ()
    bo.close()


def test_two_colleagues_erase_apart(desk: Desk) -> None:
    issue = issued(desk, IssueStage.FOR_AGREEMENT)
    bo = desk_at(copied(desk.path, "theirs.mdesk"), "Bo")
    for one in (desk, bo):
        one.erase([spoilt(one).id], "in confidence", frozen=True)
    bo.close()
    desk.sharing.bring_in(bo.path)
    assert now(desk, issue) == replace(issue, pdf="", blocks="")
    assert desk.versions() == []
    assert desk.flagged() == []


def test_a_session_takes_its_issues_with_it(desk: Desk) -> None:
    issued(desk, IssueStage.FOR_AGREEMENT)
    assert desk.issues_holding([SESSION]) == []
    desk.erase([SESSION], "in confidence", frozen=True)
    assert desk.all(MinutesIssue) == []
    assert desk.get(Session, SESSION) is None
    assert not holds(desk.path)


def test_a_second_erasure_meets_what_is_erased(desk: Desk) -> None:
    issue = issued(desk, IssueStage.FOR_AGREEMENT)
    desk.erase([spoilt(desk).id], "in confidence", frozen=True)
    other = desk.all(Statement, session=SESSION)[0]
    assert desk.issues_holding([other.id]) == []
    desk.erase([other.id], "in confidence", frozen=True)
    assert now(desk, issue) == replace(issue, pdf="", blocks="")
    assert bundle_of(desk, SESSION).changed


def test_what_stays_frozen_is_in_nothing_that_is_sent(desk: Desk, tmp_path: Path) -> None:
    issue = issued(desk, IssueStage.FOR_AGREEMENT)
    desk.erase([spoilt(desk).id], "in confidence")
    kept = issued(desk, IssueStage.FOR_AGREEMENT)
    sent = desk.sharing.send(tmp_path / "sent.mdesk")
    assert (sent.attachments, sent.not_carried) == (2, 2)
    assert not holds(tmp_path / "sent.mdesk")
    bo = desk_at(tmp_path / "sent.mdesk", "Bo")
    with pytest.raises(RuleBroken, match="not carried"):
        Agreeing(bo).pdf(issue)
    assert Agreeing(bo).pdf(kept) == Agreeing(desk).pdf(kept)
    assert bo.check().findings == ()
    bo.close()
    assert Agreeing(desk).pdf(issue).startswith(b"%PDF")


def test_an_issue_made_apart_from_the_erasing_is_sent_without_it(
    desk: Desk, tmp_path: Path
) -> None:
    bo = desk_at(copied(desk.path, "theirs.mdesk"), "Bo")
    issue = issued(bo, IssueStage.FOR_AGREEMENT)
    bo.close()
    gone = spoilt(desk).id
    desk.erase([gone], "in confidence", frozen=True)
    desk.sharing.bring_in(bo.path)
    assert desk.issues_holding([gone]) == [issue]
    desk.sharing.send(tmp_path / "sent.mdesk")
    assert not holds(tmp_path / "sent.mdesk")
    desk.erase([gone], "in confidence, once more", frozen=True)
    assert desk.issues_holding([gone]) == []
    assert desk.get(Statement, gone) is None
    assert not holds(desk.path)


def test_an_issue_made_apart_from_the_erasing_is_told_and_erased_by_itself(desk: Desk) -> None:
    bo = desk_at(copied(desk.path, "theirs.mdesk"), "Bo")
    apart = issued(bo, IssueStage.FOR_AGREEMENT)
    desk.erase([spoilt(desk).id], "in confidence", frozen=True)
    clean = issued(desk, IssueStage.DRAFT)
    told = "\n".join(tell_coming(desk.sharing.what_would_come(bo.path)))
    assert told.count("still holds text that was erased") == 1
    brought = desk.sharing.bring_in(bo.path)
    assert [(one.issue, one.number) for one in brought.coming.held] == [(apart.id, 1)]
    assert brought.coming.held[0].within == desk.all(Session)[0].title
    assert holds(desk.path)
    desk.erase_held(apart.id, "it was issued apart")
    assert not holds(desk.path)
    assert now(desk, apart) == replace(apart, pdf="", blocks="")
    assert Agreeing(desk).pdf(clean).startswith(b"%PDF")
    assert desk.check().findings == ()
    bo.sharing.bring_in(desk.path)
    assert not holds(bo.path)
    assert now(bo, apart) == now(desk, apart)
    assert not desk.sharing.bring_in(bo.path).coming.held
    bo.close()


def test_an_erasure_that_comes_tells_of_the_issue_that_holds_the_text_here(desk: Desk) -> None:
    bo = desk_at(copied(desk.path, "theirs.mdesk"), "Bo")
    bo.erase([spoilt(bo).id], "in confidence", frozen=True)
    bo.close()
    apart = issued(desk, IssueStage.FOR_AGREEMENT)
    held = desk.sharing.bring_in(bo.path).coming.held
    assert [one.issue for one in held] == [apart.id]


def test_erasing_what_one_issue_holds_leaves_another_that_was_to_keep_it(desk: Desk) -> None:
    first, second = (issued(desk, IssueStage.FOR_AGREEMENT) for _ in range(2))
    desk.erase([spoilt(desk).id], "in confidence")
    desk.erase_held(second.id, "this one, too")
    assert now(desk, second) == replace(second, pdf="", blocks="")
    assert now(desk, first) == first


def test_what_stays_frozen_is_in_no_new_paper(desk: Desk) -> None:
    agreeing = Agreeing(desk)
    first = issued(desk, IssueStage.FOR_AGREEMENT)
    agreed = issued(desk, IssueStage.AGREED)
    gone = spoilt(desk).id
    desk.erase([gone], "in confidence")
    corrected = agreeing.issuing(SESSION, IssueStage.CORRIGENDUM)
    desk.perform(corrected.edit)
    assert "is replaced as a whole" in " ".join("".join(pages_of(corrected.pdf)).split())
    for paper in (
        agreeing.comparison(SESSION, agreed, corrected.issue),
        agreeing.comparison(SESSION, first),
    ):
        printed = "".join(pages_of(export_pdf(paper)))
        assert "[…]" in printed
        assert SECRET.split(maxsplit=1)[0] not in printed
    (left_out,) = agreeing.compare(SESSION, agreed)
    assert (left_out.record, left_out.after) == (gone, ())
