import { readdir, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindKeyedRooms, KeyedRoom, KeyReport, KeyPlace } from './draft-keys.ts';
import { isAbsent, shred, unfinished } from './durable-files.ts';
import { keySuffix } from './key-suffix.ts';

/** Beside a key that no room knows, since when. */
const orphanSuffix = '.orphan';
/**
 * A key without a room opens nothing that is stored. It is kept a week all the same: the server may have been started
 * on another database by mistake, and a destroyed key never comes back.
 */
const orphanLife = 7 * 24 * 3_600_000;
const unfinishedLife = 24 * 3_600_000;

/**
 * Compares the keys with the rooms: what a finalised draft left is destroyed, what a crash left at a creation is
 * destroyed after a week, what a former DRAFT_KEY wrapped is wrapped again ([RT-15]).
 */
export async function sweepKeys(
	folder: string,
	roomsOf: FindKeyedRooms,
	/** Opens a living room's key, wraps it again when a former secret wrapped it: true when it did. */
	renew: (place: KeyPlace, keyId: string) => Promise<boolean>
): Promise<KeyReport> {
	const names = await readdir(folder);
	const keyIds = names
		.filter((name) => name.endsWith(keySuffix))
		.map((name) => name.slice(0, -keySuffix.length));
	// Asked after the list was made: a key listed before its room was stored is an orphan for a moment only.
	const rooms = await roomsOf(keyIds);
	const byKey = new Map(rooms.map((room) => [room.keyId, room]));
	const report = { destroyed: 0, rewrapped: 0, orphans: 0 };
	for (const keyId of keyIds) {
		const fate = await settle(join(folder, keyId), byKey.get(keyId));
		if (fate) report[fate] += 1;
	}
	const unreadable: string[] = [];
	for (const room of rooms.filter(({ living }) => living)) {
		try {
			if (await renew(room, room.keyId)) report.rewrapped += 1;
		} catch {
			// Whatever it is, missing, damaged or a disk that fails: this draft waits, the others do not ([RT-14]).
			unreadable.push(room.situationId);
		}
	}
	for (const name of names.filter((each) => each.endsWith(unfinished)))
		if ((await ageOf(join(folder, name))) > unfinishedLife) await shred(join(folder, name));
	return { ...report, unreadable };
}

async function settle(
	path: string,
	room: KeyedRoom | undefined
): Promise<'destroyed' | 'orphans' | null> {
	const mark = path + orphanSuffix;
	if (room?.living) {
		await unlink(mark).catch(ignoreAbsent);
		return null;
	}
	if (!room && (await orphanSince(mark)) < orphanLife) return 'orphans';
	await shred(path + keySuffix);
	await unlink(mark).catch(ignoreAbsent);
	return 'destroyed';
}

/** How long a key has had no room, in ms; the first sight counts as none. */
async function orphanSince(mark: string): Promise<number> {
	const age = await ageOf(mark);
	if (age < 0) await writeFile(mark, '', { mode: 0o600 });
	return Math.max(age, 0);
}

/** Milliseconds since a file was written; -1 when there is none. */
async function ageOf(path: string): Promise<number> {
	try {
		return Math.max(0, Date.now() - (await stat(path)).mtimeMs);
	} catch (error) {
		if (isAbsent(error)) return -1;
		throw error;
	}
}

function ignoreAbsent(error: unknown): void {
	if (!isAbsent(error)) throw error;
}
