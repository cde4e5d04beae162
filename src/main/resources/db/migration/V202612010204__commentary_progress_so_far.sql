UPDATE commentary SET stage = 1, round = 1 WHERE state IN ('SUBMITTED', 'SIGNED_OFF');
