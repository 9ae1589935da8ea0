import { readSlot, type Slot } from './slot.ts';

export type Profile = 'fiche' | 'chat';

export type Template = {
	/** The line itself: it decides the split and seeds the draw. */
	readonly source: string;
	readonly theme: string;
	readonly profile: Profile;
	readonly tags: readonly string[];
	readonly parts: readonly (string | Slot)[];
};

type Section = { readonly profile: Profile; readonly tags: readonly string[] };

/** `# chat: bare, lower` opens a section; every template below it has this profile and these tags. */
function readSection(line: string): Section | undefined {
	const [, profile, tags] = /^# (fiche|chat)(?::(.*))?$/u.exec(line) ?? [];
	if (profile !== 'fiche' && profile !== 'chat') return undefined;
	const words = (tags ?? '').split(',').map((tag) => tag.trim());
	return { profile, tags: words.filter((tag) => tag !== '') };
}

function readParts(source: string): readonly (string | Slot)[] {
	return source
		.replaceAll('⏎', '\n')
		.split(/(\{[^}]*\})/u)
		.filter((part) => part !== '')
		.map((part) => (part.startsWith('{') ? readSlot(part.slice(1, -1)) : part));
}

/** Reads a file of templates, one a line; lines `//` are remarks, `⏎` is a line break in the template. */
export function readTemplates(theme: string, content: string): readonly Template[] {
	let section: Section = { profile: 'fiche', tags: [] };
	return content.split('\n').flatMap((line) => {
		const source = line.trim();
		if (source === '' || source.startsWith('//')) return [];
		if (source.startsWith('#')) {
			const read = readSection(source);
			if (read === undefined) throw new Error(`${theme}: unreadable section « ${source} »`);
			section = read;
			return [];
		}
		return [{ source, theme, ...section, parts: readParts(source) }];
	});
}
