"""What a finding leads to: the field where it is mended, or what stands for one."""

from meetingdesk.minutes.completeness import Finding

DELEGATES, SIGNATORIES, SIDES, ITEMS = "delegates", "signatories", "sides", "items"
CHAIRS, NAMES = "chairs", "names"
"""Lists, where something lacks in them: they stand for a field."""
NUMBERS = "numbers"
"""Stands for the number that a record shares with another one."""
VERSIONS = "#"
"""Behind a field: its versions, side by side."""
IN = "@"
"""Between a field and a language: the translation of its text; without one, the text itself."""

_LISTS = {
    "head": DELEGATES,
    "signatory": SIGNATORIES,
    "two sides": SIDES,
    "chair": CHAIRS,
    "agenda": ITEMS,
    "body's name": NAMES,
    "number twice": NUMBERS,
}
"""Rules whose finding is that something lacks in a list, or is settled between several."""
_DUE = ("due_on", "due_before")


def lead(finding: Finding) -> tuple[str, str]:
    """Return the record and the field, or what stands for one, to which a finding leads."""
    field = _LISTS.get(finding.rule, finding.field)
    if finding.rule == "two versions":
        field = f"{field}{VERSIONS}"
    return str(finding.record.id), in_language(field, finding.language)


def in_language(field: str, language: str) -> str:
    """Return what stands for the translation of a field into a language."""
    return f"{field}{IN}{language}"


def edited(field: str) -> str:
    """Return the field in whose editor a field is written: a due date is typed in one."""
    return "due" if field in _DUE else field
