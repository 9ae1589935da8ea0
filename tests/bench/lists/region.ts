import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import postgres from 'postgres';
import { openDatabase } from '#server/db/database.ts';
import { startApp, waitForHealth } from '#server/launch/app-process.js';
import { stopChild } from '#server/launch/child.js';
import { appEnvironment } from '#server/launch/environment.js';
import { findFreePort, isTcpPortFree } from '#server/launch/ports.js';
import { ROOT, readSettings } from '#server/launch/settings.js';
import { generateYears } from '#tests/support/years/generate-years.ts';

/** The built application over a region of its own, in a process of its own. */
export interface Region {
	/** Milliseconds from the question to the last byte of the page. */
	time(path: string, personId: string): Promise<number>;
	stop(): Promise<void>;
}

/** Makes a database with this many pôles and years in it, and starts the built application on it. */
export async function startRegion(
	postgresUrl: string,
	poles: number,
	years: number
): Promise<Region> {
	const url = await createDatabase(postgresUrl, `region_${poles}`);
	const database = await openDatabase(url, null);
	await database.sql.transaction((tx) => generateYears(tx, { poles, years }, new Date()));
	await database.close();
	const dataDir = await mkdtemp(join(tmpdir(), 'intervisio-region-'));
	const port = await findFreePort(3950, (candidate) => isTcpPortFree(candidate, '127.0.0.1'));
	const settings = readSettings({ PORT: String(port), DATA_DIR: dataDir });
	const { PATH, HOME } = process.env;
	const env = { PATH, HOME, LOG_LEVEL: 'warn', DATABASE_URL: url, DEMONSTRATION_PAST: 'off' };
	const app = startApp(ROOT, await appEnvironment(settings, env));
	await waitForHealth(app, settings);
	const cookies = new Map<string, string>();
	return {
		async time(path, personId) {
			const cookie = cookies.get(personId) ?? (await signIn(settings.origin, personId));
			cookies.set(personId, cookie);
			const start = performance.now();
			const answer = await fetch(settings.origin + path, {
				headers: { cookie },
				redirect: 'manual'
			});
			await answer.arrayBuffer();
			if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
			return performance.now() - start;
		},
		async stop() {
			await stopChild(app, 10_000);
			await rm(dataDir, { recursive: true, force: true });
		}
	};
}

async function createDatabase(postgresUrl: string, name: string): Promise<string> {
	const admin = postgres(postgresUrl, { max: 1 });
	await admin.unsafe(`create database ${name}`);
	await admin.end();
	const url = new URL(postgresUrl);
	url.pathname = `/${name}`;
	return url.href;
}

async function signIn(origin: string, personId: string): Promise<string> {
	const path = `${origin}/essayer/${personId}`;
	const answer = await fetch(path, { method: 'POST', headers: { origin }, redirect: 'manual' });
	const cookie = answer.headers.get('set-cookie')?.split(';')[0];
	if (!cookie) throw new Error(`${personId} is not let in`);
	return cookie;
}
