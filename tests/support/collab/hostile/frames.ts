import * as encoding from 'lib0/encoding';
import {
	encodeAwareness,
	encodeStep1,
	encodeStep2,
	encodeUpdate
} from '#server/realtime/collab/frames.ts';
import { encodeStates } from '#server/realtime/collab/awareness-state.ts';
import { marker, text, writeUpdate, type HostileScene } from './scene.ts';

type Frame = Uint8Array | string;

/** What is said, frame by frame. */
export type HostileFrames = readonly [
	name: string,
	make: (scene: HostileScene) => readonly Frame[]
];

const bytes = (write: (e: encoding.Encoder) => void): Uint8Array => encoding.encode(write);
const numbers = (...values: number[]): Uint8Array =>
	bytes((e) => values.forEach((value) => encoding.writeVarUint(e, value)));
const honest = ({ attacker, clock }: HostileScene) =>
	writeUpdate([{ client: attacker, clock, structs: [text(marker)] }]);
const state = (clientId: number, json: string) =>
	encodeAwareness(encodeStates([{ clientId, clock: 1, json }]));

/** Frames that are none, or carry something else than they say: the socket is closed. */
export const noFrames: readonly HostileFrames[] = [
	['an empty frame', () => [new Uint8Array()]],
	['a text frame', () => [marker]],
	['a kind without body', () => [Uint8Array.of(0)]],
	['an update without body', () => [Uint8Array.of(0, 2)]],
	['an unknown kind of sync', () => [Uint8Array.of(0, 3, 0)]],
	['an authentication frame', () => [Uint8Array.of(2, 0, 0)]],
	['an acknowledgement', () => [Uint8Array.of(100, 0)]],
	[
		'a watched name',
		() => [
			bytes((e) => {
				encoding.writeVarUint(e, 101);
				encoding.writeVarString(e, `{"watching":true,"passages":["${marker}"]}`);
			})
		]
	],
	[
		'a frame and something after it',
		(scene) => [Buffer.concat([encodeUpdate(honest(scene)), Buffer.from(marker)])]
	],
	['a body shorter than it says', (scene) => [encodeUpdate(honest(scene)).slice(0, -1)]],
	[
		'a body of 2^40 bytes',
		() => [
			bytes((e) => {
				for (const value of [0, 2, 2 ** 40]) encoding.writeVarUint(e, value);
			})
		]
	],
	['a varint that never ends', () => [new Uint8Array(250_000).fill(0x80)]],
	['a state vector that lies', () => [encodeStep1(Uint8Array.of(5, 1))]],
	['a state vector of 2^32 people', () => [encodeStep1(numbers(2 ** 32))]],
	['an awareness of 2^32 people', () => [encodeAwareness(numbers(2 ** 32))]],
	[
		'an awareness of 65 people',
		() => [
			encodeAwareness(
				encodeStates(
					Array.from({ length: 65 }, (_, clientId) => ({ clientId, clock: 1, json: `"${marker}"` }))
				)
			)
		]
	],
	['an awareness of 200 kB', () => [state(1001, JSON.stringify({ field: marker.repeat(33_000) }))]],
	['more than 256 kB', () => [new Uint8Array(256 * 1024 + 1)]],
	['more than 256 kB of text', () => [marker.repeat(50_000)]]
];

/** Whatever a reader says that could write, however it is written ([RT-3]). */
export const readerFrames: readonly HostileFrames[] = [
	['an update', (scene) => [encodeUpdate(honest(scene))]],
	['a step 2', (scene) => [encodeStep2(honest(scene))]],
	['an empty update', () => [encodeUpdate(Uint8Array.of(0, 0))]],
	...[1, 2, 4, 7].map((zeros): HostileFrames => [
		`an update in varints ${zeros} bytes too long`,
		(scene) => [
			Buffer.concat([long(0, zeros), long(2, zeros), encodeUpdate(honest(scene)).slice(2)])
		]
	])
];

/** The same number, in more bytes than it needs (§2.2). */
const long = (value: number, zeros: number): Uint8Array =>
	Uint8Array.of(value | 0x80, ...new Uint8Array(zeros - 1).fill(0x80), 0);

/** Said of oneself or of others: nothing of it is shown, whoever is closed for it. */
export const carets: readonly HostileFrames[] = [
	[
		'a caret under the id of somebody else',
		({ victim }) => [state(victim, `{"field":"${marker}"}`)]
	],
	['another name', ({ attacker }) => [state(attacker, `{"user":{"name":"${marker}"}}`)]],
	[
		'a colour that is a style',
		({ attacker }) => [state(attacker, `{"user":{"palette":"red;${marker}"}}`)]
	],
	['more than who and where', ({ attacker }) => [state(attacker, `{"field":null,"${marker}":1}`)]],
	['a field that is none', ({ attacker }) => [state(attacker, `{"field":"${marker}"}`)]],
	[
		'a caret in a text that is none',
		({ attacker }) => {
			const at = { tname: marker, item: null };
			return [state(attacker, JSON.stringify({ cursor: { anchor: at, head: at } }))];
		}
	],
	[
		'a caret at no number',
		({ attacker }) => {
			const at = { tname: 'contexte', item: { client: marker, clock: -1 } };
			return [state(attacker, JSON.stringify({ cursor: { anchor: at, head: at } }))];
		}
	],
	[
		'a prototype',
		({ attacker }) => [
			state(attacker, `{"__proto__":{"field":"${marker}"},"constructor":"${marker}"}`)
		]
	],
	[
		'lists in one another',
		({ attacker }) => [state(attacker, '['.repeat(1_000) + ']'.repeat(1_000))]
	],
	['no JSON', ({ attacker }) => [state(attacker, marker)]],
	['the id 2^53 − 1', () => [state(2 ** 53 - 1, `{"field":"${marker}"}`)]],
	[
		'several people at once',
		() => [
			encodeAwareness(
				encodeStates(
					Array.from({ length: 64 }, (_, index) => ({
						clientId: 9_000 + index,
						clock: 1,
						json: `{"field":"${marker}"}`
					}))
				)
			)
		]
	],
	[
		'300 people, one after the other',
		() => Array.from({ length: 300 }, (_, index) => state(9_000 + index, `{"field":"${marker}"}`))
	]
];
