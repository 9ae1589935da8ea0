import { currentDefinition, editableFields } from '#domain/fiche/definitions.ts';
import { restituteurGroups } from '#domain/fiche/restituteur-group.ts';
import { organiserKinds } from '#domain/pole/organiser.ts';
import { categories } from '#domain/professionnel/categorie.ts';
import { modesExercice, professions } from '#domain/professionnel/profession.ts';
import { structureKinds } from '#domain/professionnel/structure-kind.ts';
import type { EntityCode } from './mapping.ts';

export interface TargetOption {
	readonly code: string;
	readonly label: string;
}

/** `patient`: what may name a patient; never shown, never told, never stored as it is. */
type TargetKind = 'texte' | 'date' | 'oui-non' | 'choix' | 'choix-multiple' | 'patient';

/** One field that a file may fill. */
export interface TargetField {
	readonly code: string;
	readonly label: string;
	readonly kind: TargetKind;
	readonly options: readonly TargetOption[];
}

/** What a row of a file may become. */
export interface Target {
	readonly code: EntityCode;
	readonly label: string;
	readonly hint: string;
	readonly fields: readonly TargetField[];
}

type Labels = Readonly<Record<string, string | { readonly label: string }>>;

const optionsOf = (labels: Labels): readonly TargetOption[] =>
	Object.entries(labels).map(([code, label]) => ({
		code,
		label: typeof label === 'string' ? label : label.label
	}));
const field = (
	code: string,
	label: string,
	kind: TargetKind = 'texte',
	options: readonly TargetOption[] = []
): TargetField => ({ code, label, kind, options });

const meeting = [field('pole', 'Pôle'), field('date', 'Date de l’Intervision', 'date')] as const;

const professional: readonly TargetField[] = [
	field('familyName', 'Nom du professionnel'),
	field('givenName', 'Prénom du professionnel'),
	field('fullName', 'Nom et prénom, dans une seule colonne'),
	field('people', 'Plusieurs personnes dans une seule case'),
	field('profession', 'Profession', 'choix', optionsOf(professions)),
	field('mode', 'Mode d’exercice', 'choix', optionsOf(modesExercice)),
	field('structureName', 'Structure du professionnel'),
	field('structureKind', 'Type de structure', 'choix', optionsOf(structureKinds)),
	field('fonction', 'Fonction'),
	field('categorie', 'Catégorie comptée', 'choix', optionsOf(categories)),
	field('email', 'Courriel'),
	field('rpps', 'Numéro RPPS')
];

/** The coded fields of our own form; its texts are not taken over ([IMP-10]). */
export const codedFields: readonly TargetField[] = editableFields(currentDefinition).flatMap(
	(one): readonly TargetField[] =>
		one.kind === 'choice' || one.kind === 'choices'
			? [
					field(
						one.code,
						one.label,
						one.kind === 'choice' ? 'choix' : 'choix-multiple',
						one.options.map(({ code, label }) => ({ code, label }))
					)
				]
			: []
);

const yesNo = optionsOf({ oui: 'oui', non: 'non' });

export const targets: readonly Target[] = [
	{
		code: 'intervisions',
		label: 'Intervisions tenues',
		hint: 'Une ligne par réunion, ou par fiche si chacune redit le pôle et la date.',
		fields: [
			field('cle', 'Identifiant de l’Intervision'),
			...meeting,
			field('bassin', 'Bassin du pôle'),
			field('organisateur', 'Structure organisatrice'),
			field('organisateur-type', 'Type d’organisateur', 'choix', optionsOf(organiserKinds)),
			field(
				'format',
				'Présentiel, distance ou hybride',
				'choix',
				optionsOf({ presentiel: 'Présentiel', distance: 'À distance', hybride: 'Hybride' })
			)
		]
	},
	{
		code: 'participations',
		label: 'Participations',
		hint: 'Une ligne par professionnel et par Intervision, ou une case qui les énumère.',
		fields: [
			field('intervision', 'Identifiant de l’Intervision'),
			...meeting,
			...professional,
			field('distance', 'Venue à distance', 'oui-non'),
			field('indemnise', 'Indemnisée', 'oui-non')
		]
	},
	{
		code: 'situations',
		label: 'Situations et fiches',
		hint: 'Une ligne par patient et par Intervision.',
		fields: [
			field('cle', 'Identifiant de la fiche'),
			field('intervision', 'Identifiant de l’Intervision'),
			...meeting,
			field('patient-cle', 'Identifiant du patient', 'patient'),
			field('designation', 'Désignation du patient (« Prénom I. » ou code)', 'patient'),
			field('patient-prenom', 'Prénom du patient', 'patient'),
			field('patient-nom', 'Nom du patient', 'patient'),
			field(
				'accord',
				'Accord préalable du patient',
				'choix',
				optionsOf({ oui: 'oui', non: 'non', NSP: 'NSP' })
			),
			...codedFields,
			field('medecin-traitant-invite', 'Médecin traitant invité', 'choix', yesNo),
			field('pharmacien-invite', 'Pharmacien invité', 'choix', yesNo),
			field(
				'restituteur',
				'Qui est chargé de la restitution',
				'choix',
				optionsOf(restituteurGroups)
			),
			field('restitution-faite', 'Restitution faite', 'oui-non'),
			field('restitution-date', 'Date de la restitution', 'date')
		]
	},
	{
		code: 'invitations',
		label: 'Invitations',
		hint: 'Une ligne par professionnel invité pour une situation.',
		fields: [
			field('situation', 'Identifiant de la fiche'),
			...professional,
			field('medecin-traitant-lui', 'C’est le médecin traitant', 'oui-non'),
			field('pharmacien-attitre-lui', 'C’est le pharmacien attitré', 'oui-non')
		]
	}
];

export function targetOf(code: EntityCode): Target {
	const found = targets.find((target) => target.code === code);
	if (!found) throw new Error(`no target ${code}`);
	return found;
}

export function targetField(entity: EntityCode, code: string): TargetField | null {
	return targetOf(entity).fields.find((one) => one.code === code) ?? null;
}
