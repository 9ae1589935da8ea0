import * as v from 'valibot';
import { modeExerciceCodes, professionCodes } from '#domain/professionnel/profession.ts';
import { structureKindCodes } from '#domain/professionnel/structure-kind.ts';
import { code, line } from './form-fields.ts';

const declared = (missing: string) =>
	v.pipe(
		v.optional(v.array(v.string()), []),
		v.check((list) => list.length > 0, missing)
	);

/** What a professional writes to attend a date of a pôle; the two declarations are those of the Charte. */
export const registrationForm = v.object({
	intervisionId: line('Choisissez une date.', 40),
	givenName: line('Indiquez votre prénom.', 80),
	familyName: line('Indiquez votre nom.', 80),
	email: v.pipe(
		line('Indiquez votre adresse électronique.', 200),
		v.email('Cette adresse n’est pas complète\u00A0: «\u00A0prenom.nom@exemple.fr\u00A0».'),
		v.transform((text) => text.toLowerCase())
	),
	profession: code(professionCodes, 'Choisissez votre profession.'),
	mode: code(modeExerciceCodes, 'Choisissez votre mode d’exercice.'),
	structureKind: code(structureKindCodes, 'Choisissez le type de structure.'),
	structureName: line('Indiquez votre structure ou votre cabinet.', 120),
	secrecy: declared('Seules les personnes soumises au secret professionnel peuvent participer.'),
	notIndustry: declared('L’industrie pharmaceutique ne participe pas aux Intervisions.')
});
