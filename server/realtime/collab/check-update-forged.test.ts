import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import {
	attacker,
	forge,
	kindOf,
	openRoom,
	rootItem,
	victim,
	updateOf
} from '#tests/support/collab/update-bench.ts';
import { checkUpdate, type UpdatePolicy } from './check-update.ts';

const text = (e: encoding.Encoder) =>
	rootItem(e, 4, 'contexte', () => encoding.writeVarString(e, 'abc'));
const originOf = (client: number, clock: number, root?: string) => (e: encoding.Encoder) => {
	encoding.writeUint8(e, 4 | 0x80 | (root === undefined ? 0 : 0x40));
	encoding.writeVarUint(e, client);
	encoding.writeVarUint(e, clock);
	if (root !== undefined) {
		encoding.writeVarUint(e, victim);
		encoding.writeVarUint(e, 7);
	}
	encoding.writeVarString(e, 'z');
};
const forged: readonly (readonly [string, Uint8Array, string])[] = [
	['nothing at all', new Uint8Array(), 'undecodable'],
	[
		'a truncated update',
		forge([{ client: attacker, clock: 0, write: text }]).slice(0, 9),
		'undecodable'
	],
	[
		'2^32 declared structs',
		forge([{ client: attacker, clock: 0, write: text, count: 2 ** 32 }]),
		'undecodable'
	],
	[
		'a GC struct that jumps the clock',
		forge([
			{
				client: attacker,
				clock: 0,
				write(e) {
					encoding.writeUint8(e, 0);
					encoding.writeVarUint(e, 2 ** 52);
				}
			}
		]),
		'struct-kind'
	],
	[
		'a Skip struct',
		forge([
			{
				client: attacker,
				clock: 0,
				write(e) {
					encoding.writeUint8(e, 10);
					encoding.writeVarUint(e, 5);
				}
			}
		]),
		'struct-kind'
	],
	[
		'a huge tombstone',
		forge([
			{
				client: attacker,
				clock: 0,
				write: (e) => rootItem(e, 1, 'contexte', () => encoding.writeVarUint(e, 2 ** 40))
			}
		]),
		'clock'
	],
	[
		'a large tombstone',
		forge([
			{
				client: attacker,
				clock: 0,
				write: (e) => rootItem(e, 1, 'contexte', () => encoding.writeVarUint(e, 300_000))
			}
		]),
		'deleted-length'
	],
	[
		'a deletion of what nobody could have written',
		forge([], [{ client: 4004, clock: 0, len: 3 }]),
		'delete-unknown'
	],
	[
		'an origin that nobody could have written',
		forge([{ client: attacker, clock: 0, write: originOf(4004, 1) }]),
		'origin-unknown'
	],
	[
		'an item that is its own origin',
		forge([{ client: attacker, clock: 0, write: originOf(attacker, 0) }]),
		'origin-cycle'
	],
	[
		'origins in two roots',
		forge([{ client: attacker, clock: 0, write: originOf(victim, 0, 'x') }]),
		'origins-disagree'
	],
	[
		'a parent that is an item',
		forge([
			{
				client: attacker,
				clock: 0,
				write(e) {
					encoding.writeUint8(e, 4);
					encoding.writeVarUint(e, 0);
					encoding.writeVarUint(e, victim);
					encoding.writeVarUint(e, 0);
					encoding.writeVarString(e, 'x');
				}
			}
		]),
		'nested-parent'
	],
	[
		'two blocks of one client out of order',
		forge([
			{ client: attacker, clock: 0, write: text },
			{ client: attacker, clock: 0, write: text }
		]),
		'order'
	],
	[
		'a map value without key',
		forge([
			{
				client: attacker,
				clock: 0,
				write: (e) =>
					rootItem(e, 8, 'champs', () => {
						encoding.writeVarUint(e, 1);
						encoding.writeAny(e, true);
					})
			}
		]),
		'key'
	],
	[
		'two values under one key',
		forge([
			{
				client: attacker,
				clock: 0,
				write: (e) =>
					rootItem(
						e,
						8,
						'champs',
						() => {
							encoding.writeVarUint(e, 2);
							encoding.writeAny(e, true);
							encoding.writeAny(e, true);
						},
						'demandeurs.mg'
					)
			}
		]),
		'entry-type'
	]
];

describe('[RT-2] updates forged byte by byte are refused', () => {
	test.each(forged)('%s', (_name, update, rule) => {
		const { fiche } = openRoom();
		expect(kindOf(fiche, update)).toBe(`violation:${rule}`);
	});

	test('a chain of 20 000 origins in reverse takes little time and no call stack', () => {
		const { fiche } = openRoom();
		const count = 10_000;
		const chain = (client: number, other: number, shift: number) => ({
			client,
			clock: 0,
			count,
			write(e: encoding.Encoder) {
				for (let clock = 0; clock < count; clock++) {
					if (clock + shift < 0) text1(e);
					else originOf(other, clock + shift)(e);
					if (clock === 0) return writeRest(e, other, shift);
				}
			}
		});
		const text1 = (e: encoding.Encoder) =>
			rootItem(e, 4, 'contexte', () => encoding.writeVarString(e, 'z'));
		const writeRest = (e: encoding.Encoder, other: number, shift: number) => {
			for (let clock = 1; clock < count; clock++) originOf(other, clock + shift)(e);
		};
		const update = forge([chain(victim + 1, attacker, 0), chain(attacker, victim + 1, -1)]);
		const started = performance.now();
		const wide: UpdatePolicy = { ownerOf: () => 'mine', isAnswer: true, mayBring: () => true };
		checkUpdate(fiche, update, wide);
		expect(performance.now() - started).toBeLessThan(1_000);
	});
});

describe('[RT-2] what would make Yjs walk far', () => {
	test('whoever wrote in a text has no second item there without a neighbour, in this update or a later one', () => {
		const { fiche, peer } = openRoom();
		const first = updateOf(peer, () => peer.getText('detail').insert(0, 'x'));
		expect(kindOf(fiche, first)).toBe('accepted');
		Y.applyUpdate(fiche.doc, first);
		const bare = (clock: number, count: number) =>
			forge([
				{
					client: attacker,
					clock,
					count,
					write(e) {
						for (let index = 0; index < count; index++)
							rootItem(e, 4, 'detail', () => encoding.writeVarString(e, 'y'));
					}
				}
			]);
		expect(kindOf(fiche, bare(1, 1))).toBe('violation:second-bare');
		expect(kindOf(openRoom().fiche, bare(0, 2))).toBe('violation:second-bare');
	});
});
