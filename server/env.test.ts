import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EnvError, parseEnv } from './env.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const DEMO = { DRAFT_KEY: `demo_${KEY}`, MAINTENANCE_TOKEN: `demo_${'a'.repeat(32)}` };
const PRODUCTION = {
	INTERVISIO_MODE: 'production',
	ORIGIN: 'https://intervisio.exemple.fr',
	DATABASE_URL: 'postgres://app@base.exemple.fr/intervisio',
	LIVEKIT_URL: 'wss://video.exemple.fr',
	LIVEKIT_API_KEY: 'APIxK2b9',
	LIVEKIT_API_SECRET: 'k'.repeat(40),
	DRAFT_KEY: KEY,
	MAINTENANCE_TOKEN: 'm'.repeat(32),
	SEAL_KEY_FILE: 'cachet.key',
	SEAL_CERTIFICATE_FILE: 'cachet.crt',
	SMTP_URL: 'smtps://compte:passe@smtp.exemple.fr',
	MAIL_FROM: 'Intervisio <itv@exemple.fr>'
};
const PEM: Record<string, string> = {
	'cachet.key': '-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----',
	'cachet.crt': '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----'
};
const readText = (path: string): string => {
	const pem = PEM[path];
	if (pem === undefined) throw new Error('ENOENT');
	return pem;
};

const TIMESTAMP = { TSA_URL: 'https://tsa.exemple.fr', TSA_CERTIFICATE_FILE: 'cachet.crt' };

function problemsOf(raw: Record<string, string | undefined>): readonly string[] {
	try {
		parseEnv(raw, readText);
		return [];
	} catch (error) {
		if (error instanceof EnvError) return error.problems;
		throw error;
	}
}

const unsafe = mkdtempSync(join(tmpdir(), 'intervisio-env-'));
afterAll(() => rmSync(unsafe, { recursive: true }));

