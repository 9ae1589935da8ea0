import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const tools = resolve(here, '../../../.tools/jackcess');

type Type = 'LONG' | 'TEXT' | 'MEMO' | 'BOOLEAN' | 'SHORT_DATE_TIME';

/** A table to write: its columns, then its rows; null is an empty cell. */
export interface BaseTable {
	readonly name: string;
	readonly columns: readonly (readonly [name: string, type: Type])[];
	readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Writes a real Access base with Jackcess, once for each content; gives its bytes. */
export function writeAccess(
	tables: readonly BaseTable[],
	extension: 'accdb' | 'mdb' = 'accdb'
): Buffer {
	const described = tables.flatMap(({ name, columns, rows }) => [
		`T\t${name}`,
		...columns.map(([column, type]) => `C\t${column}\t${type}`),
		...rows.map((row) => ['R', ...row.map((cell) => String(cell ?? ''))].join('\t'))
	]);
	const text = described.join('\n');
	const jars = fetchJackcess();
	const program = readFileSync(join(here, 'WriteBase.java'));
	const mark = createHash('sha256').update(program).update(text).digest('hex').slice(0, 24);
	const file = join(tools, `${mark}.${extension}`);
	if (!existsSync(file)) {
		const description = join(tools, `${mark}.txt`);
		const made = join(tools, `${mark}.${process.pid}.${extension}`);
		writeFileSync(description, text);
		run('java', ['-cp', `${compile(jars, program)}:${jars}/*`, 'WriteBase', description, made]);
		renameSync(made, file);
	}
	return readFileSync(file);
}

/** Fetches Jackcess and the compiler from Maven Central, once; gives the folder of their jars. */
function fetchJackcess(): string {
	const jars = join(tools, 'jars');
	const complete = join(jars, 'complete-4.0.8');
	if (existsSync(complete)) return jars;
	mkdirSync(jars, { recursive: true });
	const goal = ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies'];
	run('mvn', [...goal, `-DoutputDirectory=${jars}`]);
	writeFileSync(complete, '');
	return jars;
}

/** Compiled again when the program changes. */
function compile(jars: string, program: Buffer): string {
	const folder = join(tools, createHash('sha256').update(program).digest('hex').slice(0, 16));
	if (existsSync(join(folder, 'WriteBase.class'))) return folder;
	mkdirSync(folder, { recursive: true });
	const main = 'org.eclipse.jdt.internal.compiler.batch.Main';
	run('java', [
		...['-cp', `${jars}/*`, main, '-17', '-nowarn', '-encoding', 'UTF-8'],
		...['-classpath', `${jars}/jackcess-4.0.8.jar`, '-d', folder, join(here, 'WriteBase.java')]
	]);
	return folder;
}

function run(command: string, args: readonly string[]): void {
	const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
	if (status !== 0)
		throw new Error(`${command} failed: ${error?.message ?? `${stdout}${stderr}`.slice(0, 800)}`);
}
