"""Two columns side by side that stay together: mastheads and signatures."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetingdesk.minutes.picture import Picture
from meetingdesk.minutes.typeset.prose import Prose
from meetingdesk.minutes.typeset.sheet import Pen
from meetingdesk.minutes.typeset.style import LINE, LINE_GREY
from meetingdesk.minutes.typeset.tags import Tag


@dataclass(frozen=True, kw_only=True)
class Stroke:
    """A line to sign on, with the space above it."""

    width: float
    before: float
    after: float
    height: float = 0.0

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the line."""
        pen.rule(left, top, self.width, LINE, LINE_GREY)


@dataclass(frozen=True, kw_only=True)
class Gap:
    """Nothing, so high: what is below it stands level with what is beside it."""

    height: float
    width: float = 0.0
    before: float = 0.0
    after: float = 0.0

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A picture in its size on paper, moved in by `shift`; all in points."""

    picture: Picture
    width: float
    height: float
    shift: float = 0.0
    before: float = 0.0
    after: float = 6.0
    tag: Tag | None = None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the picture."""
        pen.begin(self.tag)
        pen.picture(self.picture, left + self.shift, top, self.width, self.height)
        pen.end()


Part = Prose | Stroke | Gap | Mark
Stack = Sequence[Part]


def height_of(stack: Stack) -> float:
    """Return the height of all parts with what is between them, in points."""
    return sum(part.before + part.height + part.after for part in stack)


@dataclass(frozen=True, kw_only=True)
class Beside:
    """Two stacks of paragraphs, the second one beginning `offset` points to the right."""

    left: Stack
    right: Stack
    offset: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    new_page: bool = False

    @property
    def height(self) -> float:
        """Return the height of the taller column."""
        return max(height_of(self.left), height_of(self.right))

    @property
    def least(self) -> float:
        """Return its whole height: it is not split."""
        return self.height

    def split(self, room: float) -> None:
        """Refuse to be split."""

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw both columns."""
        for stack, shift in ((self.left, 0.0), (self.right, self.offset)):
            at = top
            for part in stack:
                at += part.before
                part.draw(pen, left + shift, at)
                at += part.height + part.after
