import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../generate/template.ts';

export type CleanText = {
	readonly name: string;
	readonly tags: readonly string[];
	readonly profile: Profile;
	readonly passages: readonly string[];
};

const HEADER = /^# (?:tags: )?(.+)$/u;

/** First line « # tags: minutes, lower »; passages are parted by an empty line, as fields of a fiche are. */
export function readClean(name: string, content: string): CleanText {
	const [first = '', ...rest] = content.split('\n');
	const header = HEADER.exec(first);
	const body = header === null ? content : rest.join('\n');
	const tags = header?.[1]?.split(',').map((tag) => tag.trim()) ?? [];
	return {
		name,
		tags,
		profile: tags.includes('chat') ? 'chat' : 'fiche',
		passages: body.split(/\n\s*\n/u).filter((passage) => passage.trim() !== '')
	};
}

/** The text files of a folder (not of its sub-folders). */
export function readCleanFolder(folder: string): readonly CleanText[] {
	return readdirSync(folder)
		.sort()
		.filter((file) => /\.(?:txt|md)$/u.test(file) && statSync(join(folder, file)).isFile())
		.map((file) => readClean(file, readFileSync(join(folder, file), 'utf8')));
}

export const ownCleanFolder = new URL('../corpus/clean/', import.meta.url).pathname;
