import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { AccordLine } from '#server/db/accord-lists.ts';
import type { Deps } from '../deps.ts';

const pageSize = 25;

export interface AccordsWanted {
	readonly code: string;
	readonly toRegularise: boolean;
	/** From 0. */
	readonly page: number;
	/** The civil year whose exceptions are counted. */
	readonly year: number;
}

export interface AccordsView {
	/** Null for whoever sees the figures only. */
	readonly lines: readonly (AccordLine & { readonly canKeep: boolean })[] | null;
	/** Whether this reader may withdraw or amend one. */
	readonly canKeep: boolean;
	readonly hasMore: boolean;
	readonly exceptions: readonly { readonly poleName: string; readonly exceptions: number }[];
}

/** [ACO-14] Where the accords of one's pôles stand: states and dates, and how many exceptions were validated. */
export async function listAccords(
	deps: Deps,
	actor: Actor,
	{ code, toRegularise, page, year }: AccordsWanted
): Promise<
	{ readonly ok: true; readonly accords: AccordsView } | { readonly ok: false; why: Refusal }
> {
	const session = decideSession(actor.method, 'suivre-accords');
	if (!session.ok) return session;
	const held = await deps.people.allMandats([actor.personId]);
	const poles = await deps.people.poles();
	const may = (poleId: string, action: 'suivre-accords' | 'tenir-accords') => {
		const mandats = held
			.filter((one) => one.poleId === poleId || one.poleId === '*')
			.map(({ mandat }) => mandat);
		// The evaluation counts; it follows no dossier.
		const own = mandats.filter((mandat) => mandat !== 'evaluation');
		return {
			counts: decideResource({ mandats, role: null }, action).ok,
			lists: decideResource({ mandats: own, role: null }, action).ok
		};
	};
	const counted = poles.filter(({ id }) => may(id, 'suivre-accords').counts);
	if (counted.length === 0) return { ok: false, why: 'titre-insuffisant' };
	const listed = counted.filter(({ id }) => may(id, 'suivre-accords').lists);
	const kept = listed.filter(({ id }) => may(id, 'tenir-accords').lists).map(({ name }) => name);
	const rows = await deps.accords.list({
		poleIds: listed.map(({ id }) => id),
		...{ code, toRegularise, limit: pageSize + 1, offset: page * pageSize }
	});
	const from = new Date(Date.UTC(year, 0, 1));
	const to = new Date(Date.UTC(year + 1, 0, 1));
	const lines = rows.slice(0, pageSize);
	return {
		ok: true,
		accords: {
			lines:
				listed.length === 0
					? null
					: lines.map((line) => ({ ...line, canKeep: kept.includes(line.poleName) })),
			canKeep: kept.length > 0,
			hasMore: rows.length > pageSize,
			exceptions: await deps.accords.exceptions(
				counted.map(({ id }) => id),
				from,
				to
			)
		}
	};
}
