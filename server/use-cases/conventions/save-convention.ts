import type { Actor } from '#domain/access/actor.ts';
import { decideRemoval } from '#domain/convention/decide-convention.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { ConventionParties } from '#server/db/conventions.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardConvention } from './guard-convention.ts';
import { loadKeeper, loadOwnConvention, traceConvention } from './load-convention.ts';

/** Prepares a convention, to be printed and signed. */
export async function createConvention(
	deps: Deps,
	actor: Actor,
	parties: ConventionParties
): Promise<FormOutcome> {
	const keeper = await loadKeeper(deps, actor);
	if (!keeper.ok) return { ...keeper, fields: [] };
	const judged = await judge(deps, parties);
	if (!judged.ok) return judged;
	const id = deps.id();
	const by = { personId: actor.personId, at: deps.now() };
	await deps.transaction(async (tx) => {
		await deps.conventions.add(id, parties, by, tx);
		const payload = { genre: parties.kind, pole: parties.poleId };
		await traceConvention(deps, actor, 'convention-creee', { id, payload }, tx);
	});
	return { ok: true, id };
}

/** [ACT-11] Changes the parties of a project: what was signed says what it said. */
export async function changeConvention(
	deps: Deps,
	actor: Actor,
	id: string,
	parties: ConventionParties
): Promise<FormOutcome> {
	const loaded = await loadOwnConvention(deps, actor, id);
	if (!loaded.ok) return { ...loaded, fields: [] };
	const open = decideRemoval(loaded.convention, parisDay(deps.now()));
	if (!open.ok) return { ...open, fields: [] };
	const judged = await judge(deps, parties);
	if (!judged.ok) return judged;
	await deps.transaction(async (tx) => {
		await deps.conventions.change(id, parties, tx);
		await traceConvention(deps, actor, 'convention-modifiee', { id }, tx);
	});
	return { ok: true };
}

/** [ACT-6] [ACT-11] Gives up a project. */
export async function removeConvention(deps: Deps, actor: Actor, id: string): Promise<Decision> {
	const loaded = await loadOwnConvention(deps, actor, id);
	if (!loaded.ok) return loaded;
	const may = decideRemoval(loaded.convention, parisDay(deps.now()));
	if (!may.ok) return may;
	const by = { personId: actor.personId, at: deps.now() };
	return allOrNothing(deps, async (tx) => {
		if (!(await deps.conventions.setRemoved(id, by, tx))) return refused('introuvable');
		await traceConvention(deps, actor, 'convention-supprimee', { id }, tx);
		return { ok: true };
	});
}

/** [ACT-6] Takes it up again. */
export async function restoreConvention(deps: Deps, actor: Actor, id: string): Promise<Decision> {
	const loaded = await loadOwnConvention(deps, actor, id);
	if (!loaded.ok) return loaded;
	return allOrNothing(deps, async (tx) => {
		if (!(await deps.conventions.setRemoved(id, null, tx))) return refused('introuvable');
		await traceConvention(deps, actor, 'convention-reprise', { id }, tx);
		return { ok: true };
	});
}

async function judge(deps: Deps, parties: ConventionParties): Promise<FormOutcome> {
	const { poleId } = parties;
	if (poleId !== null && !(await deps.poles.byId(poleId))) {
		return { ok: false, why: 'introuvable', fields: [] };
	}
	return guardConvention(deps, parties);
}

/** What was given up, for the page that may take it up again. */
export async function readRemovedConvention(
	deps: Deps,
	actor: Actor,
	id: string
): Promise<
	| { readonly ok: true; readonly structureName: string }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadOwnConvention(deps, actor, id);
	if (!loaded.ok) return loaded;
	const { removed, structureName } = loaded.convention;
	return removed ? { ok: true, structureName } : { ok: false, why: 'introuvable' };
}
