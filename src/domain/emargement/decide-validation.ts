import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { EmargementLine } from './attendance.ts';

/** The meeting is over: it was ended, or its time has passed where nobody pressed a button (a room without computers). */
export function isOver(
	{ endedAt, startsAt, minutes }: Pick<MeetingFacts, 'endedAt' | 'startsAt' | 'minutes'>,
	now: Date
): boolean {
	return endedAt !== null || now.getTime() >= Date.parse(startsAt) + minutes * 60_000;
}

/** [EMA-10] Whose presence stands on the sheet, and who has neither signed nor confirmed it yet. */
export const unconfirmed = (lines: readonly EmargementLine[]): readonly EmargementLine[] =>
	lines.filter(({ signature }) => signature === null);

interface Validating {
	readonly now: Date;
	/** Who validates. */
	readonly by: string;
	/** Says that he knows of the presences that nobody confirmed. */
	readonly seenUnconfirmed: boolean;
}

/**
 * [EMA-15] Whether a sheet may be validated: the meeting is over, nobody is still there, somebody came. Presences that
 * nobody confirmed do not stop it, but whoever validates says that he has seen them.
 */
export function decideValidation(
	facts: Pick<MeetingFacts, 'endedAt' | 'startsAt' | 'minutes' | 'cancelledAt'>,
	lines: readonly EmargementLine[],
	{ now, by, seenUnconfirmed }: Validating
): Decision {
	if (facts.cancelledAt !== null) return refused('intervision-annulee');
	if (!isOver(facts, now) || lines.some(({ leftAt }) => leftAt === null)) {
		return refused('emargement-en-cours');
	}
	if (lines.length === 0) return refused('emargement-vide');
	// By the same act he signs his own presence.
	const others = unconfirmed(lines).filter(({ personId }) => personId !== by);
	return others.length === 0 || seenUnconfirmed ? granted : refused('emargement-non-confirme');
}
