"""What the command line refuses: to destroy a meeting file, and words that make no sense."""

import sqlite3
from pathlib import Path

import pytest

from tests.cli.running import SAMPLE, Program


def test_what_is_written_never_takes_the_place_of_a_meeting_file(program: Program) -> None:
    path = program.file()
    other = program.file("other.mdesk")
    before = path.read_bytes(), other.read_bytes()
    attempts: list[list[str | Path]] = [
        ["export", path, path],
        ["export", path, "./office.mdesk"],
        ["export", path, other],
        ["minutes", path, "--output", path],
        ["minutes", path, "--output", other],
        ["salvage", path, path],
        ["send", path, path],
    ]
    for words in attempts:
        assert "would be lost" in program.refused(*words, "--force")
    assert (path.read_bytes(), other.read_bytes()) == before
    program.done("new", other, "--force")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--author"], "expected one argument"),
        (["frobnicate"], "frobnicate is neither a command nor a file."),
        (["exprot"], "exprot is neither a command nor a file; do you mean export?"),
        (["new", "a.mdesk", "b.mdesk"], "usage: meetingdesk new "),
        (["export", "a.mdesk", "-"], "- is no file here"),
        (["import", "a.mdesk", "-"], "- is no file here"),
        (["minutes", "a.mdesk", "--output", "-"], "- is no file here"),
        (["-"], "- is no file here"),
    ],
)
def test_words_that_make_no_sense_are_told_apart(
    program: Program, words: list[str], says: str
) -> None:
    assert says in program.refused(*words, code=2)


def test_a_file_that_is_not_there_is_said_before_the_display_is_asked(program: Program) -> None:
    assert "There is no file nowhere.mdesk" in program.refused("nowhere.mdesk")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (('"format": "meetingdesk",', ""), "broken.json: the member format is missing. N"),
        (('"parent": "2022-03-18",', ""), "under what does this stand? Nothing was imported"),
    ],
)
def test_a_broken_source_is_said_in_whole_sentences(
    program: Program, spoil: tuple[str, str], says: str
) -> None:
    text = SAMPLE.read_text("utf-8")
    assert spoil[0] in text
    (program.folder / "broken.json").write_text(text.replace(*spoil, 1), "utf-8")
    program.done("new", "office.mdesk")
    assert says in program.refused("import", "office.mdesk", "broken.json")


def test_check_lists_twenty_findings_and_sums_up_on_standard_error(program: Program) -> None:
    path = program.file()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE entry SET body = CAST(CAST(body AS TEXT) || ' ' AS BLOB)")
    connection.close()
    ran = program.run("check", path)
    assert ran.code == 1
    assert ran.out.count("hash differs") == 20
    assert " more\n" in ran.out
    assert "found amiss in" in ran.err
