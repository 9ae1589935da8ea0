/** How one of PostgreSQL's commands is called. The address goes by the environment: arguments show in `ps`. */
export interface PgCall {
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string>>;
}

/**
 * What a backup that is kept leaves empty: drafts, which live shorter than it ([RT-14]), and whatever opens a door.
 * A session ended since, or a link already used, must not come back to life with an older copy,
 * and a mail that has left since must not leave again. Nor what is computed again from the rest ([EVA-48]).
 */
const leftEmpty = [
	'collab_*',
	'session',
	'login_token',
	'signature_link',
	'guest_session',
	'guest',
	'passkey_challenge',
	'invitation_code',
	'remembered_device',
	'recovery_code',
	'outbox',
	'reprise_file',
	'psc_session',
	'psc_pending',
	'evaluation_stored',
	'evaluation_change'
] as const;

/** The call of `pg_dump` for a backup that is kept (docs/exploitation.md). */
export function pgDumpCall(databaseUrl: string, file: string): PgCall {
	return {
		args: [
			'--format=custom',
			'--no-owner',
			'--no-password',
			...leftEmpty.map((table) => `--exclude-table-data=${table}`),
			`--file=${file}`
		],
		env: pgEnvironment(databaseUrl)
	};
}

/** The call of `pg_restore` into an empty database: all of it, or nothing. */
export function pgRestoreCall(databaseUrl: string, file: string): PgCall {
	const env = pgEnvironment(databaseUrl);
	return {
		args: [
			'--single-transaction',
			'--exit-on-error',
			'--no-owner',
			'--no-privileges',
			'--no-password',
			`--dbname=${env['PGDATABASE'] ?? ''}`,
			file
		],
		env
	};
}

function pgEnvironment(databaseUrl: string): PgCall['env'] {
	const url = new URL(databaseUrl);
	const given = {
		PGHOST: url.hostname.replace(/^\[|\]$/g, ''),
		PGPORT: url.port,
		PGUSER: decodeURIComponent(url.username),
		PGPASSWORD: decodeURIComponent(url.password),
		PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
		PGSSLMODE: url.searchParams.get('sslmode') ?? ''
	};
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}
