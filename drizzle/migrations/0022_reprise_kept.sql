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
