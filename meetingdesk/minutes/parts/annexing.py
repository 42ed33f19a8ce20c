"""Which annexes a paper has, and their numbers."""

from meetingdesk.minutes.numbering import counted
from meetingdesk.minutes.reading import Reading

ANNEXES = ("annex_delegates", "annex_documents")


def annex_number(reading: Reading, part: str) -> str:
    """Return the number of an annex in the paper's style; nothing where it has none."""
    there = [name for name in reading.style.parts if name in ANNEXES]
    if not reading.bundle.documents and "annex_documents" in there:
        there.remove("annex_documents")
    if part not in there:
        return ""
    return counted(reading.style.numbering.annexes, there.index(part) + 1, reading.words)
