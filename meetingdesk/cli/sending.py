"""Writes a copy for a colleague: all of a file, or one session or partner of it."""

from argparse import Namespace
from pathlib import Path

from meetingdesk.cli.commands import opened
from meetingdesk.cli.manners import DONE, say, working
from meetingdesk.cli.running import spare
from meetingdesk.cli.sessions import find_sessions, folded, list_sessions
from meetingdesk.desk import Desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Organization, OrganizationName
from meetingdesk.exchange.sent_words import internal_name, marked_internal, tell_sent
from meetingdesk.exchange.writing import made_beside


def run(arguments: Namespace) -> int:
    """Write the copy that the arguments ask for, and return the exit code."""
    desk = opened(arguments)
    try:
        session = _session(desk, arguments.session) if arguments.session else None
        partner = _partner(desk, arguments.partner) if arguments.partner else None
        to = _named(arguments)
        spare(arguments.file, to)
        carry = not arguments.without_attachments
        with (
            working(f"Writing {to.name}"),
            made_beside(to, force=arguments.force) as part,
        ):
            sent = desk.sharing.send(part, session=session, partner=partner, carry=carry)
    finally:
        desk.close()
    for line in tell_sent(
        to, entries=sent.entries, attachments=sent.attachments, not_carried=sent.not_carried
    ):
        say(line)
    return DONE


def _named(arguments: Namespace) -> Path:
    """Return where the copy goes: its name says that it is internal, as in the window."""
    copy: Path = arguments.copy
    if copy.is_dir():
        return copy / internal_name(arguments.file)
    return marked_internal(copy)


def _session(desk: Desk, reference: str) -> RecordId:
    found = find_sessions(list_sessions(desk), reference)
    if len(found) != 1:
        why = "may mean several sessions" if found else "means no session of this file"
        raise FileTrouble(f"“{reference}” {why}. See meetingdesk sessions for their references.")
    return found[0].session.id


def _partner(desk: Desk, said: str) -> RecordId:
    names = {(o.id, folded(o.acronym)) for o in desk.all(Organization)}
    names |= {
        (n.organization, folded(n.name)) for n in desk.all(OrganizationName) if n.organization
    }
    found = {body for body, name in names if name == folded(said)}
    found |= {o.id for o in desk.all(Organization) if o.id == said}
    if len(found) != 1:
        why = "may mean several bodies" if found else "is no body of this file"
        raise FileTrouble(f"“{said}” {why}. Give its short name or full name as the file has it.")
    return found.pop()
