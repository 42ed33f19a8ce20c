"""The lists as SQL: what each shows, by what it sorts, and which words find a row."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FOUND = """SELECT x.found FROM {0}_words w CROSS JOIN text x ON x.n = w.rowid
 WHERE {0}_words MATCH ?"""
"""The records that a word finds through one index of words."""


@dataclass(frozen=True, kw_only=True)
class View:
    """One list; its records are `t` in all of its SQL.

    `orders` gives the SQL by which a field of its rows sorts; "" stands for the folded text by
    which the search index sorts the kind. `finds` selects the ids that one word finds, with the
    names of the indexes asked.
    """

    kind: str
    table: str
    shows: str
    orders: Mapping[str, str]
    first_order: str
    finds: str
    asks: tuple[str, ...]
    states: Mapping[str, str] = field(default_factory=dict)
    """The SQL of each state for which "=" and its name ask; :today is the day."""
    narrows: tuple[str, str] = ("", "")
    """SQL that says whether the word :name is a name, and then finds its records alone."""


_SIDE = "coalesce(nullif(o.acronym, ''), g.code)"
_SIDES = f"""(SELECT group_concat(side, ' – ') FROM (SELECT {_SIDE} AS side FROM delegation g
 LEFT JOIN organization o ON o.id = g.organization AND o.hidden = 0
 WHERE g.place_parent = t.id AND g.hidden = 0 ORDER BY g.own DESC, g.place_key))"""
_ACTION_SIDE = f"""(SELECT {_SIDE} FROM delegation g
 LEFT JOIN organization o ON o.id = g.organization AND o.hidden = 0 WHERE g.id = t.delegation)"""
_ACTION_SESSION = "(SELECT s.title FROM session s WHERE s.id = t.session)"
_LATE = """(t.status IN ('open', 'under_way') AND (t.due = 'date' AND t.due_on < date(:today)
 OR t.due = 'horizon' AND rtrim(t.due_before, '年') GLOB '[0-9][0-9][0-9][0-9]'
 AND substr(t.due_before, 1, 4) < strftime('%Y', :today)))"""
_STATES = ("open", "under_way", "done", "dropped")
_NAMED = """SELECT g.id FROM delegation g LEFT JOIN organization o ON o.id = g.organization
 WHERE g.hidden = 0 AND (lower(g.code) = :name OR lower(o.acronym) = :name AND o.hidden = 0)"""
_PARTIES = """(SELECT group_concat(side, ' – ') FROM (SELECT o.acronym AS side
 FROM instrument_party g JOIN organization o ON o.id = g.organization AND o.hidden = 0
 WHERE g.place_parent = t.id AND g.hidden = 0 ORDER BY o.relation <> 'own', g.place_key))"""
_POST = """(SELECT {} FROM post p LEFT JOIN organization o ON o.id = p.organization
 AND o.hidden = 0 WHERE p.person = t.id AND p.hidden = 0
 ORDER BY p.until IS NULL DESC, p.until DESC, p.since DESC, p.id LIMIT 1)"""
_POST_TITLE = _POST.format("CASE p.standing WHEN 'acting' THEN 'Acting ' ELSE '' END || p.title")
_SEAT_BODY = """(SELECT coalesce(nullif(d.body, ''), o.acronym, '') FROM delegate d
 LEFT JOIN session s ON s.id = d.session LEFT JOIN delegation g ON g.id = d.place_parent
 LEFT JOIN organization o ON o.id = g.organization AND o.hidden = 0
 WHERE d.person = t.id AND d.hidden = 0 ORDER BY s.held_on DESC, d.id LIMIT 1)"""
_POST_BODY = f"""coalesce(nullif({_POST.format("coalesce(o.acronym, '')")}, ''),
 {_SEAT_BODY}, '')"""
"""A person's body: of the post, else the one of the latest session."""
_BODY_NAME = """(SELECT n.name FROM organization_name n WHERE n.organization = t.id
 AND n.hidden = 0 ORDER BY n.language <> 'en', n.valid_to IS NULL DESC, n.valid_to DESC, n.id
 LIMIT 1)"""


def _among(column: str, *terms: str) -> str:
    """Return SQL that ranks the terms of a closed list in the order of the work."""
    cases = " ".join(f"WHEN '{term}' THEN {rank}" for rank, term in enumerate(terms))
    return f"CASE {column} {cases} END"


