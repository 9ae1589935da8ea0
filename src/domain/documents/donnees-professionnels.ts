import type { DocumentKind } from './document-kind.ts';
import { durationWords } from './duration-words.ts';

/** What a professional is told of his data (RGPD, art. 13 and 14). */
export const donneesProfessionnels: DocumentKind = {
	code: 'donnees-professionnels',
	title: 'Vos données : vous êtes professionnel·le',
	moment: 'protection',
	forWhom: 'Les professionnels invités',
	usedWhen: 'Avec une première invitation, ou à qui le demande.',
	prefilled: null,
	openTo: 'public',
	text: ({ retention }) => ({
		subtitle: 'Ce qui est gardé de vous, pourquoi, qui le voit, combien de temps',
		sections: [
			{
				heading: 'Ce qui est gardé de vous',
				rows: [
					{
						kind: 'list',
						items: [
							'Votre nom, votre profession, votre mode d’exercice, votre structure, votre adresse électronique : pour vous inviter et dire aux autres qui participe.',
							'La version de la Charte que vous avez acceptée, votre déclaration de secret professionnel, avec leur date.',
							'Votre présence à chaque Intervision (arrivée, départ, vidéo, son seul, téléphone ou salle) : elle fait l’émargement.',
							'Si vous exercez en libéral, les indemnités qui vous sont dues et versées.',
							'Vos signatures, et le journal de ce que vous avez lu, modifié, signé ou exporté.'
						]
					},
					{ kind: 'paragraphs', paragraphs: ['Votre image et votre voix ne sont jamais gardées.'] }
				]
			},
			{
				heading: 'Pourquoi, et qui le voit',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs: [
							'Ces données servent à organiser les Intervisions, à prouver qui a eu accès à quoi, à indemniser les présences et à rendre compte de l’activité. La coordination voit l’organisation et les présences ; les participants voient votre nom, votre profession et votre structure ; l’association voit ce qui sert à vous indemniser ; le délégué à la protection des données peut lire le journal, sans le contenu des fiches.'
						]
					}
				]
			},
			{
				heading: 'Combien de temps',
				rows: [
					{
						kind: 'table',
						label: '',
						columns: [
							{ label: 'Donnée', width: 3 },
							{ label: 'Durée', width: 2 }
						],
						rows: [
							['Inscription dans l’annuaire', 'tant que vous participez'],
							['Indemnités', durationWords(retention.paiements)],
							['Signature d’une fiche', 'aussi longtemps que la fiche signée'],
							[
								'Présences, journal des actes',
								'aussi longtemps que l’archive qu’ils prouvent ; ils ne disent rien des patients'
							]
						]
					}
				]
			},
			{
				heading: 'Vos droits',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs: [
							'Vous pouvez demander l’accès à vos données, leur rectification, leur effacement ou la limitation de leur usage, et vous opposer à un traitement. Adressez-vous à la coordination, qui transmet au responsable de traitement. Une signature et une présence déjà inscrites dans un document signé ne se corrigent que par une nouvelle version, motivée.',
							'Le traitement s’appuie sur une mission d’intérêt public et, pour les traces, sur l’obligation de sécurité (articles 6.1.e et 32 du RGPD).',
							'Si la réponse ne vous convient pas, vous pouvez vous adresser à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.'
						]
					}
				]
			}
		]
	})
};
