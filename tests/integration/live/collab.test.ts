import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { collabClient, collabRoom, collabSnapshot, collabUpdate } from '#drizzle/schema/collab.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { createCollabStore, type CollabStore } from '#server/db/collab-store.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { openBytes } from '#server/realtime/collab/draft-cipher.ts';
import { unpackUpdates } from '#server/realtime/collab/packed-updates.ts';
import { startChildServer } from '#tests/support/collab/child-server.ts';
import { startCollabServer, type CollabServer } from '#tests/support/collab/collab-server.ts';
import { openTestKeys, testKeyFolder } from '#tests/support/collab/test-keys.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import { openWriter, type Writer } from '#tests/support/collab/writer.ts';

const databaseUrl = process.env['TEST_DATABASE_URL'] ?? null;
const databases = databaseUrl === null ? [null] : [null, databaseUrl];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(databases.map((url) => ({ kind: url === null ? 'PGlite' : 'PostgreSQL', url })))(
	'shared fiche on $kind',
	({ url }) => {
		const draftKey = randomBytes(32);
		let database: Database;
		let store: CollabStore;
		let servers: CollabServer[] = [];
		let writers: Writer[] = [];
		let count = 0;

		beforeAll(async () => {
			database = await openForTest(url);
			store = createCollabStore(database.sql);
		});
		afterEach(async () => {
			for (const writer of writers) writer.leave();
			await Promise.all(servers.map((server) => server.close()));
			writers = [];
			servers = [];
		});
		afterAll(() => database.close());

		async function start(
			options: Partial<Parameters<typeof startCollabServer>[1]> = {},
			port = 0
		): Promise<CollabServer> {
			const server = await startCollabServer(database.sql, { draftKey, ...options }, port);
			servers.push(server);
			return server;
		}
		async function draftOn(server: CollabServer): Promise<string> {
			count += 1;
			const situationId = `situation${count}x${randomBytes(4).toString('hex')}`;
			await server.hub.createDraft(situationId, currentDefinition.version, {
				entries: { 'demandeurs.mg': true },
				texts: { contexte: 'Au départ. ' }
			});
			return situationId;
		}
		function come(...given: Parameters<typeof openWriter>): Writer {
			const writer = openWriter(...given);
			writers.push(writer);
			return writer;
		}
		const countRows = (table: typeof collabUpdate, id: string) =>
			database.sql.$count(table, eq(table.situationId, id));

		/** A store whose INSERTs wait, or fail, as told. */
		function heldStore(): CollabStore & { gate: 'open' | 'shut' | 'broken'; tries: number } {
			const held = {
				...store,
				gate: 'open' as 'open' | 'shut' | 'broken',
				tries: 0,
				async appendUpdates(rows: Parameters<CollabStore['appendUpdates']>[0]) {
					held.tries += 1;
					while (held.gate === 'shut') await pause(5);
					if (held.gate === 'broken') throw new Error('no database');
					return store.appendUpdates(rows);
				}
			};
			return held;
		}

		test('two writers converge, and the plain values are theirs', async () => {
			const server = await start();
			const id = await draftOn(server);
			await server.hub.createDraft(id, currentDefinition.version, {
				entries: {},
				texts: { contexte: 'Une seconde fois.' }
			});
			const a = come(server.url, id, 'personnea');
			const b = come(server.url, id, 'personneb');
			await Promise.all([a.synced(), b.synced()]);
			expect(a.read('contexte')).toBe('Au départ. ');
			a.type('contexte', 'Du côté de A. ');
			b.type('detail', 'Du côté de B. ');
			b.doc.getMap('champs').set('demandeurs.csapa', true);
			b.doc.getMap('champs').delete('demandeurs.mg');
			await Promise.all([a.saved(), b.saved()]);
			await waitFor(() => a.read('detail') === 'Du côté de B. ');
			await waitFor(() => b.read('contexte') === 'Au départ. Du côté de A. ');
			// A deletion moves no clock: `saved` does not wait for it.
			await waitFor(() => !a.doc.getMap('champs').has('demandeurs.mg'));
			expect([...server.hub.presence(id)].sort()).toEqual(['personnea', 'personneb']);
			expect(await server.hub.readValues(id)).toEqual({
				entries: { 'demandeurs.csapa': true },
				texts: { contexte: 'Au départ. Du côté de A. ', detail: 'Du côté de B. ' }
			});
			expect(JSON.stringify(server.logged)).not.toContain('côté');
		});

		test('[RT-1] text is acknowledged after COMMIT, not before, though everyone sees it', async () => {
			const held = heldStore();
			const server = await start({ store: held });
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			const b = come(server.url, id, 'personneb');
			await Promise.all([a.synced(), b.synced()]);
			held.gate = 'shut';
			a.type('contexte', 'pas encore');
			await waitFor(() => b.read('contexte').includes('pas encore') && held.tries > 0);
			await pause(100);
			expect(a.durable()).toBe(0);
			expect(await countRows(collabUpdate, id)).toBe(1);
			held.gate = 'open';
			await a.saved();
			expect(await countRows(collabUpdate, id)).toBe(2);
		});

		test('[RT-12] a database that fails stops nobody and loses nothing', async () => {
			const held = heldStore();
			const server = await start({ store: held, timing: { retryFirst: 10, retryLast: 30 } });
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			const b = come(server.url, id, 'personneb');
			await Promise.all([a.synced(), b.synced()]);
			a.type('contexte', 'avant ');
			await a.saved();
			held.gate = 'broken';
			for (let index = 0; index < 20; index++) {
				a.type('contexte', 'a');
				b.type('detail', 'b');
				await pause(15);
			}
			await waitFor(() => b.read('contexte').endsWith('a'.repeat(20)));
			expect(held.tries).toBeGreaterThan(3);
			expect(a.provider.wsconnected && b.provider.wsconnected).toBe(true);
			held.gate = 'open';
			await Promise.all([a.saved(), b.saved()]);
		});

		test('[RT-6] after a crash any one browser brings back what was shown, under its author’s id', async () => {
			const held = heldStore();
			const first = await start({ store: held });
			const id = await draftOn(first);
			const a = come(first.url, id, 'personnea');
			const b = come(first.url, id, 'personneb');
			await Promise.all([a.synced(), b.synced()]);
			held.gate = 'shut';
			a.type('contexte', 'vu de B seulement');
			await waitFor(() => b.read('contexte').includes('vu de B'));
			a.leave();
			await first.crash();
			servers = [];
			b.type('contexte', ', et la suite hors ligne');
			await start({}, Number(new URL(first.url).port));
			await b.saved();
			const c = come(first.url, id, 'personnec');
			await c.synced();
			expect(c.read('contexte')).toBe('Au départ. vu de B seulement, et la suite hors ligne');
			expect(b.ended()).toBeNull();
			held.gate = 'open';
		});

		test('[RT-1] kill -9 of the server after the acknowledgement loses nothing', async () => {
			const dataDir = mkdtempSync(join(tmpdir(), 'intervisio-collab-'));
			const id = `situationk${randomBytes(4).toString('hex')}`;
			const args = [url ?? '-', dataDir, id, draftKey.toString('hex')];
			const server = await startChildServer(args);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			for (let index = 0; index < 300; index++) {
				a.type('contexte', String(index % 10));
				if (index % 10 === 0) await pause(5);
			}
			await a.saved();
			const typed = a.read('contexte');
			a.leave();
			await server.kill();
			const again = await startChildServer(args);
			const b = come(again.url, id, 'personneb');
			await b.synced();
			expect(b.read('contexte')).toBe(typed);
			expect(typed).toHaveLength(300);
			b.leave();
			await again.kill();
			rmSync(dataDir, { recursive: true });
		});

		test('[RT-13] revoking closes at once; nothing sent afterwards reaches the document', async () => {
			const server = await start();
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea', { session: 'telephone' });
			const b = come(server.url, id, 'personneb');
			await Promise.all([a.synced(), b.synced()]);
			server.hub.revoke({ sessionId: 'telephone' }, closeCodes.sessionEnded);
			a.type('contexte', 'trop tard');
			await waitFor(() => a.ended() === closeCodes.sessionEnded, 1_000);
			b.type('detail', 'je reste');
			await b.saved();
			expect(b.read('contexte')).toBe('Au départ. ');
			expect((await server.hub.readValues(id))?.texts['contexte']).toBe('Au départ. ');
			server.hub.revoke({});
			expect(server.hub.presence(id)).toEqual(['personneb']);
			server.hub.revoke({ situationId: id, personId: 'personneb' });
			await waitFor(() => b.ended() === closeCodes.accessRefused, 1_000);
		});

		test('[RT-13] a right that changed without a word is found; a check that can not run opens nothing', async () => {
			let right: 'write' | 'read' | 'broken' = 'write';
			const server = await start({
				timing: { recheck: 50 },
				decideRight: () =>
					right === 'broken' ? Promise.reject(new Error('down')) : Promise.resolve({ right })
			});
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			right = 'broken';
			const b = come(server.url, id, 'personneb');
			await pause(200);
			expect(b.provider.synced).toBe(false);
			expect(a.provider.wsconnected).toBe(true);
			right = 'read';
			await waitFor(() => a.ended() === closeCodes.accessRefused, 1_000);
		});

		test('[RT-3] a reader sees everything and changes nothing', async () => {
			const server = await start({
				decideRight: ({ personId }) =>
					Promise.resolve({ right: personId === 'lecteur1' ? 'read' : 'write' })
			});
			const id = await draftOn(server);
			const reader = come(server.url, id, 'lecteur1');
			const writer = come(server.url, id, 'personnea');
			await Promise.all([reader.synced(), writer.synced()]);
			writer.type('contexte', 'vu');
			await waitFor(() => reader.read('contexte').endsWith('vu'));
			reader.type('contexte', 'jamais');
			await waitFor(() => reader.ended() === closeCodes.accessRefused);
			await writer.saved();
			expect(writer.read('contexte')).toBe('Au départ. vu');
			expect(await server.hub.readValues(id)).toMatchObject({
				texts: { contexte: 'Au départ. vu' }
			});
		});

		test('refusals are told by their close code', async () => {
			const server = await start({
				decideRight: ({ personId }) =>
					Promise.resolve(
						personId === 'refuse01'
							? { right: 'none', why: 'participant-refuse' }
							: personId === 'expire01'
								? { right: 'none', why: 'session-expiree' }
								: { right: 'write' }
					)
			});
			const id = await draftOn(server);
			const refused = come(server.url, id, 'refuse01');
			const expired = come(server.url, id, 'expire01');
			const nowhere = come(server.url, 'situationinconnue', 'personnea');
			const stale = come(server.url, id, 'personneb', { generation: 2 });
			await waitFor(() => [refused, expired, nowhere, stale].every((w) => w.ended() !== null));
			expect([refused, expired, nowhere, stale].map((writer) => writer.ended())).toEqual([
				closeCodes.accessRefused,
				closeCodes.sessionEnded,
				closeCodes.unknownRoom,
				closeCodes.finalised
			]);
		});

		test('[RT-11] who is shown is who came, whatever the browser says', async () => {
			const server = await start();
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			const b = come(server.url, id, 'personneb');
			await Promise.all([a.synced(), b.synced()]);
			const seenByB = () => b.provider.awareness.getStates().get(a.doc.clientID);
			const anchor = Y.relativePositionToJSON(
				Y.createRelativePositionFromTypeIndex(a.doc.getText('contexte'), 3)
			);
			a.provider.awareness.setLocalState({
				user: { personId: 'personneb', name: 'Forgé', palette: 'red;}' },
				field: 'contexte',
				cursor: { anchor, head: anchor },
				secret: 'M. Dupont'
			});
			await waitFor(() => seenByB()?.['field'] === 'contexte');
			expect(seenByB()).toMatchObject({
				user: { personId: 'personnea', name: 'Nom de personnea', palette: 3 },
				cursor: { anchor: { tname: 'contexte' } }
			});
			expect(JSON.stringify(seenByB())).not.toMatch(/Forgé|red|Dupont/);
			expect(a.provider.awareness.getLocalState()).toHaveProperty('secret');
			a.leave();
			await waitFor(() => seenByB() === undefined);
		});

		test('an idle lone browser gets a sign of life', async () => {
			const server = await start({ timing: { heartbeat: 60 } });
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			const before = a.provider.wsLastMessageReceived;
			await waitFor(() => a.provider.wsLastMessageReceived > before + 150);
			expect(a.provider.wsconnected).toBe(true);
		});

		test('[RT-10] text typed during a freeze waits, then goes on', async () => {
			const server = await start();
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			a.type('contexte', 'avant ');
			await expect
				.poll(async () => (await server.hub.readValues(id))?.texts['contexte'])
				.toBe('Au départ. avant ');
			const frozen = await server.hub.freeze(id);
			expect(frozen).toMatchObject({
				generation: 1,
				values: { texts: { contexte: 'Au départ. avant ' } }
			});
			a.type('contexte', 'pendant ');
			const b = come(server.url, id, 'personneb');
			await pause(100);
			expect((await server.hub.readValues(id))?.texts['contexte']).toBe('Au départ. avant ');
			await expect(server.hub.freeze(id)).rejects.toThrow();
			await server.hub.unfreeze(id);
			await Promise.all([a.saved(), b.synced()]);
			await waitFor(() => b.read('contexte') === 'Au départ. avant pendant ');
			await expect(
				database.sql.transaction((tx) => store.destroyDraft(tx, id, frozen.epoch))
			).rejects.toThrow();
		});

		test('[RT-9] finalising destroys the draft: nothing is left to decode, nobody comes back', async () => {
			const server = await start();
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			a.type('contexte', 'Texte de la fiche');
			await a.saved();
			const { epoch } = await server.hub.freeze(id);
			a.type('contexte', 'trop tard');
			await expect(
				database.sql.transaction((tx) => store.destroyDraft(tx, id, epoch - 1))
			).rejects.toThrow();
			const keyId = (await store.findRoom(id))?.keyId ?? '';
			expect(readdirSync(testKeyFolder(draftKey))).toContain(`${keyId}.key`);
			await database.sql.transaction((tx) => store.destroyDraft(tx, id, epoch));
			await server.hub.finalised(id);
			await waitFor(() => a.ended() === closeCodes.finalised);
			for (const table of [collabUpdate, collabSnapshot, collabClient])
				expect(await database.sql.$count(table, eq(table.situationId, id))).toBe(0);
			expect(await server.hub.readValues(id)).toBeNull();
			await expect(server.hub.freeze(id)).rejects.toThrow();
			await server.hub.createDraft(id, currentDefinition.version, { entries: {}, texts: {} });
			expect(await countRows(collabUpdate, id)).toBe(0);
			expect(readdirSync(testKeyFolder(draftKey))).not.toContain(`${keyId}.key`);
			const stale = come(server.url, id, 'personnea', { doc: a.doc });
			await waitFor(() => stale.ended() === closeCodes.finalised);
		});

		test('a freeze that nobody ends is lifted, and its finaliser comes too late', async () => {
			const server = await start({ timing: { longestFreeze: 80 } });
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			const { epoch } = await server.hub.freeze(id);
			a.type('contexte', 'je continue');
			await a.saved();
			await expect(
				database.sql.transaction((tx) => store.destroyDraft(tx, id, epoch))
			).rejects.toThrow();
		});

		test('[RT-7] a second server can not write the room; once it has the lease the first one can not', async () => {
			const first = await start();
			const id = await draftOn(first);
			const a = come(first.url, id, 'personnea');
			await a.synced();
			a.type('contexte', 'un ');
			await a.saved();
			const second = await start({ nodeId: 'noeud-b' });
			const b = come(second.url, id, 'personneb');
			await pause(300);
			expect(b.provider.synced).toBe(false);
			expect(b.ended()).toBeNull();
			await database.sql
				.update(collabRoom)
				.set({ leaseUntil: sql`now() - interval '1 second'` })
				.where(and(eq(collabRoom.situationId, id), eq(collabRoom.generation, 1)));
			await b.synced();
			expect(b.read('contexte')).toBe('Au départ. un ');
			a.type('contexte', 'refusé par la base');
			await waitFor(() => !a.provider.wsconnected);
			b.type('contexte', 'deux');
			await b.saved();
			expect((await second.hub.readValues(id))?.texts['contexte']).toBe('Au départ. un deux');
		});

		test('[RT-8] a name typed then deleted is in nothing that was folded, and rows are sealed', async () => {
			const server = await start({ timing: { idle: 30 } });
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			for (const letter of 'DUPONT-LAJOIE') {
				a.type('contexte', letter);
				await pause(60);
			}
			await a.saved();
			expect(await countRows(collabUpdate, id)).toBeGreaterThan(3);
			const stored = await store.readDraft({ situationId: id, generation: 1 });
			const sealed = stored?.rows.map((row) => Buffer.from(row.sealed).toString('latin1')) ?? [];
			expect(sealed.join('')).not.toContain('contexte');
			a.doc.getText('contexte').delete(11, 13);
			a.type('contexte', 'P. D.');
			await a.saved();
			a.leave();
			await waitFor(() => server.hub.presence(id).length === 0);
			for (let left = 1; left > 0; left = await countRows(collabUpdate, id)) await pause(20);

			const folded = await store.readDraft({ situationId: id, generation: 1 });
			if (!folded?.snapshot) throw new Error('no snapshot');
			const keys = await openTestKeys(draftKey);
			const key = await keys.read(folded.room, folded.room.keyId ?? '');
			const place = { situationId: id, generation: 1, seq: folded.snapshot.uptoSeq, kind: 's' };
			const [update] = unpackUpdates(
				openBytes(key, { ...place, kind: 's' }, folded.snapshot.sealed)
			);
			if (!update) throw new Error('empty snapshot');
			const texts = Y.decodeUpdate(update).structs.flatMap((struct) =>
				struct instanceof Y.Item && struct.content instanceof Y.ContentString
					? [struct.content.str]
					: []
			);
			// Structs are in the order of client ids, not of the text.
			expect([...texts].sort()).toEqual(['Au départ. ', 'P. D.']);
			expect(() =>
				openBytes(key, { ...place, seq: 999, kind: 's' }, folded.snapshot?.sealed ?? key)
			).toThrow();

			const b = come(server.url, id, 'personneb');
			await b.synced();
			expect(b.read('contexte')).toBe('Au départ. P. D.');
		});

		test('a long meeting is folded while it goes on, and nothing is lost', async () => {
			const server = await start({ timing: { linger: 1, awareness: 5 } });
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			for (let index = 0; index < 230; index++) {
				a.type('contexte', String(index % 10));
				await a.saved();
			}
			let rows = Infinity;
			while (rows > 100) {
				await pause(20);
				rows = await countRows(collabUpdate, id);
			}
			const typed = a.read('contexte');
			await server.close();
			servers = [];
			const next = await start();
			expect((await next.hub.readValues(id))?.texts['contexte']).toBe(typed);
		});

		test('a server that leaves stores everything first', async () => {
			const server = await start({ timing: { linger: 500 } });
			const id = await draftOn(server);
			const a = come(server.url, id, 'personnea');
			await a.synced();
			a.type('contexte', 'juste avant');
			await waitFor(() => server.hub.presence(id).length === 1);
			await pause(50);
			await server.close();
			servers = [];
			a.leave();
			const next = await start();
			expect((await next.hub.readValues(id))?.texts['contexte']).toBe('Au départ. juste avant');
		});
	}
);
