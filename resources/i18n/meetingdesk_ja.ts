<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Meeting Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the records of bilateral meetings and writes their minutes. MIT licence.

Made with Qt {qt} (LGPL), SQLAlchemy (MIT), ReportLab (BSD), PDFium (BSD), the Noto fonts (OFL) and Lucide icons (ISC).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meeting Desk {version}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ActionPage</name>
  <message>
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Action {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>late</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ActionSteps</name>
  <message>
   <source>Enter takes the marked one · Up: as typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>who does it: body, unit or person; Enter skips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>who?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, +30, before the next session, until {year}; Enter skips</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AddDelegateLine</name>
  <message>
   <source>Add: type a name, or paste a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter takes the marked one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>↓ chooses, Enter adds as typed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Agenda</name>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Higher level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lower level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Treatment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add: type an item, or paste an agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda · {n} items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken &amp;jointly with</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AgendaEditor</name>
  <message>
   <source>Agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AgendaRow</name>
  <message>
   <source>Item {number}: {title}, {treatment}, level {level}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken jointly with {number}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BodyLine</name>
  <message>
   <source>Organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>↓ chooses, Enter adds as typed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BracketList</name>
  <message>
   <source>(nothing)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter settles with the marked wording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open brackets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settle a bracket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another wording, Enter settles with it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Bringing</name>
  <message>
   <source>&amp;Bring in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in a colleague’s copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in “{copy}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Into {file}. Nothing is written before you press Bring in. A backup is made first, and it can be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making a backup, then bringing in {copy}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {copy}, and trying out what it would bring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settle the &amp;two versions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {copy} brings-INTERNAL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said} A backup from before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{copy}” is in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{copy}” was not brought in</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BringingFlow</name>
  <message>
   <source>&amp;Bring it in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open it instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in or open?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in {copy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is a copy of {file}, which is open here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is another file than {file}, which is open here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is “{copy}” to you?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is the file that is open. Choose a colleague’s copy of it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CandidatePopup</name>
  <message>
   <source>Choices</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DelegateEditor</name>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delegate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Honorific</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interprets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name in its own script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Presence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Represented by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DelegateMenu</name>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Presence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C&amp;apacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the &amp;chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DelegateRow</name>
  <message>
   <source>F2 shows both, to choose from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family name: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>group of {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>members</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{capacity}, chair</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DelegationCard</name>
  <message>
   <source>&amp;Edit the side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove the side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add delegate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add delegate of {body}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All expected are &amp;present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change {field} of delegate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delegation of {body}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste delegates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove delegate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{side}: {count}. Menu of the side</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Doing</name>
  <message>
   <source>Remove session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has faults:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is whole: {n} entries were read and checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log is in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is out of the lists.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DueField</name>
  <message>
   <source>{when} · late</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntryText</name>
  <message>
   <source>Change a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change an entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of the entry</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EraseDialog</name>
  <message>
   <source>&amp;Erase for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All its values, and those of what belongs to it, are dropped from this file, and from every copy that is united with it. This cannot be undone, nor can what you did before.

What is kept: its id, and who wrote when. Copies that were sent by mail keep what they hold until they are united with this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erase for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erase “{name}” for good?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FieldEditor</name>
  <message>
   <source>Change {field}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FileDoing</name>
  <message>
   <source>Bring in a colleague’s copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meetings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {first} was taken; drop the other files one at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: {new} new, {changed} changed, {same} as before.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterField</name>
  <message>
   <source>Filter this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter this list (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Framed</name>
  <message>
   <source>Back to the list</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Before, it was empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before, it was “{base}” ({author}, {time}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before, it was “{base}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From what they came is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One removed it; another changed it without having seen that.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HintStrip</name>
  <message>
   <source>all speakers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>arrived, left, chair…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under {number} {title}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ItemStep</name>
  <message>
   <source>Enter: deferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter: not reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter: open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter: take jointly with the present item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new item: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken jointly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} · Tab: open, jointly, deferred, not reached</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KindChip</name>
  <message>
   <source>Kind: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LineFace</name>
  <message>
   <source>Choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both sides</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ListPage</name>
  <message>
   <source>Clear the filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns; a click sorts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here has “{words}”.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogLine</name>
  <message>
   <source>change the entry, Enter keeps it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number, words or a new title, Enter opens the item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type what is said, Enter logs it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Everything is in the file · {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} can only be read here: changes will be refused.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Masthead</name>
  <message>
   <source>Change stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose between the two versions of a wording first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Masthead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settle the open square brackets first: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, dates, place, languages, signatories</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewSession</name>
  <message>
   <source>New session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working session</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss (Esc)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrderBar</name>
  <message>
   <source>&amp;Write up the rest as it stands ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on with unfinished typing ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;brackets ({0})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OrderView</name>
  <message>
   <source>Type below what is said; Enter logs it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OwnValue</name>
  <message>
   <source>Enter takes it · Esc: back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter takes it · Shift+Enter: new line · Esc: back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take what I wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}, your own</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Export PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {path} could not be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {path}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ParagraphPanel</name>
  <message>
   <source>Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Enter keeps it. A blank line begins another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From this note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {0} notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rewrite a paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both sides</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Remove from {list}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PartsView</name>
  <message>
   <source>Comes in by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Past</name>
  <message>
   <source>&amp;Undo…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No copy was brought into this file yet. File → Bring in a colleague’s copy does that, and so does dropping a file on the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undoing takes out what a copy brought, in this file only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was brought in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undone</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>person</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PointList</name>
  <message>
   <source>Two versions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>&amp;Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be stored: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write your name: it stands beside each change you make.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your &amp;body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your &amp;name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>1 page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the session (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List of delegations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} pages</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of type:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look in:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Hide Details...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show Details...</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QUndoGroup</name>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo %1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo %1</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordLine</name>
  <message>
   <source>Remove {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {what} (Del)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordLines</name>
  <message>
   <source>Add {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {what}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecordPage</name>
  <message>
   <source>&amp;Erase for good…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove or erase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed by one person and changed by another: it stays. See History.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed. Undo brings it back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReferenceField</name>
  <message>
   <source>type to choose</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunningOrder</name>
  <message>
   <source>Action {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Internal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove an entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stays in the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} arrived.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} took the chair.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Safekeeping</name>
  <message>
   <source>No backup could be made. {why}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SessionForm</name>
  <message>
   <source>&amp;Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add own signatory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add signatory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add sitting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the other side's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change host of the next session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host of the next session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages spoken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More details: hours, languages, confirmation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next session: host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next session: when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next session: where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number, or none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occasion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prevailing text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rapporteur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signatories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signs for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sittings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not said</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>All speakers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the line, from anywhere on the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log what is typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note, agreed point, action, item, internal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker of the left or right side; again: the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last entry, in an empty line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who arrived, who left, who takes the chair</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Joined: both changes, which do not touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it after all ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the joined wording (J)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it anew (W)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shown now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{author} (you)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>← → marks one, Enter takes it, Ctrl+Z takes that back. It may stay open, too.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SideEditor</name>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Town</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SideStarter</name>
  <message>
   <source>Add side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the short name of the body first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who sits on the other side?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whom do you sit for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>country</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions with the same partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions with {partner}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SpeakerChip</name>
  <message>
   <source>Alt+Down lists all speakers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SpeakerList</name>
  <message>
   <source>Enter notes it · Esc: nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter speaks · Alt+R arrived · Alt+L left · Alt+C takes the chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speakers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who arrived?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who left?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who speaks: type letters of a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who takes the chair?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chair · {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>guest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>guest · {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>guest…  type the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name, also a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name, side or guest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new · {0} · {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StageStrip</name>
  <message>
   <source>Stage of the session</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>&amp;Open a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the records of bilateral meetings and writes their minutes. Your name stands beside each change you make.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meeting Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne&amp;w file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nguyễn Văn An</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>STAMEQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the sam&amp;ple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write your name: it stands beside each change you make.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your &amp;body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your na&amp;me</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TakeAll</name>
  <message>
   <source>Take all of {author}’s versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take all of… (A)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take all versions of one colleague</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{author}’s ({n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} marked ▲ stay: what was sent, agreed or signed, titles, agreed points and actions are settled one at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {author}’s versions taken; Ctrl+Z takes that back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tally</name>
  <message>
   <source>Two versions: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{command} ({n})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Undoing</name>
  <message>
   <source>&amp;Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo bringing in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bringing in “{copy}” is undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking what would go, and what would stay…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking out what came…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo bringing in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo bringing in “{copy}”?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VersionsButton</name>
  <message>
   <source>Choose a version of {field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two versions of {field}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value}  —  {author}, {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VersionsDialog</name>
  <message>
   <source>Two versions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VersionsPage</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No two versions. What two people change apart from each other stands here, both wordings side by side, until somebody chooses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} to be settled. Until then both stand, and drafts print both in brackets.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>bars</name>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+ New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+ New session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Main commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meeting Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back the last change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} (not found)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} late</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>bringing</name>
  <message>
   <source>This text has already left the house.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <source>&amp;About Meeting Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Bring in a colleague’s copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Check the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import records…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Log live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New in this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Remove session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;What was brought in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;greements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a session to the file and open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an agreement, a person or an organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All commands with their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearan&amp;ce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the s&amp;ystem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bac&amp;kups…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in the records of a source (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the file is whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the session, or else the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark text on a light ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold what is settled, and log what is said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert what is on the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the program; everything is in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the keyboard work in the next part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the keyboard work in the part before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light or dark, as the system is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light text on a dark ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List what came from copies, and undo it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look into backups of this file, and restore one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make an empty file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the selected text to the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New &amp;file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder in which the program logs its faults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;revious part of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper &amp;beside the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the minutes of the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put what is being typed into the file at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See what a copy would bring, then bring it in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sen&amp;d a copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show memoranda, agreements, protocols</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only what has the words typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the bodies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the list of sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the minutes as they will print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the people of all sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the program's &amp;log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what was promised, and by when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the session out of the lists; Undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version and licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a copy for a colleague, or the paper for others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the minutes of the session as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name, your body, the language</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>countries</name>
  <message>
   <source>Australia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Austria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bangladesh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belarus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belgium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brazil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brunei Darussalam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cambodia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Canada</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>China</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuba</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Czechia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Denmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Egypt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>France</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Germany</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hungary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>India</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indonesia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ireland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Israel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lao PDR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malaysia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mexico</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mongolia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Netherlands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Zealand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pakistan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Philippines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Poland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Republic of Korea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Russian Federation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Singapore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>South Africa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sweden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switzerland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thailand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Türkiye</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ukraine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United Kingdom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>United States</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Viet Nam</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>descriptions</name>
  <message>
   <source>Academic title, apart from any honorific: Dr., Prof.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address for mail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address on the web.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anything else worth knowing of the body.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anything else worth knowing of the person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body as printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body of the title as called on the day; it may be a third one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code of the side in brackets: VN, JP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country, two letters of ISO 3166-1: VN, JP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day by which a reply is expected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of issue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of the news.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day on which it began, at the place of `zone`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day on which it is due.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth of nesting, 1 to 3; nothing means 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event or horizon: the next session, 2025.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family name in Latin letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day in the post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day on which the body bore the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day; also kept by its sittings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For what it was issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whom, where not for the side's body.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given and middle names in Latin letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Honorific as printed, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far it has come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far the session and its minutes have come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many people an unnamed group had, where known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the native name is read, such as its kana.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the person is addressed; in Viet Nam by the given name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the session was closed, in one sentence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the side is called in a sentence: the Vietnamese side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the sides confirm them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In person, online, or both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the room or online.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In what capacity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In what way it falls due.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language in which the minutes are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the honorific.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the title; others are Translations of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language pair of an interpreter: Vietnamese-Japanese.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language spoken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language whose text prevails where they differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages spoken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day in the post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day on which the body bore the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name as printed in these minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name as printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name in its own script, as printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the attached file; never used as a path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the dialogue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the field that it renders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the field, such as smart cities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number in its series, or nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number in the session, once issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of the draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of the issue, from 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number printed on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number, as printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the two parties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own day of signature, where another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own place of signature, where another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph number, once issued: 12, 8a.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place of signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Program and version that made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference printed on the minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm, legal basis and the like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256 of the PDF as issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256 of the attached file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256 of the composed blocks and of the numbers of its records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256 of the text it renders; when that changes this is stale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short name, as the trade says it: STAMEQ, JISC.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the attached file in bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Software or service used online.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Telephone number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The agenda item it belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The agreed point it carries out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The article it carries out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body in which it is held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body it is part of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body it represents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body that bears the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body that is to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day to which the due date slipped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The delegation, and the order of signing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The delegation, and the precedence in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The document it speaks of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first item; nothing for the whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The honorific: Mr., Ms., Ông, 様.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The instrument, and the order of articles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The instrument, and the order of parties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The issue of the minutes in which it stood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The item with which it was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The item, and the running order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name as its bearer writes it, in its own script.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name in full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The news.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one record, of the smaller id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paragraph into which it was written up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paragraph it answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paragraph, with its subject.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person who is to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person, where known to the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person; nothing for an unnamed group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record commented on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record it belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record that is about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The remark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session at which it was reported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session, and left before right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session, and the place among its documents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session, and the place in its agenda.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session, and the place in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side that comments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side that introduces it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side that is host of the next session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side that promised; nothing for both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side that spoke; nothing for both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side that tabled it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side; nothing for both or neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The standing dialogue it belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text in that language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The topic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The unit that is to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The verb of the outcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wording proposed instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the first keystroke.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone in which the times are given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone of its seat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title as held on the day, with 'Acting' where it was so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title as printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title of the post, without 'Acting'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To whom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Town for which its times are given: Ha Noi, Tokyo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Town or building; empty where online only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit of the body.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a person decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came before or after it, in one sentence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What kind of instrument.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What kind of meeting it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the body is to the keeper of this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the meeting is called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the parties undertake.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the side does with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was agreed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said, in the rapporteur's words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it began, in `zone`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it ended, in `zone`; earlier than `begins` means the day after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it was agreed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it was opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it was said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it was: 1921, August 2013, 26 August 2013.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When the next session is to be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the next session is to be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether it is an example, not a real session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether it is annexed to the minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether it is held in full, acting or as deputy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether it is in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether it is the side of the keeper of this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether it was heard through an interpreter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the person came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which part of the name comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who came instead, where by proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who comments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who holds the post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who keeps the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may read the minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who signed for it, with title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who spoke, where known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who spoke, where of neither side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who spoke, where worth saying.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who was in the chair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it was suspended, where the session went on later.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>edits</name>
  <message>
   <source>Add and open an item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add delegate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change an entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change head of delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change level of item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change precedence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the kind of an entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change treatment of item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose between two versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep what was removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an agreed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log an internal remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move an entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note a departure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note an arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note who takes the chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove after all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what became of an item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say when it is due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who does it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {item} jointly with {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write up a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write up notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write up the rest as it stands</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>faults</name>
  <message>
   <source>Meeting Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong that is a fault of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was saved before is safe in the file. If you report it, please copy the details below.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>fields</name>
  <message>
   <source>From before the program stopped or the page was left. Esc gives it up.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>hints</name>
  <message>
   <source>14:30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d/m/y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>en, vi, ja</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>kept</name>
  <message>
   <source>Drop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;ut back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text typed before the program stopped was kept: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it belonged to is not in the file any more.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>kinds</name>
  <message>
   <source>&amp;Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agree&amp;d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Internal (&amp;X)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Academic title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acronym</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carries out agreed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carries out article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due date slipped to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event or horizon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Falls due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Honorific</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name in own script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>News</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order of names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Website</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>languages</name>
  <message>
   <source>The window speaks this language from the next start of the program.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>lists</name>
  <message>
   <source>Acronym</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions agreed in a session are listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In own script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No agreement has been recorded in this file yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No organization has been recorded in this file yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session has been recorded in this file yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has been recorded in this file yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{due} · late</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>order</name>
  <message>
   <source>Edit here	Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down	Alt+Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up	Alt+Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove	Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write up	Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>records</name>
  <message>
   <source>Add action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Honorifics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not in the file any more. Undo may bring it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>honorific</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>news</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>saying</name>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source> in “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 attached file, {size} bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 change new here ({by}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A safeguard ({pragma}) cannot be switched on here, so no file from elsewhere is read. Install Meeting Desk anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Action closed ({how}): {which} ({who}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All changes in the copy are here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of them are already delegates to this session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program is changing {file} just now. Wait until it is done, then open the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attached files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attachment {name} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed: {n} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed: {what} {which}, {field}: {before} → {after} ({who}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one from the list, or leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {entry} {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erased for good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erased for good by {who} on {day} ({reason}): {n} of the changes held here lose their words; this cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erasures that stay: {n}. What was erased cannot come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From a newer Meeting Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its pages are damaged in 1 place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its pages are damaged in {n:,} places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined with another record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved: {what} {which} ({who}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New: {n} {what}{where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new: this file holds all that is in the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People, bodies, agreements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records of a newer Meeting Desk: {n}. They are kept and passed on, not shown here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed by one, changed by another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed by {who}, changed by another: {what} “{name}”{where} stays, flagged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds {count} entries as it should, but not the ones that were saved: some were exchanged for others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is damaged: a list holds what no record gives. Open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is damaged: entry {entry} cannot be read: {why}. Open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is damaged: the table {name} holds what no record gives. Open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file lacks its own description, so it is damaged. Open a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file should hold {noted} entries; {count} are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}. Open another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lists in {file} are not what its entries say, and it can only be read here, so they cannot be mended. Copy it to a folder of your own and open that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table {name} differs from what the entries say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table {name} holds {n:,} rows that Meeting Desk did not write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no folder {folder}. Make it, or name another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no month {month}: the day comes first, then the month.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no title in this line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {day} {month} {year}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be left empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a date. Type 18/3/2022, 2022-03-18, today, or +7.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a date. Type {shown}, 'before …', 'until {year}', or +30 for thirty days on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a time of day. Type 1430, 14:30 or 14h30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was removed meanwhile. Copy what you typed, or undo the removal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two versions of the {field} of {what} “{name}”{where}: {versions}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Union {number} is none of this file's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Union {number} was undone before, so nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was copied is too large to paste ({lines:,} lines); at most {most:,} lines or 1 MB fit. Paste it in parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not write in {folder}. Name another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your settings cannot be stored: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a record needs a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agenda items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreed points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an entry has no known form: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an entry is not JSON: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an entry is not a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another program is using it. Close it there, or wait and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>arrival or departure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>arrivals and departures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bodies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both adds a record and changes a field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delegate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delegates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delegation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delegations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dialogues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>do you mean {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not say whether it adds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>erases and says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gives the name {name} twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has an entry ({entry}) that {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has an entry that belongs to no proper record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has an entry that is stored as none is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has an entry that lost its values, and no erasure says why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has an entry without a proper id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has lost its values, and no erasure says why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no proper {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds a NUL character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds a NUL character, which no text may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds a text of {n:,} characters; {most:,} are the most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds half of a character (a lone surrogate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds more than an erasure leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds what no text may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>honorific</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>honorifics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>internal remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>internal remarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is damaged: entry {entry} is misfiled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is damaged: entry {entry} is not what its author wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is damaged: it should hold {said} entries, and {count} are there, or some were exchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is damaged: one of its attachments is not what was attached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is longer than {most:,} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is misfiled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not JSON as entries are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not JSON: {why} at {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not UTF-8 text (byte {byte:,} is none)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not what its author wrote: its hash differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not written in the one way in which entries are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is the same record as {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is too much for one entry: more than {most:,} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>issue of the minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>issues of the minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it can only be read. Save a copy elsewhere and work on that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged. Open a backup of it; this file was left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no name for a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not in {folder}. Look whether it was moved or renamed, or its drive unplugged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it may be: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its folder cannot be used. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its name cannot be a file's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lacks its own description, so it is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>link between two records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>link to a topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>links between records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>links to topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may not refer to a record of that kind by its key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>milestones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a SHA-256 in hexadecimal digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a date that exists, written YYYY-MM-DD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a language such as en, vi, ja</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a list of languages such as en, vi, ja</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a list of records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a moment in UTC, written YYYY-MM-DDThh:mm:ssZ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a place: the id of a record and a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a text of 1 to {most} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a time of day, written hh:mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a time zone of the IANA list, such as Asia/Tokyo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a whole number from 1 to {most:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be an object in braces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be an object {"parent": …, "key": …}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be one of: {choices}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be the id of a record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {format}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {version}; this program reads no other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must name a record with its kind{among}, such as {{"{kind}": "key"}}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must name a {kind} by its key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name of a body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names its fields wrongly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names no proper field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names no proper kind of record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names no proper record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names of bodies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>news of progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>part of its path is not a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>parties to agreements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>party to an agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recipient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recipients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signatories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signatory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sitting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sittings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speaks of no record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stands beside parent or order; give one or the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>takes far longer to read than any sound file of its size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>that disk may only be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk is full. Make room, then try again; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk refuses to write: it may be full or unplugged. Look after it, then try again; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the field parent is missing: under what does this stand?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the field {name} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the fields of an erased entry are no names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file would be too large for that disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the key {key} is used twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the member {name} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no folder {folder}. Make it, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such kind of record; {instead}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such member; {instead}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this record is not in the file any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this source has no {kind} with the key {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>translations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {horizon}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you may not read it. Ask its owner for leave, or for a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you may not read or write there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you may not write there. Choose another folder, or ask its owner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your share of the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{did}: {n} more {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{did}: {what} “{name}”{where} ({who}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} belongs to another program, not to Meeting Desk. It was left as it is. Choose a file whose name ends in .mdesk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} can only be read here, so nothing was changed. Save a copy in a folder of your own and work on that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be brought in: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be copied: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be made: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be opened: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be restored: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be saved: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be searched just now; nothing in it was changed. Another program may be using it: try again, or open the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} could not be saved to the shared folder: others are saving there all the time. Your changes are kept here, and are saved there later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} could not be written whole. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} exists already and was left as it is. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} exists already and was left as it is. Name another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} has file format {version}, made by a newer Meeting Desk; this program knows formats up to {format}. It was left as it is. Install the newer program to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} has tables that Meeting Desk did not make; it was changed by another program and is not opened. Open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is a folder. Name a file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged. It was left as it is. Open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged. Nothing of it was brought in. Ask its sender for another copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged. Restore an earlier backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged: its end is missing, as after a copy that was broken off. It was left as it is. Copy it again, or open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged: its own id is none. It was left as it is. Open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged: {why} It was left as it is. Open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is just being changed in the shared folder itself. Your changes are kept here; try again in a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is just being saved, or saving it was broken off. Open it with Meeting Desk and close it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is larger than any file of Meeting Desk may be ({size:,} bytes). It was left as it is. Ask its sender for a copy without attachments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not a Meeting Desk file, or its beginning is damaged. It was left as it is. Open another file, or a backup of this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not an ordinary file. Choose a file of Meeting Desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not an ordinary file. Name a file of Meeting Desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was changed by another program than Meeting Desk, and may not be whole. It was left as it is. Ask its sender for another copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was replaced by another file while it was open; this change was not saved. Open the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} {fault}. Nothing of it was brought in, and it was left as it is. Ask its sender for another copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}{where}: {why}{end} Nothing was imported; mend it there and import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} has no such field; {instead}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{left} lies beside {file}: saving that was broken off, or is under way. Open {file} once and close it, then try again; or name another file. Where {file} is gone, move {left} away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{line} This text has already left the house.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{line}, undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has already spoken at this session, so cannot arrive now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is already a delegate to this session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} what is no entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}  {at}  {file}, {n} new, by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} attached files, {size} bytes together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} changes new here ({by}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of the changes that came from {file} were taken out again. They come back whenever a copy that holds them is brought in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of the changes that came from {file} will be taken out. They come back by themselves with the next copy that holds them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written: {why}. Name another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written: {why}. Nothing was changed; name another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a file of Meeting Desk, and its records would be lost. Name another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a folder. Name a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is larger than {limit} MB. Divide it into several sources.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not an ordinary file. Name another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not an ordinary file. Name the file to import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is there already ({size:,} bytes). Name another file, or add --force to replace it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} Ask for the list of unions first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} Or open a backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}”{where}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>siblings</name>
  <message>
   <source>draft {n}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>summary</name>
  <message>
   <source>dddd d MMMM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dddd d MMMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no. {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} the next day</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>terms</name>
  <message>
   <source>absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adviser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>alternate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before an event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bilateral meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by a horizon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cleared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confidential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consultation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>courtesy call</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deputy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dropped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exchange of letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exchange of notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>excused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>family name first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>given name first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in person and online</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>interpreter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>joint committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>member</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>memorandum of understanding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not classified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>noted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>observer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on a date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>online</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>own body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>partner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>protocol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>requested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>restricted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>secretary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken jointly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>terminated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>took the chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>welcomed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>working session</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>versions</name>
  <message>
   <source>(empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrival or departure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delegate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Honorific</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Internal remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue of the minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It then leaves the lists and the papers, with all of its {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It then leaves the lists and the papers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of a body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>News of an action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the side of {side}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Party to an agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recipient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed, and changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signatory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sitting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under no item of “{session}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under something that was removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under {kind} “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under “{item}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a record that was removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreed point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>already {stage}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>file {digest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: taken back</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
