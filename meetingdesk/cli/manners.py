"""How the command line speaks: no tracebacks, no broken terminals, a word when it takes long."""

import io
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from types import TracebackType

from meetingdesk import settings

DONE, TROUBLE, USAGE = 0, 1, 2


def settle_terminal() -> None:
    """Have signs that the terminal cannot show replaced, and what has no terminal go nowhere."""
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(text: str) -> None:
    """Say what was done."""
    sys.stdout.write(f"{text}\n")


def complain(text: str) -> None:
    """Say what went wrong."""
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.write(f"meetingdesk: {text}\n")


def hang_up() -> None:
    """Write no more to a reader that has gone, such as `head`."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def working(what: str) -> Iterator[None]:
    """Tell a person at a terminal what is being done, once that takes over a second."""
    if not sys.stderr.isatty():
        yield
        return
    done = threading.Event()
    teller = threading.Thread(target=_tell, args=(what, done), daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()


def _tell(what: str, done: threading.Event) -> None:
    seconds = 0
    shown = ""
    while not done.wait(1.0):
        seconds += 1
        shown = f"{what} … {seconds} s"
        sys.stderr.write(f"\r{shown}")
        sys.stderr.flush()
    if shown:
        sys.stderr.write(f"\r{' ' * len(shown)}\r")
        sys.stderr.flush()


def report_fault(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log a fault of the program itself, and say so in a sentence. Serves as sys.excepthook."""
    log = settings.places().log / "meetingdesk.log"
    told = "".join(traceback.format_exception(kind, error, trace))
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as out:
            out.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}\n{told}\n")
        where = f"Details are in {log}."
    except OSError:
        where = f"It was: {kind.__name__}: {error}."
    complain(
        f"Something went wrong that is a fault of the program; what was saved before is safe."
        f" {where}"
    )
