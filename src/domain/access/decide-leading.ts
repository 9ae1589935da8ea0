import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { identityIn } from './identity.ts';
import { decideResource } from './resource-access.ts';
import { resourceStanding, type Viewer } from './standing.ts';

/**
 * [REC-20] What can not be taken back, what lifts a protection and what tells a refusal ask that one be sure of who
 * leads: the link of an animateur can be forwarded like any other.
 */
export function decideLeading(facts: MeetingFacts, viewer: Viewer): Decision {
	const leads = decideResource(resourceStanding(facts, viewer), 'animer-intervision');
	if (!leads.ok) return leads;
	return identityIn(facts, viewer) === 'a-reconnaitre' ? refused('pas-reconnu') : granted;
}
