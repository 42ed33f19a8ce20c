"""Made-up minutes for the benchmark of the paper: every one differs in every paragraph."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import AgendaItem, Decision, Delegate, Statement
from meetingdesk.domain.records import Record
from meetingdesk.domain.terms import DueKind, Presence
from meetingdesk.minutes.bundle import Bundle
from tests.minutes.sessions import JAPANESE, VIETNAMESE, at, full_bundle, made_id

ENGLISH = (
    "The Vietnamese side set out its main orientations until 2025 to 見本産業規格協会 (JSB): the "
    "review and revision of the national standardization strategy, and of two laws (Luật Tiêu "
    "chuẩn và Quy chuẩn kỹ thuật; Luật Chất lượng sản phẩm, hàng hóa)."
)
LETTER, LONG = 4, 340
"""How many agenda items: four to five pages, and about a hundred and fifty."""
R = TypeVar("R", bound=Record)


def session(size: int, edition: int) -> Bundle:
    """Return a session of `size` items; `edition` makes its texts its own."""
    bundle = full_bundle(number=edition + 1)
    mark = f" ({edition:03d})"
    count = size
    items = [
        AgendaItem(
            id=made_id(f"I{k}"),
            place=Place(made_id("s"), f"V{k:05d}0000000"),
            title=f"Item {k + 1} / Nội dung / 議題{mark}",
        )
        for k in range(count)
    ]
    return replace(
        bundle,
        items=tuple(items),
        delegates=(*bundle.delegates, *_delegates()),
        movements=(),
        notes=(),
        statements=tuple(_statements(count, mark)),
        decisions=tuple(_decisions(count, mark)),
        actions=tuple(_actions(count, mark)),
    )


def _delegates() -> Iterator[Delegate]:
    for side in ("vn", "jp"):
        for k in range(8):
            yield Delegate(
                id=made_id(f"{side}{k}"),
                place=at(side, 10 + k),
                session=made_id("s"),
                name=f"Đặng Kiều Oanh {k}" if side == "vn" else f"Watanabe Kentaro {k}",
                native_name="" if side == "vn" else "渡邉 健太郎",
                title="Phó Vụ trưởng Vụ Hợp tác quốc tế" if side == "vn" else "国際標準課 課長補佐",
                presence=Presence.PRESENT,
            )


def _statements(count: int, mark: str) -> Iterator[Statement]:
    for k in range(count):
        for order, text in enumerate((ENGLISH, VIETNAMESE, JAPANESE)):
            yield Statement(
                id=made_id(f"S{k}-{order}"),
                place=at(f"I{k}", order),
                session=made_id("s"),
                text=text + mark,
            )


def _decisions(count: int, mark: str) -> Iterator[Decision]:
    for k in range(count):
        yield Decision(
            id=made_id(f"D{k}"),
            place=at(f"I{k}", 8),
            session=made_id("s"),
            text=f"Both sides agreed to exchange lists of their standards for item {k}{mark}.",
        )


def _actions(count: int, mark: str) -> Iterator[AgreedAction]:
    for k in range(count):
        yield AgreedAction(
            id=made_id(f"A{k}"),
            place=at(f"I{k}", 9),
            session=made_id("s"),
            text=f"Send the draft training plan / Gửi dự thảo / 研修計画案の送付{mark}",
            delegation=made_id("vn" if k % 2 else "jp"),
            unit="Standards Department" if k % 2 else "国際標準課",
            due=DueKind.DATE,
            due_on=date(2022, 4 + k % 9, 15),
        )
