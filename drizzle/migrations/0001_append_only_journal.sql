-- The journal only grows, and a finalised fiche is never rewritten (decisions.md §3): the database itself refuses.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE ON journal
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER signature_append_only BEFORE UPDATE OR DELETE ON signature
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION refuse_fiche_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.content IS DISTINCT FROM OLD.content OR NEW.sha256 IS DISTINCT FROM OLD.sha256
		OR NEW.finalised_at IS DISTINCT FROM OLD.finalised_at OR NEW.finalised_by IS DISTINCT FROM OLD.finalised_by THEN
		RAISE EXCEPTION 'a finalised fiche is never rewritten';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER fiche_never_rewritten BEFORE UPDATE ON fiche
	FOR EACH ROW EXECUTE FUNCTION refuse_fiche_rewrite();
