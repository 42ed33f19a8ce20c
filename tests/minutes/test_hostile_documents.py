"""Word documents that were made to do harm, or that are none: refused in a sentence, quickly."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from meetingdesk.domain.errors import FileTrouble
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.word import foreign
from meetingdesk.minutes.word.reading_back import read_back
from tests.minutes.returning import W, packed
from tests.minutes.sessions import full_bundle

MAIN = "word/document.xml"
Parts = dict[str, bytes]
_OPEN = f'<w:document xmlns:w="{W}"><w:body>'.encode()
_CLOSE = b"</w:body></w:document>"


def ours() -> Parts:
    with zipfile.ZipFile(io.BytesIO(export_docx(compose_minutes(full_bundle())))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_type(declared: str, said: str) -> Parts:
    body = f"<w:p><w:r><w:t>{said}</w:t></w:r></w:p>".encode()
    return {**ours(), MAIN: f"<!DOCTYPE x [{declared}]>".encode() + _OPEN + body + _CLOSE}


def growing() -> Parts:
    lines = ['<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return with_type("".join(lines), "&a9;")


def from_outside() -> Parts:
    return with_type('<!ENTITY a SYSTEM "file:///etc/hostname">', "&a;")


def from_a_parameter() -> Parts:
    return with_type('<!ENTITY % a SYSTEM "http://127.0.0.1:9/a.dtd"> %a;', "x")


def bomb() -> Parts:
    return {**ours(), MAIN: _OPEN + b"<w:p/>" * 8_000_000 + _CLOSE}


def blank_bomb() -> Parts:
    return {**ours(), MAIN: _OPEN + b" " * 400_000_000 + _CLOSE}


def deep() -> Parts:
    return {**ours(), MAIN: _OPEN + b"<w:sdt>" * 100_000 + b"</w:sdt>" * 100_000 + _CLOSE}


def not_xml() -> Parts:
    return {**ours(), MAIN: b"\x00\x01\x02"}


def cut_off() -> Parts:
    return {**ours(), MAIN: ours()[MAIN][:5000]}


def unknown_encoding() -> Parts:
    return {**ours(), MAIN: b'<?xml version="1.0" encoding="zlib"?>' + _OPEN + _CLOSE}


def other_root() -> Parts:
    return {**ours(), MAIN: b"<html><body/></html>"}


def no_body() -> Parts:
    return {name: data for name, data in ours().items() if name != MAIN}


def many_parts() -> Parts:
    return {**ours(), **{f"word/media/{n}.png": b"" for n in range(3000)}}


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (growing, "not formed as Word forms"),
        (from_outside, "not formed as Word forms"),
        (from_a_parameter, "not formed as Word forms"),
        (bomb, "far larger than minutes ever are"),
        (blank_bomb, "far larger than minutes ever are"),
        (deep, "far larger than minutes ever are"),
        (not_xml, "not formed as Word forms"),
        (cut_off, "not formed as Word forms"),
        (unknown_encoding, "not formed as Word forms"),
        (other_root, "is no Word document"),
        (no_body, "is no Word document"),
        (many_parts, "not formed as Word forms"),
    ],
)
def test_a_hostile_document_is_refused_in_a_sentence(
    make: Callable[[], Parts], why: str, tmp_path: Path
) -> None:
    path = packed(tmp_path / "hostile.docx", make())
    with pytest.raises(FileTrouble, match="hostile.docx") as refused:
        read_back(path)
    assert why in str(refused.value)
    assert [file.name for file in tmp_path.iterdir()] == ["hostile.docx"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is no Word document"),
        (b"%PDF-1.7", "is no Word document"),
        (b"PK\x03\x04 and then nothing", "is no Word document"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
            "locked with a password, or in the old",
        ),
    ],
)
def test_what_is_no_word_document_is_refused(data: bytes, why: str, tmp_path: Path) -> None:
    path = tmp_path / "other.docx"
    path.write_bytes(data)
    with pytest.raises(FileTrouble) as refused:
        read_back(path)
    assert why in str(refused.value)


def test_a_file_that_is_too_large_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign, "LARGEST_FILE", 1000)
    path = packed(tmp_path / "large.docx", ours())
    with pytest.raises(FileTrouble, match="too large to be minutes that came back"):
        read_back(path)


def test_two_parts_of_one_name_and_locked_parts_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "twice.docx", ours())
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(MAIN, b"<other/>")
    with pytest.raises(FileTrouble, match="not formed"):
        read_back(path)
    locked = bytearray(packed(tmp_path / "locked.docx", {MAIN: b"<a/>"}).read_bytes())
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.docx").write_bytes(bytes(locked))
    with pytest.raises(FileTrouble, match="not formed"):
        read_back(tmp_path / "locked.docx")


def test_names_of_parts_are_no_paths(tmp_path: Path) -> None:
    parts = ours()
    parts["../outside.xml"] = parts["/etc/escaped.xml"] = b"<x/>"
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/comments" Target="../../../etc/hostname"/></Relationships>',
    )
    assert read_back(packed(tmp_path / "paths.docx", parts)) == ()
    assert [file.name for file in tmp_path.iterdir()] == ["paths.docx"]


def test_another_session_s_document_is_none_of_ours(tmp_path: Path) -> None:
    empty = {**ours(), MAIN: _OPEN + b"<w:p><w:r><w:t>Hello</w:t></w:r></w:p>" + _CLOSE}
    with pytest.raises(FileTrouble, match="none of the paragraphs of this session"):
        read_back(packed(tmp_path / "other.docx", empty))


def test_a_flood_of_proposals_is_refused(tmp_path: Path) -> None:
    parts = ours()
    flood = b"<w:p><w:r><w:t>and this</w:t></w:r></w:p>" * 20_000
    parts[MAIN] = parts[MAIN].replace(b"<w:sectPr", flood + b"<w:sectPr", 1)
    with pytest.raises(FileTrouble, match="proposes more than minutes ever hold"):
        read_back(packed(tmp_path / "flood.docx", parts))


def test_a_paragraph_that_all_the_world_changed_is_one_proposal_of_a_few(tmp_path: Path) -> None:
    parts = ours()
    own = parts[MAIN].index(b"Both sides agreed to exchange")
    run = parts[MAIN].rindex(b"<w:r>", 0, own)
    added = b"".join(
        b'<w:ins w:author="a%d"><w:r><w:t>x</w:t></w:r></w:ins>' % number for number in range(3000)
    )
    parts[MAIN] = parts[MAIN][:run] + added + parts[MAIN][run:]
    found = read_back(packed(tmp_path / "many.docx", parts))
    assert len(found) == 20
    assert {one.proposal[:3000] for one in found} == {"x" * 3000}
