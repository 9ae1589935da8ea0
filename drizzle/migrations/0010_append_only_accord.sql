-- Accords recorded before `seq` existed were numbered in the order of their rows: their dates say which is in force.
UPDATE accord SET seq = o.n FROM (
	SELECT id, row_number() OVER (ORDER BY recorded_at, id) AS n FROM accord
) AS o WHERE o.id = accord.id;
--> statement-breakpoint
-- What a patient answered is never rewritten nor erased by hand: a change is a new row (decisions.md §2, ACO-4).
CREATE TRIGGER accord_append_only BEFORE UPDATE OR DELETE ON accord
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER accord_no_truncate BEFORE TRUNCATE ON accord
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER accord_refusal_append_only BEFORE UPDATE OR DELETE ON accord_refusal
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER accord_refusal_no_truncate BEFORE TRUNCATE ON accord_refusal
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
