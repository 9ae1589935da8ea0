import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fetchVerapdf } from './fetch-verapdf.js';

type Flavour = 'ua1' | '2a';

/** Validates PDFs (paths) against one profile, in one start of Java; gives veraPDF's own lines, `PASS path ua1`. */
export function validatePdfs(flavour: Flavour, paths: readonly string[]): string[] {
	const jars = join(fetchVerapdf(), '*');
	const options = [
		'-cp',
		jars,
		'org.verapdf.apps.GreenfieldCliWrapper',
		'--flavour',
		flavour,
		'--format',
		'text',
		'-v'
	];
	const run = spawnSync('java', [...options, ...paths], { encoding: 'utf8' });
	if (run.error) throw run.error;
	return run.stdout.split('\n').filter((line) => line.trim() !== '');
}
