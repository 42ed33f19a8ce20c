"""A paper for the mail opens with its password only, and nobody hears the password."""

import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.minutes.protecting import protect
from tests.cli.running import Program
from tests.minutes.sessions import full_bundle

PASSWORD = "Mật khẩu 秘密 9!"


def written(program: Program) -> Path:
    file = program.folder / "word.txt"
    file.write_text(f"{PASSWORD}\nand a line that is not read\n", encoding="utf-8")
    return file


def test_the_words_are_read_with_the_password_only(program: Program) -> None:
    path = program.file()
    program.done("minutes", path, "--password-file", written(program), "--output", "out.pdf")
    data = (program.folder / "out.pdf").read_bytes()
    assert b"STAMEQ" not in data
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(data)
    opened = pypdfium2.PdfDocument(data, password=PASSWORD)
    try:
        assert "STAMEQ" in opened[0].get_textpage().get_text_bounded()
    finally:
        opened.close()
    with pikepdf.open(program.folder / "out.pdf", password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert "aes" in str(pdf.encryption.stream_method).casefold()
        assert pdf.check_pdf_syntax() == []


def test_a_password_typed_on_another_system_is_the_same() -> None:
    pdf = export_pdf(compose_minutes(full_bundle()))
    composed, decomposed = "M\u1eadt", "Ma\u0323\u0302t"
    for given, typed in ((composed, composed), (decomposed, composed)):
        pypdfium2.PdfDocument(protect(pdf, given), password=typed).close()


@pytest.mark.parametrize(
    ("bad", "why"), [("", "empty"), ("x" * 128, "too long"), ("a\0b", "cannot be typed")]
)
def test_a_password_that_will_not_do_is_refused(bad: str, why: str) -> None:
    with pytest.raises(RuleBroken, match=why):
        protect(export_pdf(compose_minutes(full_bundle())), bad)


def test_what_takes_no_password_is_said(program: Program) -> None:
    path, word = program.file(), written(program)
    ask = ("minutes", path, "--password-file", word, "--output", "out.pdf")
    assert "must not need a password" in program.refused(*ask, "--archive", code=2)
    assert "must not need a password" in program.refused(*ask, "--house-archive", code=2)
    assert "Only a PDF" in program.refused(*ask, "--format", "docx", code=2)
    missing = program.refused("minutes", path, "--password-file", "nowhere.txt")
    assert "nowhere.txt cannot be read" in missing
    assert "no terminal" in program.refused("minutes", path, "--password", code=2)
    assert not (program.folder / "out.pdf").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX's")
@pytest.mark.parametrize(
    ("again", "code", "said"),
    [
        (f"{PASSWORD}\n", 0, b"Wrote"),
        ("another\n", 2, b"not the same"),
        ("\x04", 2, b"No password was typed"),
    ],
    ids=("the same", "another", "end of input"),
)
def test_it_is_asked_for_twice_and_not_shown(
    program: Program, again: str, code: int, said: bytes
) -> None:
    import pty

    path = program.file()
    leader, terminal = pty.openpty()
    told = {"MEETINGDESK_HOME": str(program.folder / "home"), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "meetingdesk", "minutes", str(path)]
    asked = subprocess.Popen(
        [*command, "--password", "--output", str(program.folder / "asked.pdf")],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=os.environ | told,
        start_new_session=True,
    )
    os.close(terminal)
    shown = b""
    for word, prompt in (
        (f"{PASSWORD}\n", b"Password of the PDF: "),
        (again, b"Once more: "),
    ):
        while prompt not in shown:
            shown += os.read(leader, 1000)
        os.write(leader, word.encode())
    assert asked.wait() == code
    shown += os.read(leader, 10_000)
    os.close(leader)
    assert said in shown
    assert PASSWORD not in shown.decode("utf-8", "replace")
    assert (program.folder / "asked.pdf").exists() == (code == 0)
