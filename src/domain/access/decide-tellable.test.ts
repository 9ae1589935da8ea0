import { describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { decideTellable } from './decide-tellable.ts';
import { situationActions } from './situation-action.ts';
import type { SituationFacts } from './situation-facts.ts';

const accord = { ...noAccord, state: 'partiel-oral' } as const;
const phases = ['inscrite', 'ouverte', 'fermee', 'finalisee', 'signee', 'archivee'] as const;
const stranger = {
	titles: ['non-concerne'],
	refused: false,
	admitted: true,
	identity: 'forte'
} as const;
const someoneRefused = { refused: true, admitted: true, identity: 'forte' } as const;

describe('decideTellable', () => {
	it.each(phases)(
		'[SEC-3] %s: someone refused is answered what someone not concerned is answered',
		(phase) => {
			const situation: SituationFacts = { phase, accord };
			for (const title of ['expert', 'animateur', 'demandeur', 'non-concerne'] as const) {
				const refusedPerson = { ...someoneRefused, titles: [title] };
				for (const action of situationActions) {
					expect(decideTellable(refusedPerson, situation, action)).toEqual(
						decideTellable(stranger, situation, action)
					);
				}
			}
		}
	);

	it('[REC-5] who is not recognised waits with the words of all who wait; who leads is told what is missing', () => {
		const nobodyKnows = { refused: false, admitted: true, identity: 'a-reconnaitre' } as const;
		const situation: SituationFacts = { phase: 'ouverte', accord };
		const why = (
			title: 'expert' | 'animateur',
			action: 'assister' | 'lire-brouillon' | 'conduire'
		) => {
			const decision = decideTellable({ ...nobodyKnows, titles: [title] }, situation, action);
			return decision.ok ? null : decision.why;
		};
		expect(why('expert', 'assister')).toBe('non-concerne');
		expect(why('expert', 'lire-brouillon')).toBe('non-concerne');
		expect(why('animateur', 'assister')).toBe('non-concerne');
		expect(why('animateur', 'conduire')).toBe('pas-reconnu');
	});

	it('[SEC-3] an accord open to people not concerned stays closed to someone refused', () => {
		const open = { ...accord, acceptsUnconcerned: true };
		const someone = {
			titles: ['expert'],
			refused: true,
			admitted: true,
			identity: 'forte'
		} as const;
		expect(decideTellable(someone, { phase: 'ouverte', accord: open }, 'assister')).toEqual({
			ok: false,
			why: 'non-concerne'
		});
	});
});
