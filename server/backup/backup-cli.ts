import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pgDumpCall } from './pg-dump-call.ts';

/** `npm run --silent backup -- fichier.dump`: a backup that may be kept, without the drafts (docs/exploitation.md). */
async function backup(file: string | undefined, databaseUrl: string | undefined): Promise<string> {
	if (!file) return 'Indiquez le fichier à écrire : npm run --silent backup -- fichier.dump';
	if (!databaseUrl)
		return 'DATABASE_URL manque : la base embarquée sert aux démonstrations, elle ne se sauvegarde pas.';
	const { args, env } = pgDumpCall(databaseUrl, resolve(file));
	// The backup holds pseudonymised health data: for its owner only.
	process.umask(0o077);
	const dump = spawn('pg_dump', args, { env: { ...process.env, ...env }, stdio: 'inherit' });
	const ended = await new Promise((done) => {
		dump.on('exit', done).on('error', () => done('absent'));
	});
	if (ended === 'absent') return 'pg_dump est introuvable : installez les outils de PostgreSQL.';
	return ended === 0 ? '' : 'La sauvegarde a échoué : le fichier écrit n’est pas complet.';
}

const problem = await backup(process.argv[2], process.env['DATABASE_URL']);
if (problem !== '') {
	console.error(problem);
	process.exitCode = 1;
}
