import type { ModeExercice, Profession } from './profession.ts';
import type { StructureKind } from './structure-kind.ts';

/** The ten categories of table I.F of the activity report, in its order (domain.md §3.2). */
export const categories = {
	'generalistes-liberaux': 'Généralistes libéraux',
	pharmaciens: 'Pharmacien·ne·s',
	'autres-liberaux': 'Autres libéraux',
	specialistes: 'Spécialistes',
	'generalistes-salaries': 'Généralistes salarié·e·s et retraité·e·s',
	coordination: 'Coordination (CPTS, DAC, MSP…)',
	infirmiers: 'Infirmier·ère·s',
	psychologues: 'Psychologues',
	'travailleurs-sociaux': 'Travailleurs sociaux et travailleuses sociales',
	autres: 'Autres'
} as const;

export type Categorie = keyof typeof categories;
export const categorieCodes = Object.keys(categories) as readonly Categorie[];

export interface Exercice {
	readonly profession: Profession;
	readonly mode: ModeExercice;
	readonly structureKind: StructureKind;
	/** True when the person attends as the coordinator of a CPTS, DAC or MSP, whatever the diploma. */
	readonly coordonne: boolean;
}

/** Gives the one category under which an attendance is counted (Rapport I.F, II.B; rules PRO-1 to PRO-6). */
export function deriveCategorie(exercice: Exercice): Categorie {
	// [PRO-1] a doctor or pharmacist who presides a CPTS is counted with the coordination (Rapport II.B)
	if (exercice.coordonne) return 'coordination';
	switch (exercice.profession) {
		case 'medecin':
			return exercice.mode === 'liberal' ? 'generalistes-liberaux' : 'generalistes-salaries';
		case 'psychiatre':
		case 'medecin-specialiste':
		case 'addictologue':
			// [PRO-2] « autres libéraux » holds the libéral psychiatrists and nurses (Rapport II.A, II.O)
			return exercice.mode === 'liberal' ? 'autres-liberaux' : 'specialistes';
		case 'pharmacien':
			// [PRO-3] pharmacists are one category, libéral or not (Rapport I.F)
			return 'pharmaciens';
		case 'infirmier':
		case 'infirmier-ipa':
			// [PRO-4] « infirmiers » are the non-libéral nurses, IPA included (Rapport III)
			return exercice.mode === 'liberal' ? 'autres-liberaux' : 'infirmiers';
		case 'psychologue':
			return exercice.mode === 'liberal' ? 'autres-liberaux' : 'psychologues';
		case 'assistant-social':
		case 'educateur':
		case 'autre-social':
			return 'travailleurs-sociaux';
		case 'coordinateur':
		case 'referent-parcours':
			return 'coordination';
		case 'sage-femme':
		case 'autre-sante':
			return exercice.mode === 'liberal' ? 'autres-liberaux' : 'autres';
		case 'secretaire':
		case 'autre':
			return 'autres';
	}
}

/** Categories 1, 2 and 3 of table I.F: those under which libéraux are counted. */
export const categoriesLiberales: readonly Categorie[] = [
	'generalistes-liberaux',
	'pharmaciens',
	'autres-liberaux'
];

/** [PRO-5] Only libéraux are indemnified: categories 1, 2 and 3 (Guide, « Indemnisation »). */
export function isLiberal(categorie: Categorie, mode: ModeExercice): boolean {
	return mode === 'liberal' && categoriesLiberales.includes(categorie);
}
