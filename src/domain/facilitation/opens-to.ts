import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Decision } from '#domain/shared/decision.ts';

/** Whether this person would attend the situation if it were open now. */
export function opensTo(facts: MeetingFacts, viewer: Viewer, situation: SituationRecord): Decision {
	const opened = { ...situation, phase: 'ouverte' as const };
	return decideSituation(standingIn(facts, viewer, opened), opened, 'assister');
}
