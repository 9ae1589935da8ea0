import { describe, expect, it } from 'vitest';
import { buildFacts, buildParticipant } from '#tests/support/live/build-facts.ts';
import { authMethods } from './actor.ts';
import { identityIn, sessionOf } from './identity.ts';
import { viewerBy } from './standing.ts';

const weak = { id: 'telephone', strong: false };
const claire = buildParticipant('claire', { sessions: [weak, { id: 'poste', strong: true }] });
const recognition = { personId: 'claire', sessionId: 'telephone', by: 'animatrice', at: '' };
const facts = (changes = {}) =>
	buildFacts({ participants: [claire], recognitions: [recognition], ...changes });

describe('identityIn', () => {
	it('[REC-1] a strong session needs nobody; a weak one needs to be recognised', () => {
		const before = facts({ recognitions: [] });
		expect(identityIn(before, viewerBy(claire, 'poste'))).toBe('forte');
		expect(identityIn(before, viewerBy(claire, 'telephone'))).toBe('a-reconnaitre');
		expect(identityIn(facts(), viewerBy(claire, 'telephone'))).toBe('reconnue');
	});

	it('[REC-2] another session of the same person is another stranger', () => {
		const two = buildParticipant('claire', { sessions: [weak, { id: 'tablette', strong: false }] });
		expect(identityIn(facts(), viewerBy(two, 'telephone'))).toBe('reconnue');
		expect(identityIn(facts(), viewerBy(two, 'tablette'))).toBe('a-reconnaitre');
		expect(identityIn(facts(), viewerBy(two, null))).toBe('a-reconnaitre');
	});

	it('[REC-2] the session of one person proves nothing for another', () => {
		const other = buildParticipant('autre', { sessions: [weak] });
		expect(identityIn(facts(), viewerBy(other, 'telephone'))).toBe('a-reconnaitre');
	});

	it('[REC-3] a recognition ends with the Intervision; a strong login does not', () => {
		const over = facts({ endedAt: '2026-11-23T13:30:00.000Z' });
		expect(identityIn(over, viewerBy(claire, 'telephone'))).toBe('a-reconnaitre');
		expect(identityIn(over, viewerBy(claire, 'poste'))).toBe('forte');
	});

	it('[REC-4] a session that ended proves nothing, whoever had recognised it', () => {
		const gone = buildParticipant('claire', { sessions: [] });
		expect(identityIn(facts(), viewerBy(gone, 'telephone'))).toBe('a-reconnaitre');
		expect(identityIn(facts(), { personId: 'claire' })).toBe('a-reconnaitre');
	});

	it('[REC-1] someone on the telephone is recognised without any session', () => {
		const byHand = facts({ recognitions: [{ ...recognition, sessionId: null }] });
		expect(identityIn(byHand, viewerBy(claire, null))).toBe('reconnue');
		expect(identityIn(byHand, viewerBy(claire, 'telephone'))).toBe('a-reconnaitre');
	});

	it.each(authMethods)('[REC-1] says whether « %s » identifies by itself', (method) => {
		const viewer = { personId: 'claire', session: sessionOf({ sessionId: 'autre', method }) };
		const itself = !['lien-nominatif', 'lien-courriel'].includes(method);
		expect(identityIn(facts(), viewer)).toBe(itself ? 'forte' : 'a-reconnaitre');
	});
});
