import { decideDue, type Hold } from '#domain/conservation/decide-due.ts';
import type { Durations } from '#domain/conservation/kind.ts';
import { monthsBefore } from '#domain/conservation/months-before.ts';
import { paymentsBefore } from '#domain/conservation/payments-before.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { AgedDemande, AgedDossier } from '#server/db/dossier-age.ts';
import type { Deps } from '../deps.ts';

/** More at once than any association has: the next purge takes what is beyond. */
const atMost = 10_000;

export interface FoundDue {
	readonly dossiers: readonly AgedDossier[];
	readonly demandes: readonly AgedDemande[];
	readonly payments: readonly { readonly poleId: string; readonly count: number }[];
	/** Old enough, and kept: how many by what keeps them. */
	readonly held: Readonly<Partial<Record<Hold, number>>>;
}

/** [CON-3] Everything that has been kept long enough at this moment. */
export async function findDue(
	deps: Pick<Deps, 'ages' | 'payments' | 'now'>,
	durations: Durations,
	at: Date
): Promise<FoundDue> {
	const sieve = monthsBefore(at, Math.min(durations.situations, durations.demandes));
	const aged = await deps.ages.olderThan(sieve, deps.now(), { poleId: null, limit: atMost });
	const held: Partial<Record<Hold, number>> = {};
	const dossiers = aged.filter((dossier) => {
		const judged = decideDue(dossier, durations, at);
		if (!judged.due) for (const hold of judged.held) held[hold] = (held[hold] ?? 0) + 1;
		return judged.due;
	});
	const demandes = await deps.ages.demandesOlderThan(monthsBefore(at, durations.demandes), {
		poleId: undefined,
		limit: atMost
	});
	const payments = await deps.payments.count(paymentsBefore(at, durations.paiements));
	return { dossiers, demandes, payments, held };
}

/** How many dossiers and demandes that is, and payments. */
export function totalDue({ dossiers, demandes, payments }: FoundDue): number {
	return dossiers.length + demandes.length + payments.reduce((sum, { count }) => sum + count, 0);
}

/** The year in which a dossier is counted. */
export function yearOf({ lastIntervision, lastDemande, createdAt }: AgedDossier): number {
	return Number(parisDay(lastIntervision ?? lastDemande ?? createdAt).slice(0, 4));
}
