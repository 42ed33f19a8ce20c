CREATE TABLE agenda_item (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
title TEXT,
level INTEGER,
treatment TEXT,
taken_with BLOB,
introduced_by BLOB,
opened_at TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_agenda_item_place_parent ON agenda_item (place_parent);
CREATE TABLE agreed_action (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
session BLOB,
text TEXT,
delegation BLOB,
organization BLOB,
unit TEXT,
person BLOB,
due TEXT,
due_on TEXT,
due_before TEXT,
status TEXT,
decision BLOB,
article BLOB,
language TEXT,
number TEXT,
at TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_agreed_action_due_on ON agreed_action (due_on);
CREATE INDEX ix_agreed_action_place_parent ON agreed_action (place_parent);
CREATE INDEX ix_agreed_action_session ON agreed_action (session);
CREATE INDEX ix_agreed_action_status ON agreed_action (status);
CREATE TABLE article (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
number TEXT,
title TEXT,
text TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_article_place_parent ON article (place_parent);
CREATE TABLE attachment (
sha256 BLOB NOT NULL,
size INTEGER NOT NULL,
data BLOB NOT NULL,
PRIMARY KEY (sha256)
);
CREATE TABLE chair (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
session BLOB,
delegate BLOB,
from_item BLOB,
PRIMARY KEY (id)
);
CREATE INDEX ix_chair_session ON chair (session);
CREATE TABLE clearance (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
issue BLOB,
"by" TEXT,
"on" TEXT,
remarks TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_clearance_issue ON clearance (issue);
CREATE TABLE comment (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
record BLOB,
issue BLOB,
delegation BLOB,
author TEXT,
text TEXT,
proposal TEXT,
received_at TEXT,
state TEXT,
answer TEXT,
field TEXT,
language TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_comment_record ON comment (record);
CREATE TABLE confirming_paper (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
session BLOB,
issue BLOB,
delegation BLOB,
kind TEXT,
"on" TEXT,
attachment TEXT,
file_name TEXT,
file_size INTEGER,
PRIMARY KEY (id)
);
CREATE INDEX ix_confirming_paper_session ON confirming_paper (session);
CREATE TABLE decision (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
session BLOB,
text TEXT,
verb TEXT,
language TEXT,
number TEXT,
at TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_decision_place_parent ON decision (place_parent);
CREATE INDEX ix_decision_session ON decision (session);
CREATE TABLE delegate (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
session BLOB,
person BLOB,
name TEXT,
honorific TEXT,
title TEXT,
body TEXT,
unit TEXT,
capacity TEXT,
interprets TEXT,
presence TEXT,
represented_by TEXT,
attending TEXT,
head_count INTEGER,
native_name TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_delegate_person ON delegate (person);
CREATE INDEX ix_delegate_place_parent ON delegate (place_parent);
CREATE INDEX ix_delegate_session ON delegate (session);
CREATE TABLE delegation (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
organization BLOB,
code TEXT,
name TEXT,
own INTEGER,
zone TEXT,
zone_place TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_delegation_place_parent ON delegation (place_parent);
CREATE TABLE document (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
number TEXT,
title TEXT,
delegation BLOB,
item BLOB,
language TEXT,
attachment TEXT,
file_name TEXT,
file_size INTEGER,
annexed INTEGER,
PRIMARY KEY (id)
);
CREATE INDEX ix_document_place_parent ON document (place_parent);
CREATE TABLE entry (
n INTEGER NOT NULL,
id BLOB NOT NULL,
record BLOB,
gone INTEGER NOT NULL,
body BLOB NOT NULL,
PRIMARY KEY (n),
UNIQUE (id)
);
CREATE INDEX ix_entry_record ON entry (record);
CREATE TABLE erased (
target BLOB NOT NULL,
PRIMARY KEY (target)
);
CREATE TABLE honorific (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
person BLOB,
language TEXT,
text TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_honorific_person ON honorific (person);
CREATE TABLE house_style (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
name TEXT,
PRIMARY KEY (id)
);
CREATE TABLE import_log (
n INTEGER NOT NULL,
at TEXT NOT NULL,
author TEXT NOT NULL,
source TEXT NOT NULL,
entries INTEGER NOT NULL,
PRIMARY KEY (n)
);
CREATE TABLE instrument (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
kind TEXT,
title TEXT,
signed_on TEXT,
signed_at TEXT,
valid_from TEXT,
valid_to TEXT,
status TEXT,
subject TEXT,
attachment TEXT,
file_name TEXT,
PRIMARY KEY (id)
);
CREATE TABLE instrument_party (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
organization BLOB,
signed_by TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_instrument_party_place_parent ON instrument_party (place_parent);
CREATE TABLE internal_remark (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
session BLOB,
text TEXT,
at TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_internal_remark_place_parent ON internal_remark (place_parent);
CREATE INDEX ix_internal_remark_session ON internal_remark (session);
CREATE TABLE issued_number (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
session BLOB,
record BLOB,
field TEXT,
"row" TEXT,
number TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_issued_number_session ON issued_number (session);
CREATE TABLE letterhead (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
organization BLOB,
language TEXT,
text TEXT,
logo TEXT,
logo_name TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_letterhead_organization ON letterhead (organization);
CREATE TABLE meta (
"key" TEXT NOT NULL,
value TEXT NOT NULL,
PRIMARY KEY ("key")
);
CREATE TABLE milestone (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
organization BLOB,
"when" TEXT,
text TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_milestone_organization ON milestone (organization);
CREATE TABLE minutes_issue (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
session BLOB,
stage TEXT,
number INTEGER,
issued_on TEXT,
sent_to TEXT,
reply_by TEXT,
pdf TEXT,
blocks TEXT,
program TEXT,
languages TEXT,
style TEXT,
corrects BLOB,
PRIMARY KEY (id)
);
CREATE INDEX ix_minutes_issue_session ON minutes_issue (session);
CREATE TABLE movement (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
session BLOB,
delegate BLOB,
kind TEXT,
at TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_movement_delegate ON movement (delegate);
CREATE INDEX ix_movement_place_parent ON movement (place_parent);
CREATE INDEX ix_movement_session ON movement (session);
CREATE TABLE note (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
session BLOB,
text TEXT,
at TEXT,
delegation BLOB,
speaker BLOB,
guest TEXT,
language TEXT,
interpreted INTEGER,
statement BLOB,
PRIMARY KEY (id)
);
CREATE INDEX ix_note_place_parent ON note (place_parent);
CREATE INDEX ix_note_session ON note (session);
CREATE TABLE organization (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
acronym TEXT,
country TEXT,
parent BLOB,
relation TEXT,
mail TEXT,
website TEXT,
remark TEXT,
PRIMARY KEY (id)
);
CREATE TABLE organization_name (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
organization BLOB,
language TEXT,
name TEXT,
valid_from TEXT,
valid_to TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_organization_name_organization ON organization_name (organization);
CREATE TABLE person (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
family_name TEXT,
given_name TEXT,
"order" TEXT,
native_name TEXT,
reading TEXT,
called TEXT,
academic_title TEXT,
mail TEXT,
telephone TEXT,
remark TEXT,
PRIMARY KEY (id)
);
CREATE TABLE post (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
person BLOB,
organization BLOB,
title TEXT,
language TEXT,
unit TEXT,
standing TEXT,
since TEXT,
until TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_post_organization ON post (organization);
CREATE INDEX ix_post_person ON post (person);
CREATE TABLE progress (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
action BLOB,
"on" TEXT,
note TEXT,
due_on TEXT,
session BLOB,
PRIMARY KEY (id)
);
CREATE INDEX ix_progress_action ON progress (action);
CREATE TABLE recipient (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
text TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_recipient_place_parent ON recipient (place_parent);
CREATE TABLE removed (
record BLOB NOT NULL,
kind TEXT NOT NULL,
hidden INTEGER NOT NULL,
PRIMARY KEY (record)
);
CREATE TABLE same_person (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
first BLOB,
second BLOB,
said TEXT,
PRIMARY KEY (id)
);
CREATE TABLE series (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
title TEXT,
first_party BLOB,
second_party BLOB,
remark TEXT,
PRIMARY KEY (id)
);
CREATE TABLE session (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
title TEXT,
kind TEXT,
number INTEGER,
series BLOB,
held_on TEXT,
mode TEXT,
place TEXT,
platform TEXT,
languages TEXT,
text_language TEXT,
prevailing TEXT,
status TEXT,
rapporteur TEXT,
classification TEXT,
confirmation TEXT,
reference TEXT,
draft INTEGER,
occasion TEXT,
next_when TEXT,
next_where TEXT,
next_host BLOB,
closing TEXT,
signed_at TEXT,
signed_on TEXT,
example INTEGER,
PRIMARY KEY (id)
);
CREATE INDEX ix_session_held_on ON session (held_on);
CREATE TABLE signatory (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
session BLOB,
person BLOB,
name TEXT,
title TEXT,
body TEXT,
signs_for TEXT,
signed_at TEXT,
signed_on TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_signatory_place_parent ON signatory (place_parent);
CREATE INDEX ix_signatory_session ON signatory (session);
CREATE TABLE sitting (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
session BLOB,
held_on TEXT,
begins TEXT,
ends TEXT,
zone TEXT,
suspended TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_sitting_session ON sitting (session);
CREATE TABLE statement (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
place_parent BLOB,
place_key TEXT,
session BLOB,
text TEXT,
kind TEXT,
delegation BLOB,
speaker BLOB,
replies_to BLOB,
document BLOB,
language TEXT,
number TEXT,
at TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_statement_place_parent ON statement (place_parent);
CREATE INDEX ix_statement_session ON statement (session);
CREATE TABLE stranger (
id BLOB NOT NULL,
kind TEXT NOT NULL,
PRIMARY KEY (id)
);
CREATE TABLE topic (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
name TEXT,
PRIMARY KEY (id)
);
CREATE TABLE topic_link (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
topic BLOB,
record BLOB,
PRIMARY KEY (id)
);
CREATE INDEX ix_topic_link_record ON topic_link (record);
CREATE TABLE translation (
id BLOB NOT NULL,
hidden INTEGER NOT NULL,
record BLOB,
field TEXT,
language TEXT,
text TEXT,
renders TEXT,
PRIMARY KEY (id)
);
CREATE INDEX ix_translation_record ON translation (record);
CREATE TABLE two_versions (
record BLOB NOT NULL,
field TEXT NOT NULL,
kind TEXT NOT NULL,
PRIMARY KEY (record, field)
);
CREATE TABLE union_log (
n INTEGER NOT NULL,
at TEXT NOT NULL,
author TEXT NOT NULL,
origin TEXT NOT NULL,
brought BLOB NOT NULL,
taken_out INTEGER NOT NULL,
PRIMARY KEY (n)
);
