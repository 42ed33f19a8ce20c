"""Entries found between the bytes of a damaged file, on pages whose rows cannot be read."""

import json
import re
from collections.abc import Collection, Iterator
from hashlib import sha256

_BEGINNING = re.compile(rb'\{"(?:add|author|covers|edit|erases|field|kind|label)":')
_LONGEST = 65536
"""Bytes of the largest page: what is longer lies in parts, and only its row tells where."""


def strays(data: bytes, named: Collection[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Return id and bytes of each entry that stands whole somewhere in `data`.

    It is one where its hash stands before it, as in its row, or is among `named`, the ids that
    something else in the file names.
    """
    decode = json.JSONDecoder(strict=False).raw_decode
    for found in _BEGINNING.finditer(data):
        at = found.start()
        try:
            # Of Latin-1, each character is a byte; the marks of JSON are the same in UTF-8.
            _, length = decode(data[at : at + _LONGEST].decode("latin-1"))
        except (ValueError, RecursionError):
            continue
        body = data[at : at + length]
        cell = sha256(body).digest()
        if cell in named or cell in (data[at - 48 : at - 16], data[at - 32 : at]):
            yield cell, body
