import * as fc from 'fast-check';
import type { YearFacts } from '#domain/evaluation/facts/facts.ts';
import { addDays } from '#domain/planning/calendar-day.ts';
import { actionKinds } from '#domain/evaluation/answers/action-words.ts';
import { categorieCodes } from '#domain/professionnel/categorie.ts';
import { arbitraryFiche } from './arbitrary-fiche.ts';
import { arbitraryPerson } from './arbitrary-person.ts';
import { buildYear } from './build-year.ts';

/** The year of every generated evaluation. */
export const generatedYear = 2031;

const dayOfYear = fc
	.integer({ min: 0, max: 364 })
	.map((days) => addDays(`${generatedYear}-01-01`, days));
const heads = fc.dictionary(fc.constantFrom(...categorieCodes), fc.nat(20), {
	noNullPrototype: true
});

/** An Intervision before ids are given: who is who is drawn by number. */
const arbitraryMeeting = fc.record({
	pole: fc.nat(),
	day: dayOfYear,
	organiserKind: fc.constantFrom('association', 'csapa', 'cpts', 'dac', 'ch'),
	attendees: fc.array(fc.record({ person: fc.nat(), remote: fc.boolean() }), { maxLength: 8 }),
	fiches: fc.array(arbitraryFiche(generatedYear), { maxLength: 4 })
});

export type GeneratedMeeting =
	typeof arbitraryMeeting extends fc.Arbitrary<infer Meeting> ? Meeting : never;

const arbitraryAction = fc.record({
	kind: fc.constantFrom(...actionKinds.map(({ code }) => code)),
	day: dayOfYear,
	pole: fc.option(fc.nat()),
	participations: heads
});

/** Any year that could have been: few pôles and people, so that they meet again. Nothing holds by construction but what the rows impose. */
export function arbitraryYear(
	options: { readonly imported?: boolean } = {}
): fc.Arbitrary<YearFacts> {
	return fc
		.record({
			poles: fc.array(
				fc.record({
					bassin: fc.constantFrom('Lille Métropole', 'Littoral', 'Hainaut'),
					heldBefore: fc.option(fc.integer({ min: 1, max: 2000 }))
				}),
				{ minLength: 1, maxLength: 5 }
			),
			people: fc.array(arbitraryPerson, { minLength: 1, maxLength: 12 }),
			meetings: fc.array(arbitraryMeeting, { maxLength: 8 }),
			actions: fc.array(arbitraryAction, { maxLength: 3 }),
			counters: fc.dictionary(fc.constantFrom('adherents', 'promotion'), fc.nat(99), {
				noNullPrototype: true
			})
		})
		.map((drawn) => buildYear(generatedYear, drawn, options.imported ?? true));
}

export type GeneratedAction =
	typeof arbitraryAction extends fc.Arbitrary<infer Action> ? Action : never;
