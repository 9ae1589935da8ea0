import type * as Y from 'yjs';
import {
	entry,
	hollow,
	text,
	writeUpdate,
	type HostileScene,
	type HostileUpdate,
	type Struct
} from './scene.ts';

const many = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => make(index));
const own = (make: (scene: HostileScene) => readonly Struct[]): HostileUpdate[1] => {
	return (scene) =>
		writeUpdate([{ client: scene.attacker, clock: scene.clock, structs: make(scene) }]);
};
/** Under two ids of the attacker's, so that neither can be told from the other by its clock. */
const twice = (make: () => readonly Struct[]): HostileUpdate[1] => {
	return ({ attacker, clock }) =>
		writeUpdate([attacker + 1, attacker].map((client) => ({ client, clock, structs: make() })));
};

/** A text of as many structs as letters, as typing at the beginning of a line makes it. */
export function writeBackwards(doc: Y.Doc, letters: number): void {
	const contexte = doc.getText('contexte');
	for (let written = 0; written < letters; written += 2_000)
		doc.transact(() => {
			for (let index = 0; index < 2_000; index++) contexte.insert(0, 'a');
		});
}

/** Delete sets that Yjs never writes: unordered, overlapping, or empty. */
export const deleteBombs: readonly HostileUpdate[] = [
	[
		'60 000 deletions of all the text',
		({ victim, victimClock }) => writeUpdate([], [[victim, many(60_000, () => [0, victimClock])]])
	],
	[
		'the same, beside a letter',
		({ attacker, clock, victim, victimClock }) =>
			writeUpdate(
				[{ client: attacker, clock, structs: [text('x')] }],
				[[victim, many(60_000, () => [0, victimClock])]]
			)
	],
	[
		'the same, beside letters too many',
		({ attacker, clock, victim, victimClock }) =>
			writeUpdate(
				[{ client: attacker, clock, structs: [text('x'.repeat(24_000))] }],
				[[victim, many(50_000, () => [0, victimClock])]]
			)
	],
	[
		'60 000 deletions of one letter',
		({ victim }) => writeUpdate([], [[victim, many(60_000, () => [0, 1])]])
	],
	[
		'deletions from the last to the first',
		({ victim, victimClock }) =>
			writeUpdate([], [[victim, many(victimClock, (index) => [victimClock - 1 - index, 1])]])
	],
	[
		'deletions of one person in 30 000 parts',
		({ victim }) =>
			writeUpdate(
				[],
				many(30_000, (index) => [victim, [[index % 8, 1]]])
			)
	],
	[
		'60 000 deletions of nothing',
		({ victim }) => writeUpdate([], [[victim, many(60_000, () => [0, 0])]])
	]
];

/** Letters and values that Yjs must look for a place for, each time past all the others. */
export const crowds: readonly HostileUpdate[] = [
	[
		'letters without origin, each before another of the victim’s',
		own(({ victim, victimClock }) =>
			many(1_500, (index) => text('x', { right: [victim, 8 + (index % (victimClock - 8))] }))
		)
	],
	[
		'letters after the same one, each before another of the victim’s',
		own(({ victim, victimClock }) =>
			many(1_500, (index) =>
				text('x', {
					origin: [victim, victimClock - 1],
					right: [victim, 8 + (index % (victimClock - 9))]
				})
			)
		)
	],
	[
		'letters without origin of two ids',
		twice(() => many(9_000, () => text('x', { parent: 'detail' })))
	],
	[
		'9 000 values of one key, none after another',
		own(() => many(9_000, () => entry('motifs.relais', true)))
	],
	[
		'values of one key of two ids, none after another',
		twice(() => many(4_500, () => entry('motifs.relais', true)))
	]
];

/** Long, and no longer to apply than to send. */
export const long: readonly HostileUpdate[] = [
	[
		'letters without origin, each before another of one’s own',
		own(({ attacker, clock }) => [
			text('x', { parent: 'detail' }),
			...many(1_500, (index) => text('x', { origin: [attacker, clock + index] })),
			...many(1_500, (index) => text('x', { right: [attacker, clock + 1_500 - index] }))
		])
	],
	[
		'a chain of 20 000 letters',
		own(({ attacker, clock }) =>
			many(20_000, (index) =>
				index === 0
					? text('x', { parent: 'detail' })
					: text('x', { origin: [attacker, clock + index - 1] })
			)
		)
	],
	[
		'two chains that lean on one another, backwards',
		({ attacker, clock }) => {
			const first = many(10_000, (index) => text('x', { origin: [attacker, clock + index] }));
			const second = many(10_000, (index) =>
				index === 0
					? text('x', { parent: 'detail' })
					: text('x', { origin: [attacker + 1, clock + index - 1] })
			);
			return writeUpdate([
				{ client: attacker + 1, clock, structs: first },
				{ client: attacker, clock, structs: second }
			]);
		}
	],
	[
		'20 000 letters written and deleted at once',
		({ attacker, clock }) =>
			writeUpdate(
				[
					{
						client: attacker,
						clock,
						structs: many(20_000, (index) =>
							index === 0
								? text('x', { parent: 'detail' })
								: text('x', { origin: [attacker, clock] })
						)
					}
				],
				[[attacker, [[clock, 20_000]]]]
			)
	],
	['10 000 tombstones', own(() => many(10_000, () => hollow(1, 199_999, { parent: 'detail' })))]
];
