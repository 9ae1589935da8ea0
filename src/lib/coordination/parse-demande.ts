import * as v from 'valibot';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { Option } from '#domain/fiche/field.ts';
import { codes, freeText, nullableText } from './form-fields.ts';

/** Longest short text of a demande: the fiche's contexte is written in the meeting. */
export const problemLength = 1000;

/** A list of the form in force, never typed again here: its label and its options ([FIC-1]). */
export function demandeList(field: 'demandeurs' | 'motifs' | 'problematiques'): {
	readonly label: string;
	readonly options: readonly Option[];
} {
	for (const section of currentDefinition.sections) {
		const found = section.fields.find(({ code }) => code === field);
		if (found?.kind === 'choices') return { label: found.label, options: found.options };
	}
	throw new Error('the form has no such list');
}

const optionCodes = (field: Parameters<typeof demandeList>[0]) =>
	codes(
		demandeList(field).options.map(({ code }) => code),
		'Cette réponse n’est pas dans la liste. Rechargez la page.'
	);

/** The form « Ajouter une situation »; the designation is judged by the domain, not here. */
export const demandeForm = v.object({
	designation: freeText(200),
	demandeurId: nullableText(40),
	problem: freeText(problemLength),
	demandeurs: optionCodes('demandeurs'),
	motifs: optionCodes('motifs'),
	problematiques: optionCodes('problematiques')
});
