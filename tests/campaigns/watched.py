"""Cases tried in a long-lived process that is watched: a crash or a hang costs one case."""

import json
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable, Iterator

LONGEST_SECONDS = 10.0
CRASHED, HUNG = "crashed", "hung"


def watched(cases: int, attempt: Callable[[int], str], begin: int = 0) -> Iterator[tuple[int, str]]:
    """Return what each attempt came to, CRASHED or HUNG among it."""
    at = begin
    while at < begin + cases:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _attempt_all(range(at, begin + cases), attempt, writing)
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as stream:
            ended = ""
            while at < begin + cases and not ended:
                if not select.select([stream], [], [], LONGEST_SECONDS)[0]:
                    ended = HUNG
                    os.kill(child, signal.SIGKILL)
                    break
                line = _line(stream.fileno())
                if not line:
                    ended = CRASHED
                    break
                came = json.loads(line)
                yield at, came
                at += 1
                if came.startswith(CRASHED):
                    break
        os.waitpid(child, 0)
        if ended:
            yield at, ended
            at += 1


def _attempt_all(numbers: range, attempt: Callable[[int], str], out: int) -> None:
    try:
        for number in numbers:
            os.write(out, (json.dumps(attempt(number)) + "\n").encode())
    finally:
        if sys.exc_info()[0]:
            told = f"{CRASHED}: {traceback.format_exc(limit=-3)}"
            os.write(out, (json.dumps(told) + "\n").encode())
        os._exit(0)


def _line(stream: int) -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        more = os.read(stream, 1)
        if not more:
            return b""
        line += more
    return line
