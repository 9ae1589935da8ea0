import type { Actor } from '#domain/access/actor.ts';
import { standingOf, type ConventionStanding } from '#domain/convention/state.ts';
import { attentionTo, withoutConvention } from '#domain/convention/watch.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { StoredConvention } from '#server/db/conventions.ts';
import { loadActivites } from '../activites/load-activites.ts';
import type { Deps } from '../deps.ts';
import { loadKeeper, loadSeenConvention } from './load-convention.ts';

type Denied = { readonly ok: false; readonly why: Refusal };
interface NamedPole {
	readonly id: string;
	readonly name: string;
}

/** A convention with where it stands today. */
export interface ShownConvention {
	readonly convention: StoredConvention;
	readonly standing: ConventionStanding;
	readonly attention: 'a-signer' | 'prend-fin' | null;
}

export interface ConventionList {
	readonly conventions: readonly ShownConvention[];
	/** Pôles of which none is in force. */
	readonly lacking: readonly NamedPole[];
	readonly manages: boolean;
}

/** [ACT-8] The conventions that one may see, what ends among them, and the pôles without one. */
export async function listConventions(
	deps: Deps,
	actor: Actor
): Promise<{ readonly ok: true; readonly list: ConventionList } | Denied> {
	const loaded = await loadActivites(deps, actor, 'voir-activites');
	if (!loaded.ok) return loaded;
	const today = parisDay(deps.now());
	const conventions = await deps.conventions.list(loaded.scope);
	const poles = await deps.poles.byIds(loaded.poleIds);
	const named = poles.map(({ id, name }) => ({ id, name }));
	return {
		ok: true,
		list: {
			conventions: conventions.map((one) => shown(one, today)),
			lacking: withoutConvention(named, conventions.map(watched), today),
			manages: loaded.manages
		}
	};
}

/** One convention. */
export async function readConvention(
	deps: Deps,
	actor: Actor,
	id: string
): Promise<
	| {
			readonly ok: true;
			readonly shown: ShownConvention;
			readonly manages: boolean;
			readonly poles: readonly NamedPole[];
			readonly today: string;
	  }
	| Denied
> {
	const loaded = await loadSeenConvention(deps, actor, id);
	if (!loaded.ok) return loaded;
	const today = parisDay(deps.now());
	const { convention, scope } = loaded;
	const poles = await deps.poles.byIds(scope.poleIds);
	return {
		...{ ok: true, shown: shown(convention, today), manages: scope.manages, today },
		poles: poles.map(({ id: poleId, name }) => ({ id: poleId, name }))
	};
}

/** The pôles that a new convention may be about, for whoever prepares it. */
export async function readNewConvention(
	deps: Deps,
	actor: Actor
): Promise<{ readonly ok: true; readonly poles: readonly NamedPole[] } | Denied> {
	const keeper = await loadKeeper(deps, actor);
	if (!keeper.ok) return keeper;
	const poles = await deps.poles.byIds(await deps.poles.allIds());
	return { ok: true, poles: poles.map(({ id, name }) => ({ id, name })) };
}

/** Those of a pôle, for its page. */
export async function conventionsOfPole(
	deps: Deps,
	poleId: string
): Promise<readonly ShownConvention[]> {
	const today = parisDay(deps.now());
	return (await deps.conventions.list([poleId])).map((one) => shown(one, today));
}

const watched = (one: StoredConvention) => ({ ...one, preparedOn: parisDay(one.createdAt) });

function shown(convention: StoredConvention, today: string): ShownConvention {
	return {
		convention,
		standing: standingOf(convention, today),
		attention: attentionTo(watched(convention), today)
	};
}
