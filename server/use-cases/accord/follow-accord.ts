import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';

/** Brings every situation of the dossier in line with the accord; gives those that were open. */
export async function followAccord(
	{ accords }: Pick<Deps, 'accords'>,
	tx: Sql,
	{ dossierId, accord }: { readonly dossierId: string; readonly accord: Accord },
	at: Date
): Promise<readonly string[]> {
	const goesOn = decideAccordAct(accord, 'poursuivre').ok;
	const closed = goesOn ? [] : await accords.close(tx, dossierId, at);
	if (decideAccordAct(accord, 'maintenir').ok) await accords.putBack(tx, dossierId);
	else await accords.takeOff(tx, dossierId);
	return closed;
}
