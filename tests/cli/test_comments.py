"""The command for comments on the minutes."""

from pathlib import Path

import pytest

from tests.cli.running import Program
from tests.minutes.returning import OtherSide

_SESSION = ("--session", "2022-03-18")
_ASKED = "The Vietnamese side asked for the support of JISC for a stronger role of Viet Nam in ISO."


@pytest.fixture
def returned(program: Program) -> Path:
    """Return the sample's minutes as the other side sends them back."""
    program.file()
    program.done("minutes", "office.mdesk", *_SESSION, "--format", "docx", "--output", "sent.docx")
    other = OtherSide((program.folder / "sent.docx").read_bytes())
    other.retype("a stronger role", "an active role", "Kato Ichiro")
    other.comment("exchange lists", "Kato Ichiro", "Which lists?")
    return other.send(program.folder / "returned.docx")


def test_comments_are_read_back_once_and_listed_at_their_paragraphs(
    program: Program, returned: Path
) -> None:
    said = program.done("comments", "office.mdesk", returned, *_SESSION)
    assert said.splitlines() == [
        f"2 comments are new in {returned}.",
        "8       open  JP · Kato Ichiro · in Word on 2022-04-05 09:30",
        "    Proposed wording",
        f"    → {_ASKED.replace('a stronger role', 'an active role')}",
        "11      open  JP · Kato Ichiro · in Word on 2022-04-05 09:30",
        "    Which lists?",
    ]
    again = program.done("comments", "office.mdesk", returned, *_SESSION)
    assert again.splitlines() == ["Nothing in it is new.", *said.splitlines()[1:]]
    assert program.done("comments", "office.mdesk").splitlines() == said.splitlines()[1:]


def test_a_side_may_be_named(program: Program, returned: Path) -> None:
    said = program.done("comments", "office.mdesk", returned, "--side", "VN")
    assert "open  VN · Kato Ichiro" in said
    wrong = program.refused("comments", "office.mdesk", returned, "--side", "FR", code=2)
    assert "FR" in wrong


def test_what_will_not_do_is_refused(program: Program) -> None:
    file = program.file()
    assert "no comments" in program.done("comments", file)
    (program.folder / "a.docx").write_bytes(b"no document")
    assert "a.docx is no Word document" in program.refused("comments", file, "a.docx")
    assert "means no session" in program.refused("comments", file, "--session", "nothing")
    assert "refused" in program.refused("comments", file, "missing.docx")
