"""The structure of a tagged PDF, read back: kinds, languages, and the words of each element."""

import ctypes
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

Words = dict[tuple[int, int], str]
"""What is drawn under each number of each page."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """An element of the structure."""

    kind: str
    language: str
    """Of the element, or of the nearest one around it that names one."""
    text: str
    """Its own words and those of what is in it, in reading order."""
    own: str
    """Its own words alone."""
    parts: tuple["Part", ...]
    attributes: dict[str, str]

    def all(self) -> Iterator["Part"]:
        """Yield it and what is in it, in reading order."""
        yield self
        for part in self.parts:
            yield from part.all()


def structure(pdf: bytes) -> Part:
    """Return the element that holds all others."""
    words = _words(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = {page.objgen: number for number, page in enumerate(opened.pages)}
        (root,) = _listed(opened.Root.StructTreeRoot.K)
        return _read(root, str(opened.Root.Lang), pages, words)


def _listed(kids: Any) -> list[Any]:
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _read(element: Any, around: str, pages: dict[Any, int], words: Words) -> Part:
    language = str(element.get("/Lang", around))
    parts: list[Part] = []
    said: list[str] = []
    own: list[str] = []
    for kid in _listed(element.get("/K", [])):
        if not isinstance(kid, pikepdf.Object):
            own.append(words[pages[element.Pg.objgen], int(kid)])
            said.append(own[-1])
            continue
        match str(kid.get("/Type")):
            case "/StructElem":
                assert kid.P.objgen == element.objgen
                parts.append(_read(kid, language, pages, words))
                said.append(parts[-1].text)
            case "/MCR":
                own.append(words[pages[kid.Pg.objgen], int(kid.MCID)])
                said.append(own[-1])
            case "/OBJR":
                assert str(kid.Obj.get("/Contents"))
    attributes = {str(k): str(v) for k, v in element.get("/A", {}).items()}
    if "/Alt" in element:
        attributes["/Alt"] = str(element.Alt)
    kind = str(element.S).removeprefix("/")
    return Part(
        kind=kind,
        language=language,
        text="".join(said),
        own="".join(own),
        parts=tuple(parts),
        attributes=attributes,
    )


def _words(pdf: bytes) -> Words:
    found: Words = {}
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            for drawn in page.get_objects():
                mark = pdfium.FPDFPageObj_GetMarkedContentID(drawn.raw)
                if drawn.type == pdfium.FPDF_PAGEOBJ_TEXT and mark >= 0:
                    key = number, mark
                    found[key] = found.get(key, "") + _drawn(drawn, text)
    finally:
        document.close()
    return found


def _drawn(drawn: Any, text: Any) -> str:
    size = pdfium.FPDFTextObj_GetText(drawn.raw, text.raw, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFTextObj_GetText(drawn.raw, text.raw, buffer, size)
    # PDFium's sign for a hyphen that ends a line.
    return bytes(buffer).decode("utf-16-le").rstrip("\0").replace("\2", "-")
