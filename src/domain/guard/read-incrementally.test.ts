import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspectFields } from './inspect-values.ts';
import { createReader, type Fields } from './read-incrementally.ts';

const context = { profile: 'fiche', known: ['Debuyck'], invited: ['Hélène Vasseur'] } as const;

const piece = fc.constantFrom(
	...'Jade |Carlier |Xyzzyk |Mme |M. |né le 12/03/1984 |12.03.84 |debuick |06 12 34 56 78 |Hélène Vasseur |refuse. |Elle dort. |, |\n|. |de la |fille |CSAPA |Ine\u0301s |\u200b|😀 |J. | '.split(
		'|'
	)
);
const field = fc.constantFrom('contexte', 'histoire', 'pistes');
/** Somebody types, pastes or deletes somewhere in one of the fields. */
const edit = fc.record({ field, at: fc.nat(), cut: fc.nat({ max: 30 }), typed: piece });

function apply(
	fields: Fields,
	{ field, at, cut, typed }: { field: string; at: number; cut: number; typed: string }
): Fields {
	const text = fields[field] ?? '';
	const from = at % (text.length + 1);
	return { ...fields, [field]: text.slice(0, from) + typed + text.slice(from + cut) };
}

const listed = (fields: Fields, reader = createReader(context)) =>
	[...reader.read(fields)].flatMap(([field, findings]) =>
		findings.map((finding) => ({ ...finding, field }))
	);

it('[GAR-18] after any edits, a reader that remembers finds what a fresh one finds', () => {
	const start = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(
			start,
			start,
			fc.array(edit, { minLength: 1, maxLength: 15 }),
			(one, two, edits) => {
				const reader = createReader(context);
				let fields: Fields = { contexte: one, histoire: two, pistes: '' };
				for (const change of edits) {
					fields = apply(fields, change);
					expect(listed(fields, reader)).toEqual(inspectFields(fields, context));
				}
			}
		),
		{ numRuns: 100 }
	);
});

it('[GAR-18] a text typed letter by letter gives, at its end, what it gives at once', () => {
	const text =
		'Jade Xyzzyk arrive. Xyzzyk repart.\nMme Carlier, 06 12 34 56 78, née le 12/03/1984.';
	const reader = createReader(context);
	for (let end = 0; end < text.length; end += 1) reader.read({ contexte: text.slice(0, end) });
	expect(listed({ contexte: text }, reader)).toEqual(inspectFields({ contexte: text }, context));
});

it('[GAR-6] what a deleted sentence had made known is forgotten', () => {
	const reader = createReader(context);
	const rules = (contexte: string) => listed({ contexte }, reader).map(({ rule }) => rule);
	expect(rules('Jade Xyzzyk arrive.\nXyzzyk repart.')).toEqual([
		'full-name',
		'name-seen-elsewhere'
	]);
	expect(rules('Jade X. arrive.\nXyzzyk repart.')).toEqual(['lone-unknown-word']);
});

it('[GAR-18] two identical sentences keep each its own place', () => {
	const text = 'Mme Carlier.\nMme Carlier.\n';
	expect(listed({ contexte: text }).map(({ start }) => start)).toEqual([0, 13]);
});

it('offsets are those of each field', () => {
	const found = listed({ contexte: 'Mme Carlier', pistes: 'vu Mme Carlier' });
	expect(found.map(({ field, start }) => [field, start])).toEqual([
		['contexte', 0],
		['pistes', 3]
	]);
});
