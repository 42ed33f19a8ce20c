"""Finds words in what is sent: in bytes, in packed streams, in what a PDF shows, in attachments."""

import base64
import io
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.campaigns.leak_sessions import Words
from tests.minutes.pdfs import pages_of

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def in_copy(path: Path, words: Words) -> set[str]:
    """Return which words are in a file of ours: in its bytes, or in what is attached in it."""
    found = in_bytes(path.read_bytes(), words)
    for data in attached(path):
        found |= set(in_file(data, "", words))
    return found


def attached(path: Path) -> list[bytes]:
    """Return the attachments of a file of ours."""
    with closing(sqlite3.connect(path)) as raw:
        return [data for (data,) in raw.execute("SELECT data FROM attachment")]


def in_file(data: bytes, suffix: str, words: Words) -> Iterator[str]:
    """Yield which words are in the file of a paper."""
    if data.startswith(b"%PDF-"):
        yield from in_pdf(data, words)
    elif suffix == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield from in_bytes(name.encode() + packed.read(name), words)
    else:
        yield from in_bytes(data, words)


def in_pdf(pdf: bytes, words: Words, *, read: bool = True) -> Iterator[str]:
    """Yield which words are in a PDF: in its bytes, its streams, or what is read from it."""
    unpacked = [pdf]
    for stream in _STREAM.findall(pdf):
        for data in (stream, _from_ascii85(stream)):
            try:
                unpacked.append(zlib.decompress(data))
            except zlib.error:
                continue
    text_of = "".join("".join(page.split()) for page in pages_of(pdf)) if read else ""
    for what, word in words.items():
        if word in text_of or any(what in in_bytes(data, {what: word}) for data in unpacked):
            yield what


def _from_ascii85(stream: bytes) -> bytes:
    try:
        return base64.a85decode(stream.removesuffix(b"~>"))
    except ValueError:
        return b""


def in_bytes(data: bytes, words: Words) -> set[str]:
    """Return which words are in bytes: as UTF-8, UTF-16, in hexadecimal digits or base64."""
    lower = data.lower()
    return {
        what
        for what, word in words.items()
        for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
        if form in data or form.hex().encode() in lower or _in_base64(form, data)
    }


def _in_base64(form: bytes, data: bytes) -> bool:
    """Say whether bytes stand in others in base64, wherever in a group of three they begin."""
    return any(
        base64.b64encode(bytes(shift) + form)[4 if shift else 0 : -4] in data for shift in range(3)
    )
