"""The command that writes the papers of a session."""

import re
from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import Any

from meetingdesk.cli.commands import opened
from meetingdesk.cli.manners import DONE, USAGE, complain, say, working
from meetingdesk.cli.sessions import Listed, find_sessions, list_sessions
from meetingdesk.desk import Desk
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId, spec
from meetingdesk.domain.kinds import KINDS
from meetingdesk.exchange.writing import write_whole
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.glyphs import missing_glyphs
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 80
_MOST_LISTED = 20


def run(arguments: Namespace) -> int:
    """Write the paper that the arguments ask for, and return the exit code."""
    desk = opened(arguments)
    try:
        listed = list_sessions(desk)
        found = find_sessions(listed, arguments.session)
        if len(found) != 1:
            return _unclear(arguments, listed, found)
        with working(f"Writing the {arguments.paper}"):
            bundle = bundle_of(desk, found[0].session.id)
            paper = PAPERS[arguments.paper](bundle)
            data = export_pdf(paper)
    finally:
        desk.close()
    output = arguments.output or arguments.file.parent / _name(found[0], arguments.paper, paper)
    for line in unprintable(bundle):
        complain(line)
    write_whole(output, data, force=arguments.force)
    say(f"Wrote {output}.")
    return DONE


def bundle_of(desk: Desk, session: RecordId) -> Bundle:
    """Return what the papers of a session need, all versions of what has two included."""
    versions = {
        (two.record, two.field): tuple(_read(two.kind, two.field, v.value) for v in two.versions)
        for two in desk.versions()
    }
    return gather(desk, session, versions)


def unprintable(bundle: Bundle) -> Iterator[str]:
    """Say which characters the papers cannot print, by record and field."""
    for missing in missing_glyphs(bundle):
        yield f"{missing.kind} {missing.record[:8]}, {missing.field}: {missing.sentence}"


def _read(kind: str, field: str, value: Any) -> Any:
    known = spec(KINDS[kind], field) if kind in KINDS else None
    try:
        return known.check(value) if known else value
    except RuleBroken:
        return value


def _unclear(arguments: Namespace, listed: Sequence[Listed], found: Sequence[Listed]) -> int:
    """Say why no single session is meant, and which there are."""
    if not listed:
        raise FileTrouble(f"{arguments.file} holds no session, so there is nothing to write.")
    asked = arguments.session
    if not found:
        complain(f"No session is meant by “{asked}”. These are in the file:")
    elif asked is None:
        complain("Several sessions are the latest. Name one of them with --session:")
    else:
        complain(f"“{asked}” may mean several sessions. Name one of them with --session:")
    shown = found or listed
    for one in shown[:_MOST_LISTED]:
        complain(f"  {one.reference}  {one.line}")
    if len(shown) > _MOST_LISTED:
        complain(f"  and {len(shown) - _MOST_LISTED:,} more: see meetingdesk sessions")
    return USAGE


def _name(listed: Listed, which: str, paper: Minutes) -> str:
    """Return a name for the file that any system takes, and that says what is internal."""
    called = listed.session.reference or listed.reference
    plain = _NOT_IN_NAMES.sub("-", called).strip(" .")[:_LONGEST_NAME].strip(" .")
    internal = "-INTERNAL" if paper.internal else ""
    return f"{which.capitalize()} {plain}{internal}.pdf"
