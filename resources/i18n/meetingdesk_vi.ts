<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About Meeting Desk</source>
   <translation>Giới thiệu Meeting Desk</translation>
  </message>
  <message>
   <source>Keeps the records of bilateral meetings and writes their minutes. MIT licence.

Made with Qt {qt} (LGPL), SQLAlchemy (MIT), ReportLab (BSD), PDFium (BSD), the Noto and Tinos fonts (OFL) and Lucide icons (ISC).</source>
   <translation>Lưu hồ sơ các cuộc họp song phương và lập biên bản. Giấy phép MIT.

Xây dựng bằng Qt {qt} (LGPL), SQLAlchemy (MIT), ReportLab (BSD), PDFium (BSD), phông chữ Noto và Tinos (OFL) và biểu tượng Lucide (ISC).</translation>
  </message>
  <message>
   <source>Keeps the records of bilateral meetings and writes their minutes. MIT licence.

Made with Qt {qt} (LGPL), SQLAlchemy (MIT), ReportLab (BSD), PDFium (BSD), the Noto fonts (OFL) and Lucide icons (ISC).</source>
   <translation type="vanished">Lưu hồ sơ các cuộc họp song phương và lập biên bản. Giấy phép MIT.

Xây dựng bằng Qt {qt} (LGPL), SQLAlchemy (MIT), ReportLab (BSD), PDFium (BSD), phông chữ Noto (OFL) và biểu tượng Lucide (ISC).</translation>
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
   <translation>Việc cần làm</translation>
  </message>
  <message>
   <source>Action {number}</source>
   <translation>Việc cần làm {number}</translation>
  </message>
  <message>
   <source>Session: {name}</source>
   <translation>Phiên họp: {name}</translation>
  </message>
  <message>
   <source>action</source>
   <translation>việc cần làm</translation>
  </message>
  <message>
   <source>late</source>
   <translation>quá hạn</translation>
  </message>
 </context>
 <context>
  <name>ActionSteps</name>
  <message>
   <source>Enter takes the marked one · Up: as typed</source>
   <translation>Enter lấy dòng được đánh dấu · Up: như đã gõ</translation>
  </message>
  <message>
   <source>due?</source>
   <translation>hạn?</translation>
  </message>
  <message>
   <source>who does it: body, unit or person; Enter skips</source>
   <translation>ai thực hiện: cơ quan, đơn vị hoặc người; Enter bỏ qua</translation>
  </message>
  <message>
   <source>who?</source>
   <translation>ai?</translation>
  </message>
  <message>
   <source>{day}, +30, before the next session, until {year}; Enter skips</source>
   <translation>{day}, +30, before the next session, until {year}; Enter bỏ qua</translation>
  </message>
 </context>
 <context>
  <name>AddDelegateLine</name>
  <message>
   <source>Add: type a name, or paste a table</source>
   <translation>Thêm: gõ tên, hoặc dán một bảng</translation>
  </message>
  <message>
   <source>Enter takes the marked one</source>
   <translation>Enter lấy dòng được đánh dấu</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Nhân sự</translation>
  </message>
  <message>
   <source>↓ chooses, Enter adds as typed</source>
   <translation>↓ chọn, Enter thêm như đã gõ</translation>
  </message>
 </context>
 <context>
  <name>Agenda</name>
  <message>
   <source>&amp;Edit</source>
   <translation>Sửa(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Higher level</source>
   <translation>Cấp cao &amp;hơn</translation>
  </message>
  <message>
   <source>&amp;Lower level</source>
   <translation>Cấp thấp hơn(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>Loại bỏ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Treatment</source>
   <translation>Cách xử lý(&amp;T)</translation>
  </message>
  <message>
   <source>Add agenda item</source>
   <translation>Thêm mục chương trình</translation>
  </message>
  <message>
   <source>Add: type an item, or paste an agenda</source>
   <translation>Thêm: gõ một mục, hoặc dán chương trình nghị sự</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Chương trình nghị sự</translation>
  </message>
  <message>
   <source>Agenda · {n} item</source>
   <translation>Chương trình nghị sự · {n} mục</translation>
  </message>
  <message>
   <source>Agenda · {n} items</source>
   <translation>Chương trình nghị sự · {n} mục</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>Chuyển xuống(&amp;D)</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>Ch&amp;uyển lên</translation>
  </message>
  <message>
   <source>Move agenda item</source>
   <translation>Chuyển mục chương trình</translation>
  </message>
  <message>
   <source>Paste agenda</source>
   <translation>Dán chương trình nghị sự</translation>
  </message>
  <message>
   <source>Remove agenda item</source>
   <translation>Loại bỏ mục chương trình</translation>
  </message>
  <message>
   <source>Taken &amp;jointly with</source>
   <translation>Bàn chung với(&amp;J)</translation>
  </message>
  <message>
   <source>This would add {n} agenda items; the first is “{first}”.</source>
   <translation>Sẽ thêm {n} mục chương trình; mục đầu tiên là “{first}”.</translation>
  </message>
 </context>
 <context>
  <name>AgendaEditor</name>
  <message>
   <source>Agenda item</source>
   <translation>Mục chương trình</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Kết quả xử lý</translation>
  </message>
 </context>
 <context>
  <name>AgendaRow</name>
  <message>
   <source>Item {number}: {title}, {treatment}, level {level}</source>
   <translation>Mục {number}: {title}, {treatment}, cấp {level}</translation>
  </message>
  <message>
   <source>taken jointly with {number}</source>
   <translation>bàn chung với {number}</translation>
  </message>
 </context>
 <context>
  <name>AgreeingPage</name>
  <message>
   <source>Agreeing the text</source>
   <translation>Thống nhất văn bản</translation>
  </message>
  <message>
   <source>Back (Esc)</source>
   <translation>Quay lại (Esc)</translation>
  </message>
  <message>
   <source>Comments in the Word document that came back</source>
   <translation>Ý kiến trong tài liệu Word gửi trả lại</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Các bản đã phát hành</translation>
  </message>
  <message>
   <source>Read back (O)…</source>
   <translation>Đọc bản gửi trả (O)…</translation>
  </message>
  <message>
   <source>Write or paste (N)…</source>
   <translation>Nhập hoặc dán (N)…</translation>
  </message>
 </context>
 <context>
  <name>AlikeDialog</name>
  <message>
   <source>&amp;Different (D)</source>
   <translation>Khác nhau (&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Join… (Enter)</source>
   <translation>&amp;Gộp… (Enter)</translation>
  </message>
  <message>
   <source>A pair may be the same. Two people may also bear one name.</source>
   <translation>Một cặp có thể là một. Hai người cũng có thể trùng tên.</translation>
  </message>
  <message>
   <source>Against it: {doubts}.</source>
   <translation>Điểm không khớp: {doubts}.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Entered twice?</source>
   <translation>Nhập hai lần?</translation>
  </message>
  <message>
   <source>Looking for what may be here twice…</source>
   <translation>Đang tìm những gì có thể đã nhập hai lần…</translation>
  </message>
  <message>
   <source>Nobody and nothing seems to be here twice.</source>
   <translation>Không thấy người hay mục nào được nhập hai lần.</translation>
  </message>
  <message>
   <source>Pairs that may be the same</source>
   <translation>Các cặp có thể là một</translation>
  </message>
  <message>
   <source>Say that two records are different</source>
   <translation>Ghi nhận hai hồ sơ khác nhau</translation>
  </message>
  <message>
   <source>Why: {reasons}.</source>
   <translation>Lý do: {reasons}.</translation>
  </message>
  <message>
   <source>{n} pairs may be the same. Two people may also bear one name.</source>
   <translation>{n} cặp có thể là một. Hai người cũng có thể trùng tên.</translation>
  </message>
 </context>
 <context>
  <name>AllHere</name>
  <message>
   <source>All are here</source>
   <translation>Tất cả có mặt</translation>
  </message>
  <message>
   <source>Notes who is still expected as present</source>
   <translation>Ghi những người còn dự kiến là có mặt</translation>
  </message>
  <message>
   <source>{side}: all are here</source>
   <translation>{side}: tất cả có mặt</translation>
  </message>
 </context>
 <context>
  <name>AttachmentField</name>
  <message>
   <source>Attach a file</source>
   <translation>Đính kèm tệp</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Chọn…</translation>
  </message>
  <message>
   <source>Which file?</source>
   <translation>Tệp nào?</translation>
  </message>
  <message>
   <source>{file} (not in this copy)</source>
   <translation>{file} (không có trong bản này)</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Xóa</translation>
  </message>
  <message>
   <source>&amp;Delete those of files no longer there…</source>
   <translation>&amp;Xóa bản sao của các tệp không còn…</translation>
  </message>
  <message>
   <source>&amp;Keep them</source>
   <translation>&amp;Giữ lại</translation>
  </message>
  <message>
   <source>&amp;Make one now</source>
   <translation>Tạo ngay &amp;một bản</translation>
  </message>
  <message>
   <source>&amp;Open it</source>
   <translation>Mở(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Restore and open</source>
   <translation>&amp;Khôi phục và mở</translation>
  </message>
  <message>
   <source>&amp;Restore beside and open</source>
   <translation>Khôi phục bên cạnh và mở(&amp;R)</translation>
  </message>
  <message>
   <source>Attached files that are damaged or lost: {n}. All else is there. Earlier backups or colleagues’ copies may still have them.</source>
   <translation>Tệp đính kèm bị hỏng hoặc mất: {n}. Mọi thứ khác còn đủ. Bản sao lưu cũ hơn hoặc bản sao của đồng nghiệp có thể vẫn có.</translation>
  </message>
  <message>
   <source>Backing up what is open, then restoring to {file}…</source>
   <translation>Đang sao lưu tệp đang mở, rồi khôi phục vào {file}…</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Bản sao lưu</translation>
  </message>
  <message>
   <source>Backups of all files</source>
   <translation>Bản sao lưu của mọi tệp</translation>
  </message>
  <message>
   <source>Backups of {file}</source>
   <translation>Các bản sao lưu của {file}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Delete a backup ({size}) of a file that is no longer where it was?</source>
   <translation>Xóa một bản sao lưu ({size}) của tệp không còn ở chỗ cũ?</translation>
  </message>
  <message>
   <source>Delete backups</source>
   <translation>Xóa bản sao lưu</translation>
  </message>
  <message>
   <source>Delete {n} backups ({size}) of files that are no longer where they were?</source>
   <translation>Xóa {n} bản sao lưu ({size}) của các tệp không còn ở chỗ cũ?</translation>
  </message>
  <message>
   <source>Deleting backups…</source>
   <translation>Đang xóa bản sao lưu…</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation type="vanished">Mục ghi</translation>
  </message>
  <message>
   <source>Made</source>
   <translation type="vanished">Tạo lúc</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>Đang sao lưu…</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Cuoc hop</translation>
  </message>
  <message>
   <source>Reading the list of backups…</source>
   <translation>Đang đọc danh sách bản sao lưu…</translation>
  </message>
  <message>
   <source>Renamed, moved or deleted: {names}. Restore first what may still be needed: deleted backups do not come back.</source>
   <translation>Đã đổi tên, chuyển chỗ hoặc xóa: {names}. Hãy khôi phục trước những gì còn cần: bản sao lưu đã xóa không lấy lại được.</translation>
  </message>
  <message>
   <source>Restoring to {file}…</source>
   <translation>Đang khôi phục vào {file}…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="vanished">Kích thước</translation>
  </message>
  <message>
   <source>There is no backup of any file on this machine.</source>
   <translation>Trên máy này chưa có bản sao lưu của tệp nào.</translation>
  </message>
  <message>
   <source>There is no backup of this file yet. One is made each hour while it is open, and when it is closed.</source>
   <translation>Chưa có bản sao lưu nào của tệp này. Mỗi giờ khi tệp đang mở, và khi đóng tệp, một bản được tạo.</translation>
  </message>
  <message>
   <source>They are made each hour, before a copy is brought in, and when the file is closed. Restoring makes a new file beside this one; this one stays as it is.</source>
   <translation>Bản sao lưu được tạo mỗi giờ, trước khi đưa vào một bản sao, và khi đóng tệp. Khôi phục tạo tệp mới bên cạnh tệp này; tệp này được giữ nguyên.</translation>
  </message>
  <message>
   <source>They are made each hour, before a copy is brought in, and when the file is closed. Restoring makes a new file in your documents; the shared one stays as it is.</source>
   <translation>Được tạo mỗi giờ, trước khi đưa bản sao vào và khi đóng tệp. Khôi phục tạo một tệp mới trong tài liệu của bạn; tệp dùng chung giữ nguyên.</translation>
  </message>
  <message>
   <source>Those of all files that were open on this machine, the newest first. Restoring makes a new file; no other is touched.</source>
   <translation>Bản sao lưu của mọi tệp đã mở trên máy này, mới nhất trước. Khôi phục tạo tệp mới; không tệp nào khác bị thay đổi.</translation>
  </message>
  <message>
   <source>{file} as of {when}</source>
   <translation>{file} vào lúc {when}</translation>
  </message>
  <message>
   <source>{file} is in a shared folder. Restoring makes a new file in your documents, for you alone; the shared one, and what you have of it here, stay as they are. What only the new one has can be brought in there as a colleague’s copy.</source>
   <translation>{file} nằm trong thư mục dùng chung. Việc khôi phục tạo một tệp mới trong thư mục tài liệu của bạn, chỉ dành cho bạn; tệp dùng chung và bản làm việc của bạn ở đây giữ nguyên. Những gì chỉ tệp mới có thể được nhập vào đó như bản sao của đồng nghiệp.</translation>
  </message>
  <message>
   <source>{file} is restored</source>
   <translation>Đã khôi phục {file}</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>Actions</source>
   <translation>Công việc</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Chương trình nghị sự</translation>
  </message>
  <message>
   <source>Delegates</source>
   <translation>Đại biểu</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Tên gọi</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Ghi chép</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Chức vụ</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>Các bên</translation>
  </message>
  <message>
   <source>The two records side by side</source>
   <translation>Hai hồ sơ đặt cạnh nhau</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>không có tên</translation>
  </message>
 </context>
 <context>
  <name>BodyLine</name>
  <message>
   <source>Organizations</source>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <source>↓ chooses, Enter adds as typed</source>
   <translation>↓ chọn, Enter thêm như đã gõ</translation>
  </message>
 </context>
 <context>
  <name>BracketList</name>
  <message>
   <source>(nothing)</source>
   <translation>(không có)</translation>
  </message>
  <message>
   <source>Another wording</source>
   <translation>Cách viết khác</translation>
  </message>
  <message>
   <source>Enter settles with the marked wording.</source>
   <translation>Enter chốt theo cách viết được đánh dấu.</translation>
  </message>
  <message>
   <source>Open brackets</source>
   <translation>Ngoặc vuông còn mở</translation>
  </message>
  <message>
   <source>Settle a bracket</source>
   <translation>Chốt ngoặc vuông</translation>
  </message>
  <message>
   <source>another wording, Enter settles with it</source>
   <translation>cách viết khác, Enter để chốt</translation>
  </message>
 </context>
 <context>
  <name>Bringing</name>
  <message>
   <source>&amp;Bring in</source>
   <translation>Đưa vào(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Entered twice?…</source>
   <translation>&amp;Nhập hai lần?…</translation>
  </message>
  <message>
   <source>&amp;Save report…</source>
   <translation>Lưu báo cáo(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Undo…</source>
   <translation>Hoàn tác(&amp;U)…</translation>
  </message>
  <message>
   <source>Bring in a colleague’s copy</source>
   <translation>Đưa vào bản sao của đồng nghiệp</translation>
  </message>
  <message>
   <source>Bring in “{copy}”</source>
   <translation>Đưa vào “{copy}”</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Into {file}. Nothing is written before you press Bring in. A backup is made first, and it can be undone.</source>
   <translation>Vào {file}. Không có gì được ghi trước khi bạn nhấn Đưa vào. Bản sao lưu được tạo trước, và việc này có thể hoàn tác.</translation>
  </message>
  <message>
   <source>Making a backup, then bringing in {copy}…</source>
   <translation>Đang sao lưu, rồi đưa vào {copy}…</translation>
  </message>
  <message>
   <source>Reading {copy}, and trying out what it would bring…</source>
   <translation>Đang đọc {copy}, và thử xem sẽ đưa vào những gì…</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Lưu báo cáo</translation>
  </message>
  <message>
   <source>Settle the &amp;two versions…</source>
   <translation>Giải quyế&amp;t hai bản khác nhau…</translation>
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation>Tệp văn bản (*.txt)</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation>Báo cáo ở {path}.</translation>
  </message>
  <message>
   <source>What {copy} brings</source>
   <translation>Những gì {copy} đưa vào</translation>
  </message>
  <message>
   <source>What {copy} brings-INTERNAL</source>
   <translation type="vanished">Noi dung {copy} dua vao-INTERNAL</translation>
  </message>
  <message>
   <source>{said} A backup from before is kept.</source>
   <translation>{said} Bản sao lưu trước đó được giữ lại.</translation>
  </message>
  <message>
   <source>{said} What may then be entered twice is still looked for…</source>
   <translation>{said} Đang tìm những gì có thể bị nhập hai lần…</translation>
  </message>
  <message>
   <source>“{copy}” is in</source>
   <translation>Đã đưa vào “{copy}”</translation>
  </message>
  <message>
   <source>“{copy}” was not brought in</source>
   <translation>Chưa đưa vào “{copy}”</translation>
  </message>
 </context>
 <context>
  <name>BringingFlow</name>
  <message>
   <source>&amp;Bring it in…</source>
   <translation>Đưa vào(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Open it instead</source>
   <translation>Mở tệp này(&amp;O)</translation>
  </message>
  <message>
   <source>Bring in or open?</source>
   <translation>Đưa vào hay mở?</translation>
  </message>
  <message>
   <source>Bring in {copy}</source>
   <translation>Đưa vào {copy}</translation>
  </message>
  <message>
   <source>Bring in “{copy}”, or open it?</source>
   <translation>Đưa vào “{copy}”, hay mở tệp này?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>It is a copy of {file}, which is open here.</source>
   <translation>Đây là bản sao của {file}, đang mở ở đây.</translation>
  </message>
  <message>
   <source>It is another file than {file}, which is open here.</source>
   <translation>Đây là tệp khác với {file}, đang mở ở đây.</translation>
  </message>
  <message>
   <source>What is “{copy}” to you?</source>
   <translation type="vanished">“{copy}” là gì đối với bạn?</translation>
  </message>
  <message>
   <source>{file} is the file that is open. Choose a colleague’s copy of it.</source>
   <translation>{file} chính là tệp đang mở. Hãy chọn bản sao của đồng nghiệp.</translation>
  </message>
 </context>
 <context>
  <name>CandidatePopup</name>
  <message>
   <source>Choices</source>
   <translation>Lựa chọn</translation>
  </message>
 </context>
 <context>
  <name>Cards</name>
  <message>
   <source>Accept (A)</source>
   <translation>Chấp nhận (A)</translation>
  </message>
  <message>
   <source>Joined: both changes, which do not touch</source>
   <translation>Ghép: cả hai thay đổi, không chồng nhau</translation>
  </message>
  <message>
   <source>Leave ours (R)</source>
   <translation>Giữ lời của ta (R)</translation>
  </message>
  <message>
   <source>Our text</source>
   <translation>Lời của ta</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Đề nghị</translation>
  </message>
  <message>
   <source>Proposed by {who}</source>
   <translation>{who} đề nghị</translation>
  </message>
  <message>
   <source>Take the joined wording (J)</source>
   <translation>Lấy bản ghép (J)</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>Accept (A)</source>
   <translation>Chấp nhận (A)</translation>
  </message>
  <message>
   <source>Answer (Enter)</source>
   <translation>Trả lời (Enter)</translation>
  </message>
  <message>
   <source>Go there (G)</source>
   <translation>Đến chỗ đó (G)</translation>
  </message>
  <message>
   <source>Open again (P)</source>
   <translation>Mở lại (P)</translation>
  </message>
  <message>
   <source>Open again, keep the text (K)</source>
   <translation>Mở lại, giữ nguyên văn bản (K)</translation>
  </message>
  <message>
   <source>Open again, text as before (P)</source>
   <translation>Mở lại, trả văn bản về như trước (P)</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation>Không chấp nhận (R)</translation>
  </message>
  <message>
   <source>Settled by hand (A)</source>
   <translation>Đã xử lý thủ công (A)</translation>
  </message>
  <message>
   <source>Write it anew (W)</source>
   <translation>Viết lại (W)</translation>
  </message>
 </context>
 <context>
  <name>Clearing</name>
  <message>
   <source>&amp;Remarks</source>
   <translation>&amp;Ghi chú</translation>
  </message>
  <message>
   <source>Clear in house</source>
   <translation>Duyệt nội bộ</translation>
  </message>
  <message>
   <source>Cleared</source>
   <translation>Đã duyệt</translation>
  </message>
  <message>
   <source>Cleared &amp;by</source>
   <translation>Người &amp;duyệt</translation>
  </message>
  <message>
   <source>O&amp;n</source>
   <translation>Ngà&amp;y</translation>
  </message>
  <message>
   <source>Who let the text go stays in the house. Issue {n} stays as it is.</source>
   <translation>Tên người duyệt chỉ lưu nội bộ. Bản phát hành {n} giữ nguyên.</translation>
  </message>
  <message>
   <source>Who let the text go stays in the house. The text is kept as a draft, in this form.</source>
   <translation>Tên người duyệt chỉ lưu nội bộ. Văn bản được giữ là bản dự thảo, theo thể thức này.</translation>
  </message>
  <message>
   <source>Who let the text go stays in the house. The text is kept as a draft.</source>
   <translation type="vanished">Tên người duyệt chỉ lưu nội bộ. Văn bản được giữ là bản dự thảo.</translation>
  </message>
 </context>
 <context>
  <name>Coming</name>
  <message>
   <source>All files (*)</source>
   <translation>Mọi tệp (*)</translation>
  </message>
  <message>
   <source>No text was copied.</source>
   <translation>Chưa có văn bản nào được sao chép.</translation>
  </message>
  <message>
   <source>Nothing in {file} is new.</source>
   <translation>Trong {file} không có gì mới.</translation>
  </message>
  <message>
   <source>Read a translator’s table back</source>
   <translation>Đọc lại bảng của người dịch</translation>
  </message>
  <message>
   <source>Read comments back</source>
   <translation>Đọc lại ý kiến</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>Đang đọc {file} …</translation>
  </message>
  <message>
   <source>Take {n} translations over</source>
   <translation>Nhận {n} bản dịch</translation>
  </message>
  <message>
   <source>Text with tabs (*.tsv *.txt)</source>
   <translation>Văn bản có dấu tab (*.tsv *.txt)</translation>
  </message>
  <message>
   <source>Translation into {language}</source>
   <translation>Bản dịch sang {language}</translation>
  </message>
  <message>
   <source>Which document came back?</source>
   <translation>Tài liệu nào được gửi trả lại?</translation>
  </message>
  <message>
   <source>Word documents (*.docx)</source>
   <translation>Tài liệu Word (*.docx)</translation>
  </message>
  <message>
   <source>Write a table for a translator</source>
   <translation>Xuất bảng cho người dịch</translation>
  </message>
  <message>
   <source>Write comments</source>
   <translation>Nhập ý kiến</translation>
  </message>
  <message>
   <source>Wrote {path}.</source>
   <translation>Đã ghi {path}.</translation>
  </message>
  <message>
   <source>{file} could not be read: {why}.</source>
   <translation>Không đọc được {file}: {why}.</translation>
  </message>
  <message>
   <source>{n} came from {file}.</source>
   <translation>{n} ý kiến từ {file}.</translation>
  </message>
  <message>
   <source>{n} rows of no text that this session has now</source>
   <translation>{n} dòng không ứng với văn bản nào của phiên</translation>
  </message>
  <message>
   <source>{n} were taken over into {language}; Ctrl+Z takes them back.</source>
   <translation>Đã nhận {n} bản dịch sang {language}; Ctrl+Z để bỏ.</translation>
  </message>
  <message>
   <source>{n} written.</source>
   <translation>Đã ghi {n}.</translation>
  </message>
 </context>
 <context>
  <name>CommentList</name>
  <message>
   <source>Comments</source>
   <translation>Ý kiến</translation>
  </message>
 </context>
 <context>
  <name>Confirm</name>
  <message>
   <source>&amp;By</source>
   <translation>&amp;Bằng</translation>
  </message>
  <message>
   <source>&amp;Choose…</source>
   <translation>&amp;Chọn…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>Tệp(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Of</source>
   <translation>&amp;Bản</translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Đính kèm</translation>
  </message>
  <message>
   <source>Attach a further paper</source>
   <translation>Đính kèm thêm văn bản</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Xác nhận</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Đã xác nhận</translation>
  </message>
  <message>
   <source>Corrigendum {n} of {day} is confirmed, and with it the text.</source>
   <translation>Xác nhận bản đính chính số {n} ngày {day}, đồng thời xác nhận văn bản.</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Công thư</translation>
  </message>
  <message>
   <source>O&amp;n</source>
   <translation>Ngà&amp;y</translation>
  </message>
  <message>
   <source>Signed original</source>
   <translation>Bản gốc đã ký</translation>
  </message>
  <message>
   <source>Which file?</source>
   <translation>Tệp nào?</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>hai bên</translation>
  </message>
  <message>
   <source>scan of the paper, if there is one</source>
   <translation>bản quét của văn bản, nếu có</translation>
  </message>
 </context>
 <context>
  <name>DelegateEditor</name>
  <message>
   <source>Body</source>
   <translation>Cơ quan</translation>
  </message>
  <message>
   <source>Capacity</source>
   <translation>Tư cách</translation>
  </message>
  <message>
   <source>Delegate</source>
   <translation>Đại biểu</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Họ</translation>
  </message>
  <message>
   <source>Honorific</source>
   <translation>Danh xưng</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Số người</translation>
  </message>
  <message>
   <source>Interprets</source>
   <translation>Phiên dịch</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Name in its own script</source>
   <translation>Tên bằng chữ bản ngữ</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Chức vụ</translation>
  </message>
  <message>
   <source>Presence</source>
   <translation>Sự có mặt</translation>
  </message>
  <message>
   <source>Represented by</source>
   <translation>Người đại diện thay</translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="vanished">Tiêu đề</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Đơn vị</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Ở đâu</translation>
  </message>
  <message>
   <source>Which part of the name is the family name</source>
   <translation>Phần nào của tên là họ</translation>
  </message>
 </context>
 <context>
  <name>DelegateMenu</name>
  <message>
   <source>&amp;Edit</source>
   <translation>Sửa(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Presence</source>
   <translation>Sự có mặt(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>Loại bỏ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Where</source>
   <translation>Ở đâu(&amp;W)</translation>
  </message>
  <message>
   <source>C&amp;apacity</source>
   <translation>Tư cách(&amp;A)</translation>
  </message>
  <message>
   <source>In the &amp;chair</source>
   <translation>&amp;Chủ trì</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>Chuyển xuống(&amp;D)</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>Ch&amp;uyển lên</translation>
  </message>
 </context>
 <context>
  <name>DelegateRow</name>
  <message>
   <source>F2 shows both, to choose from</source>
   <translation>F2 hiện cả hai để chọn</translation>
  </message>
  <message>
   <source>Family name: {name}</source>
   <translation>Họ: {name}</translation>
  </message>
  <message>
   <source>group</source>
   <translation>nhóm</translation>
  </message>
  <message>
   <source>group of {n}</source>
   <translation>nhóm {n} người</translation>
  </message>
  <message>
   <source>members</source>
   <translation>thành viên</translation>
  </message>
  <message>
   <source>two versions</source>
   <translation>hai bản khác nhau</translation>
  </message>
  <message>
   <source>{capacity}, chair</source>
   <translation>{capacity}, chủ trì</translation>
  </message>
 </context>
 <context>
  <name>DelegationCard</name>
  <message>
   <source>&amp;Edit the side</source>
   <translation>Sửa bên này(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Remove the side</source>
   <translation>Loại bỏ bên này(&amp;R)</translation>
  </message>
  <message>
   <source>Add delegate</source>
   <translation>Thêm đại biểu</translation>
  </message>
  <message>
   <source>Add delegate of {body}</source>
   <translation>Thêm đại biểu của {body}</translation>
  </message>
  <message>
   <source>All are &amp;here</source>
   <translation>Tất cả có mặt(&amp;H)</translation>
  </message>
  <message>
   <source>All are here</source>
   <translation type="vanished">Tất cả có mặt</translation>
  </message>
  <message>
   <source>All expected are &amp;present</source>
   <translation type="vanished">Mọi người dự kiến đều có mặt(&amp;P)</translation>
  </message>
  <message>
   <source>Change {field} of delegate</source>
   <translation>Sửa {field} của đại biểu</translation>
  </message>
  <message>
   <source>Delegation of {body}</source>
   <translation>Đoàn đại biểu {body}</translation>
  </message>
  <message>
   <source>Paste delegates</source>
   <translation>Dán danh sách đại biểu</translation>
  </message>
  <message>
   <source>Remove delegate</source>
   <translation>Loại bỏ đại biểu</translation>
  </message>
  <message>
   <source>Remove delegation</source>
   <translation>Loại bỏ đoàn đại biểu</translation>
  </message>
  <message>
   <source>This would add {n} delegates; the first is “{first}”.</source>
   <translation>Sẽ thêm {n} đại biểu; người đầu tiên là “{first}”.</translation>
  </message>
  <message>
   <source>Who is still expected was there</source>
   <translation type="vanished">Ghi những người còn dự kiến là có mặt</translation>
  </message>
  <message>
   <source>{n} expected</source>
   <translation>dự kiến {n}</translation>
  </message>
  <message>
   <source>{n} left</source>
   <translation>đã rời {n}</translation>
  </message>
  <message>
   <source>{n} present</source>
   <translation>có mặt {n}</translation>
  </message>
  <message>
   <source>{side}: all are here</source>
   <translation type="vanished">{side}: tất cả có mặt</translation>
  </message>
  <message>
   <source>{side}: {count}. Menu of the side</source>
   <translation>{side}: {count}. Trình đơn của bên này</translation>
  </message>
 </context>
 <context>
  <name>Detail</name>
  <message>
   <source>Accept (A)</source>
   <translation type="vanished">Chấp nhận (A)</translation>
  </message>
  <message>
   <source>Accept a comment</source>
   <translation>Chấp nhận một ý kiến</translation>
  </message>
  <message>
   <source>Accept with this wording</source>
   <translation>Chấp nhận với lời này</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Trả lời</translation>
  </message>
  <message>
   <source>Answer (Enter)</source>
   <translation type="vanished">Trả lời (Enter)</translation>
  </message>
  <message>
   <source>Answer a comment</source>
   <translation>Trả lời một ý kiến</translation>
  </message>
  <message>
   <source>Answered: {text}</source>
   <translation>Đã trả lời: {text}</translation>
  </message>
  <message>
   <source>Changed here since it came. Then it said: “{text}”</source>
   <translation>Đã sửa ở đây sau khi ý kiến đến. Khi đó là: “{text}”</translation>
  </message>
  <message>
   <source>Go there (G)</source>
   <translation type="vanished">Đến chỗ đó (G)</translation>
  </message>
  <message>
   <source>Keep the answer</source>
   <translation>Lưu câu trả lời</translation>
  </message>
  <message>
   <source>Open a comment again</source>
   <translation>Mở lại một ý kiến</translation>
  </message>
  <message>
   <source>Open again (P)</source>
   <translation type="vanished">Mở lại (P)</translation>
  </message>
  <message>
   <source>Proposed by {who}: “{text}”</source>
   <translation>{who} đề xuất: “{text}”</translation>
  </message>
  <message>
   <source>Reject (R)</source>
   <translation type="vanished">Không chấp nhận (R)</translation>
  </message>
  <message>
   <source>Reject a comment</source>
   <translation>Không chấp nhận một ý kiến</translation>
  </message>
  <message>
   <source>Settled by hand (A)</source>
   <translation>Đã xử lý thủ công (A)</translation>
  </message>
  <message>
   <source>Wording of your own</source>
   <translation>Lời của bạn</translation>
  </message>
  <message>
   <source>Write it anew (W)</source>
   <translation type="vanished">Viết lại (W)</translation>
  </message>
 </context>
 <context>
  <name>Details</name>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
 </context>
 <context>
  <name>Doing</name>
  <message>
   <source>Remove session</source>
   <translation>Loại bỏ phiên họp</translation>
  </message>
  <message>
   <source>Say your name…</source>
   <translation>Cho biết tên…</translation>
  </message>
  <message>
   <source>The file has faults:</source>
   <translation>Tệp có lỗi:</translation>
  </message>
  <message>
   <source>The file is whole: {n} entries were read and checked.</source>
   <translation>Tệp nguyên vẹn: đã đọc và kiểm tra {n} mục ghi.</translation>
  </message>
  <message>
   <source>The log is in {folder}.</source>
   <translation>Nhật ký ở {folder}.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>Your changes bear the name “{name}” until you say yours.</source>
   <translation>Các thay đổi mang tên “{name}” cho đến khi bạn cho biết tên mình.</translation>
  </message>
  <message>
   <source>“{title}” is out of the lists.</source>
   <translation>“{title}” không còn trong các danh sách.</translation>
  </message>
 </context>
 <context>
  <name>DueField</name>
  <message>
   <source>{when} · late</source>
   <translation>{when} · quá hạn</translation>
  </message>
 </context>
 <context>
  <name>EntryText</name>
  <message>
   <source>Change a title</source>
   <translation>Sửa tiêu đề</translation>
  </message>
  <message>
   <source>Change an entry</source>
   <translation>Sửa mục ghi</translation>
  </message>
  <message>
   <source>Text of the entry</source>
   <translation>Nội dung mục ghi</translation>
  </message>
 </context>
 <context>
  <name>EraseDialog</name>
  <message>
   <source>&amp;Erase for good</source>
   <translation>Xóa vĩnh viễn(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Reason</source>
   <translation>Lý do(&amp;R)</translation>
  </message>
  <message>
   <source>All its values, and those of what belongs to it, are dropped from this file, and from every copy that is united with it. This cannot be undone, nor can what you did before.

What is kept: its id, and who wrote when. Copies that were sent by mail keep what they hold until they are united with this file.</source>
   <translation>Mọi giá trị của nó, và của những gì thuộc về nó, bị xóa khỏi tệp này và khỏi mọi bản sao được hợp nhất với tệp. Việc này không thể hoàn tác, những việc đã làm trước đó cũng vậy.

Được giữ lại: mã số, và ai đã ghi lúc nào. Bản sao đã gửi qua thư vẫn giữ nội dung cho đến khi được hợp nhất với tệp này.</translation>
  </message>
  <message>
   <source>All its values, and those of what belongs to it, are dropped from this file, and from every copy that is united with it. This cannot be undone, nor can what you did before.

What is kept: its id, and who wrote when. Copies that were sent by mail keep what they hold until they are united with this file. Minutes that were issued stay as they were issued.</source>
   <translation type="vanished">Mọi giá trị của nó, và của những gì thuộc về nó, bị xóa khỏi tệp này và khỏi mọi bản sao được hợp nhất với tệp. Việc này không thể hoàn tác, những việc đã làm trước đó cũng vậy.

Được giữ lại: mã số, và ai đã ghi lúc nào. Bản sao đã gửi qua thư vẫn giữ nội dung cho đến khi được hợp nhất với tệp này. Biên bản đã phát hành giữ nguyên như khi phát hành.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Xóa vĩnh viễn</translation>
  </message>
  <message>
   <source>Erase “{name}” for good?</source>
   <translation>Xóa vĩnh viễn “{name}”?</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Lý do</translation>
  </message>
 </context>
 <context>
  <name>EraseHeld</name>
  <message>
   <source>Erase the PDF and text of issue {n} for good?</source>
   <translation>Xóa vĩnh viễn PDF và văn bản của bản phát hành số {n}?</translation>
  </message>
  <message>
   <source>Text that was erased stands in them. They, and scans of its signed originals, are dropped from this file, and from every copy that is united with it. This cannot be undone, nor can what you did before.

What is kept: that it was issued, when and to whom, and its numbers. It can no longer be compared, and a corrigendum of it prints the whole text.</source>
   <translation>Trong đó còn nội dung đã bị xóa. PDF, văn bản và bản quét các bản gốc đã ký sẽ bị loại khỏi tệp này và khỏi mọi bản sao được hợp nhất với nó. Không thể hoàn tác thao tác này, cũng như những việc bạn đã làm trước đó.

Những gì được giữ lại: việc đã phát hành, thời điểm, nơi nhận và các số. Bản này không còn so sánh được nữa, và bản đính chính của nó in toàn văn.</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Xuất</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>Tệp(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Thư mục</translation>
  </message>
  <message>
   <source>&amp;Replace it</source>
   <translation>Th&amp;ay thế</translation>
  </message>
  <message>
   <source>1 thing is still to be looked at in these minutes.</source>
   <translation>Biên bản này còn 1 điểm cần xem lại.</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>C&amp;họn…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Export the paper</source>
   <translation>Xuất văn bản</translation>
  </message>
  <message>
   <source>Export {n} papers</source>
   <translation>Xuất {n} văn bản</translation>
  </message>
  <message>
   <source>F&amp;orm</source>
   <translation>&amp;Dạng</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Văn bản</translation>
  </message>
  <message>
   <source>Press again to export what is internal all the same.</source>
   <translation>Nhấn lần nữa để vẫn xuất nội dung nội bộ.</translation>
  </message>
  <message>
   <source>There is a file {name} in that folder.</source>
   <translation>Trong thư mục đó đã có tệp {name}.</translation>
  </message>
  <message>
   <source>This copy of the other side prints notes that were not written up: it is INTERNAL, and not for them. Write the notes up first.</source>
   <translation>Bản dành cho phía bên kia này in cả những ghi chép chưa được soạn thành văn: đây là bản NỘI BỘ, không dành cho họ. Hãy soạn các ghi chép trước.</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Nơi lưu</translation>
  </message>
  <message>
   <source>{n} things are still to be looked at in these minutes.</source>
   <translation>Biên bản này còn {n} điểm cần xem lại.</translation>
  </message>
 </context>
 <context>
  <name>FieldEditor</name>
  <message>
   <source>Change {field}</source>
   <translation>Sửa {field}</translation>
  </message>
 </context>
 <context>
  <name>FileDoing</name>
  <message>
   <source>Bring in a colleague’s copy</source>
   <translation>Đưa vào bản sao của đồng nghiệp</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>Nhập hồ sơ</translation>
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation>Tệp Meeting Desk (*.mdesk)</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Cuoc hop</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>Tệp mới</translation>
  </message>
  <message>
   <source>Only {first} was taken; drop the other files one at a time.</source>
   <translation>Chỉ nhận {first}; hãy thả từng tệp một.</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Mở tệp</translation>
  </message>
  <message>
   <source>Records (*.json)</source>
   <translation type="vanished">Hồ sơ (*.json)</translation>
  </message>
  <message>
   <source>Records, and minutes for the archive (*.json *.pdf)</source>
   <translation>Bản ghi, và biên bản lưu trữ (*.json *.pdf)</translation>
  </message>
  <message>
   <source>{source}: {new} new, {changed} changed, {same} as before.</source>
   <translation type="vanished">{source}: {new} mới, {changed} thay đổi, {same} như trước.</translation>
  </message>
 </context>
 <context>
  <name>FilterField</name>
  <message>
   <source>Filter this list</source>
   <translation>Lọc danh sách này</translation>
  </message>
  <message>
   <source>Filter this list (Ctrl+F)</source>
   <translation>Lọc danh sách này (Ctrl+F)</translation>
  </message>
  <message>
   <source>Filter: words, a side, “{late}” (Ctrl+F)</source>
   <translation>Lọc: từ ngữ, tên một bên, “{late}” (Ctrl+F)</translation>
  </message>
  <message>
   <source>The short name of a side finds what it is to do; the words of the rows find their state: {example}</source>
   <translation>Tên viết tắt của một bên tìm các việc bên đó phải làm; các từ ghi trong dòng tìm theo tình trạng: {example}</translation>
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message>
   <source>1 to look at</source>
   <translation>1 điểm cần xem lại</translation>
  </message>
  <message>
   <source>What the minutes lack before they go out</source>
   <translation>Những gì biên bản còn thiếu trước khi gửi đi</translation>
  </message>
  <message>
   <source>keeps the minutes from: {stage}</source>
   <translation>chưa thể chuyển sang: {stage}</translation>
  </message>
  <message>
   <source>{n} to look at</source>
   <translation>{n} điểm cần xem lại</translation>
  </message>
  <message>
   <source>{n} to mend first</source>
   <translation>{n} điểm phải sửa trước</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>Choose the style of the papers</source>
   <translation>Chọn thể thức văn bản</translation>
  </message>
  <message>
   <source>Clear, send, agree and confirm the text</source>
   <translation>Duyệt, gửi, thống nhất và xác nhận văn bản</translation>
  </message>
  <message>
   <source>Keep this style</source>
   <translation>Giữ thể thức này</translation>
  </message>
  <message>
   <source>Print all papers of this file in the style that is shown</source>
   <translation>In mọi văn bản của tệp này theo thể thức đang hiện</translation>
  </message>
  <message>
   <source>Stage: {stage}</source>
   <translation>Giai đoạn: {stage}</translation>
  </message>
 </context>
 <context>
  <name>FormChoice</name>
  <message>
   <source>For others to comment and change.</source>
   <translation>Để người khác góp ý và sửa.</translation>
  </message>
  <message>
   <source>Form of the file</source>
   <translation>Dạng tệp</translation>
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
   <translation>PDF lưu trữ nội bộ – INTERNAL</translation>
  </message>
  <message>
   <source>PDF for the archive</source>
   <translation>PDF lưu trữ</translation>
  </message>
  <message>
   <source>PDF/A-3b that a screen reader can read and that carries the records it prints; it may leave the house.</source>
   <translation>PDF/A-3b mà trình đọc màn hình đọc được, mang theo các bản ghi đã in; có thể gửi ra ngoài.</translation>
  </message>
  <message>
   <source>Plain text, for a mail.</source>
   <translation>Văn bản thuần, để dán vào thư.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Nội dung</translation>
  </message>
  <message>
   <source>Text with headings and tables.</source>
   <translation>Văn bản có tiêu đề và bảng.</translation>
  </message>
  <message>
   <source>The same with all notes and remarks of the session in it. It says INTERNAL on every page and must not leave the house.</source>
   <translation>Như trên, kèm mọi ghi chép và lưu ý của phiên. Mỗi trang ghi INTERNAL; không được gửi ra ngoài.</translation>
  </message>
  <message>
   <source>To be mailed, printed and signed.</source>
   <translation>Để gửi thư, in và ký.</translation>
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
   <translation>Về danh sách</translation>
  </message>
 </context>
 <context>
  <name>FrozenTexts</name>
  <message>
   <source>Erase the frozen &amp;PDF and text of these issues with it</source>
   <translation>Xóa cả bản &amp;PDF và văn bản đã lưu của các lần phát hành này</translation>
  </message>
  <message>
   <source>It stands in minutes that were issued:</source>
   <translation>Nội dung này có trong các biên bản đã phát hành:</translation>
  </message>
  <message>
   <source>Their PDF and text, and scans of their signed originals, are dropped here and in every copy. That they were issued, when and to whom, and their numbers stay; they can no longer be compared, and a corrigendum of them prints the whole text.</source>
   <translation>Bản PDF, văn bản và bản quét bản gốc đã ký của các lần phát hành này bị xóa tại đây và trong mọi bản sao. Việc đã phát hành, ngày, nơi nhận và các số vẫn được giữ; không còn so sánh được nữa, và bản đính chính sẽ in toàn văn.</translation>
  </message>
  <message>
   <source>They stay in this file as they were issued, and copies that are sent leave them out; in a shared folder colleagues can still read them.</source>
   <translation>Chúng vẫn nằm trong tệp này như khi phát hành; các bản sao gửi đi không kèm theo chúng; trong thư mục dùng chung, đồng nghiệp vẫn đọc được.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>và {n} mục nữa</translation>
  </message>
  <message>
   <source>issue {number}</source>
   <translation>lần phát hành {number}</translation>
  </message>
  <message>
   <source>to {whom}</source>
   <translation>gửi {whom}</translation>
  </message>
 </context>
 <context>
  <name>GoingOn</name>
  <message>
   <source>&amp;Clear in house…</source>
   <translation>&amp;Duyệt nội bộ…</translation>
  </message>
  <message>
   <source>A&amp;greed…</source>
   <translation>Đã &amp;thống nhất…</translation>
  </message>
  <message>
   <source>Attach a further p&amp;aper…</source>
   <translation>Đính kèm thêm văn &amp;bản…</translation>
  </message>
  <message>
   <source>Confir&amp;m…</source>
   <translation>&amp;Xác nhận…</translation>
  </message>
  <message>
   <source>Iss&amp;ue a corrigendum…</source>
   <translation>&amp;Phát hành bản đính chính…</translation>
  </message>
  <message>
   <source>Sen&amp;d…</source>
   <translation>&amp;Gửi…</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>&amp;Paste a translated text…</source>
   <translation>&amp;Dán văn bản đã dịch…</translation>
  </message>
  <message>
   <source>&amp;Read a translator’s table back…</source>
   <translation>Đọ&amp;c lại bảng của người dịch…</translation>
  </message>
  <message>
   <source>&amp;Write a table for a translator…</source>
   <translation>&amp;Xuất bảng cho người dịch…</translation>
  </message>
  <message>
   <source>All is translated into {language}.</source>
   <translation>Đã dịch hết sang {language}.</translation>
  </message>
  <message>
   <source>Back (Esc)</source>
   <translation>Quay lại (Esc)</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Bản dịch</translation>
  </message>
  <message>
   <source>Whole text</source>
   <translation>Toàn văn</translation>
  </message>
 </context>
 <context>
  <name>Heading</name>
  <message>
   <source>Before, it was empty.</source>
   <translation>Trước đó là trống.</translation>
  </message>
  <message>
   <source>Before: {base}</source>
   <translation>Trước đó: {base}</translation>
  </message>
  <message>
   <source>Before: {base} ({by})</source>
   <translation>Trước đó: {base} ({by})</translation>
  </message>
  <message>
   <source>From what they came is not known.</source>
   <translation>Không rõ bắt nguồn từ đâu.</translation>
  </message>
  <message>
   <source>One removed it; another changed it without having seen that.</source>
   <translation>Một người đã loại bỏ; người khác sửa mà chưa thấy điều đó.</translation>
  </message>
 </context>
 <context>
  <name>HeldText</name>
  <message>
   <source>Erase them for &amp;good, too…</source>
   <translation>Xóa &amp;vĩnh viễn cả những nội dung này…</translation>
  </message>
  <message>
   <source>▲ It holds text that was erased: no copy that is sent carries its PDF and text.</source>
   <translation>▲ Bản này còn chứa nội dung đã bị xóa: không bản sao nào được gửi đi mang theo PDF và văn bản của nó.</translation>
  </message>
 </context>
 <context>
  <name>HintStrip</name>
  <message>
   <source>all speakers</source>
   <translation>mọi người</translation>
  </message>
  <message>
   <source>arrived, left, chair…</source>
   <translation>đến, rời, chủ trì…</translation>
  </message>
  <message>
   <source>new line</source>
   <translation>dòng mới</translation>
  </message>
  <message>
   <source>under {number} {title}</source>
   <translation>mục {number} {title}</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>(nothing)</source>
   <translation>(không có)</translation>
  </message>
  <message>
   <source>Settle with {side}: {text}</source>
   <translation>Thống nhất với {side}: {text}</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Field</source>
   <translation>Trường</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Lịch sử</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Giá trị</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Việc</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Ai</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>không có gì</translation>
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
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>Nhập hồ sơ</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>Nhập {source}</translation>
  </message>
  <message>
   <source>Making a backup first…</source>
   <translation>Đang sao lưu trước…</translation>
  </message>
  <message>
   <source>{source}: {new} new, {changed} changed, {same} as before.</source>
   <translation>{source}: {new} mới, {changed} thay đổi, {same} như trước.</translation>
  </message>
 </context>
 <context>
  <name>InsidePane</name>
  <message>
   <source>1 session, {entries} entries</source>
   <translation>1 phiên họp, {entries} mục ghi</translation>
  </message>
  <message>
   <source>Held on</source>
   <translation>Ngày họp</translation>
  </message>
  <message>
   <source>Latest edits</source>
   <translation>Thay đổi mới nhất</translation>
  </message>
  <message>
   <source>Looking inside…</source>
   <translation>Đang xem bên trong…</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Việc</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Ai</translation>
  </message>
  <message>
   <source>without a title</source>
   <translation>không có tiêu đề</translation>
  </message>
  <message>
   <source>{sessions} sessions, {entries} entries</source>
   <translation>{sessions} phiên họp, {entries} mục ghi</translation>
  </message>
 </context>
 <context>
  <name>IntoPdf</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>Tệp PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print into a PDF file</source>
   <translation>In vào tệp PDF</translation>
  </message>
 </context>
 <context>
  <name>Issue</name>
  <message>
   <source>&amp;Languages</source>
   <translation type="vanished">&amp;Ngôn ngữ</translation>
  </message>
  <message>
   <source>&amp;Reply by</source>
   <translation>&amp;Trả lời trước ngày</translation>
  </message>
  <message>
   <source>A comment is still open.</source>
   <translation>Còn một ý kiến chưa quyết.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Đã thống nhất</translation>
  </message>
  <message>
   <source>Cleared &amp;by</source>
   <translation>Người &amp;duyệt</translation>
  </message>
  <message>
   <source>Cop&amp;y</source>
   <translation type="vanished">&amp;Bản của</translation>
  </message>
  <message>
   <source>Issue a corrigendum</source>
   <translation>Phát hành bản đính chính</translation>
  </message>
  <message>
   <source>Issue it</source>
   <translation>Phát hành</translation>
  </message>
  <message>
   <source>Issued o&amp;n</source>
   <translation>Ngà&amp;y phát hành</translation>
  </message>
  <message>
   <source>It corrects issue {n} in one place.</source>
   <translation>Đính chính bản phát hành {n} ở một chỗ.</translation>
  </message>
  <message>
   <source>It corrects issue {n} in {count} places.</source>
   <translation>Đính chính bản phát hành {n} ở {count} chỗ.</translation>
  </message>
  <message>
   <source>Nobody in the house has cleared this text.</source>
   <translation>Văn bản này chưa được nội bộ duyệt.</translation>
  </message>
  <message>
   <source>S&amp;tyle</source>
   <translation type="vanished">Thể t&amp;hức</translation>
  </message>
  <message>
   <source>Send to the other side</source>
   <translation>Gửi cho phía bên kia</translation>
  </message>
  <message>
   <source>Sent t&amp;o</source>
   <translation>&amp;Gửi cho</translation>
  </message>
  <message>
   <source>The text is agreed</source>
   <translation>Văn bản đã được thống nhất</translation>
  </message>
  <message>
   <source>{n} comments are still open.</source>
   <translation>Còn {n} ý kiến chưa quyết.</translation>
  </message>
 </context>
 <context>
  <name>IssueList</name>
  <message>
   <source>Issues</source>
   <translation>Các bản đã phát hành</translation>
  </message>
 </context>
 <context>
  <name>IssueView</name>
  <message>
   <source>Changed since (T)</source>
   <translation>Thay đổi từ đó (T)</translation>
  </message>
  <message>
   <source>Cleared in house by {who}</source>
   <translation>Nội bộ đã duyệt: {who}</translation>
  </message>
  <message>
   <source>Compare this issue with another one</source>
   <translation>So sánh bản phát hành này với bản khác</translation>
  </message>
  <message>
   <source>Compare with…</source>
   <translation>So sánh với…</translation>
  </message>
  <message>
   <source>Issue {said}</source>
   <translation>Bản {said}</translation>
  </message>
  <message>
   <source>Made apart from another of this number: the next issue says what holds</source>
   <translation>Được lập riêng với một bản khác cùng số: bản phát hành tiếp theo sẽ xác định bản có hiệu lực</translation>
  </message>
  <message>
   <source>No program here shows PDF files. It is {path}.</source>
   <translation type="vanished">Máy này không có chương trình xem PDF. Tệp ở {path}.</translation>
  </message>
  <message>
   <source>No program here shows such files. It is {path}.</source>
   <translation>Ở đây không có chương trình mở loại tệp này. Tệp ở {path}.</translation>
  </message>
  <message>
   <source>Nothing changed.</source>
   <translation>Không có thay đổi.</translation>
  </message>
  <message>
   <source>Open PDF (Enter)</source>
   <translation>Mở PDF (Enter)</translation>
  </message>
  <message>
   <source>PDF erased on {day}</source>
   <translation>Bản PDF đã bị xóa ngày {day}</translation>
  </message>
  <message>
   <source>SHA-256 of the PDF {digest}…</source>
   <translation>SHA-256 của PDF {digest}…</translation>
  </message>
  <message>
   <source>Save the Word document</source>
   <translation>Lưu tài liệu Word</translation>
  </message>
  <message>
   <source>Signed paper (S)</source>
   <translation>Bản đã ký (S)</translation>
  </message>
  <message>
   <source>What it changed (C)</source>
   <translation>Bản này đã sửa gì (C)</translation>
  </message>
  <message>
   <source>Word document (D)…</source>
   <translation>Tài liệu Word (D)…</translation>
  </message>
  <message>
   <source>Word documents (*.docx)</source>
   <translation>Tài liệu Word (*.docx)</translation>
  </message>
  <message>
   <source>Wrote {path}.</source>
   <translation>Đã ghi {path}.</translation>
  </message>
  <message>
   <source>{n} changed from issue {earlier} to issue {later}</source>
   <translation>{n} thay đổi từ bản {earlier} đến bản {later}</translation>
  </message>
  <message>
   <source>{n} changed since issue {earlier}</source>
   <translation>{n} thay đổi từ bản {earlier}</translation>
  </message>
  <message>
   <source>▲ Nobody in the house cleared this text.</source>
   <translation>▲ Văn bản này chưa được nội bộ duyệt.</translation>
  </message>
 </context>
 <context>
  <name>ItemStep</name>
  <message>
   <source>Enter: deferred</source>
   <translation>Enter: hoãn lại</translation>
  </message>
  <message>
   <source>Enter: not reached</source>
   <translation>Enter: chưa bàn tới</translation>
  </message>
  <message>
   <source>Enter: open</source>
   <translation>Enter: mở mục</translation>
  </message>
  <message>
   <source>Enter: take jointly with the present item</source>
   <translation>Enter: bàn chung với mục hiện tại</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>hoãn lại</translation>
  </message>
  <message>
   <source>new item: {0}</source>
   <translation>mục mới: {0}</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>chưa bàn tới</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>đã mở</translation>
  </message>
  <message>
   <source>taken jointly</source>
   <translation>bàn chung</translation>
  </message>
  <message>
   <source>{0} · Tab: open, jointly, deferred, not reached</source>
   <translation>{0} · Tab: mở, bàn chung, hoãn, chưa bàn tới</translation>
  </message>
 </context>
 <context>
  <name>JoinDialog</name>
  <message>
   <source>&amp;Join</source>
   <translation>&amp;Gộp</translation>
  </message>
  <message>
   <source>Both say the same.</source>
   <translation>Hai hồ sơ có nội dung như nhau.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Join two records</source>
   <translation>Gộp hai hồ sơ</translation>
  </message>
  <message>
   <source>Which values hold?</source>
   <translation>Giữ giá trị nào?</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>không có gì</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>không có tên</translation>
  </message>
  <message>
   <source>“{name}” will be shown once, with all that belongs to either. Both records stay in the file: they can be parted again, and then keep the values chosen here. Names on papers that have not been sent yet follow; titles and bodies printed there stay.</source>
   <translation>“{name}” sẽ hiện một lần, cùng mọi thứ thuộc hai hồ sơ. Cả hai hồ sơ vẫn ở trong tệp: có thể tách lại, khi đó vẫn giữ các giá trị chọn ở đây. Tên trên các văn bản chưa gửi sẽ đổi theo; chức danh và cơ quan in ở đó giữ nguyên.</translation>
  </message>
 </context>
 <context>
  <name>JoinedWith</name>
  <message>
   <source>Joined with “{name}”</source>
   <translation>Đã gộp với “{name}”</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Tách</translation>
  </message>
  <message>
   <source>Part from “{name}”</source>
   <translation>Tách khỏi “{name}”</translation>
  </message>
  <message>
   <source>Part two records</source>
   <translation>Tách hai hồ sơ</translation>
  </message>
  <message>
   <source>Show both again; what was changed while they were joined stays with each</source>
   <translation>Hiện lại cả hai; những gì đã sửa khi gộp vẫn ở từng hồ sơ</translation>
  </message>
  <message>
   <source>another record</source>
   <translation>hồ sơ khác</translation>
  </message>
 </context>
 <context>
  <name>KindChip</name>
  <message>
   <source>Kind: {0}</source>
   <translation>Loại: {0}</translation>
  </message>
 </context>
 <context>
  <name>LastSaving</name>
  <message>
   <source>&amp;Quit anyway</source>
   <translation>&amp;Vẫn thoát</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Thử lại</translation>
  </message>
  <message>
   <source>Not saved to the shared folder</source>
   <translation>Chưa lưu vào thư mục dùng chung</translation>
  </message>
  <message>
   <source>They are kept on this machine, in {copy}, and are saved to the folder when you open {file} again.</source>
   <translation>Chúng được giữ trên máy này, trong {copy}, và sẽ lưu vào thư mục khi bạn mở lại {file}.</translation>
  </message>
  <message>
   <source>Your last changes to {file} are not in its shared folder yet.</source>
   <translation>Những thay đổi cuối của bạn ở {file} chưa vào thư mục dùng chung.</translation>
  </message>
 </context>
 <context>
  <name>LineFace</name>
  <message>
   <source>Choices</source>
   <translation>Lựa chọn</translation>
  </message>
  <message>
   <source>Log line</source>
   <translation>Dòng ghi</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>hai bên</translation>
  </message>
 </context>
 <context>
  <name>ListPage</name>
  <message>
   <source>Clear the filter</source>
   <translation>Bỏ lọc</translation>
  </message>
  <message>
   <source>Columns; a click sorts</source>
   <translation>Các cột; nhấp để sắp xếp</translation>
  </message>
  <message>
   <source>Nothing here has “{words}”.</source>
   <translation>Không có mục nào chứa “{words}”.</translation>
  </message>
 </context>
 <context>
  <name>LogLine</name>
  <message>
   <source>change the entry, Enter keeps it</source>
   <translation>sửa mục ghi, Enter lưu lại</translation>
  </message>
  <message>
   <source>noted without the hour: the session is not now</source>
   <translation>đã ghi không kèm giờ: phiên họp không diễn ra lúc này</translation>
  </message>
  <message>
   <source>number, words or a new title, Enter opens the item</source>
   <translation>số, từ hoặc tiêu đề mới, Enter mở mục</translation>
  </message>
  <message>
   <source>type what is said, Enter logs it</source>
   <translation>gõ nội dung phát biểu, Enter ghi lại</translation>
  </message>
 </context>
 <context>
  <name>LookingOver</name>
  <message>
   <source>Backups…</source>
   <translation>Bản sao lưu…</translation>
  </message>
  <message>
   <source>Get bac&amp;k what is left…</source>
   <translation>&amp;Khôi phục phần còn lại…</translation>
  </message>
  <message>
   <source>{file} is damaged: {why} Restore a backup from before (File → Backups…), or get back what is left into a new file; this one is closed for that.</source>
   <translation>{file} bị hỏng: {why} Hãy khôi phục một bản sao lưu trước đó (Tệp → Bản sao lưu…), hoặc lấy phần còn lại vào một tệp mới; tệp này sẽ được đóng để làm việc đó.</translation>
  </message>
  <message>
   <source>{file} is damaged: {why} Restore a backup from before (File → Backups…), or get back what is left with “meetingdesk salvage”.</source>
   <translation type="vanished">{file} bị hỏng: {why} Hãy khôi phục bản sao lưu trước đó (Tệp → Bản sao lưu…), hoặc lấy lại những gì còn trong đó bằng “meetingdesk salvage”.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Backups…</source>
   <translation>Bản sao lưu…</translation>
  </message>
  <message>
   <source>Everything is in the file · {time}</source>
   <translation>Mọi thứ đã ở trong tệp · {time}</translation>
  </message>
  <message>
   <source>Get bac&amp;k what is left…</source>
   <translation>&amp;Khôi phục phần còn lại…</translation>
  </message>
  <message>
   <source>{file} can only be read here: it, or its folder, is write-protected. You can look, print and export. To change something, copy it to a folder of your own and open the copy.</source>
   <translation>{file} chỉ đọc được ở đây: tệp hoặc thư mục được bảo vệ chống ghi. Bạn có thể xem, in và xuất. Để sửa, hãy sao chép vào thư mục của bạn và mở bản sao đó.</translation>
  </message>
  <message>
   <source>{file} is new to this machine: it is looked through before it is shown.</source>
   <translation>{file} mới có trên máy này: tệp được kiểm tra trước khi hiện.</translation>
  </message>
 </context>
 <context>
  <name>Mark</name>
  <message>
   <source>Choose a picture…</source>
   <translation>Chọn hình…</translation>
  </message>
  <message>
   <source>Choose the mark of a body</source>
   <translation>Chọn biểu trưng của cơ quan</translation>
  </message>
  <message>
   <source>Mark above its papers: {file}</source>
   <translation>Biểu trưng ở đầu văn bản: {file}</translation>
  </message>
  <message>
   <source>No mark stands above its papers.</source>
   <translation>Đầu văn bản chưa có biểu trưng.</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Hình (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>Take away the mark of a body</source>
   <translation>Bỏ biểu trưng của cơ quan</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Bỏ</translation>
  </message>
  <message>
   <source>Which picture?</source>
   <translation>Hình nào?</translation>
  </message>
  <message>
   <source>{file} could not be read: {why}.</source>
   <translation>Không đọc được {file}: {why}.</translation>
  </message>
  <message>
   <source>{file} is no PNG or JPEG picture of up to 4 MB that can be printed.</source>
   <translation>{file} không phải hình PNG hay JPEG in được, tối đa 4 MB.</translation>
  </message>
 </context>
 <context>
  <name>Masthead</name>
  <message>
   <source>Change stage</source>
   <translation>Đổi giai đoạn</translation>
  </message>
  <message>
   <source>Choose between the two versions of a wording first.</source>
   <translation type="vanished">Trước hết hãy chọn giữa hai bản của một câu chữ.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Chi tiết</translation>
  </message>
  <message>
   <source>Masthead</source>
   <translation>Phần đầu biên bản</translation>
  </message>
  <message>
   <source>Settle the open square brackets first: {text}</source>
   <translation type="vanished">Trước hết hãy chốt các ngoặc vuông còn mở: {text}</translation>
  </message>
  <message>
   <source>Title, dates, place, languages, signatories</source>
   <translation>Tiêu đề, ngày, địa điểm, ngôn ngữ, người ký</translation>
  </message>
 </context>
 <context>
  <name>Meter</name>
  <message>
   <source>Translated: {far}</source>
   <translation>Đã dịch: {far}</translation>
  </message>
 </context>
 <context>
  <name>NewSession</name>
  <message>
   <source>New session</source>
   <translation>Phiên họp mới</translation>
  </message>
  <message>
   <source>Working session</source>
   <translation>Phiên làm việc</translation>
  </message>
 </context>
 <context>
  <name>NothingYet</name>
  <message>
   <source>No comments yet. Send the minutes out as a Word document; when it comes back, its tracked changes and comments stand here, each beside our text, until somebody decides. Nothing of theirs becomes our text by itself.</source>
   <translation>Chưa có ý kiến. Hãy gửi biên bản dạng Word; khi bản đó trở lại, các chỗ sửa và ý kiến sẽ nằm ở đây, cạnh lời của ta, cho đến khi có người quyết định. Không có gì của họ tự trở thành lời của ta.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Dismiss</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>Dismiss (Esc)</source>
   <translation>Bỏ qua (Esc)</translation>
  </message>
 </context>
 <context>
  <name>OrderBar</name>
  <message>
   <source>&amp;Write up the rest as it stands ({0})</source>
   <translation>Viết thành văn phần còn lại như hiện có ({0})(&amp;W)</translation>
  </message>
  <message>
   <source>By agenda</source>
   <translation>Theo chương trình</translation>
  </message>
  <message>
   <source>By the clock</source>
   <translation>Theo giờ</translation>
  </message>
  <message>
   <source>Go on with unfinished typing ({0})</source>
   <translation>Tiếp tục phần đang gõ dở ({0})</translation>
  </message>
  <message>
   <source>Open &amp;brackets ({0})</source>
   <translation>Ngoặc vuông còn mở ({0})(&amp;B)</translation>
  </message>
 </context>
 <context>
  <name>OrderModel</name>
  <message>
   <source>removed, and changed</source>
   <translation>đã gỡ bỏ, và đã sửa</translation>
  </message>
  <message>
   <source>two versions</source>
   <translation>hai bản khác nhau</translation>
  </message>
 </context>
 <context>
  <name>OrderView</name>
  <message>
   <source>Type below what is said; Enter logs it.</source>
   <translation>Gõ nội dung phát biểu ở dưới; Enter ghi lại.</translation>
  </message>
 </context>
 <context>
  <name>OrganizationPage</name>
  <message>
   <source>organization</source>
   <translation>tổ chức</translation>
  </message>
 </context>
 <context>
  <name>OwnValue</name>
  <message>
   <source>Enter takes it · Esc: back</source>
   <translation>Enter nhận · Esc: quay lại</translation>
  </message>
  <message>
   <source>Enter takes it · Shift+Enter: new line · Esc: back</source>
   <translation>Enter nhận · Shift+Enter: dòng mới · Esc: quay lại</translation>
  </message>
  <message>
   <source>Take what I wrote</source>
   <translation>Lấy bản tôi viết</translation>
  </message>
  <message>
   <source>{field}, your own</source>
   <translation>{field}, của bạn</translation>
  </message>
 </context>
 <context>
  <name>PageStrip</name>
  <message>
   <source>Pages</source>
   <translation>Các trang</translation>
  </message>
 </context>
 <context>
  <name>Pairs</name>
  <message>
   <source>Original</source>
   <translation>Bản gốc</translation>
  </message>
  <message>
   <source>What would be taken</source>
   <translation>Những gì sẽ nhận</translation>
  </message>
  <message>
   <source>replaces: {text}</source>
   <translation>thay cho: {text}</translation>
  </message>
  <message>
   <source>▲ of a text that was changed since</source>
   <translation>▲ của văn bản đã sửa sau đó</translation>
  </message>
  <message>
   <source>▲ translated here meanwhile: both will stand</source>
   <translation>▲ ở đây đã dịch trong lúc đó: giữ cả hai</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Export PDF</source>
   <translation type="vanished">Xuất PDF</translation>
  </message>
  <message>
   <source>Export the paper</source>
   <translation type="vanished">Xuất văn bản</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="vanished">Tệp PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation>Hiện thư mục(&amp;F)</translation>
  </message>
  <message>
   <source>The folder {path} could not be shown.</source>
   <translation>Không thể hiện thư mục {path}.</translation>
  </message>
  <message>
   <source>Word documents (*.docx)</source>
   <translation type="vanished">Tài liệu Word (*.docx)</translation>
  </message>
  <message>
   <source>Wrote {path}.</source>
   <translation>Đã ghi {path}.</translation>
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
   <translation>Ctrl+Enter để lưu. Dòng trống bắt đầu đoạn mới.</translation>
  </message>
  <message>
   <source>From this note</source>
   <translation>Từ ghi chép này</translation>
  </message>
  <message>
   <source>From {0} notes</source>
   <translation>Từ {0} ghi chép</translation>
  </message>
  <message>
   <source>Keep paragraph</source>
   <translation>Lưu đoạn văn</translation>
  </message>
  <message>
   <source>Kind of paragraph</source>
   <translation>Loại đoạn văn</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Để sau</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>Đoạn văn</translation>
  </message>
  <message>
   <source>Rewrite a paragraph</source>
   <translation>Viết lại đoạn văn</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>hai bên</translation>
  </message>
 </context>
 <context>
  <name>ParagraphText</name>
  <message>
   <source>Change a paragraph</source>
   <translation>Sửa một đoạn</translation>
  </message>
  <message>
   <source>Text of the paragraph</source>
   <translation>Nội dung đoạn</translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Remove from {list}</source>
   <translation>Loại khỏi {list}</translation>
  </message>
 </context>
 <context>
  <name>PartsView</name>
  <message>
   <source>Comes in by itself</source>
   <translation>Tự đưa vào</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Cần xem</translation>
  </message>
  <message>
   <source>What comes</source>
   <translation>Nội dung đưa vào</translation>
  </message>
 </context>
 <context>
  <name>PasswordField</name>
  <message>
   <source>Opens with a pass&amp;word only</source>
   <translation>Chỉ mở bằng &amp;mật khẩu</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Mật khẩu</translation>
  </message>
  <message>
   <source>Sho&amp;w it</source>
   <translation>&amp;Hiện</translation>
  </message>
 </context>
 <context>
  <name>Past</name>
  <message>
   <source>&amp;Undo…</source>
   <translation>Hoàn tác(&amp;U)…</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Bởi</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>New entries</source>
   <translation>Mục ghi mới</translation>
  </message>
  <message>
   <source>No copy was brought into this file yet. File → Bring in a colleague’s copy does that, and so does dropping a file on the window.</source>
   <translation>Chưa có bản sao nào được đưa vào tệp này. Dùng Tệp → Đưa vào bản sao của đồng nghiệp, hoặc thả tệp vào cửa sổ.</translation>
  </message>
  <message>
   <source>Undoing takes out what a copy brought, in this file only.</source>
   <translation>Hoàn tác sẽ lấy ra những gì bản sao đã đưa vào, chỉ trong tệp này.</translation>
  </message>
  <message>
   <source>What was brought in</source>
   <translation>Những gì đã đưa vào</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>đã hoàn tác</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Sessions</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>person</source>
   <translation>người</translation>
  </message>
 </context>
 <context>
  <name>PointList</name>
  <message>
   <source>Two versions</source>
   <translation>Hai bản khác nhau</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>&amp;Language</source>
   <translation>Ngôn ngữ(&amp;L)</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Tùy chọn</translation>
  </message>
  <message>
   <source>This cannot be stored: {why}.</source>
   <translation>Không lưu được: {why}.</translation>
  </message>
  <message>
   <source>Write your name: it stands beside each change you make.</source>
   <translation>Hãy ghi tên của bạn: tên đứng bên mỗi thay đổi bạn thực hiện.</translation>
  </message>
  <message>
   <source>Your &amp;body</source>
   <translation>Cơ quan của &amp;bạn</translation>
  </message>
  <message>
   <source>Your &amp;name</source>
   <translation>Tê&amp;n của bạn</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>1 page</source>
   <translation type="vanished">1 trang</translation>
  </message>
  <message>
   <source>1 to look at</source>
   <translation type="vanished">1 điểm cần xem lại</translation>
  </message>
  <message>
   <source>All three in turn</source>
   <translation type="vanished">Lần lượt cả ba ngôn ngữ</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation type="vanished">Danh sách điểm danh</translation>
  </message>
  <message>
   <source>Back to the session</source>
   <translation>Về phiên họp</translation>
  </message>
  <message>
   <source>Back to the session (Esc)</source>
   <translation>Về phiên họp (Esc)</translation>
  </message>
  <message>
   <source>Draft agenda</source>
   <translation type="vanished">Dự thảo chương trình</translation>
  </message>
  <message>
   <source>English</source>
   <translation type="vanished">tiếng Anh</translation>
  </message>
  <message>
   <source>English | Japanese</source>
   <translation type="vanished">tiếng Anh | tiếng Nhật</translation>
  </message>
  <message>
   <source>English | Vietnamese</source>
   <translation type="vanished">tiếng Anh | tiếng Việt</translation>
  </message>
  <message>
   <source>Export PDF…</source>
   <translation type="vanished">Xuất PDF…</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation type="vanished">tiếng Nhật</translation>
  </message>
  <message>
   <source>Languages of the paper</source>
   <translation type="vanished">Ngôn ngữ của văn bản</translation>
  </message>
  <message>
   <source>List of delegations</source>
   <translation type="vanished">Danh sách đoàn</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation type="vanished">Biên bản</translation>
  </message>
  <message>
   <source>Page {n}</source>
   <translation type="vanished">Trang {n}</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation type="vanished">Văn bản</translation>
  </message>
  <message>
   <source>Preview of the paper</source>
   <translation type="vanished">Xem trước văn bản</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation type="vanished">tiếng Việt</translation>
  </message>
  <message>
   <source>Vietnamese | Japanese</source>
   <translation type="vanished">tiếng Việt | tiếng Nhật</translation>
  </message>
  <message>
   <source>What the minutes lack before they go out</source>
   <translation type="vanished">Những gì biên bản còn thiếu trước khi gửi đi</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation type="vanished">{n} trang</translation>
  </message>
  <message>
   <source>{n} to look at</source>
   <translation type="vanished">{n} điểm cần xem lại</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>&amp;Copies</source>
   <translation>&amp;Số bản</translation>
  </message>
  <message>
   <source>&amp;More of the printer…</source>
   <translation>&amp;Thêm về máy in…</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;In</translation>
  </message>
  <message>
   <source>&amp;Sides of the sheet</source>
   <translation>&amp;Mặt giấy</translation>
  </message>
  <message>
   <source>1 page is with the printer.</source>
   <translation>Đã gửi 1 trang đến máy in.</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>Mọi trang</translation>
  </message>
  <message>
   <source>Both sides</source>
   <translation>Hai mặt</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Into a PDF file…</source>
   <translation>Vào tệp PDF…</translation>
  </message>
  <message>
   <source>One side</source>
   <translation>Một mặt</translation>
  </message>
  <message>
   <source>P&amp;ages</source>
   <translation>T&amp;rang</translation>
  </message>
  <message>
   <source>P&amp;rinter</source>
   <translation>Má&amp;y in</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="vanished">Tệp PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Pages:</source>
   <translation>Trang:</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Print into a PDF file</source>
   <translation type="vanished">In vào tệp PDF</translation>
  </message>
  <message>
   <source>Stopped: what the printer has by now may still come out.</source>
   <translation>Đã dừng: những gì máy in đã nhận có thể vẫn in ra.</translation>
  </message>
  <message>
   <source>The page shown</source>
   <translation>Trang đang hiện</translation>
  </message>
  <message>
   <source>The printer does not answer. Choose another one, or try again.</source>
   <translation>Máy in không trả lời. Hãy chọn máy khác hoặc thử lại.</translation>
  </message>
  <message>
   <source>Which pages</source>
   <translation>Những trang nào</translation>
  </message>
  <message>
   <source>Writing the file…</source>
   <translation>Đang ghi tệp…</translation>
  </message>
  <message>
   <source>{n} of {count} pages are with the printer…</source>
   <translation>Đã gửi {n}/{count} trang tới máy in…</translation>
  </message>
  <message>
   <source>{n} pages are with the printer.</source>
   <translation>Đã gửi {n} trang đến máy in.</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Ổ đĩa</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Thư mục</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 đã tồn tại.
Bạn có muốn thay thế không?</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Chọn</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Xóa</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Tìm trong:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Thư mục &amp;mới</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>Mở(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Đổi &amp;tên</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>Lưu(&amp;S)</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>“%1” được bảo vệ chống ghi.
Vẫn xóa?</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Chắc chắn xóa “%1”?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Chuyển sang xem chi tiết</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Chuyển sang xem danh sách</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Không xóa được thư mục.</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Tạo thư mục mới</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Thư mục:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>Tê&amp;n tệp:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Loại tệp:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Loại tệp:</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Tiến tới</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Lên thư mục cha</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Danh sách vị trí và dấu trang</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Tìm trong:</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Thư mục mới</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Nơi gần đây</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Loại bỏ</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Hiện </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Hiện tệp ẩ&amp;n</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Thanh bên</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Computer</source>
   <translation>Máy tính</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Ngày sửa đổi</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Kích thước</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Loại</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>Sao &amp;chép</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Dán(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>Làm lại(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>Hoàn tác(&amp;U)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cắ&amp;t</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Hide Details...</source>
   <translation>Ẩn chi tiết...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Hiện chi tiết...</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>Khô&amp;ng</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>Có(&amp;Y)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
 </context>
 <context>
  <name>QUndoGroup</name>
  <message>
   <source>Redo</source>
   <translation>Làm lại</translation>
  </message>
  <message>
   <source>Redo %1</source>
   <translation>Làm lại %1</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>Undo %1</source>
   <translation>Hoàn tác %1</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>Sao &amp;chép</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Dán(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>Làm lại(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>Hoàn tác(&amp;U)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cắ&amp;t</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>RecordLine</name>
  <message>
   <source>Move up</source>
   <translation>Chuyển lên</translation>
  </message>
  <message>
   <source>Move up (Alt+Up; down with Alt+Down)</source>
   <translation>Chuyển lên (Alt+Up; xuống bằng Alt+Down)</translation>
  </message>
  <message>
   <source>Remove {what}</source>
   <translation>Loại bỏ {what}</translation>
  </message>
  <message>
   <source>Remove {what} (Del)</source>
   <translation>Loại bỏ {what} (Del)</translation>
  </message>
 </context>
 <context>
  <name>RecordLines</name>
  <message>
   <source>Add {what}</source>
   <translation>Thêm {what}</translation>
  </message>
  <message>
   <source>Move {what}</source>
   <translation>Chuyển {what}</translation>
  </message>
  <message>
   <source>Remove {what}</source>
   <translation>Loại bỏ {what}</translation>
  </message>
 </context>
 <context>
  <name>RecordPage</name>
  <message>
   <source>&amp;Erase for good…</source>
   <translation>Xóa vĩnh viễn(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>Loại bỏ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Same as…</source>
   <translation>Cùng là một với(&amp;S)…</translation>
  </message>
  <message>
   <source>Joined with “{name}”, which is shown for both.</source>
   <translation>Đã gộp với “{name}”, hồ sơ này hiện thay cho cả hai.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Thêm nữa</translation>
  </message>
  <message>
   <source>New {what}</source>
   <translation>{what} mới</translation>
  </message>
  <message>
   <source>Remove or erase</source>
   <translation>Loại bỏ hoặc xóa</translation>
  </message>
  <message>
   <source>Remove {what}</source>
   <translation>Loại bỏ {what}</translation>
  </message>
  <message>
   <source>Removed by one person and changed by another: it stays. See History.</source>
   <translation>Một người đã loại bỏ, người khác đã sửa: mục này ở lại. Xem Lịch sử.</translation>
  </message>
  <message>
   <source>Removed. Undo brings it back.</source>
   <translation>Đã loại bỏ. Hoàn tác để lấy lại.</translation>
  </message>
 </context>
 <context>
  <name>ReferenceField</name>
  <message>
   <source>type to choose</source>
   <translation>gõ để chọn</translation>
  </message>
 </context>
 <context>
  <name>Renumbering</name>
  <message>
   <source>&amp;Which gets another</source>
   <translation>Điểm nào đổi &amp;số</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Change a number</source>
   <translation>Đổi một số</translation>
  </message>
  <message>
   <source>Give it this number</source>
   <translation>Đặt số này</translation>
  </message>
  <message>
   <source>Its new &amp;number</source>
   <translation>Số &amp;mới</translation>
  </message>
  <message>
   <source>The number {number} is there twice</source>
   <translation>Số {number} bị trùng</translation>
  </message>
  <message>
   <source>The other side may have either of them in hand: tell it which one has another number now. No number that was ever given is offered.</source>
   <translation>Phía bên kia có thể đang giữ một trong hai điểm: hãy báo điểm nào đã đổi số. Không đề xuất số nào đã từng dùng.</translation>
  </message>
  <message>
   <source>“{number}” cannot be taken. {free} is free.</source>
   <translation>Không dùng được “{number}”. Số {free} còn trống.</translation>
  </message>
 </context>
 <context>
  <name>RunningOrder</name>
  <message>
   <source>Action {0}</source>
   <translation>Việc {0}</translation>
  </message>
  <message>
   <source>Agreed {0}</source>
   <translation>Nhất trí {0}</translation>
  </message>
  <message>
   <source>An item is removed in the agenda above the record.</source>
   <translation>Mục được loại bỏ trong chương trình nghị sự, phía trên phần ghi.</translation>
  </message>
  <message>
   <source>Internal</source>
   <translation>Nội bộ</translation>
  </message>
  <message>
   <source>Remove an entry</source>
   <translation>Loại bỏ mục ghi</translation>
  </message>
  <message>
   <source>Remove entries</source>
   <translation>Loại bỏ các mục ghi</translation>
  </message>
  <message>
   <source>Running order</source>
   <translation>Diễn biến</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Ai đó</translation>
  </message>
  <message>
   <source>both</source>
   <translation>hai bên</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>hai bên</translation>
  </message>
  <message>
   <source>from notes</source>
   <translation>từ ghi chép</translation>
  </message>
  <message>
   <source>stays in the house</source>
   <translation>chỉ nội bộ</translation>
  </message>
  <message>
   <source>{0} arrived.</source>
   <translation>{0} đã đến.</translation>
  </message>
  <message>
   <source>{0} left.</source>
   <translation>{0} đã rời cuộc họp.</translation>
  </message>
  <message>
   <source>{0} took the chair.</source>
   <translation>{0} tiếp nhận chủ trì.</translation>
  </message>
 </context>
 <context>
  <name>Safekeeping</name>
  <message>
   <source>No backup could be made. {why}</source>
   <translation>Không tạo được bản sao lưu. {why}</translation>
  </message>
 </context>
 <context>
  <name>Salvaging</name>
  <message>
   <source>&amp;Back</source>
   <translation>Quay lại(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Open it</source>
   <translation>Mở(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>&amp;Lưu thành…</translation>
  </message>
  <message>
   <source>All was got back</source>
   <translation>Đã khôi phục tất cả</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Get back what is left</source>
   <translation>Khôi phục phần còn lại</translation>
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation>Tệp Meeting Desk (*.mdesk)</translation>
  </message>
  <message>
   <source>Nothing was written</source>
   <translation>Chưa ghi gì cả</translation>
  </message>
  <message>
   <source>Reading {file}…</source>
   <translation>Đang đọc {file}…</translation>
  </message>
  <message>
   <source>Save what is left</source>
   <translation>Lưu phần còn lại</translation>
  </message>
  <message>
   <source>What can still be read of {file} is written into a new file. The damaged file stays as it is.</source>
   <translation>Những gì còn đọc được của {file} được ghi vào một tệp mới. Tệp hỏng được giữ nguyên.</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>Những gì bị thiếu</translation>
  </message>
  <message>
   <source>What was left was got back</source>
   <translation>Đã khôi phục phần còn lại</translation>
  </message>
  <message>
   <source>{name} salvaged</source>
   <translation>{name} khôi phục</translation>
  </message>
 </context>
 <context>
  <name>SameAsDialog</name>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Name or title</source>
   <translation>Tên hoặc tiêu đề</translation>
  </message>
  <message>
   <source>Records found</source>
   <translation>Hồ sơ tìm thấy</translation>
  </message>
  <message>
   <source>Same as…</source>
   <translation>Cùng là một với…</translation>
  </message>
  <message>
   <source>Type a name or title</source>
   <translation>Gõ tên hoặc tiêu đề</translation>
  </message>
  <message>
   <source>Which record means the same as “{name}”?</source>
   <translation>Hồ sơ nào cùng nghĩa với “{name}”?</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>hồ sơ này</translation>
  </message>
 </context>
 <context>
  <name>Sending</name>
  <message>
   <source>&amp;Back</source>
   <translation>Quay lại(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Export PDF…</source>
   <translation type="vanished">Xuất PDF(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Xuất…</translation>
  </message>
  <message>
   <source>A copy for a colleague</source>
   <translation>Bản sao cho đồng nghiệp</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation>Tệp Meeting Desk (*.mdesk)</translation>
  </message>
  <message>
   <source>Sa&amp;ve it…</source>
   <translation>&amp;Lưu…</translation>
  </message>
  <message>
   <source>Save the cop&amp;y…</source>
   <translation>Lưu bản sao(&amp;Y)…</translation>
  </message>
  <message>
   <source>Save the copy for a colleague</source>
   <translation>Lưu bản sao cho đồng nghiệp</translation>
  </message>
  <message>
   <source>Save the paper for the other side</source>
   <translation>Lưu văn bản cho phía bạn</translation>
  </message>
  <message>
   <source>Send a copy</source>
   <translation>Gửi bản sao</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation>Hiện thư mục(&amp;F)</translation>
  </message>
  <message>
   <source>The copy is written</source>
   <translation>Đã ghi bản sao</translation>
  </message>
  <message>
   <source>The copy was not written</source>
   <translation>Bản sao chưa được ghi</translation>
  </message>
  <message>
   <source>The paper for the other side</source>
   <translation>Văn bản cho bên kia</translation>
  </message>
  <message>
   <source>The paper is written</source>
   <translation>Đã ghi văn bản</translation>
  </message>
  <message>
   <source>The paper was not written</source>
   <translation>Chưa ghi được văn bản</translation>
  </message>
  <message>
   <source>Who is to have it?</source>
   <translation>Ai sẽ nhận?</translation>
  </message>
  <message>
   <source>Writing {file}…</source>
   <translation>Đang ghi {file}…</translation>
  </message>
  <message>
   <source>Wrote {path}, byte for byte as it is kept in the file.</source>
   <translation>Đã ghi {path}, đúng từng byte như lưu trong tệp.</translation>
  </message>
 </context>
 <context>
  <name>SessionChoice</name>
  <message>
   <source>Session</source>
   <translation>Phiên họp</translation>
  </message>
 </context>
 <context>
  <name>SessionForm</name>
  <message>
   <source>&amp;Kind</source>
   <translation>Loại(&amp;K)</translation>
  </message>
  <message>
   <source>Add own signatory</source>
   <translation>Thêm người ký bên mình</translation>
  </message>
  <message>
   <source>Add signatory</source>
   <translation>Thêm người ký</translation>
  </message>
  <message>
   <source>Add sitting</source>
   <translation>Thêm buổi họp</translation>
  </message>
  <message>
   <source>Add the other side's</source>
   <translation>Thêm người ký bên kia</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>Bắt đầu</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cơ quan</translation>
  </message>
  <message>
   <source>Change host of the next session</source>
   <translation>Đổi bên chủ nhà phiên tới</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Độ mật</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>Bế mạc</translation>
  </message>
  <message>
   <source>Confirmed by</source>
   <translation>Hình thức xác nhận</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Kết thúc</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Hình thức</translation>
  </message>
  <message>
   <source>Host of the next session</source>
   <translation>Bên chủ nhà phiên tới</translation>
  </message>
  <message>
   <source>Language of the minutes</source>
   <translation>Ngôn ngữ biên bản</translation>
  </message>
  <message>
   <source>Languages spoken</source>
   <translation>Ngôn ngữ sử dụng</translation>
  </message>
  <message>
   <source>More details: hours, languages, confirmation</source>
   <translation>Chi tiết khác: giờ, ngôn ngữ, xác nhận</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Thêm…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Next session: host</source>
   <translation>Phiên tới: chủ nhà</translation>
  </message>
  <message>
   <source>Next session: when</source>
   <translation>Phiên tới: thời gian</translation>
  </message>
  <message>
   <source>Next session: where</source>
   <translation>Phiên tới: địa điểm</translation>
  </message>
  <message>
   <source>Number of the draft</source>
   <translation>Số dự thảo</translation>
  </message>
  <message>
   <source>Number, or none</source>
   <translation>Số, hoặc không có</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Dịp</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Nền tảng</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Chức vụ</translation>
  </message>
  <message>
   <source>Prevailing text</source>
   <translation>Văn bản ưu tiên</translation>
  </message>
  <message>
   <source>Rapporteur</source>
   <translation>Thư ký phiên họp</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Số hiệu</translation>
  </message>
  <message>
   <source>Signatories</source>
   <translation>Người ký</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>Ký tại</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>Ngày ký</translation>
  </message>
  <message>
   <source>Signs for</source>
   <translation>Ký thay</translation>
  </message>
  <message>
   <source>Sittings</source>
   <translation>Các buổi họp</translation>
  </message>
  <message>
   <source>Suspended because</source>
   <translation>Tạm dừng vì</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Múi giờ</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>name</source>
   <translation type="vanished">tên</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>chưa nêu</translation>
  </message>
 </context>
 <context>
  <name>SharedFolder</name>
  <message>
   <source>Beside {file} lies “{copy}”: two people changed the file at the same time, and the program that synchronises the folder kept both. Not all that is in it is here.</source>
   <translation>Cạnh {file} có “{copy}”: hai người sửa tệp cùng lúc và chương trình đồng bộ thư mục đã giữ cả hai. Chưa phải mọi thứ trong đó đều có ở đây.</translation>
  </message>
  <message>
   <source>Bring it in…</source>
   <translation>Đưa vào…</translation>
  </message>
  <message>
   <source>Edit my own copy…</source>
   <translation>Sửa bản sao riêng của tôi…</translation>
  </message>
  <message>
   <source>Kept here; not in the shared folder yet</source>
   <translation>Đã giữ ở đây; chưa có trong thư mục chung</translation>
  </message>
  <message>
   <source>Meeting Desk files (*.mdesk)</source>
   <translation>Tệp Meeting Desk (*.mdesk)</translation>
  </message>
  <message>
   <source>My own copy</source>
   <translation>Bản sao riêng của tôi</translation>
  </message>
  <message>
   <source>Nothing can be saved to the shared folder of {file}: it can only be read here.</source>
   <translation>Không lưu được gì vào thư mục chung của {file}: ở đây chỉ đọc được thư mục này.</translation>
  </message>
  <message>
   <source>Saved to the shared folder {time}</source>
   <translation>Đã lưu vào thư mục chung {time}</translation>
  </message>
  <message>
   <source>Set it aside</source>
   <translation>Để riêng ra</translation>
  </message>
  <message>
   <source>The damaged file is kept in the shared folder as “{name}”.</source>
   <translation>Tệp hỏng được giữ trong thư mục dùng chung với tên “{name}”.</translation>
  </message>
  <message>
   <source>Your last changes to {file} are not in its shared folder yet. They are kept on this machine, and are saved there when you open it again.</source>
   <translation>Những thay đổi gần nhất của bạn trong {file} chưa có trong thư mục chung. Chúng được giữ trên máy này và sẽ lưu vào đó khi bạn mở lại tệp.</translation>
  </message>
  <message>
   <source>{file} is not in its shared folder now, or the folder cannot be reached. Go on working: all is kept here, and is saved there later.</source>
   <translation>{file} hiện không có trong thư mục chung, hoặc không kết nối được thư mục. Cứ làm việc tiếp: mọi thứ được giữ ở đây và sẽ lưu vào đó sau.</translation>
  </message>
  <message>
   <source>{names} has {file} open as well. What each of you writes comes together.</source>
   <translation>{names} cũng đang mở {file}. Những gì mỗi người viết sẽ được ghép lại.</translation>
  </message>
  <message>
   <source>{names} have {file} open as well. What each of you writes comes together.</source>
   <translation>{names} cũng đang mở {file}. Những gì mỗi người viết sẽ được ghép lại.</translation>
  </message>
  <message>
   <source>{names} too: {file} is open there. What each of you writes comes together.</source>
   <translation type="vanished">{names} cũng đang mở {file}. Những gì mỗi người viết sẽ được ghép lại.</translation>
  </message>
  <message>
   <source>{name} (since {when})</source>
   <translation>{name} (từ {when})</translation>
  </message>
  <message>
   <source>{why} Your changes are kept on this machine.</source>
   <translation>{why} Thay đổi của bạn được giữ trên máy này.</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Page {n}: {words}</source>
   <translation>Trang {n}: {words}</translation>
  </message>
  <message>
   <source>Preview of the paper</source>
   <translation>Xem trước văn bản</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>Backups</source>
   <translation>Bản sao lưu</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Mục ghi</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Tạo lúc</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Kích thước</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>không ghi lại</translation>
  </message>
  <message>
   <source>{file} (no longer there)</source>
   <translation>{file} (không còn ở đó)</translation>
  </message>
  <message>
   <source>{file} (shared)</source>
   <translation>{file} (dùng chung)</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>A stale one is still right</source>
   <translation>Bản dịch cũ vẫn đúng</translation>
  </message>
  <message>
   <source>All speakers</source>
   <translation>Mọi người phát biểu</translation>
  </message>
  <message>
   <source>Another row; select more; go without selecting</source>
   <translation>Dòng khác; chọn thêm; di chuyển không chọn</translation>
  </message>
  <message>
   <source>Back to the line, from anywhere on the page</source>
   <translation>Về dòng ghi, từ bất cứ đâu trên trang</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Lệnh</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>Các lệnh và phím tắt</translation>
  </message>
  <message>
   <source>Edit the row where it stands</source>
   <translation>Sửa dòng tại chỗ</translation>
  </message>
  <message>
   <source>From the log line to the rows; Esc goes back</source>
   <translation>Từ dòng ghi đến các dòng diễn biến; Esc để trở lại</translation>
  </message>
  <message>
   <source>Keep it, and on to the next missing or stale one</source>
   <translation>Lưu, rồi sang đoạn thiếu hoặc cũ tiếp theo</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Bàn phím</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Phím</translation>
  </message>
  <message>
   <source>Log line</source>
   <translation>Dòng ghi</translation>
  </message>
  <message>
   <source>Log what is typed</source>
   <translation>Ghi nội dung đã gõ</translation>
  </message>
  <message>
   <source>Move the selected rows</source>
   <translation>Chuyển các dòng đã chọn</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Dòng mới</translation>
  </message>
  <message>
   <source>Note, agreed point, action, item, internal</source>
   <translation>Ghi chép, điểm thống nhất, việc cần làm, mục, nội bộ</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Diễn biến</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Làm lại</translation>
  </message>
  <message>
   <source>Remove the selected rows</source>
   <translation>Loại bỏ các dòng đã chọn</translation>
  </message>
  <message>
   <source>Select the row, or no longer</source>
   <translation>Chọn hoặc bỏ chọn dòng</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Phím cách</translation>
  </message>
  <message>
   <source>Speaker of the left or right side; again: the next</source>
   <translation>Người phát biểu bên trái hoặc phải; lần nữa: người kế tiếp</translation>
  </message>
  <message>
   <source>Take over what was said elsewhere, or the original</source>
   <translation>Dùng lời đã dịch ở chỗ khác, hoặc bản gốc</translation>
  </message>
  <message>
   <source>The last entry, in an empty line</source>
   <translation>Mục ghi cuối, khi dòng trống</translation>
  </message>
  <message>
   <source>The text before, the next one</source>
   <translation>Đoạn trước, đoạn sau</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Bản dịch</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Ở đâu</translation>
  </message>
  <message>
   <source>Who arrived, who left, who takes the chair</source>
   <translation>Ai đến, ai rời, ai chủ trì</translation>
  </message>
  <message>
   <source>Write the selected notes up, or a paragraph anew</source>
   <translation>Viết các ghi chép đã chọn thành văn, hoặc viết lại đoạn văn</translation>
  </message>
 </context>
 <context>
  <name>Showing</name>
  <message>
   <source>Enter edits · Ctrl +/− larger, smaller · Ctrl+L language · F11 leaves</source>
   <translation>Enter sửa · Ctrl +/− to, nhỏ · Ctrl+L ngôn ngữ · F11 thoát</translation>
  </message>
  <message>
   <source>Esc once more leaves.</source>
   <translation>Nhấn Esc lần nữa để thoát.</translation>
  </message>
  <message>
   <source>Settle a bracket</source>
   <translation>Chốt ngoặc vuông</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Nội dung</translation>
  </message>
  <message>
   <source>Text of the minutes</source>
   <translation>Văn bản biên bản</translation>
  </message>
  <message>
   <source>There is nothing to undo here.</source>
   <translation>Ở đây không có gì để hoàn tác.</translation>
  </message>
  <message>
   <source>This is not edited here.</source>
   <translation>Không sửa được mục này tại đây.</translation>
  </message>
  <message>
   <source>This was not saved. What was typed is kept.</source>
   <translation>Chưa lưu được. Những gì đã gõ vẫn được giữ.</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Joined: both changes, which do not touch</source>
   <translation>Ghép: cả hai thay đổi, không chồng nhau</translation>
  </message>
  <message>
   <source>Keep it ({key})</source>
   <translation>Giữ lại ({key})</translation>
  </message>
  <message>
   <source>Remove it after all ({key})</source>
   <translation>Vẫn loại bỏ ({key})</translation>
  </message>
  <message>
   <source>Take the joined wording (J)</source>
   <translation>Lấy bản ghép (J)</translation>
  </message>
  <message>
   <source>Take this ({key})</source>
   <translation>Lấy bản này ({key})</translation>
  </message>
  <message>
   <source>Write it anew (W)</source>
   <translation>Viết lại (W)</translation>
  </message>
  <message>
   <source>shown now</source>
   <translation>đang hiện</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>không rõ</translation>
  </message>
  <message>
   <source>{author} (you)</source>
   <translation>{author} (bạn)</translation>
  </message>
  <message>
   <source>← → marks one, Enter takes it, Ctrl+Z takes that back. It may stay open, too.</source>
   <translation>← → đánh dấu, Enter lấy, Ctrl+Z bỏ lại. Cũng có thể để ngỏ.</translation>
  </message>
 </context>
 <context>
  <name>SideEditor</name>
  <message>
   <source>Body</source>
   <translation>Cơ quan</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Mã</translation>
  </message>
  <message>
   <source>In a sentence</source>
   <translation>Trong câu</translation>
  </message>
  <message>
   <source>One’s own</source>
   <translation>Bên mình</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Bên</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Múi giờ</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Thành phố</translation>
  </message>
 </context>
 <context>
  <name>SideStarter</name>
  <message>
   <source>Add side</source>
   <translation>Thêm bên</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cơ quan</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Type the short name of the body first.</source>
   <translation>Trước hết hãy gõ tên viết tắt của cơ quan.</translation>
  </message>
  <message>
   <source>Who sits on the other side?</source>
   <translation>Ai ngồi phía bên kia?</translation>
  </message>
  <message>
   <source>Whom do you sit for?</source>
   <translation>Bạn thuộc bên nào?</translation>
  </message>
  <message>
   <source>country</source>
   <translation>nước nào?</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Places</source>
   <translation>Các nơi</translation>
  </message>
  <message>
   <source>Sessions with the same partner</source>
   <translation>Các phiên họp với cùng đối tác</translation>
  </message>
  <message>
   <source>Sessions with {partner}</source>
   <translation>Các phiên họp với {partner}</translation>
  </message>
 </context>
 <context>
  <name>SpeakerChip</name>
  <message>
   <source>Alt+Down lists all speakers</source>
   <translation>Alt+Down liệt kê mọi người phát biểu</translation>
  </message>
  <message>
   <source>Speaker: {0}</source>
   <translation>Người phát biểu: {0}</translation>
  </message>
 </context>
 <context>
  <name>SpeakerList</name>
  <message>
   <source>Enter notes it · Esc: nobody</source>
   <translation>Enter ghi lại · Esc: không ai</translation>
  </message>
  <message>
   <source>Enter speaks · Alt+R arrived · Alt+L left · Alt+C takes the chair</source>
   <translation>Enter phát biểu · Alt+R đến · Alt+L rời · Alt+C chủ trì</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>Người phát biểu</translation>
  </message>
  <message>
   <source>Who arrived?</source>
   <translation>Ai đã đến?</translation>
  </message>
  <message>
   <source>Who left?</source>
   <translation>Ai đã rời?</translation>
  </message>
  <message>
   <source>Who speaks: type letters of a name</source>
   <translation>Ai phát biểu: gõ vài chữ của tên</translation>
  </message>
  <message>
   <source>Who takes the chair?</source>
   <translation>Ai chủ trì?</translation>
  </message>
  <message>
   <source>both sides</source>
   <translation>hai bên</translation>
  </message>
  <message>
   <source>chair</source>
   <translation>chủ trì</translation>
  </message>
  <message>
   <source>chair · {0}</source>
   <translation>chủ trì · {0}</translation>
  </message>
  <message>
   <source>guest</source>
   <translation>khách</translation>
  </message>
  <message>
   <source>guest · {0}</source>
   <translation>khách · {0}</translation>
  </message>
  <message>
   <source>guest…  type the name</source>
   <translation>khách…  gõ tên</translation>
  </message>
  <message>
   <source>name, also a new one</source>
   <translation>tên, kể cả tên mới</translation>
  </message>
  <message>
   <source>name, side or guest</source>
   <translation>tên, bên hoặc khách</translation>
  </message>
  <message>
   <source>new · {0} · {1}</source>
   <translation>mới · {0} · {1}</translation>
  </message>
 </context>
 <context>
  <name>StageLine</name>
  <message>
   <source>Stages of the text</source>
   <translation>Các giai đoạn của văn bản</translation>
  </message>
  <message>
   <source>late</source>
   <translation>quá hạn</translation>
  </message>
 </context>
 <context>
  <name>StageStrip</name>
  <message>
   <source>Asks what this stage needs, and issues the text</source>
   <translation>Hỏi những gì giai đoạn này cần, rồi phát hành văn bản</translation>
  </message>
  <message>
   <source>Asks who cleared the text in house</source>
   <translation>Hỏi ai trong nội bộ đã duyệt văn bản</translation>
  </message>
  <message>
   <source>Stage of the session</source>
   <translation>Giai đoạn của phiên họp</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>&amp;Open a file…</source>
   <translation>Mở tệp(&amp;O)…</translation>
  </message>
  <message>
   <source>Keeps the records of bilateral meetings and writes their minutes. Your name stands beside each change you make.</source>
   <translation>Lưu hồ sơ các cuộc họp song phương và lập biên bản. Tên của bạn đứng bên mỗi thay đổi bạn thực hiện.</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>N&amp;gôn ngữ</translation>
  </message>
  <message>
   <source>Meeting Desk</source>
   <translation>Meeting Desk</translation>
  </message>
  <message>
   <source>Ne&amp;w file…</source>
   <translation>Tệp mới(&amp;W)…</translation>
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
   <translation>Khởi động lại ngay(&amp;N)</translation>
  </message>
  <message>
   <source>Try the sam&amp;ple</source>
   <translation>Thử tệ&amp;p mẫu</translation>
  </message>
  <message>
   <source>Write your name: it stands beside each change you make.</source>
   <translation>Hãy ghi tên của bạn: tên đứng bên mỗi thay đổi bạn thực hiện.</translation>
  </message>
  <message>
   <source>Your &amp;body</source>
   <translation>Cơ quan của &amp;bạn</translation>
  </message>
  <message>
   <source>Your na&amp;me</source>
   <translation>Tên của bạn(&amp;M)</translation>
  </message>
 </context>
 <context>
  <name>StepDialog</name>
  <message>
   <source>&amp;Languages</source>
   <translation>&amp;Ngôn ngữ</translation>
  </message>
  <message>
   <source>18/3/2022, today, +14</source>
   <translation>18/3/2022, hôm nay, +14</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Cop&amp;y</source>
   <translation>&amp;Bản của</translation>
  </message>
  <message>
   <source>S&amp;tyle</source>
   <translation>Thể t&amp;hức</translation>
  </message>
  <message>
   <source>{n} to look at; nothing keeps the text from this stage</source>
   <translation>{n} điểm cần xem; không điểm nào cản giai đoạn này</translation>
  </message>
 </context>
 <context>
  <name>Switches</name>
  <message>
   <source>Actions of {whose}</source>
   <translation>Việc của {whose}</translation>
  </message>
  <message>
   <source>Agreed points</source>
   <translation>Các điểm đã thống nhất</translation>
  </message>
  <message>
   <source>All three in turn</source>
   <translation>Lần lượt cả ba ngôn ngữ</translation>
  </message>
  <message>
   <source>As a draft</source>
   <translation>Như dự thảo</translation>
  </message>
  <message>
   <source>As agreed</source>
   <translation>Như bản đã thống nhất</translation>
  </message>
  <message>
   <source>As confirmed</source>
   <translation>Như bản đã xác nhận</translation>
  </message>
  <message>
   <source>As for agreement</source>
   <translation>Như bản để thống nhất</translation>
  </message>
  <message>
   <source>As it stands</source>
   <translation>Theo hiện trạng</translation>
  </message>
  <message>
   <source>As it stands: {stage}</source>
   <translation>Theo hiện trạng: {stage}</translation>
  </message>
  <message>
   <source>As signed</source>
   <translation>Như bản đã ký</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>Danh sách điểm danh</translation>
  </message>
  <message>
   <source>Copy of the other side</source>
   <translation>Bản của phía bên kia</translation>
  </message>
  <message>
   <source>Copy of {body}</source>
   <translation>Bản của {body}</translation>
  </message>
  <message>
   <source>Draft agenda</source>
   <translation>Dự thảo chương trình</translation>
  </message>
  <message>
   <source>Drawn as of the stage</source>
   <translation>Thể hiện theo giai đoạn</translation>
  </message>
  <message>
   <source>Draws the paper as of a stage; the stage of the session does not change</source>
   <translation>Thể hiện văn bản theo một giai đoạn; giai đoạn của phiên họp không đổi</translation>
  </message>
  <message>
   <source>Each in its own language</source>
   <translation>Mỗi phiên theo ngôn ngữ của biên bản</translation>
  </message>
  <message>
   <source>English</source>
   <translation>tiếng Anh</translation>
  </message>
  <message>
   <source>English | Japanese</source>
   <translation type="vanished">tiếng Anh | tiếng Nhật</translation>
  </message>
  <message>
   <source>English | Vietnamese</source>
   <translation type="vanished">tiếng Anh | tiếng Việt</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>tiếng Nhật</translation>
  </message>
  <message>
   <source>Languages of the paper</source>
   <translation>Ngôn ngữ của văn bản</translation>
  </message>
  <message>
   <source>List of delegations</source>
   <translation>Danh sách đoàn</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Biên bản</translation>
  </message>
  <message>
   <source>Our copy</source>
   <translation>Bản của ta</translation>
  </message>
  <message>
   <source>Our copy ({body})</source>
   <translation>Bản của ta ({body})</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Văn bản</translation>
  </message>
  <message>
   <source>Public note</source>
   <translation>Tin công bố</translation>
  </message>
  <message>
   <source>Style of the paper</source>
   <translation>Thể thức văn bản</translation>
  </message>
  <message>
   <source>The language in which the minutes of a session are written</source>
   <translation>Ngôn ngữ dùng để viết biên bản của phiên họp</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>tiếng Việt</translation>
  </message>
  <message>
   <source>Vietnamese | Japanese</source>
   <translation type="vanished">tiếng Việt | tiếng Nhật</translation>
  </message>
  <message>
   <source>What concerns {whose}</source>
   <translation>Những gì liên quan đến {whose}</translation>
  </message>
  <message>
   <source>Whose copy</source>
   <translation>Bản của ai</translation>
  </message>
 </context>
 <context>
  <name>TakeAll</name>
  <message>
   <source>Left, being marked ▲: {n}. What was sent, agreed or signed, titles, agreed points and actions are settled one at a time.</source>
   <translation>Để lại, có dấu ▲: {n}. Những gì đã gửi, thống nhất hoặc ký, tiêu đề, điểm thống nhất và việc cần làm được giải quyết từng mục một.</translation>
  </message>
  <message>
   <source>Take all of {author}’s versions</source>
   <translation>Lấy mọi bản của {author}</translation>
  </message>
  <message>
   <source>Take all of… (A)</source>
   <translation>Lấy mọi bản của… (A)</translation>
  </message>
  <message>
   <source>Take all versions of one colleague</source>
   <translation>Lấy mọi bản của một đồng nghiệp</translation>
  </message>
  <message>
   <source>{author}’s ({n})</source>
   <translation>Của {author} ({n})</translation>
  </message>
  <message>
   <source>{n} marked ▲ stay: what was sent, agreed or signed, titles, agreed points and actions are settled one at a time.</source>
   <translation type="vanished">{n} mục đánh dấu ▲ ở lại: những gì đã gửi, thống nhất hoặc ký, tiêu đề, điểm thống nhất và việc cần làm được giải quyết từng mục.</translation>
  </message>
  <message>
   <source>{n} of {author}’s versions taken; Ctrl+Z takes that back.</source>
   <translation>Đã lấy {n} bản của {author}; Ctrl+Z để bỏ lại.</translation>
  </message>
 </context>
 <context>
  <name>TakingDialog</name>
  <message>
   <source>Alt+↓ and Alt+↑ move what follows to the next or previous text.</source>
   <translation>Alt+↓ và Alt+↑ dời phần sau xuống đoạn kế hoặc lên đoạn trước.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Into this &amp;field only</source>
   <translation>Chỉ vào ô &amp;này</translation>
  </message>
  <message>
   <source>Space leaves one out. Enter takes the rest, in one step.</source>
   <translation>Phím cách bỏ một mục. Enter nhận phần còn lại, trong một bước.</translation>
  </message>
  <message>
   <source>Take translations over</source>
   <translation>Nhận các bản dịch</translation>
  </message>
  <message>
   <source>Take {n}</source>
   <translation>Nhận {n}</translation>
  </message>
  <message>
   <source>{n} fit nowhere:</source>
   <translation>{n} mục không khớp chỗ nào:</translation>
  </message>
 </context>
 <context>
  <name>Tally</name>
  <message>
   <source>Two versions: {n}</source>
   <translation>Hai bản khác nhau: {n}</translation>
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
   <translation>chưa nêu</translation>
  </message>
 </context>
 <context>
  <name>TextRow</name>
  <message>
   <source>Alt+→ takes the original over as it is.</source>
   <translation>Alt+→ lấy nguyên bản gốc.</translation>
  </message>
  <message>
   <source>Alt+→ takes what was said elsewhere: {text}</source>
   <translation>Alt+→ lấy lời đã dịch ở chỗ khác: {text}</translation>
  </message>
  <message>
   <source>As it is now</source>
   <translation>Như hiện nay</translation>
  </message>
  <message>
   <source>As it was when it was translated</source>
   <translation>Như khi được dịch</translation>
  </message>
  <message>
   <source>Before: </source>
   <translation>Trước: </translation>
  </message>
  <message>
   <source>Still right (Alt+Enter)</source>
   <translation>Vẫn đúng (Alt+Enter)</translation>
  </message>
  <message>
   <source>The text was changed since it was translated.</source>
   <translation>Văn bản đã sửa sau khi dịch.</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>thiếu</translation>
  </message>
  <message>
   <source>stale</source>
   <translation>cũ</translation>
  </message>
  <message>
   <source>translated</source>
   <translation>đã dịch</translation>
  </message>
  <message>
   <source>{text} in {language}</source>
   <translation>{text} bằng {language}</translation>
  </message>
 </context>
 <context>
  <name>ToWhom</name>
  <message>
   <source>A copy of the file, or of one session or partner. It comes back like any.</source>
   <translation>Bản sao của tệp, hoặc của một phiên họp hay đối tác. Nó được đưa lại vào như mọi bản sao.</translation>
  </message>
  <message>
   <source>The paper as PDF. The file itself never goes to the other side.</source>
   <translation type="vanished">Văn bản dạng PDF. Chính tệp này không bao giờ gửi cho bên kia.</translation>
  </message>
  <message>
   <source>The paper, as PDF or Word. The file itself never goes to the other side.</source>
   <translation>Văn bản, dạng PDF hoặc Word. Bản thân tệp không bao giờ gửi cho phía bên kia.</translation>
  </message>
  <message>
   <source>To a &amp;colleague</source>
   <translation>&amp;Cho đồng nghiệp</translation>
  </message>
  <message>
   <source>To the &amp;other side</source>
   <translation>Ch&amp;o bên kia</translation>
  </message>
 </context>
 <context>
  <name>TranslationField</name>
  <message>
   <source>Translate {text}</source>
   <translation>Dịch {text}</translation>
  </message>
 </context>
 <context>
  <name>TranslationsPage</name>
  <message>
   <source>Still right: {text}</source>
   <translation>Vẫn đúng: {text}</translation>
  </message>
 </context>
 <context>
  <name>TypingIn</name>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Từ</translation>
  </message>
  <message>
   <source>&amp;Side</source>
   <translation>&amp;Phía</translation>
  </message>
  <message>
   <source>&amp;Take in (Ctrl+Enter)</source>
   <translation>&amp;Nhận (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>12: what is said of paragraph 12
13: and of paragraph 13</source>
   <translation>12: ý kiến về đoạn 12
13: và về đoạn 13</translation>
  </message>
  <message>
   <source>A line that begins with the number of a paragraph goes to it.</source>
   <translation>Dòng bắt đầu bằng số của đoạn sẽ vào đoạn đó.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Ý kiến</translation>
  </message>
  <message>
   <source>Greeting and closing, not taken in: {words}</source>
   <translation>Lời chào và lời kết, không đưa vào: {words}</translation>
  </message>
  <message>
   <source>name, where known</source>
   <translation>tên, nếu biết</translation>
  </message>
  <message>
   <source>{n} to their paragraphs, {whole} to the minutes as a whole</source>
   <translation>{n} vào từng đoạn, {whole} cho toàn biên bản</translation>
  </message>
 </context>
 <context>
  <name>Undoing</name>
  <message>
   <source>&amp;Keep it</source>
   <translation>Giữ lại(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Undo bringing in</source>
   <translation>Hoàn tác việc đưa vào(&amp;U)</translation>
  </message>
  <message>
   <source>Bringing in “{copy}” is undone</source>
   <translation>Đã hoàn tác việc đưa vào “{copy}”</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Hủy</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Looking what would go, and what would stay…</source>
   <translation>Đang xem những gì sẽ mất, những gì ở lại…</translation>
  </message>
  <message>
   <source>Taking out what came…</source>
   <translation>Đang lấy ra những gì đã đưa vào…</translation>
  </message>
  <message>
   <source>Undo bringing in</source>
   <translation>Hoàn tác việc đưa vào</translation>
  </message>
  <message>
   <source>Undo bringing in “{copy}”?</source>
   <translation>Hoàn tác việc đưa vào “{copy}”?</translation>
  </message>
 </context>
 <context>
  <name>VersionsButton</name>
  <message>
   <source>Two people changed this apart from each other: choose</source>
   <translation>Hai người đã sửa riêng rẽ: hãy chọn</translation>
  </message>
  <message>
   <source>Two versions of {field}</source>
   <translation>Hai bản khác nhau của {field}</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} bản</translation>
  </message>
 </context>
 <context>
  <name>VersionsDialog</name>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Two versions</source>
   <translation>Hai bản khác nhau</translation>
  </message>
 </context>
 <context>
  <name>VersionsPage</name>
  <message>
   <source>Back</source>
   <translation type="vanished">Quay lại</translation>
  </message>
  <message>
   <source>Back (Esc)</source>
   <translation>Quay lại (Esc)</translation>
  </message>
  <message>
   <source>No two versions. What two people change apart from each other stands here, both wordings side by side, until somebody chooses.</source>
   <translation>Không có hai bản khác nhau. Những gì hai người sửa riêng rẽ hiện ở đây, hai cách viết cạnh nhau, cho đến khi có người chọn.</translation>
  </message>
  <message>
   <source>Two versions</source>
   <translation>Hai bản khác nhau</translation>
  </message>
  <message>
   <source>{n} to be settled. Until then both stand, and drafts print both in brackets.</source>
   <translation>{n} mục cần giải quyết. Cho đến lúc đó cả hai cùng tồn tại, và bản dự thảo in cả hai trong ngoặc.</translation>
  </message>
 </context>
 <context>
  <name>ViewBar</name>
  <message>
   <source>1 page</source>
   <translation>1 trang</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Xuất…</translation>
  </message>
  <message>
   <source>Fit page</source>
   <translation>Vừa trang</translation>
  </message>
  <message>
   <source>Fit width</source>
   <translation>Vừa chiều rộng</translation>
  </message>
  <message>
   <source>Larger (Ctrl++)</source>
   <translation>To hơn (Ctrl++)</translation>
  </message>
  <message>
   <source>Page {n} of {count}</source>
   <translation>Trang {n} / {count}</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>In…</translation>
  </message>
  <message>
   <source>Size of the pages</source>
   <translation>Cỡ trang</translation>
  </message>
  <message>
   <source>Size of the pages; Ctrl+0 fits the width</source>
   <translation>Cỡ trang; Ctrl+0 vừa chiều rộng</translation>
  </message>
  <message>
   <source>Small pages beside the paper</source>
   <translation>Trang nhỏ bên cạnh văn bản</translation>
  </message>
  <message>
   <source>Smaller (Ctrl+−)</source>
   <translation>Nhỏ hơn (Ctrl+−)</translation>
  </message>
  <message>
   <source>Write the paper as PDF, Word or text</source>
   <translation>Xuất văn bản dạng PDF, Word hoặc văn bản thuần</translation>
  </message>
 </context>
 <context>
  <name>WhatOfIt</name>
  <message>
   <source>It holds internal notes and the history: it is for colleagues, never for the other side. What they change in it you bring in later.</source>
   <translation>Bản sao chứa ghi chép nội bộ và lịch sử: dành cho đồng nghiệp, không bao giờ cho bên kia. Những gì họ sửa, bạn đưa vào sau.</translation>
  </message>
  <message>
   <source>No file is attached to anything</source>
   <translation>Không có tệp đính kèm nào</translation>
  </message>
  <message>
   <source>One &amp;partner</source>
   <translation>Một đối tác(&amp;P)</translation>
  </message>
  <message>
   <source>One &amp;session</source>
   <translation>Một phiên họp(&amp;S)</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Đối tác</translation>
  </message>
  <message>
   <source>The &amp;whole file</source>
   <translation>Toàn bộ tệp(&amp;W)</translation>
  </message>
  <message>
   <source>With the &amp;attached file ({size})</source>
   <translation>Cùng tệp đính &amp;kèm ({size})</translation>
  </message>
  <message>
   <source>With the &amp;attached files that belong to it</source>
   <translation>Cùng các tệp đính &amp;kèm thuộc về nó</translation>
  </message>
  <message>
   <source>With the {n} &amp;attached files ({size})</source>
   <translation>Kèm {n} tệp đính kèm ({size})(&amp;A)</translation>
  </message>
 </context>
 <context>
  <name>WhichPaper</name>
  <message>
   <source>As &amp;issued last: {issue}</source>
   <translation>Như bản phát hành &amp;gần nhất: {issue}</translation>
  </message>
  <message>
   <source>Issue {n} is in this form: {form}.</source>
   <translation>Bản phát hành số {n} có thể thức: {form}.</translation>
  </message>
  <message>
   <source>Made a&amp;new, in a form to be chosen</source>
   <translation>Lập &amp;mới, theo thể thức tự chọn</translation>
  </message>
  <message>
   <source>Nothing was issued to the other side yet: a paper is made.</source>
   <translation>Chưa phát hành bản nào cho phía bạn: văn bản sẽ được lập mới.</translation>
  </message>
  <message>
   <source>Paper of the &amp;session</source>
   <translation>Văn bản của phiên họp(&amp;S)</translation>
  </message>
  <message>
   <source>The file holds internal notes, the history of every wording, and what was said with other partners: none of it can be taken out for certain. The PDF holds what is printed, and nothing else.</source>
   <translation type="vanished">Tệp chứa ghi chép nội bộ, lịch sử mọi câu chữ, và những gì đã nói với đối tác khác: không thể chắc chắn lấy hết ra. PDF chỉ chứa những gì được in.</translation>
  </message>
  <message>
   <source>The file holds internal notes, the history of every wording, and what was said with other partners: none of it can be taken out for certain. The paper, as PDF or Word, holds what is printed, and nothing else.</source>
   <translation>Tệp chứa ghi chép nội bộ, lịch sử của mọi câu chữ và nội dung với các đối tác khác: không thể chắc chắn loại bỏ hết. Văn bản PDF hoặc Word chỉ chứa những gì được in ra, không gì khác.</translation>
  </message>
  <message>
   <source>The paper that was si&amp;gned: {paper}</source>
   <translation>Bản đã &amp;ký: {paper}</translation>
  </message>
  <message>
   <source>The text was changed since: a paper made anew is another text.</source>
   <translation>Nội dung đã sửa sau đó: bản lập mới sẽ là văn bản khác.</translation>
  </message>
 </context>
 <context>
  <name>Writing</name>
  <message>
   <source>Enter takes it · Shift+Enter: new line · Esc: back</source>
   <translation>Enter nhận · Shift+Enter: dòng mới · Esc: quay lại</translation>
  </message>
 </context>
 <context>
  <name>WritingMany</name>
  <message>
   <source>&amp;Close</source>
   <translation>Đóng(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Dừng</translation>
  </message>
  <message>
   <source>Export {n} papers</source>
   <translation>Xuất {n} văn bản</translation>
  </message>
  <message>
   <source>Papers that could not be written</source>
   <translation>Văn bản không ghi được</translation>
  </message>
  <message>
   <source>Papers written</source>
   <translation>Văn bản đã ghi</translation>
  </message>
  <message>
   <source>Stopped: {n} of {count} papers are in {folder}, each of them whole.</source>
   <translation>Đã dừng: {n} trong {count} văn bản đã ở {folder}, mỗi tệp đều trọn vẹn.</translation>
  </message>
  <message>
   <source>Wrote {n} of {count} papers to {folder}.</source>
   <translation>Đã ghi {n} trong {count} văn bản vào {folder}.</translation>
  </message>
 </context>
 <context>
  <name>_Pages</name>
  <message>
   <source>Page {n}</source>
   <translation>Trang {n}</translation>
  </message>
 </context>
 <context>
  <name>agreeing</name>
  <message>
   <source>A remark that proposes no wording: accepting it changes no text.</source>
   <translation>Ý kiến không đề xuất câu chữ: chấp nhận không làm thay đổi văn bản.</translation>
  </message>
  <message>
   <source>Accepting it changes no text by itself: change it where it stands (G), then accept it.</source>
   <translation type="vanished">Chấp nhận không tự sửa văn bản: hãy sửa tại chỗ (G), rồi chấp nhận.</translation>
  </message>
  <message>
   <source>Accepting it makes the action due: {when}</source>
   <translation>Chấp nhận sẽ đặt thời hạn: {when}</translation>
  </message>
  <message>
   <source>Accepting it moves this paragraph there; a number that was issued stays with it.</source>
   <translation>Chấp nhận sẽ chuyển đoạn này đến đó; số đã phát hành vẫn giữ nguyên.</translation>
  </message>
  <message>
   <source>Accepting it puts this in as a paragraph of its own.</source>
   <translation>Chấp nhận sẽ thêm đoạn này thành một đoạn riêng.</translation>
  </message>
  <message>
   <source>Accepting it takes this paragraph out.</source>
   <translation>Chấp nhận sẽ bỏ đoạn này.</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Ý kiến</translation>
  </message>
  <message>
   <source>No due date</source>
   <translation>Chưa có thời hạn</translation>
  </message>
  <message>
   <source>Opening it again (P) puts it back as it was before.</source>
   <translation>Mở lại (P) sẽ đưa về như trước.</translation>
  </message>
  <message>
   <source>Opening it again (P) puts our text back as it was: “{text}”</source>
   <translation>Mở lại (P) sẽ trả văn bản của ta về như cũ: “{text}”</translation>
  </message>
  <message>
   <source>Opening it again (P) takes the paragraph out that it put in.</source>
   <translation>Mở lại (P) sẽ bỏ đoạn đã được thêm vào.</translation>
  </message>
  <message>
   <source>Our text says this already.</source>
   <translation>Văn bản của ta đã ghi như vậy.</translation>
  </message>
  <message>
   <source>Paragraph {number}</source>
   <translation>Đoạn {number}</translation>
  </message>
  <message>
   <source>Proposed in the words of the paper</source>
   <translation>Đề nghị ở lời văn của biên bản</translation>
  </message>
  <message>
   <source>Proposed in the words of the paper, instead of “{words}”</source>
   <translation>Đề nghị ở lời văn của biên bản, thay cho “{words}”</translation>
  </message>
  <message>
   <source>Proposed wording</source>
   <translation>Lời đề nghị</translation>
  </message>
  <message>
   <source>Proposed: a new paragraph behind this one</source>
   <translation>Đề nghị: thêm một đoạn sau đoạn này</translation>
  </message>
  <message>
   <source>Proposed: another due date</source>
   <translation>Đề xuất: thời hạn khác</translation>
  </message>
  <message>
   <source>Proposed: to leave this paragraph out</source>
   <translation>Đề nghị: bỏ đoạn này</translation>
  </message>
  <message>
   <source>Proposed: to move this paragraph behind “{words}”</source>
   <translation>Đề nghị: chuyển đoạn này ra sau “{words}”</translation>
  </message>
  <message>
   <source>Proposed: to move this paragraph to the beginning</source>
   <translation>Đề nghị: chuyển đoạn này lên đầu</translation>
  </message>
  <message>
   <source>The minutes as a whole</source>
   <translation>Toàn biên bản</translation>
  </message>
  <message>
   <source>The text was changed since this was accepted: opening it again leaves the text as it is now.</source>
   <translation>Văn bản đã được sửa sau khi chấp nhận ý kiến này: mở lại sẽ giữ nguyên văn bản hiện tại.</translation>
  </message>
  <message>
   <source>To be done by hand: go there (G) and write the paragraph. Accepting only says that it is settled.</source>
   <translation>Phải làm thủ công: đến đó (G) và viết đoạn. Chấp nhận chỉ ghi rằng đã xử lý.</translation>
  </message>
  <message>
   <source>To be done by hand: go to the paragraph (G) and move it there with Alt+↑ and Alt+↓. Accepting only says that it is settled.</source>
   <translation>Phải làm thủ công: đến đoạn (G) và chuyển bằng Alt+↑, Alt+↓. Chấp nhận chỉ ghi rằng đã xử lý.</translation>
  </message>
  <message>
   <source>To be done by hand: the paper makes these words by itself. Go to where they come from (G) and change it there. Accepting only says that it is settled.</source>
   <translation>Phải làm thủ công: câu chữ này do văn bản tự tạo. Hãy đến nơi xuất phát (G) và sửa ở đó. Chấp nhận chỉ ghi rằng đã xử lý.</translation>
  </message>
  <message>
   <source>To be done by hand: this cannot be read as a date. Go to the due date (G) and type it there. Accepting only says that it is settled.</source>
   <translation>Cần làm thủ công: không đọc được thành ngày. Hãy tới ô thời hạn (G) và nhập tại đó. Chấp nhận chỉ ghi nhận là đã giải quyết.</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>chấp nhận</translation>
  </message>
  <message>
   <source>added</source>
   <translation>thêm</translation>
  </message>
  <message>
   <source>agreed text</source>
   <translation>văn bản đã thống nhất</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>đã trả lời</translation>
  </message>
  <message>
   <source>before: {paper}</source>
   <translation>trước đó: {paper}</translation>
  </message>
  <message>
   <source>by {who}, {moment}</source>
   <translation>do {who}, {moment}</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>sửa</translation>
  </message>
  <message>
   <source>changed since issue {n}</source>
   <translation>đã sửa từ bản phát hành {n}</translation>
  </message>
  <message>
   <source>changed since then</source>
   <translation>đã sửa từ đó</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>đã xác nhận</translation>
  </message>
  <message>
   <source>corrigendum</source>
   <translation>bản đính chính</translation>
  </message>
  <message>
   <source>corrigendum {n}</source>
   <translation>đính chính số {n}</translation>
  </message>
  <message>
   <source>corrigendum {n} not yet</source>
   <translation>đính chính số {n} chưa xác nhận</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>dự thảo</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>đã xóa</translation>
  </message>
  <message>
   <source>for agreement</source>
   <translation>để thống nhất</translation>
  </message>
  <message>
   <source>in Word on {moment}</source>
   <translation>trong Word lúc {moment}</translation>
  </message>
  <message>
   <source>issue {n}</source>
   <translation>bản {n}</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>bỏ</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>công thư</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>chuyển chỗ</translation>
  </message>
  <message>
   <source>only said so, not issued here</source>
   <translation>chỉ được ghi như vậy, chưa phát hành ở đây</translation>
  </message>
  <message>
   <source>open</source>
   <translation>chưa quyết</translation>
  </message>
  <message>
   <source>read back on {moment}</source>
   <translation>đọc lại lúc {moment}</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>không chấp nhận</translation>
  </message>
  <message>
   <source>reply by {day}</source>
   <translation>trả lời trước {day}</translation>
  </message>
  <message>
   <source>signed original</source>
   <translation>bản gốc đã ký</translation>
  </message>
  <message>
   <source>to {whom}</source>
   <translation>gửi {whom}</translation>
  </message>
  <message>
   <source>went out without it</source>
   <translation>đã gửi khi chưa duyệt</translation>
  </message>
  <message>
   <source>{n}, all decided</source>
   <translation>{n}, đã quyết hết</translation>
  </message>
  <message>
   <source>{open} open of {n}</source>
   <translation>còn {open} trong {n}</translation>
  </message>
 </context>
 <context>
  <name>bars</name>
  <message>
   <source>&amp;Redo</source>
   <translation>Làm lại(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Redo {what}</source>
   <translation>Làm lại {what}(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>Hoàn tác(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Undo {what}</source>
   <translation>Hoàn tác {what}(&amp;U)</translation>
  </message>
  <message>
   <source>+ New</source>
   <translation>+ Mới</translation>
  </message>
  <message>
   <source>+ New session</source>
   <translation>+ Phiên họp mới</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Xuất</translation>
  </message>
  <message>
   <source>Export PDF</source>
   <translation type="vanished">Xuất PDF</translation>
  </message>
  <message>
   <source>Log live</source>
   <translation>Ghi biên bản</translation>
  </message>
  <message>
   <source>Main commands</source>
   <translation>Lệnh chính</translation>
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation>Thực hiện lại thay đổi vừa hoàn tác</translation>
  </message>
  <message>
   <source>Meeting Desk</source>
   <translation>Meeting Desk</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Chưa có tệp</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Mở gần đây(&amp;R)</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Văn bản</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Bỏ thay đổi cuối cùng</translation>
  </message>
  <message>
   <source>{file} (not found)</source>
   <translation>{file} (không tìm thấy)</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>tìm thấy {n}</translation>
  </message>
  <message>
   <source>{n} in all</source>
   <translation>Tất cả: {n}</translation>
  </message>
  <message>
   <source>{n} late</source>
   <translation>{n} quá hạn</translation>
  </message>
 </context>
 <context>
  <name>bringing</name>
  <message>
   <source>This text has already left the house.</source>
   <translation>Văn bản này đã được gửi ra ngoài.</translation>
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <source>&amp;About Meeting Desk</source>
   <translation>Giới thiệu Meeting Desk(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Actions</source>
   <translation>Công việc(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Bring in a colleague’s copy…</source>
   <translation>Đưa vào &amp;bản sao của đồng nghiệp…</translation>
  </message>
  <message>
   <source>&amp;Check the file</source>
   <translation>Kiểm tra tệp(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>Đóng(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>Sao &amp;chép</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>Tối(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>Sửa(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Export PDF…</source>
   <translation type="vanished">Xuất PDF(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Xuất…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>Tệp(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>Tìm(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Trợ giúp(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Import records…</source>
   <translation>Nhập hồ sơ(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>Bàn phím(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>Sáng(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Log live</source>
   <translation>Ghi biên bản(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;New in this list</source>
   <translation>Mục mới trong danh sách &amp;này</translation>
  </message>
  <message>
   <source>&amp;New session</source>
   <translation>Phiê&amp;n họp mới</translation>
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation>Phầ&amp;n kế tiếp của cửa sổ</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>Mở(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Organizations</source>
   <translation>Tổ chức(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Dán(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;People</source>
   <translation>Nhân sự(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>In(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Thoát(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Remove session</source>
   <translation>Loại bỏ phiên họp(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>Lưu(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Session</source>
   <translation>Phiên họp(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Sessions</source>
   <translation>Các phiên họp(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>Công cụ(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Translations</source>
   <translation>Bản &amp;dịch</translation>
  </message>
  <message>
   <source>&amp;Two versions</source>
   <translation>Hai bản khác nhau(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Xem(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;What was brought in…</source>
   <translation>Những gì đã đưa vào(&amp;W)…</translation>
  </message>
  <message>
   <source>A&amp;greeing the text</source>
   <translation>&amp;Thống nhất văn bản</translation>
  </message>
  <message>
   <source>A&amp;greements</source>
   <translation>Văn kiện(&amp;G)</translation>
  </message>
  <message>
   <source>Add a session to the file and open it</source>
   <translation>Thêm một phiên họp vào tệp và mở</translation>
  </message>
  <message>
   <source>Add an agreement, a person or an organization</source>
   <translation>Thêm văn kiện, người hoặc tổ chức</translation>
  </message>
  <message>
   <source>All commands with their keys</source>
   <translation>Mọi lệnh và phím tắt</translation>
  </message>
  <message>
   <source>Appearan&amp;ce</source>
   <translation>Giao diện(&amp;C)</translation>
  </message>
  <message>
   <source>As the s&amp;ystem</source>
   <translation>Theo hệ thống(&amp;Y)</translation>
  </message>
  <message>
   <source>Bac&amp;kups…</source>
   <translation>Bản sao lưu(&amp;K)…</translation>
  </message>
  <message>
   <source>Bring in the records of a source (JSON)</source>
   <translation type="vanished">Đưa vào hồ sơ của một nguồn (JSON)</translation>
  </message>
  <message>
   <source>Bring in the records of a source: JSON, or minutes for the archive</source>
   <translation>Nhập bản ghi của một nguồn: JSON, hoặc biên bản lưu trữ</translation>
  </message>
  <message>
   <source>Check that the file is whole</source>
   <translation>Kiểm tra tệp có nguyên vẹn không</translation>
  </message>
  <message>
   <source>Choose where two people changed the same</source>
   <translation>Chọn ở những chỗ hai người cùng sửa</translation>
  </message>
  <message>
   <source>Clear, send, take comments in, agree and confirm</source>
   <translation>Duyệt, gửi, nhận ý kiến, thống nhất và xác nhận</translation>
  </message>
  <message>
   <source>Close the session, or else the file</source>
   <translation>Đóng phiên họp, nếu không thì đóng tệp</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>Sao chép phần chữ đã chọn</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cắ&amp;t</translation>
  </message>
  <message>
   <source>Dark text on a light ground</source>
   <translation>Chữ tối trên nền sáng</translation>
  </message>
  <message>
   <source>Entered &amp;twice?…</source>
   <translation>Nhập hai lần?(&amp;T)…</translation>
  </message>
  <message>
   <source>Export the papers of all &amp;listed sessions…</source>
   <translation>Xuất văn bản của mọi phiên trong &amp;danh sách…</translation>
  </message>
  <message>
   <source>Find people, bodies and sessions that are here twice</source>
   <translation>Tìm người, cơ quan và phiên họp đã nhập hai lần</translation>
  </message>
  <message>
   <source>Fold what is settled, and log what is said</source>
   <translation>Thu gọn phần đã xong, và ghi lời phát biểu</translation>
  </message>
  <message>
   <source>Insert what is on the clipboard</source>
   <translation>Chèn nội dung bảng tạm</translation>
  </message>
  <message>
   <source>Join it with another record of the same session</source>
   <translation>Gộp với hồ sơ khác của cùng phiên họp</translation>
  </message>
  <message>
   <source>Leave the program; everything is in the file</source>
   <translation>Thoát chương trình; mọi thứ đã ở trong tệp</translation>
  </message>
  <message>
   <source>Let the keyboard work in the next part</source>
   <translation>Chuyển bàn phím sang phần kế tiếp</translation>
  </message>
  <message>
   <source>Let the keyboard work in the part before</source>
   <translation>Chuyển bàn phím sang phần trước</translation>
  </message>
  <message>
   <source>Light or dark, as the system is</source>
   <translation>Sáng hoặc tối theo hệ thống</translation>
  </message>
  <message>
   <source>Light text on a dark ground</source>
   <translation>Chữ sáng trên nền tối</translation>
  </message>
  <message>
   <source>List what came from copies, and undo it</source>
   <translation>Liệt kê những gì đến từ các bản sao, và hoàn tác</translation>
  </message>
  <message>
   <source>Look into backups of this file, and restore one</source>
   <translation type="vanished">Xem các bản sao lưu của tệp này, và khôi phục một bản</translation>
  </message>
  <message>
   <source>Look into backups, and restore one</source>
   <translation>Xem các bản sao lưu, và khôi phục một bản</translation>
  </message>
  <message>
   <source>Make an empty file</source>
   <translation>Tạo tệp trống</translation>
  </message>
  <message>
   <source>Move the selected text to the clipboard</source>
   <translation>Chuyển phần chữ đã chọn vào bảng tạm</translation>
  </message>
  <message>
   <source>New &amp;file…</source>
   <translation>Tệp mới(&amp;F)…</translation>
  </message>
  <message>
   <source>Only the text, large, for a screen that others see</source>
   <translation>Chỉ có văn bản, cỡ lớn, cho màn hình người khác cùng xem</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Mở tệp</translation>
  </message>
  <message>
   <source>Open the folder in which the program logs its faults</source>
   <translation>Mở thư mục nơi chương trình ghi lỗi</translation>
  </message>
  <message>
   <source>P&amp;revious part of the window</source>
   <translation>Phần t&amp;rước của cửa sổ</translation>
  </message>
  <message>
   <source>Paper &amp;beside the session</source>
   <translation>Văn &amp;bản bên cạnh phiên họp</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>Tùy chọn(&amp;E)…</translation>
  </message>
  <message>
   <source>Print the minutes of the session</source>
   <translation>In biên bản phiên họp</translation>
  </message>
  <message>
   <source>Put what is being typed into the file at once</source>
   <translation>Đưa ngay nội dung đang gõ vào tệp</translation>
  </message>
  <message>
   <source>Same &amp;as another session…</source>
   <translation>Trùng với phiên họp khác(&amp;A)…</translation>
  </message>
  <message>
   <source>See what a copy would bring, then bring it in</source>
   <translation>Xem bản sao sẽ đưa vào những gì, rồi đưa vào</translation>
  </message>
  <message>
   <source>Sen&amp;d a copy…</source>
   <translation>Gửi bản sao(&amp;D)…</translation>
  </message>
  <message>
   <source>Show memoranda, agreements, protocols</source>
   <translation>Hiện các bản ghi nhớ, thỏa thuận, nghị định thư</translation>
  </message>
  <message>
   <source>Show only what has the words typed</source>
   <translation>Chỉ hiện mục chứa các từ đã gõ</translation>
  </message>
  <message>
   <source>Show t&amp;he text</source>
   <translation>Trình chiếu &amp;văn bản</translation>
  </message>
  <message>
   <source>Show the bodies</source>
   <translation>Hiện các cơ quan</translation>
  </message>
  <message>
   <source>Show the list of sessions</source>
   <translation>Hiện danh sách phiên họp</translation>
  </message>
  <message>
   <source>Show the minutes as they will print</source>
   <translation>Hiện biên bản như khi in</translation>
  </message>
  <message>
   <source>Show the people of all sides</source>
   <translation>Hiện nhân sự của mọi bên</translation>
  </message>
  <message>
   <source>Show the program's &amp;log</source>
   <translation>Hiện nhật ký của chương trình(&amp;L)</translation>
  </message>
  <message>
   <source>Show what was promised, and by when</source>
   <translation>Hiện những gì đã hứa, và thời hạn</translation>
  </message>
  <message>
   <source>Take the session out of the lists; Undo brings it back</source>
   <translation>Đưa phiên họp ra khỏi danh sách; Hoàn tác để lấy lại</translation>
  </message>
  <message>
   <source>Translate beside the original what the minutes print</source>
   <translation>Dịch cạnh bản gốc những gì biên bản in ra</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Phiên bản và giấy phép</translation>
  </message>
  <message>
   <source>Write a copy for a colleague, or the paper for others</source>
   <translation>Ghi bản sao cho đồng nghiệp, hoặc văn bản cho người khác</translation>
  </message>
  <message>
   <source>Write a paper of the session as PDF, Word or text</source>
   <translation>Xuất một văn bản của phiên dạng PDF, Word hoặc văn bản thuần</translation>
  </message>
  <message>
   <source>Write the minutes of the session as PDF</source>
   <translation type="vanished">Ghi biên bản phiên họp thành PDF</translation>
  </message>
  <message>
   <source>Write the papers of all listed sessions in a row</source>
   <translation>Xuất liền văn bản của mọi phiên trong danh sách</translation>
  </message>
  <message>
   <source>Your name, your body, the language</source>
   <translation>Tên, cơ quan và ngôn ngữ của bạn</translation>
  </message>
 </context>
 <context>
  <name>countries</name>
  <message>
   <source>Australia</source>
   <translation>Úc</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Áo</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladesh</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Belarus</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Bỉ</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brazil</translation>
  </message>
  <message>
   <source>Brunei Darussalam</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Campuchia</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <source>China</source>
   <translation>Trung Quốc</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Séc</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Đan Mạch</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Ai Cập</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Phần Lan</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Pháp</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Đức</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Hungary</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Ấn Độ</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonesia</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Ireland</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israel</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Ý</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Nhật Bản</translation>
  </message>
  <message>
   <source>Lao PDR</source>
   <translation>Lào</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malaysia</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>Mexico</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mông Cổ</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Myanmar</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Hà Lan</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>New Zealand</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Na Uy</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Philippines</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Ba Lan</translation>
  </message>
  <message>
   <source>Republic of Korea</source>
   <translation>Hàn Quốc</translation>
  </message>
  <message>
   <source>Russian Federation</source>
   <translation>Liên bang Nga</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Ả Rập Xê Út</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapore</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Nam Phi</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Tây Ban Nha</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Thụy Điển</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Thụy Sĩ</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Thái Lan</translation>
  </message>
  <message>
   <source>Türkiye</source>
   <translation>Thổ Nhĩ Kỳ</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukraina</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Các Tiểu vương quốc Ả Rập Thống nhất</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Vương quốc Anh</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Hoa Kỳ</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>Việt Nam</translation>
  </message>
 </context>
 <context>
  <name>descriptions</name>
  <message>
   <source>Academic title, apart from any honorific: Dr., Prof.</source>
   <translation>Học hàm, học vị, tách khỏi danh xưng: TS., GS.</translation>
  </message>
  <message>
   <source>Address for mail.</source>
   <translation>Địa chỉ thư.</translation>
  </message>
  <message>
   <source>Address on the web.</source>
   <translation>Địa chỉ trang web.</translation>
  </message>
  <message>
   <source>Anything else worth knowing of the body.</source>
   <translation>Điều khác đáng biết về cơ quan.</translation>
  </message>
  <message>
   <source>Anything else worth knowing of the person.</source>
   <translation>Điều khác đáng biết về người này.</translation>
  </message>
  <message>
   <source>Body as printed.</source>
   <translation>Cơ quan như được in.</translation>
  </message>
  <message>
   <source>Body of the title as called on the day; it may be a third one.</source>
   <translation>Cơ quan của chức danh theo cách gọi hôm đó; có thể là cơ quan thứ ba.</translation>
  </message>
  <message>
   <source>Code of the side in brackets: VN, JP.</source>
   <translation>Mã của bên trong ngoặc: VN, JP.</translation>
  </message>
  <message>
   <source>Country, two letters of ISO 3166-1: VN, JP.</source>
   <translation>Quốc gia, hai chữ theo ISO 3166-1: VN, JP.</translation>
  </message>
  <message>
   <source>Day by which a reply is expected.</source>
   <translation>Ngày cần có trả lời.</translation>
  </message>
  <message>
   <source>Day of issue.</source>
   <translation>Ngày phát hành.</translation>
  </message>
  <message>
   <source>Day of signature.</source>
   <translation>Ngày ký.</translation>
  </message>
  <message>
   <source>Day of the news.</source>
   <translation>Ngày của tin.</translation>
  </message>
  <message>
   <source>Day of the signature or letter.</source>
   <translation>Ngày ký hoặc ngày công thư.</translation>
  </message>
  <message>
   <source>Day on which it began, at the place of `zone`.</source>
   <translation>Ngày bắt đầu, theo nơi có múi giờ đã nêu.</translation>
  </message>
  <message>
   <source>Day on which it is due.</source>
   <translation>Ngày đến hạn.</translation>
  </message>
  <message>
   <source>Day on which it was cleared.</source>
   <translation>Ngày duyệt.</translation>
  </message>
  <message>
   <source>Depth of nesting, 1 to 3; nothing means 1.</source>
   <translation>Cấp của mục, từ 1 đến 3; để trống là 1.</translation>
  </message>
  <message>
   <source>Event or horizon: the next session, 2025.</source>
   <translation>Sự kiện hoặc mốc thời gian: phiên họp tới, 2025.</translation>
  </message>
  <message>
   <source>Family name in Latin letters.</source>
   <translation>Họ bằng chữ Latinh.</translation>
  </message>
  <message>
   <source>First day in force.</source>
   <translation>Ngày bắt đầu có hiệu lực.</translation>
  </message>
  <message>
   <source>First day in the post.</source>
   <translation>Ngày đầu giữ chức.</translation>
  </message>
  <message>
   <source>First day on which the body bore the name.</source>
   <translation>Ngày đầu cơ quan mang tên này.</translation>
  </message>
  <message>
   <source>First day; also kept by its sittings.</source>
   <translation>Ngày đầu tiên; cũng được các buổi họp giữ.</translation>
  </message>
  <message>
   <source>For what it was issued.</source>
   <translation>Phát hành để làm gì.</translation>
  </message>
  <message>
   <source>For whom, where not for the side's body.</source>
   <translation>Thay mặt ai, nếu không phải cơ quan của bên.</translation>
  </message>
  <message>
   <source>Given and middle names in Latin letters.</source>
   <translation>Tên và tên đệm bằng chữ Latinh.</translation>
  </message>
  <message>
   <source>Honorific as printed, or none.</source>
   <translation>Danh xưng như được in, hoặc không có.</translation>
  </message>
  <message>
   <source>How far it has come.</source>
   <translation>Tiến độ đến đâu.</translation>
  </message>
  <message>
   <source>How far the session and its minutes have come.</source>
   <translation>Phiên họp và biên bản đã đến bước nào.</translation>
  </message>
  <message>
   <source>How many people an unnamed group had, where known.</source>
   <translation>Nhóm không nêu tên có bao nhiêu người, nếu biết.</translation>
  </message>
  <message>
   <source>How the native name is read, such as its kana.</source>
   <translation>Cách đọc tên bản ngữ, như kana.</translation>
  </message>
  <message>
   <source>How the person is addressed; in Viet Nam by the given name.</source>
   <translation>Cách gọi người này; ở Việt Nam gọi bằng tên.</translation>
  </message>
  <message>
   <source>How the session was closed, in one sentence.</source>
   <translation>Phiên họp bế mạc thế nào, trong một câu.</translation>
  </message>
  <message>
   <source>How the side is called in a sentence: the Vietnamese side.</source>
   <translation>Cách gọi bên này trong câu: phía Việt Nam.</translation>
  </message>
  <message>
   <source>How the sides confirm them.</source>
   <translation>Hai bên xác nhận biên bản thế nào.</translation>
  </message>
  <message>
   <source>In person, online, or both.</source>
   <translation>Trực tiếp, trực tuyến, hoặc cả hai.</translation>
  </message>
  <message>
   <source>In the room or online.</source>
   <translation>Tại phòng họp hoặc trực tuyến.</translation>
  </message>
  <message>
   <source>In what capacity.</source>
   <translation>Với tư cách gì.</translation>
  </message>
  <message>
   <source>In what way it falls due.</source>
   <translation>Đến hạn theo cách nào.</translation>
  </message>
  <message>
   <source>In which row of numbers it is.</source>
   <translation>Thuộc dãy số nào.</translation>
  </message>
  <message>
   <source>Its language.</source>
   <translation>Ngôn ngữ.</translation>
  </message>
  <message>
   <source>Language in which the minutes are written.</source>
   <translation>Ngôn ngữ viết biên bản.</translation>
  </message>
  <message>
   <source>Language of the honorific.</source>
   <translation>Ngôn ngữ của danh xưng.</translation>
  </message>
  <message>
   <source>Language of the lines.</source>
   <translation>Ngôn ngữ của các dòng.</translation>
  </message>
  <message>
   <source>Language of the name.</source>
   <translation>Ngôn ngữ của tên.</translation>
  </message>
  <message>
   <source>Language of the text commented on.</source>
   <translation>Ngôn ngữ của văn bản được góp ý.</translation>
  </message>
  <message>
   <source>Language of the text.</source>
   <translation>Ngôn ngữ của văn bản.</translation>
  </message>
  <message>
   <source>Language of the title; others are Translations of it.</source>
   <translation>Ngôn ngữ của chức danh; ngôn ngữ khác là bản dịch.</translation>
  </message>
  <message>
   <source>Language of this text.</source>
   <translation>Ngôn ngữ của văn bản này.</translation>
  </message>
  <message>
   <source>Language pair of an interpreter: Vietnamese-Japanese.</source>
   <translation>Cặp ngôn ngữ của phiên dịch: Việt-Nhật.</translation>
  </message>
  <message>
   <source>Language spoken.</source>
   <translation>Ngôn ngữ đã nói.</translation>
  </message>
  <message>
   <source>Language whose text prevails where they differ.</source>
   <translation>Ngôn ngữ của văn bản được ưu tiên khi có khác biệt.</translation>
  </message>
  <message>
   <source>Languages of the paper, the first one first.</source>
   <translation>Các ngôn ngữ của văn bản, theo thứ tự.</translation>
  </message>
  <message>
   <source>Languages spoken.</source>
   <translation>Các ngôn ngữ đã nói.</translation>
  </message>
  <message>
   <source>Last day in force.</source>
   <translation>Ngày cuối có hiệu lực.</translation>
  </message>
  <message>
   <source>Last day in the post.</source>
   <translation>Ngày cuối giữ chức.</translation>
  </message>
  <message>
   <source>Last day on which the body bore the name.</source>
   <translation>Ngày cuối cơ quan mang tên này.</translation>
  </message>
  <message>
   <source>Name and address, in lines as printed.</source>
   <translation>Tên và địa chỉ, theo dòng như in.</translation>
  </message>
  <message>
   <source>Name as printed in these minutes.</source>
   <translation>Tên như được in trong biên bản này.</translation>
  </message>
  <message>
   <source>Name as printed.</source>
   <translation>Tên như được in.</translation>
  </message>
  <message>
   <source>Name in its own script, as printed.</source>
   <translation>Tên bằng chữ bản ngữ, như được in.</translation>
  </message>
  <message>
   <source>Name of the attached file; never used as a path.</source>
   <translation>Tên tệp đính kèm; không bao giờ dùng làm đường dẫn.</translation>
  </message>
  <message>
   <source>Name of the dialogue.</source>
   <translation>Tên của đối thoại.</translation>
  </message>
  <message>
   <source>Name of the field that it renders.</source>
   <translation>Tên trường được dịch.</translation>
  </message>
  <message>
   <source>Name of the field whose text the proposal is; nothing means `text`.</source>
   <translation>Tên ô mà đề nghị nói đến; để trống là `text`.</translation>
  </message>
  <message>
   <source>Name of the field, such as smart cities.</source>
   <translation>Tên lĩnh vực, như đô thị thông minh.</translation>
  </message>
  <message>
   <source>Name of the house style in which it was set.</source>
   <translation>Tên thể thức đã dùng.</translation>
  </message>
  <message>
   <source>Name of the style.</source>
   <translation>Tên thể thức.</translation>
  </message>
  <message>
   <source>Number in its series, or nothing.</source>
   <translation>Số trong loạt phiên, hoặc không có.</translation>
  </message>
  <message>
   <source>Number in the session, once issued.</source>
   <translation>Số trong phiên họp, khi đã phát hành.</translation>
  </message>
  <message>
   <source>Number of the draft.</source>
   <translation>Số của dự thảo.</translation>
  </message>
  <message>
   <source>Number of the issue, from 1.</source>
   <translation>Số của bản phát hành, từ 1.</translation>
  </message>
  <message>
   <source>Number printed on it.</source>
   <translation>Số in trên đó.</translation>
  </message>
  <message>
   <source>Number, as printed.</source>
   <translation>Số, như được in.</translation>
  </message>
  <message>
   <source>One of the two parties.</source>
   <translation>Một trong hai bên.</translation>
  </message>
  <message>
   <source>Own day of signature, where another.</source>
   <translation>Ngày ký riêng, nếu khác.</translation>
  </message>
  <message>
   <source>Own place of signature, where another.</source>
   <translation>Nơi ký riêng, nếu khác.</translation>
  </message>
  <message>
   <source>Paragraph number, once issued: 12, 8a.</source>
   <translation>Số đoạn, khi đã phát hành: 12, 8a.</translation>
  </message>
  <message>
   <source>Place of signature.</source>
   <translation>Nơi ký.</translation>
  </message>
  <message>
   <source>Program and version that made it.</source>
   <translation>Chương trình và phiên bản đã tạo.</translation>
  </message>
  <message>
   <source>Reference printed on the minutes.</source>
   <translation>Số hiệu in trên biên bản.</translation>
  </message>
  <message>
   <source>Rhythm, legal basis and the like.</source>
   <translation>Chu kỳ, cơ sở pháp lý và tương tự.</translation>
  </message>
  <message>
   <source>SHA-256 of the PDF as issued.</source>
   <translation>SHA-256 của bản PDF đã phát hành.</translation>
  </message>
  <message>
   <source>SHA-256 of the attached file.</source>
   <translation>SHA-256 của tệp đính kèm.</translation>
  </message>
  <message>
   <source>SHA-256 of the attached picture of its mark.</source>
   <translation>SHA-256 của hình biểu trưng đính kèm.</translation>
  </message>
  <message>
   <source>SHA-256 of the attached scan.</source>
   <translation>SHA-256 của bản quét đính kèm.</translation>
  </message>
  <message>
   <source>SHA-256 of the composed blocks and of the numbers of its records.</source>
   <translation>SHA-256 của các khối đã soạn và số của hồ sơ.</translation>
  </message>
  <message>
   <source>SHA-256 of the text it renders; when that changes this is stale.</source>
   <translation>SHA-256 của văn bản được dịch; khi văn bản đó đổi thì bản dịch đã cũ.</translation>
  </message>
  <message>
   <source>Short name, as the trade says it: STAMEQ, JISC.</source>
   <translation>Tên viết tắt, theo cách gọi trong ngành: STAMEQ, JISC.</translation>
  </message>
  <message>
   <source>Size of the attached file in bytes.</source>
   <translation>Kích thước tệp đính kèm, tính bằng byte.</translation>
  </message>
  <message>
   <source>Software or service used online.</source>
   <translation>Phần mềm hoặc dịch vụ họp trực tuyến.</translation>
  </message>
  <message>
   <source>Telephone number.</source>
   <translation>Số điện thoại.</translation>
  </message>
  <message>
   <source>The action.</source>
   <translation>Việc cần làm.</translation>
  </message>
  <message>
   <source>The agenda item it belongs to.</source>
   <translation>Mục chương trình chứa nó.</translation>
  </message>
  <message>
   <source>The agreed issue that this one corrects.</source>
   <translation>Bản đã thống nhất mà bản này đính chính.</translation>
  </message>
  <message>
   <source>The agreed point it carries out.</source>
   <translation>Điểm thống nhất mà nó thực hiện.</translation>
  </message>
  <message>
   <source>The answer given.</source>
   <translation>Câu trả lời.</translation>
  </message>
  <message>
   <source>The article it carries out.</source>
   <translation>Điều khoản mà nó thực hiện.</translation>
  </message>
  <message>
   <source>The body in which it is held.</source>
   <translation>Cơ quan nơi giữ chức.</translation>
  </message>
  <message>
   <source>The body it is part of.</source>
   <translation>Cơ quan cấp trên.</translation>
  </message>
  <message>
   <source>The body it represents.</source>
   <translation>Cơ quan được đại diện.</translation>
  </message>
  <message>
   <source>The body that bears the name.</source>
   <translation>Cơ quan mang tên này.</translation>
  </message>
  <message>
   <source>The body that is to do it.</source>
   <translation>Cơ quan phải thực hiện.</translation>
  </message>
  <message>
   <source>The body.</source>
   <translation>Cơ quan.</translation>
  </message>
  <message>
   <source>The comment.</source>
   <translation>Ý kiến.</translation>
  </message>
  <message>
   <source>The day to which the due date slipped.</source>
   <translation>Ngày mà thời hạn lùi đến.</translation>
  </message>
  <message>
   <source>The delegation, and the order of signing.</source>
   <translation>Đoàn đại biểu, và thứ tự ký.</translation>
  </message>
  <message>
   <source>The delegation, and the precedence in it.</source>
   <translation>Đoàn đại biểu, và thứ tự lễ tân trong đoàn.</translation>
  </message>
  <message>
   <source>The document it speaks of.</source>
   <translation>Tài liệu được nói đến.</translation>
  </message>
  <message>
   <source>The field from which the words of its paragraph come.</source>
   <translation>Ô chứa lời của đoạn.</translation>
  </message>
  <message>
   <source>The first item; nothing for the whole.</source>
   <translation>Mục đầu tiên; để trống là toàn bộ.</translation>
  </message>
  <message>
   <source>The honorific: Mr., Ms., Ông, 様.</source>
   <translation>Danh xưng: Mr., Ms., Ông, 様.</translation>
  </message>
  <message>
   <source>The instrument, and the order of articles.</source>
   <translation>Văn kiện, và thứ tự điều khoản.</translation>
  </message>
  <message>
   <source>The instrument, and the order of parties.</source>
   <translation>Văn kiện, và thứ tự các bên.</translation>
  </message>
  <message>
   <source>The issue of the minutes in which it stood.</source>
   <translation>Bản phát hành biên bản có chứa nó.</translation>
  </message>
  <message>
   <source>The issue that it confirms.</source>
   <translation>Bản được xác nhận.</translation>
  </message>
  <message>
   <source>The issue that was cleared.</source>
   <translation>Bản đã duyệt.</translation>
  </message>
  <message>
   <source>The item with which it was taken.</source>
   <translation>Mục được bàn chung.</translation>
  </message>
  <message>
   <source>The item, and the running order.</source>
   <translation>Mục chương trình, và thứ tự diễn biến.</translation>
  </message>
  <message>
   <source>The name as its bearer writes it, in its own script.</source>
   <translation>Tên do chính người đó viết, bằng chữ bản ngữ.</translation>
  </message>
  <message>
   <source>The name in full.</source>
   <translation>Tên đầy đủ.</translation>
  </message>
  <message>
   <source>The news.</source>
   <translation>Tin mới.</translation>
  </message>
  <message>
   <source>The number: 12, 8a.</source>
   <translation>Số: 12, 8a.</translation>
  </message>
  <message>
   <source>The one record, of the smaller id.</source>
   <translation>Hồ sơ được giữ, có mã số nhỏ hơn.</translation>
  </message>
  <message>
   <source>The other party.</source>
   <translation>Bên kia.</translation>
  </message>
  <message>
   <source>The other record.</source>
   <translation>Hồ sơ kia.</translation>
  </message>
  <message>
   <source>The paragraph into which it was written up.</source>
   <translation>Đoạn văn được viết từ đó.</translation>
  </message>
  <message>
   <source>The paragraph it answers.</source>
   <translation>Đoạn văn được trả lời.</translation>
  </message>
  <message>
   <source>The paragraph, with its subject.</source>
   <translation>Đoạn văn, với chủ ngữ.</translation>
  </message>
  <message>
   <source>The person who is to do it.</source>
   <translation>Người phải thực hiện.</translation>
  </message>
  <message>
   <source>The person, where known to the file.</source>
   <translation>Người, nếu tệp đã biết.</translation>
  </message>
  <message>
   <source>The person.</source>
   <translation>Người.</translation>
  </message>
  <message>
   <source>The person; nothing for an unnamed group.</source>
   <translation>Người; để trống cho nhóm không nêu tên.</translation>
  </message>
  <message>
   <source>The recipient.</source>
   <translation>Người nhận.</translation>
  </message>
  <message>
   <source>The record commented on.</source>
   <translation>Hồ sơ được góp ý.</translation>
  </message>
  <message>
   <source>The record it belongs to.</source>
   <translation>Hồ sơ chứa nó.</translation>
  </message>
  <message>
   <source>The record that is about it.</source>
   <translation>Hồ sơ nói về nó.</translation>
  </message>
  <message>
   <source>The remark.</source>
   <translation>Nhận xét.</translation>
  </message>
  <message>
   <source>The session at which it was reported.</source>
   <translation>Phiên họp báo cáo việc này.</translation>
  </message>
  <message>
   <source>The session, and left before right.</source>
   <translation>Phiên họp, và trái trước phải.</translation>
  </message>
  <message>
   <source>The session, and the place among its documents.</source>
   <translation>Phiên họp, và vị trí trong các tài liệu.</translation>
  </message>
  <message>
   <source>The session, and the place in its agenda.</source>
   <translation>Phiên họp, và vị trí trong chương trình.</translation>
  </message>
  <message>
   <source>The session, and the place in the list.</source>
   <translation>Phiên họp, và vị trí trong danh sách.</translation>
  </message>
  <message>
   <source>The session.</source>
   <translation>Phiên họp.</translation>
  </message>
  <message>
   <source>The side that comments.</source>
   <translation>Bên góp ý.</translation>
  </message>
  <message>
   <source>The side that confirms; nothing for both.</source>
   <translation>Phía xác nhận; để trống là cả hai.</translation>
  </message>
  <message>
   <source>The side that introduces it.</source>
   <translation>Bên trình bày.</translation>
  </message>
  <message>
   <source>The side that is host of the next session.</source>
   <translation>Bên chủ nhà phiên tới.</translation>
  </message>
  <message>
   <source>The side that promised; nothing for both.</source>
   <translation>Bên đã hứa; để trống là cả hai.</translation>
  </message>
  <message>
   <source>The side that spoke; nothing for both.</source>
   <translation>Bên đã phát biểu; để trống là cả hai.</translation>
  </message>
  <message>
   <source>The side that tabled it.</source>
   <translation>Bên đã đưa ra.</translation>
  </message>
  <message>
   <source>The side; nothing for both or neither.</source>
   <translation>Bên; để trống là cả hai hoặc không bên nào.</translation>
  </message>
  <message>
   <source>The standing dialogue it belongs to.</source>
   <translation>Đối thoại thường kỳ chứa nó.</translation>
  </message>
  <message>
   <source>The text in that language.</source>
   <translation>Văn bản bằng ngôn ngữ đó.</translation>
  </message>
  <message>
   <source>The topic.</source>
   <translation>Chủ đề.</translation>
  </message>
  <message>
   <source>The unit that is to do it.</source>
   <translation>Đơn vị phải thực hiện.</translation>
  </message>
  <message>
   <source>The verb of the outcome.</source>
   <translation>Động từ của kết quả.</translation>
  </message>
  <message>
   <source>The wording proposed instead.</source>
   <translation>Cách viết được đề xuất thay thế.</translation>
  </message>
  <message>
   <source>Time of the first keystroke.</source>
   <translation>Thời điểm gõ phím đầu tiên.</translation>
  </message>
  <message>
   <source>Time zone in which the times are given.</source>
   <translation>Múi giờ của các giờ đã nêu.</translation>
  </message>
  <message>
   <source>Time zone of its seat.</source>
   <translation>Múi giờ của nơi đặt trụ sở.</translation>
  </message>
  <message>
   <source>Title as held on the day, with 'Acting' where it was so.</source>
   <translation>Chức danh vào ngày đó, kèm 'Quyền' nếu có.</translation>
  </message>
  <message>
   <source>Title as printed.</source>
   <translation>Chức danh như được in.</translation>
  </message>
  <message>
   <source>Title of the post, without 'Acting'.</source>
   <translation>Chức danh, không kèm 'Quyền'.</translation>
  </message>
  <message>
   <source>Title.</source>
   <translation>Tiêu đề.</translation>
  </message>
  <message>
   <source>To whom.</source>
   <translation>Gửi ai.</translation>
  </message>
  <message>
   <source>Town for which its times are given: Ha Noi, Tokyo.</source>
   <translation>Thành phố của các giờ đã nêu: Hà Nội, Tokyo.</translation>
  </message>
  <message>
   <source>Town or building; empty where online only.</source>
   <translation>Thành phố hoặc tòa nhà; để trống nếu chỉ trực tuyến.</translation>
  </message>
  <message>
   <source>Unit of the body.</source>
   <translation>Đơn vị của cơ quan.</translation>
  </message>
  <message>
   <source>What a person decided.</source>
   <translation>Điều một người đã quyết định.</translation>
  </message>
  <message>
   <source>What became of it.</source>
   <translation>Kết quả.</translation>
  </message>
  <message>
   <source>What came before or after it, in one sentence.</source>
   <translation>Trước hoặc sau đó có gì, trong một câu.</translation>
  </message>
  <message>
   <source>What happened.</source>
   <translation>Điều đã xảy ra.</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>Việc phải làm.</translation>
  </message>
  <message>
   <source>What it is about.</source>
   <translation>Nội dung nói về gì.</translation>
  </message>
  <message>
   <source>What kind of instrument.</source>
   <translation>Loại văn kiện.</translation>
  </message>
  <message>
   <source>What kind of meeting it is.</source>
   <translation>Loại cuộc họp.</translation>
  </message>
  <message>
   <source>What kind of paper.</source>
   <translation>Loại văn bản.</translation>
  </message>
  <message>
   <source>What stands under the number.</source>
   <translation>Nội dung mang số đó.</translation>
  </message>
  <message>
   <source>What the body is to the keeper of this file.</source>
   <translation>Cơ quan này là gì đối với người giữ tệp.</translation>
  </message>
  <message>
   <source>What the meeting is called.</source>
   <translation>Tên cuộc họp.</translation>
  </message>
  <message>
   <source>What the parties undertake.</source>
   <translation>Các bên cam kết gì.</translation>
  </message>
  <message>
   <source>What the side does with it.</source>
   <translation>Bên làm gì với nó.</translation>
  </message>
  <message>
   <source>What was agreed.</source>
   <translation>Điều đã thống nhất.</translation>
  </message>
  <message>
   <source>What was remarked; it prints nowhere.</source>
   <translation>Ghi chú; không in ở đâu.</translation>
  </message>
  <message>
   <source>What was said, in the rapporteur's words.</source>
   <translation>Điều đã nói, theo lời thư ký phiên họp.</translation>
  </message>
  <message>
   <source>When it began, in `zone`.</source>
   <translation>Lúc bắt đầu, theo múi giờ đã nêu.</translation>
  </message>
  <message>
   <source>When it came.</source>
   <translation>Lúc đến.</translation>
  </message>
  <message>
   <source>When it ended, in `zone`; earlier than `begins` means the day after.</source>
   <translation>Lúc kết thúc, theo múi giờ đã nêu; sớm hơn lúc bắt đầu nghĩa là hôm sau.</translation>
  </message>
  <message>
   <source>When it was agreed.</source>
   <translation>Lúc thống nhất.</translation>
  </message>
  <message>
   <source>When it was opened.</source>
   <translation>Lúc mở mục.</translation>
  </message>
  <message>
   <source>When it was said.</source>
   <translation>Lúc nói.</translation>
  </message>
  <message>
   <source>When it was: 1921, August 2013, 26 August 2013.</source>
   <translation>Khi nào: 1921, tháng 8 năm 2013, 26/8/2013.</translation>
  </message>
  <message>
   <source>When the next session is to be.</source>
   <translation>Phiên tới diễn ra khi nào.</translation>
  </message>
  <message>
   <source>When.</source>
   <translation>Khi nào.</translation>
  </message>
  <message>
   <source>Where the next session is to be.</source>
   <translation>Phiên tới diễn ra ở đâu.</translation>
  </message>
  <message>
   <source>Whether it is an example, not a real session.</source>
   <translation>Có phải là ví dụ, không phải phiên họp thật.</translation>
  </message>
  <message>
   <source>Whether it is annexed to the minutes.</source>
   <translation>Có kèm theo biên bản không.</translation>
  </message>
  <message>
   <source>Whether it is held in full, acting or as deputy.</source>
   <translation>Giữ chức chính thức, quyền hay phó.</translation>
  </message>
  <message>
   <source>Whether it is in force.</source>
   <translation>Có đang hiệu lực không.</translation>
  </message>
  <message>
   <source>Whether it is the side of the keeper of this file.</source>
   <translation>Có phải bên của người giữ tệp không.</translation>
  </message>
  <message>
   <source>Whether it was heard through an interpreter.</source>
   <translation>Có nghe qua phiên dịch không.</translation>
  </message>
  <message>
   <source>Whether the person came.</source>
   <translation>Người này có đến không.</translation>
  </message>
  <message>
   <source>Which part of the name comes first.</source>
   <translation>Phần nào của tên đứng trước.</translation>
  </message>
  <message>
   <source>Who came instead, where by proxy.</source>
   <translation>Ai đến thay, nếu ủy quyền.</translation>
  </message>
  <message>
   <source>Who cleared it.</source>
   <translation>Người duyệt.</translation>
  </message>
  <message>
   <source>Who comments.</source>
   <translation>Ai góp ý.</translation>
  </message>
  <message>
   <source>Who holds the post.</source>
   <translation>Ai giữ chức.</translation>
  </message>
  <message>
   <source>Who keeps the record.</source>
   <translation>Ai ghi biên bản.</translation>
  </message>
  <message>
   <source>Who may read the minutes.</source>
   <translation>Ai được đọc biên bản.</translation>
  </message>
  <message>
   <source>Who signed for it, with title.</source>
   <translation>Ai đã ký thay mặt, kèm chức danh.</translation>
  </message>
  <message>
   <source>Who spoke, where known.</source>
   <translation>Ai phát biểu, nếu biết.</translation>
  </message>
  <message>
   <source>Who spoke, where of neither side.</source>
   <translation>Ai phát biểu, nếu không thuộc bên nào.</translation>
  </message>
  <message>
   <source>Who spoke, where worth saying.</source>
   <translation>Ai phát biểu, nếu đáng nêu.</translation>
  </message>
  <message>
   <source>Who was in the chair.</source>
   <translation>Ai chủ trì.</translation>
  </message>
  <message>
   <source>Who.</source>
   <translation>Ai.</translation>
  </message>
  <message>
   <source>Why it was suspended, where the session went on later.</source>
   <translation>Vì sao tạm dừng, nếu sau đó họp tiếp.</translation>
  </message>
 </context>
 <context>
  <name>edits</name>
  <message>
   <source>Add and open an item</source>
   <translation>Thêm và mở mục</translation>
  </message>
  <message>
   <source>Add delegate</source>
   <translation>Thêm đại biểu</translation>
  </message>
  <message>
   <source>Add delegation</source>
   <translation>Thêm đoàn đại biểu</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>Có mặt đầy đủ</translation>
  </message>
  <message>
   <source>Change an entry</source>
   <translation>Sửa mục ghi</translation>
  </message>
  <message>
   <source>Change head of delegation</source>
   <translation>Đổi trưởng đoàn</translation>
  </message>
  <message>
   <source>Change level of item</source>
   <translation>Đổi cấp của mục</translation>
  </message>
  <message>
   <source>Change precedence</source>
   <translation>Đổi thứ tự lễ tân</translation>
  </message>
  <message>
   <source>Change the kind of an entry</source>
   <translation>Đổi loại mục ghi</translation>
  </message>
  <message>
   <source>Change treatment of item</source>
   <translation>Đổi cách xử lý mục</translation>
  </message>
  <message>
   <source>Choose between two versions</source>
   <translation>Chọn giữa hai bản</translation>
  </message>
  <message>
   <source>Keep what was removed</source>
   <translation>Giữ lại mục đã loại bỏ</translation>
  </message>
  <message>
   <source>Leave the chair</source>
   <translation>Thôi chủ trì</translation>
  </message>
  <message>
   <source>Log a note</source>
   <translation>Ghi một ghi chép</translation>
  </message>
  <message>
   <source>Log an action</source>
   <translation>Ghi một việc cần làm</translation>
  </message>
  <message>
   <source>Log an agreed point</source>
   <translation>Ghi một điểm thống nhất</translation>
  </message>
  <message>
   <source>Log an internal remark</source>
   <translation>Ghi một nhận xét nội bộ</translation>
  </message>
  <message>
   <source>Move an entry</source>
   <translation>Chuyển mục ghi</translation>
  </message>
  <message>
   <source>Note a departure</source>
   <translation>Ghi người rời họp</translation>
  </message>
  <message>
   <source>Note an arrival</source>
   <translation>Ghi người đến họp</translation>
  </message>
  <message>
   <source>Note who takes the chair</source>
   <translation>Ghi người chủ trì</translation>
  </message>
  <message>
   <source>Open {item}</source>
   <translation>Mở {item}</translation>
  </message>
  <message>
   <source>Remove after all</source>
   <translation>Vẫn loại bỏ</translation>
  </message>
  <message>
   <source>Remove person</source>
   <translation>Loại bỏ người</translation>
  </message>
  <message>
   <source>Say what became of an item</source>
   <translation>Nêu kết quả xử lý mục</translation>
  </message>
  <message>
   <source>Say when it is due</source>
   <translation>Nêu thời hạn</translation>
  </message>
  <message>
   <source>Say who does it</source>
   <translation>Nêu người thực hiện</translation>
  </message>
  <message>
   <source>Take the chair</source>
   <translation>Chủ trì</translation>
  </message>
  <message>
   <source>Take {item} jointly with {other}</source>
   <translation>Bàn {item} chung với {other}</translation>
  </message>
  <message>
   <source>Write up a note</source>
   <translation>Viết ghi chép thành văn</translation>
  </message>
  <message>
   <source>Write up notes</source>
   <translation>Viết các ghi chép thành văn</translation>
  </message>
  <message>
   <source>Write up the rest as it stands</source>
   <translation>Viết phần còn lại thành văn như hiện có</translation>
  </message>
 </context>
 <context>
  <name>exporting</name>
  <message>
   <source>Its paragraphs keep the numbers of issue {n}.</source>
   <translation>Các đoạn giữ số thứ tự của bản phát hành số {n}.</translation>
  </message>
  <message>
   <source>Nobody signed it in the form chosen here.</source>
   <translation>Chưa ai ký văn bản theo thể thức chọn ở đây.</translation>
  </message>
  <message>
   <source>This is not the paper as it was issued: issue {n} is in “{form}”.</source>
   <translation>Đây không phải văn bản đã phát hành: bản phát hành số {n} theo “{form}”.</translation>
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
   <translation>Đã xảy ra lỗi của chương trình.</translation>
  </message>
  <message>
   <source>What was saved before is safe in the file. If you report it, please copy the details below.</source>
   <translation>Những gì đã lưu trước đó vẫn an toàn trong tệp. Nếu báo lỗi, xin sao chép chi tiết dưới đây.</translation>
  </message>
 </context>
 <context>
  <name>fields</name>
  <message>
   <source>From before the program stopped or the page was left. Esc gives it up.</source>
   <translation>Từ trước khi chương trình dừng hoặc rời trang. Esc bỏ đi.</translation>
  </message>
 </context>
 <context>
  <name>going_back</name>
  <message>
   <source>&amp;Leave it as it is</source>
   <translation>&amp;Giữ nguyên</translation>
  </message>
  <message>
   <source>&amp;Take it back</source>
   <translation>&amp;Rút lại</translation>
  </message>
  <message>
   <source>Ctrl+Z undoes this.</source>
   <translation>Ctrl+Z để hoàn tác.</translation>
  </message>
  <message>
   <source>Take a stage back</source>
   <translation>Lùi giai đoạn</translation>
  </message>
  <message>
   <source>Take back that the text is cleared?</source>
   <translation>Rút lại việc duyệt văn bản?</translation>
  </message>
  <message>
   <source>Take back the clearing by {who}, {day}?</source>
   <translation>Rút lại việc duyệt của {who}, {day}?</translation>
  </message>
  <message>
   <source>Take the session back from “{now}” to “{earlier}”?</source>
   <translation>Đưa phiên họp từ “{now}” trở lại “{earlier}”?</translation>
  </message>
  <message>
   <source>Taken back from “{now}” to “{earlier}”.</source>
   <translation>Đã lùi từ “{now}” về “{earlier}”.</translation>
  </message>
  <message>
   <source>The session goes back to “{earlier}”.</source>
   <translation>Phiên họp trở lại giai đoạn “{earlier}”.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>Who cleared it, and when, stays in the record.</source>
   <translation>Ai đã duyệt và khi nào vẫn được lưu trong hồ sơ.</translation>
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
   <translation>ngày/tháng/năm</translation>
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
   <translation>Bỏ</translation>
  </message>
  <message>
   <source>P&amp;ut back</source>
   <translation>Đặt lại(&amp;U)</translation>
  </message>
  <message>
   <source>Text typed before the program stopped was kept: “{text}”</source>
   <translation>Nội dung gõ trước khi chương trình dừng được giữ lại: “{text}”</translation>
  </message>
  <message>
   <source>What it belonged to is not in the file any more.</source>
   <translation>Mục chứa nội dung này không còn trong tệp.</translation>
  </message>
 </context>
 <context>
  <name>kinds</name>
  <message>
   <source>&amp;Action</source>
   <translation>Việc(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Item</source>
   <translation>Mục(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>Ghi chép(&amp;N)</translation>
  </message>
  <message>
   <source>Agree&amp;d</source>
   <translation>Nhất trí(&amp;D)</translation>
  </message>
  <message>
   <source>Internal (&amp;X)</source>
   <translation>Nội bộ(&amp;X)</translation>
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Academic title</source>
   <translation>Học hàm, học vị</translation>
  </message>
  <message>
   <source>Acronym</source>
   <translation>Tên viết tắt</translation>
  </message>
  <message>
   <source>Answers paragraph</source>
   <translation>Trả lời đoạn</translation>
  </message>
  <message>
   <source>Attending</source>
   <translation>Dự họp</translation>
  </message>
  <message>
   <source>Begins</source>
   <translation>Bắt đầu</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cơ quan</translation>
  </message>
  <message>
   <source>Borne from</source>
   <translation>Mang tên này từ</translation>
  </message>
  <message>
   <source>Borne until</source>
   <translation>Mang tên này đến</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Cách gọi</translation>
  </message>
  <message>
   <source>Capacity</source>
   <translation>Tư cách</translation>
  </message>
  <message>
   <source>Carries out agreed point</source>
   <translation>Thực hiện điểm thống nhất</translation>
  </message>
  <message>
   <source>Carries out article</source>
   <translation>Thực hiện điều khoản</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Độ mật</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>Bế mạc</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Mã</translation>
  </message>
  <message>
   <source>Confirmed by</source>
   <translation>Hình thức xác nhận</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Delegate</source>
   <translation>Đại biểu</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Tài liệu</translation>
  </message>
  <message>
   <source>Due date slipped to</source>
   <translation>Hạn lùi đến</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Đến hạn ngày</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Thư điện tử</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Kết thúc</translation>
  </message>
  <message>
   <source>Event or horizon</source>
   <translation>Sự kiện hoặc mốc thời gian</translation>
  </message>
  <message>
   <source>Falls due</source>
   <translation>Thời hạn</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Họ</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Từ</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Guest</source>
   <translation>Khách</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Hình thức</translation>
  </message>
  <message>
   <source>Held on</source>
   <translation>Ngày họp</translation>
  </message>
  <message>
   <source>Honorific</source>
   <translation>Danh xưng</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Số người</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Có hiệu lực từ</translation>
  </message>
  <message>
   <source>In force until</source>
   <translation>Có hiệu lực đến</translation>
  </message>
  <message>
   <source>Interpreted</source>
   <translation>Qua phiên dịch</translation>
  </message>
  <message>
   <source>Interprets</source>
   <translation>Phiên dịch</translation>
  </message>
  <message>
   <source>Introduced by</source>
   <translation>Bên trình bày</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Ngôn ngữ</translation>
  </message>
  <message>
   <source>Language of the minutes</source>
   <translation>Ngôn ngữ biên bản</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Ngôn ngữ</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Cấp</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>Tên bằng chữ bản ngữ</translation>
  </message>
  <message>
   <source>Name of the body</source>
   <translation>Tên cơ quan</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Tin mới</translation>
  </message>
  <message>
   <source>Next session: host</source>
   <translation>Phiên tới: chủ nhà</translation>
  </message>
  <message>
   <source>Next session: when</source>
   <translation>Phiên tới: thời gian</translation>
  </message>
  <message>
   <source>Next session: where</source>
   <translation>Phiên tới: địa điểm</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>Number of the draft</source>
   <translation>Số dự thảo</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Dịp</translation>
  </message>
  <message>
   <source>Order of names</source>
   <translation>Thứ tự họ tên</translation>
  </message>
  <message>
   <source>Part of</source>
   <translation>Thuộc</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Nền tảng</translation>
  </message>
  <message>
   <source>Presence</source>
   <translation>Sự có mặt</translation>
  </message>
  <message>
   <source>Prevailing text</source>
   <translation>Văn bản ưu tiên</translation>
  </message>
  <message>
   <source>Rapporteur</source>
   <translation>Thư ký phiên họp</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Cách đọc</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Số hiệu</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>Quan hệ</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Nhận xét</translation>
  </message>
  <message>
   <source>Represented by</source>
   <translation>Người đại diện thay</translation>
  </message>
  <message>
   <source>Said at</source>
   <translation>Thời điểm phát biểu</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Bên</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>Ký tại</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Người ký</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>Ngày ký</translation>
  </message>
  <message>
   <source>Signs for</source>
   <translation>Ký thay</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Từ ngày</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Người phát biểu</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Tư cách giữ chức</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Chủ đề</translation>
  </message>
  <message>
   <source>Suspended because</source>
   <translation>Tạm dừng vì</translation>
  </message>
  <message>
   <source>Taken with</source>
   <translation>Xem xét cùng</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Điện thoại</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Nội dung</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Múi giờ</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>Title of the post</source>
   <translation>Chức danh</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Đơn vị</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Đến</translation>
  </message>
  <message>
   <source>Verb</source>
   <translation>Động từ</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>Trang web</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>Kết quả xử lý</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Sự kiện</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>Việc phải làm</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
 </context>
 <context>
  <name>languages</name>
  <message>
   <source>The window speaks this language from the next start of the program.</source>
   <translation>Cửa sổ dùng ngôn ngữ này từ lần khởi động sau.</translation>
  </message>
 </context>
 <context>
  <name>lists</name>
  <message>
   <source>(no name yet)</source>
   <translation>(chưa có tên)</translation>
  </message>
  <message>
   <source>(no title yet)</source>
   <translation>(chưa có tiêu đề)</translation>
  </message>
  <message>
   <source>Acronym</source>
   <translation>Tên viết tắt</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Công việc</translation>
  </message>
  <message>
   <source>Actions agreed in a session are listed here.</source>
   <translation>Các việc thỏa thuận trong phiên họp được liệt kê ở đây.</translation>
  </message>
  <message>
   <source>Add document</source>
   <translation>Thêm tài liệu</translation>
  </message>
  <message>
   <source>Add recipient</source>
   <translation>Thêm nơi nhận</translation>
  </message>
  <message>
   <source>Add somebody</source>
   <translation>Thêm người</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>Việc đã thỏa thuận</translation>
  </message>
  <message>
   <source>Agreements</source>
   <translation>Văn kiện</translation>
  </message>
  <message>
   <source>Annexed</source>
   <translation>Kèm biên bản</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cơ quan</translation>
  </message>
  <message>
   <source>Copies to</source>
   <translation>Nơi nhận</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Tài liệu</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Hạn</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>From item on (none: the whole session)</source>
   <translation>Từ mục (để trống: cả phiên)</translation>
  </message>
  <message>
   <source>Go to the sessions</source>
   <translation>Đến các phiên họp</translation>
  </message>
  <message>
   <source>In own script</source>
   <translation>Chữ bản ngữ</translation>
  </message>
  <message>
   <source>In the chair</source>
   <translation>Chủ tọa</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>New agreement</source>
   <translation>Văn kiện mới</translation>
  </message>
  <message>
   <source>New organization</source>
   <translation>Tổ chức mới</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>Người mới</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>Phiên họp mới</translation>
  </message>
  <message>
   <source>No agreement has been recorded in this file yet.</source>
   <translation>Chưa có văn kiện nào trong tệp này.</translation>
  </message>
  <message>
   <source>No organization has been recorded in this file yet.</source>
   <translation>Chưa có tổ chức nào trong tệp này.</translation>
  </message>
  <message>
   <source>No session has been recorded in this file yet.</source>
   <translation>Chưa có phiên họp nào trong tệp này.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>Nobody has been recorded in this file yet.</source>
   <translation>Chưa có ai trong tệp này.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>Organizations</source>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>Các bên</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Nhân sự</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Chức vụ</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>Quan hệ</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Bên</translation>
  </message>
  <message>
   <source>Sides</source>
   <translation>Các bên</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>Ngày ký</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Giai đoạn</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Tabled by</source>
   <translation>Bên đưa ra</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Ai</translation>
  </message>
  <message>
   <source>Who gets a copy</source>
   <translation>Nơi nhận bản sao</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d/M/yyyy</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation type="vanished">người nhận</translation>
  </message>
  <message>
   <source>title</source>
   <translation type="vanished">tiêu đề</translation>
  </message>
  <message>
   <source>{due} · late</source>
   <translation>{due} · quá hạn</translation>
  </message>
 </context>
 <context>
  <name>many</name>
  <message>
   <source>&amp;Add all</source>
   <translation>Thêm tất cả(&amp;A)</translation>
  </message>
 </context>
 <context>
  <name>next_session</name>
  <message>
   <source>&amp;Use them</source>
   <translation>Dùng (&amp;U)</translation>
  </message>
  <message>
   <source>Go on from the session with {partner}, {day}: the same sides, form and languages, number {n}?</source>
   <translation type="vanished">Tiếp nối phiên họp với {partner}, {day}: cùng các bên, hình thức và ngôn ngữ, phiên số {n}?</translation>
  </message>
  <message>
   <source>Go on from the session with {partner}, {day}: the same sides, form and languages?</source>
   <translation type="vanished">Tiếp nối phiên họp với {partner}, {day}: cùng các bên, hình thức và ngôn ngữ?</translation>
  </message>
  <message>
   <source>Go on from the session with {partner}, {day}: the same sides, kind and languages, number {n}?</source>
   <translation>Tiếp nối phiên họp với {partner}, {day}: cùng các bên, loại phiên họp và ngôn ngữ, phiên số {n}?</translation>
  </message>
  <message>
   <source>Go on from the session with {partner}, {day}: the same sides, kind and languages?</source>
   <translation>Tiếp nối phiên họp với {partner}, {day}: cùng các bên, loại phiên họp và ngôn ngữ?</translation>
  </message>
  <message>
   <source>N&amp;o</source>
   <translation>Không (&amp;O)</translation>
  </message>
  <message>
   <source>Take over from the session before</source>
   <translation>Lấy theo phiên họp trước</translation>
  </message>
 </context>
 <context>
  <name>order</name>
  <message>
   <source>Details…</source>
   <translation>Chi tiết…</translation>
  </message>
  <message>
   <source>Edit here	Enter</source>
   <translation>Sửa tại đây	Enter</translation>
  </message>
  <message>
   <source>Move down	Alt+Down</source>
   <translation>Chuyển xuống	Alt+Down</translation>
  </message>
  <message>
   <source>Move up	Alt+Up</source>
   <translation>Chuyển lên	Alt+Up</translation>
  </message>
  <message>
   <source>Remove	Del</source>
   <translation>Loại bỏ	Del</translation>
  </message>
  <message>
   <source>Write up	Ctrl+Enter</source>
   <translation>Viết thành văn	Ctrl+Enter</translation>
  </message>
 </context>
 <context>
  <name>records</name>
  <message>
   <source>Add action</source>
   <translation>Thêm việc cần làm</translation>
  </message>
  <message>
   <source>Add agreement</source>
   <translation>Thêm văn kiện</translation>
  </message>
  <message>
   <source>Add organization</source>
   <translation>Thêm tổ chức</translation>
  </message>
  <message>
   <source>Add person</source>
   <translation>Thêm người</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Điều khoản</translation>
  </message>
  <message>
   <source>Honorifics</source>
   <translation>Danh xưng</translation>
  </message>
  <message>
   <source>Letterheads</source>
   <translation>Phần đầu văn bản</translation>
  </message>
  <message>
   <source>Milestones</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Tên gọi</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>Các bên</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Chức vụ</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>This is not in the file any more. Undo may bring it back.</source>
   <translation>Mục này không còn trong tệp. Hoàn tác có thể lấy lại.</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>văn kiện</translation>
  </message>
  <message>
   <source>article</source>
   <translation>điều khoản</translation>
  </message>
  <message>
   <source>honorific</source>
   <translation>danh xưng</translation>
  </message>
  <message>
   <source>letterhead</source>
   <translation>phần đầu văn bản</translation>
  </message>
  <message>
   <source>milestone</source>
   <translation>cột mốc</translation>
  </message>
  <message>
   <source>name</source>
   <translation>tên</translation>
  </message>
  <message>
   <source>news</source>
   <translation>tin mới</translation>
  </message>
  <message>
   <source>organization</source>
   <translation type="vanished">tổ chức</translation>
  </message>
  <message>
   <source>party</source>
   <translation>bên tham gia</translation>
  </message>
  <message>
   <source>post</source>
   <translation>chức vụ</translation>
  </message>
 </context>
 <context>
  <name>saying</name>
  <message>
   <source>no</source>
   <translation>không</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>có</translation>
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source> in “{title}”</source>
   <translation> trong “{title}”</translation>
  </message>
  <message>
   <source>1 attached file, {size} bytes.</source>
   <translation>1 tệp đính kèm, {size} byte.</translation>
  </message>
  <message>
   <source>1 change new here ({by}).</source>
   <translation>1 thay đổi mới ở đây ({by}).</translation>
  </message>
  <message>
   <source>A document that was tabled has no title.</source>
   <translation>Có tài liệu được trình chưa có tên.</translation>
  </message>
  <message>
   <source>A report on an earlier action says nothing.</source>
   <translation>Báo cáo về một việc cần làm trước đây không nêu nội dung gì.</translation>
  </message>
  <message>
   <source>A safeguard ({pragma}) cannot be switched on here, so no file from elsewhere is read. Install Meeting Desk anew.</source>
   <translation>Không bật được cơ chế bảo vệ ({pragma}) ở đây, nên không đọc tệp từ nơi khác. Hãy cài lại Meeting Desk.</translation>
  </message>
  <message>
   <source>A table for a translator is a Word document (.docx) or text with tabs (.tsv).</source>
   <translation>Bảng cho người dịch là tài liệu Word (.docx) hoặc văn bản có dấu tab (.tsv).</translation>
  </message>
  <message>
   <source>A wording is still open: {text}</source>
   <translation>Một câu chữ vẫn còn để ngỏ: {text}</translation>
  </message>
  <message>
   <source>Action closed ({how}): {which} ({who}).</source>
   <translation>Việc cần làm đã đóng ({how}): {which} ({who}).</translation>
  </message>
  <message>
   <source>All changes in the copy are here already.</source>
   <translation>Mọi thay đổi trong bản sao đã có ở đây.</translation>
  </message>
  <message>
   <source>All of them are already delegates to this session.</source>
   <translation>Tất cả đã là đại biểu của phiên họp này.</translation>
  </message>
  <message>
   <source>Annex {number} is cited, and there is none.</source>
   <translation>Có viện dẫn Phụ lục {number} nhưng không có phụ lục này.</translation>
  </message>
  <message>
   <source>Another program is changing {file} just now. Wait until it is done, then open the file again.</source>
   <translation>Chương trình khác đang sửa {file}. Hãy đợi xong rồi mở lại tệp.</translation>
  </message>
  <message>
   <source>Attach a confirming paper</source>
   <translation>Đính kèm văn bản xác nhận</translation>
  </message>
  <message>
   <source>Attached files</source>
   <translation>Tệp đính kèm</translation>
  </message>
  <message>
   <source>Attachment {name} is damaged.</source>
   <translation>Tệp đính kèm {name} bị hỏng.</translation>
  </message>
  <message>
   <source>Change a number</source>
   <translation>Đổi một số</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Đã sửa</translation>
  </message>
  <message>
   <source>Changed: {n} more.</source>
   <translation>Đã sửa: {n} mục nữa.</translation>
  </message>
  <message>
   <source>Changed: {what} {which}, {field}: {before} → {after} ({who}).</source>
   <translation>Đã sửa: {what} {which}, {field}: {before} → {after} ({who}).</translation>
  </message>
  <message>
   <source>Choose one from the list, or leave it empty.</source>
   <translation>Hãy chọn trong danh sách, hoặc để trống.</translation>
  </message>
  <message>
   <source>Choose the file that is to be attached.</source>
   <translation>Hãy chọn tệp cần đính kèm.</translation>
  </message>
  <message>
   <source>Clear the text</source>
   <translation>Duyệt văn bản</translation>
  </message>
  <message>
   <source>Confirm the minutes</source>
   <translation>Xác nhận biên bản</translation>
  </message>
  <message>
   <source>English</source>
   <translation>tiếng Anh</translation>
  </message>
  <message>
   <source>Entered twice? {kind} “{first}” and “{second}”: {sure} ({why}).</source>
   <translation>Nhập hai lần? {kind} “{first}” và “{second}”: {sure} ({why}).</translation>
  </message>
  <message>
   <source>Entry {entry} {why}.</source>
   <translation>Mục ghi {entry} {why}.</translation>
  </message>
  <message>
   <source>Entry {n} {why}.</source>
   <translation type="vanished">Mục ghi {n} {why}.</translation>
  </message>
  <message>
   <source>Erased</source>
   <translation>Đã xóa</translation>
  </message>
  <message>
   <source>Erased for good</source>
   <translation>Đã xóa vĩnh viễn</translation>
  </message>
  <message>
   <source>Erased for good by {who} on {day} ({reason}): {n} of the changes held here lose their words; this cannot be undone.</source>
   <translation>{who} đã xóa vĩnh viễn ngày {day} ({reason}): {n} thay đổi lưu ở đây mất nội dung; không thể hoàn tác.</translation>
  </message>
  <message>
   <source>Erasures that stay: {n}. What was erased cannot come back.</source>
   <translation>Các lần xóa vẫn giữ: {n}. Những gì đã xóa không thể lấy lại.</translation>
  </message>
  <message>
   <source>Files erased: {what}{where} ({who}).</source>
   <translation>Đã xóa tệp: {what}{where} ({who}).</translation>
  </message>
  <message>
   <source>For the archive a text is written as of its own stage only.</source>
   <translation>Bản lưu trữ chỉ được xuất theo đúng giai đoạn của văn bản.</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>thứ Sáu</translation>
  </message>
  <message>
   <source>From a newer Meeting Desk</source>
   <translation>Từ Meeting Desk phiên bản mới hơn</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Nhập</translation>
  </message>
  <message>
   <source>In which languages the session was held is not said.</source>
   <translation>Chưa ghi phiên họp dùng những ngôn ngữ nào.</translation>
  </message>
  <message>
   <source>Issue a corrigendum</source>
   <translation>Phát hành bản đính chính</translation>
  </message>
  <message>
   <source>Issue a draft</source>
   <translation>Phát hành bản dự thảo</translation>
  </message>
  <message>
   <source>Issue for agreement</source>
   <translation>Phát hành để thống nhất</translation>
  </message>
  <message>
   <source>Issue the agreed text</source>
   <translation>Phát hành văn bản đã thống nhất</translation>
  </message>
  <message>
   <source>Issue {number} left the house, so it cannot be taken back. Issue the text anew, and tell the other side which issue holds.</source>
   <translation>Bản {number} đã gửi ra ngoài nên không rút lại được. Hãy phát hành lại và báo phía bên kia bản nào có hiệu lực.</translation>
  </message>
  <message>
   <source>Issue {number}{where} still holds text that was erased. No copy that is sent carries its PDF and text; they can be erased, too, where the issue is listed (Ctrl+G).</source>
   <translation>Bản phát hành số {number}{where} còn chứa nội dung đã bị xóa. Không bản sao nào được gửi đi mang theo PDF và văn bản của nó; có thể xóa cả những nội dung này tại nơi liệt kê bản phát hành (Ctrl+G).</translation>
  </message>
  <message>
   <source>It holds internal notes and the history: it is for colleagues, never for the other side.</source>
   <translation>Bản sao chứa ghi chép nội bộ và lịch sử: dành cho đồng nghiệp, không bao giờ cho bên kia.</translation>
  </message>
  <message>
   <source>It is not said when this is due: {text}</source>
   <translation>Chưa nêu thời hạn: {text}</translation>
  </message>
  <message>
   <source>It is not said which of the two sides is your own.</source>
   <translation>Chưa ghi phía nào là phía ta.</translation>
  </message>
  <message>
   <source>Its pages are damaged in 1 place.</source>
   <translation>Các trang của tệp hỏng ở 1 chỗ.</translation>
  </message>
  <message>
   <source>Its pages are damaged in {n:,} places.</source>
   <translation>Các trang của tệp hỏng ở {n:,} chỗ.</translation>
  </message>
  <message>
   <source>Its pages are damaged.</source>
   <translation>Các trang của tệp bị hỏng.</translation>
  </message>
  <message>
   <source>Its pages do not agree with each other.</source>
   <translation>Các trang của tệp không khớp nhau.</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>tiếng Nhật</translation>
  </message>
  <message>
   <source>Joined with another that means the same</source>
   <translation>Gộp với hồ sơ khác cùng nghĩa</translation>
  </message>
  <message>
   <source>Keep the damaged file, and look for a backup or a colleague's copy: bring that in.</source>
   <translation>Hãy giữ lại tệp hỏng và tìm một bản sao lưu hoặc bản sao của đồng nghiệp để nhập vào.</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>thứ Hai</translation>
  </message>
  <message>
   <source>Moved: {what} {which} ({who}).</source>
   <translation>Đã chuyển: {what} {which} ({who}).</translation>
  </message>
  <message>
   <source>Name each language once.</source>
   <translation>Mỗi ngôn ngữ chỉ nêu một lần.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Mới</translation>
  </message>
  <message>
   <source>New: {n} {what}{where}.</source>
   <translation>Mới: {n} {what}{where}.</translation>
  </message>
  <message>
   <source>New: {n} {what}{where}: {names} and more.</source>
   <translation>Mới: {n} {what}{where}: {names} và mục khác.</translation>
  </message>
  <message>
   <source>New: {n} {what}{where}: {names}.</source>
   <translation>Mới: {n} {what}{where}: {names}.</translation>
  </message>
  <message>
   <source>No item of the agenda says that the agenda was adopted.</source>
   <translation>Không mục chương trình nào nêu rằng chương trình đã được thông qua.</translation>
  </message>
  <message>
   <source>No side is called {code}. There is {known}.</source>
   <translation>Không có phía nào tên là {code}. Hiện có {known}.</translation>
  </message>
  <message>
   <source>No side is named that is to do: {text}</source>
   <translation>Chưa nêu bên thực hiện: {text}</translation>
  </message>
  <message>
   <source>Nobody has decided on a comment on paragraph {number}: “{words}”</source>
   <translation>Chưa có quyết định về một ý kiến ở đoạn {number}: “{words}”</translation>
  </message>
  <message>
   <source>Nobody has decided on a comment: “{words}”</source>
   <translation>Chưa có quyết định về một ý kiến: “{words}”</translation>
  </message>
  <message>
   <source>Nobody signs for {side}.</source>
   <translation>Không có ai ký thay mặt {side}.</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>Không thiếu gì cả.</translation>
  </message>
  <message>
   <source>Nothing is recorded under “{title}”, and it is not said to be deferred or not reached.</source>
   <translation>Không có gì được ghi ở mục “{title}”, cũng không nêu là hoãn lại hay chưa bàn tới.</translation>
  </message>
  <message>
   <source>Nothing new: this file holds all that is in the copy.</source>
   <translation>Không có gì mới: tệp này đã có mọi thứ trong bản sao.</translation>
  </message>
  <message>
   <source>Nothing of Meeting Desk could be found in {file}. Open a backup of it.</source>
   <translation>Không tìm thấy dữ liệu nào của Meeting Desk trong {file}. Hãy mở một bản sao lưu của tệp.</translation>
  </message>
  <message>
   <source>Nothing of this session is to be translated into that language.</source>
   <translation>Phiên này không có gì cần dịch sang ngôn ngữ đó.</translation>
  </message>
  <message>
   <source>Nothing was changed since the text was agreed.</source>
   <translation>Không có gì thay đổi từ khi văn bản được thống nhất.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Không có gì được ghi.</translation>
  </message>
  <message>
   <source>On the day of the session, {day}, there is no sitting.</source>
   <translation>Vào ngày họp {day} không có buổi họp nào.</translation>
  </message>
  <message>
   <source>Only a plain PDF takes a password: what lasts in an archive must not need one, and the other forms cannot have one.</source>
   <translation>Chỉ PDF thường đặt được mật khẩu: bản lưu trữ không được cần mật khẩu, các dạng khác không đặt được.</translation>
  </message>
  <message>
   <source>Only an agreed text is corrected. Issue it anew for agreement.</source>
   <translation>Chỉ đính chính văn bản đã thống nhất. Hãy phát hành lại để thống nhất.</translation>
  </message>
  <message>
   <source>Only one end of the sitting's hours is said.</source>
   <translation>Giờ của buổi họp chỉ nêu lúc bắt đầu hoặc lúc kết thúc.</translation>
  </message>
  <message>
   <source>People, bodies, agreements</source>
   <translation>Nhân sự, cơ quan, văn kiện</translation>
  </message>
  <message>
   <source>Perhaps entered twice</source>
   <translation>Có thể nhập hai lần</translation>
  </message>
  <message>
   <source>Perhaps entered twice: {n:,} more.</source>
   <translation>Có thể nhập hai lần: {n:,} mục nữa.</translation>
  </message>
  <message>
   <source>Records of a newer Meeting Desk: {n}. They are kept and passed on, not shown here.</source>
   <translation>Hồ sơ của Meeting Desk phiên bản mới hơn: {n}. Chúng được giữ và chuyển tiếp, không hiện ở đây.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Loại bỏ</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Đã loại bỏ</translation>
  </message>
  <message>
   <source>Removed and changed</source>
   <translation>Đã loại bỏ và đã sửa</translation>
  </message>
  <message>
   <source>Removed by one, changed by another</source>
   <translation type="vanished">Người này loại bỏ, người khác sửa</translation>
  </message>
  <message>
   <source>Removed by {who}, changed by another: {what} “{name}”{where} stays, flagged.</source>
   <translation type="vanished">{who} đã loại bỏ, người khác đã sửa: {what} “{name}”{where} ở lại, có đánh dấu.</translation>
  </message>
  <message>
   <source>Removed with what it belonged to: {what} “{name}”{where}.</source>
   <translation>Đã loại bỏ cùng với phần chứa nó: {what} “{name}”{where}.</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>thứ Bảy</translation>
  </message>
  <message>
   <source>Settled by {who}: {field} of the {what} “{name}”{where}: {value}.</source>
   <translation type="vanished">{who} đã chốt: {field} của {what} “{name}”{where}: {value}.</translation>
  </message>
  <message>
   <source>Settled by {who}: {field} of the {what}{where}: {value}.</source>
   <translation type="vanished">{who} đã chốt: {field} của {what}{where}: {value}.</translation>
  </message>
  <message>
   <source>Settled by {who}: “{field}” of the {what} “{name}”{where}: {value}.</source>
   <translation>{who} đã quyết: “{field}” của {what} “{name}”{where}: {value}.</translation>
  </message>
  <message>
   <source>Settled by {who}: “{field}” of the {what}{where}: {value}.</source>
   <translation>{who} đã quyết: “{field}” của {what}{where}: {value}.</translation>
  </message>
  <message>
   <source>Shown again</source>
   <translation>Hiện trở lại</translation>
  </message>
  <message>
   <source>Side and body do not agree: {text}</source>
   <translation>Phía và cơ quan không khớp: {text}</translation>
  </message>
  <message>
   <source>Somebody is named as in the chair twice.</source>
   <translation>Có người được ghi chủ trì hai lần.</translation>
  </message>
  <message>
   <source>Somebody leaves twice without having come back.</source>
   <translation>Có người rời họp hai lần mà chưa trở lại.</translation>
  </message>
  <message>
   <source>Something in this paper has two versions, of which its records can carry one. Take one of each; until then export a plain PDF.</source>
   <translation>Trong văn bản này có chỗ có hai phiên bản, mà bản ghi chỉ mang được một. Hãy chọn một; trước đó xuất PDF thường.</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Chủ nhật</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Lấy lại</translation>
  </message>
  <message>
   <source>The agreed point that this carries out is not there: {text}</source>
   <translation>Không có điểm thống nhất mà việc này thực hiện: {text}</translation>
  </message>
  <message>
   <source>The body of {side} is not said.</source>
   <translation>Chưa ghi cơ quan của {side}.</translation>
  </message>
  <message>
   <source>The damaged file no longer says how many entries it held.</source>
   <translation>Tệp hỏng không còn cho biết đã chứa bao nhiêu mục ghi.</translation>
  </message>
  <message>
   <source>The day of a sitting is not said.</source>
   <translation>Chưa ghi ngày của một buổi họp.</translation>
  </message>
  <message>
   <source>The day of the session is not said.</source>
   <translation>Chưa nêu ngày của phiên họp.</translation>
  </message>
  <message>
   <source>The delegation of {side} has more than one head.</source>
   <translation>Đoàn đại biểu {side} có hơn một trưởng đoàn.</translation>
  </message>
  <message>
   <source>The delegation of {side} has no head.</source>
   <translation>Đoàn đại biểu {side} chưa có trưởng đoàn.</translation>
  </message>
  <message>
   <source>The document of which this paragraph speaks is not listed.</source>
   <translation>Tài liệu mà đoạn văn này nói tới không có trong danh sách.</translation>
  </message>
  <message>
   <source>The file has {size:,} bytes; {most:,} are the most that can be attached.</source>
   <translation>Tệp có {size:,} byte; tối đa đính kèm được {most:,}.</translation>
  </message>
  <message>
   <source>The file holds {count} entries as it should, but not the ones that were saved: some were exchanged for others.</source>
   <translation>Tệp có đủ {count} mục ghi, nhưng không phải những mục đã lưu: một số đã bị thay thế.</translation>
  </message>
  <message>
   <source>The file is damaged: a list holds what no record gives. Open a backup of it.</source>
   <translation>Tệp bị hỏng: danh sách chứa những gì không hồ sơ nào có. Hãy mở bản sao lưu.</translation>
  </message>
  <message>
   <source>The file is damaged: entry {entry} cannot be read: {why}. Open a backup of it.</source>
   <translation>Tệp bị hỏng: không đọc được mục ghi {entry}: {why}. Hãy mở bản sao lưu.</translation>
  </message>
  <message>
   <source>The file is damaged: the table {name} holds what no record gives. Open a backup of it.</source>
   <translation>Tệp bị hỏng: bảng {name} chứa những gì không hồ sơ nào có. Hãy mở bản sao lưu.</translation>
  </message>
  <message>
   <source>The file lacks its own description, so it is damaged. Open a backup.</source>
   <translation>Tệp thiếu phần mô tả của chính nó, nên đã hỏng. Hãy mở bản sao lưu.</translation>
  </message>
  <message>
   <source>The file should hold {noted} entries; {count} are there.</source>
   <translation>Tệp lẽ ra có {noted} mục ghi; ở đây có {count}.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}. Open another file.</source>
   <translation>Không tạo được thư mục {folder}: {why}. Hãy mở tệp khác.</translation>
  </message>
  <message>
   <source>The fonts have no sign for {name} ({code}) in “{near}”; it prints as {instead}.</source>
   <translation>Phông chữ không có ký tự {name} ({code}) trong “{near}”; sẽ in thành {instead}.</translation>
  </message>
  <message>
   <source>The host of the next session is no side of this one.</source>
   <translation>Bên chủ nhà phiên tới không phải là một bên của phiên này.</translation>
  </message>
  <message>
   <source>The hours are given without their time zone.</source>
   <translation>Đã nêu giờ nhưng chưa nêu múi giờ.</translation>
  </message>
  <message>
   <source>The item with which “{title}” was taken is not there.</source>
   <translation>Không có mục được bàn chung với “{title}”.</translation>
  </message>
  <message>
   <source>The languages between which {name} interprets are not said.</source>
   <translation>Chưa nêu {name} phiên dịch giữa những ngôn ngữ nào.</translation>
  </message>
  <message>
   <source>The lists in {file} are not what its entries say, and it can only be read here, so they cannot be mended. Copy it to a folder of your own and open that.</source>
   <translation>Các danh sách trong {file} không khớp với mục ghi, và tệp chỉ đọc được ở đây nên không sửa được. Hãy sao chép sang thư mục của bạn rồi mở.</translation>
  </message>
  <message>
   <source>The minutes are confirmed, and the day of signature is not said.</source>
   <translation>Biên bản đã xác nhận nhưng chưa nêu ngày ký.</translation>
  </message>
  <message>
   <source>The minutes are confirmed, and the place of signature is not said.</source>
   <translation>Biên bản đã xác nhận nhưng chưa nêu nơi ký.</translation>
  </message>
  <message>
   <source>The minutes are signed before the session begins.</source>
   <translation>Biên bản được ký trước khi phiên họp bắt đầu.</translation>
  </message>
  <message>
   <source>The minutes left the house, so they are past this stage. A changed text is the next draft by itself.</source>
   <translation>Biên bản đã gửi ra ngoài nên đã qua giai đoạn này. Văn bản được sửa sẽ tự thành dự thảo tiếp theo.</translation>
  </message>
  <message>
   <source>The number {number} is there twice.</source>
   <translation type="vanished">Số {number} xuất hiện hai lần.</translation>
  </message>
  <message>
   <source>The number {number} is there twice: {text}</source>
   <translation>Số {number} bị trùng: {text}</translation>
  </message>
  <message>
   <source>The number {number} stands in minutes that left the house, so it stays.</source>
   <translation>Số {number} đã có trong biên bản gửi ra ngoài nên giữ nguyên.</translation>
  </message>
  <message>
   <source>The paper holds what must not leave the house.</source>
   <translation>Văn bản có nội dung không được gửi ra ngoài.</translation>
  </message>
  <message>
   <source>The paragraph that this one answers is not there.</source>
   <translation>Không có đoạn văn mà đoạn này trả lời.</translation>
  </message>
  <message>
   <source>The password holds a sign that cannot be typed. Choose another one.</source>
   <translation>Mật khẩu có ký tự không gõ được. Hãy chọn mật khẩu khác.</translation>
  </message>
  <message>
   <source>The password is empty. Think of one that nobody guesses.</source>
   <translation>Mật khẩu trống. Hãy đặt một mật khẩu khó đoán.</translation>
  </message>
  <message>
   <source>The password is too long: a PDF takes {most} bytes. Choose a shorter one.</source>
   <translation>Mật khẩu quá dài: PDF nhận tối đa {most} byte. Hãy chọn mật khẩu ngắn hơn.</translation>
  </message>
  <message>
   <source>The picture “{name}” cannot be printed.</source>
   <translation>Không in được hình “{name}”.</translation>
  </message>
  <message>
   <source>The place of the session is not said.</source>
   <translation>Chưa nêu địa điểm của phiên họp.</translation>
  </message>
  <message>
   <source>The same text is there twice: {text}</source>
   <translation>Cùng một văn bản có hai lần: {text}</translation>
  </message>
  <message>
   <source>The scan was erased on {day}.</source>
   <translation>Bản quét đã bị xóa ngày {day}.</translation>
  </message>
  <message>
   <source>The secretary signs this form, and nobody of {side} attends as such.</source>
   <translation>Mẫu này do thư ký ký, nhưng không ai của {side} dự họp với tư cách thư ký.</translation>
  </message>
  <message>
   <source>The session has {count} of its two sides.</source>
   <translation>Phiên họp mới có {count} trong hai bên.</translation>
  </message>
  <message>
   <source>The style in {place} cannot be used: {what}.</source>
   <translation>Không dùng được thể thức trong {place}: {what}.</translation>
  </message>
  <message>
   <source>The table has none of the texts of this session. Choose the table that was written for it.</source>
   <translation>Bảng không có văn bản nào của phiên này. Hãy chọn bảng đã xuất cho phiên này.</translation>
  </message>
  <message>
   <source>The table {name} differs from what the entries say.</source>
   <translation>Bảng {name} khác với những gì các mục ghi nêu.</translation>
  </message>
  <message>
   <source>The table {name} holds {n:,} rows that Meeting Desk did not write.</source>
   <translation>Bảng {name} có {n:,} dòng không do Meeting Desk ghi.</translation>
  </message>
  <message>
   <source>The text is agreed. A change of it is issued as a corrigendum.</source>
   <translation>Văn bản đã được thống nhất. Thay đổi phải phát hành dưới dạng bản đính chính.</translation>
  </message>
  <message>
   <source>The text is not agreed yet, so it cannot be confirmed.</source>
   <translation>Văn bản chưa được thống nhất nên chưa xác nhận được.</translation>
  </message>
  <message>
   <source>The text of issue {number} was erased on {day}. That it was issued, when and to whom, stays.</source>
   <translation>Văn bản của lần phát hành {number} đã bị xóa ngày {day}. Việc đã phát hành, ngày và nơi nhận vẫn được giữ.</translation>
  </message>
  <message>
   <source>The text was changed since it was agreed. Issue a corrigendum, or take the change back.</source>
   <translation>Văn bản đã sửa sau khi thống nhất. Hãy phát hành bản đính chính hoặc bỏ thay đổi.</translation>
  </message>
  <message>
   <source>The text was changed since it was translated into {language}: {text}</source>
   <translation>Câu chữ đã được sửa sau khi dịch ({language}): {text}</translation>
  </message>
  <message>
   <source>The time zone of {side} is not said.</source>
   <translation>Chưa nêu múi giờ của {side}.</translation>
  </message>
  <message>
   <source>The {language} text is missing: {text}</source>
   <translation>Thiếu bản dịch ({language}): {text}</translation>
  </message>
  <message>
   <source>The {language} text is to prevail, and there is none.</source>
   <translation>Bản {language} được ưu tiên nhưng chưa có.</translation>
  </message>
  <message>
   <source>There are pages 1 to {count}.</source>
   <translation>Có các trang từ 1 đến {count}.</translation>
  </message>
  <message>
   <source>There are two versions of this.</source>
   <translation>Chỗ này có hai bản khác nhau.</translation>
  </message>
  <message>
   <source>There is no agenda.</source>
   <translation>Chưa có chương trình nghị sự.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it, or name another one.</source>
   <translation>Không có thư mục {folder}. Hãy tạo, hoặc nêu thư mục khác.</translation>
  </message>
  <message>
   <source>There is no month {month}: the day comes first, then the month.</source>
   <translation>Không có tháng {month}: ngày đứng trước, rồi đến tháng.</translation>
  </message>
  <message>
   <source>There is no style “{style}”. Name one of {known}.</source>
   <translation>Không có thể thức “{style}”. Hãy chọn trong {known}.</translation>
  </message>
  <message>
   <source>There is no title in this line.</source>
   <translation>Dòng này không có tiêu đề.</translation>
  </message>
  <message>
   <source>There is no wording in “{language}”. Name one of {known}; two as en+vi for facing columns, or several as en,vi,ja for one after the other.</source>
   <translation>Không có câu chữ bằng “{language}”. Hãy nêu một trong {known}; hai ngôn ngữ như en+vi cho hai cột, hoặc nhiều như en,vi,ja lần lượt.</translation>
  </message>
  <message>
   <source>There is no {day} {month} {year}.</source>
   <translation>Không có ngày {day} {month} {year}.</translation>
  </message>
  <message>
   <source>This agreed point does not say what: {text}</source>
   <translation>Điểm thống nhất này chưa nêu nội dung: {text}</translation>
  </message>
  <message>
   <source>This cannot be left empty.</source>
   <translation>Không được để trống.</translation>
  </message>
  <message>
   <source>This is due before the session: {text}</source>
   <translation>Thời hạn trước phiên họp: {text}</translation>
  </message>
  <message>
   <source>This is no table of translations: no column says its language, such as Vietnamese (vi).</source>
   <translation>Đây không phải bảng dịch: không cột nào ghi ngôn ngữ, chẳng hạn tiếng Việt (vi).</translation>
  </message>
  <message>
   <source>This is not a date. Type 18/3/2022, 2022-03-18, today, or +7.</source>
   <translation>Đây không phải là ngày. Gõ 18/3/2022, 2022-03-18, hôm nay, hoặc +7.</translation>
  </message>
  <message>
   <source>This is not a date. Type {shown}, 'before …', 'until {year}', or +30 for thirty days on.</source>
   <translation>Đây không phải là ngày. Gõ {shown}, 'trước …', 'đến {year}', hoặc +30 cho ba mươi ngày tới.</translation>
  </message>
  <message>
   <source>This is not a time of day. Type 1430, 14:30 or 14h30.</source>
   <translation>Đây không phải là giờ. Gõ 1430, 14:30 hoặc 14h30.</translation>
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation>Đây không phải là số nguyên.</translation>
  </message>
  <message>
   <source>This note is not written up: {text}</source>
   <translation>Ghi chép này chưa được viết thành văn: {text}</translation>
  </message>
  <message>
   <source>This was removed meanwhile. Copy what you typed, or undo the removal.</source>
   <translation>Mục này đã bị loại bỏ trong lúc đó. Hãy sao chép phần đã gõ, hoặc hoàn tác việc loại bỏ.</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>thứ Năm</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>thứ Ba</translation>
  </message>
  <message>
   <source>Two documents have the number {number}.</source>
   <translation>Hai tài liệu cùng mang số {number}.</translation>
  </message>
  <message>
   <source>Two languages can face each other; three can follow each other.</source>
   <translation>Hai ngôn ngữ có thể đặt song song; ba ngôn ngữ thì nối tiếp.</translation>
  </message>
  <message>
   <source>Two versions</source>
   <translation>Hai bản khác nhau</translation>
  </message>
  <message>
   <source>Two versions of the {field} of {what} “{name}”{where}: {versions}.</source>
   <translation type="vanished">Hai bản khác nhau về {field} của {what} “{name}”{where}: {versions}.</translation>
  </message>
  <message>
   <source>Two versions of “{field}” of {what} “{name}”{where}: {versions}.</source>
   <translation>Hai phiên bản của “{field}” của {what} “{name}”{where}: {versions}.</translation>
  </message>
  <message>
   <source>Union {number} is none of this file's.</source>
   <translation>Lần hợp nhất {number} không thuộc tệp này.</translation>
  </message>
  <message>
   <source>Union {number} was undone before, so nothing was changed.</source>
   <translation>Lần hợp nhất {number} đã được hoàn tác trước đó, nên không có gì thay đổi.</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>tiếng Việt</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>thứ Tư</translation>
  </message>
  <message>
   <source>What stands beside the entries (the file's own id, who brought in or imported what, who wrote what was erased) is not what was written.</source>
   <translation>Những gì đi kèm các mục ghi (mã số của tệp, ai đã đưa vào hoặc nhập gì, ai đã viết phần đã xóa) không đúng như đã ghi.</translation>
  </message>
  <message>
   <source>What this issue kept of its text cannot be read by this program.</source>
   <translation>Chương trình này không đọc được văn bản mà bản phát hành đã lưu.</translation>
  </message>
  <message>
   <source>What was copied is too large to paste ({lines:,} lines); at most {most:,} lines or 1 MB fit. Paste it in parts.</source>
   <translation>Phần sao chép quá lớn để dán ({lines:,} dòng); tối đa {most:,} dòng hoặc 1 MB. Hãy dán từng phần.</translation>
  </message>
  <message>
   <source>What was issued is never changed. Issue the text anew.</source>
   <translation>Bản đã phát hành không bao giờ thay đổi. Hãy phát hành lại.</translation>
  </message>
  <message>
   <source>What was issued is not carried by this copy of the file.</source>
   <translation>Bản sao này của tệp không mang theo bản đã phát hành.</translation>
  </message>
  <message>
   <source>What {body} is called in {language} is not said.</source>
   <translation>Chưa ghi tên {body} bằng {language}.</translation>
  </message>
  <message>
   <source>What {n:,} records hold was taken from the record tables, since entries of them are missing. Nothing proves it; their history says so. Read them again.</source>
   <translation>Nội dung của {n:,} hồ sơ được lấy từ các bảng hồ sơ vì các mục ghi của chúng bị thiếu. Không có gì chứng minh nội dung này; lịch sử của chúng ghi rõ điều đó. Hãy đọc lại các hồ sơ này.</translation>
  </message>
  <message>
   <source>Whether {name} came is not said.</source>
   <translation>Chưa nêu {name} có đến hay không.</translation>
  </message>
  <message>
   <source>Who arrived, left or took the chair is not said.</source>
   <translation>Chưa nêu ai đến, rời hoặc tiếp nhận chủ trì.</translation>
  </message>
  <message>
   <source>Who came in place of {name} is not said.</source>
   <translation>Chưa nêu ai dự thay {name}.</translation>
  </message>
  <message>
   <source>Who gets a copy is not said in one line.</source>
   <translation>Có một dòng chưa ghi nơi nhận.</translation>
  </message>
  <message>
   <source>Who signs is not said in one line.</source>
   <translation>Có một dòng chưa ghi tên người ký.</translation>
  </message>
  <message>
   <source>Who speaks here is of the other side: {text}</source>
   <translation>Người phát biểu ở đây thuộc phía bên kia: {text}</translation>
  </message>
  <message>
   <source>Who was in the chair is not said.</source>
   <translation>Chưa nêu ai chủ trì.</translation>
  </message>
  <message>
   <source>With which item “{title}” was taken is not said.</source>
   <translation>Chưa ghi “{title}” được bàn cùng mục nào.</translation>
  </message>
  <message>
   <source>Wrote {path}: {entries}, each proved by its hash, and {files:,} attachments.</source>
   <translation>Đã ghi {path}: {entries}, mỗi mục được mã băm xác nhận, và {files:,} tệp đính kèm.</translation>
  </message>
  <message>
   <source>Wrote {path}: {n} entries, {files} attached files.</source>
   <translation>Đã ghi {path}: {n} mục ghi, {files} tệp đính kèm.</translation>
  </message>
  <message>
   <source>Wrote {path}: {n} entries, {files} attached files; {left} attached files not carried.</source>
   <translation>Đã ghi {path}: {n} mục ghi, {files} tệp đính kèm; {left} tệp đính kèm không mang theo.</translation>
  </message>
  <message>
   <source>You may not write in {folder}. Name another folder.</source>
   <translation>Bạn không được ghi vào {folder}. Hãy nêu thư mục khác.</translation>
  </message>
  <message>
   <source>Your settings cannot be stored: {why}.</source>
   <translation>Không lưu được tùy chọn của bạn: {why}.</translation>
  </message>
  <message>
   <source>a list in brackets [ ] is wanted</source>
   <translation>cần một danh sách trong ngoặc [ ]</translation>
  </message>
  <message>
   <source>a number from {low} to {high} is wanted</source>
   <translation>cần một số từ {low} đến {high}</translation>
  </message>
  <message>
   <source>a part is named twice</source>
   <translation>một phần được nêu hai lần</translation>
  </message>
  <message>
   <source>a record needs a key</source>
   <translation>hồ sơ cần có khóa</translation>
  </message>
  <message>
   <source>a style is called as its file is</source>
   <translation>thể thức phải cùng tên với tệp</translation>
  </message>
  <message>
   <source>a text in quotation marks is wanted</source>
   <translation>cần một chuỗi trong dấu ngoặc kép</translation>
  </message>
  <message>
   <source>action</source>
   <translation>việc cần làm</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>việc cần làm</translation>
  </message>
  <message>
   <source>agenda item</source>
   <translation>mục chương trình</translation>
  </message>
  <message>
   <source>agenda items</source>
   <translation>mục chương trình</translation>
  </message>
  <message>
   <source>agreed point</source>
   <translation>điểm thống nhất</translation>
  </message>
  <message>
   <source>agreed points</source>
   <translation>điểm thống nhất</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>văn kiện</translation>
  </message>
  <message>
   <source>agreements</source>
   <translation>văn kiện</translation>
  </message>
  <message>
   <source>almost sure</source>
   <translation>gần như chắc chắn</translation>
  </message>
  <message>
   <source>an entry has no known form: {error}</source>
   <translation>mục ghi không có dạng đã biết: {error}</translation>
  </message>
  <message>
   <source>an entry is not JSON: {error}</source>
   <translation>mục ghi không phải là JSON: {error}</translation>
  </message>
  <message>
   <source>an entry is not a JSON object</source>
   <translation>mục ghi không phải là đối tượng JSON</translation>
  </message>
  <message>
   <source>another body</source>
   <translation>khác cơ quan</translation>
  </message>
  <message>
   <source>another country</source>
   <translation>khác quốc gia</translation>
  </message>
  <message>
   <source>another mail address</source>
   <translation>khác địa chỉ thư</translation>
  </message>
  <message>
   <source>another name in its own script</source>
   <translation>khác tên bản ngữ</translation>
  </message>
  <message>
   <source>another number</source>
   <translation>khác số</translation>
  </message>
  <message>
   <source>another program is using it. Close it there, or wait and try again.</source>
   <translation>chương trình khác đang dùng tệp. Hãy đóng ở đó, hoặc đợi rồi thử lại.</translation>
  </message>
  <message>
   <source>another record</source>
   <translation>hồ sơ khác</translation>
  </message>
  <message>
   <source>arrival or departure</source>
   <translation>việc đến hoặc rời</translation>
  </message>
  <message>
   <source>arrivals and departures</source>
   <translation>việc đến và rời</translation>
  </message>
  <message>
   <source>article</source>
   <translation>điều khoản</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>điều khoản</translation>
  </message>
  <message>
   <source>at other hours</source>
   <translation>khác giờ</translation>
  </message>
  <message>
   <source>before {event}</source>
   <translation>trước {event}</translation>
  </message>
  <message>
   <source>bodies</source>
   <translation>cơ quan</translation>
  </message>
  <message>
   <source>body</source>
   <translation>cơ quan</translation>
  </message>
  <message>
   <source>both adds a record and changes a field</source>
   <translation>vừa thêm hồ sơ vừa sửa trường</translation>
  </message>
  <message>
   <source>both were at one session</source>
   <translation>cùng dự một phiên họp</translation>
  </message>
  <message>
   <source>braces { } are wanted here</source>
   <translation>ở đây cần ngoặc nhọn { }</translation>
  </message>
  <message>
   <source>but: {doubts}</source>
   <translation type="vanished">nhưng: {doubts}</translation>
  </message>
  <message>
   <source>cannot be read: {why}</source>
   <translation>không đọc được: {why}</translation>
  </message>
  <message>
   <source>chair</source>
   <translation>chủ trì</translation>
  </message>
  <message>
   <source>chairs</source>
   <translation>chủ trì</translation>
  </message>
  <message>
   <source>clearance</source>
   <translation>lần duyệt</translation>
  </message>
  <message>
   <source>clearances</source>
   <translation>lần duyệt</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>ý kiến</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>ý kiến</translation>
  </message>
  <message>
   <source>confirming paper</source>
   <translation>văn bản xác nhận</translation>
  </message>
  <message>
   <source>confirming papers</source>
   <translation>văn bản xác nhận</translation>
  </message>
  <message>
   <source>delegate</source>
   <translation>đại biểu</translation>
  </message>
  <message>
   <source>delegates</source>
   <translation>đại biểu</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>đoàn đại biểu</translation>
  </message>
  <message>
   <source>delegations</source>
   <translation>đoàn đại biểu</translation>
  </message>
  <message>
   <source>dialogue</source>
   <translation>đối thoại</translation>
  </message>
  <message>
   <source>dialogues</source>
   <translation>đối thoại</translation>
  </message>
  <message>
   <source>do you mean {name}?</source>
   <translation>có phải ý bạn là {name}?</translation>
  </message>
  <message>
   <source>document</source>
   <translation>tài liệu</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>tài liệu</translation>
  </message>
  <message>
   <source>does not say whether it adds</source>
   <translation>không nêu có thêm hay không</translation>
  </message>
  <message>
   <source>erases and says</source>
   <translation>vừa xóa vừa nêu</translation>
  </message>
  <message>
   <source>gives the name {name} twice</source>
   <translation>nêu tên {name} hai lần</translation>
  </message>
  <message>
   <source>has an entry ({entry}) that {why}</source>
   <translation>có mục ghi ({entry}) {why}</translation>
  </message>
  <message>
   <source>has an entry that belongs to no proper record</source>
   <translation>có mục ghi không thuộc hồ sơ hợp lệ nào</translation>
  </message>
  <message>
   <source>has an entry that is stored as none is</source>
   <translation>có mục ghi được lưu sai cách</translation>
  </message>
  <message>
   <source>has an entry that lost its values, and no erasure says why</source>
   <translation>có mục ghi mất giá trị mà không có lệnh xóa nào giải thích</translation>
  </message>
  <message>
   <source>has an entry without a proper id</source>
   <translation>có mục ghi không có mã số hợp lệ</translation>
  </message>
  <message>
   <source>has lost its values, and no erasure says why</source>
   <translation>đã mất giá trị mà không có lệnh xóa nào giải thích</translation>
  </message>
  <message>
   <source>has no proper {name}</source>
   <translation>không có {name} hợp lệ</translation>
  </message>
  <message>
   <source>holds a NUL character</source>
   <translation>chứa ký tự NUL</translation>
  </message>
  <message>
   <source>holds a NUL character, which no text may</source>
   <translation>chứa ký tự NUL, điều không văn bản nào được có</translation>
  </message>
  <message>
   <source>holds a text of {n:,} characters; {most:,} are the most</source>
   <translation>chứa văn bản {n:,} ký tự; tối đa là {most:,}</translation>
  </message>
  <message>
   <source>holds half of a character (a lone surrogate)</source>
   <translation>chứa nửa ký tự (surrogate lẻ)</translation>
  </message>
  <message>
   <source>holds more than an erasure leaves</source>
   <translation>chứa nhiều hơn phần còn lại sau khi xóa</translation>
  </message>
  <message>
   <source>holds what no text may</source>
   <translation>chứa điều không văn bản nào được có</translation>
  </message>
  <message>
   <source>honorific</source>
   <translation>danh xưng</translation>
  </message>
  <message>
   <source>honorifics</source>
   <translation>danh xưng</translation>
  </message>
  <message>
   <source>house style</source>
   <translation>thể thức</translation>
  </message>
  <message>
   <source>house styles</source>
   <translation>thể thức</translation>
  </message>
  <message>
   <source>internal remark</source>
   <translation>nhận xét nội bộ</translation>
  </message>
  <message>
   <source>internal remarks</source>
   <translation>nhận xét nội bộ</translation>
  </message>
  <message>
   <source>is damaged: entry {entry} is misfiled</source>
   <translation>bị hỏng: mục ghi {entry} đặt sai chỗ</translation>
  </message>
  <message>
   <source>is damaged: entry {entry} is not what its author wrote</source>
   <translation>bị hỏng: mục ghi {entry} không đúng như tác giả đã ghi</translation>
  </message>
  <message>
   <source>is damaged: it should hold {said} entries, and {count} are there, or some were exchanged</source>
   <translation>bị hỏng: lẽ ra có {said} mục ghi, ở đây có {count}, hoặc một số đã bị thay thế</translation>
  </message>
  <message>
   <source>is damaged: one of its attachments is not what was attached</source>
   <translation>bị hỏng: một tệp đính kèm không đúng như đã đính kèm</translation>
  </message>
  <message>
   <source>is longer than {most:,} characters</source>
   <translation>dài hơn {most:,} ký tự</translation>
  </message>
  <message>
   <source>is misfiled</source>
   <translation>đặt sai chỗ</translation>
  </message>
  <message>
   <source>is nested too deeply</source>
   <translation>lồng nhau quá sâu</translation>
  </message>
  <message>
   <source>is not JSON as entries are</source>
   <translation>không phải JSON như các mục ghi</translation>
  </message>
  <message>
   <source>is not JSON: {why} at {where}</source>
   <translation>không phải JSON: {why} tại {where}</translation>
  </message>
  <message>
   <source>is not UTF-8 text (byte {byte:,} is none)</source>
   <translation>không phải văn bản UTF-8 (byte {byte:,} sai)</translation>
  </message>
  <message>
   <source>is not a JSON object</source>
   <translation>không phải là đối tượng JSON</translation>
  </message>
  <message>
   <source>is not what its author wrote: its hash differs</source>
   <translation>không đúng như tác giả đã ghi: mã băm khác</translation>
  </message>
  <message>
   <source>is not written in the one way in which entries are</source>
   <translation>không được viết theo cách duy nhất của mục ghi</translation>
  </message>
  <message>
   <source>is the same record as {other}</source>
   <translation>trùng với hồ sơ {other}</translation>
  </message>
  <message>
   <source>is too long</source>
   <translation>quá dài</translation>
  </message>
  <message>
   <source>is too much for one entry: more than {most:,} bytes</source>
   <translation>quá lớn cho một mục ghi: hơn {most:,} byte</translation>
  </message>
  <message>
   <source>issue of the minutes</source>
   <translation>bản phát hành biên bản</translation>
  </message>
  <message>
   <source>issues of the minutes</source>
   <translation>các bản phát hành biên bản</translation>
  </message>
  <message>
   <source>it can only be read. Save a copy elsewhere and work on that.</source>
   <translation>chỉ đọc được. Hãy lưu một bản ở nơi khác và làm việc với bản đó.</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>đó là thư mục</translation>
  </message>
  <message>
   <source>it is damaged. Open a backup of it; this file was left as it is.</source>
   <translation>tệp bị hỏng. Hãy mở bản sao lưu; tệp này được giữ nguyên.</translation>
  </message>
  <message>
   <source>it is no name for a file</source>
   <translation>đó không phải tên tệp</translation>
  </message>
  <message>
   <source>it is not in {folder}. Look whether it was moved or renamed, or its drive unplugged.</source>
   <translation>tệp không có trong {folder}. Hãy xem tệp có bị chuyển, đổi tên, hay ổ đĩa bị tháo.</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>quá lớn</translation>
  </message>
  <message>
   <source>it may be: {names}</source>
   <translation>có thể là: {names}</translation>
  </message>
  <message>
   <source>its folder cannot be used. Choose another folder.</source>
   <translation>không dùng được thư mục chứa tệp. Hãy chọn thư mục khác.</translation>
  </message>
  <message>
   <source>its margins leave no room for text</source>
   <translation>lề không chừa chỗ cho chữ</translation>
  </message>
  <message>
   <source>its name cannot be a file's name</source>
   <translation>tên này không thể là tên tệp</translation>
  </message>
  <message>
   <source>lacks its own description, so it is damaged</source>
   <translation>thiếu phần mô tả của chính nó, nên đã hỏng</translation>
  </message>
  <message>
   <source>left out: {n:,} remainders of erased entries that nothing proves</source>
   <translation>bỏ qua: {n:,} phần còn lại của các mục đã xóa mà không có gì chứng minh</translation>
  </message>
  <message>
   <source>less than {least} points cannot be read</source>
   <translation>cỡ dưới {least} điểm không đọc được</translation>
  </message>
  <message>
   <source>letterhead</source>
   <translation>phần đầu văn bản</translation>
  </message>
  <message>
   <source>letterheads</source>
   <translation>phần đầu văn bản</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>có khả năng</translation>
  </message>
  <message>
   <source>link between two records</source>
   <translation>liên kết giữa hai hồ sơ</translation>
  </message>
  <message>
   <source>link to a topic</source>
   <translation>liên kết tới chủ đề</translation>
  </message>
  <message>
   <source>links between records</source>
   <translation>liên kết giữa các hồ sơ</translation>
  </message>
  <message>
   <source>links to topics</source>
   <translation>liên kết tới các chủ đề</translation>
  </message>
  <message>
   <source>may not refer to a record of that kind by its key</source>
   <translation>không được trỏ tới hồ sơ loại đó bằng khóa</translation>
  </message>
  <message>
   <source>milestone</source>
   <translation>cột mốc</translation>
  </message>
  <message>
   <source>milestones</source>
   <translation>cột mốc</translation>
  </message>
  <message>
   <source>missing: attachment {digest}</source>
   <translation>thiếu: tệp đính kèm {digest}</translation>
  </message>
  <message>
   <source>missing: entry {entry}</source>
   <translation>thiếu: mục ghi {entry}</translation>
  </message>
  <message>
   <source>missing: entry {entry}, of {about}</source>
   <translation>thiếu: mục ghi {entry}, thuộc {about}</translation>
  </message>
  <message>
   <source>missing: {n:,} entries of which nothing is known</source>
   <translation>thiếu: {n:,} mục ghi không rõ nội dung</translation>
  </message>
  <message>
   <source>must be a SHA-256 in hexadecimal digits</source>
   <translation>phải là SHA-256 bằng chữ số thập lục phân</translation>
  </message>
  <message>
   <source>must be a date that exists, written YYYY-MM-DD</source>
   <translation>phải là ngày có thật, viết YYYY-MM-DD</translation>
  </message>
  <message>
   <source>must be a file in base64</source>
   <translation>phải là tệp mã hóa base64</translation>
  </message>
  <message>
   <source>must be a language such as en, vi, ja</source>
   <translation>phải là ngôn ngữ như en, vi, ja</translation>
  </message>
  <message>
   <source>must be a list of files</source>
   <translation>phải là danh sách tệp</translation>
  </message>
  <message>
   <source>must be a list of languages such as en, vi, ja</source>
   <translation>phải là danh sách ngôn ngữ như en, vi, ja</translation>
  </message>
  <message>
   <source>must be a list of records</source>
   <translation>phải là danh sách hồ sơ</translation>
  </message>
  <message>
   <source>must be a moment in UTC, written YYYY-MM-DDThh:mm:ssZ</source>
   <translation>phải là thời điểm UTC, viết YYYY-MM-DDThh:mm:ssZ</translation>
  </message>
  <message>
   <source>must be a place: the id of a record and a key</source>
   <translation>phải là vị trí: mã hồ sơ và khóa</translation>
  </message>
  <message>
   <source>must be a text</source>
   <translation>phải là văn bản</translation>
  </message>
  <message>
   <source>must be a text of 1 to {most} characters</source>
   <translation>phải là văn bản từ 1 đến {most} ký tự</translation>
  </message>
  <message>
   <source>must be a time of day, written hh:mm</source>
   <translation>phải là giờ, viết hh:mm</translation>
  </message>
  <message>
   <source>must be a time zone of the IANA list, such as Asia/Tokyo</source>
   <translation>phải là múi giờ trong danh mục IANA, như Asia/Tokyo</translation>
  </message>
  <message>
   <source>must be a whole number</source>
   <translation>phải là số nguyên</translation>
  </message>
  <message>
   <source>must be a whole number from 1 to {most:,}</source>
   <translation>phải là số nguyên từ 1 đến {most:,}</translation>
  </message>
  <message>
   <source>must be an object in braces</source>
   <translation>phải là đối tượng trong ngoặc nhọn</translation>
  </message>
  <message>
   <source>must be an object {"parent": …, "key": …}</source>
   <translation>phải là đối tượng {"parent": …, "key": …}</translation>
  </message>
  <message>
   <source>must be one of: {choices}</source>
   <translation>phải là một trong: {choices}</translation>
  </message>
  <message>
   <source>must be the id of a record</source>
   <translation>phải là mã số của hồ sơ</translation>
  </message>
  <message>
   <source>must be true or false</source>
   <translation>phải là đúng hoặc sai</translation>
  </message>
  <message>
   <source>must be {format}</source>
   <translation>phải là {format}</translation>
  </message>
  <message>
   <source>must be {version}; this program reads no other</source>
   <translation>phải là {version}; chương trình không đọc phiên bản khác</translation>
  </message>
  <message>
   <source>must name a record with its kind{among}, such as {{"{kind}": "key"}}</source>
   <translation>phải nêu hồ sơ cùng loại{among}, như {{"{kind}": "key"}}</translation>
  </message>
  <message>
   <source>must name a {kind} by its key</source>
   <translation>phải nêu {kind} bằng khóa</translation>
  </message>
  <message>
   <source>name of a body</source>
   <translation>tên cơ quan</translation>
  </message>
  <message>
   <source>names its fields wrongly</source>
   <translation>nêu sai các trường</translation>
  </message>
  <message>
   <source>names no proper field</source>
   <translation>không nêu trường hợp lệ</translation>
  </message>
  <message>
   <source>names no proper kind of record</source>
   <translation>không nêu loại hồ sơ hợp lệ</translation>
  </message>
  <message>
   <source>names no proper record</source>
   <translation>không nêu hồ sơ hợp lệ</translation>
  </message>
  <message>
   <source>names of bodies</source>
   <translation>tên các cơ quan</translation>
  </message>
  <message>
   <source>news of progress</source>
   <translation>tin tiến độ</translation>
  </message>
  <message>
   <source>no reason</source>
   <translation>không có lý do</translation>
  </message>
  <message>
   <source>no such word; known here: {known}</source>
   <translation>không có từ này; ở đây biết: {known}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>ghi chép</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>ghi chép</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>không có gì</translation>
  </message>
  <message>
   <source>nothing is put in at {place}</source>
   <translation>không có gì được điền vào {place}</translation>
  </message>
  <message>
   <source>number in issued minutes</source>
   <translation>số trong biên bản đã phát hành</translation>
  </message>
  <message>
   <source>numbers in issued minutes</source>
   <translation>số trong biên bản đã phát hành</translation>
  </message>
  <message>
   <source>one is our body, the other a partner</source>
   <translation>một là cơ quan mình, một là đối tác</translation>
  </message>
  <message>
   <source>one name is part of the other</source>
   <translation>tên này là một phần của tên kia</translation>
  </message>
  <message>
   <source>other accents</source>
   <translation>khác dấu</translation>
  </message>
  <message>
   <source>paragraph</source>
   <translation>đoạn văn</translation>
  </message>
  <message>
   <source>paragraphs</source>
   <translation>đoạn văn</translation>
  </message>
  <message>
   <source>part of its path is not a folder</source>
   <translation>một phần đường dẫn không phải thư mục</translation>
  </message>
  <message>
   <source>parties to agreements</source>
   <translation>bên tham gia văn kiện</translation>
  </message>
  <message>
   <source>party to an agreement</source>
   <translation>bên tham gia văn kiện</translation>
  </message>
  <message>
   <source>people</source>
   <translation>người</translation>
  </message>
  <message>
   <source>perhaps</source>
   <translation>có thể</translation>
  </message>
  <message>
   <source>person</source>
   <translation>người</translation>
  </message>
  <message>
   <source>post</source>
   <translation>chức vụ</translation>
  </message>
  <message>
   <source>posts</source>
   <translation>chức vụ</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>người nhận</translation>
  </message>
  <message>
   <source>recipients</source>
   <translation>người nhận</translation>
  </message>
  <message>
   <source>same acronym</source>
   <translation>cùng tên viết tắt</translation>
  </message>
  <message>
   <source>same body</source>
   <translation>cùng cơ quan</translation>
  </message>
  <message>
   <source>same country</source>
   <translation>cùng quốc gia</translation>
  </message>
  <message>
   <source>same day</source>
   <translation>cùng ngày</translation>
  </message>
  <message>
   <source>same mail address</source>
   <translation>cùng địa chỉ thư</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>cùng tên</translation>
  </message>
  <message>
   <source>same name in its own script</source>
   <translation>cùng tên bản ngữ</translation>
  </message>
  <message>
   <source>same name, in another order</source>
   <translation>cùng tên, khác thứ tự</translation>
  </message>
  <message>
   <source>same number</source>
   <translation>cùng số</translation>
  </message>
  <message>
   <source>same partner</source>
   <translation>cùng đối tác</translation>
  </message>
  <message>
   <source>same sides</source>
   <translation>cùng các bên</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>cùng điện thoại</translation>
  </message>
  <message>
   <source>same website</source>
   <translation>cùng trang web</translation>
  </message>
  <message>
   <source>session</source>
   <translation>phiên họp</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>phiên họp</translation>
  </message>
  <message>
   <source>signatories</source>
   <translation>người ký</translation>
  </message>
  <message>
   <source>signatory</source>
   <translation>người ký</translation>
  </message>
  <message>
   <source>similar name</source>
   <translation>tên gần giống</translation>
  </message>
  <message>
   <source>similar title</source>
   <translation>tiêu đề gần giống</translation>
  </message>
  <message>
   <source>sitting</source>
   <translation>buổi họp</translation>
  </message>
  <message>
   <source>sittings</source>
   <translation>buổi họp</translation>
  </message>
  <message>
   <source>speaks of no record</source>
   <translation>không nói về hồ sơ nào</translation>
  </message>
  <message>
   <source>stands beside parent or order; give one or the other</source>
   <translation>đứng cạnh parent hoặc order; chỉ nêu một trong hai</translation>
  </message>
  <message>
   <source>takes far longer to read than any sound file of its size</source>
   <translation>đọc lâu hơn nhiều so với mọi tệp lành có cùng kích thước</translation>
  </message>
  <message>
   <source>texts by language are wanted: {known}</source>
   <translation>cần văn bản theo ngôn ngữ: {known}</translation>
  </message>
  <message>
   <source>that disk may only be read</source>
   <translation>đĩa đó chỉ đọc được</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>đĩa đã đầy</translation>
  </message>
  <message>
   <source>the disk is full. Make room, then try again; nothing was changed.</source>
   <translation>đĩa đã đầy. Hãy giải phóng chỗ rồi thử lại; không có gì thay đổi.</translation>
  </message>
  <message>
   <source>the disk refuses to write: it may be full or unplugged. Look after it, then try again; nothing was changed.</source>
   <translation>đĩa từ chối ghi: có thể đã đầy hoặc bị tháo. Hãy kiểm tra rồi thử lại; không có gì thay đổi.</translation>
  </message>
  <message>
   <source>the field parent is missing: under what does this stand?</source>
   <translation>thiếu trường parent: mục này thuộc đâu?</translation>
  </message>
  <message>
   <source>the field {name} is missing</source>
   <translation>thiếu trường {name}</translation>
  </message>
  <message>
   <source>the fields of an erased entry are no names</source>
   <translation>các trường của mục ghi đã xóa không phải là tên</translation>
  </message>
  <message>
   <source>the file would be too large for that disk</source>
   <translation>tệp quá lớn đối với đĩa đó</translation>
  </message>
  <message>
   <source>the key {key} is used twice</source>
   <translation>khóa {key} được dùng hai lần</translation>
  </message>
  <message>
   <source>the member {name} is missing</source>
   <translation>thiếu thành phần {name}</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>tên quá dài</translation>
  </message>
  <message>
   <source>there is no folder {folder}. Make it, or choose another.</source>
   <translation>không có thư mục {folder}. Hãy tạo, hoặc chọn thư mục khác.</translation>
  </message>
  <message>
   <source>there is no sentence of that name in the wording</source>
   <translation>lời văn không có câu tên đó</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>không có tệp hoặc thư mục đó</translation>
  </message>
  <message>
   <source>there is no such kind of record; {instead}</source>
   <translation>không có loại hồ sơ đó; {instead}</translation>
  </message>
  <message>
   <source>there is no such member; {instead}</source>
   <translation>không có thành phần đó; {instead}</translation>
  </message>
  <message>
   <source>this record is not in the file any more</source>
   <translation>hồ sơ này không còn trong tệp</translation>
  </message>
  <message>
   <source>this source has no {kind} with the key {key}</source>
   <translation>nguồn này không có {kind} với khóa {key}</translation>
  </message>
  <message>
   <source>topic</source>
   <translation>chủ đề</translation>
  </message>
  <message>
   <source>topics</source>
   <translation>chủ đề</translation>
  </message>
  <message>
   <source>translation</source>
   <translation>bản dịch</translation>
  </message>
  <message>
   <source>translations</source>
   <translation>bản dịch</translation>
  </message>
  <message>
   <source>true or false is wanted</source>
   <translation>cần true hoặc false</translation>
  </message>
  <message>
   <source>until {horizon}</source>
   <translation>đến {horizon}</translation>
  </message>
  <message>
   <source>you may not read it. Ask its owner for leave, or for a copy.</source>
   <translation>bạn không được đọc. Hãy xin phép chủ tệp, hoặc xin một bản sao.</translation>
  </message>
  <message>
   <source>you may not read or write there</source>
   <translation>bạn không được đọc hoặc ghi ở đó</translation>
  </message>
  <message>
   <source>you may not write there. Choose another folder, or ask its owner.</source>
   <translation>bạn không được ghi ở đó. Hãy chọn thư mục khác, hoặc hỏi chủ thư mục.</translation>
  </message>
  <message>
   <source>your share of the disk is full</source>
   <translation>phần đĩa của bạn đã đầy</translation>
  </message>
  <message>
   <source>{day} is a {weekday}.</source>
   <translation>{day} là {weekday}.</translation>
  </message>
  <message>
   <source>{did}: {n} more {what}.</source>
   <translation>{did}: {n} {what} nữa.</translation>
  </message>
  <message>
   <source>{did}: {what} “{name}”{where} ({who}).</source>
   <translation>{did}: {what} “{name}”{where} ({who}).</translation>
  </message>
  <message>
   <source>{error}</source>
   <translation>{error}</translation>
  </message>
  <message>
   <source>{file} belongs to another program, not to Meeting Desk. It was left as it is. Choose a file whose name ends in .mdesk.</source>
   <translation>{file} thuộc chương trình khác, không phải Meeting Desk. Tệp được giữ nguyên. Hãy chọn tệp có đuôi .mdesk.</translation>
  </message>
  <message>
   <source>{file} can only be read here, so nothing was changed. Save a copy in a folder of your own and work on that.</source>
   <translation>{file} chỉ đọc được ở đây, nên không có gì thay đổi. Hãy lưu một bản vào thư mục của bạn và làm việc với bản đó.</translation>
  </message>
  <message>
   <source>{file} cannot be brought in: {why}</source>
   <translation>Không đưa được {file} vào: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be copied: {why}</source>
   <translation>Không sao chép được {file}: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be deleted: {why}</source>
   <translation>Không xóa được {file}: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be made: {why}</source>
   <translation>Không tạo được {file}: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be opened: {why}</source>
   <translation>Không mở được {file}: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be read: {why}</source>
   <translation>Không đọc được {file}: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be restored: {why}</source>
   <translation>Không khôi phục được {file}: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be saved: {why}</source>
   <translation>Không lưu được {file}: {why}</translation>
  </message>
  <message>
   <source>{file} cannot be searched just now; nothing in it was changed. Another program may be using it: try again, or open the file again.</source>
   <translation>Hiện không tìm kiếm được trong {file}; không có gì thay đổi. Chương trình khác có thể đang dùng tệp: hãy thử lại, hoặc mở lại tệp.</translation>
  </message>
  <message>
   <source>{file} cannot be used: {why}.</source>
   <translation>Không dùng được {file}: {why}.</translation>
  </message>
  <message>
   <source>{file} carries no records: only PDF files that Meeting Desk wrote to last do. Export the minutes with --archive to get one.</source>
   <translation>{file} không mang theo hồ sơ: chỉ tệp PDF do Meeting Desk ghi để lưu trữ mới có. Hãy xuất biên bản với --archive để có tệp như vậy.</translation>
  </message>
  <message>
   <source>{file} carries records more than once, and nothing says which are those of the minutes. Nothing was imported.</source>
   <translation>{file} mang bản ghi nhiều lần và không rõ đâu là của biên bản. Chưa nhập gì.</translation>
  </message>
  <message>
   <source>{file} could not be brought to the format of this program, and was left as it was. Open a backup of it.</source>
   <translation>Không chuyển được {file} sang định dạng của chương trình này; tệp được giữ nguyên. Hãy mở một bản sao lưu.</translation>
  </message>
  <message>
   <source>{file} could not be read: {why}.</source>
   <translation>Không đọc được {file}: {why}.</translation>
  </message>
  <message>
   <source>{file} could not be saved to the shared folder: others are saving there all the time. Your changes are kept here, and are saved there later.</source>
   <translation>Không lưu được {file} vào thư mục chung: người khác đang lưu liên tục. Thay đổi của bạn được giữ ở đây và sẽ lưu sau.</translation>
  </message>
  <message>
   <source>{file} could not be written whole. Try again.</source>
   <translation>Không ghi được trọn vẹn {file}. Hãy thử lại.</translation>
  </message>
  <message>
   <source>{file} exists already and was left as it is. Choose another name.</source>
   <translation>{file} đã có và được giữ nguyên. Hãy chọn tên khác.</translation>
  </message>
  <message>
   <source>{file} exists already and was left as it is. Name another file.</source>
   <translation>{file} đã có và được giữ nguyên. Hãy nêu tệp khác.</translation>
  </message>
  <message>
   <source>{file} has file format {version}, made by a newer Meeting Desk; this program knows formats up to {format}. It was left as it is. Install the newer program to open it.</source>
   <translation>{file} có định dạng {version}, do Meeting Desk mới hơn tạo; chương trình này biết đến định dạng {format}. Tệp được giữ nguyên. Hãy cài chương trình mới hơn để mở.</translation>
  </message>
  <message>
   <source>{file} has none of the paragraphs of this session. Choose the Word document that was sent out and came back.</source>
   <translation>{file} không có đoạn nào của phiên này. Hãy chọn tài liệu Word đã gửi đi và trở lại.</translation>
  </message>
  <message>
   <source>{file} has tables that Meeting Desk did not make; it was changed by another program and is not opened. Open a backup of it.</source>
   <translation>{file} có các bảng không do Meeting Desk tạo; chương trình khác đã sửa nên tệp không được mở. Hãy mở bản sao lưu.</translation>
  </message>
  <message>
   <source>{file} holds no table of translations.</source>
   <translation>{file} không có bảng dịch.</translation>
  </message>
  <message>
   <source>{file} is a folder. Name a file in it.</source>
   <translation>{file} là thư mục. Hãy nêu một tệp trong đó.</translation>
  </message>
  <message>
   <source>{file} is damaged, or was made to do harm: it is not formed as Word forms its documents. Nothing of it was read. Ask its sender for another copy.</source>
   <translation>{file} bị hỏng hoặc được tạo để gây hại: không đúng cấu trúc tài liệu Word. Chưa đọc gì. Hãy xin người gửi bản khác.</translation>
  </message>
  <message>
   <source>{file} is damaged. It was left as it is. Open a backup of it.</source>
   <translation>{file} bị hỏng. Tệp được giữ nguyên. Hãy mở bản sao lưu.</translation>
  </message>
  <message>
   <source>{file} is damaged. Nothing of it was brought in. Ask its sender for another copy.</source>
   <translation>{file} bị hỏng. Không có gì được đưa vào. Hãy xin người gửi bản khác.</translation>
  </message>
  <message>
   <source>{file} is damaged. Restore an earlier backup.</source>
   <translation>{file} bị hỏng. Hãy khôi phục bản sao lưu cũ hơn.</translation>
  </message>
  <message>
   <source>{file} is damaged: its end is missing, as after a copy that was broken off. It was left as it is. Copy it again, or open a backup of it.</source>
   <translation>{file} bị hỏng: thiếu phần cuối, như khi sao chép dở dang. Tệp được giữ nguyên. Hãy sao chép lại, hoặc mở bản sao lưu.</translation>
  </message>
  <message>
   <source>{file} is damaged: its own id is none. It was left as it is. Open a backup of it.</source>
   <translation>{file} bị hỏng: mã số của tệp không hợp lệ. Tệp được giữ nguyên. Hãy mở bản sao lưu.</translation>
  </message>
  <message>
   <source>{file} is damaged: {why} It was left as it is. Open a backup of it.</source>
   <translation>{file} bị hỏng: {why} Tệp được giữ nguyên. Hãy mở bản sao lưu.</translation>
  </message>
  <message>
   <source>{file} is far larger than minutes ever are once it is unpacked. Nothing of it was read. Ask its sender for another copy.</source>
   <translation>{file} khi giải nén lớn hơn nhiều so với mọi biên bản. Chưa đọc gì. Hãy xin người gửi bản khác.</translation>
  </message>
  <message>
   <source>{file} is far larger than such tables are.</source>
   <translation>{file} lớn hơn nhiều so với bảng loại này.</translation>
  </message>
  <message>
   <source>{file} is just being changed in the shared folder itself. Your changes are kept here; try again in a while.</source>
   <translation>{file} đang được sửa ngay trong thư mục chung. Thay đổi của bạn được giữ ở đây; hãy thử lại sau ít lâu.</translation>
  </message>
  <message>
   <source>{file} is just being saved, or saving it was broken off. Open it with Meeting Desk and close it, then try again.</source>
   <translation>{file} đang được lưu, hoặc việc lưu bị dở dang. Hãy mở bằng Meeting Desk rồi đóng lại, sau đó thử lại.</translation>
  </message>
  <message>
   <source>{file} is larger than any file of Meeting Desk may be ({size:,} bytes). It was left as it is. Ask its sender for a copy without attachments.</source>
   <translation>{file} lớn hơn mức cho phép của tệp Meeting Desk ({size:,} byte). Tệp được giữ nguyên. Hãy xin người gửi bản không có tệp đính kèm.</translation>
  </message>
  <message>
   <source>{file} is larger than may be attached ({most:,} bytes).</source>
   <translation>{file} lớn hơn mức đính kèm được ({most:,} byte).</translation>
  </message>
  <message>
   <source>{file} is locked with a password, or in the old form of Word. Save it as a Word document (.docx) without a password, then read it back.</source>
   <translation>{file} bị khóa mật khẩu hoặc ở dạng Word cũ. Hãy lưu thành tài liệu Word (.docx) không mật khẩu rồi đọc lại.</translation>
  </message>
  <message>
   <source>{file} is no PDF, is locked with a password, or is damaged.</source>
   <translation>{file} không phải là PDF, bị khóa bằng mật khẩu, hoặc bị hỏng.</translation>
  </message>
  <message>
   <source>{file} is no Word document (.docx). Nothing of it was read.</source>
   <translation>{file} không phải tài liệu Word (.docx). Chưa đọc gì.</translation>
  </message>
  <message>
   <source>{file} is no text with tabs between its cells, in UTF-8 or UTF-16. Save the table as Unicode text.</source>
   <translation>{file} không phải văn bản có dấu tab, mã UTF-8 hoặc UTF-16. Hãy lưu bảng dạng văn bản Unicode.</translation>
  </message>
  <message>
   <source>{file} is not a Meeting Desk file, or its beginning is damaged. It was left as it is. Open another file, or a backup of this one.</source>
   <translation>{file} không phải tệp Meeting Desk, hoặc phần đầu bị hỏng. Tệp được giữ nguyên. Hãy mở tệp khác, hoặc bản sao lưu.</translation>
  </message>
  <message>
   <source>{file} is not an ordinary file. Choose a file of Meeting Desk.</source>
   <translation>{file} không phải tệp thông thường. Hãy chọn tệp Meeting Desk.</translation>
  </message>
  <message>
   <source>{file} is not an ordinary file. Name a file of Meeting Desk.</source>
   <translation>{file} không phải tệp thông thường. Hãy nêu tệp Meeting Desk.</translation>
  </message>
  <message>
   <source>{file} is the damaged file. Name another one.</source>
   <translation>{file} là tệp hỏng. Hãy đặt tên khác.</translation>
  </message>
  <message>
   <source>{file} is the file that is open.</source>
   <translation>{file} chính là tệp đang mở.</translation>
  </message>
  <message>
   <source>{file} is too large to be minutes of Meeting Desk.</source>
   <translation>{file} quá lớn, không thể là biên bản của Meeting Desk.</translation>
  </message>
  <message>
   <source>{file} is too large to be minutes that came back ({most:,} bytes at most).</source>
   <translation>{file} quá lớn so với biên bản gửi trả (tối đa {most:,} byte).</translation>
  </message>
  <message>
   <source>{file} proposes more than minutes ever hold. Nothing of it was read.</source>
   <translation>{file} đề nghị nhiều hơn nội dung một biên bản có thể có. Chưa đọc gì.</translation>
  </message>
  <message>
   <source>{file} was changed by another program than Meeting Desk, and may not be whole. It was left as it is. Ask its sender for another copy.</source>
   <translation>{file} đã bị chương trình khác Meeting Desk sửa, và có thể không nguyên vẹn. Tệp được giữ nguyên. Hãy xin người gửi bản khác.</translation>
  </message>
  <message>
   <source>{file} was packed by another program. Import the file as Meeting Desk wrote it.</source>
   <translation>{file} đã bị chương trình khác đóng gói lại. Hãy nhập tệp đúng như Meeting Desk đã ghi.</translation>
  </message>
  <message>
   <source>{file} was replaced by another file while it was open; this change was not saved. Open the file again.</source>
   <translation>{file} đã bị tệp khác thay thế trong lúc đang mở; thay đổi này chưa được lưu. Hãy mở lại tệp.</translation>
  </message>
  <message>
   <source>{file} {fault}. Nothing of it was brought in, and it was left as it is. Ask its sender for another copy.</source>
   <translation>{file} {fault}. Không có gì được đưa vào, tệp được giữ nguyên. Hãy xin người gửi bản khác.</translation>
  </message>
  <message>
   <source>{file}{where}: {why}{end} Nothing was imported; mend it there and import it again.</source>
   <translation>{file}{where}: {why}{end} Không có gì được nhập; hãy sửa ở đó và nhập lại.</translation>
  </message>
  <message>
   <source>{first}, {more}</source>
   <translation>{first}, {more}</translation>
  </message>
  <message>
   <source>{kind} has no such field; {instead}</source>
   <translation>{kind} không có trường đó; {instead}</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>{left} lies beside {file}: saving that was broken off, or is under way. Open {file} once and close it, then try again; or name another file. Where {file} is gone, move {left} away.</source>
   <translation>{left} nằm cạnh {file}: việc lưu bị dở dang, hoặc đang diễn ra. Hãy mở {file} một lần rồi đóng, sau đó thử lại; hoặc nêu tệp khác. Nếu {file} không còn, hãy chuyển {left} đi.</translation>
  </message>
  <message>
   <source>{line} (taken from the record tables)</source>
   <translation>{line} (lấy từ các bảng hồ sơ)</translation>
  </message>
  <message>
   <source>{line} This text has already left the house.</source>
   <translation>{line} Văn bản này đã được gửi ra ngoài.</translation>
  </message>
  <message>
   <source>{line}, undone</source>
   <translation>{line}, đã hoàn tác</translation>
  </message>
  <message>
   <source>{n:,} entries</source>
   <translation>{n:,} mục ghi</translation>
  </message>
  <message>
   <source>{n:,} of {all:,} entries</source>
   <translation>{n:,} trên {all:,} mục ghi</translation>
  </message>
  <message>
   <source>{name} has already spoken at this session, so cannot arrive now.</source>
   <translation>{name} đã phát biểu tại phiên họp này, nên không thể đến bây giờ.</translation>
  </message>
  <message>
   <source>{name} has no title.</source>
   <translation>{name} chưa có chức danh.</translation>
  </message>
  <message>
   <source>{name} has the honorific in the name, too.</source>
   <translation>Tên {name} đã có cả kính ngữ.</translation>
  </message>
  <message>
   <source>{name} is already a delegate to this session.</source>
   <translation>{name} đã là đại biểu của phiên họp này.</translation>
  </message>
  <message>
   <source>{name} is listed on both sides.</source>
   <translation>{name} có trong danh sách của cả hai bên.</translation>
  </message>
  <message>
   <source>{name} is listed twice.</source>
   <translation>{name} có trong danh sách hai lần.</translation>
  </message>
  <message>
   <source>{name} signs without a title.</source>
   <translation>{name} ký mà chưa có chức danh.</translation>
  </message>
  <message>
   <source>{name} speaks or chairs, and is listed as not there.</source>
   <translation>{name} phát biểu hoặc chủ trì, nhưng được ghi là không có mặt.</translation>
  </message>
  <message>
   <source>{name} what is no entry</source>
   <translation>{name} những gì không phải mục ghi</translation>
  </message>
  <message>
   <source>{number}  {at}  {file}, {n} new, by {who}</source>
   <translation>{number}  {at}  {file}, {n} mới, bởi {who}</translation>
  </message>
  <message>
   <source>{n} attached files, {size} bytes together.</source>
   <translation>{n} tệp đính kèm, tổng cộng {size} byte.</translation>
  </message>
  <message>
   <source>{n} changes new here ({by}).</source>
   <translation>{n} thay đổi mới ở đây ({by}).</translation>
  </message>
  <message>
   <source>{n} of the changes that came from {file} were taken out again. They come back whenever a copy that holds them is brought in.</source>
   <translation type="vanished">{n} thay đổi đến từ {file} đã được lấy ra. Chúng trở lại mỗi khi đưa vào một bản sao có chứa chúng.</translation>
  </message>
  <message>
   <source>{n} of the changes that came from {file} will be taken out. They come back by themselves with the next copy that holds them.</source>
   <translation type="vanished">{n} thay đổi đến từ {file} sẽ được lấy ra. Chúng tự trở lại cùng bản sao kế tiếp có chứa chúng.</translation>
  </message>
  <message>
   <source>{n} of the changes that came from “{file}” were taken out again. They come back whenever a copy that holds them is brought in.</source>
   <translation>{n} thay đổi đến từ “{file}” đã được gỡ ra. Chúng sẽ trở lại mỗi khi đưa vào một bản sao có chứa chúng.</translation>
  </message>
  <message>
   <source>{n} of the changes that came from “{file}” will be taken out. They come back by themselves with the next copy that holds them.</source>
   <translation>{n} thay đổi đến từ “{file}” sẽ được gỡ ra. Chúng sẽ tự trở lại cùng bản sao tiếp theo có chứa chúng.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation>Không đọc được {path}: {why}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}. Name another place.</source>
   <translation>Không ghi được {path}: {why}. Hãy nêu nơi khác.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}. Nothing was changed; name another place.</source>
   <translation>Không ghi được {path}: {why}. Không có gì thay đổi; hãy nêu nơi khác.</translation>
  </message>
  <message>
   <source>{path} is a file of Meeting Desk, and its records would be lost. Name another file.</source>
   <translation>{path} là tệp Meeting Desk, hồ sơ trong đó sẽ mất. Hãy nêu tệp khác.</translation>
  </message>
  <message>
   <source>{path} is a folder. Name a file.</source>
   <translation>{path} là thư mục. Hãy nêu một tệp.</translation>
  </message>
  <message>
   <source>{path} is larger than {limit} MB. Divide it into several sources.</source>
   <translation>{path} lớn hơn {limit} MB. Hãy chia thành nhiều nguồn.</translation>
  </message>
  <message>
   <source>{path} is not an ordinary file. Name another one.</source>
   <translation>{path} không phải tệp thông thường. Hãy nêu tệp khác.</translation>
  </message>
  <message>
   <source>{path} is not an ordinary file. Name the file to import.</source>
   <translation>{path} không phải tệp thông thường. Hãy nêu tệp cần nhập.</translation>
  </message>
  <message>
   <source>{path} is there already ({size:,} bytes). Name another file, or add --force to replace it.</source>
   <translation>{path} đã có ({size:,} byte). Hãy nêu tệp khác, hoặc thêm --force để thay thế.</translation>
  </message>
  <message>
   <source>{reasons}; but: {doubts}</source>
   <translation>{reasons}; nhưng: {doubts}</translation>
  </message>
  <message>
   <source>{sentence}</source>
   <translation type="vanished">{sentence}</translation>
  </message>
  <message>
   <source>{where}: {said}</source>
   <translation>{where}: {said}</translation>
  </message>
  <message>
   <source>{why} Ask for the list of unions first.</source>
   <translation>{why} Trước hết hãy xem danh sách các lần hợp nhất.</translation>
  </message>
  <message>
   <source>{why} Or open a backup of it.</source>
   <translation>{why} Hoặc mở bản sao lưu.</translation>
  </message>
  <message>
   <source>{why} The command “meetingdesk salvage” gets back what is left in it.</source>
   <translation>{why} Lệnh “meetingdesk salvage” lấy lại những gì còn trong đó.</translation>
  </message>
  <message>
   <source>{why} The general style is used instead.</source>
   <translation>{why} Dùng thể thức chung thay thế.</translation>
  </message>
  <message>
   <source>“{called}” does not say which side’s copy is meant. Name one of {known}.</source>
   <translation>“{called}” không cho biết bản của phía nào. Hãy nêu một trong {known}.</translation>
  </message>
  <message>
   <source>“{name}”{where}</source>
   <translation>“{name}”{where}</translation>
  </message>
  <message>
   <source>“{said}” is not known; known here: {known}</source>
   <translation>Không biết “{said}”; ở đây biết: {known}</translation>
  </message>
  <message>
   <source>“{sign}” in “{near}” asks for a variant form; it prints in its ordinary form.</source>
   <translation>“{sign}” trong “{near}” cần dạng biến thể; sẽ in ở dạng thường.</translation>
  </message>
  <message>
   <source>“{text}” does not say which pages. Say 1-3, 5.</source>
   <translation>“{text}” không cho biết trang nào. Ví dụ: 1-3, 5.</translation>
  </message>
  <message>
   <source>“{title}” is said to be annexed, and its file is not here.</source>
   <translation>“{title}” được ghi là phụ lục nhưng tệp không có ở đây.</translation>
  </message>
  <message>
   <source>“{title}” is said to be deferred or not reached, and something was said under it.</source>
   <translation>“{title}” được ghi là hoãn hoặc chưa bàn tới, nhưng có phát biểu ở mục này.</translation>
  </message>
 </context>
 <context>
  <name>siblings</name>
  <message>
   <source>draft {n}</source>
   <translation>dự thảo {n}</translation>
  </message>
 </context>
 <context>
  <name>standing</name>
  <message>
   <source>Changed since issue {n}: the text is draft {draft} now</source>
   <translation>Đã sửa từ bản phát hành {n}: nay là dự thảo {draft}</translation>
  </message>
  <message>
   <source>Changed since issue {n}: this is to be issued as a corrigendum (Ctrl+G)</source>
   <translation>Đã sửa từ bản phát hành {n}: phải phát hành bản đính chính (Ctrl+G)</translation>
  </message>
  <message>
   <source>Corrigendum {n} of {day}, confirmed</source>
   <translation>Đính chính số {n} ngày {day}, đã xác nhận</translation>
  </message>
  <message>
   <source>Corrigendum {n} of {day}, not confirmed yet</source>
   <translation>Đính chính số {n} ngày {day}, chưa xác nhận</translation>
  </message>
  <message>
   <source>Only said so: this file keeps no issue of the stage “{stage}”.</source>
   <translation>Chỉ được ghi như vậy: tệp không có bản phát hành ở giai đoạn “{stage}”.</translation>
  </message>
 </context>
 <context>
  <name>staying</name>
  <message>
   <source>Remove there, too</source>
   <translation>Loại bỏ cả ở đó</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>{name} is off the delegation, and stays among the people.</source>
   <translation>{name} không còn trong đoàn, nhưng vẫn ở trong danh sách nhân sự.</translation>
  </message>
 </context>
 <context>
  <name>summary</name>
  <message>
   <source>English</source>
   <translation>tiếng Anh</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>tiếng Nhật</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>tiếng Việt</translation>
  </message>
  <message>
   <source>dddd d MMMM</source>
   <translation>dddd, 'ngày' d MMMM</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy</source>
   <translation>dddd, 'ngày' d MMMM 'năm' yyyy</translation>
  </message>
  <message>
   <source>no date yet</source>
   <translation>chưa có ngày</translation>
  </message>
  <message>
   <source>no. {number}</source>
   <translation>số {number}</translation>
  </message>
  <message>
   <source>{hours} the next day</source>
   <translation>{hours} hôm sau</translation>
  </message>
 </context>
 <context>
  <name>terms</name>
  <message>
   <source>absent</source>
   <translation>vắng mặt</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>chấp nhận</translation>
  </message>
  <message>
   <source>acting</source>
   <translation>quyền</translation>
  </message>
  <message>
   <source>action</source>
   <translation>việc cần làm</translation>
  </message>
  <message>
   <source>adopted</source>
   <translation>đã thông qua</translation>
  </message>
  <message>
   <source>adviser</source>
   <translation>cố vấn</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>đã thống nhất</translation>
  </message>
  <message>
   <source>agreed point</source>
   <translation>điểm thống nhất</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>văn kiện</translation>
  </message>
  <message>
   <source>alternate</source>
   <translation>phó đoàn</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>đã trả lời</translation>
  </message>
  <message>
   <source>arrived</source>
   <translation>đã đến</translation>
  </message>
  <message>
   <source>before an event</source>
   <translation>trước một sự kiện</translation>
  </message>
  <message>
   <source>bilateral meeting</source>
   <translation>họp song phương</translation>
  </message>
  <message>
   <source>by a horizon</source>
   <translation>đến một mốc thời gian</translation>
  </message>
  <message>
   <source>by proxy</source>
   <translation>ủy quyền</translation>
  </message>
  <message>
   <source>cleared</source>
   <translation>đã duyệt</translation>
  </message>
  <message>
   <source>confidential</source>
   <translation>mật</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>đã xác nhận</translation>
  </message>
  <message>
   <source>consultation</source>
   <translation>tham vấn</translation>
  </message>
  <message>
   <source>corrigendum</source>
   <translation>bản đính chính</translation>
  </message>
  <message>
   <source>courtesy call</source>
   <translation>chào xã giao</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>hoãn lại</translation>
  </message>
  <message>
   <source>deputy</source>
   <translation>phó</translation>
  </message>
  <message>
   <source>done</source>
   <translation>đã xong</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>dự thảo</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>đã bỏ</translation>
  </message>
  <message>
   <source>exchange of letters</source>
   <translation>trao đổi thư</translation>
  </message>
  <message>
   <source>exchange of notes</source>
   <translation>trao đổi công hàm</translation>
  </message>
  <message>
   <source>excused</source>
   <translation>vắng có lý do</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>dự kiến</translation>
  </message>
  <message>
   <source>expert</source>
   <translation>chuyên gia</translation>
  </message>
  <message>
   <source>expired</source>
   <translation>hết hiệu lực</translation>
  </message>
  <message>
   <source>family name first</source>
   <translation>họ trước</translation>
  </message>
  <message>
   <source>for agreement</source>
   <translation>để thống nhất</translation>
  </message>
  <message>
   <source>for the record</source>
   <translation>để lưu hồ sơ</translation>
  </message>
  <message>
   <source>given name first</source>
   <translation>tên trước</translation>
  </message>
  <message>
   <source>head</source>
   <translation>trưởng đoàn</translation>
  </message>
  <message>
   <source>held</source>
   <translation>đã họp</translation>
  </message>
  <message>
   <source>hybrid (in person and online)</source>
   <translation>kết hợp (trực tiếp và trực tuyến)</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>đang có hiệu lực</translation>
  </message>
  <message>
   <source>in full</source>
   <translation>chính thức</translation>
  </message>
  <message>
   <source>in person</source>
   <translation>trực tiếp</translation>
  </message>
  <message>
   <source>in person and online</source>
   <translation type="vanished">trực tiếp và trực tuyến</translation>
  </message>
  <message>
   <source>in the room</source>
   <translation>tại phòng họp</translation>
  </message>
  <message>
   <source>interpreter</source>
   <translation>phiên dịch</translation>
  </message>
  <message>
   <source>joint committee</source>
   <translation>ủy ban hỗn hợp</translation>
  </message>
  <message>
   <source>left</source>
   <translation>đã rời</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>công thư</translation>
  </message>
  <message>
   <source>member</source>
   <translation>thành viên</translation>
  </message>
  <message>
   <source>memorandum of understanding</source>
   <translation>bản ghi nhớ</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>không có ngày</translation>
  </message>
  <message>
   <source>not classified</source>
   <translation>không phân loại mật</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>chưa bàn tới</translation>
  </message>
  <message>
   <source>noted</source>
   <translation>ghi nhận</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>quan sát viên</translation>
  </message>
  <message>
   <source>on a date</source>
   <translation>vào một ngày</translation>
  </message>
  <message>
   <source>online</source>
   <translation>trực tuyến</translation>
  </message>
  <message>
   <source>open</source>
   <translation>mở</translation>
  </message>
  <message>
   <source>other</source>
   <translation>khác</translation>
  </message>
  <message>
   <source>own body</source>
   <translation>cơ quan mình</translation>
  </message>
  <message>
   <source>paragraph</source>
   <translation>đoạn văn</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>đối tác</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>dự kiến</translation>
  </message>
  <message>
   <source>present</source>
   <translation>có mặt</translation>
  </message>
  <message>
   <source>proposal</source>
   <translation>đề xuất</translation>
  </message>
  <message>
   <source>protocol</source>
   <translation>nghị định thư</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>không chấp nhận</translation>
  </message>
  <message>
   <source>reply</source>
   <translation>trả lời</translation>
  </message>
  <message>
   <source>request</source>
   <translation>đề nghị</translation>
  </message>
  <message>
   <source>requested</source>
   <translation>đã đề nghị</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>hạn chế</translation>
  </message>
  <message>
   <source>secretary</source>
   <translation>thư ký</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>đã gửi</translation>
  </message>
  <message>
   <source>signed</source>
   <translation>đã ký</translation>
  </message>
  <message>
   <source>signed original</source>
   <translation>bản gốc đã ký</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>phát biểu</translation>
  </message>
  <message>
   <source>taken</source>
   <translation>đã bàn</translation>
  </message>
  <message>
   <source>taken jointly</source>
   <translation>bàn chung</translation>
  </message>
  <message>
   <source>terminated</source>
   <translation>chấm dứt</translation>
  </message>
  <message>
   <source>took the chair</source>
   <translation>tiếp nhận chủ trì</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>đang thực hiện</translation>
  </message>
  <message>
   <source>welcomed</source>
   <translation>hoan nghênh</translation>
  </message>
  <message>
   <source>work plan</source>
   <translation>kế hoạch công tác</translation>
  </message>
  <message>
   <source>working session</source>
   <translation>phiên làm việc</translation>
  </message>
 </context>
 <context>
  <name>translations</name>
  <message>
   <source>Action {number}</source>
   <translation>Việc cần làm {number}</translation>
  </message>
  <message>
   <source>Agreed {number}</source>
   <translation>Thống nhất {number}</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation type="vanished">Trước và sau</translation>
  </message>
  <message>
   <source>Body of {name}</source>
   <translation>Cơ quan của {name}</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>Bế mạc</translation>
  </message>
  <message>
   <source>Copy to</source>
   <translation>Nơi nhận</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Tài liệu</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Hạn</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Nhóm</translation>
  </message>
  <message>
   <source>Item {number}</source>
   <translation>Mục {number}</translation>
  </message>
  <message>
   <source>Languages of {name}</source>
   <translation>Ngôn ngữ của {name}</translation>
  </message>
  <message>
   <source>Next: when</source>
   <translation>Lần tới: khi nào</translation>
  </message>
  <message>
   <source>Next: where</source>
   <translation>Lần tới: ở đâu</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Dịp</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>Đoạn văn</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Tiến độ</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Bên</translation>
  </message>
  <message>
   <source>Signed at</source>
   <translation>Ký tại</translation>
  </message>
  <message>
   <source>Signing: body</source>
   <translation>Ký: cơ quan</translation>
  </message>
  <message>
   <source>Signing: for</source>
   <translation>Ký: thay mặt</translation>
  </message>
  <message>
   <source>Signing: title</source>
   <translation>Ký: chức danh</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>Tạm ngừng</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tiêu đề</translation>
  </message>
  <message>
   <source>Title of {name}</source>
   <translation>Chức danh của {name}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Đơn vị</translation>
  </message>
  <message>
   <source>Unit of {name}</source>
   <translation>Đơn vị của {name}</translation>
  </message>
  <message>
   <source>{language} {done} of {total}</source>
   <translation>{language} {done}/{total}</translation>
  </message>
  <message>
   <source>{language} {done} of {total}, {stale} stale</source>
   <translation>{language} {done}/{total}, {stale} cũ</translation>
  </message>
 </context>
 <context>
  <name>versions</name>
  <message>
   <source>(empty)</source>
   <translation>(trống)</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Việc cần làm</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>Mục chương trình</translation>
  </message>
  <message>
   <source>Agreed point</source>
   <translation>Điểm thống nhất</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Văn kiện</translation>
  </message>
  <message>
   <source>Arrival or departure</source>
   <translation>Đến hoặc rời</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Điều khoản</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Cơ quan</translation>
  </message>
  <message>
   <source>Chair</source>
   <translation>Chủ trì</translation>
  </message>
  <message>
   <source>Changed it</source>
   <translation>Đã sửa</translation>
  </message>
  <message>
   <source>Clearance</source>
   <translation>Duyệt nội bộ</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Ý kiến</translation>
  </message>
  <message>
   <source>Confirming paper</source>
   <translation>Văn bản xác nhận</translation>
  </message>
  <message>
   <source>Delegate</source>
   <translation>Đại biểu</translation>
  </message>
  <message>
   <source>Dialogue</source>
   <translation>Đối thoại</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Tài liệu</translation>
  </message>
  <message>
   <source>Honorific</source>
   <translation>Danh xưng</translation>
  </message>
  <message>
   <source>House style</source>
   <translation>Thể thức</translation>
  </message>
  <message>
   <source>Internal remark</source>
   <translation>Nhận xét nội bộ</translation>
  </message>
  <message>
   <source>Issue of the minutes</source>
   <translation>Bản phát hành biên bản</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers, with all of its {n}.</source>
   <translation type="vanished">Khi đó nó rời khỏi danh sách và văn bản, cùng tất cả {n} mục của nó.</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers, with its {n} parts (notes, paragraphs, points).</source>
   <translation type="vanished">Khi đó nó rời khỏi danh sách và văn bản, cùng {n} phần của nó (ghi chép, đoạn văn, điểm thống nhất).</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers, with what belongs to it.</source>
   <translation type="vanished">Khi đó nó rời khỏi danh sách và văn bản, cùng những gì thuộc về nó.</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers, with what belongs to it: {parts}.</source>
   <translation>Khi đó mục này rời khỏi danh sách và văn bản, cùng những gì thuộc về nó: {parts}.</translation>
  </message>
  <message>
   <source>It then leaves the lists and the papers.</source>
   <translation>Khi đó nó rời khỏi danh sách và văn bản.</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Phần đầu văn bản</translation>
  </message>
  <message>
   <source>Milestone</source>
   <translation>Cột mốc</translation>
  </message>
  <message>
   <source>Name of a body</source>
   <translation>Tên cơ quan</translation>
  </message>
  <message>
   <source>News of an action</source>
   <translation>Tin về việc cần làm</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Ghi chép</translation>
  </message>
  <message>
   <source>Number in issued minutes</source>
   <translation>Số trong biên bản đã phát hành</translation>
  </message>
  <message>
   <source>On the side of {side}</source>
   <translation>Phía {side}</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>Đoạn văn</translation>
  </message>
  <message>
   <source>Party to an agreement</source>
   <translation>Bên tham gia văn kiện</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Chức vụ</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>Người nhận</translation>
  </message>
  <message>
   <source>Removed it</source>
   <translation>Đã loại bỏ</translation>
  </message>
  <message>
   <source>Removed, and changed</source>
   <translation>Đã loại bỏ, và đã sửa</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Phiên họp</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Bên</translation>
  </message>
  <message>
   <source>Signatory</source>
   <translation>Người ký</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Buổi họp</translation>
  </message>
  <message>
   <source>The same or not</source>
   <translation>Có phải là một không</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Chủ đề</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Bản dịch</translation>
  </message>
  <message>
   <source>Under no item of “{session}”</source>
   <translation>Không thuộc mục nào của “{session}”</translation>
  </message>
  <message>
   <source>Under something that was removed</source>
   <translation>Thuộc mục đã loại bỏ</translation>
  </message>
  <message>
   <source>Under {kind} “{name}”</source>
   <translation>Thuộc {kind} “{name}”</translation>
  </message>
  <message>
   <source>Under “{item}”</source>
   <translation>Thuộc “{item}”</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Vị trí</translation>
  </message>
  <message>
   <source>a record that was removed</source>
   <translation>một hồ sơ đã loại bỏ</translation>
  </message>
  <message>
   <source>action</source>
   <translation>việc cần làm</translation>
  </message>
  <message>
   <source>agreed point</source>
   <translation>điểm thống nhất</translation>
  </message>
  <message>
   <source>already {stage}</source>
   <translation>đã {stage}</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>và {n} mục nữa</translation>
  </message>
  <message>
   <source>file {digest}</source>
   <translation>tệp {digest}</translation>
  </message>
  <message>
   <source>title</source>
   <translation>tiêu đề</translation>
  </message>
  <message>
   <source>{kind} “{name}”</source>
   <translation>{kind} “{name}”</translation>
  </message>
  <message>
   <source>{kind}: {name}</source>
   <translation>{kind}: {name}</translation>
  </message>
  <message>
   <source>{what}: added</source>
   <translation>{what}: đã thêm</translation>
  </message>
  <message>
   <source>{what}: taken back</source>
   <translation>{what}: lấy lại</translation>
  </message>
 </context>
</TS>
