import type { Actor } from '#domain/access/actor.ts';
import { decideChangeFactors } from '#domain/access/decide-factor.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';
import type { AccountDeps } from './account-deps.ts';
import { hasFactor } from './has-factor.ts';
import { note, tell } from './tell.ts';

/** Gives a passkey a name that its owner recognises; read by the guard like every text that is kept ([GAR-37]). */
export async function renamePasskey(
	deps: AccountDeps,
	actor: Actor,
	{
		id,
		name,
		confirmed = []
	}: {
		readonly id: string;
		readonly name: string;
		readonly confirmed?: readonly string[];
	}
): Promise<FormOutcome> {
	const decision = decideChangeFactors(actor.method);
	if (!decision.ok) return { ...decision, fields: [] };
	const guarded = await guardForm(deps, { texts: { name }, confirmed }, noContext);
	if (!guarded.ok) return guarded;
	const renamed = await deps.passkeyStore.rename(actor.personId, id, name);
	return renamed ? { ok: true } : { ok: false, why: 'introuvable', fields: [] };
}

export async function removePasskey(
	deps: AccountDeps,
	actor: Actor,
	id: string
): Promise<Decision> {
	const decision = decideChangeFactors(actor.method);
	if (!decision.ok) return decision;
	const { personId } = actor;
	if (!(await deps.passkeyStore.remove(personId, id))) return refused('introuvable');
	await note(deps, { actor: personId, event: 'facteur-retire', payload: { factor: 'passkey' } });
	await tell(deps, personId, 'cle-retiree');
	await endCodesWithLastFactor(deps, personId);
	return granted;
}

export async function removeTotp(deps: AccountDeps, actor: Actor): Promise<Decision> {
	const decision = decideChangeFactors(actor.method);
	if (!decision.ok) return decision;
	const { personId } = actor;
	if (!(await deps.totp.remove(personId))) return refused('introuvable');
	await note(deps, { actor: personId, event: 'facteur-retire', payload: { factor: 'totp' } });
	await tell(deps, personId, 'application-retiree');
	await endCodesWithLastFactor(deps, personId);
	return granted;
}

/** Makes ten new recovery codes, told once; the former ones end. They stand in for a factor: there must be one. */
export async function renewRecoveryCodes(
	deps: AccountDeps,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly codes: readonly string[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	const decision = decideChangeFactors(actor.method);
	if (!decision.ok) return decision;
	const { personId } = actor;
	if (!(await hasFactor(deps, personId))) return { ok: false, why: 'facteur-absent' };
	const codes = await deps.recoveryCodes.renew(personId);
	await note(deps, { actor: personId, event: 'codes-de-secours-renouveles' });
	await tell(deps, personId, 'codes-renouveles');
	return { ok: true, codes };
}

/** Without a factor to stand in for, a recovery code and a remembered device are doors that nobody watches. */
async function endCodesWithLastFactor(deps: AccountDeps, personId: string): Promise<void> {
	if (await hasFactor(deps, personId)) return;
	await deps.recoveryCodes.removeAll(personId);
	await deps.devices.forgetAll(personId);
}

/** No meeting, hence nobody expected: any name in it is asked about. */
const noContext = { profile: 'displayName', known: [], invited: [], structures: [] } as const;
