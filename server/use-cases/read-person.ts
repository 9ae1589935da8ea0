import type { Actor } from '#domain/access/actor.ts';
import { mandats as mandatWords, type Mandat } from '#domain/intervision/role.ts';
import { organiserOn } from '#domain/pole/organiser.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { PoleRecord } from '#server/db/poles.ts';
import type { Deps } from './deps.ts';
import { planningScope } from './planning/planning-scope.ts';

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

/** A pôle in which one may plan, with what its dates are proposed from. */
export interface OwnPole {
	readonly id: string;
	readonly name: string;
	readonly organiser: string;
	readonly habits: Pick<
		PoleRecord,
		| 'rhythm'
		| 'perYear'
		| 'weekday'
		| 'weekOfMonth'
		| 'hour'
		| 'minutes'
		| 'monthsOff'
		| 'defaultFormat'
	>;
	readonly sites: readonly { readonly id: string; readonly name: string }[];
}

/** Lists the pôles in which this person may plan an Intervision. */
export async function listOwnPoles(deps: Deps, actor: Actor): Promise<readonly OwnPole[]> {
	if (actor.intervisionId !== null) return [];
	const own = await planningScope(deps, actor);
	const ids = own.polesFor('creer-intervision');
	const records = await deps.poles.byIds(ids);
	const sites = await deps.poles.sitesOf(ids);
	const takeovers = await deps.poles.takeoversOf(ids);
	const today = parisDay(deps.now());
	return records.map(({ id, name, first, ...habits }) => ({
		id,
		name,
		organiser: organiserOn(
			first,
			takeovers.filter(({ poleId }) => poleId === id),
			today
		).name,
		habits,
		sites: sites
			.filter(({ poleId }) => poleId === id)
			.map((site) => ({ id: site.id, name: site.name }))
	}));
}
