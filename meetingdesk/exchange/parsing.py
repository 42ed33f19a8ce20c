"""JSON from strangers: strict, bounded, and never a surprise further in."""

import json
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.exchange.writing import because

LARGEST_FILE = 512 * 1024 * 1024
"""Bytes; an office of 150,000 records needs a tenth."""
_LONGEST_INTEGER = 20


@dataclass(frozen=True, kw_only=True)
class Doubled:
    """Stands for an object that gives one name twice, until the reader comes to it."""

    name: str


@dataclass(frozen=True, kw_only=True)
class NotWhole:
    """Stands for a number that is no whole number of a sensible size."""

    digits: str


def read_bytes(path: Path) -> bytes:
    """Return what a file holds.

    Raises FileTrouble where it is missing, no ordinary file, not readable or too large.
    """
    try:
        known = path.stat()
        if not stat.S_ISREG(known.st_mode):
            raise FileTrouble("{path} is not an ordinary file. Name the file to import.", path=path)
        if known.st_size > LARGEST_FILE:
            limit = LARGEST_FILE // 1024**2
            raise FileTrouble(
                "{path} is larger than {limit} MB. Divide it into several sources.",
                path=path,
                limit=limit,
            )
        return path.read_bytes()
    except FileTrouble:
        raise
    except (OSError, ValueError) as error:
        raise FileTrouble("{path} cannot be read: {why}.", path=path, why=because(error)) from None


def parse(data: bytes) -> Any:
    """Return the JSON value that UTF-8 bytes hold, with Doubled and NotWhole where it is amiss.

    Raises RuleBroken where they hold none.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleBroken(
            "is not UTF-8 text (byte {byte:,} is none)", byte=error.start + 1
        ) from None
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_not_whole,
            parse_constant=_not_whole,
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno:,}, column {error.colno:,}"
        raise RuleBroken(
            "is not JSON: {why} at {where}", why=error.msg.lower(), where=where
        ) from None
    except RecursionError:
        raise RuleBroken("is nested too deeply") from None


def _object(pairs: list[tuple[str, Any]]) -> Any:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    names = [name for name, _ in pairs]
    return Doubled(name=next(n for at, n in enumerate(names) if n in names[:at]))


def _integer(digits: str) -> Any:
    return int(digits) if len(digits) <= _LONGEST_INTEGER else NotWhole(digits=digits)


def _not_whole(digits: str) -> NotWhole:
    return NotWhole(digits=digits)
