-- What was answered to the guard stays as it was given, with the fiche that it let through (guard.md §4.6).
CREATE TRIGGER fiche_override_append_only BEFORE UPDATE OR DELETE ON fiche_override
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
