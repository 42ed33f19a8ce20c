"""A body's own house styles: files that are read with distrust."""

import json
import re
import shutil
from contextlib import closing
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from meetingdesk.cli.running import main
from meetingdesk.desk import open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import HouseStyle
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Heading, Paragraph, Table
from meetingdesk.minutes.style import GENERAL, Part, Style
from meetingdesk.minutes.styles import style, style_names, style_or_general
from meetingdesk.minutes.text import text
from meetingdesk.settings import places, resource
from tests.minutes.sessions import full_bundle


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a user of its own, who has no styles yet."""
    cached = places().cache / "faces"
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    if cached.is_dir():
        (tmp_path / "home").mkdir()
        shutil.copytree(cached, places().cache / "faces")


def own(name: str, said: Any) -> Path:
    """Put a style file where a body's own ones lie."""
    folder = places().styles
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.json"
    file.write_text(said if isinstance(said, str) else json.dumps(said), encoding="utf-8")
    return file


DECISIONS = {
    "title": {"en": "Decisions and actions"},
    "description": {"en": "A list of what was decided and who acts."},
    "parts": ["head", "title", "decisions", "actions"],
    "type": {"text": 11, "leading": 16},
    "wording": {"en": {"minutes.title": "DECISIONS AND ACTIONS", "decisions.name": "D {number}"}},
}


def test_a_body_adds_its_own_style_as_a_file() -> None:
    own("decisions", DECISIONS)
    assert style_names() == ("general", "decree30", "jica", "decisions")
    paper = compose_minutes(full_bundle(number=None), style=style("decisions"))
    said = text(paper)
    assert "DECISIONS AND ACTIONS" in said
    assert "\nD 1 | Agreed | Both sides agreed" in said.replace("\u00a0", " ")
    assert {type(block) for block in paper.blocks if not isinstance(block, Heading)} >= {Table}
    assert not any(isinstance(block, Paragraph) for block in paper.blocks)


def test_the_example_of_the_readme_works() -> None:
    readme = resource("..").resolve() / "README.md"
    (example,) = re.findall(r"```json\n(\{.*?\n\})\n```", readme.read_text("utf-8"), re.DOTALL)
    own("bipm", example)
    said = text(compose_minutes(full_bundle(), style=style("bipm")))
    assert "Decision 5/1" in said.replace("\u00a0", " ")
    assert "A 5/1" in said.replace("\u00a0", " ")


def test_all_that_a_style_can_say_is_listed_for_who_writes_one() -> None:
    listed = set(re.findall(r"`([^`]+)`", resource("styles/README.md").read_text("utf-8")))
    hints = get_type_hints(Style)
    groups = [Style, *(hint for hint in hints.values() if is_dataclass(hint))]
    words = {f.name for group in groups for f in fields(group)} - {"name"}
    choices = {choice for choice in get_args(Part)}
    assert words | choices <= listed


def test_a_style_that_changes_is_read_anew() -> None:
    file = own("mine", {"end_mark": "./."})
    assert style("mine").end_mark == "./."
    file.write_text('{"end_mark": "###"}')
    assert style("mine").end_mark == "###"


def test_ones_own_file_never_stands_for_one_of_the_program() -> None:
    own("general", {"end_mark": "###"})
    assert style("general").end_mark == ""


def test_a_style_that_is_not_installed_gives_way_to_the_general_one() -> None:
    found, trouble = style_or_general("elsewhere")
    assert found == GENERAL
    assert trouble is not None
    assert "“elsewhere”" in trouble
    assert "general style is used" in trouble
    assert style_or_general("") == (GENERAL, None)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("{", "mine.json"),
        ("[]", "braces"),
        ({"colour": "red"}, "colour cannot be used: no such word; known here: title,"),
        ({"page": {"width": 210, "lft": 30}}, "page.lft cannot be used: no such word"),
        ({"page": {"left": "30 mm"}}, "page.left cannot be used: a number from 0 to 600"),
        ({"page": {"left": True}}, "a number"),
        ({"page": {"left": 100, "right": 100}}, "no room for text"),
        ({"type": {"text": 3}}, "less than 5 points"),
        ({"type": {"justified": 1}}, "true or false"),
        ({"type": {"face": "Arial"}}, "type.face cannot be used: “Arial” is not known; known"),
        ({"head": "flag"}, "“flag” is not known; known here: bodies, state, none"),
        ({"parts": ["head", "poem"]}, "“poem” is not known"),
        ({"parts": ["head", "head"]}, "named twice"),
        ({"parts": "head"}, "a list in brackets"),
        ({"numbering": {"items": "IX"}}, "known here: 1, 01, I"),
        ({"end_mark": 3}, "a text in quotation marks"),
        ({"wording": {"fr": {}}}, "by language"),
        ({"wording": {"en": {"minutes.titel": "X"}}}, "no sentence of that name"),
        ({"wording": {"en": {"paragraph.number": "{n}."}}}, "nothing is put in at {n}"),
        ({"wording": {"en": {"paragraph.number": "{number."}}}, "cannot be used"),
        ({"wording": {"en": {"months": "X"}}}, "no sentence of that name"),
        ({"wording": {"en": {"page": "{number.__class__}"}}}, "nothing is put in"),
        ({"name": "x"}, "called as its file"),
        ('{"head": "none", "head": "bodies"}', "said twice"),
        (" " * 300_000, "too large"),
        ("[" * 100_000, "cannot be used"),
    ],
)
def test_what_is_wrong_in_a_style_is_told_with_its_place(said: Any, told: str) -> None:
    own("mine", said)
    with pytest.raises(RuleBroken) as broken:
        style("mine")
    assert "mine.json" in broken.value.why
    assert told in broken.value.why


@pytest.mark.parametrize("name", ["", "../general", "nothing", "A B"])
def test_an_unknown_style_is_refused_with_those_that_there_are(name: str) -> None:
    with pytest.raises(RuleBroken, match="general, decree30, jica"):
        style(name)


def test_a_file_prints_in_the_style_that_was_chosen_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--folder", str(tmp_path), "--no-window"]) == 0
    file, out = tmp_path / "sample.mdesk", tmp_path / "out.txt"
    write = ["minutes", str(file), "--format", "text", "--output", str(out), "--force"]
    chosen = HouseStyle(id=house_style_id(), name="jica")
    with closing(open_desk(file, author="Anna", places=places())) as desk:
        desk.perform(edits.add("Choose the style", chosen))
    assert main(write) == 0
    assert "MINUTES OF DISCUSSIONS" in out.read_text("utf-8")
    assert main([*write, "--style", "general"]) == 0
    assert "MINUTES OF DISCUSSIONS" not in out.read_text("utf-8")
    with closing(open_desk(file, author="Anna", places=places())) as desk:
        desk.perform(edits.revise("Choose the style", chosen, name="elsewhere"))
    capsys.readouterr()
    assert main(write) == 0
    assert "“elsewhere”" in capsys.readouterr().err
    assert "STAMEQ | Directorate" in out.read_text("utf-8")
    own("elsewhere", {"colour": "red"})
    assert main([*write, "--style", "elsewhere"]) == 2
    assert "elsewhere.json: colour cannot be used" in capsys.readouterr().err
