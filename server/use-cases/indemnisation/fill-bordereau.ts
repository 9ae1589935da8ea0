import type { Actor } from '#domain/access/actor.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import type { Deps } from '../deps.ts';
import { applyActs } from './apply-acts.ts';
import { establishIndemnites } from './establish-indemnites.ts';
import { loadPayer } from './load-payer.ts';

type Filled =
	| {
			readonly ok: true;
			readonly bordereauId: string;
			readonly number: string;
			readonly lines: number;
	  }
	| { readonly ok: false; readonly why: Refusal };

/**
 * [IND-8] Puts lines into the bordereau that is being prepared, or begins one with the next number. Those that somebody
 * else put there meanwhile, or set aside, are left; without any, nothing begins.
 */
export async function putInBordereau(
	deps: Deps,
	actor: Actor,
	ids: readonly string[]
): Promise<Filled> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	return deps.transaction(async (tx): Promise<Filled> => {
		await deps.tarifs.lockSettling(tx);
		const lines = (await deps.indemnites.byIds(ids, tx)).filter(
			({ state, bordereauId }) => state === 'a-payer' && bordereauId === null
		);
		if (lines.length === 0) return { ok: false, why: 'indemnite-changee' };
		const { id, number } = (await deps.bordereaux.open(tx)) ?? (await begin(deps, tx, actor));
		const asked = { act: 'mettre-au-bordereau', lines, by: actor.personId } as const;
		const put = await applyActs(deps, tx, asked, { bordereauId: id });
		return { ok: true, bordereauId: id, number, lines: put.length };
	});
}

async function begin(deps: Deps, tx: Sql, actor: Actor) {
	const now = deps.now();
	const row = { id: deps.id(), createdBy: actor.personId, createdAt: now };
	const begun = await deps.bordereaux.begin(row, Number(parisDay(now).slice(0, 4)), tx);
	await deps.journal.append(
		{
			at: now.toISOString(),
			actor: actor.personId,
			event: 'bordereau-ouvert',
			subject: begun.id,
			payload: { numero: begun.number }
		},
		tx
	);
	return begun;
}

/** [IND-7] Takes a line out of a bordereau that is still being prepared. */
export async function takeFromBordereau(deps: Deps, actor: Actor, id: string): Promise<Decision> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	return allOrNothing(deps, async (tx) => {
		await deps.tarifs.lockSettling(tx);
		const lines = await deps.indemnites.byIds([id], tx);
		if (lines.length === 0) return refused('introuvable');
		const asked = { act: 'reprendre', lines, by: actor.personId } as const;
		const done = await applyActs(deps, tx, asked, { bordereauId: null });
		if (done.length !== 1) return refused('indemnite-changee');
		// [IND-9] a sheet corrected while the bordereau held the line is followed now
		for (const { intervisionId } of done) {
			await establishIndemnites(deps, tx, intervisionId, actor.personId);
		}
		return { ok: true };
	});
}

/** [IND-7] Hands a bordereau to the accounting: its lines no longer leave it, so none may be off its sheet ([IND-15]). */
export async function transmitBordereau(
	deps: Deps,
	actor: Actor,
	bordereauId: string
): Promise<Decision> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	return allOrNothing(deps, async (tx) => {
		await deps.tarifs.lockSettling(tx);
		const lines = await deps.indemnites.ofBordereau(bordereauId, tx);
		const off = await deps.indemnites.offSheet(lines, tx);
		if (lines.some(({ id, state }) => state === 'a-payer' && off.has(id)))
			return refused('indemnite-hors-feuille');
		const asked = { act: 'transmettre', lines, by: actor.personId } as const;
		const done = await applyActs(deps, tx, asked);
		if (done.length === 0) return refused('indemnite-changee');
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'bordereau-transmis',
				subject: bordereauId,
				payload: {
					lignes: done.length,
					centimes: done.reduce((sum, { amountCents }) => sum + amountCents, 0)
				}
			},
			tx
		);
		return { ok: true };
	});
}
