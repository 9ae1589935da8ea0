import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import process, { execPath } from 'node:process';
import { startChild, stopChild } from '#server/launch/child.js';
import { findFreePort, isTcpPortFree } from '#server/launch/ports.js';
import { ROOT } from '#server/launch/settings.js';

const READY_WITHIN_MS = 15_000;

/**
 * @typedef {{ PSC_ISSUER: string, PSC_CLIENT_ID: string, PSC_CLIENT_SECRET: string }} PscEnvironment
 * @typedef {{ env: PscEnvironment, stop: () => Promise<void> }} StartedProvider
 */

/**
 * Starts the simulator of Pro Santé Connect on loopback, for the application at `origin`; null when it does not start.
 * Its key and its secret live as long as it does.
 * @param {string} origin
 * @param {{ firstPort?: number, program?: string }} options `program`: another one than ours, for tests
 * @returns {Promise<StartedProvider | null>}
 */
export async function startPscProvider(origin, { firstPort = 3940, program } = {}) {
	const port = await findFreePort(firstPort, (candidate) => isTcpPortFree(candidate, '127.0.0.1'));
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const env = {
		PSC_ISSUER: `http://127.0.0.1:${port}`,
		PSC_CLIENT_ID: 'intervisio-demonstration',
		// Production refuses whatever begins so (server/psc-env.ts).
		PSC_CLIENT_SECRET: `demo_${randomBytes(24).toString('hex')}`
	};
	const child = startChild(
		execPath,
		[program ?? join(ROOT, 'server/launch/psc/provider-process.js')],
		{
			env: {
				PATH: process.env.PATH,
				...env,
				APP_ORIGIN: origin,
				SIMULATOR_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
			},
			// Its own warnings are about a provider for the world, which it is not.
			stdio: ['ignore', 'ignore', 'ignore', 'ipc']
		}
	);
	const stop = () => stopChild(child, 2000);
	if (await isReady(child)) return { env, stop };
	await stop();
	return null;
}

/** @param {import('#server/launch/child.js').Child} child */
function isReady(child) {
	return new Promise((resolve) => {
		const late = setTimeout(() => resolve(false), READY_WITHIN_MS);
		const end = /** @param {boolean} ready */ (ready) => {
			clearTimeout(late);
			resolve(ready);
		};
		child.once('message', () => end(true));
		child.once('exit', () => end(false));
		child.once('error', () => end(false));
	});
}
