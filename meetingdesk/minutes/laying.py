"""Lays a whole translated text onto the texts of a session: by their numbers, else in order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.minutes.originals import Rendering
from meetingdesk.minutes.wording import LANGUAGES, wording

_NUMBERED = re.compile(r"^(\d{1,4}[a-z]{0,2})[.)．、]\s*(?=\S)")
_NUMBER = r"[0-9]+(?:[./][0-9]+)*"
_CLOSING = (")", "）")
_IN_BRACKETS = re.compile(r"\s*[(（][^()（）]*[)）]$")
_WHITE = re.compile(r"\s+")
_MARKS = ("paragraph.untranslated", "paragraph.from_notes")
_LEADS = ("outcome.agreed", "outcome.noted", "outcome.welcomed", "outcome.requested")
_MORE_LEADS = ("outcome.adopted", "outcome.deferred", "action.lead")


@dataclass(frozen=True, kw_only=True)
class Laid:
    """A text laid onto others: what each gets, or nothing, and what fits nowhere."""

    texts: tuple[str, ...]
    left: tuple[str, ...]


class Numbered:
    """The numbers by which the texts of a session are known in a paper."""

    def __init__(
        self,
        lines: Sequence[Rendering],
        paragraphs: Mapping[RecordId, str],
        items: Mapping[RecordId, str],
        behind: Mapping[RecordId, Sequence[str]],
    ) -> None:
        """Take texts, by record the numbers of paragraphs and agenda items, and what is `behind`.

        That is what a paper puts behind a text, such as who is to act.
        """
        self.lines = tuple(lines)
        self._behind = behind
        self._at: dict[tuple[str, str], int] = {}
        for at, line in enumerate(lines):
            record, field = line.original.key
            if isinstance(line.original.record, AgendaItem):
                self._at["item", items.get(record, "")] = at
            elif field == "text" and record in paragraphs:
                self._at["paragraph", paragraphs[record]] = at

    def find(self, piece: str) -> tuple[int | None, str]:
        """Return which text a piece says that it is, and the piece without its number."""
        item = next((m for form in _item_forms() if (m := form.match(piece))), None)
        if item and ("item", item[1]) in self._at:
            return self._at["item", item[1]], piece[item.end() :].strip()
        number = _NUMBERED.match(piece)
        if number and ("paragraph", number[1]) in self._at:
            at = self._at["paragraph", number[1]]
            return at, self._cut(_bare(piece[number.end() :]), at)
        return None, _bare(piece)

    def _cut(self, text: str, at: int) -> str:
        """Return a text without what stands behind it in brackets, in the paper as in it."""
        original = self.lines[at].original
        if original.text.rstrip().endswith(_CLOSING):
            return text
        for said in self._behind.get(original.record.id, ()):
            if said.endswith(_CLOSING):
                text = _IN_BRACKETS.sub("", text)
        return text


def pieces_of(text: str) -> list[str]:
    """Return the paragraphs of a text, but for what the paper says by itself under an item.

    Where blank lines stand between them, lines that only a mail program broke are joined again.
    """
    lines = [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    lines = [line for line in lines if line not in _by_itself()]
    broken = any(not line for line in lines[1:-1]) and any(
        a and b for a, b in zip(lines, lines[1:], strict=False)
    )
    if not broken:
        return [line for line in lines if line]
    found: list[list[str]] = [[]]
    for line in lines:
        if not line:
            found.append([])
        elif _begins(line):
            found.append([line])
        else:
            found[-1].append(line)
    return [_joined(block) for block in found if block]


def lay(pieces: Sequence[str], onto: Numbered, start: int = 0) -> Laid:
    """Return what each text gets of a translated whole, in any order that numbers say.

    What bears no number goes to the texts between those that do, if there are as many; where
    nothing bears a number, all goes in order to the texts from `start` on. Of two pieces with
    one number the later one counts: a paper lists its agenda before it treats of it.
    """
    found = [onto.find(piece) for piece in pieces]
    last = {at: k for k, (at, _) in enumerate(found) if at is not None}
    texts = [""] * len(onto.lines)
    left: list[str] = []
    if not last:
        room = len(texts) - start
        for k, (_, text) in enumerate(found[:room], start):
            texts[k] = text
        return Laid(texts=tuple(texts), left=tuple(text for _, text in found[room:]))
    loose: list[str] = []
    before = -1
    for k, (at, text) in enumerate(found):
        if at is None:
            loose.append(text)
        elif last[at] != k:
            left.append(text)
        else:
            texts[at] = text
            _between(loose, before, at, texts, left)
            loose, before = [], at
    _between(loose, before, len(texts), texts, left)
    return Laid(texts=tuple(texts), left=tuple(left))


def lay_rows(rows: Sequence[Sequence[str]], onto: Numbered) -> Laid:
    """Return what each text gets of a table in which originals stand beside translations."""
    known = {_plain(line.original.text): at for at, line in enumerate(onto.lines)}
    texts = [""] * len(onto.lines)
    left = []
    for row in rows:
        at = next((known[_plain(cell)] for cell in row[:-1] if _plain(cell) in known), None)
        if at is None:
            at, text = onto.find(" ".join(cell for cell in row if cell))
        else:
            text = row[-1]
        if at is None:
            left.append(text)
        else:
            texts[at] = text
    return Laid(texts=tuple(texts), left=tuple(text for text in left if text))


def _between(loose: list[str], before: int, at: int, texts: list[str], left: list[str]) -> None:
    free = [k for k in range(before + 1, at) if not texts[k]]
    if len(free) == len(loose):
        for k, text in zip(free, loose, strict=True):
            texts[k] = text
    else:
        left += loose


def _begins(line: str) -> bool:
    return bool(_NUMBERED.match(line)) or any(form.match(line) for form in _item_forms())


def _joined(lines: Sequence[str]) -> str:
    """Return broken lines as one; between Japanese signs there is no blank."""
    text = lines[0]
    for line in lines[1:]:
        wide = ord(text[-1]) >= ord("\u3000") and ord(line[0]) >= ord("\u3000")
        text += line if wide else f" {line}"
    return text


def _bare(text: str) -> str:
    """Return a text without what a paper puts before and behind it."""
    for form in _lead_forms():
        text = form.sub("", text.strip(), count=1)
    for language in LANGUAGES:
        for mark in _MARKS:
            text = text.removesuffix(wording(language)(mark).strip()).strip()
    return text


@cache
def _by_itself() -> frozenset[str]:
    return frozenset(wording(language)("item.adopted") for language in LANGUAGES)


@cache
def _item_forms() -> tuple[re.Pattern[str], ...]:
    """Return how headings of agenda items begin in any language: MỤC 3 ·."""
    return tuple(
        re.compile(rf"^{before}\s*({_NUMBER})\s*[·.:：\-–—]*\s*(?=\S)", re.IGNORECASE)
        for before in (re.escape(_before(language, "item.heading")) for language in LANGUAGES)
    )


@cache
def _lead_forms() -> tuple[re.Pattern[str], ...]:
    """Return how agreed points and actions begin in any language: Thống nhất 1."""
    return tuple(
        re.compile(rf"^{before}\s*(?:A\s*)?{_NUMBER}{_parted(language, name)}\s*")
        for name in (*_LEADS, *_MORE_LEADS)
        for language in LANGUAGES
        for before in (re.escape(_before(language, name)),)
    )


def _parted(language: str, name: str) -> str:
    """Return what parts a number from the text: a full stop, or in Japanese a wide space alone."""
    wide = wording(language)(name, number="").endswith("\u3000")
    return r"(?:\s*[.．]|\s)" if wide else r"\s*[.．]"


def _before(language: str, name: str) -> str:
    return wording(language)(name, number="\0", title="").partition("\0")[0].strip()


def _plain(text: str) -> str:
    return _WHITE.sub(" ", text).strip()
