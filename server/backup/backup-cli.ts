import { resolve } from 'node:path';
import { pgDumpCall } from './pg-call.ts';
import { runPg } from './run-pg.ts';

/** `npm run --silent backup -- fichier.dump`: a backup that may be kept, without the drafts (docs/exploitation.md). */
async function backup(file: string | undefined, databaseUrl: string | undefined): Promise<string> {
	if (!file) return 'Indiquez le fichier à écrire : npm run --silent backup -- fichier.dump';
	if (!databaseUrl)
		return 'DATABASE_URL manque : la base embarquée sert aux démonstrations, elle ne se sauvegarde pas.';
	// The backup holds pseudonymised health data: for its owner only.
	process.umask(0o077);
	const ended = await runPg('pg_dump', pgDumpCall(databaseUrl, resolve(file)));
	if (ended === 'absent') return 'pg_dump est introuvable : installez les outils de PostgreSQL.';
	return ended === 'done' ? '' : 'La sauvegarde a échoué : le fichier écrit n’est pas complet.';
}

const problem = await backup(process.argv[2], process.env['DATABASE_URL']);
if (problem !== '') {
	console.error(problem);
	process.exitCode = 1;
}
