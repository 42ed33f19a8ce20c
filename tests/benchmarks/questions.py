"""What somebody with sqlite3 alone would ask the file for its lists."""

SESSIONS = """
SELECT s.id, s.held_on, s.title, s.number, s.status,
 (SELECT group_concat(o.acronym, ' – ') FROM delegation d JOIN organization o
  ON o.id = d.organization WHERE d.place_parent = s.id AND d.hidden = 0)
FROM session s WHERE s.hidden = 0 ORDER BY s.held_on DESC LIMIT 200
"""
ACTIONS = """
SELECT a.id, a.session, s.title, a.number, a.text, o.acronym, a.due, a.due_on, a.due_before,
 a.status, a.status IN ('open', 'under_way') AND a.due_on < '2026-01-01'
FROM agreed_action a JOIN session s ON s.id = a.session LEFT JOIN delegation d
 ON d.id = a.delegation LEFT JOIN organization o ON o.id = d.organization
WHERE a.hidden = 0 ORDER BY a.due_on LIMIT 200
"""
