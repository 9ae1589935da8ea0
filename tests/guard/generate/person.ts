import type { NamePart } from './slot.ts';
import type { Piece } from './piece.ts';

export type Person = {
	readonly first: string;
	readonly family: string;
	/** Origin, homonym, listed or not. */
	readonly tags: readonly string[];
};

/** « de », « du », « des », « de la », « d’ » carry nothing: the significant part is what must be hidden. */
const LIGHT = /^(?:de la |de l['’]|de |du |des |d['’])/iu;

export function lightParticle(family: string): string {
	return LIGHT.exec(family)?.[0] ?? '';
}

function written(text: string, letters: 'title' | 'lower' | 'caps'): string {
	if (letters === 'title') return text;
	return letters === 'lower' ? text.toLowerCase() : text.toUpperCase();
}

function initialOf(name: string, letters: 'title' | 'lower'): string {
	return written(name.replace(LIGHT, '').slice(0, 1).toUpperCase(), letters);
}

/** « El Amrani » → « Amr », « Gay » → « Ga »: never the whole name. */
function cutShort(family: string): string {
	const word = family.split(/[\s'’-]/u).at(-1) ?? family;
	return word.slice(0, Math.min(3, word.length - 1));
}

/** The pieces of one name, as its slot writes it. */
export function writePart(part: NamePart, person: Person, span?: number): readonly Piece[] {
	const mark = span === undefined ? {} : { span };
	switch (part.kind) {
		case 'literal':
			return [{ text: part.text, ...mark }];
		case 'first':
			return [{ text: written(person.first, part.letters), first: true, ...mark }];
		case 'first-initial':
			return [{ text: initialOf(person.first, part.letters), ...mark }];
		case 'family-initial':
			return [{ text: initialOf(person.family, part.letters), ...mark }];
		case 'cut': {
			return [{ text: written(cutShort(person.family), part.letters), core: true, ...mark }];
		}
		case 'family': {
			const light = lightParticle(person.family);
			const name = person.family.slice(light.length);
			return [
				{ text: written(light, part.letters), ...mark },
				{ text: written(name, part.letters), core: true, ...mark }
			];
		}
	}
}
