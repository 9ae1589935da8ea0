import { sha256 } from '#server/sha256.ts';

/** A file of an export. PDFs are read one by one: they are large. */
export interface BagFile {
	/** In the bag, under `data/` for what is kept. */
	readonly path: string;
	readonly sha256: string;
	readonly size: number;
	read(): Promise<Uint8Array>;
}

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A file that is already in memory. */
export function textFile(path: string, text: string): BagFile {
	const bytes = Buffer.from(text, 'utf8');
	return { path, sha256: sha256(bytes), size: bytes.length, read: async () => bytes };
}

/** The tag files of a bag (RFC 8493): what it is, every hash of what it holds, and every hash of these very files. */
export function tagFiles(
	payload: readonly BagFile[],
	info: Readonly<Record<string, string>>
): BagFile[] {
	const octets = payload.reduce((sum, { size }) => sum + size, 0);
	const lines = { ...info, 'Payload-Oxum': `${octets}.${payload.length}` };
	const tags = [
		textFile('bagit.txt', DECLARATION),
		textFile(
			'bag-info.txt',
			Object.entries(lines)
				.map(([name, value]) => `${name}: ${value}\n`)
				.join('')
		),
		textFile('manifest-sha256.txt', manifest(payload))
	];
	return [...tags, textFile('tagmanifest-sha256.txt', manifest(tags))];
}

function manifest(files: readonly BagFile[]): string {
	return files.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('');
}

/** Checks a bag by its own words, and names each file that is not what they say; empty when all holds. */
export function checkBag(files: ReadonlyMap<string, Uint8Array>): string[] {
	const findings: string[] = [];
	if (textOf(files, 'bagit.txt') !== DECLARATION)
		findings.push('bagit.txt\u00a0: absent, ou d’une autre version.');
	const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
	const tags = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt'];
	findings.push(...checkManifest(files, 'manifest-sha256.txt', payload));
	findings.push(...checkManifest(files, 'tagmanifest-sha256.txt', tags));
	const known = new Set([...payload, ...tags, 'tagmanifest-sha256.txt']);
	for (const path of files.keys())
		if (!known.has(path)) findings.push(`${path}\u00a0: n’a rien à faire dans cet export.`);
	const octets = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
	if (!textOf(files, 'bag-info.txt').includes(`Payload-Oxum: ${octets}.${payload.length}\n`))
		findings.push('bag-info.txt\u00a0: le nombre ou la taille des fichiers ne correspondent pas.');
	return findings;
}

function checkManifest(
	files: ReadonlyMap<string, Uint8Array>,
	name: string,
	expected: readonly string[]
): string[] {
	const listed = new Map<string, string>();
	const findings: string[] = [];
	for (const line of textOf(files, name).split('\n').filter(Boolean)) {
		const [, hash, path] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
		if (!hash || !path || listed.has(path))
			findings.push(`${name}\u00a0: une ligne est illisible ou en double.`);
		else listed.set(path, hash);
	}
	for (const [path, hash] of listed) {
		const bytes = files.get(path);
		if (!bytes) findings.push(`${path}\u00a0: manque, alors que ${name} l’annonce.`);
		else if (sha256(bytes) !== hash) findings.push(`${path}\u00a0: a été modifié (${name}).`);
	}
	for (const path of expected)
		if (!listed.has(path)) findings.push(`${path}\u00a0: ${name} ne l’annonce pas.`);
	return findings;
}

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
	return Buffer.from(files.get(path) ?? []).toString('utf8');
}
