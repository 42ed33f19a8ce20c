"""Which issues a session has, and whether its text is still the one that was issued last."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.terms import IssueStage, Status
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.issues.freezing import content_of

BINDING = (IssueStage.AGREED, IssueStage.SIGNED, IssueStage.CORRIGENDUM)
"""Stages of a text that both sides agreed."""
STATUS = {
    IssueStage.DRAFT: Status.DRAFT,
    IssueStage.FOR_AGREEMENT: Status.SENT,
    IssueStage.AGREED: Status.AGREED,
    IssueStage.SIGNED: Status.CONFIRMED,
}
"""The stage of a session whose minutes were issued so; a corrigendum leaves it."""


class Issued(Protocol):
    """An open file, as far as its issues go."""

    def all(self, kind: type[MinutesIssue], /, *, session: RecordId) -> Iterable[MinutesIssue]:
        """Return the issues of a session."""

    def attachment(self, digest: str) -> bytes | None:
        """Return an attached file, or None where it is not carried."""


def issues_of(file: Issued, session: RecordId) -> list[MinutesIssue]:
    """Return the issues of a session, the first one first."""
    found = file.all(MinutesIssue, session=session)
    return sorted(found, key=lambda i: (i.number or 0, str(i.issued_on), i.id))


def as_it_stands(file: Issued, bundle: Bundle) -> Bundle:
    """Return a bundle that knows whether its text was changed since it was issued.

    Of an issue whose attachments are not carried nothing can be told: it counts as unchanged.
    """
    known = issues_of(file, bundle.session.id)
    data = file.attachment(known[-1].blocks) if known and known[-1].blocks else None
    if data is None:
        return bundle
    try:
        content = json.loads(data)["content"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return bundle
    return replace(bundle, changed=content != content_of(bundle, known[-1].languages))
