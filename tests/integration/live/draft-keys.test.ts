import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collabRoom, collabUpdate } from '#drizzle/schema/collab.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { createCollabStore, type CollabStore } from '#server/db/collab-store.ts';
import { openDatabase, type Database } from '#server/db/database.ts';
import { openDraftKeyFolder } from '#server/keys/draft-key-folder.ts';
import type { DraftKeys } from '#server/keys/draft-keys.ts';
import { tendKeys } from '#server/keys/tend-keys.ts';
import { startCollabServer, type CollabServer } from '#tests/support/collab/collab-server.ts';
import { openWriter, type Writer } from '#tests/support/collab/writer.ts';
import { databases } from '#tests/support/product/start-product.ts';

const quiet = { info: () => undefined, error: () => undefined };

describe.each(databases)('the keys of drafts on $kind', ({ url }) => {
	const draftKey = randomBytes(32);
	let dataDir: string;
	let folder: string;
	let database: Database;
	let store: CollabStore;
	let keys: DraftKeys;
	let server: CollabServer;
	let writers: Writer[] = [];

	beforeAll(async () => {
		dataDir = mkdtempSync(join(tmpdir(), 'intervisio-keys-'));
		database = await openDatabase(url, dataDir);
		store = createCollabStore(database.sql);
	});
	beforeEach(async () => {
		folder = mkdtempSync(join(dataDir, 'keys-'));
		keys = await openDraftKeyFolder(folder, { current: draftKey, previous: null });
	});
	afterEach(async () => {
		for (const writer of writers) writer.leave();
		writers = [];
		await server.close();
		// Every test has its own keys: the rooms of the others are none of its business.
		await database.sql.update(collabRoom).set({ state: 'destroyed' });
	});
	afterAll(async () => {
		await database.close();
		rmSync(dataDir, { recursive: true });
	});

	async function start(changes: Partial<Parameters<typeof startCollabServer>[1]> = {}) {
		server = await startCollabServer(database.sql, { draftKey, keys, ...changes });
		return server;
	}
	async function draft(): Promise<string> {
		const id = `key${randomBytes(6).toString('hex')}`;
		await server.hub.createDraft(id, currentDefinition.version, {
			entries: {},
			texts: { contexte: 'Au départ.' }
		});
		return id;
	}
	const pathOf = async (id: string) =>
		join(folder, `${(await store.findRoom(id))?.keyId ?? 'none'}.key`);
	const sweep = () => tendKeys({ keys, rooms: store, log: quiet });

	it('[RT-14] the key is on the disk before the draft, and nowhere in the database', async () => {
		const order: string[] = [];
		await start({
			keys: {
				...keys,
				async create(place) {
					const made = await keys.create(place);
					order.push('key');
					return made;
				}
			},
			store: {
				...store,
				async createDraft(given) {
					order.push('draft');
					expect(readdirSync(folder)).toEqual([`${given.keyId}.key`]);
					return store.createDraft(given);
				}
			}
		});
		const id = await draft();
		expect(order).toEqual(['key', 'draft']);
		const [row] = await database.sql
			.select()
			.from(collabRoom)
			.where(eq(collabRoom.situationId, id));
		const envelope = readFileSync(await pathOf(id));
		const key = await keys.read({ situationId: id, generation: 1 }, row?.keyId ?? '');
		for (const secret of [Buffer.from(key), envelope, envelope.subarray(9)])
			expect(JSON.stringify(row)).not.toContain(secret.toString('hex'));
	});

	it('[RT-14] a situation that has had a draft keeps its key, whoever creates it again, and however often at once', async () => {
		await start();
		const id = await draft();
		const path = await pathOf(id);
		const before = readFileSync(path);
		const again = () =>
			server.hub.createDraft(id, currentDefinition.version, { entries: {}, texts: {} });
		await Promise.all([again(), again()]);
		// As a second process would: it has looked, and there was no room yet.
		const late = await startCollabServer(database.sql, {
			draftKey,
			keys,
			store: { ...store, findRoom: () => Promise.resolve(null) }
		});
		await late.hub.createDraft(id, currentDefinition.version, { entries: {}, texts: {} });
		await late.close();
		expect(readdirSync(folder)).toHaveLength(1);
		expect(readFileSync(path)).toEqual(before);
		expect((await server.hub.readValues(id))?.texts['contexte']).toBe('Au départ.');
	});

	it.each([
		['missing', (path: string) => renameSync(path, `${path}.away`)],
		['damaged', (path: string) => renameSync(join(path, '..', 'other'), path)]
	])(
		'[RT-14] a living draft whose key is %s waits: nothing of it is touched, the log says which',
		async (why, harm) => {
			await start();
			const id = await draft();
			const path = await pathOf(id);
			const away = `${path}.away`;
			const original = readFileSync(path);
			const other = await keys.create({ situationId: 'another', generation: 1 });
			renameSync(join(folder, `${other.keyId}.key`), join(folder, 'other'));
			const before = await store.readDraft({ situationId: id, generation: 1 });
			harm(path);
			const writer = openWriter(server.url, id, 'personnea');
			writers.push(writer);
			const told = () => server.logged.filter((line) => JSON.stringify(line).includes(id));
			while (told().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
			expect(told()[0]).toMatchObject({ situationId: id, why });
			await expect(server.hub.readValues(id)).rejects.toThrow();
			await expect(server.hub.freeze(id)).rejects.toThrow();
			await sweep();
			await server.hub.createDraft(id, currentDefinition.version, { entries: {}, texts: {} });
			// not even its lease, whose epoch would have changed
			expect(await store.readDraft({ situationId: id, generation: 1 })).toEqual(before);
			expect(writer.provider.synced || writer.ended() !== null, 'it is told to try later').toBe(
				false
			);
			// the key is put back: everything is there
			if (why === 'missing') renameSync(away, path);
			else writeFileSync(path, original);
			await writer.synced();
			expect(writer.read('contexte')).toBe('Au départ.');
		}
	);

	it('[RT-15] the key goes with the draft, and with no draft that is still living', async () => {
		await start();
		const id = await draft();
		const other = await draft();
		const path = await pathOf(id);
		await server.hub.finalised(id);
		expect(readFileSync(path), 'said too early: the database decides').toHaveLength(69);
		const { epoch } = await server.hub.freeze(id);
		await database.sql.transaction((tx) => store.destroyDraft(tx, id, epoch));
		await server.hub.finalised(id);
		expect(() => readFileSync(path)).toThrow();
		expect(readFileSync(await pathOf(other))).toHaveLength(69);
	});

	it('[RT-15] a key that could not be destroyed is told by id and goes at the sweep', async () => {
		await start({ keys: { ...keys, destroy: () => Promise.reject(new Error('disk')) } });
		const id = await draft();
		const path = await pathOf(id);
		const { epoch } = await server.hub.freeze(id);
		await database.sql.transaction((tx) => store.destroyDraft(tx, id, epoch));
		await server.hub.finalised(id);
		expect(JSON.stringify(server.logged)).toContain(id);
		expect(readFileSync(path)).toHaveLength(69);
		await sweep();
		expect(() => readFileSync(path)).toThrow();
	});

	it('[RT-15] kill -9 between COMMIT and the destruction of the key: it is gone at the next start', async () => {
		await start();
		const id = `key${randomBytes(6).toString('hex')}`;
		const childData = url === null ? mkdtempSync(join(dataDir, 'child-')) : dataDir;
		await killAtDestruction([url ?? '-', childData, folder, id, draftKey.toString('hex')]);
		const after = url === null ? await openDatabase(null, childData) : database;
		const rooms = createCollabStore(after.sql);
		const room = await rooms.findRoom(id);
		expect(room?.state).toBe('destroyed');
		expect(await after.sql.$count(collabUpdate, eq(collabUpdate.situationId, id))).toBe(0);
		const path = join(folder, `${room?.keyId ?? ''}.key`);
		expect(readFileSync(path), 'the crash came before').toHaveLength(69);
		await tendKeys({ keys, rooms, log: quiet });
		expect(readdirSync(folder)).toEqual([]);
		if (url === null) await after.close();
	});

	it('[RT-15] after a change of DRAFT_KEY drafts go on, and the former key may be forgotten', async () => {
		await start();
		const id = await draft();
		await server.close();
		const next = randomBytes(32);
		keys = await openDraftKeyFolder(folder, { current: next, previous: draftKey });
		await sweep();
		keys = await openDraftKeyFolder(folder, { current: next, previous: null });
		await start();
		const writer = openWriter(server.url, id, 'personnea');
		writers.push(writer);
		await writer.synced();
		writer.type('contexte', ' Et la suite.');
		await writer.saved();
		expect((await server.hub.readValues(id))?.texts['contexte']).toBe('Au départ. Et la suite.');
	});
});

/** Runs finalise-child.ts until it says that it committed, then kills it. */
async function killAtDestruction(args: readonly string[]): Promise<void> {
	const script = 'tests/support/collab/finalise-child.ts';
	const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const exited = once(child, 'exit');
	const said = await Promise.race([once(child.stdout, 'data'), exited.then(() => null)]);
	if (!String(said?.[0]).includes('committed')) throw new Error('child did not finalise');
	child.kill('SIGKILL');
	await exited;
}
