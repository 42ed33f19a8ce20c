"""What stands in a Word document that came back: paragraphs in pieces, and who changed which."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from xml.etree.ElementTree import Element

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.minutes.word.foreign import Package, package_of
from meetingdesk.minutes.word.marks import Mark, mark_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_TEXTS = ("t", "delText")
_ADDS, _REMOVES = ("ins", "moveTo"), ("del", "moveFrom")
_PASSED_OVER = {f"{_W}{name}" for name in ("rPr", "pPr", "sdtPr", "tblPr", "trPr", "tcPr", "pict")}
_PASSED_OVER |= {f"{_MC}Fallback"}
_MAIN = "word/document.xml"
_MOST_ABOUT = 20
"""Comments that are about one place, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text of one fate; who added or removed it is None where nobody did."""

    text: str
    mark: str = ""
    """Name of the bookmark of ours in which it stands."""
    added_by: str | None = None
    removed_by: str | None = None
    remarks: frozenset[str] = frozenset()
    """Ids of the comments that are about it."""
    changed: str = ""
    """When it was added or removed, by the clock of who did: 2022-04-05 09:30."""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A paragraph as it came back; its end, too, may be added or removed."""

    pieces: tuple[Piece, ...]
    end_added_by: str | None = None
    end_removed_by: str | None = None

    @property
    def before(self) -> str:
        """Its text with all tracked changes rejected."""
        return "".join(piece.text for piece in self.pieces if piece.added_by is None)

    @property
    def after(self) -> str:
        """Its text with all tracked changes accepted."""
        return "".join(piece.text for piece in self.pieces if piece.removed_by is None)


@dataclass(frozen=True, kw_only=True)
class Remark:
    """A comment beside the text."""

    author: str
    text: str
    written: str = ""
    """When, by the clock of its author: 2022-04-05 09:30."""


@dataclass(frozen=True, kw_only=True)
class Returned:
    """A document that came back."""

    passages: tuple[Passage, ...]
    running: tuple[Passage, ...]
    """What runs along each page."""
    remarks: dict[str, Remark]
    marks: dict[str, Mark]
    """Our marks in it, by the name of the bookmark."""
    editor: str
    """Who last saved it, as it says."""


def returned(path: Path) -> Returned:
    """Return what stands in a Word document. Raises FileTrouble where it will not do."""
    package = package_of(path)
    main = next(iter(package.related("").get("officeDocument", ())), _MAIN)
    root = package.root(main)
    body = root.find(f"{_W}body") if root is not None else None
    if body is None:
        raise FileTrouble(
            "{file} is no Word document (.docx). Nothing of it was read.", file=path.name
        )
    parts = package.related(main)
    walk = _Walk()
    passages = walk.passages(body)
    running = [
        passage
        for name in (*parts.get("header", ()), *parts.get("footer", ()))
        for passage in _Walk().passages(package.root(name))
    ]
    return Returned(
        passages=tuple(passages),
        running=tuple(running),
        remarks=_remarks(package, parts.get("comments", ())),
        marks=walk.marks,
        editor=_editor(package),
    )


