"""Whether the text of a session is still the one that was issued last."""

import json
from dataclasses import replace
from typing import Protocol

from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.issues.freezing import content_of
from meetingdesk.minutes.issues.keeping import Keeping, erased_on
from meetingdesk.minutes.issues.stages import Issued, corrigenda, issues_of
from meetingdesk.minutes.texts import DONE


class Kept(Issued, Keeping, Protocol):
    """An open file, as far as its issues and what they kept go."""


def as_it_stands(file: Kept, bundle: Bundle) -> Bundle:
    """Return a bundle that knows whether its text was changed since, and how it was corrected.

    Of an issue whose attachments are not carried nothing can be told: it counts as unchanged. One
    whose text was erased held what is no longer there.
    """
    known = issues_of(file, bundle.session.id)
    bundle = replace(bundle, changed=bool(known) and _is_changed(file, bundle, known[-1]))
    done = not bundle.changed and bundle.session.status in DONE
    return replace(bundle, corrigenda=tuple(map(as_printed, corrigenda(known)))) if done else bundle


def as_printed(issue: MinutesIssue) -> MinutesIssue:
    """Return an issue with what a paper says of it: that there is one, and of what day.

    How many issues there were before is nobody else's business.
    """
    return MinutesIssue(
        id=issue.id, session=issue.session, stage=issue.stage, issued_on=issue.issued_on
    )


def _is_changed(file: Kept, bundle: Bundle, issue: MinutesIssue) -> bool:
    data = file.attachment(issue.blocks) if issue.blocks else None
    if data is None:
        return erased_on(file, issue) is not None
    try:
        content = json.loads(data)["content"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return False
    return bool(content != content_of(bundle, issue.languages))
