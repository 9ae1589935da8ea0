import { daysBetween, parisClock, remindsNow } from '#domain/invitation/paris-clock.ts';

/** What a fiche may wait for. */
export type FicheTask = 'finaliser' | 'signer' | 'relire';

/** Days after which whoever should act is reminded (decisions.md §3). */
const rappelDays = [1, 3, 7, 21] as const;
type RappelStep = (typeof rappelDays)[number];

/** From this step on the coordination is told too ([RT-19]). */
const coordinationFrom = 21;

/** One thing awaited of some people since a moment. */
export interface FicheWait {
	readonly what: FicheTask;
	/** The situation, for a draft; the fiche and, for a reading, its moment: asked again, it is awaited anew. */
	readonly subject: string;
	readonly since: Date;
	/** Who should act. */
	readonly personIds: readonly string[];
	/** The coordination of the pôle. */
	readonly coordinationIds: readonly string[];
}

/** One reminder to one person. */
export interface Rappel {
	readonly what: FicheTask;
	readonly step: RappelStep;
	readonly personId: string;
	readonly days: number;
	/** Told as the coordination. */
	readonly coordination: boolean;
	/** Names it for ever: written once under this key, whoever computes it ([FIC-18]). */
	readonly key: string;
}

/**
 * After so many days more, what was to be said was said: a reminder is known by the mail that left, and mails are
 * forgotten after ninety days ([CON-12]); it would leave again.
 */
const stale = 60;

/**
 * [FIC-17] [FIC-18] Whom to remind now, from the facts alone: of several steps whose day has come, the last one only,
 * for the others would say the same. From the twenty-first day on, the coordination as well.
 */
export function dueRappels(wait: FicheWait, now: Date): readonly Rappel[] {
	const clock = parisClock(now);
	if (!remindsNow(clock)) return [];
	const days = daysBetween(parisClock(wait.since).day, clock.day);
	const step = rappelDays.findLast((one) => one <= days);
	if (step === undefined || days > step + stale) return [];
	const { what, subject } = wait;
	const rappel = (personId: string, coordination: boolean): Rappel => {
		const to = coordination ? `coordination/${personId}` : personId;
		return {
			what,
			step,
			personId,
			days,
			coordination,
			key: `rappel-fiche/${what}/${subject}/${step}/${to}`
		};
	};
	const told = step >= coordinationFrom ? wait.coordinationIds : [];
	return [
		...wait.personIds.map((id) => rappel(id, false)),
		...told.filter((id) => !wait.personIds.includes(id)).map((id) => rappel(id, true))
	];
}
