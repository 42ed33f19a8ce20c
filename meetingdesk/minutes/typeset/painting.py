"""Pictures in a PDF: colours by number, packed alike on all machines."""

from typing import Any

from reportlab.pdfbase import pdfdoc

from meetingdesk.minutes.picture import Picture


def image_of(picture: Picture) -> Any:
    """Return the image of a picture as an object of a PDF (ISO 32000-1, 8.9.5)."""
    colours = picture.palette.hex()
    members = {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Image"),
        "Width": picture.width,
        "Height": picture.height,
        "BitsPerComponent": 8,
        "ColorSpace": f"[/Indexed /DeviceRGB {len(colours) // 6 - 1} <{colours}>]",
        "Filter": pdfdoc.PDFName("RunLengthDecode"),
    }
    stream = pdfdoc.PDFStream(content=run_lengths(picture.pixels))
    for name, value in members.items():
        stream.dictionary[name] = value
    return stream


def run_lengths(data: bytes) -> bytes:
    """Return data in the form of RunLengthDecode (ISO 32000-1, 7.4.5)."""
    out = bytearray()
    at = 0
    while at < len(data):
        run = 1
        while run < 128 and at + run < len(data) and data[at + run] == data[at]:
            run += 1
        if run > 1:
            out += bytes((257 - run, data[at]))
            at += run
            continue
        end = at + 1
        while end < len(data) and end - at < 128 and data[end - 1] != data[end]:
            end += 1
        out += bytes((end - at - 1,)) + data[at:end]
        at = end
    return bytes(out + b"\x80")
