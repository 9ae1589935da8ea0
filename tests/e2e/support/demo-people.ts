import type { AddedPerson } from './prepare.ts';

/** The référent who leads in the journeys. */
export const hugues: AddedPerson = {
	givenName: 'Hugues',
	familyName: 'Delattre',
	email: 'hugues.delattre@demonstration.example',
	profession: 'Médecin généraliste',
	mode: 'Libéral',
	fonction: 'médecin généraliste',
	structureKind: 'Maison de santé (MSP)',
	structureName: 'Maison de santé de Roisel',
	role: 'Animateur·trice',
	categorie: 'Généralistes libéraux'
};
export const emilie: AddedPerson = {
	givenName: 'Émilie',
	familyName: 'Carpentier',
	email: 'emilie.carpentier@demonstration.example',
	profession: 'Pharmacien·ne',
	mode: 'Libéral',
	fonction: 'pharmacienne',
	structureKind: 'Officine',
	structureName: 'Pharmacie du Château',
	role: 'Participant·e',
	categorie: 'Pharmacien·ne·s'
};
export const marion: AddedPerson = {
	givenName: 'Marion',
	familyName: 'Leroy',
	email: 'marion.leroy@demonstration.example',
	profession: 'Éducateur·trice',
	mode: 'Salarié·e',
	fonction: 'éducatrice spécialisée',
	structureKind: 'Structure sociale ou médico-sociale',
	structureName: 'Centre mères-enfants de l’Ancre',
	role: 'Participant·e',
	categorie: 'Travailleurs sociaux et travailleuses sociales'
};
export const odile: AddedPerson = {
	givenName: 'Odile',
	familyName: 'Bernard',
	email: 'odile.bernard@demonstration.example',
	profession: 'Pharmacien·ne',
	mode: 'Libéral',
	fonction: 'pharmacienne',
	structureKind: 'Officine',
	structureName: 'Pharmacie de la Gare',
	role: 'Participant·e',
	categorie: 'Pharmacien·ne·s'
};
export const luc: AddedPerson = {
	...odile,
	givenName: 'Luc',
	familyName: 'Hennion',
	email: 'luc.hennion@demonstration.example',
	fonction: 'pharmacien'
};
export const sophie: AddedPerson = {
	givenName: 'Sophie',
	familyName: 'Duval',
	email: 'sophie.duval@demonstration.example',
	profession: 'Secrétaire, assistant·e administratif·ve',
	mode: 'Salarié·e',
	fonction: 'assistante de coordination',
	structureKind: 'Association',
	structureName: 'Généralistes et Addictions',
	role: 'Coordination',
	categorie: 'Autres'
};
