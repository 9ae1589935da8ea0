/** The lists that are too long to be written by hand; every word is folded. */
export interface Lexicon {
	isWord(word: string): boolean;
	readonly families: ReadonlySet<string>;
	readonly firstNames: ReadonlySet<string>;
	/** With hyphens between the words of one name. */
	readonly towns: ReadonlySet<string>;
	/** Family names that are also words, but rare ones (« moreau », a nosebag). */
	readonly rareHomonyms: ReadonlySet<string>;
}

const longestEnding = 12;

function* readShared(section: string): Generator<string> {
	let before = '';
	for (const line of section.split('\n')) {
		before = before.slice(0, parseInt(line[0] ?? '', 36)) + line.slice(1);
		yield before;
	}
}

function readStems(section: string): ReadonlyMap<string, number> {
	const stems = new Map<string, number>();
	let before = '';
	for (const line of section.split('\n')) {
		const space = line.indexOf(' ');
		const end = space === -1 ? line.length : space;
		before = before.slice(0, parseInt(line[0] ?? '', 36)) + line.slice(1, end);
		stems.set(before, space === -1 ? 0 : parseInt(line.slice(space + 1), 36));
	}
	return stems;
}

/** « Condé-sur-l'Escaut » is called « Condé » too. */
function withHeads(towns: Iterable<string>): ReadonlySet<string> {
	const names = new Set<string>();
	for (const town of towns) {
		names.add(town);
		const head = /^([a-z]{4,})-(?:sur|en|les|lez|le|la|sous|au|aux|de|du|d|l)-/.exec(town)?.[1];
		if (head !== undefined) names.add(head);
	}
	return names;
}

/**
 * Reads the text written by `server/lexicon/encode-lexicon.ts`. Words stay cut into beginnings and lists of endings:
 * a look-up tries each cut, at most thirteen.
 */
export function decodeLexicon(encoded: string): Lexicon {
	const [endings = '', words = '', families = '', firstNames = '', towns = '', rare = ''] =
		encoded.split('\n\n');
	const lists = endings
		.split('\n')
		.map((line) => new Set(line.split(' ').map((ending) => (ending === '_' ? '' : ending))));
	const stems = readStems(words);
	return {
		isWord(word) {
			for (let cut = word.length; cut > 1 && cut >= word.length - longestEnding; cut -= 1) {
				const list = stems.get(word.slice(0, cut));
				if (list !== undefined && lists[list]?.has(word.slice(cut)) === true) return true;
			}
			return false;
		},
		families: new Set(readShared(families)),
		firstNames: new Set(readShared(firstNames)),
		towns: withHeads(readShared(towns)),
		rareHomonyms: new Set(readShared(rare))
	};
}
