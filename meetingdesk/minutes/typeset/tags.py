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

        `attributes` are named as in `_OWNERS`; `alt` is what is read instead of a picture.
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


_OWNERS = {"Scope": "Table", "ListNumbering": "List"}
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
        top = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        reference = document.Reference(top)
        named: dict[int, Any] = {}
        top["K"] = self._written(document, self._root, reference, named)
        parents: list[Any] = []
        for key, tags in enumerate(self._marked):
            parents += [key, pdfdoc.PDFArray([named[id(tag)] for tag in tags])]
        for number, (tag, _) in enumerate(self._jumps):
            parents += [self.key_of_jump(number), named[id(tag)]]
        top["ParentTree"] = document.Reference(
            pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(parents)})
        )
        top["ParentTreeNextKey"] = self.key_of_jump(len(self._jumps))
        return reference

    def _written(
        self, document: pdfdoc.PDFDocument, tag: Tag, parent: Any, named: dict[int, Any]
    ) -> Any:
        written = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("StructElem"),
                "S": pdfdoc.PDFName(tag.kind),
                "P": parent,
            }
        )
        named[id(tag)] = reference = document.Reference(written)
        if tag.language:
            written["Lang"] = pdfdoc.PDFString(tag.language)
        for name, value in tag.attributes.items():
            if name == ALTERNATIVE:
                written["Alt"] = pdfdoc.PDFString(value)
                continue
            attribute = {"O": pdfdoc.PDFName(_OWNERS[name]), name: pdfdoc.PDFName(value)}
            written["A"] = pdfdoc.PDFDictionary(attribute)
        kids = [self._kid(document, kid, reference, named) for kid in tag.kids]
        written["K"] = pdfdoc.PDFArrayCompact(kids)
        return reference

    def _kid(
        self,
        document: pdfdoc.PDFDocument,
        kid: Tag | Mark | Jump,
        parent: Any,
        named: dict[int, Any],
    ) -> Any:
        match kid:
            case Tag():
                return self._written(document, kid, parent, named)
            case Mark():
                fields = {"Type": pdfdoc.PDFName("MCR"), "MCID": kid.number}
            case Jump():
                fields = {"Type": pdfdoc.PDFName("OBJR"), "Obj": self._jumps[kid.number][1]}
        return pdfdoc.PDFDictionary({**fields, "Pg": self._pages[kid.page]})
