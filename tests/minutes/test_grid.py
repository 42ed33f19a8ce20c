"""Columns are wide enough for their words."""

from meetingdesk.minutes.document import Row, Table, plain
from meetingdesk.minutes.typeset.family import family
from meetingdesk.minutes.typeset.grid import Grid, grid

WIDTH = 459.0
HEAD = ("No.", "Action", "Responsible", "Due")


def _laid(*cells: str, shares: tuple[float, ...] = (12.0, 50.0, 32.0, 22.0)) -> Grid:
    row = Row(cells=tuple(map(plain, cells)))
    table = Table(shares=shares, head=HEAD, rows=(row,), language="en")
    return grid(table, WIDTH, family=family("sans"))


def _lines(laid: Grid, row: int, column: int) -> list[str]:
    cells = (laid.head.cells if laid.head else (), *(r.cells for r in laid.rows))[row]
    return ["".join(run.text for run in line) for line in cells[column]]


def test_dates_and_short_heads_stay_whole() -> None:
    due = "22\u00a0December\u00a02026"
    laid = _laid("A\u00a01", "Send the list " * 20, "STAMEQ", due, shares=(3.0, 60.0, 40.0, 9.0))
    assert _lines(laid, 1, 3) == [due]
    assert _lines(laid, 0, 0) == ["No."]
    assert abs(sum(laid.columns) - WIDTH) < 0.01


def test_columns_keep_their_shares_where_all_words_fit() -> None:
    laid = _laid("1", "Send", "JISC", "–", shares=(25.0, 25.0, 25.0, 25.0))
    assert laid.columns == (WIDTH / 4,) * 4


def test_one_endless_word_is_cut_and_leaves_the_others_whole() -> None:
    due = "22\u00a0December\u00a02026"
    laid = _laid("1", "w" * 600, "Standards", due)
    assert _lines(laid, 1, 3) == [due]
    assert "".join(_lines(laid, 1, 1)) == "w" * 600
    assert abs(sum(laid.columns) - WIDTH) < 0.01
