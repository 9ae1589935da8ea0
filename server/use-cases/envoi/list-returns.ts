import type { Actor } from '#domain/access/actor.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PoleReturns, ReturnFilter, ReturnRow } from '#server/db/return-lists.ts';
import type { Deps } from '../deps.ts';
import { planningScope, type OwnScope } from '../planning/planning-scope.ts';
import { returnSpan } from './return-span.ts';

/** What the list is narrowed to; null: no matter. */
export interface ReturnQuery {
	readonly state: ReturnFilter;
	readonly poleId: string | null;
	readonly year: number | null;
}

export interface ReturnList {
	/** What each pôle owes, the oldest debt first. */
	readonly poles: readonly PoleReturns[];
	readonly rows: readonly ReturnRow[];
	/** More than are shown. */
	readonly more: boolean;
	/** The pôles that one may ask for. */
	readonly choices: readonly { readonly id: string; readonly name: string }[];
	/** Receives returns, rather than sends them. */
	readonly receives: boolean;
}

const shown = 100;

/** [RET-6] What the association still lacks of which pôle, as one may see it: all of them, or one's own. */
export async function listReturns(
	deps: Deps,
	actor: Actor,
	{ state, poleId, year }: ReturnQuery
): Promise<
	{ readonly ok: true; readonly list: ReturnList } | { readonly ok: false; readonly why: Refusal }
> {
	const own = await returnPoles(deps, actor);
	if (!own.ok) return own;
	const now = deps.now();
	const asked = poleId === null ? own.poleIds : own.poleIds.filter((id) => id === poleId);
	const scope = { ...returnSpan(year, now), poleIds: asked, now };
	const rows = await deps.returns.list(scope, state, shown + 1);
	const choices = await deps.poles.byIds(own.poleIds);
	return {
		ok: true,
		list: {
			poles: await deps.returns.byPole(scope),
			rows: rows.slice(0, shown),
			more: rows.length > shown,
			choices: choices.map(({ id, name }) => ({ id, name })),
			receives: own.receives
		}
	};
}

type OwnPoles =
	| {
			readonly ok: true;
			readonly poleIds: readonly string[];
			readonly receives: boolean;
			readonly scope: OwnScope;
	  }
	| { readonly ok: false; readonly why: Refusal };

/** The pôles whose returns someone follows; a nominative link follows none. */
export async function returnPoles(deps: Deps, actor: Actor): Promise<OwnPoles> {
	const scope = await planningScope(deps, actor);
	const poleIds = actor.intervisionId === null ? scope.polesFor('voir-retours') : [];
	if (poleIds.length === 0) return { ok: false, why: 'titre-insuffisant' };
	const session = decideSession(actor.method, 'voir-retours');
	if (!session.ok) return session;
	return { ok: true, poleIds, receives: scope.polesFor('accuser-reception').length > 0, scope };
}
