import { randomBytes } from 'node:crypto';
import * as encoding from 'lib0/encoding';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { encodeStates } from '#server/realtime/collab/awareness-state.ts';
import {
	encodeAwareness,
	encodeStep1,
	encodeStep2,
	encodeUpdate
} from '#server/realtime/collab/frames.ts';
import { startCollabServer, type CollabServer } from '#tests/support/collab/collab-server.ts';
import { openRawClient, type RawClient } from '#tests/support/collab/raw-client.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';

let database: Database;
let server: CollabServer;
let id: string;
let clients: RawClient[] = [];

beforeAll(async () => {
	database = await openForTest(null);
});
beforeEach(async () => {
	server = await startCollabServer(database.sql, {
		draftKey: randomBytes(32),
		decideRight: ({ personId }) =>
			Promise.resolve({ right: personId === 'lecteur1' ? 'read' : 'write' })
	});
	id = `situation${randomBytes(4).toString('hex')}`;
	await server.hub.createDraft(id, currentDefinition.version, {
		entries: {},
		texts: { contexte: 'Départ' }
	});
});
afterEach(async () => {
	for (const client of clients) client.leave();
	clients = [];
	await server.close();
});
afterAll(() => database.close());

async function come(personId: string): Promise<RawClient> {
	const client = await openRawClient(server.url, id, personId);
	clients.push(client);
	client.say(encodeStep1(Uint8Array.of(0)));
	// A writer is asked for what it has, and nothing live is taken from it before it has answered.
	if (!personId.startsWith('lecteur')) client.say(encodeStep2(Uint8Array.of(0, 0)));
	await waitFor(() => client.kinds().includes('100'));
	return client;
}

/** An update that inserts text under a client id. */
function textUpdate(client: number, text: string): Uint8Array {
	const doc = new Y.Doc();
	doc.clientID = client;
	doc.getText('contexte').insert(0, text);
	return Y.encodeStateAsUpdate(doc);
}
const content = async () => (await server.hub.readValues(id))?.texts['contexte'];

test('a writer is asked for what it has, a reader never; both learn of the name to watch and what is on disk', async () => {
	const writer = await come('personnea');
	const reader = await come('lecteur1');
	expect(writer.kinds()).toEqual(['0/0', '101', '0/1', '100']);
	expect(reader.kinds()).toEqual(['101', '0/1', '100']);
});

test.each([
	['an update', (update: Uint8Array) => encodeUpdate(update)],
	['a step 2', (update: Uint8Array) => encodeStep2(update)],
	[
		'an update in long varints',
		(update: Uint8Array) => {
			const plain = encodeUpdate(update).slice(2);
			return Buffer.concat([Uint8Array.of(0x80, 0x80, 0, 0x82, 0), plain]);
		}
	]
])('[RT-3] a reader’s %s changes nothing and closes it', async (_name, frame) => {
	const reader = await come('lecteur1');
	reader.say(frame(textUpdate(77, 'jamais')));
	expect(await reader.closed()).toBe(closeCodes.accessRefused);
	expect(await content()).toBe('Départ');
});

test('[RT-5] nobody writes under the id of somebody else, even after she has left', async () => {
	const owner = await come('personnea');
	owner.say(encodeStep2(Uint8Array.of(0, 0)));
	owner.say(encodeUpdate(textUpdate(501, 'à moi ')));
	await waitFor(() => owner.kinds().filter((kind) => kind === '100').length === 2);
	owner.leave();
	const forger = await come('personneb');
	forger.say(encodeStep2(Uint8Array.of(0, 0)));
	forger.say(encodeUpdate(textUpdate(501, 'à moi, forgé ')));
	expect(await forger.closed()).toBe(closeCodes.accessRefused);
	expect(await content()).not.toContain('forgé');
	expect(JSON.stringify(server.logged)).toContain('foreign-client');
});

test('[RT-5] an unasked step 2 is held to the rule of live updates', async () => {
	const owner = await come('personnea');
	owner.say(encodeStep2(Uint8Array.of(0, 0)));
	owner.say(encodeUpdate(textUpdate(501, 'à moi ')));
	await waitFor(() => owner.kinds().filter((kind) => kind === '100').length === 2);
	const forger = await come('personneb');
	forger.say(encodeStep2(Uint8Array.of(0, 0)));
	forger.say(encodeStep2(textUpdate(501, 'à moi, forgé')));
	expect(await forger.closed()).toBe(closeCodes.accessRefused);
	expect(await content()).not.toContain('forgé');
});

test('[RT-5] the ids under which the server wrote are nobody’s', async () => {
	const writer = await come('personnea');
	const doc = new Y.Doc();
	const step2 = writer.heard.find(([type, sub]) => type === 0 && sub === 1);
	if (!step2) throw new Error('no step 2');
	Y.applyUpdate(doc, step2.subarray(3));
	const [serverClient] = [...Y.decodeStateVector(Y.encodeStateVector(doc)).keys()];
	if (serverClient === undefined) throw new Error('no client');
	writer.say(encodeStep2(Uint8Array.of(0, 0)));
	writer.say(encodeUpdate(textUpdate(serverClient, 'au nom du serveur')));
	expect(await writer.closed()).toBe(closeCodes.accessRefused);
	expect(await content()).toBe('Départ');
});

test('[RT-11] nobody shows himself under the id of somebody else, nor under several', async () => {
	const a = await come('personnea');
	const b = await come('personneb');
	const state = (clientId: number) => ({ clientId, clock: 9_000, json: '{"field":"contexte"}' });
	a.say(encodeAwareness(encodeStates([state(501)])));
	await waitFor(() => b.kinds().includes('1'));
	b.say(encodeAwareness(encodeStates([state(501), state(502), state(503)])));
	await waitFor(() => a.kinds().includes('1'));
	const shown = Buffer.concat(a.heard.filter(([type]) => type === 1)).toString();
	expect(shown).toContain('personneb');
	expect(shown).not.toContain('personnea');
	b.say(Uint8Array.of(3));
	await waitFor(() => b.kinds().filter((kind) => kind === '1').length >= 2);
	expect(Buffer.concat(b.heard.filter(([type]) => type === 1)).toString()).not.toContain(
		'personneb'
	);
});

test.each<readonly [string, Uint8Array | string, number]>([
	['a text frame', 'bonjour', closeCodes.accessRefused],
	['an unknown frame', Uint8Array.of(9, 9), closeCodes.accessRefused],
	['a state vector that lies', encodeStep1(Uint8Array.of(5, 1)), closeCodes.accessRefused],
	[
		'a root that is not of the form',
		encodeUpdate(
			encoding.encode((e) => {
				const doc = new Y.Doc();
				doc.clientID = 9;
				doc.getText('secret').insert(0, 'x');
				encoding.writeUint8Array(e, Y.encodeStateAsUpdate(doc));
			})
		),
		closeCodes.accessRefused
	],
	['more than 256 kB', encodeUpdate(new Uint8Array(300_000)), 1009]
])('[RT-2] %s closes the socket', async (_name, bytes, code) => {
	const client = await come('personnea');
	client.say(bytes);
	expect(await client.closed()).toBe(code);
	expect(await content()).toBe('Départ');
});

test('a seventh window of one person waits for a place', async () => {
	for (let window = 0; window < 6; window++) await come('personnea');
	const seventh = await openRawClient(server.url, id, 'personnea');
	expect(await seventh.closed()).toBe(closeCodes.tryLater);
});
