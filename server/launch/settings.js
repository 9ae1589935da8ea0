import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostForUrl } from './address.js';
import { LaunchError } from './launch-error.js';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {{ host: string, port: number, origin: string, demonstration: boolean, dataDir: string }} Settings
 */

/**
 * Reads the few variables that the launcher itself needs; server/env.ts checks them all.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
	const port = Number(env.PORT || 3000);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new LaunchError(`PORT vaut « ${env.PORT} » : donnez un nombre entre 1 et 65535.`);
	const host = env.HOST || '127.0.0.1';
	return {
		host,
		port,
		// By name: browsers refuse passkeys on an address in figures. Whoever opens 127.0.0.1 is led there.
		origin: env.ORIGIN || `http://${host === '127.0.0.1' ? 'localhost' : hostForUrl(host)}:${port}`,
		demonstration: env.INTERVISIO_MODE !== 'production',
		dataDir: resolve(ROOT, env.DATA_DIR || '.data')
	};
}
