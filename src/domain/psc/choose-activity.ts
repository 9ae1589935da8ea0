import { modesExercice } from '#domain/professionnel/profession.ts';
import { exerciceOf } from './compare-exercice.ts';
import type { PscActivity } from './psc-activity.ts';
import { pscProfessionOf } from './psc-professions.ts';

/** Under which activity a person acts. */
export type Standing =
	/** Nothing to choose between. */
	| { readonly kind: 'none' }
	| { readonly kind: 'to-choose'; readonly activities: readonly PscActivity[] }
	| { readonly kind: 'chosen'; readonly activity: PscActivity };

/**
 * [PSC-9] Chosen once, as long as that activity lasts; one that the national directory no longer gives is asked again.
 * A single one needs no choice, but is still shown once beside what our directory says.
 */
export function standingOf(activities: readonly PscActivity[], chosenKey: string | null): Standing {
	const chosen = activities.find(({ key }) => key === chosenKey);
	if (chosen) return { kind: 'chosen', activity: chosen };
	return activities.length === 0 ? { kind: 'none' } : { kind: 'to-choose', activities };
}

/** An activity as a line to choose from: profession, mode, place. */
export function activityWords(activity: PscActivity): {
	readonly label: string;
	readonly hint: string;
} {
	const { mode } = exerciceOf(activity);
	const student = activity.codeCategorie === 'E' ? 'étudiant·e' : '';
	const military = activity.codeCategorie === 'M' ? 'service de santé des armées' : '';
	const hint = [mode ? modesExercice[mode] : '', activity.structureName, student, military];
	return {
		label: pscProfessionOf(activity).label,
		hint: hint.filter(Boolean).join(', ') || 'Aucun lieu d’exercice déclaré'
	};
}
