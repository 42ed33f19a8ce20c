<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Meeting Desk</source>
   <translation>Meeting Desk について</translation>
  </message>
  <message>
   <source>Keeps the records of bilateral meetings and writes their minutes. MIT licence.

Made with Qt {qt} (LGPL), SQLAlchemy (MIT), ReportLab (BSD), PDFium (BSD), the Noto and Tinos fonts (OFL) and Lucide icons (ISC).</source>
   <translation>二国間会合の記録を保管し、議事録を作成します。MITライセンス。

使用: Qt {qt} (LGPL)、SQLAlchemy (MIT)、ReportLab (BSD)、PDFium (BSD)、Noto・Tinosフォント (OFL)、Lucideアイコン (ISC)。</translation>
  </message>
  <message>
   <source>Keeps the records of bilateral meetings and writes their minutes. MIT licence.

Made with Qt {qt} (LGPL), SQLAlchemy (MIT), ReportLab (BSD), PDFium (BSD), the Noto fonts (OFL) and Lucide icons (ISC).</source>
   <translation type="vanished">二国間会合の記録を保管し、議事録を作成します。MITライセンス。

使用: Qt {qt} (LGPL)、SQLAlchemy (MIT)、ReportLab (BSD)、PDFium (BSD)、Notoフォント (OFL)、Lucideアイコン (ISC)。</translation>
  </message>
  <message>
   <source>Meeting Desk {version}</source>
   <translation>Meeting Desk {version}</translation>
  </message>
 </context>
 <context>
  <name>ActionPage</name>
  <message>
   <source>Action</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>Action {number}</source>
   <translation>実施事項 {number}</translation>
  </message>
  <message>
   <source>Session: {name}</source>
   <translation>会合: {name}</translation>
  </message>
  <message>
   <source>action</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>late</source>
   <translation>期限超過</translation>
  </message>
 </context>
 <context>
  <name>ActionSteps</name>
  <message>
   <source>Enter takes the marked one · Up: as typed</source>
   <translation>Enter で選択中の候補 · Up: 入力どおり</translation>
  </message>
  <message>
   <source>due?</source>
   <translation>期限は?</translation>
  </message>
  <message>
   <source>who does it: body, unit or person; Enter skips</source>
   <translation>実施者: 機関、部署または個人。Enter で省略</translation>
  </message>
  <message>
   <source>who?</source>
   <translation>誰が?</translation>
  </message>
  <message>
   <source>{day}, +30, before the next session, until {year}; Enter skips</source>
   <translation>{day}、+30、before the next session、until {year}。Enter で省略</translation>
  </message>
 </context>
 <context>
  <name>AddDelegateLine</name>
  <message>
   <source>Add: type a name, or paste a table</source>
   <translation>追加: 氏名を入力、または表を貼り付け</translation>
  </message>
  <message>
   <source>Enter takes the marked one</source>
   <translation>Enter で選択中の候補</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>↓ chooses, Enter adds as typed</source>
   <translation>↓ で選択、Enter で入力どおり追加</translation>
  </message>
 </context>
 <context>
  <name>Agenda</name>
  <message>
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Higher level</source>
   <translation>上の階層へ(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Lower level</source>
   <translation>下の階層へ(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>削除(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Treatment</source>
   <translation>取扱い(&amp;T)</translation>
  </message>
  <message>
   <source>Add agenda item</source>
   <translation>議題を追加</translation>
  </message>
  <message>
   <source>Add: type an item, or paste an agenda</source>
   <translation>追加: 議題を入力、または議事次第を貼り付け</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>議事次第</translation>
  </message>
  <message>
   <source>Agenda · {n} item</source>
   <translation>議事次第 · {n}件</translation>
  </message>
  <message>
   <source>Agenda · {n} items</source>
   <translation>議事次第 · {n}件</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>下へ移動(&amp;D)</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>上へ移動(&amp;U)</translation>
  </message>
  <message>
   <source>Move agenda item</source>
   <translation>議題を移動</translation>
  </message>
  <message>
   <source>Paste agenda</source>
   <translation>議事次第を貼り付け</translation>
  </message>
  <message>
   <source>Remove agenda item</source>
   <translation>議題を削除</translation>
  </message>
  <message>
   <source>Taken &amp;jointly with</source>
   <translation>一括審議の相手(&amp;J)</translation>
  </message>
  <message>
   <source>This would add {n} agenda items; the first is “{first}”.</source>
   <translation>{n}件の議題が追加されます。先頭は「{first}」です。</translation>
  </message>
 </context>
 <context>
  <name>AgendaEditor</name>
  <message>
   <source>Agenda item</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>結果</translation>
  </message>
 </context>
 <context>
  <name>AgendaRow</name>
  <message>
   <source>Item {number}: {title}, {treatment}, level {level}</source>
   <translation>議題{number}: {title}、{treatment}、階層{level}</translation>
  </message>
  <message>
   <source>taken jointly with {number}</source>
   <translation>{number}と一括審議</translation>
  </message>
 </context>
 <context>
  <name>AgreeingPage</name>
  <message>
   <source>Agreeing the text</source>
   <translation>文案の合意</translation>
  </message>
  <message>
   <source>Back (Esc)</source>
   <translation>戻る (Esc)</translation>
  </message>
  <message>
   <source>Comments in the Word document that came back</source>
   <translation>返送されたWord文書の意見</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>発行した版</translation>
  </message>
  <message>
   <source>Read back (O)…</source>
   <translation>返送文書を読み込む (O)…</translation>
  </message>
  <message>
   <source>Write or paste (N)…</source>
   <translation>入力・貼り付け (N)…</translation>
  </message>
 </context>
 <context>
  <name>AlikeDialog</name>
  <message>
   <source>&amp;Different (D)</source>
   <translation>別のもの (&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Join… (Enter)</source>
   <translation>統合(&amp;J)… (Enter)</translation>
  </message>
  <message>
   <source>A pair may be the same. Two people may also bear one name.</source>
   <translation>同一の可能性がある組: 1組。同姓同名の別人のこともあります。</translation>
  </message>
  <message>
   <source>Against it: {doubts}.</source>
   <translation>合わない点: {doubts}。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Entered twice?</source>
   <translation>二重登録の可能性</translation>
  </message>
  <message>
   <source>Looking for what may be here twice…</source>
   <translation>二重登録の可能性を調べています…</translation>
  </message>
  <message>
   <source>Nobody and nothing seems to be here twice.</source>
   <translation>二重登録と思われるものはありません。</translation>
  </message>
  <message>
   <source>Pairs that may be the same</source>
   <translation>同一の可能性がある組</translation>
  </message>
  <message>
   <source>Say that two records are different</source>
   <translation>二つの記録を別のものとする</translation>
  </message>
  <message>
   <source>Why: {reasons}.</source>
   <translation>理由: {reasons}。</translation>
  </message>
  <message>
   <source>{n} pairs may be the same. Two people may also bear one name.</source>
   <translation>同一の可能性がある組: {n}組。同姓同名の別人のこともあります。</translation>
  </message>
 </context>
 <context>
  <name>AllHere</name>
  <message>
   <source>All are here</source>
   <translation>全員出席</translation>
  </message>
  <message>
   <source>Notes who is still expected as present</source>
   <translation>出席予定のままの人を出席とする</translation>
  </message>
  <message>
   <source>{side}: all are here</source>
   <translation>{side}: 全員出席</translation>
  </message>
 </context>
 <context>
  <name>AttachmentField</name>
  <message>
   <source>Attach a file</source>
   <translation>ファイルを添付</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Which file?</source>
   <translation>どのファイルですか</translation>
  </message>
  <message>
   <source>{file} (not in this copy)</source>
   <translation>{file}（この写しにはありません）</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message>
   <source>&amp;Delete</source>
   <translation>削除(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Delete those of files no longer there…</source>
   <translation>なくなったファイルの控えを削除(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Keep them</source>
   <translation>残す(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Make one now</source>
   <translation>今すぐ作成(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Open it</source>
   <translation>開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Restore and open</source>
   <translation>復元して開く(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Restore beside and open</source>
   <translation>隣に復元して開く(&amp;R)</translation>
  </message>
  <message>
   <source>Attached files that are damaged or lost: {n}. All else is there. Earlier backups or colleagues’ copies may still have them.</source>
   <translation>破損または紛失した添付ファイル: {n}件。その他はすべてあります。以前のバックアップや同僚の写しに残っている可能性があります。</translation>
  </message>
  <message>
   <source>Backing up what is open, then restoring to {file}…</source>
   <translation>開いているファイルをバックアップし、{file} に復元しています…</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <source>Backups of all files</source>
   <translation>すべてのファイルのバックアップ</translation>
  </message>
  <message>
   <source>Backups of {file}</source>
   <translation>{file} のバックアップ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Delete a backup ({size}) of a file that is no longer where it was?</source>
   <translation>元の場所にないファイルのバックアップ1件（{size}）を削除しますか</translation>
  </message>
  <message>
   <source>Delete backups</source>
   <translation>バックアップの削除</translation>
  </message>
  <message>
   <source>Delete {n} backups ({size}) of files that are no longer where they were?</source>
   <translation>元の場所にないファイルのバックアップ{n}件（{size}）を削除しますか</translation>
  </message>
  <message>
   <source>Deleting backups…</source>
   <translation>バックアップを削除しています…</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation type="vanished">記録数</translation>
  </message>
  <message>
   <source>Made</source>
   <translation type="vanished">作成日時</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>バックアップを作成しています…</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Reading the list of backups…</source>
   <translation>バックアップの一覧を読んでいます…</translation>
  </message>
  <message>
   <source>Renamed, moved or deleted: {names}. Restore first what may still be needed: deleted backups do not come back.</source>
   <translation>名前の変更・移動・削除: {names}。まだ必要なものは先に復元してください。削除したバックアップは戻せません。</translation>
  </message>
  <message>
   <source>Restoring to {file}…</source>
   <translation>{file} に復元しています…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="vanished">サイズ</translation>
  </message>
  <message>
   <source>There is no backup of any file on this machine.</source>
   <translation>このコンピュータにはどのファイルのバックアップもありません。</translation>
  </message>
  <message>
   <source>There is no backup of this file yet. One is made each hour while it is open, and when it is closed.</source>
   <translation>このファイルのバックアップはまだありません。開いている間は毎時、および閉じる時に作成されます。</translation>
  </message>
  <message>
   <source>They are made each hour, before a copy is brought in, and when the file is closed. Restoring makes a new file beside this one; this one stays as it is.</source>
   <translation>バックアップは毎時、写しを取り込む前、およびファイルを閉じる時に作成されます。復元すると隣に新しいファイルができ、このファイルはそのまま残ります。</translation>
  </message>
  <message>
   <source>They are made each hour, before a copy is brought in, and when the file is closed. Restoring makes a new file in your documents; the shared one stays as it is.</source>
   <translation>毎時、写しの取り込み前、ファイルを閉じるときに作られます。復元すると自分の文書に新しいファイルができ、共有ファイルはそのまま残ります。</translation>
  </message>
  <message>
   <source>Those of all files that were open on this machine, the newest first. Restoring makes a new file; no other is touched.</source>
   <translation>このコンピュータで開いたすべてのファイルのバックアップを新しい順に示します。復元すると新しいファイルができ、他のファイルは変わりません。</translation>
  </message>
  <message>
   <source>{file} as of {when}</source>
   <translation>{when}の {file}</translation>
  </message>
  <message>
   <source>{file} is in a shared folder. Restoring makes a new file in your documents, for you alone; the shared one, and what you have of it here, stay as they are. What only the new one has can be brought in there as a colleague’s copy.</source>
   <translation>{file}は共有フォルダーにあります。復元すると、ご自身専用の新しいファイルがドキュメントに作成され、共有のファイルとこの端末にある作業用コピーはそのまま残ります。新しいファイルにだけある内容は、同僚のコピーとして取り込むことができます。</translation>
  </message>
  <message>
   <source>{file} is restored</source>
   <translation>{file} を復元しました</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>Actions</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>議事次第</translation>
  </message>
  <message>
   <source>Delegates</source>
   <translation>代表団員</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>双方</translation>
  </message>
  <message>
   <source>The two records side by side</source>
   <translation>二つの記録の対照</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>名前なし</translation>
  </message>
 </context>
 <context>
  <name>BodyLine</name>
  <message>
   <source>Organizations</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>↓ chooses, Enter adds as typed</source>
   <translation>↓ で選択、Enter で入力どおり追加</translation>
  </message>
 </context>
 <context>
  <name>BracketList</name>
  <message>
   <source>(nothing)</source>
   <translation>(なし)</translation>
  </message>
  <message>
   <source>Another wording</source>
   <translation>別の文言</translation>
  </message>
  <message>
   <source>Enter settles with the marked wording.</source>
   <translation>Enter で選択中の文言に確定します。</translation>
  </message>
  <message>
   <source>Open brackets</source>
   <translation>未確定の角括弧</translation>
  </message>
  <message>
   <source>Settle a bracket</source>
   <translation>角括弧を確定</translation>
  </message>
  <message>
   <source>another wording, Enter settles with it</source>
   <translation>別の文言、Enter で確定</translation>
  </message>
 </context>
 <context>
  <name>Bringing</name>
  <message>
   <source>&amp;Bring in</source>
   <translation>取り込む(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Entered twice?…</source>
   <translation>二重登録の可能性(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Save report…</source>
   <translation>報告を保存(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Undo…</source>
   <translation>元に戻す(&amp;U)…</translation>
  </message>
  <message>
   <source>Bring in a colleague’s copy</source>
   <translation>同僚の写しを取り込む</translation>
  </message>
  <message>
   <source>Bring in “{copy}”</source>
   <translation>「{copy}」を取り込む</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Into {file}. Nothing is written before you press Bring in. A backup is made first, and it can be undone.</source>
   <translation>取り込み先は {file} です。「取り込む」を押すまで何も書き込まれません。先にバックアップが作られ、後で元に戻せます。</translation>
  </message>
  <message>
   <source>Making a backup, then bringing in {copy}…</source>
   <translation>バックアップを作成し、{copy} を取り込んでいます…</translation>
  </message>
  <message>
   <source>Reading {copy}, and trying out what it would bring…</source>
   <translation>{copy} を読み、取り込む内容を試しています…</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>報告を保存</translation>
  </message>
  <message>
   <source>Settle the &amp;two versions…</source>
   <translation>二つの版を確定(&amp;T)…</translation>
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation>テキストファイル (*.txt)</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation>報告は {path} にあります。</translation>
  </message>
  <message>
   <source>What {copy} brings</source>
   <translation>{copy} の取り込み内容</translation>
  </message>
  <message>
   <source>What {copy} brings-INTERNAL</source>
   <translation type="vanished">{copy} の取込内容-INTERNAL</translation>
  </message>
  <message>
   <source>{said} A backup from before is kept.</source>
   <translation>{said} 以前のバックアップは保管されています。</translation>
  </message>
  <message>
   <source>{said} What may then be entered twice is still looked for…</source>
   <translation>{said} 二重に入力されている可能性のあるものを探しています…</translation>
  </message>
  <message>
   <source>“{copy}” is in</source>
   <translation>「{copy}」を取り込みました</translation>
  </message>
  <message>
   <source>“{copy}” was not brought in</source>
   <translation>「{copy}」は取り込まれませんでした</translation>
  </message>
 </context>
 <context>
  <name>BringingFlow</name>
  <message>
   <source>&amp;Bring it in…</source>
   <translation>取り込む(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Open it instead</source>
   <translation>開く(&amp;O)</translation>
  </message>
  <message>
   <source>Bring in or open?</source>
   <translation>取り込みますか、開きますか</translation>
  </message>
  <message>
   <source>Bring in {copy}</source>
   <translation>{copy} を取り込む</translation>
  </message>
  <message>
   <source>Bring in “{copy}”, or open it?</source>
   <translation>「{copy}」を取り込みますか、開きますか</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>It is a copy of {file}, which is open here.</source>
   <translation>ここで開いている {file} の写しです。</translation>
  </message>
  <message>
   <source>It is another file than {file}, which is open here.</source>
   <translation>ここで開いている {file} とは別のファイルです。</translation>
  </message>
  <message>
   <source>What is “{copy}” to you?</source>
   <translation type="vanished">「{copy}」をどう扱いますか</translation>
  </message>
  <message>
   <source>{file} is the file that is open. Choose a colleague’s copy of it.</source>
   <translation>{file} は今開いているファイルです。同僚の写しを選んでください。</translation>
  </message>
 </context>
 <context>
  <name>CandidatePopup</name>
  <message>
   <source>Choices</source>
   <translation>候補</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Accept (A)</source>
   <translation>受け入れる (A)</translation>
  </message>
  <message>
   <source>Joined: both changes, which do not touch</source>
   <translation>結合: 重ならない両方の変更</translation>
  </message>
  <message>
   <source>Leave ours (R)</source>
   <translation>当方の文言を残す (R)</translation>
  </message>
  <message>
   <source>Our text</source>
   <translation>当方の文言</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>Proposed by {who}</source>
   <translation>{who}の提案</translation>
  </message>
  <message>
   <source>Take the joined wording (J)</source>
   <translation>結合した文言を採用 (J)</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>Accept (A)</source>
   <translation>受け入れる (A)</translation>
  </message>
  <message>
   <source>Answer (Enter)</source>
   <translation>回答 (Enter)</translation>
  </message>
  <message>
   <source>Go there (G)</source>
   <translation>その箇所へ (G)</translation>
  </message>
  <message>
   <source>Open again (P)</source>
   <translation>再び未決にする (P)</translation>
  </message>
  <message>
   <source>Open again, keep the text (K)</source>
   <translation>再検討し、文はそのまま (K)</translation>
  </message>
  <message>
   <source>Open again, text as before (P)</source>
   <translation>再検討し、元の文に戻す (P)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>受け入れない (R)</translation>
  </message>
  <message>
   <source>Settled by hand (A)</source>
   <translation>手作業で処理済み (A)</translation>
  </message>
  <message>
   <source>Write it anew (W)</source>
   <translation>書き直す (W)</translation>
  </message>
 </context>
 <context>
  <name>Clearing</name>
  <message>
   <source>&amp;Remarks</source>
   <translation>備考(&amp;R)</translation>
  </message>
  <message>
   <source>Clear in house</source>
   <translation>内部決裁</translation>
  </message>
  <message>
   <source>Cleared</source>
   <translation>決裁済み</translation>
  </message>
  <message>
   <source>Cleared &amp;by</source>
   <translation>決裁者(&amp;B)</translation>
  </message>
  <message>
   <source>O&amp;n</source>
   <translation>日付(&amp;N)</translation>
  </message>
  <message>
   <source>Who let the text go stays in the house. Issue {n} stays as it is.</source>
   <translation>決裁者は内部だけの記録です。発行{n}はそのまま残ります。</translation>
  </message>
  <message>
   <source>Who let the text go stays in the house. The text is kept as a draft, in this form.</source>
   <translation>決裁者は内部だけの記録です。文案はこの書式で草案として保存されます。</translation>
  </message>
  <message>
   <source>Who let the text go stays in the house. The text is kept as a draft.</source>
   <translation type="vanished">決裁者は内部だけの記録です。文案は草案として保存されます。</translation>
  </message>
 </context>
 <context>
  <name>Coming</name>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>No text was copied.</source>
   <translation>コピーされた文がありません。</translation>
  </message>
  <message>
   <source>Nothing in {file} is new.</source>
   <translation>{file}に新しいものはありません。</translation>
  </message>
  <message>
   <source>Read a translator’s table back</source>
   <translation>翻訳者の表を読み込む</translation>
  </message>
  <message>
   <source>Read comments back</source>
   <translation>意見を読み込む</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>{file}を読んでいます…</translation>
  </message>
  <message>
   <source>Take {n} translations over</source>
   <translation>翻訳{n}件を採り入れる</translation>
  </message>
  <message>
   <source>Text with tabs (*.tsv *.txt)</source>
   <translation>タブ区切りテキスト (*.tsv *.txt)</translation>
  </message>
  <message>
   <source>Translation into {language}</source>
   <translation>{language}への翻訳</translation>
  </message>
  <message>
   <source>Which document came back?</source>
   <translation>返送された文書を選んでください</translation>
  </message>
  <message>
   <source>Word documents (*.docx)</source>
   <translation>Word文書 (*.docx)</translation>
  </message>
  <message>
   <source>Write a table for a translator</source>
   <translation>翻訳者用の表を書き出す</translation>
  </message>
  <message>
   <source>Write comments</source>
   <translation>意見を入力</translation>
  </message>
  <message>
   <source>Wrote {path}.</source>
   <translation>{path} に書き出しました。</translation>
  </message>
  <message>
   <source>{file} could not be read: {why}.</source>
   <translation>{file}を読めませんでした: {why}。</translation>
  </message>
  <message>
   <source>{n} came from {file}.</source>
   <translation>{file}から{n}件を読み込みました。</translation>
  </message>
  <message>
   <source>{n} rows of no text that this session has now</source>
   <translation>この会合の文に当てはまらない行: {n}行</translation>
  </message>
  <message>
   <source>{n} were taken over into {language}; Ctrl+Z takes them back.</source>
   <translation>{language}の翻訳{n}件を採り入れました。Ctrl+Zで戻せます。</translation>
  </message>
  <message>
   <source>{n} written.</source>
   <translation>{n}件を書き出しました。</translation>
  </message>
 </context>
 <context>
  <name>CommentList</name>
  <message>
   <source>Comments</source>
   <translation>意見</translation>
  </message>
 </context>
 <context>
  <name>Confirm</name>
  <message>
   <source>&amp;By</source>
   <translation>確認者(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Choose…</source>
   <translation>選択(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Of</source>
   <translation>対象(&amp;O)</translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>添付</translation>
  </message>
  <message>
   <source>Attach a further paper</source>
   <translation>文書を追加で添付</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>確認済み</translation>
  </message>
  <message>
   <source>Corrigendum {n} of {day} is confirmed, and with it the text.</source>
   <translation>{day}付正誤表第{n}号とともに本文を確認します。</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>書簡</translation>
  </message>
  <message>
   <source>O&amp;n</source>
   <translation>日付(&amp;N)</translation>
  </message>
  <message>
   <source>Signed original</source>
   <translation>署名済み原本</translation>
  </message>
  <message>
   <source>Which file?</source>
   <translation>どのファイルですか</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>双方</translation>
  </message>
  <message>
   <source>scan of the paper, if there is one</source>
   <translation>書面のスキャン（あれば）</translation>
  </message>
 </context>
 <context>
  <name>DelegateEditor</name>
  <message>
   <source>Body</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Capacity</source>
   <translation>資格</translation>
  </message>
  <message>
   <source>Delegate</source>
   <translation>代表団員</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>Honorific</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>人数</translation>
  </message>
  <message>
   <source>Interprets</source>
   <translation>通訳</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>氏名</translation>
  </message>
  <message>
   <source>Name in its own script</source>
   <translation>自国文字での氏名</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Presence</source>
   <translation>出欠</translation>
  </message>
  <message>
   <source>Represented by</source>
   <translation>代理出席者</translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="vanished">題名</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>部署</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Which part of the name is the family name</source>
   <translation>氏名のどの部分が姓か</translation>
  </message>
 </context>
 <context>
  <name>DelegateMenu</name>
  <message>
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Presence</source>
   <translation>出欠(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>削除(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Where</source>
   <translation>場所(&amp;W)</translation>
  </message>
  <message>
   <source>C&amp;apacity</source>
   <translation>資格(&amp;A)</translation>
  </message>
  <message>
   <source>In the &amp;chair</source>
   <translation>議長を務める(&amp;C)</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>下へ移動(&amp;D)</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>上へ移動(&amp;U)</translation>
  </message>
 </context>
 <context>
  <name>DelegateRow</name>
  <message>
   <source>F2 shows both, to choose from</source>
   <translation>F2 で両方を表示して選択</translation>
  </message>
  <message>
   <source>Family name: {name}</source>
   <translation>姓: {name}</translation>
  </message>
  <message>
   <source>group</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>group of {n}</source>
   <translation>{n}名のグループ</translation>
  </message>
  <message>
   <source>members</source>
   <translation>団員</translation>
  </message>
  <message>
   <source>two versions</source>
   <translation>二つの版</translation>
  </message>
  <message>
   <source>{capacity}, chair</source>
   <translation>{capacity}、議長</translation>
  </message>
 </context>
 <context>
  <name>DelegationCard</name>
  <message>
   <source>&amp;Edit the side</source>
   <translation>この側を編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Remove the side</source>
   <translation>この側を削除(&amp;R)</translation>
  </message>
  <message>
   <source>Add delegate</source>
   <translation>代表団員を追加</translation>
  </message>
  <message>
   <source>Add delegate of {body}</source>
   <translation>{body}の代表団員を追加</translation>
  </message>
  <message>
   <source>All are &amp;here</source>
   <translation>全員出席(&amp;H)</translation>
  </message>
  <message>
   <source>All are here</source>
   <translation type="vanished">全員出席</translation>
  </message>
  <message>
   <source>All expected are &amp;present</source>
   <translation type="vanished">予定者は全員出席(&amp;P)</translation>
  </message>
  <message>
   <source>Change {field} of delegate</source>
   <translation>代表団員の{field}を変更</translation>
  </message>
  <message>
   <source>Delegation of {body}</source>
   <translation>{body}代表団</translation>
  </message>
  <message>
   <source>Paste delegates</source>
   <translation>代表団員を貼り付け</translation>
  </message>
  <message>
   <source>Remove delegate</source>
   <translation>代表団員を削除</translation>
  </message>
  <message>
   <source>Remove delegation</source>
   <translation>代表団を削除</translation>
  </message>
  <message>
   <source>This would add {n} delegates; the first is “{first}”.</source>
   <translation>{n}名の出席者が追加されます。先頭は「{first}」です。</translation>
  </message>
  <message>
   <source>Who is still expected was there</source>
   <translation type="vanished">出席予定のままの人を出席とする</translation>
  </message>
  <message>
   <source>{n} expected</source>
   <translation>予定{n}名</translation>
  </message>
  <message>
   <source>{n} left</source>
   <translation>退席{n}名</translation>
  </message>
  <message>
   <source>{n} present</source>
   <translation>出席{n}名</translation>
  </message>
  <message>
   <source>{side}: all are here</source>
   <translation type="vanished">{side}: 全員出席</translation>
  </message>
  <message>
   <source>{side}: {count}. Menu of the side</source>
   <translation>{side}: {count}。この側のメニュー</translation>
  </message>
 </context>
 <context>
  <name>Detail</name>
  <message>
   <source>Accept (A)</source>
   <translation type="vanished">受け入れる (A)</translation>
  </message>
  <message>
   <source>Accept a comment</source>
   <translation>意見の受け入れ</translation>
  </message>
  <message>
   <source>Accept with this wording</source>
   <translation>この文言で受け入れる</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Answer (Enter)</source>
   <translation type="vanished">回答 (Enter)</translation>
  </message>
  <message>
   <source>Answer a comment</source>
   <translation>意見への回答</translation>
  </message>
  <message>
   <source>Answered: {text}</source>
   <translation>回答: {text}</translation>
  </message>
  <message>
   <source>Changed here since it came. Then it said: “{text}”</source>
   <translation>意見の到着後に変更されました。当時の文: 「{text}」</translation>
  </message>
  <message>
   <source>Go there (G)</source>
   <translation type="vanished">その箇所へ (G)</translation>
  </message>
  <message>
   <source>Keep the answer</source>
   <translation>回答を保存</translation>
  </message>
  <message>
   <source>Open a comment again</source>
   <translation>意見を再び未決にする</translation>
  </message>
  <message>
   <source>Open again (P)</source>
   <translation type="vanished">再び未決にする (P)</translation>
  </message>
  <message>
   <source>Proposed by {who}: “{text}”</source>
   <translation>{who}の提案：「{text}」</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation type="vanished">受け入れない (R)</translation>
  </message>
  <message>
   <source>Reject a comment</source>
   <translation>意見の不採用</translation>
  </message>
  <message>
   <source>Settled by hand (A)</source>
   <translation>手作業で処理済み (A)</translation>
  </message>
  <message>
   <source>Wording of your own</source>
   <translation>独自の文言</translation>
  </message>
  <message>
   <source>Write it anew (W)</source>
   <translation type="vanished">書き直す (W)</translation>
  </message>
 </context>
 <context>
  <name>Details</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
 </context>
 <context>
  <name>Doing</name>
  <message>
   <source>Remove session</source>
   <translation>会合を削除</translation>
  </message>
  <message>
   <source>Say your name…</source>
   <translation>名前を設定…</translation>
  </message>
  <message>
   <source>The file has faults:</source>
   <translation>ファイルに誤りがあります:</translation>
  </message>
  <message>
   <source>The file is whole: {n} entries were read and checked.</source>
   <translation>ファイルは完全です。{n}件の記録を読み、確認しました。</translation>
  </message>
  <message>
   <source>The log is in {folder}.</source>
   <translation>ログは {folder} にあります。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Your changes bear the name “{name}” until you say yours.</source>
   <translation>お名前を設定するまで、変更は「{name}」の名で記録されます。</translation>
  </message>
  <message>
   <source>“{title}” is out of the lists.</source>
   <translation>「{title}」を一覧から外しました。</translation>
  </message>
 </context>
 <context>
  <name>DueField</name>
  <message>
   <source>{when} · late</source>
   <translation>{when} · 期限超過</translation>
  </message>
 </context>
 <context>
  <name>EntryText</name>
  <message>
   <source>Change a title</source>
   <translation>題名を変更</translation>
  </message>
  <message>
   <source>Change an entry</source>
   <translation>記録を変更</translation>
  </message>
  <message>
   <source>Text of the entry</source>
   <translation>記録の本文</translation>
  </message>
 </context>
 <context>
  <name>EraseDialog</name>
  <message>
   <source>&amp;Erase for good</source>
   <translation>完全に消去(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Reason</source>
   <translation>理由(&amp;R)</translation>
  </message>
  <message>
   <source>All its values, and those of what belongs to it, are dropped from this file, and from every copy that is united with it. This cannot be undone, nor can what you did before.

What is kept: its id, and who wrote when. Copies that were sent by mail keep what they hold until they are united with this file.</source>
   <translation>この記録とそれに属するものの値はすべて、このファイルと、これと統合されるすべての写しから失われます。これは取り消せません。それ以前の操作も取り消せなくなります。

残るもの: IDと、誰がいつ書いたか。メールで送った写しは、このファイルと統合されるまで内容を保持します。</translation>
  </message>
  <message>
   <source>All its values, and those of what belongs to it, are dropped from this file, and from every copy that is united with it. This cannot be undone, nor can what you did before.

What is kept: its id, and who wrote when. Copies that were sent by mail keep what they hold until they are united with this file. Minutes that were issued stay as they were issued.</source>
   <translation type="vanished">この記録とそれに属するものの値はすべて、このファイルと、これと統合されるすべての写しから失われます。これは取り消せません。それ以前の操作も取り消せなくなります。

残るもの: IDと、誰がいつ書いたか。メールで送った写しは、このファイルと統合されるまで内容を保持します。発行した議事録は発行時のまま残ります。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>完全に消去</translation>
  </message>
  <message>
   <source>Erase “{name}” for good?</source>
   <translation>「{name}」を完全に消去しますか</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
 </context>
 <context>
  <name>EraseHeld</name>
  <message>
   <source>Erase the PDF and text of issue {n} for good?</source>
   <translation>第{n}版のPDFと本文を完全に消去しますか。</translation>
  </message>
  <message>
   <source>Text that was erased stands in them. They, and scans of its signed originals, are dropped from this file, and from every copy that is united with it. This cannot be undone, nor can what you did before.

What is kept: that it was issued, when and to whom, and its numbers. It can no longer be compared, and a corrigendum of it prints the whole text.</source>
   <translation>消去済みの文言が含まれています。PDF、本文及び署名済み原本のスキャンは、このファイルと、これに統合されるすべてのコピーから削除されます。この操作は取り消せず、それ以前の操作も取り消せなくなります。

残るもの:発行した事実、日付、宛先及び番号。以後この版は比較できず、その正誤表には全文が印刷されます。</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>&amp;Export</source>
   <translation>書き出す(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>フォルダー(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Replace it</source>
   <translation>置き換える(&amp;R)</translation>
  </message>
  <message>
   <source>1 thing is still to be looked at in these minutes.</source>
   <translation>この議事録にはまだ確認すべき点が1件あります。</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>選択(&amp;H)…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Export the paper</source>
   <translation>書面を出力</translation>
  </message>
  <message>
   <source>Export {n} papers</source>
   <translation>書面{n}件を書き出す</translation>
  </message>
  <message>
   <source>F&amp;orm</source>
   <translation>形式(&amp;O)</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>書面</translation>
  </message>
  <message>
   <source>Press again to export what is internal all the same.</source>
   <translation>もう一度押すと、内部用の内容のまま書き出します。</translation>
  </message>
  <message>
   <source>There is a file {name} in that folder.</source>
   <translation>そのフォルダーには{name}があります。</translation>
  </message>
  <message>
   <source>This copy of the other side prints notes that were not written up: it is INTERNAL, and not for them. Write the notes up first.</source>
   <translation>相手側用のこの版には、清書されていないメモが印刷されます。これは「内部用」であり、先方に渡すものではありません。先にメモを清書してください。</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>書き出し先</translation>
  </message>
  <message>
   <source>{n} things are still to be looked at in these minutes.</source>
   <translation>この議事録にはまだ確認すべき点が{n}件あります。</translation>
  </message>
 </context>
 <context>
  <name>FieldEditor</name>
  <message>
   <source>Change {field}</source>
   <translation>{field}を変更</translation>
  </message>
 </context>
 <context>
  <name>FileDoing</name>
  <message>
   <source>Bring in a colleague’s copy</source>
   <translation>同僚の写しを取り込む</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>記録の取り込み</translation>
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation>Meeting Desk ファイル (*.mdesk)</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>新規ファイル</translation>
  </message>
  <message>
   <source>Only {first} was taken; drop the other files one at a time.</source>
   <translation>{first} だけを受け取りました。他のファイルは一つずつドロップしてください。</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>ファイルを開く</translation>
  </message>
  <message>
   <source>Records (*.json)</source>
   <translation type="vanished">記録 (*.json)</translation>
  </message>
  <message>
   <source>Records, and minutes for the archive (*.json *.pdf)</source>
   <translation>記録、保存用議事録 (*.json *.pdf)</translation>
  </message>
  <message>
   <source>{source}: {new} new, {changed} changed, {same} as before.</source>
   <translation type="vanished">{source}: 新規{new}件、変更{changed}件、変わらず{same}件。</translation>
  </message>
 </context>
 <context>
  <name>FilterField</name>
  <message>
   <source>Filter this list</source>
   <translation>この一覧を絞り込む</translation>
  </message>
  <message>
   <source>Filter this list (Ctrl+F)</source>
   <translation>この一覧を絞り込む (Ctrl+F)</translation>
  </message>
  <message>
   <source>Filter: words, a side, “{late}” (Ctrl+F)</source>
   <translation>絞り込み：語句、側の略称、「{late}」(Ctrl+F)</translation>
  </message>
  <message>
   <source>The short name of a side finds what it is to do; the words of the rows find their state: {example}</source>
   <translation>側の略称でその側が行う事項を、行に表示されている語でその状態を検索できます：{example}</translation>
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message>
   <source>1 to look at</source>
   <translation>要確認1件</translation>
  </message>
  <message>
   <source>What the minutes lack before they go out</source>
   <translation>送付前の議事録に足りないもの</translation>
  </message>
  <message>
   <source>keeps the minutes from: {stage}</source>
   <translation>この段階に進めません: {stage}</translation>
  </message>
  <message>
   <source>{n} to look at</source>
   <translation>要確認{n}件</translation>
  </message>
  <message>
   <source>{n} to mend first</source>
   <translation>先に直すもの: {n}件</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>Choose the style of the papers</source>
   <translation>書面の様式を選ぶ</translation>
  </message>
  <message>
   <source>Clear, send, agree and confirm the text</source>
   <translation>文案の決裁・送付・合意・確認</translation>
  </message>
  <message>
   <source>Keep this style</source>
   <translation>この様式を使う</translation>
  </message>
  <message>
   <source>Print all papers of this file in the style that is shown</source>
   <translation>このファイルの書面をすべて表示中の様式で印刷</translation>
  </message>
  <message>
   <source>Stage: {stage}</source>
   <translation>段階: {stage}</translation>
  </message>
 </context>
 <context>
  <name>FormChoice</name>
  <message>
   <source>For others to comment and change.</source>
   <translation>意見や修正を求めるとき。</translation>
  </message>
  <message>
   <source>Form of the file</source>
   <translation>ファイルの形式</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>PDF for our own archive – INTERNAL</source>
   <translation>内部保存用PDF – INTERNAL</translation>
  </message>
  <message>
   <source>PDF for the archive</source>
   <translation>保存用PDF</translation>
  </message>
  <message>
   <source>PDF/A-3b that a screen reader can read and that carries the records it prints; it may leave the house.</source>
   <translation>読み上げに対応し、印刷した記録を内蔵するPDF/A-3b。外部に出せます。</translation>
  </message>
  <message>
   <source>Plain text, for a mail.</source>
   <translation>メール用のテキスト。</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>Text with headings and tables.</source>
   <translation>見出しと表のあるテキスト。</translation>
  </message>
  <message>
   <source>The same with all notes and remarks of the session in it. It says INTERNAL on every page and must not leave the house.</source>
   <translation>会合のメモと所見をすべて含みます。各ページにINTERNALと表示され、外部に出せません。</translation>
  </message>
  <message>
   <source>To be mailed, printed and signed.</source>
   <translation>送付・印刷・署名用。</translation>
  </message>
  <message>
   <source>Word (docx)</source>
   <translation>Word (docx)</translation>
  </message>
 </context>
 <context>
  <name>Framed</name>
  <message>
   <source>Back to the list</source>
   <translation>一覧へ戻る</translation>
  </message>
 </context>
 <context>
  <name>FrozenTexts</name>
  <message>
   <source>Erase the frozen &amp;PDF and text of these issues with it</source>
   <translation>これらの発行版に保存された&amp;PDFと本文も消去する</translation>
  </message>
  <message>
   <source>It stands in minutes that were issued:</source>
   <translation>この内容は発行済みの次の議事録に含まれています：</translation>
  </message>
  <message>
   <source>Their PDF and text, and scans of their signed originals, are dropped here and in every copy. That they were issued, when and to whom, and their numbers stay; they can no longer be compared, and a corrigendum of them prints the whole text.</source>
   <translation>PDF、本文、署名済み原本のスキャンは、ここおよびすべての写しから消去されます。発行した事実、日付、宛先、番号は残ります。以後は比較できず、正誤表には全文が印刷されます。</translation>
  </message>
  <message>
   <source>They stay in this file as they were issued, and copies that are sent leave them out; in a shared folder colleagues can still read them.</source>
   <translation>発行時のままこのファイルに残り、送付する写しには含まれません。共有フォルダーでは同僚が引き続き読めます。</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ほか{n}件</translation>
  </message>
  <message>
   <source>issue {number}</source>
   <translation>第{number}版</translation>
  </message>
  <message>
   <source>to {whom}</source>
   <translation>{whom}宛て</translation>
  </message>
 </context>
 <context>
  <name>GoingOn</name>
  <message>
   <source>&amp;Clear in house…</source>
   <translation>内部決裁(&amp;C)…</translation>
  </message>
  <message>
   <source>A&amp;greed…</source>
   <translation>合意(&amp;G)…</translation>
  </message>
  <message>
   <source>Attach a further p&amp;aper…</source>
   <translation>文書を追加で添付(&amp;A)…</translation>
  </message>
  <message>
   <source>Confir&amp;m…</source>
   <translation>確認(&amp;M)…</translation>
  </message>
  <message>
   <source>Iss&amp;ue a corrigendum…</source>
   <translation>正誤票を発行(&amp;U)…</translation>
  </message>
  <message>
   <source>Sen&amp;d…</source>
   <translation>送付(&amp;D)…</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>&amp;Paste a translated text…</source>
   <translation>訳文を貼り付け(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Read a translator’s table back…</source>
   <translation>翻訳者の表を読み込む(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Write a table for a translator…</source>
   <translation>翻訳者用の表を書き出す(&amp;W)…</translation>
  </message>
  <message>
   <source>All is translated into {language}.</source>
   <translation>{language}への翻訳はすべて済んでいます。</translation>
  </message>
  <message>
   <source>Back (Esc)</source>
   <translation>戻る (Esc)</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>翻訳</translation>
  </message>
  <message>
   <source>Whole text</source>
   <translation>全文</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Before, it was empty.</source>
   <translation>以前は空でした。</translation>
  </message>
  <message>
   <source>Before: {base}</source>
   <translation>以前: {base}</translation>
  </message>
  <message>
   <source>Before: {base} ({by})</source>
   <translation>以前: {base} ({by})</translation>
  </message>
  <message>
   <source>From what they came is not known.</source>
   <translation>元の内容は不明です。</translation>
  </message>
  <message>
   <source>One removed it; another changed it without having seen that.</source>
   <translation>一人が削除し、別の人はそれを見ずに変更しました。</translation>
  </message>
 </context>
 <context>
  <name>HeldText</name>
  <message>
   <source>Erase them for &amp;good, too…</source>
   <translation>これらも完全に消去(&amp;G)…</translation>
  </message>
  <message>
   <source>▲ It holds text that was erased: no copy that is sent carries its PDF and text.</source>
   <translation>▲ 消去済みの文言を含んでいます。送付されるコピーにはこのPDFと本文は含まれません。</translation>
  </message>
 </context>
 <context>
  <name>HintStrip</name>
  <message>
   <source>all speakers</source>
   <translation>全発言者</translation>
  </message>
  <message>
   <source>arrived, left, chair…</source>
   <translation>到着、退席、議長…</translation>
  </message>
  <message>
   <source>new line</source>
   <translation>改行</translation>
  </message>
  <message>
   <source>under {number} {title}</source>
   <translation>議題 {number} {title}</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>(nothing)</source>
   <translation>(なし)</translation>
  </message>
  <message>
   <source>Settle with {side}: {text}</source>
   <translation>{side}と調整: {text}</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Field</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>値</translation>
  </message>
  <message>
   <source>What</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>When</source>
   <translation>日時</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>誰が</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
 </context>
 <context>
  <name>Importing</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>記録の取り込み</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>{source}の取り込み</translation>
  </message>
  <message>
   <source>Making a backup first…</source>
   <translation>先にバックアップを作成しています…</translation>
  </message>
  <message>
   <source>{source}: {new} new, {changed} changed, {same} as before.</source>
   <translation>{source}: 新規{new}件、変更{changed}件、変わらず{same}件。</translation>
  </message>
 </context>
 <context>
  <name>InsidePane</name>
  <message>
   <source>1 session, {entries} entries</source>
   <translation>会合1件、記録{entries}件</translation>
  </message>
  <message>
   <source>Held on</source>
   <translation>開催日</translation>
  </message>
  <message>
   <source>Latest edits</source>
   <translation>最近の変更</translation>
  </message>
  <message>
   <source>Looking inside…</source>
   <translation>内容を調べています…</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>What</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>When</source>
   <translation>日時</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>誰が</translation>
  </message>
  <message>
   <source>without a title</source>
   <translation>題名なし</translation>
  </message>
  <message>
   <source>{sessions} sessions, {entries} entries</source>
   <translation>会合{sessions}件、記録{entries}件</translation>
  </message>
 </context>
 <context>
  <name>IntoPdf</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDFファイル (*.pdf)</translation>
  </message>
  <message>
   <source>Print into a PDF file</source>
   <translation>PDFファイルに印刷</translation>
  </message>
 </context>
 <context>
  <name>Issue</name>
  <message>
   <source>&amp;Languages</source>
   <translation type="vanished">言語(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Reply by</source>
   <translation>回答期限(&amp;R)</translation>
  </message>
  <message>
   <source>A comment is still open.</source>
   <translation>未決の意見が1件あります。</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>合意</translation>
  </message>
  <message>
   <source>Cleared &amp;by</source>
   <translation>決裁者(&amp;B)</translation>
  </message>
  <message>
   <source>Cop&amp;y</source>
   <translation type="vanished">正本(&amp;Y)</translation>
  </message>
  <message>
   <source>Issue a corrigendum</source>
   <translation>正誤票の発行</translation>
  </message>
  <message>
   <source>Issue it</source>
   <translation>発行</translation>
  </message>
  <message>
   <source>Issued o&amp;n</source>
   <translation>発行日(&amp;N)</translation>
  </message>
  <message>
   <source>It corrects issue {n} in one place.</source>
   <translation>発行{n}を1か所訂正します。</translation>
  </message>
  <message>
   <source>It corrects issue {n} in {count} places.</source>
   <translation>発行{n}を{count}か所訂正します。</translation>
  </message>
  <message>
   <source>Nobody in the house has cleared this text.</source>
   <translation>この本文は内部承認を受けていません。</translation>
  </message>
  <message>
   <source>S&amp;tyle</source>
   <translation type="vanished">様式(&amp;T)</translation>
  </message>
  <message>
   <source>Send to the other side</source>
   <translation>相手側に送付</translation>
  </message>
  <message>
   <source>Sent t&amp;o</source>
   <translation>送付先(&amp;O)</translation>
  </message>
  <message>
   <source>The text is agreed</source>
   <translation>文案の合意</translation>
  </message>
  <message>
   <source>{n} comments are still open.</source>
   <translation>未決の意見が{n}件あります。</translation>
  </message>
 </context>
 <context>
  <name>IssueList</name>
  <message>
   <source>Issues</source>
   <translation>発行した版</translation>
  </message>
 </context>
 <context>
  <name>IssueView</name>
  <message>
   <source>Changed since (T)</source>
   <translation>その後の変更 (T)</translation>
  </message>
  <message>
   <source>Cleared in house by {who}</source>
   <translation>内部承認：{who}</translation>
  </message>
  <message>
   <source>Compare this issue with another one</source>
   <translation>この発行分を別の発行分と比較</translation>
  </message>
  <message>
   <source>Compare with…</source>
   <translation>比較対象…</translation>
  </message>
  <message>
   <source>Issue {said}</source>
   <translation>第{said}版</translation>
  </message>
  <message>
   <source>Made apart from another of this number: the next issue says what holds</source>
   <translation>同じ番号の別の版とは別個に作成されました。どちらによるかは次の版で定まります</translation>
  </message>
  <message>
   <source>No program here shows PDF files. It is {path}.</source>
   <translation type="vanished">PDFを表示するプログラムがありません。ファイルは{path}です。</translation>
  </message>
  <message>
   <source>No program here shows such files. It is {path}.</source>
   <translation>この種類のファイルを表示するプログラムがありません。場所：{path}</translation>
  </message>
  <message>
   <source>Nothing changed.</source>
   <translation>変更はありません。</translation>
  </message>
  <message>
   <source>Open PDF (Enter)</source>
   <translation>PDFを開く (Enter)</translation>
  </message>
  <message>
   <source>PDF erased on {day}</source>
   <translation>PDFは{day}に消去されました</translation>
  </message>
  <message>
   <source>SHA-256 of the PDF {digest}…</source>
   <translation>PDFのSHA-256 {digest}…</translation>
  </message>
  <message>
   <source>Save the Word document</source>
   <translation>Word文書を保存</translation>
  </message>
  <message>
   <source>Signed paper (S)</source>
   <translation>署名文書 (S)</translation>
  </message>
  <message>
   <source>What it changed (C)</source>
   <translation>この版の変更 (C)</translation>
  </message>
  <message>
   <source>Word document (D)…</source>
   <translation>Word文書 (D)…</translation>
  </message>
  <message>
   <source>Word documents (*.docx)</source>
   <translation>Word文書 (*.docx)</translation>
  </message>
  <message>
   <source>Wrote {path}.</source>
   <translation>{path} に書き出しました。</translation>
  </message>
  <message>
   <source>{n} changed from issue {earlier} to issue {later}</source>
   <translation>第{earlier}版から第{later}版への変更: {n}件</translation>
  </message>
  <message>
   <source>{n} changed since issue {earlier}</source>
   <translation>第{earlier}版以後の変更: {n}件</translation>
  </message>
  <message>
   <source>▲ Nobody in the house cleared this text.</source>
   <translation>▲ この本文は内部承認を受けていません。</translation>
  </message>
 </context>
 <context>
  <name>ItemStep</name>
  <message>
   <source>Enter: deferred</source>
   <translation>Enter: 延期</translation>
  </message>
  <message>
   <source>Enter: not reached</source>
   <translation>Enter: 未審議</translation>
  </message>
  <message>
   <source>Enter: open</source>
   <translation>Enter: 開始</translation>
  </message>
  <message>
   <source>Enter: take jointly with the present item</source>
   <translation>Enter: 現在の議題と一括審議</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>new item: {0}</source>
   <translation>新しい議題: {0}</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>未審議</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>開始済み</translation>
  </message>
  <message>
   <source>taken jointly</source>
   <translation>一括審議</translation>
  </message>
  <message>
   <source>{0} · Tab: open, jointly, deferred, not reached</source>
   <translation>{0} · Tab: 開始、一括、延期、未審議</translation>
  </message>
 </context>
 <context>
  <name>JoinDialog</name>
  <message>
   <source>&amp;Join</source>
   <translation>統合(&amp;J)</translation>
  </message>
  <message>
   <source>Both say the same.</source>
   <translation>二つの記録の内容は同じです。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Join two records</source>
   <translation>二つの記録を統合</translation>
  </message>
  <message>
   <source>Which values hold?</source>
   <translation>どちらの値を採りますか</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>名前なし</translation>
  </message>
  <message>
   <source>“{name}” will be shown once, with all that belongs to either. Both records stay in the file: they can be parted again, and then keep the values chosen here. Names on papers that have not been sent yet follow; titles and bodies printed there stay.</source>
   <translation>「{name}」は一件として表示され、双方に属するものがすべてまとまります。どちらの記録もファイルに残り、後で分けることができ、その場合もここで選んだ値は保たれます。未送付の書面の氏名は合わせて変わりますが、そこに印刷される役職と機関は変わりません。</translation>
  </message>
 </context>
 <context>
  <name>JoinedWith</name>
  <message>
   <source>Joined with “{name}”</source>
   <translation>「{name}」と統合済み</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>分離</translation>
  </message>
  <message>
   <source>Part from “{name}”</source>
   <translation>「{name}」から分離</translation>
  </message>
  <message>
   <source>Part two records</source>
   <translation>二つの記録を分離</translation>
  </message>
  <message>
   <source>Show both again; what was changed while they were joined stays with each</source>
   <translation>両方を再び表示。統合中の変更はそれぞれに残ります</translation>
  </message>
  <message>
   <source>another record</source>
   <translation>別の記録</translation>
  </message>
 </context>
 <context>
  <name>KindChip</name>
  <message>
   <source>Kind: {0}</source>
   <translation>種類: {0}</translation>
  </message>
 </context>
 <context>
  <name>LastSaving</name>
  <message>
   <source>&amp;Quit anyway</source>
   <translation>終了する(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>再試行(&amp;T)</translation>
  </message>
  <message>
   <source>Not saved to the shared folder</source>
   <translation>共有フォルダーに保存されていません</translation>
  </message>
  <message>
   <source>They are kept on this machine, in {copy}, and are saved to the folder when you open {file} again.</source>
   <translation>変更はこのコンピューターの{copy}にあり、次に{file}を開いたときにフォルダーへ保存されます。</translation>
  </message>
  <message>
   <source>Your last changes to {file} are not in its shared folder yet.</source>
   <translation>{file}への最後の変更はまだ共有フォルダーにありません。</translation>
  </message>
 </context>
 <context>
  <name>LineFace</name>
  <message>
   <source>Choices</source>
   <translation>候補</translation>
  </message>
  <message>
   <source>Log line</source>
   <translation>記録行</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>双方</translation>
  </message>
 </context>
 <context>
  <name>ListPage</name>
  <message>
   <source>Clear the filter</source>
   <translation>絞り込みを解除</translation>
  </message>
  <message>
   <source>Columns; a click sorts</source>
   <translation>列。クリックで並べ替え</translation>
  </message>
  <message>
   <source>Nothing here has “{words}”.</source>
   <translation>「{words}」を含むものはありません。</translation>
  </message>
 </context>
 <context>
  <name>LogLine</name>
  <message>
   <source>change the entry, Enter keeps it</source>
   <translation>記録を修正、Enter で保存</translation>
  </message>
  <message>
   <source>noted without the hour: the session is not now</source>
   <translation>時刻なしで記録: 会合は現在行われていません</translation>
  </message>
  <message>
   <source>number, words or a new title, Enter opens the item</source>
   <translation>番号、語句または新しい題名。Enter で議題を開く</translation>
  </message>
  <message>
   <source>type what is said, Enter logs it</source>
   <translation>発言を入力、Enter で記録</translation>
  </message>
 </context>
 <context>
  <name>LookingOver</name>
  <message>
   <source>Backups…</source>
   <translation>バックアップ…</translation>
  </message>
  <message>
   <source>Get bac&amp;k what is left…</source>
   <translation>残っているものを取り戻す(&amp;K)…</translation>
  </message>
  <message>
   <source>{file} is damaged: {why} Restore a backup from before (File → Backups…), or get back what is left into a new file; this one is closed for that.</source>
   <translation>{file} は破損しています: {why} 以前のバックアップを復元する（ファイル → バックアップ…）か、残っているものを新しいファイルに取り戻してください。その間このファイルは閉じられます。</translation>
  </message>
  <message>
   <source>{file} is damaged: {why} Restore a backup from before (File → Backups…), or get back what is left with “meetingdesk salvage”.</source>
   <translation type="vanished">{file} は破損しています: {why} 以前のバックアップを復元するか (ファイル → バックアップ…)、「meetingdesk salvage」で残っている内容を取り出してください。</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Backups…</source>
   <translation>バックアップ…</translation>
  </message>
  <message>
   <source>Everything is in the file · {time}</source>
   <translation>すべてファイルに保存済み · {time}</translation>
  </message>
  <message>
   <source>Get bac&amp;k what is left…</source>
   <translation>残っているものを取り戻す(&amp;K)…</translation>
  </message>
  <message>
   <source>{file} can only be read here: it, or its folder, is write-protected. You can look, print and export. To change something, copy it to a folder of your own and open the copy.</source>
   <translation>{file} はここでは読み取り専用です。ファイルかフォルダが書き込み禁止です。閲覧、印刷、出力はできます。変更するには自分のフォルダにコピーして開いてください。</translation>
  </message>
  <message>
   <source>{file} is new to this machine: it is looked through before it is shown.</source>
   <translation>{file} はこのコンピュータで初めて開くため、表示の前に検査しています。</translation>
  </message>
 </context>
 <context>
  <name>Mark</name>
  <message>
   <source>Choose a picture…</source>
   <translation>画像を選ぶ…</translation>
  </message>
  <message>
   <source>Choose the mark of a body</source>
   <translation>機関のマークを選ぶ</translation>
  </message>
  <message>
   <source>Mark above its papers: {file}</source>
   <translation>書面上部のマーク: {file}</translation>
  </message>
  <message>
   <source>No mark stands above its papers.</source>
   <translation>書面上部のマークはありません。</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>画像 (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Take away the mark of a body</source>
   <translation>機関のマークを外す</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>外す</translation>
  </message>
  <message>
   <source>Which picture?</source>
   <translation>どの画像ですか</translation>
  </message>
  <message>
   <source>{file} could not be read: {why}.</source>
   <translation>{file}を読めませんでした: {why}。</translation>
  </message>
  <message>
   <source>{file} is no PNG or JPEG picture of up to 4 MB that can be printed.</source>
   <translation>{file}は印刷できるPNG・JPEG画像（4MBまで）ではありません。</translation>
  </message>
 </context>
 <context>
  <name>Masthead</name>
  <message>
   <source>Change stage</source>
   <translation>段階を変更</translation>
  </message>
  <message>
   <source>Choose between the two versions of a wording first.</source>
   <translation type="vanished">先に、二つの版のどちらかを選んでください。</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Masthead</source>
   <translation>表題部</translation>
  </message>
  <message>
   <source>Settle the open square brackets first: {text}</source>
   <translation type="vanished">先に、未確定の角括弧を確定してください: {text}</translation>
  </message>
  <message>
   <source>Title, dates, place, languages, signatories</source>
   <translation>題名、日付、場所、言語、署名者</translation>
  </message>
 </context>
 <context>
  <name>Meter</name>
  <message>
   <source>Translated: {far}</source>
   <translation>翻訳: {far}</translation>
  </message>
 </context>
 <context>
  <name>NewSession</name>
  <message>
   <source>New session</source>
   <translation>新規会合</translation>
  </message>
  <message>
   <source>Working session</source>
   <translation>実務会合</translation>
  </message>
 </context>
 <context>
  <name>NothingYet</name>
  <message>
   <source>No comments yet. Send the minutes out as a Word document; when it comes back, its tracked changes and comments stand here, each beside our text, until somebody decides. Nothing of theirs becomes our text by itself.</source>
   <translation>意見はまだありません。議事録をWord文書で送り、返送されると、変更履歴と意見が当方の文と並んでここに示され、決定を待ちます。相手の文言が自動的に当方の文になることはありません。</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Dismiss</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Dismiss (Esc)</source>
   <translation>閉じる (Esc)</translation>
  </message>
 </context>
 <context>
  <name>OrderBar</name>
  <message>
   <source>&amp;Write up the rest as it stands ({0})</source>
   <translation>残りをそのまま清書 ({0})(&amp;W)</translation>
  </message>
  <message>
   <source>By agenda</source>
   <translation>議題順</translation>
  </message>
  <message>
   <source>By the clock</source>
   <translation>時刻順</translation>
  </message>
  <message>
   <source>Go on with unfinished typing ({0})</source>
   <translation>入力途中の続き ({0})</translation>
  </message>
  <message>
   <source>Open &amp;brackets ({0})</source>
   <translation>未確定の角括弧 ({0})(&amp;B)</translation>
  </message>
 </context>
 <context>
  <name>OrderModel</name>
  <message>
   <source>removed, and changed</source>
   <translation>削除され、かつ変更</translation>
  </message>
  <message>
   <source>two versions</source>
   <translation>二つの版</translation>
  </message>
 </context>
 <context>
  <name>OrderView</name>
  <message>
   <source>Type below what is said; Enter logs it.</source>
   <translation>発言を下に入力し、Enter で記録します。</translation>
  </message>
 </context>
 <context>
  <name>OrganizationPage</name>
  <message>
   <source>organization</source>
   <translation>機関</translation>
  </message>
 </context>
 <context>
  <name>OwnValue</name>
  <message>
   <source>Enter takes it · Esc: back</source>
   <translation>Enter で採用 · Esc: 戻る</translation>
  </message>
  <message>
   <source>Enter takes it · Shift+Enter: new line · Esc: back</source>
   <translation>Enter で採用 · Shift+Enter: 改行 · Esc: 戻る</translation>
  </message>
  <message>
   <source>Take what I wrote</source>
   <translation>自分の文言を採用</translation>
  </message>
  <message>
   <source>{field}, your own</source>
   <translation>{field} (自分の文言)</translation>
  </message>
 </context>
 <context>
  <name>PageStrip</name>
  <message>
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
 </context>
 <context>
  <name>Pairs</name>
  <message>
   <source>Original</source>
   <translation>原文</translation>
  </message>
  <message>
   <source>What would be taken</source>
   <translation>採り入れる内容</translation>
  </message>
  <message>
   <source>replaces: {text}</source>
   <translation>置き換え: {text}</translation>
  </message>
  <message>
   <source>▲ of a text that was changed since</source>
   <translation>▲ 原文がその後変更されています</translation>
  </message>
  <message>
   <source>▲ translated here meanwhile: both will stand</source>
   <translation>▲ その間にここでも翻訳されました。両方が残ります</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Export PDF</source>
   <translation type="vanished">PDF出力</translation>
  </message>
  <message>
   <source>Export the paper</source>
   <translation type="vanished">書面を出力</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="vanished">PDFファイル (*.pdf)</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation>フォルダを表示(&amp;F)</translation>
  </message>
  <message>
   <source>The folder {path} could not be shown.</source>
   <translation>フォルダ {path} を表示できませんでした。</translation>
  </message>
  <message>
   <source>Word documents (*.docx)</source>
   <translation type="vanished">Word文書 (*.docx)</translation>
  </message>
  <message>
   <source>Wrote {path}.</source>
   <translation>{path} に書き出しました。</translation>
  </message>
 </context>
 <context>
  <name>ParagraphPanel</name>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Ctrl+Enter keeps it. A blank line begins another one.</source>
   <translation>Ctrl+Enter で保存。空行で次の段落になります。</translation>
  </message>
  <message>
   <source>From this note</source>
   <translation>このメモから</translation>
  </message>
  <message>
   <source>From {0} notes</source>
   <translation>{0}件のメモから</translation>
  </message>
  <message>
   <source>Keep paragraph</source>
   <translation>段落を保存</translation>
  </message>
  <message>
   <source>Kind of paragraph</source>
   <translation>段落の種類</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>後で</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Rewrite a paragraph</source>
   <translation>段落を書き直す</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>双方</translation>
  </message>
 </context>
 <context>
  <name>ParagraphText</name>
  <message>
   <source>Change a paragraph</source>
   <translation>段落の変更</translation>
  </message>
  <message>
   <source>Text of the paragraph</source>
   <translation>段落の文</translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Remove from {list}</source>
   <translation>{list}から削除</translation>
  </message>
 </context>
 <context>
  <name>PartsView</name>
  <message>
   <source>Comes in by itself</source>
   <translation>自動で入るもの</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>確認するもの</translation>
  </message>
  <message>
   <source>What comes</source>
   <translation>取り込む内容</translation>
  </message>
 </context>
 <context>
  <name>PasswordField</name>
  <message>
   <source>Opens with a pass&amp;word only</source>
   <translation>パスワードで保護(&amp;W)</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>パスワード</translation>
  </message>
  <message>
   <source>Sho&amp;w it</source>
   <translation>表示(&amp;W)</translation>
  </message>
 </context>
 <context>
  <name>Past</name>
  <message>
   <source>&amp;Undo…</source>
   <translation>元に戻す(&amp;U)…</translation>
  </message>
  <message>
   <source>By</source>
   <translation>実行者</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>New entries</source>
   <translation>新しい記録</translation>
  </message>
  <message>
   <source>No copy was brought into this file yet. File → Bring in a colleague’s copy does that, and so does dropping a file on the window.</source>
   <translation>このファイルに取り込んだ写しはまだありません。「ファイル → 同僚の写しを取り込む」を使うか、ファイルをウィンドウにドロップしてください。</translation>
  </message>
  <message>
   <source>Undoing takes out what a copy brought, in this file only.</source>
   <translation>元に戻すと、写しから入ったものがこのファイルからのみ取り除かれます。</translation>
  </message>
  <message>
   <source>What was brought in</source>
   <translation>取り込んだもの</translation>
  </message>
  <message>
   <source>When</source>
   <translation>日時</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>取消済み</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Sessions</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人物</translation>
  </message>
 </context>
 <context>
  <name>PointList</name>
  <message>
   <source>Two versions</source>
   <translation>二つの版</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>&amp;Language</source>
   <translation>言語(&amp;L)</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>This cannot be stored: {why}.</source>
   <translation>保存できません: {why}。</translation>
  </message>
  <message>
   <source>Write your name: it stands beside each change you make.</source>
   <translation>お名前を入力してください。すべての変更に付されます。</translation>
  </message>
  <message>
   <source>Your &amp;body</source>
   <translation>所属機関(&amp;B)</translation>
  </message>
  <message>
   <source>Your &amp;name</source>
   <translation>お名前(&amp;N)</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>1 page</source>
   <translation type="vanished">1ページ</translation>
  </message>
  <message>
   <source>1 to look at</source>
   <translation type="vanished">要確認1件</translation>
  </message>
  <message>
   <source>All three in turn</source>
   <translation type="vanished">三言語を順に</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation type="vanished">出席簿</translation>
  </message>
  <message>
   <source>Back to the session</source>
   <translation>会合へ戻る</translation>
  </message>
  <message>
   <source>Back to the session (Esc)</source>
   <translation>会合へ戻る (Esc)</translation>
  </message>
  <message>
   <source>Draft agenda</source>
   <translation type="vanished">議事次第案</translation>
  </message>
  <message>
   <source>English</source>
   <translation type="vanished">英語</translation>
  </message>
  <message>
   <source>English | Japanese</source>
   <translation type="vanished">英語 | 日本語</translation>
  </message>
  <message>
   <source>English | Vietnamese</source>
   <translation type="vanished">英語 | ベトナム語</translation>
  </message>
  <message>
   <source>Export PDF…</source>
   <translation type="vanished">PDF出力…</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation type="vanished">日本語</translation>
  </message>
  <message>
   <source>Languages of the paper</source>
   <translation type="vanished">書面の言語</translation>
  </message>
  <message>
   <source>List of delegations</source>
   <translation type="vanished">代表団名簿</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation type="vanished">議事録</translation>
  </message>
  <message>
   <source>Page {n}</source>
   <translation type="vanished">{n}ページ</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation type="vanished">書面</translation>
  </message>
  <message>
   <source>Preview of the paper</source>
   <translation type="vanished">書面のプレビュー</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation type="vanished">ベトナム語</translation>
  </message>
  <message>
   <source>Vietnamese | Japanese</source>
   <translation type="vanished">ベトナム語 | 日本語</translation>
  </message>
  <message>
   <source>What the minutes lack before they go out</source>
   <translation type="vanished">送付前の議事録に足りないもの</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation type="vanished">{n}ページ</translation>
  </message>
  <message>
   <source>{n} to look at</source>
   <translation type="vanished">要確認{n}件</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>&amp;Copies</source>
   <translation>部数(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;More of the printer…</source>
   <translation>プリンターの詳細(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>印刷(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Sides of the sheet</source>
   <translation>用紙の面(&amp;S)</translation>
  </message>
  <message>
   <source>1 page is with the printer.</source>
   <translation>1ページをプリンターに送りました。</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>すべてのページ</translation>
  </message>
  <message>
   <source>Both sides</source>
   <translation>両面</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Into a PDF file…</source>
   <translation>PDFファイルへ…</translation>
  </message>
  <message>
   <source>One side</source>
   <translation>片面</translation>
  </message>
  <message>
   <source>P&amp;ages</source>
   <translation>ページ(&amp;A)</translation>
  </message>
  <message>
   <source>P&amp;rinter</source>
   <translation>プリンター(&amp;R)</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="vanished">PDFファイル (*.pdf)</translation>
  </message>
  <message>
   <source>Pages:</source>
   <translation>ページ:</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>印刷</translation>
  </message>
  <message>
   <source>Print into a PDF file</source>
   <translation type="vanished">PDFファイルに印刷</translation>
  </message>
  <message>
   <source>Stopped: what the printer has by now may still come out.</source>
   <translation>停止しました。プリンターが受け取った分は印刷されることがあります。</translation>
  </message>
  <message>
   <source>The page shown</source>
   <translation>表示中のページ</translation>
  </message>
  <message>
   <source>The printer does not answer. Choose another one, or try again.</source>
   <translation>プリンターが応答しません。別のプリンターを選ぶか、もう一度試してください。</translation>
  </message>
  <message>
   <source>Which pages</source>
   <translation>どのページ</translation>
  </message>
  <message>
   <source>Writing the file…</source>
   <translation>ファイルを書き出しています…</translation>
  </message>
  <message>
   <source>{n} of {count} pages are with the printer…</source>
   <translation>{count}ページ中{n}ページをプリンターに送りました…</translation>
  </message>
  <message>
   <source>{n} pages are with the printer.</source>
   <translation>{n}ページをプリンターに送りました。</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>ドライブ</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
フォルダーが見つかりません。
フォルダー名が正しいか確認してください。</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
ファイルが見つかりません。
ファイル名が正しいか確認してください。</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1は既に存在します。
置き換えますか。</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>選択(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>削除(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>場所(&amp;L):</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>新しいフォルダー(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>名前の変更(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>「%1」は書き込みが禁止されています。
それでも削除しますか？</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>「%1」を削除してもよろしいですか？</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>詳細表示に切り替え</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>一覧表示に切り替え</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>フォルダーを削除できませんでした。</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>新しいフォルダーを作成</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>フォルダー:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>ファイル名(&amp;N):</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>ファイルの種類(&amp;T):</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>ファイルの種類:</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>進む</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>親フォルダーへ移動</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>場所とブックマークの一覧</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>場所:</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>新しいフォルダー</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>最近使った場所</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>表示 </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>隠しファイルを表示(&amp;H)</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>サイドバー</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Computer</source>
   <translation>コンピューター</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>更新日時</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>種類</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>貼り付け(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>切り取り(&amp;T)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>すべて選択</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Hide Details...</source>
   <translation>詳細を隠す...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>詳細を表示...</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>いいえ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>はい(&amp;Y)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
 </context>
 <context>
  <name>QUndoGroup</name>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Redo %1</source>
   <translation>%1をやり直す</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Undo %1</source>
   <translation>%1を元に戻す</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>貼り付け(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>切り取り(&amp;T)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>すべて選択</translation>
  </message>
 </context>
 <context>
  <name>RecordLine</name>
  <message>
   <source>Move up</source>
   <translation>上へ移動</translation>
  </message>
  <message>
   <source>Move up (Alt+Up; down with Alt+Down)</source>
   <translation>上へ移動 (Alt+Up、下へは Alt+Down)</translation>
  </message>
  <message>
   <source>Remove {what}</source>
   <translation>{what}を削除</translation>
  </message>
  <message>
   <source>Remove {what} (Del)</source>
   <translation>{what}を削除 (Del)</translation>
  </message>
 </context>
 <context>
  <name>RecordLines</name>
  <message>
   <source>Add {what}</source>
   <translation>{what}を追加</translation>
  </message>
  <message>
   <source>Move {what}</source>
   <translation>{what}を移動</translation>
  </message>
  <message>
   <source>Remove {what}</source>
   <translation>{what}を削除</translation>
  </message>
 </context>
 <context>
  <name>RecordPage</name>
  <message>
   <source>&amp;Erase for good…</source>
   <translation>完全に消去(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>削除(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Same as…</source>
   <translation>同一の記録(&amp;S)…</translation>
  </message>
  <message>
   <source>Joined with “{name}”, which is shown for both.</source>
   <translation>「{name}」と統合済み。両方の代わりにその記録が表示されます。</translation>
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>New {what}</source>
   <translation>新しい{what}</translation>
  </message>
  <message>
   <source>Remove or erase</source>
   <translation>削除または消去</translation>
  </message>
  <message>
   <source>Remove {what}</source>
   <translation>{what}を削除</translation>
  </message>
  <message>
   <source>Removed by one person and changed by another: it stays. See History.</source>
   <translation>一人が削除し、別の人が変更したため、残されています。履歴を参照。</translation>
  </message>
  <message>
   <source>Removed. Undo brings it back.</source>
   <translation>削除しました。「元に戻す」で復元できます。</translation>
  </message>
 </context>
 <context>
  <name>ReferenceField</name>
  <message>
   <source>type to choose</source>
   <translation>入力して選択</translation>
  </message>
 </context>
 <context>
  <name>Renumbering</name>
  <message>
   <source>&amp;Which gets another</source>
   <translation>番号を変える方(&amp;W)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Change a number</source>
   <translation>番号の変更</translation>
  </message>
  <message>
   <source>Give it this number</source>
   <translation>この番号にする</translation>
  </message>
  <message>
   <source>Its new &amp;number</source>
   <translation>新しい番号(&amp;N)</translation>
  </message>
  <message>
   <source>The number {number} is there twice</source>
   <translation>番号{number}が重複しています</translation>
  </message>
  <message>
   <source>The other side may have either of them in hand: tell it which one has another number now. No number that was ever given is offered.</source>
   <translation>相手側の手元にどちらかがある可能性があります。どちらの番号が変わったかを伝えてください。一度使われた番号は提示しません。</translation>
  </message>
  <message>
   <source>“{number}” cannot be taken. {free} is free.</source>
   <translation>「{number}」は使えません。{free}は空いています。</translation>
  </message>
 </context>
 <context>
  <name>RunningOrder</name>
  <message>
   <source>Action {0}</source>
   <translation>実施事項 {0}</translation>
  </message>
  <message>
   <source>Agreed {0}</source>
   <translation>合意 {0}</translation>
  </message>
  <message>
   <source>An item is removed in the agenda above the record.</source>
   <translation>議題は、記録の上の議事次第で削除します。</translation>
  </message>
  <message>
   <source>Internal</source>
   <translation>内部</translation>
  </message>
  <message>
   <source>Remove an entry</source>
   <translation>記録を削除</translation>
  </message>
  <message>
   <source>Remove entries</source>
   <translation>記録を削除</translation>
  </message>
  <message>
   <source>Running order</source>
   <translation>議事の経過</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>誰か</translation>
  </message>
  <message>
   <source>both</source>
   <translation>双方</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>双方</translation>
  </message>
  <message>
   <source>from notes</source>
   <translation>メモより</translation>
  </message>
  <message>
   <source>stays in the house</source>
   <translation>部外秘</translation>
  </message>
  <message>
   <source>{0} arrived.</source>
   <translation>{0}が到着。</translation>
  </message>
  <message>
   <source>{0} left.</source>
   <translation>{0}が退席。</translation>
  </message>
  <message>
   <source>{0} took the chair.</source>
   <translation>{0}が議長に就任。</translation>
  </message>
 </context>
 <context>
  <name>Safekeeping</name>
  <message>
   <source>No backup could be made. {why}</source>
   <translation>バックアップを作成できませんでした。{why}</translation>
  </message>
 </context>
 <context>
  <name>Salvaging</name>
  <message>
   <source>&amp;Back</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Open it</source>
   <translation>開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>名前を付けて保存(&amp;S)…</translation>
  </message>
  <message>
   <source>All was got back</source>
   <translation>すべて取り戻しました</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Get back what is left</source>
   <translation>残っているものを取り戻す</translation>
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation>Meeting Desk ファイル (*.mdesk)</translation>
  </message>
  <message>
   <source>Nothing was written</source>
   <translation>何も書き込まれませんでした</translation>
  </message>
  <message>
   <source>Reading {file}…</source>
   <translation>{file}を読み込んでいます…</translation>
  </message>
  <message>
   <source>Save what is left</source>
   <translation>残っているものを保存</translation>
  </message>
  <message>
   <source>What can still be read of {file} is written into a new file. The damaged file stays as it is.</source>
   <translation>{file}のうち読み取れるものを新しいファイルに書き込みます。破損したファイルはそのまま残ります。</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>失われたもの</translation>
  </message>
  <message>
   <source>What was left was got back</source>
   <translation>残っていたものを取り戻しました</translation>
  </message>
  <message>
   <source>{name} salvaged</source>
   <translation>{name} 復旧</translation>
  </message>
 </context>
 <context>
  <name>SameAsDialog</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Name or title</source>
   <translation>名前または題名</translation>
  </message>
  <message>
   <source>Records found</source>
   <translation>見つかった記録</translation>
  </message>
  <message>
   <source>Same as…</source>
   <translation>同一の記録</translation>
  </message>
  <message>
   <source>Type a name or title</source>
   <translation>名前または題名を入力</translation>
  </message>
  <message>
   <source>Which record means the same as “{name}”?</source>
   <translation>「{name}」と同じ意味の記録はどれですか</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>この記録</translation>
  </message>
 </context>
 <context>
  <name>Sending</name>
  <message>
   <source>&amp;Back</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Export PDF…</source>
   <translation type="vanished">PDF出力(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>書き出し(&amp;E)…</translation>
  </message>
  <message>
   <source>A copy for a colleague</source>
   <translation>同僚への写し</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation>Meeting Desk ファイル (*.mdesk)</translation>
  </message>
  <message>
   <source>Sa&amp;ve it…</source>
   <translation>保存(&amp;V)…</translation>
  </message>
  <message>
   <source>Save the cop&amp;y…</source>
   <translation>写しを保存(&amp;Y)…</translation>
  </message>
  <message>
   <source>Save the copy for a colleague</source>
   <translation>同僚への写しを保存</translation>
  </message>
  <message>
   <source>Save the paper for the other side</source>
   <translation>相手側に渡す文書を保存</translation>
  </message>
  <message>
   <source>Send a copy</source>
   <translation>写しを送る</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation>フォルダを表示(&amp;F)</translation>
  </message>
  <message>
   <source>The copy is written</source>
   <translation>写しを書き出しました</translation>
  </message>
  <message>
   <source>The copy was not written</source>
   <translation>写しは書き出されませんでした</translation>
  </message>
  <message>
   <source>The paper for the other side</source>
   <translation>相手側への書面</translation>
  </message>
  <message>
   <source>The paper is written</source>
   <translation>文書を書き出しました</translation>
  </message>
  <message>
   <source>The paper was not written</source>
   <translation>文書は書き出されませんでした</translation>
  </message>
  <message>
   <source>Who is to have it?</source>
   <translation>誰に渡しますか</translation>
  </message>
  <message>
   <source>Writing {file}…</source>
   <translation>{file} を書き出しています…</translation>
  </message>
  <message>
   <source>Wrote {path}, byte for byte as it is kept in the file.</source>
   <translation>{path} に書き出しました。ファイルに保管されたものと完全に同一です。</translation>
  </message>
 </context>
 <context>
  <name>SessionChoice</name>
  <message>
   <source>Session</source>
   <translation>会合</translation>
  </message>
 </context>
 <context>
  <name>SessionForm</name>
  <message>
   <source>&amp;Kind</source>
   <translation>種類(&amp;K)</translation>
  </message>
  <message>
   <source>Add own signatory</source>
   <translation>自国側の署名者を追加</translation>
  </message>
  <message>
   <source>Add signatory</source>
   <translation>署名者を追加</translation>
  </message>
  <message>
   <source>Add sitting</source>
   <translation>部会を追加</translation>
  </message>
  <message>
   <source>Add the other side's</source>
   <translation>相手側の署名者を追加</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Change host of the next session</source>
   <translation>次回開催側を変更</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>取扱区分</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>閉会</translation>
  </message>
  <message>
   <source>Confirmed by</source>
   <translation>確認方法</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>開催形式</translation>
  </message>
  <message>
   <source>Host of the next session</source>
   <translation>次回の開催側</translation>
  </message>
  <message>
   <source>Language of the minutes</source>
   <translation>議事録の言語</translation>
  </message>
  <message>
   <source>Languages spoken</source>
   <translation>使用言語</translation>
  </message>
  <message>
   <source>More details: hours, languages, confirmation</source>
   <translation>その他: 時刻、言語、確認方法</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>その他…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>氏名</translation>
  </message>
  <message>
   <source>Next session: host</source>
   <translation>次回会合: 開催側</translation>
  </message>
  <message>
   <source>Next session: when</source>
   <translation>次回会合: 時期</translation>
  </message>
  <message>
   <source>Next session: where</source>
   <translation>次回会合: 場所</translation>
  </message>
  <message>
   <source>Number of the draft</source>
   <translation>草案番号</translation>
  </message>
  <message>
   <source>Number, or none</source>
   <translation>番号 (なしも可)</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>機会</translation>
  </message>
  <message>
   <source>On</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>プラットフォーム</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Prevailing text</source>
   <translation>正文</translation>
  </message>
  <message>
   <source>Rapporteur</source>
   <translation>記録者</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>文書番号</translation>
  </message>
  <message>
   <source>Signatories</source>
   <translation>署名者</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>署名地</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>署名日</translation>
  </message>
  <message>
   <source>Signs for</source>
   <translation>代理署名</translation>
  </message>
  <message>
   <source>Sittings</source>
   <translation>部会</translation>
  </message>
  <message>
   <source>Suspended because</source>
   <translation>中断の理由</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>時間帯</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>name</source>
   <translation type="vanished">名称</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>未定</translation>
  </message>
 </context>
 <context>
  <name>SharedFolder</name>
  <message>
   <source>Beside {file} lies “{copy}”: two people changed the file at the same time, and the program that synchronises the folder kept both. Not all that is in it is here.</source>
   <translation>{file}の隣に「{copy}」があります。二人が同時に変更し、同期プログラムが両方を残しました。その内容のすべてがここにあるわけではありません。</translation>
  </message>
  <message>
   <source>Bring it in…</source>
   <translation>取り込む…</translation>
  </message>
  <message>
   <source>Edit my own copy…</source>
   <translation>自分用の写しを編集…</translation>
  </message>
  <message>
   <source>Kept here; not in the shared folder yet</source>
   <translation>ここに保管済み。共有フォルダには未保存</translation>
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation>Meeting Desk ファイル (*.mdesk)</translation>
  </message>
  <message>
   <source>My own copy</source>
   <translation>自分用の写し</translation>
  </message>
  <message>
   <source>Nothing can be saved to the shared folder of {file}: it can only be read here.</source>
   <translation>{file} の共有フォルダには保存できません。ここでは読み取り専用です。</translation>
  </message>
  <message>
   <source>Saved to the shared folder {time}</source>
   <translation>共有フォルダに保存 {time}</translation>
  </message>
  <message>
   <source>Set it aside</source>
   <translation>よけておく</translation>
  </message>
  <message>
   <source>The damaged file is kept in the shared folder as “{name}”.</source>
   <translation>破損したファイルは共有フォルダーに「{name}」として残してあります。</translation>
  </message>
  <message>
   <source>Your last changes to {file} are not in its shared folder yet. They are kept on this machine, and are saved there when you open it again.</source>
   <translation>{file} への最新の変更はまだ共有フォルダにありません。このコンピュータに保管されており、次に開いた時に共有フォルダに保存されます。</translation>
  </message>
  <message>
   <source>{file} is not in its shared folder now, or the folder cannot be reached. Go on working: all is kept here, and is saved there later.</source>
   <translation>{file} が共有フォルダにないか、フォルダに接続できません。そのまま作業を続けられます。すべてここに保管され、後で共有フォルダに保存されます。</translation>
  </message>
  <message>
   <source>{names} has {file} open as well. What each of you writes comes together.</source>
   <translation>{names}も {file} を開いています。それぞれの記入内容は一つにまとまります。</translation>
  </message>
  <message>
   <source>{names} have {file} open as well. What each of you writes comes together.</source>
   <translation>{names}も {file} を開いています。それぞれの記入内容は一つにまとまります。</translation>
  </message>
  <message>
   <source>{names} too: {file} is open there. What each of you writes comes together.</source>
   <translation type="vanished">{names}も {file} を開いています。それぞれの記入内容は一つにまとまります。</translation>
  </message>
  <message>
   <source>{name} (since {when})</source>
   <translation>{name}（{when}から）</translation>
  </message>
  <message>
   <source>{why} Your changes are kept on this machine.</source>
   <translation>{why} 変更はこのコンピュータに保管されています。</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Page {n}: {words}</source>
   <translation>{n}ページ: {words}</translation>
  </message>
  <message>
   <source>Preview of the paper</source>
   <translation>書面のプレビュー</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>Backups</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>記録数</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>作成日時</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>{file} (no longer there)</source>
   <translation>{file}（元の場所にありません）</translation>
  </message>
  <message>
   <source>{file} (shared)</source>
   <translation>{file}(共有)</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>A stale one is still right</source>
   <translation>古い訳はそのままでよい</translation>
  </message>
  <message>
   <source>All speakers</source>
   <translation>全発言者</translation>
  </message>
  <message>
   <source>Another row; select more; go without selecting</source>
   <translation>別の行へ、選択を広げる、選択せずに移動</translation>
  </message>
  <message>
   <source>Back to the line, from anywhere on the page</source>
   <translation>ページのどこからでも記録行へ</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>コマンドとキー</translation>
  </message>
  <message>
   <source>Edit the row where it stands</source>
   <translation>行をその場で編集</translation>
  </message>
  <message>
   <source>From the log line to the rows; Esc goes back</source>
   <translation>記録行から各行へ。Esc で戻る</translation>
  </message>
  <message>
   <source>Keep it, and on to the next missing or stale one</source>
   <translation>保存して次の未訳・要確認へ</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>キーボード</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Log line</source>
   <translation>記録行</translation>
  </message>
  <message>
   <source>Log what is typed</source>
   <translation>入力内容を記録</translation>
  </message>
  <message>
   <source>Move the selected rows</source>
   <translation>選択した行を移動</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>改行</translation>
  </message>
  <message>
   <source>Note, agreed point, action, item, internal</source>
   <translation>メモ、合意事項、実施事項、議題、内部</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>議事の経過</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Remove the selected rows</source>
   <translation>選択した行を削除</translation>
  </message>
  <message>
   <source>Select the row, or no longer</source>
   <translation>行を選択、または選択を解除</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>スペース</translation>
  </message>
  <message>
   <source>Speaker of the left or right side; again: the next</source>
   <translation>左右の側の発言者。もう一度で次の人</translation>
  </message>
  <message>
   <source>Take over what was said elsewhere, or the original</source>
   <translation>他の箇所の訳または原文を使う</translation>
  </message>
  <message>
   <source>The last entry, in an empty line</source>
   <translation>直前の記録 (空行で)</translation>
  </message>
  <message>
   <source>The text before, the next one</source>
   <translation>前の文、次の文</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>翻訳</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Who arrived, who left, who takes the chair</source>
   <translation>到着者、退席者、議長</translation>
  </message>
  <message>
   <source>Write the selected notes up, or a paragraph anew</source>
   <translation>選択したメモを清書、または段落を書き直す</translation>
  </message>
 </context>
 <context>
  <name>Showing</name>
  <message>
   <source>Enter edits · Ctrl +/− larger, smaller · Ctrl+L language · F11 leaves</source>
   <translation>Enter 編集 · Ctrl +/− 拡大・縮小 · Ctrl+L 言語 · F11 終了</translation>
  </message>
  <message>
   <source>Esc once more leaves.</source>
   <translation>もう一度Escで終了します。</translation>
  </message>
  <message>
   <source>Settle a bracket</source>
   <translation>角括弧を確定</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>Text of the minutes</source>
   <translation>議事録の文</translation>
  </message>
  <message>
   <source>There is nothing to undo here.</source>
   <translation>ここには元に戻すものがありません。</translation>
  </message>
  <message>
   <source>This is not edited here.</source>
   <translation>ここでは編集できません。</translation>
  </message>
  <message>
   <source>This was not saved. What was typed is kept.</source>
   <translation>保存できませんでした。入力した内容は残っています。</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Joined: both changes, which do not touch</source>
   <translation>結合: 重ならない両方の変更</translation>
  </message>
  <message>
   <source>Keep it ({key})</source>
   <translation>残す ({key})</translation>
  </message>
  <message>
   <source>Remove it after all ({key})</source>
   <translation>やはり削除 ({key})</translation>
  </message>
  <message>
   <source>Take the joined wording (J)</source>
   <translation>結合した文言を採用 (J)</translation>
  </message>
  <message>
   <source>Take this ({key})</source>
   <translation>これを採用 ({key})</translation>
  </message>
  <message>
   <source>Write it anew (W)</source>
   <translation>書き直す (W)</translation>
  </message>
  <message>
   <source>shown now</source>
   <translation>現在の表示</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>{author} (you)</source>
   <translation>{author} (自分)</translation>
  </message>
  <message>
   <source>← → marks one, Enter takes it, Ctrl+Z takes that back. It may stay open, too.</source>
   <translation>← → で選び、Enter で採用、Ctrl+Z で取消。未定のままでもかまいません。</translation>
  </message>
 </context>
 <context>
  <name>SideEditor</name>
  <message>
   <source>Body</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>コード</translation>
  </message>
  <message>
   <source>In a sentence</source>
   <translation>文中での呼び方</translation>
  </message>
  <message>
   <source>One’s own</source>
   <translation>自国側</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>側</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>時間帯</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>都市</translation>
  </message>
 </context>
 <context>
  <name>SideStarter</name>
  <message>
   <source>Add side</source>
   <translation>側を追加</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国</translation>
  </message>
  <message>
   <source>Type the short name of the body first.</source>
   <translation>先に機関の略称を入力してください。</translation>
  </message>
  <message>
   <source>Who sits on the other side?</source>
   <translation>相手側はどこですか</translation>
  </message>
  <message>
   <source>Whom do you sit for?</source>
   <translation>どの側に属しますか</translation>
  </message>
  <message>
   <source>country</source>
   <translation>国</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Places</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Sessions with the same partner</source>
   <translation>同じ相手との会合</translation>
  </message>
  <message>
   <source>Sessions with {partner}</source>
   <translation>{partner}との会合</translation>
  </message>
 </context>
 <context>
  <name>SpeakerChip</name>
  <message>
   <source>Alt+Down lists all speakers</source>
   <translation>Alt+Down で全発言者を表示</translation>
  </message>
  <message>
   <source>Speaker: {0}</source>
   <translation>発言者: {0}</translation>
  </message>
 </context>
 <context>
  <name>SpeakerList</name>
  <message>
   <source>Enter notes it · Esc: nobody</source>
   <translation>Enter で記録 · Esc: なし</translation>
  </message>
  <message>
   <source>Enter speaks · Alt+R arrived · Alt+L left · Alt+C takes the chair</source>
   <translation>Enter 発言 · Alt+R 到着 · Alt+L 退席 · Alt+C 議長</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>発言者</translation>
  </message>
  <message>
   <source>Who arrived?</source>
   <translation>到着したのは?</translation>
  </message>
  <message>
   <source>Who left?</source>
   <translation>退席したのは?</translation>
  </message>
  <message>
   <source>Who speaks: type letters of a name</source>
   <translation>発言者: 氏名の一部を入力</translation>
  </message>
  <message>
   <source>Who takes the chair?</source>
   <translation>議長を務めるのは?</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>双方</translation>
  </message>
  <message>
   <source>chair</source>
   <translation>議長</translation>
  </message>
  <message>
   <source>chair · {0}</source>
   <translation>議長 · {0}</translation>
  </message>
  <message>
   <source>guest</source>
   <translation>来賓</translation>
  </message>
  <message>
   <source>guest · {0}</source>
   <translation>来賓 · {0}</translation>
  </message>
  <message>
   <source>guest…  type the name</source>
   <translation>来賓…  氏名を入力</translation>
  </message>
  <message>
   <source>name, also a new one</source>
   <translation>氏名 (新しい人も可)</translation>
  </message>
  <message>
   <source>name, side or guest</source>
   <translation>氏名、側または来賓</translation>
  </message>
  <message>
   <source>new · {0} · {1}</source>
   <translation>新規 · {0} · {1}</translation>
  </message>
 </context>
 <context>
  <name>StageLine</name>
  <message>
   <source>Stages of the text</source>
   <translation>文案の段階</translation>
  </message>
  <message>
   <source>late</source>
   <translation>期限超過</translation>
  </message>
 </context>
 <context>
  <name>StageStrip</name>
  <message>
   <source>Asks what this stage needs, and issues the text</source>
   <translation>この段階に必要な事項を尋ね、本文を発行します</translation>
  </message>
  <message>
   <source>Asks who cleared the text in house</source>
   <translation>内部で誰が承認したかを尋ねます</translation>
  </message>
  <message>
   <source>Stage of the session</source>
   <translation>会合の段階</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>&amp;Open a file…</source>
   <translation>ファイルを開く(&amp;O)…</translation>
  </message>
  <message>
   <source>Keeps the records of bilateral meetings and writes their minutes. Your name stands beside each change you make.</source>
   <translation>二国間会合の記録を保管し、議事録を作成します。お名前はすべての変更に付されます。</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>言語(&amp;G)</translation>
  </message>
  <message>
   <source>Meeting Desk</source>
   <translation>Meeting Desk</translation>
  </message>
  <message>
   <source>Ne&amp;w file…</source>
   <translation>新規ファイル(&amp;W)…</translation>
  </message>
  <message>
   <source>Nguyễn Văn An</source>
   <translation>Nguyễn Văn An</translation>
  </message>
  <message>
   <source>STAMEQ</source>
   <translation>STAMEQ</translation>
  </message>
  <message>
   <source>Start again &amp;now</source>
   <translation>今すぐ再起動(&amp;N)</translation>
  </message>
  <message>
   <source>Try the sam&amp;ple</source>
   <translation>見本を試す(&amp;P)</translation>
  </message>
  <message>
   <source>Write your name: it stands beside each change you make.</source>
   <translation>お名前を入力してください。すべての変更に付されます。</translation>
  </message>
  <message>
   <source>Your &amp;body</source>
   <translation>所属機関(&amp;B)</translation>
  </message>
  <message>
   <source>Your na&amp;me</source>
   <translation>お名前(&amp;M)</translation>
  </message>
 </context>
 <context>
  <name>StepDialog</name>
  <message>
   <source>&amp;Languages</source>
   <translation>言語(&amp;L)</translation>
  </message>
  <message>
   <source>18/3/2022, today, +14</source>
   <translation>2022/3/18、今日、+14</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cop&amp;y</source>
   <translation>正本(&amp;Y)</translation>
  </message>
  <message>
   <source>S&amp;tyle</source>
   <translation>様式(&amp;T)</translation>
  </message>
  <message>
   <source>{n} to look at; nothing keeps the text from this stage</source>
   <translation>確認事項{n}件。この段階の妨げはありません</translation>
  </message>
 </context>
 <context>
  <name>Switches</name>
  <message>
   <source>Actions of {whose}</source>
   <translation>{whose}の実施事項</translation>
  </message>
  <message>
   <source>Agreed points</source>
   <translation>合意事項</translation>
  </message>
  <message>
   <source>All three in turn</source>
   <translation>三言語を順に</translation>
  </message>
  <message>
   <source>As a draft</source>
   <translation>案として</translation>
  </message>
  <message>
   <source>As agreed</source>
   <translation>合意済みとして</translation>
  </message>
  <message>
   <source>As confirmed</source>
   <translation>確認済みとして</translation>
  </message>
  <message>
   <source>As for agreement</source>
   <translation>合意用として</translation>
  </message>
  <message>
   <source>As it stands</source>
   <translation>現状どおり</translation>
  </message>
  <message>
   <source>As it stands: {stage}</source>
   <translation>現状どおり：{stage}</translation>
  </message>
  <message>
   <source>As signed</source>
   <translation>署名済みとして</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>出席簿</translation>
  </message>
  <message>
   <source>Copy of the other side</source>
   <translation>相手側の正本</translation>
  </message>
  <message>
   <source>Copy of {body}</source>
   <translation>{body}の正本</translation>
  </message>
  <message>
   <source>Draft agenda</source>
   <translation>議事次第案</translation>
  </message>
  <message>
   <source>Drawn as of the stage</source>
   <translation>段階を指定して表示</translation>
  </message>
  <message>
   <source>Draws the paper as of a stage; the stage of the session does not change</source>
   <translation>指定した段階の体裁で表示します。会合の段階は変わりません</translation>
  </message>
  <message>
   <source>Each in its own language</source>
   <translation>それぞれの議事録の言語</translation>
  </message>
  <message>
   <source>English</source>
   <translation>英語</translation>
  </message>
  <message>
   <source>English | Japanese</source>
   <translation type="vanished">英語 | 日本語</translation>
  </message>
  <message>
   <source>English | Vietnamese</source>
   <translation type="vanished">英語 | ベトナム語</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>日本語</translation>
  </message>
  <message>
   <source>Languages of the paper</source>
   <translation>書面の言語</translation>
  </message>
  <message>
   <source>List of delegations</source>
   <translation>代表団名簿</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>議事録</translation>
  </message>
  <message>
   <source>Our copy</source>
   <translation>当方の正本</translation>
  </message>
  <message>
   <source>Our copy ({body})</source>
   <translation>当方の正本（{body}）</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>書面</translation>
  </message>
  <message>
   <source>Public note</source>
   <translation>広報文</translation>
  </message>
  <message>
   <source>Style of the paper</source>
   <translation>書面の様式</translation>
  </message>
  <message>
   <source>The language in which the minutes of a session are written</source>
   <translation>各会合の議事録が書かれている言語</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>ベトナム語</translation>
  </message>
  <message>
   <source>Vietnamese | Japanese</source>
   <translation type="vanished">ベトナム語 | 日本語</translation>
  </message>
  <message>
   <source>What concerns {whose}</source>
   <translation>{whose}に関する事項</translation>
  </message>
  <message>
   <source>Whose copy</source>
   <translation>どちらの正本か</translation>
  </message>
 </context>
 <context>
  <name>TakeAll</name>
  <message>
   <source>Left, being marked ▲: {n}. What was sent, agreed or signed, titles, agreed points and actions are settled one at a time.</source>
   <translation>▲の付いた{n}件は残しました。送付済み、合意済み、署名済みのもの、題名、合意事項、実施事項は一件ずつ選びます。</translation>
  </message>
  <message>
   <source>Take all of {author}’s versions</source>
   <translation>{author}の版をすべて採用</translation>
  </message>
  <message>
   <source>Take all of… (A)</source>
   <translation>一人の版をすべて採用… (A)</translation>
  </message>
  <message>
   <source>Take all versions of one colleague</source>
   <translation>同僚一人の版をすべて採用</translation>
  </message>
  <message>
   <source>{author}’s ({n})</source>
   <translation>{author}の版 ({n})</translation>
  </message>
  <message>
   <source>{n} marked ▲ stay: what was sent, agreed or signed, titles, agreed points and actions are settled one at a time.</source>
   <translation type="vanished">▲印の{n}件は残ります。送付、合意または署名されたもの、題名、合意事項、実施事項は一件ずつ確定します。</translation>
  </message>
  <message>
   <source>{n} of {author}’s versions taken; Ctrl+Z takes that back.</source>
   <translation>{author}の版を{n}件採用しました。Ctrl+Z で取消。</translation>
  </message>
 </context>
 <context>
  <name>TakingDialog</name>
  <message>
   <source>Alt+↓ and Alt+↑ move what follows to the next or previous text.</source>
   <translation>Alt+↓・Alt+↑で以降を次・前の文へずらします。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Into this &amp;field only</source>
   <translation>この欄だけに(&amp;F)</translation>
  </message>
  <message>
   <source>Space leaves one out. Enter takes the rest, in one step.</source>
   <translation>Spaceで除外。Enterで残りをまとめて採り入れます。</translation>
  </message>
  <message>
   <source>Take translations over</source>
   <translation>翻訳を採り入れる</translation>
  </message>
  <message>
   <source>Take {n}</source>
   <translation>{n}件を採り入れる</translation>
  </message>
  <message>
   <source>{n} fit nowhere:</source>
   <translation>当てはまらないもの{n}件:</translation>
  </message>
 </context>
 <context>
  <name>Tally</name>
  <message>
   <source>Two versions: {n}</source>
   <translation>二つの版: {n}件</translation>
  </message>
  <message>
   <source>{command} ({n})</source>
   <translation>{command} ({n})</translation>
  </message>
 </context>
 <context>
  <name>TextLanguage</name>
  <message>
   <source>not said</source>
   <translation>未定</translation>
  </message>
 </context>
 <context>
  <name>TextRow</name>
  <message>
   <source>Alt+→ takes the original over as it is.</source>
   <translation>Alt+→で原文をそのまま使います。</translation>
  </message>
  <message>
   <source>Alt+→ takes what was said elsewhere: {text}</source>
   <translation>Alt+→で他の箇所の訳を使います: {text}</translation>
  </message>
  <message>
   <source>As it is now</source>
   <translation>現在の文</translation>
  </message>
  <message>
   <source>As it was when it was translated</source>
   <translation>翻訳したときの文</translation>
  </message>
  <message>
   <source>Before: </source>
   <translation>以前: </translation>
  </message>
  <message>
   <source>Still right (Alt+Enter)</source>
   <translation>このままでよい (Alt+Enter)</translation>
  </message>
  <message>
   <source>The text was changed since it was translated.</source>
   <translation>翻訳の後に原文が変更されました。</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>未訳</translation>
  </message>
  <message>
   <source>stale</source>
   <translation>要確認</translation>
  </message>
  <message>
   <source>translated</source>
   <translation>翻訳済み</translation>
  </message>
  <message>
   <source>{text} in {language}</source>
   <translation>{text}（{language}）</translation>
  </message>
 </context>
 <context>
  <name>ToWhom</name>
  <message>
   <source>A copy of the file, or of one session or partner. It comes back like any.</source>
   <translation>ファイル全体、または一つの会合や相手の写し。戻ってきたら通常どおり取り込めます。</translation>
  </message>
  <message>
   <source>The paper as PDF. The file itself never goes to the other side.</source>
   <translation type="vanished">PDFの書面。ファイル自体を相手側に渡すことはありません。</translation>
  </message>
  <message>
   <source>The paper, as PDF or Word. The file itself never goes to the other side.</source>
   <translation>書面をPDFまたはWordで。ファイルそのものは相手側に渡しません。</translation>
  </message>
  <message>
   <source>To a &amp;colleague</source>
   <translation>同僚へ(&amp;C)</translation>
  </message>
  <message>
   <source>To the &amp;other side</source>
   <translation>相手側へ(&amp;O)</translation>
  </message>
 </context>
 <context>
  <name>TranslationField</name>
  <message>
   <source>Translate {text}</source>
   <translation>{text}の翻訳</translation>
  </message>
 </context>
 <context>
  <name>TranslationsPage</name>
  <message>
   <source>Still right: {text}</source>
   <translation>訳はそのまま: {text}</translation>
  </message>
 </context>
 <context>
  <name>TypingIn</name>
  <message>
   <source>&amp;From</source>
   <translation>提出者(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Side</source>
   <translation>側(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Take in (Ctrl+Enter)</source>
   <translation>取り入れる(&amp;T) (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>12: what is said of paragraph 12
13: and of paragraph 13</source>
   <translation>12: 第12段落への意見
13: 第13段落への意見</translation>
  </message>
  <message>
   <source>A line that begins with the number of a paragraph goes to it.</source>
   <translation>段落番号で始まる行はその段落への意見になります。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>意見</translation>
  </message>
  <message>
   <source>Greeting and closing, not taken in: {words}</source>
   <translation>挨拶と結び（取り込みません）：{words}</translation>
  </message>
  <message>
   <source>name, where known</source>
   <translation>氏名（分かれば）</translation>
  </message>
  <message>
   <source>{n} to their paragraphs, {whole} to the minutes as a whole</source>
   <translation>段落へ{n}件、議事録全体へ{whole}件</translation>
  </message>
 </context>
 <context>
  <name>Undoing</name>
  <message>
   <source>&amp;Keep it</source>
   <translation>残す(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Undo bringing in</source>
   <translation>取り込みを元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>Bringing in “{copy}” is undone</source>
   <translation>「{copy}」の取り込みを元に戻しました</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Looking what would go, and what would stay…</source>
   <translation>何が消え、何が残るかを調べています…</translation>
  </message>
  <message>
   <source>Taking out what came…</source>
   <translation>取り込んだものを取り除いています…</translation>
  </message>
  <message>
   <source>Undo bringing in</source>
   <translation>取り込みを元に戻す</translation>
  </message>
  <message>
   <source>Undo bringing in “{copy}”?</source>
   <translation>「{copy}」の取り込みを元に戻しますか</translation>
  </message>
 </context>
 <context>
  <name>VersionsButton</name>
  <message>
   <source>Two people changed this apart from each other: choose</source>
   <translation>二人が別々に変更しました。選んでください</translation>
  </message>
  <message>
   <source>Two versions of {field}</source>
   <translation>{field}の二つの版</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count}つの版</translation>
  </message>
 </context>
 <context>
  <name>VersionsDialog</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Two versions</source>
   <translation>二つの版</translation>
  </message>
 </context>
 <context>
  <name>VersionsPage</name>
  <message>
   <source>Back</source>
   <translation type="vanished">戻る</translation>
  </message>
  <message>
   <source>Back (Esc)</source>
   <translation>戻る (Esc)</translation>
  </message>
  <message>
   <source>No two versions. What two people change apart from each other stands here, both wordings side by side, until somebody chooses.</source>
   <translation>二つの版はありません。二人が別々に変更した箇所は、選ばれるまで両方の文言がここに並びます。</translation>
  </message>
  <message>
   <source>Two versions</source>
   <translation>二つの版</translation>
  </message>
  <message>
   <source>{n} to be settled. Until then both stand, and drafts print both in brackets.</source>
   <translation>{n}件が未確定です。確定まで両方が残り、草案には両方が括弧書きで印刷されます。</translation>
  </message>
 </context>
 <context>
  <name>ViewBar</name>
  <message>
   <source>1 page</source>
   <translation>1ページ</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>書き出し…</translation>
  </message>
  <message>
   <source>Fit page</source>
   <translation>ページに合わせる</translation>
  </message>
  <message>
   <source>Fit width</source>
   <translation>幅に合わせる</translation>
  </message>
  <message>
   <source>Larger (Ctrl++)</source>
   <translation>拡大 (Ctrl++)</translation>
  </message>
  <message>
   <source>Page {n} of {count}</source>
   <translation>{n} / {count}ページ</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>印刷…</translation>
  </message>
  <message>
   <source>Size of the pages</source>
   <translation>ページの大きさ</translation>
  </message>
  <message>
   <source>Size of the pages; Ctrl+0 fits the width</source>
   <translation>ページの大きさ。Ctrl+0で幅に合わせます</translation>
  </message>
  <message>
   <source>Small pages beside the paper</source>
   <translation>縮小ページの一覧</translation>
  </message>
  <message>
   <source>Smaller (Ctrl+−)</source>
   <translation>縮小 (Ctrl+−)</translation>
  </message>
  <message>
   <source>Write the paper as PDF, Word or text</source>
   <translation>書面をPDF・Word・テキストで書き出す</translation>
  </message>
 </context>
 <context>
  <name>WhatOfIt</name>
  <message>
   <source>It holds internal notes and the history: it is for colleagues, never for the other side. What they change in it you bring in later.</source>
   <translation>内部メモと履歴を含みます。同僚用であり、決して相手側に渡さないでください。同僚の変更は後で取り込みます。</translation>
  </message>
  <message>
   <source>No file is attached to anything</source>
   <translation>添付ファイルはありません</translation>
  </message>
  <message>
   <source>One &amp;partner</source>
   <translation>一つの相手(&amp;P)</translation>
  </message>
  <message>
   <source>One &amp;session</source>
   <translation>一つの会合(&amp;S)</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>相手</translation>
  </message>
  <message>
   <source>The &amp;whole file</source>
   <translation>ファイル全体(&amp;W)</translation>
  </message>
  <message>
   <source>With the &amp;attached file ({size})</source>
   <translation>添付ファイルも含める(&amp;A)（{size}）</translation>
  </message>
  <message>
   <source>With the &amp;attached files that belong to it</source>
   <translation>それに属する添付ファイルも含める(&amp;A)</translation>
  </message>
  <message>
   <source>With the {n} &amp;attached files ({size})</source>
   <translation>添付ファイル{n}件も含める ({size})(&amp;A)</translation>
  </message>
 </context>
 <context>
  <name>WhichPaper</name>
  <message>
   <source>As &amp;issued last: {issue}</source>
   <translation>最後に発行したとおり：{issue}(&amp;I)</translation>
  </message>
  <message>
   <source>Issue {n} is in this form: {form}.</source>
   <translation>発行第{n}号の様式：{form}。</translation>
  </message>
  <message>
   <source>Made a&amp;new, in a form to be chosen</source>
   <translation>新たに作成（様式を選択）(&amp;N)</translation>
  </message>
  <message>
   <source>Nothing was issued to the other side yet: a paper is made.</source>
   <translation>相手側にはまだ何も発行されていません。文書を新たに作成します。</translation>
  </message>
  <message>
   <source>Paper of the &amp;session</source>
   <translation>会合の書面(&amp;S)</translation>
  </message>
  <message>
   <source>The file holds internal notes, the history of every wording, and what was said with other partners: none of it can be taken out for certain. The PDF holds what is printed, and nothing else.</source>
   <translation type="vanished">ファイルには内部メモ、文言の履歴、他の相手とのやり取りが含まれ、確実に取り除くことはできません。PDFには印刷されるものだけが含まれます。</translation>
  </message>
  <message>
   <source>The file holds internal notes, the history of every wording, and what was said with other partners: none of it can be taken out for certain. The paper, as PDF or Word, holds what is printed, and nothing else.</source>
   <translation>ファイルには内部メモ、すべての文言の履歴、他の相手とのやり取りが含まれ、確実に取り除くことはできません。PDFまたはWordの書面には印刷される内容だけが含まれます。</translation>
  </message>
  <message>
   <source>The paper that was si&amp;gned: {paper}</source>
   <translation>署名済みの文書：{paper}(&amp;G)</translation>
  </message>
  <message>
   <source>The text was changed since: a paper made anew is another text.</source>
   <translation>その後本文が変更されました。新たに作成する文書は別の本文になります。</translation>
  </message>
 </context>
 <context>
  <name>Writing</name>
  <message>
   <source>Enter takes it · Shift+Enter: new line · Esc: back</source>
   <translation>Enter で採用 · Shift+Enter: 改行 · Esc: 戻る</translation>
  </message>
 </context>
 <context>
  <name>WritingMany</name>
  <message>
   <source>&amp;Close</source>
   <translation>閉じる(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>Export {n} papers</source>
   <translation>書面{n}件を書き出す</translation>
  </message>
  <message>
   <source>Papers that could not be written</source>
   <translation>書き出せなかった書面</translation>
  </message>
  <message>
   <source>Papers written</source>
   <translation>書き出した書面</translation>
  </message>
  <message>
   <source>Stopped: {n} of {count} papers are in {folder}, each of them whole.</source>
   <translation>停止しました。{count}件中{n}件が{folder}にあり、どれも完全です。</translation>
  </message>
  <message>
   <source>Wrote {n} of {count} papers to {folder}.</source>
   <translation>{count}件中{n}件を{folder}に書き出しました。</translation>
  </message>
 </context>
 <context>
  <name>_Pages</name>
  <message>
   <source>Page {n}</source>
   <translation>{n}ページ</translation>
  </message>
 </context>
 <context>
  <name>agreeing</name>
  <message>
   <source>A remark that proposes no wording: accepting it changes no text.</source>
   <translation>文案のない意見です。承認しても本文は変わりません。</translation>
  </message>
  <message>
   <source>Accepting it changes no text by itself: change it where it stands (G), then accept it.</source>
   <translation type="vanished">受け入れても文は変わりません。その箇所で直してから（G）受け入れてください。</translation>
  </message>
  <message>
   <source>Accepting it makes the action due: {when}</source>
   <translation>採用すると、期限は次のとおりになります：{when}</translation>
  </message>
  <message>
   <source>Accepting it moves this paragraph there; a number that was issued stays with it.</source>
   <translation>承認するとこの段落がそこへ移ります。発行済みの番号は変わりません。</translation>
  </message>
  <message>
   <source>Accepting it puts this in as a paragraph of its own.</source>
   <translation>受け入れると独立した段落として加わります。</translation>
  </message>
  <message>
   <source>Accepting it takes this paragraph out.</source>
   <translation>受け入れるとこの段落を削ります。</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>意見</translation>
  </message>
  <message>
   <source>No due date</source>
   <translation>期限なし</translation>
  </message>
  <message>
   <source>Opening it again (P) puts it back as it was before.</source>
   <translation>再検討する (P) と、以前の状態に戻ります。</translation>
  </message>
  <message>
   <source>Opening it again (P) puts our text back as it was: “{text}”</source>
   <translation>再検討する (P) と、当方の文が元に戻ります：「{text}」</translation>
  </message>
  <message>
   <source>Opening it again (P) takes the paragraph out that it put in.</source>
   <translation>再検討する (P) と、追加された段落は取り除かれます。</translation>
  </message>
  <message>
   <source>Our text says this already.</source>
   <translation>当方の本文はすでにそうなっています。</translation>
  </message>
  <message>
   <source>Paragraph {number}</source>
   <translation>第{number}段落</translation>
  </message>
  <message>
   <source>Proposed in the words of the paper</source>
   <translation>書面の文言への提案</translation>
  </message>
  <message>
   <source>Proposed in the words of the paper, instead of “{words}”</source>
   <translation>書面の文言への提案（「{words}」に代えて）</translation>
  </message>
  <message>
   <source>Proposed wording</source>
   <translation>提案された文言</translation>
  </message>
  <message>
   <source>Proposed: a new paragraph behind this one</source>
   <translation>提案: この後に段落を追加</translation>
  </message>
  <message>
   <source>Proposed: another due date</source>
   <translation>提案：期限の変更</translation>
  </message>
  <message>
   <source>Proposed: to leave this paragraph out</source>
   <translation>提案: この段落の削除</translation>
  </message>
  <message>
   <source>Proposed: to move this paragraph behind “{words}”</source>
   <translation>提案: この段落を「{words}」の後へ移動</translation>
  </message>
  <message>
   <source>Proposed: to move this paragraph to the beginning</source>
   <translation>提案: この段落を冒頭へ移動</translation>
  </message>
  <message>
   <source>The minutes as a whole</source>
   <translation>議事録全体</translation>
  </message>
  <message>
   <source>The text was changed since this was accepted: opening it again leaves the text as it is now.</source>
   <translation>この意見の採用後に文が変更されています。再検討しても文は現在のままです。</translation>
  </message>
  <message>
   <source>To be done by hand: go there (G) and write the paragraph. Accepting only says that it is settled.</source>
   <translation>手作業が必要です：その箇所へ移動 (G) して段落を書いてください。承認しても処理済みと記録されるだけです。</translation>
  </message>
  <message>
   <source>To be done by hand: go to the paragraph (G) and move it there with Alt+↑ and Alt+↓. Accepting only says that it is settled.</source>
   <translation>手作業が必要です：段落へ移動 (G) し、Alt+↑／Alt+↓ で動かしてください。承認しても処理済みと記録されるだけです。</translation>
  </message>
  <message>
   <source>To be done by hand: the paper makes these words by itself. Go to where they come from (G) and change it there. Accepting only says that it is settled.</source>
   <translation>手作業が必要です：この文言は自動的に作られます。元の箇所へ移動 (G) して変更してください。承認しても処理済みと記録されるだけです。</translation>
  </message>
  <message>
   <source>To be done by hand: this cannot be read as a date. Go to the due date (G) and type it there. Accepting only says that it is settled.</source>
   <translation>手作業が必要です。日付として読み取れません。期限欄 (G) で入力してください。採用は処理済みと記録するだけです。</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>受け入れ</translation>
  </message>
  <message>
   <source>added</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>agreed text</source>
   <translation>合意文</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>回答済み</translation>
  </message>
  <message>
   <source>before: {paper}</source>
   <translation>それ以前：{paper}</translation>
  </message>
  <message>
   <source>by {who}, {moment}</source>
   <translation>{who}、{moment}</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>changed since issue {n}</source>
   <translation>発行{n}以後に変更</translation>
  </message>
  <message>
   <source>changed since then</source>
   <translation>その後変更あり</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>確認済み</translation>
  </message>
  <message>
   <source>corrigendum</source>
   <translation>正誤票</translation>
  </message>
  <message>
   <source>corrigendum {n}</source>
   <translation>正誤表第{n}号</translation>
  </message>
  <message>
   <source>corrigendum {n} not yet</source>
   <translation>正誤表第{n}号は未確認</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>草案</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>消去済み</translation>
  </message>
  <message>
   <source>for agreement</source>
   <translation>合意用</translation>
  </message>
  <message>
   <source>in Word on {moment}</source>
   <translation>Wordでの記入 {moment}</translation>
  </message>
  <message>
   <source>issue {n}</source>
   <translation>第{n}版</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>書簡</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>only said so, not issued here</source>
   <translation>記載のみ、ここでは未発行</translation>
  </message>
  <message>
   <source>open</source>
   <translation>未決</translation>
  </message>
  <message>
   <source>read back on {moment}</source>
   <translation>読み込み {moment}</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>不採用</translation>
  </message>
  <message>
   <source>reply by {day}</source>
   <translation>回答期限{day}</translation>
  </message>
  <message>
   <source>signed original</source>
   <translation>署名済み原本</translation>
  </message>
  <message>
   <source>to {whom}</source>
   <translation>{whom}宛て</translation>
  </message>
  <message>
   <source>went out without it</source>
   <translation>承認なしで発出</translation>
  </message>
  <message>
   <source>{n}, all decided</source>
   <translation>{n}件、すべて決定済み</translation>
  </message>
  <message>
   <source>{open} open of {n}</source>
   <translation>{n}件中 未決{open}件</translation>
  </message>
 </context>
 <context>
  <name>bars</name>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Redo {what}</source>
   <translation>「{what}」をやり直す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Undo {what}</source>
   <translation>「{what}」を元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>+ New</source>
   <translation>+ 新規</translation>
  </message>
  <message>
   <source>+ New session</source>
   <translation>+ 新規会合</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>書き出し</translation>
  </message>
  <message>
   <source>Export PDF</source>
   <translation type="vanished">PDF出力</translation>
  </message>
  <message>
   <source>Log live</source>
   <translation>実況記録</translation>
  </message>
  <message>
   <source>Main commands</source>
   <translation>主なコマンド</translation>
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation>元に戻した変更をもう一度行う</translation>
  </message>
  <message>
   <source>Meeting Desk</source>
   <translation>Meeting Desk</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>ファイルなし</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>最近のファイル(&amp;R)</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>書面</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>直前の変更を元に戻す</translation>
  </message>
  <message>
   <source>{file} (not found)</source>
   <translation>{file} (見つかりません)</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>{n}件該当</translation>
  </message>
  <message>
   <source>{n} in all</source>
   <translation>全{n}件</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>{n}件超過</translation>
  </message>
 </context>
 <context>
  <name>bringing</name>
  <message>
   <source>This text has already left the house.</source>
   <translation>この文面は既に外部へ出ています。</translation>
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <source>&amp;About Meeting Desk</source>
   <translation>Meeting Desk について(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Actions</source>
   <translation>実施事項(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Bring in a colleague’s copy…</source>
   <translation>同僚の写しを取り込む(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Check the file</source>
   <translation>ファイルを検査(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>閉じる(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>ダーク(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Export PDF…</source>
   <translation type="vanished">PDF出力(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>書き出し(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>検索(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Import records…</source>
   <translation>記録の取り込み(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>キーボード(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>ライト(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Log live</source>
   <translation>実況記録(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;New in this list</source>
   <translation>この一覧に追加(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;New session</source>
   <translation>新規会合(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation>次の区画へ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>開く(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Organizations</source>
   <translation>機関(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>貼り付け(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;People</source>
   <translation>人物(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>印刷(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Remove session</source>
   <translation>会合を削除(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>会合(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Sessions</source>
   <translation>会合一覧(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>ツール(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Translations</source>
   <translation>翻訳(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Two versions</source>
   <translation>二つの版(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;What was brought in…</source>
   <translation>取り込んだもの(&amp;W)…</translation>
  </message>
  <message>
   <source>A&amp;greeing the text</source>
   <translation>文案の合意(&amp;G)</translation>
  </message>
  <message>
   <source>A&amp;greements</source>
   <translation>合意文書(&amp;G)</translation>
  </message>
  <message>
   <source>Add a session to the file and open it</source>
   <translation>会合をファイルに追加して開く</translation>
  </message>
  <message>
   <source>Add an agreement, a person or an organization</source>
   <translation>合意文書、人物または機関を追加</translation>
  </message>
  <message>
   <source>All commands with their keys</source>
   <translation>すべてのコマンドとキー</translation>
  </message>
  <message>
   <source>Appearan&amp;ce</source>
   <translation>外観(&amp;C)</translation>
  </message>
  <message>
   <source>As the s&amp;ystem</source>
   <translation>システムに従う(&amp;Y)</translation>
  </message>
  <message>
   <source>Bac&amp;kups…</source>
   <translation>バックアップ(&amp;K)…</translation>
  </message>
  <message>
   <source>Bring in the records of a source (JSON)</source>
   <translation type="vanished">情報源の記録 (JSON) を取り込む</translation>
  </message>
  <message>
   <source>Bring in the records of a source: JSON, or minutes for the archive</source>
   <translation>外部の記録を取り込む: JSON、または保存用議事録</translation>
  </message>
  <message>
   <source>Check that the file is whole</source>
   <translation>ファイルが完全か検査する</translation>
  </message>
  <message>
   <source>Choose where two people changed the same</source>
   <translation>二人が同じ箇所を変更したものを選ぶ</translation>
  </message>
  <message>
   <source>Clear, send, take comments in, agree and confirm</source>
   <translation>決裁・送付・意見の受付・合意・確認</translation>
  </message>
  <message>
   <source>Close the session, or else the file</source>
   <translation>会合を、なければファイルを閉じる</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>選択した文字をコピー</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>切り取り(&amp;T)</translation>
  </message>
  <message>
   <source>Dark text on a light ground</source>
   <translation>明るい背景に暗い文字</translation>
  </message>
  <message>
   <source>Entered &amp;twice?…</source>
   <translation>二重登録の確認(&amp;T)…</translation>
  </message>
  <message>
   <source>Export the papers of all &amp;listed sessions…</source>
   <translation>一覧の全会合の書面を書き出す(&amp;L)…</translation>
  </message>
  <message>
   <source>Find people, bodies and sessions that are here twice</source>
   <translation>二重に登録された人物、機関、会合を探す</translation>
  </message>
  <message>
   <source>Fold what is settled, and log what is said</source>
   <translation>確定部分を畳み、発言を記録する</translation>
  </message>
  <message>
   <source>Insert what is on the clipboard</source>
   <translation>クリップボードの内容を挿入</translation>
  </message>
  <message>
   <source>Join it with another record of the same session</source>
   <translation>同じ会合の別の記録と統合する</translation>
  </message>
  <message>
   <source>Leave the program; everything is in the file</source>
   <translation>プログラムを終了。すべてファイルに保存済み</translation>
  </message>
  <message>
   <source>Let the keyboard work in the next part</source>
   <translation>次の区画にキー操作を移す</translation>
  </message>
  <message>
   <source>Let the keyboard work in the part before</source>
   <translation>前の区画にキー操作を移す</translation>
  </message>
  <message>
   <source>Light or dark, as the system is</source>
   <translation>システムに従い明暗を切替</translation>
  </message>
  <message>
   <source>Light text on a dark ground</source>
   <translation>暗い背景に明るい文字</translation>
  </message>
  <message>
   <source>List what came from copies, and undo it</source>
   <translation>写しから入ったものを一覧し、元に戻す</translation>
  </message>
  <message>
   <source>Look into backups of this file, and restore one</source>
   <translation type="vanished">このファイルのバックアップを調べ、復元する</translation>
  </message>
  <message>
   <source>Look into backups, and restore one</source>
   <translation>バックアップを調べ、復元する</translation>
  </message>
  <message>
   <source>Make an empty file</source>
   <translation>空のファイルを作る</translation>
  </message>
  <message>
   <source>Move the selected text to the clipboard</source>
   <translation>選択した文字をクリップボードへ移す</translation>
  </message>
  <message>
   <source>New &amp;file…</source>
   <translation>新規ファイル(&amp;F)…</translation>
  </message>
  <message>
   <source>Only the text, large, for a screen that others see</source>
   <translation>本文だけを大きく、共有画面用に表示</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>ファイルを開く</translation>
  </message>
  <message>
   <source>Open the folder in which the program logs its faults</source>
   <translation>プログラムの障害ログのフォルダを開く</translation>
  </message>
  <message>
   <source>P&amp;revious part of the window</source>
   <translation>前の区画へ(&amp;R)</translation>
  </message>
  <message>
   <source>Paper &amp;beside the session</source>
   <translation>会合の横に書面(&amp;B)</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>設定(&amp;E)…</translation>
  </message>
  <message>
   <source>Print the minutes of the session</source>
   <translation>会合の議事録を印刷</translation>
  </message>
  <message>
   <source>Put what is being typed into the file at once</source>
   <translation>入力中の内容を直ちにファイルに入れる</translation>
  </message>
  <message>
   <source>Same &amp;as another session…</source>
   <translation>別の会合と同一(&amp;A)…</translation>
  </message>
  <message>
   <source>See what a copy would bring, then bring it in</source>
   <translation>写しの内容を確かめてから取り込む</translation>
  </message>
  <message>
   <source>Sen&amp;d a copy…</source>
   <translation>写しを送る(&amp;D)…</translation>
  </message>
  <message>
   <source>Show memoranda, agreements, protocols</source>
   <translation>覚書、協定、議定書を表示</translation>
  </message>
  <message>
   <source>Show only what has the words typed</source>
   <translation>入力した語句を含むものだけ表示</translation>
  </message>
  <message>
   <source>Show t&amp;he text</source>
   <translation>本文を表示(&amp;H)</translation>
  </message>
  <message>
   <source>Show the bodies</source>
   <translation>機関を表示</translation>
  </message>
  <message>
   <source>Show the list of sessions</source>
   <translation>会合の一覧を表示</translation>
  </message>
  <message>
   <source>Show the minutes as they will print</source>
   <translation>議事録を印刷どおりに表示</translation>
  </message>
  <message>
   <source>Show the people of all sides</source>
   <translation>各側の人物を表示</translation>
  </message>
  <message>
   <source>Show the program's &amp;log</source>
   <translation>プログラムのログを表示(&amp;L)</translation>
  </message>
  <message>
   <source>Show what was promised, and by when</source>
   <translation>約束事項と期限を表示</translation>
  </message>
  <message>
   <source>Take the session out of the lists; Undo brings it back</source>
   <translation>会合を一覧から外す。「元に戻す」で復元</translation>
  </message>
  <message>
   <source>Translate beside the original what the minutes print</source>
   <translation>議事録に印刷する文を原文の横で翻訳</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>版とライセンス</translation>
  </message>
  <message>
   <source>Write a copy for a colleague, or the paper for others</source>
   <translation>同僚への写し、または他者への書面を書き出す</translation>
  </message>
  <message>
   <source>Write a paper of the session as PDF, Word or text</source>
   <translation>会合の書面をPDF・Word・テキストで書き出す</translation>
  </message>
  <message>
   <source>Write the minutes of the session as PDF</source>
   <translation type="vanished">会合の議事録をPDFで書き出す</translation>
  </message>
  <message>
   <source>Write the papers of all listed sessions in a row</source>
   <translation>一覧の全会合の書面を続けて書き出す</translation>
  </message>
  <message>
   <source>Your name, your body, the language</source>
   <translation>お名前、所属機関、言語</translation>
  </message>
 </context>
 <context>
  <name>countries</name>
  <message>
   <source>Australia</source>
   <translation>オーストラリア</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>オーストリア</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>バングラデシュ</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>ベラルーシ</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>ベルギー</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>ブラジル</translation>
  </message>
  <message>
   <source>Brunei Darussalam</source>
   <translation>ブルネイ</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>カンボジア</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>カナダ</translation>
  </message>
  <message>
   <source>China</source>
   <translation>中国</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>キューバ</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>チェコ</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>デンマーク</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>エジプト</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>フィンランド</translation>
  </message>
  <message>
   <source>France</source>
   <translation>フランス</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>ドイツ</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>ハンガリー</translation>
  </message>
  <message>
   <source>India</source>
   <translation>インド</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>インドネシア</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>アイルランド</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>イスラエル</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>イタリア</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>日本</translation>
  </message>
  <message>
   <source>Lao PDR</source>
   <translation>ラオス</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>マレーシア</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>メキシコ</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>モンゴル</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>ミャンマー</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>オランダ</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>ニュージーランド</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>ノルウェー</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>パキスタン</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>フィリピン</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>ポーランド</translation>
  </message>
  <message>
   <source>Republic of Korea</source>
   <translation>韓国</translation>
  </message>
  <message>
   <source>Russian Federation</source>
   <translation>ロシア</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>サウジアラビア</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>シンガポール</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>南アフリカ</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>スペイン</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>スウェーデン</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>スイス</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>タイ</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>トルコ</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>ウクライナ</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>アラブ首長国連邦</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>英国</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>米国</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>ベトナム</translation>
  </message>
 </context>
 <context>
  <name>descriptions</name>
  <message>
   <source>Academic title, apart from any honorific: Dr., Prof.</source>
   <translation>敬称とは別の学位: Dr.、Prof.</translation>
  </message>
  <message>
   <source>Address for mail.</source>
   <translation>メールアドレス。</translation>
  </message>
  <message>
   <source>Address on the web.</source>
   <translation>ウェブアドレス。</translation>
  </message>
  <message>
   <source>Anything else worth knowing of the body.</source>
   <translation>機関についてのその他の情報。</translation>
  </message>
  <message>
   <source>Anything else worth knowing of the person.</source>
   <translation>人物についてのその他の情報。</translation>
  </message>
  <message>
   <source>Body as printed.</source>
   <translation>印刷される機関名。</translation>
  </message>
  <message>
   <source>Body of the title as called on the day; it may be a third one.</source>
   <translation>当日の役職の機関名。第三の機関でもよい。</translation>
  </message>
  <message>
   <source>Code of the side in brackets: VN, JP.</source>
   <translation>括弧内の側のコード: VN、JP。</translation>
  </message>
  <message>
   <source>Country, two letters of ISO 3166-1: VN, JP.</source>
   <translation>国。ISO 3166-1 の2文字: VN、JP。</translation>
  </message>
  <message>
   <source>Day by which a reply is expected.</source>
   <translation>回答期限の日。</translation>
  </message>
  <message>
   <source>Day of issue.</source>
   <translation>発行日。</translation>
  </message>
  <message>
   <source>Day of signature.</source>
   <translation>署名日。</translation>
  </message>
  <message>
   <source>Day of the news.</source>
   <translation>経過の日付。</translation>
  </message>
  <message>
   <source>Day of the signature or letter.</source>
   <translation>署名または書簡の日。</translation>
  </message>
  <message>
   <source>Day on which it began, at the place of `zone`.</source>
   <translation>開始日 (時間帯の地の日付)。</translation>
  </message>
  <message>
   <source>Day on which it is due.</source>
   <translation>期限の日。</translation>
  </message>
  <message>
   <source>Day on which it was cleared.</source>
   <translation>決裁の日。</translation>
  </message>
  <message>
   <source>Depth of nesting, 1 to 3; nothing means 1.</source>
   <translation>階層の深さ 1〜3。空は1。</translation>
  </message>
  <message>
   <source>Event or horizon: the next session, 2025.</source>
   <translation>行事または目標時期: 次回会合、2025。</translation>
  </message>
  <message>
   <source>Family name in Latin letters.</source>
   <translation>ローマ字の姓。</translation>
  </message>
  <message>
   <source>First day in force.</source>
   <translation>発効日。</translation>
  </message>
  <message>
   <source>First day in the post.</source>
   <translation>就任日。</translation>
  </message>
  <message>
   <source>First day on which the body bore the name.</source>
   <translation>その名称になった日。</translation>
  </message>
  <message>
   <source>First day; also kept by its sittings.</source>
   <translation>初日。部会にも記録される。</translation>
  </message>
  <message>
   <source>For what it was issued.</source>
   <translation>発行の目的。</translation>
  </message>
  <message>
   <source>For whom, where not for the side's body.</source>
   <translation>所属機関以外の場合、誰のために。</translation>
  </message>
  <message>
   <source>Given and middle names in Latin letters.</source>
   <translation>ローマ字の名とミドルネーム。</translation>
  </message>
  <message>
   <source>Honorific as printed, or none.</source>
   <translation>印刷される敬称。なしも可。</translation>
  </message>
  <message>
   <source>How far it has come.</source>
   <translation>進み具合。</translation>
  </message>
  <message>
   <source>How far the session and its minutes have come.</source>
   <translation>会合と議事録の段階。</translation>
  </message>
  <message>
   <source>How many people an unnamed group had, where known.</source>
   <translation>無記名グループの人数 (分かる場合)。</translation>
  </message>
  <message>
   <source>How the native name is read, such as its kana.</source>
   <translation>自国文字の氏名の読み (かな など)。</translation>
  </message>
  <message>
   <source>How the person is addressed; in Viet Nam by the given name.</source>
   <translation>呼び方。ベトナムでは名で呼ぶ。</translation>
  </message>
  <message>
   <source>How the session was closed, in one sentence.</source>
   <translation>閉会の様子を一文で。</translation>
  </message>
  <message>
   <source>How the side is called in a sentence: the Vietnamese side.</source>
   <translation>文中での側の呼び方: ベトナム側。</translation>
  </message>
  <message>
   <source>How the sides confirm them.</source>
   <translation>双方の確認方法。</translation>
  </message>
  <message>
   <source>In person, online, or both.</source>
   <translation>対面、オンライン、または両方。</translation>
  </message>
  <message>
   <source>In the room or online.</source>
   <translation>会場かオンラインか。</translation>
  </message>
  <message>
   <source>In what capacity.</source>
   <translation>どの資格か。</translation>
  </message>
  <message>
   <source>In what way it falls due.</source>
   <translation>期限の種類。</translation>
  </message>
  <message>
   <source>In which row of numbers it is.</source>
   <translation>どの番号の列か。</translation>
  </message>
  <message>
   <source>Its language.</source>
   <translation>言語。</translation>
  </message>
  <message>
   <source>Language in which the minutes are written.</source>
   <translation>議事録を書く言語。</translation>
  </message>
  <message>
   <source>Language of the honorific.</source>
   <translation>敬称の言語。</translation>
  </message>
  <message>
   <source>Language of the lines.</source>
   <translation>行の言語。</translation>
  </message>
  <message>
   <source>Language of the name.</source>
   <translation>名称の言語。</translation>
  </message>
  <message>
   <source>Language of the text commented on.</source>
   <translation>意見の対象となる文の言語。</translation>
  </message>
  <message>
   <source>Language of the text.</source>
   <translation>本文の言語。</translation>
  </message>
  <message>
   <source>Language of the title; others are Translations of it.</source>
   <translation>役職名の言語。他の言語は翻訳とする。</translation>
  </message>
  <message>
   <source>Language of this text.</source>
   <translation>この本文の言語。</translation>
  </message>
  <message>
   <source>Language pair of an interpreter: Vietnamese-Japanese.</source>
   <translation>通訳の言語の組: ベトナム語-日本語。</translation>
  </message>
  <message>
   <source>Language spoken.</source>
   <translation>使用言語。</translation>
  </message>
  <message>
   <source>Language whose text prevails where they differ.</source>
   <translation>相違のある場合に優先する言語。</translation>
  </message>
  <message>
   <source>Languages of the paper, the first one first.</source>
   <translation>書面の言語、順序どおり。</translation>
  </message>
  <message>
   <source>Languages spoken.</source>
   <translation>使用言語。</translation>
  </message>
  <message>
   <source>Last day in force.</source>
   <translation>有効期間の最終日。</translation>
  </message>
  <message>
   <source>Last day in the post.</source>
   <translation>在任の最終日。</translation>
  </message>
  <message>
   <source>Last day on which the body bore the name.</source>
   <translation>その名称の最終日。</translation>
  </message>
  <message>
   <source>Name and address, in lines as printed.</source>
   <translation>名称と住所、印刷する行のとおり。</translation>
  </message>
  <message>
   <source>Name as printed in these minutes.</source>
   <translation>この議事録に印刷される氏名。</translation>
  </message>
  <message>
   <source>Name as printed.</source>
   <translation>印刷される氏名。</translation>
  </message>
  <message>
   <source>Name in its own script, as printed.</source>
   <translation>印刷される自国文字の氏名。</translation>
  </message>
  <message>
   <source>Name of the attached file; never used as a path.</source>
   <translation>添付ファイルの名前。パスには使わない。</translation>
  </message>
  <message>
   <source>Name of the dialogue.</source>
   <translation>対話の名称。</translation>
  </message>
  <message>
   <source>Name of the field that it renders.</source>
   <translation>翻訳される項目の名前。</translation>
  </message>
  <message>
   <source>Name of the field whose text the proposal is; nothing means `text`.</source>
   <translation>提案の対象となる欄の名。空なら`text`。</translation>
  </message>
  <message>
   <source>Name of the field, such as smart cities.</source>
   <translation>分野の名称 (スマートシティなど)。</translation>
  </message>
  <message>
   <source>Name of the house style in which it was set.</source>
   <translation>使用した様式の名。</translation>
  </message>
  <message>
   <source>Name of the style.</source>
   <translation>様式の名。</translation>
  </message>
  <message>
   <source>Number in its series, or nothing.</source>
   <translation>シリーズでの番号。なしも可。</translation>
  </message>
  <message>
   <source>Number in the session, once issued.</source>
   <translation>発行後の、会合内の番号。</translation>
  </message>
  <message>
   <source>Number of the draft.</source>
   <translation>草案の番号。</translation>
  </message>
  <message>
   <source>Number of the issue, from 1.</source>
   <translation>発行番号 (1から)。</translation>
  </message>
  <message>
   <source>Number printed on it.</source>
   <translation>文書に印刷された番号。</translation>
  </message>
  <message>
   <source>Number, as printed.</source>
   <translation>印刷される番号。</translation>
  </message>
  <message>
   <source>One of the two parties.</source>
   <translation>二当事者の一方。</translation>
  </message>
  <message>
   <source>Own day of signature, where another.</source>
   <translation>別の場合の署名日。</translation>
  </message>
  <message>
   <source>Own place of signature, where another.</source>
   <translation>別の場合の署名地。</translation>
  </message>
  <message>
   <source>Paragraph number, once issued: 12, 8a.</source>
   <translation>発行後の段落番号: 12、8a。</translation>
  </message>
  <message>
   <source>Place of signature.</source>
   <translation>署名地。</translation>
  </message>
  <message>
   <source>Program and version that made it.</source>
   <translation>作成したプログラムと版。</translation>
  </message>
  <message>
   <source>Reference printed on the minutes.</source>
   <translation>議事録に印刷される文書番号。</translation>
  </message>
  <message>
   <source>Rhythm, legal basis and the like.</source>
   <translation>開催周期、法的根拠など。</translation>
  </message>
  <message>
   <source>SHA-256 of the PDF as issued.</source>
   <translation>発行されたPDFのSHA-256。</translation>
  </message>
  <message>
   <source>SHA-256 of the attached file.</source>
   <translation>添付ファイルのSHA-256。</translation>
  </message>
  <message>
   <source>SHA-256 of the attached picture of its mark.</source>
   <translation>添付したマーク画像のSHA-256。</translation>
  </message>
  <message>
   <source>SHA-256 of the attached scan.</source>
   <translation>添付したスキャンのSHA-256。</translation>
  </message>
  <message>
   <source>SHA-256 of the composed blocks and of the numbers of its records.</source>
   <translation>構成されたブロックと記録番号のSHA-256。</translation>
  </message>
  <message>
   <source>SHA-256 of the text it renders; when that changes this is stale.</source>
   <translation>翻訳元の文のSHA-256。元が変われば翻訳は古くなる。</translation>
  </message>
  <message>
   <source>Short name, as the trade says it: STAMEQ, JISC.</source>
   <translation>業界で使う略称: STAMEQ、JISC。</translation>
  </message>
  <message>
   <source>Size of the attached file in bytes.</source>
   <translation>添付ファイルの大きさ (バイト)。</translation>
  </message>
  <message>
   <source>Software or service used online.</source>
   <translation>オンラインで使うソフトまたはサービス。</translation>
  </message>
  <message>
   <source>Telephone number.</source>
   <translation>電話番号。</translation>
  </message>
  <message>
   <source>The action.</source>
   <translation>実施事項。</translation>
  </message>
  <message>
   <source>The agenda item it belongs to.</source>
   <translation>属する議題。</translation>
  </message>
  <message>
   <source>The agreed issue that this one corrects.</source>
   <translation>この版が訂正する合意済みの版。</translation>
  </message>
  <message>
   <source>The agreed point it carries out.</source>
   <translation>実施する合意事項。</translation>
  </message>
  <message>
   <source>The answer given.</source>
   <translation>回答。</translation>
  </message>
  <message>
   <source>The article it carries out.</source>
   <translation>実施する条項。</translation>
  </message>
  <message>
   <source>The body in which it is held.</source>
   <translation>役職のある機関。</translation>
  </message>
  <message>
   <source>The body it is part of.</source>
   <translation>上位の機関。</translation>
  </message>
  <message>
   <source>The body it represents.</source>
   <translation>代表する機関。</translation>
  </message>
  <message>
   <source>The body that bears the name.</source>
   <translation>この名称の機関。</translation>
  </message>
  <message>
   <source>The body that is to do it.</source>
   <translation>実施する機関。</translation>
  </message>
  <message>
   <source>The body.</source>
   <translation>機関。</translation>
  </message>
  <message>
   <source>The comment.</source>
   <translation>意見。</translation>
  </message>
  <message>
   <source>The day to which the due date slipped.</source>
   <translation>延期後の期限日。</translation>
  </message>
  <message>
   <source>The delegation, and the order of signing.</source>
   <translation>代表団と署名の順。</translation>
  </message>
  <message>
   <source>The delegation, and the precedence in it.</source>
   <translation>代表団とその中の席次。</translation>
  </message>
  <message>
   <source>The document it speaks of.</source>
   <translation>対象の文書。</translation>
  </message>
  <message>
   <source>The field from which the words of its paragraph come.</source>
   <translation>段落の文言の元の欄。</translation>
  </message>
  <message>
   <source>The first item; nothing for the whole.</source>
   <translation>最初の議題。空は全体。</translation>
  </message>
  <message>
   <source>The honorific: Mr., Ms., Ông, 様.</source>
   <translation>敬称: Mr.、Ms.、Ông、様。</translation>
  </message>
  <message>
   <source>The instrument, and the order of articles.</source>
   <translation>合意文書と条項の順。</translation>
  </message>
  <message>
   <source>The instrument, and the order of parties.</source>
   <translation>合意文書と当事者の順。</translation>
  </message>
  <message>
   <source>The issue of the minutes in which it stood.</source>
   <translation>それを含む議事録の発行。</translation>
  </message>
  <message>
   <source>The issue that it confirms.</source>
   <translation>確認する版。</translation>
  </message>
  <message>
   <source>The issue that was cleared.</source>
   <translation>決裁された版。</translation>
  </message>
  <message>
   <source>The item with which it was taken.</source>
   <translation>一括審議した議題。</translation>
  </message>
  <message>
   <source>The item, and the running order.</source>
   <translation>議題と経過の順。</translation>
  </message>
  <message>
   <source>The name as its bearer writes it, in its own script.</source>
   <translation>本人が自国文字で書く氏名。</translation>
  </message>
  <message>
   <source>The name in full.</source>
   <translation>正式名称。</translation>
  </message>
  <message>
   <source>The news.</source>
   <translation>経過。</translation>
  </message>
  <message>
   <source>The number: 12, 8a.</source>
   <translation>番号: 12、8a。</translation>
  </message>
  <message>
   <source>The one record, of the smaller id.</source>
   <translation>残る記録 (IDの小さい方)。</translation>
  </message>
  <message>
   <source>The other party.</source>
   <translation>相手当事者。</translation>
  </message>
  <message>
   <source>The other record.</source>
   <translation>もう一方の記録。</translation>
  </message>
  <message>
   <source>The paragraph into which it was written up.</source>
   <translation>清書された段落。</translation>
  </message>
  <message>
   <source>The paragraph it answers.</source>
   <translation>回答の対象の段落。</translation>
  </message>
  <message>
   <source>The paragraph, with its subject.</source>
   <translation>主語付きの段落。</translation>
  </message>
  <message>
   <source>The person who is to do it.</source>
   <translation>実施する人。</translation>
  </message>
  <message>
   <source>The person, where known to the file.</source>
   <translation>ファイルにある人物 (分かる場合)。</translation>
  </message>
  <message>
   <source>The person.</source>
   <translation>人物。</translation>
  </message>
  <message>
   <source>The person; nothing for an unnamed group.</source>
   <translation>人物。無記名グループでは空。</translation>
  </message>
  <message>
   <source>The recipient.</source>
   <translation>宛先。</translation>
  </message>
  <message>
   <source>The record commented on.</source>
   <translation>意見の対象の記録。</translation>
  </message>
  <message>
   <source>The record it belongs to.</source>
   <translation>属する記録。</translation>
  </message>
  <message>
   <source>The record that is about it.</source>
   <translation>それに関する記録。</translation>
  </message>
  <message>
   <source>The remark.</source>
   <translation>所見。</translation>
  </message>
  <message>
   <source>The session at which it was reported.</source>
   <translation>報告された会合。</translation>
  </message>
  <message>
   <source>The session, and left before right.</source>
   <translation>会合。左が先。</translation>
  </message>
  <message>
   <source>The session, and the place among its documents.</source>
   <translation>会合と文書の順。</translation>
  </message>
  <message>
   <source>The session, and the place in its agenda.</source>
   <translation>会合と議事次第での位置。</translation>
  </message>
  <message>
   <source>The session, and the place in the list.</source>
   <translation>会合と一覧での位置。</translation>
  </message>
  <message>
   <source>The session.</source>
   <translation>会合。</translation>
  </message>
  <message>
   <source>The side that comments.</source>
   <translation>意見を述べる側。</translation>
  </message>
  <message>
   <source>The side that confirms; nothing for both.</source>
   <translation>確認する側。空なら双方。</translation>
  </message>
  <message>
   <source>The side that introduces it.</source>
   <translation>提案する側。</translation>
  </message>
  <message>
   <source>The side that is host of the next session.</source>
   <translation>次回会合の開催側。</translation>
  </message>
  <message>
   <source>The side that promised; nothing for both.</source>
   <translation>約束した側。空は双方。</translation>
  </message>
  <message>
   <source>The side that spoke; nothing for both.</source>
   <translation>発言した側。空は双方。</translation>
  </message>
  <message>
   <source>The side that tabled it.</source>
   <translation>提出した側。</translation>
  </message>
  <message>
   <source>The side; nothing for both or neither.</source>
   <translation>側。空は双方またはどちらでもない。</translation>
  </message>
  <message>
   <source>The standing dialogue it belongs to.</source>
   <translation>属する定期対話。</translation>
  </message>
  <message>
   <source>The text in that language.</source>
   <translation>その言語での本文。</translation>
  </message>
  <message>
   <source>The topic.</source>
   <translation>テーマ。</translation>
  </message>
  <message>
   <source>The unit that is to do it.</source>
   <translation>実施する部署。</translation>
  </message>
  <message>
   <source>The verb of the outcome.</source>
   <translation>結果を表す動詞。</translation>
  </message>
  <message>
   <source>The wording proposed instead.</source>
   <translation>代わりに提案された文言。</translation>
  </message>
  <message>
   <source>Time of the first keystroke.</source>
   <translation>最初の打鍵の時刻。</translation>
  </message>
  <message>
   <source>Time zone in which the times are given.</source>
   <translation>時刻の時間帯。</translation>
  </message>
  <message>
   <source>Time zone of its seat.</source>
   <translation>所在地の時間帯。</translation>
  </message>
  <message>
   <source>Title as held on the day, with 'Acting' where it was so.</source>
   <translation>当日の役職名。代行の場合はその旨も。</translation>
  </message>
  <message>
   <source>Title as printed.</source>
   <translation>印刷される役職名。</translation>
  </message>
  <message>
   <source>Title of the post, without 'Acting'.</source>
   <translation>「代行」を除いた役職名。</translation>
  </message>
  <message>
   <source>Title.</source>
   <translation>題名。</translation>
  </message>
  <message>
   <source>To whom.</source>
   <translation>誰に。</translation>
  </message>
  <message>
   <source>Town for which its times are given: Ha Noi, Tokyo.</source>
   <translation>時刻の基準の都市: ハノイ、東京。</translation>
  </message>
  <message>
   <source>Town or building; empty where online only.</source>
   <translation>都市または建物。オンラインのみなら空。</translation>
  </message>
  <message>
   <source>Unit of the body.</source>
   <translation>機関の部署。</translation>
  </message>
  <message>
   <source>What a person decided.</source>
   <translation>人が決めた内容。</translation>
  </message>
  <message>
   <source>What became of it.</source>
   <translation>結果。</translation>
  </message>
  <message>
   <source>What came before or after it, in one sentence.</source>
   <translation>その前後のことを一文で。</translation>
  </message>
  <message>
   <source>What happened.</source>
   <translation>出来事。</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>実施する内容。</translation>
  </message>
  <message>
   <source>What it is about.</source>
   <translation>内容の主題。</translation>
  </message>
  <message>
   <source>What kind of instrument.</source>
   <translation>合意文書の種類。</translation>
  </message>
  <message>
   <source>What kind of meeting it is.</source>
   <translation>会合の種類。</translation>
  </message>
  <message>
   <source>What kind of paper.</source>
   <translation>書面の種類。</translation>
  </message>
  <message>
   <source>What stands under the number.</source>
   <translation>その番号のもの。</translation>
  </message>
  <message>
   <source>What the body is to the keeper of this file.</source>
   <translation>このファイルの持ち主との関係。</translation>
  </message>
  <message>
   <source>What the meeting is called.</source>
   <translation>会合の名称。</translation>
  </message>
  <message>
   <source>What the parties undertake.</source>
   <translation>当事者の約束。</translation>
  </message>
  <message>
   <source>What the side does with it.</source>
   <translation>その側の取扱い。</translation>
  </message>
  <message>
   <source>What was agreed.</source>
   <translation>合意された内容。</translation>
  </message>
  <message>
   <source>What was remarked; it prints nowhere.</source>
   <translation>備考。どこにも印刷されません。</translation>
  </message>
  <message>
   <source>What was said, in the rapporteur's words.</source>
   <translation>記録者の言葉による発言内容。</translation>
  </message>
  <message>
   <source>When it began, in `zone`.</source>
   <translation>開始時刻 (時間帯による)。</translation>
  </message>
  <message>
   <source>When it came.</source>
   <translation>受け取った時。</translation>
  </message>
  <message>
   <source>When it ended, in `zone`; earlier than `begins` means the day after.</source>
   <translation>終了時刻 (時間帯による)。開始より早ければ翌日。</translation>
  </message>
  <message>
   <source>When it was agreed.</source>
   <translation>合意の時刻。</translation>
  </message>
  <message>
   <source>When it was opened.</source>
   <translation>議題を開始した時刻。</translation>
  </message>
  <message>
   <source>When it was said.</source>
   <translation>発言の時刻。</translation>
  </message>
  <message>
   <source>When it was: 1921, August 2013, 26 August 2013.</source>
   <translation>時期: 1921年、2013年8月、2013年8月26日。</translation>
  </message>
  <message>
   <source>When the next session is to be.</source>
   <translation>次回会合の時期。</translation>
  </message>
  <message>
   <source>When.</source>
   <translation>時刻。</translation>
  </message>
  <message>
   <source>Where the next session is to be.</source>
   <translation>次回会合の場所。</translation>
  </message>
  <message>
   <source>Whether it is an example, not a real session.</source>
   <translation>実際の会合ではなく例かどうか。</translation>
  </message>
  <message>
   <source>Whether it is annexed to the minutes.</source>
   <translation>議事録に添付するか。</translation>
  </message>
  <message>
   <source>Whether it is held in full, acting or as deputy.</source>
   <translation>正規か、代行か、副か。</translation>
  </message>
  <message>
   <source>Whether it is in force.</source>
   <translation>有効かどうか。</translation>
  </message>
  <message>
   <source>Whether it is the side of the keeper of this file.</source>
   <translation>このファイルの持ち主の側か。</translation>
  </message>
  <message>
   <source>Whether it was heard through an interpreter.</source>
   <translation>通訳を介したか。</translation>
  </message>
  <message>
   <source>Whether the person came.</source>
   <translation>来たかどうか。</translation>
  </message>
  <message>
   <source>Which part of the name comes first.</source>
   <translation>氏名のどちらが先か。</translation>
  </message>
  <message>
   <source>Who came instead, where by proxy.</source>
   <translation>代理の場合、来た人。</translation>
  </message>
  <message>
   <source>Who cleared it.</source>
   <translation>決裁者。</translation>
  </message>
  <message>
   <source>Who comments.</source>
   <translation>意見を述べる人。</translation>
  </message>
  <message>
   <source>Who holds the post.</source>
   <translation>役職にある人。</translation>
  </message>
  <message>
   <source>Who keeps the record.</source>
   <translation>記録する人。</translation>
  </message>
  <message>
   <source>Who may read the minutes.</source>
   <translation>議事録を読める人。</translation>
  </message>
  <message>
   <source>Who signed for it, with title.</source>
   <translation>署名した人と役職。</translation>
  </message>
  <message>
   <source>Who spoke, where known.</source>
   <translation>発言者 (分かる場合)。</translation>
  </message>
  <message>
   <source>Who spoke, where of neither side.</source>
   <translation>どちらの側でもない発言者。</translation>
  </message>
  <message>
   <source>Who spoke, where worth saying.</source>
   <translation>発言者 (記す価値のある場合)。</translation>
  </message>
  <message>
   <source>Who was in the chair.</source>
   <translation>議長を務めた人。</translation>
  </message>
  <message>
   <source>Who.</source>
   <translation>人物。</translation>
  </message>
  <message>
   <source>Why it was suspended, where the session went on later.</source>
   <translation>中断の理由 (後に再開した場合)。</translation>
  </message>
 </context>
 <context>
  <name>edits</name>
  <message>
   <source>Add and open an item</source>
   <translation>議題を追加して開始</translation>
  </message>
  <message>
   <source>Add delegate</source>
   <translation>代表団員を追加</translation>
  </message>
  <message>
   <source>Add delegation</source>
   <translation>代表団を追加</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>全員出席</translation>
  </message>
  <message>
   <source>Change an entry</source>
   <translation>記録を変更</translation>
  </message>
  <message>
   <source>Change head of delegation</source>
   <translation>団長を変更</translation>
  </message>
  <message>
   <source>Change level of item</source>
   <translation>議題の階層を変更</translation>
  </message>
  <message>
   <source>Change precedence</source>
   <translation>席次を変更</translation>
  </message>
  <message>
   <source>Change the kind of an entry</source>
   <translation>記録の種類を変更</translation>
  </message>
  <message>
   <source>Change treatment of item</source>
   <translation>議題の取扱いを変更</translation>
  </message>
  <message>
   <source>Choose between two versions</source>
   <translation>二つの版から選択</translation>
  </message>
  <message>
   <source>Keep what was removed</source>
   <translation>削除されたものを残す</translation>
  </message>
  <message>
   <source>Leave the chair</source>
   <translation>議長を退く</translation>
  </message>
  <message>
   <source>Log a note</source>
   <translation>メモを記録</translation>
  </message>
  <message>
   <source>Log an action</source>
   <translation>実施事項を記録</translation>
  </message>
  <message>
   <source>Log an agreed point</source>
   <translation>合意事項を記録</translation>
  </message>
  <message>
   <source>Log an internal remark</source>
   <translation>内部所見を記録</translation>
  </message>
  <message>
   <source>Move an entry</source>
   <translation>記録を移動</translation>
  </message>
  <message>
   <source>Note a departure</source>
   <translation>退席を記録</translation>
  </message>
  <message>
   <source>Note an arrival</source>
   <translation>到着を記録</translation>
  </message>
  <message>
   <source>Note who takes the chair</source>
   <translation>議長就任を記録</translation>
  </message>
  <message>
   <source>Open {item}</source>
   <translation>{item}を開始</translation>
  </message>
  <message>
   <source>Remove after all</source>
   <translation>やはり削除</translation>
  </message>
  <message>
   <source>Remove person</source>
   <translation>人物の削除</translation>
  </message>
  <message>
   <source>Say what became of an item</source>
   <translation>議題の結果を記録</translation>
  </message>
  <message>
   <source>Say when it is due</source>
   <translation>期限を記録</translation>
  </message>
  <message>
   <source>Say who does it</source>
   <translation>実施者を記録</translation>
  </message>
  <message>
   <source>Take the chair</source>
   <translation>議長に就く</translation>
  </message>
  <message>
   <source>Take {item} jointly with {other}</source>
   <translation>{item}を{other}と一括審議</translation>
  </message>
  <message>
   <source>Write up a note</source>
   <translation>メモを清書</translation>
  </message>
  <message>
   <source>Write up notes</source>
   <translation>メモを清書</translation>
  </message>
  <message>
   <source>Write up the rest as it stands</source>
   <translation>残りをそのまま清書</translation>
  </message>
 </context>
 <context>
  <name>exporting</name>
  <message>
   <source>Its paragraphs keep the numbers of issue {n}.</source>
   <translation>段落番号は発行第{n}号のものを維持します。</translation>
  </message>
  <message>
   <source>Nobody signed it in the form chosen here.</source>
   <translation>ここで選んだ様式では誰も署名していません。</translation>
  </message>
  <message>
   <source>This is not the paper as it was issued: issue {n} is in “{form}”.</source>
   <translation>これは発行された文書ではありません。発行第{n}号は「{form}」です。</translation>
  </message>
 </context>
 <context>
  <name>faults</name>
  <message>
   <source>Meeting Desk</source>
   <translation>Meeting Desk</translation>
  </message>
  <message>
   <source>Something went wrong that is a fault of the program.</source>
   <translation>プログラムの障害が発生しました。</translation>
  </message>
  <message>
   <source>What was saved before is safe in the file. If you report it, please copy the details below.</source>
   <translation>それまでに保存された内容はファイルに安全に残っています。報告の際は下の詳細をコピーしてください。</translation>
  </message>
 </context>
 <context>
  <name>fields</name>
  <message>
   <source>From before the program stopped or the page was left. Esc gives it up.</source>
   <translation>プログラム停止前またはページを離れる前の入力です。Esc で破棄。</translation>
  </message>
 </context>
 <context>
  <name>going_back</name>
  <message>
   <source>&amp;Leave it as it is</source>
   <translation>このままにする(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Take it back</source>
   <translation>取り消す(&amp;T)</translation>
  </message>
  <message>
   <source>Ctrl+Z undoes this.</source>
   <translation>Ctrl+Zで元に戻せます。</translation>
  </message>
  <message>
   <source>Take a stage back</source>
   <translation>段階を戻す</translation>
  </message>
  <message>
   <source>Take back that the text is cleared?</source>
   <translation>本文の決裁を取り消しますか？</translation>
  </message>
  <message>
   <source>Take back the clearing by {who}, {day}?</source>
   <translation>{who}による決裁（{day}）を取り消しますか？</translation>
  </message>
  <message>
   <source>Take the session back from “{now}” to “{earlier}”?</source>
   <translation>会合の段階を「{now}」から「{earlier}」に戻しますか？</translation>
  </message>
  <message>
   <source>Taken back from “{now}” to “{earlier}”.</source>
   <translation>「{now}」から「{earlier}」に戻しました。</translation>
  </message>
  <message>
   <source>The session goes back to “{earlier}”.</source>
   <translation>会合は「{earlier}」に戻ります。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Who cleared it, and when, stays in the record.</source>
   <translation>誰がいつ決裁したかは記録に残ります。</translation>
  </message>
 </context>
 <context>
  <name>hints</name>
  <message>
   <source>14:30</source>
   <translation>14:30</translation>
  </message>
  <message>
   <source>d/m/y</source>
   <translation>年/月/日</translation>
  </message>
  <message>
   <source>en, vi, ja</source>
   <translation>en, vi, ja</translation>
  </message>
 </context>
 <context>
  <name>kept</name>
  <message>
   <source>Drop</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>P&amp;ut back</source>
   <translation>戻す(&amp;U)</translation>
  </message>
  <message>
   <source>Text typed before the program stopped was kept: “{text}”</source>
   <translation>プログラム停止前の入力が残っています: 「{text}」</translation>
  </message>
  <message>
   <source>What it belonged to is not in the file any more.</source>
   <translation>それが属していたものはもうファイルにありません。</translation>
  </message>
 </context>
 <context>
  <name>kinds</name>
  <message>
   <source>&amp;Action</source>
   <translation>実施事項(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Item</source>
   <translation>議題(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>メモ(&amp;N)</translation>
  </message>
  <message>
   <source>Agree&amp;d</source>
   <translation>合意(&amp;D)</translation>
  </message>
  <message>
   <source>Internal (&amp;X)</source>
   <translation>内部(&amp;X)</translation>
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Academic title</source>
   <translation>学位</translation>
  </message>
  <message>
   <source>Acronym</source>
   <translation>略称</translation>
  </message>
  <message>
   <source>Answers paragraph</source>
   <translation>回答先の段落</translation>
  </message>
  <message>
   <source>Attending</source>
   <translation>出席</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Borne from</source>
   <translation>使用開始</translation>
  </message>
  <message>
   <source>Borne until</source>
   <translation>使用終了</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>呼び名</translation>
  </message>
  <message>
   <source>Capacity</source>
   <translation>資格</translation>
  </message>
  <message>
   <source>Carries out agreed point</source>
   <translation>実施する合意事項</translation>
  </message>
  <message>
   <source>Carries out article</source>
   <translation>実施する条項</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>取扱区分</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>閉会</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>コード</translation>
  </message>
  <message>
   <source>Confirmed by</source>
   <translation>確認方法</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日</translation>
  </message>
  <message>
   <source>Delegate</source>
   <translation>代表団員</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>文書</translation>
  </message>
  <message>
   <source>Due date slipped to</source>
   <translation>延期後の期限</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>期限日</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>メール</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Event or horizon</source>
   <translation>行事または目標時期</translation>
  </message>
  <message>
   <source>Falls due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>From</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>名</translation>
  </message>
  <message>
   <source>Guest</source>
   <translation>来賓</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>開催形式</translation>
  </message>
  <message>
   <source>Held on</source>
   <translation>開催日</translation>
  </message>
  <message>
   <source>Honorific</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>人数</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>発効日</translation>
  </message>
  <message>
   <source>In force until</source>
   <translation>失効日</translation>
  </message>
  <message>
   <source>Interpreted</source>
   <translation>通訳経由</translation>
  </message>
  <message>
   <source>Interprets</source>
   <translation>通訳</translation>
  </message>
  <message>
   <source>Introduced by</source>
   <translation>提起側</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Language of the minutes</source>
   <translation>議事録の言語</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>階層</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>氏名</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>自国文字での氏名</translation>
  </message>
  <message>
   <source>Name of the body</source>
   <translation>機関名</translation>
  </message>
  <message>
   <source>News</source>
   <translation>経過</translation>
  </message>
  <message>
   <source>Next session: host</source>
   <translation>次回会合: 開催側</translation>
  </message>
  <message>
   <source>Next session: when</source>
   <translation>次回会合: 時期</translation>
  </message>
  <message>
   <source>Next session: where</source>
   <translation>次回会合: 場所</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Number of the draft</source>
   <translation>草案番号</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>機会</translation>
  </message>
  <message>
   <source>Order of names</source>
   <translation>姓名の順</translation>
  </message>
  <message>
   <source>Part of</source>
   <translation>上位機関</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>プラットフォーム</translation>
  </message>
  <message>
   <source>Presence</source>
   <translation>出欠</translation>
  </message>
  <message>
   <source>Prevailing text</source>
   <translation>正文</translation>
  </message>
  <message>
   <source>Rapporteur</source>
   <translation>記録者</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>読み</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>文書番号</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>関係</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>備考</translation>
  </message>
  <message>
   <source>Represented by</source>
   <translation>代理出席者</translation>
  </message>
  <message>
   <source>Said at</source>
   <translation>発言時刻</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>側</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>署名地</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>署名者</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>署名日</translation>
  </message>
  <message>
   <source>Signs for</source>
   <translation>代理署名</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>就任</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>発言者</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>身分</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>主題</translation>
  </message>
  <message>
   <source>Suspended because</source>
   <translation>中断の理由</translation>
  </message>
  <message>
   <source>Taken with</source>
   <translation>併せて審議</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>電話</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>時間帯</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>Title of the post</source>
   <translation>役職名</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>部署</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>退任</translation>
  </message>
  <message>
   <source>Verb</source>
   <translation>動詞</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>ウェブサイト</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>出来事</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>実施内容</translation>
  </message>
  <message>
   <source>When</source>
   <translation>日時</translation>
  </message>
 </context>
 <context>
  <name>languages</name>
  <message>
   <source>The window speaks this language from the next start of the program.</source>
   <translation>次回の起動からこの言語で表示されます。</translation>
  </message>
 </context>
 <context>
  <name>lists</name>
  <message>
   <source>(no name yet)</source>
   <translation>（名前未入力）</translation>
  </message>
  <message>
   <source>(no title yet)</source>
   <translation>（題名未入力）</translation>
  </message>
  <message>
   <source>Acronym</source>
   <translation>略称</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>Actions agreed in a session are listed here.</source>
   <translation>会合で合意された実施事項がここに並びます。</translation>
  </message>
  <message>
   <source>Add document</source>
   <translation>文書を追加</translation>
  </message>
  <message>
   <source>Add recipient</source>
   <translation>送付先を追加</translation>
  </message>
  <message>
   <source>Add somebody</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>合意された実施事項</translation>
  </message>
  <message>
   <source>Agreements</source>
   <translation>合意文書</translation>
  </message>
  <message>
   <source>Annexed</source>
   <translation>附属</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Copies to</source>
   <translation>送付先</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>文書</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>From item on (none: the whole session)</source>
   <translation>開始議題（空欄は全体）</translation>
  </message>
  <message>
   <source>Go to the sessions</source>
   <translation>会合一覧へ</translation>
  </message>
  <message>
   <source>In own script</source>
   <translation>自国文字</translation>
  </message>
  <message>
   <source>In the chair</source>
   <translation>議長</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>New agreement</source>
   <translation>新しい合意文書</translation>
  </message>
  <message>
   <source>New organization</source>
   <translation>新しい機関</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>新しい人物</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>新規会合</translation>
  </message>
  <message>
   <source>No agreement has been recorded in this file yet.</source>
   <translation>このファイルに合意文書はまだありません。</translation>
  </message>
  <message>
   <source>No organization has been recorded in this file yet.</source>
   <translation>このファイルに機関はまだありません。</translation>
  </message>
  <message>
   <source>No session has been recorded in this file yet.</source>
   <translation>このファイルに会合はまだありません。</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Nobody has been recorded in this file yet.</source>
   <translation>このファイルに人物はまだいません。</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Organizations</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事者</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>関係</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>側</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>双方</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>署名日</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>段階</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Tabled by</source>
   <translation>提出側</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>誰が</translation>
  </message>
  <message>
   <source>Who gets a copy</source>
   <translation>写しの送付先</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>yyyy/M/d</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation type="vanished">宛先</translation>
  </message>
  <message>
   <source>title</source>
   <translation type="vanished">題名</translation>
  </message>
  <message>
   <source>{due} · late</source>
   <translation>{due} · 期限超過</translation>
  </message>
 </context>
 <context>
  <name>many</name>
  <message>
   <source>&amp;Add all</source>
   <translation>すべて追加(&amp;A)</translation>
  </message>
 </context>
 <context>
  <name>next_session</name>
  <message>
   <source>&amp;Use them</source>
   <translation>引き継ぐ(&amp;U)</translation>
  </message>
  <message>
   <source>Go on from the session with {partner}, {day}: the same sides, form and languages, number {n}?</source>
   <translation type="vanished">{partner}との会合（{day}）に続けますか：双方・形式・言語は同じ、第{n}回</translation>
  </message>
  <message>
   <source>Go on from the session with {partner}, {day}: the same sides, form and languages?</source>
   <translation type="vanished">{partner}との会合（{day}）に続けますか：双方・形式・言語は同じ</translation>
  </message>
  <message>
   <source>Go on from the session with {partner}, {day}: the same sides, kind and languages, number {n}?</source>
   <translation>{partner}との会合（{day}）に続けますか：双方・種類・言語は同じ、第{n}回</translation>
  </message>
  <message>
   <source>Go on from the session with {partner}, {day}: the same sides, kind and languages?</source>
   <translation>{partner}との会合（{day}）に続けますか：双方・種類・言語は同じ</translation>
  </message>
  <message>
   <source>N&amp;o</source>
   <translation>引き継がない(&amp;O)</translation>
  </message>
  <message>
   <source>Take over from the session before</source>
   <translation>前回の会合から引き継ぐ</translation>
  </message>
 </context>
 <context>
  <name>order</name>
  <message>
   <source>Details…</source>
   <translation>詳細…</translation>
  </message>
  <message>
   <source>Edit here	Enter</source>
   <translation>ここで編集	Enter</translation>
  </message>
  <message>
   <source>Move down	Alt+Down</source>
   <translation>下へ移動	Alt+Down</translation>
  </message>
  <message>
   <source>Move up	Alt+Up</source>
   <translation>上へ移動	Alt+Up</translation>
  </message>
  <message>
   <source>Remove	Del</source>
   <translation>削除	Del</translation>
  </message>
  <message>
   <source>Write up	Ctrl+Enter</source>
   <translation>清書	Ctrl+Enter</translation>
  </message>
 </context>
 <context>
  <name>records</name>
  <message>
   <source>Add action</source>
   <translation>実施事項を追加</translation>
  </message>
  <message>
   <source>Add agreement</source>
   <translation>合意文書を追加</translation>
  </message>
  <message>
   <source>Add organization</source>
   <translation>機関を追加</translation>
  </message>
  <message>
   <source>Add person</source>
   <translation>人物を追加</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>条項</translation>
  </message>
  <message>
   <source>Honorifics</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>Letterheads</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>沿革</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事者</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進捗</translation>
  </message>
  <message>
   <source>This is not in the file any more. Undo may bring it back.</source>
   <translation>これはもうファイルにありません。「元に戻す」で復元できることがあります。</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>合意文書</translation>
  </message>
  <message>
   <source>article</source>
   <translation>条項</translation>
  </message>
  <message>
   <source>honorific</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>milestone</source>
   <translation>沿革</translation>
  </message>
  <message>
   <source>name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>news</source>
   <translation>経過</translation>
  </message>
  <message>
   <source>organization</source>
   <translation type="vanished">機関</translation>
  </message>
  <message>
   <source>party</source>
   <translation>当事者</translation>
  </message>
  <message>
   <source>post</source>
   <translation>役職</translation>
  </message>
 </context>
 <context>
  <name>saying</name>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source> in “{title}”</source>
   <translation> (「{title}」)</translation>
  </message>
  <message>
   <source>1 attached file, {size} bytes.</source>
   <translation>添付ファイル1件、{size}バイト。</translation>
  </message>
  <message>
   <source>1 change new here ({by}).</source>
   <translation>新しい変更1件 ({by})。</translation>
  </message>
  <message>
   <source>A document that was tabled has no title.</source>
   <translation>提出文書に題名のないものがあります。</translation>
  </message>
  <message>
   <source>A report on an earlier action says nothing.</source>
   <translation>以前の実施事項の報告に内容がありません。</translation>
  </message>
  <message>
   <source>A safeguard ({pragma}) cannot be switched on here, so no file from elsewhere is read. Install Meeting Desk anew.</source>
   <translation>保護機能 ({pragma}) を有効にできないため、外部のファイルは読みません。Meeting Desk を再インストールしてください。</translation>
  </message>
  <message>
   <source>A table for a translator is a Word document (.docx) or text with tabs (.tsv).</source>
   <translation>翻訳者用の表はWord文書（.docx）またはタブ区切りテキスト（.tsv）です。</translation>
  </message>
  <message>
   <source>A wording is still open: {text}</source>
   <translation>未確定の文言があります: {text}</translation>
  </message>
  <message>
   <source>Action closed ({how}): {which} ({who}).</source>
   <translation>実施事項の終結 ({how}): {which} ({who})。</translation>
  </message>
  <message>
   <source>All changes in the copy are here already.</source>
   <translation>写しの変更はすべて既にあります。</translation>
  </message>
  <message>
   <source>All of them are already delegates to this session.</source>
   <translation>全員が既にこの会合の代表団員です。</translation>
  </message>
  <message>
   <source>Annex {number} is cited, and there is none.</source>
   <translation>附属書{number}が引用されていますが、存在しません。</translation>
  </message>
  <message>
   <source>Another program is changing {file} just now. Wait until it is done, then open the file again.</source>
   <translation>別のプログラムが {file} を変更しています。終わるのを待って開き直してください。</translation>
  </message>
  <message>
   <source>Attach a confirming paper</source>
   <translation>確認書面の添付</translation>
  </message>
  <message>
   <source>Attached files</source>
   <translation>添付ファイル</translation>
  </message>
  <message>
   <source>Attachment {name} is damaged.</source>
   <translation>添付ファイル {name} が破損しています。</translation>
  </message>
  <message>
   <source>Change a number</source>
   <translation>番号の変更</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>Changed: {n} more.</source>
   <translation>変更: ほか{n}件。</translation>
  </message>
  <message>
   <source>Changed: {what} {which}, {field}: {before} → {after} ({who}).</source>
   <translation>変更: {what} {which}、{field}: {before} → {after} ({who})。</translation>
  </message>
  <message>
   <source>Choose one from the list, or leave it empty.</source>
   <translation>一覧から選ぶか、空のままにしてください。</translation>
  </message>
  <message>
   <source>Choose the file that is to be attached.</source>
   <translation>添付するファイルを選んでください。</translation>
  </message>
  <message>
   <source>Clear the text</source>
   <translation>文案の決裁</translation>
  </message>
  <message>
   <source>Confirm the minutes</source>
   <translation>議事録の確認</translation>
  </message>
  <message>
   <source>English</source>
   <translation>英語</translation>
  </message>
  <message>
   <source>Entered twice? {kind} “{first}” and “{second}”: {sure} ({why}).</source>
   <translation>二重登録の可能性: {kind}「{first}」と「{second}」: {sure} ({why})。</translation>
  </message>
  <message>
   <source>Entry {entry} {why}.</source>
   <translation>記録 {entry}: {why}。</translation>
  </message>
  <message>
   <source>Entry {n} {why}.</source>
   <translation type="vanished">記録 {n}: {why}。</translation>
  </message>
  <message>
   <source>Erased</source>
   <translation>消去</translation>
  </message>
  <message>
   <source>Erased for good</source>
   <translation>完全に消去</translation>
  </message>
  <message>
   <source>Erased for good by {who} on {day} ({reason}): {n} of the changes held here lose their words; this cannot be undone.</source>
   <translation>{who}が{day}に完全に消去 ({reason}): ここにある{n}件の変更の文言が失われます。元に戻せません。</translation>
  </message>
  <message>
   <source>Erasures that stay: {n}. What was erased cannot come back.</source>
   <translation>残る消去: {n}件。消去されたものは戻せません。</translation>
  </message>
  <message>
   <source>Files erased: {what}{where} ({who}).</source>
   <translation>ファイルを消去：{what}{where}（{who}）。</translation>
  </message>
  <message>
   <source>For the archive a text is written as of its own stage only.</source>
   <translation>保存用は文書自身の段階でのみ書き出せます。</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>金曜日</translation>
  </message>
  <message>
   <source>From a newer Meeting Desk</source>
   <translation>新しい Meeting Desk の記録</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>取り込み</translation>
  </message>
  <message>
   <source>In which languages the session was held is not said.</source>
   <translation>会合の使用言語が示されていません。</translation>
  </message>
  <message>
   <source>Issue a corrigendum</source>
   <translation>正誤票の発行</translation>
  </message>
  <message>
   <source>Issue a draft</source>
   <translation>草案の発行</translation>
  </message>
  <message>
   <source>Issue for agreement</source>
   <translation>合意用の発行</translation>
  </message>
  <message>
   <source>Issue the agreed text</source>
   <translation>合意文の発行</translation>
  </message>
  <message>
   <source>Issue {number} left the house, so it cannot be taken back. Issue the text anew, and tell the other side which issue holds.</source>
   <translation>第{number}版はすでに外部に出たため取り消せません。改めて発行し、どの版が有効かを相手側に伝えてください。</translation>
  </message>
  <message>
   <source>Issue {number}{where} still holds text that was erased. No copy that is sent carries its PDF and text; they can be erased, too, where the issue is listed (Ctrl+G).</source>
   <translation>第{number}版{where}には消去済みの文言が残っています。送付されるコピーにはそのPDFと本文は含まれません。版の一覧(Ctrl+G)でこれらも消去できます。</translation>
  </message>
  <message>
   <source>It holds internal notes and the history: it is for colleagues, never for the other side.</source>
   <translation>内部メモと履歴を含みます。同僚用であり、決して相手側に渡さないでください。</translation>
  </message>
  <message>
   <source>It is not said when this is due: {text}</source>
   <translation>期限が示されていません: {text}</translation>
  </message>
  <message>
   <source>It is not said which of the two sides is your own.</source>
   <translation>どちらが自分の側かが示されていません。</translation>
  </message>
  <message>
   <source>Its pages are damaged in 1 place.</source>
   <translation>ページが1か所破損しています。</translation>
  </message>
  <message>
   <source>Its pages are damaged in {n:,} places.</source>
   <translation>ページが{n:,}か所破損しています。</translation>
  </message>
  <message>
   <source>Its pages are damaged.</source>
   <translation>ページが破損しています。</translation>
  </message>
  <message>
   <source>Its pages do not agree with each other.</source>
   <translation>ファイルのページどうしが一致しません。</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>日本語</translation>
  </message>
  <message>
   <source>Joined with another that means the same</source>
   <translation>同じ意味の記録と統合</translation>
  </message>
  <message>
   <source>Keep the damaged file, and look for a backup or a colleague's copy: bring that in.</source>
   <translation>破損したファイルは保管し、バックアップまたは同僚のコピーを探して取り込んでください。</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>月曜日</translation>
  </message>
  <message>
   <source>Moved: {what} {which} ({who}).</source>
   <translation>移動: {what} {which} ({who})。</translation>
  </message>
  <message>
   <source>Name each language once.</source>
   <translation>各言語は一度だけ指定してください。</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>New: {n} {what}{where}.</source>
   <translation>新規: {what}{n}件{where}。</translation>
  </message>
  <message>
   <source>New: {n} {what}{where}: {names} and more.</source>
   <translation>新規: {what}{n}件{where}: {names}ほか。</translation>
  </message>
  <message>
   <source>New: {n} {what}{where}: {names}.</source>
   <translation>新規: {what}{n}件{where}: {names}。</translation>
  </message>
  <message>
   <source>No item of the agenda says that the agenda was adopted.</source>
   <translation>議事次第の採択を示す議題がありません。</translation>
  </message>
  <message>
   <source>No side is called {code}. There is {known}.</source>
   <translation>{code}という側はありません。あるのは{known}です。</translation>
  </message>
  <message>
   <source>No side is named that is to do: {text}</source>
   <translation>実施する側が示されていません: {text}</translation>
  </message>
  <message>
   <source>Nobody has decided on a comment on paragraph {number}: “{words}”</source>
   <translation>第{number}項への意見が未処理です：「{words}」</translation>
  </message>
  <message>
   <source>Nobody has decided on a comment: “{words}”</source>
   <translation>未処理の意見があります：「{words}」</translation>
  </message>
  <message>
   <source>Nobody signs for {side}.</source>
   <translation>{side}の署名者がいません。</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>失われたものはありません。</translation>
  </message>
  <message>
   <source>Nothing is recorded under “{title}”, and it is not said to be deferred or not reached.</source>
   <translation>「{title}」に記録がなく、延期とも未審議とも示されていません。</translation>
  </message>
  <message>
   <source>Nothing new: this file holds all that is in the copy.</source>
   <translation>新しいものはありません。写しの内容はすべてこのファイルにあります。</translation>
  </message>
  <message>
   <source>Nothing of Meeting Desk could be found in {file}. Open a backup of it.</source>
   <translation>{file}にはMeeting Deskのデータが見つかりませんでした。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>Nothing of this session is to be translated into that language.</source>
   <translation>この会合にはその言語に翻訳するものがありません。</translation>
  </message>
  <message>
   <source>Nothing was changed since the text was agreed.</source>
   <translation>合意の後に変更されたものはありません。</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>何も書き込んでいません。</translation>
  </message>
  <message>
   <source>On the day of the session, {day}, there is no sitting.</source>
   <translation>会合の日{day}に会議がありません。</translation>
  </message>
  <message>
   <source>Only a plain PDF takes a password: what lasts in an archive must not need one, and the other forms cannot have one.</source>
   <translation>パスワードを付けられるのは通常のPDFだけです。保存用には付けてはならず、他の形式には付けられません。</translation>
  </message>
  <message>
   <source>Only an agreed text is corrected. Issue it anew for agreement.</source>
   <translation>訂正できるのは合意済みの文だけです。合意用に改めて発行してください。</translation>
  </message>
  <message>
   <source>Only one end of the sitting's hours is said.</source>
   <translation>部会の開始時刻と終了時刻の一方しか示されていません。</translation>
  </message>
  <message>
   <source>People, bodies, agreements</source>
   <translation>人物、機関、合意文書</translation>
  </message>
  <message>
   <source>Perhaps entered twice</source>
   <translation>二重登録の可能性</translation>
  </message>
  <message>
   <source>Perhaps entered twice: {n:,} more.</source>
   <translation>二重登録の可能性: ほか{n:,}件。</translation>
  </message>
  <message>
   <source>Records of a newer Meeting Desk: {n}. They are kept and passed on, not shown here.</source>
   <translation>新しい Meeting Desk の記録: {n}件。保管と受け渡しはされますが、ここには表示されません。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Removed and changed</source>
   <translation>削除と変更</translation>
  </message>
  <message>
   <source>Removed by one, changed by another</source>
   <translation type="vanished">一方が削除、他方が変更</translation>
  </message>
  <message>
   <source>Removed by {who}, changed by another: {what} “{name}”{where} stays, flagged.</source>
   <translation type="vanished">{who}が削除し、別の人が変更: {what}「{name}」{where}は印を付けて残します。</translation>
  </message>
  <message>
   <source>Removed with what it belonged to: {what} “{name}”{where}.</source>
   <translation>所属先とともに削除: {what}「{name}」{where}。</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>土曜日</translation>
  </message>
  <message>
   <source>Settled by {who}: {field} of the {what} “{name}”{where}: {value}.</source>
   <translation type="vanished">{who}が確定: {what}「{name}」{where}の{field}: {value}。</translation>
  </message>
  <message>
   <source>Settled by {who}: {field} of the {what}{where}: {value}.</source>
   <translation type="vanished">{who}が確定: {what}{where}の{field}: {value}。</translation>
  </message>
  <message>
   <source>Settled by {who}: “{field}” of the {what} “{name}”{where}: {value}.</source>
   <translation>{who} が確定：{what}「{name}」の「{field}」{where}：{value}。</translation>
  </message>
  <message>
   <source>Settled by {who}: “{field}” of the {what}{where}: {value}.</source>
   <translation>{who} が確定：{what}の「{field}」{where}：{value}。</translation>
  </message>
  <message>
   <source>Shown again</source>
   <translation>再表示</translation>
  </message>
  <message>
   <source>Side and body do not agree: {text}</source>
   <translation>側と機関が一致しません: {text}</translation>
  </message>
  <message>
   <source>Somebody is named as in the chair twice.</source>
   <translation>議長が二度記されています。</translation>
  </message>
  <message>
   <source>Somebody leaves twice without having come back.</source>
   <translation>戻らないまま二度退席した人がいます。</translation>
  </message>
  <message>
   <source>Something in this paper has two versions, of which its records can carry one. Take one of each; until then export a plain PDF.</source>
   <translation>この書面には二つの版があるものがあり、記録にはその一つしか入りません。どちらかを選んでください。それまでは通常のPDFを書き出します。</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>日曜日</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>復元</translation>
  </message>
  <message>
   <source>The agreed point that this carries out is not there: {text}</source>
   <translation>この実施事項の元の合意事項がありません: {text}</translation>
  </message>
  <message>
   <source>The body of {side} is not said.</source>
   <translation>{side}の機関が示されていません。</translation>
  </message>
  <message>
   <source>The damaged file no longer says how many entries it held.</source>
   <translation>破損したファイルからは、記録されていた項目の数がわかりません。</translation>
  </message>
  <message>
   <source>The day of a sitting is not said.</source>
   <translation>会議の日が示されていません。</translation>
  </message>
  <message>
   <source>The day of the session is not said.</source>
   <translation>会合の日付が示されていません。</translation>
  </message>
  <message>
   <source>The delegation of {side} has more than one head.</source>
   <translation>{side}代表団に団長が二名以上います。</translation>
  </message>
  <message>
   <source>The delegation of {side} has no head.</source>
   <translation>{side}代表団に団長がいません。</translation>
  </message>
  <message>
   <source>The document of which this paragraph speaks is not listed.</source>
   <translation>この段落で触れている文書が一覧にありません。</translation>
  </message>
  <message>
   <source>The file has {size:,} bytes; {most:,} are the most that can be attached.</source>
   <translation>ファイルは{size:,}バイトです。添付できるのは{most:,}バイトまでです。</translation>
  </message>
  <message>
   <source>The file holds {count} entries as it should, but not the ones that were saved: some were exchanged for others.</source>
   <translation>記録は{count}件そろっていますが、保存されたものとは異なり、一部が入れ替わっています。</translation>
  </message>
  <message>
   <source>The file is damaged: a list holds what no record gives. Open a backup of it.</source>
   <translation>ファイルが破損しています。どの記録にもないものが一覧にあります。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>The file is damaged: entry {entry} cannot be read: {why}. Open a backup of it.</source>
   <translation>ファイルが破損しています。記録 {entry} が読めません: {why}。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>The file is damaged: the table {name} holds what no record gives. Open a backup of it.</source>
   <translation>ファイルが破損しています。表 {name} にどの記録にもないものがあります。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>The file lacks its own description, so it is damaged. Open a backup.</source>
   <translation>ファイル自身の記述が欠けており、破損しています。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>The file should hold {noted} entries; {count} are there.</source>
   <translation>記録は{noted}件あるはずですが、{count}件です。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}. Open another file.</source>
   <translation>フォルダ {folder} を作成できません: {why}。別のファイルを開いてください。</translation>
  </message>
  <message>
   <source>The fonts have no sign for {name} ({code}) in “{near}”; it prints as {instead}.</source>
   <translation>「{near}」の{name}（{code}）は書体になく、{instead}と印刷されます。</translation>
  </message>
  <message>
   <source>The host of the next session is no side of this one.</source>
   <translation>次回会合の開催側が今回の会合の当事者ではありません。</translation>
  </message>
  <message>
   <source>The hours are given without their time zone.</source>
   <translation>時刻に時間帯が示されていません。</translation>
  </message>
  <message>
   <source>The item with which “{title}” was taken is not there.</source>
   <translation>「{title}」と一括審議した議題がありません。</translation>
  </message>
  <message>
   <source>The languages between which {name} interprets are not said.</source>
   <translation>{name}の通訳言語が示されていません。</translation>
  </message>
  <message>
   <source>The lists in {file} are not what its entries say, and it can only be read here, so they cannot be mended. Copy it to a folder of your own and open that.</source>
   <translation>{file} の一覧が記録と一致せず、ここでは読み取り専用のため修復できません。自分のフォルダにコピーして開いてください。</translation>
  </message>
  <message>
   <source>The minutes are confirmed, and the day of signature is not said.</source>
   <translation>議事録は確認済みですが、署名日が示されていません。</translation>
  </message>
  <message>
   <source>The minutes are confirmed, and the place of signature is not said.</source>
   <translation>議事録は確認済みですが、署名地が示されていません。</translation>
  </message>
  <message>
   <source>The minutes are signed before the session begins.</source>
   <translation>議事録の署名が会合の開始より前です。</translation>
  </message>
  <message>
   <source>The minutes left the house, so they are past this stage. A changed text is the next draft by itself.</source>
   <translation>議事録は外部に出ているため、この段階は過ぎています。本文を変更すると自動的に次の案になります。</translation>
  </message>
  <message>
   <source>The number {number} is there twice.</source>
   <translation type="vanished">番号{number}が重複しています。</translation>
  </message>
  <message>
   <source>The number {number} is there twice: {text}</source>
   <translation>番号{number}が重複しています：{text}</translation>
  </message>
  <message>
   <source>The number {number} stands in minutes that left the house, so it stays.</source>
   <translation>番号{number}は外部に出た議事録にあるため変えられません。</translation>
  </message>
  <message>
   <source>The paper holds what must not leave the house.</source>
   <translation>書面に外部に出せない内容があります。</translation>
  </message>
  <message>
   <source>The paragraph that this one answers is not there.</source>
   <translation>この段落が回答する段落がありません。</translation>
  </message>
  <message>
   <source>The password holds a sign that cannot be typed. Choose another one.</source>
   <translation>パスワードに入力できない文字があります。別のものにしてください。</translation>
  </message>
  <message>
   <source>The password is empty. Think of one that nobody guesses.</source>
   <translation>パスワードが空です。推測されないものを決めてください。</translation>
  </message>
  <message>
   <source>The password is too long: a PDF takes {most} bytes. Choose a shorter one.</source>
   <translation>パスワードが長すぎます。PDFでは{most}バイトまでです。短くしてください。</translation>
  </message>
  <message>
   <source>The picture “{name}” cannot be printed.</source>
   <translation>画像「{name}」は印刷できません。</translation>
  </message>
  <message>
   <source>The place of the session is not said.</source>
   <translation>会合の場所が示されていません。</translation>
  </message>
  <message>
   <source>The same text is there twice: {text}</source>
   <translation>同じ文が二度あります: {text}</translation>
  </message>
  <message>
   <source>The scan was erased on {day}.</source>
   <translation>スキャンは{day}に消去されました。</translation>
  </message>
  <message>
   <source>The secretary signs this form, and nobody of {side} attends as such.</source>
   <translation>この書式には書記が署名しますが、{side}に書記として出席した人がいません。</translation>
  </message>
  <message>
   <source>The session has {count} of its two sides.</source>
   <translation>会合の双方のうち{count}側しかありません。</translation>
  </message>
  <message>
   <source>The style in {place} cannot be used: {what}.</source>
   <translation>{place}の様式は使えません: {what}。</translation>
  </message>
  <message>
   <source>The table has none of the texts of this session. Choose the table that was written for it.</source>
   <translation>表にはこの会合の文がありません。この会合用に書き出した表を選んでください。</translation>
  </message>
  <message>
   <source>The table {name} differs from what the entries say.</source>
   <translation>表 {name} が記録の内容と異なります。</translation>
  </message>
  <message>
   <source>The table {name} holds {n:,} rows that Meeting Desk did not write.</source>
   <translation>表 {name} に Meeting Desk が書いていない行が{n:,}行あります。</translation>
  </message>
  <message>
   <source>The text is agreed. A change of it is issued as a corrigendum.</source>
   <translation>文は合意済みです。変更は正誤票として発行します。</translation>
  </message>
  <message>
   <source>The text is not agreed yet, so it cannot be confirmed.</source>
   <translation>文はまだ合意されていないため確認できません。</translation>
  </message>
  <message>
   <source>The text of issue {number} was erased on {day}. That it was issued, when and to whom, stays.</source>
   <translation>第{number}版の本文は{day}に消去されました。発行した事実、日付、宛先は残ります。</translation>
  </message>
  <message>
   <source>The text was changed since it was agreed. Issue a corrigendum, or take the change back.</source>
   <translation>合意後に文が変更されました。正誤票を発行するか、変更を戻してください。</translation>
  </message>
  <message>
   <source>The text was changed since it was translated into {language}: {text}</source>
   <translation>翻訳 ({language}) の後で原文が変更されています: {text}</translation>
  </message>
  <message>
   <source>The time zone of {side} is not said.</source>
   <translation>{side}の時間帯が示されていません。</translation>
  </message>
  <message>
   <source>The {language} text is missing: {text}</source>
   <translation>訳文 ({language}) がありません: {text}</translation>
  </message>
  <message>
   <source>The {language} text is to prevail, and there is none.</source>
   <translation>{language}の文が優先しますが、まだありません。</translation>
  </message>
  <message>
   <source>There are pages 1 to {count}.</source>
   <translation>ページは1から{count}までです。</translation>
  </message>
  <message>
   <source>There are two versions of this.</source>
   <translation>ここに二つの版があります。</translation>
  </message>
  <message>
   <source>There is no agenda.</source>
   <translation>議事次第がありません。</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it, or name another one.</source>
   <translation>フォルダ {folder} はありません。作成するか、別のフォルダを指定してください。</translation>
  </message>
  <message>
   <source>There is no month {month}: the day comes first, then the month.</source>
   <translation>{month}月はありません。日、月の順に入力してください。</translation>
  </message>
  <message>
   <source>There is no style “{style}”. Name one of {known}.</source>
   <translation>「{style}」という様式はありません。{known}から選んでください。</translation>
  </message>
  <message>
   <source>There is no title in this line.</source>
   <translation>この行には題名がありません。</translation>
  </message>
  <message>
   <source>There is no wording in “{language}”. Name one of {known}; two as en+vi for facing columns, or several as en,vi,ja for one after the other.</source>
   <translation>「{language}」の文言はありません。{known} のいずれかを指定してください。対訳の二欄は en+vi、順に並べるなら en,vi,ja のように指定します。</translation>
  </message>
  <message>
   <source>There is no {day} {month} {year}.</source>
   <translation>{day} {month} {year} という日はありません。</translation>
  </message>
  <message>
   <source>This agreed point does not say what: {text}</source>
   <translation>この合意事項に内容が示されていません: {text}</translation>
  </message>
  <message>
   <source>This cannot be left empty.</source>
   <translation>空にはできません。</translation>
  </message>
  <message>
   <source>This is due before the session: {text}</source>
   <translation>期限が会合より前です: {text}</translation>
  </message>
  <message>
   <source>This is no table of translations: no column says its language, such as Vietnamese (vi).</source>
   <translation>翻訳の表ではありません。言語を示す列（例: ベトナム語 (vi)）がありません。</translation>
  </message>
  <message>
   <source>This is not a date. Type 18/3/2022, 2022-03-18, today, or +7.</source>
   <translation>日付ではありません。2022/3/18、2022-03-18、今日、+7 のように入力してください。</translation>
  </message>
  <message>
   <source>This is not a date. Type {shown}, 'before …', 'until {year}', or +30 for thirty days on.</source>
   <translation>日付ではありません。{shown}、「…の前」、「{year}年まで」、または30日後なら +30 と入力してください。</translation>
  </message>
  <message>
   <source>This is not a time of day. Type 1430, 14:30 or 14h30.</source>
   <translation>時刻ではありません。1430、14:30、14h30 のように入力してください。</translation>
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation>整数ではありません。</translation>
  </message>
  <message>
   <source>This note is not written up: {text}</source>
   <translation>このメモは清書されていません: {text}</translation>
  </message>
  <message>
   <source>This was removed meanwhile. Copy what you typed, or undo the removal.</source>
   <translation>この間に削除されました。入力内容をコピーするか、削除を元に戻してください。</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>木曜日</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>火曜日</translation>
  </message>
  <message>
   <source>Two documents have the number {number}.</source>
   <translation>番号{number}の文書が二つあります。</translation>
  </message>
  <message>
   <source>Two languages can face each other; three can follow each other.</source>
   <translation>対訳は二言語まで。三言語は順に並べます。</translation>
  </message>
  <message>
   <source>Two versions</source>
   <translation>二つの版</translation>
  </message>
  <message>
   <source>Two versions of the {field} of {what} “{name}”{where}: {versions}.</source>
   <translation type="vanished">{what}「{name}」{where}の{field}に二つの版: {versions}。</translation>
  </message>
  <message>
   <source>Two versions of “{field}” of {what} “{name}”{where}: {versions}.</source>
   <translation>{what}「{name}」の「{field}」{where}に二つの版：{versions}。</translation>
  </message>
  <message>
   <source>Union {number} is none of this file's.</source>
   <translation>統合{number}はこのファイルのものではありません。</translation>
  </message>
  <message>
   <source>Union {number} was undone before, so nothing was changed.</source>
   <translation>統合{number}は既に元に戻されているため、何も変更していません。</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>ベトナム語</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>水曜日</translation>
  </message>
  <message>
   <source>What stands beside the entries (the file's own id, who brought in or imported what, who wrote what was erased) is not what was written.</source>
   <translation>記録に付随する情報 (ファイル自身のID、取り込みの履歴、消去されたものの作成者) が書き込まれたものと異なります。</translation>
  </message>
  <message>
   <source>What this issue kept of its text cannot be read by this program.</source>
   <translation>この版に保存された文をこのプログラムでは読めません。</translation>
  </message>
  <message>
   <source>What was copied is too large to paste ({lines:,} lines); at most {most:,} lines or 1 MB fit. Paste it in parts.</source>
   <translation>コピーした内容が大きすぎて貼り付けられません ({lines:,}行)。{most:,}行または1MBまでです。分けて貼り付けてください。</translation>
  </message>
  <message>
   <source>What was issued is never changed. Issue the text anew.</source>
   <translation>発行したものは変更できません。改めて発行してください。</translation>
  </message>
  <message>
   <source>What was issued is not carried by this copy of the file.</source>
   <translation>このファイルの写しには発行した版が含まれていません。</translation>
  </message>
  <message>
   <source>What {body} is called in {language} is not said.</source>
   <translation>{body}の{language}での名称が示されていません。</translation>
  </message>
  <message>
   <source>What {n:,} records hold was taken from the record tables, since entries of them are missing. Nothing proves it; their history says so. Read them again.</source>
   <translation>{n:,}件の記録の内容は、項目が失われたため記録表から取りました。正しさを証明するものはなく、履歴にその旨が示されます。読み直してください。</translation>
  </message>
  <message>
   <source>Whether {name} came is not said.</source>
   <translation>{name}が出席したかどうか示されていません。</translation>
  </message>
  <message>
   <source>Who arrived, left or took the chair is not said.</source>
   <translation>到着、退席または議長に就任した人が示されていません。</translation>
  </message>
  <message>
   <source>Who came in place of {name} is not said.</source>
   <translation>{name}の代理出席者が示されていません。</translation>
  </message>
  <message>
   <source>Who gets a copy is not said in one line.</source>
   <translation>配布先が記入されていない行があります。</translation>
  </message>
  <message>
   <source>Who signs is not said in one line.</source>
   <translation>署名者の氏名が記入されていない行があります。</translation>
  </message>
  <message>
   <source>Who speaks here is of the other side: {text}</source>
   <translation>ここの発言者は相手側の人です: {text}</translation>
  </message>
  <message>
   <source>Who was in the chair is not said.</source>
   <translation>議長が示されていません。</translation>
  </message>
  <message>
   <source>With which item “{title}” was taken is not said.</source>
   <translation>「{title}」をどの議題と併せたかが示されていません。</translation>
  </message>
  <message>
   <source>Wrote {path}: {entries}, each proved by its hash, and {files:,} attachments.</source>
   <translation>{path}に書き込みました：{entries}（いずれもハッシュで確認済み）、添付ファイル{files:,}件。</translation>
  </message>
  <message>
   <source>Wrote {path}: {n} entries, {files} attached files.</source>
   <translation>{path} に書き出しました: 記録{n}件、添付ファイル{files}件。</translation>
  </message>
  <message>
   <source>Wrote {path}: {n} entries, {files} attached files; {left} attached files not carried.</source>
   <translation>{path} に書き出しました: 記録{n}件、添付ファイル{files}件。添付ファイル{left}件は含まれません。</translation>
  </message>
  <message>
   <source>You may not write in {folder}. Name another folder.</source>
   <translation>{folder} には書き込めません。別のフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Your settings cannot be stored: {why}.</source>
   <translation>設定を保存できません: {why}。</translation>
  </message>
  <message>
   <source>a list in brackets [ ] is wanted</source>
   <translation>[ ]で囲んだ一覧が必要です</translation>
  </message>
  <message>
   <source>a number from {low} to {high} is wanted</source>
   <translation>{low}から{high}までの数が必要です</translation>
  </message>
  <message>
   <source>a part is named twice</source>
   <translation>同じ部分が二度あります</translation>
  </message>
  <message>
   <source>a record needs a key</source>
   <translation>記録にはキーが必要です</translation>
  </message>
  <message>
   <source>a style is called as its file is</source>
   <translation>様式の名はファイル名と同じにします</translation>
  </message>
  <message>
   <source>a text in quotation marks is wanted</source>
   <translation>引用符で囲んだ文字列が必要です</translation>
  </message>
  <message>
   <source>action</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>agenda item</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>agenda items</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>agreed point</source>
   <translation>合意事項</translation>
  </message>
  <message>
   <source>agreed points</source>
   <translation>合意事項</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>合意文書</translation>
  </message>
  <message>
   <source>agreements</source>
   <translation>合意文書</translation>
  </message>
  <message>
   <source>almost sure</source>
   <translation>ほぼ確実</translation>
  </message>
  <message>
   <source>an entry has no known form: {error}</source>
   <translation>記録の形式が不明です: {error}</translation>
  </message>
  <message>
   <source>an entry is not JSON: {error}</source>
   <translation>記録がJSONではありません: {error}</translation>
  </message>
  <message>
   <source>an entry is not a JSON object</source>
   <translation>記録がJSONオブジェクトではありません</translation>
  </message>
  <message>
   <source>another body</source>
   <translation>機関が異なる</translation>
  </message>
  <message>
   <source>another country</source>
   <translation>国が異なる</translation>
  </message>
  <message>
   <source>another mail address</source>
   <translation>メールが異なる</translation>
  </message>
  <message>
   <source>another name in its own script</source>
   <translation>自国文字の氏名が異なる</translation>
  </message>
  <message>
   <source>another number</source>
   <translation>番号が異なる</translation>
  </message>
  <message>
   <source>another program is using it. Close it there, or wait and try again.</source>
   <translation>別のプログラムが使用中です。そちらで閉じるか、しばらく待って再試行してください。</translation>
  </message>
  <message>
   <source>another record</source>
   <translation>別の記録</translation>
  </message>
  <message>
   <source>arrival or departure</source>
   <translation>到着または退席</translation>
  </message>
  <message>
   <source>arrivals and departures</source>
   <translation>到着と退席</translation>
  </message>
  <message>
   <source>article</source>
   <translation>条項</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>条項</translation>
  </message>
  <message>
   <source>at other hours</source>
   <translation>時刻が異なる</translation>
  </message>
  <message>
   <source>before {event}</source>
   <translation>{event}の前</translation>
  </message>
  <message>
   <source>bodies</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>body</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>both adds a record and changes a field</source>
   <translation>記録の追加と項目の変更を同時に行っています</translation>
  </message>
  <message>
   <source>both were at one session</source>
   <translation>同じ会合に両方出席</translation>
  </message>
  <message>
   <source>braces { } are wanted here</source>
   <translation>ここには{ }が必要です</translation>
  </message>
  <message>
   <source>but: {doubts}</source>
   <translation type="vanished">ただし: {doubts}</translation>
  </message>
  <message>
   <source>cannot be read: {why}</source>
   <translation>読めません: {why}</translation>
  </message>
  <message>
   <source>chair</source>
   <translation>議長</translation>
  </message>
  <message>
   <source>chairs</source>
   <translation>議長</translation>
  </message>
  <message>
   <source>clearance</source>
   <translation>決裁</translation>
  </message>
  <message>
   <source>clearances</source>
   <translation>決裁</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>意見</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>意見</translation>
  </message>
  <message>
   <source>confirming paper</source>
   <translation>確認書面</translation>
  </message>
  <message>
   <source>confirming papers</source>
   <translation>確認書面</translation>
  </message>
  <message>
   <source>delegate</source>
   <translation>代表団員</translation>
  </message>
  <message>
   <source>delegates</source>
   <translation>代表団員</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>代表団</translation>
  </message>
  <message>
   <source>delegations</source>
   <translation>代表団</translation>
  </message>
  <message>
   <source>dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>do you mean {name}?</source>
   <translation>{name} のことですか?</translation>
  </message>
  <message>
   <source>document</source>
   <translation>文書</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>文書</translation>
  </message>
  <message>
   <source>does not say whether it adds</source>
   <translation>追加かどうかが示されていません</translation>
  </message>
  <message>
   <source>erases and says</source>
   <translation>消去と記述を同時に行っています</translation>
  </message>
  <message>
   <source>gives the name {name} twice</source>
   <translation>名前 {name} が二度あります</translation>
  </message>
  <message>
   <source>has an entry ({entry}) that {why}</source>
   <translation>記録 ({entry}) に問題があります: {why}</translation>
  </message>
  <message>
   <source>has an entry that belongs to no proper record</source>
   <translation>正しい記録に属さないものがあります</translation>
  </message>
  <message>
   <source>has an entry that is stored as none is</source>
   <translation>正しく保存されていない記録があります</translation>
  </message>
  <message>
   <source>has an entry that lost its values, and no erasure says why</source>
   <translation>値が失われ、それを説明する消去がない記録があります</translation>
  </message>
  <message>
   <source>has an entry without a proper id</source>
   <translation>正しいIDのない記録があります</translation>
  </message>
  <message>
   <source>has lost its values, and no erasure says why</source>
   <translation>値が失われ、それを説明する消去がありません</translation>
  </message>
  <message>
   <source>has no proper {name}</source>
   <translation>正しい {name} がありません</translation>
  </message>
  <message>
   <source>holds a NUL character</source>
   <translation>NUL文字を含んでいます</translation>
  </message>
  <message>
   <source>holds a NUL character, which no text may</source>
   <translation>文字列に許されないNUL文字を含んでいます</translation>
  </message>
  <message>
   <source>holds a text of {n:,} characters; {most:,} are the most</source>
   <translation>{n:,}文字の文字列を含みます。上限は{most:,}文字です</translation>
  </message>
  <message>
   <source>holds half of a character (a lone surrogate)</source>
   <translation>文字の半分 (単独サロゲート) を含んでいます</translation>
  </message>
  <message>
   <source>holds more than an erasure leaves</source>
   <translation>消去後に残るもの以外を含んでいます</translation>
  </message>
  <message>
   <source>holds what no text may</source>
   <translation>文字列に許されないものを含んでいます</translation>
  </message>
  <message>
   <source>honorific</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>honorifics</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>house style</source>
   <translation>様式</translation>
  </message>
  <message>
   <source>house styles</source>
   <translation>様式</translation>
  </message>
  <message>
   <source>internal remark</source>
   <translation>内部所見</translation>
  </message>
  <message>
   <source>internal remarks</source>
   <translation>内部所見</translation>
  </message>
  <message>
   <source>is damaged: entry {entry} is misfiled</source>
   <translation>破損しています: 記録 {entry} の場所が誤っています</translation>
  </message>
  <message>
   <source>is damaged: entry {entry} is not what its author wrote</source>
   <translation>破損しています: 記録 {entry} が作成者の書いたものと異なります</translation>
  </message>
  <message>
   <source>is damaged: it should hold {said} entries, and {count} are there, or some were exchanged</source>
   <translation>破損しています: 記録は{said}件のはずですが{count}件か、一部が入れ替わっています</translation>
  </message>
  <message>
   <source>is damaged: one of its attachments is not what was attached</source>
   <translation>破損しています: 添付ファイルの一つが元のものと異なります</translation>
  </message>
  <message>
   <source>is longer than {most:,} characters</source>
   <translation>{most:,}文字を超えています</translation>
  </message>
  <message>
   <source>is misfiled</source>
   <translation>場所が誤っています</translation>
  </message>
  <message>
   <source>is nested too deeply</source>
   <translation>入れ子が深すぎます</translation>
  </message>
  <message>
   <source>is not JSON as entries are</source>
   <translation>記録の形式のJSONではありません</translation>
  </message>
  <message>
   <source>is not JSON: {why} at {where}</source>
   <translation>JSONではありません: {where} で {why}</translation>
  </message>
  <message>
   <source>is not UTF-8 text (byte {byte:,} is none)</source>
   <translation>UTF-8の文字列ではありません ({byte:,}バイト目)</translation>
  </message>
  <message>
   <source>is not a JSON object</source>
   <translation>JSONオブジェクトではありません</translation>
  </message>
  <message>
   <source>is not what its author wrote: its hash differs</source>
   <translation>作成者の書いたものと異なります (ハッシュ不一致)</translation>
  </message>
  <message>
   <source>is not written in the one way in which entries are</source>
   <translation>記録の定められた書き方ではありません</translation>
  </message>
  <message>
   <source>is the same record as {other}</source>
   <translation>{other} と同じ記録です</translation>
  </message>
  <message>
   <source>is too long</source>
   <translation>長すぎます</translation>
  </message>
  <message>
   <source>is too much for one entry: more than {most:,} bytes</source>
   <translation>一つの記録には大きすぎます ({most:,}バイト超)</translation>
  </message>
  <message>
   <source>issue of the minutes</source>
   <translation>議事録の発行</translation>
  </message>
  <message>
   <source>issues of the minutes</source>
   <translation>議事録の発行</translation>
  </message>
  <message>
   <source>it can only be read. Save a copy elsewhere and work on that.</source>
   <translation>読み取り専用です。別の場所に写しを保存して作業してください。</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>フォルダです</translation>
  </message>
  <message>
   <source>it is damaged. Open a backup of it; this file was left as it is.</source>
   <translation>破損しています。バックアップを開いてください。このファイルはそのままです。</translation>
  </message>
  <message>
   <source>it is no name for a file</source>
   <translation>ファイル名ではありません</translation>
  </message>
  <message>
   <source>it is not in {folder}. Look whether it was moved or renamed, or its drive unplugged.</source>
   <translation>{folder} にありません。移動や改名、ドライブの取り外しがないか確認してください。</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>大きすぎます</translation>
  </message>
  <message>
   <source>it may be: {names}</source>
   <translation>使えるもの: {names}</translation>
  </message>
  <message>
   <source>its folder cannot be used. Choose another folder.</source>
   <translation>そのフォルダは使えません。別のフォルダを選んでください。</translation>
  </message>
  <message>
   <source>its margins leave no room for text</source>
   <translation>余白が広すぎて本文が入りません</translation>
  </message>
  <message>
   <source>its name cannot be a file's name</source>
   <translation>その名前はファイル名にできません</translation>
  </message>
  <message>
   <source>lacks its own description, so it is damaged</source>
   <translation>自身の記述が欠けており、破損しています</translation>
  </message>
  <message>
   <source>left out: {n:,} remainders of erased entries that nothing proves</source>
   <translation>除外：証明するもののない消去済み項目の残り{n:,}件</translation>
  </message>
  <message>
   <source>less than {least} points cannot be read</source>
   <translation>{least}ポイント未満は読めません</translation>
  </message>
  <message>
   <source>letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>letterheads</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>可能性が高い</translation>
  </message>
  <message>
   <source>link between two records</source>
   <translation>二つの記録の関連付け</translation>
  </message>
  <message>
   <source>link to a topic</source>
   <translation>テーマとの関連付け</translation>
  </message>
  <message>
   <source>links between records</source>
   <translation>記録の関連付け</translation>
  </message>
  <message>
   <source>links to topics</source>
   <translation>テーマとの関連付け</translation>
  </message>
  <message>
   <source>may not refer to a record of that kind by its key</source>
   <translation>その種類の記録をキーで参照することはできません</translation>
  </message>
  <message>
   <source>milestone</source>
   <translation>沿革</translation>
  </message>
  <message>
   <source>milestones</source>
   <translation>沿革</translation>
  </message>
  <message>
   <source>missing: attachment {digest}</source>
   <translation>欠落：添付ファイル {digest}</translation>
  </message>
  <message>
   <source>missing: entry {entry}</source>
   <translation>欠落：項目 {entry}</translation>
  </message>
  <message>
   <source>missing: entry {entry}, of {about}</source>
   <translation>欠落：項目 {entry}（{about}）</translation>
  </message>
  <message>
   <source>missing: {n:,} entries of which nothing is known</source>
   <translation>欠落：内容不明の項目{n:,}件</translation>
  </message>
  <message>
   <source>must be a SHA-256 in hexadecimal digits</source>
   <translation>16進数のSHA-256でなければなりません</translation>
  </message>
  <message>
   <source>must be a date that exists, written YYYY-MM-DD</source>
   <translation>実在する日付を YYYY-MM-DD で書いてください</translation>
  </message>
  <message>
   <source>must be a file in base64</source>
   <translation>base64のファイルであること</translation>
  </message>
  <message>
   <source>must be a language such as en, vi, ja</source>
   <translation>en、vi、ja のような言語でなければなりません</translation>
  </message>
  <message>
   <source>must be a list of files</source>
   <translation>ファイルの一覧であること</translation>
  </message>
  <message>
   <source>must be a list of languages such as en, vi, ja</source>
   <translation>en、vi、ja のような言語の並びでなければなりません</translation>
  </message>
  <message>
   <source>must be a list of records</source>
   <translation>記録の並びでなければなりません</translation>
  </message>
  <message>
   <source>must be a moment in UTC, written YYYY-MM-DDThh:mm:ssZ</source>
   <translation>UTCの時点を YYYY-MM-DDThh:mm:ssZ で書いてください</translation>
  </message>
  <message>
   <source>must be a place: the id of a record and a key</source>
   <translation>位置 (記録のIDとキー) でなければなりません</translation>
  </message>
  <message>
   <source>must be a text</source>
   <translation>文字列でなければなりません</translation>
  </message>
  <message>
   <source>must be a text of 1 to {most} characters</source>
   <translation>1〜{most}文字の文字列でなければなりません</translation>
  </message>
  <message>
   <source>must be a time of day, written hh:mm</source>
   <translation>時刻を hh:mm で書いてください</translation>
  </message>
  <message>
   <source>must be a time zone of the IANA list, such as Asia/Tokyo</source>
   <translation>Asia/Tokyo のようなIANAの時間帯でなければなりません</translation>
  </message>
  <message>
   <source>must be a whole number</source>
   <translation>整数でなければなりません</translation>
  </message>
  <message>
   <source>must be a whole number from 1 to {most:,}</source>
   <translation>1〜{most:,}の整数でなければなりません</translation>
  </message>
  <message>
   <source>must be an object in braces</source>
   <translation>波括弧のオブジェクトでなければなりません</translation>
  </message>
  <message>
   <source>must be an object {"parent": …, "key": …}</source>
   <translation>{"parent": …, "key": …} の形でなければなりません</translation>
  </message>
  <message>
   <source>must be one of: {choices}</source>
   <translation>次のいずれかでなければなりません: {choices}</translation>
  </message>
  <message>
   <source>must be the id of a record</source>
   <translation>記録のIDでなければなりません</translation>
  </message>
  <message>
   <source>must be true or false</source>
   <translation>真または偽でなければなりません</translation>
  </message>
  <message>
   <source>must be {format}</source>
   <translation>{format} でなければなりません</translation>
  </message>
  <message>
   <source>must be {version}; this program reads no other</source>
   <translation>{version} でなければなりません。他の版は読めません</translation>
  </message>
  <message>
   <source>must name a record with its kind{among}, such as {{"{kind}": "key"}}</source>
   <translation>種類を付けて記録を示してください{among}。例: {{"{kind}": "key"}}</translation>
  </message>
  <message>
   <source>must name a {kind} by its key</source>
   <translation>{kind} をキーで示してください</translation>
  </message>
  <message>
   <source>name of a body</source>
   <translation>機関の名称</translation>
  </message>
  <message>
   <source>names its fields wrongly</source>
   <translation>項目の示し方が誤っています</translation>
  </message>
  <message>
   <source>names no proper field</source>
   <translation>正しい項目が示されていません</translation>
  </message>
  <message>
   <source>names no proper kind of record</source>
   <translation>正しい記録の種類が示されていません</translation>
  </message>
  <message>
   <source>names no proper record</source>
   <translation>正しい記録が示されていません</translation>
  </message>
  <message>
   <source>names of bodies</source>
   <translation>機関の名称</translation>
  </message>
  <message>
   <source>news of progress</source>
   <translation>進捗</translation>
  </message>
  <message>
   <source>no reason</source>
   <translation>理由なし</translation>
  </message>
  <message>
   <source>no such word; known here: {known}</source>
   <translation>そのような語はありません。使えるもの: {known}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>nothing is put in at {place}</source>
   <translation>{place}に入るものがありません</translation>
  </message>
  <message>
   <source>number in issued minutes</source>
   <translation>発行済み議事録の番号</translation>
  </message>
  <message>
   <source>numbers in issued minutes</source>
   <translation>発行済み議事録の番号</translation>
  </message>
  <message>
   <source>one is our body, the other a partner</source>
   <translation>一方は自機関、他方は相手機関</translation>
  </message>
  <message>
   <source>one name is part of the other</source>
   <translation>一方の名が他方の一部</translation>
  </message>
  <message>
   <source>other accents</source>
   <translation>声調記号が異なる</translation>
  </message>
  <message>
   <source>paragraph</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>paragraphs</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>part of its path is not a folder</source>
   <translation>パスの一部がフォルダではありません</translation>
  </message>
  <message>
   <source>parties to agreements</source>
   <translation>合意文書の当事者</translation>
  </message>
  <message>
   <source>party to an agreement</source>
   <translation>合意文書の当事者</translation>
  </message>
  <message>
   <source>people</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>perhaps</source>
   <translation>可能性あり</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>posts</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>recipients</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>same acronym</source>
   <translation>略称が同じ</translation>
  </message>
  <message>
   <source>same body</source>
   <translation>機関が同じ</translation>
  </message>
  <message>
   <source>same country</source>
   <translation>国が同じ</translation>
  </message>
  <message>
   <source>same day</source>
   <translation>日が同じ</translation>
  </message>
  <message>
   <source>same mail address</source>
   <translation>メールが同じ</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>氏名が同じ</translation>
  </message>
  <message>
   <source>same name in its own script</source>
   <translation>自国文字の氏名が同じ</translation>
  </message>
  <message>
   <source>same name, in another order</source>
   <translation>氏名が同じで順序が異なる</translation>
  </message>
  <message>
   <source>same number</source>
   <translation>番号が同じ</translation>
  </message>
  <message>
   <source>same partner</source>
   <translation>相手が同じ</translation>
  </message>
  <message>
   <source>same sides</source>
   <translation>双方が同じ</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>電話が同じ</translation>
  </message>
  <message>
   <source>same website</source>
   <translation>ウェブサイトが同じ</translation>
  </message>
  <message>
   <source>session</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>signatories</source>
   <translation>署名者</translation>
  </message>
  <message>
   <source>signatory</source>
   <translation>署名者</translation>
  </message>
  <message>
   <source>similar name</source>
   <translation>氏名が似ている</translation>
  </message>
  <message>
   <source>similar title</source>
   <translation>題名が似ている</translation>
  </message>
  <message>
   <source>sitting</source>
   <translation>部会</translation>
  </message>
  <message>
   <source>sittings</source>
   <translation>部会</translation>
  </message>
  <message>
   <source>speaks of no record</source>
   <translation>どの記録についても述べていません</translation>
  </message>
  <message>
   <source>stands beside parent or order; give one or the other</source>
   <translation>parent や order と併用できません。どちらか一方にしてください</translation>
  </message>
  <message>
   <source>takes far longer to read than any sound file of its size</source>
   <translation>同じ大きさの正常なファイルよりはるかに時間がかかります</translation>
  </message>
  <message>
   <source>texts by language are wanted: {known}</source>
   <translation>言語ごとの文が必要です: {known}</translation>
  </message>
  <message>
   <source>that disk may only be read</source>
   <translation>そのディスクは読み取り専用です</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>ディスクに空きがありません</translation>
  </message>
  <message>
   <source>the disk is full. Make room, then try again; nothing was changed.</source>
   <translation>ディスクに空きがありません。空きを作って再試行してください。何も変更していません。</translation>
  </message>
  <message>
   <source>the disk refuses to write: it may be full or unplugged. Look after it, then try again; nothing was changed.</source>
   <translation>ディスクに書き込めません。空きがないか、外された可能性があります。確認して再試行してください。何も変更していません。</translation>
  </message>
  <message>
   <source>the field parent is missing: under what does this stand?</source>
   <translation>項目 parent がありません。何の下に属しますか?</translation>
  </message>
  <message>
   <source>the field {name} is missing</source>
   <translation>項目 {name} がありません</translation>
  </message>
  <message>
   <source>the fields of an erased entry are no names</source>
   <translation>消去された記録の項目が名前ではありません</translation>
  </message>
  <message>
   <source>the file would be too large for that disk</source>
   <translation>そのディスクには大きすぎるファイルです</translation>
  </message>
  <message>
   <source>the key {key} is used twice</source>
   <translation>キー {key} が二度使われています</translation>
  </message>
  <message>
   <source>the member {name} is missing</source>
   <translation>要素 {name} がありません</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>名前が長すぎます</translation>
  </message>
  <message>
   <source>there is no folder {folder}. Make it, or choose another.</source>
   <translation>フォルダ {folder} はありません。作成するか、別のフォルダを選んでください。</translation>
  </message>
  <message>
   <source>there is no sentence of that name in the wording</source>
   <translation>文言集にその名の文がありません</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>そのファイルまたはフォルダはありません</translation>
  </message>
  <message>
   <source>there is no such kind of record; {instead}</source>
   <translation>その種類の記録はありません。{instead}</translation>
  </message>
  <message>
   <source>there is no such member; {instead}</source>
   <translation>その要素はありません。{instead}</translation>
  </message>
  <message>
   <source>this record is not in the file any more</source>
   <translation>この記録はもうファイルにありません</translation>
  </message>
  <message>
   <source>this source has no {kind} with the key {key}</source>
   <translation>この情報源にキー {key} の {kind} はありません</translation>
  </message>
  <message>
   <source>topic</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>topics</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>translation</source>
   <translation>翻訳</translation>
  </message>
  <message>
   <source>translations</source>
   <translation>翻訳</translation>
  </message>
  <message>
   <source>true or false is wanted</source>
   <translation>trueまたはfalseが必要です</translation>
  </message>
  <message>
   <source>until {horizon}</source>
   <translation>{horizon}まで</translation>
  </message>
  <message>
   <source>you may not read it. Ask its owner for leave, or for a copy.</source>
   <translation>読む権限がありません。所有者に許可か写しを求めてください。</translation>
  </message>
  <message>
   <source>you may not read or write there</source>
   <translation>そこでは読み書きできません</translation>
  </message>
  <message>
   <source>you may not write there. Choose another folder, or ask its owner.</source>
   <translation>そこには書き込めません。別のフォルダを選ぶか、所有者に尋ねてください。</translation>
  </message>
  <message>
   <source>your share of the disk is full</source>
   <translation>割り当てられたディスク容量がいっぱいです</translation>
  </message>
  <message>
   <source>{day} is a {weekday}.</source>
   <translation>{day} は {weekday} です。</translation>
  </message>
  <message>
   <source>{did}: {n} more {what}.</source>
   <translation>{did}: ほか{what}{n}件。</translation>
  </message>
  <message>
   <source>{did}: {what} “{name}”{where} ({who}).</source>
   <translation>{did}: {what}「{name}」{where} ({who})。</translation>
  </message>
  <message>
   <source>{error}</source>
   <translation>{error}</translation>
  </message>
  <message>
   <source>{file} belongs to another program, not to Meeting Desk. It was left as it is. Choose a file whose name ends in .mdesk.</source>
   <translation>{file} は Meeting Desk ではなく別のプログラムのものです。そのまま残しました。.mdesk で終わるファイルを選んでください。</translation>
  </message>
  <message>
   <source>{file} can only be read here, so nothing was changed. Save a copy in a folder of your own and work on that.</source>
   <translation>{file} はここでは読み取り専用のため、何も変更していません。自分のフォルダに写しを保存して作業してください。</translation>
  </message>
  <message>
   <source>{file} cannot be brought in: {why}</source>
   <translation>{file} を取り込めません: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be copied: {why}</source>
   <translation>{file} をコピーできません: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be deleted: {why}</source>
   <translation>{file}を削除できません: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be made: {why}</source>
   <translation>{file} を作成できません: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be opened: {why}</source>
   <translation>{file} を開けません: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}</source>
   <translation>{file} を読めません: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be restored: {why}</source>
   <translation>{file} を復元できません: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be saved: {why}</source>
   <translation>{file} を保存できません: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be searched just now; nothing in it was changed. Another program may be using it: try again, or open the file again.</source>
   <translation>{file} は今検索できません。何も変更していません。別のプログラムが使用中の可能性があります。再試行するか、開き直してください。</translation>
  </message>
  <message>
   <source>{file} cannot be used: {why}.</source>
   <translation>{file}は使えません: {why}。</translation>
  </message>
  <message>
   <source>{file} carries no records: only PDF files that Meeting Desk wrote to last do. Export the minutes with --archive to get one.</source>
   <translation>{file} には記録が含まれていません。記録を含むのは Meeting Desk が長期保存用に書き出したPDFだけです。--archive を付けて議事録を出力してください。</translation>
  </message>
  <message>
   <source>{file} carries records more than once, and nothing says which are those of the minutes. Nothing was imported.</source>
   <translation>{file}には記録が複数あり、どれが議事録のものか分かりません。何も取り込んでいません。</translation>
  </message>
  <message>
   <source>{file} could not be brought to the format of this program, and was left as it was. Open a backup of it.</source>
   <translation>{file}をこのプログラムの形式にできず、そのまま残しました。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>{file} could not be read: {why}.</source>
   <translation>{file}を読めませんでした: {why}。</translation>
  </message>
  <message>
   <source>{file} could not be saved to the shared folder: others are saving there all the time. Your changes are kept here, and are saved there later.</source>
   <translation>{file} を共有フォルダに保存できませんでした。他の人が保存し続けています。変更はここに保管され、後で保存されます。</translation>
  </message>
  <message>
   <source>{file} could not be written whole. Try again.</source>
   <translation>{file} を完全に書き込めませんでした。再試行してください。</translation>
  </message>
  <message>
   <source>{file} exists already and was left as it is. Choose another name.</source>
   <translation>{file} は既にあり、そのまま残しました。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>{file} exists already and was left as it is. Name another file.</source>
   <translation>{file} は既にあり、そのまま残しました。別のファイルを指定してください。</translation>
  </message>
  <message>
   <source>{file} has file format {version}, made by a newer Meeting Desk; this program knows formats up to {format}. It was left as it is. Install the newer program to open it.</source>
   <translation>{file} は新しい Meeting Desk の形式{version}です。このプログラムは形式{format}までです。そのまま残しました。新しいプログラムを入れて開いてください。</translation>
  </message>
  <message>
   <source>{file} has none of the paragraphs of this session. Choose the Word document that was sent out and came back.</source>
   <translation>{file}にはこの会合の段落がありません。送付して返ってきたWord文書を選んでください。</translation>
  </message>
  <message>
   <source>{file} has tables that Meeting Desk did not make; it was changed by another program and is not opened. Open a backup of it.</source>
   <translation>{file} に Meeting Desk が作っていない表があります。別のプログラムが変更したため開きません。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>{file} holds no table of translations.</source>
   <translation>{file}には翻訳の表がありません。</translation>
  </message>
  <message>
   <source>{file} is a folder. Name a file in it.</source>
   <translation>{file} はフォルダです。その中のファイルを指定してください。</translation>
  </message>
  <message>
   <source>{file} is damaged, or was made to do harm: it is not formed as Word forms its documents. Nothing of it was read. Ask its sender for another copy.</source>
   <translation>{file}は破損しているか、害を与えるために作られたものです。Word文書の構造ではありません。何も読んでいません。送り主に別の写しを求めてください。</translation>
  </message>
  <message>
   <source>{file} is damaged. It was left as it is. Open a backup of it.</source>
   <translation>{file} は破損しています。そのまま残しました。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>{file} is damaged. Nothing of it was brought in. Ask its sender for another copy.</source>
   <translation>{file} は破損しています。何も取り込んでいません。送り手に別の写しを求めてください。</translation>
  </message>
  <message>
   <source>{file} is damaged. Restore an earlier backup.</source>
   <translation>{file} は破損しています。以前のバックアップを復元してください。</translation>
  </message>
  <message>
   <source>{file} is damaged: its end is missing, as after a copy that was broken off. It was left as it is. Copy it again, or open a backup of it.</source>
   <translation>{file} は破損しています。コピーが中断されたように末尾が欠けています。そのまま残しました。もう一度コピーするか、バックアップを開いてください。</translation>
  </message>
  <message>
   <source>{file} is damaged: its own id is none. It was left as it is. Open a backup of it.</source>
   <translation>{file} は破損しています。ファイル自身のIDが不正です。そのまま残しました。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>{file} is damaged: {why} It was left as it is. Open a backup of it.</source>
   <translation>{file} は破損しています: {why} そのまま残しました。バックアップを開いてください。</translation>
  </message>
  <message>
   <source>{file} is far larger than minutes ever are once it is unpacked. Nothing of it was read. Ask its sender for another copy.</source>
   <translation>{file}は展開すると議事録としてあり得ない大きさです。何も読んでいません。送り主に別の写しを求めてください。</translation>
  </message>
  <message>
   <source>{file} is far larger than such tables are.</source>
   <translation>{file}はこの種の表としては大きすぎます。</translation>
  </message>
  <message>
   <source>{file} is just being changed in the shared folder itself. Your changes are kept here; try again in a while.</source>
   <translation>{file} は共有フォルダで変更中です。変更はここに保管されています。しばらくして再試行してください。</translation>
  </message>
  <message>
   <source>{file} is just being saved, or saving it was broken off. Open it with Meeting Desk and close it, then try again.</source>
   <translation>{file} は保存中か、保存が中断されています。Meeting Desk で開いて閉じてから再試行してください。</translation>
  </message>
  <message>
   <source>{file} is larger than any file of Meeting Desk may be ({size:,} bytes). It was left as it is. Ask its sender for a copy without attachments.</source>
   <translation>{file} は Meeting Desk のファイルとして大きすぎます ({size:,}バイト)。そのまま残しました。送り手に添付のない写しを求めてください。</translation>
  </message>
  <message>
   <source>{file} is larger than may be attached ({most:,} bytes).</source>
   <translation>{file}は添付できる大きさ（{most:,}バイト）を超えています。</translation>
  </message>
  <message>
   <source>{file} is locked with a password, or in the old form of Word. Save it as a Word document (.docx) without a password, then read it back.</source>
   <translation>{file}はパスワード付きか古いWord形式です。パスワードなしのWord文書（.docx）で保存してから読み込んでください。</translation>
  </message>
  <message>
   <source>{file} is no PDF, is locked with a password, or is damaged.</source>
   <translation>{file} はPDFでないか、パスワードで保護されているか、破損しています。</translation>
  </message>
  <message>
   <source>{file} is no Word document (.docx). Nothing of it was read.</source>
   <translation>{file}はWord文書（.docx）ではありません。何も読んでいません。</translation>
  </message>
  <message>
   <source>{file} is no text with tabs between its cells, in UTF-8 or UTF-16. Save the table as Unicode text.</source>
   <translation>{file}はUTF-8・UTF-16のタブ区切りテキストではありません。表をUnicodeテキストで保存してください。</translation>
  </message>
  <message>
   <source>{file} is not a Meeting Desk file, or its beginning is damaged. It was left as it is. Open another file, or a backup of this one.</source>
   <translation>{file} は Meeting Desk のファイルではないか、先頭が破損しています。そのまま残しました。別のファイルかバックアップを開いてください。</translation>
  </message>
  <message>
   <source>{file} is not an ordinary file. Choose a file of Meeting Desk.</source>
   <translation>{file} は通常のファイルではありません。Meeting Desk のファイルを選んでください。</translation>
  </message>
  <message>
   <source>{file} is not an ordinary file. Name a file of Meeting Desk.</source>
   <translation>{file} は通常のファイルではありません。Meeting Desk のファイルを指定してください。</translation>
  </message>
  <message>
   <source>{file} is the damaged file. Name another one.</source>
   <translation>{file}は破損したファイルです。別の名前を指定してください。</translation>
  </message>
  <message>
   <source>{file} is the file that is open.</source>
   <translation>{file} は今開いているファイルです。</translation>
  </message>
  <message>
   <source>{file} is too large to be minutes of Meeting Desk.</source>
   <translation>{file} は Meeting Desk の議事録としては大きすぎます。</translation>
  </message>
  <message>
   <source>{file} is too large to be minutes that came back ({most:,} bytes at most).</source>
   <translation>{file}は返送された議事録としては大きすぎます（最大{most:,}バイト）。</translation>
  </message>
  <message>
   <source>{file} proposes more than minutes ever hold. Nothing of it was read.</source>
   <translation>{file}の提案は議事録としてあり得ない量です。何も読んでいません。</translation>
  </message>
  <message>
   <source>{file} was changed by another program than Meeting Desk, and may not be whole. It was left as it is. Ask its sender for another copy.</source>
   <translation>{file} は Meeting Desk 以外のプログラムで変更され、完全でない可能性があります。そのまま残しました。送り手に別の写しを求めてください。</translation>
  </message>
  <message>
   <source>{file} was packed by another program. Import the file as Meeting Desk wrote it.</source>
   <translation>{file}は別のプログラムで作り直されています。Meeting Deskが書き出したままのファイルを取り込んでください。</translation>
  </message>
  <message>
   <source>{file} was replaced by another file while it was open; this change was not saved. Open the file again.</source>
   <translation>{file} は開いている間に別のファイルに置き換えられました。この変更は保存されていません。開き直してください。</translation>
  </message>
  <message>
   <source>{file} {fault}. Nothing of it was brought in, and it was left as it is. Ask its sender for another copy.</source>
   <translation>{file}: {fault}。何も取り込まず、そのまま残しました。送り手に別の写しを求めてください。</translation>
  </message>
  <message>
   <source>{file}{where}: {why}{end} Nothing was imported; mend it there and import it again.</source>
   <translation>{file}{where}: {why}{end} 何も取り込んでいません。修正して取り込み直してください。</translation>
  </message>
  <message>
   <source>{first}, {more}</source>
   <translation>{first}、{more}</translation>
  </message>
  <message>
   <source>{kind} has no such field; {instead}</source>
   <translation>{kind} にその項目はありません。{instead}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind}「{name}」</translation>
  </message>
  <message>
   <source>{left} lies beside {file}: saving that was broken off, or is under way. Open {file} once and close it, then try again; or name another file. Where {file} is gone, move {left} away.</source>
   <translation>{file} の横に {left} があります。保存が中断されたか、進行中です。{file} を一度開いて閉じてから再試行するか、別のファイルを指定してください。{file} がなければ {left} を移動してください。</translation>
  </message>
  <message>
   <source>{line} (taken from the record tables)</source>
   <translation>{line}（記録表から取得）</translation>
  </message>
  <message>
   <source>{line} This text has already left the house.</source>
   <translation>{line} この文面は既に外部へ出ています。</translation>
  </message>
  <message>
   <source>{line}, undone</source>
   <translation>{line}、取消済み</translation>
  </message>
  <message>
   <source>{n:,} entries</source>
   <translation>{n:,}項目</translation>
  </message>
  <message>
   <source>{n:,} of {all:,} entries</source>
   <translation>{all:,}項目中{n:,}項目</translation>
  </message>
  <message>
   <source>{name} has already spoken at this session, so cannot arrive now.</source>
   <translation>{name}はこの会合で既に発言しているため、今到着することはできません。</translation>
  </message>
  <message>
   <source>{name} has no title.</source>
   <translation>{name}の役職が示されていません。</translation>
  </message>
  <message>
   <source>{name} has the honorific in the name, too.</source>
   <translation>{name}の氏名に敬称も含まれています。</translation>
  </message>
  <message>
   <source>{name} is already a delegate to this session.</source>
   <translation>{name}は既にこの会合の代表団員です。</translation>
  </message>
  <message>
   <source>{name} is listed on both sides.</source>
   <translation>{name}が双方の名簿にあります。</translation>
  </message>
  <message>
   <source>{name} is listed twice.</source>
   <translation>{name}が名簿に二度あります。</translation>
  </message>
  <message>
   <source>{name} signs without a title.</source>
   <translation>署名者{name}の役職が示されていません。</translation>
  </message>
  <message>
   <source>{name} speaks or chairs, and is listed as not there.</source>
   <translation>{name}は発言または議長を務めていますが、不在とされています。</translation>
  </message>
  <message>
   <source>{name} what is no entry</source>
   <translation>{name} に記録でないものがあります</translation>
  </message>
  <message>
   <source>{number}  {at}  {file}, {n} new, by {who}</source>
   <translation>{number}  {at}  {file}、新規{n}件、{who}</translation>
  </message>
  <message>
   <source>{n} attached files, {size} bytes together.</source>
   <translation>添付ファイル{n}件、計{size}バイト。</translation>
  </message>
  <message>
   <source>{n} changes new here ({by}).</source>
   <translation>新しい変更{n}件 ({by})。</translation>
  </message>
  <message>
   <source>{n} of the changes that came from {file} were taken out again. They come back whenever a copy that holds them is brought in.</source>
   <translation type="vanished">{file} から入った変更のうち{n}件を取り除きました。それを含む写しを取り込むたびに戻ります。</translation>
  </message>
  <message>
   <source>{n} of the changes that came from {file} will be taken out. They come back by themselves with the next copy that holds them.</source>
   <translation type="vanished">{file} から入った変更のうち{n}件を取り除きます。それを含む次の写しとともに自動的に戻ります。</translation>
  </message>
  <message>
   <source>{n} of the changes that came from “{file}” were taken out again. They come back whenever a copy that holds them is brought in.</source>
   <translation>「{file}」からの変更{n}件を取り出しました。それらを含む写しを取り込むと再び入ります。</translation>
  </message>
  <message>
   <source>{n} of the changes that came from “{file}” will be taken out. They come back by themselves with the next copy that holds them.</source>
   <translation>「{file}」からの変更{n}件が取り出されます。それらを含む次の写しで自動的に戻ります。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation>{path} を読めません: {why}。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}. Name another place.</source>
   <translation>{path} に書き込めません: {why}。別の場所を指定してください。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}. Nothing was changed; name another place.</source>
   <translation>{path} に書き込めません: {why}。何も変更していません。別の場所を指定してください。</translation>
  </message>
  <message>
   <source>{path} is a file of Meeting Desk, and its records would be lost. Name another file.</source>
   <translation>{path} は Meeting Desk のファイルで、記録が失われます。別のファイルを指定してください。</translation>
  </message>
  <message>
   <source>{path} is a folder. Name a file.</source>
   <translation>{path} はフォルダです。ファイルを指定してください。</translation>
  </message>
  <message>
   <source>{path} is larger than {limit} MB. Divide it into several sources.</source>
   <translation>{path} は{limit}MBを超えています。複数の情報源に分けてください。</translation>
  </message>
  <message>
   <source>{path} is not an ordinary file. Name another one.</source>
   <translation>{path} は通常のファイルではありません。別のファイルを指定してください。</translation>
  </message>
  <message>
   <source>{path} is not an ordinary file. Name the file to import.</source>
   <translation>{path} は通常のファイルではありません。取り込むファイルを指定してください。</translation>
  </message>
  <message>
   <source>{path} is there already ({size:,} bytes). Name another file, or add --force to replace it.</source>
   <translation>{path} は既にあります ({size:,}バイト)。別のファイルを指定するか、--force を付けて置き換えてください。</translation>
  </message>
  <message>
   <source>{reasons}; but: {doubts}</source>
   <translation>{reasons}。ただし：{doubts}</translation>
  </message>
  <message>
   <source>{sentence}</source>
   <translation type="vanished">{sentence}</translation>
  </message>
  <message>
   <source>{where}: {said}</source>
   <translation>{where}：{said}</translation>
  </message>
  <message>
   <source>{why} Ask for the list of unions first.</source>
   <translation>{why} 先に統合の一覧を確認してください。</translation>
  </message>
  <message>
   <source>{why} Or open a backup of it.</source>
   <translation>{why} またはバックアップを開いてください。</translation>
  </message>
  <message>
   <source>{why} The command “meetingdesk salvage” gets back what is left in it.</source>
   <translation>{why} コマンド「meetingdesk salvage」で、残っている内容を取り出せます。</translation>
  </message>
  <message>
   <source>{why} The general style is used instead.</source>
   <translation>{why}代わりに一般様式を使います。</translation>
  </message>
  <message>
   <source>“{called}” does not say which side’s copy is meant. Name one of {known}.</source>
   <translation>「{called}」ではどちらの側の正本か分かりません。{known}から選んでください。</translation>
  </message>
  <message>
   <source>“{name}”{where}</source>
   <translation>「{name}」{where}</translation>
  </message>
  <message>
   <source>“{said}” is not known; known here: {known}</source>
   <translation>「{said}」は使えません。使えるもの: {known}</translation>
  </message>
  <message>
   <source>“{sign}” in “{near}” asks for a variant form; it prints in its ordinary form.</source>
   <translation>「{near}」の「{sign}」は異体字の指定ですが、通常の字形で印刷されます。</translation>
  </message>
  <message>
   <source>“{text}” does not say which pages. Say 1-3, 5.</source>
   <translation>「{text}」ではページが分かりません。例: 1-3, 5</translation>
  </message>
  <message>
   <source>“{title}” is said to be annexed, and its file is not here.</source>
   <translation>「{title}」は附属書とされていますが、ファイルがありません。</translation>
  </message>
  <message>
   <source>“{title}” is said to be deferred or not reached, and something was said under it.</source>
   <translation>「{title}」は延期または未審議とされていますが、発言が記録されています。</translation>
  </message>
 </context>
 <context>
  <name>siblings</name>
  <message>
   <source>draft {n}</source>
   <translation>草案{n}</translation>
  </message>
 </context>
 <context>
  <name>standing</name>
  <message>
   <source>Changed since issue {n}: the text is draft {draft} now</source>
   <translation>発行{n}以後に変更：現在は第{draft}次案</translation>
  </message>
  <message>
   <source>Changed since issue {n}: this is to be issued as a corrigendum (Ctrl+G)</source>
   <translation>発行{n}以後に変更：正誤表として発行が必要 (Ctrl+G)</translation>
  </message>
  <message>
   <source>Corrigendum {n} of {day}, confirmed</source>
   <translation>正誤表第{n}号（{day}）、確認済み</translation>
  </message>
  <message>
   <source>Corrigendum {n} of {day}, not confirmed yet</source>
   <translation>正誤表第{n}号（{day}）、未確認</translation>
  </message>
  <message>
   <source>Only said so: this file keeps no issue of the stage “{stage}”.</source>
   <translation>記載のみ：段階「{stage}」の発行分はこのファイルにありません。</translation>
  </message>
 </context>
 <context>
  <name>staying</name>
  <message>
   <source>Remove there, too</source>
   <translation>そちらからも削除</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>{name} is off the delegation, and stays among the people.</source>
   <translation>{name}は代表団から外れ、人物の一覧には残ります。</translation>
  </message>
 </context>
 <context>
  <name>summary</name>
  <message>
   <source>English</source>
   <translation>英語</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>日本語</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>ベトナム語</translation>
  </message>
  <message>
   <source>dddd d MMMM</source>
   <translation>M月d日dddd</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy</source>
   <translation>yyyy年M月d日dddd</translation>
  </message>
  <message>
   <source>no date yet</source>
   <translation>日付未定</translation>
  </message>
  <message>
   <source>no. {number}</source>
   <translation>第{number}回</translation>
  </message>
  <message>
   <source>{hours} the next day</source>
   <translation>{hours} (翌日)</translation>
  </message>
 </context>
 <context>
  <name>terms</name>
  <message>
   <source>absent</source>
   <translation>欠席</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>受け入れ</translation>
  </message>
  <message>
   <source>acting</source>
   <translation>代行</translation>
  </message>
  <message>
   <source>action</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>採択</translation>
  </message>
  <message>
   <source>adviser</source>
   <translation>顧問</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>合意済み</translation>
  </message>
  <message>
   <source>agreed point</source>
   <translation>合意事項</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>合意文書</translation>
  </message>
  <message>
   <source>alternate</source>
   <translation>副団長</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>回答済み</translation>
  </message>
  <message>
   <source>arrived</source>
   <translation>到着</translation>
  </message>
  <message>
   <source>before an event</source>
   <translation>行事の前</translation>
  </message>
  <message>
   <source>bilateral meeting</source>
   <translation>二国間会合</translation>
  </message>
  <message>
   <source>by a horizon</source>
   <translation>目標時期まで</translation>
  </message>
  <message>
   <source>by proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>cleared</source>
   <translation>決裁済み</translation>
  </message>
  <message>
   <source>confidential</source>
   <translation>秘</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>確認済み</translation>
  </message>
  <message>
   <source>consultation</source>
   <translation>協議</translation>
  </message>
  <message>
   <source>corrigendum</source>
   <translation>正誤票</translation>
  </message>
  <message>
   <source>courtesy call</source>
   <translation>表敬訪問</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>deputy</source>
   <translation>副</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>草案</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>取り止め</translation>
  </message>
  <message>
   <source>exchange of letters</source>
   <translation>書簡の交換</translation>
  </message>
  <message>
   <source>exchange of notes</source>
   <translation>交換公文</translation>
  </message>
  <message>
   <source>excused</source>
   <translation>届出欠席</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>出席予定</translation>
  </message>
  <message>
   <source>expert</source>
   <translation>専門家</translation>
  </message>
  <message>
   <source>expired</source>
   <translation>失効</translation>
  </message>
  <message>
   <source>family name first</source>
   <translation>姓が先</translation>
  </message>
  <message>
   <source>for agreement</source>
   <translation>合意用</translation>
  </message>
  <message>
   <source>for the record</source>
   <translation>記録用</translation>
  </message>
  <message>
   <source>given name first</source>
   <translation>名が先</translation>
  </message>
  <message>
   <source>head</source>
   <translation>団長</translation>
  </message>
  <message>
   <source>held</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>hybrid (in person and online)</source>
   <translation>ハイブリッド（対面とオンライン）</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>有効</translation>
  </message>
  <message>
   <source>in full</source>
   <translation>正規</translation>
  </message>
  <message>
   <source>in person</source>
   <translation>対面</translation>
  </message>
  <message>
   <source>in person and online</source>
   <translation type="vanished">対面およびオンライン</translation>
  </message>
  <message>
   <source>in the room</source>
   <translation>会場</translation>
  </message>
  <message>
   <source>interpreter</source>
   <translation>通訳</translation>
  </message>
  <message>
   <source>joint committee</source>
   <translation>合同委員会</translation>
  </message>
  <message>
   <source>left</source>
   <translation>退席</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>書簡</translation>
  </message>
  <message>
   <source>member</source>
   <translation>団員</translation>
  </message>
  <message>
   <source>memorandum of understanding</source>
   <translation>覚書</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>期限なし</translation>
  </message>
  <message>
   <source>not classified</source>
   <translation>区分なし</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>未審議</translation>
  </message>
  <message>
   <source>noted</source>
   <translation>留意</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>オブザーバー</translation>
  </message>
  <message>
   <source>on a date</source>
   <translation>期日</translation>
  </message>
  <message>
   <source>online</source>
   <translation>オンライン</translation>
  </message>
  <message>
   <source>open</source>
   <translation>未着手</translation>
  </message>
  <message>
   <source>other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>own body</source>
   <translation>自機関</translation>
  </message>
  <message>
   <source>paragraph</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>相手機関</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>present</source>
   <translation>出席</translation>
  </message>
  <message>
   <source>proposal</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>protocol</source>
   <translation>議定書</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>不採用</translation>
  </message>
  <message>
   <source>reply</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>request</source>
   <translation>要請</translation>
  </message>
  <message>
   <source>requested</source>
   <translation>要請</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>取扱注意</translation>
  </message>
  <message>
   <source>secretary</source>
   <translation>書記</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>送付済み</translation>
  </message>
  <message>
   <source>signed</source>
   <translation>署名済み</translation>
  </message>
  <message>
   <source>signed original</source>
   <translation>署名済み原本</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>発言</translation>
  </message>
  <message>
   <source>taken</source>
   <translation>審議済み</translation>
  </message>
  <message>
   <source>taken jointly</source>
   <translation>一括審議</translation>
  </message>
  <message>
   <source>terminated</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>took the chair</source>
   <translation>議長に就任</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>実施中</translation>
  </message>
  <message>
   <source>welcomed</source>
   <translation>歓迎</translation>
  </message>
  <message>
   <source>work plan</source>
   <translation>作業計画</translation>
  </message>
  <message>
   <source>working session</source>
   <translation>実務会合</translation>
  </message>
 </context>
 <context>
  <name>translations</name>
  <message>
   <source>Action {number}</source>
   <translation>実施事項 {number}</translation>
  </message>
  <message>
   <source>Agreed {number}</source>
   <translation>合意{number}</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation type="vanished">変更前と変更後</translation>
  </message>
  <message>
   <source>Body of {name}</source>
   <translation>{name}の機関</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>閉会</translation>
  </message>
  <message>
   <source>Copy to</source>
   <translation>写しの送付先</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>文書</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>Item {number}</source>
   <translation>議題{number}</translation>
  </message>
  <message>
   <source>Languages of {name}</source>
   <translation>{name}の言語</translation>
  </message>
  <message>
   <source>Next: when</source>
   <translation>次回: 時期</translation>
  </message>
  <message>
   <source>Next: where</source>
   <translation>次回: 場所</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>機会</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進捗</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>側</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>署名地</translation>
  </message>
  <message>
   <source>Signing: body</source>
   <translation>署名: 機関</translation>
  </message>
  <message>
   <source>Signing: for</source>
   <translation>署名: 代表する者</translation>
  </message>
  <message>
   <source>Signing: title</source>
   <translation>署名: 役職</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>中断</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>Title of {name}</source>
   <translation>{name}の役職</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>部署</translation>
  </message>
  <message>
   <source>Unit of {name}</source>
   <translation>{name}の部署</translation>
  </message>
  <message>
   <source>{language} {done} of {total}</source>
   <translation>{language} {done}/{total}</translation>
  </message>
  <message>
   <source>{language} {done} of {total}, {stale} stale</source>
   <translation>{language} {done}/{total}、要確認{stale}</translation>
  </message>
 </context>
 <context>
  <name>versions</name>
  <message>
   <source>(empty)</source>
   <translation>(空)</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>Agreed point</source>
   <translation>合意事項</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>合意文書</translation>
  </message>
  <message>
   <source>Arrival or departure</source>
   <translation>到着または退席</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>条項</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Chair</source>
   <translation>議長</translation>
  </message>
  <message>
   <source>Changed it</source>
   <translation>変更した</translation>
  </message>
  <message>
   <source>Clearance</source>
   <translation>内部決裁</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>意見</translation>
  </message>
  <message>
   <source>Confirming paper</source>
   <translation>確認書面</translation>
  </message>
  <message>
   <source>Delegate</source>
   <translation>代表団員</translation>
  </message>
  <message>
   <source>Dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>文書</translation>
  </message>
  <message>
   <source>Honorific</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>House style</source>
   <translation>様式</translation>
  </message>
  <message>
   <source>Internal remark</source>
   <translation>内部所見</translation>
  </message>
  <message>
   <source>Issue of the minutes</source>
   <translation>議事録の発行</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers, with all of its {n}.</source>
   <translation type="vanished">一覧と書面から外れ、属する{n}件もすべて外れます。</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers, with its {n} parts (notes, paragraphs, points).</source>
   <translation type="vanished">一覧と書面から外れ、属する{n}件 (メモ、段落、合意事項) も外れます。</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers, with what belongs to it.</source>
   <translation type="vanished">属するものとともに、一覧と書面から外れます。</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers, with what belongs to it: {parts}.</source>
   <translation>その場合、それに属するもの（{parts}）とともに一覧と書面から除かれます。</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers.</source>
   <translation>一覧と書面から外れます。</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>沿革</translation>
  </message>
  <message>
   <source>Name of a body</source>
   <translation>機関の名称</translation>
  </message>
  <message>
   <source>News of an action</source>
   <translation>実施事項の経過</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Number in issued minutes</source>
   <translation>発行済み議事録の番号</translation>
  </message>
  <message>
   <source>On the side of {side}</source>
   <translation>{side}側</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Party to an agreement</source>
   <translation>合意文書の当事者</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>Removed it</source>
   <translation>削除した</translation>
  </message>
  <message>
   <source>Removed, and changed</source>
   <translation>削除と変更</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>側</translation>
  </message>
  <message>
   <source>Signatory</source>
   <translation>署名者</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>部会</translation>
  </message>
  <message>
   <source>The same or not</source>
   <translation>同一かどうか</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>翻訳</translation>
  </message>
  <message>
   <source>Under no item of “{session}”</source>
   <translation>「{session}」のどの議題にも属さない</translation>
  </message>
  <message>
   <source>Under something that was removed</source>
   <translation>削除されたものの下</translation>
  </message>
  <message>
   <source>Under {kind} “{name}”</source>
   <translation>{kind}「{name}」の下</translation>
  </message>
  <message>
   <source>Under “{item}”</source>
   <translation>「{item}」の下</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>a record that was removed</source>
   <translation>削除された記録</translation>
  </message>
  <message>
   <source>action</source>
   <translation>実施事項</translation>
  </message>
  <message>
   <source>agreed point</source>
   <translation>合意事項</translation>
  </message>
  <message>
   <source>already {stage}</source>
   <translation>既に{stage}</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ほか{n}件</translation>
  </message>
  <message>
   <source>file {digest}</source>
   <translation>ファイル {digest}</translation>
  </message>
  <message>
   <source>title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind}「{name}」</translation>
  </message>
  <message>
   <source>{kind}: {name}</source>
   <translation>{kind}: {name}</translation>
  </message>
  <message>
   <source>{what}: added</source>
   <translation>{what}: 追加</translation>
  </message>
  <message>
   <source>{what}: taken back</source>
   <translation>{what}: 復元</translation>
  </message>
 </context>
</TS>
