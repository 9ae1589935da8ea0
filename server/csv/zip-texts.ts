import { strToU8, zipSync } from 'fflate';

/** Texts as files of one archive. The same texts give the same bytes: no file has a date of its own. */
export function zipTexts(files: Readonly<Record<string, string>>): Uint8Array {
	const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
