"""What fields and record kinds are called in the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meetingdesk.domain.records import Record

_FIELDS: dict[str, object] = {
    "academic_title": QT_TRANSLATE_NOOP("labels", "Academic title"),
    "article": QT_TRANSLATE_NOOP("labels", "Carries out article"),
    "at": QT_TRANSLATE_NOOP("labels", "Said at"),
    "called": QT_TRANSLATE_NOOP("labels", "Called"),
    "decision": QT_TRANSLATE_NOOP("labels", "Carries out agreed point"),
    "delegation": QT_TRANSLATE_NOOP("labels", "Side"),
    "due": QT_TRANSLATE_NOOP("labels", "Falls due"),
    "due_before": QT_TRANSLATE_NOOP("labels", "Event or horizon"),
    "due_on": QT_TRANSLATE_NOOP("labels", "Due on"),
    "family_name": QT_TRANSLATE_NOOP("labels", "Family name"),
    "given_name": QT_TRANSLATE_NOOP("labels", "Given name"),
    "held_on": QT_TRANSLATE_NOOP("labels", "Held on"),
    "mail": QT_TRANSLATE_NOOP("labels", "E-mail"),
    "native_name": QT_TRANSLATE_NOOP("labels", "Name in own script"),
    "on": QT_TRANSLATE_NOOP("labels", "Day"),
    "order": QT_TRANSLATE_NOOP("labels", "Order of names"),
    "organization": QT_TRANSLATE_NOOP("labels", "Body"),
    "parent": QT_TRANSLATE_NOOP("labels", "Part of"),
    "signed_at": QT_TRANSLATE_NOOP("labels", "Signed at"),
    "signed_by": QT_TRANSLATE_NOOP("labels", "Signed by"),
    "signed_on": QT_TRANSLATE_NOOP("labels", "Signed on"),
    "text_language": QT_TRANSLATE_NOOP("labels", "Language of the minutes"),
    "valid_from": QT_TRANSLATE_NOOP("labels", "From"),
    "valid_to": QT_TRANSLATE_NOOP("labels", "Until"),
    "acronym": QT_TRANSLATE_NOOP("labels", "Acronym"),
    "country": QT_TRANSLATE_NOOP("labels", "Country"),
    "relation": QT_TRANSLATE_NOOP("labels", "Relation"),
    "website": QT_TRANSLATE_NOOP("labels", "Website"),
    "remark": QT_TRANSLATE_NOOP("labels", "Remark"),
    "language": QT_TRANSLATE_NOOP("labels", "Language"),
    "name": QT_TRANSLATE_NOOP("labels", "Name"),
    "when": QT_TRANSLATE_NOOP("labels", "When"),
    "text": QT_TRANSLATE_NOOP("labels", "Text"),
    "reading": QT_TRANSLATE_NOOP("labels", "Reading"),
    "telephone": QT_TRANSLATE_NOOP("labels", "Telephone"),
    "title": QT_TRANSLATE_NOOP("labels", "Title"),
    "unit": QT_TRANSLATE_NOOP("labels", "Unit"),
    "standing": QT_TRANSLATE_NOOP("labels", "Standing"),
    "since": QT_TRANSLATE_NOOP("labels", "Since"),
    "until": QT_TRANSLATE_NOOP("labels", "Until"),
    "person": QT_TRANSLATE_NOOP("labels", "Person"),
    "status": QT_TRANSLATE_NOOP("labels", "Status"),
    "number": QT_TRANSLATE_NOOP("labels", "Number"),
    "session": QT_TRANSLATE_NOOP("labels", "Session"),
    "note": QT_TRANSLATE_NOOP("labels", "News"),
    "kind": QT_TRANSLATE_NOOP("labels", "Kind"),
    "subject": QT_TRANSLATE_NOOP("labels", "Subject"),
    "languages": QT_TRANSLATE_NOOP("labels", "Languages"),
    "speaker": QT_TRANSLATE_NOOP("labels", "Speaker"),
    "guest": QT_TRANSLATE_NOOP("labels", "Guest"),
    "interpreted": QT_TRANSLATE_NOOP("labels", "Interpreted"),
    "replies_to": QT_TRANSLATE_NOOP("labels", "Answers paragraph"),
    "document": QT_TRANSLATE_NOOP("labels", "Document"),
    "verb": QT_TRANSLATE_NOOP("labels", "Verb"),
    "delegate": QT_TRANSLATE_NOOP("labels", "Delegate"),
    "treatment": QT_TRANSLATE_NOOP("labels", "What became of it"),
    "taken_with": QT_TRANSLATE_NOOP("labels", "Taken with"),
    "introduced_by": QT_TRANSLATE_NOOP("labels", "Introduced by"),
}
_OF_KIND: dict[tuple[str, str], object] = {
    ("AgreedAction", "text"): QT_TRANSLATE_NOOP("labels", "What is to be done"),
    ("Milestone", "text"): QT_TRANSLATE_NOOP("labels", "What happened"),
    ("Honorific", "text"): QT_TRANSLATE_NOOP("labels", "Honorific"),
    ("Progress", "due_on"): QT_TRANSLATE_NOOP("labels", "Due date slipped to"),
    ("Post", "title"): QT_TRANSLATE_NOOP("labels", "Title of the post"),
    ("OrganizationName", "name"): QT_TRANSLATE_NOOP("labels", "Name of the body"),
    ("OrganizationName", "valid_from"): QT_TRANSLATE_NOOP("labels", "Borne from"),
    ("OrganizationName", "valid_to"): QT_TRANSLATE_NOOP("labels", "Borne until"),
    ("Instrument", "valid_from"): QT_TRANSLATE_NOOP("labels", "In force from"),
    ("Instrument", "valid_to"): QT_TRANSLATE_NOOP("labels", "In force until"),
}


def field_label(kind: type[Record], name: str) -> str:
    """Return what a field of a record kind is called."""
    words = _OF_KIND.get((kind.__name__, name)) or _FIELDS.get(name)
    plain = str(words) if words else name.replace("_", " ").capitalize()
    return QCoreApplication.translate("labels", plain)
