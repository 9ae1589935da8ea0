import type { Exercice } from '#domain/professionnel/categorie.ts';

/** How the report groups who tells the patient (domain.md §5.1; Rapport II.N). */
export const restituteurGroups = {
	mg: 'MG',
	pharmacien: 'Pharmacien',
	'autre-liberal': 'Autre libéral',
	'csapa-caarud': 'CSAPA / CAARUD',
	hospitalier: 'Service addictologie / CMP-EPSM',
	social: 'Travailleur social (hors CSAPA/CAARUD)',
	autre: 'Autre'
} as const;

export type RestituteurGroup = keyof typeof restituteurGroups;

/** Gives the restituteur's group: the structure first, then the profession ([FIC-9], decisions.md §3). */
export function restituteurGroup(exercice: Exercice): RestituteurGroup {
	switch (exercice.structureKind) {
		case 'csapa':
		case 'caarud':
			return 'csapa-caarud';
		case 'addictologie-ch':
		case 'cmp-epsm':
			return 'hospitalier';
		case 'cabinet':
		case 'officine':
		case 'hopital':
		case 'msp':
		case 'cpts':
		case 'dac':
		case 'clsm':
		case 'social':
		case 'association':
		case 'autre':
			return byProfession(exercice);
	}
}

function byProfession({ profession, mode }: Exercice): RestituteurGroup {
	switch (profession) {
		case 'medecin':
			return 'mg';
		case 'pharmacien':
			return 'pharmacien';
		case 'assistant-social':
		case 'educateur':
		case 'autre-social':
			return 'social';
		case 'addictologue':
		case 'psychiatre':
		case 'medecin-specialiste':
		case 'infirmier':
		case 'infirmier-ipa':
		case 'psychologue':
		case 'sage-femme':
		case 'autre-sante':
			return mode === 'liberal' ? 'autre-liberal' : 'autre';
		case 'coordinateur':
		case 'referent-parcours':
		case 'secretaire':
		case 'autre':
			return 'autre';
	}
}
