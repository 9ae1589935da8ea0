import type { Actor } from '#domain/access/actor.ts';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { decideMerge, decideSplit } from '#domain/dossier/decide-union.ts';
import { restrictiveAccord } from '#domain/dossier/restrictive-accord.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { DossierUnion } from '#server/db/dossier-unions.ts';
import { followAccord } from '../accord/follow-accord.ts';
import type { Deps } from '../deps.ts';
import {
	beforeWithdrawal,
	settleWithdrawal,
	tellWithdrawal,
	type WithdrawalDeps
} from '../invitations/tell-withdrawal.ts';
import { reviewAgain } from './former-pistes.ts';
import { loadDossierFor } from './load-dossier.ts';

type Tx = Parameters<Parameters<Deps['transaction']>[0]>[0];

/** « C’est le même patient », « un autre », « je ne sais pas encore ». */
export type SameAnswer = 'meme' | 'autre' | 'plus-tard';

/**
 * [DOS-2] Answers « le même patient ? » about a dossier and an older one. Only the answer « le même » joins them:
 * nothing is ever joined by itself.
 */
export async function answerSamePatient(
	deps: WithdrawalDeps,
	actor: Actor,
	dossierId: string,
	{ otherId, answer }: { readonly otherId: string; readonly answer: SameAnswer }
): Promise<Decision> {
	const one = await loadDossierFor(deps, actor, dossierId, 'comparer-dossiers');
	if (!one.ok) return one;
	const other = await loadDossierFor(deps, actor, otherId, 'comparer-dossiers');
	if (!other.ok) return other;
	if (one.dossier.poleId !== other.dossier.poleId) return refused('introuvable');
	if (answer === 'meme') return join(deps, actor, { keptId: otherId, mergedId: dossierId });
	const at = deps.now();
	await deps.transaction(async (tx) => {
		await deps.unions.answer(tx, [dossierId, otherId], { answer, by: actor.personId, at });
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'dossiers-compares',
				subject: dossierId,
				payload: { other: otherId, answer }
			},
			tx
		);
	});
	return { ok: true };
}

/** [DOS-3] Joins a dossier to another one of the pôle, found by its code; traced, and reversible. */
export async function mergeDossiers(
	deps: WithdrawalDeps,
	actor: Actor,
	mergedId: string,
	keptCode: string
): Promise<Decision> {
	const merged = await loadDossierFor(deps, actor, mergedId, 'reunir-dossiers');
	if (!merged.ok) return merged;
	const found = await deps.dossierReader.byCode(keptCode.trim().toUpperCase());
	const kept = found && (await loadDossierFor(deps, actor, found.id, 'reunir-dossiers'));
	if (!kept?.ok) return refused('introuvable');
	return join(deps, actor, { keptId: kept.dossier.id, mergedId });
}

async function join(
	deps: WithdrawalDeps,
	actor: Actor,
	pair: { readonly keptId: string; readonly mergedId: string }
): Promise<Decision> {
	const { keptId, mergedId } = pair;
	const at = deps.now();
	const meetings = await beforeWithdrawal(deps, [keptId, mergedId]);
	const told = await deps.transaction(async (tx) => {
		const locked = await deps.unions.lock(tx, [keptId, mergedId]);
		const kept = locked.find(({ id }) => id === keptId);
		const merged = locked.find(({ id }) => id === mergedId);
		if (!kept || !merged) return refused('introuvable');
		const decision = decideMerge(kept, merged);
		if (!decision.ok) return decision;
		const accordId = await joinAccords(deps, actor, pair, tx);
		const id = deps.id();
		const union = { id, ...pair, accordId, joinedBy: actor.personId, joinedAt: at };
		const { situations, intervisionIds } = await deps.unions.join(tx, union);
		const takenOff = await follow(deps, tx, keptId, at);
		const sessions = await tellWithdrawal(deps, tx, meetings, takenOff);
		await reviewAgain(deps, tx, keptId);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'dossiers-reunis',
				subject: keptId,
				payload: { other: mergedId, situations }
			},
			tx
		);
		return { ok: true as const, intervisionIds, sessions };
	});
	if (!told.ok) return told;
	if ('intervisionIds' in told) await tell(deps, told);
	return { ok: true };
}

