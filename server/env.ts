import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
	checkPairs,
	checkProduction,
	DEMO_PREFIX,
	draftKeysDir,
	readSeal,
	readTimestamp,
	type RawEnv,
	type ReadText
} from './env-checks.ts';
import { hostForUrl } from './launch/address.js';
import type { PscSettings } from './auth/psc/discover.ts';
import { checkMediaProduction, readMedia, type MediaSettings } from './media-env.ts';
import { readPsc } from './psc-env.ts';

/** Everything the process takes from its environment, checked once at start. */
export interface Env {
	readonly mode: 'demonstration' | 'production';
	readonly host: string;
	readonly port: number;
	readonly origin: string;
	/** null: the embedded database (PGlite) in `dataDir`. */
	readonly databaseUrl: string | null;
	readonly dataDir: string;
	/** null: the meeting goes on without video. */
	readonly livekit: MediaSettings | null;
	/** False: the operator switched the end-to-end encryption of picture and sound off ([CHI-3]). */
	readonly mediaEncrypted: boolean;
	/** 32 bytes: wraps the keys of the drafts, keys the marks of the guard's answers, by subkeys. */
	readonly draftKey: Uint8Array;
	/** The former one, while what it wrapped or marked may still be met. */
	readonly draftKeyPrevious: Uint8Array | null;
	/** Where the wrapped keys of the drafts are, outside the database. */
	readonly draftKeysDir: string;
	readonly maintenanceToken: string;
	/** null: Pro Santé Connect is not offered. */
	readonly psc: PscSettings | null;
	/** null, in demonstration only: the app makes one in `dataDir`. */
	readonly seal: { readonly keyPem: string; readonly certificatePem: string } | null;
	/** null: documents are sealed without a timestamp. `url` null: former timestamps are still verified. */
	readonly timestamp: { readonly url: string | null; readonly certificatePem: string } | null;
	/** null, in demonstration only: mails stay in the demonstration mailbox. */
	readonly smtpUrl: string | null;
	readonly mailFrom: string;
	/** A demonstration begins with what was done already: a meeting that was held, a year with its report. */
	readonly demonstrationPast: boolean;
	readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** The environment is refused; the message lists every problem, in French. */
export class EnvError extends Error {
	override readonly name = 'EnvError';
	readonly problems: readonly string[];
	constructor(problems: readonly string[]) {
		super(
			`Intervisio ne peut pas démarrer : ${problems.length === 1 ? 'un réglage est' : `${problems.length} réglages sont`} à corriger.\n` +
				problems.map((problem) => `  - ${problem}`).join('\n')
		);
		this.problems = problems;
	}
}

const port = v.pipe(
	v.optional(v.string(), '3000'),
	v.regex(/^\d{1,5}$/, 'PORT doit être un nombre entre 1 et 65535.'),
	v.transform(Number),
	v.minValue(1, 'PORT doit être un nombre entre 1 et 65535.'),
	v.maxValue(65_535, 'PORT doit être un nombre entre 1 et 65535.')
);

const urlOf = (name: string, protocols: readonly string[], example: string) =>
	v.optional(
		v.pipe(
			v.string(),
			v.check(
				(text) => protocols.includes(protocolOf(text)),
				`${name} n’est pas une adresse valable (exemple : ${example}).`
			)
		)
	);

const draftKey = v.pipe(
	v.optional(v.string(), ''),
	v.transform(decodeKey),
	v.check(
		(bytes) => bytes.length === 32,
		'DRAFT_KEY doit contenir 32 octets en base64 (openssl rand -base64 32) ; en démonstration, npm start la crée.'
	)
);

const SCHEMA = v.object({
	INTERVISIO_MODE: v.optional(
		v.picklist(
			['demonstration', 'production'],
			'INTERVISIO_MODE vaut « demonstration » ou « production ».'
		),
		'demonstration'
	),
	HOST: v.optional(v.string(), '127.0.0.1'),
	PORT: port,
	ORIGIN: urlOf('ORIGIN', ['http:', 'https:'], 'https://intervisio.exemple.fr'),
	DATABASE_URL: urlOf(
		'DATABASE_URL',
		['postgres:', 'postgresql:'],
		'postgres://utilisateur@hote/base'
	),
	DATA_DIR: v.optional(v.string(), '.data'),
	LIVEKIT_URL: urlOf('LIVEKIT_URL', ['ws:', 'wss:', 'http:', 'https:'], 'wss://video.exemple.fr'),
	LIVEKIT_API_KEY: v.optional(v.string()),
	LIVEKIT_API_SECRET: v.optional(v.string()),
	DEMONSTRATION_PAST: v.optional(
		v.picklist(
			['on', 'off'],
			'DEMONSTRATION_PAST vaut « on » (la démonstration commence avec un passé, par défaut) ou « off ».'
		),
		'on'
	),
	LIVEKIT_ENCRYPTION: v.optional(
		v.picklist(
			['on', 'off'],
			'LIVEKIT_ENCRYPTION vaut « on » (chiffrement de bout en bout, par défaut) ou « off ».'
		),
		'on'
	),
	DRAFT_KEY: draftKey,
	DRAFT_KEY_PREVIOUS: v.optional(
		v.pipe(
			v.string(),
			v.transform(decodeKey),
			v.check(
				(bytes) => bytes.length === 32,
				'DRAFT_KEY_PREVIOUS doit contenir les 32 octets en base64 de l’ancienne DRAFT_KEY.'
			)
		)
	),
	DRAFT_KEYS_DIR: v.optional(v.string()),
	MAINTENANCE_TOKEN: v.pipe(
		v.optional(v.string(), ''),
		v.minLength(
			24,
			'MAINTENANCE_TOKEN doit compter au moins 24 caractères ; en démonstration, npm start le crée.'
		)
	),
	SEAL_KEY_FILE: v.optional(v.string()),
	SEAL_CERTIFICATE_FILE: v.optional(v.string()),
	TSA_URL: urlOf('TSA_URL', ['http:', 'https:'], 'https://horodatage.exemple.fr'),
	TSA_CERTIFICATE_FILE: v.optional(v.string()),
	SMTP_URL: urlOf('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://compte:motdepasse@smtp.exemple.fr'),
	MAIL_FROM: v.optional(
		v.pipe(v.string(), v.includes('@', 'MAIL_FROM doit contenir une adresse électronique.'))
	),
	LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `LOG_LEVEL vaut ${LOG_LEVELS.join(', ')}.`), 'info')
});
type Values = v.InferOutput<typeof SCHEMA>;

