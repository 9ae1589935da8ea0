import { fill, PATIENT } from './fill.ts';
import { castFor, templatesOf, type Draws } from './corpus.ts';
import type { Draft, Piece } from './piece.ts';
import { createRandom, type Random } from './random.ts';
import { render, type ExpectedSpan, type Sample } from './sample.ts';
import type { Split } from './split.ts';
import type { Template } from './template.ts';
import { TYPOS, withTypo, type Typo } from './typo.ts';

const SLIPS: readonly (Typo | 'none')[] = ['none', ...TYPOS];

const namesPatient = (template: Template): boolean =>
	template.parts.some(
		(part) =>
			typeof part !== 'string' &&
			part.type === 'name' &&
			part.key === PATIENT &&
			part.parts.some(({ kind }) => kind === 'family')
	);

function misspellFamily(draft: Draft, slip: Typo, random: Random): Draft {
	const isFamily = ({ span, core }: Piece): boolean =>
		core === true && span !== undefined && draft.expected[span]?.key === PATIENT;
	return {
		...draft,
		pieces: draft.pieces.map((piece) =>
			isFamily(piece) ? { ...piece, text: withTypo(piece.text, slip, random) } : piece
		)
	};
}

/** decisions.md §2: a known name that is also a word blocks when written as a name, else is to confirm. */
function expectKnown(span: ExpectedSpan, slip: string): ExpectedSpan {
	const asWord = ['homonym', 'lower', 'bare'].every((tag) => span.tags.includes(tag));
	return {
		...span,
		severity: asWord ? 'confirm' : 'blocking',
		tags: [...span.tags, `slip-${slip}`]
	};
}

function sampleOf(template: Template, split: Split, seed: string, slip: Typo | 'none'): Sample {
	const random = createRandom(`known|${seed}|${template.source}`);
	const filling = fill(template, castFor(split), random);
	const family = filling.patient?.family ?? '';
	const draft = slip === 'none' ? filling : misspellFamily(filling, slip, random);
	const { text, spans } = render(draft);
	const own = spans.filter(({ key, severity }) => key === PATIENT && severity === 'blocking');
	const { theme, profile } = template;
	return {
		id: seed,
		split,
		theme,
		profile,
		text,
		patient: family,
		spans: own.map((span) => expectKnown(span, slip))
	};
}

/** The corpus again, for a room that was given the patient's family name; each filling slips in one way. */
export function generateKnown(split: Split, { seed, fills }: Draws): readonly Sample[] {
	return templatesOf(split)
		.filter(namesPatient)
		.flatMap((template) =>
			Array.from({ length: fills }, (_, index) =>
				sampleOf(template, split, `${seed}.${index}`, SLIPS[index % SLIPS.length] ?? 'none')
			)
		);
}
