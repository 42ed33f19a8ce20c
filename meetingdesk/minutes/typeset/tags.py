"""The structure of a tagged PDF (ISO 32000-1, 14.7): what each text is, in reading order."""

from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import pdfdoc


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of one page's text, by page and number on it; both count from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Jump:
    """A link that one can click: its number among all links."""

    page: int
    number: int


class Tag:
    """An element of the structure: Document, H1, P, Table, TD …"""

    def __init__(
        self, kind: str, language: str = "", *, around: str = "", **attributes: str
    ) -> None:
        """Take the standard structure type and the language, if it is not that of what is `around`.

        `attributes` are named as in `_OWNERS`, their values names or arrays; `alt` is what is
        read instead of a picture.
        """
        self.kind = kind
        self.language = language if language != around else ""
        self.tongue = language or around
        """The language of what stands in it."""
        self.attributes = attributes
        self.kids: list[Tag | Mark | Jump] = []

    def add(self, kind: str, language: str = "", **attributes: str) -> "Tag":
        """Add an element as the last one in this one."""
        tag = Tag(kind, language, around=self.tongue, **attributes)
        self.kids.append(tag)
        return tag


_OWNERS = {"Scope": "Table", "ListNumbering": "List", "BBox": "Layout"}
"""What owns each attribute (ISO 32000-1, 14.8.5)."""
ALTERNATIVE = "alt"
"""Name of the attribute that says in words what a picture shows."""


class Structure:
    """The structure of one document while its pages are drawn."""

    def __init__(self, root: Tag) -> None:
        """Take the element that holds all others."""
        self._root = root
        self._marked: list[list[Tag]] = []
        self._jumps: list[tuple[Tag, Any]] = []
        self._pages: list[Any] = []

    def begin_page(self) -> None:
        """Begin the next page."""
        self._marked.append([])

    def mark(self, tag: Tag) -> int:
        """Return the number under which the next stretch of the page's text belongs to a tag."""
        marked = self._marked[-1]
        tag.kids.append(Mark(len(self._marked) - 1, len(marked)))
        marked.append(tag)
        return len(marked) - 1

    def jump(self, tag: Tag, link: Any) -> int:
        """Return the key of a link that belongs to a tag; `link` is its reference."""
        self._jumps.append((tag, link))
        tag.kids.append(Jump(len(self._marked) - 1, len(self._jumps) - 1))
        return self.key_of_jump(len(self._jumps) - 1)

    @staticmethod
    def key_of_jump(number: int) -> int:
        """Return the key in the parent tree of a link; those of pages lie below."""
        return 100_000 + number

    def end_page(self, page: Any) -> int:
        """Take the reference of the page that was drawn; return its key in the parent tree."""
        self._pages.append(page)
        return len(self._pages) - 1

    def tree(self, document: pdfdoc.PDFDocument) -> Any:
        """Return the root of the structure, of which all else is referenced."""
        writing = _Writing(document, self._pages, [link for _, link in self._jumps])
        top = writing.reserved(_TOP)
        named: dict[int, bytes] = {}
        root = writing.element(self._root, top, named)
        parents = [
            b"%d [%b]" % (key, b" ".join([named[id(tag)] for tag in tags]))
            for key, tags in enumerate(self._marked)
        ]
        parents += [
            b"%d %b" % (self.key_of_jump(number), named[id(tag)])
            for number, (tag, _) in enumerate(self._jumps)
        ]
        numbers = writing.reserved(_NUMBERS)
        writing.write(_NUMBERS, b"<< /Nums [%b] >>" % b"\n".join(parents))
        keys = (root, numbers, self.key_of_jump(len(self._jumps)))
        form = b"<< /Type /StructTreeRoot /K %b /ParentTree %b /ParentTreeNextKey %d >>"
        writing.write(_TOP, form % keys)
        return pdfdoc.PDFObjectReference(_TOP)


_TOP, _NUMBERS = "structure", "structure.numbers"
"""Names, inside the document while it is written, of the root and of the parent tree."""


class _Writing:
    """Writes elements as bytes: there are many, and as objects of ReportLab they are slow."""

    def __init__(self, document: pdfdoc.PDFDocument, pages: list[Any], links: list[Any]) -> None:
        self._document = document
        self._pages = [page.format(document) for page in pages]
        self._links = [link.format(document) for link in links]

    def reserved(self, name: str) -> bytes:
        """Return how others name an object that is written later."""
        reference: bytes = self._document.Reference(None, name).format(self._document)
        return reference

    def write(self, name: str, text: bytes) -> None:
        """Write a reserved object."""
        self._document.idToObject[name] = text

    def element(self, tag: Tag, parent: bytes, named: dict[int, bytes]) -> bytes:
        """Write an element and all that is in it; return how others name it."""
        name = f"{_TOP}.{len(named)}"
        named[id(tag)] = reference = self.reserved(name)
        page = next((kid.page for kid in tag.kids if isinstance(kid, Mark)), None)
        kids = [self._kid(kid, page, reference, named) for kid in tag.kids]
        parts = [b"<< /Type /StructElem /S /%b /P %b" % (tag.kind.encode(), parent)]
        if page is not None:
            parts.append(b"/Pg " + self._pages[page])
        if tag.language:
            parts.append(b"/Lang " + self._string(tag.language))
        for key, value in tag.attributes.items():
            if key == ALTERNATIVE:
                parts.append(b"/Alt " + self._string(value))
            else:
                written = value if value.startswith("[") else f"/{value}"
                told = (_OWNERS[key].encode(), key.encode(), written.encode())
                parts.append(b"/A << /O /%b /%b %b >>" % told)
        self.write(name, b"%b /K [%b] >>" % (b" ".join(parts), b" ".join(kids)))
        return reference

    def _kid(
        self, kid: Tag | Mark | Jump, page: int | None, parent: bytes, named: dict[int, bytes]
    ) -> bytes:
        match kid:
            case Tag():
                return self.element(kid, parent, named)
            case Mark() if kid.page == page:
                return b"%d" % kid.number
            case Mark():
                told = (kid.number, self._pages[kid.page])
                return b"<< /Type /MCR /MCID %d /Pg %b >>" % told
        told_link = (self._links[kid.number], self._pages[kid.page])
        return b"<< /Type /OBJR /Obj %b /Pg %b >>" % told_link

    def _string(self, text: str) -> bytes:
        written: bytes = pdfdoc.PDFString(text).format(self._document)
        return written
