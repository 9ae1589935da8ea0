import { expect, it } from 'vitest';
import { buildFacts, buildParticipant } from '#tests/support/live/build-facts.ts';
import { proposeCoAnimateurs } from './propose-co-animateurs.ts';

it('[REC-15] proposes each référent who attends, and nobody who already leads', () => {
	const participants = [
		buildParticipant('une', { mandats: ['referent'] }),
		buildParticipant('deux', { mandats: ['referent', 'evaluation'] }),
		buildParticipant('anime', { role: 'animateur', mandats: ['referent'] }),
		buildParticipant('experte', { role: 'expert', mandats: ['referent'] }),
		buildParticipant('simple')
	];
	const proposed = (changes = {}) =>
		proposeCoAnimateurs(buildFacts({ participants, ...changes })).map(({ personId }) => personId);
	expect(proposed()).toEqual(['une', 'deux']);
	expect(proposed({ endedAt: '2026-11-23T13:30:00.000Z' })).toEqual([]);
});