describe('parseEnv', () => {
	it('[RUN-1] takes the demonstration for granted, on loopback, with the embedded database', () => {
		expect(parseEnv(DEMO)).toMatchObject({
			mode: 'demonstration',
			host: '127.0.0.1',
			port: 3000,
			origin: 'http://127.0.0.1:3000',
			databaseUrl: null,
			dataDir: '.data',
			livekit: null,
			seal: null,
			smtpUrl: null,
			logLevel: 'info'
		});
		expect(parseEnv(DEMO).draftKey).toEqual(new Uint8Array(32).fill(7));
	});

	it('opens on 127.0.0.1 when it listens everywhere', () => {
		expect(parseEnv({ ...DEMO, HOST: '0.0.0.0', PORT: '4000' }).origin).toBe(
			'http://127.0.0.1:4000'
		);
		expect(parseEnv({ ...DEMO, HOST: '::1' }).origin).toBe('http://[::1]:3000');
	});

	it('treats an empty variable as absent', () => {
		expect(parseEnv({ ...DEMO, DATABASE_URL: '', SMTP_URL: '  ' }).databaseUrl).toBeNull();
	});

	it('accepts a complete production', () => {
		const env = parseEnv(PRODUCTION, readText);
		expect(env.seal?.keyPem).toContain('PRIVATE KEY');
		expect(env.livekit?.url).toBe('wss://video.exemple.fr');
	});

	it('[ARC-12] takes a timestamp authority with its certificate, or the certificate alone to verify former ones', () => {
		expect(parseEnv({ ...PRODUCTION, ...TIMESTAMP }, readText).timestamp?.url).toBe(
			TIMESTAMP.TSA_URL
		);
		const alone = { TSA_CERTIFICATE_FILE: TIMESTAMP.TSA_CERTIFICATE_FILE };
		expect(parseEnv({ ...PRODUCTION, ...alone }, readText).timestamp).toMatchObject({ url: null });
		expect(parseEnv(PRODUCTION, readText).timestamp).toBeNull();
	});

	it('lists every problem at once', () => {
		const problems = problemsOf({
			PORT: '0',
			LOG_LEVEL: 'bavard',
			DATABASE_URL: 'mysql://x',
			DRAFT_KEY: 'court'
		});
		expect(problems).toHaveLength(5);
		expect(problems.join(' ')).toMatch(
			/PORT.*DATABASE_URL.*DRAFT_KEY.*MAINTENANCE_TOKEN.*LOG_LEVEL/
		);
	});

	it.each<[string, Record<string, string | undefined>, RegExp]>([
		[
			'a draft key of the demonstration',
			{ DRAFT_KEY: `demo_${KEY}` },
			/DRAFT_KEY est un secret de démonstration/
		],
		[
			'a LiveKit key of the demonstration',
			{ LIVEKIT_API_KEY: 'demo_abc' },
			/LIVEKIT_API_KEY est un secret/
		],
		[
			'the key of the LiveKit documentation',
			{ LIVEKIT_API_KEY: 'devkey' },
			/LIVEKIT_API_KEY est un secret/
		],
		[
			'the secret of the LiveKit documentation',
			{ LIVEKIT_API_SECRET: 'secret' },
			/LIVEKIT_API_SECRET est/
		],
		[
			'a demonstration token',
			{ MAINTENANCE_TOKEN: `demo_${'a'.repeat(32)}` },
			/MAINTENANCE_TOKEN est/
		]
	])('[RUN-2] production refuses %s', (_, change, sentence) => {
		expect(problemsOf({ ...PRODUCTION, ...change })).toEqual([expect.stringMatching(sentence)]);
	});

	it.each<[string, Record<string, string | undefined>, RegExp]>([
		[
			'an address in clear text',
			{ ORIGIN: 'http://intervisio.exemple.fr' },
			/ORIGIN doit commencer par https/
		],
		['no address', { ORIGIN: undefined }, /ORIGIN manque/],
		[
			'video in clear text',
			{ LIVEKIT_URL: 'ws://video.exemple.fr' },
			/LIVEKIT_URL doit commencer par wss/
		],
		['video without its keys', { LIVEKIT_API_KEY: undefined }, /LIVEKIT_URL demande aussi/],
		['no mail', { SMTP_URL: undefined }, /SMTP_URL manque/],
		['no seal', { SEAL_KEY_FILE: undefined, SEAL_CERTIFICATE_FILE: undefined }, /SEAL_KEY_FILE et/],
		['half a seal', { SEAL_KEY_FILE: undefined }, /vont ensemble/],
		['an unreadable seal', { SEAL_KEY_FILE: 'absent.key' }, /ne peut pas être lu/],
		['a seal that is none', { SEAL_KEY_FILE: 'cachet.crt' }, /bloc PEM/],
		[
			'timestamps without a certificate',
			{ TSA_URL: 'https://tsa.exemple.fr' },
			/TSA_CERTIFICATE_FILE/
		],
		['an authority at no address', { ...TIMESTAMP, TSA_URL: 'tsa' }, /TSA_URL n’est pas/],
		[
			'an authority whose address holds a password',
			{ ...TIMESTAMP, TSA_URL: 'https://moi:secret@tsa.exemple.fr' },
			/ni nom ni mot de passe/
		],
		[
			'an authority whose certificate is none',
			{ ...TIMESTAMP, TSA_CERTIFICATE_FILE: 'absent.key' },
			/TSA_CERTIFICATE_FILE.*ne peut pas être lu/
		]
	])('[RUN-3] production refuses %s', (_, change, sentence) => {
		expect(problemsOf({ ...PRODUCTION, ...change })).toEqual([expect.stringMatching(sentence)]);
	});

	it('[CHI-3] encrypts picture and sound unless the operator says « off », and nothing else means off', () => {
		expect(parseEnv(DEMO).mediaEncrypted).toBe(true);
		expect(parseEnv(PRODUCTION, readText).mediaEncrypted).toBe(true);
		expect(parseEnv({ ...DEMO, LIVEKIT_ENCRYPTION: 'off' }).mediaEncrypted).toBe(false);
		expect(problemsOf({ ...DEMO, LIVEKIT_ENCRYPTION: 'non' })).toEqual([
			expect.stringMatching(/LIVEKIT_ENCRYPTION/)
		]);
	});

	it('keeps the keys of the drafts beside the database, or where it is told', () => {
		expect(parseEnv(DEMO).draftKeysDir).toBe(join('.data', 'draft-keys'));
		expect(parseEnv({ ...DEMO, DATA_DIR: '/d' }).draftKeysDir).toBe(join('/d', 'draft-keys'));
		expect(parseEnv({ ...DEMO, DRAFT_KEYS_DIR: '/k' }).draftKeysDir).toBe('/k');
		const former = Buffer.alloc(32, 8).toString('base64');
		expect(parseEnv({ ...DEMO, DRAFT_KEY_PREVIOUS: former }).draftKeyPrevious).toEqual(
			new Uint8Array(32).fill(8)
		);
	});

	it.each<[string, (folder: string) => string, RegExp]>([
		['that others may read', (folder) => (chmodSync(folder, 0o755), folder), /chmod 700/],
		[
			'inside the folder of a database',
			(folder) => {
				writeFileSync(join(folder, 'PG_VERSION'), '15');
				return join(folder, 'cles');
			},
			/dans le dossier de la base/
		],
		[
			'that is a file',
			(folder) => {
				writeFileSync(join(folder, 'cles'), '');
				return join(folder, 'cles');
			},
			/ne désigne pas un dossier/
		]
	])('[RUN-10] production refuses a folder of keys %s', (what, prepare, sentence) => {
		const folder = join(unsafe, what.replaceAll(' ', '-'));
		mkdirSync(folder, { mode: 0o700 });
		expect(problemsOf({ ...PRODUCTION, DRAFT_KEYS_DIR: folder })).toEqual([]);
		expect(problemsOf({ ...PRODUCTION, DRAFT_KEYS_DIR: prepare(folder) })).toEqual([
			expect.stringMatching(sentence)
		]);
	});

	it.each<[string, string, RegExp]>([
		['that is no key', 'court', /ancienne DRAFT_KEY/],
		['that is today’s', KEY, /est la même/],
		['of the demonstration', `demo_${Buffer.alloc(32, 8).toString('base64')}`, /de démonstration/]
	])('[RUN-2] production refuses a former draft key %s', (_, former, sentence) => {
		expect(problemsOf({ ...PRODUCTION, DRAFT_KEY_PREVIOUS: former })).toEqual([
			expect.stringMatching(sentence)
		]);
	});

	it('lets production answer in clear text on loopback, behind its own proxy', () => {
		expect(problemsOf({ ...PRODUCTION, ORIGIN: 'http://127.0.0.1:3000' })).toEqual([]);
	});

	it('never shows the value of a refused secret', () => {
		expect(
			problemsOf({ ...PRODUCTION, LIVEKIT_API_SECRET: 'demo_tres-secret' }).join()
		).not.toContain('tres-secret');
	});
});
