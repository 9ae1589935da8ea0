import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTrusted } from './certificate-trust.ts';
import { parsePem } from './pem.ts';
import type { TrustAnchors } from './check-seal.ts';
import {
	createDemonstrationSealIdentity,
	loadSealIdentity,
	SealIdentityError,
	type SealPem
} from './seal-identity.ts';

/**
 * Gives the demonstration's seal, made once and kept in `dataDir`/seal.json, readable by its owner only.
 * Production never calls it: there the seal comes from the environment.
 */
export async function keepDemonstrationSeal(dataDir: string, now: Date): Promise<SealPem> {
	const file = sealFile(dataDir);
	if (existsSync(file)) return readSeal(file);
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
	// A damaged file is told by checkSealFile: here it is trusted for nothing.
	const seal = await readSeal(file).catch(() => null);
	return { seals: seal ? [seal.authority] : [], timestamps };
}

/** Says in French what is wrong with the seal kept in `dataDir`, if one is: damaged, or in pieces that do not match. */
export async function checkSealFile(dataDir: string): Promise<string[]> {
	const file = sealFile(dataDir);
	if (!existsSync(file)) return [];
	const seal = await readSeal(file).catch(() => null);
	if (!seal) return ['Le fichier du cachet (seal.json) est endommagé.'];
	try {
		await loadSealIdentity(seal);
	} catch (error) {
		if (error instanceof SealIdentityError) return [error.message];
		return ['Le cachet est illisible.'];
	}
	const [certificate, ...others] = parsePem(seal.certificates, 'CERTIFICATE').map(
		(der) => new X509Certificate(der)
	);
	return certificate && isTrusted(certificate, others, [seal.authority])
		? []
		: ['Le certificat du cachet ne vient pas de l’autorité qui l’accompagne.'];
}

async function readSeal(file: string): Promise<SealPem> {
	return parseSeal(JSON.parse(await readFile(file, 'utf8')));
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