@dataclass
class _Walk:
    """Goes through a part from its beginning to its end."""

    marks: dict[str, Mark] = field(default_factory=dict)
    _open: dict[str, str] = field(default_factory=dict)
    _about: frozenset[str] = frozenset()
    _stack: list[list[Piece]] = field(default_factory=list)
    _done: list[Passage] = field(default_factory=list)

    def passages(self, root: Element | None) -> list[Passage]:
        """Return the paragraphs of a part, those of a text box before the one that holds it."""
        for node in root if root is not None else ():
            self._visit(node, None, None, "")
        return self._done

    def _visit(self, node: Element, added: str | None, removed: str | None, changed: str) -> None:
        tag = node.tag
        if tag in _PASSED_OVER:
            return
        name = tag[len(_W) :] if tag.startswith(_W) else ""
        if name in _TEXTS or name in _SIGNS:
            self._say(_SIGNS.get(name) or node.text or "", added, removed, changed)
        elif name == "p":
            self._paragraph(node, added, removed, changed)
        elif name in ("bookmarkStart", "bookmarkEnd"):
            self._bookmark(node, begins=name == "bookmarkStart")
        elif name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            self._comment(node.get(f"{_W}id", ""), name)
        else:
            author = node.get(f"{_W}author", "")
            added = author if name in _ADDS else added
            removed = author if name in _REMOVES else removed
            changed = max(changed, _date(node)) if name in (*_ADDS, *_REMOVES) else changed
            for child in node:
                self._visit(child, added, removed, changed)

    def _paragraph(
        self, node: Element, added: str | None, removed: str | None, changed: str
    ) -> None:
        self._stack.append([])
        for child in node:
            self._visit(child, added, removed, changed)
        end = dict(_fate(node))
        self._done.append(
            Passage(
                pieces=tuple(self._stack.pop()),
                end_added_by=end.get("added"),
                end_removed_by=end.get("removed"),
            )
        )

    def _bookmark(self, node: Element, *, begins: bool) -> None:
        key, name = node.get(f"{_W}id", ""), node.get(f"{_W}name", "").lower()
        if not begins:
            self._open.pop(key, None)
        elif mark := mark_of(name):
            self.marks.setdefault(name, mark)
            self._open[key] = name

    def _comment(self, key: str, name: str) -> None:
        if name == "commentRangeStart":
            if len(self._about) < _MOST_ABOUT:
                self._about |= {key}
            return
        self._about -= {key}
        if name == "commentReference" and self._stack:
            # Of a comment without a range this is all that says where it stands.
            pieces = self._stack[-1]
            if pieces:
                pieces[-1] = replace(pieces[-1], remarks=pieces[-1].remarks | {key})
            else:
                pieces.append(Piece(text="", mark=self._mark, remarks=frozenset({key})))

    @property
    def _mark(self) -> str:
        return next(reversed(self._open.values()), "")

    def _say(self, text: str, added: str | None, removed: str | None, changed: str) -> None:
        if not self._stack:
            return
        piece = Piece(
            text=text,
            mark=self._mark,
            added_by=added,
            removed_by=removed,
            remarks=self._about,
            changed=changed,
        )
        self._stack[-1].append(piece)


def _fate(paragraph: Element) -> Iterator[tuple[str, str]]:
    """Yield who added or removed the end of a paragraph."""
    for names, fate in ((_ADDS, "added"), (_REMOVES, "removed")):
        for name in names:
            found = paragraph.find(f"{_W}pPr/{_W}rPr/{_W}{name}")
            if found is not None:
                yield fate, found.get(f"{_W}author", "")


def _date(node: Element) -> str:
    """Return the moment that Word noted of a change or comment; nothing where it did not."""
    with suppress(ValueError):
        noted = datetime.fromisoformat(node.get(f"{_W}date", "").removesuffix("Z"))
        # An offset is rarely noted, and never asked for: it is the hour of who wrote.
        return noted.isoformat(" ", "minutes")[:16]
    return ""


def _remarks(package: Package, names: "tuple[str, ...] | list[str]") -> dict[str, Remark]:
    found: dict[str, Remark] = {}
    for name in names:
        root = package.root(name)
        for comment in root if root is not None else ():
            lines = [passage.after for passage in _Walk().passages(comment)]
            found[comment.get(f"{_W}id", "")] = Remark(
                author=comment.get(f"{_W}author", "").strip(),
                text="\n".join(line.strip() for line in lines).strip(),
                written=_date(comment),
            )
    return found


def _editor(package: Package) -> str:
    for name in package.related("").get("core-properties", ["docProps/core.xml"]):
        root = package.root(name)
        if root is not None:
            return (root.findtext(f"{_CORE}lastModifiedBy") or "").strip()
    return ""
