INSERT INTO commentary_signature (authority_id, commentary_id, stage_no, place_of, person_id, instead_of)
SELECT authority_id, commentary_id, 1, signed_by, signed_by, NULL FROM commentary WHERE signed_by IS NOT NULL;
