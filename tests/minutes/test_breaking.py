"""Lines of mixed text: nothing begins, ends, is cut or overruns that must not."""

import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from meetingdesk.minutes.document import Span
from meetingdesk.minutes.style import Face
from meetingdesk.minutes.typeset.breaking import units
from meetingdesk.minutes.typeset.family import family
from meetingdesk.minutes.typeset.lines import lines
from meetingdesk.settings import resource

SIZE = 10.0
SANS = family("sans")
FRAGMENTS = (
    "The Vietnamese side set out its main orientations until 2025",
    "the Memorandum of Understanding (signed on 26 August 2013)",
    "Tổng cục Tiêu chuẩn Đo lường Chất lượng",
    "Phía Việt Nam đề nghị “hỗ trợ kỹ thuật”; ưu tiên 25 kỹ sư.",
    "日本側は、「スマートシティ」等の新興技術分野（AI、IoT）において、協力を深めたいと表明した。",
    "見本氏は『標準化』と【認証】の両方を〔1949年の法律〕に従い検討した！",
    "ｶﾀｶﾅ｢ﾊﾝｶｸ｣､ｼﾞｬﾊﾟﾝ･ｺｰﾋｰｮ｡",
    "費用は￥1,000,000（約6,500米ドル）、税率10％、気温25℃である。",
    "ヴァイオリンをちょっと弾っく、人々はキャッチャーと言う・・・",
    "STAMEQ–JISC, ISO/IEC JTC 1/SC 42; ISO Vice-President (Finance)",
    "𠮷野家と𠮟責　髙﨑さん",
    "[VN: twice a year] [JP: once a year]",
    "Go！ Stop？ 5 % , and ( then ) “so” — yes…",
)
WIDTHS = range(110, 501, 5)
CLOSING_NAMES = (
    "FULL STOP",
    "COMMA",
    "EXCLAMATION MARK",
    "QUESTION MARK",
    "KATAKANA MIDDLE DOT",
    "PROLONGED SOUND MARK",
    "ITERATION MARK",
    "VOICED SOUND MARK",
    "PERCENT SIGN",
    "DEGREE CELSIUS",
    "SEMICOLON",
)


def may_not_begin(char: str) -> bool:
    """Judge a sign by its Unicode category and name alone, not by the breaker's own tables."""
    name = unicodedata.name(char, "")
    small = "KANA LETTER SMALL" in name or "KATAKANA LETTER SMALL" in name
    listed = any(part in name for part in CLOSING_NAMES)
    return unicodedata.category(char) in ("Pe", "Pf") or small or listed


def may_not_end(char: str) -> bool:
    return unicodedata.category(char) in ("Ps", "Pi") or "YEN SIGN" in unicodedata.name(char, "")


def in_word(char: str) -> bool:
    return char.isdigit() or "LATIN" in unicodedata.name(char, "").split(" ")[:1]


@pytest.fixture(scope="module")
def measure() -> Callable[[str], float]:
    """Measure with faces parsed afresh: the first that has the character prints it."""
    faces = [
        TTFontFace(str(resource(f"fonts/{name}.ttf")))
        for name in ("NotoSans-Regular", "NotoSansJP-Regular")
    ]

    def width(text: str) -> float:
        total = 0.0
        for char in text:
            found = next(f for f in faces if ord(char) in f.charToGlyph)
            total += found.charWidths[ord(char)] * SIZE / 1000
        return total

    return width


def texts() -> Iterator[str]:
    chance = random.Random(20220318)
    for _ in range(36):
        parts = [chance.choice(FRAGMENTS) for _ in range(chance.randint(3, 7))]
        yield "".join(part + chance.choice((" ", " ", "", "　")) for part in parts).strip(" 　")


def faults(
    text: str, broken: list[str], width: float, measure: Callable[[str], float]
) -> Counter[str]:
    found: Counter[str] = Counter(lines=len(broken))
    position = 0
    for number, line in enumerate(broken):
        start = text.index(line.strip(" 　"), position)
        end = start + len(line.strip(" 　"))
        if number:
            glued = start == position
            found["start"] += may_not_begin(text[start])
            found["end"] += may_not_end(text[position - 1])
            found["cut"] += glued and in_word(text[start]) and in_word(text[position - 1])
        found["over"] += measure(line.rstrip(" 　")) > width + 0.01
        position = end
    found["lost"] += text[position:].strip(" 　") != ""
    return found


def ours(text: str, width: float) -> list[str]:
    broken = lines((Span(text),), SIZE, width, family=SANS)
    return ["".join(run.text for run in line) for line in broken]


