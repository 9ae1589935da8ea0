import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { lockEmbedded } from './embedded-lock.ts';

/** What every repository is given: the database itself, or a transaction of it. */
export type Sql = PgDatabase<PgQueryResultHKT>;

export interface Database {
	readonly kind: 'pglite' | 'postgres';
	readonly sql: Sql;
	close(): Promise<void>;
}

const migrationsFolder = join(process.cwd(), 'drizzle/migrations');

/**
 * Opens the database and brings its schema up to date: PostgreSQL when a URL is given, else the one
 * embedded in `dataDir` (one process at a time, else DatabaseInUse). `dataDir` null keeps it in memory, for tests.
 * `migrate: false` leaves the schema as it is, for commands that only read.
 */
export async function openDatabase(
	url: string | null,
	dataDir: string | null,
	options: { readonly migrate: boolean } = { migrate: true }
): Promise<Database> {
	return url === null ? openEmbedded(dataDir, options.migrate) : openPostgres(url, options.migrate);
}

async function openEmbedded(dataDir: string | null, migrate: boolean): Promise<Database> {
	if (dataDir !== null) mkdirSync(dataDir, { recursive: true });
	const release = dataDir === null ? async () => {} : await lockEmbedded(dataDir);
	const client = dataDir === null ? new PGlite() : new PGlite(join(dataDir, 'pglite'));
	const close = () => client.close().finally(release);
	try {
		await client.waitReady;
		const sql = drizzlePglite(client);
		if (migrate) await migratePglite(sql, { migrationsFolder });
		return { kind: 'pglite', sql, close };
	} catch (error) {
		await close().catch(() => {}); // what is thrown is why it did not open
		throw error;
	}
}

/**
 * Seconds before the next attempt to connect. By default the driver waits up to 20 s, long after the database is
 * back: what people typed meanwhile would stay « non enregistré », and finalisation closed.
 */
const reconnectAfter = (attempts: number): number => Math.min(1, attempts / 10);

/**
 * A row by its index costs hardly more than the next one of a whole reading: ten years of fifty pôles are some tens of
 * megabytes, in memory or on flash. PostgreSQL's own 4 is for disks that turn; with it half of the lists read tables of
 * thousands of rows whole (query-plans.test.ts).
 */
export const planning = { random_page_cost: 1.1 };

async function openPostgres(url: string, migrate: boolean): Promise<Database> {
	const client = postgres(url, {
		max: 10,
		onnotice: () => undefined,
		backoff: reconnectAfter,
		connection: planning
	});
	const sql = drizzlePostgres(client);
	if (migrate) await migratePostgres(sql, { migrationsFolder });
	return { kind: 'postgres', sql, close: () => client.end({ timeout: 5 }) };
}

/** How many rows a raw query gave: the two drivers answer in two ways. */
export function rowCount(answer: unknown): number {
	const rows: unknown = Array.isArray(answer) ? answer : Object(answer).rows;
	return Array.isArray(rows) ? rows.length : 0;
}
