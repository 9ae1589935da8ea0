import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import {
	entry,
	hollow,
	marker,
	text,
	writeUpdate,
	type HostileUpdate,
	type Struct
} from './scene.ts';

const many = (count: number, make: (index: number) => Struct): Struct[] =>
	Array.from({ length: count }, (_, index) => make(index));
const own = (...structs: Struct[]): HostileUpdate[1] => {
	return ({ attacker, clock }) => writeUpdate([{ client: attacker, clock, structs }]);
};

/** Structs that no honest Yjs writes. */
const structs: readonly HostileUpdate[] = [
	['nothing at all', () => new Uint8Array()],
	['half an update', (scene) => own(text(marker))(scene).slice(0, 9)],
	[
		'2^32 structs',
		({ attacker, clock }) =>
			writeUpdate([{ client: attacker, clock, structs: [text(marker)], declared: 2 ** 32 }])
	],
	[
		'2^53 structs',
		({ attacker, clock }) =>
			writeUpdate([{ client: attacker, clock, structs: [text(marker)], declared: 2 ** 53 - 1 }])
	],
	['2^32 clients', () => encoding.encode((e) => encoding.writeVarUint(e, 2 ** 32))],
	['a collected struct', own(hollow(0, 1))],
	['a collected struct of 2^52', own(hollow(0, 2 ** 52))],
	['a skipped struct', own(hollow(10, 5), text(marker))],
	['a tombstone of 2^40', own(hollow(1, 2 ** 40, { parent: 'contexte' }))],
	['a tombstone of 300 000', own(hollow(1, 300_000, { parent: 'contexte' }))],
	['a tombstone of nothing', own(hollow(1, 0, { parent: 'contexte' }))],
	[
		'tombstones that pass the last clock',
		own(...many(15_000, () => hollow(1, 199_999, { parent: 'contexte' })))
	],
	[
		'the last clock',
		({ attacker }) =>
			writeUpdate([{ client: attacker, clock: 2 ** 53 - 2, structs: [text(marker)] }])
	],
	[
		'a parent that is an item',
		({ attacker, clock, victim }) =>
			writeUpdate([{ client: attacker, clock, structs: [text(marker, { parent: [victim, 0] })] }])
	],
	[
		'a parent that is itself',
		({ attacker, clock }) =>
			writeUpdate([
				{ client: attacker, clock, structs: [text(marker, { parent: [attacker, clock] })] }
			])
	],
	[
		'a parent that nobody wrote',
		({ attacker, clock }) =>
			writeUpdate([{ client: attacker, clock, structs: [text(marker, { parent: [44, 9] })] }])
	]
];

/** Origins that contradict one another, or lead nowhere. */
const origins: readonly HostileUpdate[] = [
	['an origin that nobody wrote', own(text(marker, { origin: [44, 9] }))],
	['a right origin that nobody wrote', own(text(marker, { right: [44, 9] }))],
	[
		'an item that follows itself',
		({ attacker, clock }) =>
			writeUpdate([
				{ client: attacker, clock, structs: [text(marker, { origin: [attacker, clock] })] }
			])
	],
	[
		'an item before itself',
		({ attacker, clock }) =>
			writeUpdate([
				{ client: attacker, clock, structs: [text(marker, { right: [attacker, clock] })] }
			])
	],
	[
		'two items that follow one another',
		({ attacker, clock }) =>
			writeUpdate([
				{
					client: attacker,
					clock,
					structs: [
						text('x', { origin: [attacker, clock + 1] }),
						text(marker, { origin: [attacker, clock] })
					]
				}
			])
	],
	[
		'origins in two roots',
		({ attacker, clock, victim }) =>
			writeUpdate([
				{
					client: attacker,
					clock,
					structs: [
						text('x', { parent: 'detail' }),
						text(marker, { origin: [victim, 0], right: [attacker, clock] })
					]
				}
			])
	],
	[
		'a value that follows a text',
		({ attacker, clock, victim }) =>
			writeUpdate([
				{
					client: attacker,
					clock,
					structs: [{ ...entry('demandeurs.mg', true), parent: undefined, origin: [victim, 0] }]
				}
			])
	],
	[
		'a value that follows another key',
		({ attacker, clock }) =>
			writeUpdate([
				{
					client: attacker,
					clock,
					structs: [
						entry('demandeurs.mg', true),
						{ ...entry('', marker), parent: undefined, key: undefined, origin: [attacker, clock] }
					]
				}
			])
	],
	[
		'a chain of 20 000 origins under an unknown root',
		({ attacker, clock }) =>
			writeUpdate([
				{
					client: attacker,
					clock,
					structs: many(20_000, (index) =>
						index === 0
							? text('x', { parent: marker })
							: text('x', { origin: [attacker, clock + index - 1] })
					)
				}
			])
	]
];

