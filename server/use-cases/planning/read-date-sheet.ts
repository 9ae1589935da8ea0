import type { Actor } from '#domain/access/actor.ts';
import type { EnlistableDate } from '#domain/planning/enlistable-date.ts';
import type { IntervisionState } from '#domain/planning/intervision-state.ts';
import type { PlanningWarning } from '#domain/planning/warnings.ts';
import type { Format, SiteKind } from '#domain/pole/site.ts';
import { parisHour } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { listRegistrations, type WaitingRegistration } from '../inscriptions/list-registrations.ts';
import { dateState, dateWarnings } from './date-warnings.ts';
import { dueFollowUps } from './follow-ups.ts';
import { listEnlistable } from './list-enlistable.ts';

export interface ProposedFollowUp {
	readonly situationId: string;
	readonly code: string;
	/** Null for whoever sees the logistics only. */
	readonly designation: string | null;
	readonly heldOn: string;
	readonly dueOn: string;
}

/** The planning side of one Intervision: when, where, in which state, what it lacks, what may come onto its agenda. */
export interface DateSheet {
	readonly state: IntervisionState;
	readonly reason: string | null;
	readonly postponedFrom: string | null;
	readonly hour: string;
	readonly minutes: number;
	readonly format: Format;
	readonly siteId: string | null;
	readonly siteName: string | null;
	readonly siteKind: SiteKind | null;
	readonly organiser: string;
	readonly organiserKind: string;
	readonly sites: readonly { readonly id: string; readonly name: string }[];
	/** How many dates of the series are still to be held, this one included; 1 without a series. */
	readonly inSeries: number;
	/** Dates of the pôle to which a situation may be moved. */
	readonly otherDates: readonly EnlistableDate[];
	readonly warnings: readonly PlanningWarning[];
	readonly registrations: readonly WaitingRegistration[];
	readonly followUps: readonly ProposedFollowUp[];
}

/** Reads it for whoever prepares the Intervision. */
export async function readDateSheet(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<
	{ readonly ok: true; readonly sheet: DateSheet } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const { facts, viewer } = loaded;
	const date = await deps.planning.date(actor.personId, intervisionId);
	const record = await deps.dates.byId(intervisionId);
	if (!date || !record) return { ok: false, why: 'introuvable' };
	const now = deps.now();
	const coming = await deps.planning.comingOf(facts.poleId, new Date(now.getTime() - halfDay));
	const following = record.seriesId
		? await deps.dates.following(record.seriesId, record.startsAt)
		: [];
	const awaited = await deps.followUps.awaited([facts.poleId], now);
	const clinical =
		viewer.mandats.includes('coordination-clinique') ||
		viewer.mandats.includes('referent') ||
		date.role === 'animateur' ||
		date.role === 'co-animateur';
	const due = dueFollowUps(awaited, coming).filter(({ proposedId }) => proposedId === date.id);
	return {
		ok: true,
		sheet: {
			state: dateState(date),
			reason: record.changeReason,
			postponedFrom: record.postponedFrom?.toISOString() ?? null,
			hour: parisHour(record.startsAt),
			minutes: record.minutes,
			format: record.format,
			siteId: record.siteId,
			siteName: date.siteName,
			siteKind: date.siteKind,
			organiser: record.organiser,
			organiserKind: record.organiserKind,
			sites: (await deps.poles.sites(facts.poleId)).map(({ id, name }) => ({ id, name })),
			inSeries: Math.max(1, following.length),
			otherDates: listEnlistable(coming.filter(({ id }) => id !== date.id)),
			warnings: dateWarnings(date, now),
			registrations: await listRegistrations(deps, intervisionId),
			followUps: due.map(({ situationId, code, designation, heldOn, dueOn }) => ({
				situationId,
				code,
				designation: clinical ? designation : null,
				heldOn,
				dueOn
			}))
		}
	};
}

const halfDay = 12 * 3_600_000;
