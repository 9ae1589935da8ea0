import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * What makes a folder unsafe for the keys of drafts, in French; nothing when it is safe, or may still be made.
 * [RUN-10] Inside a database's own folder a copy of the files would hold both the lock and its key.
 */
export function keyFolderProblems(folder: string): readonly string[] {
	const path = resolve(folder);
	const problems: string[] = [];
	if (isInsideDatabase(path))
		problems.push(
			'DRAFT_KEYS_DIR est dans le dossier de la base de données : les clés des brouillons doivent en être séparées.'
		);
	if (!existsSync(path)) return problems;
	if (!statSync(path).isDirectory())
		return [...problems, 'DRAFT_KEYS_DIR ne désigne pas un dossier.'];
	// Windows has no such bits: rights there are the operator's business.
	if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
		problems.push(
			'DRAFT_KEYS_DIR est lisible par d’autres comptes que celui d’Intervisio : retirez-leur tout droit (chmod 700).'
		);
	if (!isWritable(path)) problems.push('DRAFT_KEYS_DIR ne peut pas être écrit.');
	return problems;
}

/** PostgreSQL, embedded or not, marks its folder with this file. */
function isInsideDatabase(path: string): boolean {
	if (existsSync(join(path, 'PG_VERSION'))) return true;
	const parent = dirname(path);
	return parent !== path && isInsideDatabase(parent);
}

function isWritable(path: string): boolean {
	try {
		accessSync(path, constants.W_OK | constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
