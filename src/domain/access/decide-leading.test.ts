import { describe, expect, it } from 'vitest';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { decideLeading } from './decide-leading.ts';
import { viewerBy } from './standing.ts';

const facts = buildFacts();

/** By a session of theirs: a strong one, or a link that can be forwarded. */
function why(personId: string, strong: boolean, recognised = false): string {
	const participants = facts.participants.map((person) =>
		person.personId === personId ? { ...person, sessions: [{ id: 'page', strong }] } : person
	);
	const by = { by: 'coanimateur', at: facts.startsAt };
	const recognitions = recognised ? [{ personId, sessionId: 'page', ...by }] : [];
	const given = { ...facts, participants, recognitions };
	const person = participants.find((one) => one.personId === personId);
	if (!person) throw new Error(`no ${personId}`);
	const decision = decideLeading(given, viewerBy(person, 'page'));
	return decision.ok ? 'ok' : decision.why;
}

describe('[REC-20] who leads', () => {
	it.each([
		['animatrice', true, false, 'ok'],
		['coanimateur', true, false, 'ok'],
		['animatrice', false, true, 'ok'],
		['animatrice', false, false, 'pas-reconnu'],
		['coanimateur', false, false, 'pas-reconnu'],
		['coordclinique', true, false, 'titre-insuffisant'],
		['concerne', true, false, 'titre-insuffisant']
	])('%s, strong %s, recognised %s: %s', (personId, strong, recognised, expected) => {
		expect(why(personId, strong, recognised)).toBe(expected);
	});
});
