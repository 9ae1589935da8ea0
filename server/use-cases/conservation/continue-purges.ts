import { decideDue } from '#domain/conservation/decide-due.ts';
import { purgeGround } from '#domain/conservation/ground.ts';
import { longerOf, type Durations } from '#domain/conservation/kind.ts';
import { monthsBefore } from '#domain/conservation/months-before.ts';
import { paymentsBefore } from '#domain/conservation/payments-before.ts';
import type { Effacement } from '#server/db/conservation.ts';
import { keepEvaluations } from '../evaluation/keep-evaluations.ts';
import type { EvaluationDeps } from '../evaluation/read-evaluation.ts';
import { destroyDossier, settleDestruction, type DestroyDeps } from './destroy-dossier.ts';

export type PurgeDeps = DestroyDeps &
	EvaluationDeps & {
		readonly log: { error(facts: object, message: string): void };
	};

/** In one transaction: a long one would hold rows that people work on. */
const chunk = 200;

/**
 * [CON-8] Goes on with every confirmed purge: one transaction for each dossier, with its count and its line of the
 * journal, so that a crash loses nothing and does nothing twice. Gives how many dossiers went. What is due is what was
 * due when the purge was confirmed, judged again now: a dossier that somebody took up meanwhile is kept.
 */
export async function continuePurges(
	deps: PurgeDeps,
	{ atMost = Number.POSITIVE_INFINITY }: { readonly atMost?: number } = {}
): Promise<number> {
	let done = 0;
	for (const purge of await deps.conservation.goingOn()) {
		const now = deps.now();
		const then = await deps.conservation.durations(purge.doneAt);
		const durations = longerOf(then, await deps.conservation.durations(now));
		const { gone, left } = await purgeDossiers(deps, purge, durations, atMost - done);
		done += gone;
		if (left) continue;
		await purgeDemandes(deps, purge, durations);
		await purgePayments(deps, purge, durations);
		await end(deps, purge);
	}
	return done;
}

async function purgeDossiers(
	deps: PurgeDeps,
	purge: Effacement,
	durations: Durations,
	atMost: number
): Promise<{ readonly gone: number; readonly left: boolean }> {
	let gone = 0;
	if (purge.poleId === null) return { gone, left: false };
	const sieve = monthsBefore(purge.doneAt, Math.min(durations.situations, durations.demandes));
	await keepEvaluations(deps, purge.poleId, sieve);
	const where = { poleId: purge.poleId, limit: 10_000 };
	const aged = await deps.ages.olderThan(sieve, deps.now(), where);
	let failed = false;
	for (const dossier of aged.filter((one) => decideDue(one, durations, purge.doneAt).due)) {
		if (gone >= atMost) return { gone, left: true };
		try {
			if (await purgeDossier(deps, purge, durations, dossier.id)) gone += 1;
		} catch (error) {
			failed = true;
			const kind = error instanceof Error ? error.name : 'unknown';
			deps.log.error({ kind, dossier: dossier.id }, 'a dossier could not be purged');
		}
	}
	return { gone, left: failed };
}

async function purgeDossier(
	deps: PurgeDeps,
	purge: Effacement,
	durations: Durations,
	dossierId: string
): Promise<boolean> {
	const body = await deps.transaction(async (tx) => {
		const held = await deps.conservation.lockDossier(tx, dossierId);
		const age = held && (await deps.ages.ageOf(tx, dossierId, deps.now()));
		if (!held || !age || !decideDue(age, durations, purge.doneAt).due) return null;
		const act = { ground: purgeGround, actor: 'system', at: deps.now(), retain: true } as const;
		const counts = await destroyDossier(deps, tx, held, { ...act, effacementId: purge.id });
		if (!counts) throw new Error('a draft is being finalised');
		await deps.conservation.add(tx, purge.id, counts);
		return held;
	});
	if (body) await settleDestruction(deps, body, []);
	return body !== null;
}

/** Demandes that never became a dossier. */
async function purgeDemandes(deps: PurgeDeps, purge: Effacement, durations: Durations) {
	const before = monthsBefore(purge.doneAt, durations.demandes);
	const some = { poleId: purge.poleId, limit: chunk };
	for (let gone = chunk; gone === chunk;) {
		gone = await deps.transaction(async (tx) => {
			const demandes = await deps.ages.demandesOlderThan(before, some, tx);
			const demandeIds = demandes.map(({ id }) => id);
			await deps.conservation.removeDossier(tx, { ...nothing, demandeIds });
			await deps.conservation.add(tx, purge.id, { demandes: demandeIds.length });
			return demandeIds.length;
		});
	}
}

const nothing = {
	...{ dossierIds: [], situationIds: [], demandeIds: [] },
	...{ ficheIds: [], accordIds: [], guestIds: [] }
};

async function purgePayments(deps: PurgeDeps, purge: Effacement, durations: Durations) {
	const { poleId } = purge;
	if (poleId === null) return;
	const before = paymentsBefore(purge.doneAt, durations.paiements);
	for (let gone = chunk; gone === chunk;) {
		gone = await deps.transaction(async (tx) => {
			await deps.conservation.keepCounted(tx);
			const indemnites = await deps.payments.remove(tx, poleId, before, chunk);
			await deps.conservation.add(tx, purge.id, { indemnites });
			return indemnites;
		});
	}
}

async function end(deps: PurgeDeps, purge: Effacement): Promise<void> {
	const at = deps.now();
	await deps.transaction(async (tx) => {
		const counts = await deps.conservation.add(tx, purge.id, {});
		if (!(await deps.conservation.end(tx, purge.id, at))) return;
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: 'system',
				event: 'purge-faite',
				subject: purge.id,
				payload: { ground: purge.ground, pole: purge.poleId, ...counts }
			},
			tx
		);
	});
}
