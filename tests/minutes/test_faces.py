"""The faces: the right files, and a cache that can be lost or spoilt."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.minutes.typeset.tables import Numbers, Pairs, Widths
from meetingdesk.settings import resource

SCRIPT = (
    "from meetingdesk.minutes.typeset.faces import face; f = face('NotoSansJP-Regular');"
    "print(f.charWidths[0x65e5], len(f.charToGlyph), len(f.makeSubset([0x65e5, 0x20bb7])))"
)


def loaded(home: Path) -> str:
    environment = {**os.environ, "MEETINGDESK_HOME": str(home)}
    command = [sys.executable, "-W", "error", "-c", SCRIPT]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def test_the_fonts_are_those_of_the_packages(tmp_path: Path) -> None:
    fetch = runpy.run_path(str(resource("fonts/fetch.py")))
    assert fetch["wrong_fonts"](resource("fonts")) == []
    (tmp_path / "NotoSans-Bold.ttf").write_bytes(b"else")
    names = {file.name for file in resource("fonts").glob("*.ttf")}
    assert set(fetch["wrong_fonts"](tmp_path)) == names


def test_their_licences_lie_beside_them() -> None:
    for font in resource("fonts").glob("*.ttf"):
        licence = font.with_name(f"{font.stem.partition('-')[0]}-OFL.txt").read_text("utf-8")
        assert "SIL Open Font License" in licence
        assert "Version 1.1" in licence


def test_the_cache_is_used_and_a_spoilt_one_mended(tmp_path: Path) -> None:
    fresh = loaded(tmp_path)
    (cached,) = (tmp_path / "cache" / "faces").iterdir()
    stored = cached.read_bytes()
    assert loaded(tmp_path) == fresh
    for spoilt in (b"", b"nonsense", stored[:-1], stored[:5000] + b"!" + stored[5001:]):
        cached.write_bytes(spoilt)
        assert loaded(tmp_path) == fresh
        assert cached.read_bytes() == stored


def test_where_nothing_can_be_cached_the_faces_still_load(tmp_path: Path) -> None:
    fresh = loaded(tmp_path)
    home = tmp_path / "file"
    home.write_text("in the way", encoding="utf-8")
    assert loaded(home) == fresh


NUMBERS = st.integers(0, 0xFFFF)


@given(numbers=st.dictionaries(st.integers(0, 0x10FFFF), NUMBERS), asked=st.integers(0, 0x10FFFF))
def test_packed_numbers_are_those_of_the_dictionary(numbers: dict[int, int], asked: int) -> None:
    packed = Numbers(Numbers.pack(numbers))
    assert dict(packed) == numbers
    assert (asked in packed, packed.get(asked, -1)) == (asked in numbers, numbers.get(asked, -1))


@given(numbers=st.dictionaries(st.integers(0, 0x10FFFF), NUMBERS), em=st.sampled_from((1000, 2048)))
def test_packed_widths_are_those_of_the_dictionary(numbers: dict[int, int], em: int) -> None:
    widths = {code: number * 1000 / em for code, number in numbers.items()}
    assert dict(Widths(Widths.pack(widths))) == widths


@given(pairs=st.lists(st.tuples(NUMBERS, NUMBERS)))
def test_packed_pairs_are_those_of_the_list(pairs: list[tuple[int, int]]) -> None:
    packed = Pairs(Pairs.pack(pairs))
    assert list(packed) == pairs
    assert packed[1:] == pairs[1:]
    with pytest.raises(IndexError):
        packed[len(pairs)]
