import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startApp, waitForHealth } from '#server/launch/app-process.js';
import { stopChild } from '#server/launch/child.js';
import { appEnvironment, startVideo } from '#server/launch/environment.js';
import { findFreePort, isTcpPortFree } from '#server/launch/ports.js';
import { addPscProvider } from '#server/launch/psc/add-provider.js';
import { ROOT, readSettings } from '#server/launch/settings.js';

/**
 * Starts the built application with a new demonstration and its own LiveKit; `stop` ends and deletes both.
 * @param {import('#server/launch/environment.js').LivekitSource} source
 * @param {(text: string) => void} say
 * @param {string | null} databaseUrl null: the embedded database
 * @param {NodeJS.ProcessEnv} given settings of its own, a port included
 * @returns {Promise<{ url: string, dataDir: string, pid: number, mediaUrl: string, stop: () => Promise<void> }>} `pid`: of the application
 */
export async function startServerUnderTest(source, say, databaseUrl = null, given = {}) {
	const dataDir = await mkdtemp(join(tmpdir(), 'intervisio-test-'));
	// Even when the tests are interrupted.
	process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
	const port = await findFreePort(3900, (candidate) => isTcpPortFree(candidate, '127.0.0.1'));
	const settings = readSettings({ PORT: String(port), ...given, DATA_DIR: dataDir });
	const logDir = join(dataDir, 'logs');
	await mkdir(logDir, { recursive: true });
	// Only what a program needs to run: no setting of the person may reach the server under test.
	const { PATH, HOME, TMPDIR } = process.env;
	const env = await appEnvironment(settings, {
		...{ PATH, HOME, TMPDIR, LOG_LEVEL: 'warn' },
		// Journeys count what they find.
		DEMONSTRATION_PAST: 'off',
		...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
		...given
	});
	const stopVideo = await startVideo(source, settings, env, { logDir, say });
	const stopPsc = await addPscProvider(settings, env, say);
	const app = startApp(ROOT, env);
	const stop = async () => {
		await stopChild(app, 22_000);
		await stopVideo?.();
		await stopPsc?.();
		await rm(dataDir, { recursive: true, force: true });
	};
	try {
		await waitForHealth(app, settings);
		const { LIVEKIT_URL: mediaUrl = '' } = env;
		return { url: settings.origin, dataDir, pid: app.pid ?? 0, mediaUrl, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
