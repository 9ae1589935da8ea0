import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type TextFile = { readonly name: string; readonly content: string };

/** The text files of a folder, in the order of their names. */
export function readFolder(folder: string): readonly TextFile[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.map((file) => ({
			name: file.slice(0, -'.txt'.length),
			content: readFileSync(join(folder, file), 'utf8')
		}));
}
