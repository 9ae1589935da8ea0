/**
 * How `pg_dump` is called for a backup that is kept: everything but the content of the tables of drafts, which lives
 * shorter than a backup ([RT-14], docs/exploitation.md). The address goes by the environment: arguments show in `ps`.
 */
export function pgDumpCall(
	databaseUrl: string,
	file: string
): { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> } {
	const url = new URL(databaseUrl);
	const sslmode = url.searchParams.get('sslmode');
	const given = {
		PGHOST: url.hostname.replace(/^\[|\]$/g, ''),
		PGPORT: url.port,
		PGUSER: decodeURIComponent(url.username),
		PGPASSWORD: decodeURIComponent(url.password),
		PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
		PGSSLMODE: sslmode ?? ''
	};
	return {
		args: [
			'--format=custom',
			'--no-owner',
			'--no-password',
			'--exclude-table-data=collab_*',
			`--file=${file}`
		],
		env: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
	};
}
