import { releaseDueMark } from '#domain/invitation/invitation-state.ts';
import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { Format, SiteKind } from '#domain/pole/site.ts';
import { asFormat, asRole, asSiteKind } from './codes.ts';

/** One date of the planning with all that its list shows: counts, never whom or what they count. */
export interface PlannedDate {
	readonly id: string;
	readonly poleId: string;
	readonly poleName: string;
	readonly poleCode: string;
	readonly startsAt: Date;
	readonly minutes: number;
	readonly format: Format;
	readonly organiser: string;
	readonly seriesId: string | null;
	readonly siteName: string | null;
	readonly siteKind: SiteKind | null;
	readonly endedAt: Date | null;
	readonly cancelledAt: Date | null;
	readonly postponedFrom: Date | null;
	readonly persons: number;
	readonly invited: number;
	/** Reachable by e-mail, and not invited yet. */
	readonly uninvited: number;
	readonly misinformed: number;
	readonly animateurs: number;
	readonly experts: number;
	readonly animateur: string | null;
	readonly situations: number;
	readonly withoutMedecinTraitant: number;
	readonly sameDay: number;
	readonly registrations: number;
	/** The reader's own role there. */
	readonly role: IntervisionRole | null;
}

/** The columns of a planned date, for rows `i` of intervision: one query however many dates there are ([PLA-6]). */
export function plannedColumns(personId: string): SQL {
	return query`
		i.id, i.pole_id, pole.name as pole_name, pole.code as pole_code, i.starts_at, i.minutes, i.format, i.organiser,
		i.series_id, site.name as site_name, site.kind as site_kind, i.ended_at, i.cancelled_at, i.postponed_from,
		who.persons, who.invited, who.uninvited, who.misinformed, who.animateurs, who.experts, who.animateur, who.role,
		agenda.situations, agenda.without_mt,
		(select count(*)::int from intervision o where o.pole_id = i.pole_id and o.id <> i.id and o.cancelled_at is null
			and o.starts_at between i.starts_at - interval '1 day' and i.starts_at + interval '1 day'
			and (o.starts_at at time zone 'Europe/Paris')::date = (i.starts_at at time zone 'Europe/Paris')::date) as same_day,
		(select count(*)::int from inscription r where r.intervision_id = i.id and r.state = 'attente') as registrations
	from intervision i
	join pole on pole.id = i.pole_id
	left join pole_site site on site.id = i.site_id
	cross join lateral (
		select count(*)::int as persons,
			count(p.invited_at)::int as invited,
			count(*) filter (where p.invited_at is null and person.email is not null)::int as uninvited,
			count(*) filter (where coalesce(p.told_at, p.invited_at) < coalesce(i.cancelled_at, i.rescheduled_at)
				or p.told = ${releaseDueMark})::int as misinformed,
			count(*) filter (where p.role = 'animateur')::int as animateurs,
			count(*) filter (where p.role = 'expert')::int as experts,
			min(person.given_name || ' ' || person.family_name) filter (where p.role = 'animateur') as animateur,
			min(p.role) filter (where p.person_id = ${personId}) as role
		from participant p join person on person.id = p.person_id where p.intervision_id = i.id
	) who
	cross join lateral (
		select count(*)::int as situations,
			count(*) filter (where not exists (select 1 from situation_invite mt
				where mt.situation_id = s.id and mt.medecin_traitant))::int as without_mt
		from situation s where s.intervision_id = i.id and s.phase <> 'retiree'
	) agenda`;
}

const moment = v.pipe(
	v.union([v.string(), v.date()]),
	v.transform((value) => new Date(value))
);
const row = v.object({
	id: v.string(),
	pole_id: v.string(),
	pole_name: v.string(),
	pole_code: v.string(),
	starts_at: moment,
	minutes: v.number(),
	format: v.string(),
	organiser: v.string(),
	series_id: v.nullable(v.string()),
	site_name: v.nullable(v.string()),
	site_kind: v.nullable(v.string()),
	ended_at: v.nullable(moment),
	cancelled_at: v.nullable(moment),
	postponed_from: v.nullable(moment),
	persons: v.number(),
	invited: v.number(),
	uninvited: v.number(),
	misinformed: v.number(),
	animateurs: v.number(),
	experts: v.number(),
	animateur: v.nullable(v.string()),
	role: v.nullable(v.string()),
	situations: v.number(),
	without_mt: v.number(),
	same_day: v.number(),
	registrations: v.number()
});

/** Reads such a row; throws on a damaged one. */
export function plannedDate(stored: unknown): PlannedDate {
	const read = v.parse(row, stored);
	return {
		id: read.id,
		poleId: read.pole_id,
		poleName: read.pole_name,
		poleCode: read.pole_code,
		startsAt: read.starts_at,
		minutes: read.minutes,
		format: asFormat(read.format),
		organiser: read.organiser,
		seriesId: read.series_id,
		siteName: read.site_name,
		siteKind: read.site_kind === null ? null : asSiteKind(read.site_kind),
		endedAt: read.ended_at,
		cancelledAt: read.cancelled_at,
		postponedFrom: read.postponed_from,
		persons: read.persons,
		invited: read.invited,
		uninvited: read.uninvited,
		misinformed: read.misinformed,
		animateurs: read.animateurs,
		experts: read.experts,
		animateur: read.animateur,
		situations: read.situations,
		withoutMedecinTraitant: read.without_mt,
		sameDay: read.same_day,
		registrations: read.registrations,
		role: read.role === null ? null : asRole(read.role)
	};
}
