import { beforeEach, expect, it } from 'vitest';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { createKnownNames, type KnownNames } from './known-names.ts';

const hour = 3_600_000;
/** The Intervision of the tests begins at noon and lasts an hour and a half. */
const noon = Date.parse('2026-11-23T12:00:00.000Z');
let clock = noon;
let names: KnownNames;

beforeEach(() => {
	clock = noon;
	names = createKnownNames(() => clock);
	names.give('situation1', ['Vasquier']);
});

function facts(
	changes: Partial<MeetingFacts> = {},
	situation: Partial<MeetingFacts['situations'][number]> = {}
): MeetingFacts {
	const built = buildFacts(changes);
	return { ...built, situations: built.situations.map((one) => ({ ...one, ...situation })) };
}

it.each([
	['nobody ended it: from its planned end', noon, null, noon + 13.5 * hour],
	['ended early', noon, noon + hour, noon + 13 * hour],
	['ended late', noon, noon + 4 * hour, noon + 16 * hour],
	['given the next day, to finalise', noon + 24 * hour, noon + hour, noon + 36 * hour]
])('[GAR-45] forgets a name twelve hours after the end (%s)', (_, givenAt, endedAt, until) => {
	clock = givenAt;
	names.give('situation1', ['Vasquier']);
	names.follow(facts({ endedAt: endedAt === null ? null : new Date(endedAt).toISOString() }));
	clock = until - 1;
	expect(names.known('situation1')).toEqual(['Vasquier']);
	clock = until;
	expect(names.known('situation1')).toBeNull();
});

it('[GAR-45] forgets a name in half a day, whatever happens, when no meeting was ever seen', () => {
	clock = noon + 12 * hour;
	expect(names.known('situation1')).toBeNull();
});

it.each([
	['withdrawn', { accord: { ...buildFacts().situations[0]!.accord, state: 'retire' } }],
	['withdrawn from the agenda', { phase: 'retiree' }],
	['finalised', { phase: 'finalisee' }],
	['signed', { phase: 'signee' }]
] as const)('[GAR-45] forgets the name of a situation that is %s', (_, situation) => {
	const told: string[] = [];
	names.listen((situationId) => told.push(situationId));
	names.follow(facts());
	expect(told).toEqual([]);
	names.follow(facts({}, situation));
	expect(names.known('situation1')).toBeNull();
	expect(told).toEqual(['situation1']);
});

it('[GAR-45] removes from the memory what is forgotten, and says so', () => {
	const told: string[] = [];
	const stop = names.listen((situationId) => told.push(situationId));
	names.purge();
	expect(told).toEqual([]);
	clock = noon + 12 * hour;
	names.purge();
	expect(told).toEqual(['situation1']);
	stop();
	names.give('situation2', []);
	expect(told).toHaveLength(1);
	expect(names.known('situation2')).toEqual([]);
});
