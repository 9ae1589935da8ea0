import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { mandats as mandatWords, type Mandat } from '#domain/intervision/role.ts';
import type { Deps } from './deps.ts';

/** Who is signed in, as every page says it. */
export interface SignedIn {
	readonly name: string;
	/** The standing function, or the profession's own when there is none. */
	readonly roleLabel: string;
	readonly mandats: readonly Mandat[];
}

/** Gives the name and the function of whoever acts; null when the directory no longer knows this person. */
export async function readPerson(deps: Deps, actor: Actor): Promise<SignedIn | null> {
	const person = await deps.people.byId(actor.personId);
	if (!person) return null;
	const held = await deps.people.allMandats([actor.personId]);
	const mandats = held.map(({ mandat }) => mandat);
	const first = mandats[0];
	return {
		name: `${person.givenName} ${person.familyName}`,
		roleLabel: first ? mandatWords[first] : person.fonction,
		mandats
	};
}

/** Lists the pôles in which this person may plan an Intervision. */
export async function listOwnPoles(
	deps: Deps,
	actor: Actor
): Promise<readonly { readonly id: string; readonly name: string; readonly organiser: string }[]> {
	if (actor.intervisionId !== null) return [];
	const poles = await deps.people.poles();
	const held = await deps.people.allMandats([actor.personId]);
	return poles
		.filter(({ id }) => {
			const mandats = held
				.filter(({ poleId }) => poleId === id || poleId === '*')
				.map(({ mandat }) => mandat);
			return decideResource({ mandats, role: null }, 'creer-intervision').ok;
		})
		.map(({ id, name, organiser }) => ({ id, name, organiser }));
}
