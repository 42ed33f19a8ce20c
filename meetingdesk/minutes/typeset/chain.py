"""A chain of faces: each character is printed by the first face that has it."""

import unicodedata
from collections.abc import Callable, Iterable

from reportlab.pdfbase.ttfonts import TTFontFace

from meetingdesk.minutes.typeset.faces import face
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


class _Widths(dict[str, float]):
    """The widths of texts, each measured when it is first asked for."""

    def __init__(self, measure: Callable[[str], float]) -> None:
        super().__init__()
        self._measure = measure

    def __missing__(self, text: str) -> float:
        if len(self) > _MOST_REMEMBERED:
            self.clear()
        self[text] = found = self._measure(text)
        return found


class Chain:
    """Faces of one weight in order, with the widths of what they print.

    Safe for use by several threads: what it remembers never changes its answer.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._index: dict[str, int] = {}
        self._advance: dict[str, float] = {}
        self._widths = _Widths(self._measured)
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
        return self._widths[text]

    def widths(self, texts: Iterable[str]) -> list[float]:
        """Return the width of each text, likewise."""
        return list(map(self._widths.__getitem__, texts))

    def _measured(self, text: str) -> float:
        advance = self._advance
        try:
            return sum([advance[char] for char in text])
        except KeyError:
            return sum([self._advance_of(char) for char in text])

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
