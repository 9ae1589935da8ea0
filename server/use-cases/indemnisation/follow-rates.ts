import { tarifOn } from '#domain/indemnisation/tarif.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Sql } from '#server/db/database.ts';
import type { IndemniteLine } from '#server/db/indemnite-line.ts';
import type { Deps } from '../deps.ts';

/**
 * [IND-5] Lines that no bordereau holds follow the rates as they stand; one without a rate any more waits for one again.
 * Gives how many changed.
 */
export async function followRates(
	deps: Pick<Deps, 'indemnites' | 'tarifs'>,
	tx: Sql,
	lines: readonly IndemniteLine[]
): Promise<number> {
	const free = lines.filter(
		({ state, bordereauId }) => state === 'a-payer' && bordereauId === null
	);
	const rates = await deps.tarifs.all(tx);
	const without: string[] = [];
	let changed = 0;
	for (const { id, role, profession, startsAt, tarifId } of free) {
		const rate = tarifOn(rates, { role, profession, day: parisDay(new Date(startsAt)) });
		if (!rate) without.push(id);
		else if (rate.id !== tarifId) {
			const { id: followed, amountCents } = rate;
			await deps.indemnites.reprice(id, { tarifId: followed, amountCents }, tx);
			changed += 1;
		}
	}
	await deps.indemnites.drop(without, tx);
	return changed + without.length;
}
