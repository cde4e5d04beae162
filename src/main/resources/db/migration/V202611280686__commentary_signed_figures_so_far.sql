UPDATE commentary c
SET c.signed_seen = (
  SELECT a.seen FROM commentary_act a
  WHERE a.authority_id = c.authority_id AND a.commentary_id = c.commentary_id AND a.act = 'SIGNED_OFF'
  ORDER BY a.act_no DESC LIMIT 1)
WHERE c.signed_by IS NOT NULL;
