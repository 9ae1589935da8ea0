import { resolve } from 'node:path';
import postgres from 'postgres';
import { pgRestoreCall } from './pg-call.ts';
import { runPg } from './run-pg.ts';

/** `npm run --silent restore -- fichier.dump`: fills an empty database, whole or not at all (docs/exploitation.md). */
async function restore(file: string | undefined, databaseUrl: string | undefined): Promise<string> {
	if (!file) return 'Indiquez le fichier à lire : npm run --silent restore -- fichier.dump';
	if (!databaseUrl) return 'DATABASE_URL manque : indiquez une base vide, créée pour cela.';
	const tables = await countTables(databaseUrl);
	if (tables === null) return 'La base indiquée ne répond pas.';
	// What is in it may be the only copy: nothing is ever written over.
	if (tables > 0) return 'La base indiquée n’est pas vide : rien n’a été fait. Créez-en une autre.';
	const ended = await runPg('pg_restore', pgRestoreCall(databaseUrl, resolve(file)));
	if (ended === 'absent') return 'pg_restore est introuvable : installez les outils de PostgreSQL.';
	return ended === 'done' ? '' : 'La restauration a échoué : la base est restée vide.';
}

async function countTables(databaseUrl: string): Promise<number | null> {
	const sql = postgres(databaseUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined });
	try {
		const [row] = await sql<{ count: number }[]>`select count(*)::int as count
			from information_schema.tables where table_schema in ('public', 'drizzle')`;
		return row?.count ?? null;
	} catch {
		// The cause may hold the address and its password.
		return null;
	} finally {
		await sql.end({ timeout: 2 });
	}
}

const problem = await restore(process.argv[2], process.env['DATABASE_URL']);
if (problem === '') console.log('Restauration faite. Vérifiez : npm run --silent archive:verify');
else {
	console.error(problem);
	process.exitCode = 1;
}
