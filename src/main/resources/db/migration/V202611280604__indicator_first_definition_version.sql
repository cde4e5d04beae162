INSERT INTO definition_version
  (authority_id, indicator_id, number, holds_from, definition, numerator, denominator, multiplier, unit, reason, at,
   person_id, actor_name)
SELECT authority_id, indicator_id, 1, NULL, definition, numerator, denominator, multiplier, unit, '',
  UTC_TIMESTAMP(6), NULL, ''
FROM indicator;
