"""The commands for issues of the minutes: makes them, lists them, says what changed."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from meetingdesk.agreeing import Agreeing, Issuing
from meetingdesk.cli.commands import closed, opened
from meetingdesk.cli.issue_arguments import NOW
from meetingdesk.cli.manners import DONE, TROUBLE, complain, say, working
from meetingdesk.cli.sessions import choose_session
from meetingdesk.desk import Desk
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.terms import Confirming, IssueStage
from meetingdesk.domain.wording_diff import Span
from meetingdesk.exchange.writing import made_beside, write_whole
from meetingdesk.minutes.alternat import delegation_called
from meetingdesk.minutes.issues.comparing import Difference
from meetingdesk.minutes.issues.keeping import made_by
from meetingdesk.minutes.issues.stages import number_of
from meetingdesk.minutes.issuing import bundle_of, issued_name
from meetingdesk.minutes.pdf import export_pdf

_CLEARED = "cleared"


def run(arguments: Namespace) -> int:
    """Do what is asked with the issues of a session, and return the exit code."""
    desk = opened(arguments)
    try:
        session = choose_session(desk, arguments.session)
        act = {"issue": _issue, "issues": _list, "compare": _compare}[arguments.command]
        return act(arguments, desk, session)
    finally:
        closed(desk)


def _issue(arguments: Namespace, desk: Desk, session: RecordId) -> int:
    agreeing = Agreeing(desk)
    if arguments.stage == _CLEARED:
        return _clear(arguments, desk, agreeing, session)
    stage = IssueStage(arguments.stage)
    confirmed = agreeing.in_force(session)
    if stage is IssueStage.SIGNED and confirmed and confirmed.stage is IssueStage.SIGNED:
        # The originals of both sides may come one after the other.
        if not arguments.scan:
            raise FileTrouble("The minutes are confirmed already. Name a paper of it with --scan.")
        desk.perform(_attaching(arguments, desk, agreeing, confirmed))
        say(f"Attached {arguments.scan.name} to number {confirmed.number}.")
        return DONE
    with working("Issuing the minutes"):
        ready = agreeing.issuing(
            session,
            stage,
            languages=arguments.language,
            style=arguments.style,
            copy=_side(desk, session, arguments.copy),
            sent_to=arguments.to,
            reply_by=arguments.reply_by,
            on=arguments.on,
        )
    if ready.hindrances:
        for finding in ready.hindrances:
            complain(str(finding.said))
        complain(f"Nothing was issued: this keeps the text from being {arguments.stage}.")
        return TROUBLE
    edit = ready.edit
    if arguments.scan:
        edit = edit + _attaching(arguments, desk, agreeing, ready.issue)
    output = arguments.output or _beside(arguments, desk, session, ready)
    with made_beside(output, force=arguments.force) as part:
        part.write_bytes(ready.pdf)
        desk.perform(edit)
    say(f"Issued number {ready.issue.number} ({stage.value}) as {output}.")
    if stage in (IssueStage.FOR_AGREEMENT, IssueStage.AGREED) and not ready.cleared:
        say("Nobody in the house has cleared this text.")
    if arguments.scan:
        say(f"Attached {arguments.scan.name} to it.")
    return DONE


def _clear(arguments: Namespace, desk: Desk, agreeing: Agreeing, session: RecordId) -> int:
    issues = agreeing.issues(session)
    if not issues:
        raise FileTrouble("There is no draft to clear. Issue one with --stage draft.")
    last = issues[-1]
    if last.stage is not IssueStage.DRAFT or agreeing.is_changed(session):
        raise FileTrouble(
            "The text as it stands was not issued as a draft. Issue it with --stage draft, then"
            " clear that."
        )
    by = arguments.by or desk.author
    desk.perform(agreeing.clearing(last, by, on=arguments.on, remarks=arguments.remarks))
    say(f"Number {last.number} is cleared by {by}.")
    return DONE


def _attaching(arguments: Namespace, desk: Desk, agreeing: Agreeing, issue: MinutesIssue) -> Edit:
    return agreeing.attaching(
        issue,
        arguments.scan.read_bytes(),
        arguments.scan.name,
        kind=Confirming.LETTER if arguments.letter else Confirming.SIGNED_ORIGINAL,
        delegation=_side(desk, issue.session, arguments.side),
        on=arguments.on,
    )


def _list(arguments: Namespace, desk: Desk, session: RecordId) -> int:
    agreeing = Agreeing(desk)
    issues = agreeing.issues(session)
    if arguments.number is not None:
        issue = _numbered(issues, arguments.number)
        name = f"Issue {number_of(issue, issues)}.pdf"
        output = arguments.output or Path(arguments.file).parent / name
        write_whole(output, agreeing.pdf(issue), force=arguments.force)
        say(f"Wrote {output}.")
        return DONE
    for issue in issues:
        say("  ".join(_told(desk, agreeing, issue, issues)))
    for number in agreeing.made_apart(session):
        say(f"Issues were made apart with the number {number}. Issue the text anew.")
    if not issues:
        say("Nothing was issued yet.")
    elif agreeing.is_changed(session):
        say("The text was changed since.")
    return DONE


def _told(
    desk: Desk, agreeing: Agreeing, issue: MinutesIssue, issues: Sequence[MinutesIssue]
) -> Iterator[str]:
    number = number_of(issue, issues)
    yield f"{number:>3}"
    yield issue.issued_on.isoformat() if issue.issued_on else "no date   "
    yield issue.stage.value
    if number not in (str(issue.number), "–"):
        who, when = made_by(desk, issue)
        yield f"by {who or '–'}, {when}"
    if issue.sent_to:
        yield f"to {issue.sent_to}"
    if issue.reply_by:
        yield f"reply by {issue.reply_by.isoformat()}"
    for clearance in agreeing.clearances(issue):
        yield f"cleared by {clearance.by}"
    if erased := agreeing.erased_on(issue):
        yield f"erased on {erased}"
    papers = agreeing.confirming(issue.session) if issue.session else []
    for paper in papers:
        if paper.issue == issue.id:
            yield f"{paper.kind.value} {paper.file_name}"


def _compare(arguments: Namespace, desk: Desk, session: RecordId) -> int:
    agreeing = Agreeing(desk)
    issues = agreeing.issues(session)
    earlier = _numbered(issues, arguments.earlier)
    later = None if arguments.later == NOW else _numbered(issues, arguments.later)
    found = agreeing.compare(session, earlier, later)
    for line in _lines(found):
        say(line)
    if arguments.output:
        paper = agreeing.comparison(session, earlier, later, arguments.language)
        write_whole(arguments.output, export_pdf(paper), force=arguments.force)
        say(f"Wrote {arguments.output}.")
    return DONE


def _lines(found: Sequence[Difference]) -> Iterator[str]:
    if not found:
        yield "Both texts say the same."
    for one in found:
        numbers = list(dict.fromkeys(n for n in (one.number, one.after_number) if n))
        yield f"{' → '.join(numbers) or '–'}  {one.what.value.replace('_', ' ')}"
        for sign, spans in (("-", one.before), ("+", one.after)):
            if spans:
                yield f"  {sign} {_marked(spans, sign)}"


def _marked(spans: Sequence[Span], sign: str) -> str:
    """Return a text whose changed words stand in brackets: [-so-] or {+so+}."""
    left, right = ("[-", "-]") if sign == "-" else ("{+", "+}")
    told = (f"{left}{span.text}{right}" if span.changed else span.text for span in spans)
    return " ".join("".join(told).split())


def _numbered(issues: Sequence[MinutesIssue], number: str) -> MinutesIssue:
    found = [issue for issue in issues if number_of(issue, issues) == number]
    if not found:
        known = ", ".join(number_of(issue, issues) for issue in issues) or "none"
        raise FileTrouble(
            "There is no issue {number}. These are in the file: {known}.",
            number=number,
            known=known,
        )
    return found[0]


def _side(desk: Desk, session: RecordId | None, code: str | None) -> RecordId | None:
    if not code or not session:
        return None
    return delegation_called(bundle_of(desk, session), code)


def _beside(arguments: Namespace, desk: Desk, session: RecordId, ready: Issuing) -> Path:
    name = issued_name(ready.paper, ready.issue, Agreeing(desk).issues(session))
    return Path(arguments.file).parent / name
