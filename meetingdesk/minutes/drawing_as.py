"""A text drawn as of another stage than its own, to see how it will look; no record changes."""

from dataclasses import replace

from meetingdesk.domain.terms import Status
from meetingdesk.minutes.bundle import Bundle

STAGES = (Status.DRAFT, Status.SENT, Status.AGREED, Status.CONFIRMED)
"""The stages as of which a paper can be drawn: those that its marking tells apart."""


def stage_of(bundle: Bundle) -> Status:
    """Return the stage as of which a text is drawn by itself: changed since its issue, a draft."""
    return Status.DRAFT if bundle.changed else bundle.session.status


def drawn_as(bundle: Bundle, stage: Status | None) -> Bundle:
    """Return a bundle whose papers are drawn as of a stage; of none, as they stand.

    A stage that the text has not reached is marked on every page as no more than a specimen.
    """
    now = stage_of(bundle)
    if stage is None or stage is now:
        return bundle
    draft = bundle.session.draft
    draft = (draft or 0) + 1 if bundle.changed else draft
    session = replace(bundle.session, status=stage, draft=draft)
    ahead = list(Status).index(stage) > list(Status).index(now)
    return replace(bundle, session=session, changed=False, specimen=ahead and stage in STAGES[1:])
