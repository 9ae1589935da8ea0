import * as fc from 'fast-check';
import { themes } from '#domain/evaluation/answers/theme.ts';
import { currentDefinition, editableFields } from '#domain/fiche/definitions.ts';
import type { EditableField } from '#domain/fiche/field.ts';
import { restituteurGroups, type RestituteurGroup } from '#domain/fiche/restituteur-group.ts';
import { addDays } from '#domain/planning/calendar-day.ts';

const groups = Object.keys(restituteurGroups) as readonly RestituteurGroup[];

/** The coded answers that a fiche may hold: drawn from the form, conditions kept. */
const arbitraryAnswers: fc.Arbitrary<Readonly<Record<string, readonly string[]>>> = fc
	.tuple(
		...editableFields(currentDefinition).flatMap((field) => {
			const answer = answersOf(field);
			return answer ? [fc.option(answer).map((codes) => ({ field, codes }))] : [];
		})
	)
	.map((drawn) => {
		const answers: Record<string, readonly string[]> = {};
		for (const { field, codes } of drawn) {
			const { when } = field;
			const asked = !when || answers[when.field]?.includes(when.option);
			if (asked && codes && codes.length > 0) answers[field.code] = codes;
		}
		return answers;
	});

function answersOf(field: EditableField): fc.Arbitrary<readonly string[]> | null {
	if (field.kind === 'choice') return fc.constantFrom(...field.options).map(({ code }) => [code]);
	if (field.kind === 'choices')
		return fc
			.subarray(field.options.filter(({ exclusive }) => !exclusive).map(({ code }) => code))
			.chain((codes) => fc.shuffledSubarray(codes, { minLength: codes.length }));
	return null;
}

/** One fiche before ids are given. */
export function arbitraryFiche(year: number) {
	const later = fc.integer({ min: 0, max: 700 }).map((days) => addDays(`${year}-01-01`, days));
	return fc.record({
		dossier: fc.nat(6),
		answers: arbitraryAnswers,
		incomplete: fc.boolean(),
		invited: fc.array(
			fc.record({
				person: fc.nat(),
				medecinTraitant: fc.boolean(),
				pharmacienAttitre: fc.boolean(),
				present: fc.boolean()
			}),
			{ maxLength: 5 }
		),
		restituteur: fc.option(fc.constantFrom(...groups)),
		outcome: fc.option(fc.constantFrom('faite' as const, 'impossible' as const)),
		toldAfter: fc.nat(90),
		suivi: fc.option(fc.record({ dueOn: fc.option(later), realisedOn: fc.option(later) })),
		themes: fc.subarray(themes.map(({ code }) => code))
	});
}

export type GeneratedFiche =
	ReturnType<typeof arbitraryFiche> extends fc.Arbitrary<infer Fiche> ? Fiche : never;
