"""Making an issue: the paper and its text frozen, the numbers written, one edit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from meetingdesk import __version__
from meetingdesk.domain.agreeing import Clearance, MinutesIssue
from meetingdesk.domain.edits import Change, Edit, add
from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.terms import IssueStage
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness import Finding, hindrances
from meetingdesk.minutes.compose import compose_minutes, paragraph_keys
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.editions import Edition, compose_edition
from meetingdesk.minutes.issues.comparing import differences
from meetingdesk.minutes.issues.freezing import Frozen, content_of, frozen_bytes
from meetingdesk.minutes.issues.numbers import written
from meetingdesk.minutes.issues.papers import Corrections, WholeText
from meetingdesk.minutes.issues.stages import BINDING, STATUS, corrigenda, draft_number
from meetingdesk.minutes.issues.standing import as_printed
from meetingdesk.minutes.pdf import export_archive
from meetingdesk.minutes.styles import Style, style

_PROGRAM = f"Meeting Desk {__version__}"
_LABELS = {
    IssueStage.DRAFT: Sentence("Issue a draft"),
    IssueStage.FOR_AGREEMENT: Sentence("Issue for agreement"),
    IssueStage.AGREED: Sentence("Issue the agreed text"),
    IssueStage.SIGNED: Sentence("Confirm the minutes"),
    IssueStage.CORRIGENDUM: Sentence("Issue a corrigendum"),
}


@dataclass(frozen=True, kw_only=True)
class Order:
    """What is asked for: the stage, the form of the paper, to whom it goes, and when."""

    stage: IssueStage
    edition: Edition
    style: Style
    copy: RecordId | None
    sent_to: str
    reply_by: date | None
    on: date


@dataclass(frozen=True, kw_only=True)
class Corrected:
    """The issue that a corrigendum corrects; no text of one from which anything was erased."""

    issue: MinutesIssue
    text: Frozen | None


@dataclass(frozen=True, kw_only=True)
class Issuing:
    """An issue that is ready to be made: `edit` makes it, all or nothing.

    `pdf` is the paper as it is frozen, `paper` what it prints; `hindrances` are what keeps the text
    from this stage: while there are any `edit` is not to be performed.
    """

    edit: Edit
    issue: MinutesIssue
    paper: Minutes
    pdf: bytes
    hindrances: tuple[Finding, ...]
    cleared: bool = False
    """Whether somebody of the house let this text go."""


def issue_of(
    before: Bundle, issues: Sequence[MinutesIssue], order: Order, corrected: Corrected | None
) -> Issuing:
    """Return what issues a text. Raises RuleBroken where it would let out what is internal."""
    stage, chosen = order.stage, order.style
    number = 1 + max((i.number or 0 for i in issues), default=0)
    draft = draft_number(before.session, issues, changed=before.changed)
    after = replace(before.session, status=STATUS[stage], draft=draft)
    bundle = replace(
        before,
        session=after,
        changed=False,
        corrigenda=_corrigenda(issues, after, order) if stage in BINDING else (),
    )
    changes: tuple[Change, ...] = (Change(before=before.session, after=after),)
    if stage is not IssueStage.DRAFT:
        bundle, numbered = written(bundle, chosen)
        changes += numbered
    paper = compose_edition(compose_minutes, bundle, order.edition, style=chosen, copy=order.copy)
    if paper.internal and stage is not IssueStage.DRAFT:
        raise RuleBroken("The paper holds what must not leave the house.")
    printed = _corrigendum(bundle, issues, order, corrected) if corrected else paper
    pdf = export_archive(printed)
    kept = frozen_bytes(
        Frozen(
            paper=paper,
            edition=order.edition,
            style=chosen.name,
            copy=order.copy,
            content=content_of(bundle, order.edition.languages),
            numbers=paragraph_keys(bundle, chosen),
        )
    )
    issue = MinutesIssue(
        session=after.id,
        stage=stage,
        number=number,
        issued_on=order.on,
        sent_to=order.sent_to,
        reply_by=order.reply_by,
        pdf=sha256(pdf).hexdigest(),
        blocks=sha256(kept).hexdigest(),
        program=_PROGRAM,
        languages=order.edition.languages,
        style=chosen.name,
        corrects=corrected.issue.id if corrected else None,
    )
    changes += (Change(before=None, after=issue),)
    return Issuing(
        edit=Edit(label=_LABELS[stage], changes=changes, files=(pdf, kept)),
        issue=issue,
        paper=printed,
        pdf=pdf,
        hindrances=tuple(hindrances(bundle, STATUS[stage], order.edition.languages)),
    )


def cleared_by(ready: Issuing, clearances: Sequence[Clearance]) -> Issuing:
    """Return an issue of the text that somebody let go before, who lets it go in this one, too."""
    passed_on = (
        Clearance(issue=ready.issue.id, by=one.by, on=one.on, remarks=one.remarks)
        for one in clearances
    )
    return replace(ready, edit=ready.edit + add(ready.edit.label, *passed_on), cleared=True)


def composed_as(bundle: Bundle, like: Frozen) -> Minutes:
    """Return the text of a bundle in the languages and the style of an issue."""
    return compose_edition(
        compose_minutes, bundle, like.edition, style=style(like.style), copy=like.copy
    )


def _corrigendum(
    bundle: Bundle, issues: Sequence[MinutesIssue], order: Order, corrected: Corrected
) -> Minutes:
    number = 1 + len(corrigenda(issues))
    agreed_on = next(i.issued_on for i in issues if i.stage in BINDING)
    if corrected.text is None:
        whole = WholeText(number=number, agreed_on=agreed_on, issued_on=order.on)
        return compose_edition(whole, bundle, order.edition, style=order.style, copy=order.copy)
    differing = differences(corrected.text.paper, composed_as(bundle, corrected.text))
    made = Corrections(differing=differing, number=number, agreed_on=agreed_on, issued_on=order.on)
    # What is corrected in one language need not be in another: no two tables face each other.
    edition = replace(order.edition, facing=False)
    return compose_edition(made, bundle, edition, style=order.style, copy=order.copy)


def _corrigenda(
    issues: Sequence[MinutesIssue], session: Session, order: Order
) -> tuple[MinutesIssue, ...]:
    """Return by which corrigenda the text that is issued now was corrected."""
    known = tuple(map(as_printed, corrigenda(issues)))
    if order.stage is not IssueStage.CORRIGENDUM:
        return known
    this = MinutesIssue(session=session.id, stage=order.stage, issued_on=order.on)
    return (*known, this)
