-- [IMP-9] What was taken over from a former base is never presented as signed: nothing that signs or seals may point to it.
CREATE FUNCTION refuse_on_reprise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM fiche WHERE id = NEW.fiche_id AND reprise_id IS NOT NULL) THEN
		RAISE EXCEPTION 'a fiche taken over from a former base is neither signed nor sealed';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER signature_no_reprise BEFORE INSERT ON signature
	FOR EACH ROW EXECUTE FUNCTION refuse_on_reprise();
--> statement-breakpoint
CREATE TRIGGER signataire_no_reprise BEFORE INSERT ON signataire
	FOR EACH ROW EXECUTE FUNCTION refuse_on_reprise();
--> statement-breakpoint
CREATE TRIGGER relecture_no_reprise BEFORE INSERT ON relecture
	FOR EACH ROW EXECUTE FUNCTION refuse_on_reprise();
--> statement-breakpoint
CREATE TRIGGER sealed_document_no_reprise BEFORE INSERT ON sealed_document
	FOR EACH ROW WHEN (NEW.fiche_id IS NOT NULL) EXECUTE FUNCTION refuse_on_reprise();
--> statement-breakpoint
-- [IMP-11] An import is undone once the journal says so, in the same transaction, as a dossier is erased (0018).
CREATE FUNCTION reprise_is_undone(undone text) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT undone IS NOT NULL AND EXISTS (SELECT 1 FROM journal WHERE subject = undone AND event = 'reprise-annulee')
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refuse_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	erased text;
BEGIN
	IF TG_OP = 'DELETE' THEN
		IF TG_TABLE_NAME = 'accord' THEN
			erased := OLD.dossier_id;
		ELSIF TG_TABLE_NAME = 'accord_refusal' THEN
			SELECT dossier_id INTO erased FROM accord WHERE id = OLD.accord_id;
		ELSIF TG_TABLE_NAME IN ('fiche', 'restitution', 'suite') THEN
			SELECT dossier_id INTO erased FROM situation WHERE id = OLD.situation_id;
			IF TG_TABLE_NAME <> 'suite' AND EXISTS (
				SELECT 1 FROM fiche f WHERE f.situation_id = OLD.situation_id AND reprise_is_undone(f.reprise_id)
			) THEN
				RETURN OLD;
			END IF;
		ELSE
			SELECT s.dossier_id INTO erased FROM fiche f JOIN situation s ON s.id = f.situation_id WHERE f.id = OLD.fiche_id;
		END IF;
		IF dossier_is_erased(erased) THEN
			RETURN OLD;
		END IF;
	END IF;
	RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
-- A confirmed import stays in the list, also once it is undone; which rows it created is never rewritten.
CREATE TRIGGER reprise_kept BEFORE DELETE ON reprise
	FOR EACH ROW WHEN (OLD.state <> 'preparee') EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER reprise_row_said BEFORE UPDATE ON reprise_row
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [EVA-48] What a closed year is counted from may still change: each change says so itself, in its own transaction, in a
-- row of its own. Nothing waits, nothing is missed; whoever reads the year finds the row and counts again.
CREATE FUNCTION evaluation_year(at timestamptz) RETURNS integer LANGUAGE sql STABLE AS $$
	SELECT extract(year FROM at AT TIME ZONE 'Europe/Paris')::integer
$$;
--> statement-breakpoint
CREATE FUNCTION mark_evaluation(pole text, year integer) RETURNS void LANGUAGE sql AS $$
	INSERT INTO evaluation_change (pole_id, year, xact)
		SELECT coalesce($1, ''), $2, txid_current() WHERE $2 IS NOT NULL ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
-- Every Intervision of these people: who is new at one depends on where she came before.
CREATE FUNCTION mark_evaluation_of_people(people text[]) RETURNS void LANGUAGE sql AS $$
	WITH cards (id) AS (
		SELECT unnest($1)
		UNION SELECT p.merged_into FROM person p WHERE p.id = ANY ($1)
		UNION SELECT p.id FROM person p WHERE p.merged_into = ANY ($1))
	INSERT INTO evaluation_change (pole_id, year, xact)
		SELECT DISTINCT i.pole_id, evaluation_year(i.starts_at), txid_current()
		FROM cards JOIN participant a ON a.person_id = cards.id JOIN intervision i ON i.id = a.intervision_id
		ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
-- A pôle's first Intervision, and its last before a year, are known to every year since.
CREATE FUNCTION mark_evaluation_since(pole text, at timestamptz) RETURNS void LANGUAGE sql AS $$
	INSERT INTO evaluation_change (pole_id, year, xact)
		SELECT $1, y, txid_current()
		FROM generate_series(evaluation_year($2), greatest(evaluation_year($2), evaluation_year(now()))) y
		ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
