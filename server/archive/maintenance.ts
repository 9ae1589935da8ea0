import { timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isAlive } from '../process-mark.ts';

/** How a maintenance command reaches the running server: an address on this machine, and the secret that opens it. */
export type Maintenance = v.InferOutput<typeof schema>;

const schema = v.object({
	/** `http://127.0.0.1:3000/maintenance/archive` */
	url: v.pipe(v.string(), v.url()),
	token: v.pipe(v.string(), v.minLength(24)),
	/** The server's process, to recognise a file left by one that crashed. */
	pid: v.pipe(v.number(), v.integer(), v.minValue(1))
});

/** Says to this machine's commands that the server runs; the file is readable by its owner only. */
export async function announceMaintenance(
	dataDir: string,
	maintenance: Maintenance
): Promise<void> {
	await mkdir(dataDir, { recursive: true, mode: 0o700 });
	const file = maintenanceFile(dataDir);
	await writeFile(`${file}.new`, JSON.stringify(maintenance), { mode: 0o600 });
	await rename(`${file}.new`, file);
}

/** Withdraws what announceMaintenance said, when the server stops. */
export async function withdrawMaintenance(dataDir: string): Promise<void> {
	await rm(maintenanceFile(dataDir), { force: true });
}

/** Gives the running server's address; null when no server announced itself, or when the one that did is dead. */
export async function readMaintenance(dataDir: string): Promise<Maintenance | null> {
	const text = await readFile(maintenanceFile(dataDir), 'utf8').catch(() => null);
	if (text === null) return null;
	const maintenance = v.parse(schema, JSON.parse(text));
	return isAlive(maintenance.pid) ? maintenance : null;
}

/** Decides whether an Authorization header carries the maintenance token, in a time that says nothing about it. */
export function isMaintenanceCall(authorization: string | null, token: string): boolean {
	const given = Buffer.from(authorization ?? '');
	const expected = Buffer.from(`Bearer ${token}`);
	return given.length === expected.length && timingSafeEqual(given, expected);
}

function maintenanceFile(dataDir: string): string {
	return join(dataDir, 'maintenance.json');
}
