import * as v from 'valibot';
import { intervisionRoleCodes } from '#domain/intervision/role.ts';
import { modeExerciceCodes, professionCodes } from '#domain/professionnel/profession.ts';
import { structureKindCodes } from '#domain/professionnel/structure-kind.ts';
import { code, line, nullableEmail, tick } from './form-fields.ts';

/** The form « Ajouter une personne ». */
export const participantForm = v.object({
	givenName: line('Indiquez le prénom.', 80),
	familyName: line('Indiquez le nom.', 80),
	email: nullableEmail,
	profession: code(professionCodes, 'Choisissez la profession.'),
	mode: code(modeExerciceCodes, 'Choisissez le mode d’exercice.'),
	structureKind: code(structureKindCodes, 'Choisissez le type de structure.'),
	structureName: line('Indiquez le nom de la structure ou du cabinet.', 120),
	fonction: line('Indiquez la fonction, telle qu’elle s’imprime sur la fiche.', 120),
	coordonne: tick,
	role: code(intervisionRoleCodes, 'Choisissez le rôle dans l’Intervision.')
});

/** The choice of a role beside a person. */
export const roleForm = v.object({
	personId: line('Cette personne n’est plus sur la liste. Rechargez la page.', 40),
	role: code(intervisionRoleCodes, 'Choisissez un rôle.')
});