-- One that may have become held, or no longer be: its pôle since, and all who came.
CREATE FUNCTION mark_evaluation_of_meeting(meeting text) RETURNS void LANGUAGE sql AS $$
	SELECT mark_evaluation_since(i.pole_id, i.starts_at) FROM intervision i WHERE i.id = $1;
	SELECT mark_evaluation_of_people(array(SELECT a.person_id FROM participant a WHERE a.intervision_id = $1))
$$;
--> statement-breakpoint
-- A patient looked at again realises what an earlier year had decided.
CREATE FUNCTION mark_evaluation_of_dossier(dossier text) RETURNS void LANGUAGE sql AS $$
	INSERT INTO evaluation_change (pole_id, year, xact)
		SELECT DISTINCT i.pole_id, evaluation_year(i.starts_at), txid_current()
		FROM situation s JOIN intervision i ON i.id = s.intervision_id WHERE s.dossier_id = $1
		ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
-- Whoever came to one activité of a kind is no new participant of the next: the whole year of the others too.
CREATE FUNCTION mark_evaluation_of_activites(pole text, day date) RETURNS void LANGUAGE sql AS $$
	SELECT mark_evaluation($1, extract(year FROM $2)::integer);
	INSERT INTO evaluation_change (pole_id, year, xact)
		SELECT DISTINCT coalesce(a.pole_id, ''), extract(year FROM $2)::integer, txid_current()
		FROM activite a WHERE a.day >= date_trunc('year', $2)::date AND a.day < (date_trunc('year', $2) + interval '1 year')::date
		ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
CREATE FUNCTION mark_evaluation_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	changed jsonb[] := '{}';
	one jsonb;
BEGIN
	-- [EVA-49] A purge keeps what was counted: it removes what is told of a year, and changes nothing in it.
	IF current_setting('intervisio.purging', true) = 'on' THEN
		RETURN NULL;
	END IF;
	IF TG_OP <> 'INSERT' THEN changed := changed || to_jsonb(OLD); END IF;
	IF TG_OP <> 'DELETE' THEN changed := changed || to_jsonb(NEW); END IF;
	FOREACH one IN ARRAY changed LOOP
		CASE TG_ARGV[0]
			WHEN 'intervision' THEN
				PERFORM mark_evaluation_since(one ->> 'pole_id', (one ->> 'starts_at')::timestamptz);
				PERFORM mark_evaluation_of_meeting(one ->> 'id');
			WHEN 'attendance' THEN
				PERFORM mark_evaluation(i.pole_id, evaluation_year(i.starts_at)) FROM intervision i WHERE i.id = one ->> 'intervision_id';
				PERFORM mark_evaluation_of_people(ARRAY[one ->> 'person_id']);
			WHEN 'sheet' THEN
				PERFORM mark_evaluation_of_meeting(one ->> 'intervision_id');
			WHEN 'situation' THEN
				PERFORM mark_evaluation(i.pole_id, evaluation_year(i.starts_at)) FROM intervision i WHERE i.id = one ->> 'intervision_id';
				PERFORM mark_evaluation_of_dossier(one ->> 'dossier_id');
			WHEN 'fiche' THEN
				PERFORM mark_evaluation_of_meeting(s.intervision_id), mark_evaluation_of_dossier(s.dossier_id)
					FROM situation s WHERE s.id = one ->> 'situation_id';
			WHEN 'of-situation' THEN
				PERFORM mark_evaluation(i.pole_id, evaluation_year(i.starts_at))
					FROM situation s JOIN intervision i ON i.id = s.intervision_id WHERE s.id = one ->> 'situation_id';
			WHEN 'person' THEN
				PERFORM mark_evaluation_of_people(ARRAY[one ->> 'id']);
				PERFORM mark_evaluation(i.pole_id, evaluation_year(i.starts_at))
					FROM situation_invite n JOIN situation s ON s.id = n.situation_id JOIN intervision i ON i.id = s.intervision_id
					WHERE n.person_id = one ->> 'id';
			WHEN 'year' THEN
				PERFORM mark_evaluation(one ->> 'pole_id', (one ->> 'year')::integer);
			WHEN 'activite' THEN
				PERFORM mark_evaluation_of_activites(one ->> 'pole_id', (one ->> 'day')::date);
			WHEN 'of-activite' THEN
				PERFORM mark_evaluation_of_activites(a.pole_id, a.day) FROM activite a WHERE a.id = one ->> 'activite_id';
			WHEN 'convention' THEN
				PERFORM mark_evaluation(one ->> 'pole_id', extract(year FROM day::date)::integer)
					FROM unnest(ARRAY[one ->> 'association_signed_on', one ->> 'structure_signed_on']) day WHERE day IS NOT NULL;
			WHEN 'questionnaire' THEN
				PERFORM mark_evaluation(coalesce(i.pole_id, a.pole_id), coalesce(evaluation_year(i.starts_at), extract(year FROM a.day)::integer))
					FROM questionnaire q LEFT JOIN intervision i ON i.id = q.intervision_id LEFT JOIN activite a ON a.id = q.activite_id
					WHERE q.id = one ->> 'questionnaire_id';
		END CASE;
	END LOOP;
	RETURN NULL;
