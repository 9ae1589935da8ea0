import type { DocumentKind } from './document-kind.ts';
import { durationWords } from './duration-words.ts';

/** What a patient is told of his data (RGPD, art. 13 and 14). */
export const donneesPatients: DocumentKind = {
	code: 'donnees-patients',
	title: 'Vos données : vous êtes patient·e',
	moment: 'protection',
	forWhom: 'Le patient',
	usedWhen: 'Avec l’accord, ou quand il demande ce que l’on garde de lui.',
	prefilled: null,
	openTo: 'public',
	text: ({ retention }) => ({
		subtitle: 'Ce qui est écrit, qui le voit, combien de temps, et ce que vous pouvez demander',
		sections: [
			{
				heading: 'Ce qui est écrit',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs: [
							'Un pseudonyme (votre prénom et l’initiale de votre nom, ou un code), ce qui aide à comprendre votre situation (votre âge, votre parcours, vos soins), et les pistes proposées. Votre nom de famille, votre adresse, votre date de naissance et votre numéro de sécurité sociale n’ont pas de place dans la fiche, et un contrôle empêche de la finaliser s’il les y reconnaît.',
							'Un pseudonyme protège, mais ne vous rend pas introuvable : ces informations restent des données de santé, protégées comme telles.'
						]
					}
				]
			},
			{
				heading: 'Votre accord',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs: [
							'Votre situation n’est étudiée qu’avec votre accord, recueilli par un professionnel qui vous suit. La seule exception, l’urgence ou l’impossibilité de vous joindre, doit être motivée et validée. Vous pouvez exclure un sujet, refuser la présence d’une personne, ou retirer votre accord à tout moment, sans vous justifier et sans conséquence sur vos soins.'
						]
					}
				]
			},
			{
				heading: 'Qui voit quoi',
				rows: [
					{
						kind: 'list',
						items: [
							{
								lead: 'Pendant la réunion :',
								text: 'les professionnels invités pour vous, tenus au secret. Ceux qui ne vous suivent pas n’assistent que si vous l’avez accepté, et ne lisent jamais la fiche.'
							},
							{
								lead: 'Ensuite :',
								text: 'l’animateur·trice, la coordination lorsqu’elle est composée de professionnels soumis au secret, et l’association pour son évaluation, sous pseudonyme. Chaque lecture est tracée.'
							},
							{
								lead: 'Publié :',
								text: 'des chiffres, sans récit ni petit nombre qui vous désignerait.'
							}
						]
					},
					{
						kind: 'paragraphs',
						paragraphs: [
							'La vidéo et le son ne sont gardés nulle part ; rien n’est enregistré ni transcrit. Aucune donnée n’est vendue, ni transmise à l’industrie pharmaceutique.'
						]
					}
				]
			},
			{
				heading: 'Combien de temps',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs: [
							`La fiche est gardée ${durationWords(retention.situations)} après la dernière Intervision vous concernant, puis effacée. Il ne reste que des chiffres.`
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
							'Vous pouvez demander à lire ce qui vous concerne, à le faire corriger ou effacer, vous y opposer, ou en faire limiter l’usage. Comme Intervisio ne connaît pas votre nom, adressez-vous au professionnel qui a recueilli votre accord : lui seul peut faire le lien entre vous et la fiche, et il transmet votre demande.',
							'Le traitement s’appuie sur une mission d’intérêt public et sur la prise en charge sanitaire et sociale par des personnes tenues au secret (articles 6.1.e et 9.2.h du RGPD). Votre accord, lui, relève du code de la santé publique (article L. 1110-4) : il autorise l’échange entre professionnels.',
							'Si la réponse ne vous convient pas, vous pouvez vous adresser à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.'
						]
					}
				]
			}
		]
	})
};
