import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.dirname;
const target = resolve(here, '../../../.tools/verapdf');
/** Written last: a download that was cut leaves no complete-looking folder. */
const complete = join(target, 'complete-1.28.2');

/**
 * Fetches veraPDF and its dependencies from Maven Central into `.tools/verapdf`, once (19 MB).
 * Returns the folder of the jars. Throws with what Maven said when it cannot.
 * @returns {string}
 */
export function fetchVerapdf() {
	if (existsSync(complete)) return target;
	mkdirSync(target, { recursive: true });
	const goal = [
		'-q',
		'-B',
		'-f',
		join(here, 'pom.xml'),
		'dependency:copy-dependencies',
		`-DoutputDirectory=${target}`
	];
	const run = spawnSync('mvn', goal, { encoding: 'utf8' });
	if (run.status !== 0)
		throw new Error(
			`veraPDF could not be fetched: ${run.error?.message ?? run.stdout.slice(0, 600)}`
		);
	writeFileSync(complete, '');
	return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	console.log(`veraPDF: ${fetchVerapdf()}`);
}
