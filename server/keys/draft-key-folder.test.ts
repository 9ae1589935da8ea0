import { randomBytes } from 'node:crypto';
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDraftKeyFolder } from './draft-key-folder.ts';
import type { KeyedRoom } from './draft-keys.ts';

const place = { situationId: 'situation1', generation: 1 };
const secret = randomBytes(32);
const eightDaysAgo = new Date(Date.now() - 8 * 24 * 3_600_000);
let parent: string;
let folder: string;

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'intervisio-keys-'));
	folder = join(parent, 'keys');
});
afterEach(() => rmSync(parent, { recursive: true }));

const open = (current = secret, previous: Uint8Array | null = null) =>
	openDraftKeyFolder(folder, { current, previous });
const fileOf = (keyId: string) => join(folder, `${keyId}.key`);
const roomOf = (keyId: string, living: boolean) => (): Promise<readonly KeyedRoom[]> =>
	Promise.resolve([{ ...place, keyId, living }]);
const noRoom = () => Promise.resolve([]);

describe('[RT-14] the key of a draft', () => {
	it('is in a file of its own, for its owner only, under a name that says nothing', async () => {
		const keys = await open();
		const { keyId, key } = await keys.create(place);
		expect(await (await open()).read(place, keyId)).toEqual(key);
		expect(readdirSync(folder)).toEqual([`${keyId}.key`]);
		expect(keyId).toMatch(/^[0-9a-f]{32}$/);
		const file = readFileSync(fileOf(keyId));
		expect(file.includes(Buffer.from(key)), 'it is wrapped').toBe(false);
		if (process.platform === 'win32') return;
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(statSync(fileOf(keyId)).mode & 0o777).toBe(0o600);
	});

	it('opens nothing elsewhere: another situation, generation, name or secret', async () => {
		const keys = await open();
		const { keyId } = await keys.create(place);
		const other = await keys.create({ ...place, situationId: 'situation2' });
		await expect(keys.read({ ...place, situationId: 'situation2' }, keyId)).rejects.toThrow();
		await expect(keys.read({ ...place, generation: 2 }, keyId)).rejects.toThrow();
		await expect(keys.read(place, other.keyId)).rejects.toMatchObject({ why: 'damaged' });
		writeFileSync(fileOf(other.keyId), readFileSync(fileOf(keyId)));
		await expect(keys.read(place, other.keyId)).rejects.toMatchObject({ why: 'damaged' });
		const stranger = await open(randomBytes(32));
		await expect(stranger.read(place, keyId)).rejects.toMatchObject({ why: 'foreign' });
	});

	it('says what is wrong when it is missing, cut or changed', async () => {
		const keys = await open();
		const { keyId } = await keys.create(place);
		await expect(keys.read(place, 'absent')).rejects.toMatchObject({ why: 'missing' });
		const file = readFileSync(fileOf(keyId));
		writeFileSync(fileOf(keyId), file.subarray(0, 40));
		await expect(keys.read(place, keyId)).rejects.toMatchObject({ why: 'damaged' });
		file.writeUInt8(file.readUInt8(30) ^ 1, 30);
		writeFileSync(fileOf(keyId), file);
		await expect(keys.read(place, keyId)).rejects.toMatchObject({ why: 'damaged' });
	});
});

describe('[RT-15] the keys that are over', () => {
	it('are destroyed once asked, and asking again does no harm', async () => {
		const keys = await open();
		const { keyId } = await keys.create(place);
		await keys.destroy(keyId);
		expect(readdirSync(folder)).toEqual([]);
		await keys.destroy(keyId);
	});

	it('are destroyed at the sweep when their draft was, and a living one stays', async () => {
		const keys = await open();
		const over = await keys.create(place);
		const living = await keys.create(place);
		const report = await keys.sweep(() =>
			Promise.resolve([
				{ ...place, keyId: over.keyId, living: false },
				{ ...place, keyId: living.keyId, living: true }
			])
		);
		expect(report).toEqual({ destroyed: 1, rewrapped: 0, orphans: 0, unreadable: [] });
		expect(readdirSync(folder)).toEqual([`${living.keyId}.key`]);
	});

	it('a key that no room knows waits a week, for a room being created or a database given by mistake', async () => {
		const keys = await open();
		const { keyId, key } = await keys.create(place);
		utimesSync(fileOf(keyId), eightDaysAgo, eightDaysAgo);
		expect(await keys.sweep(noRoom)).toMatchObject({ destroyed: 0, orphans: 1 });
		expect(await keys.sweep(noRoom)).toMatchObject({ destroyed: 0, orphans: 1 });
		// its room is there after all: the week begins anew
		utimesSync(join(folder, `${keyId}.orphan`), eightDaysAgo, eightDaysAgo);
		expect(await keys.sweep(roomOf(keyId, true))).toMatchObject({ destroyed: 0, orphans: 0 });
		expect(await keys.read(place, keyId)).toEqual(key);
		expect(await keys.sweep(noRoom)).toMatchObject({ destroyed: 0, orphans: 1 });
		utimesSync(join(folder, `${keyId}.orphan`), eightDaysAgo, eightDaysAgo);
		expect(await keys.sweep(noRoom)).toMatchObject({ destroyed: 1, orphans: 0 });
		expect(readdirSync(folder)).toEqual([]);
	});

	it('what a crash left of a file half written goes after a day', async () => {
		const keys = await open();
		const half = join(folder, 'abcdef.key.new');
		writeFileSync(half, 'x');
		await keys.sweep(noRoom);
		expect(readdirSync(folder)).toEqual(['abcdef.key.new']);
		utimesSync(half, eightDaysAgo, eightDaysAgo);
		await keys.sweep(noRoom);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('a living draft without its key is told by its id, and nothing is touched', async () => {
		const keys = await open();
		const { keyId } = await keys.create(place);
		const report = await keys.sweep(roomOf('absent', true));
		expect(report.unreadable).toEqual(['situation1']);
		const stranger = await open(randomBytes(32));
		const before = readFileSync(fileOf(keyId));
		expect((await stranger.sweep(roomOf(keyId, true))).unreadable).toEqual(['situation1']);
		expect(readFileSync(fileOf(keyId))).toEqual(before);
	});
});

describe('[RT-15] a change of DRAFT_KEY', () => {
	const next = randomBytes(32);

	it('opens at once what the former one wrapped, wraps it again at the sweep, and can then forget it', async () => {
		const { keyId, key } = await (await open()).create(place);
		const during = await open(next, secret);
		expect(await during.read(place, keyId)).toEqual(key);
		expect(await during.sweep(roomOf(keyId, true))).toMatchObject({ rewrapped: 1, unreadable: [] });
		expect(await during.sweep(roomOf(keyId, true))).toMatchObject({ rewrapped: 0 });
		expect(await (await open(next)).read(place, keyId)).toEqual(key);
		await expect((await open()).read(place, keyId)).rejects.toMatchObject({ why: 'foreign' });
	});
});
