import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DatabaseInUse } from '../db/embedded-lock.ts';
import { askServer } from './ask-server.ts';
import { CannotVerify } from './cannot-verify.ts';
import { readBag } from './export/pack-bag.ts';
import { verifyExport } from './export/verify-export.ts';
import { openLocalArchive } from './open-local-archive.ts';
import { parseHead, printReport } from './print-report.ts';
import { checkSealFile, readTrustAnchors } from './seal-store.ts';
import { verifyArchive } from './verify-archive.ts';
import type { VerificationReport } from './verification-report.ts';

const INTACT = 0;
const TAMPERED = 1;
const CANNOT_RUN = 2;
const OPTIONS = { head: { type: 'string' }, export: { type: 'string' } } as const;

try {
	const head = readHeadArgument();
	const dataDir = process.env['DATA_DIR'] || '.data';
	const file = readExportArgument();
	const report = file
		? await verifyFile(file, head)
		: ((await askServer(dataDir, head)) ?? (await verifyLocally(dataDir, head)));
	printReport(report).forEach((line) => console.log(line));
	process.exitCode = report.ok ? INTACT : TAMPERED;
} catch (error) {
	console.error(`La vérification n’a pas pu avoir lieu\u00a0: ${describe(error)}.`);
	console.error('Rien ne dit que l’archive soit intacte, ni qu’elle ne le soit pas.');
	process.exitCode = CANNOT_RUN;
}

// The message of an unforeseen error may quote a row: only its name is shown.
function describe(error: unknown): string {
	if (error instanceof CannotVerify || error instanceof DatabaseInUse) return error.message;
	return `erreur inattendue (${error instanceof Error ? error.name : typeof error})`;
}

function readHeadArgument(): string | undefined {
	const { values } = parseArgs({ options: OPTIONS });
	if (values.head !== undefined && !parseHead(values.head)) {
		throw new CannotVerify(
			'--head attend le numéro d’une entrée et son empreinte, comme «\u00a042:9f86…\u00a0»'
		);
	}
	return values.head;
}

function readExportArgument(): string | undefined {
	const { values } = parseArgs({ options: OPTIONS });
	if (values.export !== undefined && !existsSync(values.export))
		throw new CannotVerify('le fichier de --export est introuvable');
	return values.export;
}

/** From the export alone: no database, no server. The certificates of this installation are preferred when given. */
async function verifyFile(file: string, head: string | undefined): Promise<VerificationReport> {
	const expectedHead = head === undefined ? null : parseHead(head);
	const seal = readCertificate('SEAL_CERTIFICATE_FILE');
	const stamp = readCertificate('TSA_CERTIFICATE_FILE');
	const files = await readBag(createReadStream(file)).catch(() => {
		throw new CannotVerify('ce fichier n’est pas un export lisible');
	});
	return verifyExport(files, {
		...(seal && { trustAnchors: { seals: [seal], timestamps: stamp ? [stamp] : [] } }),
		...(expectedHead && { expectedHead })
	});
}

async function verifyLocally(
	dataDir: string,
	head: string | undefined
): Promise<VerificationReport> {
	const trustAnchors = await readTrustAnchors(dataDir, {
		seal: readCertificate('SEAL_CERTIFICATE_FILE'),
		timestamp: readCertificate('TSA_CERTIFICATE_FILE')
	});
	const expectedHead = head === undefined ? null : parseHead(head);
	const source = await openLocalArchive({
		databaseUrl: process.env['DATABASE_URL'] || null,
		dataDir
	});
	try {
		const configured = process.env['SEAL_CERTIFICATE_FILE'];
		const sealFiles = async () => (configured ? [] : checkSealFile(dataDir));
		const options = { trustAnchors, ...(expectedHead && { expectedHead }) };
		return await verifyArchive({ ...source, sealFiles }, options);
	} finally {
		await source.close();
	}
}

function readCertificate(setting: string): string | null {
	const file = process.env[setting];
	if (!file) return null;
	if (!existsSync(file)) throw new CannotVerify(`${setting} est introuvable`);
	return readFileSync(file, 'utf8');
}
