"""Families of type, one for each that a house style can ask for."""

from functools import cache

from meetingdesk.minutes.style import Face
from meetingdesk.minutes.typeset.chain import Chain

_SANS = ("NotoSans-Regular", "NotoSansJP-Regular")
_SANS_BOLD = ("NotoSans-Bold", "NotoSansJP-Bold")
_FACES: dict[Face, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "sans": (_SANS, _SANS_BOLD),
    # Bold Mincho is Gothic, as Japanese printers set it. What has no serifs prints without them.
    "serif": (
        ("Tinos-Regular", "NotoSerifJP-Regular", *reversed(_SANS)),
        ("Tinos-Bold", *reversed(_SANS_BOLD)),
    ),
}
"""Of each family the faces of ordinary weight and of bold, in the order of its chains."""


class Family:
    """The chains of one family; their faces are loaded when they are first wanted."""

    def __init__(self, regular: Chain, bold: Chain) -> None:
        self.regular, self.bold = regular, bold

    def chain(self, *, strong: bool) -> Chain:
        """Return the chain that prints text in one weight or the other."""
        return self.bold if strong else self.regular


@cache
def family(face: Face) -> Family:
    """Return the one family of that name: what its chains have measured serves all papers."""
    regular, bold = _FACES[face]
    return Family(Chain(regular), Chain(bold))
