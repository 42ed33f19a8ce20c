"""The command that writes the papers of a session."""

import os
import unicodedata
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from meetingdesk.cli.commands import opened
from meetingdesk.cli.manners import DONE, USAGE, complain, say, working
from meetingdesk.cli.password import is_protected, password
from meetingdesk.cli.sessions import Listed, find_sessions, list_sessions
from meetingdesk.desk import Desk
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.meeting import InternalRemark
from meetingdesk.exchange.writer import write_said
from meetingdesk.exchange.writing import write_whole
from meetingdesk.minutes.alternat import delegation_called
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.carrying import carried
from meetingdesk.minutes.completeness import findings
from meetingdesk.minutes.compose import marked_internal
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.editions import Compose, compose_edition, edition_of
from meetingdesk.minutes.extracts.news import is_classified
from meetingdesk.minutes.issuing import bundle_of, file_name, unprintable
from meetingdesk.minutes.lasting import Embedded
from meetingdesk.minutes.markdown import markdown
from meetingdesk.minutes.papers import composer
from meetingdesk.minutes.pdf import export_archive, export_pdf
from meetingdesk.minutes.protecting import protect
from meetingdesk.minutes.styles import GENERAL, style
from meetingdesk.minutes.text import text

_MOST_LISTED = 20


def run(arguments: Namespace) -> int:
    """Write the paper that the arguments ask for, and return the exit code."""
    if arguments.format != "pdf" and (arguments.archive or arguments.house_archive):
        complain("Only a PDF can be made for the archive. Leave --format or --archive out.")
        return USAGE
    try:
        edition = edition_of(arguments.language)
        chosen = style(arguments.style) if arguments.style else GENERAL
        word = password(arguments) if is_protected(arguments) else None
    except RuleBroken as broken:
        complain(broken.why)
        return USAGE
    desk = opened(arguments)
    try:
        listed = list_sessions(desk)
        found = find_sessions(listed, arguments.session)
        if len(found) != 1:
            return _unclear(arguments, listed, found)
        if arguments.findings:
            return _tell_findings(bundle_of(desk, found[0].session.id))
        with working(f"Writing the {arguments.paper}"):
            bundle = bundle_of(desk, found[0].session.id)
            copy = delegation_called(bundle, arguments.copy) if arguments.copy else None
            make = _composer(arguments, bundle)
            paper = compose_edition(make, bundle, edition, style=chosen, copy=copy)
            if arguments.house_archive:
                paper = marked_internal(paper)
            data = _written(arguments, desk, bundle, paper)
            if word is not None:
                data = protect(data, word)
    except RuleBroken as broken:
        complain(broken.why)
        return USAGE
    finally:
        desk.close()
    output = arguments.output or _beside(arguments, found[0], paper)
    for line in unprintable(bundle):
        complain(line)
    write_whole(output, data, force=arguments.force)
    say(f"Wrote {output}.")
    return DONE


def _docx(paper: Minutes) -> bytes:
    # Loaded where it is needed: it takes longer to load than a PDF takes to write.
    return bytes(import_module("meetingdesk.minutes.docx").export_docx(paper))


def _composer(arguments: Namespace, bundle: Bundle) -> Compose:
    """Return what composes the paper. Raises RuleBroken where it is not to be made."""
    for option, paper in (("side", "actions"), ("unit", "unit"), ("classified", "news")):
        if getattr(arguments, option) and arguments.paper != paper:
            raise RuleBroken(
                "--{option} goes with --paper {paper} only.", option=option, paper=paper
            )
    if arguments.paper == "news" and is_classified(bundle) and not arguments.classified:
        raise RuleBroken(
            "The session is classified, and a news note is for everybody. Name --classified where"
            " it is to be written all the same."
        )
    return composer(_named(arguments))


def _named(arguments: Namespace) -> str:
    """Return the paper as `composer` takes it."""
    whose = {
        "actions": arguments.side,
        "unit": arguments.unit,
        "news": "classified" if arguments.classified else "",
    }.get(arguments.paper)
    return f"{arguments.paper}:{whose}" if whose else str(arguments.paper)


_WRITERS: dict[str, Callable[[Minutes], bytes]] = {
    "docx": _docx,
    "text": lambda paper: text(paper).encode(),
    "md": lambda paper: markdown(paper).encode(),
}
_SUFFIXES = {"text": "txt"}


def _tell_findings(bundle: Bundle) -> int:
    """Say what the minutes of a session lack."""
    lacking = findings(bundle)
    for finding in lacking:
        stage = f" (keeps them from being {finding.blocks.value})" if finding.blocks else ""
        say(f"{finding.said}{stage}")
    if not lacking:
        say("Nothing is missing from the minutes.")
    return DONE


def _written(arguments: Namespace, desk: Desk, bundle: Bundle, paper: Minutes) -> bytes:
    """Return the paper in the form asked for, and with its records where it is to last."""
    if arguments.format != "pdf":
        return _WRITERS[arguments.format](paper)
    if not (arguments.archive or arguments.house_archive):
        return export_pdf(paper)
    records = list(carried(bundle, arguments.paper, notes=paper.internal))
    told = "The records that this paper prints"
    if arguments.house_archive:
        remarks = desk.all(InternalRemark, session=bundle.session.id)
        records = list({r.id: r for r in (*bundle.records(), *remarks)}.values())
        told = "All records of the session, internal ones too"
    if not records:
        return export_archive(paper)
    data = write_said(records, source=f"{paper.title} ({paper.reference})")
    return export_archive(paper, Embedded(data=data, told=told))


def _unclear(arguments: Namespace, listed: Sequence[Listed], found: Sequence[Listed]) -> int:
    """Say why no single session is meant, and which there are."""
    if not listed:
        raise FileTrouble(f"{arguments.file} holds no session, so there is nothing to write.")
    asked = arguments.session
    if not found:
        lines = [f"No session is meant by “{asked}”. These are in the file:"]
    elif asked is None:
        lines = ["Several sessions are the latest. Name one of them with --session:"]
    else:
        lines = [f"“{asked}” may mean several sessions. Name one of them with --session:"]
    shown = found or listed
    lines += [f"  {one.reference}  {one.line}" for one in shown[:_MOST_LISTED]]
    if len(shown) > _MOST_LISTED:
        lines.append(f"  and {len(shown) - _MOST_LISTED:,} more: see meetingdesk sessions")
    complain("\n".join(lines))
    return USAGE


def _beside(arguments: Namespace, listed: Listed, paper: Minutes) -> Path:
    """Return where a paper goes that was given no name: beside the file."""
    reference = listed.session.reference or listed.reference
    suffix = _SUFFIXES.get(arguments.format, arguments.format)
    name = file_name(_named(arguments), paper, reference, suffix)
    return Path(arguments.file).parent / _writable(name)


def _writable(name: str) -> str:
    """Return a name in signs that this system can write: plain ones under the locale C."""
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        plain = unicodedata.normalize("NFKD", name.replace("–", "-").replace("đ", "d"))
        return plain.encode("ascii", "ignore").decode()
    return name
