import { editableFields } from './definitions.ts';
import { precisionKey } from './entry-key.ts';
import type { FicheDefinition } from './field.ts';
import type { FicheValues } from './fiche-values.ts';

export interface MissingAnswer {
	readonly field: string;
	readonly message: string;
}

/**
 * Lists what stops finalisation ([FIC-7], decisions.md §3): accord, restituteur (or « aucune », with the reason),
 * next Intervision yes or no, with its delay, and no text beyond its length. Any other empty field is allowed and counted « non renseigné ».
 */
export function checkCompleteness(
	definition: FicheDefinition,
	values: FicheValues,
	facts: { readonly accordOk: boolean }
): readonly MissingAnswer[] {
	const missing: MissingAnswer[] = [];
	const known = new Set(
		definition.sections.flatMap(({ fields }) => fields.map(({ code }) => code))
	);
	const need = (field: string, message: string) => {
		if (known.has(field)) missing.push({ field, message });
	};
	const { entries } = values;
	if (!facts.accordOk) need('accord', 'L’accord préalable du patient n’est pas valable.');
	const restituteur = entries['restituteur'];
	if (!restituteur) {
		need(
			'restituteur',
			'Choisissez la personne chargée de la restitution, ou «\u00A0Aucune\u00A0».'
		);
	} else if (restituteur === 'aucun' && !filled(entries[precisionKey('restituteur', 'aucun')])) {
		need('restituteur', 'Dites pourquoi personne n’est chargé de la restitution.');
	}
	const next = entries['autre-intervision'];
	if (!next) {
		need('autre-intervision', 'Dites s’il faut prévoir une autre Intervision.');
	} else if (next === 'oui' && !entries['delai']) {
		need('delai', 'Indiquez le délai de la prochaine Intervision.');
	}
	// [FIC-6] nothing is ever cut: two people offline may together have passed the length, somebody shortens
	for (const field of editableFields(definition)) {
		if (field.kind !== 'text') continue;
		const length = values.texts[field.code]?.length ?? 0;
		if (length > field.max) {
			need(
				field.code,
				`Raccourcissez ce texte\u00A0: ${length} caractères pour ${field.max} possibles.`
			);
		}
	}
	return missing;
}

function filled(value: string | true | undefined): boolean {
	return typeof value === 'string' && value.trim() !== '';
}
