import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';

/** What followed from an accord: situations that were open, and those that left an agenda. */
export interface Followed {
	readonly closed: readonly string[];
	readonly takenOff: readonly string[];
}

/** Brings every situation of the dossier in line with the accord. */
export async function followAccord(
	{ accords, invitations }: Pick<Deps, 'accords' | 'invitations'>,
	tx: Sql,
	{ dossierId, accord }: { readonly dossierId: string; readonly accord: Accord },
	at: Date
): Promise<Followed> {
	const goesOn = decideAccordAct(accord, 'poursuivre').ok;
	const closed = goesOn ? [] : await accords.close(tx, dossierId, at);
	if (!decideAccordAct(accord, 'maintenir').ok) {
		return { closed, takenOff: await accords.takeOff(tx, dossierId, at) };
	}
	await invitations.bringBack(await accords.putBack(tx, dossierId), tx);
	return { closed, takenOff: [] };
}
