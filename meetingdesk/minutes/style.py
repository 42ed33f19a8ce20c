"""What a house style can say of a paper; what it leaves out is as in the general style."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from meetingdesk.minutes.wording import Wording, wording

Face = Literal["sans", "serif"]
Numbers = Literal["1", "01", "I", "i", "A", "a", "none"]
TitleLine = Literal["parties", "name", "when", "original"]
Part = Literal[
    "head",
    "title",
    "cover",
    "opening",
    "particulars",
    "agenda",
    "earlier_actions",
    "course",
    "decisions",
    "actions",
    "next",
    "close",
    "adoption",
    "signatures",
    "attached",
    "annex_delegates",
    "annex_documents",
    "recipients",
]


@dataclass(frozen=True, kw_only=True)
class Page:
    """The sheet and its margins, in millimetres; margins go to the text, not to what runs along."""

    width: float = 210.0
    height: float = 297.0
    top: float = 26.8
    bottom: float = 23.2
    left: float = 24.0
    right: float = 24.0


@dataclass(frozen=True, kw_only=True)
class Type:
    """Sizes of type, lines and spaces, in points; indents in millimetres."""

    face: Face = "sans"
    """Whether letters have serifs: as in Times New Roman, and Japanese as in Mincho."""
    text: float = 10.0
    leading: float = 15.0
    """From line to line."""
    small: float = 9.0
    """In tables, at the head, and in what stands small."""
    title: float = 15.0
    subtitle: float = 10.5
    part: float = 11.5
    """Of the headings of annexes."""
    space: float = 7.0
    """Below a paragraph."""
    first_line: float = 0.0
    """How far a paragraph's first line is moved in; its number then stands in the line."""
    justified: bool = False
    strong_subtitle: bool = False
    ruled_title: bool = False
    """Whether a short line stands below the title."""
    capitals: bool = False
    """Whether the headings of items are in capitals."""
    centred_annexes: bool = False
    grey_numbers: bool = True
    """Whether the numbers of paragraphs are grey."""
    word: float = 1.0
    """How much larger all type is in a Word file, whose faces look smaller."""


@dataclass(frozen=True, kw_only=True)
class Numbering:
    """Which numbers are counted with; what stands around them is wording."""

    items: Numbers = "1"
    paragraphs: Numbers = "1"
    annexes: Numbers = "1"
    sides: Numbers = "a"
    sections: bool = False
    """Whether headings after the items are numbered on with them."""


@dataclass(frozen=True, kw_only=True)
class Running:
    """What runs along each page besides the marking."""

    page_number: Literal["foot right", "foot centre", "top centre"] = "foot right"
    of_pages: bool = True
    """Whether the page number says of how many."""
    on_first_page: bool = True
    name: bool = True
    """Whether the foot says which paper it is."""
    reference: bool = True
    """Whether the head says the reference of the session."""


@dataclass(frozen=True, kw_only=True)
class Style:
    """What a house style says."""

    name: str = "general"
    title: Mapping[str, str] = field(default_factory=dict)
    """What it is called, by language."""
    description: Mapping[str, str] = field(default_factory=dict)
    """What it is for, and how sure its rules are, by language."""
    page: Page = Page()
    type: Type = Type()
    head: Literal["bodies", "state", "none"] = "bodies"
    title_lines: tuple[TitleLine, ...] = ("name", "when", "original")
    """What stands below the title: the parties, of which session, when and how, translated."""
    parts: tuple[Part, ...] = (
        "head",
        "title",
        "opening",
        "agenda",
        "earlier_actions",
        "course",
        "actions",
        "next",
        "close",
        "adoption",
        "signatures",
        "annex_delegates",
        "annex_documents",
        "recipients",
    )
    numbering: Numbering = Numbering()
    running: Running = Running()
    end_mark: str = ""
    """What stands in place of the last full stop before the signatures."""
    signatures: Literal["sides", "officers"] = "sides"
    recipients: Literal["line", "list"] = "line"
    wording: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language: sentences that it words in its own way."""

    def words(self, language: str) -> Wording:
        """Return the wording of a language as this style words it."""
        own = self.wording.get(language)
        return wording(language).reworded(own) if own else wording(language)

    def called(self, language: str) -> str:
        """Return what it is called in a language, in English, or by its name."""
        return self.title.get(language) or self.title.get("en") or self.name

    @cached_property
    def unnumbered(self) -> bool:
        """Return whether paragraphs bear no number."""
        return self.numbering.paragraphs == "none"


GENERAL = Style()
