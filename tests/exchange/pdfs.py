"""PDF files written by hand, object by object."""

from typing import NamedTuple

from meetingdesk.domain.said import RECORDS

CATALOG = b"<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(%b) 2 0 R] >> >> >>"


class Objects(NamedTuple):
    """The objects of a file, the first one its catalog."""

    bodies: tuple[bytes, ...]
    trailer: bytes = b""


def written(objects: Objects) -> bytes:
    """Return a file of these objects, with a table of where they are."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects.bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start, count = len(out), len(places) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R %b >>\n" % (count, objects.trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def stream(data: bytes, members: bytes = b"") -> bytes:
    """Return a stream with its dictionary."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), members, data)


def file_of(
    number: int, *, name: bytes = RECORDS.encode(), relation: bytes = b"Source", more: bytes = b""
) -> bytes:
    """Return what describes the embedded file whose stream is object `number`."""
    form = b"<< /Type /Filespec /F (%b) /UF (%b) /AFRelationship /%b /EF << /F %d 0 R >> %b >>"
    return form % (name, name, relation, number, more)


def carrying(data: bytes, members: bytes = b"", more: bytes = b"", **described: bytes) -> bytes:
    """Return a file that carries data as the records of a paper."""
    catalog = CATALOG % described.get("name", RECORDS.encode())
    catalog = catalog.removesuffix(b">>") + more + b" >>"
    return written(Objects((catalog, file_of(3, **described), stream(data, members))))
