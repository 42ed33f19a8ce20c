"""Takes the pictures at the head of a paper back out of its tagged PDF."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from meetingdesk.exchange.pdf_objects import Name, NoPdf, Objects, Stream

_NEAR = 40
"""Elements from the beginning of a text among which its head is."""
_MOST_PARTS = 3
_MOST_PIXELS = 720 * 240
"""Of a picture as the papers have them."""
_COLOURS = 256
_PAINTED = re.compile(
    rb"/Figure <</MCID (\d{1,9})>> BDC q [\d.]+ 0 0 [\d.]+ ([\d.]+) [\d.]+ cm /(\w{1,50}) Do"
)
_END = 128
"""What ends a picture that is packed by the lengths of its runs (ISO 32000-1, 7.4.5)."""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A picture of at most 256 colours on a page: which half it is in, and what it shows."""

    left: bool
    width: int
    height: int
    palette: bytes
    pixels: bytes
    said: str


def head_figures(data: bytes) -> list[list[Figure]]:
    """Return the pictures at the head of each text of a PDF that Meeting Desk wrote.

    A paper has several texts where languages follow one another. Nothing is inflated or drawn;
    what does not look like one of ours is left out.
    """
    try:
        objects = Objects(data)
        return [list(_figures(objects, text)) for text in _texts(objects)]
    except NoPdf:
        return []


def _texts(objects: Objects) -> list[Any]:
    """Return the elements that hold a text each."""
    catalog = objects.members(objects.trailer.get("Root"))
    root = objects.members(catalog.get("StructTreeRoot")).get("K")
    apart = [kid for kid in _kids(objects, root, _MOST_PARTS) if _is(objects, kid, "Sect")]
    return apart or [root]


def _kids(objects: Objects, element: Any, most: int) -> list[Any]:
    kids = objects.value(objects.members(element).get("K"))
    return list(islice(kids, most)) if isinstance(kids, list) else []


def _is(objects: Objects, element: Any, kind: str) -> bool:
    return bool(objects.value(objects.members(element).get("S")) == Name(kind))


def _figures(objects: Objects, text: Any) -> Iterator[Figure]:
    for kid in _kids(objects, text, _NEAR):
        if _is(objects, kid, "Figure"):
            figure = _figure(objects, objects.members(kid))
            if figure:
                yield figure


def _figure(objects: Objects, element: Any) -> Figure | None:
    page = objects.members(element.get("Pg"))
    drawn, box = objects.value(page.get("Contents")), objects.value(page.get("MediaBox"))
    kids = objects.value(element.get("K"))
    if not isinstance(drawn, Stream) or not isinstance(kids, list) or not isinstance(box, list):
        return None
    for number, at, name in _PAINTED.findall(drawn.data):
        if [int(number)] == kids and len(box) == len("xyxy") and isinstance(box[2], int | float):
            known = objects.members(objects.members(page.get("Resources")).get("XObject"))
            image = objects.value(known.get(name.decode()))
            return _read(objects, image, left=float(at) < box[2] / 2, said=_text(element))
    return None


def _text(element: Any) -> str:
    said = element.get("Alt")
    if not isinstance(said, bytes):
        return ""
    wide = said.startswith(b"\xfe\xff")
    return said[2:].decode("utf-16-be", "replace") if wide else said.decode("latin-1")


def _read(objects: Objects, image: Any, *, left: bool, said: str) -> Figure | None:
    if not isinstance(image, Stream):
        return None
    about = {name: objects.value(value) for name, value in image.members.items()}
    width, height, colours = about.get("Width"), about.get("Height"), about.get("ColorSpace")
    if not isinstance(width, int) or not isinstance(height, int) or width < 1 or height < 1:
        return None
    packed = about.get("Filter") in (Name("RunLengthDecode"), [Name("RunLengthDecode")])
    if not packed or about.get("BitsPerComponent") != _COLOURS.bit_length() - 1:
        return None
    match colours:
        case [Name("Indexed"), Name("DeviceRGB"), int(), bytes() as palette]:
            pixels = _unpacked(image.data, width * height)
            if pixels and max(pixels) < len(palette) / 3 <= _COLOURS:
                return Figure(
                    left=left,
                    width=width,
                    height=height,
                    palette=palette,
                    pixels=pixels,
                    said=said,
                )
    return None


def _unpacked(data: bytes, size: int) -> bytes:
    """Return what was packed by the lengths of its runs; nothing where it is not of that size."""
    out, at = bytearray(), 0
    while size <= _MOST_PIXELS and len(out) < size and at + 1 < len(data) and data[at] != _END:
        length = data[at]
        if length < _END:
            out += data[at + 1 : at + 2 + length]
            at += 2 + length
        else:
            out += data[at + 1 : at + 2] * (257 - length)
            at += 2
    return bytes(out) if len(out) == size else b""
