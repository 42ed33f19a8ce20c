"""What a text lacks before it goes to a stage: findings, and comments on which nobody decided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import template_of, undated
from meetingdesk.domain.deciding import commented
from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.terms import CommentState, IssueStage, Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.comments import comments_of, numbers
from meetingdesk.minutes.completeness import Finding, findings
from meetingdesk.minutes.completeness.finding import found, short
from meetingdesk.minutes.issues.stages import STATUS
from meetingdesk.minutes.issuing import File
from meetingdesk.minutes.style import GENERAL, Style

_STAGES = list(Status)


@dataclass(frozen=True, kw_only=True)
class Lacking:
    """What keeps a text from a stage, and what else is to be looked at: the graver first."""

    hindering: tuple[Finding, ...]
    others: tuple[Finding, ...]


def lacking(
    file: File,
    bundle: Bundle,
    stage: IssueStage,
    languages: Sequence[str] = (),
    style: Style = GENERAL,
) -> Lacking:
    """Return what a text lacks before it goes to a stage, in a paper of these languages and style.

    The style may ask for more than the text does.
    """
    known = [*_undecided(file, bundle), *findings(bundle, languages, style)]
    others = (one for one in known if not _hinders(one, stage))
    return Lacking(
        hindering=tuple(one for one in known if _hinders(one, stage)),
        others=tuple(sorted(others, key=lambda one: one.blocks is None)),
    )


def undecided(file: File, bundle: Bundle, stage: IssueStage) -> tuple[Finding, ...]:
    """Return the comments that keep a text from a stage: nobody accepted, rejected or answered."""
    if _STAGES.index(STATUS[stage]) < _STAGES.index(Status.AGREED):
        return ()
    return tuple(_undecided(file, bundle))


def _hinders(finding: Finding, stage: IssueStage) -> bool:
    blocks = finding.blocks
    return blocks is not None and _STAGES.index(blocks) <= _STAGES.index(STATUS[stage])


def _undecided(file: File, bundle: Bundle) -> Iterator[Finding]:
    waiting = [c for c in comments_of(file, bundle) if c.state is CommentState.OPEN]
    named = {record: name for name, record in reversed(numbers(bundle).items())} if waiting else {}
    for comment in waiting:
        number = named.get(comment.record) if comment.record else None
        words = short(_words(file, comment))
        said = (
            Sentence(
                "Nobody has decided on a comment on paragraph {number}: “{words}”",
                number=number,
                words=words,
            )
            if number
            else Sentence("Nobody has decided on a comment: “{words}”", words=words)
        )
        yield found("comment", comment, "state", said, Status.AGREED)


def _words(file: File, comment: Comment) -> str:
    """Return what a person wrote, else what the comment is about."""
    if not template_of(comment.text):
        return undated(comment.text)[0]
    return comment.proposal or str(getattr(commented(file, comment), "text", ""))