VIEWS: dict[str, View] = {
    "sessions": View(
        kind="Session",
        table="session",
        shows=f"t.id, t.held_on, t.title, {_SIDES}, t.number, t.status",
        orders={
            "when": "t.held_on",
            "title": "",
            "sides": _SIDES,
            "number": "t.number",
            "status": _among(
                "t.status", "planned", "held", "draft", "cleared", "sent", "agreed", "confirmed"
            ),
        },
        first_order="when",
        finds=f"""{FOUND.format("session")} UNION ALL SELECT place_parent FROM delegation
 WHERE organization IN ({FOUND.format("organization")})""",
        asks=("session", "organization"),
    ),
    "actions": View(
        kind="AgreedAction",
        table="agreed_action",
        shows=f"""t.id, t.session, {_ACTION_SESSION}, t.number, t.text, {_ACTION_SIDE}, t.due,
 t.due_on, t.due_before, t.status, {_LATE}""",
        orders={
            "due": "t.due_on",
            "due_text": "t.due_on",
            "session": _ACTION_SESSION,
            "session_title": _ACTION_SESSION,
            "number": "nullif(t.number, '')",
            "text": "",
            "side": _ACTION_SIDE,
            "status": _among("t.status", *_STATES),
            "late": _LATE,
        },
        first_order="due",
        finds=f"""{FOUND.format("action")} UNION ALL
 SELECT id FROM agreed_action WHERE session IN ({FOUND.format("session")}) UNION ALL
 SELECT a.id FROM delegation g CROSS JOIN agreed_action a ON a.session = g.place_parent
 AND a.delegation = g.id WHERE g.organization IN ({FOUND.format("organization")})""",
        asks=("action", "session", "organization"),
        states={"late": _LATE} | {state: f"t.status = '{state}'" for state in _STATES},
        narrows=(f"EXISTS ({_NAMED})", f"t.delegation IN ({_NAMED})"),
    ),
    "agreements": View(
        kind="Instrument",
        table="instrument",
        shows=f"t.id, t.title, t.kind, t.signed_on, {_PARTIES}, t.status",
        orders={
            "signed_on": "t.signed_on",
            "when": "t.signed_on",
            "title": "",
            "kind": "t.kind",
            "parties": _PARTIES,
            "status": _among("t.status", "draft", "signed", "in_force", "expired", "terminated"),
        },
        first_order="signed_on",
        finds=f"""{FOUND.format("instrument")} UNION ALL SELECT place_parent FROM instrument_party
 WHERE organization IN ({FOUND.format("organization")})""",
        asks=("instrument", "organization"),
    ),
    "people": View(
        kind="Person",
        table="person",
        shows=f"""t.id, t.family_name, t.given_name, t."order", t.native_name, {_POST_TITLE},
 {_POST_BODY}""",
        orders={
            "name": "",
            "native_name": "nullif(t.native_name, '')",
            "post": _POST_TITLE,
            "body": _POST_BODY,
        },
        first_order="name",
        finds=f"""{FOUND.format("person")} UNION ALL {FOUND.format("post")} UNION ALL
 SELECT person FROM post WHERE organization IN ({FOUND.format("organization")})""",
        asks=("person", "post", "organization"),
    ),
    "organizations": View(
        kind="Organization",
        table="organization",
        shows=f"t.id, t.acronym, {_BODY_NAME}, t.country, t.relation",
        orders={
            "acronym": "",
            "name": _BODY_NAME,
            "country": "nullif(t.country, '')",
            "relation": _among("t.relation", "own", "partner", "other"),
        },
        first_order="acronym",
        finds=FOUND.format("organization"),
        asks=("organization",),
    ),
}


def page(known: View, chosen: str, by: str, *, descending: bool) -> str:
    """Return the SQL of a page of a list.

    `chosen` selects the ids (as `id`) and what they sort by (as `o`); `by` is the same in SQL.
    Rows without a value to sort by come last; :limit and :offset bound the page.
    """
    way = f"{'DESC' if descending else 'ASC'} NULLS LAST, t.id"
    return (
        f"SELECT {known.shows} FROM ({chosen} ORDER BY {by} {way} LIMIT :limit OFFSET :offset) p"
        f" CROSS JOIN {known.table} t ON t.id = p.id ORDER BY p.o {way}"
    )


def visible(known: View, by: str) -> str:
    """Return the SQL that chooses the visible records of a list."""
    return f"SELECT t.id AS id, {by} AS o FROM {known.table} t WHERE t.hidden = 0"
