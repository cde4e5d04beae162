UPDATE commentary_act SET stage_no = 1 WHERE state_after IN ('SUBMITTED', 'SIGNED_OFF');
