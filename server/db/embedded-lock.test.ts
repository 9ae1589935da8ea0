import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markOf } from '../process-mark.ts';
import { DatabaseInUse, lockEmbedded } from './embedded-lock.ts';

let dataDir: string;
let file: string;
/** A process that runs until the end of the test. */
let other: ReturnType<typeof spawn>;

beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'intervisio-lock-'));
	file = join(dataDir, 'pglite.lock');
	other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
});
afterEach(() => {
	other.kill('SIGKILL');
	rmSync(dataDir, { recursive: true, force: true });
});

const leave = (mark: unknown) => writeFileSync(file, JSON.stringify(mark));
const number = () => other.pid ?? 0;

describe('lockEmbedded', () => {
	it('[ARC-19] refuses while another process has the database, and says it in French', async () => {
		leave(markOf(number()));
		const refused = expect(lockEmbedded(dataDir)).rejects;
		await refused.toThrow(DatabaseInUse);
		await refused.toThrow('la base est ouverte par un autre processus');
	});

	it('[ARC-19] refuses this process too, until it gives the database back', async () => {
		const release = await lockEmbedded(dataDir);
		await expect(lockEmbedded(dataDir)).rejects.toThrow(DatabaseInUse);
		await release();
		expect(existsSync(file)).toBe(false);
		const releaseAgain = await lockEmbedded(dataDir);
		await release(); // a second time: it is no longer its own
		await expect(lockEmbedded(dataDir)).rejects.toThrow(DatabaseInUse);
		await releaseAgain();
	});

	it('[ARC-19] takes what a killed process left', async () => {
		leave({ pid: spawnSync('true').pid, since: null });
		await (
			await lockEmbedded(dataDir)
		)();
	});

	it('[ARC-19] takes what a process left whose number is now ours, as in a container', async () => {
		leave({ pid: process.pid, since: null });
		await (
			await lockEmbedded(dataDir)
		)();
	});

	it.runIf(platform() === 'linux')(
		'[ARC-19] takes what a process left whose number is now another’s',
		async () => {
			leave({ pid: number(), since: 'a former boot/1234' });
			await (
				await lockEmbedded(dataDir)
			)();
		}
	);

	it.each(['', '{"pid":', '{"pid":"1"}'])(
		'[ARC-19] takes a lock that a crash left unreadable: « %s »',
		async (text) => {
			writeFileSync(file, text);
			await (
				await lockEmbedded(dataDir)
			)();
		}
	);

	it('[ARC-19] waits for what is being written, then refuses', async () => {
		writeFileSync(file, '');
		setTimeout(() => leave(markOf(number())), 100);
		await expect(lockEmbedded(dataDir)).rejects.toThrow(DatabaseInUse);
	});

	it('[ARC-19] lets one of several at once have it', async () => {
		leave({ pid: spawnSync('true').pid, since: null });
		const taken = await Promise.allSettled([1, 2, 3, 4].map(() => lockEmbedded(dataDir)));
		expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});
});
