import type { DocumentKind } from './document-kind.ts';
import { meetingBlanks } from './meeting-blanks.ts';

/** What a libéral gives once to be paid for coming, remotely or not (Guide, « Indemnisation des professionnels libéraux »). */
export const feuilleIndemnisation: DocumentKind = {
	code: 'feuille-indemnisation',
	title: 'Feuille d’indemnisation',
	moment: 'apres',
	forWhom: 'Les professionnels libéraux présents, animateur ou animatrice compris',
	usedWhen: 'Après l’Intervision, pour qui ne passe pas par Intervisio.',
	prefilled: 'les présences et les montants, depuis la page Indemnités',
	openTo: 'session',
	text: ({ meeting }) => ({
		subtitle: 'Professionnels libéraux',
		sections: [
			{ heading: 'L’Intervision', rows: [meetingBlanks(meeting)] },
			{
				heading: 'Vous',
				rows: [
					{
						kind: 'blanks',
						columns: 2,
						blanks: [
							{ label: 'Nom' },
							{ label: 'Prénom' },
							{ label: 'Profession' },
							{ label: 'N° RPPS ou ADELI' },
							{ label: 'Téléphone' },
							{ label: 'Courriel' }
						]
					},
					{ kind: 'blanks', blanks: [{ label: 'Adresse professionnelle' }] },
					{
						kind: 'boxes',
						label: 'Votre rôle',
						columns: 2,
						choices: ['Animateur·trice', 'Participant·e ou expert·e']
					},
					{
						kind: 'boxes',
						label: 'Votre présence',
						columns: 4,
						choices: ['Sur place', 'En visioconférence', 'Par le son seul', 'Au téléphone']
					}
				]
			},
			{
				heading: 'Le règlement',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs: [
							'L’indemnité est versée par l’association, sur les crédits de l’agence régionale de santé, au même taux sur place et à distance. Une même présence n’est payée qu’une fois.'
						]
					},
					{
						kind: 'boxes',
						label: '',
						choices: [
							'Je joins un relevé d’identité bancaire',
							'L’association a déjà le mien, et il n’a pas changé',
							'Je renonce à l’indemnité pour cette Intervision'
						]
					},
					{
						kind: 'frames',
						frames: [
							{ label: 'Le professionnel', note: 'Date et signature' },
							{ label: 'L’association', note: 'Reçu le, présence vérifiée, montant' }
						]
					},
					{
						kind: 'paragraphs',
						tone: 'soft',
						paragraphs: [
							'Aucun nom de patient sur cette feuille. Ne l’envoyez pas par courriel ordinaire avec votre relevé bancaire : remettez-la à la coordination.'
						]
					}
				]
			}
		]
	})
};
