import type { Actor } from '#domain/access/actor.ts';
import { publicHoliday } from '#domain/planning/public-holiday.ts';
import { recurringDays, type Recurrence } from '#domain/planning/recurrence.ts';
import { parisDay, parisInstant } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadPoleFor } from '../poles/load-pole.ts';
import { planTurns } from './plan-turns.ts';

/** One date of a series before it is planned: to keep or to skip. */
export interface ProposedDate {
	readonly day: string;
	readonly startsAt: string;
	readonly holiday: string | null;
	/** The pôle already has an Intervision that day. */
	readonly taken: boolean;
	readonly site: string | null;
	readonly animateur: string | null;
}

/** Shows the dates of a recurrence, with what speaks against each; nothing is written. */
export async function proposeDates(
	deps: Deps,
	actor: Actor,
	wanted: { readonly poleId: string; readonly hour: string; readonly recurrence: Recurrence }
): Promise<
	| { readonly ok: true; readonly dates: readonly ProposedDate[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadPoleFor(deps, actor, wanted.poleId, 'creer-intervision');
	if (!loaded.ok) return loaded;
	const dates = recurringDays(wanted.recurrence).flatMap((day) => {
		const at = parisInstant(day, wanted.hour);
		return at === null ? [] : [{ day, at }];
	});
	const [first] = dates;
	const last = dates.at(-1);
	if (!first || !last) return { ok: true, dates: [] };
	const turns = await planTurns(deps, loaded.pole, dates);
	const sites = await deps.poles.sites(loaded.pole.id);
	const functions = await deps.mandats.of(loaded.pole.id, first.day);
	const end = new Date(last.at.getTime() + 86_400_000);
	const start = new Date(first.at.getTime() - 86_400_000);
	const scope = { poleIds: [loaded.pole.id], personId: '' };
	const planned = await deps.planning.between(scope, start, end);
	const taken = new Set(
		planned
			.filter(({ cancelledAt }) => cancelledAt === null)
			.map(({ startsAt }) => parisDay(startsAt))
	);
	return {
		ok: true,
		dates: dates.map(({ day, at }, place) => ({
			day,
			startsAt: at.toISOString(),
			holiday: publicHoliday(day),
			taken: taken.has(day),
			site: sites.find(({ id }) => id === turns[place]?.siteId)?.name ?? null,
			animateur:
				functions.find(({ personId }) => personId === turns[place]?.animateurId)?.name ?? null
		}))
	};
}
