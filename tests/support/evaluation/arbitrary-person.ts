import * as fc from 'fast-check';
import { deriveCategorie, isLiberal } from '#domain/professionnel/categorie.ts';
import { coordinationPart } from '#domain/professionnel/coordination-part.ts';
import { modeExerciceCodes, professionCodes } from '#domain/professionnel/profession.ts';
import { structureKindCodes } from '#domain/professionnel/structure-kind.ts';

/** Somebody, counted as the product counts her; `known`: she came in an earlier year already. */
export const arbitraryPerson = fc
	.record({
		profession: fc.constantFrom(...professionCodes),
		mode: fc.constantFrom(...modeExerciceCodes),
		structureKind: fc.constantFrom(...structureKindCodes),
		coordonne: fc.boolean(),
		known: fc.boolean(),
		fonction: fc.constantFrom('Présidente', 'Coordinatrice', '')
	})
	.map((exercice) => {
		const categorie = deriveCategorie(exercice);
		return {
			known: exercice.known,
			categorie,
			liberal: isLiberal(categorie, exercice.mode),
			profession: exercice.profession,
			coordination: coordinationPart(exercice)
		};
	});

export type GeneratedPerson =
	typeof arbitraryPerson extends fc.Arbitrary<infer Person> ? Person : never;
