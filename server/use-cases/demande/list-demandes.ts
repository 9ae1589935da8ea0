import type { Actor } from '#domain/access/actor.ts';
import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { DemandeState } from '#domain/demande/demande-state.ts';
import type { DeclaredAccord, Urgency } from '#domain/demande/demande-words.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { DemandeScope } from '#server/db/demande-lists.ts';
import type { Deps } from '../deps.ts';

/** What the list is narrowed to; null: everything that someone may see. */
export interface DemandeQuery {
	readonly states: readonly DemandeState[];
	readonly poleId: string | null;
	readonly urgency: Urgency | null;
	/** Deposited at least so many days ago. */
	readonly days: number | null;
	readonly page: number;
}

/** A line of the list: logistics only, the same for all who see it. */
interface DemandeLine {
	readonly id: string;
	readonly state: DemandeState;
	readonly name: string;
	readonly profession: string;
	readonly structure: string;
	readonly poleName: string | null;
	readonly urgency: Urgency;
	readonly accord: DeclaredAccord | null;
	readonly createdAt: string;
}

export interface DemandeList {
	readonly lines: readonly DemandeLine[];
	readonly more: boolean;
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	/** Sees demandes that no pôle has yet. */
	readonly association: boolean;
	readonly counts: Readonly<Partial<Record<DemandeState, number>>>;
	readonly canManageLinks: boolean;
}

const pageSize = 50;
const dayMs = 86_400_000;

interface KnownScope extends DemandeScope {
	readonly poles: readonly { readonly id: string; readonly name: string; readonly code: string }[];
}

/** The pôles in which someone may do this, and whether the association's own demandes are his too. */
export async function scopeOf(
	deps: Pick<Deps, 'people' | 'demandes'>,
	actor: Actor,
	action: ResourceAction
): Promise<KnownScope> {
	return (await loadScopes(deps, actor))(action);
}

/** The same for several acts, read once. */
export async function loadScopes(
	deps: Pick<Deps, 'people' | 'demandes'>,
	actor: Actor
): Promise<(action: ResourceAction) => KnownScope> {
	if (actor.intervisionId !== null) return () => ({ poleIds: [], association: false, poles: [] });
	const held = await deps.people.allMandats([actor.personId]);
	const conducted = await deps.demandes.polesConducted(actor.personId);
	const all = await deps.people.poles();
	const mandatsIn = (poleId: string) =>
		held.filter((one) => one.poleId === '*' || one.poleId === poleId).map(({ mandat }) => mandat);
	return (action) => {
		const poles = all.filter(({ id }) => {
			const role = conducted.includes(id) ? 'animateur' : null;
			return decideResource({ mandats: mandatsIn(id), role }, action).ok;
		});
		return {
			poles: poles.map(({ id, name, code }) => ({ id, name, code })),
			poleIds: poles.map(({ id }) => id),
			association: decideResource({ mandats: mandatsIn('*'), role: null }, action).ok
		};
	};
}

/** Lists the demandes of someone's pôles, narrowed and counted by the database. */
export async function listDemandes(
	deps: Deps,
	actor: Actor,
	wanted: DemandeQuery
): Promise<
	{ readonly ok: true; readonly list: DemandeList } | { readonly ok: false; readonly why: Refusal }
> {
	const scope = await scopeOf(deps, actor, 'voir-demandes');
	if (scope.poleIds.length === 0 && !scope.association) return { ok: false, why: 'introuvable' };
	const session = decideSession(actor.method, 'voir-demandes');
	if (!session.ok) return session;
	const { poleId, days, page } = wanted;
	const narrowed =
		poleId === null
			? scope
			: {
					poleIds: scope.poleIds.filter((id) => id === poleId),
					association: scope.association && poleId === 'aucun'
				};
	const before = days === null ? null : new Date(deps.now().getTime() - days * dayMs);
	const found = await deps.demandeLists.list(
		narrowed,
		{ ...wanted, before },
		{ limit: pageSize + 1, offset: page * pageSize }
	);
	const counts = new Map<DemandeState, number>();
	for (const { state, demandes } of await deps.demandeLists.counts(narrowed)) {
		counts.set(state, (counts.get(state) ?? 0) + demandes);
	}
	const links = await scopeOf(deps, actor, 'gerer-lien-demande');
	return {
		ok: true,
		list: {
			lines: found.slice(0, pageSize).map((record) => {
				const { id, state, name, profession, structure, poleName, urgency, accord } = record;
				const who = { id, state, name, profession, structure, poleName, urgency, accord };
				return { ...who, createdAt: record.createdAt.toISOString() };
			}),
			more: found.length > pageSize,
			poles: scope.poles,
			association: scope.association,
			counts: Object.fromEntries(counts),
			canManageLinks: links.poleIds.length > 0
		}
	};
}
