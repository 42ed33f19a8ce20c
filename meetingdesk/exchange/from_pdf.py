"""Takes back the records that a paper carries in its PDF."""

import zlib
from collections.abc import Iterator
from hashlib import md5
from typing import Any

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.said import RECORDS
from meetingdesk.exchange.pdf_objects import Name, NoPdf, Objects, Packed, Stream

PDF = b"%PDF-"
"""How a PDF begins (ISO 32000-1, 7.5.2)."""

LARGEST_PDF = 256_000_000
LARGEST_RECORDS = 32_000_000
"""Bytes; the longest sessions need a thousandth."""
_MOST_FILES = 1_000
_DEEPEST_NAMES = 20


def records_in(file: str, data: bytes) -> bytes:
    """Return the records that the bytes of a PDF carry, to be read with distrust.

    Nothing of it is run, drawn or written anywhere; `file` is what it is called. Raises
    FileTrouble where it is no PDF, carries no records or carries them twice, or is too large.
    """
    if len(data) > LARGEST_PDF:
        raise FileTrouble("{file} is too large to be minutes of Meeting Desk.", file=file)
    try:
        carried = list(_carried(Objects(data)))
        if len(carried) == 1:
            return _unpacked(*carried[0])
    except Packed:
        raise FileTrouble(
            "{file} was packed by another program. Import the file as Meeting Desk wrote it.",
            file=file,
        ) from None
    except NoPdf:
        raise FileTrouble(
            "{file} is no PDF, is locked with a password, or is damaged.", file=file
        ) from None
    except _TooLarge:
        raise FileTrouble("{file} is too large to be minutes of Meeting Desk.", file=file) from None
    if carried:
        raise FileTrouble(
            "{file} carries records more than once, and nothing says which are those of the"
            " minutes. Nothing was imported.",
            file=file,
        )
    raise FileTrouble(
        "{file} carries no records: only PDF files that Meeting Desk wrote to last do. Export the"
        " minutes with --archive to get one.",
        file=file,
    )


class _TooLarge(ValueError):
    """What is embedded is larger than any records."""


def _carried(objects: Objects) -> Iterator[tuple[Stream, Any, Any]]:
    """Yield each embedded file that says it is what the paper was made from.

    With it come what it says of its size and of its checksum.
    """
    if "Encrypt" in objects.trailer:
        raise NoPdf
    catalog = objects.members(objects.trailer.get("Root"))
    if objects.value(catalog.get("Type")) != Name("Catalog"):
        raise NoPdf
    embedded = objects.members(catalog.get("Names")).get("EmbeddedFiles")
    for told in _named(objects, embedded, [_MOST_FILES], 0):
        about = objects.members(told)
        called = {objects.value(about.get(name)) for name in ("F", "UF")} - {None}
        source = objects.value(about.get("AFRelationship")) == Name("Source")
        if source and called == {RECORDS.encode()}:
            stream = objects.value(objects.members(about.get("EF")).get("F"))
            if isinstance(stream, Stream):
                known = objects.members(stream.members.get("Params"))
                size, sum_ = (objects.value(known.get(name)) for name in ("Size", "CheckSum"))
                yield stream, size, sum_


def _named(objects: Objects, node: Any, left: list[int], depth: int) -> Iterator[Any]:
    """Yield what a tree of names names (ISO 32000-1, 7.9.6)."""
    left[0] -= 1
    if left[0] < 0 or depth > _DEEPEST_NAMES:
        raise NoPdf
    members = objects.members(node)
    pairs, kids = (objects.value(members.get(name)) for name in ("Names", "Kids"))
    if isinstance(pairs, list):
        left[0] -= len(pairs) // 2
        if left[0] < 0:
            raise NoPdf
        yield from pairs[1::2]
    for kid in kids if isinstance(kids, list) else ():
        yield from _named(objects, kid, left, depth + 1)


def _unpacked(stream: Stream, size: Any, checksum: Any) -> bytes:
    """Return the bytes of an embedded file; it says itself how many, and what their digest is."""
    packing, data = stream.members.get("Filter"), stream.data
    if packing in (Name("FlateDecode"), [Name("FlateDecode")]):
        data = _inflated(data)
    elif packing not in (None, []):
        raise NoPdf
    if len(data) > LARGEST_RECORDS:
        raise _TooLarge
    if size not in (None, len(data)):
        raise NoPdf
    if checksum not in (None, md5(data, usedforsecurity=False).digest()):
        raise NoPdf
    return data


def _inflated(data: bytes) -> bytes:
    inflating = zlib.decompressobj()
    try:
        found = inflating.decompress(data, LARGEST_RECORDS + 1)
    except zlib.error:
        raise NoPdf from None
    if inflating.unconsumed_tail:
        raise _TooLarge
    if not inflating.eof:
        raise NoPdf
    return found
