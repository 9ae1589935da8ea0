import { categories } from '#domain/professionnel/categorie.ts';
import {
	modesExercice,
	professions,
	type ModeExercice,
	type Profession
} from '#domain/professionnel/profession.ts';
import { structureKinds, type StructureKind } from '#domain/professionnel/structure-kind.ts';

/** What the directory keeps of a professional, and what a form or a file may change. */
export interface PersonDetails {
	readonly givenName: string;
	readonly familyName: string;
	readonly profession: Profession;
	readonly savoirFaire: string;
	readonly mode: ModeExercice;
	readonly structureKind: StructureKind;
	readonly structureName: string;
	readonly fonction: string;
	readonly coordonne: boolean;
	readonly email: string | null;
	readonly phone: string | null;
	readonly mssante: string | null;
	readonly rpps: string | null;
}

export type DetailField = keyof PersonDetails;

export const detailLabels: Readonly<Record<DetailField, string>> = {
	givenName: 'Prénom',
	familyName: 'Nom',
	profession: 'Profession',
	savoirFaire: 'Spécialité ou savoir-faire',
	mode: 'Mode d’exercice',
	structureKind: 'Type de structure',
	structureName: 'Structure',
	fonction: 'Fonction',
	coordonne: 'Vient au titre d’une coordination',
	email: 'Courriel',
	phone: 'Téléphone',
	mssante: 'Messagerie sécurisée (MSSanté)',
	rpps: 'Numéro RPPS'
};
export const detailFields = Object.keys(detailLabels) as readonly DetailField[];

/** What opens a way to sign in: the e-mail link, Pro Santé Connect ([ANN-9]). */
export const identityFields = ['email', 'rpps'] as const;
export type IdentityField = (typeof identityFields)[number];

/** One field that differs, in the words of the screen. */
export interface DetailChange {
	readonly field: DetailField;
	readonly label: string;
	readonly from: string;
	readonly to: string;
}

/** A value as it is shown; empty when there is none. */
export function shownDetail(details: PersonDetails, field: DetailField): string {
	if (field === 'profession') return professions[details.profession].label;
	if (field === 'mode') return modesExercice[details.mode];
	if (field === 'structureKind') return structureKinds[details.structureKind];
	if (field === 'coordonne') return details.coordonne ? `oui (${categories.coordination})` : 'non';
	return details[field] ?? '';
}

/** Lists what differs between two states of a card, in the order of the form. */
export function diffDetails(before: PersonDetails, after: PersonDetails): readonly DetailChange[] {
	return detailFields
		.filter((field) => before[field] !== after[field])
		.map((field) => ({
			field,
			label: detailLabels[field],
			from: shownDetail(before, field),
			to: shownDetail(after, field)
		}));
}
