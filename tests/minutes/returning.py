"""The other side, who opens our Word document, changes it as Word does, and sends it back."""

import copy
import io
import zipfile
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import undated
from meetingdesk.minutes.comments import comments_in
from tests.minutes.sessions import made_id

# It comes without types.
etree: Any = import_module("lxml.etree")

AT = datetime(2022, 4, 6, 8, 0, tzinfo=UTC)
S, JP = made_id("s"), made_id("jp")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WHEN = "2022-04-05T09:30:00Z"
_COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


class OtherSide:
    """Opens a document; each method does to its XML what Word does when a person does that."""

    def __init__(self, document: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(document)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.root = etree.fromstring(self.parts["word/document.xml"])
        self._comments = etree.Element(w("comments"), nsmap={"w": W})
        self._next = 9000

    def retype(self, old: str, new: str, author: str) -> None:
        """Select a text and type another, with the tracking of changes on; both may be empty."""
        run, before, after = self._around(old)
        removed = self._change("del", author, run, old, "delText") if old else None
        added = self._change("ins", author, run, new, "t") if new else None
        self._put(run, before, removed, added, after)

    def retype_silently(self, old: str, new: str) -> None:
        """Type another text with the tracking of changes off."""
        run, before, after = self._around(old)
        self._put(run, before, self._run(run, new, "t") if new else None, None, after)

    def add_at_end(self, paragraph_with: str, text: str, author: str) -> None:
        """Type at the end of a paragraph: behind its last bookmark."""
        paragraph = self._paragraph(paragraph_with)
        paragraph.append(self._change("ins", author, paragraph.findall(w("r"))[-1], text, "t"))

    def new_paragraph(self, after: str, text: str, author: str = "") -> None:
        """Press Enter behind a paragraph and type; without an author nobody tracks it."""
        made = etree.Element(w("p"))
        if author:
            mark = etree.SubElement(etree.SubElement(made, w("pPr")), w("rPr"))
            mark.append(self._tracked("ins", author))
            holder = self._tracked("ins", author)
            made.append(holder)
        else:
            holder = made
        word = etree.SubElement(etree.SubElement(holder, w("r")), w("t"))
        word.text = text
        self._paragraph(after).addnext(made)

    def delete_paragraph(self, text: str, author: str = "") -> None:
        """Delete a whole paragraph; without an author nobody tracks it."""
        paragraph = self._paragraph(text)
        if not author:
            paragraph.getparent().remove(paragraph)
            return
        properties = paragraph.find(w("pPr"))
        marks = properties.find(w("rPr"))
        if marks is None:
            marks = etree.SubElement(properties, w("rPr"))
        marks.insert(0, self._tracked("del", author))
        for run in paragraph.findall(w("r")):
            self._wrap(run, self._tracked("del", author))

    def move_paragraph(self, text: str, after: str, author: str) -> None:
        """Drag a paragraph behind another one, with the tracking of changes on."""
        paragraph = self._paragraph(text)
        moved = copy.deepcopy(paragraph)
        for name in ("bookmarkStart", "bookmarkEnd"):
            for mark in moved.findall(w(name)):
                moved.remove(mark)
        for run in moved.findall(w("r")):
            self._wrap(run, self._tracked("moveTo", author), deleted=False)
        for run in paragraph.findall(w("r")):
            self._wrap(run, self._tracked("moveFrom", author), deleted=False)
        self._paragraph(after).addnext(moved)

    def move_silently(self, text: str, after: str) -> None:
        """Cut a paragraph and paste it behind another one, with the tracking of changes off."""
        self._paragraph(after).addnext(self._paragraph(text))

    def reformat(self, text: str, author: str) -> None:
        """Set a paragraph in bold, which is tracked as a change of form."""
        for run in self._paragraph(text).iter(w("r")):
            properties = run.find(w("rPr"))
            if properties is None:
                properties = etree.Element(w("rPr"))
                run.insert(0, properties)
            etree.SubElement(properties, w("b"))
            changed = etree.SubElement(properties, w("rPrChange"))
            changed.attrib.update(self._tracked("x", author).attrib)

    def comment(self, on: str, author: str, *lines: str) -> None:
        """Write a comment beside a text."""
        self._next += 1
        key = str(self._next)
        run, before, after = self._around(on)
        middle = self._run(run, on, "t")
        self._put(run, before, middle, None, after)
        start, end = etree.Element(w("commentRangeStart")), etree.Element(w("commentRangeEnd"))
        reference = etree.Element(w("r"))
        etree.SubElement(reference, w("commentReference")).set(w("id"), key)
        for mark in (start, end):
            mark.set(w("id"), key)
        middle.addprevious(start)
        middle.addnext(end)
        end.addnext(reference)
        said = etree.SubElement(self._comments, w("comment"))
        said.attrib.update({w("id"): key, w("author"): author, w("date"): _WHEN})
        for line in lines:
            word = etree.SubElement(etree.SubElement(said, w("p")), w("r"))
            etree.SubElement(word, w("t")).text = line

    def lose_marks(self) -> None:
        """Send the text through a program that keeps no bookmarks."""
        for name in ("bookmarkStart", "bookmarkEnd"):
            for mark in list(self.root.iter(w(name))):
                mark.getparent().remove(mark)

    def saved_by(self, name: str) -> None:
        core = self.parts["docProps/core.xml"].decode()
        empty = "<cp:lastModifiedBy></cp:lastModifiedBy>"
        assert empty in core or "<cp:lastModifiedBy/>" in core
        said = f"<cp:lastModifiedBy>{name}</cp:lastModifiedBy>"
        self.parts["docProps/core.xml"] = (
            core.replace(empty, said).replace("<cp:lastModifiedBy/>", said).encode()
        )

    def send(self, path: Path) -> Path:
        """Save the document and send it back."""
        parts = {**self.parts, "word/document.xml": _bytes(self.root)}
        if len(self._comments):
            parts["word/comments.xml"] = _bytes(self._comments)
            parts["[Content_Types].xml"] = self.parts["[Content_Types].xml"].replace(
                b"</Types>",
                f'<Override PartName="/word/comments.xml" ContentType="{_COMMENTS}"/>'
                "</Types>".encode(),
            )
            relations = "word/_rels/document.xml.rels"
            parts[relations] = self.parts[relations].replace(
                b"</Relationships>",
                f'<Relationship Id="rIdC" Type="{_KIND}" Target="comments.xml"/>'
                "</Relationships>".encode(),
            )
        return packed(path, parts)

    def _paragraph(self, text: str) -> Any:
        for paragraph in self.root.iter(w("p")):
            if text in "".join(node.text or "" for node in paragraph.iter(w("t"))):
                return paragraph
        raise AssertionError(f"no paragraph says {text}")

    def _around(self, text: str) -> tuple[Any, str, str]:
        for run in self.root.iter(w("r")):
            said = "".join(node.text or "" for node in run.findall(w("t")))
            if text in said and run.getparent().tag == w("p"):
                before, _, after = said.partition(text)
                return run, before, after
        raise AssertionError(f"no run says {text}")

    def _put(self, run: Any, before: str, *middle: Any) -> None:
        *parts, after = middle
        if before:
            run.addprevious(self._run(run, before, "t"))
        for part in parts:
            if part is not None:
                run.addprevious(part)
        if after:
            run.addprevious(self._run(run, after, "t"))
        run.getparent().remove(run)

    def _run(self, like: Any, text: str, name: str) -> Any:
        made = etree.Element(w("r"))
        properties = like.find(w("rPr"))
        if properties is not None:
            made.append(copy.deepcopy(properties))
        word = etree.SubElement(made, w(name))
        word.text = text
        word.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        return made

    def _change(self, kind: str, author: str, like: Any, text: str, name: str) -> Any:
        made = self._tracked(kind, author)
        made.append(self._run(like, text, name))
        return made

    def _tracked(self, kind: str, author: str) -> Any:
        self._next += 1
        made = etree.Element(w(kind))
        made.attrib.update({w("id"): str(self._next), w("author"): author, w("date"): _WHEN})
        return made

    def _wrap(self, run: Any, holder: Any, *, deleted: bool = True) -> None:
        run.addprevious(holder)
        holder.append(run)
        for word in run.findall(w("t")) if deleted else ():
            word.tag = w("delText")


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    """Write parts as a Word document."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def _bytes(root: Any) -> bytes:
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def came_back(desk: Desk, other: OtherSide, tmp_path: Path) -> tuple[Comment, ...]:
    """Send a document back and take its comments into the file."""
    path = other.send(tmp_path / "back.docx")
    came = comments_in(desk, S, path, side=JP, at=AT)
    if came:
        desk.perform(edits.add("Read back", *came))
    return came


def remark_of(comment: Comment) -> str:
    """Return what a comment says, without the moment that Word recorded of it."""
    return undated(comment.text)[0]


def only_one(desk: Desk, other: OtherSide, tmp_path: Path) -> Comment:
    """Do the same with a document that bears one comment, and return that."""
    (found,) = came_back(desk, other, tmp_path)
    return found
