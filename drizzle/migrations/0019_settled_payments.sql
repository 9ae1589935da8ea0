-- [IND-6] A payment follows its attendance: when two cards are joined, or parted again, the line of the list and what is
-- paid for it go together, so that neither card is ever paid beside the other.
CREATE FUNCTION indemnite_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE indemnite AS n SET person_id = NEW.person_id
		WHERE n.intervision_id = NEW.intervision_id AND n.person_id = OLD.person_id
			AND NOT EXISTS (SELECT 1 FROM indemnite AS o
				WHERE o.intervision_id = NEW.intervision_id AND o.person_id = NEW.person_id);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER participant_indemnite AFTER UPDATE OF person_id ON participant
	FOR EACH ROW WHEN (OLD.person_id IS DISTINCT FROM NEW.person_id) EXECUTE FUNCTION indemnite_follows();
--> statement-breakpoint
-- [IND-5] What a rate says is never edited: it is withdrawn, or another follows.
CREATE TRIGGER tarif_terms BEFORE UPDATE ON tarif
	FOR EACH ROW WHEN ((OLD.role, OLD.profession, OLD.amount_cents, OLD.valid_from)
		IS DISTINCT FROM (NEW.role, NEW.profession, NEW.amount_cents, NEW.valid_from))
	EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [IND-8] A number once given stays with its bordereau.
CREATE TRIGGER bordereau_number BEFORE UPDATE ON bordereau
	FOR EACH ROW WHEN (OLD.number IS DISTINCT FROM NEW.number) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- [IND-7] The amount of a line that a bordereau holds is that of its day, for good.
CREATE TRIGGER indemnite_amount BEFORE UPDATE ON indemnite
	FOR EACH ROW WHEN (OLD.bordereau_id IS NOT NULL AND (OLD.amount_cents, OLD.tarif_id, OLD.intervision_id)
		IS DISTINCT FROM (NEW.amount_cents, NEW.tarif_id, NEW.intervision_id))
	EXECUTE FUNCTION refuse_change();
