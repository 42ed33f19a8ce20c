"""The parts of a Word document that somebody sent: read with distrust, nothing of it is run."""

import io
import posixpath
import time
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from meetingdesk.domain.errors import FileTrouble

LARGEST_FILE = 50_000_000
LARGEST_PART = 30_000_000
"""Bytes of the file, and of a part of it once unpacked."""
_MOST_PARTS = 2_000
_DEEPEST = 200
_MOST_ELEMENTS = 300_000
_SECONDS = 20.0
_SLICE = 1 << 16
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
_STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Package:
    """A Word document in memory; its parts are looked up by name, and none is ever written."""

    def __init__(self, data: bytes, name: str) -> None:
        """Look through the list of parts; `name` is what the file is called in what is said.

        Raises FileTrouble where it is no Word document.
        """
        self._name = name
        self._until = time.monotonic() + _SECONDS
        self._left = _MOST_ELEMENTS
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            self._refuse_kind(data)
        listed = self._archive.infolist()
        self._parts = {info.filename: info for info in listed}
        packing = {info.compress_type for info in listed}
        known = packing <= {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
        if len(listed) > _MOST_PARTS or len(self._parts) != len(listed) or not known:
            self._refuse_form()

    def root(self, part: str) -> Element | None:
        """Return the root element of a part, or None where there is none of that name."""
        info = self._parts.get(part)
        return self._parsed(info) if info else None

    def related(self, part: str) -> Mapping[str, list[str]]:
        """Return the names of the parts to which a part refers, by the last word of their type."""
        folder, _, own = part.rpartition("/")
        root = self.root(posixpath.join(folder, "_rels", f"{own}.rels"))
        found: dict[str, list[str]] = {}
        for relation in root if root is not None else ():
            kind, target = relation.get("Type", ""), relation.get("Target", "")
            if relation.get("TargetMode") != "External" and kind.startswith((_OFFICE, _STRICT)):
                full = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                found.setdefault(kind.rpartition("/")[2], []).append(full)
        return found

    def _parsed(self, info: zipfile.ZipInfo) -> Element:
        builder = TreeBuilder()
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        depth = 0

        def start(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth, self._left = depth + 1, self._left - 1
            if depth > _DEEPEST or self._left < 0:
                self._refuse_size()
            builder.start(_named(tag), {_named(n): v for n, v in attributes.items()})

        def end(tag: str) -> None:
            nonlocal depth
            depth -= 1
            builder.end(_named(tag))

        # Without a document type there are no entities, neither growing nor external ones.
        parser.StartDoctypeDeclHandler = lambda *_: self._refuse_form()
        parser.StartElementHandler, parser.EndElementHandler = start, end
        parser.CharacterDataHandler = builder.data
        try:
            for piece in self._unpacked(info):
                parser.Parse(piece, False)
            parser.Parse(b"", True)
            return builder.close()
        except (expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, ValueError):
            self._refuse_form()
        except (RuntimeError, LookupError):
            # A part that is locked, or in an encoding that nobody knows.
            self._refuse_form()

    def _unpacked(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        """Yield a part in slices; its own word of how large it is, is not believed."""
        size = 0
        with self._archive.open(info) as packed:
            while piece := packed.read(_SLICE):
                size += len(piece)
                if size > LARGEST_PART or time.monotonic() > self._until:
                    self._refuse_size()
                yield piece

    def _refuse_kind(self, data: bytes) -> NoReturn:
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise FileTrouble(
                "{file} is locked with a password, or in the old form of Word. Save it as a Word"
                " document (.docx) without a password, then read it back.",
                file=self._name,
            )
        raise FileTrouble(
            "{file} is no Word document (.docx). Nothing of it was read.", file=self._name
        )

    def _refuse_form(self) -> NoReturn:
        raise FileTrouble(
            "{file} is damaged, or was made to do harm: it is not formed as Word forms its"
            " documents. Nothing of it was read. Ask its sender for another copy.",
            file=self._name,
        )

    def _refuse_size(self) -> NoReturn:
        raise FileTrouble(
            "{file} is far larger than minutes ever are once it is unpacked. Nothing of it was"
            " read. Ask its sender for another copy.",
            file=self._name,
        )


def package_of(path: Path) -> Package:
    """Return the Word document at a path. Raises FileTrouble where it is none, OSError."""
    with path.open("rb") as stream:
        data = stream.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise FileTrouble(
            "{file} is too large to be minutes that came back ({most:,} bytes at most).",
            file=path.name,
            most=LARGEST_FILE,
        )
    return Package(data, path.name)


def _named(tag: str) -> str:
    """Return a name as ElementTree writes it; the strict form of Word's names as the usual one."""
    space, _, name = tag.rpartition("}")
    if not space:
        return name
    return f"{{{_WORD if space == _STRICT_WORD else space}}}{name}"
