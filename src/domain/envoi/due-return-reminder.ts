import { daysBetween, parisClock, remindsNow } from '#domain/invitation/paris-clock.ts';
import { isOwed, returnState, type ReturnFacts } from './return-state.ts';

/** [RET-5] Days after the Intervision, then after an « incomplet », at which the pôle's coordination is reminded. */
const reminderDays = { manque: [15, 30, 60], incomplet: [7, 21] } as const;

type Ground = keyof typeof reminderDays;

export interface ReturnReminder {
	readonly ground: Ground;
	readonly days: number;
	/** Names it for ever: it is written once. */
	readonly key: string;
}

/** After so many days more, a step that nobody wrote says nothing any more. */
const stale = 30;

/** Days after which an Intervision, then an « incomplet », is reminded of no more. */
export const remindedFor = {
	manque: Math.max(...reminderDays.manque) + stale,
	incomplet: Math.max(...reminderDays.incomplet) + stale
} as const;

/** What the delays run from, and the name of what they remind of. */
function counted(facts: ReturnFacts, intervisionId: string, startsAt: string) {
	const { last } = facts;
	if (returnState(facts) === 'incomplet' && last?.answeredAt) {
		return { ground: 'incomplet', from: last.answeredAt, of: last.id } as const;
	}
	return { ground: 'manque', from: startsAt, of: intervisionId } as const;
}

const keyOf = (ground: Ground, of: string, days: number) => `retour/${ground}/${of}/${days}`;

/** [RET-5] What leaves now: of several steps whose day has come, the last; each once, none when nothing lacks. */
export function dueReturnReminder(
	{
		facts,
		intervisionId,
		startsAt
	}: {
		readonly facts: ReturnFacts;
		readonly intervisionId: string;
		readonly startsAt: string;
	},
	written: ReadonlySet<string>,
	now: Date
): ReturnReminder | null {
	if (!isOwed(facts)) return null;
	const clock = parisClock(now);
	if (!remindsNow(clock)) return null;
	const { ground, from, of } = counted(facts, intervisionId, startsAt);
	const age = daysBetween(parisClock(new Date(from)).day, clock.day);
	const days = reminderDays[ground].findLast((step) => step <= age);
	if (days === undefined || age > days + stale) return null;
	const key = keyOf(ground, of, days);
	return written.has(key) ? null : { ground, days, key };
}
