import { granted, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from './deps.ts';

/** Leaves a transaction so that nothing of it stays. */
class Refused extends Error {
	readonly why: Refusal;
	constructor(why: Refusal) {
		super(why);
		this.why = why;
	}
}

/** Writes several things in one transaction; a refusal on the way takes back what was written before it. */
export async function allOrNothing(
	{ transaction }: Pick<Deps, 'transaction'>,
	work: (tx: Sql) => Promise<Decision>
): Promise<Decision> {
	try {
		await transaction(async (tx) => {
			const decision = await work(tx);
			if (!decision.ok) throw new Refused(decision.why);
		});
		return granted;
	} catch (error) {
		if (error instanceof Refused) return { ok: false, why: error.why };
		throw error;
	}
}
