import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { isStillRunning, markOf } from '../process-mark.ts';

/** Why the embedded database was not opened, in French, fit for a terminal. */
export class DatabaseInUse extends Error {
	override readonly name = 'DatabaseInUse';
}

const schema = v.object({
	pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
	since: v.nullable(v.string())
});

/** A lock that stays unreadable longer than it takes to write one was left so by a crash. */
const writtenWithinMs = 500;

/** What this process has, or is taking. */
const held = new Set<string>();

/**
 * Takes the embedded database of `dataDir` for this process; gives what releases it. Two processes that write it
 * destroy it: throws DatabaseInUse while one has it. A process that was killed has it no more.
 */
export async function lockEmbedded(dataDir: string): Promise<() => Promise<void>> {
	const file = resolve(dataDir, 'pglite.lock');
	if (held.has(file)) throw inUse(file);
	held.add(file);
	try {
		while (!(await take(file))) {
			const text = await readLock(file);
			if (text !== null && isAnothers(text)) throw inUse(file);
			if (text !== null) await removeStale(file, text);
		}
	} catch (error) {
		held.delete(file);
		throw error;
	}
	let mine = true;
	return async () => {
		if (!mine) return; // closed twice: by then it may be another's
		mine = false;
		await rm(file, { force: true });
		held.delete(file);
	};
}

const inUse = (file: string) =>
	new DatabaseInUse(`la base est ouverte par un autre processus (${file} le nomme)`);

/** False when there is a lock already. */
async function take(file: string): Promise<boolean> {
	try {
		await writeFile(file, JSON.stringify(markOf(process.pid)), { flag: 'wx', mode: 0o600 });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** Null when the lock went meanwhile. */
async function readLock(file: string): Promise<string | null> {
	const read = () => readFile(file, 'utf8').catch(() => null);
	const text = await read();
	if (text === null || parseMark(text)) return text;
	await sleep(writtenWithinMs);
	return read();
}

function isAnothers(text: string): boolean {
	const mark = parseMark(text);
	// Our own number was a former process's: in a container all have the same.
	return mark !== null && mark.pid !== process.pid && isStillRunning(mark);
}

/** Two may find it stale at once: the slower one, who moved the faster one's new lock away, puts it back. */
async function removeStale(file: string, text: string): Promise<void> {
	const moved = `${file}.${process.pid}`;
	const isMoved = await rename(file, moved).then(
		() => true,
		() => false
	);
	if (!isMoved) return;
	if ((await readFile(moved, 'utf8')) === text) await rm(moved);
	else await rename(moved, file);
}

function parseMark(text: string) {
	try {
		return v.parse(schema, JSON.parse(text));
	} catch {
		return null;
	}
}
