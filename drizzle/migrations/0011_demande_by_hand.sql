-- What a demandeur or the coordination wrote about a demande stays as it was written; erasure may remove it.
CREATE TRIGGER demande_note_append_only BEFORE UPDATE ON demande_note
	FOR EACH ROW EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- Dossiers made before: the same folding as likenessOf (src/domain/dossier/likeness.ts).
UPDATE dossier SET likeness = trim(regexp_replace(
	translate(lower(designation), 'àâäáãåçćčéèêëęėîïíìłñńôöóòõøśšùûüúÿýźżž', 'aaaaaaccceeeeeeiiiilnnoooooossuuuuyyzzz'),
	'[^a-z]+', ' ', 'g'))
	WHERE designation LIKE '%.';
--> statement-breakpoint
-- Intervisions planned before: their organiser was the pôle's, of the same kind.
UPDATE intervision SET organiser_kind = pole.organiser_kind FROM pole
	WHERE pole.id = intervision.pole_id AND pole.organiser = intervision.organiser;