END $$;
--> statement-breakpoint
-- A date that is only planned changes nothing.
CREATE TRIGGER evaluation_intervision_added AFTER INSERT ON intervision
	FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION mark_evaluation_row('intervision');
--> statement-breakpoint
CREATE TRIGGER evaluation_intervision AFTER DELETE OR UPDATE OF pole_id, starts_at, cancelled_at, ended_at, organiser_kind ON intervision
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('intervision');
--> statement-breakpoint
CREATE TRIGGER evaluation_participant AFTER INSERT OR DELETE OR UPDATE OF intervision_id, person_id, categorie, liberal, profession, coordination, indemnised_before ON participant
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('attendance');
--> statement-breakpoint
-- Not the sign of life, which a meeting writes all the time: a stay that ends says when.
CREATE TRIGGER evaluation_presence AFTER INSERT OR DELETE OR UPDATE OF intervision_id, person_id, situation_id, mode, entered_at, left_at, source, cancelled_at ON presence
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('attendance');
--> statement-breakpoint
CREATE TRIGGER evaluation_correction AFTER INSERT OR DELETE OR UPDATE ON attendance_correction
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('attendance');
--> statement-breakpoint
CREATE TRIGGER evaluation_indemnite AFTER INSERT OR DELETE OR UPDATE OF intervision_id, person_id, state ON indemnite
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('attendance');
--> statement-breakpoint
CREATE TRIGGER evaluation_emargement AFTER INSERT OR DELETE OR UPDATE ON emargement
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('sheet');
--> statement-breakpoint
CREATE TRIGGER evaluation_situation AFTER INSERT OR DELETE OR UPDATE OF intervision_id, dossier_id, position, phase ON situation
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('situation');
--> statement-breakpoint
CREATE TRIGGER evaluation_fiche AFTER INSERT OR DELETE ON fiche
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('fiche');
--> statement-breakpoint
CREATE TRIGGER evaluation_invite AFTER INSERT OR DELETE OR UPDATE OF situation_id, person_id, medecin_traitant, pharmacien_attitre ON situation_invite
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('of-situation');
--> statement-breakpoint
CREATE TRIGGER evaluation_restitution AFTER INSERT OR DELETE OR UPDATE ON restitution
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('of-situation');
--> statement-breakpoint
CREATE TRIGGER evaluation_reprogrammation AFTER INSERT OR DELETE OR UPDATE ON reprogrammation
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('of-situation');
--> statement-breakpoint
CREATE TRIGGER evaluation_person AFTER UPDATE OF profession, mode, structure_kind, coordonne, fonction, merged_into ON person
	FOR EACH ROW WHEN ((OLD.profession, OLD.mode, OLD.structure_kind, OLD.coordonne, OLD.fonction, OLD.merged_into)
		IS DISTINCT FROM (NEW.profession, NEW.mode, NEW.structure_kind, NEW.coordonne, NEW.fonction, NEW.merged_into))
	EXECUTE FUNCTION mark_evaluation_row('person');
--> statement-breakpoint
CREATE TRIGGER evaluation_retained AFTER INSERT OR DELETE OR UPDATE ON retained_count
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('year');
--> statement-breakpoint
CREATE TRIGGER evaluation_compteur AFTER INSERT OR DELETE OR UPDATE ON compteur
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('year');
--> statement-breakpoint
CREATE TRIGGER evaluation_activite AFTER INSERT OR DELETE OR UPDATE ON activite
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('activite');
--> statement-breakpoint
CREATE TRIGGER evaluation_activite_presence AFTER INSERT OR DELETE OR UPDATE ON activite_presence
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('of-activite');
--> statement-breakpoint
CREATE TRIGGER evaluation_activite_person AFTER INSERT OR DELETE OR UPDATE ON activite_person
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('of-activite');
--> statement-breakpoint
CREATE TRIGGER evaluation_convention AFTER INSERT OR DELETE OR UPDATE ON convention
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('convention');
--> statement-breakpoint
CREATE TRIGGER evaluation_questionnaire AFTER INSERT OR DELETE OR UPDATE ON questionnaire_answer
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('questionnaire');
--> statement-breakpoint
-- [RAP-4] What was published is never changed: a correction is a later version (decisions.md §3).
CREATE TRIGGER evaluation_publication_append_only BEFORE UPDATE OR DELETE ON evaluation_publication
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER evaluation_publication_no_truncate BEFORE TRUNCATE ON evaluation_publication
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER evaluation_published_append_only BEFORE UPDATE OR DELETE ON evaluation_published
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER evaluation_published_no_truncate BEFORE TRUNCATE ON evaluation_published
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [EVA-48] [EVA-50] The evaluation's own coding is counted in section J of the year of its fiche.
CREATE TRIGGER evaluation_theme AFTER INSERT OR DELETE OR UPDATE ON situation_theme
	FOR EACH ROW EXECUTE FUNCTION mark_evaluation_row('of-situation');
