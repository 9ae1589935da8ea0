import { sql as query, type SQL } from 'drizzle-orm';

/**
 * [EVA-40] The Intervision `i` was held: not cancelled, and ended by whoever conducted, or its sheet was answered for,
 * or a fiche of it is finalised. A date that went by is no Intervision; no clock is asked. `offset 0` has each looked
 * for by its index: else all fiches ever written are read to know of one year.
 */
export const isHeld: SQL = query`i.cancelled_at is null and (i.ended_at is not null
	or exists (select 1 from emargement held_e where held_e.intervision_id = i.id offset 0)
	or exists (select 1 from situation held_s join fiche held_f on held_f.situation_id = held_s.id
		where held_s.intervision_id = i.id offset 0))`;

/** The civil day of a moment in Paris, as text. */
export const parisDayOf = (moment: SQL): SQL =>
	query`to_char(${moment} at time zone 'Europe/Paris', 'YYYY-MM-DD')`;
