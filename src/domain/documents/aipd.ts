import type { DocumentKind } from './document-kind.ts';
import { measures } from './measures.ts';
import { retentionTable } from './retention-table.ts';

/** The impact assessment, with what the product can say of itself; judging it is the DPO's (RGPD, art. 35). */
export const aipd: DocumentKind = {
	code: 'aipd',
	title: 'Analyse d’impact (AIPD)',
	moment: 'protection',
	forWhom: 'Le délégué à la protection des données, la direction',
	usedWhen: 'Avant la mise en service, puis à chaque changement important.',
	prefilled: 'les mesures du logiciel et les durées réglées',
	openTo: 'protection',
	text: ({ retention }) => ({
		subtitle: 'Préremplie avec les mesures du logiciel ; à compléter et à valider par le délégué',
		compact: true,
		sections: [
			{
				heading: '1. Le traitement',
				rows: [
					{
						kind: 'blanks',
						columns: 2,
						blanks: [
							{ label: 'Responsable(s) de traitement' },
							{ label: 'Délégué à la protection des données' },
							{ label: 'Hébergeur certifié HDS' },
							{ label: 'Date de l’analyse' }
						]
					},
					{
						kind: 'value',
						label: 'Finalités',
						value:
							'organiser les Intervisions, en garder une fiche signée, suivre les restitutions, indemniser les professionnels libéraux, évaluer l’activité'
					},
					{
						kind: 'value',
						label: 'Personnes',
						value:
							'patients ayant une conduite addictive (personnes vulnérables) ; professionnels de santé, du médico-social et du social'
					},
					{
						kind: 'value',
						label: 'Données',
						value:
							'santé, consommations, vie sociale, sous pseudonyme ; difficultés judiciaires sans détail (article 10) ; identité et présence des professionnels'
					},
					{
						kind: 'value',
						label: 'Pourquoi une analyse',
						value:
							'données sensibles et personnes vulnérables : liste de la CNIL, délibération 2018-327'
					},
					{
						kind: 'value',
						label: 'Bases légales',
						value:
							'articles 6.1.e et 9.2.h du RGPD ; l’accord du patient relève de l’article L. 1110-4 du code de la santé publique, il n’est pas la base légale'
					}
				]
			},
			{
				heading: '2. Nécessité et proportion',
				rows: [
					{
						kind: 'list',
						items: [
							{
								lead: 'Minimisation.',
								text: 'Listes fermées d’abord, textes ensuite ; « ce que le groupe doit savoir, et rien de plus ».'
							},
							{
								lead: 'Information et accord.',
								text: 'Dépliant, formulaire et page « Vos données » ; accord enregistré avec sa date, sa forme, ses limites ; retrait en un geste, effet immédiat.'
							},
							{
								lead: 'Droits.',
								text: 'Exercés par le professionnel qui a recueilli l’accord, seul à pouvoir relier le patient à son dossier (article 11).'
							}
						]
					},
					retentionTable(retention)
				]
			},
			{
				heading: '3. Mesures en place dans le logiciel',
				rows: [{ kind: 'list', items: measures }]
			},
			{
				heading: '4. Risques',
				rows: [
					{
						kind: 'table',
						label: '',
						columns: [
							{ label: 'Événement redouté', width: 3 },
							{ label: 'Ce qui le limite', width: 4 },
							{ label: 'Gravité', width: 1.3 },
							{ label: 'Vraisemblance', width: 1.7 }
						],
						rows: [
							[
								'Quelqu’un qui ne devait pas entend ou lit une situation',
								'droits par situation, porte, reconnaissance, refus du patient, traces',
								'',
								''
							],
							[
								'Un patient est reconnu par un texte',
								'pseudonyme, contrôle d’identité, petits nombres regroupés',
								'',
								''
							],
							[
								'Une fiche est changée après coup',
								'signature, cachet, journal chaîné, vérification',
								'',
								''
							],
							[
								'Des données disparaissent',
								'sauvegarde et restauration éprouvées, archive exportable',
								'',
								''
							],
							[
								'Une session ou un lien est volé',
								'usage unique, second facteur, sessions révocables',
								'',
								''
							],
							[
								'Écoute ou copie chez l’hébergeur',
								'chiffrement, certification HDS à vérifier par le responsable',
								'',
								''
							]
						]
					}
				]
			},
			{
				heading: '5. À compléter par le responsable',
				rows: [
					{
						kind: 'lines',
						label:
							'Mesures d’organisation (formation, postes, locaux, sauvegardes, contrats de sous-traitance)',
						count: 3
					},
					{ kind: 'lines', label: 'Avis du délégué', count: 2 },
					{
						kind: 'boxes',
						label: 'Décision',
						columns: 3,
						choices: ['Risque acceptable', 'Acceptable sous réserve', 'Consulter la CNIL']
					},
					{
						kind: 'frames',
						frames: [
							{ label: 'Le délégué', note: 'Date et signature' },
							{ label: 'Le responsable de traitement', note: 'Date et signature' }
						]
					}
				]
			}
		]
	})
};
