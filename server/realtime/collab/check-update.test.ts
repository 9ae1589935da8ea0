import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { playHonestSession } from '#tests/support/collab/honest-session.ts';
import { checkUpdate, type UpdatePolicy } from './check-update.ts';
import { openFicheDoc, type FicheDoc } from './fiche-doc.ts';

const attacker = 1001;
const victim = 2002;
const policy: UpdatePolicy = {
	ownerOf: (client) => (client === attacker ? 'mine' : client === victim ? 'other' : 'nobody'),
	allowOthers: false
};

/** A fiche in which the victim wrote, and a peer that knows it. */
function openRoom(): { fiche: FicheDoc; peer: Y.Doc } {
	const fiche = openFicheDoc(currentDefinition.version);
	const author = new Y.Doc();
	author.clientID = victim;
	author.getText('contexte').insert(0, 'Bonjour');
	author.getMap('champs').set('demandeurs.mg', true);
	Y.applyUpdate(fiche.doc, Y.encodeStateAsUpdate(author));
	const peer = new Y.Doc();
	peer.clientID = attacker;
	Y.applyUpdate(peer, Y.encodeStateAsUpdate(fiche.doc));
	return { fiche, peer };
}

/** The one update that an act produces in a document. */
function updateOf(doc: Y.Doc, act: () => void): Uint8Array {
	const updates: Uint8Array[] = [];
	const keep = (update: Uint8Array): void => void updates.push(update);
	doc.on('update', keep);
	doc.transact(act);
	doc.off('update', keep);
	const [update] = updates;
	if (!update) throw new Error('no update');
	return update;
}

/** Struct blocks written by hand, then an empty delete set unless given. */
function forge(
	blocks: readonly {
		client: number;
		clock: number;
		write(e: encoding.Encoder): void;
		count?: number;
	}[],
	deletes: readonly { client: number; clock: number; len: number }[] = []
): Uint8Array {
	return encoding.encode((e) => {
		encoding.writeVarUint(e, blocks.length);
		for (const { client, clock, write, count } of blocks) {
			encoding.writeVarUint(e, count ?? 1);
			encoding.writeVarUint(e, client);
			encoding.writeVarUint(e, clock);
			write(e);
		}
		encoding.writeVarUint(e, deletes.length);
		for (const { client, clock, len } of deletes) {
			encoding.writeVarUint(e, client);
			encoding.writeVarUint(e, 1);
			encoding.writeVarUint(e, clock);
			encoding.writeVarUint(e, len);
		}
	});
}

/** An item without neighbour, in a named root. */
function rootItem(
	e: encoding.Encoder,
	ref: number,
	root: string,
	content: () => void,
	key?: string
): void {
	encoding.writeUint8(e, ref | (key === undefined ? 0 : 0x20));
	encoding.writeVarUint(e, 1);
	encoding.writeVarString(e, root);
	if (key !== undefined) encoding.writeVarString(e, key);
	content();
}

const kindOf = (fiche: FicheDoc, update: Uint8Array): string => {
	const result = checkUpdate(fiche, update, policy);
	return result.kind === 'violation' ? `violation:${result.rule}` : result.kind;
};

describe('[RT-2] honest updates', () => {
	test('are all accepted, and all documents end equal', () => {
		let updates = 0;
		for (let seed = 1; seed <= 160; seed++) {
			const played = playHonestSession(seed, 40);
			expect(played.refused, `seed ${seed}`).toEqual([]);
			expect(new Set(played.contents).size, `seed ${seed}`).toBe(1);
			updates += played.updates;
		}
		expect(updates).toBeGreaterThan(3_000);
	}, 60_000);

	test('may replace a whole text at its greatest length', () => {
		const { fiche, peer } = openRoom();
		const text = peer.getText('contexte');
		const long = 'x'.repeat((fiche.shape.texts.get('contexte') ?? 0) * 3);
		Y.applyUpdate(
			fiche.doc,
			updateOf(peer, () => text.insert(0, long.slice(text.length)))
		);
		const update = updateOf(peer, () => {
			text.delete(0, text.length);
			text.insert(0, long);
		});
		expect(kindOf(fiche, update)).toBe('accepted');
	});
});

