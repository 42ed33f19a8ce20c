"""What is copied elsewhere arrives as delegates and agenda items."""

import pytest

from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.terms import Capacity, NameOrder
from meetingdesk.exchange.agendas import read_agenda
from meetingdesk.exchange.names import family_and_given, in_order
from meetingdesk.exchange.rolls import DelegateLine, read_delegate, read_roll
from meetingdesk.exchange.tables import rows_of


def test_spreadsheet_cells_keep_quotes_and_line_breaks_apart_from_rows() -> None:
    copied = 'Name\tTitle\r\n"Nguyễn\r\nVăn A"\t"the ""acting"" head"\r\n\r\n"open\tx\r\n'
    assert rows_of(copied) == [
        ["Name", "Title"],
        ["Nguyễn Văn A", 'the "acting" head'],
        ['"open', "x"],
    ]


def test_a_mail_table_is_read_from_its_html_without_markup() -> None:
    html = """<html><head><style>td{color:red}</style></head><body><p>Dear all</p>
    <table><tr><th colspan=2>A</th><th>B</th></tr>
    <tr><td>Mr.&nbsp;X<br>Y &amp; Z<td><style>b{}</style>&lt;b&gt;<td>c</table></body></html>"""
    assert rows_of("Dear all\nignored", html) == [["A", "", "B"], ["Mr. X Y & Z", "<b>", "c"]]


def test_html_without_a_table_leaves_the_text() -> None:
    assert rows_of("one\ntwo", "<p>one</p><p>two</p>") == [["one"], ["two"]]


@pytest.mark.parametrize("copied", ["a\n" * 2002, "x" * 1_000_001, "あ" * 340_000])
def test_a_huge_block_is_refused_in_a_sentence(copied: str) -> None:
    with pytest.raises(RuleBroken, match=r"too large to paste .* Paste it in parts\."):
        rows_of(copied)


def test_two_thousand_rows_are_not_too_many() -> None:
    assert len(read_roll("Mr. A\tDirector\n" * 2000)) == 2000


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (
            "Mr. Nguyễn Văn A, Deputy Director, STAMEQ",
            DelegateLine(
                name="Nguyễn Văn A", honorific="Mr.", title="Deputy Director", body="STAMEQ"
            ),
        ),
        (
            "1. Mr. Mitsuo MATSUMOTO – ISO Vice-President (Finance) – JISC",
            DelegateLine(
                name="Mitsuo Matsumoto",
                honorific="Mr.",
                family_name="Matsumoto",
                given_name="Mitsuo",
                order=NameOrder.GIVEN_FIRST,
                title="ISO Vice-President (Finance)",
                body="JISC",
            ),
        ),
        (
            "Matsumoto, Mitsuo, Vice-President, ISO",
            DelegateLine(
                name="Matsumoto",
                family_name="Matsumoto",
                given_name="Mitsuo",
                title="Vice-President",
                body="ISO",
            ),
        ),
        ("Tanaka, JISC", DelegateLine(name="Tanaka", body="JISC")),
        (
            "6 × JISC representatives",
            DelegateLine(name="JISC representatives", head_count=6, group=True),
        ),
        (
            "JISC representatives (3)",
            DelegateLine(name="JISC representatives", head_count=3, group=True),
        ),
        ("JISC関係者（5名）", DelegateLine(name="JISC関係者", head_count=5, group=True)),
        (
            "Relevant affiliated units of the General Department",
            DelegateLine(name="Relevant affiliated units of the General Department", group=True),
        ),
        (
            "Yoichi Kikuchi (菊池 洋一)\tDirector",
            DelegateLine(name="Yoichi Kikuchi", native_name="菊池 洋一", title="Director"),
        ),
        (
            "Ông Trương Văn Thu (Trưởng đoàn), Phó Cục trưởng, STAMEQ",
            DelegateLine(
                name="Trương Văn Thu",
                honorific="Ông",
                title="Phó Cục trưởng",
                body="STAMEQ",
                capacity=Capacity.HEAD,
            ),
        ),
    ],
)
def test_a_typed_line_is_taken_apart(typed: str, expected: DelegateLine) -> None:
    assert read_delegate(typed) == expected