/**
 * Promises a complete environment, or throws one EnvError that lists every problem at once.
 * An empty variable counts as absent. `readText` reads the seal's files and the authority's.
 */
export function parseEnv(
	raw: RawEnv,
	readText: ReadText = (path) => readFileSync(path, 'utf8')
): Env {
	const present = Object.fromEntries(Object.entries(raw).filter(([, value]) => value?.trim()));
	const parsed = v.safeParse(SCHEMA, present, { abortPipeEarly: true });
	const problems = parsed.success ? [] : parsed.issues.map((issue) => issue.message);
	// The unsafe settings are looked for even when a value is malformed: one start shows everything.
	const seal = readSeal(present, readText, problems);
	const timestamp = readTimestamp(present, readText, problems);
	const psc = readPsc(present, problems);
	const livekit = readMedia(present, problems);
	checkPairs(present, problems);
	if (present.INTERVISIO_MODE === 'production') {
		checkProduction(present, problems);
		checkMediaProduction(present, problems);
	}
	if (!parsed.success || problems.length > 0) throw new EnvError(problems);
	return buildEnv(parsed.output, { seal, timestamp, psc, livekit });
}

function buildEnv(values: Values, read: Pick<Env, 'seal' | 'timestamp' | 'psc' | 'livekit'>): Env {
	return {
		mode: values.INTERVISIO_MODE,
		host: values.HOST,
		port: values.PORT,
		origin: new URL(values.ORIGIN ?? `http://${hostForUrl(values.HOST)}:${values.PORT}`).origin,
		databaseUrl: values.DATABASE_URL ?? null,
		dataDir: values.DATA_DIR,
		mediaEncrypted: values.LIVEKIT_ENCRYPTION === 'on',
		demonstrationPast: values.DEMONSTRATION_PAST === 'on',
		draftKey: values.DRAFT_KEY,
		draftKeyPrevious: values.DRAFT_KEY_PREVIOUS ?? null,
		draftKeysDir: draftKeysDir(values),
		maintenanceToken: values.MAINTENANCE_TOKEN,
		...read,
		smtpUrl: values.SMTP_URL ?? null,
		mailFrom: values.MAIL_FROM ?? 'Intervisio <ne-pas-repondre@intervisio.invalid>',
		logLevel: values.LOG_LEVEL
	};
}

function decodeKey(text: string): Uint8Array {
	return new Uint8Array(
		Buffer.from(text.startsWith(DEMO_PREFIX) ? text.slice(DEMO_PREFIX.length) : text, 'base64')
	);
}

function protocolOf(text: string): string {
	return URL.canParse(text) ? new URL(text).protocol : '';
}
