import { appointmentMark, type Appointment, type InvitationFacts } from './invitation-facts.ts';
import { daysBefore, daysBetween, parisClock, remindsNow } from './paris-clock.ts';
import {
	relanceStepCodes,
	relanceSteps,
	type RelancePlan,
	type RelanceStep
} from './relance-plan.ts';

/** One reminder to one person. */
export interface Relance {
	readonly step: RelanceStep;
	readonly personId: string;
}

/** Nobody is reminded of what he was told within a day. */
const restAfterTelling = 24 * 3_600_000;

/** Names a reminder for ever: it is written once under this key, whoever computes it, however often ([INV-13]). */
export function relanceKey(appointment: Appointment, { step, personId }: Relance): string {
	const { day } = parisClock(new Date(appointment.startsAt));
	return `relance/${appointment.intervisionId}/${day}/${step}/${personId}`;
}

/** Every reminder that these persons may ever get for this date. */
export function relanceKeys(
	appointment: Appointment,
	people: readonly Pick<InvitationFacts, 'personId'>[]
): readonly string[] {
	return people.flatMap(({ personId }) =>
		relanceStepCodes.map((step) => relanceKey(appointment, { step, personId }))
	);
}

/**
 * Whom a step of this day reminds, as things stand: never the absent, the quiet, or who was not invited ([INV-12]).
 * Nobody is asked again for an answer that he was not yet asked for on the day of the step.
 */
function remindedBy(step: RelanceStep, stepDay: string, person: InvitationFacts): boolean {
	const reachable = person.email !== null && person.linkRevokedAt === null;
	if (!reachable || person.invitedAt === null || person.quiet) return false;
	if (person.answer === 'absent') return false;
	if (!relanceSteps[step].unanswered) return true;
	return person.answer === null && parisClock(new Date(person.invitedAt)).day < stepDay;
}

/**
 * What must leave now, from the facts alone. One reminder a person at most: of several steps whose day has come, the
 * nearest to the meeting; the others would say the same later.
 */
export function dueRelances(
	{
		appointment,
		people,
		plan
	}: { appointment: Appointment; people: readonly InvitationFacts[]; plan: RelancePlan },
	written: ReadonlySet<string>,
	now: Date
): readonly Relance[] {
	const clock = parisClock(now);
	const start = new Date(appointment.startsAt);
	if (appointment.ended || appointment.cancelled || now >= start) return [];
	if (!remindsNow(clock)) return [];
	const startDay = parisClock(start).day;
	const step = stepAt(plan, daysBetween(clock.day, startDay));
	if (step === null) return [];
	const stepDay = daysBefore(startDay, plan[step] ?? 0);
	return people
		.filter((person) => remindedBy(step, stepDay, person))
		.filter(({ invitedAt }) => now.getTime() - Date.parse(invitedAt ?? '') >= restAfterTelling)
		.filter(({ told }) => told === appointmentMark(appointment))
		.map(({ personId }) => ({ step, personId }))
		.filter((relance) => !written.has(relanceKey(appointment, relance)));
}

/** The last step whose day has come when so many days are left. */
function stepAt(plan: RelancePlan, left: number): RelanceStep | null {
	const come = relanceStepCodes
		.map((step) => ({ step, days: plan[step] }))
		.filter(({ days }) => days !== null && left <= days)
		.toSorted((a, b) => (a.days ?? 0) - (b.days ?? 0));
	return come[0]?.step ?? null;
}

/** What the coordinatrice sees of a step: its day, and to whom it would leave as things stand. */
export interface ForeseenRelance {
	readonly step: RelanceStep;
	/** « 2026-11-24 »; null when it is switched off. */
	readonly day: string | null;
	readonly state: 'a-venir' | 'passee' | 'desactivee';
	readonly personIds: readonly string[];
}

/** [INV-15] What will leave, when and to whom, as things stand. */
export function foreseeRelances(
	{
		appointment,
		people,
		plan
	}: { appointment: Appointment; people: readonly InvitationFacts[]; plan: RelancePlan },
	written: ReadonlySet<string>,
	now: Date
): readonly ForeseenRelance[] {
	const today = parisClock(now).day;
	const start = parisClock(new Date(appointment.startsAt)).day;
	const current = stepAt(plan, daysBetween(today, start));
	return relanceStepCodes.map((step) => {
		const days = plan[step];
		if (days === null) return { step, day: null, state: 'desactivee', personIds: [] };
		const day = daysBefore(start, days);
		const off = appointment.ended || appointment.cancelled || (day < today && step !== current);
		const personIds = people
			.filter((person) => !off && remindedBy(step, day, person))
			.map(({ personId }) => personId)
			.filter((personId) => !written.has(relanceKey(appointment, { step, personId })));
		// Its day has come, and whoever it was for has it: nothing is left of it.
		if (off || (day <= today && personIds.length === 0)) {
			return { step, day, state: 'passee', personIds: [] };
		}
		return { step, day: day < today ? today : day, state: 'a-venir', personIds };
	});
}