def naive(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break as soon as the next character no longer fits, at a space only within Latin text."""
    broken, line = [], ""
    for char in text:
        if line and measure(line + char) > width:
            at = line.rfind(" ")
            cut = at + 1 if at > 0 and line[-1].isascii() and char.isascii() else len(line)
            broken.append(line[:cut].rstrip(" "))
            line = line[cut:]
        line += char
    return [*broken, line]


def test_thirteen_thousand_lines_without_a_fault(measure: Callable[[str], float]) -> None:
    total: Counter[str] = Counter()
    for text in texts():
        for width in WIDTHS:
            total += faults(text, ours(text, width), width, measure)
    assert total["lines"] >= 13_000
    assert {name: n for name, n in total.items() if name != "lines"} == {}


def test_the_same_check_finds_faults_in_a_naive_breaker(measure: Callable[[str], float]) -> None:
    total: Counter[str] = Counter()
    for text in texts():
        for width in WIDTHS[::4]:
            total += faults(text, naive(text, width, measure), width, measure)
    assert total["start"] > 20
    assert total["end"] > 20
    assert total["cut"] > 20


def test_runs_of_several_manners_break_like_one(measure: Callable[[str], float]) -> None:
    for text in texts():
        spans = (Span(text[:9]), Span(text[9:40], quiet=True), Span(text[40:], link="a"))
        for width in WIDTHS[::6]:
            broken = lines(spans, SIZE, width, family=SANS)
            mixed = ["".join(run.text for run in line) for line in broken]
            assert mixed == ours(text, width)


@pytest.mark.parametrize("face", ["sans", "serif"])
def test_bold_words_fit_too(face: Face) -> None:
    for text in texts():
        spans = (Span(text[:60], strong=True), Span(text[60:]))
        for line in lines(spans, SIZE, 130, family=family(face)):
            assert sum(run.width for run in line) <= 130.01


@pytest.mark.parametrize(
    "end", ["と表明した。", "（JIS）。」", "この点につき合意をみた", "を行う。）"]
)
def test_no_japanese_paragraph_ends_in_a_line_of_one_sign(end: str) -> None:
    text = f"日本側は、新興技術分野（AI、IoT）及び「スマートシティ」において協力{end}"
    seen = set()
    for width in range(60, 420):
        broken = ours(text, width)
        signs = [sign for sign in broken[-1] if not may_not_begin(sign)]
        assert len(signs) > 1 or len(broken) == 1
        assert "".join(broken) == text
        seen.add(broken[-1])
    assert len(seen) > 5


def test_what_cannot_come_down_leaves_one_sign_alone() -> None:
    assert ours("ISO/IEC17025の", 69.0)[-1] == "の"
    # In a language with spaces a short word may end a paragraph by itself.
    assert ours("The Vietnamese side set out a", 135.0)[-1] == "a"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vice-President", ["Vice-", "President"]),
        ("26\u00a0August 2013", ["26\u00a0August", "2013"]),
        ("日本（JISC）は", ["日", "本", "（JISC）", "は"]),
        ("「あ」、", ["「あ」、"]),
        ("a – b", ["a –", "b"]),
        ('"日本"', ['"日', '本"']),
        ("COVID-19", ["COVID-19"]),
        ("期限は2026年11月30日まで", ["期", "限", "は", "2026年", "11月", "30日", "ま", "で"]),
        ("第12回会合の第３項", ["第12回", "会", "合", "の", "第３項"]),
    ],
)
def test_units_stay_together(text: str, expected: list[str]) -> None:
    assert list(units(text)[::2]) == expected


def test_an_over_long_word_is_cut_where_it_hurts_least() -> None:
    broken = ours("https://example.org/standards/roadmap/until-2025/overview-of-everything", 120)
    assert "".join(broken).startswith("https://example.org/")
    assert broken[0].endswith("/")
    assert all(line for line in broken)


def test_marks_stay_with_their_letter_when_a_word_is_cut() -> None:
    text = "q\u0303" * 60
    for line in ours(text, 110):
        assert unicodedata.combining(line[0]) == 0
        assert unicodedata.combining(line[-1]) != 0


def test_newlines_end_lines_and_empty_lines_stay() -> None:
    assert ours("one\n\ntwo\r\nthree\u2028four", 300) == ["one", "", "two", "three", "four"]


def test_a_line_of_nothing_but_brackets_still_ends() -> None:
    assert "".join(ours("（" * 200, 110)) == "（" * 200


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Both sides welcomed JISC (日本産業標準調査会; until 2019 日本工業標準調査会).", True),
        ("JISC（日本産業標準調査会、2019年までは日本工業標準調査会）が出席した。", False),
        (
            "More than twelve signs are no word here: 国際電気標準会議国内委員会",
            False,
        ),
    ],
)
def test_a_japanese_name_is_a_word_in_other_languages_only(text: str, whole: bool) -> None:
    names = re.findall("[一-龠]{9,}", text)
    assert names
    for name in names:
        assert any(name in unit for unit in units(text)[::2]) is whole
    assert "".join(units(text)) == text
