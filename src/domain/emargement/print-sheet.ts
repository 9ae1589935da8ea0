import { verificationWords } from '#domain/archive/verification-words.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { intervisionRoles } from '#domain/intervision/role.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { SheetContent, SheetLine } from './sheet-content.ts';
import {
	clockWords,
	confirmationWords,
	durationWords,
	modesWords,
	placeOf
} from './sheet-words.ts';
import { validationReasons, type ValidationReason } from './validation-reason.ts';

/** Who answered for the sheet, and what proves it. */
interface SheetProof {
	readonly version: number;
	/** Why it replaces the one before; null for the first. */
	readonly reason: ValidationReason | null;
	readonly sha256: string;
	readonly createdAt: string;
	readonly poleCode: string;
	/** « mardi 24 novembre 2026 » */
	readonly day: string;
	readonly name: string;
	readonly fonction: string;
	readonly authentication: string;
	readonly moment: string;
	/** `https://intervisio.example`, where a held copy is verified. */
	readonly origin: string;
}

/** [EMA-14] The validated sheet as the association knows it: who was there, how, from when to when, for how many situations. */
export function printSheet(content: SheetContent, proof: SheetProof): PrintableDocument {
	const { lines, absents } = content;
	const { version, reason, sha256 } = proof;
	const date = parisDay(new Date(content.startsAt)).split('-').toReversed().join('/');
	return {
		title: 'Feuille de présence',
		subtitle: `Intervision du pôle ${content.poleName}, ${proof.day}`,
		reference: `${proof.poleCode} · ${date} · émargement, version ${version}`,
		createdAt: proof.createdAt,
		landscape: true,
		compact: true,
		facts: [
			{ label: 'Début', value: clockWords(content.startsAt) },
			{ label: 'Lieu', value: placeOf(content) },
			{ label: 'Organisée par', value: content.organiser },
			{ label: 'Situations étudiées', value: String(content.situations) },
			{ label: 'Personnes présentes', value: counted(lines) },
			...(reason
				? [{ label: 'Remplace la version précédente', value: validationReasons[reason] }]
				: [])
		],
		sections: [
			{
				heading: 'Présences',
				rows: [
					{
						kind: 'table',
						label: '',
						columns: [
							{ label: 'Nom et fonction', width: 2.6 },
							{ label: 'Structure', width: 1.9 },
							{ label: 'Libéral·e', width: 0.8 },
							{ label: 'Comment', width: 1.4 },
							{ label: 'Heures', width: 1.5 },
							{ label: 'Situations', width: 0.9 },
							{ label: 'Présence confirmée', width: 2 }
						],
						rows: lines.map(lineCells)
					},
					{
						kind: 'paragraphs',
						tone: 'soft',
						paragraphs: [
							'Une présence à distance, au téléphone ou dans la salle a la même valeur. Les situations sont désignées par leur rang dans l’ordre du jour.'
						]
					}
				]
			},
			...(absents.length === 0
				? []
				: [
						{
							heading: 'Personnes attendues, non venues',
							rows: [
								{
									kind: 'list' as const,
									items: absents.map((one) => `${one.name}, ${one.fonction}, ${one.structureName}`)
								}
							]
						}
					])
		],
		signatures: [
			{
				name: proof.name,
				fonction: proof.fonction,
				authentication: proof.authentication,
				moment: proof.moment
			}
		],
		empreinte: sha256,
		verification: verificationWords(proof.origin)
	};
}

const counted = (lines: readonly SheetLine[]): string =>
	`${lines.length}, dont ${lines.filter(({ liberal }) => liberal).length} d’exercice libéral`;

const lineCells = (line: SheetLine): readonly string[] => [
	`${line.name}\n${line.fonction}, ${intervisionRoles[line.role].toLowerCase()}`,
	line.structureName,
	line.liberal ? 'oui' : 'non',
	modesWords(line.modes),
	`${clockWords(line.enteredAt)} – ${line.leftAt ? clockWords(line.leftAt) : ''}\n${durationWords(line.minutes)}`,
	line.situations.join(', ') || 'aucune',
	confirmationWords(line)
];
