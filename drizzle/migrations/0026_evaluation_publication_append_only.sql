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
