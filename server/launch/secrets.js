import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LaunchError } from './launch-error.js';

/** @typedef {{ DRAFT_KEY: string, LIVEKIT_API_KEY: string, LIVEKIT_API_SECRET: string, MAINTENANCE_TOKEN: string }} Secrets */

/** Every generated value begins with it, so that production refuses it (server/env.ts). */
const PREFIX = 'demo_';
const NAMES = ['DRAFT_KEY', 'LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET', 'MAINTENANCE_TOKEN'];

/**
 * Gives the demonstration's secrets, made once and kept in `dataDir`, readable by their owner only.
 * @param {string} dataDir
 * @returns {Promise<Secrets>}
 */
export async function demonstrationSecrets(dataDir) {
	await mkdir(dataDir, { recursive: true, mode: 0o700 });
	const file = join(dataDir, 'secrets.json');
	try {
		await writeFile(file, `${JSON.stringify(makeSecrets(), null, '\t')}\n`, {
			mode: 0o600,
			flag: 'wx'
		});
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	}
	return parseSecrets(await readFile(file, 'utf8'), file);
}

/** @returns {Secrets} */
function makeSecrets() {
	return {
		DRAFT_KEY: PREFIX + randomBytes(32).toString('base64'),
		LIVEKIT_API_KEY: PREFIX + randomBytes(8).toString('hex'),
		LIVEKIT_API_SECRET: PREFIX + randomBytes(32).toString('hex'),
		MAINTENANCE_TOKEN: PREFIX + randomBytes(32).toString('hex')
	};
}

/**
 * @param {string} text
 * @param {string} file
 * @returns {Secrets}
 */
function parseSecrets(text, file) {
	const refusal = new LaunchError(
		`Le fichier ${file} est abîmé. Les brouillons déjà écrits en dépendent : remettez-le en état, ` +
			'ou supprimez tout le dossier pour repartir d’une démonstration neuve.'
	);
	try {
		const value = JSON.parse(text);
		if (NAMES.every((name) => typeof value?.[name] === 'string')) return value;
	} catch {
		throw refusal;
	}
	throw refusal;
}
