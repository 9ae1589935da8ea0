import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { DatabaseInUse } from '#server/db/embedded-lock.ts';
import { CannotVerify } from '../cannot-verify.ts';
import { readMaintenance } from '../maintenance.ts';
import { readTrustAnchors } from '../seal-store.ts';
import { writeNewFile } from './write-new-file.ts';

/** `npm run archive:export -- --year 2026 --out FILE`: through the running server when there is one (decisions.md §5). */
try {
	const { year, out } = readArguments();
	const dataDir = process.env['DATA_DIR'] || '.data';
	const stream = (await askServer(dataDir, year)) ?? (await exportLocally(dataDir, year));
	await writeNewFile(out, stream);
	console.log(
		`Année ${year} exportée. Vérifiez-la\u00a0: npm run archive:verify -- --export ${out}`
	);
} catch (error) {
	const known = error instanceof CannotVerify || error instanceof DatabaseInUse;
	const why = known ? error.message : 'erreur inattendue';
	console.error(`L’export n’a pas pu avoir lieu\u00a0: ${why}.`);
	process.exitCode = 2;
}

function readArguments(): { year: number; out: string } {
	const { values } = parseArgs({ options: { year: { type: 'string' }, out: { type: 'string' } } });
	if (!values.out || !/^20\d\d$/.test(values.year ?? ''))
		throw new CannotVerify('donnez --year 2026 --out FICHIER');
	if (existsSync(values.out)) throw new CannotVerify('ce fichier existe déjà');
	return { year: Number(values.year), out: values.out };
}

async function askServer(dataDir: string, year: number): Promise<Readable | null> {
	const maintenance = await readMaintenance(dataDir);
	if (!maintenance) return null;
	const url = new URL(`/maintenance/export?annee=${year}`, maintenance.url);
	const response = await fetch(url, {
		method: 'POST',
		headers: { authorization: `Bearer ${maintenance.token}` },
		redirect: 'error'
	});
	if (response.status === 404) throw nothingOf(year);
	if (!response.ok || !response.body)
		throw new CannotVerify(`le serveur a répondu ${response.status}`);
	return Readable.from(readParts(response.body));
}

async function* readParts(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
	const reader = body.getReader();
	for (let part = await reader.read(); part.value; part = await reader.read()) yield part.value;
}

async function exportLocally(dataDir: string, year: number): Promise<Readable> {
	const { openExport } = await import('#server/db/open-export.ts');
	const pem = (setting: string) => {
		const file = process.env[setting];
		return file ? readFileSync(file, 'utf8') : null;
	};
	const anchors = await readTrustAnchors(dataDir, {
		seal: pem('SEAL_CERTIFICATE_FILE'),
		timestamp: pem('TSA_CERTIFICATE_FILE')
	});
	const databaseUrl = process.env['DATABASE_URL'] || null;
	if (databaseUrl === null && !existsSync(`${dataDir}/pglite`))
		throw new CannotVerify('aucune base de données ici');
	const stream = await openExport({ databaseUrl, dataDir }, { year, anchors });
	if (!stream) throw nothingOf(year);
	return stream;
}

// A function, not a constant: the program above runs, and waits, before this line is reached.
function nothingOf(year: number): CannotVerify {
	return new CannotVerify(`le journal n’a rien de l’année ${year}`);
}
