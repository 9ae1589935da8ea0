import { guidePhaseCodes, guidePhases, type GuidePhase } from '#domain/facilitation/guide-phase.ts';
import type { DocumentKind } from './document-kind.ts';

/** What one does in each step of a situation, and for how long, of the thirty minutes. */
const steps: Readonly<Record<GuidePhase, readonly [minutes: string, what: string]>> = {
	presentation: [
		'5 min',
		'Qui a demandé l’Intervision raconte la situation et pose sa question. Personne n’interrompt.'
	],
	questions: [
		'5 min',
		'Des questions pour comprendre, pas encore d’avis. Chacun de ceux qui suivent le patient dit ce qu’il voit.'
	],
	echanges: [
		'12 min',
		'On élargit, on confronte, on cherche. L’expert apporte ses repères. Les pistes se notent au fur et à mesure.'
	],
	synthese: [
		'5 min',
		'L’animateur ou l’animatrice reformule, le groupe corrige : problématiques, pistes, qui fait quoi, date du point.'
	],
	restituteur: [
		'3 min',
		'Le groupe choisit qui parlera au patient, et les mots simples qui lui seront dits.'
	]
};

/** Methodological landmarks for who leads and who coordinates (Guide, « Modalités d’organisation », « d’animation »). */
export const reperes: DocumentKind = {
	code: 'reperes',
	title: 'Repères méthodologiques',
	moment: 'pendant',
	forWhom: 'L’animateur ou l’animatrice et la coordination',
	usedWhen: 'Pour préparer, conduire et clore une Intervision de la même façon partout.',
	prefilled: null,
	openTo: 'session',
	text: () => ({
		subtitle: 'Préparer, animer, faire suivre une Intervision',
		compact: true,
		sections: [
			{
				heading: 'Le cadre en quelques chiffres',
				rows: [
					{
						kind: 'table',
						label: '',
						columns: [
							{ label: 'Repère', width: 2 },
							{ label: 'Usage', width: 5 }
						],
						rows: [
							[
								'Durée',
								'Une heure à une heure et demie, souvent à l’heure du déjeuner ; trente minutes par situation.'
							],
							['Situations', 'Une à trois, cinq au plus. Une même situation peut revenir.'],
							['Personnes', 'Quatre à huit autour d’un patient, une quinzaine en tout.'],
							[
								'Toujours',
								'Un animateur, un expert en addictologie, le médecin traitant invité, l’accord du patient.'
							],
							[
								'Jamais',
								'L’industrie pharmaceutique, ni une personne qui n’est pas tenue au secret professionnel.'
							]
						]
					}
				]
			},
			{
				heading: 'Avant',
				rows: [
					{
						kind: 'list',
						items: [
							{
								lead: 'L’accord.',
								text: 'Il se recueille avant d’inscrire la situation, par écrit de préférence, avec ses limites : sujets écartés, personnes refusées.'
							},
							{
								lead: 'Les personnes.',
								text: 'Médecin traitant, pharmacien, CSAPA, CAARUD, psychiatrie, infirmiers, social : qui voit vraiment le patient ? Relancer tôt, proposer la distance ou le téléphone.'
							},
							{
								lead: 'La question.',
								text: 'Demander à qui expose : « Qu’attendez-vous du groupe ? » Une question claire vaut mieux qu’un long récit.'
							},
							{
								lead: 'Le lieu.',
								text: 'Une salle où l’on n’entend rien du dehors, un écran que personne d’autre ne voit ; à distance, faire tester le poste la veille.'
							}
						]
					}
				]
			},
			{
				heading: 'Pendant : une situation en trente minutes',
				rows: [
					{
						kind: 'table',
						label: '',
						columns: [
							{ label: 'Phase', width: 2 },
							{ label: 'Temps', width: 1 },
							{ label: 'Ce qui s’y passe', width: 7 }
						],
						rows: guidePhaseCodes.map((phase) => [guidePhases[phase], ...steps[phase]])
					},
					{
						kind: 'paragraphs',
						tone: 'soft',
						paragraphs: [
							'Avant la première situation : accueil, tour de table (nom, fonction), rappel de la Charte. Les durées sont indicatives.'
						]
					}
				]
			},
			{
				heading: 'Des techniques qui aident',
				rows: [
					{
						kind: 'list',
						items: [
							{
								lead: 'Distribuer la parole.',
								text: 'Aller chercher qui n’a rien dit, contenir qui parle beaucoup ; à distance, suivre la file des mains levées.'
							},
							{
								lead: 'Reformuler.',
								text: '« Si je vous comprends bien… » apaise, vérifie et fait avancer.'
							},
							{
								lead: 'Séparer les faits, les ressentis, les hypothèses.',
								text: 'Ce que l’on a vu, ce que cela nous fait, ce que l’on en pense.'
							},
							{
								lead: 'Ouvrir.',
								text: 'Une question qui commence par « comment » ou « qu’est-ce qui » plutôt que par « pourquoi ».'
							},
							{
								lead: 'Chercher les ressources.',
								text: 'Ce qui marche déjà, ce que le patient veut, qui compte pour lui.'
							},
							{
								lead: 'Accueillir l’impuissance.',
								text: 'Elle se dit ici sans être jugée ; puis : « quel serait le plus petit pas utile ? »'
							},
							{
								lead: 'Recentrer.',
								text: 'Revenir à la question posée, au temps qui reste, à ce que le patient a accepté que l’on dise.'
							},
							{
								lead: 'Protéger.',
								text: 'Un prénom et une initiale ; si un nom échappe, le signaler tout de suite et ne pas l’écrire.'
							}
						]
					}
				]
			},
			{
				heading: 'Qui fait quoi',
				rows: [
					{
						kind: 'table',
						label: '',
						columns: [
							{ label: 'Rôle', width: 2 },
							{ label: 'Pendant la réunion', width: 7 }
						],
						rows: [
							[
								'Animateur·trice',
								'Garantit le cadre et le respect, conduit les phases, fait la synthèse, signe la fiche.'
							],
							[
								'Coordination',
								'Accueille, tient le temps, fait confirmer les présences, aide à écrire la fiche.'
							],
							['Expert·e', 'Éclaire sans trancher ; dit ce que son service peut proposer.'],
							['Qui expose', 'Raconte, pose sa question, dit à la fin ce qu’il ou elle retient.'],
							[
								'Restituteur',
								'Dit au patient ce qui s’est échangé et ce qui lui est proposé, puis le note.'
							]
						]
					}
				]
			},
			{
				heading: 'Après',
				rows: [
					{
						kind: 'boxes',
						label: '',
						columns: 2,
						choices: [
							'Relire et signer chaque fiche',
							'Valider l’émargement',
							'Transmettre fiches et émargement',
							'Faire la restitution au patient',
							'Informer les intervenants absents',
							'Fixer la date du prochain point, s’il y en a un'
						]
					}
				]
			}
		]
	})
};
