import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { createCollabStore, type CollabStore } from '#server/db/collab-store.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { encodeStorage } from '#server/realtime/collab/frames.ts';
import { startCollabServer, type CollabServer } from '#tests/support/collab/collab-server.ts';
import { openRawClient } from '#tests/support/collab/raw-client.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import { openWriter, type Writer } from '#tests/support/collab/writer.ts';

const databaseUrl = process.env['TEST_DATABASE_URL'] ?? null;
const databases = databaseUrl === null ? [null] : [null, databaseUrl];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(databases.map((url) => ({ kind: url === null ? 'PGlite' : 'PostgreSQL', url })))(
	'what the server says of its storage on $kind',
	({ url }) => {
		let database: Database;
		let store: CollabStore & { broken: boolean };
		let server: CollabServer;
		let situationId = '';
		const writers: Writer[] = [];

		/** To whom the situation is closed. */
		let closedTo = '';
		beforeAll(async () => {
			database = await openForTest(url);
		});
		afterEach(async () => {
			store.broken = false;
			closedTo = '';
			for (const writer of writers.splice(0)) writer.leave();
			await server.close();
		});
		afterAll(() => database.close());

		async function start(): Promise<void> {
			const real = createCollabStore(database.sql);
			store = {
				...real,
				broken: false,
				appendUpdates: (rows) =>
					store.broken ? Promise.reject(new Error('no database')) : real.appendUpdates(rows)
			};
			server = await startCollabServer(database.sql, {
				draftKey: randomBytes(32),
				store,
				decideRight: ({ personId }) =>
					Promise.resolve(
						personId === closedTo ? { right: 'none', why: 'titre-insuffisant' } : { right: 'write' }
					),
				timing: { retryFirst: 10, retryLast: 30 }
			});
			situationId = `situation${randomBytes(4).toString('hex')}`;
			await server.hub.createDraft(situationId, currentDefinition.version, {
				entries: {},
				texts: { contexte: 'Au départ. ' }
			});
		}
		async function come(personId: string): Promise<Writer> {
			const writer = openWriter(server.url, situationId, personId);
			writers.push(writer);
			await writer.synced();
			return writer;
		}
		/** Writes and erases the same words until too much waits for the database. */
		async function fill(writer: Writer): Promise<void> {
			const text = writer.doc.getText('detail');
			for (let turn = 0; turn < 110; turn++) {
				text.insert(0, 'x'.repeat(7_900));
				text.delete(0, 7_900);
			}
			await pause(5);
		}

		test('[RT-20] a fault is told to all at once, also to who comes, and its end too', async () => {
			await start();
			const [a, b] = [await come('personnea'), await come('personneb')];
			a.type('contexte', 'avant ');
			await a.saved();
			expect([...a.storage(), ...b.storage()]).toEqual([]);
			store.broken = true;
			a.type('contexte', 'pendant ');
			await waitFor(() => a.storage().length > 0 && b.storage().length > 0);
			const c = await come('personnec');
			await waitFor(() => c.storage().length > 0);
			store.broken = false;
			await a.saved();
			for (const writer of [a, b, c]) {
				await waitFor(() => writer.storage().length === 2);
				expect(writer.storage()).toEqual(['panne', 'marche']);
			}
		});

		test('[RT-20] a browser that speaks of the storage is shut out', async () => {
			await start();
			const raw = await openRawClient(server.url, situationId, 'personnea');
			raw.say(encodeStorage('marche'));
			expect(await raw.closed()).toBe(closeCodes.accessRefused);
		});

		test('[RT-21] above the bound nothing more is applied, nobody is closed, and all is taken up again', async () => {
			await start();
			const people = await Promise.all(['personnea', 'personneb', 'personnec'].map(come));
			const [a, b, c] = people;
			if (!a || !b || !c) throw new Error('nobody');
			const closings: number[] = [];
			for (const { provider } of people)
				provider.on('connection-close', (event) => closings.push(event?.code ?? 0));
			store.broken = true;
			await Promise.all(people.map(fill));
			await waitFor(() => people.every((writer) => writer.storage().includes('plein')), 20_000);
			a.type('contexte', 'écrit quand même');
			await pause(300);
			expect(b.read('contexte')).toBe('Au départ. ');
			const late = await come('personned');
			expect(late.read('contexte')).toBe('Au départ. ');
			await waitFor(() => late.storage().includes('plein'));
			store.broken = false;
			await waitFor(() => b.read('contexte') === 'Au départ. écrit quand même', 20_000);
			await Promise.all(people.map((writer) => writer.saved()));
			expect(people.map((writer) => writer.storage().at(-1))).toEqual(people.map(() => 'marche'));
			expect(closings).toEqual([]);
		}, 60_000);

		test('[RT-22] at the closing what was sent is stored and acknowledged, then the fiche closes', async () => {
			await start();
			const [a, b] = [await come('personnea'), await come('personneb')];
			const began = performance.now();
			closedTo = 'personnea';
			server.hub.dismiss({ situationId, personId: 'personnea' });
			server.hub.dismiss({ situationId, personId: 'personnea' });
			a.type('contexte', 'les derniers mots');
			await a.saved();
			await waitFor(() => a.ended() === closeCodes.situationClosed);
			expect(performance.now() - began).toBeLessThan(1_000);
			expect(b.read('contexte')).toBe('Au départ. les derniers mots');
			expect(b.ended()).toBeNull();
			a.type('contexte', ' et plus rien');
			await pause(100);
			expect(b.read('contexte')).toBe('Au départ. les derniers mots');
		});

		test('[RT-22] opened again meanwhile, the fiche stays open', async () => {
			await start();
			const [a, b] = [await come('personnea'), await come('personneb')];
			server.hub.dismiss({ situationId, personId: 'personnea' });
			await pause(900);
			a.type('contexte', 'je continue');
			await a.saved();
			expect(a.ended()).toBeNull();
			await waitFor(() => b.read('contexte') === 'Au départ. je continue');
		});

		test('[RT-22] who is put out during that moment is put out at once', async () => {
			await start();
			const a = await come('personnea');
			server.hub.dismiss({ situationId, personId: 'personnea' });
			server.hub.revoke({ situationId, personId: 'personnea' });
			a.type('contexte', 'trop tard');
			await waitFor(() => a.ended() === closeCodes.accessRefused);
			expect((await server.hub.readValues(situationId))?.texts['contexte']).toBe('Au départ. ');
		});
	}
);
