INSERT INTO on_board (authority_id, since)
SELECT m.authority_id, MIN(p.created_at)
FROM membership m JOIN person p ON p.person_id = m.person_id
GROUP BY m.authority_id;
