import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql as query } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#server/db/database.ts';
import { startRelay, type Relay } from '#tests/support/mail/smtp-relay.ts';
import { openOutbox, secretMail } from '#tests/support/mail/outbox-bench.ts';
import { fillDataDir, freshDatabase } from '#tests/support/databases/fresh-database.ts';
import { databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('the outbox on $kind', ({ url }) => {
	const draftKey = randomBytes(32);
	let relay: Relay;
	let dataDir = '';
	let fresh: Awaited<ReturnType<typeof freshDatabase>> | null = null;
	let database: Database;
	let late = 0;
	const now = () => new Date(Date.now() + late);
	const open: ReturnType<typeof openOutbox>[] = [];
	const start = (options: Partial<Parameters<typeof openOutbox>[2]> = {}) => {
		const opened = openOutbox(database.sql, relay.url, { draftKey, now, ...options });
		open.push(opened);
		return opened;
	};
	const rows = async () => JSON.stringify(await database.sql.execute(query`select * from outbox`));

	beforeAll(async () => {
		relay = await startRelay();
		dataDir = await mkdtemp(join(tmpdir(), 'intervisio-outbox-'));
		fresh = url === null ? null : await freshDatabase(url);
		if (fresh === null) fillDataDir(dataDir);
		database = await openDatabase(fresh?.url ?? null, dataDir);
	});
	afterEach(async () => {
		for (const { worker } of open.splice(0)) await worker.close();
		await database.sql.execute(query`delete from outbox`);
		relay.received.length = 0;
		late = 0;
	});
	afterAll(async () => {
		await database.close();
		await fresh?.drop();
		await relay.stop();
		await rm(dataDir, { recursive: true, force: true });
	});

	it('[INV-1] a mail leaves with the act that wrote it, and not at all with one that was undone', async () => {
		const { outbox } = start();
		await database.sql
			.transaction(async (tx) => {
				await outbox.add(secretMail('a@example.org', 'undone'), tx);
				throw new Error('the act failed');
			})
			.catch(() => undefined);
		await database.sql.transaction((tx) => outbox.add(secretMail('a@example.org', 'done'), tx));
		await outbox.settle('done', 3000);
		await outbox.settle('undone', 500);
		expect(relay.received.map(({ raw }) => /secret-(\w+)/.exec(raw)?.[1])).toEqual(['done']);
	});

	it('[INV-1] the same act written twice leaves once', async () => {
		const { outbox } = start();
		expect(await outbox.add(secretMail('a@example.org', 'once'))).toBe(true);
		expect(await outbox.add(secretMail('a@example.org', 'once'))).toBe(false);
		await outbox.settle('once', 3000);
		expect(relay.received).toHaveLength(1);
	});

	it('[INV-4] the database holds neither address nor link in clear, and nothing at all once it left', async () => {
		const { outbox, store } = start();
		await outbox.add({ ...secretMail('secret.person@example.org', 'sealed'), heldFor: 60_000 });
		const waiting = await rows();
		for (const secret of ['secret-sealed', 'secret.person', 'Votre lien']) {
			expect(waiting).not.toContain(secret);
			expect(waiting).not.toContain(Buffer.from(secret).toString('base64'));
			expect(waiting).not.toContain(Buffer.from(secret).toString('hex'));
		}
		late = 61_000;
		await outbox.settle('sealed', 3000);
		const [row] = await store.ofBatch('sealed');
		expect(row).toMatchObject({ state: 'parti', sealed: null });
	});

	it('[INV-4] what was sealed under the former DRAFT_KEY still leaves, under no other key', async () => {
		await start().outbox.add({ ...secretMail('a@example.org', 'former'), heldFor: 1000 });
		await start().outbox.add({ ...secretMail('a@example.org', 'foreign'), heldFor: 5000 });
		late = 2000;
		await start({ draftKey: randomBytes(32), previous: draftKey }).outbox.settle('former', 3000);
		expect(relay.received).toHaveLength(1);
		late = 6000;
		const { outbox, store } = start({ draftKey: randomBytes(32) });
		await outbox.settle('foreign', 3000);
		expect(relay.received).toHaveLength(1);
		expect(await store.ofBatch('foreign')).toMatchObject([
			{ state: 'abandonne', failure: 'illisible' }
		]);
	});

	it('[INV-2] two processes never send a mail twice, and one address gets one at a time', async () => {
		const [one, two] = [start(), start()];
		for (let n = 0; n < 6; n += 1) {
			if (n < 3) relay.fail('lane@example.org', 'slow', 'slow', 'slow');
			await one.outbox.add({ ...secretMail('lane@example.org', `lane${n}`), batch: 'lanes' });
			await one.outbox.add({ ...secretMail(`other${n}@example.org`, `other${n}`), batch: 'lanes' });
		}
		await Promise.all([one.outbox.settle('lanes', 8000), two.outbox.settle('lanes', 8000)]);
		const ids = relay.received.map(({ messageId }) => messageId);
		expect(ids).toHaveLength(12);
		expect(new Set(ids).size).toBe(12);
		expect(relay.most()).toBe(1);
	});

	it('[INV-3] a greylisted mail is tried again later, and arrives', async () => {
		const { outbox, store } = start();
		relay.fail('grey@example.org', 'grey');
		await outbox.add(secretMail('grey@example.org', 'grey'));
		await outbox.settle('grey', 3000);
		expect(await store.ofBatch('grey')).toMatchObject([
			{ state: 'attente', attempts: 1, failure: '450' }
		]);
		expect(relay.received).toHaveLength(0);
		late = 61_000;
		outbox.wake();
		await expect.poll(() => relay.received.length, { timeout: 5000 }).toBe(1);
	});

	it('[INV-3] a refusal for ever ends it, and is seen until a mail to the address arrives', async () => {
		const { outbox, store, logged } = start();
		relay.fail('gone@example.org', 'refuse');
		await outbox.add(secretMail('gone@example.org', 'gone'));
		await outbox.settle('gone', 3000);
		expect(await store.ofBatch('gone')).toMatchObject([
			{ state: 'refuse', failure: '550', sealed: null }
		]);
		expect([...(await outbox.refusing(['Gone@example.org', 'a@example.org']))]).toEqual([
			'Gone@example.org'
		]);
		expect(logged.join('')).not.toContain('gone@');
		relay.heal('gone@example.org');
		await outbox.add(secretMail('gone@example.org', 'back'));
		await outbox.settle('back', 3000);
		expect([...(await outbox.refusing(['gone@example.org']))]).toEqual([]);
	});

	it('[INV-3] a mail that comes back later is a refusal of its address, once', async () => {
		const { outbox, store } = start();
		await outbox.add(secretMail('full@example.org', 'full'));
		await outbox.settle('full', 3000);
		const id = (await store.ofBatch('full'))[0]?.id ?? '';
		expect(relay.received[0]?.messageId).toBe(`<${id}@intervisio.example>`);
		expect(await outbox.bounced('another', '5.2.2', now())).toBe(false);
		expect(await outbox.bounced(id, '5.2.2', now())).toBe(true);
		expect(await outbox.bounced(id, '5.2.2', now())).toBe(false);
		expect([...(await outbox.refusing(['full@example.org']))]).toEqual(['full@example.org']);
	});

	it('[INV-3] a mail is given up when it serves nothing any more', async () => {
		const { outbox, store } = start();
		await outbox.add({ ...secretMail('a@example.org', 'late'), expiresAt: now() });
		await outbox.settle('late', 3000);
		expect(await store.ofBatch('late')).toMatchObject([{ state: 'abandonne', sealed: null }]);
		expect(relay.received).toHaveLength(0);
	});

	it('[INV-4] a connection lost after the message makes a duplicate with the same Message-ID, no other', async () => {
		const { outbox } = start();
		relay.fail('drop@example.org', 'drop');
		await outbox.add(secretMail('drop@example.org', 'drop'));
		await outbox.settle('drop', 5000);
		late = 61_000;
		outbox.wake();
		await expect.poll(() => relay.received.length, { timeout: 8000 }).toBe(2);
		expect(new Set(relay.received.map(({ messageId }) => messageId)).size).toBe(1);
	});

	it('an act is taken back while it is held, and never once it leaves', async () => {
		const { outbox } = start();
		await outbox.add({ ...secretMail('a@example.org', 'held'), heldFor: 10_000 });
		expect(await outbox.takeBack('held', now())).toEqual([]);
		await outbox.add({ ...secretMail('a@example.org', 'gone'), heldFor: 10_000 });
		late = 10_500;
		await outbox.settle('gone', 3000);
		await outbox.takeBack('gone', now());
		expect(relay.received.map(({ raw }) => /secret-(\w+)/.exec(raw)?.[1])).toEqual(['gone']);
	});

	it.each([
		['write', 'written', 1],
		['send', 'sent', 2]
	])(
		'[INV-4] killed with SIGKILL just after « %s »: it arrives all the same',
		async (act, said, copies) => {
			const dir = await mkdtemp(join(tmpdir(), 'intervisio-killed-'));
			const own = url === null ? null : await freshDatabase(url);
			const args = [own?.url ?? '-', dir, relay.url, draftKey.toString('hex')];
			const run = async (what: string, word: string) => {
				const child = spawn(
					process.execPath,
					['--import', 'tsx', 'tests/support/mail/outbox-child.ts', ...args, what],
					{ stdio: ['ignore', 'pipe', 'inherit'] }
				);
				const exited = once(child, 'exit');
				const [line] = await once(createInterface({ input: child.stdout }), 'line');
				expect(line).toBe(word);
				child.kill('SIGKILL');
				await exited;
			};
			await run('write', 'written');
			if (act === 'send') await run(act, said);
			const after = await openDatabase(own?.url ?? null, dir);
			const { worker, store } = openOutbox(after.sql, relay.url, { draftKey });
			worker.wake();
			await expect
				.poll(async () => (await store.ofBatch('killed')).map(({ state }) => state), {
					timeout: 8000
				})
				.toEqual(['parti']);
			expect(relay.received).toHaveLength(copies);
			expect(new Set(relay.received.map(({ messageId }) => messageId)).size).toBe(1);
			await worker.close();
			await after.close();
			await own?.drop();
			await rm(dir, { recursive: true, force: true });
		},
		// Three processes open the database one after the other.
		180_000
	);
});