/** Ids and clocks that are not the sender's to use. */
const ids: readonly HostileUpdate[] = [
	[
		'the next clock of somebody else',
		({ victim, victimClock }) =>
			writeUpdate([{ client: victim, clock: victimClock, structs: [text(marker)] }])
	],
	[
		'somebody else’s last letter, and more',
		({ victim, victimClock }) =>
			writeUpdate([
				{
					client: victim,
					clock: victimClock - 1,
					structs: [text(`x${marker}`, { origin: [victim, 0] })]
				}
			])
	],
	[
		'one honest letter, and one of somebody else',
		({ attacker, clock, victim, victimClock }) =>
			writeUpdate([
				{ client: victim, clock: victimClock, structs: [text(marker)] },
				{ client: attacker, clock, structs: [text('x')] }
			])
	],
	[
		'two blocks of one id, the second a repetition',
		({ attacker, clock }) =>
			writeUpdate([
				{ client: attacker, clock, structs: [text(marker)] },
				{ client: attacker, clock, structs: [text(marker)] }
			])
	],
	[
		'two blocks of one id, one after the other',
		({ attacker, clock }) =>
			writeUpdate([
				{ client: attacker, clock, structs: [text('x')] },
				{
					client: attacker,
					clock: clock + 1,
					structs: [text(marker, { origin: [attacker, clock] })]
				}
			])
	]
];

/** Delete sets. */
const deletions: readonly HostileUpdate[] = [
	['a deletion of what nobody wrote', () => writeUpdate([], [[44, [[0, 3]]]])],
	['a deletion of 2^52', () => writeUpdate([], [[44, [[0, 2 ** 52]]]])],
	['deletions that pass 2^53', () => writeUpdate([], [[44, [[2 ** 52, 2 ** 52]]]])],
	[
		'2^32 deletions',
		({ victim }) =>
			encoding.encode((e) => {
				for (const number of [0, 1, victim, 2 ** 32]) encoding.writeVarUint(e, number);
			})
	],
	[
		'deletions of 2^32 people',
		() =>
			encoding.encode((e) => {
				for (const number of [0, 2 ** 32]) encoding.writeVarUint(e, number);
			})
	]
];

/** What is already known is not read by Yjs: neither its content nor its root may go further. */
export const smuggled: readonly HostileUpdate[] = [
	[
		'a known letter under an unknown root, beside a new one',
		({ attacker, clock, victim }) =>
			writeUpdate([
				{ client: victim, clock: 0, structs: [text('x', { parent: marker })] },
				{ client: attacker, clock, structs: [text('x')] }
			])
	],
	[
		'another content for a known letter, beside a new one',
		({ attacker, clock, victim }) =>
			writeUpdate([
				{ client: victim, clock: 0, structs: [text('I', { parent: 'contexte' })] },
				{ client: attacker, clock, structs: [text('x')] }
			])
	]
];

/** What was written in another encoding, or goes on where nobody reads. */
const endings: readonly HostileUpdate[] = [
	[
		'bytes after the end',
		(scene) => Buffer.concat([own(text(marker))(scene), Buffer.from(marker)])
	],
	[
		'an update in V2',
		(scene) => {
			const doc = new Y.Doc();
			doc.clientID = scene.attacker;
			doc.getText('contexte').insert(0, marker);
			return Y.encodeStateAsUpdateV2(doc);
		}
	]
];

/** Ids that no Yjs draws. */
export const noIds: readonly HostileUpdate[] = [
	[
		'an id above 2^32',
		({ clock }) => writeUpdate([{ client: 2 ** 32, clock, structs: [text(marker)] }])
	],
	[
		'the id 2^53 − 1',
		({ clock }) => writeUpdate([{ client: 2 ** 53 - 1, clock, structs: [text(marker)] }])
	],
	[
		'the id 2^53',
		({ clock }) => {
			const update = writeUpdate([{ client: 127, clock, structs: [text(marker)] }]);
			const long = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10];
			return Uint8Array.from([...update.slice(0, 2), ...long, ...update.slice(3)]);
		}
	]
];

/** Updates that Yjs can read and that no honest browser sends; each is refused whatever the sender's rights. */
export const forged: readonly HostileUpdate[] = [
	...structs,
	...origins,
	...ids,
	...deletions,
	...endings
];
