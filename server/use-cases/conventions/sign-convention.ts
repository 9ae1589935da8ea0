import type { Actor } from '#domain/access/actor.ts';
import { decideNotice, decideSigning } from '#domain/convention/decide-convention.ts';
import type { Party } from '#domain/convention/kind.ts';
import type { ConventionDays } from '#domain/convention/state.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Deps } from '../deps.ts';
import { loadOwnConvention, traceConvention } from './load-convention.ts';

type SignedDays = Pick<ConventionDays, 'associationSignedOn' | 'structureSignedOn' | 'effectiveOn'>;

/** [ACT-9] Notes when each party wrote « lu et approuvé » and signed; put right until notice is given. */
export async function signConvention(
	deps: Deps,
	actor: Actor,
	id: string,
	signed: SignedDays
): Promise<
	{ readonly ok: true; readonly former: SignedDays } | Extract<Decision, { readonly ok: false }>
> {
	const loaded = await loadOwnConvention(deps, actor, id);
	if (!loaded.ok) return loaded;
	const { convention } = loaded;
	const may = decideSigning(convention, signed, parisDay(deps.now()));
	if (!may.ok) return may;
	await deps.transaction(async (tx) => {
		await deps.conventions.setDays(id, signed, tx);
		const payload = {
			association: signed.associationSignedOn,
			structure: signed.structureSignedOn,
			effet: signed.effectiveOn
		};
		await traceConvention(deps, actor, 'convention-signee', { id, payload }, tx);
	});
	const { associationSignedOn, structureSignedOn, effectiveOn } = convention;
	return { ok: true, former: { associationSignedOn, structureSignedOn, effectiveOn } };
}

/** [ACT-10] Notes the registered letter of one of the two; it ends a month later. */
export async function giveNotice(
	deps: Deps,
	actor: Actor,
	id: string,
	notice: { readonly on: string; readonly from: Party; readonly breach: boolean }
): Promise<Decision> {
	const loaded = await loadOwnConvention(deps, actor, id);
	if (!loaded.ok) return loaded;
	const may = decideNotice(loaded.convention, notice, parisDay(deps.now()));
	if (!may.ok) return may;
	const { on, from } = notice;
	await deps.transaction(async (tx) => {
		await deps.conventions.setDays(id, { noticedOn: on, noticeFrom: from }, tx);
		const payload = { le: on, par: from, motif: 'non-respect-des-termes' };
		await traceConvention(deps, actor, 'convention-denoncee', { id, payload }, tx);
	});
	return { ok: true };
}

/** [ACT-10] The letter was taken back, or noted by mistake: the convention goes on as if it had not been. */
export async function takeBackNotice(deps: Deps, actor: Actor, id: string): Promise<Decision> {
	const loaded = await loadOwnConvention(deps, actor, id);
	if (!loaded.ok) return loaded;
	if (loaded.convention.noticedOn === null) return refused('introuvable');
	await deps.transaction(async (tx) => {
		await deps.conventions.setDays(id, { noticedOn: null, noticeFrom: null }, tx);
		await traceConvention(deps, actor, 'convention-denonciation-reprise', { id }, tx);
	});
	return { ok: true };
}
