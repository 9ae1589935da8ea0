import type { Actor } from '#domain/access/actor.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Sql } from '#server/db/database.ts';
import type { NewTarif, StoredTarif } from '#server/db/tarifs.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import type { Deps } from '../deps.ts';
import { establishAll } from './establish-indemnites.ts';
import { followRates } from './follow-rates.ts';
import { loadPayer } from './load-payer.ts';

const threeYears = 3 * 366 * 86_400_000;

/** The rates, all of them, for whoever keeps them. */
export async function readTarifs(
	deps: Deps,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly tarifs: readonly StoredTarif[]; readonly today: string }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	return { ok: true, tarifs: await deps.tarifs.listed(), today: parisDay(deps.now()) };
}

/**
 * [IND-5] Sets a rate from a day on. It ends the one before of the same role and profession, and is refused where a
 * bordereau already holds what it would have paid; lines that no bordereau holds follow it.
 */
export async function setTarif(
	deps: Deps,
	actor: Actor,
	wanted: Omit<NewTarif, 'id'>
): Promise<
	{ readonly ok: true; readonly made: number } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	const id = deps.id();
	const set = await allOrNothing(deps, async (tx) => {
		await deps.tarifs.lockSettling(tx);
		const settled = await deps.tarifs.lastSettledDay(wanted, tx);
		if (settled !== null && wanted.validFrom <= settled) return refused('tarif-passe');
		const by = { id: actor.personId, at: deps.now() };
		if (!(await deps.tarifs.add({ id, ...wanted }, by, tx))) return refused('tarif-meme-jour');
		const { role, profession, amountCents, validFrom } = wanted;
		await trace(deps, tx, actor, 'tarif-fixe', id, {
			...{ role, profession, centimes: amountCents, depuis: validFrom },
			reprises: await followRates(deps, tx, await deps.indemnites.free(tx))
		});
		return { ok: true };
	});
	if (!set.ok) return set;
	// Those who waited for a rate have one.
	const until = deps.now();
	return establishAll(deps, actor, { from: new Date(until.getTime() - threeYears), until });
}

/** [IND-5] Withdraws a rate by which nothing was paid, nor put in a bordereau. */
export async function withdrawTarif(deps: Deps, actor: Actor, id: string): Promise<Decision> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	return allOrNothing(deps, async (tx) => {
		await deps.tarifs.lockSettling(tx);
		if (await deps.tarifs.isSettled(id, tx)) return refused('tarif-utilise');
		const by = { id: actor.personId, at: deps.now() };
		if (!(await deps.tarifs.withdraw(id, by, tx))) return refused('introuvable');
		await trace(deps, tx, actor, 'tarif-retire', id, {
			reprises: await followRates(deps, tx, await deps.indemnites.free(tx))
		});
		return { ok: true };
	});
}

async function trace(
	deps: Deps,
	tx: Sql,
	actor: Actor,
	event: 'tarif-fixe' | 'tarif-retire',
	subject: string,
	payload: Readonly<Record<string, string | number | null>>
): Promise<void> {
	const at = deps.now().toISOString();
	await deps.journal.append({ at, actor: actor.personId, event, subject, payload }, tx);
}
