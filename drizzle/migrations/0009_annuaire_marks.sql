-- [ANN-9] Once someone signs in, her e-mail and RPPS are hers alone. The database sets the mark itself, whichever way of
-- signing in opened the session: no code path can forget it.
CREATE FUNCTION mark_signed_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE person SET signed_in_at = now() WHERE id = NEW.user_id AND signed_in_at IS NULL;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER session_marks_person AFTER INSERT ON session
	FOR EACH ROW EXECUTE FUNCTION mark_signed_in();
--> statement-breakpoint
-- [ANN-7] Whoever is expected at an Intervision of a pôle, or holds a function there, is known in this pôle.
CREATE FUNCTION know_participant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO person_pole (person_id, pole_id)
		SELECT NEW.person_id, i.pole_id FROM intervision i WHERE i.id = NEW.intervision_id
		ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER participant_is_known AFTER INSERT ON participant
	FOR EACH ROW EXECUTE FUNCTION know_participant();
--> statement-breakpoint
CREATE FUNCTION know_holder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO person_pole (person_id, pole_id)
		SELECT NEW.person_id, p.id FROM pole p WHERE p.id = NEW.pole_id
		ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER holder_is_known AFTER INSERT ON mandat
	FOR EACH ROW EXECUTE FUNCTION know_holder();
--> statement-breakpoint
UPDATE person SET signed_in_at = now() WHERE id IN (SELECT user_id FROM session)
	OR id IN (SELECT person_id FROM participant WHERE charte_accepted_at IS NOT NULL);
--> statement-breakpoint
INSERT INTO person_pole (person_id, pole_id)
	SELECT p.person_id, i.pole_id FROM participant p JOIN intervision i ON i.id = p.intervision_id
	UNION SELECT m.person_id, m.pole_id FROM mandat m JOIN pole ON pole.id = m.pole_id
	ON CONFLICT DO NOTHING;