type Act = (peer: Y.Doc) => void;
const acts: readonly (readonly [string, Act])[] = [
	['an unknown root text', (peer) => peer.getText('secret').insert(0, 'x')],
	['an unknown root map', (peer) => void peer.getMap('secret').set('a', true)],
	['a root named like a prototype', (peer) => void peer.getMap('__proto__').set('a', true)],
	['an unknown key', (peer) => void peer.getMap('champs').set('M. Dupont', true)],
	['a key named like a prototype', (peer) => void peer.getMap('champs').set('__proto__', true)],
	['a key of a text field', (peer) => void peer.getMap('champs').set('contexte', 'x')],
	['a false flag', (peer) => void peer.getMap('champs').set('demandeurs.mg', false)],
	['a number', (peer) => void peer.getMap('champs').set('demandeurs.mg', 1)],
	['an object', (peer) => void peer.getMap('champs').set('demandeurs.mg', { a: 1 })],
	['an array value', (peer) => void peer.getMap('champs').set('demandeurs.mg', [true])],
	['binary', (peer) => void peer.getMap('champs').set('demandeurs.mg', new Uint8Array(3))],
	['a subdocument', (peer) => void peer.getMap('champs').set('demandeurs.mg', new Y.Doc())],
	['a nested text', (peer) => void peer.getMap('champs').set('demandeurs.mg', new Y.Text('x'))],
	['a nested map', (peer) => void peer.getMap('champs').set('demandeurs.mg', new Y.Map())],
	[
		'a line too long',
		(peer) => void peer.getMap('champs').set('demandeurs.autre.precision', 'x'.repeat(10_000))
	],
	['bold text', (peer) => peer.getText('contexte').insert(0, 'x', { bold: true })],
	['a format on known text', (peer) => peer.getText('contexte').format(0, 3, { bold: true })],
	['an embed', (peer) => peer.getText('contexte').insertEmbed(0, { src: 'x' })],
	['an attribute of a text', (peer) => peer.getText('contexte').setAttribute('a', 'b')],
	['a list in a text root', (peer) => peer.get('detail', Y.Array).insert(0, [true])],
	['U+0000', (peer) => peer.getText('contexte').insert(0, 'a\u0000b')]
];

describe('[RT-2] hostile updates are refused and leave the document as it was', () => {
	test.each(acts)('%s', (_name, act) => {
		const { fiche, peer } = openRoom();
		const before = Y.encodeStateAsUpdate(fiche.doc);
		expect(
			kindOf(
				fiche,
				updateOf(peer, () => act(peer))
			)
		).toMatch(/^violation:/);
		expect(Y.encodeStateAsUpdate(fiche.doc)).toEqual(before);
	});

	test('a text that would fill the memory', () => {
		const { fiche, peer } = openRoom();
		const update = updateOf(peer, () => peer.getText('contexte').insert(0, 'x'.repeat(90_000)));
		expect(kindOf(fiche, update)).toBe('too-long');
	});

	test('under the client id of somebody else', () => {
		const { fiche, peer } = openRoom();
		peer.clientID = victim;
		const update = updateOf(peer, () => peer.getText('contexte').insert(0, 'forgé'));
		expect(kindOf(fiche, update)).toBe('violation:foreign-client');
	});

	test('a client id that nobody registered is claimed first', () => {
		const { fiche, peer } = openRoom();
		peer.clientID = 3003;
		const update = updateOf(peer, () => peer.getText('contexte').insert(0, 'x'));
		expect(checkUpdate(fiche, update, policy)).toEqual({ kind: 'unclaimed', clients: [3003] });
	});

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
		const wide: UpdatePolicy = { ownerOf: () => 'mine', allowOthers: true };
		checkUpdate(fiche, update, wide);
		expect(performance.now() - started).toBeLessThan(1_000);
	});
});

describe('[RT-6] a gap is no crime', () => {
	test('an update that builds on what the server lost asks for it', () => {
		const { fiche, peer } = openRoom();
		const contexte = peer.getText('contexte');
		updateOf(peer, () => contexte.insert(7, ' perdu'));
		const next = updateOf(peer, () => contexte.insert(13, ' suite'));
		expect(kindOf(fiche, next)).toBe('gap');
	});

	test('so does an update that deletes or follows the lost text of a registered person', () => {
		const { fiche } = openRoom();
		expect(kindOf(fiche, forge([], [{ client: victim, clock: 500, len: 2 }]))).toBe('gap');
	});

	test('1 600 of them cost little and leave nothing pending', () => {
		const { fiche, peer } = openRoom();
		const contexte = peer.getText('contexte');
		updateOf(peer, () => contexte.insert(0, 'perdu'));
		const started = performance.now();
		for (let index = 0; index < 1_600; index++) {
			const update = updateOf(peer, () => contexte.insert(0, 'x'.repeat(200)));
			expect(checkUpdate(fiche, update, policy).kind).toBe('gap');
		}
		expect(performance.now() - started).toBeLessThan(2_000);
		expect(fiche.doc.store.pendingStructs).toBeNull();
	});

	test('an answer to our step 1 may bring the structs of any registered person', () => {
		const { fiche, peer } = openRoom();
		const author = new Y.Doc();
		Y.applyUpdate(author, Y.encodeStateAsUpdate(fiche.doc));
		author.clientID = victim;
		author.getText('contexte').insert(0, 'montré puis perdu ');
		Y.applyUpdate(peer, Y.encodeStateAsUpdate(author));
		const step2 = Y.encodeStateAsUpdate(peer, Y.encodeStateVector(fiche.doc));
		expect(kindOf(fiche, step2)).toBe('violation:foreign-client');
		expect(checkUpdate(fiche, step2, { ...policy, allowOthers: true }).kind).toBe('accepted');
	});
});