@pytest.mark.parametrize(
    ("typed", "family", "given", "order", "printed"),
    [
        ("YAMADA Kenji", "Yamada", "Kenji", NameOrder.FAMILY_FIRST, "Yamada Kenji"),
        ("Kenji YAMADA", "Yamada", "Kenji", NameOrder.GIVEN_FIRST, "Kenji Yamada"),
        ("Ms. LE VAN Thu", "Le Van", "Thu", NameOrder.FAMILY_FIRST, "Le Van Thu"),
        ("ĐẶNG Thị Ái", "Đặng", "Thị Ái", NameOrder.FAMILY_FIRST, "Đặng Thị Ái"),
        ("Yōko ŌTA", "Ōta", "Yōko", NameOrder.GIVEN_FIRST, "Yōko Ōta"),
        ("Mr. Sean O'BRIEN-SMITH", "O'Brien-Smith", "Sean", NameOrder.GIVEN_FIRST, None),
        ("John SMITH III", "Smith", "John III", NameOrder.GIVEN_FIRST, "John Smith III"),
        ("NGUYỄN VĂN AN", "", "", None, "Nguyễn Văn An"),
        ("Kenji Yamada", "", "", None, "Kenji Yamada"),
    ],
)
def test_words_in_capitals_are_the_family_name_wherever_they_stand(
    typed: str, family: str, given: str, order: NameOrder | None, printed: str | None
) -> None:
    line = read_delegate(f"{typed}, Director, JISC")
    assert (line.family_name, line.given_name, line.order) == (family, given, order)
    assert line.name == (printed or "Sean O'Brien-Smith")
    assert (line.title, line.body) == ("Director", "JISC")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Interpreter", Capacity.INTERPRETER),
        ("Phiên dịch viên", Capacity.INTERPRETER),
        ("通訳", Capacity.INTERPRETER),
        ("Senior Interpreter", Capacity.INTERPRETER),
        ("Observer", Capacity.OBSERVER),
        ("Chuyên gia", Capacity.EXPERT),
        ("Secretary General", None),
        ("Director", None),
    ],
)
def test_a_title_alone_can_tell_the_capacity(title: str, expected: Capacity | None) -> None:
    assert read_delegate(f"Lê An, {title}").capacity is expected
    (pasted,) = read_roll(f"Name\tTitle\tBody\nLê An\t{title}\tSTAMEQ\n")
    assert (pasted.capacity, pasted.title) == (expected, title)


HEADED = {
    "en": "No.\tFull name\tPosition\tOrganization\n1\tMr. An\tDirector\tSTAMEQ\n",
    "vi": "STT\tHọ và tên\tChức vụ\tCơ quan\n1\tMr. An\tDirector\tSTAMEQ\n",
    "ja": "番号\t氏名\t役職\t所属\n1\tMr. An\tDirector\tSTAMEQ\n",
    "none": "1\tMr. An\tDirector\tSTAMEQ\n",
    "turned": "Organisation\tMr/Ms\tTitle\tName\nSTAMEQ\tMr\tDirector\tAn\n",
}


@pytest.mark.parametrize("language", HEADED)
def test_columns_are_known_by_their_heads_or_by_what_they_hold(language: str) -> None:
    expected = DelegateLine(name="An", honorific="Mr.", title="Director", body="STAMEQ")
    assert read_roll(HEADED[language]) == [expected]


def test_family_and_given_names_in_columns_of_their_own() -> None:
    (line,) = read_roll("Surname\tFirst name\tTitle\nMatsumoto\tMitsuo\tVice-President\n")
    assert (line.name, line.family_name, line.given_name) == (
        "Mitsuo Matsumoto",
        "Matsumoto",
        "Mitsuo",
    )


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Hà Minh Hiệp", "VN", ("Hà", "Minh Hiệp", NameOrder.FAMILY_FIRST)),
        ("Mitsuo Matsumoto", "JP", ("Matsumoto", "Mitsuo", NameOrder.GIVEN_FIRST)),
        ("松本 満男", "JP", ("松本", "満男", NameOrder.FAMILY_FIRST)),
        ("Smith, Anna", "GB", ("Smith", "Anna", NameOrder.GIVEN_FIRST)),
        ("Nguyen Van An", "JP", ("Nguyen", "Van An", NameOrder.FAMILY_FIRST)),
        ("Lê Thị Thu", "", ("Lê", "Thị Thu", NameOrder.FAMILY_FIRST)),
        ("Le Thi Thu", "VN", ("Le", "Thi Thu", NameOrder.FAMILY_FIRST)),
        ("Ho Tanaka", "JP", ("Tanaka", "Ho", NameOrder.GIVEN_FIRST)),
        ("Kenji Yamada", "", ("Yamada", "Kenji", NameOrder.GIVEN_FIRST)),
    ],
)
def test_names_follow_the_custom_of_the_country(
    name: str, country: str, expected: tuple[str, str, NameOrder]
) -> None:
    assert family_and_given(name, country) == expected
    family, given, order = expected
    assert in_order(family, given, order).split() == (
        ["Anna", "Smith"] if "," in name else name.split()
    )


def test_an_agenda_takes_its_levels_from_numbers_letters_and_indents() -> None:
    numbered = read_agenda("1. Opening\n2) Cooperation\n2.1 IoT\n2.1.1. Cards\n2025 strategy")
    assert [(i.level, i.title) for i in numbered] == [
        (1, "Opening"),
        (1, "Cooperation"),
        (2, "IoT"),
        (3, "Cards"),
        (1, "2025 strategy"),
    ]
    indented = read_agenda("Opening\n\tAI\n\t\tDetail\n\t\t\tDeep")
    assert [i.level for i in indented] == [1, 2, 3, 3]
    assert [i.title for i in read_agenda("議題1 開会\n議題2 協力\n a) 標準")] == [
        "開会",
        "協力",
        "標準",
    ]


def test_an_agenda_table_keeps_only_numbers_and_titles() -> None:
    headed = read_agenda("No\tAgenda item\tTime\n1\tOpening\t10:00\n1.1\tWelcome words\t10:30\n")
    assert [(i.level, i.title) for i in headed] == [(1, "Opening"), (2, "Welcome words")]
    bare = read_agenda("10:00\tOpening of the session\n10:30\tReview of the memorandum\n")
    assert [i.title for i in bare] == ["Opening of the session", "Review of the memorandum"]
