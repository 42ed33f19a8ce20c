"""A chain of faces: each character is printed by the first face that has it."""

import unicodedata
from functools import cache

from reportlab.pdfbase.ttfonts import TTFontFace

from meetingdesk.minutes.typeset.breaking import Unit, cut, units
from meetingdesk.minutes.typeset.faces import BOLD, REGULAR, face
from meetingdesk.minutes.typeset.signs import INVISIBLE

_MOST_REMEMBERED = 20_000
_ALIKE = str.maketrans("\t\r\v\f\x85\u2028\u2029", " \n\n\n\n\n\n")
_BLANK = {"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u200b": "", "\u2060": "", "\ufeff": ""}
DRAWN = str.maketrans(_BLANK)
"""What a space that does not break, or has no width, is drawn as."""


def substitute(char: str) -> str:
    """Return what is printed for a character that no face has: its code point in brackets."""
    return f"[U+{ord(char):04X}]"


def is_variant(char: str) -> bool:
    """Say whether a character asks for a variant form of the ideograph before it."""
    return "\U000e0100" <= char <= "\U000e01ef"


class Chain:
    """Faces of one weight in order, with the widths of what they print.

    Safe for use by several threads: what it remembers never changes its answer.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._index: dict[str, int] = {}
        self._advance: dict[str, float] = {}
        self._width: dict[str, float] = {}
        self._printable = set("\n")
        for blank in ("\u200b", "\u2060", "\ufeff"):
            self._advance[blank] = 0
            self._printable.add(blank)

    @property
    def faces(self) -> list[TTFontFace]:
        """Return all its faces in order."""
        return [face(name) for name in self._names]

    def face(self, index: int) -> TTFontFace:
        """Return one of them; it is loaded when it is first wanted."""
        return face(self._names[index])

    def has(self, char: str) -> bool:
        """Say whether a face of the chain has a glyph for the character."""
        code = ord(char)
        return any(code in face(name).charToGlyph for name in self._names)

    def index(self, char: str) -> int:
        """Return which face of the chain prints the character; the first where none has it."""
        found = self._index.get(char)
        if found is None:
            code = ord(char)
            names = enumerate(self._names)
            having = (k for k, name in names if code in face(name).charToGlyph)
            found = self._index[char] = next(having, 0)
        return found

    def _advance_of(self, char: str) -> float:
        found = self._advance.get(char)
        if found is None:
            shown = _BLANK.get(char, char)
            widths = self.face(self.index(shown)) if shown else None
            found = float(widths.charWidths.get(ord(shown), widths.defaultWidth)) if widths else 0.0
            self._advance[char] = found
        return found

    def width(self, text: str) -> float:
        """Return the width of a text in thousandths of its type size."""
        found = self._width.get(text)
        if found is None:
            advance = self._advance
            try:
                found = sum([advance[char] for char in text])
            except KeyError:
                found = sum([self._advance_of(char) for char in text])
            if len(self._width) > _MOST_REMEMBERED:
                self._width.clear()
            self._width[text] = found
        return found

    def printable(self, text: str) -> str:
        """Return the text as it goes on paper.

        It is composed (NFC), its line ends are newlines, what prints nothing is left out, and a
        character that no face has becomes its code point in brackets.
        """
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        if self._printable.issuperset(text):
            return text
        text = text.replace("\r\n", "\n").translate(_ALIKE)
        return "".join([self._shown(char) for char in text])

    def _shown(self, char: str) -> str:
        if char in self._printable:
            return char
        if char in INVISIBLE or "\ufe00" <= char <= "\ufe0f":
            return ""
        if self.has(char):
            self._printable.add(char)
            return char
        if char in _BLANK:
            return " "
        return "" if is_variant(char) else substitute(char)

    def units(self, text: str, size: float, limit: float) -> list[tuple[str, str, float]]:
        """Return the units of one line of printable text, none wider than `limit`.

        Parameters: type size and limit in points. Each unit comes with the space that follows
        it and with its own width in points.
        """
        most = limit * 1000 / size
        found: list[tuple[str, str, float]] = []
        for text_of, space in units(text):
            width = self.width(text_of)
            if width <= most:
                found.append((text_of, space, width * size / 1000))
                continue
            parts: list[Unit] = [(part, "") for part in cut(text_of, self.width, most)]
            parts[-1] = (parts[-1][0], space)
            found += [(part, gap, self.width(part) * size / 1000) for part, gap in parts]
        return found


@cache
def regular() -> Chain:
    """Return the chain of ordinary weight."""
    return Chain(REGULAR)


@cache
def bold() -> Chain:
    """Return the chain of bold weight, loaded on first use."""
    return Chain(BOLD)
