"""Text as a PDF prints it: each document embeds its own subsets of the faces."""

import copy
from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFontFace

from meetingdesk.minutes.typeset.chain import DRAWN, Chain, bold, regular

_FREE = (*range(128, 256), *range(1, 10), *range(14, 32))
"""Codes for what is not ASCII; line ends are avoided, since readers of PDF may change them."""


class Subset:
    """At most 256 characters of a face: what a simple font of PDF can hold."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.resource = b"/" + name.encode()
        self._free = iter(_FREE)
        self._codes = [0] * 256

    def add(self, char: str) -> int | None:
        """Return the code under which the subset prints the character; None where it is full."""
        code = ord(char) if " " <= char <= "~" else next(self._free, None)
        if code is not None:
            self._codes[code] = ord(char)
        return code

    @property
    def characters(self) -> list[int]:
        """Return the code points in order of code, 0 where a code is not used."""
        last = max(k for k, point in enumerate(self._codes) if point)
        return self._codes[: last + 1]


class _Face:
    """A face in one document; what is printed of it becomes fonts when the document is saved."""

    def __init__(self, shared: TTFontFace, name: str) -> None:
        # The face's reading position is its own: other documents may be written meanwhile.
        self._face: Any = copy.copy(shared)
        self._name = name
        self._subsets = [Subset(f"{name}.0")]

    def place(self, char: str) -> tuple[Subset, int]:
        """Return the subset and code that print the character."""
        subsets = self._subsets[:1] if char.isascii() else self._subsets[-1:]
        code = subsets[0].add(char)
        if code is None:
            self._subsets.append(Subset(f"{self._name}.{len(self._subsets)}"))
            return self.place(char)
        return subsets[0], code

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # the name ReportLab calls
        """Add the fonts, with what each code means in Unicode, to the document."""
        for number, subset in enumerate(self._subsets):
            characters = subset.characters
            tag = "".join(chr(ord("A") + int(digit)) for digit in f"{number:06d}")
            name = f"{tag}+{self._face.name.decode('ascii')}"
            meaning = pdfdoc.PDFStream(content=_to_unicode(name, characters))
            font = pdfdoc.PDFTrueTypeFont()
            font.Name = subset.name
            font.BaseFont = name
            font.FirstChar = 0
            font.LastChar = len(characters) - 1
            font.Widths = pdfdoc.PDFArray([self._face.getCharWidth(c) for c in characters])
            font.ToUnicode = document.Reference(meaning, f"meaning:{subset.name}")
            font.FontDescriptor = self._face.addSubsetObjects(document, name, characters)
            document.Reference(font, subset.name)
            document.idToObject["BasicFonts"].dict[subset.name] = font


def _to_unicode(name: str, characters: list[int]) -> bytes:
    """Return the CMap of a subset (ISO 32000-1, 9.10.3), at most 100 characters a section."""
    known = [
        f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(characters)
        if point
    ]
    parts = [known[k : k + 100] for k in range(0, len(known), 100)]
    sections = "\n".join(
        f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
        f"{sections}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")


class Ink:
    """What turns text into the codes of one document's fonts."""

    def __init__(self, document: pdfdoc.PDFDocument) -> None:
        self._document = document
        self._faces: dict[tuple[bool, int], _Face] = {}
        self._places: tuple[dict[str, tuple[Subset, int]], ...] = ({}, {})

    def runs(self, text: str, *, strong: bool) -> Iterator[tuple[bytes, bytes]]:
        """Yield font resource and string, as they stand in a page's stream, for a text."""
        text = text.translate(DRAWN) if not text.isascii() else text
        places = self._places[strong]
        current: Subset | None = None
        codes = bytearray()
        for char in text:
            subset, code = places.get(char) or self._place(char, strong=strong)
            if subset is not current:
                if current is not None:
                    yield current.resource, _string(codes)
                current, codes = subset, bytearray()
            codes.append(code)
        if current is not None:
            yield current.resource, _string(codes)

    def _place(self, char: str, *, strong: bool) -> tuple[Subset, int]:
        chain: Chain = bold() if strong else regular()
        key = (strong, chain.index(char))
        if key not in self._faces:
            name = f"{'B' if strong else 'R'}{key[1]}"
            self._faces[key] = _Face(chain.faces[key[1]], name)
            self._document.delayedFonts.append(self._faces[key])
        self._places[strong][char] = found = self._faces[key].place(char)
        return found


def _string(codes: bytearray) -> bytes:
    text = bytes(codes).replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"(" + text + b")"
