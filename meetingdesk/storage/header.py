"""What tells from outside that a file is ours; loads no SQL library."""

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any

APPLICATION_ID = 0x4D44534B
"""'MDSK' in the header of every file."""

FORMAT = 2
"""Version of the file format: user_version of the file."""

MAGIC = b"SQLite format 3\0"
HEADER_SIZE = 100

FORMATS: Mapping[int, str] = {
    1: "da3fe8cdc1411cfc2033417ced365b4b2fca01fe352e98675612198f979b819d",
    2: "43c3049d9d76a0e12d0d6695e390b60e4e386972af92a13d3603c3a264fd99d2",
}
"""What tables_digest gives for a file of each format; making one to compare costs 35 ms a start."""

TABLES = FORMATS[FORMAT]

DEFINITIONS = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
"""The query whose rows tables_digest takes."""


def application_of(header: bytes) -> int:
    """Return the application id that a header gives."""
    return int.from_bytes(header[68:72], "big")


def format_of(header: bytes) -> int:
    """Return the version of the file format that a header gives."""
    return int.from_bytes(header[60:64], "big")


def tables_digest(definitions: Iterable[Any]) -> str:
    """Return the SHA-256 of how all tables and indexes of a database are defined."""
    return _digest(tuple(tuple(row) for row in definitions))


@lru_cache(maxsize=4)
def _digest(definitions: tuple[tuple[Any, ...], ...]) -> str:
    # In a damaged file anything may stand for a text.
    texts = ([str(cell) for cell in row] for row in definitions)
    rows = sorted([*row[:3], " ".join(row[3].split())] for row in texts)
    return sha256(json.dumps(rows).encode()).hexdigest()
