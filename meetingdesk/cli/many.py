"""The papers of all sessions of a file, written into one folder in a row."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from meetingdesk.cli.manners import DONE, TROUBLE, complain, say
from meetingdesk.desk import Desk
from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.exporting import ManyWritten, Order, Step, material
from meetingdesk.minutes.bundle import Bundle
from meetingdesk.minutes.issuing import bundle_of


def write_all(
    arguments: Namespace,
    desk: Desk,
    sessions: Sequence[RecordId],
    order: Callable[[Bundle], Order],
) -> int:
    """Write the papers, tell how far they are, and return the exit code.

    `order` says what is wanted of a session; it raises RuleBroken where that is not to be made.

    What was stopped half-way leaves whole files only. Raises FileTrouble where nothing is there
    to be written, or no folder to write to.
    """
    folder = arguments.folder or Path(arguments.file).parent
    if not sessions:
        raise FileTrouble(f"{arguments.file} holds no session, so there is nothing to write.")
    if arguments.folder:
        folder.mkdir(parents=True, exist_ok=True)
    many = ManyWritten(folder, force=arguments.force)
    done: list[Step] = []
    try:
        for session in sessions:
            done.append(_one(desk, many, session, order))
            _tell(len(done), len(sessions))
    except KeyboardInterrupt:
        _clear()
        complain(
            f"Stopped after {_counted(done)} of {len(sessions)}; those are whole, in {folder}."
        )
        return TROUBLE
    _clear()
    for step in done:
        if step.trouble:
            complain(step.trouble)
    say(f"Wrote {_counted(done)} of {len(sessions)} papers to {folder}.")
    return TROUBLE if any(step.trouble for step in done) else DONE


def _one(
    desk: Desk, many: ManyWritten, session: RecordId, order: Callable[[Bundle], Order]
) -> Step:
    bundle = bundle_of(desk, session)
    try:
        wanted = order(bundle)
    except RuleBroken as broken:
        return Step(session=session, trouble=f"{bundle.session.title}: {broken.why}")
    return many.write(session, material(desk, bundle, wanted.form), wanted)


def _counted(done: Sequence[Step]) -> int:
    return sum(1 for step in done if step.path)


def _tell(done: int, of: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {of}")
        sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
