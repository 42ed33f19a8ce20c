"""The command that writes the papers of a session."""

import os
import unicodedata
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from meetingdesk.cli.commands import opened
from meetingdesk.cli.manners import DONE, USAGE, complain, say, working
from meetingdesk.cli.many import write_all
from meetingdesk.cli.many_arguments import is_many
from meetingdesk.cli.password import is_protected, password
from meetingdesk.cli.sessions import Listed, find_sessions, list_sessions
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.exchange.writing import write_whole
from meetingdesk.exporting import OWN_LANGUAGE, Form, Order, material, written
from meetingdesk.minutes.alternat import delegation_called
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.completeness import findings
from meetingdesk.minutes.document import Minutes
from meetingdesk.minutes.editions import edition_of
from meetingdesk.minutes.extracts.news import is_classified
from meetingdesk.minutes.issuing import bundle_of, file_name, unprintable
from meetingdesk.minutes.styles import GENERAL, style, style_of
from meetingdesk.minutes.wording import LANGUAGES

_MOST_LISTED = 20


def run(arguments: Namespace) -> int:
    """Write the paper that the arguments ask for, and return the exit code."""
    try:
        many = is_many(arguments)
        _check_written(arguments)
        order = _order(arguments, password(arguments) if is_protected(arguments) else None)
    except RuleBroken as broken:
        complain(broken.why)
        return USAGE
    desk = opened(arguments)
    try:
        if not arguments.style:
            kept, trouble = style_of(desk)
            order = replace(order, style=kept.name)
            if trouble:
                complain(trouble)
        listed = list_sessions(desk)
        if many:
            sessions = [one.session.id for one in listed]
            return write_all(arguments, desk, sessions, partial(_for, arguments, order))
        found = find_sessions(listed, arguments.session)
        if len(found) != 1:
            return _unclear(arguments, listed, found)
        if arguments.findings:
            return _tell_findings(bundle_of(desk, found[0].session.id), order)
        with working(f"Writing the {arguments.paper}"):
            bundle = bundle_of(desk, found[0].session.id)
            wanted = _for(arguments, order, bundle)
            made = written(material(desk, bundle, wanted.form), wanted)
    except RuleBroken as broken:
        complain(broken.why)
        return USAGE
    finally:
        desk.close()
    output = arguments.output or _beside(arguments, found[0], made.paper)
    for line in unprintable(bundle):
        complain(line)
    write_whole(output, made.data, force=arguments.force)
    say(f"Wrote {output}.")
    return DONE


def _check_written(arguments: Namespace) -> None:
    """Check that nothing is asked of a file where none is written. Raises RuleBroken."""
    for option in ("output", "archive", "house_archive", "password", "password_file"):
        if arguments.findings and getattr(arguments, option):
            raise RuleBroken(
                "--findings writes nothing, so it does not go with --{option}. Run the command"
                " once with each.",
                option=option.replace("_", "-"),
            )


def _order(arguments: Namespace, word: str | None) -> Order:
    """Return what is asked for. Raises RuleBroken where it makes no sense."""
    if arguments.format != "pdf" and (arguments.archive or arguments.house_archive):
        raise RuleBroken("Only a PDF can be made for the archive. Leave --format or --archive out.")
    languages = arguments.language or (OWN_LANGUAGE if arguments.all else LANGUAGES[0])
    if arguments.language:
        edition_of(languages)
    named = style(arguments.style).name if arguments.style else GENERAL.name
    form = Form.ARCHIVE if arguments.archive else Form(arguments.format)
    return Order(
        paper=_named(arguments),
        languages=languages,
        style=named,
        form=Form.HOUSE_ARCHIVE if arguments.house_archive else form,
        password=word,
    )


def _for(arguments: Namespace, order: Order, bundle: Bundle) -> Order:
    """Return what is asked for of one session. Raises RuleBroken where it is not to be made."""
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
    return replace(order, copy=delegation_called(bundle, arguments.copy) if arguments.copy else "")


def _named(arguments: Namespace) -> str:
    """Return the paper as `composer` takes it."""
    whose = {
        "actions": arguments.side,
        "unit": arguments.unit,
        "news": "classified" if arguments.classified else "",
    }.get(arguments.paper)
    return f"{arguments.paper}:{whose}" if whose else str(arguments.paper)


def _tell_findings(bundle: Bundle, order: Order) -> int:
    """Say what the minutes of a session lack in the languages and the style asked for."""
    lacking = findings(bundle, edition_of(order.languages).languages, style(order.style))
    for finding in lacking:
        stage = f" (keeps them from being {finding.blocks.value})" if finding.blocks else ""
        say(f"{finding.said}{stage}")
    if not lacking:
        say("Nothing is missing from the minutes.")
    return DONE


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
    name = file_name(_named(arguments), paper, reference, Form(arguments.format).suffix)
    return Path(arguments.file).parent / _writable(name)


def _writable(name: str) -> str:
    """Return a name in signs that this system can write: plain ones under the locale C."""
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        plain = unicodedata.normalize("NFKD", name.replace("–", "-").replace("đ", "d"))
        return plain.encode("ascii", "ignore").decode()
    return name
