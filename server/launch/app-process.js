import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostForUrl } from './address.js';
import { startChild } from './child.js';
import { LaunchError } from './launch-error.js';

const READY_WITHIN_MS = 120_000;

/**
 * Starts the application process; it stops by itself if we disappear.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('node:child_process').ChildProcess}
 */
export function startApp(root, env) {
	return startChild(execPath, [join(root, 'server/main.js')], {
		cwd: root,
		env,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
}

/**
 * Resolves once `GET /healthz` answers 200; throws when the process ends or takes too long.
 * @param {import('node:child_process').ChildProcess} app
 * @param {{ host: string, port: number }} settings
 */
export async function waitForHealth(app, { host, port }) {
	const until = Date.now() + READY_WITHIN_MS;
	while (Date.now() < until) {
		if (app.exitCode !== null || app.signalCode !== null)
			throw new LaunchError('L’application s’est arrêtée pendant son démarrage (voir ci-dessus).');
		const url = `http://${hostForUrl(host)}:${port}/healthz`;
		const response = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
		await response?.arrayBuffer();
		if (response?.status === 200) return;
		await sleep(200);
	}
	throw new LaunchError('L’application n’est pas prête après deux minutes : elle est arrêtée.');
}
