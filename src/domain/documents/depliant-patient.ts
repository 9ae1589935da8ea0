import type { DocumentKind } from './document-kind.ts';

/** What a patient may take home: it supports the proposal, and answers the refusals that professionals hear (Report, II.O). */
export const depliantPatient: DocumentKind = {
	code: 'depliant-patient',
	title: 'L’Intervision, pour vous',
	moment: 'avant',
	forWhom: 'Le patient et ses proches',
	usedWhen: 'Quand on lui propose une Intervision ; il l’emporte et décide ensuite.',
	prefilled: null,
	openTo: 'public',
	text: () => ({
		subtitle:
			'Les professionnels qui vous accompagnent se réunissent, avec votre accord, pour mieux vous aider.',
		sections: [
			{
				heading: 'De quoi s’agit-il ?',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs: [
							'Votre médecin, votre pharmacien, l’équipe du CSAPA, un travailleur social… chacun connaît une partie de votre situation. Une Intervision les réunit une fois, une demi-heure environ, pour qu’ils la comprennent ensemble et s’accordent sur ce qu’ils peuvent vous proposer.'
						]
					}
				]
			},
			{
				heading: 'Ce que cela vous apporte',
				rows: [
					{
						kind: 'list',
						items: [
							{
								lead: 'Un accompagnement à votre mesure.',
								text: 'On part de vos besoins, de vos projets et de ce qui compte pour vous.'
							},
							{
								lead: 'Des avis qui se rejoignent.',
								text: 'Vous n’avez plus à tout répéter, ni à choisir entre des conseils contraires.'
							},
							{
								lead: 'La confidentialité.',
								text: 'Tous sont tenus au secret. Votre nom n’est ni dit ni écrit : un pseudonyme suffit.'
							},
							{
								lead: 'Un retour, toujours.',
								text: 'Un professionnel qui était présent vous dit ce qui s’est dit et ce qui est proposé. Vous restez libre d’accepter ou non.'
							}
						]
					}
				]
			},
			{
				heading: 'Vos questions',
				rows: [
					{
						kind: 'text',
						label: 'Et si je refuse ?',
						paragraphs: [
							'Rien ne change : vos soins continuent comme avant, et personne ne vous en voudra.'
						]
					},
					{
						kind: 'text',
						label: 'Puis-je fixer des limites ?',
						paragraphs: [
							'Oui. Vous pouvez écarter un sujet ou refuser une personne. Des professionnels qui ne vous suivent pas n’assistent que si vous l’acceptez.'
						]
					},
					{
						kind: 'text',
						label: 'Puis-je venir ?',
						paragraphs: [
							'C’est possible, pour tout ou partie de ce qui vous concerne. Parlez-en au professionnel qui vous propose l’Intervision.'
						]
					},
					{
						kind: 'text',
						label: 'Puis-je changer d’avis ?',
						paragraphs: [
							'À tout moment, sans explication : dites-le à n’importe lequel des professionnels qui vous suivent.'
						]
					},
					{
						kind: 'text',
						label: 'Qu’est-ce qui est gardé ?',
						paragraphs: [
							'Une fiche sous pseudonyme, protégée comme une donnée de santé, effacée au terme prévu. La réunion n’est jamais enregistrée.'
						]
					}
				]
			},
			{
				heading: '',
				rows: [
					{
						kind: 'blanks',
						blanks: [
							{ label: 'La personne à qui vous pouvez en parler' },
							{ label: 'Comment la joindre' }
						]
					}
				]
			}
		]
	})
};
