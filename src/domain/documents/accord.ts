import type { DocumentKind } from './document-kind.ts';
import { meetingBlanks } from './meeting-blanks.ts';

/** [DOC-11] The accord on paper: the four informations of D.1110-3-1 CSP, the limits, the right to withdraw. */
export const accord: DocumentKind = {
	code: 'accord',
	title: 'Accord préalable à une Intervision',
	moment: 'avant',
	forWhom: 'Le patient, avec le professionnel qui recueille son accord',
	usedWhen: 'Avant d’inscrire sa situation ; un exemplaire au dossier, une copie au patient.',
	prefilled: 'le pôle, la date et le professionnel, depuis la page de la situation',
	openTo: 'public',
	text: ({ meeting, collector }) => ({
		compact: true,
		subtitle: 'Pour que des professionnels se parlent de votre situation, il faut votre accord.',
		sections: [
			{
				heading: '',
				rows: [
					meetingBlanks(meeting),
					{
						kind: 'blanks',
						columns: 2,
						blanks: [{ label: 'Votre nom' }, { label: 'Votre prénom' }]
					}
				]
			},
			{
				heading: 'Ce qu’il faut savoir avant de décider',
				rows: [
					{
						kind: 'list',
						items: [
							{
								lead: 'De quoi l’on parlera.',
								text: 'De ce qui aide à comprendre votre situation et rien de plus : votre santé, vos consommations, vos traitements, votre vie sociale et familiale, vos démarches. Vous pouvez écarter un sujet.'
							},
							{
								lead: 'Qui saura.',
								text: 'Des professionnels de la santé, du médico-social et du social, tous tenus au secret professionnel : ceux qui vous accompagnent, l’animateur ou l’animatrice, un expert en addictologie, la coordination. Personne de l’industrie pharmaceutique. Vous pouvez refuser une personne.'
							},
							{
								lead: 'Sur quoi cela s’échange et s’écrit.',
								text: 'De vive voix, en salle ou en visioconférence, sans enregistrement. Il en reste une fiche, écrite dans Intervisio sous un pseudonyme : votre nom n’y figure pas.'
							},
							{
								lead: 'Comment c’est protégé.',
								text: 'Chacun entre sous son nom, après s’être identifié ; ce qui est lu est tracé ; les échanges et les fiches sont chiffrés ; rien ne part par courriel ordinaire. La fiche est effacée au terme prévu.'
							}
						]
					},
					{
						kind: 'paragraphs',
						tone: 'notice',
						paragraphs: [
							'Vous êtes libre. Refuser ne change rien à vos soins. Votre accord vaut pour les Intervisions suivantes ; vous pouvez le retirer à tout moment, de vive voix ou par écrit, sans dire pourquoi. Un professionnel présent vous dira ce qui s’est dit et ce qui vous est proposé.'
						]
					}
				]
			},
			{
				heading: 'Votre décision',
				rows: [
					{
						kind: 'boxes',
						label: '',
						columns: 2,
						choices: [
							'J’accepte que ma situation soit étudiée',
							'J’accepte, avec les limites ci-dessous',
							'Je n’accepte pas',
							'Je souhaite être présent·e à une partie de la réunion'
						]
					},
					{
						kind: 'boxes',
						label: 'Mes limites',
						choices: [
							{ label: 'Ne pas parler de', precision: true },
							{ label: 'Je refuse la présence de', precision: true },
							'J’accepte que des professionnels qui ne me suivent pas assistent à l’échange ; ils ne liront pas la fiche'
						]
					},
					{
						kind: 'blanks',
						columns: 2,
						blanks: [
							{ label: 'Si vous avez un représentant légal, son nom' },
							{ label: 'Sa qualité (parent, tuteur…)' }
						]
					},
					{
						kind: 'frames',
						frames: [
							{ label: 'Le patient ou son représentant', note: 'Date et signature' },
							{
								label: 'Le professionnel qui a recueilli l’accord',
								note: collector
									? `${collector.name}, ${collector.fonction}. Date et signature`
									: 'Nom, fonction, date et signature'
							}
						]
					},
					{
						kind: 'boxes',
						label: '',
						columns: 2,
						choices: [
							'Accord donné de vive voix (le patient ne signe pas)',
							'Une copie a été remise au patient',
							'Le droit de retirer l’accord a été expliqué',
							{ label: 'Document gardé par', precision: true }
						]
					}
				]
			},
			{
				heading: 'Si vous changez d’avis',
				rows: [
					{
						kind: 'blanks',
						columns: 2,
						blanks: [{ label: 'Je retire mon accord, le' }, { label: 'Signature' }]
					},
					{
						kind: 'paragraphs',
						tone: 'soft',
						paragraphs: [
							'Articles L. 1110-4 et D. 1110-3-1 du code de la santé publique. Ce document porte un nom : il reste dans le dossier du professionnel et n’est jamais versé dans Intervisio, qui ne garde que la date, la forme et les limites de l’accord.'
						]
					}
				]
			}
		]
	})
};
