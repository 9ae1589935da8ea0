import { describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { decideTellable } from './decide-tellable.ts';
import { situationActions } from './situation-action.ts';
import type { SituationFacts } from './situation-facts.ts';

const accord = { ...noAccord, state: 'partiel-oral' } as const;
const phases = ['inscrite', 'ouverte', 'fermee', 'finalisee', 'signee', 'archivee'] as const;
const stranger = { titles: ['non-concerne'], refused: false, admitted: true } as const;

describe('decideTellable', () => {
	it.each(phases)(
		'[SEC-3] %s: someone refused is answered what someone not concerned is answered',
		(phase) => {
			const situation: SituationFacts = { phase, accord };
			for (const title of ['expert', 'animateur', 'demandeur', 'non-concerne'] as const) {
				const refusedPerson = { titles: [title], refused: true, admitted: true };
				for (const action of situationActions) {
					expect(decideTellable(refusedPerson, situation, action)).toEqual(
						decideTellable(stranger, situation, action)
					);
				}
			}
		}
	);

	it('[SEC-3] an accord open to people not concerned stays closed to someone refused', () => {
		const open = { ...accord, acceptsUnconcerned: true };
		const someone = { titles: ['expert'], refused: true, admitted: true } as const;
		expect(decideTellable(someone, { phase: 'ouverte', accord: open }, 'assister')).toEqual({
			ok: false,
			why: 'non-concerne'
		});
	});
});
