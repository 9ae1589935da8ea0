import type { Actor } from '#domain/access/actor.ts';
import { decideFunction, decideFunctionEnd } from '#domain/access/decide-function.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from '../deps.ts';
import type { FormOutcome } from '../form-outcome.ts';
import { loadAssociationFor, loadPoleFor } from './load-pole.ts';

export interface NewFunction {
	/** Null: the whole association. */
	readonly poleId: string | null;
	readonly email: string;
	readonly mandat: Mandat;
	readonly validFrom: string;
	readonly validUntil: string | null;
}

export interface FunctionDeps extends Deps {
	/** Closes at once everything that a person holds open. */
	revoke(filter: { personId?: string }): void;
}

/** Gives a function to someone of the directory, traced ([PLA-1], [PLA-2]). */
export async function nameFunction(
	deps: FunctionDeps,
	actor: Actor,
	{ poleId, email, mandat, validFrom, validUntil }: NewFunction
): Promise<FormOutcome> {
	const loaded = await loadScope(deps, actor, poleId);
	if (!loaded.ok) return { ...loaded, fields: [] };
	const person = await deps.people.byEmail(email);
	if (!person) return fieldError('email', unknownPerson);
	const by = { personId: actor.personId, mandats: loaded.mandats };
	const { id: personId, profession, structureKind } = person;
	const decision = decideFunction(by, { mandat, poleId, personId, profession, structureKind });
	if (!decision.ok) {
		const said = decision.why.startsWith('fonction-');
		const fields = said ? [{ field: 'email', message: refusalText[decision.why] }] : [];
		return { ...decision, fields };
	}
	if (validUntil !== null && validUntil <= validFrom) return fieldError('validUntil', endsBefore);
	const held = await deps.mandats.of(poleId, validFrom);
	if (held.some((one) => one.personId === personId && one.mandat === mandat)) {
		return {
			ok: false,
			why: 'fonction-deja-tenue',
			fields: [{ field: 'email', message: refusalText['fonction-deja-tenue'] }]
		};
	}
	const id = deps.id();
	const row = { id, personId, poleId, mandat, validFrom, validUntil, namedBy: actor.personId };
	await deps.transaction(async (tx) => {
		await deps.mandats.add(row, tx);
		// Whoever takes over ends the vacancy.
		if (mandat === 'referent' && poleId) await deps.poles.update(poleId, { vacantSince: null }, tx);
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'fonction-attribuee',
				subject: personId,
				payload: { fonction: mandat, pole: poleId ?? 'association', depuis: validFrom }
			},
			tx
		);
	});
	return { ok: true, id };
}

/** [PLA-13] Ends a function now, and closes at once what it held open. */
export async function endFunction(
	deps: FunctionDeps,
	actor: Actor,
	functionId: string
): Promise<Decision> {
	const held = await deps.mandats.byId(functionId);
	if (!held) return refused('introuvable');
	const mandats =
		held.poleId === null
			? (await deps.people.allMandats([actor.personId]))
					.filter(({ poleId }) => poleId === '*')
					.map(({ mandat }) => mandat)
			: await deps.people.mandats(actor.personId, held.poleId);
	if (mandats.length === 0 || actor.intervisionId !== null) return refused('introuvable');
	const decision = decideFunctionEnd({ personId: actor.personId, mandats }, held);
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, 'nommer-fonction');
	if (!session.ok) return session;
	const day = parisDay(deps.now());
	await deps.transaction(async (tx) => {
		await deps.mandats.end(functionId, day, actor.personId, tx);
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'fonction-retiree',
				subject: held.personId,
				payload: { fonction: held.mandat, pole: held.poleId ?? 'association' }
			},
			tx
		);
	});
	deps.revoke({ personId: held.personId });
	return { ok: true };
}

async function loadScope(deps: Deps, actor: Actor, poleId: string | null) {
	return poleId === null
		? loadAssociationFor(deps, actor, 'nommer-fonction')
		: loadPoleFor(deps, actor, poleId, 'nommer-fonction');
}

const unknownPerson =
	'Personne de l’annuaire n’a cette adresse. Ajoutez d’abord cette personne, avec son courriel.';
const endsBefore = 'La fin doit venir après le début.';

function fieldError(field: string, message: string): FormOutcome {
	return { ok: false, why: 'saisie-invalide', fields: [{ field, message }] };
}
