import type { Draft, Expected, Piece } from './piece.ts';
import type { Split } from './split.ts';
import type { Profile } from './template.ts';

/** What a good guard finds: the whole span, and within it what must not stay readable. */
export type ExpectedSpan = Expected & {
	readonly start: number;
	readonly end: number;
	readonly coreStart: number;
	readonly coreEnd: number;
};

export type Sample = {
	readonly id: string;
	readonly split: Split;
	readonly theme: string;
	readonly profile: Profile;
	readonly text: string;
	readonly spans: readonly ExpectedSpan[];
	/** The patient's family name as it would be given to the guard. */
	readonly patient: string | undefined;
};

const CIVILITY =
	/(?:^|[^\p{L}])(?:m|mr|mme|mlle|melle|mmes|mm|monsieur|madame|mademoiselle|dr|docteur|pr|me|maître|veuve|vve)\.?\s*$/iu;

type Bounds = { start: number; end: number; coreStart: number; coreEnd: number };

function place(pieces: readonly Piece[]): ReadonlyMap<number, Bounds> {
	const bounds = new Map<number, Bounds>();
	let at = 0;
	for (const { text, span, core } of pieces) {
		const end = at + text.length;
		if (span !== undefined && text !== '') {
			const known = bounds.get(span) ?? { start: at, end, coreStart: -1, coreEnd: -1 };
			known.end = end;
			if (core) {
				if (known.coreStart < 0) known.coreStart = at;
				known.coreEnd = end;
			}
			bounds.set(span, known);
		}
		at = end;
	}
	return bounds;
}

/** How the name stands in the final text, noise included. */
function letterTags(name: string, text: string): readonly string[] {
	const letters = text.match(/\p{L}/gu) ?? [];
	const capitals = text.match(/\p{Lu}/gu) ?? [];
	if (name === name.toLowerCase()) return ['lower'];
	if (name !== name.toUpperCase()) return ['title'];
	return capitals.length > letters.length * 0.6 ? ['caps-text'] : ['caps-name'];
}

function contextTags(text: string, expected: Expected, bounds: Bounds): readonly string[] {
	if (expected.label !== 'PERSON') return [];
	const letters = letterTags(text.slice(bounds.coreStart, bounds.coreEnd), text);
	if (CIVILITY.test(text.slice(0, bounds.start))) {
		const doubtful = expected.tags.includes('first-name-too') && expected.tags.includes('alone');
		return [...letters, 'civility', ...(doubtful ? ['civility-first-name'] : [])];
	}
	const bare = expected.tags.includes('alone') && !expected.tags.includes('family-trigger');
	if (!bare) return letters;
	return [...letters, 'bare', ...(expected.tags.includes('homonym') ? ['bare-homonym'] : [])];
}

/** Joins the pieces and says where each expected span landed. */
export function render(draft: Draft): Pick<Sample, 'text' | 'spans'> {
	const text = draft.pieces.map((piece) => piece.text).join('');
	const bounds = place(draft.pieces);
	const spans = draft.expected.flatMap((expected, index) => {
		const found = bounds.get(index);
		if (found === undefined) return [];
		const core =
			found.coreStart < 0 ? { ...found, coreStart: found.start, coreEnd: found.end } : found;
		const tags = [...new Set([...expected.tags, ...contextTags(text, expected, core)])];
		return [{ ...expected, ...core, tags }];
	});
	return { text, spans };
}
