import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { kindOf, openRoom, policy, updateOf, victim } from '#tests/support/collab/update-bench.ts';
import { checkUpdate } from './check-update.ts';

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
});
