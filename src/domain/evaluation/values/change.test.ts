import { expect, it } from 'vitest';
import { changeBetween } from './change.ts';
import { compare } from '../compare.ts';
import { distribution } from './distribution.ts';
import { evaluate } from '../evaluate.ts';
import { mean } from './mean.ts';
import { rate } from './rate.ts';
import { smallPole, smallYear } from '#tests/support/evaluation/small-year.ts';

const parts = (counts: Readonly<Record<string, number>>) =>
	Object.entries(counts).map(([code, n]) => ({ code, label: code, n }));

it('[EVA-2] a part of one year only is a part of both: changes sum to nothing', () => {
	const before = distribution(
		'demandeurs',
		'mention',
		parts({ mg: 29, pharmacien: 12, csapa: 59 })
	);
	const now = distribution(
		'demandeurs',
		'mention',
		parts({ mg: 20, pharmacien: 16, csapa: 59, autre: 5 })
	);
	const change = changeBetween(now, before);
	expect(change).toMatchObject({
		parts: [
			{ code: 'mg', difference: -9, places: 0 },
			{ code: 'pharmacien', difference: 4, places: 0 },
			{ code: 'csapa', difference: 0, points: 0 },
			{ code: 'autre', difference: 5, points: 5, places: null }
		]
	});
});

it('[EVA-2] two definitions do not meet', () => {
	expect(() => changeBetween(rate('a', 1, 2), rate('b', 1, 2))).toThrow(TypeError);
	expect(() => changeBetween(rate('a', 1, 2), mean('situation', 'intervision', 1, 2))).toThrow(
		'two definitions'
	);
	expect(() =>
		changeBetween(
			{ kind: 'count', unit: 'participant', n: 1 },
			{ kind: 'count', unit: 'participation', n: 1 }
		)
	).toThrow('two definitions');
	expect(() =>
		changeBetween(
			mean('participant', 'intervision', 5, 1),
			mean('participation', 'intervision', 9, 1)
		)
	).toThrow('two definitions');
});

it('[EVA-2] two scopes do not meet', () => {
	const facts = smallYear({ poles: [smallPole('P')] });
	const region = evaluate(facts, { kind: 'region' });
	expect(() => compare(region, evaluate(facts, { kind: 'pole', poleId: 'P' }))).toThrow('scopes');
});
