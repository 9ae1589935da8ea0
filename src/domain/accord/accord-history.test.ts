import { expect, it } from 'vitest';
import { accordAt } from './accord-at.ts';
import { accordChanges } from './accord-changes.ts';
import { accordOutside } from './accord-file.ts';
import { noAccord, type Accord } from './accord.ts';
import { isRefused } from './is-refused.ts';
import type { RecordedAccord } from './recorded-accord.ts';
import { withdrawnAccord } from './withdrawn-accord.ts';

const oral: Accord = { ...noAccord, state: 'oral', collectedOn: '2026-11-12' };
const partial: Accord = {
	...oral,
	state: 'partiel-oral',
	collectedOn: '2026-11-20',
	withheld: 'le suivi psychiatrique',
	refusedPersonIds: ['thomas']
};
const history: readonly RecordedAccord[] = [
	{
		id: 'c',
		recordedBy: 'nadia',
		recordedAt: '2026-12-01T09:00:00.000Z',
		accord: withdrawnAccord(partial, '2026-12-01')
	},
	{ id: 'b', recordedBy: 'nadia', recordedAt: '2026-11-28T09:00:00.000Z', accord: partial },
	{ id: 'a', recordedBy: 'nadia', recordedAt: '2026-11-12T09:00:00.000Z', accord: oral }
];

it.each([
	['2026-11-11', 'inconnu'],
	['2026-11-12', 'oral'],
	['2026-11-19', 'oral'],
	['2026-11-20', 'partiel-oral'],
	['2026-11-30', 'partiel-oral'],
	['2026-12-01', 'retire']
])('[ACO-4] on %s the accord was « %s », whenever it was typed', (day, state) => {
	expect(accordAt(history, day).state).toBe(state);
});

it('tells what changed, never the words nor the names', () => {
	expect(accordChanges(null, oral)).toEqual(['Donné, par oral']);
	const changes = accordChanges(oral, partial);
	expect(changes).toEqual([
		'Partiel, par oral',
		'information à taire',
		'personnes refusées',
		'recueil'
	]);
	expect(accordChanges(oral, oral)).toEqual(['sans changement']);
	expect(
		accordChanges(oral, { ...oral, acceptsUnconcerned: true, representative: 'mineur' })
	).toEqual(['professionnels qui ne le suivent pas', 'représentation']);
});

it('[ACO-13] withdrawn: only whom the patient refused, and who represents him, is kept', () => {
	expect(withdrawnAccord({ ...partial, representative: 'mineur' }, '2026-12-01')).toEqual({
		...noAccord,
		state: 'retire',
		collectedOn: '2026-12-01',
		representative: 'mineur',
		refusedPersonIds: ['thomas']
	});
});

it('[ACO-14] outside of those who keep it: the state and the date, nothing else', () => {
	expect(accordOutside(partial)).toEqual({
		...noAccord,
		state: 'partiel-oral',
		collectedOn: '2026-11-20'
	});
});

it.each([
	['thomas', 'psychologue', true],
	['marion', 'pharmacien', true],
	['marion', 'psychologue', false],
	['marion', null, false]
] as const)('[ACO-9] %s, %s: refused is %s', (personId, profession, refused) => {
	const accord = { ...partial, refusedProfessions: ['pharmacien'] } as const;
	expect(isRefused(accord, { personId, profession })).toBe(refused);
});
