import { join } from 'node:path';
import { keyFolderProblems } from './keys/key-folder-problems.ts';

export type RawEnv = Readonly<Record<string, string | undefined>>;
export type ReadText = (path: string) => string;

/** Before each secret that `npm start` makes. */
export const DEMO_PREFIX = 'demo_';
/** Secrets printed in LiveKit's own documentation. */
const WELL_KNOWN = new Set(['devkey', 'secret', 'changeme', 'password']);
export const isPublished = (secret: string) =>
	secret.startsWith(DEMO_PREFIX) || WELL_KNOWN.has(secret);

/** Where the keys of drafts are, when nothing else is said. */
export const draftKeysDir = (raw: {
	DRAFT_KEYS_DIR?: string | undefined;
	DATA_DIR?: string | undefined;
}) => raw.DRAFT_KEYS_DIR ?? join(raw.DATA_DIR ?? '.data', 'draft-keys');

/** Says which settings want another one, or contradict it. Problems are added in French. */
export function checkPairs(raw: RawEnv, problems: string[]): void {
	if (raw.DRAFT_KEY_PREVIOUS && raw.DRAFT_KEY_PREVIOUS === raw.DRAFT_KEY)
		problems.push(
			'DRAFT_KEY_PREVIOUS est la même que DRAFT_KEY : donnez l’ancienne, ou retirez-la.'
		);
	if (raw.LIVEKIT_URL && !(raw.LIVEKIT_API_KEY && raw.LIVEKIT_API_SECRET))
		problems.push('LIVEKIT_URL demande aussi LIVEKIT_API_KEY et LIVEKIT_API_SECRET.');
}

/** [RUN-2] [RUN-3] What would be harmless in a demonstration is refused in production. */
export function checkProduction(raw: RawEnv, problems: string[]): void {
	for (const name of [
		'DRAFT_KEY',
		'DRAFT_KEY_PREVIOUS',
		'LIVEKIT_API_KEY',
		'LIVEKIT_API_SECRET',
		'MAINTENANCE_TOKEN'
	])
		if (isPublished(raw[name] ?? ''))
			problems.push(
				`${name} est un secret de démonstration : en production, donnez une valeur propre à votre installation.`
			);
	if (!raw.ORIGIN)
		problems.push(
			'ORIGIN manque : donnez l’adresse publique (exemple : https://intervisio.exemple.fr).'
		);
	else if (isClearText(raw.ORIGIN, 'https:'))
		problems.push(
			'ORIGIN doit commencer par https:// : les échanges ne doivent pas circuler en clair.'
		);
	problems.push(...keyFolderProblems(draftKeysDir(raw)));
	if (!raw.SMTP_URL)
		problems.push('SMTP_URL manque : sans courrier, personne ne peut se connecter.');
	if (!raw.MAIL_FROM)
		problems.push('MAIL_FROM manque : donnez l’adresse d’expédition des courriels.');
	if (!raw.SEAL_KEY_FILE && !raw.SEAL_CERTIFICATE_FILE)
		problems.push(
			'SEAL_KEY_FILE et SEAL_CERTIFICATE_FILE manquent : les fiches ne pourraient pas être scellées.'
		);
}

/** Reads the two files of the seal; null, with the problem, when they can not be had. */
export function readSeal(
	raw: RawEnv,
	readText: ReadText,
	problems: string[]
): { readonly keyPem: string; readonly certificatePem: string } | null {
	const { SEAL_KEY_FILE: keyFile, SEAL_CERTIFICATE_FILE: certificateFile } = raw;
	if (!keyFile && !certificateFile) return null;
	if (!keyFile || !certificateFile) {
		problems.push('SEAL_KEY_FILE et SEAL_CERTIFICATE_FILE vont ensemble : il en manque un.');
		return null;
	}
	const keyPem = readPem('SEAL_KEY_FILE', keyFile, 'PRIVATE KEY', readText, problems);
	const certificatePem = readPem(
		'SEAL_CERTIFICATE_FILE',
		certificateFile,
		'CERTIFICATE',
		readText,
		problems
	);
	return keyPem && certificatePem ? { keyPem, certificatePem } : null;
}

/**
 * Reads the timestamp authority; null when there is none, or, with the problem, when it can not be had. Its certificate
 * may stand alone: what it stamped is still verified after the authority was given up.
 */
export function readTimestamp(
	raw: RawEnv,
	readText: ReadText,
	problems: string[]
): { readonly url: string | null; readonly certificatePem: string } | null {
	const { TSA_URL: url, TSA_CERTIFICATE_FILE: certificateFile } = raw;
	if (!certificateFile) {
		if (url)
			problems.push(
				'TSA_URL demande aussi TSA_CERTIFICATE_FILE : sans le certificat de l’autorité, un horodatage ne se vérifie pas.'
			);
		return null;
	}
	if (url && URL.canParse(url) && (new URL(url).username || new URL(url).password))
		problems.push('TSA_URL ne doit contenir ni nom ni mot de passe.');
	const certificatePem = readPem(
		'TSA_CERTIFICATE_FILE',
		certificateFile,
		'CERTIFICATE',
		readText,
		problems
	);
	return certificatePem ? { url: url ?? null, certificatePem } : null;
}

function readPem(
	name: string,
	path: string,
	label: string,
	readText: ReadText,
	problems: string[]
): string | null {
	try {
		const pem = readText(path);
		if (pem.includes('-----BEGIN ') && pem.includes(`${label}-----`)) return pem;
		problems.push(`${name} : le fichier ne contient pas de bloc PEM « ${label} ».`);
	} catch {
		problems.push(`${name} : le fichier indiqué ne peut pas être lu.`);
	}
	return null;
}

/** Whether an address would be reached over the network without encryption. */
export function isClearText(address: string, ...safe: readonly string[]): boolean {
	if (!URL.canParse(address)) return false;
	const url = new URL(address);
	return !safe.includes(url.protocol) && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}
