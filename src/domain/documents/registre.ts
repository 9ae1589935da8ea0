import type { DocumentKind } from './document-kind.ts';
import { measures } from './measures.ts';
import { retentionTable } from './retention-table.ts';

/** The sheet of the register of processing (RGPD, art. 30). */
export const registre: DocumentKind = {
	code: 'registre',
	title: 'Fiche du registre des traitements',
	moment: 'protection',
	forWhom: 'Le délégué à la protection des données, la direction',
	usedWhen: 'À joindre au registre de chaque responsable de traitement.',
	prefilled: 'les mesures du logiciel et les durées réglées',
	openTo: 'protection',
	text: ({ retention }) => ({
		subtitle: 'Les Intervisions (article 30 du RGPD)',
		compact: true,
		sections: [
			{
				heading: 'Qui',
				rows: [
					{
						kind: 'blanks',
						columns: 2,
						blanks: [
							{ label: 'Responsable de traitement' },
							{ label: 'Responsable conjoint' },
							{ label: 'Délégué à la protection des données' },
							{ label: 'Hébergeur (sous-traitant)' },
							{ label: 'Date de création de la fiche' },
							{ label: 'Dernière mise à jour' }
						]
					}
				]
			},
			{
				heading: 'Quoi et pourquoi',
				rows: [
					{
						kind: 'table',
						label: '',
						columns: [
							{ label: 'Rubrique', width: 2 },
							{ label: 'Contenu', width: 6 }
						],
						rows: [
							[
								'Finalités',
								'Organiser les réunions ; recueillir l’accord ; écrire, signer et archiver la fiche ; restituer au patient et suivre les pistes ; émarger et indemniser ; évaluer.'
							],
							[
								'Bases légales',
								'Mission d’intérêt public (6.1.e) ; prise en charge sanitaire et sociale par des personnes tenues au secret (9.2.h, 9.3) ; sécurité (32). Secret partagé : L. 1110-4 du code de la santé publique.'
							],
							[
								'Personnes',
								'Patients ; professionnels de santé, du médico-social et du social ; équipe de l’association.'
							],
							[
								'Données des patients',
								'Pseudonyme ou code, situation, consommations, soins, difficultés associées, pistes ; état de l’accord. Ni nom, ni adresse, ni date de naissance, ni numéro de sécurité sociale.'
							],
							[
								'Données des professionnels',
								'Identité, profession, exercice, structure, courriel ; Charte acceptée ; présences ; signatures ; indemnités ; traces.'
							],
							[
								'Destinataires',
								'Participants autorisés, animateur·trice, coordination, référent (résultats), évaluation de l’association (sous pseudonyme). Financeur et comité de pilotage : des chiffres agrégés.'
							],
							['Transferts hors EEE', 'Aucun par le logiciel.']
						]
					},
					retentionTable(retention)
				]
			},
			{ heading: 'Mesures de sécurité', rows: [{ kind: 'list', items: measures }] },
			{
				heading: 'Propres au responsable',
				rows: [
					{
						kind: 'lines',
						label: 'Mesures d’organisation, contrats, exercice des droits',
						count: 3
					}
				]
			}
		]
	})
};
