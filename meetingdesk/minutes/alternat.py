"""Whose copy a paper is: each side's own copy names that side first (the alternat)."""

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.minutes.bundle import Bundle


def delegation_called(bundle: Bundle, called: str) -> RecordId:
    """Return the delegation that a code (VN) or the short name of its body (STAMEQ) means.

    Raises RuleBroken where none is meant, or both are.
    """
    acronyms = {o.id: o.acronym for o in bundle.organizations}
    names = {
        side.id: (side.code, acronyms.get(side.organization, "") if side.organization else "")
        for side in bundle.delegations
    }
    asked = called.strip().casefold()
    meant = [side for side, names in names.items() if asked and asked in map(str.casefold, names)]
    if len(meant) != 1:
        known = ", ".join(name for both in names.values() for name in both if name)
        raise RuleBroken(
            "“{called}” does not say which side’s copy is meant. Name one of {known}.",
            called=called,
            known=known or "–",
        )
    return meant[0]
