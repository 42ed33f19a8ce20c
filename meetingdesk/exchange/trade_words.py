"""What record kinds, fields and values are called when a union is told."""

import os
import re
from collections.abc import Mapping, Sequence
from typing import Any

from meetingdesk.domain.due_versions import DUE, due_from
from meetingdesk.domain.dues import Due, in_words
from meetingdesk.domain.errors import Sentence
from meetingdesk.domain.fields import RecordId

_KINDS: dict[str, tuple[str, str]] = {
    "Organization": (Sentence("body"), Sentence("bodies")),
    "OrganizationName": (Sentence("name of a body"), Sentence("names of bodies")),
    "Letterhead": (Sentence("letterhead"), Sentence("letterheads")),
    "Milestone": (Sentence("milestone"), Sentence("milestones")),
    "Person": (Sentence("person"), Sentence("people")),
    "Honorific": (Sentence("honorific"), Sentence("honorifics")),
    "Post": (Sentence("post"), Sentence("posts")),
    "Series": (Sentence("dialogue"), Sentence("dialogues")),
    "Topic": (Sentence("topic"), Sentence("topics")),
    "TopicLink": (Sentence("link to a topic"), Sentence("links to topics")),
    "SamePerson": (Sentence("link between two records"), Sentence("links between records")),
    "Translation": (Sentence("translation"), Sentence("translations")),
    "Comment": (Sentence("comment"), Sentence("comments")),
    "Document": (Sentence("document"), Sentence("documents")),
    "Session": (Sentence("session"), Sentence("sessions")),
    "Sitting": (Sentence("sitting"), Sentence("sittings")),
    "Delegation": (Sentence("delegation"), Sentence("delegations")),
    "Delegate": (Sentence("delegate"), Sentence("delegates")),
    "Chair": (Sentence("chair"), Sentence("chairs")),
    "AgendaItem": (Sentence("agenda item"), Sentence("agenda items")),
    "Movement": (Sentence("arrival or departure"), Sentence("arrivals and departures")),
    "Note": (Sentence("note"), Sentence("notes")),
    "InternalRemark": (Sentence("internal remark"), Sentence("internal remarks")),
    "Statement": (Sentence("paragraph"), Sentence("paragraphs")),
    "Decision": (Sentence("agreed point"), Sentence("agreed points")),
    "AgreedAction": (Sentence("action"), Sentence("actions")),
    "Progress": (Sentence("news of progress"), Sentence("news of progress")),
    "Instrument": (Sentence("agreement"), Sentence("agreements")),
    "InstrumentParty": (Sentence("party to an agreement"), Sentence("parties to agreements")),
    "Article": (Sentence("article"), Sentence("articles")),
    "Signatory": (Sentence("signatory"), Sentence("signatories")),
    "MinutesIssue": (Sentence("issue of the minutes"), Sentence("issues of the minutes")),
    "IssuedNumber": (Sentence("number in issued minutes"), Sentence("numbers in issued minutes")),
    "Clearance": (Sentence("clearance"), Sentence("clearances")),
    "ConfirmingPaper": (Sentence("confirming paper"), Sentence("confirming papers")),
    "Recipient": (Sentence("recipient"), Sentence("recipients")),
    "HouseStyle": (Sentence("house style"), Sentence("house styles")),
}
_FIRST = 48
_BEFORE = 15
"""Letters shown before the place where two texts begin to differ."""
_IDS = re.compile(r"[0-9a-f]{32}")


def kind_word(kind: str, count: int = 1) -> str:
    """Return what one record of a kind is called, or several."""
    plain = re.sub(r"(?<!^)(?=[A-Z])", " ", kind).lower()
    return _KINDS.get(kind, (plain, plain))[count != 1]


def first_words(text: str) -> str:
    """Return how a text begins, cut at a word where it has some."""
    if len(text) <= _FIRST:
        return text
    cut = text[:_FIRST].rsplit(" ", 1)[0] if " " in text[_FIRST // 2 : _FIRST] else text[:_FIRST]
    return f"{cut}…"


class Words:
    """What fields and their values are called at a terminal; the window knows better ones.

    `names` gives what records are called that values may refer to.
    """

    longest = 70
    """Letters that are shown of a value."""

    def __init__(self, names: Mapping[str, str] | None = None) -> None:
        """Take the names."""
        self._names = names or {}

    def field(self, kind: str, name: str) -> str:
        """Return what a field of a record kind is called."""
        del kind
        return name.replace("_", " ")

    def value(self, kind: str, field: str, plain: Any) -> str:
        """Return a value, given as in JSON, short and in quotes; or a word for none."""
        return self.values(kind, field, [plain])[0]

    def values(self, kind: str, field: str, plain: Sequence[Any]) -> list[str]:
        """Return values of one field; of long ones what is where they begin to differ."""
        texts = [" ".join(self.plain(kind, field, one).split()) for one in plain]
        most = self.longest
        start = _apart(texts, most) if max(map(len, texts)) > most else 0
        return [_short(text, start, most) if text else Sentence("nothing") for text in texts]

    def plain(self, kind: str, field: str, plain: Any) -> str:
        """Return a value, given as in JSON, in words."""
        due = due_of_list(kind, field, plain)
        if due is not None:
            return in_words(due)
        if plain in (None, "", []):
            return ""
        if isinstance(plain, list):
            return ", ".join(str(one) for one in plain)
        if isinstance(plain, str) and _IDS.fullmatch(plain):
            return self.record(RecordId(plain)) or Sentence("another record")
        return str(plain)

    def record(self, record: RecordId) -> str:
        """Return what a record is called to which a value refers; nothing where it is not known."""
        return self._names.get(record, "")


def due_of_list(kind: str, field: str, plain: Any) -> Due | None:
    """Return the due date of an action, where its three values are told as one."""
    whole = kind == "AgreedAction" and field == DUE[0] and isinstance(plain, list)
    return due_from(plain) if whole else None


def _apart(texts: Sequence[str], most: int) -> int:
    """Return where a reader is to begin who wants to see in what texts differ."""
    alike = len(os.path.commonprefix(list(texts)))
    if len(texts) < 2 or alike < most // 2:
        return 0
    before = max(0, alike - _BEFORE)
    blank = texts[0].rfind(" ", 0, before)
    # Japanese has no blanks, and a long word may hide the place: it is then cut anywhere.
    return blank + 1 if before - blank <= _BEFORE else before


def _short(text: str, start: int, most: int) -> str:
    shown = text[start : start + most]
    more = "…" if start + most < len(text) else ""
    return f"“{'…' if start else ''}{shown}{more}”"
