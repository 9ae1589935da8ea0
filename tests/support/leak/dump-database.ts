import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Sql } from '#server/db/database.ts';
import { postgresqlBin } from '#server/launch/testing/packages.js';
import { rowsOf } from './rows-of.ts';
import { readFiles, type Trace } from './search-traces.ts';

const run = promisify(execFile);

/**
 * A backup of everything that a database holds at this moment: each row of each table as text, each binary column as
 * it is; on PostgreSQL, what `pg_dump` writes and the files of the cluster where they may be read.
 */
export async function dumpDatabase(tx: Sql, url: string | null): Promise<readonly Trace[]> {
	const tables = await rowsOf(
		tx,
		`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
		 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
	);
	const traces: Trace[] = [];
	for (const name of tables.map((table) => String(table['name']))) {
		const texts = await rowsOf(tx, `select t::text as line from ${name} t`);
		const lines = texts.map(({ line }) => String(line)).join('\n');
		traces.push({ where: `table ${name}`, bytes: Buffer.from(lines) });
		for (const row of await rowsOf(tx, `select * from ${name}`)) {
			for (const [column, value] of Object.entries(row)) {
				if (value instanceof Uint8Array) traces.push({ where: `${name}.${column}`, bytes: value });
			}
		}
	}
	if (url === null) return traces;
	const [cluster] = await rowsOf(tx, `select current_setting('data_directory') as folder`);
	return [
		...traces,
		...(await dumpWithPostgres(url)),
		...(await readFiles(String(cluster?.['folder'])))
	];
}

async function dumpWithPostgres(url: string): Promise<readonly Trace[]> {
	const bin = postgresqlBin();
	if (bin === null) return [];
	const { stdout } = await run(join(bin, 'pg_dump'), [url], {
		encoding: 'buffer',
		maxBuffer: 256 * 1024 * 1024
	});
	return [{ where: 'pg_dump', bytes: stdout }];
}
