import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import { parisDay } from '#domain/shared/paris-time.ts';

/** [DOC-19] A file stays among others on a computer that several people use: it says which date and place, never a code. */
export function ficheFileName({
	facts,
	situation
}: {
	readonly facts: Pick<MeetingFacts, 'poleCode' | 'startsAt'>;
	readonly situation: Pick<SituationRecord, 'position'>;
}): string {
	return `fiche-${facts.poleCode}-${parisDay(new Date(facts.startsAt))}-situation-${situation.position}`;
}
