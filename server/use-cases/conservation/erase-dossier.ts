import type { Actor } from '#domain/access/actor.ts';
import { noAccord } from '#domain/accord/accord.ts';
import { decideErasure, type ErasureGround } from '#domain/conservation/ground.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { noCounts } from '#domain/conservation/erased-counts.ts';
import type { Sql } from '#server/db/database.ts';
import type { DossierBody } from '#server/db/erase-dossier.ts';
import { loadDossierFor } from '../dossier/load-dossier.ts';
import type { FormOutcome } from '../form-outcome.ts';
import {
	beforeWithdrawal,
	settleWithdrawal,
	tellWithdrawal,
	type WithdrawalDeps
} from '../invitations/tell-withdrawal.ts';
import { destroyDossier, settleDestruction, type DestroyDeps } from './destroy-dossier.ts';

export interface Erasure {
	readonly ground: ErasureGround;
	/** The dossier's code, typed again: the second act. */
	readonly code: string;
}

type EraseDeps = DestroyDeps & WithdrawalDeps;

/** Leaves the transaction so that nothing of it stays. */
class NotErased extends Error {
	readonly why: Refusal;
	constructor(why: Refusal) {
		super(why);
		this.why = why;
	}
}

/**
 * [CON-9] Erases a dossier for a ground, by a second act of a strong session. Unlike a purge it keeps no count. Whoever
 * was invited for a date to come is told that a situation left the agenda, and nothing of which or why; rooms that are
 * open lose it at once.
 */
export async function eraseDossier(
	deps: EraseDeps,
	actor: Actor,
	dossierId: string,
	{ ground, code }: Erasure
): Promise<FormOutcome> {
	const loaded = await loadDossierFor(deps, actor, dossierId, 'effacer-dossier');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { dossier } = loaded;
	if (code.trim().toUpperCase() !== dossier.code) {
		const message = `Tapez le code de ce dossier, ${dossier.code}, pour confirmer.`;
		return { ok: false, why: 'saisie-invalide', fields: [{ field: 'code', message }] };
	}
	const meetings = await beforeWithdrawal(deps, [dossierId]);
	const bound = await deps.accords.situations(dossierId);
	try {
		const { body, sessions } = await deps.transaction(async (tx) => {
			const held = await deps.conservation.lockDossier(tx, dossierId);
			if (!held) throw new NotErased('introuvable');
			const decision = await decideHeld(deps, tx, dossierId, ground);
			if (!decision.ok) throw new NotErased(decision.why);
			const takenOff = await deps.accords.takeOff(tx, dossierId, deps.now());
			const closed = await tellWithdrawal(deps, tx, meetings, takenOff);
			await erase(deps, tx, { body: held, poleId: dossier.poleId, ground, actor });
			return { body: held, sessions: closed };
		});
		settleWithdrawal(deps, sessions);
		const rooms = new Set(bound.map(({ intervisionId }) => intervisionId));
		await settleDestruction(deps, body, [...rooms]);
	} catch (error) {
		if (error instanceof NotErased) return { ok: false, why: error.why, fields: [] };
		throw error;
	}
	return { ok: true };
}

/** Judges again under the lock: an opening, a new accord or a joining came before it, or waits. */
async function decideHeld(
	deps: EraseDeps,
	tx: Sql,
	dossierId: string,
	ground: ErasureGround
): Promise<Decision> {
	const [facts] = await deps.unions.lock(tx, [dossierId]);
	if (!facts) return refused('introuvable');
	const accord = (await deps.dossierReader.accordOf(dossierId, tx)) ?? noAccord;
	return decideErasure({ ...facts, accord: accord.state }, ground);
}

async function erase(
	deps: EraseDeps,
	tx: Sql,
	{
		body,
		poleId,
		ground,
		actor
	}: {
		readonly body: DossierBody;
		readonly poleId: string;
		readonly ground: ErasureGround;
		readonly actor: Actor;
	}
): Promise<void> {
	const at = deps.now();
	const id = deps.id();
	const row = { id, kind: 'effacement', poleId, ground, doneBy: actor.personId };
	await deps.conservation.open(tx, { ...row, doneAt: at, counts: noCounts });
	const act = { ground, actor: actor.personId, at, retain: false, effacementId: id };
	const counts = await destroyDossier(deps, tx, body, act);
	if (!counts) throw new NotErased('finalisation-en-cours');
	await deps.conservation.add(tx, id, { ...counts, prevus: 1 });
	// once ended it is written in no more
	await deps.conservation.end(tx, id, at);
}
