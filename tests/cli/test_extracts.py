"""Extracts of the minutes on the command line."""

import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.cli.running import SAMPLE, Program, pdf_text


def with_session(program: Program, **values: object) -> Path:
    """Make a file in which the sample's session has other values."""
    told = json.loads(SAMPLE.read_text("utf-8"))
    told["records"]["Session"][0].update(values)
    source = program.folder / "changed.json"
    source.write_text(json.dumps(told), "utf-8")
    return program.file("changed.mdesk", source)


@pytest.mark.parametrize(
    ("asked", "named", "words"),
    [
        (["agreed"], "Agreed points", "Agreed 1."),
        (["actions"], "Actions", "ACTIONS OF STAMEQ"),
        (["actions", "--side", "JP"], "Actions JP", "ACTIONS OF JISC"),
        (["unit"], "Extract", "EXTRACTS FOR THE RESPONSIBLE UNITS"),
        (["unit", "--unit", "JISC"], "Extract JISC", "EXTRACT FOR JISC"),
        (["news"], "News note", "NEWS NOTE"),
    ],
)
def test_an_extract_is_written_under_a_name_that_says_what_it_is(
    program: Program, asked: list[str], named: str, words: str
) -> None:
    path = program.file()
    program.done("minutes", path, "--paper", *asked)
    (made,) = program.folder.glob("*.pdf")
    assert made.name == f"{named} STAMEQ–JISC 2022-03-18.pdf"
    assert words in " ".join(pdf_text(made).split())


def test_extracts_come_as_word_and_text_too(program: Program) -> None:
    path = program.file()
    asked = ("minutes", path, "--paper", "actions", "--side", "jp")
    program.done(*asked, "--format", "text", "--output", "a.txt")
    assert "A 2 | (example) Name candidate" in (program.folder / "a.txt").read_text("utf-8")
    program.done(*asked, "--format", "md", "--output", "a.md")
    assert "# ACTIONS OF JISC" in (program.folder / "a.md").read_text("utf-8")
    program.done(*asked, "--format", "docx", "--output", "a.docx")
    assert (program.folder / "a.docx").read_bytes().startswith(b"PK")


def test_what_makes_no_sense_is_refused(program: Program) -> None:
    path = program.file()
    ran = program.run("minutes", path, "--paper", "actions", "--side", "FR")
    assert (ran.code, "There is VN, JP" in ran.err) == (2, True)
    ran = program.run("minutes", path, "--paper", "agreed", "--unit", "JISC")
    assert (ran.code, "--unit goes with --paper unit only" in ran.err) == (2, True)
    assert list(program.folder.glob("*.pdf")) == []


def test_no_news_of_a_classified_session_unless_that_is_said(program: Program) -> None:
    path = with_session(program, classification="confidential")
    ran = program.run("minutes", path, "--paper", "news")
    assert (ran.code, "Name --classified" in ran.err) == (2, True)
    assert list(program.folder.glob("*.pdf")) == []
    program.done("minutes", path, "--paper", "news", "--classified", "--output", "n.pdf")
    assert "CONFIDENTIAL" in pdf_text(program.folder / "n.pdf")


def test_an_extract_for_the_archive_carries_no_records(program: Program) -> None:
    path = program.file()
    program.done("minutes", path, "--paper", "agreed", "--archive", "--output", "a.pdf")
    data = (program.folder / "a.pdf").read_bytes()
    with pikepdf.open(BytesIO(data)) as pdf:
        assert list(pdf.attachments) == []
        assert "pdfaid:part" in bytes(pdf.Root.Metadata.read_bytes()).decode()
    program.done("minutes", path, "--paper", "agreed", "--house-archive")
    (made,) = program.folder.glob("*-INTERNAL.pdf")
    assert "INTERNAL" in pdf_text(made)