/** [DOS-4] Records the more closed of the two accords for both; null when only the kept one has any. */
async function joinAccords(
	deps: Deps,
	actor: Actor,
	{ keptId, mergedId }: { readonly keptId: string; readonly mergedId: string },
	tx: Tx
): Promise<string | null> {
	const kept = await deps.dossierReader.accordOf(keptId, tx);
	const merged = await deps.dossierReader.accordOf(mergedId, tx);
	if (!merged) return null;
	// Nobody ever asked for the kept one: the accord that was given is the patient's.
	const joined = kept ? restrictiveAccord(kept, merged) : merged;
	return record(deps, actor, keptId, joined, tx);
}

/** [DOS-5] Parts two dossiers again: each has back its situations and its accord. */
export async function splitDossiers(
	deps: WithdrawalDeps,
	actor: Actor,
	dossierId: string,
	unionId: string
): Promise<Decision> {
	const loaded = await loadDossierFor(deps, actor, dossierId, 'reunir-dossiers');
	if (!loaded.ok) return loaded;
	const at = deps.now();
	const before = await deps.unions.byId(unionId);
	const meetings = await beforeWithdrawal(deps, before ? [before.keptId, before.mergedId] : []);
	const told = await deps.transaction(async (tx) => {
		const seen = await deps.unions.byId(unionId, tx);
		if (!seen || ![seen.keptId, seen.mergedId].includes(dossierId)) return refused('introuvable');
		const locked = await deps.unions.lock(tx, [seen.keptId, seen.mergedId]);
		// Read again under the lock: someone else may just have parted them.
		const union = await deps.unions.byId(unionId, tx);
		const kept = locked.find(({ id }) => id === seen.keptId);
		if (!union || !kept) return refused('introuvable');
		const decision = decideSplit(kept, { alreadySplit: union.partedAt !== null });
		if (!decision.ok) return decision;
		await partAccords(deps, actor, union, tx);
		const act = { by: actor.personId, at };
		const { situations, intervisionIds } = await deps.unions.part(tx, union, act);
		const takenOff: string[] = [];
		for (const id of [union.keptId, union.mergedId]) {
			takenOff.push(...(await follow(deps, tx, id, at)));
			await reviewAgain(deps, tx, id);
		}
		const sessions = await tellWithdrawal(deps, tx, meetings, takenOff);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: 'dossiers-separes',
				subject: union.keptId,
				payload: { other: union.mergedId, situations }
			},
			tx
		);
		return { ok: true as const, intervisionIds, sessions };
	});
	if (!told.ok) return told;
	if ('intervisionIds' in told) await tell(deps, told);
	return { ok: true };
}

/**
 * [DOS-5] What was recorded for the two together goes; what a person recorded since may be about either, so it counts
 * for both, as far as it closes.
 */
async function partAccords(
	deps: Deps,
	actor: Actor,
	{ keptId, mergedId, accordId, joinedAt }: DossierUnion,
	tx: Tx
): Promise<void> {
	const latest = await deps.dossierReader.accordOf(keptId, tx);
	if (accordId !== null && latest?.id === accordId) {
		const before = await deps.dossierReader.accordBefore(keptId, accordId, tx);
		await record(deps, actor, keptId, before ?? noAccord, tx);
		return;
	}
	if (latest === null || (accordId === null && latest.recordedAt <= joinedAt)) return;
	const own = await deps.dossierReader.accordOf(mergedId, tx);
	const both = restrictiveAccord(latest, own ?? noAccord);
	await record(deps, actor, mergedId, both, tx);
}

/** What the accord in force forbids leaves the agendas, and comes back with it ([ACO-4]). */
async function follow(deps: Deps, tx: Tx, dossierId: string, at: Date): Promise<readonly string[]> {
	const accord = (await deps.dossierReader.accordOf(dossierId, tx)) ?? noAccord;
	return (await followAccord(deps, tx, { dossierId, accord }, at)).takenOff;
}

async function record(
	deps: Deps,
	actor: Actor,
	dossierId: string,
	accord: Accord,
	tx: Tx
): Promise<string> {
	const id = deps.id();
	const act = { id, by: actor.personId, at: deps.now() };
	await deps.dossiers.recordAccord(tx, dossierId, accord, act);
	return id;
}

async function tell(
	deps: WithdrawalDeps,
	{
		intervisionIds,
		sessions
	}: { readonly intervisionIds: readonly string[]; readonly sessions: readonly string[] }
): Promise<void> {
	settleWithdrawal(deps, sessions);
	for (const id of intervisionIds) await deps.changed(id);
}
