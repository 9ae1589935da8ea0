import type { Draft, Expected, Piece } from './piece.ts';
import type { Random } from './random.ts';
import { TYPOS, withTypo } from './typo.ts';

type Noise = {
	readonly tag: string;
	readonly share: number;
	readonly apply: (draft: Draft, random: Random) => Draft;
};

const mapText = (draft: Draft, change: (piece: Piece) => string): Draft => ({
	...draft,
	pieces: draft.pieces.map((piece) => ({ ...piece, text: change(piece) }))
});

const unaccented = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('’', "'");

const CIVILITY_END = /(?:^|\s)(?:M|Mr|Mme|Mlle|Dr)\.? $/u;

/** « Mme Martin » → « MmeMartin », where a civility stands right before a name. */
function glue(draft: Draft): Draft {
	const pieces = draft.pieces.map((piece, index) => {
		const next = draft.pieces[index + 1];
		const glued = next?.span !== undefined && CIVILITY_END.test(piece.text);
		return glued ? { ...piece, text: piece.text.trimEnd() } : piece;
	});
	return { ...draft, pieces };
}

/** « Jade Martin » → « Martin Jade », for the names written in that plain order. */
function reverse(draft: Draft): Draft {
	const pieces = [...draft.pieces];
	for (let at = 0; at + 3 < pieces.length; at += 1) {
		const [first, space, light, family] = pieces.slice(at, at + 4);
		if (!first?.first || first.span === undefined || space?.text !== ' ' || !family?.core) continue;
		if (light === undefined || family.span !== first.span) continue;
		pieces.splice(at, 4, light, family, space, first);
	}
	return { ...draft, pieces };
}

function misspell(draft: Draft, random: Random): Draft {
	return mapText(draft, (piece) =>
		piece.core && !piece.fixed && !/\d/u.test(piece.text)
			? withTypo(piece.text, random.pick(TYPOS), random)
			: piece.text
	);
}

const NOISES: readonly Noise[] = [
	{ tag: 'noise-typo', share: 0.06, apply: misspell },
	{
		tag: 'noise-nbsp',
		share: 0.06,
		apply: (draft, random) =>
			mapText(draft, ({ text, fixed }) =>
				fixed ? text : text.replaceAll(' ', (space) => (random.chance(0.5) ? '\u00a0' : space))
			)
	},
	{
		tag: 'noise-unaccented',
		share: 0.08,
		apply: (draft) => mapText(draft, ({ text, fixed }) => (fixed ? text : unaccented(text)))
	},
	{
		tag: 'noise-spaces',
		share: 0.05,
		apply: (draft, random) =>
			mapText(draft, ({ text, fixed }) =>
				fixed ? text : text.replaceAll(' ', (space) => (random.chance(0.3) ? '  ' : space))
			)
	},
	{ tag: 'noise-glued', share: 0.05, apply: glue },
	{
		tag: 'noise-caps',
		share: 0.07,
		apply: (draft) => mapText(draft, ({ text, fixed }) => (fixed ? text : text.toUpperCase()))
	},
	{
		tag: 'noise-lower',
		share: 0.08,
		apply: (draft, random) => {
			const bare = random.chance(0.5);
			return mapText(draft, ({ text, fixed }) =>
				fixed ? text : (bare ? unaccented(text) : text).toLowerCase()
			);
		}
	},
	{ tag: 'noise-reversed', share: 0.04, apply: reverse }
];

const tagged = (expected: readonly Expected[], tag: string): readonly Expected[] =>
	expected.map((span) => ({ ...span, tags: [...span.tags, tag] }));

/** Half of the fillings stay as the template has them; the others are hurt in one way, which tags their spans. */
export function disturb(draft: Draft, random: Random): Draft {
	let mark = random.next();
	for (const { tag, share, apply } of NOISES) {
		mark -= share;
		if (mark >= 0) continue;
		const hurt = apply(draft, random);
		const changed = hurt.pieces.some((piece, index) => piece.text !== draft.pieces[index]?.text);
		return changed ? { ...hurt, expected: tagged(hurt.expected, tag) } : draft;
	}
	return draft;
}
