"""The papers of all sessions written in a row: whole, none over another, stopped at any moment."""

from argparse import Namespace
from pathlib import Path

import pytest

from meetingdesk import settings
from meetingdesk.cli.many import write_all
from meetingdesk.desk import open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.meeting import Delegation, Session
from meetingdesk.domain.places import place_at
from meetingdesk.exporting import Order
from meetingdesk.minutes.bundle import Bundle
from tests.cli.running import Program, pdf_text


def more_sessions(
    program: Program, path: Path, count: int, languages: tuple[str, ...] = ()
) -> None:
    """Add sessions of one day between the two bodies of the sample, in turn in these languages."""
    home = program.folder / "home"
    places = settings.Places(config=home, cache=home / "c", recovery=home / "r", log=home)
    desk = open_desk(path, author="An", places=places)
    known = desk.all(Session)[0]
    bodies = [side.organization for side in desk.all(Delegation, parent=known.id)]
    for number in range(count):
        written = languages[number] if languages else ""
        session = Session(title=f"Meeting {number}", held_on=known.held_on, text_language=written)
        sides = [
            Delegation(place=place_at(session.id, [], 0), organization=body, own=not at)
            for at, body in enumerate(bodies)
        ]
        desk.perform(edits.add("Add", session, *sides))
    desk.close()


def test_every_session_gets_a_paper_of_its_own_name(program: Program) -> None:
    path = program.file()
    more_sessions(program, path, 3)
    told = program.done("minutes", path, "--all", "--folder", "papers", "--language", "vi")
    papers = sorted((program.folder / "papers").iterdir())
    assert "Wrote 4 of 4 papers" in told
    assert len(papers) == 4
    for number in range(3):
        assert any(f"Meeting {number}" in pdf_text(paper) for paper in papers)
    assert all("BIÊN BẢN" in pdf_text(paper) for paper in papers)


def test_each_paper_is_in_the_language_of_its_minutes_unless_one_is_named(
    program: Program,
) -> None:
    path = program.file()
    more_sessions(program, path, 2, languages=("vi", "ja"))
    program.done("minutes", path, "--all", "--folder", "papers")
    said = [pdf_text(paper) for paper in sorted((program.folder / "papers").iterdir())]
    assert len(said) == 3
    for title in ("BIÊN BẢN", "議事録", "MINUTES"):
        assert sum(title in one for one in said) == 1


def test_papers_that_are_there_stay_unless_they_may_be_replaced(program: Program) -> None:
    path = program.file()
    more_sessions(program, path, 1)
    program.done("minutes", path, "--all", "--folder", "papers", "--format", "text")
    (first, *_) = sorted((program.folder / "papers").iterdir())
    first.write_text("kept", "utf-8")
    run = program.run("minutes", path, "--all", "--folder", "papers", "--format", "text")
    assert run.code == 1
    assert "is there already" in run.err
    assert first.read_text("utf-8") == "kept"
    program.done("minutes", path, "--all", "--folder", "papers", "--format", "text", "--force")
    assert first.read_text("utf-8") != "kept"


@pytest.mark.parametrize("words", [["--folder", "x"], ["--all", "--output", "x.pdf"]])
def test_what_goes_against_all_is_said(program: Program, words: list[str]) -> None:
    run = program.run("minutes", program.file(), *words)
    assert run.code == 2
    assert "--all" in run.err


def test_stopping_half_way_leaves_whole_papers_only(
    program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    path = program.file()
    more_sessions(program, path, 5)
    folder = program.folder / "papers"
    desk = open_desk(path, author="An", places=settings.places())
    asked: list[Bundle] = []

    def order(bundle: Bundle) -> Order:
        asked.append(bundle)
        if len(asked) > 3:
            # As Ctrl+C does at any moment.
            raise KeyboardInterrupt
        return Order()

    arguments = Namespace(file=path, folder=folder, force=False)
    code = write_all(arguments, desk, [s.id for s in desk.all(Session)], order)
    desk.close()
    assert code == 1
    assert "Stopped after 3 of 6" in capsys.readouterr().err
    papers = list(folder.iterdir())
    assert len(papers) == 3
    assert all(pdf_text(paper) for paper in papers)
