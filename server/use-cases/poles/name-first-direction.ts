import { parisDay } from '#domain/shared/paris-time.ts';
import type { Deps } from '../deps.ts';

type FirstDirectionDeps = Pick<
	Deps,
	'people' | 'mandats' | 'journal' | 'transaction' | 'now' | 'id'
>;

/** Whom the operator names; the names serve when the directory does not know the address yet. */
export interface FirstDirection {
	readonly email: string;
	readonly givenName: string;
	readonly familyName: string;
}

type Named =
	| { readonly ok: true; readonly personId: string; readonly name: string }
	| { readonly ok: false; readonly why: 'direction-existante' | 'noms-manquants' };

/**
 * [PLA-19] Names the association's first direction, who then names everybody else. An operator holds the database anyway;
 * but once somebody is in charge, functions are given on screen, by a person, and no longer by him.
 */
export async function nameFirstDirection(
	deps: FirstDirectionDeps,
	{ email, givenName, familyName }: FirstDirection
): Promise<Named> {
	const at = deps.now();
	const today = parisDay(at);
	const held = await deps.mandats.of(null, today);
	if (held.some(({ mandat }) => mandat === 'direction'))
		return { ok: false, why: 'direction-existante' };
	const known = await deps.people.byEmail(email);
	if (!known && (givenName === '' || familyName === ''))
		return { ok: false, why: 'noms-manquants' };
	const personId = known?.id ?? deps.id();
	if (!known) await deps.people.add({ id: personId, ...card, givenName, familyName, email });
	await deps.transaction(async (tx) => {
		const row = { id: deps.id(), personId, poleId: null, mandat: 'direction' };
		await deps.mandats.add({ ...row, validFrom: today, validUntil: null }, tx);
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: 'system',
				event: 'fonction-attribuee',
				subject: personId,
				payload: { fonction: 'direction', pole: 'association', depuis: today, par: 'exploitant' }
			},
			tx
		);
	});
	const named = known ?? { givenName, familyName };
	return { ok: true, personId, name: `${named.givenName} ${named.familyName}` };
}

const card = {
	profession: 'autre',
	mode: 'salarie',
	structureKind: 'association',
	structureName: 'Association',
	fonction: 'direction',
	coordonne: false
} as const;
