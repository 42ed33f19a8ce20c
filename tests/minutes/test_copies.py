"""Our copy and theirs: each names its own side first (the alternat)."""

from pathlib import Path

import pytest

from meetingdesk.cli.running import main
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.document import Signatures, Title
from meetingdesk.minutes.text import text
from tests.minutes.sessions import full_bundle, made_id


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """Return a file with the sample session."""
    assert main(["demo", "--folder", str(tmp_path), "--no-window"]) == 0
    return tmp_path / "sample.mdesk"


def test_their_copy_names_their_side_first_everywhere() -> None:
    bundle = full_bundle()
    ours = compose_minutes(bundle, "en", ("vi", "ja"), copy=made_id("vn"))
    theirs = compose_minutes(bundle, "en", ("vi", "ja"), copy=made_id("jp"))
    assert compose_minutes(bundle, "en", ("vi", "ja")).blocks[0] == ours.blocks[0]
    for paper, first, other in ((ours, "VSB", "JSB"), (theirs, "JSB", "VSB")):
        said = text(paper)
        title = next(b for b in paper.blocks if isinstance(b, Title))
        assert title.lines[0].startswith(f"Working session of {first} and {other}")
        assert said.index(f"{first} |") < said.index(f"{other} |")
        assert f"between {first} and {other}" in said
        assert said.index(f"\n{first} ·") < said.index(f"\n{other} ·")
        (signed,) = (b for b in paper.blocks if isinstance(b, Signatures))
        assert signed.left[0].signs_for.startswith(f"For {first}\n")
        assert signed.right[0].signs_for.startswith(f"For {other}\n")
    assert "in Vietnamese and Japanese" in text(ours)
    assert "in Japanese and Vietnamese" in text(theirs)


def test_the_command_line_knows_sides_by_code_and_by_body(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = demo.with_name("theirs.txt")
    for code in ("JP", "jisc"):
        arguments = ["minutes", str(demo), "--copy", code, "--format", "text", "--force"]
        assert main([*arguments, "--output", str(out)]) == 0
        said = out.read_text("utf-8")
        assert said.index("JISC |") < said.index("STAMEQ |")
    assert main(["minutes", str(demo), "--copy", "FR", "--output", str(out), "--force"]) == 2
    assert "VN, STAMEQ" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("title", "turned"),
    [
        ("VSB và JSB", "JSB và VSB"),
        ("VSBとJSBの会合", "JSBとVSBの会合"),
        ("VSB–JSB dialogue", "JSB–VSB dialogue"),
        ("Visit of JSB to VSB", "Visit of JSB to VSB"),
    ],
)
def test_the_title_names_the_side_whose_copy_it_is_first(title: str, turned: str) -> None:
    paper = compose_minutes(full_bundle(title=title, number=None), copy=made_id("jp"))
    assert next(b for b in paper.blocks if isinstance(b, Title)).lines[0] == turned
