-- What was recorded of a patient is never rewritten, and never removed by hand. It goes only with its whole dossier, once
-- the journal says that this dossier is erased (decisions.md §3, CON-10): in the same transaction, or the act fails. The
-- journal itself only grows, and the id of a dossier never serves twice: that one line opens nothing else.
CREATE FUNCTION dossier_is_erased(erased text) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT 1 FROM journal WHERE subject = erased AND event = 'dossier-efface')
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	erased text;
BEGIN
	IF TG_OP = 'DELETE' THEN
		IF TG_TABLE_NAME = 'accord' THEN
			erased := OLD.dossier_id;
		ELSIF TG_TABLE_NAME = 'accord_refusal' THEN
			SELECT dossier_id INTO erased FROM accord WHERE id = OLD.accord_id;
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
DROP TRIGGER accord_append_only ON accord;
--> statement-breakpoint
CREATE TRIGGER accord_append_only BEFORE UPDATE OR DELETE ON accord
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
DROP TRIGGER accord_refusal_append_only ON accord_refusal;
--> statement-breakpoint
CREATE TRIGGER accord_refusal_append_only BEFORE UPDATE OR DELETE ON accord_refusal
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
DROP TRIGGER signature_append_only ON signature;
--> statement-breakpoint
CREATE TRIGGER signature_append_only BEFORE UPDATE OR DELETE ON signature
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
--> statement-breakpoint
DROP TRIGGER fiche_override_append_only ON fiche_override;
--> statement-breakpoint
CREATE TRIGGER fiche_override_append_only BEFORE UPDATE OR DELETE ON fiche_override
	FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased();
