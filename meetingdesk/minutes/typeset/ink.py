"""Text as a PDF prints it: each document embeds its own subsets of the faces."""

import copy
import re
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFontFace

from meetingdesk.minutes.typeset.chain import DRAWN, Chain
from meetingdesk.minutes.typeset.family import Family

_FREE = (*range(128, 256), *range(1, 10), *range(14, 32))
"""Codes for what is not ASCII; line ends are avoided, since readers of PDF may change them."""
_ESCAPE = ord("\\")
_ESCAPED = frozenset("\\()")
"""Signs before which a string of PDF has an escape (ISO 32000-1, 7.3.4.2)."""

_BLOCKS = re.compile(rb"(.).(?:\1.)*", re.DOTALL)
"""Runs of one subset: pairs of bytes that begin alike."""


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
            widths = " ".join(f"{self._face.getCharWidth(c):g}" for c in characters)
            font.Widths = f"[{widths}]"
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


class _Codes(dict[int, str | None]):
    """For each character: the number of its subset, times 256, plus its code, as one sign.

    Before what a string of PDF must escape stands the sign of its escape.
    """

    def __init__(self, document: pdfdoc.PDFDocument, chain: Chain, weight: str) -> None:
        super().__init__()
        self.update({point: sign for point, sign in DRAWN.items() if not sign})
        self._document = document
        self._chain, self._weight = chain, weight
        self._faces: dict[int, _Face] = {}
        self._blocks: dict[str, int] = {}
        self.resources: list[bytes] = []

    def __missing__(self, point: int) -> str:
        char = DRAWN.get(point) or chr(point)
        index = self._chain.index(char)
        if index not in self._faces:
            self._faces[index] = _Face(self._chain.face(index), f"{self._weight}{index}")
            self._document.delayedFonts.append(self._faces[index])
        subset, code = self._faces[index].place(char)
        if subset.name not in self._blocks:
            self._blocks[subset.name] = len(self.resources)
            self.resources.append(subset.resource)
        block = self._blocks[subset.name] * 256
        self[point] = found = (chr(block + _ESCAPE) if char in _ESCAPED else "") + chr(block + code)
        return found


class Ink:
    """What turns text into the codes of one document's fonts."""

    def __init__(self, document: pdfdoc.PDFDocument, family: Family) -> None:
        self._codes = (_Codes(document, family.regular, "R"), _Codes(document, family.bold, "B"))

    def runs(self, text: str, *, strong: bool) -> list[tuple[bytes, bytes]]:
        """Return font resources and strings, as they stand in a page's stream, for a text."""
        codes = self._codes[strong]
        coded = text.translate(codes)
        try:
            plain = coded.encode("latin-1")
        except UnicodeEncodeError:
            # The second of every two bytes is the code, the first the number of the subset.
            wides = [block[0] for block in _BLOCKS.finditer(coded.encode("utf-16-be"))]
            return [(codes.resources[wide[0]], b"(%b)" % wide[1::2]) for wide in wides]
        return [(codes.resources[0], b"(%b)" % plain)] if plain else []
