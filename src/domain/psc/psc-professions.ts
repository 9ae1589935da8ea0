import type { Profession } from '#domain/professionnel/profession.ts';
import type { PscActivity } from './psc-activity.ts';

interface PscProfession {
	/** As the national directory calls it. */
	readonly label: string;
	/** Ours; null when its code alone does not say enough. */
	readonly profession: Profession | null;
}

/**
 * [PSC-8] Codes of the profession (nomenclatures TRE_G15 and TRE_R94 of the Agence du Numérique en Santé).
 * Seen in public captures of the answers of Pro Santé Connect: 10 (with SM26, and without any savoir-faire) and 80.
 * All others are general knowledge, to be confirmed with the published nomenclature: nothing here is written into the
 * directory before the person has read and confirmed it.
 */
export const pscProfessions: Readonly<Record<string, PscProfession>> = {
	// A doctor whose savoir-faire is not given may be of any speciality.
	'10': { label: 'Médecin', profession: null },
	'21': { label: 'Pharmacien·ne', profession: 'pharmacien' },
	'26': { label: 'Audioprothésiste', profession: 'autre-sante' },
	'28': { label: 'Opticien·ne-lunetier·ère', profession: 'autre-sante' },
	'40': { label: 'Chirurgien·ne-dentiste', profession: 'autre-sante' },
	'41': { label: 'Assistant·e de service social', profession: 'assistant-social' },
	'50': { label: 'Sage-femme', profession: 'sage-femme' },
	'60': { label: 'Infirmier·ère', profession: 'infirmier' },
	'69': { label: 'Infirmier·ère psychiatrique', profession: 'infirmier' },
	'70': { label: 'Masseur·se-kinésithérapeute', profession: 'autre-sante' },
	'71': { label: 'Ostéopathe', profession: 'autre' },
	'72': { label: 'Psychothérapeute', profession: 'autre' },
	'80': { label: 'Pédicure-podologue', profession: 'autre-sante' },
	'86': { label: 'Technicien·ne de laboratoire médical', profession: 'autre-sante' },
	'91': { label: 'Orthophoniste', profession: 'autre-sante' },
	'92': { label: 'Orthoptiste', profession: 'autre-sante' },
	'93': { label: 'Psychologue', profession: 'psychologue' },
	'94': { label: 'Ergothérapeute', profession: 'autre-sante' },
	'95': { label: 'Diététicien·ne', profession: 'autre-sante' },
	'96': { label: 'Psychomotricien·ne', profession: 'autre-sante' },
	'98': { label: 'Manipulateur·trice en électroradiologie', profession: 'autre-sante' }
};

/**
 * Savoir-faire of doctors (TRE_R38, « spécialités ordinales »). SM26 was seen with a general practitioner of the test
 * environment; the others are general knowledge. Every other SM code is a speciality.
 */
const savoirFaire: Readonly<Record<string, PscProfession>> = {
	SM26: { label: 'Médecin, qualifié·e en médecine générale', profession: 'medecin' },
	SM53: { label: 'Médecin, spécialiste en médecine générale', profession: 'medecin' },
	SM54: { label: 'Médecin, médecine générale', profession: 'medecin' },
	SM42: { label: 'Médecin, psychiatrie', profession: 'psychiatre' },
	SM43: { label: 'Médecin, psychiatrie de l’enfant et de l’adolescent', profession: 'psychiatre' }
};

const anySpeciality: PscProfession = {
	label: 'Médecin, autre spécialité',
	profession: 'medecin-specialiste'
};
const unknown: PscProfession = { label: 'Autre profession', profession: null };

/** What an activity says of the profession. */
export function pscProfessionOf({
	codeProfession,
	codeSavoirFaire
}: Pick<PscActivity, 'codeProfession' | 'codeSavoirFaire'>): PscProfession {
	const found = Object.hasOwn(pscProfessions, codeProfession)
		? pscProfessions[codeProfession]
		: undefined;
	if (codeProfession !== '10' || !/^SM\d/.test(codeSavoirFaire)) return found ?? unknown;
	return (
		(Object.hasOwn(savoirFaire, codeSavoirFaire) ? savoirFaire[codeSavoirFaire] : undefined) ??
		anySpeciality
	);
}
