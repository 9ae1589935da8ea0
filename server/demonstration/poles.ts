import { addMonths } from '#domain/planning/calendar-day.ts';
import { recurringDays } from '#domain/planning/recurrence.ts';
import { nextInTurn } from '#domain/planning/turn.ts';
import { parisDay, parisInstant } from '#domain/shared/paris-time.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { demoPoles, polePeople, type DemoPole } from './pole-list.ts';

/** Other pôles beside Péronne, each with its own rhythm and a year of dates around today; nobody in them exists. */
export async function seedOtherPoles(deps: Deps): Promise<void> {
	for (const person of polePeople) await deps.people.add(person);
	for (const demo of demoPoles) {
		await deps.people.addPole({ ...demo.pole });
		for (const [position, site] of demo.sites.entries()) {
			await deps.poles.addSite({
				id: `${demo.pole.id}site${position}`,
				...site,
				poleId: demo.pole.id
			});
		}
		await deps.people.grant(demo.coordination, demo.pole.id, 'coordination-clinique');
		for (const referent of demo.referents) {
			await deps.people.grant(referent, demo.pole.id, 'referent');
		}
		await seedDates(deps, demo);
	}
}

async function seedDates(deps: Deps, { pole, sites, referents, coordination, expert }: DemoPole) {
	const today = parisDay(deps.now());
	const days = recurringDays({
		from: addMonths(today, -5),
		until: addMonths(today, 8),
		rhythm: pole.rhythm,
		perYear: pole.perYear,
		weekday: pole.weekday,
		weekOfMonth: pole.weekOfMonth,
		monthsOff: pole.monthsOff
	});
	let animateur: string | null = null;
	for (const [place, day] of days.entries()) {
		const startsAt = parisInstant(day, pole.hour);
		if (startsAt === null) continue;
		const id = `${pole.id}date${place + 10}`;
		const past = day < today;
		animateur = nextInTurn(referents, animateur);
		await deps.intervisions.add({
			id,
			poleId: pole.id,
			startsAt,
			minutes: pole.minutes,
			format: pole.defaultFormat,
			siteId: sites.length > 0 ? `${pole.id}site${place % sites.length}` : null,
			organiser: pole.organiser,
			organiserKind: pole.organiserKind,
			seriesId: `${pole.id}serie`,
			endedAt: past ? new Date(startsAt.getTime() + pole.minutes * 60_000) : null
		});
		await deps.intervisions.addParticipant(id, coordination, 'coordination');
		if (animateur) await deps.intervisions.addParticipant(id, animateur, 'animateur');
		// Some of the coming dates still lack their expert, so that a warning has something to say.
		if (past || place % 3 !== 0) await deps.intervisions.addParticipant(id, expert, 'expert');
	}
}
