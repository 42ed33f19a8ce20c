"""The demo: a sample file, its minutes, and the window on it."""

from argparse import Namespace
from itertools import count
from pathlib import Path

from meetingdesk import settings
from meetingdesk.cli.display import window_trouble
from meetingdesk.cli.manners import DONE, complain, say, working
from meetingdesk.cli.window import open_window
from meetingdesk.desk import new_desk
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.meeting import Session
from meetingdesk.exchange.bringing import import_source
from meetingdesk.exchange.writing import because, made_beside, write_whole
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.papers import PAPERS
from meetingdesk.minutes.pdf import export_pdf

SAMPLE = "samples/stameq-jisc-2022.json"


def run(arguments: Namespace) -> int:
    """Make the sample, say where it is, and open the window where there can be one."""
    file = _free(arguments.folder, force=arguments.force)
    paper = file.with_suffix(".pdf")
    with working("Making the sample"):
        data = _make(file, arguments)
        write_whole(paper, data, force=arguments.force)
    say(f"The sample is in {file.absolute()}")
    say(f"Its minutes are in {paper.absolute()}")
    if arguments.no_window:
        return DONE
    trouble = window_trouble()
    if trouble:
        complain(f"The sample is made, but no window can be opened: {trouble}")
        return DONE
    return open_window(file, arguments.author, told=arguments.told)


def _free(folder: Path, *, force: bool) -> Path:
    """Return where the sample is to be: an earlier one may have been worked on, so it stays."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise FileTrouble(
            f"The folder {folder} cannot be made: {because(error)}. Name another with --folder."
        ) from None
    names = (folder / f"sample{f' {number}' if number > 1 else ''}.mdesk" for number in count(1))
    return next(
        name for name in names if force or not (_taken(name) or _taken(name.with_suffix(".pdf")))
    )


def _taken(path: Path) -> bool:
    return path.is_symlink() or path.exists()


def _make(file: Path, arguments: Namespace) -> bytes:
    """Make the sample file, and return its minutes as PDF."""
    with made_beside(file, force=arguments.force) as part:
        desk = new_desk(part, author=arguments.author, places=settings.places())
        try:
            import_source(desk, settings.resource(SAMPLE))
            (session,) = desk.all(Session)
            return export_pdf(PAPERS["minutes"](bundle_of(desk, session.id)))
        finally:
            desk.close()
