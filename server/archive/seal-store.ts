import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrustAnchors } from './check-seal.ts';
import { createDemonstrationSealIdentity, type SealPem } from './seal-identity.ts';

/**
 * Gives the demonstration's seal, made once and kept in `dataDir`/seal.json, readable by its owner only.
 * Production never calls it: there the seal comes from the environment.
 */
export async function keepDemonstrationSeal(dataDir: string, now: Date): Promise<SealPem> {
	const file = sealFile(dataDir);
	if (existsSync(file)) return parseSeal(JSON.parse(await readFile(file, 'utf8')));
	const seal = await createDemonstrationSealIdentity(now);
	await mkdir(dataDir, { recursive: true, mode: 0o700 });
	await writeFile(`${file}.new`, JSON.stringify(seal), { mode: 0o600 });
	await rename(`${file}.new`, file); // never half a key
	return seal;
}

/**
 * Gives the certificates (PEM) whose seals and timestamps are trusted: those configured for production, else, for seals,
 * the demonstration's authority; none when neither exists, and then nothing is trusted.
 */
export async function readTrustAnchors(
	dataDir: string,
	configured: { readonly seal: string | null; readonly timestamp: string | null }
): Promise<TrustAnchors> {
	const timestamps = configured.timestamp === null ? [] : [configured.timestamp];
	if (configured.seal !== null) return { seals: [configured.seal], timestamps };
	const file = sealFile(dataDir);
	if (!existsSync(file)) return { seals: [], timestamps };
	return { seals: [parseSeal(JSON.parse(await readFile(file, 'utf8'))).authority], timestamps };
}

function sealFile(dataDir: string): string {
	return join(dataDir, 'seal.json');
}

function parseSeal(value: unknown): SealPem {
	const { privateKey, certificates, authority } = Object(value);
	if (
		typeof privateKey === 'string' &&
		typeof certificates === 'string' &&
		typeof authority === 'string'
	) {
		return { privateKey, certificates, authority };
	}
	throw new TypeError('the file of the demonstration seal is damaged');
}
