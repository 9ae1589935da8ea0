import type { BaseTable } from './write-access.ts';

/** Somebody whom the directory of the demonstration knows already. */
export interface KnownPerson {
	readonly familyName: string;
	readonly givenName: string;
	readonly profession: string;
}

/** Base D: one Intervision of a pôle that may be new, with somebody whom the directory knows; who was invited is half told. */
export function countedBase(known: KnownPerson, pole = 'Val Neuf'): readonly BaseTable[] {
	return [
		{
			name: 'T_Intervisions',
			columns: [
				['IdITV', 'LONG'],
				['Pôle', 'TEXT'],
				['DateITV', 'SHORT_DATE_TIME']
			],
			rows: [[1, pole, '2018-04-12T12:30']]
		},
		{
			name: 'T_Participations',
			columns: [
				['IdParticipation', 'LONG'],
				['IdITV', 'LONG'],
				['Nom', 'TEXT'],
				['Prenom', 'TEXT'],
				['Profession', 'TEXT'],
				['Exercice', 'TEXT'],
				['Visio', 'BOOLEAN'],
				['Indemnise', 'BOOLEAN']
			],
			rows: [
				[1, 1, known.familyName, known.givenName, known.profession, 'Libéral', false, false],
				[2, 1, 'Carpentier', 'Lise', 'Pharmacien', 'Libéral', true, true],
				[3, 1, 'Wattrelos', 'Hugo', 'IDE', 'Salarié', true, null]
			]
		},
		{
			name: 'T_Fiches',
			columns: [
				['IdFiche', 'LONG'],
				['IdITV', 'LONG'],
				['CodePatient', 'TEXT'],
				['MedecinTraitant', 'TEXT'],
				['Médecin traitant invité', 'TEXT'],
				['Motivation', 'TEXT']
			],
			rows: [
				[10, 1, 'PAT-11A', 'oui', 'oui', 'Contemplation'],
				[11, 1, 'PAT-12B', 'oui', 'non', null]
			]
		},
		{
			name: 'T_Invitations',
			columns: [
				['IdInvitation', 'LONG'],
				['IdFiche', 'LONG'],
				['Nom', 'TEXT'],
				['Prenom', 'TEXT'],
				['Profession', 'TEXT'],
				['Exercice', 'TEXT']
			],
			rows: [[1, 11, 'Wattrelos', 'Hugo', 'IDE', 'Salarié']]
		}
	];
}
