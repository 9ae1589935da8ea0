-- What an Intervision leaves behind is written once (decisions.md §3): the database itself refuses what no act of the
-- application does. Backups and merges of cards only insert rows, or move a person; nothing of that is refused.

-- What hangs from a dossier goes with the whole dossier alone, once the journal says that it is erased (0018, CON-10).
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
-- The whole row of a finalised fiche, but the moment at which it is archived.
CREATE OR REPLACE FUNCTION refuse_fiche_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF to_jsonb(NEW) - 'archived_by' - 'archived_at' IS DISTINCT FROM to_jsonb(OLD) - 'archived_by' - 'archived_at' THEN
		RAISE EXCEPTION 'a finalised fiche is never rewritten';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER fiche_kept BEFORE DELETE ON fiche
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
CREATE TRIGGER fiche_no_truncate BEFORE TRUNCATE ON fiche
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER signature_no_truncate BEFORE TRUNCATE ON signature
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER sealed_document_append_only BEFORE UPDATE OR DELETE ON sealed_document
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
CREATE TRIGGER sealed_document_no_truncate BEFORE TRUNCATE ON sealed_document
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A second reading is answered, an awaited signature is given up, and a merge of cards moves either: never removed.
CREATE TRIGGER signataire_kept BEFORE DELETE ON signataire
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
CREATE TRIGGER relecture_kept BEFORE DELETE ON relecture
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
-- [SUI-4] A corrected fiche takes off what is still to be done; what was done stays.
CREATE TRIGGER restitution_kept BEFORE DELETE ON restitution
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
CREATE TRIGGER suite_kept BEFORE DELETE ON suite
	FOR EACH ROW WHEN (OLD.outcome IS NOT NULL) EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
-- [EMA-17] A validated sheet is replaced by a later version; both stay, and neither names a patient.
CREATE TRIGGER emargement_append_only BEFORE UPDATE OR DELETE ON emargement
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER emargement_no_truncate BEFORE TRUNCATE ON emargement
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [EMA-23] The bytes of a scan are sealed again under another key, or destroyed for good; its trace stays.
CREATE TRIGGER emargement_scan_kept BEFORE DELETE ON emargement_scan
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER emargement_scan_trace BEFORE UPDATE ON emargement_scan
	FOR EACH ROW WHEN (
		(OLD.id, OLD.intervision_id, OLD.media_type, OLD.size, OLD.sha256, OLD.added_by, OLD.added_at)
			IS DISTINCT FROM (NEW.id, NEW.intervision_id, NEW.media_type, NEW.size, NEW.sha256, NEW.added_by, NEW.added_at)
		OR OLD.removed_at IS NOT NULL)
	EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [EMA-13] What a person signed or confirmed herself is taken back by nobody.
CREATE TRIGGER presence_signature_own BEFORE DELETE ON presence_signature
	FOR EACH ROW WHEN (OLD.means NOT IN ('papier', 'parole')) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [DOC-14] Each version of a document stays as it was installed.
CREATE TRIGGER document_version_append_only BEFORE UPDATE OR DELETE ON document_version
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER document_version_no_truncate BEFORE TRUNCATE ON document_version
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [RET-6] What was sent, and its hashes, outlive the documents; only the answer is written later.
CREATE TRIGGER envoi_kept BEFORE DELETE ON envoi
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER envoi_sent BEFORE UPDATE ON envoi
	FOR EACH ROW WHEN ((OLD.id, OLD.intervision_id, OLD.sent_by, OLD.sent_at)
		IS DISTINCT FROM (NEW.id, NEW.intervision_id, NEW.sent_by, NEW.sent_at))
	EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER envoi_piece_append_only BEFORE UPDATE OR DELETE ON envoi_piece
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER tarif_kept BEFORE DELETE ON tarif
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [CON-11] What was handed to the accountant goes with a purge that the direction confirmed, and in no other way.
CREATE FUNCTION refuse_unless_purging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM effacement WHERE kind = 'purge' AND ended_at IS NULL) THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER indemnite_kept BEFORE DELETE ON indemnite
	FOR EACH ROW WHEN (OLD.bordereau_id IS NOT NULL OR OLD.state IN ('transmis', 'paye'))
	EXECUTE FUNCTION refuse_unless_purging();
--> statement-breakpoint
CREATE TRIGGER bordereau_kept BEFORE DELETE ON bordereau
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_purging();
--> statement-breakpoint
-- [CON-8] How long data are kept, what was erased and what is still counted of it: added to, never taken back.
CREATE TRIGGER conservation_append_only BEFORE UPDATE OR DELETE ON conservation
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER effacement_kept BEFORE DELETE ON effacement
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER effacement_said BEFORE UPDATE ON effacement
	FOR EACH ROW WHEN ((OLD.id, OLD.kind, OLD.pole_id, OLD.ground, OLD.done_by, OLD.done_at)
		IS DISTINCT FROM (NEW.id, NEW.kind, NEW.pole_id, NEW.ground, NEW.done_by, NEW.done_at)
		OR (OLD.ended_at IS NOT NULL AND OLD.ended_at IS DISTINCT FROM NEW.ended_at))
	EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER retained_count_kept BEFORE DELETE ON retained_count
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER retained_count_grows BEFORE UPDATE ON retained_count
	FOR EACH ROW WHEN (NEW.count < OLD.count
		OR (OLD.year, OLD.pole_id, OLD.measure, OLD.answer) IS DISTINCT FROM (NEW.year, NEW.pole_id, NEW.measure, NEW.answer))
	EXECUTE FUNCTION refuse_change();
