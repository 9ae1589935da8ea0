import type { PrintableSection } from '#domain/document/printable-document.ts';
import {
	conventionKindCodes,
	conventionKinds,
	type ConventionKind
} from '#domain/convention/kind.ts';
import type { DocumentKind, DocumentText, Prefill } from './document-kind.ts';

const association = 'L’Association Généralistes et Addictions Hauts-de-France';
const seat = '73, boulevard de la Moselle, 59000 Lille';

/** What the association undertakes, whoever signs with it (Guide, Annexe IV, article 2). */
const ours = [
	'Contacter, inviter et relancer les participants.',
	'Envoyer les documents préremplis : feuille d’émargement, feuille d’indemnisation, fiche « cas patient », Charte.',
	'Faire animer chaque séance par un médecin membre de l’Association, dans le respect de la Charte de l’Intervision.',
	'Assurer le suivi et l’évaluation de l’Intervision.'
];

/** What each kind of structure undertakes: the article of the guide, and who does what where a DAC or a CPTS coordinates. */
const theirs: Readonly<Record<ConventionKind, readonly string[]>> = {
	csapa: [
		'Mettre à disposition un espace pour le déroulement de l’Intervision.',
		'Repérer les patients susceptibles d’en bénéficier et les partenaires à solliciter.',
		'Prendre contact avec les participants, les inviter et les relancer, si elle le souhaite.',
		'Faire participer un médecin du centre, comme expert et référent pour les participants.',
		'Respecter la Charte de l’Intervision.',
		'Participer à l’élaboration de la fiche d’évaluation et la transmettre.'
	],
	dac: [
		'Mettre à disposition un espace pour le déroulement de l’Intervision, ou les moyens de se réunir à distance.',
		'Repérer, avec les professionnels qui le sollicitent, les patients susceptibles d’en bénéficier et les partenaires à réunir.',
		'Coordonner l’Intervision sur son territoire : planifier, contacter, inviter et relancer les participants, recueillir les situations.',
		'Rechercher avec l’Association un expert en addictologie et un référent pour les participants.',
		'Respecter la Charte de l’Intervision.',
		'Participer à l’élaboration de la fiche d’évaluation et la transmettre, avec les feuilles d’émargement.'
	],
	cpts: [
		'Mettre à disposition un espace pour le déroulement de l’Intervision, ou les moyens de se réunir à distance.',
		'Faire connaître l’Intervision à ses membres et les aider à repérer les patients susceptibles d’en bénéficier et les partenaires à solliciter.',
		'Coordonner l’Intervision sur son territoire : planifier, contacter, inviter et relancer les participants.',
		'Proposer, parmi ses membres, un référent qui anime l’Intervision, et rechercher avec l’Association un expert en addictologie.',
		'Respecter la Charte de l’Intervision.',
		'Participer à l’élaboration de la fiche d’évaluation et la transmettre, avec les feuilles d’émargement.'
	]
};

const paragraphs = (heading: string, ...texts: readonly string[]): PrintableSection => ({
	heading,
	rows: [{ kind: 'paragraphs', paragraphs: texts }]
});

/** [ACT-12] The partnership agreement of the guide (Annexe IV), in the version of each kind of structure. */
export const conventions: readonly DocumentKind[] = conventionKindCodes.map((kind) => ({
	code: `convention-${kind}`,
	title: `Convention de partenariat, ${conventionKinds[kind]}`,
	moment: 'partenariat',
	forWhom: `L’association et un ${conventionKinds[kind]}`.replace('un CPTS', 'une CPTS'),
	usedWhen: 'Quand une structure s’engage avec l’association pour un pôle ; en deux exemplaires.',
	prefilled: 'les deux parties et leurs signataires, depuis la page de la convention',
	openTo: 'session',
	text: (prefill) => conventionText(kind, prefill)
}));

function conventionText(kind: ConventionKind, { convention: words }: Prefill): DocumentText {
	return {
		title: 'Convention de partenariat',
		subtitle: `Intervision, ${conventionKinds[kind]}${words?.poleName ? `, pôle ${words.poleName}` : ''}`,
		compact: true,
		sections: [
			{
				heading: 'Entre',
				rows: [
					{
						kind: 'blanks',
						blanks: [
							{ label: association, value: `dont le siège est au ${seat}` },
							{ label: 'Représentée par', value: words?.associationSigner || null },
							{ label: 'En qualité de', value: words?.associationQuality || null }
						]
					},
					{ kind: 'paragraphs', paragraphs: ['d’une part, et'] },
					{
						kind: 'blanks',
						blanks: [
							{ label: 'La structure', value: words?.structureName || null },
							{ label: 'Dont le siège est au', value: words?.structureSeat || null },
							{ label: 'Représentée par', value: words?.structureSigner || null },
							{ label: 'En qualité de', value: words?.structureQuality || null }
						]
					},
					{ kind: 'paragraphs', paragraphs: ['d’autre part, il est convenu ce qui suit.'] }
				]
			},
			paragraphs(
				'Article 1. Objet',
				'La présente convention définit les conditions dans lesquelles des Intervisions sont mises en place, afin de faciliter le parcours de soins des patients dont la situation est complexe.'
			),
			{
				heading: 'Article 2. Obligations',
				rows: [
					{
						kind: 'list',
						label:
							'L’Association met à disposition les moyens de coordination et d’organisation dont elle dispose',
						items: ours
					},
					{
						kind: 'list',
						label: 'La structure s’engage à soutenir la mise en place des Intervisions',
						items: theirs[kind]
					}
				]
			},
			paragraphs(
				'Article 3. Rémunération des libéraux',
				'Les professionnels libéraux, animateur et participants, sont indemnisés par l’ARS, par l’intermédiaire de l’Association, pour leur participation à l’Intervision.'
			),
			paragraphs(
				'Article 4. Durée',
				words?.effectiveOn
					? `La présente convention prend effet le ${words.effectiveOn}, après sa signature par les deux parties. Elle est renouvelée chaque année par tacite reconduction.`
					: 'La présente convention prend effet à la date de sa signature par les deux parties. Elle est renouvelée chaque année par tacite reconduction.'
			),
			paragraphs(
				'Article 5. Résiliation',
				'En cas de non-respect des termes de la convention, chacune des deux parties peut y mettre fin en prévenant l’autre un mois à l’avance, par lettre recommandée avec accusé de réception, sans indemnité pour l’une ni pour l’autre.'
			),
			{
				heading: 'Signatures',
				rows: [
					{
						kind: 'paragraphs',
						paragraphs: [
							'Établie en deux exemplaires originaux. Chaque partie date, écrit « lu et approuvé » et signe.'
						]
					},
					{
						kind: 'frames',
						frames: [
							{ label: 'Pour l’Association', note: frameNote(words?.associationSignedOn) },
							{ label: 'Pour la structure', note: frameNote(words?.structureSignedOn) }
						]
					}
				]
			}
		]
	};
}

const frameNote = (signedOn: string | null | undefined): string =>
	signedOn ? `Lu et approuvé, signé le ${signedOn}` : 'Date, « lu et approuvé », signature';
