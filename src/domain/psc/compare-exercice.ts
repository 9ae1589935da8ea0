import { modesExercice, professions } from '#domain/professionnel/profession.ts';
import type { ModeExercice, Profession } from '#domain/professionnel/profession.ts';
import { structureKinds, type StructureKind } from '#domain/professionnel/structure-kind.ts';
import type { PscActivity } from './psc-activity.ts';
import { pscProfessionOf } from './psc-professions.ts';
import { pscStructureKind } from './psc-structure.ts';

/** What the directory holds and Pro Santé Connect may say otherwise. */
export interface DirectoryExercice {
	readonly profession: Profession;
	readonly mode: ModeExercice;
	readonly structureKind: StructureKind;
	readonly structureName: string;
}
export const exerciceFields = ['profession', 'mode', 'structureName', 'structureKind'] as const;
export type ExerciceField = (typeof exerciceFields)[number];

/** One line of the comparison. `psc` is null when Pro Santé Connect says nothing that we can read. */
export interface ExerciceLine {
	readonly field: ExerciceField;
	readonly directory: string;
	readonly psc: string | null;
	readonly differs: boolean;
	/** What is proposed: the national directory, unless ours is more precise. */
	readonly proposed: 'annuaire' | 'psc';
}

const modes: Readonly<Record<string, ModeExercice>> = { L: 'liberal', S: 'salarie', B: 'benevole' };

/** [PSC-8] What an activity says, in our own words; a field that it does not say is absent. */
export function exerciceOf(activity: PscActivity): Partial<DirectoryExercice> {
	const { profession } = pscProfessionOf(activity);
	const mode = Object.hasOwn(modes, activity.codeMode) ? modes[activity.codeMode] : undefined;
	const structureKind = pscStructureKind(activity);
	const { structureName } = activity;
	return {
		...(profession && { profession }),
		...(mode && { mode }),
		...(structureKind && { structureKind }),
		...(structureName && { structureName })
	};
}

/** Professions of ours that the national directory can not tell from a broader one: ours is kept unless one says so. */
const refines: Partial<Record<Profession, readonly Profession[]>> = {
	addictologue: ['medecin', 'psychiatre', 'medecin-specialiste'],
	'infirmier-ipa': ['infirmier']
};

/** [PSC-7] Puts what the directory says beside what Pro Santé Connect says, line by line. */
export function compareExercice(
	directory: DirectoryExercice,
	activity: PscActivity
): readonly ExerciceLine[] {
	const told = exerciceOf(activity);
	return exerciceFields.map((field) => {
		const psc = told[field];
		const precise =
			field === 'profession' &&
			told.profession !== undefined &&
			(refines[directory.profession] ?? []).includes(told.profession);
		const differs = psc !== undefined && !isSame(psc, directory[field]);
		return {
			field,
			directory: wordsOf(field, directory),
			psc: psc === undefined ? null : wordsOf(field, told),
			differs,
			proposed: differs && !precise ? 'psc' : 'annuaire'
		};
	});
}

/** [PSC-7] What the directory becomes: of each field that differs, only those that the person took. */
export function takenFrom(
	directory: DirectoryExercice,
	activity: PscActivity,
	taken: readonly ExerciceField[]
): Partial<DirectoryExercice> {
	const told = exerciceOf(activity);
	const lines = compareExercice(directory, activity);
	const kept = lines.filter(({ field, differs }) => differs && taken.includes(field));
	return Object.fromEntries(kept.map(({ field }) => [field, told[field]]));
}

/** Names in capitals are those of the same place. */
function isSame(one: string, other: string): boolean {
	const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain(one).trim() === plain(other).trim();
}

function wordsOf(field: ExerciceField, of: Partial<DirectoryExercice>): string {
	if (field === 'profession' && of.profession) return professions[of.profession].label;
	if (field === 'mode' && of.mode) return modesExercice[of.mode];
	if (field === 'structureKind' && of.structureKind) return structureKinds[of.structureKind];
	return of.structureName ?? '';
}
