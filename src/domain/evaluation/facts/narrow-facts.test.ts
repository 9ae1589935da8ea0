import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import {
	attendee,
	ficheOf,
	meeting,
	smallPole,
	smallYear
} from '#tests/support/evaluation/small-year.ts';
import { partsOf } from '#tests/support/evaluation/figure.ts';
import { evaluate } from '../evaluate.ts';
import { narrowFacts } from './narrow-facts.ts';

it('[EVA-21] a pôle’s report says what the region’s says of it', () => {
	fc.assert(
		fc.property(arbitraryYear(), (facts) => {
			const region = evaluate(facts, { kind: 'region' });
			for (const { code, values } of region.groups.pole ?? []) {
				const own = evaluate(facts, { kind: 'pole', poleId: code }).values;
				for (const [id, value] of Object.entries(values)) expect(own[id]).toEqual(value);
			}
			for (const { code, values } of region.groups.bassin ?? []) {
				const own = evaluate(facts, { kind: 'bassin', bassin: code }).values;
				for (const [id, value] of Object.entries(values)) expect(own[id]).toEqual(value);
			}
		}),
		{ numRuns: 40 }
	);
});

it('[EVA-21] « nouveau » stays what it is: not new in a pôle who came to another before', () => {
	const facts = smallYear({
		poles: [smallPole('P'), smallPole('Q')],
		intervisions: [
			meeting('i', { poleId: 'P', participations: [attendee('a', { firstEver: true })] }),
			meeting('j', { poleId: 'Q', day: '2031-04-01', participations: [attendee('a')] })
		],
		situations: [ficheOf('f'), ficheOf('g', {}, { poleId: 'Q', intervisionId: 'j' })],
		counters: { adherents: 3 }
	});
	expect(partsOf('A16', narrowFacts(facts, { kind: 'pole', poleId: 'Q' }))).toEqual({});
	expect(narrowFacts(facts, { kind: 'pole', poleId: 'Q' })).toMatchObject({
		situations: [{ id: 'g' }],
		counters: {}
	});
	expect(narrowFacts(facts, { kind: 'region' })).toBe(facts);
});
